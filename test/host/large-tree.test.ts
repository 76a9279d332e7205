import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { ReviewItem } from '../../src/core/annotation/review.js';
import { createFactsModel } from '../../src/editor/trees/facts-model.js';
import { createListOptions } from '../../src/editor/trees/list-options.js';
import { corpusDocument } from '../../src/workspace/corpus-document.js';
import { noMemory } from './support/corpus.js';

const documents = 200;
const factsEach = 50;

function fact(document: number, at: number): ReviewItem {
  const content = {
    type: 'figure',
    kind: 'cardinal',
    value: document * 100 + at,
    bound: 'exact',
    metric: `cây giống ${at}`,
    subject: `xã ${document}`,
    period: String(2000 + (at % 25)),
  } as const;
  return {
    key: `figure:${at * 10}-${at * 10 + 5}`,
    state: 'suggested',
    start: at * 10,
    end: at * 10 + 5,
    quote: '12345',
    content,
  };
}

/** The seeds as the corpus keeps them; who reads them from where is of no matter here. */
function tenThousandFacts() {
  const all = Array.from({ length: documents }, (_, document) => {
    const items = Array.from({ length: factsEach }, (_, at) => fact(document, at));
    return corpusDocument({
      uri: `file:///seeds/${String(document).padStart(3, '0')}.txt`,
      text: 'x'.repeat(1000),
      items,
    });
  });
  const byUri = new Map(all.map((document) => [document.uri, document]));
  const changed = new vscode.EventEmitter<readonly string[]>();
  const corpus = {
    get: (uri: string) => byUri.get(uri),
    read: async (uri: string) => byUri.get(uri),
    onDidChange: changed.event,
  };
  const seeds = {
    list: async () => all.map(({ uri }) => vscode.Uri.parse(uri)),
    lost: async () => [],
    onDidChangeList: new vscode.EventEmitter<void>().event,
  };
  /** Decides about one fact, as a reviewer does, and tells of it. */
  const decide = () => {
    const [first] = all;
    assert.ok(first);
    const items = first.items.map((item, at) => (at === 0 ? { ...item, state: 'accepted' as const } : item));
    byUri.set(first.uri, corpusDocument({ uri: first.uri, text: 'x'.repeat(1000), items }));
    changed.fire([first.uri]);
  };
  return { corpus, seeds, decide };
}

describe('the tree of 10,000 facts', () => {
  // The times are printed to be read, not judged: they are the machine's as much as ours.
  it('is grouped, filtered and kept current at once', async () => {
    const { corpus, seeds, decide } = tenThousandFacts();
    const options = createListOptions(noMemory);
    const model = createFactsModel(corpus, seeds, options);
    const times: string[] = [];
    const timed = async <T>(what: string, task: () => T | Promise<T>): Promise<T> => {
      const start = performance.now();
      const result = await task();
      times.push(`${what} ${(performance.now() - start).toFixed(1)} ms`);
      return result;
    };
    assert.equal((await timed('by document', () => model.roots())).length, documents);
    options.change({ grouping: 'metric' });
    const groups = await timed('by metric', () => model.roots());
    assert.equal(groups.length, factsEach);
    const [group] = groups;
    assert.ok(group);
    assert.equal((await timed('one group', () => model.factsOf(group))).length, documents);
    await timed('a decision', () => {
      decide();
      return model.roots();
    });
    assert.equal(model.left(), documents * factsEach - 1);
    options.change({ filter: 'giong 7 @unreviewed' });
    assert.ok((await timed('a filter', () => model.roots())).length > 0);
    console.log(`    ${times.join(', ')}`);
    model.dispose();
    options.dispose();
  });
});
