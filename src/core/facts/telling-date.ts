import type { ParagraphFigure, TokenRange } from '../paragraph.js';
import { isDay, isLastOfMonth, monthsUpTo, withYearOf, yearsEarlier } from '../period.js';
import { isAttribute, isBesideThen, reachesToNow, wordsBefore } from './attribute-date.js';
import { isBase } from './base-date.js';
import { clauseStart, isBreak, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { scopeOf } from './date-scope.js';
import { ofItsYear } from './english-year.js';
import { relativePeriods } from './relative-period.js';
import type { PeriodReference } from './relative-value.js';
import { entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';
import { another, toldByLength } from './told-length.js';

/** A date of the sentence that its facts may be about. */
export interface TellingDate {
  readonly first: number;
  readonly next: number;
  /** ISO 8601 to the day: clock times are left out. None for another time than the one told before, which has no name. */
  readonly value: string | undefined;
  /** Whether it is but the day on which somebody said what the sentence tells. */
  readonly isAnnouncement?: boolean;
  /** The part of the sentence that it tells of alone. */
  readonly scope?: TokenRange;
  /** Whether it is that period of the year before what is told before it, or of the year that is its value. */
  readonly isSamePeriod?: boolean;
}

/** How far into a paragraph, and before its dash, the date of a dateline stands in tokens. */
const datelineReach = 16;
const datelineTail = 8;

/**
 * "HANOI, 12 March 2025 —", "(24/4) -": when it was written. Without the brackets a Vietnamese lead tells of the day that it
 * names, unless another follows in its sentence ("Huế, 4/6/2025 - Ngày 2/6, …").
 */
function isDateline({ paragraph: { tokens }, context, figures }: FactSentence, date: ParagraphFigure): boolean {
  if (date.first > datelineReach || date.value !== context.date) return false;
  const sign = (index: number) => tokens.text.charAt(tokens.start[index] ?? 0);
  const isBracketed = sign(date.next) === ')';
  if (context.language === 'vi' && !isBracketed) return dashes.has(sign(date.next)) && figures.some(isDateBehind(date));
  for (let index = date.next; index < Math.min(tokens.count, date.next + datelineTail); index++) {
    if (dashes.has(sign(index))) return true;
  }
  return false;
}

const dashes: ReadonlySet<string> = new Set(['-', '–', '—']);

const isDateBehind =
  (date: ParagraphFigure) =>
  ({ kind, first }: ParagraphFigure): boolean =>
    kind === 'date' && first > date.first;

/** The days of a date, without clock times: from 8 to 20 o'clock is one day. */
export function isoDate(value: string): string {
  const days = value.replace(/T[^/]*/g, '');
  const [first, last] = days.split('/');
  return last !== undefined && last !== '' && first === last ? last : days;
}

/** The dates of the sentence that tell when, in text order: nothing is compared with them, and they name nothing. */
export function periodsOf(sentence: FactSentence, reference: PeriodReference): TellingDate[] {
  const telling = relativePeriods(sentence, reference);
  for (const figure of sentence.figures) {
    const told =
      figure.kind === 'date'
        ? toldBy(sentence, figure, reference)
        : figure.kind === 'duration'
          ? toldByLength(sentence, figure, reference, telling.at(-1)?.value)
          : undefined;
    if (told === undefined) continue;
    const { first, next } = figure;
    const { value } = told;
    telling.push(
      value !== undefined && isAnnouncement(sentence, figure, value)
        ? { first, next, value, isAnnouncement: true }
        : { first, next, value },
    );
  }
  if (telling.length === 0) return telling;
  telling.sort((one, other) => one.first - other.first);
  return withScopes(sentence, withJoinedDays(sentence, withSamePeriods(withoutEditions(sentence, telling), reference)));
}

function withScopes(sentence: FactSentence, dates: readonly TellingDate[]): TellingDate[] {
  return dates.map((date) => {
    const scope = scopeOf(sentence, date);
    return scope === undefined ? date : { ...date, scope };
  });
}

/** "Hôm nay, đoàn dự Diễn đàn 2026": the year in a name tells when where nothing else of its sentence does. */
function withoutEditions(sentence: FactSentence, dates: readonly TellingDate[]): readonly TellingDate[] {
  const plain = dates.filter(({ first }) => {
    const kind = entityAt(sentence, first)?.kind;
    return kind !== 'event' && kind !== 'award';
  });
  return plain.length === 0 ? dates : plain;
}

/** "Quý I đạt 45 tỷ đồng, cùng kỳ năm ngoái là 40 tỷ đồng": a year before what was told last. */
function withSamePeriods(dates: readonly TellingDate[], { period }: PeriodReference): TellingDate[] {
  const told: TellingDate[] = [];
  for (const date of dates) {
    if (date.isSamePeriod !== true) told.push(date);
    else {
      const last = told.at(-1)?.value ?? period ?? '';
      const value = yearsEarlier(last, date.value === undefined ? 1 : Number(last.slice(0, 4)) - Number(date.value));
      if (value !== undefined) told.push({ first: date.first, next: date.next, value });
    }
  }
  return told;
}

/** What a date or a length of time tells, or undefined where it tells of something else. */
export type Told = Pick<TellingDate, 'value'> | undefined;

function toldBy(sentence: FactSentence, figure: ParagraphFigure, reference: PeriodReference): Told {
  if (typeof figure.value !== 'string') return undefined;
  const { date, period } = reference;
  const isUnknown = figure.value.startsWith('XXXX');
  const known = isUnknown && isOfThisYear(sentence, figure) ? date : undefined;
  const dated = withYearOf(isoDate(figure.value), known ?? period ?? date);
  const value = sentence.context.language === 'en' ? ofItsYear(sentence, figure, dated) : dated;
  if (reachesToNow(sentence, figure)) {
    if (sentence.context.language === 'vi') return upToNow(value, date ?? yearlessDay(reference.main));
    // "has tripled since 2016 to £4m": what it is now.
    if (date !== undefined && !hasCue(sentence, figure.next, cue.goTo)) return upToNow(value, date);
  }
  if (isBase(sentence, figure) || isAttribute(sentence, figure) || isDateline(sentence, figure)) return undefined;
  if (isBesideThen(sentence, figure)) return another;
  // A time of day alone, or from one to another, tells no day.
  if (value === '' || value === '/') return undefined;
  return { value: spanUpTo(sentence, figure, value) ?? spanOfYear(sentence, figure, value) ?? value };
}

function yearlessDay(main: string | undefined): string | undefined {
  return isDay(main) && main.startsWith('XXXX') ? main : undefined;
}

/** From a year, month or day up to the document's, or another time where that is unknown. */
function upToNow(value: string, date: string | undefined): Told {
  // "Từ năm 2019 đến nay" in a text of a day without its year.
  if (date?.startsWith('XXXX') === true)
    return /^\d{4}(?:-\d{2}){0,2}$/.test(value) ? { value: `${value}/${date}` } : another;
  const now = date?.slice(0, value.length);
  if (now === undefined || !/^\d{4}(?:-\d{2}){0,2}$/.test(value) || value > now) return another;
  return { value: value === now ? value : `${value}/${now}` };
}

/** "6 tháng đầu năm nay", "quý I năm nay", whatever year was told before. */
function isOfThisYear({ paragraph: { tokens } }: FactSentence, { end }: ParagraphFigure): boolean {
  return /^ (?:năm )?nay(?!\p{L})/iu.test(tokens.text.slice(end, end + 9));
}

/** "ngày 7 và 8/6", "10 and 11 May", "các năm 2023, 2024": days or years joined are one time. */
function withJoinedDays({ paragraph: { tokens } }: FactSentence, dates: readonly TellingDate[]): TellingDate[] {
  const joined: TellingDate[] = [];
  let end: string | undefined;
  for (const date of dates) {
    const last = joined.at(-1);
    const words = last === undefined ? '' : tokens.text.slice(tokens.start[last.next], tokens.start[date.first]);
    // "từ tháng 10 năm ngoái đến hết tháng 5"
    const reaches = /^(?:năm ngoái )?(?:đến|tới)(?: hết)? $/iu.test(words);
    const isJoined = reaches || /^(?:và|and|,) $/iu.test(words);
    if (last === undefined || !isJoined || !isAlike(end, date.value, reaches)) joined.push(date);
    else joined[joined.length - 1] = { ...last, next: date.next, value: `${last.value?.split('/')[0]}/${date.value}` };
    end = date.value;
  }
  return joined;
}

/** How far in tokens before a date the value may stand that it is of. */
const valueReach = 3;

/** Whether what ends before the token stands right behind a value, so that a date there is that value's own. */
export function followsValue(sentence: FactSentence, next: number): boolean {
  for (let index = next - 1; index >= Math.max(sentence.first, next - valueReach); index--) {
    const figure = figureAt(sentence, index);
    if (isBreak(sentence, index)) return false;
    if (figure !== undefined) return figure.kind !== 'date';
  }
  return false;
}

/** Whether two days, or a year and the next, follow one another. */
function isAlike(one: string | undefined, other: string | undefined, reaches: boolean): boolean {
  if (one === undefined || other === undefined) return false;
  if (isDay(one) && isDay(other)) return one < other;
  if (isMonth(one) && isMonth(other)) return one < other && (reaches || one.slice(0, 4) === other.slice(0, 4));
  return /^\d{4}$/.test(one) && /^\d{4}$/.test(other) && Number(other) === Number(one) + 1;
}

const isMonth = (value: string) => /^[\dX]{4}-\d{2}$/.test(value);

/** How far into its sentence in tokens the day of an announcement stands, and how far behind it the verb. */
const announcementStart = 5;
const announcementReach = 24;

/** "Sáng 6/7, Cục Thống kê công bố …": the day on which something was said, where a verb of saying is the first to follow. */
function isAnnouncement(sentence: FactSentence, figure: ParagraphFigure, value: string): boolean {
  if (sentence.context.language !== 'vi' || !isDay(value)) return false;
  // "Báo cáo của Cục tối 3/5 cho biết từ 30/4 đến 3/5 …"
  if (hasCue(sentence, figure.next, cue.say) || isOfSource(sentence, figure)) return true;
  if (figure.first - sentence.first > announcementStart) return false;
  const limit = Math.min(sentence.next, figure.next + announcementReach);
  if (namesMeeting(sentence.paragraph.tokens.text, figure.end)) return true;
  for (let index = figure.next; index < limit; index++) {
    if (hasCue(sentence, index, cue.say)) return true;
    if (figureAt(sentence, index) !== undefined) return false;
    if (hasCue(sentence, index, saidBy) && !hasCue(sentence, index, cue.head)) return false;
  }
  return false;
}

/** "Theo cáo trạng công bố sáng 11/8, …": the day in what a sentence opens with to name its source. */
function isOfSource(sentence: FactSentence, { first, next }: ParagraphFigure): boolean {
  if (!isSign(sentence, next, signs.comma) || wordAt(sentence, sentence.first) !== 'theo') return false;
  // "Theo điều tra ban đầu, khoảng 14h ngày 11/3, …": behind its source, the sentence tells when.
  for (let index = sentence.first; index < first; index++) if (isSign(sentence, index, signs.comma)) return false;
  return clauseStart(sentence, first) === sentence.first;
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

/** "từ đầu năm đến ngày 12/8", "lũy kế đến cuối tháng 7": from the first day of the date's year. */
function spanOfYear(sentence: FactSentence, date: ParagraphFigure, value: string): string | undefined {
  if (!/^[\dX]{4}-\d{2}(?:-\d{2})?$/.test(value) || sentence.context.language !== 'vi') return undefined;
  const before = wordsBefore(sentence, date.first);
  const isSince = /từ đầu năm(?: nay| \d{4})? (?:đến|tới)(?: hết| cuối)?(?: ngày)? $/iu.test(before);
  // Up to a day, all investments of all years are summed up.
  const isSum = value.length === 7 && /(?:l[uũ]y kế|luỹ kế|cộng dồn) (?:đến|tới)(?: hết| cuối)? $/iu.test(before);
  if (!isSince && !isSum) return undefined;
  // Up to the last day of a month it is whole months.
  const end = isLastOfMonth(value) ? value.slice(0, 7) : value;
  return `${value.slice(0, 4)}-01${end.length > 7 ? '-01' : ''}/${end}`;
}

const spans: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** "the three months ended 31 March 2025", "the year to 30 June 2025": the months that end with the date. */
function spanUpTo(sentence: FactSentence, date: ParagraphFigure, value: string): string | undefined {
  if (sentence.context.language !== 'en') return undefined;
  const word = (index: number) => wordAt(sentence, index);
  let index = date.first - 1;
  if (word(index) === 'on') index--;
  if (!/^(?:ended|ending|to)$/u.test(word(index))) return undefined;
  const length = figureAt(sentence, index - 1);
  if (length?.kind === 'duration' && typeof length.value === 'number') {
    return monthsUpTo(value, length.value * (spans[length.unit ?? ''] ?? 0));
  }
  return monthsUpTo(value, spans[word(index - 1)] ?? 0);
}
