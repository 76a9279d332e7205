import { expect, test } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { reviewItems } from '../../../src/core/annotation/review.js';
import { reconcileDocument } from '../../../src/core/reconcile/document.js';
import type { FromReconciler } from '../../../src/editor/findings/protocol.js';
import { createReconciler } from '../../../src/editor/findings/reconciler.js';

function seed(file: string, text: string) {
  const analysis = analyze(text);
  return reconcileDocument(file, text, analysis, reviewItems(text, analysis, []), []);
}

test('a question is answered at once, with all that came before it, also where nothing was found', () => {
  const posted: FromReconciler[] = [];
  const receive = createReconciler((message) => posted.push(message));
  const ask = (request: number) => {
    receive({ type: 'ask', request });
    receive({ type: 'next' });
  };
  ask(1);
  expect(posted).toEqual([{ changed: [], gone: [], answered: 1 }]);
  const documents = [
    seed('a.txt', 'Năm 2025, huyện Mường Sang có 71 hợp tác xã chè.'),
    seed('b.txt', 'Năm 2025, huyện Mường Sang có 78 hợp tác xã chè.'),
  ];
  receive({ type: 'set', documents });
  ask(2);
  expect(posted[1]?.changed.map(({ type }) => type)).toEqual(['conflict']);
  expect(posted[1]?.answered).toBe(2);
  ask(3);
  expect(posted.slice(2)).toEqual([{ changed: [], gone: [], answered: 3 }]);
});

test('messages wait until the one before is taken in', () => {
  const posted: FromReconciler[] = [];
  const receive = createReconciler((message) => posted.push(message));
  // More than one message holds.
  const documents = Array.from({ length: 200 }, (_, at) => [
    seed(`${at}a.txt`, `Năm 2025, huyện Mường Sang ${at + 1} có 71 hợp tác xã chè.`),
    seed(`${at}b.txt`, `Năm 2025, huyện Mường Sang ${at + 1} có 78 hợp tác xã chè.`),
  ]).flat();
  receive({ type: 'set', documents });
  receive({ type: 'ask', request: 1 });
  expect(posted).toHaveLength(1);
  for (let turn = 0; turn < 50; turn++) {
    const before = posted.length;
    receive({ type: 'next' });
    expect(posted.length).toBeLessThanOrEqual(before + 1);
  }
  expect(posted.length).toBeGreaterThan(2);
  expect(posted.filter(({ answered }) => answered !== undefined)).toEqual([posted.at(-1)]);
});
