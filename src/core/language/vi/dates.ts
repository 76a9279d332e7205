import { type CalendarPoint, isMonth } from '../../figures/calendar.js';
import { emitInterval, emitPoint } from '../../figures/date-figures.js';
import { readIsoDay } from '../../figures/iso-day.js';
import { role } from '../../figures/lexicon.js';
import {
  emit,
  hasRole,
  integerAt,
  isAttached,
  isNumber,
  isOneOf,
  isSign,
  isWord,
  type Scan,
  signs,
} from '../../figures/scan.js';
import { tokenKind, wordCase } from '../../text/tokens.js';
import { readAge } from './ages.js';
import { readBareYear, readShortYear } from './bare-years.js';
import { readTime } from './clock.js';
import { readCodedPoint, readWeek, withShortYear } from './coded-dates.js';
import { opensDays, readList } from './date-lists.js';
import {
  dottedParts,
  isSeparator,
  readDay,
  readDayMonth,
  readHalfYear,
  readLunarDay,
  readMonth,
  readQuarter,
  stemYearEnd,
  withLunar,
  withLunarMonth,
  yearAt,
} from './date-points.js';
import { newYearRangeEnd, readDayRange, readLastMonth, readSeasonEnd } from './date-ranges.js';
import { namedDayEnd, namedMonthEnd } from './named-days.js';
import { monthOfSentence, referredYear } from './story-years.js';
import { toldYear } from './told-years.js';
import { isTrustedDay } from './trusted-days.js';
import type { Vietnamese } from './words.js';
import { monthShift, tellsYear, turnOfYear, yearShift } from './year-words.js';

/** Reads the date, period or clock time that opens at the token; answers where it ends, or 0. */
export function readDate(vi: Vietnamese, scan: Scan, index: number): number {
  const { words } = vi;
  if (isOneOf(scan, index, words.stage)) return readStage(vi, scan, index);
  const isDayWord = isOneOf(scan, index, words.day);
  const skipped = skippedEnd(vi, scan, index);
  if (skipped > 0) return skipped;
  const days = isNumber(scan, index) || isDayWord ? readDayRange(vi, scan, isDayWord ? index + 1 : index) : undefined;
  if (days !== undefined) return emitInterval(scan, index, days.start, withToldYear(scan, index, days.end));
  const lunarEnd = stemYearEnd(vi, scan, index) || newYearRangeEnd(vi, scan, index);
  if (lunarEnd > 0) {
    emit(scan, 'date', 'figure.date.lunar', index, lunarEnd, {});
    return lunarEnd;
  }
  const start = readPoint(vi, scan, index);
  if (start === undefined) return 0;
  const end = readRangeEnd(vi, scan, start);
  if (end !== undefined) {
    const last = withShiftedYear(vi, scan, withMonthOfSentence(scan, index, end, true));
    return emitInterval(scan, index, start, withToldYear(scan, index, last));
  }
  const list = readList(vi, scan, index, start);
  if (list > 0) return list;
  const referred = start.year === undefined ? referredYear(scan, index, start.next) : undefined;
  if (referred !== undefined) return emitPoint(scan, index, { ...start, year: referred });
  const isYearly = isOneOf(scan, start.next, words.every) && isOneOf(scan, start.next + 1, words.year);
  const shift = yearShift(vi, scan, start.next) || turnOfYear(vi, scan, start);
  const isOpen = !isYearly && shift === 0 && !tellsYear(vi, scan, start.next);
  const point = withToldMonth(vi, scan, withMonthOfSentence(scan, index, start));
  return emitPoint(scan, index, isOpen ? withToldYear(scan, index, point) : point, {
    isYearly,
    yearShift: shift,
    isNextDay: point.day === undefined && tellsNextDay(vi, scan, point.next),
  });
}

/** "18h hôm sau", "5 giờ sáng ngày hôm sau": whether the words behind an hour say that it is of the next day. */
function tellsNextDay({ words }: Vietnamese, scan: Scan, next: number): boolean {
  const part = isOneOf(scan, next, words.dayPart) ? next + 1 : next;
  const at = isOneOf(scan, part, words.day) ? part + 1 : part;
  return isOneOf(scan, at, words.onDay) && isOneOf(scan, at + 1, words.after);
}

/** The point with the year that the words around it tell, where they tell one. */
function withToldYear(scan: Scan, index: number, point: CalendarPoint): CalendarPoint {
  const year = toldYear(scan, index, point);
  return year === undefined ? point : { ...point, year };
}

/** "từ tháng 3 đến tháng 5 năm ngoái": the end with the year that the words behind it tell, where the document tells its own. */
function withShiftedYear(vi: Vietnamese, scan: Scan, point: CalendarPoint): CalendarPoint {
  const { date, reportedYear } = scan.context;
  const own = date === undefined ? reportedYear : Number(date.slice(0, 4));
  const shift = point.year === undefined ? yearShift(vi, scan, point.next) : 0;
  return own === undefined || shift === 0 ? point : { ...point, year: own + shift };
}

