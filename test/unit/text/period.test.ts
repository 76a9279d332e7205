import { describe, expect, it } from 'vitest';
import { previousUnit, yearOf, yearsEarlier } from '../../../src/core/period.js';

describe('periods', () => {
  it.each([
    ['2025', '2024'],
    ['2025-Q3', '2024-Q3'],
    ['2025-01/2025-11', '2024-01/2024-11'],
    ['XXXX-07-14', undefined],
  ])('a year before %s is %s', (period, earlier) => {
    expect(yearsEarlier(period, 1)).toBe(earlier);
  });

  it.each([
    ['2025-01', 'month', '2024-12'],
    ['2025-09', 'month', '2025-08'],
    ['2025-Q1', 'quarter', '2024-Q4'],
    ['2025-H2', 'half', '2025-H1'],
    ['2025', 'month', undefined],
  ] as const)('right before %s by %s is %s', (period, unit, earlier) => {
    expect(previousUnit(period, unit)).toBe(earlier);
  });

  it('knows the year of one period, not of a span', () => {
    expect(yearOf('2025-09')).toBe('2025');
    expect(yearOf('2025/2030')).toBeUndefined();
    expect(yearOf('XXXX-09')).toBeUndefined();
  });
});
