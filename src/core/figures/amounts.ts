import { currencyLetters, dollarPrefixes } from '../language/currencies.js';
import { spaceBefore, tokenText, wordCase } from '../text/tokens.js';
import type { FigureGrammar } from './grammar.js';
import { type Currency, role, type Suffix, scaleRole } from './lexicon.js';
import { type NumberReading, readNumber, timesTen } from './numbers.js';
import { hasRole, isAttached, isNumber, isSign, isWord, type Scan, signs, tokenLength } from './scan.js';
import { readSuffix, type SuffixReading } from './suffixes.js';

/** A number with its sign and what it counts, before it is a figure. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly number: NumberReading;
  readonly value: number;
  readonly precision: number;
  readonly suffix: Suffix | undefined;
  /** The currency stands before the number. */
  readonly isPrefixed: boolean;
}

/**
 * Reads the number at the token with what stands right before it (sign, currency), not further back than `floor`, and
 * behind it (percent, unit, currency).
 */
export function readAmount(scan: Scan, grammar: FigureGrammar, index: number, floor: number): Amount | undefined {
  const number = readNumber(scan, grammar, index);
  if (number === undefined) return undefined;
  const prefix = readPrefix(scan, index, floor);
  const behind = prefix?.currency === undefined ? readSuffixBehind(scan, grammar, number) : undefined;
  const isAge = prefix === undefined && isAgeBefore(scan, number, behind, floor);
  const suffix: Suffix | undefined = isAge
    ? age
    : prefix?.currency === undefined
      ? behind?.suffix
      : { kind: 'money', currency: prefix.currency };
  const scaled = withUnitScale(number, suffix);
  const takesHalf = suffix?.kind === 'duration' || suffix?.kind === 'measure';
  const half = takesHalf && behind !== undefined ? grammar.readHalf(scan, behind.next) : 0;
  return {
    first: isAge ? index - 1 : (prefix?.first ?? index),
    next: half > 0 ? half : (behind?.next ?? number.next),
    number,
    value: (scaled.value + (half > 0 ? 0.5 : 0)) * (prefix?.sign ?? 1),
    precision: half > 0 ? -1 : scaled.precision,
    suffix,
    isPrefixed: isAge || prefix?.currency !== undefined,
  };
}

/** What an age is told in where only its word says so. */
export const age: Suffix = { kind: 'duration', time: { unit: 'year', factor: 1 } };

/** tuổi 20, aged 41: the word for age before the number, and nothing behind it that it counts. */
function isAgeBefore(scan: Scan, number: NumberReading, behind: SuffixReading | undefined, floor: number): boolean {
  if (behind !== undefined || number.first - 1 < floor || !hasRole(scan, number.first - 1, role.agePrefix))
    return false;
  return (
    number.scale === 0 && number.value > 0 && number.value < 130 && (!number.inWords || number.next > number.first + 1)
  );
}

function withUnitScale(number: NumberReading, suffix: Suffix | undefined): { value: number; precision: number } {
  if (suffix === undefined) return number;
  const { value, precision } = number;
  if (suffix.kind === 'duration' && suffix.time.factor !== 1)
    return { value: value * suffix.time.factor, precision: precision + Math.floor(Math.log10(suffix.time.factor)) };
  if (suffix.kind === 'money' && suffix.currency.scale !== 0)
    return { value: timesTen(value, suffix.currency.scale), precision: precision + suffix.currency.scale };
  return number;
}

function readSuffixBehind(scan: Scan, grammar: FigureGrammar, number: NumberReading): SuffixReading | undefined {
  const { next } = number;
  const plain = readSuffix(scan, next);
  if (plain !== undefined) return grammar.isOtherUnit(scan, number, plain.next) ? undefined : plain;
  // "150-litre tank": the unit hangs on a hyphen.
  const isJoined = isSign(scan, next, signs.minus) && isAttached(scan, next) && isAttached(scan, next + 1);
  return isJoined && isWord(scan, next + 1) ? readSuffix(scan, next + 1) : undefined;
}

interface Prefix {
  readonly first: number;
  readonly sign: 1 | -1;
  readonly currency?: Currency;
}

function readPrefix(scan: Scan, index: number, floor: number): Prefix | undefined {
  const money = readCurrencyBefore(scan, index, floor);
  const inner = money?.first ?? index;
  const sign = readSignBefore(scan, inner, floor);
  if (sign === 0) return money === undefined ? undefined : { ...money, sign: 1 };
  return { first: inner - 1, sign: sign < 0 ? -1 : 1, ...(money === undefined ? {} : { currency: money.currency }) };
}

