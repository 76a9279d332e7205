import { currencyCodes } from '../language/currencies.js';
import { unitSymbols } from '../language/unit-symbols.js';
import { tokenText } from '../text/tokens.js';
import { romanValue } from './roman.js';
import { isAttached, isNumber, isSign, isWord, type Scan, signs, tokenLength } from './scan.js';

const currencies: ReadonlySet<string> = new Set(currencyCodes.split(' '));
/** In tokens, and the characters of one: nothing longer is a code, and each end of it is tried. */
const longestCode = 12;
const longestPart = 16;
const code = /^\d{1,6}[a-z]?(?:\/\d{2,4})?(?:[/-]\p{Lu}[\p{L}\d]*){1,5}$/u;

/** Whether the text is the code of a legal document: its number, a year or none, and the letters of kind and issuer. */
export function isCode(text: string): boolean {
  if (!code.test(text)) return false;
  const letters = text.split(/[/-]/).filter((part) => /\p{L}/u.test(part) && !/^\d/.test(part));
  return (
    letters.some((part) => (part.match(/\p{Lu}/gu)?.length ?? 0) >= 2) && !letters.every((part) => isOtherCode(part))
  );
}

/** Letters that say what a price is in or for, or a class: 25.400/USD, 400/MWh, RON 95-III. */
function isOtherCode(letters: string): boolean {
  return currencies.has(letters) || letters in unitSymbols || romanValue(letters) > 0;
}

/** Where a code that starts at the number token ends, or 0. Its parts hang together without a space. */
export function readCode(scan: Scan, index: number): number {
  const { tokens } = scan;
  let next = index + 1;
  if (!isAttached(scan, next)) return 0;
  while (next < index + longestCode && isAttached(scan, next)) {
    const isJoint = isSign(scan, next, signs.slash) || isSign(scan, next, signs.minus);
    if ((!isJoint && !isWord(scan, next) && !isNumber(scan, next)) || tokenLength(scan, next) > longestPart) break;
    next++;
  }
  for (let end = next; end > index + 1; end--) {
    if (!isWord(scan, end - 1) && !isNumber(scan, end - 1)) continue;
    if (isCode(tokens.text.slice(tokens.start[index], tokens.end[end - 1]))) return end;
    if (isNumber(scan, end - 1) && tokenText(tokens, end - 1).length > 4) return 0;
  }
  return 0;
}
