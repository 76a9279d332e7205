import { describe, expect, test } from 'vitest';
import type { MentionContent } from '../../../src/core/annotation/model.js';
import type { ReviewItem, ReviewState } from '../../../src/core/annotation/review.js';
import { createCorpusState } from '../../../src/workspace/corpus.js';
import { corpusDocument, unreadableDocument } from '../../../src/workspace/corpus-document.js';
import { createCorpusSummary } from '../../../src/workspace/corpus-summary.js';

let next = 0;

function item(state: ReviewState, content: MentionContent, more: Partial<ReviewItem> = {}): ReviewItem {
  const start = next++ * 10;
  return { key: `k${start}`, state, start, end: start + 3, quote: 'abc', content, ...more };
}

function percent(metric?: string, period?: string): MentionContent {
  return {
    type: 'figure',
    kind: 'percent',
    value: 4.5,
    unit: '%',
    bound: 'exact',
    ...(metric !== undefined && { metric }),
    ...(period !== undefined && { period }),
  };
}

const place: MentionContent = { type: 'entity', kind: 'place', canonical: 'Đồng Xuân' };

function document(uri: string, items: readonly ReviewItem[], paused?: string) {
  return corpusDocument({ uri, text: '', items, ...(paused !== undefined && { paused }) });
}

function summaryOf(...documents: readonly ReturnType<typeof document>[]) {
  const summary = createCorpusSummary();
  for (const each of documents) summary.add(each);
  return summary.summary();
}

describe('the summary of a corpus', () => {
  test('counts states of all items, and kinds of those that stand', () => {
    const { states, figures, entities } = summaryOf(
      document('a', [item('suggested', percent()), item('accepted', percent()), item('rejected', percent())]),
      document('b', [item('orphan', place), item('stale', place), item('added', place)]),
    );
    expect(Object.fromEntries(states)).toEqual({
      suggested: 1,
      accepted: 1,
      rejected: 1,
      orphan: 1,
      stale: 1,
      added: 1,
    });
    expect([...figures]).toEqual([['percent', { mentions: 2, unreviewed: 1 }]]);
    expect([...entities]).toEqual([['place', { mentions: 2, unreviewed: 1 }]]);
  });

  test('says of each document what it wants of a person', () => {
    const { documents } = summaryOf(
      document('a', [item('suggested', percent()), item('stale', place), item('orphan', place)]),
      document('b', [item('accepted', place, { conflicts: ['x'] }), item('accepted', place)], 'too new'),
      unreadableDocument('c'),
    );
    expect(documents).toEqual([
      { uri: 'a', unreviewed: 2, total: 2, stale: 1, orphans: 1, contradictions: 0 },
      { uri: 'b', unreviewed: 0, total: 2, stale: 0, orphans: 0, contradictions: 1, paused: 'too new' },
      { uri: 'c', unreviewed: 0, total: 0, stale: 0, orphans: 0, contradictions: 0, isUnreadable: true },
    ]);
  });

  test('lists metrics of several periods, whatever their letter case, those of most periods first', () => {
    const { metrics } = summaryOf(
      document('a', [
        item('suggested', percent('tỷ lệ hộ nghèo', '2025')),
        item('accepted', percent('Tỷ lệ hộ nghèo', '2024')),
        item('rejected', percent('tỷ lệ hộ nghèo', '2023')),
        item('suggested', percent('doanh thu', '2025')),
        item('suggested', percent('doanh thu', '2025')),
        item('suggested', percent('sản lượng')),
      ]),
      document(
        'b',
        [2021, 2022, 2023].map((year) => item('suggested', percent('số ca', String(year)))),
      ),
    );
    expect(metrics).toEqual([
      { metric: 'số ca', facts: 3, periods: ['2021', '2022', '2023'] },
      { metric: 'tỷ lệ hộ nghèo', facts: 2, periods: ['2024', '2025'] },
    ]);
  });
});

test('the corpus keeps how much of it is reviewed, as documents come, change and go', () => {
  const state = createCorpusState();
  state.put(document('a', [item('suggested', place), item('accepted', place), item('orphan', place)]));
  state.put(document('b', [item('rejected', place)]));
  expect(state.reviewProgress()).toEqual({ reviewed: 2, total: 3 });
  state.put(document('a', [item('accepted', place), item('accepted', place)]));
  expect(state.reviewProgress()).toEqual({ reviewed: 3, total: 3 });
  state.remove('b');
  state.put(unreadableDocument('a'));
  expect(state.reviewProgress()).toEqual({ reviewed: 0, total: 0 });
});
