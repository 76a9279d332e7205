import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../../src/core/reconcile/period.js';

describe('a week of the year', () => {
  it.each([
    ['2025-W45', 20251103, 20251109],
    ['2025-W01', 20241230, 20250105],
    ['2026-W53', 20261228, 20270103],
  ])('%s', (period, first, last) => {
    expect(readPeriod(period)).toEqual({ first, last });
  });
});
