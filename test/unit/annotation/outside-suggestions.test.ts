import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import {
  mostSuggestions,
  readOutsideSuggestions,
  withOutsideSuggestions,
} from '../../../src/core/annotation/outside-suggestions.js';
import { reviewItems } from '../../../src/core/annotation/review.js';

const text = 'Năm 2025, hồ 🐟 có 75 trạm đo, thêm mốc K7 và mốc K8.\n';
const analysis = analyze(text);
const mark = (start: number, end: number) => ({
  start,
  end,
  content: { type: 'entity', kind: 'place', canonical: 'Mốc' },
});
const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });

function laid(answer: unknown) {
  return withOutsideSuggestions(text, analysis, readOutsideSuggestions(text, 'acme.marks', answer).suggestions);
}

describe('suggestions of others', () => {
  test('stand among the analysis, under their own rule, in text order, a figure with its fact', () => {
    const made = laid([
      { ...at('K8'), content: { type: 'figure', kind: 'identifier', value: 'K8', bound: 'exact', metric: 'mã mốc' } },
      mark(at('mốc K7').start, at('mốc K7').end),
    ]);
    const items = reviewItems(text, made, []).filter(({ rule }) => rule === 'acme.marks');
    expect(items.map(({ quote, state }) => [quote, state])).toEqual([
      ['mốc K7', 'suggested'],
      ['K8', 'suggested'],
    ]);
    expect(items[1]?.content).toMatchObject({ type: 'figure', metric: 'mã mốc' });
    expect(made.facts.some(({ rule, metric }) => rule === 'acme.marks' && metric === 'mã mốc')).toBe(true);
  });

  test('give way to those that are there, and to the first of their own', () => {
    const [figure] = analysis.figures;
    if (!figure) throw new Error('the text has a figure');
    const over = {
      start: figure.start,
      end: figure.end,
      content: { type: 'figure', kind: 'cardinal', value: 1, bound: 'exact' },
    };
    expect(laid([over])).toBe(analysis);
    const { start, end } = at('mốc K7');
    expect(laid([mark(start, end), mark(start + 4, end)]).entities).toHaveLength(analysis.entities.length + 1);
  });

  test.each([
    ['not a list', 'words', 1],
    ['nothing', null, 0],
    ['outside', [mark(0, text.length + 1)], 1],
    ['empty', [mark(3, 3)], 1],
    ['backwards', [mark(5, 3)], 1],
    ['no number', [mark(Number.NaN, 3)], 1],
    ['half a character', [mark(0, text.indexOf('🐟') + 1)], 1],
    ['white space', [mark(3, 4)], 1],
    ['a name of controls', [{ ...at('K7'), content: { type: 'entity', kind: 'place', canonical: 'a\nb' } }], 1],
    ['a kind that is none', [{ ...at('K7'), content: { type: 'figure', kind: 'speed', bound: 'exact' } }], 1],
  ])('are refused: %s', (_, answer, refused) => {
    expect(readOutsideSuggestions(text, 'acme.marks', answer)).toEqual({ suggestions: [], refused });
  });

  test('are taken up to a number', () => {
    const many = Array.from({ length: mostSuggestions + 3 }, () => mark(0, 3));
    expect(readOutsideSuggestions(text, 'acme.marks', many)).toMatchObject({ refused: 3 });
  });

  test('whatever they are, an analysis stays in order and free of overlaps', () => {
    const offset = fc.integer({ min: -2, max: text.length + 2 });
    const content = fc.oneof(
      fc.constant({ type: 'entity', kind: 'place', canonical: 'X' }),
      fc.constant({ type: 'figure', kind: 'cardinal', value: 1, bound: 'exact', metric: 'm' }),
      fc.anything(),
    );
    const answer = fc.array(fc.oneof(fc.record({ start: offset, end: offset, content }), fc.anything()));
    fc.assert(
      fc.property(answer, (given) => {
        const { figures, entities, facts } = laid(given);
        for (const list of [figures, entities]) {
          for (const [index, { start, end, quote }] of list.entries()) {
            expect(quote).toBe(text.slice(start, end));
            expect(start).toBeGreaterThanOrEqual(list[index - 1]?.end ?? 0);
          }
        }
        expect(facts.length).toBeGreaterThanOrEqual(analysis.facts.length);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
