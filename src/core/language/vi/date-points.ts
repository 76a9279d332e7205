import { type CalendarPoint, fullYear, isDay, isMonth, isYear } from '../../figures/calendar.js';
import { scaleRole } from '../../figures/lexicon.js';
import { romanValue } from '../../figures/roman.js';
import {
  hasRole,
  integerAt,
  isAttached,
  isNumber,
  isOneOf,
  isSign,
  isWord,
  type Scan,
  signs,
  tokenLength,
  wordAt,
} from '../../figures/scan.js';
import { tokenText, wordCase } from '../../text/tokens.js';
import type { Vietnamese } from './words.js';

/** Day and month, month and year, or all three in one number token; 15.002.000 is none. */
const dotted = /^\d{1,2}\.(?:\d{1,2}|\d{4}|\d{1,2}\.(?:\d{2}|\d{4}))$/;

export function isSeparator(scan: Scan, index: number): boolean {
  return isSign(scan, index, signs.slash) || isSign(scan, index, signs.minus);
}

/** D.M, M.Y or D.M.Y in one number token, as its parts. */
export function dottedParts(scan: Scan, index: number): number[] | undefined {
  if (!isNumber(scan, index)) return undefined;
  const length = tokenLength(scan, index);
  if (length < '1.1'.length || length > '31.12.2025'.length) return undefined;
  const text = tokenText(scan.tokens, index);
  return dotted.test(text) ? text.split('.').map(Number) : undefined;
}

/** Four digits that are a year, or -1. */
export function yearAt(scan: Scan, index: number): number {
  const year = tokenLength(scan, index) === 4 ? integerAt(scan, index, 4) : -1;
  return isYear(year) ? year : -1;
}

/** Adds the year that stands behind the point as `[/-]Y` or `năm Y`. */
export function withYear({ words }: Vietnamese, scan: Scan, point: CalendarPoint): CalendarPoint {
  const { next } = point;
  const isSpelled = isOneOf(scan, next, words.year);
  if (!isSpelled && !isSeparator(scan, next)) return point;
  const year = yearAt(scan, next + 1);
  const isJoined = isSpelled || isAttached(scan, next + 1) || !isAttached(scan, next);
  return year > 0 && isJoined ? { ...point, year, next: next + 2 } : point;
}

/** Marks the point where `âm lịch` stands behind it, in brackets or not, or a year by stem and branch. */
export function withLunar({ words }: Vietnamese, scan: Scan, point: CalendarPoint): CalendarPoint {
  const { next } = point;
  if (isOneOf(scan, next, words.lunar) && isOneOf(scan, next + 1, words.calendar))
    return { ...point, isLunar: true, next: next + 2 };
  const isBracketed =
    isSign(scan, next, signs.opening) &&
    isOneOf(scan, next + 1, words.lunar) &&
    isOneOf(scan, next + 2, words.calendar);
  return isBracketed ? { ...point, isLunar: true } : point;
}

/** `năm Giáp Thìn`: where the year by stem and branch that starts at the token ends, or 0. */
export function stemYearEnd({ words }: Vietnamese, scan: Scan, index: number): number {
  const isNamed =
    isOneOf(scan, index, words.year) && isOneOf(scan, index + 1, words.stem) && isOneOf(scan, index + 2, words.branch);
  return isNamed && scan.tokens.letterCase[index + 2] !== wordCase.lower ? index + 3 : 0;
}

function monthAt({ lexicon, words }: Vietnamese, scan: Scan, index: number): CalendarPoint | undefined {
  if (isNumber(scan, index)) {
    const month = integerAt(scan, index, 2);
    return isMonth(month) ? { month, next: index + 1 } : undefined;
  }
  const month = lexicon.months[wordAt(scan, index)] ?? 0;
  if (month === 0) return undefined;
  // "cùng tháng năm ngoái": the year, and no May.
  if (isOneOf(scan, index, words.year) && (isOneOf(scan, index + 1, words.thisOrThat) || yearAt(scan, index + 1) > 0))
    return undefined;
  // "so với cùng tháng năm trước"
  if (
    isOneOf(scan, index, words.year) &&
    isOneOf(scan, index - 2, words.same) &&
    isOneOf(scan, index + 1, words.lastYear)
  )
    return undefined;
  const second = lexicon.months[wordAt(scan, index + 1)] ?? 0;
  if (month === 10 && (second === 1 || second === 2)) return { month: 10 + second, next: index + 2 };
  return isOneOf(scan, index, words.lunarMonth)
    ? { month, isLunar: true, next: index + 1 }
    : { month, next: index + 1 };
}

