import { monthsUpTo } from '../period.js';
import type { DatedParagraph } from './dated-paragraph.js';

/** How far back in UTF-16 units words before a date are read. */
const reach = 40;

/** "the three months ended 31 March 2025", "the quarter to 30 June": how many months end with the date. */
const ended = /(?:(\w+)[- ]months?|(quarter|half|half-year|year)) (?:ended|ending|to|through)(?: on)? $/u;

const counts: Readonly<Record<string, number>> = {
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
  quarter: 3,
  half: 6,
  'half-year': 6,
  year: 12,
};

/** "budget for 2025-26", "fiscal year 2025/26", "the 2025/26 financial year". */
const fiscalBefore =
  /(?:fiscal|financial|budget|budgets|year|estimates|accounts)(?: \p{L}+){0,6} (?:\S+ )?(?:for |of |in )?(?:the )?$/u;
const fiscalBehind = /^ (?:financial|fiscal|tax|school|academic|budget)? ?(?:year|budget)/u;

/** Units of time that a year's report is not about: it may tell of other years in passing. */
const parts: ReadonlySet<number> = new Set([3, 6, 9]);

/** A quarter's results in a heading or lead. */
const results = /(?:quarter|half|interim)[- ](?:\p{L}+ )?(?:results|profit|earnings|revenue|sales|loss)/iu;

/** "Operating profit in the July-September quarter" */
const earned = /(?:profit|loss|earnings|net income|revenues?|turnover) (?:in|for|during) (?:the|its) $/iu;

/** Words for research, whose results are of the years that it covers. */
const research = /(?<!\p{L})(?:study|studies|research|researchers|survey|trial)(?!\p{L})/iu;

/**
 * The months or the financial year that the opening of an English report names first: what the report is about. Behind its lead
 * (`lead` paragraphs from the start) only months and quarters count, and the years that a study covers.
 */
export function reportedSpan(
  paragraphs: readonly DatedParagraph[],
  documentDate: string | undefined,
  lead: number = paragraphs.length,
): string | undefined {
  const isResearch = paragraphs.slice(0, lead).some(({ paragraph }) => research.test(paragraph.view.text));
  const isResults = paragraphs.slice(0, lead).some(({ paragraph }) => results.test(paragraph.view.text));
  for (const [index, { paragraph, figures }] of paragraphs.entries()) {
    const { text } = paragraph.view;
    for (const { kind, value, start, end } of figures) {
      if (kind !== 'date' || typeof value !== 'string') continue;
      const before = text.slice(Math.max(0, start - reach), start);
      const months = monthsBefore(before);
      const told = index < lead || parts.has(months) ? monthsUpTo(value, months) : undefined;
      if (months > 0 && told !== undefined && isKnown(told) && !isLater(told, documentDate)) return told;
      // "revenue of $9.2 billion in the fourth quarter of 2016"
      // "Covers the week 30 March to 5 April 2026"
      if (index < lead && days.test(value) && covering.test(before)) return value;
      const isQuarter =
        /^\d{4}-[QH]\d$/.test(value) &&
        ((isResults && /(?:^|\s)in (?:the|its) $/u.test(before)) || earned.test(before));
      if (isQuarter && !isLater(value.slice(0, 4), documentDate)) return value;
      if (!/^\d{4}\/\d{4}$/.test(value)) continue;
      const behind = text.slice(end, end + reach);
      const isFiscal = /fiscal|financial/iu.test(text.slice(start, end)) || fiscalBefore.test(before);
      if (index < lead && followsAtOnce(value) && (isFiscal || fiscalBehind.test(behind))) return value;
      const isRecent = Number(value.slice(5)) >= latestYear(paragraphs, documentDate) - oldestStudy;
      if (
        isResearch &&
        isRecent &&
        (/(?:between|from|over) $/u.test(before) || /^(?:between|from) /u.test(text.slice(start, end)))
      )
        return value;
    }
  }
  return undefined;
}

/** A range of whole days, and the words for what a report covers before it. */
const days = /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/;
const covering =
  /(?:(?<!\p{L})(?:covers?|covering|for|reporting|period|report on)(?: \p{L}+){0,4}|(?:week|weeks|fortnight|period)(?: of| from)?) $/iu;

/** How many years before the latest one that a text names the years may end that its study covers. */
const oldestStudy = 5;

function latestYear(paragraphs: readonly DatedParagraph[], documentDate = '0000'): number {
  let latest = Number(documentDate.slice(0, 4));
  for (const { figures } of paragraphs)
    for (const { kind, value } of figures)
      if (kind === 'date' && typeof value === 'string' && /^\d{4}/.test(value))
        latest = Math.max(latest, Number(value.slice(0, 4)));
  return latest;
}

/** How many months the words before a date say that end with it. */
function monthsBefore(words: string): number {
  const span = ended.exec(words);
  return span === null ? 0 : (counts[(span[1] ?? span[2] ?? '').toLowerCase()] ?? Number(span[1] ?? 0));
}

/** Whether a span of years is one year and the next. */
function followsAtOnce(years: string): boolean {
  return Number(years.slice(5)) === Number(years.slice(0, 4)) + 1;
}

const isKnown = (period: string) => !period.startsWith('X');

function isLater(period: string, day: string | undefined): boolean {
  return day !== undefined && (period.split('/').at(-1) ?? '') > day;
}

/** How far into its paragraph in UTF-16 units the day of a dateline ends, and how far behind it the dash may stand. */
const datelineLength = 60;
const datelineTail = 30;

/** The day of a dateline or lead that leaves out its year: "KAMPALA, Oct. 14 - ...", "hit the town on Sunday, Aug. 10". */
export function undatedDateline(lead: readonly DatedParagraph[]): string | undefined {
  for (const { paragraph, figures } of lead) {
    const { text } = paragraph.view;
    const day = figures.find(({ kind }) => kind === 'date');
    if (day === undefined || !/^XXXX-\d{2}-\d{2}$/.test(String(day.value))) continue;
    const isDateline =
      day.end <= datelineLength && /^[^.!?]*? [-–—] /u.test(text.slice(day.end, day.end + datelineTail));
    // "on Sunday, Aug. 10"
    if (isDateline || /(?:mon|tues|wednes|thurs|fri|satur|sun)day,? $/iu.test(text.slice(0, day.start)))
      return String(day.value);
  }
  return undefined;
}
