import type { ParagraphFigure } from '../paragraph.js';
import { clauseStart, isBreak } from './clause.js';
import { cue } from './cues.js';
import { monthsUpTo, withYearOf } from './period.js';
import { monthsOfYear, type PeriodReference, relativePeriods } from './relative-period.js';
import { cueFirst, entityAt, type FactSentence, figureAt, hasCue } from './sentence.js';

/** A date of the sentence that its facts may be about. */
export interface TellingDate {
  readonly first: number;
  readonly next: number;
  /** ISO 8601 to the day: clock times are left out. */
  readonly value: string;
  /** Whether it is but the day on which somebody said what the sentence tells. */
  readonly isAnnouncement?: boolean;
}

/** Tokens between a date and the "so với" that makes it the base of a change. */
const baseReach = 4;

/** Whether the date is what something is compared with, and so not the period of the sentence. */
export function isBase(sentence: FactSentence, date: ParagraphFigure): boolean {
  // "cao hơn năm 2024"
  if (hasCue(sentence, date.first - 1, cue.rise | cue.fall) && sentence.context.language === 'vi') return true;
  if (isChangedFrom(sentence, date)) return true;
  for (let index = date.first - 1; index >= Math.max(sentence.first, date.first - baseReach); index--) {
    if (hasCue(sentence, index, cue.compare | cue.samePeriod | cue.times)) return true;
    if (isBreak(sentence, index)) return false;
    const figure = figureAt(sentence, index);
    // "so với 8,2 tỷ USD năm 2024", "gấp 2 lần năm 2024"
    if (figure !== undefined) {
      return figure.kind === 'multiple' || (figure.kind !== 'date' && hasCue(sentence, figure.first - 1, cue.compare));
    }
  }
  return false;
}

/** "up 25% from 2024", "5% up on 2023": English names the base of a percentage with a preposition. */
function isChangedFrom(sentence: FactSentence, date: ParagraphFigure): boolean {
  if (sentence.context.language !== 'en') return false;
  const { text, start, end } = sentence.paragraph.tokens;
  const before = date.first - 1;
  const word = text.slice(start[before], end[before]);
  if (word !== 'from' && !(word === 'on' && /^\d{4}$/.test(String(date.value)))) return false;
  let index = before - 1;
  if (hasCue(sentence, index, cue.rise | cue.fall)) index--;
  return figureAt(sentence, index)?.kind === 'percent' && !hasCue(sentence, date.next, cue.goTo);
}

/** "kế hoạch năm 2023", "kể từ năm 2010", a year in a name, the date of a document: they say which, not when. */
function isAttribute(sentence: FactSentence, date: ParagraphFigure): boolean {
  const entity = entityAt(sentence, date.first);
  // A report is named by the quarter, half or month that it is about; a law by the year that it was made in.
  if (entity?.kind === 'document' && isHorizon(sentence, date)) return false;
  if (entity?.kind === 'document' && /^\d{4}-/.test(String(date.value)))
    return !/^\d{4}-(?:[QH]\d|\d{2})$/.test(String(date.value));
  if (entity !== undefined) return entity.kind !== 'event';
  const before = date.first - 1;
  if (before < sentence.first) return false;
  if (opensSeason(sentence, before)) return false;
  return entityAt(sentence, before)?.kind === 'document' || hasCue(sentence, before, cue.since | cue.plan);
}

/** "Mùa giải 2024, đội …", "trong vụ 2024": a season that opens its clause, or stands behind a preposition, tells when. */
function opensSeason(sentence: FactSentence, index: number): boolean {
  if (!hasCue(sentence, index, cue.since) || sentence.context.language !== 'vi') return false;
  const { text, start, end } = sentence.paragraph.tokens;
  const first = cueFirst(sentence, index);
  if (!/^(?:niên khóa|mùa giải|mùa|vụ)$/iu.test(text.slice(start[first], end[index]))) return false;
  return (
    clauseStart(sentence, first) === first ||
    /^(?:trong|ở|tại|vào)$/iu.test(text.slice(start[first - 1], end[first - 1]))
  );
}

