import type { Amount } from '../../figures/amounts.js';
import { readBound } from '../../figures/bounds.js';
import { kindOf, unitFrom } from '../../figures/content.js';
import { isVerbForm, readCountedNoun } from '../../figures/counted-noun.js';
import { emitCount } from '../../figures/counts.js';
import { emitFraction } from '../../figures/fractions.js';
import type { FigureGrammar } from '../../figures/grammar.js';
import { isPluralForm } from '../../figures/inflected-noun.js';
import { withSmallerUnit } from '../../figures/joined-times.js';
import { role } from '../../figures/lexicon.js';
import { type NumberReading, readScales, timesTen } from '../../figures/numbers.js';
import {
  emit,
  hasRole,
  isAttached,
  isNumber,
  isOneOf,
  isSign,
  isWord,
  type Scan,
  signs,
  wordAt,
} from '../../figures/scan.js';
import { readSuffix, type SuffixReading } from '../../figures/suffixes.js';
import { tokenText, wordCase } from '../../text/tokens.js';
import type { EnglishNumberWords } from './number-words.js';
import type { English } from './words.js';

const doubles =
  /^(?:shifts?|beds?|rooms?|figures?|digits?|murder|act|agents?|faults?|bogeys?|play|header|headers|standards?|glazing|espresso|life|bill|jeopardy|bass|whammy)$/iu;

/** "a double shift", "double figures": a thing of that name. */
function isNamedDouble({ tokens }: Scan, index: number): boolean {
  return tokenText(tokens, index).toLowerCase() === 'double' && doubles.test(tokenText(tokens, index + 1));
}

/** threefold, doubled, twice. */
export function readMultipleWord({ words, multiples }: English, scan: Scan, index: number): number {
  const value = multiples.get(wordAt(scan, index));
  if (value === undefined || isNamedDouble(scan, index)) return 0;
  const { bound } = readBound(scan, index, index + 1);
  // "twice a day" counts occasions.
  if (isOneOf(scan, index + 1, words.article) && readSuffix(scan, index + 2)?.suffix.kind === 'duration') {
    emit(scan, 'cardinal', 'figure.cardinal.occurrences', index, index + 1, {
      value,
      unit: 'times',
      bound,
      precision: 0,
    });
    return index + 1;
  }
  emit(scan, 'multiple', 'figure.multiple.words', index, index + 1, { value, bound, precision: 0 });
  return index + 1;
}

/** dozens, hundreds of thousands of plots, tens of millions of dollars. */
export function readVague({ words, vaguePowers }: English, scan: Scan, index: number): number {
  let power = vaguePowers.get(wordAt(scan, index)) ?? 0;
  // "tens" and "scores" are other words without what they are of.
  const isAlone = power === 1 && !isOneOf(scan, index, words.dozens);
  if (power === 0 || (isAlone && !isOneOf(scan, index + 1, words.of))) return 0;
  let next = index + 1;
  while (isOneOf(scan, next, words.of) && vaguePowers.has(wordAt(scan, next + 1))) {
    power += vaguePowers.get(wordAt(scan, next + 1)) ?? 0;
    next += 2;
  }
  const at = isOneOf(scan, next, words.of) ? next + 1 : next;
  return emitCount(scan, {
    first: index,
    next,
    at,
    value: timesTen(1, power),
    precision: power,
    bound: 'vague',
    rule: 'vague',
  });
}

/** half a million, half an hour, half a dozen; half of them, a third of, nearly a quarter as fractions. */
export function readPart(en: English, grammar: FigureGrammar, scan: Scan, index: number): number {
  const { words, parts } = en;
  const isArticle = isOneOf(scan, index, words.article);
  const at = isArticle ? index + 1 : index;
  const part = parts.get(wordAt(scan, at)) ?? 0;
  if (part === 0 || (part !== 2 && !isArticle)) return 0;
  const count = part === 2 ? readHalfCount(en, grammar, scan, index, at) : 0;
  if (count > 0) return count;
  if (!isShare(en, scan, index, at, part)) return 0;
  return emitFraction(scan, 'words', isArticle && part !== 2 ? index : at, at + 1, 1, part);
}

