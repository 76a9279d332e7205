import { expect, it } from 'vitest';
import { createWaitingFacts } from '../../../src/editor/corpus-thread/waiting-facts.js';
import type { ToReconciler } from '../../../src/editor/findings/protocol.js';

const set = (file: string, text: string): ToReconciler => ({
  type: 'set',
  documents: [{ file, text, language: 'vi', figures: [], entities: [] }],
});
const ask: ToReconciler = { type: 'ask', request: 1 };
const gone: ToReconciler = { type: 'delete', files: ['a'] };
const knowledge: ToReconciler = { type: 'knowledge', knowledge: {} };

function waitingAfter(...messages: readonly ToReconciler[]): ToReconciler[] {
  const waiting = createWaitingFacts();
  messages.forEach(waiting.add);
  const all: ToReconciler[] = [];
  while (waiting.size > 0) all.push(...[waiting.take()].filter((message) => message !== undefined));
  return all;
}

it('keeps the last state of a document, where the first waited', () => {
  expect(waitingAfter(set('a', '1'), set('b', '1'), ask, set('a', '2'))).toEqual([set('a', '2'), set('b', '1'), ask]);
});

it('keeps what came after a deletion behind it', () => {
  expect(waitingAfter(set('a', '1'), gone, set('a', '2'))).toEqual([set('a', '1'), gone, set('a', '2')]);
  expect(waitingAfter(gone, set('a', '1'), set('a', '2'))).toEqual([gone, set('a', '2')]);
});

it('forgets all that new knowledge makes an end of, unless somebody asked for it', () => {
  expect(waitingAfter(set('a', '1'), knowledge, set('b', '1'))).toEqual([knowledge, set('b', '1')]);
  expect(waitingAfter(set('a', '1'), ask, knowledge)).toEqual([set('a', '1'), ask, knowledge]);
});
