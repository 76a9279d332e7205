import { difference, overlaps, percentChange, quotient, scaled, sum } from './arithmetic.js';
import type { Claim } from './claim.js';
import type { Draft, FindingCode } from './finding.js';
import type { Interval } from './interval.js';
import { cellKey, type Values } from './line-values.js';
import { type Period, periodKey, yearBefore } from './period.js';

/** How many values of one period a change is held against. */
const mostValues = 12;

/**
 * Stated changes that no pair of the values of their two periods allows. `dimensions` are those that the line's values are in.
 */
export function contradictedChanges(
  claims: readonly Claim[],
  values: Values,
  dimensions: ReadonlySet<string>,
): Draft[] {
  return claims.flatMap((change) => {
    const code = changeCode(change);
    if (code === undefined || change.period === undefined || change.base === undefined) return [];
    if (change.nature !== 'actual' || !areComparable(change.period, change.base)) return [];
    for (const dimension of dimensions) {
      if (isInOtherPrices(change, code, dimension)) continue;
      if (code === 'increment' && dimensionOfDifference(dimension) !== change.dimension) continue;
      const now = comparable(values.get(cellKey(dimension, periodKey(change.period))), change);
      const before = comparable(values.get(cellKey(dimension, periodKey(change.base))), change);
      const draft = contradiction(change, code, now, before);
      if (draft !== undefined) return [draft];
    }
    return [];
  });
}

/** Growth in constant prices is none of values in money. */
export function isInOtherPrices(change: Claim, code: FindingCode, dimension: string): boolean {
  return change.isReal && code === 'percent-change' && dimension.startsWith('money');
}

export function dimensionOfDifference(dimension: string): string {
  return dimension === 'percent' ? 'points' : dimension;
}

/** A month is not measured against a year: where the two differ in length, one of them is misread. */
function areComparable(one: Period, other: Period): boolean {
  return one.first !== other.first && one.last - one.first === other.last - other.first;
}

export function changeCode({ fact, dimension }: Claim): FindingCode | undefined {
  if (fact.change?.kind === 'multiple' && dimension === 'multiple') return 'multiple';
  if (fact.change?.kind === 'percent' && dimension === 'percent') return 'percent-change';
  return fact.change?.kind === 'increment' ? 'increment' : undefined;
}

/** Values that a change may be held against: said of the same, and of a metric that says enough or in the same document. */
function comparable(cell: readonly Claim[] | undefined, change: Claim): Claim[] {
  const alike = (cell ?? []).filter(
    ({ detail, nature, isSpecific, fact }) =>
      detail === change.detail && nature === 'actual' && (isSpecific || fact.file === change.fact.file),
  );
  const isOwn = ({ fact }: Claim) => fact.file === change.fact.file;
  return tightest(alike.sort((one, other) => Number(isOwn(other)) - Number(isOwn(one))).slice(0, mostValues));
}

/** Without those that say less than another: where 10.150 is told, "hơn 10.000" leaves no other value open. */
function tightest(claims: readonly Claim[]): Claim[] {
  const saysMore = (one: Claim, other: Claim) =>
    one.interval.low >= other.interval.low &&
    one.interval.high <= other.interval.high &&
    (one.interval.low > other.interval.low || one.interval.high < other.interval.high);
  return claims.filter((claim) => !claims.some((other) => saysMore(other, claim)));
}

function contradiction(
  change: Claim,
  code: FindingCode,
  now: readonly Claim[],
  before: readonly Claim[],
): Draft | undefined {
  const [value] = now;
  const [base] = before;
  if (value === undefined || base === undefined) return undefined;
  for (const one of now) {
    for (const other of before) {
      if (allows(change, code, one, other) !== false) return undefined;
    }
  }
  const result = resultOf(change, code, value.interval, base.interval);
  const claims = [value, base, change];
  return { type: 'conflict', code, claims, terms: [0, 1, 2], ...(result !== undefined && { result }) };
}

/** Whether value and base can be so far apart; undefined where nothing can be said. */
export function allows(change: Claim, code: FindingCode, value: Claim, base: Claim): boolean | undefined {
  const result = resultOf(change, code, value.interval, base.interval);
  if (result === undefined) return undefined;
  if (overlaps(result, change.interval)) return true;
  const growth = { low: change.interval.low + 1, high: change.interval.high + 1 };
  return code === 'multiple' && change.isLooseMultiple && overlaps(result, growth);
}

/** What value and base give for the change, in the direction that it is stated in. */
export function resultOf(
  { direction, interval }: Claim,
  code: FindingCode,
  value: Interval,
  base: Interval,
): Interval | undefined {
  const isDown = direction === 'down' && interval.low >= 0;
  if (code === 'multiple') return isDown ? quotient(base, value) : quotient(value, base);
  if (direction === 'unknown') return undefined;
  if (code === 'increment') return isDown ? difference(base, value) : difference(value, base);
  const percent = percentChange(value, base);
  return percent === undefined || !isDown ? percent : scaled(percent, -1);
}

/** Totals of a year that are not the total of the year before with what the same sentence adds. */
export function contradictedTotals(claims: readonly Claim[], values: Values): Draft[] {
  return claims.flatMap((total) => {
    const increment = total.addition;
    if (total.fact.change?.kind !== 'total' || total.period === undefined || increment === undefined) return [];
    const before = yearBefore(total.period);
    if (before === undefined || total.nature !== 'actual' || !total.isSpecific) return [];
    const bases = comparable(values.get(cellKey(total.dimension, periodKey(before))), total);
    const [base] = bases;
    const fits = (one: Claim) => overlaps(sum(one.interval, increment.interval), total.interval);
    if (base === undefined || bases.some(fits)) return [];
    const result = sum(base.interval, increment.interval);
    return [
      {
        type: 'conflict',
        code: 'increment-total',
        claims: [base, increment, total],
        terms: [0, 1, 2],
        result,
      } as const,
    ];
  });
}