function readHalfCount({ words }: English, grammar: FigureGrammar, scan: Scan, first: number, half: number): number {
  const hasArticle = isOneOf(scan, half + 1, words.article);
  const at = hasArticle ? half + 2 : half + 1;
  const { bound } = readBound(scan, first, at);
  const count = { first, bound, rule: 'half' } as const;
  if (isOneOf(scan, at, words.dozen)) return emitCount(scan, { ...count, next: at + 1, value: 6, precision: 0 });
  const scales = readScales(scan, grammar, at);
  if (scales.power > 0) {
    const precision = scales.power - 1;
    return emitCount(scan, { ...count, next: scales.next, value: timesTen(5, precision), precision });
  }
  const kind = readSuffix(scan, at)?.suffix.kind;
  if (!hasArticle || (kind !== 'duration' && kind !== 'measure')) return 0;
  return emitCount(scan, { ...count, next: at, value: 0.5, precision: -1 });
}

/** Whether the word for a part is a share here: of something, limited, or with no noun to be the third of. */
function isShare({ words }: English, scan: Scan, first: number, at: number, part: number): boolean {
  const next = at + 1;
  if (isSign(scan, next, signs.minus) && isAttached(scan, next)) return false;
  if (isOneOf(scan, next, words.of)) return true;
  // "half as many as"
  if (part === 2 && isOneOf(scan, next, words.as)) return true;
  if (part === 2 && [words.the, words.article, words.owner].some((list) => isOneOf(scan, next, list))) return true;
  // "Half were given a pill"
  if (part === 2 && isOneOf(scan, next, words.be)) return true;
  // "cut rations by half"
  if (part === 2 && isOneOf(scan, first - 1, words.by) && !isNoun(scan, next)) return true;
  if (readBound(scan, first, next).approximator !== undefined) return true;
  if (part === 2 && !isWord(scan, next) && isOneOf(scan, first - 1, words.receives)) return true;
  // "spending fell a quarter"
  if (part !== 2 && hasRole(scan, first - 1, role.changeCue)) return true;
  const isLast = !isWord(scan, next) || hasRole(scan, next, role.nounStop | role.nounTail) || isVerbForm(scan, next, 1);
  return isLast && part !== 2;
}

/** Whether a word stands there that may be the noun of what is before it: by half time. */
function isNoun(scan: Scan, index: number): boolean {
  return isWord(scan, index) && !hasRole(scan, index, role.nounStop);
}

/** third, twenty-first; Second, as the point of a speech. */
export function readOrdinal({ words, numbers }: English, scan: Scan, index: number): number {
  const ordinal = numbers.readOrdinal(scan, index);
  if (ordinal !== undefined && isRateOfTime({ words }, scan, index, ordinal.next)) return 0;
  if (ordinal === undefined || !isCounting({ words }, scan, index, ordinal.next, ordinal.value)) return 0;
  emit(scan, 'ordinal', 'figure.ordinal.words', index, ordinal.next, { value: ordinal.value });
  return ordinal.next;
}

/** "44 pies a second": how often, and not which. */
function isRateOfTime({ words }: Pick<English, 'words'>, scan: Scan, index: number, next: number): boolean {
  if (!isOneOf(scan, index - 1, words.article) || tokenText(scan.tokens, index) !== 'second') return false;
  const isLast = !isWord(scan, next) || hasRole(scan, next, role.nounStop);
  return (
    isLast && index > 1 && isWord(scan, index - 2) && isPluralForm(tokenText(scan.tokens, index - 2).toLowerCase())
  );
}

function isCounting(
  { words }: Pick<English, 'words'>,
  scan: Scan,
  index: number,
  next: number,
  value: number,
): boolean {
  const { letterCase } = scan.tokens;
  const isOpening = index === 0 || !isWord(scan, index - 1);
  if (letterCase[index] !== wordCase.lower) {
    const isNamed = isWord(scan, next) && letterCase[next] !== wordCase.lower;
    return isNamed || isOpening;
  }
  if (isOneOf(scan, index - 1, words.determiner)) return true;
  if (isSign(scan, index - 1, signs.minus) || (isAttached(scan, next) && isSign(scan, next, signs.minus))) return true;
  if (hasPossessive(scan, index)) return true;
  // "finished second"; but "was first built" tells when, not which.
  return value > 1;
}

/** Vietnam's second: the token before is the s of a possessive. */
function hasPossessive(scan: Scan, index: number): boolean {
  const { start, end } = scan.tokens;
  return isWord(scan, index - 1) && isAttached(scan, index - 1) && end[index - 1] === (start[index - 1] ?? 0) + 1;
}

