import { isYear } from './figures/calendar.js';
import { romanValue } from './figures/roman.js';
import type { Paragraph } from './paragraph.js';

/**
 * The ISO date that a text tells of itself: in its header, beside place or writer above or below it, or by what its opening tells
 * of its own time. `years` counts how often the text names each year; `known` is what the caller knows, which goes before the last.
 */
export function readOwnDate(
  paragraphs: readonly Paragraph[],
  years: ReadonlyMap<number, number>,
  known?: string,
): string | undefined {
  return (
    headerDate(paragraphs) ?? datelineDate(paragraphs) ?? closingDate(paragraphs) ?? known ?? ownDate(paragraphs, years)
  );
}

const header = /^\s*date (\d{4}-\d{2}-\d{2})(?!\d)/;

function headerDate(paragraphs: readonly Paragraph[]): string | undefined {
  return header.exec(paragraphs[0]?.view.text ?? '')?.[1];
}

/** A dateline stands among the first paragraphs, near their start. */
const datelineParagraphs = 4;
const datelineLength = 80;
/** A line that names the writer or the section beside the date is no longer than this. */
const bylineLength = 120;
const numericDate = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
const wordDate = /(?<!\d)(\d{1,2}) tháng (\d{1,2})(?: năm|,)? (\d{4})(?!\d)/i;
const isoDate = /(?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/;
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const englishDayFirst = /(?<!\d)(\d{1,2}) ([A-Z][a-z]{2,8}) (\d{4})(?!\d)/;
const englishMonthFirst = /(?<!\p{L})([A-Z][a-z]{2,8}) (\d{1,2}), (\d{4})(?!\d)/u;

function datelineDate(paragraphs: readonly Paragraph[]): string | undefined {
  for (const { view } of paragraphs.slice(0, datelineParagraphs)) {
    const head = view.text.slice(0, datelineLength);
    const match = dateMatch(head);
    if (match !== undefined && isDateline(head, match)) return match.date;
    const line = view.text.length <= bylineLength ? dateMatch(view.text) : undefined;
    if (line !== undefined && isByline(view.text, line)) return line.date;
  }
  return undefined;
}

interface DateMatch {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** Lower-case words that stand before the date of a dateline. */
const datelineWords = new Set([
  'ngày',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'nhật',
  'nhật,',
  'lúc',
  'nhật:',
  'đăng',
  'on',
  'updated',
]);
const mostDatelineWords = 6;

/**
 * Whether the date stands alone in its line with a place, a weekday or an agency before it: `(TTXVN) - 29/10/2025 -`,
 * `HANOI, 12 March 2025 —`, `Thứ Hai, 12/05/2025 10:30`. A date inside a sentence is no dateline.
 */
function isDateline(head: string, { start, end }: DateMatch): boolean {
  const before = head
    .slice(0, start)
    .split(/[\s,.:|()/-]+/)
    .filter((word) => word !== '');
  if (before.length > mostDatelineWords) return false;
  if (!before.every((word) => datelineWords.has(word.toLowerCase()) || word !== word.toLowerCase())) return false;
  return /^\s*(?:$|[-|)(]|,?\s*\d{1,2}[:h])/.test(head.slice(end));
}

/** The date beside the place under a text: `Huế, ngày 3 tháng 5 năm 2025`. */
function closingDate(paragraphs: readonly Paragraph[]): string | undefined {
  for (const { view } of paragraphs.slice(-datelineParagraphs)) {
    const { text } = view;
    const match = text.length <= datelineLength ? dateMatch(text) : undefined;
    if (match !== undefined && match.start > 0 && isDateline(text, match)) return match.date;
  }
  return undefined;
}

const weekday = /(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?$/i;

/**
 * Whether the date stands apart in a line that is no sentence: `Y tế - 25-9-2025 - Lê An`, `By Ann Lee, editor. Geneva,
 * Thursday 19 March 2026, 06:00 GMT`, `Friday, 2 May 2025: update 04.40`.
 */
function isByline(line: string, { start, end }: DateMatch): boolean {
  const before = line.slice(0, start).trimEnd();
  const after = line.slice(end).trim();
  const isApart = before === '' || /[-|:,(]$/.test(before) || weekday.test(before);
  return isApart && /^(?:$|[-|:;)(]|,? ?\d{1,2}[:h.])/.test(after) && !/[.!?”"]$/.test(after);
}

function dateMatch(text: string): DateMatch | undefined {
  const dayFirst = numericDate.exec(text) ?? wordDate.exec(text) ?? englishDayFirst.exec(text);
  const yearFirst = dayFirst === null ? isoDate.exec(text) : null;
  const match = dayFirst ?? yearFirst ?? englishMonthFirst.exec(text);
  if (match === null) return undefined;
  const [whole, first = '', second = '', third = ''] = match;
  const [day, month, year] =
    dayFirst !== null ? [first, second, third] : yearFirst !== null ? [third, second, first] : [second, first, third];
  const date = iso(Number(year), /^\d/.test(month) ? Number(month) : monthNumber(month), Number(day));
  return date === undefined ? undefined : { date, start: match.index, end: match.index + whole.length };
}

function monthNumber(name = ''): number {
  return englishMonths.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function iso(year: number, month: number, day: number): string | undefined {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const anyWholeDate =
  /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)|ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/gi;

/** Paragraphs that open a text, and how many days a day told there may be from the text's own date. */
const openingParagraphs = 4;
const nearDays = 12;
const longestTitle = 140;
/** An article is no longer; what stands behind in a longer text is of something else. */
const nearParagraphs = 200;

/** A part of the day before a whole date says that the text tells of it as of its own time. */
const toldDay =
  /(?:sáng|trưa|chiều|tối|đêm|hôm|hôm nay|hôm qua|phiên|phiên giao dịch),? (?:nay |qua )?\(?(?:ngày )?(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})(?!\d)/iu;

/** An hour before a whole date says the same, unless the text speaks more of a later year. */
const toldHour =
  /(?:hồi|lúc) \d{1,2} ?(?:h|giờ)[^.]{0,20}?ngày (\d{1,2})(?: tháng |[/.-])(\d{1,2})(?: năm |[/.-])(\d{4})(?!\d)/iu;

/**
 * The date of a text that has none apart from its sentences: a day that it tells of as of its own time, one in its title, a
 * whole date with a day without a year near it, or a day in a month, quarter or range that its opening tells with a year. No
 * date counts of whose year the text speaks less than of a later one.
 */
function ownDate(paragraphs: readonly Paragraph[], years: ReadonlyMap<number, number>): string | undefined {
  const opening = paragraphs.slice(0, openingParagraphs);
  for (const { view } of opening) {
    const told = toldDay.exec(view.text);
    const date = told === null ? undefined : iso(Number(told[3]), Number(told[2]), Number(told[1]));
    if (date !== undefined) return date;
    const hour = toldHour.exec(view.text);
    if (hour !== null && !speaksOfLater(years, Number(hour[3])))
      return iso(Number(hour[3]), Number(hour[2]), Number(hour[1]));
  }
  for (const { view } of opening) {
    const match = isTitle(view.text) ? dateMatch(view.text) : undefined;
    if (match !== undefined && !speaksOfLater(years, Number(match.date.slice(0, 4)))) return match.date;
  }
  const near = paragraphs.slice(0, nearParagraphs);
  const isOwn = (date: string) => !speaksOfLater(years, Number(date.slice(0, 4)));
  return (
    dateNearDay(wholeDates(near).filter(isOwn), daysIn(opening)) ??
    dateNearDay(wholeDates(opening).filter(isOwn), daysIn(near)) ??
    dayInTold(spansTold(opening), near, years)
  );
}

/** Whether the line is too short and open-ended for a sentence. */
function isTitle(line: string): boolean {
  return line.length <= longestTitle && !/[.!?…]["”»]?\s*$/.test(line);
}

/** The whole date near which a day is told without a year. */
function dateNearDay(dates: readonly string[], days: readonly RegExpMatchArray[]): string | undefined {
  // The first date near each day of the year, so that many dates and many days cost no more than their number.
  const near: (string | undefined)[] = [];
  for (const date of dates) {
    const place = Math.round(dayOfYear(date));
    for (let at = place - nearDays; at <= place + nearDays; at++) near[Math.max(0, at)] ??= date;
  }
  for (const [, day, month] of days) {
    const date = near[Math.round(dayOf(Number(month), Number(day)))];
    if (date !== undefined) return date;
  }
  return undefined;
}

function daysIn(paragraphs: readonly Paragraph[]): RegExpMatchArray[] {
  return paragraphs.flatMap(({ view }) => [...view.text.matchAll(dayAndMonth)]);
}

const monthOfYear = /tháng (\d{1,2})(?:[/.-]| năm )(\d{4})(?!\d)/giu;
const monthsOfYear = /(?<!\d)(\d{1,2}) tháng (?:đầu )?năm (\d{4})(?!\d)/giu;
const quarterOfYear = /quý (I{1,3}|IV|[1-4])(?:[/.-]| năm )(\d{4})(?!\d)/giu;
const spanOfYear =
  /(?<![\d/.,-])(\d{1,2})[/.-](\d{1,2})(?: đến| tới| -)(?: hết)?(?: ngày)? (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/giu;
/** How many days after a quarter its figures are news. */
const newsDays = 45;
const quarterDays = 92;

/** A stretch of days within a year that a text tells with it, in days from the start of the year. */
interface ToldSpan {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

/** Months, quarters and ranges of days that the opening tells with their year. */
function spansTold(opening: readonly Paragraph[]): ToldSpan[] {
  const spans: ToldSpan[] = [];
  for (const { view } of opening) {
    for (const [, month, year] of view.text.matchAll(monthOfYear))
      spans.push({ year: Number(year), from: dayOf(Number(month), 1), to: dayOf(Number(month), 31) + nearDays });
    // Its first day is told with the last one.
    for (const [, day, month, lastDay, lastMonth, year] of view.text.matchAll(spanOfYear))
      spans.push({
        year: Number(year),
        from: dayOf(Number(month), Number(day)) + 1,
        to: dayOf(Number(lastMonth), Number(lastDay)),
      });
    for (const [, months, year] of view.text.matchAll(monthsOfYear))
      spans.push({ year: Number(year), from: 0, to: dayOf(Number(months), 31) + newsDays });
    for (const [, quarter = '', year] of view.text.matchAll(quarterOfYear)) {
      const end = dayOf(3 * (romanValue(quarter.toUpperCase()) || Number(quarter)), 31);
      spans.push({ year: Number(year), from: end - quarterDays, to: end + newsDays });
    }
  }
  return spans;
}

/** An opening tells of few; a list of thousands is none. */
const mostSpans = 20;

/** The first day told without a year in one of the spans: tháng 10/2025, then ngày 12/10. */
function dayInTold(
  spans: readonly ToldSpan[],
  paragraphs: readonly Paragraph[],
  years: ReadonlyMap<number, number>,
): string | undefined {
  const own = spans.filter(({ year }) => !speaksOfLater(years, year)).slice(0, mostSpans);
  if (own.length === 0) return undefined;
  for (const { view } of paragraphs) {
    for (const [, day, month] of view.text.matchAll(dayAndMonth)) {
      const place = dayOf(Number(month), Number(day));
      const span = own.find(({ from, to }) => place >= from && place <= to);
      const date = span === undefined ? undefined : iso(span.year, Number(month), Number(day));
      if (date !== undefined) return date;
    }
  }
  return undefined;
}

/** Title, byline and lead. */
const leadParagraphs = 3;
const writtenYear = /(?<![\d.,])(?:19|20)\d{2}(?![\d.,]*\d)/g;

/**
 * The year that a text without a date of its own reports on: the only one that its title and lead name, unless the text speaks
 * more of a later one.
 */
export function readReportedYear(
  paragraphs: readonly Paragraph[],
  years: ReadonlyMap<number, number>,
): number | undefined {
  const lead = paragraphs.slice(0, leadParagraphs).flatMap(({ view }) => view.text.match(writtenYear) ?? []);
  const [year, ...others] = new Set(lead.map(Number));
  return year === undefined || others.length > 0 || speaksOfLater(years, year) ? undefined : year;
}

/** Whether a text speaks of a later year more often than of this one. */
function speaksOfLater(years: ReadonlyMap<number, number>, year: number): boolean {
  const mentions = years.get(year) ?? 0;
  return [...years].some(([other, count]) => other > year && count > mentions);
}

function wholeDates(paragraphs: readonly Paragraph[]): string[] {
  const dates: string[] = [];
  for (const { view } of paragraphs) {
    for (const match of view.text.matchAll(anyWholeDate)) {
      const date = iso(Number(match[3] ?? match[6]), Number(match[2] ?? match[5]), Number(match[1] ?? match[4]));
      if (date !== undefined) dates.push(date);
    }
  }
  return dates;
}

/** A day and month with no year behind them. */
const dayAndMonth = /(?<![\d/.,-])(\d{1,2})[/.-](\d{1,2})(?![\d/.,-]*\d)/g;

/** Days from the start of the year, near enough to tell what is close. */
function dayOf(month: number, day: number): number {
  return month * 30.4 + day;
}

function dayOfYear(date: string): number {
  return dayOf(Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}
