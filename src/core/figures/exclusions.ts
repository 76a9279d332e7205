import { tokenText, wordCase } from '../text/tokens.js';
import { integerAt, isAttached, isNumber, isSign, isWord, type Scan, signs, tokenLength } from './scan.js';
import { readSuffix } from './suffixes.js';

/**
 * Numbers that are parts of names by their form: digits hanging on a word by a hyphen (Covid-19, F-16), digits with letters
 * behind them that are no unit (5G, 1A), number plates (29A-123.45), telephone numbers with a plus sign or zero before groups, and sections (1.2.3).
 */
export function skipCodeName(scan: Scan, index: number): number {
  return (
    skipDialled(scan, index) ||
    skipHyphenated(scan, index) ||
    skipLettered(scan, index) ||
    skipBoat(scan, index) ||
    skipTelephoneGroups(scan, index) ||
    skipAccount(scan, index)
  );
}

const dialled = /^(?:\d{1,2}-)?\d{3}-\d{3}-\d{4}(?![\d-])/u;
const longestDialled = 16;

/** 1-855-555-0156 */
function skipDialled(scan: Scan, index: number): number {
  if (!isSign(scan, index + 1, signs.minus) || tokenLength(scan, index) > 3) return 0;
  const start = scan.tokens.start[index] ?? 0;
  const match = dialled.exec(scan.tokens.text.slice(start, start + longestDialled));
  return match === null ? 0 : index + match[0].split('-').length * 2 - 1;
}

function skipHyphenated(scan: Scan, index: number): number {
  const hangs =
    index >= 2 && isAttached(scan, index) && isSign(scan, index - 1, signs.minus) && isAttached(scan, index - 1);
  if (!hangs || !isWord(scan, index - 2) || integerAt(scan, index, 4) >= 1900) return 0;
  if (scan.tokens.letterCase[index - 2] === wordCase.lower) return 0;
  // "FR-118-2021"
  let next = index + 1;
  while (
    isSign(scan, next, signs.minus) &&
    isAttached(scan, next) &&
    isAttached(scan, next + 1) &&
    isNumber(scan, next + 1)
  )
    next += 2;
  return next;
}

function skipLettered(scan: Scan, index: number): number {
  if (!isAttached(scan, index + 1) || !isWord(scan, index + 1)) return 0;
  const isPlate =
    isSign(scan, index + 2, signs.minus) &&
    isAttached(scan, index + 2) &&
    isAttached(scan, index + 3) &&
    isNumber(scan, index + 3);
  if (scan.tokens.letterCase[index + 1] === wordCase.lower || isPartOfYear(scan, index)) return 0;
  if (!isPlate && readSuffix(scan, index + 1) !== undefined && !isGrade(scan, index)) return 0;
  if (scan.lexicon.attachedScales.has(scan.tokens.text.slice(scan.tokens.start[index + 1], scan.tokens.end[index + 1])))
    return 0;
  let next = index + 2;
  while (
    isAttached(scan, next) &&
    (isNumber(scan, next) || isWord(scan, next) || (isSign(scan, next, signs.minus) && isNumber(scan, next + 1)))
  )
    next++;
  return next;
}

/** QNg 95318 TS: a fishing boat by its province, its number and what it is for. */
function skipBoat(scan: Scan, index: number): number {
  const isCode = isWord(scan, index - 1) && scan.tokens.letterCase[index - 1] !== wordCase.lower;
  return isCode && tokenLength(scan, index - 1) <= 3 && tokenText(scan.tokens, index + 1) === 'TS' ? index + 2 : 0;
}

/** 3Q, 2H: a quarter or half of a year in English reports. */
function isPartOfYear(scan: Scan, index: number): boolean {
  if (!scan.lexicon.habits.inflects || tokenLength(scan, index + 1) !== 1) return false;
  const count = integerAt(scan, index, 1);
  const letter = scan.tokens.text[scan.tokens.start[index + 1] ?? 0];
  return count > 0 && ((letter === 'Q' && count <= 4) || (letter === 'H' && count <= 2));
}

/** vàng 24K, màn hình 4K: a grade of gold or of a screen, and no temperature. */
function isGrade(scan: Scan, index: number): boolean {
  const value = integerAt(scan, index, 2);
  return value > 0 && value <= 24 && value % 2 === 0 && tokenText(scan.tokens, index + 1) === 'K';
}

/** 3500 2010 1234: four digits in each of three groups or more, not all of them years, are of an account, a card or a telephone. */
function skipAccount(scan: Scan, index: number): number {
  if (!isGroup(scan, index)) return 0;
  let [first, next] = [index, index + 1];
  while (isGroup(scan, first - 1)) first--;
  while (isGroup(scan, next)) next++;
  let years = 0;
  for (let at = first; at < next; at++) if (isRecentYear(integerAt(scan, at, 4))) years++;
  return next - first >= leastGroups && years < next - first ? next : 0;
}

const leastGroups = 3;

function isGroup(scan: Scan, index: number): boolean {
  return isNumber(scan, index) && tokenLength(scan, index) === 4 && integerAt(scan, index, 4) >= 0;
}

function isRecentYear(year: number): boolean {
  return year >= 1900 && year <= 2099;
}

/** 07.8.2019 is a day. */
const dayWithZero = /^0[1-9]\.(?:0?[1-9]|1[0-2])\.(?:19|20)\d{2}$/;

/** Groups of digits that a telephone number is written in: 0912 345 678, +84 262 385 0000, 024.3825.1234. */
function skipTelephoneGroups(scan: Scan, index: number): number {
  const { tokens } = scan;
  const opensWithZero = tokens.text.charCodeAt(tokens.start[index] ?? 0) === 0x30 && tokenLength(scan, index) >= 3;
  const opensWithPlus = index > 0 && isSign(scan, index - 1, signs.plus) && isAttached(scan, index);
  if (!opensWithZero && !opensWithPlus) return 0;
  if (dayWithZero.test(tokenText(tokens, index))) return 0;
  let digits = tokenLength(scan, index);
  let next = index + 1;
  while (isNumber(scan, next) || (isSign(scan, next, signs.minus) && isNumber(scan, next + 1))) {
    digits += isNumber(scan, next) ? tokenLength(scan, next) : 0;
    next++;
  }
  const text = tokens.text;
  const second = text.charCodeAt((tokens.start[index] ?? 0) + 1);
  const isDecimal = second === 0x2e || second === 0x2c;
  return digits >= 8 && !isDecimal ? next : 0;
}
