import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BoardFact, isFromBoard, isToBoard } from '../../../src/editor/board/protocol.js';

const fact: BoardFact = {
  start: 10,
  end: 12,
  line: 1,
  quote: '71',
  metric: 'hợp tác xã chè',
  period: '2025',
  value: 71,
  stated: 71,
  valueLabel: '71',
  bound: 'above',
  interval: { low: 71 },
  intervalLabel: '71 or more',
  dimension: 'count',
  factor: 1,
  state: 'suggested',
};
const slice = { uri: 'file:///a', name: 'a', path: 'a', from: 0, facts: [fact], isLast: true };

describe('messages to the board', () => {
  test('pass as they are made', () => {
    expect(isToBoard({ type: 'facts', slices: [slice] })).toBe(true);
    expect(isToBoard({ type: 'settled', read: 1, total: 2 })).toBe(true);
    expect(isToBoard({ type: 'choose', metric: 'chè' })).toBe(true);
  });

  test.each([
    ['a start before the text', { start: -1 }],
    ['a start between two letters', { start: 1.5 }],
    ['an unknown state', { state: 'orphan' }],
    ['an unknown bound', { bound: 'maybe' }],
    ['no number', { value: '71' }],
    ['an open end as null', { interval: { low: null } }],
    ['a missing label', { valueLabel: undefined }],
  ])('do not pass with %s', (_, change) => {
    expect(isToBoard({ type: 'facts', slices: [{ ...slice, facts: [{ ...fact, ...change }] }] })).toBe(false);
  });
});

describe('messages from the board', () => {
  test('pass as they are made', () => {
    expect(isFromBoard({ type: 'ready' })).toBe(true);
    expect(isFromBoard({ type: 'open', uri: 'file:///a', start: 1, end: 2 })).toBe(true);
    expect(isFromBoard({ type: 'acknowledge', finding: 'c1' })).toBe(true);
  });

  test.each([
    [undefined],
    [null],
    ['ready'],
    [{}],
    [{ type: 'toString' }],
    [{ type: 'open', uri: 'file:///a', start: 1 }],
    [{ type: 'open', uri: 7, start: 1, end: 2 }],
    [{ type: 'acknowledge', finding: ['c1'] }],
  ])('do not pass as %j', (message) => {
    expect(isFromBoard(message)).toBe(false);
  });

  test('are looked at without an error, whatever they are', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        isFromBoard(value);
        isToBoard(value);
      }),
      { seed: 6 },
    );
  });
});
