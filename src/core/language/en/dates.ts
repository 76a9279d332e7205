import { type CalendarPoint, isDay, isYear } from '../../figures/calendar.js';
import { emitInterval, emitPoint } from '../../figures/date-figures.js';
import type { FigureLexicon } from '../../figures/lexicon.js';
import { role, scaleRole } from '../../figures/lexicon.js';
import {
  hasRole,
  integerAt,
  isAttached,
  isNumber,
  isSign,
  isWord,
  type Scan,
  signs,
  tokenLength,
  wordAt,
} from '../../figures/scan.js';
import { readSuffix } from '../../figures/suffixes.js';
import { wordCase } from '../../text/tokens.js';
import type { EnglishNumberWords } from './number-words.js';

/** Words that the English calendar is read by. */
export const englishDateWords =
  'st nd rd th s of in to until through and between first last final quarter half month months am pm since from by next mid early late ago bc ad year';

/** Dates of English: 3 November 2019, March 10, the third quarter of 2024, first two months of 2025, 1990s, 2023/24. */
export function createDates(
  lexicon: FigureLexicon,
  numbers: EnglishNumberWords,
): { readDate(scan: Scan, index: number): number } {
  const ids = (list: string) => new Set(list.split(' ').map((word) => lexicon.vocabulary.id(word)));
  const w = {
    endings: ids('st nd rd th'),
    decade: ids('s'),
    of: ids('of in'),
    join: ids('to until through'),
    and: ids('and'),
    between: ids('between'),
    quarter: ids('quarter'),
    half: ids('half'),
    month: ids('month months'),
    last: ids('last final'),
    monthCue: ids('in since until by from of last next mid early late to and between through during'),
    afternoon: ids('pm'),
    meridiem: ids('am pm'),
  };
  const quarterCodes = new Map(['q1', 'q2', 'q3', 'q4'].map((code, index) => [lexicon.vocabulary.id(code), index + 1]));
  const halfCodes = new Map(['h1', 'h2'].map((code, index) => [lexicon.vocabulary.id(code), index + 1]));
  const is = (scan: Scan, index: number, words: ReadonlySet<number>) => {
    const id = wordAt(scan, index);
    return id !== 0 && words.has(id);
  };

  function monthAt(scan: Scan, index: number): number {
    const isName = isWord(scan, index) && scan.tokens.letterCase[index] !== wordCase.lower;
    return isName ? (lexicon.months[wordAt(scan, index)] ?? 0) : 0;
  }

  function dayAt(scan: Scan, index: number): { day: number; next: number } | undefined {
    const day = integerAt(scan, index, 2);
    if (day < 1 || day > 31) return undefined;
    const hasEnding = isAttached(scan, index + 1) && is(scan, index + 1, w.endings);
    return { day, next: hasEnding ? index + 2 : index + 1 };
  }

  /** Adds the year behind the point, with or without a comma. */
  function withYear(scan: Scan, point: CalendarPoint, mayHaveComma: boolean): CalendarPoint {
    const at = mayHaveComma && isSign(scan, point.next, signs.comma) ? point.next + 1 : point.next;
    const year = integerAt(scan, at, 4);
    return isYear(year) && year >= 1500 && tokenLength(scan, at) === 4 ? { ...point, year, next: at + 1 } : point;
  }

  function readMonthFirst(scan: Scan, index: number): CalendarPoint | undefined {
    const month = monthAt(scan, index);
    if (month === 0) return undefined;
    const isAbbreviated =
      isSign(scan, index + 1, signs.fullStop) && isAttached(scan, index + 1) && tokenLength(scan, index) <= 4;
    const at = isAbbreviated ? index + 2 : index + 1;
    const day = dayAt(scan, at);
    if (day !== undefined && isDay(day.day, month) && tokenLength(scan, at) <= 2)
      return withYear(scan, { month, day: day.day, next: day.next }, true);
    const dated = withYear(scan, { month, next: index + 1 }, false);
    if (dated.year !== undefined) return dated;
    // "May" and "March" are words as well.
    const isNamed = isWord(scan, at) && scan.tokens.letterCase[at] !== wordCase.lower;
    const isWordToo = month === 5 || month === 3 || isNamed || tokenLength(scan, index) === 3;
    return !isWordToo || is(scan, index - 1, w.monthCue) ? dated : undefined;
  }

  function readDayFirst(scan: Scan, index: number): CalendarPoint | undefined {
    const day = dayAt(scan, index);
    if (day === undefined) return undefined;
    const at = is(scan, day.next, w.of) ? day.next + 1 : day.next;
    const month = monthAt(scan, at);
    if (month === 0 || !isDay(day.day, month)) return undefined;
    return withYear(scan, { month, day: day.day, next: at + 1 }, true);
  }

  /** `third quarter of 2024`, `first half of 2026`, `first two months of 2025`. */
  function readPartOfYear(scan: Scan, index: number): { point: CalendarPoint; months?: number } | undefined {
    const isLast = is(scan, index, w.last);
    const ordinal = isLast ? undefined : numbers.readOrdinal(scan, index);
    const at = ordinal?.next ?? index + 1;
    const place = ordinal?.value ?? 0;
    if (!isLast && place === 0) return undefined;
    if (is(scan, at, w.quarter) && (isLast || place <= 4))
      return { point: ofYear(scan, { quarter: isLast ? 4 : place, next: at + 1 }) };
    if (is(scan, at, w.half) && (isLast || place <= 2))
      return { point: ofYear(scan, { half: isLast ? 2 : place, next: at + 1 }) };
    const count = isNumber(scan, at) ? { value: integerAt(scan, at, 2), next: at + 1 } : numbers.readGroup(scan, at);
    if (count === undefined || count.value < 2 || count.value > 11 || !is(scan, count.next, w.month) || place > 1)
      return undefined;
    const point = ofYear(scan, { next: count.next + 1 });
    return point.year === undefined && isLast ? undefined : { point, months: isLast ? -count.value : count.value };
  }

  function ofYear(scan: Scan, point: CalendarPoint): CalendarPoint {
    const at = is(scan, point.next, w.of) ? point.next + 1 : point.next;
    const dated = withYear(scan, { ...point, next: at }, false);
    return dated.year === undefined ? point : dated;
  }

  function readCode(scan: Scan, index: number): CalendarPoint | undefined {
    const quarter = quarterCodes.get(wordAt(scan, index));
    if (quarter !== undefined) return ofYear(scan, { quarter, next: index + 1 });
    const half = halfCodes.get(wordAt(scan, index));
    return half === undefined ? undefined : ofYear(scan, { half, next: index + 1 });
  }

  function readYear(scan: Scan, index: number): CalendarPoint | undefined {
    const year = integerAt(scan, index, 4);
    if (year < 1800 || year > 2099 || tokenLength(scan, index) !== 4) return undefined;
    const next = index + 1;
    if (isAttached(scan, next) && is(scan, next, w.decade))
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
      (scan.tokens.letterCase[index - 1] !== wordCase.lower || hasRole(scan, index - 1, role.dateCue));
    return isCounted && !isNamed ? undefined : { year, next };
  }

  /** ISO dates and numeric days with a year: 2025-12-30, 30/12/2025. */
  function readNumeric(scan: Scan, index: number): CalendarPoint | undefined {
    const parts = [0, 2, 4].map((step) => integerAt(scan, index + step, 4));
    const joint = [1, 3].every(
      (step) =>
        (isSign(scan, index + step, signs.slash) || isSign(scan, index + step, signs.minus)) &&
        isAttached(scan, index + step) &&
        isAttached(scan, index + step + 1),
    );
    if (!joint) return undefined;
    const [a = 0, b = 0, c = 0] = parts;
    if (isYear(a) && isDay(c, b)) return { year: a, month: b, day: c, next: index + 5 };
    if (!isYear(c)) return undefined;
    if (isDay(a, b)) return { year: c, month: b, day: a, next: index + 5 };
    return isDay(b, a) ? { year: c, month: a, day: b, next: index + 5 } : undefined;
  }

  function readClock(scan: Scan, index: number): CalendarPoint | undefined {
    const hour = integerAt(scan, index, 2);
    if (hour < 0 || hour > 24) return undefined;
    const hasMinutes =
      isSign(scan, index + 1, signs.colon) &&
      isAttached(scan, index + 1) &&
      isAttached(scan, index + 2) &&
      tokenLength(scan, index + 2) === 2;
    const minute = hasMinutes ? integerAt(scan, index + 2, 2) : undefined;
    const at = hasMinutes ? index + 3 : index + 1;
    if (hasMinutes && isSign(scan, at, signs.colon) && isAttached(scan, at + 1)) return undefined;
    const isPlain = minute !== undefined && minute >= 0 && minute < 60;
    if (!is(scan, at, w.meridiem)) return isPlain ? { hour, minute, next: at } : undefined;
    const shifted = is(scan, at, w.afternoon) ? (hour % 12) + 12 : hour % 12;
    return { hour: shifted, ...(minute === undefined ? {} : { minute }), next: at + 1 };
  }

  function readPoint(scan: Scan, index: number): CalendarPoint | undefined {
    if (isNumber(scan, index))
      return readNumeric(scan, index) ?? readDayFirst(scan, index) ?? readClock(scan, index) ?? readYear(scan, index);
    return readMonthFirst(scan, index) ?? readCode(scan, index);
  }

  function joins(scan: Scan, index: number, first: number): boolean {
    if (isSign(scan, index, signs.minus) || is(scan, index, w.join)) return true;
    return is(scan, index, w.and) && is(scan, first - 1, w.between);
  }

  function readEnd(scan: Scan, start: CalendarPoint, first: number): CalendarPoint | undefined {
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
    if (!joins(scan, at, first)) return undefined;
    const end = readPoint(scan, at + 1);
    if (end === undefined || (end.hour !== undefined) !== (start.hour !== undefined)) return undefined;
    return end.year !== undefined && end.month === undefined && start.month !== undefined ? undefined : end;
  }

  /** The first day of `3 to 5 November` and `March 3-5`. */
  function readSharedMonth(scan: Scan, index: number): number {
    const start = dayAt(scan, index);
    if (start !== undefined && joins(scan, start.next, index)) {
      const end = readDayFirst(scan, start.next + 1);
      if (end !== undefined) return emitInterval(scan, index, { day: start.day, next: start.next }, end);
    }
    const month = monthAt(scan, index);
    const from = month > 0 ? dayAt(scan, index + 1) : undefined;
    if (from === undefined || !joins(scan, from.next, index)) return 0;
    const to = dayAt(scan, from.next + 1);
    if (to === undefined || to.day <= from.day || monthAt(scan, to.next) > 0) return 0;
    return emitInterval(
      scan,
      index,
      { day: from.day, next: from.next },
      withYear(scan, { month, day: to.day, next: to.next }, true),
    );
  }

  return {
    readDate(scan, index) {
      const shared = readSharedMonth(scan, index);
      if (shared > 0) return shared;
      const part = isWord(scan, index) ? readPartOfYear(scan, index) : undefined;
      if (part !== undefined)
        return emitPoint(scan, index, part.point, part.months === undefined ? {} : { months: part.months });
      const start = readPoint(scan, index);
      if (start === undefined) return 0;
      const end = readEnd(scan, start, index);
      return end === undefined ? emitPoint(scan, index, start) : emitInterval(scan, index, start, end);
    },
  };
}
