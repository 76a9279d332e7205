import type { CalendarPoint } from '../../figures/calendar.js';
import { role } from '../../figures/lexicon.js';
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
  wordAt,
} from '../../figures/scan.js';
import { wordCase } from '../../text/tokens.js';
import { joins } from './ages.js';
import { ofYear } from './date-codes.js';
import type { English } from './words.js';

/** Number of the month that the token names, or 0. */
export function monthAt(en: English, scan: Scan, index: number): number {
  const isName = isWord(scan, index) && scan.tokens.letterCase[index] !== wordCase.lower;
  return isName ? (en.lexicon.months[wordAt(scan, index)] ?? 0) : 0;
}

/** "the second half of May": the month is the date, and its half no share; where the month stands, or 0. */
export function skipHalfOfMonth(en: English, scan: Scan, index: number): number {
  const { words, numbers } = en;
  if (!isOneOf(scan, index + 1, words.half) || !isOneOf(scan, index + 2, words.of)) return 0;
  const isPart = isOneOf(scan, index, words.last) || numbers.readOrdinal(scan, index) !== undefined;
  return isPart && monthAt(en, scan, index + 3) > 0 ? index + 3 : 0;
}

/** "the July-September quarter", "the January to March quarter of 2024". */
export function readNamedQuarter(en: English, scan: Scan, index: number): CalendarPoint | undefined {
  const from = monthAt(en, scan, index);
  const joint = isSign(scan, index + 1, signs.fullStop) ? index + 2 : index + 1;
  if (from % 3 !== 1 || !joins(en, scan, joint, index) || monthAt(en, scan, joint + 1) !== from + 2) return undefined;
  const at = isSign(scan, joint + 2, signs.fullStop) ? joint + 3 : joint + 2;
  return isOneOf(scan, at, en.words.quarter) ? ofYear(en, scan, { quarter: (from + 2) / 3, next: at + 1 }) : undefined;
}

/** `third quarter of 2024`, `first half of 2026`, `first two months of 2025`; what is last tells its time with a year only. */
export function readPartOfYear(
  en: English,
  scan: Scan,
  index: number,
): { point: CalendarPoint; months?: number } | undefined {
  const { words, numbers } = en;
  const isLast = isOneOf(scan, index, words.last);
  const ordinal = isLast ? undefined : numbers.readOrdinal(scan, index);
  const behind = ordinal?.next ?? index + 1;
  // "second-quarter sales"
  const isHyphened = isSign(scan, behind, signs.minus) && isAttached(scan, behind) && isAttached(scan, behind + 1);
  const at = isHyphened && isOneOf(scan, behind + 1, en.words.partOfYear) ? behind + 1 : behind;
  const place = ordinal?.value ?? 0;
  if (!isLast && place === 0) return undefined;
  const isHalf = isOneOf(scan, at, words.half);
  // "its first half-year loss"
  if (isHalf && isSign(scan, at + 1, signs.minus) && isAttached(scan, at + 1)) return undefined;
  if ((isHalf && place <= 2) || (isOneOf(scan, at, words.quarter) && place <= 4)) {
    if (isHalf && isOneOf(scan, at + 1, words.ofYear) && monthAt(en, scan, at + 2) > 0) return undefined;
    const part = isHalf ? { half: isLast ? 2 : place } : { quarter: isLast ? 4 : place };
    const point = ofYear(en, scan, { ...part, next: at + 1 });
    const isMatch = isHalf && speaksOfMatch(scan, index);
    const isOther = isLast || isMatch || (isHalf && !speaksOfYear(scan));
    return point.year === undefined && isOther ? undefined : { point };
  }
  const count = isNumber(scan, at) ? { value: integerAt(scan, at, 2), next: at + 1 } : numbers.readGroup(scan, at);
  if (count === undefined || count.value < 2 || count.value > 11 || place > 1) return undefined;
  if (!isOneOf(scan, count.next, words.month)) return undefined;
  const point = ofYear(en, scan, { next: count.next + 1 });
  return point.year === undefined && isLast ? undefined : { point, months: isLast ? -count.value : count.value };
}

const ofYears =
  /(?<!\p{L})(?:profits?|earn\p{L}*|revenues?|sales|turnover|loss(?:es)?|output|production|exports?|imports?|growth|gr[eo]w|economy|GDP|dividends?|orders|quarter|fiscal|results|guidance|demand|prices?|inflation|years?|spending|investment|deliver\p{L}*|shipments|market|budget|months?|plan\p{L}*|expect\p{L}*)(?!\p{L})/iu;

/** Whether a paragraph is of what is told by years, so that a half without one is no half of a play or a match. */
function speaksOfYear({ tokens }: Scan): boolean {
  return ofYears.test(tokens.text);
}

const matchWindow = 10;

/** Whether the words before are of a match, whose halves are none of the year. */
function speaksOfMatch(scan: Scan, index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - matchWindow); before--)
    if (hasRole(scan, before, role.scoreCue)) return true;
  return false;
}
