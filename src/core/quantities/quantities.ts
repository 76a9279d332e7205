import { tokenKind, tokenText, wordCase } from '../text/tokens.js';
import { readBound } from './bounds.js';
import { countedNoun } from './counted-noun.js';
import { type Amount, emitCardinal, emitWithSuffix } from './emit-number.js';
import type { FigureGrammar } from './grammar.js';
import { codeEnd } from './identifiers.js';
import { currencySigns, dollarPrefixes } from './language/currencies.js';
import { readCurrency, role, type Suffix } from './lexicon.js';
import { type NumberReading, opensNumber, readNumber } from './numbers.js';
import { isYear } from './numeric-date.js';
import {
  emit,
  hasRole,
  integerAt,
  isAttached,
  isNumber,
  isSign,
  isWord,
  type Scan,
  signs,
  tokenLength,
} from './scan.js';
import { readSuffix, type SuffixReading } from './suffixes.js';

/** Emits the quantity that starts at the token, with its sign or currency sign where it opens with one; 0 where none does. */
export function readSignedOrPlain(scan: Scan, grammar: FigureGrammar, index: number): number {
  const prefixed = readPrefixedMoney(scan, grammar, index);
  if (prefixed > 0) return prefixed;
  if (opensNumber(scan, index)) return readQuantity(scan, grammar, index, index, 1);
  if (scan.tokens.kind[index] === tokenKind.other)
    return readSymbolFraction(scan, index) || readSigned(scan, grammar, index);
  return 0;
}

/** A minus or plus that stands right before a number and apart from what is before it. */
function readSigned(scan: Scan, grammar: FigureGrammar, index: number): number {
  const isMinus = isSign(scan, index, signs.minus);
  if (!(isMinus || isSign(scan, index, signs.plus)) || !isNumber(scan, index + 1) || !isAttached(scan, index + 1))
    return 0;
  if (index > 0 && isAttached(scan, index) && (isNumber(scan, index - 1) || isWord(scan, index - 1))) return 0;
  return readQuantity(scan, grammar, index, index + 1, isMinus ? -1 : 1);
}

const symbolFractions: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
};

function readSymbolFraction(scan: Scan, index: number): number {
  const fraction = symbolFractions[tokenText(scan.tokens, index)];
  if (fraction === undefined) return 0;
  const [numerator, denominator] = fraction;
  const { bound } = readBound(scan, index, index + 1, false);
  emit(scan, 'fraction', 'figure.fraction.symbol', index, index + 1, {
    value: numerator / denominator,
    numerator,
    denominator,
    bound,
  });
  return index + 1;
}

/** `$1.2 billion`, `US$5m`, `VND 180 million`. */
function readPrefixedMoney(scan: Scan, grammar: FigureGrammar, index: number): number {
  const sign = currencyBefore(scan, index);
  if (sign === undefined) return 0;
  const number = readNumber(scan, grammar, sign.next);
  if (number === undefined) return 0;
  const range = readRange(scan, grammar, number, sign);
  const amount = range ?? asAmount(number, index, 1);
  const own = readSuffix(scan, amount.next);
  const next =
    own?.suffix.kind === 'money' && own.suffix.currency.code === sign.suffix.currency.code ? own.next : amount.next;
  return emitWithSuffix(scan, { ...amount, first: index }, sign.suffix, next);
}

interface CurrencySign {
  readonly suffix: Suffix & { readonly kind: 'money' };
  readonly next: number;
}

function currencyBefore(scan: Scan, index: number): CurrencySign | undefined {
  const { tokens } = scan;
  const text = index < tokens.count ? tokenText(tokens, index) : '';
  const isOther = tokens.kind[index] === tokenKind.other;
  const named = isOther ? currencySigns[text] : undefined;
  if (named !== undefined && isNumber(scan, index + 1)) {
    return { suffix: { kind: 'money', currency: readCurrency(named) }, next: index + 1 };
  }
  if (!isWord(scan, index)) return undefined;
  const dollar = dollarPrefixes[text.toLowerCase()];
  if (
    dollar !== undefined &&
    isSign(scan, index + 1, 0x24) &&
    isAttached(scan, index + 1) &&
    isNumber(scan, index + 2)
  ) {
    return { suffix: { kind: 'money', currency: readCurrency(dollar) }, next: index + 2 };
  }
  const isCode = /^[A-Z]{3}$/.test(text) && isNumber(scan, index + 1);
  if (!isCode) return undefined;
  const suffix = readSuffix(scan, index);
  return suffix?.suffix.kind === 'money' ? { suffix: suffix.suffix, next: index + 1 } : undefined;
}

