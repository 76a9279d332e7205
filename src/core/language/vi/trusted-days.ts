import { readBound } from '../../figures/bounds.js';
import type { CalendarPoint } from '../../figures/calendar.js';
import { readCountedNoun } from '../../figures/counted-noun.js';
import { isShare } from '../../figures/fractions.js';
import { role, scaleRole } from '../../figures/lexicon.js';
import { hasRole, isOneOf, isSign, isWord, type Scan, signs, tokenLength } from '../../figures/scan.js';
import { readSuffix } from '../../figures/suffixes.js';
import { dottedParts } from './date-points.js';
import { isRatio } from './ratios.js';
import type { Vietnamese } from './words.js';

const scoreWindow = 8;

/** Whether two numbers apart by a slash, dash or dot are day and month here, and no share, score or decimal. */
export function isTrustedDay(vi: Vietnamese, scan: Scan, index: number, point: CalendarPoint): boolean {
  if (point.year !== undefined) return true;
  const { next, day = 0, month = 0 } = point;
  const { bound, approximator } = readBound(scan, index, next);
  const isLimited = approximator !== undefined && (bound === 'below' || bound === 'above');
  // "chưa đến 2/5", "gần 1/4 GDP"
  const isSlashed = isSign(scan, index + 1, signs.slash);
  if (isSlashed && day < month && (isLimited || isShareTold(vi, scan, approximator?.first ?? index, next)))
    return false;
  const hasCue = hasRole(scan, index - 1, role.dateCue);
  const approximatorAt = approximator?.next === index ? approximator.first : undefined;
  const pair = { index, numerator: day, denominator: month, approximator: approximatorAt };
  if (isSlashed && !hasCue && isRatio(vi, scan, pair)) return false;
  // "lễ 2-9 năm nay"
  const isOfYear = isOneOf(scan, next, vi.words.year) && isOneOf(scan, next + 1, vi.words.thisOrThat);
  const isAmount = !isOfYear && (readSuffix(scan, next) !== undefined || hasRole(scan, next, scaleRole));
  if (dottedParts(scan, index) !== undefined)
    return (hasCue || followsDottedDay(scan) || endsDottedRange(scan, index) || isDottedDay(scan, next)) && !isAmount;
  if (isSlashed && day === 24 && month === 7 && !hasCue) return false;
  // "đến 3/4 số hộ phải đi vay"
  if (isSlashed && day < month && isOneOf(scan, next, vi.words.wholeOf)) return false;
  if (isSlashed) return hasCue || endsRange(scan, index) || !isShare(scan, day, month, next);
  if (isAmount) return false;
  if (hasCue || followsDay(vi, scan, index)) return true;
  if (readCountedNoun(scan, next) !== undefined) return false;
  if (isNamedDay(vi, scan, index)) return true;
  const last = scan.figures.at(-1);
  if (last?.rule === 'figure.cardinal.score' && index - last.next < 2) return false;
  for (let position = index - 1; position >= Math.max(0, index - scoreWindow); position--)
    if (hasRole(scan, position, role.scoreCue) && !isPlainCount(vi, scan, position)) return false;
  return day > 9 || month > 9 || tokenLength(scan, index) === 2 || tokenLength(scan, index + 2) === 2;
}

/**
 * Whether the words around two numbers apart by a slash speak of a share: chiếm 1/4, có tới 4/5, with 2/3 số phiếu behind
 * them, or opening the clause that says what it is.
 */
function isShareTold({ words }: Vietnamese, scan: Scan, first: number, next: number): boolean {
  const before = first - 1;
  if (isOneOf(scan, before, words.shareCue)) return true;
  // "trong đó 1/3 do tai nạn"
  if (isOneOf(scan, before, words.that) && isOneOf(scan, before - 1, words.among)) return true;
  if (isOneOf(scan, before, words.reachesTo) && isOneOf(scan, before - 1, words.has)) return true;
  const opens = before < 0 || isSign(scan, before, signs.comma) || isSign(scan, before, signs.semicolon);
  return opens && isOneOf(scan, next, words.is) && !isOneOf(scan, next + 1, words.day);
}

/** "dân số": the word for a score (tỷ số) is another one here. */
function isPlainCount({ words }: Vietnamese, scan: Scan, index: number): boolean {
  return isOneOf(scan, index, words.count) && !isOneOf(scan, index - 1, words.billion);
}

/** "ngày cao điểm 9-5": what kind of day it is stands behind its word. */
function isNamedDay({ words }: Vietnamese, scan: Scan, index: number): boolean {
  if (!isWord(scan, index - 1) || !isWord(scan, index - 2)) return false;
  const at = isOneOf(scan, index - 2, words.day) ? index - 2 : index - 3;
  return isOneOf(scan, at, words.day) && !isOneOf(scan, at - 1, words.each);
}

/** "30/4 - 1/5": behind a dash, another day with a slash stands before it. */
function endsRange(scan: Scan, index: number): boolean {
  return isSign(scan, index - 1, signs.minus) && isSign(scan, index - 3, signs.slash);
}

/** "dịp 30.4 - 1.5": behind a dash, another day with a dot stands before it, behind a word for the day. */
function endsDottedRange(scan: Scan, index: number): boolean {
  if (!isSign(scan, index - 1, signs.minus) || dottedParts(scan, index - 2) === undefined) return false;
  return hasRole(scan, index - 3, role.dateCue);
}

/** "30-4 và 1-5" */
function followsDay({ words }: Vietnamese, scan: Scan, index: number): boolean {
  const last = scan.figures.at(-1);
  return last?.rule === 'figure.date.day' && last.next === index - 1 && isOneOf(scan, index - 1, words.dayAnd);
}

/** "so với 9.3", "27.4 có 41 vụ": in a text that writes its days with dots, before nothing counted. */
function isDottedDay(scan: Scan, next: number): boolean {
  const { hasDottedDays, decimalSeparator } = scan.context;
  return hasDottedDays === true && decimalSeparator === ',' && readCountedNoun(scan, next) === undefined;
}

/** Whether the date before was written with a dot, as this newspaper does. */
function followsDottedDay(scan: Scan): boolean {
  const last = scan.figures.at(-1);
  return last?.rule === 'figure.date.day' && dottedParts(scan, last.next - 1) !== undefined;
}
