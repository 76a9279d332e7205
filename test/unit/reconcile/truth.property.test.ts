import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bound, FigureContent, FigureKind } from '../../../src/core/model.js';
import { difference, overlaps, percentChange, quotient, sum } from '../../../src/core/reconcile/arithmetic.js';
import { createCorpusIndex } from '../../../src/core/reconcile/corpus-index.js';
import type { ReconcileDocument } from '../../../src/core/reconcile/document.js';
import { claimedInterval } from '../../../src/core/reconcile/interval.js';
import { cases } from '../cases.js';
import { cargo, documentOf } from './stated.js';

const settings = { seed: 20260123, numRuns: cases(400) };

/** How somebody who knows the true value writes it: to which digit, and with which bound. */
interface Manner {
  readonly bound: Exclude<Bound, 'vague'> | 'range';
  /** Digits kept of the value. */
  readonly digits: number;
  /** How far a bound stands from the truth, from nought to one. */
  readonly slack: number;
}

const manner = fc.record<Manner>({
  bound: fc.constantFrom('exact', 'exact', 'exact', 'about', 'below', 'above', 'atLeast', 'atMost', 'range'),
  digits: fc.integer({ min: 1, max: 5 }),
  slack: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** The figure of a true value, or undefined where the manner cannot tell it truly ("nearly" of what rounds down). */
function stated(truth: number, kind: FigureKind, unit: string | undefined, way: Manner): FigureContent | undefined {
  const { bound, digits, slack } = way;
  const wished = Math.floor(Math.log10(Math.max(Math.abs(truth), 1e-3))) + 1 - digits;
  const precision = kind === 'cardinal' ? Math.max(0, wished) : Math.max(-4, wished);
  const written = (value: number) => at(Math.round(value / 10 ** precision), precision);
  const shared = { kind, precision, ...(unit !== undefined && { unit }) };
  const reach = 1 + slack * 0.1;
  const content: FigureContent = (() => {
    switch (bound) {
      case 'range':
        return { ...shared, bound: 'exact', min: written(truth / reach), max: written(truth * reach) };
      case 'about':
        return { ...shared, bound, value: written(slack < 0.5 ? truth * reach : truth / reach) };
      case 'below':
      case 'atMost':
        return { ...shared, bound, value: written(truth * reach) };
      case 'above':
      case 'atLeast':
        return { ...shared, bound, value: written(truth / reach) };
      case 'exact':
        return { ...shared, bound, value: written(truth) };
    }
  })();
  const claimed = claimedInterval(content);
  return claimed !== undefined && overlaps(claimed, { low: truth, high: truth }) ? content : undefined;
}

/** A number of units of a power of ten, without what binary fractions add. */
const at = (units: number, power: number) =>
  power < 0 ? Number((units / 10 ** -power).toFixed(-power)) : units * 10 ** power;

const kinds = fc.constantFrom<readonly [FigureKind, string | undefined, number]>(
  ['cardinal', 'hoạt động', 1],
  ['money', 'VND', 1e9],
  ['measure', 't', 1e4],
  ['measure', 'km', 12.5],
);
const amounts = fc.integer({ min: 2, max: 90_000 });

function conflictsOf(...documents: readonly ReconcileDocument[]): unknown[] {
  const index = createCorpusIndex();
  for (const document of documents) index.set(document);
  return index.findings().filter(({ type }) => type === 'conflict');
}

/** Tons told in kilograms as well. */
function converted(content: FigureContent | undefined): FigureContent | undefined {
  if (content?.unit !== 't' || typeof content.value !== 'number') return content;
  return { ...content, unit: 'kg', value: content.value * 1000, precision: (content.precision ?? 0) + 3 };
}

describe('a true claim never conflicts', () => {
  test('restated in other digits, bounds and units', () => {
    let told = 0;
    fc.assert(
      fc.property(
        kinds,
        amounts,
        fc.array(manner, { minLength: 2, maxLength: 5 }),
        ([kind, unit, scale], amount, ways) => {
          const documents = ways.flatMap((way, index) => {
            const figure = stated(amount * scale, kind, unit, way);
            const said = index % 2 === 0 ? figure : converted(figure);
            return said === undefined
              ? []
              : [documentOf(`${index}`, 'Sản lượng hàng hóa đạt ', cargo(said, '2025'), '.')];
          });
          told += documents.length;
          expect(conflictsOf(...documents)).toEqual([]);
        },
      ),
      settings,
    );
    expect(told).toBeGreaterThan(settings.numRuns);
  });

  test('with its multiple, its change in percent and its increase', () => {
    let told = 0;
    fc.assert(
      fc.property(kinds, amounts, amounts, fc.tuple(manner, manner, manner), ([kind, unit, scale], from, to, ways) => {
        const [before, now] = [from * scale, to * scale];
        const grows = now >= before;
        const percent = Math.abs(now / before - 1) * 100;
        const changes = [
          ['percent', stated(percent, 'percent', '%', ways[2]), grows ? ', tăng ' : ', giảm '],
          [
            'multiple',
            stated(grows ? now / before : before / now, 'multiple', undefined, ways[2]),
            grows ? ', gấp ' : ', giảm ',
          ],
          ['increment', stated(Math.abs(now - before), kind, unit, ways[2]), grows ? ', tăng ' : ', giảm '],
        ] as const;
        const value = stated(now, kind, unit, ways[0]);
        const base = stated(before, kind, unit, ways[1]);
        if (value === undefined || base === undefined) return;
        const earlier = documentOf('2024', 'Sản lượng hàng hóa đạt ', cargo(base, '2024'), '.');
        for (const [change, figure, words] of changes) {
          if (figure === undefined) continue;
          told += 1;
          const said = cargo(figure, '2025', { kind: change, base: '2024' });
          const across = documentOf('2025', 'Sản lượng hàng hóa đạt ', cargo(value, '2025'), words, said, '.');
          expect(conflictsOf(earlier, across)).toEqual([]);
          const against = [' so với ', cargo(base, '2024'), '.'] as const;
          const within = documentOf('2025', 'Sản lượng hàng hóa đạt ', cargo(value, '2025'), words, said, ...against);
          expect(conflictsOf(within)).toEqual([]);
        }
      }),
      settings,
    );
    expect(told).toBeGreaterThan(settings.numRuns);
  });

  test('as a total with what was added, and as a whole with its parts', () => {
    let told = 0;
    fc.assert(
      fc.property(kinds, amounts, amounts, fc.tuple(manner, manner, manner), ([kind, unit, scale], one, two, ways) => {
        const [first, second, all] = [one * scale, two * scale, (one + two) * scale].map((truth, index) => {
          const way = ways[index];
          return way === undefined ? undefined : stated(truth, kind, unit, way);
        });
        if (first === undefined || second === undefined || all === undefined) return;
        told += 1;
        const earlier = documentOf(
          '2024',
          'Tổng sản lượng hàng hóa đạt ',
          cargo(first, '2024', { kind: 'total' }),
          '.',
        );
        const increment = cargo(second, '2025', { kind: 'increment' });
        const total = cargo(all, '2025', { kind: 'total' });
        expect(conflictsOf(earlier, documentOf('2025', 'Thêm ', increment, ', nâng tổng số lên ', total, '.'))).toEqual(
          [],
        );
        const parts = [' gồm ', cargo(first, '2025'), ' và ', cargo(second, '2025'), '.'] as const;
        expect(conflictsOf(documentOf('2025', 'Sản lượng hàng hóa đạt ', cargo(all, '2025'), ...parts))).toEqual([]);
      }),
      settings,
    );
    expect(told).toBeGreaterThan(settings.numRuns / 2);
  });
});

describe('the same documents with a false number do conflict', () => {
  const exact = (value: number, kind: FigureKind, unit?: string): FigureContent => ({
    kind,
    value,
    bound: 'exact',
    precision: kind === 'cardinal' ? 0 : -1,
    ...(unit !== undefined && { unit }),
  });
  const tons = (value: number) => exact(value, 'measure', 't');
  const now = cargo(tons(75), '2025');
  const before = cargo(tons(60), '2024');
  const earlier = documentOf('2024', 'Sản lượng hàng hóa đạt ', before, '.');
  const codesOf = (...documents: ReconcileDocument[]) => {
    const index = createCorpusIndex();
    for (const document of documents) index.set(document);
    return index.findings().flatMap(({ type, code }) => (type === 'conflict' ? [code] : []));
  };
  test.each([
    ['percent-change', cargo(exact(50, 'percent', '%'), '2025', { kind: 'percent', base: '2024' })],
    ['multiple', cargo(exact(1.5, 'multiple'), '2025', { kind: 'multiple', base: '2024' })],
    ['increment', cargo(tons(20), '2025', { kind: 'increment', base: '2024' })],
  ] as const)('%s', (code, change) => {
    expect(codesOf(earlier, documentOf('2025', 'Sản lượng hàng hóa đạt ', now, ', tăng gấp ', change, '.'))).toEqual([
      code,
    ]);
    const within = documentOf('2025', 'Sản lượng hàng hóa đạt ', now, ', tăng gấp ', change, ' so với ', before, '.');
    expect(codesOf(within)).toEqual([code]);
  });

  test('apart, also in another unit', () => {
    const other = documentOf('b', 'Sản lượng hàng hóa đạt ', cargo(exact(76_000, 'measure', 'kg'), '2025'), '.');
    expect(codesOf(documentOf('a', 'Sản lượng hàng hóa đạt ', now, '.'), other)).toEqual(['apart']);
  });

  test('total and parts', () => {
    const total = documentOf(
      '2025',
      'Thêm ',
      cargo(tons(20), '2025', { kind: 'increment' }),
      ', nâng tổng số lên ',
      cargo(tons(75), '2025', { kind: 'total' }),
      '.',
    );
    expect(codesOf(earlier, total)).toEqual(['increment-total']);
    const parts = [' gồm ', cargo(tons(60), '2025'), ' và ', cargo(tons(20), '2025'), '.'] as const;
    expect(codesOf(documentOf('a', 'Sản lượng hàng hóa đạt ', now, ...parts))).toEqual(['parts-sum']);
  });
});

describe('arithmetic holds what the true values give', () => {
  const around = fc
    .tuple(fc.double({ min: 0.001, max: 1e9, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
    .map(([truth, width, isOpen]) => ({
      truth,
      interval: { low: truth * (1 - width * 0.9), high: isOpen ? Number.POSITIVE_INFINITY : truth * (1 + width) },
    }));
  test('sum, difference, quotient, percentage', () => {
    fc.assert(
      fc.property(around, around, (one, other) => {
        const holds = (interval: { low: number; high: number } | undefined, truth: number) =>
          interval !== undefined && overlaps(interval, { low: truth, high: truth });
        expect(holds(sum(one.interval, other.interval), one.truth + other.truth)).toBe(true);
        expect(holds(difference(one.interval, other.interval), one.truth - other.truth)).toBe(true);
        expect(holds(quotient(one.interval, other.interval), one.truth / other.truth)).toBe(true);
        expect(holds(percentChange(one.interval, other.interval), (one.truth / other.truth - 1) * 100)).toBe(true);
      }),
      settings,
    );
  });

  test('says nothing of a quotient by what may be nought', () => {
    expect(quotient({ low: 1, high: 2 }, { low: 0, high: 3 })).toBeUndefined();
  });
});
