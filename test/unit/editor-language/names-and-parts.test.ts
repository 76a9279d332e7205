import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedName, matchQuality } from '../../../src/editor/language-features/name-match.js';
import { flattened } from '../../../src/editor/language-features/token-parts.js';
import { cases } from '../cases.js';

describe('the search for a name', () => {
  const quality = (name: string, query: string) => matchQuality(foldedName(name), foldedName(query));

  it('finds it without its marks and case', () => {
    expect(quality('Đà Nẵng', 'da nang')).toBe(5);
    expect(quality('Ngân hàng Đầu tư', 'dau tu')).toBeGreaterThan(0);
    expect(quality('Tân Phú', 'tan phi')).toBe(0);
  });

  it('puts the whole name before its start, a word before a part of one, and letters apart last', () => {
    const ordered = ['Ba Vì', 'Ba Vì Hạ', 'Núi Ba Vì', 'Xóm Xaba vì', 'Bà Anh Viễn'];
    const qualities = ordered.map((name) => quality(name, 'ba vi'));
    expect(qualities).toEqual([...qualities].sort((one, other) => other - one));
    expect(new Set(qualities).size).toBe(5);
  });

  it('takes an empty query for any name', () => {
    expect(quality('Tân Phú', '')).toBeGreaterThan(0);
  });
});

describe('spans made apart', () => {
  it('gives a figure inside a name its own part', () => {
    const parts = flattened([
      { start: 0, end: 20, name: 'document' },
      { start: 5, end: 9, name: 'figure' },
    ]);
    expect(parts.map(({ start, end, item }) => `${start}-${end} ${item.name}`)).toEqual([
      '0-5 document',
      '5-9 figure',
      '9-20 document',
    ]);
  });

  it('covers just what was covered, in order and without overlap', () => {
    const span = fc.record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 15 }) });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const items = spans.map(({ start, length }) => ({ start, end: start + length }));
        const parts = flattened(items);
        for (const [at, { start, end, item }] of parts.entries()) {
          expect(start).toBeGreaterThanOrEqual(parts[at - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(item.start <= start && end <= item.end).toBe(true);
        }
        for (let offset = 0; offset < 60; offset++) {
          const isIn = ({ start, end }: { start: number; end: number }) => start <= offset && offset < end;
          expect(parts.some(isIn)).toBe(items.some(isIn));
        }
      }),
      { numRuns: cases(200), seed: 20251231 },
    );
  });
});
