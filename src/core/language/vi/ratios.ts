import { integerAt, isAttached, isOneOf, isSign, isWord, type Scan, signs, tokenLength } from '../../figures/scan.js';
import type { Vietnamese } from './words.js';

/** How far before a ratio the word for it may stand, and before an approximator the one for what is compared. */
const ratioWindow = 14;
const comparedWindow = 4;
const mostOfMixed = 4;

/** Two numbers apart by a slash as they may stand for a day or for a ratio. */
export interface SlashedPair {
  /** The token of the first number. */
  readonly index: number;
  readonly numerator: number;
  readonly denominator: number;
  /** The first token of the approximator before it, where one stands there. */
  readonly approximator: number | undefined;
}

/**
 * Whether two numbers apart by a slash are a ratio: "tỷ lệ nam/nữ xấp xỉ 6/4" and "miền Bắc chỉ 3/10" behind one, "thấp hơn chừng
 * 1/10", "kèo 2 3/4".
 */
export function isRatio(vi: Vietnamese, scan: Scan, pair: SlashedPair): boolean {
  const { index, numerator, denominator, approximator } = pair;
  const isShare = numerator < denominator;
  if (isShare && denominator <= mostOfMixed && isMixed(scan, index)) return true;
  const before = (approximator ?? index) - 1;
  if (isShare && approximator !== undefined && isCompared(vi, scan, before)) return true;
  const isTold = approximator !== undefined || isOneOf(scan, before, vi.words.ratioVerb);
  return endsRatioWord(vi, scan, before) || (isTold && followsRatio(vi, scan, before));
}

/** "0:1 1/4": the fraction behind a whole number of one digit. */
function isMixed(scan: Scan, index: number): boolean {
  return tokenLength(scan, index - 1) === 1 && integerAt(scan, index - 1, 1) > 0 && !isAttached(scan, index);
}

/** "thấp hơn cùng kỳ khoảng 1/10", "còn mới chừng 7/10": a word for the more or the rest of it a few words before; but "từ khoảng 1/9". */
function isCompared({ words }: Vietnamese, scan: Scan, before: number): boolean {
  if (isOneOf(scan, before, words.atClock)) return false;
  for (let index = before; index > before - comparedWindow && isWord(scan, index); index--) {
    if (isOneOf(scan, index, words.day)) return false;
    if (isOneOf(scan, index, words.shareCue) || isOneOf(scan, index, words.than)) return true;
  }
  return false;
}

/** tỷ lệ, hệ số, xác suất. */
function endsRatioWord({ words }: Vietnamese, scan: Scan, index: number): boolean {
  return isOneOf(scan, index, words.ratioTail) && isOneOf(scan, index - 1, words.ratioHead);
}

/** Whether the sentence speaks of a ratio before the token, or has told one. */
function followsRatio(vi: Vietnamese, scan: Scan, before: number): boolean {
  const last = scan.figures.at(-1);
  for (let index = before; index > Math.max(0, before - ratioWindow); index--) {
    if (isOneOf(scan, index, vi.words.day) || isSign(scan, index, signs.fullStop)) return false;
    if (last?.rule === 'figure.fraction.slash' && last.next === index) return true;
    if (endsRatioWord(vi, scan, index)) return true;
  }
  return false;
}
