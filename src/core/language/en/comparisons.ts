import type { Amount } from '../../figures/amounts.js';
import { readBound } from '../../figures/bounds.js';
import { readCountedNoun } from '../../figures/counted-noun.js';
import { emitFraction } from '../../figures/fractions.js';
import { isPluralForm } from '../../figures/inflected-noun.js';
import {
  emit,
  integerAt,
  isAttached,
  isNumber,
  isOneOf,
  isSign,
  isWord,
  type Scan,
  signs,
} from '../../figures/scan.js';
import { readSuffix } from '../../figures/suffixes.js';
import type { WordList } from '../../figures/word-lists.js';
import { tokenText } from '../../text/tokens.js';
import type { English } from './words.js';

/** 1.7 times as a multiple where it compares, four times as a count of occasions where it does not. */
export function readTimes({ words }: English, scan: Scan, amount: Amount): number {
  const { first, number } = amount;
  const hyphen = isSign(scan, number.next, signs.minus) && isAttached(scan, number.next);
  const at = hyphen ? number.next + 1 : number.next;
  if (!isOneOf(scan, at, words.times)) return 0;
  const { bound } = readBound(scan, first, at + 1);
  const { value, precision } = amount;
  if (
    !Number.isInteger(value) ||
    isOneOf(scan, at + 1, words.comparative) ||
    isOneOf(scan, first - 1, words.at) ||
    isOfThen(scan, at + 1)
  )
    emit(scan, 'multiple', 'figure.multiple', first, at + 1, { value, bound, precision });
  else if (!isOneOf(scan, first, words.article))
    emit(scan, 'cardinal', 'figure.cardinal.occurrences', first, number.next, {
      value,
      unit: 'times',
      bound,
      precision,
    });
  return at + 1;
}

/** "three times last year's total" compares, "three times last year" counts. */
function isOfThen({ tokens }: Scan, index: number): boolean {
  const start = tokens.start[index];
  return (
    start !== undefined &&
    /^(?:last|the previous) (?:year|season|month|week|quarter)['’]s/u.test(tokens.text.slice(start, start + 24))
  );
}

const mostPoints = 30;

/** "34%, two points less", "fell 2.8 points to 41%": points beside a percentage are its own. */
export function readPoints({ words }: English, scan: Scan, amount: Amount): number {
  const { first, number, value, precision } = amount;
  const { next } = number;
  if (!isOneOf(scan, next, words.points) || value > mostPoints || number.scale > 0) return 0;
  // "1.2%, or 25 points"
  if (isOneOf(scan, first - 1, words.or)) return 0;
  if (!isBehindPercent(scan, first) && !isBeforePercent(scan, next + 1, words.to)) return 0;
  const { bound } = readBound(scan, first, next + 1);
  emit(scan, 'percent', 'figure.percent.points.beside', first, next + 1, { value, unit: 'pp', bound, precision });
  return next + 1;
}

/** Whether the last figure of the same sentence is a percentage. */
function isBehindPercent(scan: Scan, first: number): boolean {
  const last = scan.figures.findLast(({ kind }) => kind !== 'date');
  if (last?.kind !== 'percent') return false;
  for (let index = last.next; index < first; index++) if (isSign(scan, index, signs.fullStop)) return false;
  return true;
}

/** Whether "to 41%" stands there. */
function isBeforePercent(scan: Scan, index: number, to: WordList): boolean {
  return (
    isOneOf(scan, index, to) && isNumber(scan, index + 1) && readSuffix(scan, index + 2)?.suffix.kind === 'percent'
  );
}

const largestWhole = 1000;
const mostOfTen = 9;

const longestNoun = 3;

/** Where "in" stands behind a noun of a few words. */
function jointBehind({ words }: English, scan: Scan, first: number): number {
  let at = first + 1;
  while (at < first + longestNoun && isWord(scan, at) && !isOneOf(scan, at, words.in)) at++;
  return at;
}

/** "one job in ten", "two pupils in every five": a few of a noun in a round number of them, which counts nothing else. */
function readNounOutOf(en: English, scan: Scan, amount: Amount): number {
  const { words, numbers } = en;
  const { number, value } = amount;
  const noun = readCountedNoun(scan, number.next);
  const joint = noun === undefined ? 0 : jointBehind(en, scan, noun.first);
  if (noun === undefined || value > mostOfTen || !Number.isInteger(value) || number.scale > 0) return 0;
  if (noun.first !== number.next || !isOneOf(scan, joint, words.in)) return 0;
  const isEvery = isWord(scan, joint + 1) && tokenText(scan.tokens, joint + 1) === 'every';
  const at = isEvery ? joint + 2 : joint + 1;
  const isDigits = isNumber(scan, at);
  const whole = isDigits ? { value: integerAt(scan, at, 4), next: at + 1 } : numbers.readGroup(scan, at);
  if (whole === undefined || whole.value <= value || whole.value > largestWhole) return 0;
  const counted = readCountedNoun(scan, whole.next);
  const isCount = counted !== undefined && isPluralForm(tokenText(scan.tokens, counted.next - 1).toLowerCase());
  if (readSuffix(scan, whole.next) !== undefined || isCount) return 0;
  return emitFraction(scan, 'of.noun', amount.first, whole.next, value, whole.value);
}

/** The whole number in digits at the token, its thousands apart by commas or not, or -1. */
function wholeAt(scan: Scan, index: number): number {
  const text = tokenText(scan.tokens, index);
  return /^\d{1,3}(?:,\d{3})+$/u.test(text) ? Number(text.replaceAll(',', '')) : integerAt(scan, index, 5);
}

function isYearLike(value: number): boolean {
  return value > 1500 && value < 2200;
}

/** one in nine, nine out of ten. */
export function readOutOf(en: English, scan: Scan, amount: Amount): number {
  const { words, numbers } = en;
  const ofNoun = readNounOutOf(en, scan, amount);
  if (ofNoun > 0) return ofNoun;
  const joint = amount.number.next;
  // "a two-in-three chance"
  const isHyphened = isSign(scan, joint, signs.minus) && isAttached(scan, joint) && isOneOf(scan, joint + 1, words.in);
  const next = isHyphened ? joint + 1 : joint;
  const isOut = isOneOf(scan, next, words.out) && isOneOf(scan, next + 1, words.of);
  const isOf = isOneOf(scan, next, words.of) && Number.isInteger(amount.value);
  // "two of the five", "six of every ten" are shares; "one of the five largest" is one of them.
  const hasArticle = isOf && isOneOf(scan, next + 1, words.owner) && amount.value > 1;
  if (!isOut && !isOf && !isOneOf(scan, next, words.in)) return 0;
  const at = isOut || hasArticle || isHyphened ? next + 2 : next + 1;
  const isDigits = isNumber(scan, at);
  const whole = isDigits ? { value: wholeAt(scan, at), next: at + 1 } : numbers.readGroup(scan, at);
  // "odds of one in 45,057,474"
  const isLarge = whole !== undefined && whole.value > largestWhole && amount.value > 1;
  if (whole === undefined || whole.value <= amount.value || (!isOut && (isLarge || isYearLike(whole.value)))) return 0;
  const suffix = readSuffix(scan, whole.next);
  if (suffix !== undefined && suffix.suffix.kind !== 'money') return 0;
  // "13 in 41 appearances" counts goals and matches.
  if (!isOut && !isOf && isOneOf(scan, whole.next, words.occasions)) return 0;
  return emitFraction(scan, 'of', amount.first, whole.next, amount.value, whole.value);
}
