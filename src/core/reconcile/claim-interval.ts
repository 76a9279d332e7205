import type { FigureContent } from '../model.js';
import { claimedInterval, type Interval } from './interval.js';

/** How far from the true value "khoảng 350" may be before anybody calls it wrong. */
const roughness = 0.2;

/**
 * The interval within which no other number contradicts a figure: what it claims, but wider where writers round without
 * saying so: "about" reaches a fifth, and a whole number that ends in two noughts or more may be rounded there. A count to
 * the unit is that count.
 */
export function toleratedInterval(figure: FigureContent): Interval | undefined {
  const claimed = statedInterval(figure);
  const { value, bound, kind } = figure;
  if (claimed === undefined || typeof value !== 'number') return claimed;
  if (bound === 'about') {
    const room = roughness * Math.abs(value);
    return { low: Math.min(claimed.low, value - room), high: Math.max(claimed.high, value + room) };
  }
  if (kind === 'fraction' || kind === 'multiple' || kind === 'percent') return claimed;
  const power = roundedTo(value, figure.precision ?? 0);
  // People and things are counted whole: 71 and 7 are 78, whatever lies within half a unit of them.
  const half = 10 ** power / 2;
  if (bound === 'exact' && power > (figure.precision ?? 0)) {
    return { low: Math.min(claimed.low, value - half), high: Math.max(claimed.high, value + half) };
  }
  return claimed;
}

/** The interval that a figure claims; a count to the unit is that count. */
export function statedInterval(figure: FigureContent): Interval | undefined {
  const { value, bound, kind, precision = 0 } = figure;
  const isCount = bound === 'exact' && kind === 'cardinal' && precision === 0 && typeof value === 'number';
  return isCount ? { low: value, high: value } : claimedInterval(figure);
}

/** The power of ten that the number seems rounded to: that of its last digit that is not nought, if two or more are. */
function roundedTo(value: number, precision: number): number {
  // Who writes decimals has not rounded to tens.
  if (value === 0 || precision < 0 || !Number.isFinite(value)) return precision;
  let power = precision;
  while (power < 300 && isMultiple(value, power + 1)) power += 1;
  return power - precision >= 2 ? power : precision;
}

function isMultiple(value: number, power: number): boolean {
  const quotient = value / 10 ** power;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9 && Math.abs(quotient) >= 1;
}
