import { type CalendarPoint, isDay, isMonth, isYear } from '../../figures/calendar.js';
import { emitInterval, emitPoint } from '../../figures/date-figures.js';
import { isPluralForm } from '../../figures/inflected-noun.js';
import { joinedNumbers, readIsoDay } from '../../figures/iso-day.js';
import { role, scaleRole } from '../../figures/lexicon.js';
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
} from '../../figures/scan.js';
import { readSuffix } from '../../figures/suffixes.js';
import { tokenText, wordCase } from '../../text/tokens.js';
import { joins, readBeforeChrist, readCentury } from './ages.js';
import { readClock, readDottedClock } from './clock.js';
import { ofYear, readCode, readFinancialYear, readMonthsCode, readWeek, withYear } from './date-codes.js';
import { monthAt, readNamedQuarter, readPartOfYear, skipHalfOfMonth } from './part-of-year.js';
import { readRaceTime } from './race-times.js';
import { toldYear } from './told-year.js';
import type { English } from './words.js';

/** Dates of English: 3 November 2019, March 10, the third quarter of 2024, first two months of 2025, 1990s, 2023/24. */
export function readDate(en: English, scan: Scan, index: number): number {
  const era = readBeforeChrist(en, scan, index) || readRaceTime(scan, index);
  if (era > 0) return era;
  const listed = readListedDay(en, scan, index);
  if (listed > 0) return listed;
  const shared = readSharedMonth(en, scan, index);
  if (shared > 0) return shared;
  const century = readCentury(en, scan, index);
  if (century !== undefined) return emitPoint(scan, index, century);
  const half = skipHalfOfMonth(en, scan, index);
  if (half > 0) return half;
  const part = isWord(scan, index) ? readPartOfYear(en, scan, index) : readMonthsCode(scan, index);
  if (part !== undefined)
    return emitPoint(
      scan,
      index,
      part.months === undefined ? withToldYear(scan, index, part.point) : part.point,
      part.months === undefined ? { yearShift: yearShift(en, scan, part.point.next) } : { months: part.months },
    );
  const named = readNamedQuarter(en, scan, index);
  if (named !== undefined) return emitPoint(scan, index, withToldYear(scan, index, named));
  const point = readPoint(en, scan, index);
  if (point === undefined) return 0;
  const start = withDay(en, scan, point);
  const end = readEnd(en, scan, start, index);
  if (end !== undefined) return emitInterval(scan, index, start, withToldYear(scan, index, end));
  return emitPoint(scan, index, withToldYear(scan, index, start), { yearShift: yearShift(en, scan, start.next) });
}

/** 7pm on 20 May: the clock time belongs to its day. */
function withDay(en: English, scan: Scan, point: CalendarPoint): CalendarPoint {
  const { hour, minute, next } = point;
  if (hour === undefined || point.day !== undefined || !isOneOf(scan, next, en.words.on)) return point;
  const day = readDayFirst(en, scan, next + 1) ?? readMonthFirst(en, scan, next + 1);
  return day?.day === undefined ? point : { ...day, hour, ...(minute === undefined ? {} : { minute }) };
}

function dayAt(en: English, scan: Scan, index: number): { day: number; next: number } | undefined {
  const day = integerAt(scan, index, 2);
  if (day < 1 || day > 31) return undefined;
  const hasEnding = isAttached(scan, index + 1) && isOneOf(scan, index + 1, en.words.ending);
  return { day, next: hasEnding ? index + 2 : index + 1 };
}

function readMonthFirst(en: English, scan: Scan, index: number): CalendarPoint | undefined {
  const month = monthAt(en, scan, index);
  if (month === 0) return undefined;
  const isAbbreviated =
    isSign(scan, index + 1, signs.fullStop) && isAttached(scan, index + 1) && tokenLength(scan, index) <= 4;
  const at = isAbbreviated ? index + 2 : index + 1;
  const day = dayAt(en, scan, at);
  if (day !== undefined && isDay(day.day, month) && tokenLength(scan, at) <= 2)
    return withYear(scan, { month, day: day.day, next: day.next }, true);
  // "the December quarter" ends with it.
  if (month % 3 === 0 && isOneOf(scan, at, en.words.quarter))
    return ofYear(en, scan, { quarter: month / 3, next: at + 1 });
  const dated = withYear(scan, { month, next: index + 1 }, false);
  if (dated.year !== undefined) return dated;
  // "May" and "March" are words as well.
  const isNamed = isWord(scan, at) && scan.tokens.letterCase[at] !== wordCase.lower;
  const isWordToo = month === 5 || month === 3 || isNamed || tokenLength(scan, index) === 3;
  return !isWordToo || isOneOf(scan, index - 1, en.words.monthCue) || isModifier(en, scan, index) ? dated : undefined;
}

