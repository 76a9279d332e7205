import { tokenText, wordCase } from '../text/tokens.js';
import type { CalendarParts } from './calendar.js';
import type { DateMatch } from './grammar.js';
import type { englishFigureWords } from './language/en-figure-words.js';
import type { FigureLexicon } from './lexicon.js';
import { isYear, readDayMonth, readYearSpan } from './numeric-date.js';
import { integerAt, isAttached, isNumber, isSign, isWord, type Scan, signs, wordAt } from './scan.js';

type SetName = keyof typeof englishFigureWords;
type Sets = Readonly<Record<SetName, ReadonlySet<number>>>;

export interface EnglishDates {
  readDate(scan: Scan, index: number, isCued?: boolean): DateMatch | undefined;
  readJoin(scan: Scan, index: number): number;
}

/** Calendar expressions of English: 3 November 2019, March 10, the third quarter of 2024, the 1990s. */
export function englishDates(sets: Sets, ordinals: ReadonlyMap<number, number>, lexicon: FigureLexicon): EnglishDates {
  const is = (scan: Scan, index: number, name: SetName) =>
    index >= 0 && isWord(scan, index) && sets[name].has(wordAt(scan, index));
  const match = (first: number, next: number, parts: CalendarParts): DateMatch => ({ first, next, parts });

  function monthAt(scan: Scan, index: number): number {
    const isName = isWord(scan, index) && scan.tokens.letterCase[index] !== wordCase.lower;
    return isName ? (lexicon.months[wordAt(scan, index)] ?? 0) : 0;
  }

  function dayAt(scan: Scan, index: number): { day: number; next: number } | undefined {
    const day = integerAt(scan, index, 2);
    if (day < 1 || day > 31) return undefined;
    const hasEnding =
      isAttached(scan, index + 1) &&
      isWord(scan, index + 1) &&
      /^(?:st|nd|rd|th)$/.test(tokenText(scan.tokens, index + 1));
    return { day, next: hasEnding ? index + 2 : index + 1 };
  }

  function yearAt(scan: Scan, index: number): number | undefined {
    const at = isSign(scan, index, signs.comma) ? index + 1 : index;
    const year = integerAt(scan, at, 4);
    return isYear(year) && year >= 1500 ? year : undefined;
  }

  const yearEnd = (scan: Scan, index: number) => (isSign(scan, index, signs.comma) ? index + 2 : index + 1);

  function readMonthFirst(scan: Scan, index: number): DateMatch | undefined {
    const month = monthAt(scan, index);
    if (month === 0) return undefined;
    const at = isSign(scan, index + 1, signs.fullStop) && isAttached(scan, index + 1) ? index + 2 : index + 1;
    const day = dayAt(scan, at);
    if (day !== undefined) {
      const year = yearAt(scan, day.next);
      if (year === undefined) return match(index, day.next, { month, day: day.day });
      return match(index, yearEnd(scan, day.next), { month, day: day.day, year });
    }
    const year = yearAt(scan, at);
    if (year !== undefined) return match(index, yearEnd(scan, at), { month, year });
    // "May" and "March" are words as well, and "Jan" and "Mar" are names.
    const isShort = tokenText(scan.tokens, index).length === 3;
    const isOther = month === 5 || month === 3 || isShort;
    const isCued =
      index > 0 &&
      isWord(scan, index - 1) &&
      /^(?:in|since|until|by|from|of|last|next|mid|early|late|to|and)$/i.test(tokenText(scan.tokens, index - 1));
    return !isOther || isCued ? match(index, index + 1, { month }) : undefined;
  }

  function readDayFirst(scan: Scan, index: number): DateMatch | undefined {
    const day = dayAt(scan, index);
    if (day === undefined) return undefined;
    const at = isWord(scan, day.next) && tokenText(scan.tokens, day.next) === 'of' ? day.next + 1 : day.next;
    const month = monthAt(scan, at);
    if (month === 0) return undefined;
    const year = yearAt(scan, at + 1);
    if (year === undefined) return match(index, at + 1, { day: day.day, month });
    return match(index, yearEnd(scan, at + 1), { day: day.day, month, year });
  }

  /** `third quarter of 2024`, `first half of 2026`, `first two months of 2025`, `first nine months`. */
  function readPartOfYear(scan: Scan, index: number): DateMatch | undefined {
    const ordinal = isWord(scan, index) ? (ordinals.get(wordAt(scan, index)) ?? 0) : 0;
    const isLast = is(scan, index, 'firstLast') && ordinal === 0;
    if (ordinal === 0 && !isLast) return undefined;
    if (is(scan, index + 1, 'quarter') && ordinal <= 4 && ordinal > 0)
      return ofYear(scan, index, index + 2, { quarter: ordinal });
    if (is(scan, index + 1, 'half') && ordinal <= 2 && ordinal > 0)
      return ofYear(scan, index, index + 2, { half: ordinal });
    const count = isNumber(scan, index + 1) ? integerAt(scan, index + 1, 2) : wordNumber(scan, index + 1);
    if (count < 2 || count > 12 || !is(scan, index + 2, 'month') || ordinal > 1) return undefined;
    const parts = isLast ? { lastMonths: count } : { firstMonths: count };
    const date = ofYear(scan, index, index + 3, parts);
    return date.parts.year !== undefined || ordinal === 1 ? date : undefined;
  }

  const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

  function wordNumber(scan: Scan, index: number): number {
    return isWord(scan, index) ? words.indexOf(tokenText(scan.tokens, index).toLowerCase()) : -1;
  }

  function ofYear(scan: Scan, first: number, next: number, parts: CalendarParts): DateMatch {
    const at = isWord(scan, next) && /^(?:of|in)$/.test(tokenText(scan.tokens, next)) ? next + 1 : next;
    const year = yearAt(scan, at);
    return year === undefined || isSign(scan, at, signs.comma)
      ? match(first, next, parts)
      : match(first, at + 1, { ...parts, year });
  }

  function readQuarterCode(scan: Scan, index: number): DateMatch | undefined {
    const code = isWord(scan, index) ? /^[Qq]([1-4])$/.exec(tokenText(scan.tokens, index)) : null;
    return code === null ? undefined : ofYear(scan, index, index + 1, { quarter: Number(code[1]) });
  }

  function readNumeric(scan: Scan, index: number): DateMatch | undefined {
    const dayFirst = readDayFirst(scan, index);
    if (dayFirst !== undefined) return dayFirst;
    const span = readYearSpan(scan, index);
    if (span !== undefined) return match(index, span.next, { iso: span.iso });
    const numeric = readDayMonth(scan, index);
    if (numeric?.isCertain === true) return match(index, numeric.next, numeric.parts);
    const decade = integerAt(scan, index, 4);
    const isDecade =
      isYear(decade) &&
      decade % 10 === 0 &&
      isAttached(scan, index + 1) &&
      isWord(scan, index + 1) &&
      tokenText(scan.tokens, index + 1) === 's';
    return isDecade ? match(index, index + 2, { iso: `${Math.floor(decade / 10)}X` }) : readBareDay(scan, index);
  }

  /** The first day of `3 to 5 November`. */
  function readBareDay(scan: Scan, index: number): DateMatch | undefined {
    const day = dayAt(scan, index);
    if (day === undefined) return undefined;
    const join = readJoin(scan, day.next);
    if (join === 0) return undefined;
    const end = readDayFirst(scan, join);
    return end === undefined ? undefined : match(index, day.next, { day: day.day });
  }

  function readJoin(scan: Scan, index: number): number {
    if (is(scan, index, 'to')) return index + 1;
    if (isWord(scan, index) && tokenText(scan.tokens, index) === 'and' && isBetween(scan, index)) return index + 1;
    return isSign(scan, index, signs.minus) ? index + 1 : 0;
  }

  function isBetween(scan: Scan, index: number): boolean {
    for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
      if (isWord(scan, at) && tokenText(scan.tokens, at).toLowerCase() === 'between') return true;
    }
    return false;
  }

  function readDate(scan: Scan, index: number): DateMatch | undefined {
    if (isNumber(scan, index)) return readNumeric(scan, index);
    return readMonthFirst(scan, index) ?? readPartOfYear(scan, index) ?? readQuarterCode(scan, index);
  }

  return { readDate, readJoin };
}
