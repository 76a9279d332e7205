import { describe, expect, it } from 'vitest';
import { itemAt, nextUnreviewed, previousUnreviewed, progress } from '../../../src/core/annotation/navigate.js';
import type { ReviewItem, ReviewState } from '../../../src/core/annotation/review.js';

function item(start: number, end: number, state: ReviewState = 'suggested'): ReviewItem {
  const content = { type: 'entity', kind: 'place', canonical: 'Huế' } as const;
  return { key: `${start}-${end}`, start, end, state, quote: '', content };
}

const caret = (offset: number) => ({ start: offset, end: offset });

describe('the item at a selection', () => {
  const event = item(10, 30);
  const ordinal = item(20, 25);

  it('is the narrowest around it', () => {
    expect(itemAt([event, ordinal], caret(22))).toBe(ordinal);
    expect(itemAt([event, ordinal], caret(12))).toBe(event);
    expect(itemAt([event, ordinal], caret(31))).toBeUndefined();
  });

  it('is the selected one even when a narrower one lies inside', () => {
    expect(itemAt([event, ordinal], { start: 10, end: 30 })).toBe(event);
  });

  it('is the one that a caret between two stands before', () => {
    expect(itemAt([item(0, 5), item(5, 10)], caret(5))?.key).toBe('5-10');
  });

  it('is the one that waits, of two with the same span', () => {
    const waiting = item(0, 5);
    expect(itemAt([item(0, 5, 'accepted'), waiting], caret(2))).toBe(waiting);
  });

  it('is never an orphan, which has no place', () => {
    expect(itemAt([item(0, 5, 'orphan')], caret(2))).toBeUndefined();
  });
});

describe('going through what waits', () => {
  const items = [item(0, 3), item(5, 9, 'accepted'), item(12, 20, 'stale'), item(12, 15), item(30, 31, 'rejected')];

  it('goes down, through mentions that start at one place, and wraps', () => {
    const visited: (string | undefined)[] = [];
    let selection = caret(1);
    for (let step = 0; step < 4; step++) {
      const next = nextUnreviewed(items, selection);
      visited.push(next?.key);
      selection = next ?? selection;
    }
    expect(visited).toEqual(['12-20', '12-15', '0-3', '12-20']);
  });

  it('goes up and wraps', () => {
    expect(previousUnreviewed(items, caret(40))?.key).toBe('12-15');
    expect(previousUnreviewed(items, { start: 12, end: 15 })?.key).toBe('12-20');
    expect(previousUnreviewed(items, { start: 0, end: 3 })?.key).toBe('12-15');
  });

  it('takes the mention right after the caret', () => {
    expect(nextUnreviewed(items, caret(0))?.key).toBe('0-3');
  });

  it('finds none when all is decided', () => {
    expect(nextUnreviewed([item(0, 3, 'edited')], caret(0))).toBeUndefined();
    expect(previousUnreviewed([], caret(0))).toBeUndefined();
  });

  it('counts decided and all', () => {
    expect(progress([...items, item(0, 0, 'orphan')])).toEqual({ reviewed: 2, total: 5 });
  });
});
