import type { Interval } from './interval.js';

/**
 * Interval arithmetic on claims: the result holds every value that some pair of true values could give. Ends may be infinite.
 */

/** Relative room for what binary fractions lose, so that 0.1 + 0.2 is 0.3. */
const rounding = 1e-9;

export function overlaps(one: Interval, other: Interval): boolean {
  const room = rounding * Math.max(finite(one.low), finite(one.high), finite(other.low), finite(other.high));
  return one.low <= other.high + room && other.low <= one.high + room;
}

function finite(value: number): number {
  return Number.isFinite(value) ? Math.abs(value) : 0;
}

export function sum(one: Interval, other: Interval): Interval {
  return { low: one.low + other.low, high: one.high + other.high };
}

export function difference(one: Interval, other: Interval): Interval {
  return { low: one.low - other.high, high: one.high - other.low };
}

/** Multiplies both ends by a number. */
export function scaled({ low, high }: Interval, factor: number): Interval {
  return factor >= 0 ? { low: low * factor, high: high * factor } : { low: high * factor, high: low * factor };
}

/** All quotients; undefined where the divisor may be nought or below, since then nothing can be said. */
export function quotient(dividend: Interval, divisor: Interval): Interval | undefined {
  if (!(divisor.low > 0)) return undefined;
  const ends = [dividend.low, dividend.high].flatMap((end) => [divide(end, divisor.low), divide(end, divisor.high)]);
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Division in which an open end over an open end says nothing: nought and infinity both belong to the hull. */
function divide(dividend: number, divisor: number): number {
  if (!Number.isFinite(divisor)) return Number.isFinite(dividend) ? 0 : dividend;
  return dividend / divisor;
}

/** Growth in percent from the base to the value. */
export function percentChange(value: Interval, base: Interval): Interval | undefined {
  const ratio = quotient(value, base);
  return ratio === undefined ? undefined : { low: (ratio.low - 1) * 100, high: (ratio.high - 1) * 100 };
}