/** A day alone with the month that its sentence opens with: "Riêng tháng 4, chợ nghỉ từ ngày 1 đến ngày 21". */
function withMonthOfSentence(scan: Scan, index: number, point: CalendarPoint, isRange = false): CalendarPoint {
  if (point.day === undefined || point.month !== undefined || point.isLunar === true) return point;
  const month = monthOfSentence(scan, index, isRange);
  return month === undefined ? point : { ...point, ...month };
}

/** A day alone with the month that the words behind it mean, where the document tells its own: ngày 5 tháng này. */
function withToldMonth(vi: Vietnamese, scan: Scan, point: CalendarPoint): CalendarPoint {
  const { date } = scan.context;
  if (point.day === undefined || point.month !== undefined || point.isLunar === true || date === undefined)
    return point;
  const shift = monthShift(vi, scan, point.next);
  if (shift === undefined) return point;
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + shift;
  return { ...point, year: Math.floor(month / 12), month: (month % 12) + 1 };
}

/** Where something ends that looks like a date and is none (đường 23 Tháng 8), or says nothing more than one before it; else 0. */
function skippedEnd(vi: Vietnamese, scan: Scan, index: number): number {
  if (isNumber(scan, index)) return datelineClockEnd(vi, scan, index) || namedDayEnd(vi, scan, index);
  return isOneOf(scan, index, vi.words.month) ? namedMonthEnd(vi, scan, index) : 0;
}

/** "15/1/2025, 05:30": the hour of a dateline says nothing more than its day; where it ends, or 0. */
function datelineClockEnd(vi: Vietnamese, scan: Scan, index: number): number {
  const last = scan.figures.at(-1);
  if (last?.rule !== 'figure.date.day' || !/^\d{4}-\d{2}-\d{2}$/.test(String(last.value))) return 0;
  if (yearAt(scan, last.next - 1) < 0 && dottedParts(scan, last.next - 1)?.length !== 3) return 0;
  const isNear = last.next === index || (last.next === index - 1 && !isWord(scan, index - 1));
  const clock = isNear && isSign(scan, index + 1, signs.colon) ? readTime(vi, scan, index) : undefined;
  return clock !== undefined && clock.day === undefined ? clock.next : 0;
}

function readPoint(vi: Vietnamese, scan: Scan, index: number): CalendarPoint | undefined {
  const { words } = vi;
  if (isNumber(scan, index)) {
    // "hai ngày 22 và 23-10": the word for day was taken by the count before.
    const isDayBehind =
      (isOneOf(scan, index - 1, words.day) && scan.figures.at(-1)?.next === index) || opensDays(vi, scan, index);
    const month = readMonthBehind(vi, scan, index);
    if (month !== undefined) return month;
    return (
      readIsoDay(scan, index) ??
      (isDayBehind ? readDayBehind(vi, scan, index) : undefined) ??
      readTime(vi, scan, index) ??
      readBarePoint(vi, scan, index)
    );
  }
  if (isOneOf(scan, index, words.day)) {
    const day = readIsoDay(scan, index + 1) ?? readDay(vi, scan, index + 1);
    // "mỗi ngày 29 người": what is counted on each of them.
    return day?.month === undefined && isOneOf(scan, index - 1, words.each) ? undefined : day;
  }
  if (isOneOf(scan, index, words.month)) {
    const month = isPartOfName(scan, index) ? undefined : readMonth(vi, scan, index);
    return month === undefined ? undefined : withShortYear(scan, month);
  }
  if (isOneOf(scan, index, words.year)) {
    const year = yearAt(scan, index + 1);
    return year > 0 ? { year, next: index + 2 } : readShortYear(vi, scan, index);
  }
  if (isOneOf(scan, index, words.quarter)) {
    const quarter = readQuarter(vi, scan, index);
    return quarter === undefined ? undefined : withShortYear(scan, quarter);
  }
  if (isOneOf(scan, index, words.week)) return readWeek(vi, scan, index);
  const coded = readCodedPoint(vi, scan, index);
  if (coded !== undefined) return coded;
  if (isOneOf(scan, index, words.lunarDay) || isOneOf(scan, index, words.fullMoon))
    return readLunarDay(vi, scan, index);
  return isOneOf(scan, index, words.halfOf) ? readHalfYear(vi, scan, index) : readAge(vi, scan, index);
}

/** "hai tháng 7 và 8": a month that a list goes on with, whose word was taken by the count before. */
function readMonthBehind(vi: Vietnamese, scan: Scan, index: number): CalendarPoint | undefined {
  const { words } = vi;
  if (!isOneOf(scan, index - 1, words.month) || scan.figures.at(-1)?.next !== index) return undefined;
  const goesOn = isOneOf(scan, index + 1, words.dayAnd) || isSign(scan, index + 1, signs.comma);
  const later = integerAt(scan, index + 2, 2);
  return goesOn && isMonth(later) && later > integerAt(scan, index, 2) ? readMonth(vi, scan, index - 1) : undefined;
}

