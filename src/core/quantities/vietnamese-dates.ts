import { tokenText, wordCase } from '../text/tokens.js';
import type { CalendarParts } from './calendar.js';
import type { DateMatch } from './grammar.js';
import type { vietnameseFigureWords } from './language/vi-figure-words.js';
import { role } from './lexicon.js';
import { isYear, readDayMonth, readPartOfYear, readYearSpan, yearAfterSign } from './numeric-date.js';
import { readRoman } from './roman.js';
import { hasRole, integerAt, isAttached, isNumber, isSign, isWord, type Scan, signs, wordAt } from './scan.js';
import { readSuffix } from './suffixes.js';

type SetName = keyof typeof vietnameseFigureWords;
type Sets = Readonly<Record<SetName, ReadonlySet<number>>>;

export interface VietnameseDates {
  readDate(scan: Scan, index: number, isCued?: boolean): DateMatch | undefined;
  readJoin(scan: Scan, index: number): number;
}

/** Calendar expressions of Vietnamese. Solar days are read; lunar ones are marked and get no value. */
export function vietnameseDates(sets: Sets, digits: ReadonlyMap<number, number>): VietnameseDates {
  const is = (scan: Scan, index: number, name: SetName) =>
    index >= 0 && isWord(scan, index) && sets[name].has(wordAt(scan, index));

  const match = (first: number, next: number, parts: CalendarParts): DateMatch => ({ first, next, parts });

  /** `năm 2025` at the token, or nothing. */
  function yearWord(scan: Scan, index: number): { readonly year: number; readonly next: number } | undefined {
    if (!is(scan, index, 'year')) return undefined;
    const year = integerAt(scan, index + 1, 4);
    return isYear(year) ? { year, next: index + 2 } : undefined;
  }

  function withYear(scan: Scan, first: number, next: number, parts: CalendarParts): DateMatch {
    const year = parts.year === undefined ? yearWord(scan, next) : undefined;
    return year === undefined ? match(first, next, parts) : match(first, year.next, { ...parts, year: year.year });
  }

  /** The month behind `tháng`: 10, 12/2025, Chín; lunar ones have no number here. */
  function readMonth(scan: Scan, first: number, index: number, day?: number): DateMatch | undefined {
    const own = day === undefined ? {} : { day };
    if (is(scan, index, 'lunarMonth'))
      return { first, next: yearWord(scan, index + 1)?.next ?? index + 1, parts: {}, lunar: true };
    const number = readPartOfYear(scan, index, 12);
    if (number !== undefined) {
      if (readSuffix(scan, number.next)?.suffix.kind === 'percent' && number.year === undefined) return undefined;
      const parts = { ...own, month: number.part, ...(number.year === undefined ? {} : { year: number.year }) };
      return lunarOr(scan, withYear(scan, first, number.next, parts));
    }
    const word = isWord(scan, index) ? (scan.lexicon.months[wordAt(scan, index)] ?? 0) : 0;
    const isNamed = word > 0 && (scan.tokens.letterCase[index] === wordCase.capital || is(scan, index + 1, 'year'));
    if (!isNamed) return undefined;
    const next = index + 1;
    return lunarOr(scan, withYear(scan, first, next, { ...own, month: word }));
  }

  /** `âm lịch` behind a date makes it a lunar one. */
  function lunarOr(scan: Scan, date: DateMatch): DateMatch {
    if (!is(scan, date.next, 'lunar') || !is(scan, date.next + 1, 'lunarTail')) return date;
    return { first: date.first, next: date.next + 2, parts: {}, lunar: true };
  }

  /** What stands behind `ngày`. */
  function readDay(scan: Scan, first: number, index: number): DateMatch | undefined {
    const numeric = readDayMonth(scan, index);
    if (numeric !== undefined) return lunarOr(scan, withYear(scan, first, numeric.next, numeric.parts));
    const day = integerAt(scan, index, 2);
    if (day < 1 || day > 31) return undefined;
    if (is(scan, index + 1, 'month')) return readMonth(scan, first, index + 2, day);
    if (readSuffix(scan, index + 1) !== undefined) return undefined;
    const month = monthOfList(scan, index + 1);
    return match(first, index + 1, month === undefined ? { day } : { day, ...month });
  }

  /** `ngày 25 và 26.6`: the day takes the month of the one it is listed with. */
  function monthOfList(scan: Scan, index: number): { month: number; year?: number } | undefined {
    let next = index;
    for (let steps = 0; steps < 4; steps++) {
      const isJoin = is(scan, next, 'and') || isSign(scan, next, signs.comma);
      if (!isJoin) return undefined;
      const at = is(scan, next + 1, 'day') ? next + 2 : next + 1;
      const day = readDayMonth(scan, at);
      if (day?.parts.month !== undefined) {
        const { month, year } = day.parts;
        return year === undefined ? { month } : { month, year };
      }
      if (integerAt(scan, at, 2) < 1) return undefined;
      next = at + 1;
    }
    return undefined;
  }

  function readLunar(scan: Scan, index: number): DateMatch | undefined {
    let next = index + 1;
    if (isNumber(scan, next)) next++;
    else if ((digits.get(wordAt(scan, next)) ?? 0) > 0 && isWord(scan, next)) next++;
    if (is(scan, next, 'month')) {
      const hasMonth =
        isNumber(scan, next + 1) ||
        is(scan, next + 1, 'lunarMonth') ||
        (scan.lexicon.months[wordAt(scan, next + 1)] ?? 0) > 0;
      if (hasMonth) next += 2;
    } else if (is(scan, next, 'newYear')) next++;
    if (next === index + 1) return undefined;
    return { first: index, next: yearWord(scan, next)?.next ?? next, parts: {}, lunar: true };
  }

  function readQuarter(scan: Scan, index: number): DateMatch | undefined {
    const number = readPartOfYear(scan, index + 1, 4);
    if (number !== undefined) {
      const year = number.year === undefined ? {} : { year: number.year };
      return withYear(scan, index, number.next, { quarter: number.part, ...year });
    }
    const quarter = isWord(scan, index + 1) ? readRoman(tokenText(scan.tokens, index + 1)) : 0;
    if (quarter < 1 || quarter > 4) return undefined;
    const year = yearAfterSign(scan, index + 2);
    if (year !== undefined) return match(index, index + 4, { quarter, year });
    return withYear(scan, index, index + 2, { quarter });
  }

  function readPhase(scan: Scan, index: number): DateMatch | undefined {
    if (!is(scan, index + 1, 'phaseTail')) return undefined;
    const at = is(scan, index + 2, 'from') ? index + 3 : index + 2;
    const span = readYearSpan(scan, at) ?? yearsInWords(scan, at);
    return span === undefined ? undefined : match(index, span.next, { iso: span.iso });
  }

  function yearsInWords(scan: Scan, index: number): { iso: string; next: number } | undefined {
    const first = yearWord(scan, index)?.year ?? integerAt(scan, index, 4);
    const join = is(scan, index, 'year') ? index + 2 : index + 1;
    if (!isYear(first) || !is(scan, join, 'to')) return undefined;
    const last = yearWord(scan, join + 1)?.year ?? integerAt(scan, join + 1, 4);
    if (!isYear(last) || last <= first) return undefined;
    return { iso: `${first}/${last}`, next: is(scan, join + 1, 'year') ? join + 3 : join + 2 };
  }

  /** thập niên 90 → 199X, thế kỷ XX → 19XX. */
  function readAge(scan: Scan, index: number): DateMatch | undefined {
    const at = index + 2;
    if (is(scan, index, 'decade') && is(scan, index + 1, 'decadeTail')) {
      const decade = integerAt(scan, at, 4);
      if (isYear(decade) && decade % 10 === 0) return match(index, at + 1, { iso: `${Math.floor(decade / 10)}X` });
      if (decade < 10 || decade > 90 || decade % 10 !== 0) return undefined;
      return match(index, at + 1, { iso: `19${decade / 10}X` });
    }
    if (!is(scan, index, 'century') || !is(scan, index + 1, 'centuryTail')) return undefined;
    const century = isNumber(scan, at)
      ? integerAt(scan, at, 2)
      : isWord(scan, at)
        ? readRoman(tokenText(scan.tokens, at))
        : 0;
    if (century < 1 || century > 30) return undefined;
    return match(index, at + 1, { iso: `${String(century - 1).padStart(2, '0')}XX` });
  }

  /** `6 tháng đầu năm 2023`, `9 tháng năm 2025`, where `count` stands before the token. */
  function readMonths(scan: Scan, first: number, count: number, index: number): DateMatch | undefined {
    if (!is(scan, index, 'month') || count < 1 || count > 12) return undefined;
    const year = yearWord(scan, index + 1);
    if (year !== undefined) return match(first, year.next, { firstMonths: count, year: year.year });
    const isFirst = is(scan, index + 1, 'first');
    if ((!isFirst && !is(scan, index + 1, 'last')) || !is(scan, index + 2, 'year')) return undefined;
    const named = yearWord(scan, index + 2);
    const parts = isFirst ? { firstMonths: count } : { lastMonths: count };
    return match(first, named?.next ?? index + 3, named === undefined ? parts : { ...parts, year: named.year });
  }

  function readHalfYear(scan: Scan, index: number): DateMatch | undefined {
    const isFirst = is(scan, index + 1, 'first');
    if ((!isFirst && !is(scan, index + 1, 'last')) || !is(scan, index + 2, 'year')) return undefined;
    return withYear(scan, index, yearWord(scan, index + 2) === undefined ? index + 3 : index + 2, {
      half: isFirst ? 1 : 2,
    });
  }

  /** `13h30 ngày 16/9`; a time without a day is read over. */
  function readClock(scan: Scan, index: number): DateMatch | undefined {
    const hour = integerAt(scan, index, 2);
    if (hour < 0 || hour > 24 || !is(scan, index + 1, 'hour')) return undefined;
    const isShort = isAttached(scan, index + 1);
    let next = index + 2;
    const minute = integerAt(scan, next, 2);
    const hasMinute = minute >= 0 && minute < 60 && (isAttached(scan, next) || is(scan, next + 1, 'minute'));
    if (hasMinute) next += is(scan, next + 1, 'minute') ? 2 : 1;
    const time = `${String(hour).padStart(2, '0')}:${String(hasMinute ? minute : 0).padStart(2, '0')}`;
    const at = hasRole(scan, next, role.dateCue) && !is(scan, next, 'day') && !is(scan, next, 'to') ? next + 1 : next;
    const day = is(scan, at, 'day') ? readDay(scan, index, at + 1) : cuedDay(scan, index, at, at > next);
    if (day !== undefined && day.lunar === undefined) return { ...day, first: index, parts: { ...day.parts, time } };
    return isShort && hasMinute ? { first: index, next, parts: {}, isClockOnly: true } : undefined;
  }

  function cuedDay(scan: Scan, first: number, index: number, isCued: boolean): DateMatch | undefined {
    const day = readDayMonth(scan, index);
    if (day === undefined || !(day.isCertain || isCued)) return undefined;
    return match(first, day.next, day.parts);
  }

  function readNumeric(scan: Scan, index: number, isCued: boolean): DateMatch | undefined {
    const clock = readClock(scan, index);
    if (clock !== undefined) return clock;
    const months = readMonths(scan, index, integerAt(scan, index, 2), index + 1);
    if (months !== undefined) return months;
    const span = readYearSpan(scan, index);
    if (span !== undefined) return match(index, span.next, { iso: span.iso });
    const day = readDayMonth(scan, index);
    if (
      day !== undefined &&
      (day.isCertain || (isCued && readSuffix(scan, day.next) === undefined) || isDayHere(scan, index, day.next))
    ) {
      return withYear(scan, index, day.next, day.parts);
    }
    return readBareStart(scan, index);
  }

  /** Whether what could be a day and month is one: a word of time stands before it, or nothing that a number could count behind it. */
  function isDayHere(scan: Scan, first: number, next: number): boolean {
    if (readSuffix(scan, next) !== undefined) return false;
    if (hasRole(scan, first - 1, role.dateCue)) return true;
    if (isAttached(scan, next) && isSign(scan, next, signs.slash)) return false;
    if (next === first + 1) return false;
    if (isWord(scan, next) && scan.tokens.letterCase[next] === wordCase.lower && !hasRole(scan, next, role.conjunction))
      return false;
    const isImproper =
      isSign(scan, first + 1, signs.slash) && integerAt(scan, first, 2) > integerAt(scan, first + 2, 2);
    if (isImproper && !isScore(scan, first)) return true;
    if (isSign(scan, first + 1, signs.slash)) return isOpenBefore(scan, first) && !isScore(scan, first);
    return scan.tokens.letterCase[first - 1] === wordCase.capital && !isScore(scan, first);
  }

  /** A slash date without a word of time: in brackets, behind a comma or a capital name. */
  function isOpenBefore(scan: Scan, first: number): boolean {
    if (first === 0) return true;
    return !isWord(scan, first - 1) || scan.tokens.letterCase[first - 1] === wordCase.capital;
  }

  function isScore(scan: Scan, first: number): boolean {
    for (let index = first - 1; index >= Math.max(0, first - 8); index--) {
      if (hasRole(scan, index, role.scoreCue)) return true;
    }
    return false;
  }

  /** The first day of `22-27/9`, `từ 24 đến 28/11`, whose month stands with the last one. */
  function readBareStart(scan: Scan, index: number): DateMatch | undefined {
    const day = integerAt(scan, index, 2);
    if (day < 1 || day > 31 || !(hasRole(scan, index - 1, role.dateCue) || is(scan, index - 1, 'to'))) return undefined;
    const join = readJoin(scan, index + 1);
    if (join === 0) return undefined;
    const at = is(scan, join, 'day') ? join + 1 : join;
    const end = readDayMonth(scan, at);
    const hasMonth =
      end !== undefined || (integerAt(scan, at, 2) > day && is(scan, at + 1, 'month') && isNumber(scan, at + 2));
    if (!hasMonth || (end !== undefined && readSuffix(scan, end.next) !== undefined)) return undefined;
    return match(index, index + 1, { day });
  }

  function readJoin(scan: Scan, index: number): number {
    if (is(scan, index, 'to')) return index + 1;
    return isSign(scan, index, signs.minus) ? index + 1 : 0;
  }

  function readDate(scan: Scan, index: number, isCued = false): DateMatch | undefined {
    if (isNumber(scan, index)) return readNumeric(scan, index, isCued);
    if (is(scan, index, 'day')) return readDay(scan, index, index + 1);
    if (is(scan, index, 'month')) return readMonth(scan, index, index + 1);
    if (is(scan, index, 'quarter')) return readQuarter(scan, index);
    if (is(scan, index, 'phase')) return readPhase(scan, index);
    if (is(scan, index, 'halfWord')) return readHalfYear(scan, index);
    if (is(scan, index, 'lunarDay')) return readLunar(scan, index);
    if (is(scan, index, 'decade') || is(scan, index, 'century')) return readAge(scan, index);
    if (is(scan, index, 'year')) {
      const span = readYearSpan(scan, index + 1);
      if (span !== undefined) return match(index, span.next, { iso: span.iso });
      const year = yearWord(scan, index);
      if (year !== undefined) return match(index, year.next, { year: year.year });
    }
    return readMonths(scan, index, isWord(scan, index) ? (digits.get(wordAt(scan, index)) ?? 0) : 0, index + 1);
  }

  return { readDate, readJoin };
}
