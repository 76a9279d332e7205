import { sourceEnd } from '../text/normalize.js';
import { tokenText } from '../text/tokens.js';
import { readCountedNoun } from './counted-noun.js';
import type { FigureGrammar } from './grammar.js';
import { role, scaleRole } from './lexicon.js';
import { type Numeral, numeralForm, readNumeral } from './numerals.js';
import {
  hasRole,
  integerAt,
  isAttached,
  isNumber,
  isSign,
  isWord,
  type Scan,
  signs,
  tokenLength,
  wordAt,
} from './scan.js';
import { readSuffix } from './suffixes.js';

/** A number with its scale words, before what it counts is known. */
export interface NumberReading {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  readonly precision: number;
  /** Power of ten of the scale words, 0 without. */
  readonly scale: number;
  readonly inWords: boolean;
  /** Plain digits without separators, as years and codes are. */
  readonly isPlain: boolean;
}

/** `mantissa` times ten to the power, rounded once, so that 425 × 10⁻¹ is 42.5. */
export function timesTen(mantissa: number, power: number): number {
  return power < 0 ? mantissa / 10 ** -power : mantissa * 10 ** power;
}

interface Piece {
  readonly mantissa: number;
  readonly power: number;
  /** Power of ten of its last digit where that is not `power`: 2 of ba trăm. */
  readonly precision?: number;
  readonly next: number;
  readonly inWords: boolean;
  readonly isPlain: boolean;
}

/** Reads the number that starts at the token, in digits or words, with its scale words: `2 tỷ 300 triệu`, `1,2 nghìn tỷ`. */
export function readNumber(scan: Scan, grammar: FigureGrammar, index: number): NumberReading | undefined {
  const piece = readPiece(scan, grammar, index);
  if (piece === undefined) return undefined;
  let { power, next } = readScales(scan, grammar, piece.next);
  let value = timesTen(piece.mantissa, piece.power + power);
  let precision = (piece.precision ?? piece.power) + power;
  const scale = power;
  for (let steps = 0; power > 0 && steps < 4; steps++) {
    const half = grammar.readHalf(scan, next);
    if (half > 0) {
      value += timesTen(5, power - 1);
      precision = power - 1;
      next = half;
      break;
    }
    const remainder = readRemainder(scan, grammar, next, power, piece.inWords);
    if (remainder === undefined) break;
    value = remainder.multiplies ? (value + remainder.value) * 10 ** remainder.power : value + remainder.value;
    precision = remainder.precision;
    power = remainder.power;
    next = remainder.next;
  }
  return { first: index, next, value, precision, scale, inWords: piece.inWords, isPlain: piece.isPlain && scale === 0 };
}

interface Remainder {
  readonly value: number;
  readonly precision: number;
  readonly power: number;
  readonly next: number;
  /** The scale word behind it scales everything before as well: 2 nghìn 300 tỷ. */
  readonly multiplies: boolean;
}

/** What follows a scale word and belongs to the same number: `300 triệu` behind `2 tỷ`, `6` behind `1 triệu`. */
function readRemainder(
  scan: Scan,
  grammar: FigureGrammar,
  index: number,
  power: number,
  inWords: boolean,
): Remainder | undefined {
  const odd = inWords ? grammar.readOdd(scan, index) : 0;
  if (odd > 0) return { value: odd, precision: 0, power: 0, next: index + 2, multiplies: false };
  const piece = readPiece(scan, grammar, index);
  if (piece === undefined || piece.power < 0) return undefined;
  const scales = readScales(scan, grammar, piece.next);
  const value = timesTen(piece.mantissa, piece.power + scales.power);
  const precision = (piece.precision ?? piece.power) + scales.power;
  if (scales.power > 0) {
    const multiplies = scales.power > power && power === 3 && piece.mantissa < 1000;
    if (scales.power >= power && !multiplies) return undefined;
    if (multiplies) return { value: piece.mantissa, precision, power: scales.power, next: scales.next, multiplies };
    return value < 10 ** power ? { value, precision, power: scales.power, next: scales.next, multiplies } : undefined;
  }
  const isDigit = piece.mantissa < 10 && piece.power === 0 && piece.next === index + 1;
  if (isDigit) {
    const belongs = piece.mantissa > 0 && power >= 3 && grammar.isLooseDigit(scan, index, inWords);
    if (!belongs) return undefined;
    return {
      value: timesTen(piece.mantissa, power - 1),
      precision: power - 1,
      power: 0,
      next: piece.next,
      multiplies: false,
    };
  }
  if (!piece.inWords || !inWords || value >= 10 ** power) return undefined;
  return { value, precision, power: 0, next: piece.next, multiplies: false };
}

function readPiece(scan: Scan, grammar: FigureGrammar, index: number): Piece | undefined {
  if (isNumber(scan, index)) return readDigitsAndHalf(scan, grammar, index);
  if (!isWord(scan, index)) return undefined;
  const group = grammar.readWordGroup(scan, index);
  if (group === undefined) return undefined;
  const { value, precision, next } = group;
  return { mantissa: value, power: 0, precision, next, inWords: true, isPlain: false };
}

/** The half or quarter of "14 1/2 games", or 0. */
function mixedPart(scan: Scan, index: number): number {
  const numerator = integerAt(scan, index, 1);
  const denominator = integerAt(scan, index + 2, 1);
  if (numerator < 1 || !isSign(scan, index + 1, signs.slash) || isSign(scan, index + 3, signs.slash)) return 0;
  return (denominator === 2 || denominator === 4) && numerator < denominator ? numerator / denominator : 0;
}

