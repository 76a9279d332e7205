import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnchor } from '../../../src/core/annotation/anchor.js';
import type { Annotation } from '../../../src/core/annotation/model.js';
import { resolveAnchors } from '../../../src/core/annotation/resolve.js';
import {
  reanchorTracked,
  resolveTracked,
  type TextChange,
  type TrackedSpan,
  type Tracking,
  trackChanges,
} from '../../../src/core/annotation/track.js';
import { cases } from '../cases.js';

const text = 'Vụ này, xã Tân Phú thu 42,5 tấn vải trên 15 ha.\nNăm trước xã thu 42,5 tấn trên 12 ha.\n';

function annotation(start: number, quote: string, source = text): Annotation {
  return {
    id: `a${start}`,
    status: 'accepted',
    anchor: createAnchor(source, start, start + quote.length),
    content: { type: 'figure', kind: 'measure', value: 1, unit: 't', bound: 'exact', precision: 0 },
    reviewer: 'Lan',
    time: '2026-01-05T08:00:00Z',
  };
}

function follow(source: string, annotations: readonly Annotation[]): Tracking {
  const spans = resolveAnchors(source, annotations).flatMap((one) => ('span' in one ? [one] : []));
  return new Map(spans.map(({ annotation: { id }, span }) => [id, { ...span, touched: 'no' }]));
}

function apply(source: string, { start, length, text: inserted }: TextChange): string {
  return source.slice(0, start) + inserted + source.slice(start + length);
}

/** What becomes of the first 42,5 when each of `old` is replaced by `by`, one after the other. */
function edited(...replacements: readonly (readonly [old: string, by: string])[]) {
  const one = annotation(text.indexOf('42,5'), '42,5');
  let [now, tracking] = [text, follow(text, [one])];
  for (const [old, by] of replacements) {
    const change = { start: now.indexOf(old), length: old.length, text: by };
    tracking = trackChanges(tracking, [change]);
    now = apply(now, change);
  }
  const [resolution] = resolveTracked(now, [one], tracking);
  const words = resolution && 'span' in resolution ? now.slice(resolution.span.start, resolution.span.end) : undefined;
  return { state: resolution?.state, words, one, now, tracking };
}