/** A day with its month, or one that a list goes on with; "3 ngày 2 đêm" holds none. */
function readDayBehind(vi: Vietnamese, scan: Scan, index: number): CalendarPoint | undefined {
  const day = readDay(vi, scan, index);
  const goesOn =
    day?.month !== undefined || isSign(scan, index + 1, signs.comma) || isOneOf(scan, index + 1, vi.words.dayAnd);
  return goesOn || isOneOf(scan, index + 1, vi.words.dawn) ? day : undefined;
}

/** đường Cách Mạng Tháng Tám: a capital behind another one is part of its name. */
function isPartOfName({ tokens }: Scan, index: number): boolean {
  const isRun = index > 0 && tokens.letterCase[index] !== wordCase.lower && tokens.kind[index - 1] === tokenKind.word;
  return isRun && tokens.letterCase[index - 1] !== wordCase.lower;
}

/** A day with its month, a month with its year, or a year, with no word of time at its head. */
function readBarePoint(vi: Vietnamese, scan: Scan, index: number): CalendarPoint | undefined {
  const first = integerAt(scan, index, 2);
  const isTight = isSeparator(scan, index + 1) && isAttached(scan, index + 1) && isAttached(scan, index + 2);
  const year = isTight && isMonth(first) && !isSeparator(scan, index + 3) ? yearAt(scan, index + 2) : -1;
  if (year > 0) return { month: first, year, next: index + 3 };
  const day = readDayMonth(vi, scan, index);
  if (day !== undefined) return isTrustedDay(vi, scan, index, day) ? withLunar(vi, scan, day) : undefined;
  return readSpelledDay(vi, scan, index, first) ?? readBareYear(vi, scan, index);
}

/** `tối 7 tháng 5`, `23 tháng Chạp`, `30 Tết`: a day without the word for it. */
function readSpelledDay(vi: Vietnamese, scan: Scan, index: number, day: number): CalendarPoint | undefined {
  const { words } = vi;
  if (day < 1 || day > 31) return undefined;
  const isNewYear =
    isOneOf(scan, index + 1, words.newYear) && (day >= 20 || scan.tokens.letterCase[index + 1] !== wordCase.lower);
  if (isNewYear) return { ...withLunarMonth(vi, scan, { day, next: index + 1 }), isLunar: true };
  if (!isOneOf(scan, index + 1, words.month)) return undefined;
  const isLunar = isOneOf(scan, index + 2, words.lunarMonth);
  if (!isLunar && !hasRole(scan, index - 1, role.dateCue)) return undefined;
  const month = isLunar || isNumber(scan, index + 2) ? readMonth(vi, scan, index + 1) : undefined;
  return month === undefined ? undefined : { ...month, day };
}

/** The second end of a range behind a connector, the first end telling what to expect. */
function readRangeEnd(vi: Vietnamese, scan: Scan, start: CalendarPoint): CalendarPoint | undefined {
  const { words } = vi;
  const index = start.next;
  const season = readSeasonEnd(scan, start);
  if (season !== undefined) return season;
  const isUntil = isOneOf(scan, index, words.until);
  if (!isUntil && !isSign(scan, index, signs.minus)) return undefined;
  // "đến trước ngày 1/7" leaves that day out, which an interval cannot say.
  if (isUntil && isOneOf(scan, index + 1, words.before)) return undefined;
  if (isUntil) return readPoint(vi, scan, isOneOf(scan, index + 1, words.all) ? index + 2 : index + 1);
  // "16/11/2026 - hết 15/12/2026"
  const isWhole = start.day !== undefined && isOneOf(scan, index + 1, words.all);
  const end = readPoint(vi, scan, isWhole ? index + 2 : index + 1) ?? readLastMonth(scan, start);
  // "ngày 13/11/2025 - 08:15": the hour of a byline.
  if (start.day !== undefined && start.hour === undefined && end?.hour !== undefined && end.day === undefined)
    return undefined;
  // "Cà Mau, 8/1/2025 - Năm 2024, …": behind the dash of a dateline the article begins.
  const isWholeDay = start.day !== undefined && start.year !== undefined;
  const isOpening = end?.day === undefined || scan.tokens.letterCase[index + 1] !== wordCase.lower;
  return isWholeDay && isOpening && !isNumber(scan, index + 1) ? undefined : end;
}

/** `giai đoạn 2025 - 2030`, whose head belongs to the date; a stage with a number is an ordinal. */
function readStage(vi: Vietnamese, scan: Scan, index: number): number {
  const { words } = vi;
  if (!isOneOf(scan, index + 1, words.stageTail)) return 0;
  const at = isOneOf(scan, index + 2, words.from) ? index + 3 : index + 2;
  const start = readPoint(vi, scan, at);
  const end = start === undefined ? undefined : readRangeEnd(vi, scan, start);
  return start === undefined || end === undefined ? 0 : emitInterval(scan, index, start, end);
}