/** "11 and a half years": digits with a half in words, in a language that has them so. */
function readDigitsAndHalf(scan: Scan, grammar: FigureGrammar, index: number): Piece | undefined {
  const piece = readDigits(scan, grammar, index);
  if (piece === undefined || !piece.isPlain || !scan.lexicon.habits.joinsTimes) return piece;
  const part = mixedPart(scan, piece.next);
  if (part > 0) {
    const mantissa = piece.mantissa * 100 + Math.round(part * 100);
    return { ...piece, mantissa, power: -2, precision: -1, next: piece.next + 3, isPlain: false };
  }
  const half = grammar.readHalf(scan, piece.next);
  return half > 0 ? { ...piece, mantissa: piece.mantissa * 10 + 5, power: -1, next: half, isPlain: false } : piece;
}

/** Sum of the powers of ten of the scale words from the token on. */
export function readScales(scan: Scan, grammar: FigureGrammar, index: number): { power: number; next: number } {
  let power = 0;
  let next = index;
  if (isAttached(scan, next) && isWord(scan, next) && isNumber(scan, next - 1)) {
    const attached = grammar.lexicon.attachedScales.get(tokenText(scan.tokens, next));
    if (attached !== undefined && !grammar.isOtherWord(scan, next)) return { power: attached, next: next + 1 };
  }
  // "a $3-million house", "R500-million"
  const isJoined = scan.lexicon.habits.inflects && isSign(scan, next, signs.minus) && isAttached(scan, next);
  if (isJoined && isAttached(scan, next + 1) && hasRole(scan, next + 1, scaleRole)) next++;
  while (next < index + 3 && hasRole(scan, next, scaleRole) && !grammar.isOtherWord(scan, next)) {
    power += scan.lexicon.scales[wordAt(scan, next)] ?? 0;
    next++;
  }
  return { power, next };
}

function readDigits(scan: Scan, grammar: FigureGrammar, index: number): Piece | undefined {
  const { tokens } = scan;
  const numeral = readNumeral(tokens.text, tokens.start[index] ?? 0, tokens.end[index] ?? 0);
  if (numeral.form === numeralForm.other) return undefined;
  const { mantissa } = numeral;
  const next = index + 1;
  if (numeral.form === numeralForm.plain) {
    const spaced = readSpacedGroups(scan, index);
    return spaced ?? { mantissa, power: 0, next, inWords: false, isPlain: true };
  }
  const isDecimal =
    numeral.form === numeralForm.decimal ||
    (numeral.form === numeralForm.ambiguous && isDecimalHere(scan, grammar, index, numeral));
  return { mantissa, power: isDecimal ? -numeral.lastGroup : 0, next, inWords: false, isPlain: false };
}

/**
 * Whether the separator before three digits is a decimal one: it is the document's decimal sign, the digits are not
 * 000, and what follows can have a fraction.
 */
function isDecimalHere(scan: Scan, grammar: FigureGrammar, index: number, numeral: Numeral): boolean {
  if (numeral.separator !== scan.context.decimalSeparator || numeral.isRound) return false;
  if (scan.lexicon.habits.trustsDecimalSign) return true;
  if (hasRole(scan, index + 1, scaleRole) && !grammar.isOtherWord(scan, index + 1)) return true;
  return grammar.takesFraction(scan, index + 1);
}

/** Enough for a thousand million million. */
const mostGroups = 6;

/** Thousands apart by spaces: 1 234 567. Two groups only where a no-break or thin space joins them. */
function readSpacedGroups(scan: Scan, index: number): Piece | undefined {
  if (tokenLength(scan, index) > 3) return undefined;
  const { tokens } = scan;
  let next = index + 1;
  while (
    next <= index + mostGroups &&
    isNumber(scan, next) &&
    tokenLength(scan, next) === 3 &&
    tokens.start[next] === (tokens.end[next - 1] ?? 0) + 1 &&
    isAllDigits(scan, next)
  )
    next++;
  if (next - index < 2 || next - index > mostGroups) return undefined;
  // Two groups may be two numbers, unless the space binds them or something is counted behind them.
  const isBound = next - index > 2 || isBoundSpace(scan, index + 1);
  if (!isBound && (hasRole(scan, index - 1, role.dateCue) || !isCounted(scan, next))) return undefined;
  if (isNumber(scan, next)) return undefined;
  if (tokens.text.charCodeAt(tokens.start[index] ?? 0) === 0x30) return undefined;
  let mantissa = 0;
  for (let position = index; position < next; position++)
    mantissa = mantissa * 1000 + Number(tokenText(tokens, position));
  return { mantissa, power: 0, next, inWords: false, isPlain: false };
}

/** No-break, narrow no-break, figure and thin space. */
const boundSpaces: ReadonlySet<number> = new Set([0xa0, 0x202f, 0x2007, 0x2009]);

/** Whether the space before the token keeps it on the line of the one before. */
function isBoundSpace({ paragraph, tokens }: Scan, index: number): boolean {
  const { source, view } = paragraph;
  return boundSpaces.has(source.charCodeAt(sourceEnd(view, tokens.end[index - 1] ?? 0)));
}

function isCounted(scan: Scan, next: number): boolean {
  return readSuffix(scan, next) !== undefined || readCountedNoun(scan, next) !== undefined;
}

function isAllDigits({ tokens }: Scan, index: number): boolean {
  const start = tokens.start[index] ?? 0;
  for (let position = start; position < start + 3; position++) {
    const unit = tokens.text.charCodeAt(position);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}

/** Whether a number may start at the token. */
export function opensNumber(scan: Scan, index: number): boolean {
  return isNumber(scan, index) || hasRole(scan, index, role.number);
}
