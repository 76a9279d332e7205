import { type Amount, readAmount } from './amounts.js';
import { readCountedNoun } from './counted-noun.js';
import type { FigureGrammar } from './grammar.js';
import { role } from './lexicon.js';
import { hasRole, integerAt, isNumber, isSign, isWord, type Scan, signs, tokenLength } from './scan.js';

/** How many of the smaller unit the larger one has, where one length of time is told in both: 2 giờ 15 phút. */
const smallerUnits: Readonly<Record<string, number>> = { 'year month': 12, 'hour minute': 60, 'minute second': 60 };
/** And in a language that joins them by a conjunction: elsewhere an hour behind a day may be one of the clock. */
const joinedUnits: Readonly<Record<string, number>> = { ...smallerUnits, 'day hour': 24, 'week day': 7 };
/** Days, hours, minutes and seconds: no length of time is told in more units. */
const mostUnits = 4;

/** A length of time with the smaller units that it goes on in: 2 giờ 31 phút 15 giây, 7 years and 6 months. */
export function withSmallerUnit(scan: Scan, grammar: FigureGrammar, amount: Amount): Amount {
  let whole = amount;
  for (let units = 1; units < mostUnits; units++) {
    const longer = joinSmaller(scan, grammar, whole);
    if (longer === undefined) break;
    // "3 năm 2 tháng 9 …": the month is of what follows.
    const isOpen =
      isNumber(scan, longer.next) && longer.suffix?.kind === 'duration' && longer.suffix.time.unit !== 'second';
    if (isOpen && joinSmaller(scan, grammar, longer) === undefined) break;
    whole = longer;
  }
  return withHundredths(scan, grammar, whole);
}

function joinSmaller(scan: Scan, grammar: FigureGrammar, amount: Amount): Amount | undefined {
  if (amount.suffix?.kind !== 'duration' || !Number.isInteger(amount.value)) return undefined;
  const start = smallerStart(scan, amount.next);
  const mayBeWords = start > amount.next && isWord(scan, start);
  const rest = isNumber(scan, start) || mayBeWords ? readAmount(scan, grammar, start, start) : undefined;
  if (rest?.suffix?.kind !== 'duration') return undefined;
  const factor = (scan.lexicon.habits.joinsTimes ? joinedUnits : smallerUnits)[
    `${amount.suffix.time.unit} ${rest.suffix.time.unit}`
  ];
  if (factor === undefined || rest.value >= factor) return undefined;
  // "two years, six months of them suspended"
  if (isSign(scan, amount.next, signs.comma) && amount.suffix.time.unit === 'year') return undefined;
  const { next, precision, suffix } = rest;
  return { ...amount, next, precision, suffix, value: amount.value * factor + rest.value };
}

/** 11 giây 54: what stands behind whole seconds and counts nothing is their fraction. */
function withHundredths(scan: Scan, grammar: FigureGrammar, amount: Amount): Amount {
  const isWhole = amount.suffix?.kind === 'duration' && amount.suffix.time.unit === 'second' && amount.precision === 0;
  const digits = tokenLength(scan, amount.next);
  if (!isWhole || digits > 2 || integerAt(scan, amount.next, 2) < 0) return amount;
  const rest = readAmount(scan, grammar, amount.next, amount.next);
  if (rest === undefined || rest.suffix !== undefined || !rest.number.isPlain) return amount;
  if (readCountedNoun(scan, rest.next) !== undefined) return amount;
  return { ...amount, next: rest.next, precision: -digits, value: amount.value + rest.value / 10 ** digits };
}

/** Where the smaller unit would stand: behind a conjunction or comma where the language joins the two by one, else at once. */
function smallerStart(scan: Scan, next: number): number {
  if (!scan.lexicon.habits.joinsTimes) return next;
  const at = isSign(scan, next, signs.comma) ? next + 1 : next;
  return hasRole(scan, at, role.conjunction) ? at + 1 : at;
}