/** Sign of the plus, minus or word for minus right before the token, 0 where none stands. */
function readSignBefore(scan: Scan, index: number, floor: number): number {
  const before = index - 1;
  if (before < floor) return 0;
  if (hasRole(scan, before, role.minusWord)) return -1;
  if (!isAttached(scan, index) || (!isSign(scan, before, signs.minus) && !isSign(scan, before, signs.plus))) return 0;
  const isFree = spaceBefore(scan.tokens, before)
    ? before === 0 || !isNumber(scan, before - 1)
    : isSign(scan, before - 1, signs.opening);
  if (!isFree) return 0;
  return isSign(scan, before, signs.minus) ? -1 : 1;
}

/** Codes stand in capitals (VND), short forms open with one (Rs); a longer word before a number is a name (Lâm Đồng). */
function isCode(scan: Scan, index: number): boolean {
  const letterCase = scan.tokens.letterCase[index];
  return letterCase === wordCase.upper || (letterCase === wordCase.capital && tokenLength(scan, index) <= 2);
}

/** Whether the price has its currency behind it, so that the code before it says of what: giá USD 25.400 - 25.760 đồng. */
function hasOwnCurrency(scan: Scan, index: number): boolean {
  const isRange = isSign(scan, index + 1, signs.minus) && isNumber(scan, index + 2);
  return readSuffix(scan, isRange ? index + 3 : index + 1)?.suffix.kind === 'money';
}

const roadBefore = /^(?:the|road|route|highway|along|near|model|type|size)$/iu;
const leastRand = 100;

/** The currency of letters before a number (RM1,200, Sh 200 million). One letter is glued to its sum, and no road's or model's. */
function currencyByLetters(scan: Scan, index: number): string | undefined {
  if (!isWord(scan, index - 1) || !scan.lexicon.habits.inflects || tokenLength(scan, index - 1) > 3) return undefined;
  const code = currencyLetters[tokenText(scan.tokens, index - 1)];
  if (code === undefined || tokenLength(scan, index - 1) > 1)
    return code === undefined ? undefined : (scan.context.currencies?.[code] ?? code);
  if (!isAttached(scan, index)) return undefined;
  const digits = tokenText(scan.tokens, index);
  if (isWord(scan, index - 2) && roadBefore.test(tokenText(scan.tokens, index - 2))) return undefined;
  const isSum = /[.,]/u.test(digits) || hasScale(scan, index + 1) || scan.figures.some(({ unit }) => unit === code);
  return isSum || Number(digits) >= leastRand ? code : undefined;
}

function hasScale(scan: Scan, index: number): boolean {
  if (isAttached(scan, index) && isWord(scan, index))
    return scan.lexicon.attachedScales.has(tokenText(scan.tokens, index));
  return hasRole(scan, isSign(scan, index, signs.minus) ? index + 1 : index, scaleRole);
}

const cent = 0xa2;

/** "GH¢500": the sign of the cent stands for the cedi's. */
function isGhanaian({ tokens }: Scan, index: number): boolean {
  return tokenText(tokens, index) === 'GH';
}

function readCurrencyBefore(
  scan: Scan,
  index: number,
  floor: number,
): { first: number; currency: Currency } | undefined {
  const before = index - 1;
  if (before < floor) return undefined;
  const letters = currencyByLetters(scan, index);
  if (letters !== undefined) return { first: before, currency: { code: letters, scale: 0 } };
  const match = scan.lexicon.suffixes.match(scan.tokens, before);
  if (match?.value.kind !== 'money' || match.end !== index) return undefined;
  if (isWord(scan, before) && (!isCode(scan, before) || hasOwnCurrency(scan, index))) return undefined;
  const isCedi =
    isSign(scan, before, cent) && isAttached(scan, before) && before > floor && isGhanaian(scan, before - 1);
  if (isCedi) return { first: before - 1, currency: { code: 'GHS', scale: 0 } };
  const hasOwner =
    isSign(scan, before, signs.dollar) && isAttached(scan, before) && before - 1 >= floor && isWord(scan, before - 1);
  const code = hasOwner ? dollarPrefixes[tokenText(scan.tokens, before - 1).toLowerCase()] : undefined;
  if (code !== undefined) return { first: before - 1, currency: { code, scale: 0 } };
  return { first: before, currency: match.value.currency };
}
