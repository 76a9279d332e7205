import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnchor } from '../../../src/core/annotation/anchor.js';
import { sameData } from '../../../src/core/annotation/content.js';
import { sortAnnotations } from '../../../src/core/annotation/decide.js';
import type { Annotation, MentionContent } from '../../../src/core/annotation/model.js';
import type { ReviewItem } from '../../../src/core/annotation/review.js';
import type { ReviewedDocument } from '../../../src/core/export/exporter.js';
import { bounds, changeKinds, entityKinds, figureKinds } from '../../../src/core/model.js';
import { cases } from '../cases.js';
import { type Exported, exportAs, lossCount } from '../export/reviewed-texts.js';
import { importBack } from './import-export.js';

const parameters = { numRuns: cases(1000), seed: 7 };

const words = [
  ...['năm', 'Hải Lưu', 'tăng', '1.402', '42,5%', '16 tỷ USD', 'Trường', 'é', 'hoà'],
  ...['🚢', '👩‍🚀', '𝒜', '🇻🇳', '\u200b', '\u00a0', '"', '\\', '<b>', '=1', '|', '\t', '{', '#', '\u2028', '\u0085'],
];
const spaces = [' ', ' ', ' ', '\n', '\r\n', '\n\n', '\r\n\r\n', ''];

/** Text of words, emoji and awkward characters, in LF or CRLF, composed or not. */
const text = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...spaces)), { minLength: 1, maxLength: 40 }),
    fc.constantFrom('NFC', 'NFD', 'none'),
  )
  .map(([pieces, form]) => {
    const joined = pieces.flat().join('');
    return form === 'none' ? joined : joined.normalize(form);
  });

const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });

const figure = fc
  .record({
    type: fc.constant('figure' as const),
    kind: fc.constantFrom(...figureKinds),
    value: optional(fc.oneof(number, name)),
    min: optional(number),
    max: optional(number),
    unit: optional(name),
    bound: fc.constantFrom(...bounds),
    precision: optional(fc.integer({ min: -9, max: 12 })),
    metric: optional(name),
    subject: optional(name),
    period: optional(name),
    change: optional(fc.record({ kind: fc.constantFrom(...changeKinds), base: optional(name) })),
  })
  .map(withoutUndefined);
const entity = fc.record({
  type: fc.constant('entity' as const),
  kind: fc.constantFrom(...entityKinds),
  canonical: name,
});
const content = fc.oneof(figure, entity).map((value) => value as MentionContent);

/** Without keys of no value, at every depth; a fact's other fields are there only with its metric. */
function withoutUndefined(value: Record<string, unknown>): unknown {
  const { subject, period, change, ...rest } = value;
  const whole = value.metric === undefined ? rest : value;
  return JSON.parse(JSON.stringify(whole));
}

const decision = fc.record({
  status: fc.constantFrom('accepted' as const, 'edited' as const, 'added' as const),
  reviewer: name,
  content,
});

/** A text with annotations at places that do not overlap others of their type, as sidecars have them. */
const document = text.chain((source) =>
  fc
    .array(fc.tuple(fc.nat(source.length), fc.integer({ min: 1, max: 12 }), decision), { maxLength: 12 })
    .map((drawn) => reviewed(source, drawn)),
);

type Drawn = readonly [
  start: number,
  length: number,
  decision: { status: 'accepted' | 'edited' | 'added'; reviewer: string; content: MentionContent },
];

function reviewed(source: string, drawn: readonly Drawn[]): ReviewedDocument & { annotations: Annotation[] } {
  const annotations: Annotation[] = [];
  for (const [from, length, { status, reviewer, content: said }] of drawn) {
    const anchor = createAnchor(source, from, Math.min(source.length, from + length));
    const overlaps = annotations.some(
      (other) => other.content.type === said.type && other.anchor.start < anchor.end && other.anchor.end > anchor.start,
    );
    // A sidecar holds no empty quote, and no analyser or reviewer annotates white space.
    if (overlaps || anchor.quote.trim() === '' || anchor.quote !== anchor.quote.trim()) continue;
    const id = `k${annotations.length}`;
    annotations.push({ id, status, anchor, content: said, reviewer, time: '2026-01-31T08:05:00Z' });
  }
  const items = annotations.map(
    (annotation): ReviewItem => ({
      key: annotation.id,
      state: annotation.status,
      ...{ start: annotation.anchor.start, end: annotation.anchor.end, quote: annotation.anchor.quote },
      content: annotation.content,
      annotation,
    }),
  );
  const inOrder = [...items].sort((one, other) => one.start - other.start || other.end - one.end);
  return { file: 'seeds/a "ü".txt', text: source, items: inOrder, annotations: sortAnnotations(annotations) };
}

/** All but the mark of where it comes from. */
function unmarked({ suggestion, ...annotation }: Annotation): Omit<Annotation, 'suggestion'> {
  return annotation;
}

/** Whether the loss report tells of nothing that an import would miss. */
function isHeld(exported: Exported): boolean {
  return lossCount(exported, 'blank') + lossCount(exported, 'trimmed') === 0;
}

function expectSame(found: readonly Annotation[], expected: readonly Annotation[]): void {
  const [got, wanted] = [found.map(unmarked), expected.map(unmarked)];
  if (!sameData(got, wanted)) expect(got).toEqual(wanted);
}

describe('export, then import', () => {
  it.each(['jsonl', 'brat', 'w3c', 'label-studio'])('gives the same annotations in %s', async (id) => {
    await fc.assert(
      fc.asyncProperty(document, async (reviewedText) => {
        const exported = await exportAs(id, [reviewedText]);
        fc.pre(isHeld(exported));
        const { annotations, leftOut: lost } = await importBack(id, exported, reviewedText);
        expect(lost).toEqual([]);
        expectSame(annotations, reviewedText.annotations);
        for (const { suggestion } of annotations) expect(suggestion?.rule).toBe(`import.${id}`);
      }),
      parameters,
    );
  });

  it('gives the same in W3C with offsets in UTF-16', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (reviewedText) => {
        const exported = await exportAs('w3c', [reviewedText], { offsets: 'utf-16' });
        const { annotations } = await importBack('w3c', exported, reviewedText);
        expectSame(annotations, reviewedText.annotations);
      }),
      parameters,
    );
  });

  it('gives the same places and labels in doccano, which holds no more', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (reviewedText) => {
        const exported = await exportAs('doccano', [reviewedText]);
        expect(lossCount(exported, 'content')).toBe(reviewedText.annotations.length);
        const { annotations } = await importBack('doccano', exported, reviewedText);
        const held = (list: readonly Annotation[]) => list.map(({ anchor, content: said }) => [anchor, said.kind]);
        expect(held(annotations)).toEqual(held(reviewedText.annotations));
      }),
      { ...parameters, numRuns: Math.ceil(parameters.numRuns / 4) },
    );
  });

  it('changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(document, fc.constantFrom('jsonl', 'brat', 'w3c', 'label-studio'), async (reviewedText, id) => {
        const exported = await exportAs(id, [reviewedText]);
        fc.pre(isHeld(exported));
        const before = reviewedText.annotations;
        const { annotations, added, known } = await importBack(id, exported, reviewedText, before);
        expect({ added, known }).toEqual({ added: 0, known: exported.report.written });
        expect(annotations).toEqual(before);
      }),
      { ...parameters, numRuns: Math.ceil(parameters.numRuns / 2) },
    );
  });
});
