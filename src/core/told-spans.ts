import { iso } from './dateline.js';
import { romanValue } from './figures/roman.js';
import type { Paragraph } from './paragraph.js';
import { speaksOfLater } from './reported-year.js';

/** How many days a day told there may be from the text's own date. */
export const nearDays = 12;

const monthOfYear = /tháng (\d{1,2})(?:[/.-]| năm )(\d{4})(?!\d)/giu;
const otherMonth =
  /(?:(?:so với|cùng kỳ|hồi|kể từ|tính từ|trận|cơn|đợt|lũ|bão|lịch sử|kỷ lục|đỉnh)(?!\p{L})[^.;,]{0,24}|(?:từ|đến|tới) )$/iu;
const heldAgainst = /(?:so với|cùng kỳ|kể từ|tính từ|nhất từ)(?!\p{L})[^.;,]{0,24}$/iu;
const monthsOfYear = /(?<!\d)(\d{1,2}) tháng (?:đầu )?năm (\d{4})(?!\d)/giu;
const quarterOfYear = /quý (I{1,3}|IV|[1-4])(?:[/.-]| năm )(\d{4})(?!\d)/giu;
const spanOfYear =
  /(?<![\d/.,-])(\d{1,2})[/.-](\d{1,2})(?: đến| tới| -)(?: hết)?(?: ngày)? (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/giu;
const daysOfYear =
  /(?<![\d/.,-])(\d{1,2})(?: đến| tới| ?[-–])(?: hết)?(?: ngày)? ?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/giu;
const wordsReach = 40;
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
export function spansTold(opening: readonly Paragraph[]): ToldSpan[] {
  const spans: ToldSpan[] = [];
  for (const { view } of opening) {
    for (const { 1: month, 2: year, index } of view.text.matchAll(monthOfYear)) {
      // "từ tháng 3/2019 đến tháng 5/2022", "so với tháng 9/2024"
      if (otherMonth.test(view.text.slice(Math.max(0, index - wordsReach), index))) continue;
      spans.push({ year: Number(year), from: dayOf(Number(month), 1), to: dayOf(Number(month), 31) + nearDays });
    }
    // Its first day is told with the last one.
    for (const [, day, month, lastDay, lastMonth, year] of view.text.matchAll(spanOfYear))
      spans.push({
        year: Number(year),
        from: dayOf(Number(month), Number(day)) + 1,
        to: dayOf(Number(lastMonth), Number(lastDay)),
      });
    // "Tuần 45 (3-9/11/2025)": what is told of it is news in the days behind.
    for (const [, day, lastDay, month, year] of view.text.matchAll(daysOfYear))
      spans.push({
        year: Number(year),
        from: dayOf(Number(month), Number(day)),
        to: dayOf(Number(month), Number(lastDay)) + nearDays,
      });
    for (const [, months, year] of view.text.matchAll(monthsOfYear))
      spans.push({ year: Number(year), from: 0, to: dayOf(Number(months), 31) + newsDays });
    for (const { 1: quarter = '', 2: year, index } of view.text.matchAll(quarterOfYear)) {
      // "thấp nhất kể từ quý II/2013"
      if (heldAgainst.test(view.text.slice(Math.max(0, index - wordsReach), index))) continue;
      const end = dayOf(3 * (romanValue(quarter.toUpperCase()) || Number(quarter)), 31);
      spans.push({ year: Number(year), from: end - quarterDays, to: end + newsDays });
    }
  }
  return spans;
}

const wholeDate = /(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-](\d{4})(?!\d)/;
/** An opening tells of few; a list of thousands is none. */
const mostSpans = 20;

/**
 * The first day told without a year in one of the spans: tháng 10/2025, then ngày 12/10. No span counts of a year before the one
 * that the lead names as its own.
 */
export function dayInTold(
  spans: readonly ToldSpan[],
  paragraphs: readonly Paragraph[],
  years: ReadonlyMap<number, number>,
  lead: number,
): string | undefined {
  const own = spans.filter(({ year }) => year >= lead && !speaksOfLater(years, year)).slice(0, mostSpans);
  if (own.length === 0) return undefined;
  for (const { view } of paragraphs) {
    const whole = wholeDate.exec(view.text);
    for (const { 1: day, 2: month, index } of view.text.matchAll(dayAndMonth)) {
      const place = dayOf(Number(month), Number(day));
      const span = own.find(({ from, to }) => place >= from && place <= to);
      // Behind a whole date of another year, a day goes on with that one's story.
      if (span === undefined || (whole !== null && whole.index < index && Number(whole[1]) !== span.year)) continue;
      const date = iso(span.year, Number(month), Number(day));
      if (date !== undefined) return date;
    }
  }
  return undefined;
}
/** A day and month with no year behind them. */
export const dayAndMonth = /(?<![\d/.,-])(\d{1,2})[/.-](\d{1,2})(?![\d/.,-]*\d)/g;

/** Days from the start of the year, near enough to tell what is close. */
export function dayOf(month: number, day: number): number {
  return month * 30.4 + day;
}

/** Days from the start of the year to the ISO date. */
export function dayOfYear(date: string): number {
  return dayOf(Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}