/** "Chiến lược phát triển thủy sản đến năm 2030": a plan is about the year that it leads to. */
function isHorizon({ paragraph: { tokens }, context }: FactSentence, date: ParagraphFigure): boolean {
  const word = tokens.text.slice(tokens.start[date.first - 1], tokens.end[date.first - 1]);
  return word === (context.language === 'vi' ? 'đến' : 'to');
}

/** How far into a paragraph, and before its dash, the date of a dateline stands in tokens. */
const datelineReach = 16;
const datelineTail = 8;

/**
 * "HANOI, 12 March 2025 —", "(24/4) -": when it was written. Without the brackets a Vietnamese lead tells of the day that it
 * names.
 */
function isDateline({ paragraph: { tokens }, context }: FactSentence, date: ParagraphFigure): boolean {
  if (date.first > datelineReach || date.value !== context.date) return false;
  const sign = (index: number) => tokens.text.charAt(tokens.start[index] ?? 0);
  const isBracketed = sign(date.next) === ')';
  if (context.language === 'vi' && !isBracketed) return false;
  for (let index = date.next; index < Math.min(tokens.count, date.next + datelineTail); index++) {
    if (dashes.has(sign(index))) return true;
  }
  return false;
}

const dashes: ReadonlySet<string> = new Set(['-', '–', '—']);

export const isoDate = (value: string): string => value.replace(/T[^/]*/g, '');

/** The dates of the sentence that tell when, in text order: nothing is compared with them, and they name nothing. */
export function periodsOf(sentence: FactSentence, reference: PeriodReference, main?: string): TellingDate[] {
  const telling = relativePeriods(sentence, reference);
  for (const figure of sentence.figures) {
    const value =
      figure.kind === 'date'
        ? toldBy(sentence, figure, reference)
        : figure.kind === 'duration'
          ? monthsTold(sentence, figure, [reference.period, main, reference.date])
          : undefined;
    if (value === undefined) continue;
    const { first, next } = figure;
    telling.push(
      isAnnouncement(sentence, figure, value) ? { first, next, value, isAnnouncement: true } : { first, next, value },
    );
  }
  return withJoinedDays(
    sentence,
    telling.sort((one, other) => one.first - other.first),
  );
}

/** What a date tells, or undefined where it tells of something else. */
function toldBy(sentence: FactSentence, figure: ParagraphFigure, reference: PeriodReference): string | undefined {
  if (typeof figure.value !== 'string') return undefined;
  if (isBase(sentence, figure) || isAttribute(sentence, figure) || isDateline(sentence, figure)) return undefined;
  const known = isOfThisYear(sentence, figure) ? reference.date : undefined;
  const value = withYearOf(isoDate(figure.value), known ?? reference.period ?? reference.date);
  // A time of day alone tells no day.
  if (value === '') return undefined;
  return spanUpTo(sentence, figure, value) ?? spanOfYear(sentence, figure, value) ?? value;
}

/** "6 tháng đầu năm nay", "quý I năm nay", whatever year was told before. */
function isOfThisYear({ paragraph: { tokens } }: FactSentence, { end }: ParagraphFigure): boolean {
  return /^ (?:năm )?nay(?!\p{L})/iu.test(tokens.text.slice(end, end + 9));
}

/** "ngày 7 và 8/6", "10 and 11 May": two days joined are one time. */
function withJoinedDays({ paragraph: { tokens } }: FactSentence, dates: readonly TellingDate[]): TellingDate[] {
  const joined: TellingDate[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const word = last === undefined ? '' : tokens.text.slice(tokens.start[last.next], tokens.end[last.next]);
    const isJoined = last !== undefined && date.first === last.next + 1 && /^(?:và|and)$/iu.test(word);
    if (!isJoined || !isAlike(last.value, date.value)) joined.push(date);
    else joined[joined.length - 1] = { ...last, next: date.next, value: `${last.value}/${date.value}` };
  }
  return joined;
}

/** Whether two days, or a year and the next, follow one another. */
function isAlike(one: string, other: string): boolean {
  if (isDay(one) && isDay(other)) return one < other;
  return /^\d{4}$/.test(one) && /^\d{4}$/.test(other) && Number(other) === Number(one) + 1;
}

const isDay = (value: string) => /^[\dX]{4}-\d{2}-\d{2}$/.test(value);

