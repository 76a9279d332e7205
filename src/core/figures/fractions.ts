import { tokenText } from '../text/tokens.js';
import { readBound } from './bounds.js';
import { readCountedNoun } from './counted-noun.js';
import { role } from './lexicon.js';
import { emit, hasRole, integerAt, isAttached, isNumber, isSign, isWord, type Scan, signs } from './scan.js';
import { readSuffix } from './suffixes.js';

/** Notes the fraction that the tokens `[first, next)` state. */
export function emitFraction(
  scan: Scan,
  rule: string,
  first: number,
  next: number,
  numerator: number,
  denominator: number,
): number {
  emit(scan, 'fraction', `figure.fraction.${rule}`, first, next, {
    value: numerator / denominator,
    numerator,
    denominator,
    bound: readBound(scan, first, next).bound,
  });
  return next;
}

/** Two numbers apart by a slash that are no date: 18/21 thành viên, 63/63, 1/3 dân số. */
export function readSlashed(scan: Scan, index: number): number {
  if (!isSign(scan, index + 1, signs.slash) || !isAttached(scan, index + 2)) return 0;
  const numerator = numeratorAt(scan, index);
  const denominator = wholeNumberAt(scan, index + 2);
  if (numerator < 0 || denominator <= 0 || numerator > denominator || isSign(scan, index + 3, signs.slash)) return 0;
  if (readSuffix(scan, index + 3)?.suffix.kind === 'measure') return 0;
  // "tuần 43/2022": a week of the year, which is no share.
  if (denominator >= 1900 && denominator < 2100 && isWord(scan, index - 1) && isWeek(scan, index - 1)) return index + 3;
  const isToldWhole = readCountedNoun(scan, index + 3) !== undefined || hasRole(scan, index + 3, role.bareTail);
  if (scan.lexicon.habits.fractionsNeedWhole && !isToldWhole) return index + 3;
  if (isAttached(scan, index + 3) && !isClosed(scan, index + 3)) return 0;
  return emitFraction(scan, 'slash', index, index + 3, numerator, denominator);
}

function isWeek({ tokens }: Scan, index: number): boolean {
  return tokenText(tokens, index).toLowerCase() === 'tuần';
}

/** The number above the stroke, which may be a mark with decimals: 29,5/30 điểm. */
function numeratorAt(scan: Scan, index: number): number {
  const whole = wholeNumberAt(scan, index);
  if (whole >= 0 || scan.lexicon.habits.inflects || !isNumber(scan, index)) return whole;
  const text = tokenText(scan.tokens, index);
  const isDecimal = scan.context.decimalSeparator === ',' ? /^\d{1,3},\d{1,2}$/ : /^\d{1,3}\.\d{1,2}$/;
  return isDecimal.test(text) ? Number(text.replace(',', '.')) : -1;
}

/** The whole number at the token, its thousands apart or not (1.120/4.860), or -1. */
function wholeNumberAt(scan: Scan, index: number): number {
  const plain = integerAt(scan, index, 5);
  if (plain >= 0 || !isNumber(scan, index)) return plain;
  const text = tokenText(scan.tokens, index);
  const isGrouped = scan.context.decimalSeparator === ',' ? /^\d{1,3}(?:\.\d{3})+$/ : /^\d{1,3}(?:,\d{3})+$/;
  return isGrouped.test(text) ? Number(text.replaceAll(/[.,]/g, '')) : -1;
}

function isClosed(scan: Scan, index: number): boolean {
  return [signs.comma, signs.fullStop, signs.closing, signs.semicolon, signs.colon, 0x22, 0x201d, 0x3f, 0x21].some(
    (sign) => isSign(scan, index, sign),
  );
}

/** Whether day and month would be a share of what follows: 1/3 dân số. */
export function isShare(scan: Scan, numerator: number, denominator: number, next: number): boolean {
  return numerator < denominator && readCountedNoun(scan, next) !== undefined;
}

const vulgarFractions: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
};
const vulgarUnits = new Map(
  Object.entries(vulgarFractions).map(([character, parts]) => [character.charCodeAt(0), parts]),
);

/** A fraction in one character: ½, ¾. */
export function readVulgarFraction(scan: Scan, index: number): number {
  const parts = vulgarUnits.get(scan.tokens.id[index] ?? 0);
  if (parts === undefined) return 0;
  return emitFraction(scan, 'sign', index, index + 1, parts[0], parts[1]);
}