describe('an annotation that is followed through edits', () => {
  it.each([' triệu tấn vải', ' triệu tấn vải'.normalize('NFD'), ' % tấn vải'])(
    'is stale when%s makes another number of it',
    (by) => {
      const { state, words, one, now, tracking } = edited([' tấn vải', by]);
      expect(state).toBe('stale');
      expect(words?.normalize('NFC')).toMatch(/^42,5 (?:triệu|%)$/);
      const [kept] = reanchorTracked(now, [one], tracking);
      expect(resolveAnchors(now, [kept ?? one])).toMatchObject([{ state: 'stale' }]);
    },
  );

  it('keeps its number when a word that is no scale comes behind it', () => {
    expect(edited([' tấn vải', ' nghìnn tấn vải']).state).toBe('unmoved');
  });

  it('stays where it is when all words around it change', () => {
    const { state, words, one, now, tracking } = edited(
      ['Vụ này, xã Tân Phú thu ', 'Xã hái được '],
      ['tấn vải trên 15 ha.\n', 'tạ nhãn.\n'],
    );
    expect(words).toBe('42,5');
    const [renewed] = reanchorTracked(now, [one], tracking);
    expect(resolveAnchors(now, [renewed ?? one])).toMatchObject([{ state: 'unmoved' }]);
    expect(state).toBe('moved');
  });

  it.each([
    [['thu ', 'thu gần ']],
    [[' tấn', ', tấn']],
    [['xã Tân Phú thu ', 'xã Tân Phú thu về ']],
    [[' tấn', '']],
  ] as const)('stays beside %j', (replacement) => {
    const one = replacement as readonly [string, string];
    expect(edited(one)).toMatchObject({ words: '42,5' });
  });

  it.each([
    ['42,5', '42,7'],
    ['42,5', '142,5'],
    [',5 tấn', ',50 tấn'],
    ['thu 42,5', 'thu -42,5'],
    ['42,5 tấn', '42,5% tấn'],
    ['42,5 tấn', '42,5 000 tấn'],
    ['42,5 tấn', '42,5.1 tấn'],
  ])('is stale where %s becomes %s', (old, by) => {
    expect(edited([old, by]).state).toBe('stale');
  });

  it('is stale in the next window too, after all around it changed', () => {
    const { one, now, tracking } = edited(['Vụ này, xã Tân Phú thu 42,5', 'Xã hái 42,7'], [' tấn vải trên', ' tạ ở']);
    const [renewed] = reanchorTracked(now, [one], tracking);
    const [resolution] = resolveAnchors(now, [renewed ?? one]);
    expect(renewed?.anchor.quote).toBe('42,5');
    expect(resolution?.state).toBe('stale');
  });

  it('is found again when the old words come back, and is gone with its words', () => {
    expect(edited(['42,5', '42,7'], ['42,7', '42,5']).state).toBe('unmoved');
    expect(edited(['Vụ này, xã Tân Phú thu 42,5 tấn vải trên 15 ha.\n', '']).state).toBe('orphan');
  });

  it('goes to no other place when much is replaced at once', () => {
    const other =
      'Tin khác: đoàn đến thăm ngôi trường mới. Trong ngày, 42,5 tấn gạo được trao cho các hộ khó khăn của xã.';
    expect(edited([text.slice(5), other]).state).toBe('orphan');
  });

  const change = fc.record({
    at: fc.nat({ max: 200 }),
    length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat({ max: 12 }) }),
    text: fc.constantFrom('', ' ', '4', '2,5', '.', ',', 'x', ' mới ', '\n', '42,5', ' 42,5 ', '%', '🙂', '-', ' 000'),
  });

  it('is never on another number or place, letter by letter or in a burst', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), fc.boolean(), (changes, isBurst) => {
        const annotations = [...text.matchAll(/\d+(?:,\d+)?/g)].map(({ index, 0: quote }) => annotation(index, quote));
        let letters = [...text].flatMap((letter) => letter.split('')).map((letter, id) => ({ letter, id }));
        let tracking = follow(text, annotations);
        let fresh = letters.length;
        const written = () => letters.map(({ letter }) => letter).join('');
        for (const { at, length, text: inserted } of changes) {
          const start = Math.min(at, letters.length);
          const removed = Math.min(length, letters.length - start);
          tracking = trackChanges(tracking, [{ start, length: removed, text: inserted }]);
          letters = letters.toSpliced(start, removed, ...inserted.split('').map((letter) => ({ letter, id: fresh++ })));
          if (isBurst) continue;
          const seen = resolveTracked(written(), annotations, tracking);
          tracking = new Map(
            seen.flatMap((one) =>
              'span' in one && one.state !== 'stale'
                ? [[one.annotation.id, { ...one.span, touched: 'no' }] as [string, TrackedSpan]]
                : [...tracking].filter(([id]) => id === one.annotation.id && one.state === 'stale'),
            ),
          );
        }
        const now = written();
        for (const resolution of resolveTracked(now, annotations, tracking)) {
          if (resolution.state === 'stale' || resolution.state === 'orphan') continue;
          const { anchor } = resolution.annotation;
          const { start, end } = resolution.span;
          expect(now.slice(start, end)).toBe(anchor.quote);
          expect(/\d[.,]?$/.test(now.slice(0, start)) || /^[.,]?\d/.test(now.slice(end)), 'the whole number').toBe(
            false,
          );
          const own = letters.slice(start, end).filter(({ id }) => id >= anchor.start && id < anchor.end);
          const hasContext = now.slice(0, start).endsWith(anchor.prefix) && now.slice(end).startsWith(anchor.suffix);
          // What was typed anew counts where the old words stood: between the same letters that were never touched.
          const isOld = ({ id }: { readonly id: number }) => id < text.length;
          const left = letters.slice(0, start).findLast(isOld)?.id ?? -1;
          const right = letters.slice(end).find(isOld)?.id ?? text.length;
          const isRetyped = left < anchor.start && right >= anchor.end;
          expect(own.length > 0 || hasContext || isRetyped, 'another occurrence').toBe(true);
        }
        const renewed = reanchorTracked(now, annotations, tracking);
        expect(renewed.map(({ id }) => id)).toEqual(annotations.map(({ id }) => id));
      }),
      { numRuns: cases(1000), seed: 20260105 },
    );
  });
});