/** 14th, two-thirds. */
export function readEnding({ words, parts }: English, scan: Scan, amount: Amount): number {
  const { number, first } = amount;
  const { next } = number;
  if (isAttached(scan, next) && isOneOf(scan, next, words.ending) && isNumber(scan, next - 1)) {
    emit(scan, 'ordinal', 'figure.ordinal', first, next + 1, { value: amount.value });
    return next + 1;
  }
  const at = isSign(scan, next, signs.minus) && isAttached(scan, next) ? next + 1 : next;
  const part = parts.get(wordAt(scan, at)) ?? 0;
  // "one quarter-point cut"
  if (isSign(scan, at + 1, signs.minus) && isAttached(scan, at + 1) && isAttached(scan, at + 2)) return 0;
  const isFraction = number.inWords && number.scale === 0 && amount.value > 0 && amount.value < part;
  return isFraction ? emitFraction(scan, 'words', first, at + 1, amount.value, part) : 0;
}

/** more than a year, nearly a mile: an article counts before a unit where it is limited. */
export function readLimitedOne({ words, numbers }: English, grammar: FigureGrammar, scan: Scan, index: number): number {
  if (!isOneOf(scan, index, words.article)) return 0;
  const suffix = readSuffix(scan, index + 1);
  if (suffix?.suffix.kind !== 'duration' && suffix?.suffix.kind !== 'measure') return 0;
  // "26% less than a year before" tells when.
  if (isOneOf(scan, suffix.next, words.apart)) return 0;
  const subject = suffix.suffix.kind === 'duration' ? 'lasting' : 'measured';
  const { bound, approximator } = readBound(scan, index, suffix.next, subject);
  const longer = readLongerThanOne(grammar, numbers, scan, index, suffix);
  if (longer > 0) return longer;
  if (approximator?.next !== index) return 0;
  return emitCount(scan, { first: index, next: index + 1, value: 1, precision: 0, bound, rule: 'article' });
}

/** an hour and 20 minutes, a day and a half: the article counts where more is added to it. */
function readLongerThanOne(
  grammar: FigureGrammar,
  numbers: EnglishNumberWords,
  scan: Scan,
  first: number,
  { suffix, next }: SuffixReading,
): number {
  const half = numbers.readAndHalf(scan, next);
  const one = { first, next: first + 1, value: 1, precision: 0, scale: 0, inWords: true, isPlain: false };
  const whole = { ...one, next: half > 0 ? half : next, number: one, suffix, isPrefixed: false };
  const amount = half > 0 ? { ...whole, value: 1.5, precision: -1 } : withSmallerUnit(scan, grammar, whole);
  if (amount.next === next) return 0;
  const { value, precision } = amount;
  const { bound } = readBound(scan, first, amount.next, 'lasting');
  emit(scan, kindOf(suffix), `figure.${kindOf(suffix)}.article`, first, amount.next, {
    value,
    unit: unitFrom(scan, amount.suffix, undefined),
    bound,
    precision,
  });
  return amount.next;
}

const fewestCrowns = 10;

/** "her two crowns": a few are won and worn, more are money. */
export function isWonCrown({ words }: English, scan: Scan, { value, precision, next }: NumberReading): boolean {
  return value < fewestCrowns && precision === 0 && isOneOf(scan, next, words.crown);
}

/** Whether number words over the amount are an article or part of a name. */
export function isNoNumber({ words }: English, grammar: FigureGrammar, scan: Scan, amount: Amount): boolean {
  const { first, number, suffix } = amount;
  const { letterCase } = scan.tokens;
  const { approximator } = readBound(scan, first, amount.next);
  if (isOneOf(scan, first, words.article)) return number.scale <= 3 && approximator === undefined;
  const isName = letterCase[first] !== wordCase.lower && first > 0 && isWord(scan, first - 1);
  if (isName) return true;
  if (!isOneOf(scan, first, words.one) || number.next > first + 1) return false;
  if (suffix?.kind === 'duration' && withSmallerUnit(scan, grammar, amount).next > amount.next) return false;
  if (suffix === undefined && isListedOne({ words }, scan, first)) return false;
  return suffix === undefined || (suffix.kind === 'duration' && approximator === undefined);
}

/** "212 pupils, nine candidates, one spoilt paper": one stands against another number, told right before it with its noun. */
function isListedOne({ words }: Pick<English, 'words'>, scan: Scan, first: number): boolean {
  const last = scan.figures.at(-1);
  if (last?.kind !== 'cardinal' || last.unit === undefined || isOneOf(scan, first + 1, words.of)) return false;
  const isListed = isSign(scan, first - 1, signs.comma) || isOneOf(scan, first - 1, words.and);
  if (!isListed || readCountedNoun(scan, first + 1) === undefined) return false;
  const end = isSign(scan, first - 2, signs.comma) ? first - 2 : first - 1;
  return readCountedNoun(scan, last.next)?.next === end;
}
