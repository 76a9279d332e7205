import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { batchesAt } from '../../../src/core/annotation/batch.js';
import { type ReviewItem, reviewItems } from '../../../src/core/annotation/review.js';

const text = [
  'Năm 2025, huyện Đồng Xuân trồng 320 cây phượng và 75 cây bàng.',
  '',
  'Tỷ lệ hộ nghèo của huyện Đồng Xuân giảm còn 4,5%.',
].join('\n');
const items = reviewItems(text, analyze(text), []);

function at(words: string, options: { select?: string; items?: readonly ReviewItem[] } = {}) {
  const start = text.indexOf(words);
  const end = options.select === undefined ? start : text.indexOf(options.select) + options.select.length;
  const batches = batchesAt(text, options.items ?? items, { start, end });
  return batches.map(({ scope, items: inside }) => [scope, inside.map(({ quote }) => quote)]);
}

const place = 'huyện Đồng Xuân';

describe('what a decision on many can be about', () => {
  it('at a name: the name, its paragraph, all; its kind holds no more than the name does', () => {
    expect(at(place)).toEqual([
      ['name', [place, place]],
      ['paragraph', ['Năm 2025', place, '320', '75']],
      ['document', ['Năm 2025', place, '320', '75', place, '4,5%']],
    ]);
  });

  it('at a figure: its like and its kind', () => {
    expect(at('320').slice(0, 2)).toEqual([
      ['name', ['320']],
      ['kind', ['320', '75']],
    ]);
  });

  it('with a selection: what lies in it', () => {
    expect(at('320', { select: '75' })[0]).toEqual(['selection', ['320', '75']]);
  });

  it('nothing that is decided, and nothing where nothing is left', () => {
    const decided = items.map((item): ReviewItem => (item.quote === '75' ? { ...item, state: 'accepted' } : item));
    expect(at('320', { items: decided })).toContainEqual(['paragraph', ['Năm 2025', place, '320']]);
    expect(at('320', { items: decided.map((item) => ({ ...item, state: 'rejected' })) })).toEqual([]);
  });

  it('lines end at every kind of break', () => {
    const twoLines = text.replace('\n\n', '\r');
    const all = reviewItems(twoLines, analyze(twoLines), []);
    const last = batchesAt(twoLines, all, { start: twoLines.length - 3, end: twoLines.length - 3 });
    expect(last.find(({ scope }) => scope === 'paragraph')?.items.map(({ quote }) => quote)).toEqual([place, '4,5%']);
  });
});