/** `tháng M` with the year behind it; the token is `tháng`. */
export function readMonth(vi: Vietnamese, scan: Scan, index: number): CalendarPoint | undefined {
  const [first = 0, second = 0, ...more] = dottedParts(scan, index + 1) ?? [];
  if (more.length === 0 && isMonth(first) && isYear(second)) return { month: first, year: second, next: index + 2 };
  const month = monthAt(vi, scan, index + 1);
  if (month === undefined) return undefined;
  const lunarEnd = stemYearEnd(vi, scan, month.next);
  if (lunarEnd > 0) return { ...month, isLunar: true, next: lunarEnd };
  return withLunar(vi, scan, withYear(vi, scan, month));
}

/** D/M, D-M, D.M with or without a year, from a number token on. */
export function readDayMonth(vi: Vietnamese, scan: Scan, index: number): CalendarPoint | undefined {
  const parts = dottedParts(scan, index);
  if (parts !== undefined) {
    const [day = 0, month = 0, year] = parts;
    if (!isDay(day, month) || (year !== undefined && year > 99 && !isYear(year))) return undefined;
    if (year !== undefined) return { day, month, year: fullYear(year), next: index + 1 };
    return withYear(vi, scan, { day, month, next: index + 1 });
  }
  const day = integerAt(scan, index, 2);
  const isTight = isSeparator(scan, index + 1) && isAttached(scan, index + 1) && isAttached(scan, index + 2);
  const month = isTight ? integerAt(scan, index + 2, 2) : 0;
  return isDay(day, month) ? withTightYear(vi, scan, { day, month, next: index + 3 }) : undefined;
}

function withTightYear(vi: Vietnamese, scan: Scan, point: CalendarPoint): CalendarPoint {
  const { next } = point;
  if (!isSeparator(scan, next) || !isAttached(scan, next) || !isAttached(scan, next + 1))
    return withYear(vi, scan, point);
  const year = integerAt(scan, next + 1, 4);
  const length = tokenLength(scan, next + 1);
  if (length === 4 && isYear(year)) return { ...point, year, next: next + 2 };
  const isShort = length === 2 && year >= 0 && isSign(scan, next, signs.slash);
  return isShort ? { ...point, year: fullYear(year), next: next + 2 } : point;
}

/** `ngày 17 - 3 - 2004`: with the word for day before it, a date may have spaces about its dashes. */
function readSpacedDate(scan: Scan, index: number): CalendarPoint | undefined {
  const day = integerAt(scan, index, 2);
  const month = integerAt(scan, index + 2, 2);
  const year = integerAt(scan, index + 4, 4);
  const isJoined = isSeparator(scan, index + 1) && isSeparator(scan, index + 3);
  return isJoined && isDay(day, month) && isYear(year) ? { day, month, year, next: index + 5 } : undefined;
}

/** What stands behind `ngày`: a day with its month and year, or the day alone. */
export function readDay(vi: Vietnamese, scan: Scan, index: number): CalendarPoint | undefined {
  const { words } = vi;
  if (isOneOf(scan, index, words.lunarDay) || isOneOf(scan, index, words.fullMoon))
    return readLunarDay(vi, scan, index);
  const full = readDayMonth(vi, scan, index) ?? readSpacedDate(scan, index);
  if (full !== undefined) return withLunar(vi, scan, full);
  const day = integerAt(scan, index, 2);
  if (day < 1 || day > 31 || isOneOf(scan, index + 1, words.times)) return undefined;
  const at = isSign(scan, index + 1, signs.comma) ? index + 2 : index + 1;
  const month = isOneOf(scan, at, words.month) ? readMonth(vi, scan, at) : undefined;
  if (month !== undefined) return { ...month, day };
  const isCapital = scan.tokens.letterCase[index + 1] !== wordCase.lower;
  if ((day >= 20 || isCapital) && isOneOf(scan, index + 1, words.newYear))
    return { day, isLunar: true, next: index + 2 };
  const isAmount = isSign(scan, index + 1, signs.percent) || hasRole(scan, index + 1, scaleRole);
  return isAmount ? undefined : { day, next: index + 1 };
}

