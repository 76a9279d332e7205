import type { Amount } from '../../figures/amounts.js';
import { readBound } from '../../figures/bounds.js';
import { readCountedNoun } from '../../figures/counted-noun.js';
import { emitFraction } from '../../figures/fractions.js';
import { emit, integerAt, isAttached, isNumber, isOneOf, isSign, type Scan, signs } from '../../figures/scan.js';
import { readSuffix } from '../../figures/suffixes.js';
import type { WordList } from '../../figures/word-lists.js';
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
  const last = scan.figures.at(-1);
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

/** one in nine, nine out of ten. */
export function readOutOf(en: English, scan: Scan, amount: Amount): number {
  const { words, numbers } = en;
  const joint = amount.number.next;
  // "a two-in-three chance"
  const isHyphened = isSign(scan, joint, signs.minus) && isAttached(scan, joint) && isOneOf(scan, joint + 1, words.in);
  const next = isHyphened ? joint + 1 : joint;
  const isOut = isOneOf(scan, next, words.out) && isOneOf(scan, next + 1, words.of);
  const isOf = isOneOf(scan, next, words.of) && Number.isInteger(amount.value);
  // "two of the five", "six of every ten" are shares; "one of the five largest" is one of them.
  const hasArticle = isOf && isOneOf(scan, next + 1, words.owner) && amount.value > 1;
  if (!isOut && !isOf && !isOneOf(scan, next, words.in)) return readOneIn(en, scan, amount);
  const at = isOut || hasArticle || isHyphened ? next + 2 : next + 1;
  const isDigits = isNumber(scan, at);
  const whole = isDigits ? { value: integerAt(scan, at, 5), next: at + 1 } : numbers.readGroup(scan, at);
  if (whole === undefined || whole.value <= amount.value || (!isOut && whole.value > largestWhole)) return 0;
  const suffix = readSuffix(scan, whole.next);
  if (suffix !== undefined && suffix.suffix.kind !== 'money') return 0;
  // "13 in 41 appearances" counts goals and matches.
  if (!isOut && !isOf && isOneOf(scan, whole.next, words.occasions)) return 0;
  return emitFraction(scan, 'of', amount.first, whole.next, amount.value, whole.value);
}

/** "one case in eight": the noun stands between the two numbers. */
function readOneIn({ words, numbers }: English, scan: Scan, { first, number, value }: Amount): number {
  const { next } = number;
  if (value !== 1 || next !== first + 1 || !isOneOf(scan, first, words.one) || !isOneOf(scan, next + 1, words.in))
    return 0;
  if (readCountedNoun(scan, next)?.next !== next + 1) return 0;
  const at = next + 2;
  const whole = isNumber(scan, at) ? { value: integerAt(scan, at, 4), next: at + 1 } : numbers.readGroup(scan, at);
  if (whole === undefined || whole.value < 2 || whole.value > largestWhole) return 0;
  if (readSuffix(scan, whole.next) !== undefined || readCountedNoun(scan, whole.next) !== undefined) return 0;
  return emitFraction(scan, 'of', first, whole.next, 1, whole.value);
}