/** How far into its sentence in tokens the day of an announcement stands, and how far behind it the verb. */
const announcementStart = 5;
const announcementReach = 24;

/** "Sáng 6/7, Cục Thống kê công bố …": the day on which something was said, where a verb of saying is the first to follow. */
function isAnnouncement(sentence: FactSentence, figure: ParagraphFigure, value: string): boolean {
  if (sentence.context.language !== 'vi' || figure.first - sentence.first > announcementStart) return false;
  if (!isDay(value)) return false;
  const limit = Math.min(sentence.next, figure.next + announcementReach);
  if (namesMeeting(sentence.paragraph.tokens.text, figure.end)) return true;
  for (let index = figure.next; index < limit; index++) {
    if (hasCue(sentence, index, cue.say)) return true;
    if (figureAt(sentence, index) !== undefined) return false;
    if (hasCue(sentence, index, saidBy) && !hasCue(sentence, index, cue.head)) return false;
  }
  return false;
}

/** How far behind a day in UTF-16 units a meeting is named that was held on it. */
const meetingReach = 90;

/** "Sáng 18/12, Sở Giáo dục tổ chức hội nghị sơ kết …": what a meeting reports is of no single day. */
export function namesMeeting(text: string, end: number): boolean {
  return /^[^.;]*(?:hội nghị|họp báo|hội thảo|phiên họp|tọa đàm|buổi làm việc)(?!\p{L})/iu.test(
    text.slice(end, end + meetingReach),
  );
}

const saidBy = cue.reach | cue.rise | cue.fall | cue.deed | cue.act | cue.break;

/** "Lũy kế 9 tháng", "trong 10 tháng": months of the year up to one that is known. */
function monthsTold(
  sentence: FactSentence,
  figure: ParagraphFigure,
  known: readonly (string | undefined)[],
): string | undefined {
  const { value, unit, bound } = figure;
  if (unit !== 'month' || bound !== 'exact' || typeof value !== 'number' || sentence.context.language !== 'vi')
    return undefined;
  const before = wordsBefore(sentence, figure.first);
  return /(?:^|[\s,-])(?:trong|l[uũ]y kế|luỹ kế|tính chung|chung|qua|sau|hết|kết quả) $/iu.test(before)
    ? monthsOfYear(value, known)
    : undefined;
}

/** How far back in UTF-16 units words before a date are read. */
const wordsReach = 40;

function wordsBefore({ paragraph: { tokens }, first }: FactSentence, index: number): string {
  const end = tokens.start[index] ?? 0;
  return tokens.text.slice(Math.max(tokens.start[first] ?? 0, end - wordsReach), end);
}

/** "từ đầu năm đến ngày 12/8", "from the start of the year to 12 August": from the first day of the date's year. */
function spanOfYear(sentence: FactSentence, date: ParagraphFigure, value: string): string | undefined {
  if (!/^[\dX]{4}-\d{2}(?:-\d{2})?$/.test(value) || sentence.context.language !== 'vi') return undefined;
  if (!/từ đầu năm(?: nay| \d{4})? (?:đến|tới)(?: hết)?(?: ngày)? $/iu.test(wordsBefore(sentence, date.first)))
    return undefined;
  return `${value.slice(0, 4)}-01${value.length > 7 ? '-01' : ''}/${value}`;
}

const spans: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** "the three months ended 31 March 2025", "the year to 30 June 2025": the months that end with the date. */
function spanUpTo(sentence: FactSentence, date: ParagraphFigure, value: string): string | undefined {
  if (sentence.context.language !== 'en') return undefined;
  const { text, start, end } = sentence.paragraph.tokens;
  const word = (index: number) => text.slice(start[index], end[index]).toLowerCase();
  let index = date.first - 1;
  if (word(index) === 'on') index--;
  if (!/^(?:ended|ending|to)$/u.test(word(index))) return undefined;
  const length = figureAt(sentence, index - 1);
  if (length?.kind === 'duration' && typeof length.value === 'number') {
    return monthsUpTo(value, length.value * (spans[length.unit ?? ''] ?? 0));
  }
  return monthsUpTo(value, spans[word(index - 1)] ?? 0);
}