function asAmount(number: NumberReading, first: number, sign: 1 | -1): Amount {
  return { first, next: number.next, value: number.value * sign, precision: number.precision };
}

/** Emits the quantity whose number starts at `at`; `first` is its sign, or the same token. */
function readQuantity(scan: Scan, grammar: FigureGrammar, first: number, at: number, sign: 1 | -1): number {
  const code = codeEnd(scan, at);
  if (code > 0 && sign === 1) {
    const { tokens } = scan;
    emit(scan, 'identifier', 'figure.identifier.code', at, code, {
      value: tokens.text.slice(tokens.start[at], tokens.end[code - 1]),
    });
    return code;
  }
  const number = readNumber(scan, grammar, at);
  if (number === undefined) return isNumber(scan, at) ? at + 1 : 0;
  if (grammar.isNoNumber(scan, number)) return number.next;
  const special =
    readFraction(scan, number) || readScore(scan, number) || (sign === 1 ? grammar.readTail(scan, number) : 0);
  if (special > 0) return special;
  const range = sign === 1 ? readRange(scan, grammar, number, undefined) : undefined;
  const amount = range === undefined ? asAmount(number, first, sign) : { ...range, first };
  const suffix = readSuffix(scan, amount.next);
  if (suffix !== undefined && !isArticleUnit(number, suffix.suffix)) {
    const half = grammar.readHalf(scan, suffix.next);
    if (half === 0 || amount.value === undefined) return emitWithSuffix(scan, amount, suffix.suffix, suffix.next);
    return emitWithSuffix(scan, { ...amount, value: amount.value + 0.5, precision: -1 }, suffix.suffix, half);
  }
  const hyphened = hyphenedSuffix(scan, amount.next);
  if (hyphened !== undefined) return emitWithSuffix(scan, amount, hyphened.suffix, hyphened.next);
  const shared = sharedSuffix(scan, grammar, amount.next);
  if (shared !== undefined && range === undefined) return emitWithSuffix(scan, amount, shared, amount.next);
  return readCount(scan, amount, number);
}

/** `một năm`, `một ngày`: the article again. */
function isArticleUnit(number: NumberReading, suffix: Suffix): boolean {
  return number.inWords && number.value === 1 && number.scale === 0 && suffix.kind === 'duration';
}

function readCount(scan: Scan, amount: Amount, number: NumberReading): number {
  const { next } = amount;
  const isPlainYear =
    number.isPlain && amount.value !== undefined && isYear(amount.value) && amount.value >= 1900 && amount.value < 2100;
  if (isPlainYear && tokenLength(scan, number.first) === 4 && countedNoun(scan, next) === undefined) {
    emit(scan, 'date', 'figure.date.year', amount.first, next, { value: String(amount.value) });
    return next;
  }
  if (isAttached(scan, next) && isWord(scan, next) && number.isPlain) return next + 1;
  if (isInstance(scan, amount, number)) return next;
  return emitCardinal(scan, amount, number.inWords ? 'figure.cardinal.words' : 'figure.cardinal');
}

/** `18/21 thành viên`, `1/3 số tiền`. */
function readFraction(scan: Scan, { first, next, value, isPlain }: NumberReading): number {
  if (!isPlain || !isSign(scan, next, signs.slash) || !isAttached(scan, next) || !isAttached(scan, next + 1)) return 0;
  const denominator = integerAt(scan, next + 1, 4);
  if (denominator < 2 || (isAttached(scan, next + 2) && isSign(scan, next + 2, signs.slash))) return 0;
  const { bound } = readBound(scan, first, next + 2, false);
  emit(scan, 'fraction', 'figure.fraction', first, next + 2, {
    value: value / denominator,
    numerator: value,
    denominator,
    bound,
  });
  return next + 2;
}

/** A score 2-1 is two numbers. */
function readScore(scan: Scan, { first, next, value, isPlain }: NumberReading): number {
  if (!isPlain || value > 99 || !isSign(scan, next, signs.minus)) return 0;
  const other = integerAt(scan, next + 1, 2);
  if (other < 0 || readSuffix(scan, next + 2) !== undefined || !speaksOfScore(scan, first)) return 0;
  emit(scan, 'cardinal', 'figure.cardinal.score', first, next, { value, precision: 0 });
  emit(scan, 'cardinal', 'figure.cardinal.score', next + 1, next + 2, { value: other, precision: 0 });
  return next + 2;
}

