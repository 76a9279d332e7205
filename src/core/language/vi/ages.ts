import { type CalendarPoint, isYear } from '../../figures/calendar.js';
import { romanValue } from '../../figures/roman.js';
import { integerAt, isOneOf, isWord, type Scan, tokenLength } from '../../figures/scan.js';
import { tokenText } from '../../text/tokens.js';
import type { Vietnamese } from './words.js';

/** Number of the century that `thế kỷ` at the token names, or 0. */
function centuryAt({ words }: Vietnamese, scan: Scan, index: number): number {
  if (!isOneOf(scan, index, words.century) || !isOneOf(scan, index + 1, words.centuryTail)) return 0;
  const at = index + 2;
  const isRoman = isWord(scan, at) && tokenLength(scan, at) <= 6;
  const century = isRoman ? romanValue(tokenText(scan.tokens, at)) : integerAt(scan, at, 2);
  return century > 0 && century < 30 ? century : 0;
}

/** Decades of two digits from here on are of the twentieth century. */
const oldestShortDecade = 30;

/** Decades and centuries: thập niên 90, những năm 1990, thế kỷ XX. */
export function readAge(vi: Vietnamese, scan: Scan, index: number): CalendarPoint | undefined {
  const { words } = vi;
  const century = centuryAt(vi, scan, index);
  if (century > 0) return { century, next: index + 3 };
  const isDecade = isOneOf(scan, index, words.decade) && isOneOf(scan, index + 1, words.decadeTail);
  const isYears = isOneOf(scan, index, words.those) && isOneOf(scan, index + 1, words.year);
  if (!isDecade && !isYears) return undefined;
  const year = integerAt(scan, index + 2, 4);
  const length = tokenLength(scan, index + 2);
  if (year < 0 || year % 10 !== 0) return undefined;
  const next = index + 3;
  if (length === 4 && isYear(year)) return { decade: year / 10, next };
  if (length !== 2) return undefined;
  // "thập niên 60 của thế kỷ XIX", "những năm 80 thế kỷ trước" tell their century.
  const at = isOneOf(scan, next, words.of) ? next + 1 : next;
  const told = centuryAt(vi, scan, at);
  if (told > 0) return { decade: (told - 1) * 10 + year / 10, next };
  const isLastCentury =
    isOneOf(scan, at, words.century) && isOneOf(scan, at + 1, words.centuryTail) && isOneOf(scan, at + 2, words.before);
  if (isLastCentury) return { decade: 190 + year / 10, next };
  return { decade: (year >= oldestShortDecade ? 190 : 200) + year / 10, next };
}
