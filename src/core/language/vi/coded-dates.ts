import { type CalendarPoint, isYear } from '../../figures/calendar.js';
import { emitPoint } from '../../figures/date-figures.js';
import { integerAt, isAttached, isOneOf, isSign, isWord, type Scan, signs, tokenLength } from '../../figures/scan.js';
import { tokenText, wordCase } from '../../text/tokens.js';
import { isSeparator, yearAt } from './date-points.js';
import type { Vietnamese } from './words.js';
import { yearShift } from './year-words.js';

/** T9/2025, Q3/2025: a month or quarter by its letter, with its year; "so với T8" in a text that has such ones. */
export function readCodedPoint({ words }: Vietnamese, scan: Scan, index: number): CalendarPoint | undefined {
  const isMonth = isOneOf(scan, index, words.monthCode);
  if (!isMonth && !isOneOf(scan, index, words.quarterCode)) return undefined;
  const year = isSeparator(scan, index + 1) ? yearAt(scan, index + 2) : yearAt(scan, index + 1);
  const number = Number(tokenText(scan.tokens, index).slice(1));
  if (year <= 0) {
    if (scan.context.hasCodedMonths !== true || !isOneOf(scan, index - 1, words.codeCue)) return undefined;
    return isMonth ? { month: number, next: index + 1 } : { quarter: number, next: index + 1 };
  }
  const next = isSeparator(scan, index + 1) ? index + 3 : index + 2;
  return isMonth ? { month: number, year, next } : { quarter: number, year, next };
}

/** 9T2025, 9T/2025, 6T đầu năm: the first (or last) months of a year, counted before their letter; where they end, or 0. */
export function readCodedMonths(vi: Vietnamese, scan: Scan, index: number): number {
  const { words } = vi;
  const months = integerAt(scan, index, 2);
  const at = index + 1;
  if (months < 1 || months > 11 || !isAttached(scan, at) || !isOneOf(scan, at, words.monthsSign)) return 0;
  if (tokenLength(scan, at) !== 1 || scan.tokens.letterCase[at] === wordCase.lower) return 0;
  const isEdge = isOneOf(scan, at + 1, words.early) || isOneOf(scan, at + 1, words.late);
  let next = isEdge ? at + 2 : at + 1;
  const isSpelled = isOneOf(scan, next, words.year);
  if (isSpelled || isSign(scan, next, signs.slash)) next++;
  const year = yearAt(scan, next);
  if (year <= 0 && !(isEdge && isSpelled)) return 0;
  const count = isOneOf(scan, at + 1, words.late) ? -months : months;
  const shift = year > 0 ? 0 : yearShift(vi, scan, next);
  const point = year > 0 ? { year, next: next + 1 } : { next };
  return emitPoint(scan, index, point, { months: count, yearShift: shift });
}

const mostWeeks = 53;

/** `tuần 45/2025`, `tuần thứ 45 năm 2025`, `tuần thứ 45 của năm 2025`: a week of a year that is told with it. */
export function readWeek({ words }: Vietnamese, scan: Scan, index: number): CalendarPoint | undefined {
  const at = isOneOf(scan, index + 1, words.rank) ? index + 2 : index + 1;
  const week = integerAt(scan, at, 2);
  if (week < 1 || week > mostWeeks) return undefined;
  const next = isOneOf(scan, at + 1, words.of) ? at + 2 : at + 1;
  if (!isSeparator(scan, next) && !isOneOf(scan, next, words.year)) return undefined;
  const year = yearAt(scan, next + 1);
  return isYear(year) ? { week, year, next: next + 2 } : undefined;
}

/** Two digits behind a slash that tell a recent year of a month or quarter: quý 3/25. */
const firstShortYear = 10;
const lastShortYear = 40;

/** Adds the short year that stands behind the point; 12/25/3 is none. */
export function withShortYear(scan: Scan, point: CalendarPoint): CalendarPoint {
  const { next } = point;
  if (point.year !== undefined || !isSign(scan, next, signs.slash) || !isAttached(scan, next + 1)) return point;
  const year = tokenLength(scan, next + 1) === 2 ? integerAt(scan, next + 1, 2) : -1;
  const isEnd = !isSeparator(scan, next + 2) && !(isAttached(scan, next + 2) && isWord(scan, next + 2));
  if (year < firstShortYear || year > lastShortYear || !isEnd || !isAttached(scan, next)) return point;
  return { ...point, year: 2000 + year, next: next + 2 };
}
