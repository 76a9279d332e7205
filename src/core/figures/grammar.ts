import type { TokenRange } from '../paragraph.js';
import type { Amount } from './amounts.js';
import type { FigureLexicon } from './lexicon.js';
import type { NumberReading } from './numbers.js';
import type { Scan } from './scan.js';

/** A number in words below the first scale word that is no part of it: `ba trăm hai mươi`, `three hundred and twenty`. */
export interface WordGroup {
  readonly value: number;
  /** Power of ten of the last word that counts. */
  readonly precision: number;
  readonly next: number;
}

/**
 * The constructions of a language that data alone does not describe. Those that note figures answer where they end, or 0
 * where they know nothing of what stands at the token.
 */
export interface FigureGrammar {
  readonly lexicon: FigureLexicon;
  /** Reads number words up to the first scale word. */
  readWordGroup(scan: Scan, index: number): WordGroup | undefined;
  /** Whether the scale word at the token is another word here (tỷ số, tỷ lệ). */
  isOtherWord(scan: Scan, index: number): boolean;
  /** Where `and a half` (rưỡi) at the token ends, or 0. */
  readHalf(scan: Scan, index: number): number;
  /** Digit behind the word for an empty place at the token (một nghìn lẻ một), or 0 or less. */
  readOdd(scan: Scan, index: number): number;
  /** Whether a digit behind a scale word belongs to the number: `1 triệu 6`, `một triệu hai`. */
  isLooseDigit(scan: Scan, index: number, inWords: boolean): boolean;
  /** Whether what stands at the token, behind a number, can be counted in parts. */
  takesFraction(scan: Scan, index: number): boolean;
  /** Dates, clock times and periods that open at the token. */
  readDate(scan: Scan, index: number): number;
  /** Months counted before their letter in a code with the year: 9T2025. */
  readCodedMonths(scan: Scan, index: number): number;
  /** Constructions of the language that open with a word: gấp đôi, hàng nghìn, nửa, một là. */
  readSpecial(scan: Scan, index: number): number;
  /** Constructions that open with a number and end with a word of the language: `3 lần`, `6 tháng đầu năm`. */
  readTail(scan: Scan, amount: Amount): number;
  /** Whether the number word or words are an article, an idiom or another word. */
  isNoNumber(scan: Scan, amount: Amount): boolean;
  /** Whether the unit that ends at the token is another word here: hai tiếng súng. */
  isOtherUnit(scan: Scan, number: NumberReading, next: number): boolean;
  /** Where the word for times at the token ends, or 0. */
  timesEnd(scan: Scan, index: number): number;
  /** Whether a range of times over the tokens compares (gấp 2 - 3 lần), and does not count occasions. */
  comparesTimes(scan: Scan, first: number, next: number): boolean;
  /** Where a range's expression starts, its opening word (từ, between) included. */
  rangeStart(scan: Scan, first: number): number;
  /** Whether the word before the token leads to an amount, so that two of them are a range: a total of 3 to 4 million. */
  opensAmount(scan: Scan, first: number): boolean;
  /** Whether the words that end before the token, where a range's expression starts, tell of a change. */
  tellsChange(scan: Scan, index: number): boolean;
  /** Whether the word at the token joins the two ends of a range that opens at `first`. */
  joinsRange(scan: Scan, index: number, first: number): boolean;
  /** Whether the idiom over the tokens stands by itself here, and is skipped. */
  isFreeIdiom(scan: Scan, first: number, next: number): boolean;
  /** Whether the ordinal over the tokens names a day of the week (thứ ba); `edge` is where its marker ends. */
  isWeekday(scan: Scan, first: number, edge: number, next: number): boolean;
  /** Whether the counted phrase is the name of a street, its number that of a house. */
  isAddress(scan: Scan, noun: TokenRange): boolean;
  /** Whether the number word behind an ordinal marker is another word: kỳ năm trước. */
  isNoOrdinal(scan: Scan, index: number, isWeak: boolean): boolean;
  /** Whether the marker of a name over the tokens is a verb before the amount that ends at `next`: "Tỉnh điều 6 tàu". */
  isVerb(scan: Scan, first: number, edge: number, next: number): boolean;
  /** Whether the word at the token is the one for a year: the last of "đại học năm". */
  isYearWord(scan: Scan, index: number): boolean;
  /** The number word of an instance behind the marker of a name: tầng một. */
  readInstanceWord(scan: Scan, index: number): WordGroup | undefined;
  /** The number in words behind an ordinal marker. */
  readOrdinalWord(scan: Scan, index: number): WordGroup | undefined;
}
