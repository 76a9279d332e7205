import type { FigureContent } from '../model.js';

/** The values that a figure allows, both ends included; an open end is infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How far "gần 350" and "khoảng 350" reach: a tenth of the value, as the annotation guideline says. */
const nearness = 0.1;

/**
 * The interval that a figure claims: its value (or range) widened by half a unit of the last written digit, as XBRL reads
 * reported numbers, then opened by its bound. Undefined where a figure states no quantity: dates, ordinals, identifiers,
 * and vague amounts, which no number contradicts.
 */
export function claimedInterval(figure: FigureContent): Interval | undefined {
  const { kind, bound, precision } = figure;
  if (kind === 'date' || kind === 'ordinal' || kind === 'identifier' || bound === 'vague') return undefined;
  const stated = statedInterval(figure);
  if (stated === undefined) return undefined;
  const { low, high } = stated;
  const half = precision === undefined || kind === 'fraction' ? 0 : 10 ** precision / 2;
  const round = (value: number) => roundTo(value, (precision ?? 0) - 2);
  switch (bound) {
    case 'exact':
      return half === 0 ? stated : { low: round(low - half), high: round(high + half) };
    case 'about':
      return {
        low: round(low - Math.max(half, nearness * Math.abs(low))),
        high: round(high + Math.max(half, nearness * Math.abs(high))),
      };
    case 'below':
      return { low: round(low - nearness * Math.abs(low)), high };
    case 'above':
    case 'atLeast':
      return { low, high: Number.POSITIVE_INFINITY };
    case 'atMost':
      return { low: Number.NEGATIVE_INFINITY, high };
  }
}

function statedInterval({ value, min, max }: FigureContent): Interval | undefined {
  if (min !== undefined && max !== undefined) return { low: Math.min(min, max), high: Math.max(min, max) };
  return typeof value === 'number' && Number.isFinite(value) ? { low: value, high: value } : undefined;
}

/** Takes off what binary fractions add behind the last digit that can matter. `exponent` is that digit's power of ten. */
function roundTo(value: number, exponent: number): number {
  if (exponent >= 0 || exponent < -20) return value;
  return Number(value.toFixed(-exponent));
}
