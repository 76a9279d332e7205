import { describe, expect, it } from 'vitest';
import { entityInSource, factInSource, figureInSource } from '../../../src/core/mentions-in-source.js';
import type { ParagraphEntity, ParagraphFact, ParagraphFigure } from '../../../src/core/paragraph.js';
import { normalize } from '../../../src/core/text/normalize.js';

const source = 'Giá \u200b12–15%';
const view = normalize(source);
const paragraph = {
  source,
  view,
  sentenceEnds: [],
  holdsNumber: true,
  tokens: {
    text: view.text,
    count: 0,
    start: new Int32Array(0),
    end: new Int32Array(0),
    kind: new Uint8Array(0),
    id: new Int32Array(0),
    letterCase: new Uint8Array(0),
  },
};
const place = { first: 1, next: 5, start: 4, end: 10 };
const placed = { start: 105, end: 111, quote: '12–15%' };

// Every field of the model is named here: a new one does not compile until it is told, and fails until it is kept.
const figure: Required<ParagraphFigure> = {
  ...place,
  kind: 'percent',
  value: 13,
  min: 12,
  max: 15,
  numerator: 1,
  denominator: 2,
  unit: '%',
  bound: 'about',
  precision: 0,
  rule: 'figure.percent',
};
const entity: Required<ParagraphEntity> = { ...place, kind: 'place', canonical: 'Huế', rule: 'entity.place' };
const fact: Required<ParagraphFact> = {
  ...place,
  value: 13,
  min: 12,
  max: 15,
  unit: '%',
  bound: 'about',
  metric: 'giá',
  subject: 'gạo',
  period: '2025',
  change: { kind: 'percent' },
  rule: 'fact.reach',
};

function withoutTokens<Mention extends { first: number; next: number }>({ first, next, ...rest }: Mention) {
  return { ...rest, first: undefined, next: undefined };
}

describe('mentions in their source', () => {
  it('keep every field, at the place in the text, with the words of the source', () => {
    expect(figureInSource(figure, paragraph, 100)).toEqual({ ...withoutTokens(figure), ...placed });
    expect(entityInSource(entity, paragraph, 100)).toEqual({ ...withoutTokens(entity), ...placed });
    expect(factInSource(fact, paragraph, 100)).toEqual({ ...withoutTokens(fact), ...placed });
  });

  it('leave out what a mention does not tell', () => {
    const bare = { ...place, kind: 'date', bound: 'exact', rule: 'figure.date.lunar' } as const;
    expect(Object.keys(figureInSource(bare, paragraph, 0)).sort()).toEqual(
      ['bound', 'end', 'kind', 'quote', 'rule', 'start'].sort(),
    );
  });
});
