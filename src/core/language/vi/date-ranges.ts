import { type CalendarPoint, isMonth } from '../../figures/calendar.js';
import { readCountedNoun } from '../../figures/counted-noun.js';
import { role, scaleRole } from '../../figures/lexicon.js';
import { hasRole, integerAt, isAttached, isOneOf, isSign, type Scan, signs, tokenLength } from '../../figures/scan.js';
import { readSuffix } from '../../figures/suffixes.js';
import { isSeparator, readDayMonth, readLunarDay, readMonth, yearAt } from './date-points.js';
import type { Vietnamese } from './words.js';

/** "tháng 9-10": behind the dash the later of two months, with nothing counted behind it. */
export function readLastMonth(scan: Scan, { day, month, year, next }: CalendarPoint): CalendarPoint | undefined {
  const last = integerAt(scan, next + 1, 2);
  if (day !== undefined || month === undefined || year !== undefined || !isMonth(last) || last <= month)
    return undefined;
  const isAmount =
    isSeparator(scan, next + 2) || readSuffix(scan, next + 2) !== undefined || hasRole(scan, next + 2, scaleRole);
  return isAmount || readCountedNoun(scan, next + 2) !== undefined ? undefined : { month: last, next: next + 2 };
}

/** 2024-2025, 2024 - 2025, 2023/24: years that belong together. */
export function readSeasonEnd(scan: Scan, start: CalendarPoint): CalendarPoint | undefined {
  const { year, next } = start;
  if (year === undefined || start.month !== undefined || start.quarter !== undefined || !isSeparator(scan, next))
    return undefined;
  if (isSign(scan, next, signs.slash) && (!isAttached(scan, next) || !isAttached(scan, next + 1))) return undefined;
  const length = tokenLength(scan, next + 1);
  const short = integerAt(scan, next + 1, 2);
  const full = length === 2 && short >= 0 ? Math.floor(year / 100) * 100 + short : yearAt(scan, next + 1);
  const isPair = length === 4 || (isAttached(scan, next + 1) && full === year + 1);
  return isPair && full > year && !isSeparator(scan, next + 2) ? { year: full, next: next + 2 } : undefined;
}

/** 22-27/9 and ngày 22 đến 27/9: the first day leaves its month to the second. */
export function readDayRange(
  vi: Vietnamese,
  scan: Scan,
  index: number,
): { start: CalendarPoint; end: CalendarPoint } | undefined {
  const { words } = vi;
  const day = integerAt(scan, index, 2);
  if (day < 1 || day > 31) return undefined;
  const isDash = isSign(scan, index + 1, signs.minus);
  const isCued = hasRole(scan, index - 1, role.dateCue);
  if (!isDash && !(isCued && isOneOf(scan, index + 1, words.until))) return undefined;
  let at = index + 2;
  if (!isDash && isOneOf(scan, at, words.all)) at++;
  while (!isDash && (isOneOf(scan, at, words.day) || isOneOf(scan, at, words.dayPart))) at++;
  // "từ 28 đến mùng 5 Tết"
  const lunarEnd = !isDash && isOneOf(scan, at, words.lunarDay) ? readLunarDay(vi, scan, at) : undefined;
  if (lunarEnd?.isLunar === true) return { start: { day, next: index + 1 }, end: lunarEnd };
  const end = readDayMonth(vi, scan, at) ?? readSpelledEnd(vi, scan, at);
  if (end?.day === undefined || end.day <= day) return undefined;
  // One token is a decimal unless something says that it is a date: 3-4.5.
  if (
    end.next === at + 1 &&
    !isCued &&
    (scan.context.decimalSeparator === '.' || readCountedNoun(scan, end.next) !== undefined)
  )
    return undefined;
  return readSuffix(scan, end.next) === undefined ? { start: { day, next: index + 1 }, end } : undefined;
}

/** "từ 20 đến 22 tháng Giêng": the last day with its month in words; "10 đến 15 tháng" are months. */
function readSpelledEnd(vi: Vietnamese, scan: Scan, index: number): CalendarPoint | undefined {
  const day = integerAt(scan, index, 2);
  if (day < 1 || day > 31 || !isOneOf(scan, index + 1, vi.words.month)) return undefined;
  const month = readMonth(vi, scan, index + 1);
  if (month === undefined || isOneOf(scan, month.next, vi.words.times)) return undefined;
  return { ...month, day };
}

/** 28-30 Tết: where the days before the lunar New Year end, or 0. */
export function newYearRangeEnd({ words }: Vietnamese, scan: Scan, index: number): number {
  const isJoined = isSign(scan, index + 1, signs.minus) || isOneOf(scan, index + 1, words.until);
  const isRange = isJoined && isOneOf(scan, index + 3, words.newYear);
  const [from, to] = [integerAt(scan, index, 2), integerAt(scan, index + 2, 2)];
  return isRange && from > 0 && from < to && to <= 30 ? index + 4 : 0;
}