/** mùng 3 tháng 3, rằm tháng Giêng, mùng 1 Tết. */
export function readLunarDay(vi: Vietnamese, scan: Scan, index: number): CalendarPoint | undefined {
  const { words, lexicon, numbers } = vi;
  if (isOneOf(scan, index, words.fullMoon)) {
    const month = isOneOf(scan, index + 1, words.month) ? readMonth(vi, scan, index + 1) : undefined;
    return month === undefined ? undefined : { ...month, day: 15, isLunar: true };
  }
  const full = readDayMonth(vi, scan, index + 1);
  if (full !== undefined) return { ...full, isLunar: true };
  const word = wordAt(scan, index + 1);
  const value = isNumber(scan, index + 1) ? integerAt(scan, index + 1, 2) : lexicon.months[word] || numbers.digit(word);
  if (value < 1 || value > 10) return undefined;
  const point = withLunarMonth(vi, scan, { day: value, next: index + 2 });
  // "mùng 2 tháng 9 năm 1945": a month with its year is of the sun, unless âm lịch stands behind it.
  if (point.year !== undefined && point.month !== undefined && point.isLunar !== true) return point;
  return { ...withLunar(vi, scan, point), isLunar: true };
}

/** Adds `tháng Giêng` or `Tết` behind a lunar day. */
export function withLunarMonth(vi: Vietnamese, scan: Scan, point: CalendarPoint): CalendarPoint {
  const { words } = vi;
  if (isOneOf(scan, point.next, words.month)) {
    const month = readMonth(vi, scan, point.next);
    if (month !== undefined) return { ...month, ...(point.day === undefined ? {} : { day: point.day }) };
  }
  if (!isOneOf(scan, point.next, words.newYear)) return point;
  return withYear(vi, scan, { ...point, next: point.next + 1 });
}

/** `quý I/2026`, `quý đầu năm 2025`; the token is `quý`. */
export function readQuarter(vi: Vietnamese, scan: Scan, index: number): CalendarPoint | undefined {
  const { words, numbers } = vi;
  const [first = 0, second = 0, ...more] = dottedParts(scan, index + 1) ?? [];
  if (more.length === 0 && first >= 1 && first <= 4 && isYear(second))
    return { quarter: first, year: second, next: index + 2 };
  const edge = isOneOf(scan, index + 1, words.early) ? 1 : isOneOf(scan, index + 1, words.late) ? 4 : 0;
  if (edge > 0) {
    const year = isOneOf(scan, index + 2, words.year) ? yearAt(scan, index + 3) : -1;
    return year > 0 ? { quarter: edge, year, next: index + 4 } : undefined;
  }
  const isCapital = isWord(scan, index + 1) && scan.tokens.letterCase[index + 1] !== wordCase.lower;
  const quarter = isNumber(scan, index + 1)
    ? integerAt(scan, index + 1, 1)
    : isCapital
      ? romanValue(tokenText(scan.tokens, index + 1))
      : numbers.digit(wordAt(scan, index + 1));
  if (quarter < 1 || quarter > 4) return undefined;
  const point = { quarter, next: index + 2 };
  return withDottedYear(scan, point) ?? withYear(vi, scan, point);
}

/** `quý II.2020`: the year behind a dot that hangs on both. */
function withDottedYear(scan: Scan, point: CalendarPoint): CalendarPoint | undefined {
  const { next } = point;
  if (!isSign(scan, next, signs.fullStop) || !isAttached(scan, next) || !isAttached(scan, next + 1)) return undefined;
  const year = yearAt(scan, next + 1);
  return year > 0 ? { ...point, year, next: next + 2 } : undefined;
}

/** `nửa đầu năm 2024`; the token is `nửa`. */
export function readHalfYear({ words }: Vietnamese, scan: Scan, index: number): CalendarPoint | undefined {
  const half = isOneOf(scan, index + 1, words.early) ? 1 : isOneOf(scan, index + 1, words.late) ? 2 : 0;
  if (half === 0 || !isOneOf(scan, index + 2, words.year)) return undefined;
  const year = yearAt(scan, index + 3);
  return year > 0 ? { half, year, next: index + 4 } : { half, next: index + 3 };
}
