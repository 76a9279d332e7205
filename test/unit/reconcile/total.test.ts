import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { reviewItems } from '../../../src/core/annotation/review.js';
import { bounds, changeKinds, figureKinds } from '../../../src/core/model.js';
import { createCorpusIndex } from '../../../src/core/reconcile/corpus-index.js';
import { reconcileDocument } from '../../../src/core/reconcile/document.js';
import { explain } from '../../../src/core/reconcile/explain.js';
import { cases } from '../cases.js';
import { documentOf, type Said } from './stated.js';

const settings = { seed: 20260124, numRuns: cases(200) };

/** Indexes, finds and explains; whatever is in the documents this must not throw, and each id stands once. */
function findAll(documents: readonly Parameters<ReturnType<typeof createCorpusIndex>['set']>[0][]): void {
  const index = createCorpusIndex();
  for (const document of documents) index.set(document);
  const findings = index.findings();
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  for (const finding of findings) {
    expect(explain(finding, 'en')).not.toMatch(/NaN|undefined|\{\d\}/);
    expect(explain(finding, 'vi')).not.toMatch(/NaN|undefined|\{\d\}/);
    for (const { start, end, quote } of finding.facts) expect(end - start).toBe(quote.length);
  }
  for (const { file } of documents) index.delete(file);
  expect(index.findings()).toEqual([]);
}

const words =
  'Năm 2025 2024 tỉnh Lâm Hà có đạt 3,2 triệu 75 lượt khách, tăng giảm gấp 1,5 lần 20% so với từ lên . trong đó gồm và 12/9 chiếm tỷ đồng\n'.split(
    ' ',
  );

test('holds for any text', () => {
  const text = fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((some) => some.join(' ')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      findAll(
        texts.map((source, index) => {
          const analysis = analyze(source);
          return reconcileDocument(`${index}`, source, analysis, reviewItems(source, analysis, []));
        }),
      );
    }),
    settings,
  );
});

test('holds for any figures that a person may write into a sidecar', () => {
  const number = fc.oneof(
    fc.double({ noNaN: false }),
    fc.integer(),
    fc.constantFrom(0, -0, 1e308, -1, Number.MIN_VALUE),
  );
  const figure: fc.Arbitrary<Said> = fc.record(
    {
      kind: fc.constantFrom(...figureKinds),
      bound: fc.constantFrom(...bounds),
      value: number,
      min: number,
      max: number,
      precision: fc.integer({ min: -400, max: 400 }),
      unit: fc.constantFrom('t', 'kg', 'VND', '%', 'pp', 'người', '', 'constructor'),
      metric: fc.constantFrom('sản lượng hàng hóa', 'constructor', '__proto__', 'tổng', ' '),
      subject: fc.constantFrom('Lâm Hà', 'toString'),
      period: fc.constantFrom('2025', '2024', '2025-Q1', '2025/2024', 'xxx', '2025-13-45', ''),
      change: fc.record({ kind: fc.constantFrom(...changeKinds), base: fc.constantFrom('2024', '2025', '') }),
    },
    { requiredKeys: ['kind', 'bound'] },
  );
  const joints = fc.constantFrom(
    ' đạt ',
    ', tăng ',
    ' so với ',
    ', trong đó ',
    ' gồm ',
    ' từ ',
    ' lên ',
    ', chiếm ',
    '. ',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(fc.array(fc.tuple(joints, figure), { maxLength: 6 }), { maxLength: 3 }), (said) => {
      findAll(said.map((pieces, index) => documentOf(`${index}`, 'Cảng', ...pieces.flat())));
    }),
    settings,
  );
});
