import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { importers } from '../../src/core/import/importers.js';
import { type ImportOutcome, runImport } from '../../src/editor/import/run-import.js';
import { type CorpusBench, openCorpusBench } from './support/corpus.js';
import { annotationsOf, sidecarText } from './support/review.js';
import { writeFixture } from './support/workspace.js';

const first = 'Năm 2025, xã Khe Tre có hơn 75 hồ chứa 🐟 nước.\n';
const second = 'Năm 2025, xã Khe Lim có 40 giếng khoan.\n';

describe('an import', () => {
  let bench: CorpusBench;
  let seeds: vscode.Uri[];

  before(async () => {
    bench = openCorpusBench();
    seeds = [
      writeFixture('seeds/import-first.txt', first),
      writeFixture('seeds/import-second.txt', second),
      writeFixture('seeds/import-broken.txt', second.replace('Lim', 'Gai')),
    ];
    writeFixture('seeds/import-broken.txt.annotations.yaml', 'seedmark: [\n');
    await bench.corpus.ready();
  });
  after(() => {
    for (const { fsPath } of seeds) {
      rmSync(fsPath, { force: true });
      rmSync(`${fsPath}.annotations.yaml`, { force: true });
    }
    bench.dispose();
  });

  function lines(...examples: readonly object[]): vscode.Uri {
    return writeFixture('imports/corpus.jsonl', `${examples.map((one) => JSON.stringify(one)).join('\n')}\n`);
  }

  async function importFrom(uri: vscode.Uri, token = new vscode.CancellationTokenSource().token) {
    const importer = importers.find(({ id }) => id === 'doccano');
    assert.ok(importer);
    const services = {
      documents: bench.documents,
      seeds: { list: async () => seeds },
      projects: { of: () => ({ entityTypes: [], metrics: [] }) as never },
      read: async () => ({ language: 'vi' as const, figures: [], entities: [], facts: [] }),
    };
    return runImport({ importer, from: [uri] }, services, { report: () => undefined }, token);
  }

  /** The place of a quote in code points, as doccano counts. */
  function label(text: string, quote: string, name: string): [number, number, string] {
    const start = [...text.slice(0, text.indexOf(quote))].length;
    return [start, start + [...quote].length, name];
  }

  function summary({ added, known, changed, notImported }: ImportOutcome) {
    return { added, known, changed: changed.length, why: notImported.map(({ why }) => why.kind) };
  }

  it('adds to several seeds in one step, with what is suggested there, and one undo takes it back', async () => {
    const file = lines(
      { text: first, label: [label(first, '75', 'CARDINAL'), label(first, 'nước', 'planet')] },
      { text: second.replaceAll('\n', '\r\n'), label: [label(second, '40', 'cardinal')] },
      { text: 'Một văn bản khác.', label: [] },
      { file: 'import-broken.txt', text: second.replace('Lim', 'Gai'), label: [label(second, '40', 'cardinal')] },
    );
    const outcome = await importFrom(file);
    assert.deepEqual(summary(outcome), { added: 2, known: 0, changed: 2, why: ['no-seed', 'paused', 'left-out'] });
    const [annotation] = annotationsOf(seeds[0] ?? file);
    assert.equal(annotation?.status, 'added');
    assert.equal(annotation.suggestion?.rule, 'import.doccano');
    // What the words around say is kept: more than 75, and what is counted.
    assert.equal(annotation.content.type === 'figure' && annotation.content.bound, 'above');
    assert.match(annotation.content.type === 'figure' ? (annotation.content.metric ?? '') : '', /hồ chứa/);
    assert.deepEqual(summary(await importFrom(file)), { ...summary(outcome), added: 0, known: 2, changed: 0 });
    await bench.documents.undo();
    assert.deepEqual(seeds.slice(0, 2).flatMap(annotationsOf), []);
    await bench.documents.redo();
    assert.equal(seeds.slice(0, 2).flatMap(annotationsOf).length, 2);
    assert.equal(sidecarText(seeds[2] ?? file), 'seedmark: [\n');
  });

  it('never changes a decision', async () => {
    const seed = writeFixture('seeds/import-decided.txt', first);
    seeds.push(seed);
    const item = (await bench.documents.load(seed))?.items.find(({ quote }) => quote === '75');
    assert.ok(item);
    await bench.documents.decide([{ uri: seed, decisions: [{ action: 'reject', item }] }]);
    const before = sidecarText(seed);
    assert.ok(before);
    const example = { file: 'import-decided.txt', text: first, label: [label(first, '75', 'cardinal')] };
    const outcome = await importFrom(lines(example));
    assert.deepEqual(summary(outcome), { added: 0, known: 0, changed: 0, why: ['left-out'] });
    assert.equal(sidecarText(seed), before);
  });

  it('that is cancelled before it begins changes nothing', async () => {
    const source = new vscode.CancellationTokenSource();
    source.cancel();
    const outcome = await importFrom(lines({ text: second, label: [label(second, 'Khe Lim', 'LOC')] }), source.token);
    assert.equal(outcome.isCancelled, true);
    assert.equal(outcome.added, 0);
  });
});
