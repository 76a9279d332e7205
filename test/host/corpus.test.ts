import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { analyze } from '../../src/core/analyze.js';
import { createAnalysisCache } from '../../src/editor/analysis-cache.js';
import { type CorpusBench, openCorpusBench } from './support/corpus.js';
import { closeAllEditors, openEditor, waitFor, writeFixture } from './support/workspace.js';

function fixture(name: string, text: string): string {
  return writeFixture(`seeds/corpus-${name}`, text).toString();
}

describe('the corpus', () => {
  let bench: CorpusBench;
  const one = () => bench.uriOf('one.txt');

  before(async () => {
    fixture('one.txt', 'Xã Tân Phú trồng 320 cây phượng trong năm 2025.\n');
    fixture('two.txt', 'Xã Tân Phú có 58 hộ nghèo trong năm 2025.\n');
    bench = openCorpusBench();
    await bench.corpus.ready();
  });
  after(async () => {
    bench.dispose();
    await closeAllEditors();
  });

  /** Waits until the corpus holds the quotes of figures in the document, and no others. */
  async function figuresAre(uri: string, quotes: readonly string[]): Promise<void> {
    let last = '';
    await waitFor(`${quotes} in ${uri}`, () => {
      const items = bench.corpus.get(uri)?.items.filter(({ content }) => content.type === 'figure') ?? [];
      last = items.map(({ quote }) => quote).join();
      return last === quotes.join();
    }).catch((error) => assert.fail(`${error.message}; it holds ${last}`));
  }

  it('reads all seeds, and knows where a name stands', async () => {
    const { read, total } = bench.corpus.progress();
    assert.equal(read, total);
    assert.ok(total >= 2);
    const uris = bench.corpus.mentionsOf('Tân Phú', 'place').map(({ uri }) => uri);
    assert.deepEqual(
      uris.filter((uri) => uri.includes('/corpus-')),
      [bench.uriOf('one.txt'), bench.uriOf('two.txt')],
    );
  });

  it('follows what a person types before it is saved', async () => {
    const editor = await openEditor(vscode.Uri.parse(one()));
    const end = editor.document.lineAt(0).range.end;
    await editor.edit((edit) => edit.insert(end, ' Cả xã góp 12 triệu đồng.'));
    await figuresAre(one(), ['320', 'năm 2025', '12 triệu đồng']);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await figuresAre(one(), ['320', 'năm 2025']);
    await closeAllEditors();
  });

  it('follows a file that another program writes, renames and deletes', async () => {
    const uri = fixture('three.txt', 'Xã Tân Phú trồng 320 cây phượng.\n');
    await figuresAre(uri, ['320']);
    fixture('three.txt', 'Xã Tân Phú trồng 400 cây phượng.\n');
    await figuresAre(uri, ['400']);
    const other = bench.uriOf('other.txt');
    renameSync(vscode.Uri.parse(uri).fsPath, vscode.Uri.parse(other).fsPath);
    await figuresAre(other, ['400']);
    await waitFor('the old name to go', () => bench.corpus.get(uri) === undefined);
    rmSync(vscode.Uri.parse(other).fsPath);
    await waitFor('the file to go', () => bench.corpus.get(other) === undefined);
  });

  it('joins what it tells of many files that change at once, and misses none', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `many-${at}.txt`);
    for (const name of names) {
      fixture(name, 'Thôn có 10 hộ.\n');
    }
    for (const name of names) {
      await figuresAre(bench.uriOf(name), ['10']);
    }
    await bench.corpus.ready();
    let calls = 0;
    const listener = bench.corpus.onDidChange(() => calls++);
    for (const name of names) {
      fixture(name, 'Thôn có 11 hộ.\n');
    }
    for (const name of names) {
      await figuresAre(bench.uriOf(name), ['11']);
    }
    listener.dispose();
    assert.ok(calls < names.length / 2, `${calls} calls`);
  });

  it('stops reading new seeds when told to, keeps known ones current, and goes on', async () => {
    bench.corpus.pause();
    fixture('late.txt', 'Thôn có 15 hộ.\n');
    await waitFor('the new seed to be listed', () => bench.corpus.progress().total > bench.corpus.progress().read);
    await bench.corpus.ready();
    writeFileSync(vscode.Uri.parse(one()).fsPath, 'Xã Tân Phú trồng 321 cây phượng.\n');
    await figuresAre(one(), ['321']);
    assert.equal(bench.corpus.get(bench.uriOf('late.txt')), undefined);
    bench.corpus.resume();
    await figuresAre(bench.uriOf('late.txt'), ['15']);
  });

  it('holds a decision as soon as it is taken', async () => {
    const uri = vscode.Uri.parse(bench.uriOf('two.txt'));
    const review = await bench.documents.load(uri);
    const item = review?.items.find(({ quote }) => quote === '58');
    assert.ok(item);
    await bench.documents.decide([{ uri, decisions: [{ action: 'accept', item }] }]);
    await waitFor('the decision', () =>
      bench.corpus.get(uri.toString())?.items.some(({ quote, state }) => quote === '58' && state === 'accepted'),
    );
  });
});

describe('the cache of analyses', () => {
  const text = 'Xã Tân Phú trồng 320 cây phượng trong năm 2025.\n';
  const storage = mkdtempSync(join(tmpdir(), 'seedmark-cache-'));
  const folder = join(storage, 'analyses');
  const open = (version: string) => createAnalysisCache(vscode.Uri.file(storage), async () => version);
  const onlyFile = () => join(folder, 'v1', readdirSync(join(folder, 'v1'))[0] ?? '');
  after(() => rmSync(storage, { recursive: true, force: true }));

  it('gives back what was kept, in the next window too, and nothing for another text', async () => {
    const cache = open('v1');
    assert.equal(await cache.get(text), undefined);
    await cache.put(text, analyze(text));
    assert.deepEqual(await open('v1').get(text), analyze(text));
    assert.equal(await open('v1').get(`${text} `), undefined);
  });

  it('takes garbage for nothing', async () => {
    const kept = readFileSync(onlyFile(), 'utf8');
    for (const garbage of ['', '{', 'null', '[]', kept.slice(0, -20), kept.replace('"start":', '"start":9')]) {
      writeFileSync(onlyFile(), garbage);
      assert.equal(await open('v1').get(text), undefined, garbage);
    }
    writeFileSync(onlyFile(), kept);
    assert.deepEqual(await open('v1').get(text), analyze(text));
  });

  it('deletes what another version of the analyser left', async () => {
    assert.equal(await open('v2').get(text), undefined);
    assert.deepEqual(readdirSync(folder), ['v2']);
  });

  it('keeps the folder bounded: beyond a reserve, what no text asked for goes', async () => {
    const cache = open('v2');
    await cache.put(text, analyze(text));
    for (let at = 0; at < 1_010; at++) {
      writeFileSync(join(folder, 'v2', `${at}.json`), '{}');
    }
    await cache.prune();
    assert.equal(readdirSync(join(folder, 'v2')).length, 1);
    assert.deepEqual(await cache.get(text), analyze(text));
  });

  it('does without where it cannot write', async () => {
    const file = join(storage, 'file');
    writeFileSync(file, '');
    assert.ok(statSync(file).isFile());
    const cache = createAnalysisCache(vscode.Uri.file(file), async () => 'v1');
    await cache.put(text, analyze(text));
    await cache.prune();
    assert.equal(await cache.get(text), undefined);
  });
});