function speaksOfScore(scan: Scan, first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - 10); index--) {
    if (hasRole(scan, index, role.scoreCue)) return true;
  }
  return false;
}

/** `5 - 7%`, `từ 10 đến 15 triệu đồng`, `20 triệu đồng đến 30 triệu đồng`: the two ends of one figure. */
function readRange(
  scan: Scan,
  grammar: FigureGrammar,
  low: NumberReading,
  sign: CurrencySign | undefined,
): Amount | undefined {
  const ownSuffix = readSuffix(scan, low.next);
  const join = ownSuffix?.next ?? low.next;
  const isHyphen = isSign(scan, join, signs.minus);
  if (!isHyphen && !hasRole(scan, join, role.rangeWord) && !isBetween(scan, low.first, join)) return undefined;
  let at = join + 1;
  if (sign !== undefined) at = currencyBefore(scan, at)?.next ?? at;
  if (!opensNumber(scan, at)) return undefined;
  const high = readNumber(scan, grammar, at);
  if (high === undefined || (low.inWords !== high.inWords && !isHyphen)) return undefined;
  const highSuffix = readSuffix(scan, high.next);
  if (!isSameUnit(ownSuffix?.suffix, highSuffix?.suffix)) return undefined;
  if (!isHyphen && ownSuffix !== undefined && isChange(scan, low.first)) return undefined;
  const scale = low.scale === 0 && high.scale > 0 && low.value * 10 ** high.scale <= high.value ? high.scale : 0;
  const min = low.value * 10 ** scale;
  if (!(min < high.value)) return undefined;
  const { precision } = high;
  return { first: low.first, next: high.next, min, max: high.value, precision };
}

function isSameUnit(own: Suffix | undefined, other: Suffix | undefined): boolean {
  return own === undefined || (other !== undefined && JSON.stringify(own) === JSON.stringify(other));
}

/** From 11% to 13% is two figures where the words speak of a change. */
function isChange(scan: Scan, first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
    if (hasRole(scan, index, role.changeCue)) return true;
  }
  return false;
}

/** `7, 14, 28 và 91 ngày`: members of a list share the unit of the last. */
function sharedSuffix(scan: Scan, grammar: FigureGrammar, index: number): Suffix | undefined {
  let next = index;
  for (let steps = 0; steps < 6; steps++) {
    const isComma = isSign(scan, next, signs.comma);
    if (!isComma && !hasRole(scan, next, role.conjunction)) return undefined;
    const at = isComma && hasRole(scan, next + 1, role.conjunction) ? next + 2 : next + 1;
    if (!isNumber(scan, at)) return undefined;
    const number = readNumber(scan, grammar, at);
    if (number === undefined) return undefined;
    const suffix = readSuffix(scan, number.next);
    if (suffix !== undefined) return number.scale === 0 ? suffix.suffix : undefined;
    next = number.next;
  }
  return undefined;
}

/** `150-litre`: the unit hangs on the number by a hyphen. */
function hyphenedSuffix(scan: Scan, index: number): SuffixReading | undefined {
  const hangs = isSign(scan, index, signs.minus) && isAttached(scan, index) && isAttached(scan, index + 1);
  return hangs && isWord(scan, index + 1) ? readSuffix(scan, index + 1) : undefined;
}

/** `between £600,000 and £750,000`: the word that joins the ends is a conjunction. */
function isBetween(scan: Scan, first: number, join: number): boolean {
  if (!hasRole(scan, join, role.conjunction)) return false;
  return [first - 1, first - 2].some(
    (index) => isWord(scan, index) && tokenText(scan.tokens, index).toLowerCase() === 'between',
  );
}

/** A bare number behind a name, or on a list with one (Đăk Mi 4; D4, 155 and 167), tells which one and counts nothing. */
function isInstance(scan: Scan, { first, next }: Amount, { isPlain }: NumberReading): boolean {
  if (!isPlain || countedNoun(scan, next) !== undefined || isSign(scan, first, signs.minus)) return false;
  const before = first - 1;
  if (before < 0) return false;
  if (isWord(scan, before)) {
    return scan.tokens.letterCase[before] !== wordCase.lower && !hasRole(scan, before, role.bareCue);
  }
  return false;
}
