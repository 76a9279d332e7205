import { tokenKind, tokenText, wordCase } from '../text/tokens.js';
import { isAttached, isNumber, isSign, isWord, type Scan, signs } from './scan.js';

/**
 * Reads over what holds digits and states no number: links, names with digits (Covid-19, 1A), telephone numbers. Answers
 * where it ends, or 0.
 */
export function skipFused(scan: Scan, index: number): number {
  if (isWord(scan, index)) return skipLink(scan, index);
  if (!isNumber(scan, index)) return 0;
  if (isFusedBehind(scan, index)) return index + 1;
  const telephone = telephoneEnd(scan, index);
  if (telephone > 0) return telephone;
  return isFusedBefore(scan, index) ? index + 2 : 0;
}

function skipLink(scan: Scan, index: number): number {
  const text = tokenText(scan.tokens, index).toLowerCase();
  if (text !== 'http' && text !== 'https' && text !== 'www') return 0;
  let next = index + 1;
  while (isAttached(scan, next)) next++;
  return next > index + 1 ? next : 0;
}

/** `Covid-19`, `F-16`: a capital word stands right before its hyphen. */
function isFusedBehind(scan: Scan, index: number): boolean {
  const { tokens } = scan;
  if (!isAttached(scan, index) || !isSign(scan, index - 1, signs.minus) || !isAttached(scan, index - 1)) return false;
  return isWord(scan, index - 2) && (tokens.letterCase[index - 2] ?? 0) !== wordCase.lower;
}

/** `1A`, `5G`, `8B`: a single capital that is no unit, or one with digits behind, stands right behind it. */
function isFusedBefore(scan: Scan, index: number): boolean {
  const { tokens } = scan;
  const next = index + 1;
  if (!isAttached(scan, next) || !isWord(scan, next)) return false;
  return /^(?:[ABDEFGHIPQRSTUXYZ]|[A-Z]\d)$/.test(tokenText(tokens, next));
}

/** End of a telephone number that starts at the token: 0912 345 678, 024.3825.1234, 1900 9095; else 0. */
export function telephoneEnd(scan: Scan, index: number): number {
  const { tokens } = scan;
  const head = tokenText(tokens, index);
  if (!/^(?:0\d|1[89]00|84\d)/.test(head)) return 0;
  let digits = 0;
  let next = index;
  while (next < tokens.count && next - index < 8) {
    if (isNumber(scan, next)) {
      const text = tokenText(tokens, next);
      if (text.includes(',')) break;
      digits += text.replaceAll('.', '').length;
    } else if (!isSign(scan, next, signs.minus) || !isNumber(scan, next + 1)) break;
    next++;
  }
  const least = head.startsWith('1') ? 8 : 9;
  const isTelephone = digits >= least && digits <= 12 && tokens.kind[next - 1] === tokenKind.number;
  return isTelephone ? next : 0;
}
