import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bound, bounds, type FigureContent } from '../../../src/core/model.js';
import { claimedInterval } from '../../../src/core/reconcile/interval.js';

function number(value: number, precision: number, bound: Bound = 'exact'): FigureContent {
  return { kind: 'cardinal', value, precision, bound };
}

describe('half a unit of the last digit', () => {
  test.each([
    [number(42.5, -1), 42.45, 42.55],
    [number(75, 0), 74.5, 75.5],
    [number(16e9, 9), 15.5e9, 16.5e9],
    [number(0.1, -1), 0.05, 0.15],
    [number(-3, 0), -3.5, -2.5],
    [number(500, 2), 450, 550],
  ])('%j', (figure, low, high) => {
    expect(claimedInterval(figure)).toEqual({ low, high });
  });

  test('widens a range at both ends', () => {
    expect(claimedInterval({ kind: 'percent', min: 5, max: 7, precision: 0, bound: 'exact' })).toEqual({
      low: 4.5,
      high: 7.5,
    });
  });

  test('a fraction claims exactly what it says', () => {
    const figure: FigureContent = {
      kind: 'fraction',
      value: 18 / 21,
      numerator: 18,
      denominator: 21,
      precision: 0,
      bound: 'exact',
    };
    expect(claimedInterval(figure)).toEqual({ low: 18 / 21, high: 18 / 21 });
  });
});

describe('bounds', () => {
  test.each([
    ['below', 315, 350],
    ['about', 315, 385],
    ['above', 350, Number.POSITIVE_INFINITY],
    ['atLeast', 350, Number.POSITIVE_INFINITY],
    ['atMost', Number.NEGATIVE_INFINITY, 350],
  ] as const)('%s 350', (bound, low, high) => {
    expect(claimedInterval(number(350, 0, bound))).toEqual({ low, high });
  });

  test('"about" is never narrower than the digits are', () => {
    expect(claimedInterval(number(2, 0, 'about'))).toEqual({ low: 1.5, high: 2.5 });
  });
});

test('no quantity, no interval', () => {
  expect(claimedInterval(number(1000, 3, 'vague'))).toBeUndefined();
  expect(claimedInterval({ kind: 'date', value: '2025-12', bound: 'exact' })).toBeUndefined();
  expect(claimedInterval({ kind: 'ordinal', value: 14, bound: 'exact' })).toBeUndefined();
  expect(claimedInterval({ kind: 'identifier', value: '59-NQ/TW', bound: 'exact' })).toBeUndefined();
  expect(claimedInterval({ kind: 'cardinal', bound: 'exact' })).toBeUndefined();
});

test('an interval always holds the value that was written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.integer({ min: -6, max: 9 }),
      fc.constantFrom(...bounds.filter((bound) => bound !== 'vague')),
      (digits, precision, bound) => {
        const value =
          precision < 0 ? Number((digits / 10 ** -precision).toFixed(-precision)) : digits * 10 ** precision;
        const interval = claimedInterval(number(value, precision, bound));
        expect(interval?.low).toBeLessThanOrEqual(value);
        expect(interval?.high).toBeGreaterThanOrEqual(value);
      },
    ),
    { seed: 20260101 },
  );
});
