import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import type { Annotation, AnnotationStatus } from '../../../src/core/annotation/model.js';
import { emptyLexicon } from '../../../src/core/lexicon/model.js';
import { createTaughtNames, joinLexicons, type TaughtNames } from '../../../src/workspace/taught-names.js';

const seed = 20260131;

function decided(
  status: AnnotationStatus,
  quote: string,
  kind = 'place',
  canonical = quote,
  time = '2026-01-05T08:00:00Z',
): Annotation {
  const anchor = { quote, prefix: '', suffix: '', start: 0, end: quote.length, line: 1 };
  return { id: 'a', status, anchor, content: { type: 'entity', kind, canonical }, reviewer: 'Lan', time };
}

function taughtBy(...documents: readonly (readonly Annotation[])[]): TaughtNames {
  const taught = createTaughtNames();
  for (const [at, annotations] of documents.entries()) taught.put(`${at}.txt`, annotations);
  return taught;
}

function summary(taught: TaughtNames): string[] {
  const { names, rejected } = taught.lexicon();
  return [
    ...names.map(({ kind, canonical, forms }) => `${kind} ${canonical}: ${forms.join(', ')}`),
    ...rejected.map(({ kind, form }) => `no ${kind}: ${form}`),
  ];
}

describe('what decisions teach', () => {
  it('is names with their type and canonical form, however they were decided', () => {
    expect(
      summary(
        taughtBy([
          decided('accepted', 'Đầm Thuỷ Hoà'.normalize('NFD')),
          decided('edited', 'Cty Sao Mai', 'organization', 'Công ty Sao Mai'),
          decided('added', 'tàu HB-09', 'ship', 'Tàu Hòa Bình 09'),
          decided('rejected', 'Sao Hôm', 'person'),
        ]),
      ),
    ).toEqual([
      'organization Công ty Sao Mai: Cty Sao Mai, Công ty Sao Mai',
      'ship Tàu Hòa Bình 09: Tàu Hòa Bình 09, tàu HB-09',
      expect.stringMatching(/^place .*: Đầm Thủy Hòa$/),
      'no person: Sao Hôm',
    ]);
  });

  it('is what most documents say, however often one of them says it', () => {
    const place = decided('accepted', 'Sao Mai');
    const ship = decided('edited', 'Sao Mai', 'ship');
    expect(summary(taughtBy([place, place, place, place], [ship], [ship]))).toEqual(['ship Sao Mai: Sao Mai']);
    expect(summary(taughtBy([place, place, ship]))).toEqual(['place Sao Mai: Sao Mai']);
  });

  it('is the latest of what equally many say', () => {
    const early = decided('accepted', 'Sao Mai', 'place', 'Sao Mai', '2026-01-01T00:00:00Z');
    const late = decided('rejected', 'Sao Mai', 'place', 'Sao Mai', '2026-01-02T00:00:00Z');
    expect(summary(taughtBy([late], [early]))).toEqual(['no place: Sao Mai']);
    expect(summary(taughtBy([early, late]))).toEqual(['no place: Sao Mai']);
  });

  it('is nothing from a given name, which names somebody else in the next text', () => {
    expect(summary(taughtBy([decided('accepted', 'Lan', 'person', 'Nguyễn Thị Lan')]))).toEqual([
      'person Nguyễn Thị Lan: Nguyễn Thị Lan',
    ]);
    expect(summary(taughtBy([decided('rejected', 'Lan', 'person', 'Nguyễn Thị Lan')]))).toEqual([]);
  });

  it('is nothing from what Seedmark knows everywhere by itself, but against another meaning it counts', () => {
    const suggestion = { rule: 'entity.place.lexicon', version: '1' };
    const known = { ...decided('accepted', 'Hà Nội'), suggestion };
    const taught = createTaughtNames();
    expect(taught.put('0.txt', [known])).toEqual([]);
    expect(summary(taught)).toEqual([]);
    expect(taught.put('1.txt', [known])).toEqual([]);
    expect(taught.put('2.txt', [decided('edited', 'Hà Nội', 'ship')])).toEqual([]);
    expect(taught.put('3.txt', [decided('edited', 'Hà Nội', 'ship')])).toEqual([]);
    expect(taught.put('4.txt', [decided('edited', 'Hà Nội', 'ship')])).toEqual(['Hà Nội']);
    expect(summary(taught)).toEqual(['ship Hà Nội: Hà Nội']);
  });

  it('goes when the decision goes', () => {
    const taught = taughtBy([decided('accepted', 'Sao Mai')]);
    const before = taught.lexicon();
    expect(taught.put('0.txt', [decided('accepted', 'Sao Mai')])).toEqual([]);
    expect(taught.lexicon()).toBe(before);
    expect(taught.put('0.txt', [])).toEqual(['Sao Mai']);
    expect(summary(taught)).toEqual([]);
  });

  it('stands below the project file', () => {
    const { names, rejected } = joinLexicons(
      {
        names: [{ kind: 'ship', canonical: 'Tàu Sao Mai', forms: ['Sao Mai'], source: 'project' }],
        rejected: [{ form: 'Sao Hôm' }],
        units: [],
      },
      taughtBy([
        decided('rejected', 'Sao Mai'),
        decided('accepted', 'Sao Hôm'),
        decided('added', 'Sao Băng'),
      ]).lexicon(),
    );
    expect(names.map(({ kind, forms }) => [kind, forms])).toEqual([
      ['ship', ['Sao Mai']],
      ['place', ['Sao Băng']],
    ]);
    expect(rejected).toEqual([{ form: 'Sao Hôm' }]);
  });
});

