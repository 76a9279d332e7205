import { isDay } from '../../figures/calendar.js';
import { readCountedNoun } from '../../figures/counted-noun.js';
import { integerAt, isNumber, isOneOf, type Scan } from '../../figures/scan.js';
import { readSuffix } from '../../figures/suffixes.js';
import { wordCase } from '../../text/tokens.js';
import { dottedParts, isSeparator, readDayMonth } from './date-points.js';
import type { Vietnamese } from './words.js';

/**
 * Where the day ends that a street or place has its name from, and which is no date: đường 23 Tháng 8, quảng trường 3/2, công viên
 * thanh niên 26/3. The token is the number of the day; answers 0 where it belongs to no such name.
 */
export function namedDayEnd(vi: Vietnamese, scan: Scan, index: number): number {
  const day = integerAt(scan, index, 2);
  if (day < 1 || !endsPlaceWord(vi, scan, index - 1)) return 0;
  if (isOneOf(scan, index + 1, vi.words.month)) return spelledEnd(vi, scan, index, day);
  if (!isSeparator(scan, index + 1) || dottedParts(scan, index) !== undefined) return 0;
  const point = readDayMonth(vi, scan, index);
  return point === undefined || point.year !== undefined ? 0 : point.next;
}

/** The same, asked at the word for the month, where the number before it was passed over as one of a street. */
export function namedMonthEnd(vi: Vietnamese, scan: Scan, index: number): number {
  const isOpen = isNumber(scan, index - 1) && (scan.figures.at(-1)?.next ?? 0) < index;
  return isOpen ? namedDayEnd(vi, scan, index - 1) : 0;
}

/** "đường 23 Tháng 8"; "làm đường 3 tháng 2 lần" tells how long and how often. */
function spelledEnd({ words }: Vietnamese, scan: Scan, index: number, day: number): number {
  const next = index + 3;
  if (!isDay(day, integerAt(scan, index + 2, 2)) || isOneOf(scan, next, words.year)) return 0;
  if (scan.tokens.letterCase[index + 1] !== wordCase.lower) return next;
  const counts = readSuffix(scan, next) !== undefined || readCountedNoun(scan, next) !== undefined;
  return counts || isOneOf(scan, next, words.times) ? 0 : next;
}

/** Whether a word for a place that may have such a name ends at the token, with those it was named for behind it or not. */
function endsPlaceWord({ words }: Vietnamese, scan: Scan, index: number): boolean {
  let last = index;
  while (isOneOf(scan, last, words.youth)) last--;
  if (isOneOf(scan, last, words.dayPlaceTail) && isOneOf(scan, last - 1, words.dayPlaceHead)) return true;
  if (isOneOf(scan, last, words.dayStreet)) return true;
  // "thành phố 30/4", "khai trường 5/9", "phiên chợ 12/11"
  return isOneOf(scan, last, words.dayPlace) && !isOneOf(scan, last - 1, words.noDayPlace);
}
