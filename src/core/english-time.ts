import type { Paragraph } from './paragraph.js';
import { speaksOfLater } from './reported-year.js';

/** A month of a year. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthOfYear =
  /(?<![\p{L}\d])(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?(?: (\d{1,2})(?:st|nd|rd|th)?,?)? ((?:19|20)\d{2})(?!\d)/gu;

/** Words before a month of a year that something is held against, that long lasted or that is to come. */
const otherTime =
  /(?<!\p{L})(?:since|than|against|compared (?:with|to)|until|till|before|after|by|from|born|founded|built|opened|Act|to)(?: \p{L}+){0,2} (?:\d{1,2}(?:st|nd|rd|th)? )?(?:of )?$/iu;
const toCome =
  /(?<!\p{L})(?:will|would|plans?|planned|expected|due|target|aims?|scheduled|forecast|to (?:open|run|begin|start|end|launch))(?!\p{L})(?:[^.;]|\.\d){0,80}$/iu;
/** Words before a day that is long past: "born in Whitby on 4 June 1932". */
const longPast = /(?<!\p{L})(?:since|born|founded|until|till)(?!\p{L})[^.;]{0,40}$/iu;
const sentenceEnd =
  /(?<!(?<!\p{L})(?:\p{L}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Dr|St))[.!?][”"]? (?=["“]?\p{Lu})/u;
const wordsReach = 90;
/** So many months before it, more or less, news tells a day that is to come. */
const monthsAhead = 2;
const longestTitle = 140;
/** How many paragraphs a heading, a byline and a lead may be. */
const mostOpening = 6;
const leadLength = 500;
/** How many paragraphs of text may tell their time. */
const leadParagraphs = 2;

/** The month in which, as its headings and lead tell, an English text without a date was written, or that it reports on. */
export function readToldMonth(
  paragraphs: readonly Paragraph[],
  years: ReadonlyMap<number, number>,
): YearMonth | undefined {
  let leads = 0;
  for (const { view } of paragraphs.slice(0, mostOpening)) {
    // Behind the lead, a month of a year is mostly what something is held against.
    const text = view.text.slice(0, leadLength);
    const month = latestMonth(text, leads > 0);
    const told = month ?? (leads === 0 ? latestPart(text.slice(0, firstSentence(text))) : undefined);
    if (told !== undefined) return speaksOfLater(years, told.year) ? undefined : told;
    if (!isTitle(view.text) && ++leads === leadParagraphs) return undefined;
  }
  return undefined;
}

/** The headings of a text and its lead: an English text tells its own time no further on. */
export function openingOf(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const lead = paragraphs.slice(0, mostOpening).findIndex(({ view }) => !isTitle(view.text));
  return paragraphs.slice(0, lead < 0 ? mostOpening : lead + 1);
}

function firstSentence(text: string): number {
  const end = text.search(sentenceEnd);
  return end < 0 ? text.length : end;
}

/** The last month of its own time that a paragraph tells with its year. */
function latestMonth(text: string, isDayNeeded: boolean): YearMonth | undefined {
  let latest: YearMonth | undefined;
  const end = firstSentence(text);
  for (const match of text.matchAll(monthOfYear)) {
    const { 1: dayBefore, 2: name = '', 3: dayBehind, 4: told, index } = match;
    const day = dayBefore ?? dayBehind;
    const before = text.slice(Math.max(0, index - wordsReach), index);
    // So is one further on in the lead.
    if (day === undefined && (isDayNeeded || index > end)) continue;
    // "from May 1, 2026": a day is near, whatever lasts from it or is to come on it.
    if (day === undefined && (otherTime.test(before) || toCome.test(before))) continue;
    if (longPast.test(before)) continue;
    const year = Number(told);
    const named = monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    const month = toCome.test(before) ? Math.max(1, named - monthsAhead) : named;
    if (latest === undefined || year > latest.year || (year === latest.year && month > latest.month))
      latest = { year, month };
  }
  return latest;
}

const partOfYear =
  /(?<![\p{L}\d])(?:(?:Q|([1-4])Q|(first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of)?|Quarter) ?([1-4])?|H([12])|(first|second) half(?: of)?|Week (\d{1,2})[ ,/]*(?:of)?),? ?((?:19|20)\d{2})(?!\d)/giu;
const order: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };
const weeksOfMonth = 4.35;

/** The month behind the last quarter, half or week that a heading tells with its year: Q3 2024, first half of 2025, Week 23/2024. */
function latestPart(text: string): YearMonth | undefined {
  let latest: YearMonth | undefined;
  for (const match of text.matchAll(partOfYear)) {
    const [, digit, word = '', behind, half, halfWord, week, told] = match;
    const before = text.slice(Math.max(0, match.index - wordsReach), match.index);
    if (otherTime.test(before) || toCome.test(before)) continue;
    const quarter = Number(digit ?? behind ?? order[word.toLowerCase()] ?? word[0] ?? 0);
    const ofHalf = Number(half ?? order[halfWord?.toLowerCase() ?? ''] ?? 0);
    const month = week === undefined ? quarter * 3 + ofHalf * 6 + 1 : Math.ceil(Number(week) / weeksOfMonth);
    if (month > 1 || week !== undefined) latest = { year: Number(told), month: Math.min(12, Math.max(1, month)) };
  }
  return latest;
}

function isTitle(line: string): boolean {
  return line.length <= longestTitle && !/[.!?…]["”»]?\s*$/.test(line);
}
