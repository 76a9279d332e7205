import type { CalendarParts } from './calendar.js';
import type { FigureLexicon } from './lexicon.js';
import type { NumberReading } from './numbers.js';
import type { Scan } from './scan.js';

/** A number in words below the first scale word that is no part of it: `ba trăm hai mươi`, `three hundred and twenty`. */
export interface WordGroup {
  readonly value: number;
  readonly next: number;
}

/** A calendar expression. `lunar` ones are marked as dates and have no value. */
export interface DateMatch {
  readonly first: number;
  readonly next: number;
  readonly parts: CalendarParts;
  readonly lunar?: true;
  /** A clock time without a date: read, and no figure. */
  readonly isClockOnly?: true;
}

/** The constructions of a language that data alone does not describe. Recognizers that emit answer where they end, or 0. */
export interface FigureGrammar {
  readonly lexicon: FigureLexicon;
  /** Reads number words up to the first scale word. */
  readWordGroup(scan: Scan, index: number): WordGroup | undefined;
  /** Whether the scale word at the token is another word here (tỷ số, tỷ lệ). */
  isOtherWord(scan: Scan, index: number): boolean;
  /** Where `and a half` (rưỡi) at the token ends, or 0. */
  readHalf(scan: Scan, index: number): number;
  /** Whether a digit behind a scale word belongs to the number: `1 triệu 6`, `một triệu hai`. */
  isLooseDigit(scan: Scan, index: number, inWords: boolean): boolean;
  /** Whether what stands at the token, behind a number, can be counted in parts. */
  takesFraction(scan: Scan, index: number): boolean;
  /**
   * One calendar expression that starts at the token, without a range's other end. `isCued`: the words before it say that
   * a date stands here.
   */
  readDate(scan: Scan, index: number, isCued?: boolean): DateMatch | undefined;
  /** Where the word that joins the two dates of a range ends, or 0. */
  readDateJoin(scan: Scan, index: number): number;
  /** Emits constructions of the language that open with a word: gấp đôi, hàng nghìn, nửa. */
  readSpecial(scan: Scan, index: number): number;
  /** Emits constructions that open with a number and end with a word of the language: `3 lần`, `6 trong 7`. */
  readTail(scan: Scan, number: NumberReading): number;
  /** Whether the number in words is an article, an idiom or another word. */
  isNoNumber(scan: Scan, number: NumberReading): boolean;
  /** Value of the ordinal word at the token, or 0. */
  ordinalWord(scan: Scan, index: number): number;
  /** Whether a marker and ordinal word name a day of the week. */
  isWeekday(scan: Scan, first: number, index: number): boolean;
}