/** "its May meeting", "the March report", "mid-March": the month of a thing, or a part of it. */
function isModifier({ words }: English, scan: Scan, index: number): boolean {
  if (isSign(scan, index - 1, signs.minus) && isAttached(scan, index) && isOneOf(scan, index - 2, words.monthCue))
    return true;
  if (!isOneOf(scan, index - 1, words.owner) && !isOneOf(scan, index - 1, words.the)) return false;
  return isWord(scan, index + 1) && scan.tokens.letterCase[index + 1] === wordCase.lower;
}

function readDayFirst(en: English, scan: Scan, index: number): CalendarPoint | undefined {
  const day = dayAt(en, scan, index);
  if (day === undefined) return undefined;
  // "the 3rd of May", and not "$3 in May"
  const isOf = isWord(scan, day.next) && tokenText(scan.tokens, day.next) === 'of';
  const at = isOf ? day.next + 1 : day.next;
  const month = monthAt(en, scan, at);
  if (month === 0 || !isDay(day.day, month)) return undefined;
  return withYear(scan, { month, day: day.day, next: at + 1 }, true);
}

/** the '90s, the ’60s */
function readShortDecade(en: English, scan: Scan, index: number): CalendarPoint | undefined {
  const year = tokenLength(scan, index) === 2 ? integerAt(scan, index, 2) : -1;
  if (year < 0 || year % 10 !== 0 || !isAttached(scan, index) || !isAttached(scan, index + 1)) return undefined;
  const isCut = /^['’‘]$/u.test(tokenText(scan.tokens, index - 1));
  if (!isCut || !isOneOf(scan, index + 1, en.words.decadeMark)) return undefined;
  return { decade: (year >= 30 ? 190 : 200) + year / 10, next: index + 2 };
}

function readYear(en: English, scan: Scan, index: number): CalendarPoint | undefined {
  const year = integerAt(scan, index, 4);
  const isCued = index > 0 && hasRole(scan, index - 1, role.dateCue);
  const isOwned = isOneOf(scan, index - 1, en.words.owner) || isOneOf(scan, index - 1, en.words.article);
  const [first, last] = isCued || isOwned ? [1500, 2199] : [1800, 2099];
  if (year < first || year > last || tokenLength(scan, index) !== 4) return undefined;
  const next = index + 1;
  if (isAttached(scan, next) && isOneOf(scan, next, en.words.decadeMark))
    return year % 10 === 0 ? { decade: year / 10, next: next + 1 } : undefined;
  if (hasRole(scan, next, scaleRole) || isSign(scan, next, signs.percent) || readSuffix(scan, next) !== undefined)
    return undefined;
  if (isAttached(scan, next) && isWord(scan, next)) return undefined;
  const isCounted =
    isWord(scan, next) &&
    scan.tokens.letterCase[next] === wordCase.lower &&
    !hasRole(scan, next, role.nounStop | role.nounTail);
  const isNamed =
    index > 0 &&
    isWord(scan, index - 1) &&
    (scan.tokens.letterCase[index - 1] !== wordCase.lower ||
      hasRole(scan, index - 1, role.dateCue) ||
      isOneOf(scan, index - 1, en.words.article) ||
      // "fiscal 2024 sales", "the museum's 2013 roster"
      /^(?:fiscal|calendar|s)$/iu.test(tokenText(scan.tokens, index - 1)) ||
      // "its 2025 census"
      (isOneOf(scan, index - 1, en.words.owner) && !isPluralForm(tokenText(scan.tokens, next).toLowerCase())) ||
      isOneOf(scan, index - 1, en.words.the));
  return isCounted && !isNamed ? undefined : { year, next };
}

/** Numeric days with a year: 2025-12-30, 30/12/2025, and 12/30/2025 where only that can be meant. */
function readNumeric(scan: Scan, index: number): CalendarPoint | undefined {
  const [a, b, year] = joinedNumbers(scan, index) ?? [0, 0, 0];
  if (!isYear(year)) return readDottedDay(scan, index) ?? readIsoDay(scan, index) ?? readMonthOfYear(scan, index);
  if (isDay(a, b)) return { year, month: b, day: a, next: index + 5 };
  return isDay(b, a) ? { year, month: a, day: b, next: index + 5 } : undefined;
}

const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})$/u;

/** 14.02.2024, the day first. */
function readDottedDay(scan: Scan, index: number): CalendarPoint | undefined {
  const match = tokenLength(scan, index) < 8 ? null : dotted.exec(tokenText(scan.tokens, index));
  if (match === null) return undefined;
  const [, day, month, year] = match.map(Number);
  if (day === undefined || month === undefined || year === undefined || !isDay(day, month)) return undefined;
  return { year, month, day, next: index + 1 };
}