describe('teaching', () => {
  it('suggests a name in another document, and keeps a rejected one away from it alone', () => {
    const text = 'Ông Trần Văn Bình về thăm Xóm Đồi.';
    const taught = createTaughtNames();
    taught.put('a.txt', [decided('added', 'Xóm Đồi', 'place'), decided('rejected', 'Trần Văn Bình', 'person')]);
    const lexicon = { ...emptyLexicon, ...taught.lexicon() };
    const quotes = (document: string) =>
      analyze(text, { language: 'vi', lexicon, document }).entities.map(({ kind, quote }) => `${kind} ${quote}`);
    expect(quotes('b.txt')).toEqual(['place Xóm Đồi']);
    expect(quotes('a.txt')).toEqual(['person Trần Văn Bình', 'place Xóm Đồi']);
  });
});

describe('any decisions', () => {
  const annotation = fc
    .record({
      status: fc.constantFrom<AnnotationStatus>('accepted', 'edited', 'added', 'rejected'),
      quote: fc.constantFrom('Sao Mai', 'sao mai', 'Hoà', 'Hòa', 'Lan'),
      kind: fc.constantFrom('person', 'place'),
      canonical: fc.constantFrom('Sao Mai', 'Hòa', 'Nguyễn Thị Lan'),
      day: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ status, quote, kind, canonical, day }) =>
      decided(status, quote, kind, canonical, `2026-01-0${day}T00:00:00Z`),
    );
  const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.array(annotation, { maxLength: 4 })), {
    maxLength: 8,
  });

  it('teach the same in whatever order they came, and tell each form that changed', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const taught = createTaughtNames();
        let before = new Set<string>();
        for (const [document, annotations] of list) {
          const changed = new Set(taught.put(document, annotations));
          const now = new Set(formsIn(taught));
          for (const form of [...before, ...now]) {
            if (!(before.has(form) && now.has(form))) expect(changed).toContain(form.split('\n')[0]);
          }
          before = now;
        }
        const fresh = createTaughtNames();
        for (const [document, annotations] of new Map(list)) fresh.put(document, annotations);
        expect(fresh.lexicon()).toEqual(taught.lexicon());
      }),
      { seed, numRuns: 500 },
    );
  });
});

/** Each form with all that is taught of it. */
function formsIn(taught: TaughtNames): string[] {
  const { names, rejected } = taught.lexicon();
  return [
    ...names.flatMap(({ forms, kind, canonical }) => forms.map((form) => `${form}\n${kind} ${canonical}`)),
    ...rejected.map(({ form, kind, keptIn }) => `${form}\n- ${kind} ${keptIn}`),
  ];
}
