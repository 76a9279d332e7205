import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnchor } from '../../../src/core/annotation/anchor.js';
import { mergeAnnotations } from '../../../src/core/annotation/merge.js';
import type { Annotation, AnnotationStatus } from '../../../src/core/annotation/model.js';
import { cases } from '../cases.js';

const text = Array.from({ length: 12 }, (_, at) => `Chợ số ${at + 10} bán được ${at * 7 + 30} tấn cá trong ngày.`).join(
  '\n',
);
const places = [...text.matchAll(/\d+(?= tấn)/g)].map(({ index, 0: quote }) =>
  createAnchor(text, index, index + quote.length),
);

function annotation(at: number, fields: Partial<Annotation> & { readonly value?: number } = {}): Annotation {
  const { value = at, ...rest } = fields;
  const anchor = places[at];
  if (anchor === undefined) throw new Error('no such place');
  return {
    id: `a${at}`,
    status: 'accepted',
    anchor,
    content: { type: 'figure', kind: 'measure', value, unit: 't', bound: 'exact', precision: 0 },
    reviewer: 'Lan',
    time: '2026-01-05T08:00:00Z',
    ...rest,
  };
}

const later = '2026-01-06T08:00:00Z';

describe('mergeAnnotations', () => {
  it('takes what either side added, changed or removed', () => {
    const base = [annotation(1), annotation(2), annotation(3)];
    const ours = [annotation(1, { status: 'rejected', time: later }), annotation(2), annotation(3), annotation(5)];
    const theirs = [annotation(0), annotation(1), annotation(3)];
    const { annotations, conflicts } = mergeAnnotations(base, ours, theirs);
    expect(annotations.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'a0 accepted',
      'a1 rejected',
      'a3 accepted',
      'a5 accepted',
    ]);
    expect(conflicts).toEqual([]);
  });

  it('makes the same decision taken twice one, the earlier', () => {
    const mine = annotation(4, { id: 'mine' });
    const yours = annotation(4, { id: 'yours', reviewer: 'Minh', time: later });
    expect(mergeAnnotations([], [mine], [yours]).annotations).toEqual([mine]);
    const rejected = { status: 'rejected' as const };
    expect(
      mergeAnnotations(
        [annotation(4)],
        [annotation(4, { ...rejected, time: later })],
        [annotation(4, { ...rejected, reviewer: 'Minh' })],
      ).annotations,
    ).toEqual([annotation(4, { ...rejected, reviewer: 'Minh' })]);
  });

  it('keeps both of two different decisions as a conflict', () => {
    const mine = annotation(4, { value: 1, status: 'edited' });
    const yours = annotation(4, { value: 2, status: 'edited', time: later });
    const { annotations, conflicts } = mergeAnnotations([annotation(4)], [mine], [yours]);
    expect(annotations).toEqual([mine, { ...yours, id: 'a4-2' }]);
    expect(conflicts).toEqual([['a4', 'a4-2']]);
    const settled = mergeAnnotations(annotations, annotations.slice(1), annotations);
    expect(settled).toEqual({ annotations: annotations.slice(1), conflicts: [] });
  });

  it('keeps a decision on what the other side removed', () => {
    const mine = annotation(4, { status: 'rejected', time: later });
    expect(mergeAnnotations([annotation(4)], [mine], []).annotations).toEqual([mine]);
  });

  it('takes the place that a side found anew and the decision of the other', () => {
    const moved = { ...annotation(4).anchor, start: 500, end: 502 };
    const mine = annotation(4, { anchor: moved });
    const yours = annotation(4, { status: 'rejected', time: later });
    expect(mergeAnnotations([annotation(4)], [mine], [yours]).annotations).toEqual([{ ...yours, anchor: moved }]);
  });

  it('keeps two mentions that got the same id by chance', () => {
    const { annotations } = mergeAnnotations(
      [],
      [annotation(1, { id: 'x' })],
      [annotation(2, { id: 'x', time: later })],
    );
    expect(annotations.map(({ id, anchor }) => [id, anchor])).toEqual([
      ['x', places[1]],
      ['x-2', places[2]],
    ]);
  });

  const statuses: AnnotationStatus[] = ['accepted', 'edited', 'rejected'];
  const oneOf = fc.record({
    at: fc.nat({ max: 11 }),
    status: fc.constantFrom(...statuses),
    value: fc.nat({ max: 2 }),
    minute: fc.nat({ max: 9 }),
    reviewer: fc.constantFrom('Lan', 'Minh'),
    own: fc.boolean(),
  });
  const work = fc.uniqueArray(oneOf, { selector: ({ at }) => at, maxLength: 12 }).map((list) =>
    list.map(({ at, status, value, minute, reviewer, own }) =>
      annotation(at, {
        id: own ? `${reviewer}${at}` : `a${at}`,
        status,
        value,
        reviewer,
        time: `2026-01-05T08:0${minute}:00Z`,
      }),
    ),
  );
  const verdict = ({ anchor, status, content }: Annotation): string =>
    `${anchor.start} ${status === 'rejected' ? status : JSON.stringify(content)}`;

  it('loses no decision, whichever side is ours, and changes nothing when it is done again', () => {
    fc.assert(
      fc.property(work, work, work, (base, ours, theirs) => {
        const merged = mergeAnnotations(base, ours, theirs);
        expect(mergeAnnotations(base, theirs, ours)).toEqual(merged);
        expect(new Set(merged.annotations.map(({ id }) => id)).size).toBe(merged.annotations.length);
        const known = new Set(base.map((annotation) => JSON.stringify(annotation)));
        const kept = new Set(merged.annotations.map(verdict));
        for (const decision of [...ours, ...theirs]) {
          if (!known.has(JSON.stringify(decision))) expect(kept).toContain(verdict(decision));
        }
        expect(mergeAnnotations(ours, merged.annotations, ours).annotations).toEqual(merged.annotations);
        expect(mergeAnnotations(base, base, ours).annotations.map(verdict)).toEqual(
          expect.arrayContaining(ours.map(verdict)),
        );
      }),
      { numRuns: cases(1000), seed: 20260105 },
    );
  });
});
