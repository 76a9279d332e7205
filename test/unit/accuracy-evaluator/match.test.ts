import { describe, expect, it } from 'vitest';
import type { Fact, Figure } from '../../../src/core/model.js';
import type { GoldFact, GoldFigure } from '../../accuracy/gold.js';
import { fold, normalizeDate, sameContent, sameMetric, samePeriod } from '../../accuracy/match.js';

const span = { start: 0, end: 1, quote: 'x', bound: 'exact' } as const;

function content(gold: Partial<GoldFigure>, suggested: Partial<Figure>): boolean {
  return sameContent(
    { type: 'figure', kind: 'date', ...span, ...gold },
    { kind: gold.kind ?? 'date', ...span, rule: 'rule', ...suggested },
  );
}

describe('fold', () => {
  it.each([
    ['Hoà Bình', 'hòa bình'],
    ['Ðà Nẵng', 'ĐÀ NẴNG'.normalize('NFD')],
    ['Việt Nam – EU', 'việt nam-eu'],
  ])('takes %s for %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('keeps vowel signs', () => {
    expect(fold('tấn')).not.toBe(fold('tan'));
  });
});

describe('sameMetric', () => {
  it.each([
    ['thỏa thuận', 'thoả thuận hợp tác', true],
    ['tổng số ca mắc', 'ca mắc', true],
    ['ca', 'ca mắc', false],
    ['xuất khẩu', 'kim ngạch xuất khẩu', false],
    ['số', 'số ca', false],
    ['mực nước', 'mực nước sông Hồng', true],
    ['mức phạt', 'phạt', true],
  ])('Vietnamese: %s, %s: %s', (one, other, same) => {
    expect(sameMetric(one, other, 'vi')).toBe(same);
    expect(sameMetric(other, one, 'vi')).toBe(same);
  });

  it.each([
    ['exports', 'coffee exports', true],
    ['exports', 'exports of coffee', true],
    ['coffee', 'coffee exports', false],
  ])('English: %s, %s: %s', (one, other, same) => {
    expect(sameMetric(one, other, 'en')).toBe(same);
  });
});

describe('normalizeDate', () => {
  it.each([
    ['2026-01-01/2026-06-30', '2026-H1'],
    ['2026-02-01/2026-02-28', '2026-02'],
    ['2025-Q3', '2025-07/2025-09'],
    ['2024-H1', '2024-01/2024-06'],
    ['XXXX-Q1', 'XXXX-01/XXXX-03'],
    ['199X', '199'],
    ['19XX', '19'],
    ['2025-01-06T13', '2025-01-06T13:00'],
    ['2025-01-06T13:00:00', '2025-01-06T13:00'],
    ['XXXX-01', 'XXXX-01'],
  ])('%s is %s', (one, other) => {
    expect(normalizeDate(one)).toBe(normalizeDate(other));
  });

  it('keeps different periods apart', () => {
    expect(normalizeDate('2025-Q3')).not.toBe(normalizeDate('2025-Q2'));
  });
});

describe('sameContent', () => {
  it('wants a unit where it is a code and takes percent for granted', () => {
    expect(content({ kind: 'money', value: 5, unit: 'VND' }, { value: 5, unit: 'USD' })).toBe(false);
    expect(content({ kind: 'percent', value: 5, unit: '%' }, { value: 5 })).toBe(true);
    expect(content({ kind: 'percent', value: 5, unit: 'pp' }, { value: 5 })).toBe(false);
    expect(content({ kind: 'cardinal', value: 5, unit: 'xe' }, { value: 5, unit: 'người' })).toBe(true);
  });

  it('wants both ends of a range and no value', () => {
    expect(content({ kind: 'cardinal', min: 5, max: 7 }, { min: 5, max: 7 })).toBe(true);
    expect(content({ kind: 'cardinal', min: 5, max: 7 }, { min: 5, max: 7, value: 6 })).toBe(false);
    expect(content({ kind: 'cardinal', min: 5, max: 7 }, { value: 5 })).toBe(false);
  });

  it('takes a lunar date with any value but a solar one', () => {
    expect(content({ lunar: true }, { value: 'XXXX-03-03' })).toBe(false);
    expect(content({ lunar: true }, { value: 'lunar:XXXX-03-03' })).toBe(true);
  });

  it('does not take a number written as text', () => {
    expect(content({ kind: 'cardinal', value: 5 }, { value: '5' })).toBe(false);
  });
});

describe('samePeriod', () => {
  const gold = (period: string | undefined, alternatives: readonly (string | null)[] = []): GoldFact => ({
    type: 'fact',
    ...span,
    metric: 'mực nước',
    ...(period === undefined ? {} : { period }),
    alternatives: { period: alternatives },
  });
  const suggested = (period?: string): Fact => ({
    ...span,
    metric: 'mực nước',
    rule: 'rule',
    ...(period === undefined ? {} : { period }),
  });

  it('compares to the day', () => {
    expect(samePeriod(gold('2025-10-28T13:00'), suggested('2025-10-28'))).toBe(true);
    expect(samePeriod(gold('2025-10-28T13:00'), suggested('2025-10-29'))).toBe(false);
  });

  it('takes a week for its days', () => {
    expect(samePeriod(gold('2026-W48'), suggested('2026-11-23/2026-11-29'))).toBe(true);
    expect(samePeriod(gold('2021-W01'), suggested('2021-01-04/2021-01-10'))).toBe(true);
    expect(samePeriod(gold('2020-W53'), suggested('2020-12-28/2021-01-03'))).toBe(true);
    expect(samePeriod(gold('2026-W48'), suggested('2026-11-16/2026-11-22'))).toBe(false);
  });

  it('takes none for none, alternatives, and any where the text does not settle it', () => {
    expect(samePeriod(gold(undefined), suggested())).toBe(true);
    expect(samePeriod(gold(undefined), suggested('2025'))).toBe(false);
    expect(samePeriod(gold('2025', [null]), suggested())).toBe(true);
    expect(samePeriod(gold(undefined, ['*']), suggested('2025'))).toBe(true);
  });
});