/** 12/2022, with its month in two digits or a date told so before: the month of a year. */
function readMonthOfYear(scan: Scan, index: number): CalendarPoint | undefined {
  const month = integerAt(scan, index, 2);
  const year = integerAt(scan, index + 2, 4);
  // "Bulletin No. 12/2022"
  if (isSign(scan, index - 1, signs.fullStop) && index > 1 && /^No$/iu.test(tokenText(scan.tokens, index - 2)))
    return undefined;
  if (!isSign(scan, index + 1, signs.slash) || !isAttached(scan, index + 1) || !isAttached(scan, index + 2))
    return undefined;
  if (tokenLength(scan, index) !== 2 || tokenLength(scan, index + 2) !== 4 || !isMonth(month)) return undefined;
  return year >= 1900 && year < 2100 ? { year, month, next: index + 3 } : undefined;
}

/** Years that the words behind the date add to the document's own: Q3 next year, March last year. */
function yearShift({ words }: English, scan: Scan, next: number): number {
  if (!isOneOf(scan, next + 1, words.year)) return 0;
  if (isOneOf(scan, next, words.next)) return 1;
  return isOneOf(scan, next, words.last) ? -1 : 0;
}

/** The point with the year that the words around it tell. */
function withToldYear(scan: Scan, first: number, point: CalendarPoint): CalendarPoint {
  const year = toldYear(scan, first, point);
  return year === undefined ? point : { ...point, year };
}

function readPoint(en: English, scan: Scan, index: number): CalendarPoint | undefined {
  if (isNumber(scan, index))
    return (
      readCode(en, scan, index) ??
      readNumeric(scan, index) ??
      readDayFirst(en, scan, index) ??
      readClock(en, scan, index) ??
      readDottedClock(en, scan, index) ??
      readShortDecade(en, scan, index) ??
      readYear(en, scan, index)
    );
  return (
    readMonthFirst(en, scan, index) ??
    readCode(en, scan, index) ??
    readWeek(en, scan, index) ??
    readFinancialYear(scan, index)
  );
}

function readEnd(en: English, scan: Scan, start: CalendarPoint, first: number): CalendarPoint | undefined {
  const at = start.next;
  if (
    start.year !== undefined &&
    start.month === undefined &&
    (isSign(scan, at, signs.slash) || isSign(scan, at, signs.minus)) &&
    isAttached(scan, at)
  ) {
    const end = integerAt(scan, at + 1, 4);
    const length = tokenLength(scan, at + 1);
    const full = length === 2 ? Math.floor(start.year / 100) * 100 + end : end;
    if ((length === 2 || length === 4) && full > start.year && isYear(full)) return { year: full, next: at + 2 };
  }
  if (!joins(en, scan, at, first)) return undefined;
  const end = readPoint(en, scan, at + 1);
  if (end === undefined || (end.hour !== undefined) !== (start.hour !== undefined)) return undefined;
  return end.year !== undefined && end.month === undefined && start.month !== undefined ? undefined : end;
}

const mostListed = 4;

/** The first day of "6 and 7 August", "2, 3 and 9 May", which leaves its month to the last one. */
function readListedDay(en: English, scan: Scan, index: number): number {
  const start = dayAt(en, scan, index);
  if (start === undefined || isOneOf(scan, index - 1, en.words.between)) return 0;
  let [last, at] = [start, start.next];
  for (let members = 0; members < mostListed; members++) {
    if (!isSign(scan, at, signs.comma) && !isOneOf(scan, at, en.words.and)) return 0;
    const end = readDayFirst(en, scan, at + 1);
    if (end !== undefined)
      return emitPoint(scan, index, withToldYear(scan, index, { ...end, day: start.day, next: start.next }));
    const day = dayAt(en, scan, at + 1);
    if (day === undefined || day.day <= last.day) return 0;
    [last, at] = [day, day.next];
  }
  return 0;
}

/** The first day of `3 to 5 November` and `March 3-5`. */
function readSharedMonth(en: English, scan: Scan, index: number): number {
  const start = dayAt(en, scan, index);
  if (start !== undefined && joins(en, scan, start.next, index)) {
    const end = readDayFirst(en, scan, start.next + 1);
    if (end !== undefined) return emitInterval(scan, index, { day: start.day, next: start.next }, end);
  }
  const month = monthAt(en, scan, index);
  const from = month > 0 ? dayAt(en, scan, index + 1) : undefined;
  if (from === undefined || !joins(en, scan, from.next, index)) return 0;
  const to = dayAt(en, scan, from.next + 1);
  if (to === undefined || to.day <= from.day || monthAt(en, scan, to.next) > 0) return 0;
  return emitInterval(
    scan,
    index,
    { day: from.day, next: from.next },
    withYear(scan, { month, day: to.day, next: to.next }, true),
  );
}
