import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { createAnchor } from '../../src/core/annotation/anchor.js';
import type { Annotation } from '../../src/core/annotation/model.js';
import { describeDocument } from '../../src/core/sidecar/model.js';
import { writeSidecar } from '../../src/core/sidecar/write.js';
import type { Corpus } from '../../src/editor/corpus.js';
import type { ReviewDesk } from '../../src/editor/review-commands/targets.js';
import type { ReviewDocuments } from '../../src/editor/review-documents.js';
import { createEntitiesModel } from '../../src/editor/trees/entities-model.js';
import { createFactsModel, type FactsModel } from '../../src/editor/trees/facts-model.js';
import { factsProvider } from '../../src/editor/trees/facts-tree.js';
import { dropOnPlace } from '../../src/editor/trees/file-under.js';
import { createListOptions, type ListOptionsStore } from '../../src/editor/trees/list-options.js';
import type { FactsNode, MentionNode } from '../../src/editor/trees/nodes.js';
import { noMemory, openCorpusBench } from './support/corpus.js';
import { closeAllEditors, waitFor, writeFixture } from './support/workspace.js';

/** The tree's model over the same seeds, analyses and sidecars as in the extension, since VS Code lets nobody read a tree view. */
interface Bench extends vscode.Disposable {
  readonly documents: ReviewDocuments;
  readonly model: FactsModel;
  readonly options: ListOptionsStore;
  readonly provider: vscode.TreeDataProvider<FactsNode>;
  readonly corpus: Corpus;
  readonly desk: ReviewDesk;
}

function openBench(): Bench {
  const bench = openCorpusBench();
  const { documents, corpus, seeds } = bench;
  const options = createListOptions(noMemory);
  const model = createFactsModel(corpus, seeds, options);
  const all = vscode.Disposable.from(model, options, bench);
  const desk = { documents, seeds, selectedIn: () => [] };
  const provider = factsProvider(model, options, { of: () => undefined });
  return { documents, model, options, provider, corpus, desk, dispose: () => all.dispose() };
}

async function childrenOf({ provider }: Bench, node?: FactsNode): Promise<readonly FactsNode[]> {
  return (await provider.getChildren(node)) ?? [];
}

async function documentNamed(bench: Bench, name: string): Promise<FactsNode> {
  return waitFor(name, async () =>
    (await childrenOf(bench)).find((node) => node.type === 'document' && node.uri.endsWith(name)),
  );
}

async function factsOf(bench: Bench, name: string): Promise<readonly MentionNode[]> {
  const children = await childrenOf(bench, await documentNamed(bench, name));
  return children.flatMap((child) => (child.type === 'mention' ? child : []));
}

async function itemOf({ provider }: Bench, node: FactsNode): Promise<vscode.TreeItem> {
  return provider.getTreeItem(node);
}

function isOf(node: FactsNode, uri: vscode.Uri): boolean {
  return node.type === 'document' && node.uri === uri.toString();
}

function decisionOn({ uri, item }: MentionNode, action: 'accept' | 'reject') {
  return { uri: vscode.Uri.parse(uri), decisions: [{ action, item }] };
}

/** Facts that wait for a decision, counted from the tree itself: other tests' seeds lie in the same folder, and come and go. */
async function leftInTree(bench: Bench): Promise<number> {
  const all = await Promise.all((await childrenOf(bench)).map((node) => childrenOf(bench, node)));
  const states = all.flat().flatMap((node) => (node.type === 'mention' ? [node.item] : []));
  return states.filter((item) => item.state === 'suggested' || item.state === 'stale' || item.conflicts).length;
}

describe('the tree of facts', () => {
  let bench: Bench;

  before(() => {
    writeFixture(
      'seeds/facts-one.txt',
      'Năm 2025, huyện trồng 320 cây phượng.\n\nTỷ lệ hộ nghèo giảm còn 4,5% trong năm 2025.\n',
    );
    writeFixture('seeds/facts-none.txt', 'Không có con số nào ở đây.\n');
    bench = openBench();
  });
  after(async () => {
    bench.dispose();
    await closeAllEditors();
  });

  it('lists seeds that no editor shows, and their facts in text order', async () => {
    const facts = await factsOf(bench, 'facts-one.txt');
    assert.ok(facts.length >= 2, `${facts.length} facts`);
    assert.deepEqual(
      [...facts].sort((left, right) => left.item.start - right.item.start),
      [...facts],
    );
    const quotes = facts.map(({ item }) => item.quote);
    assert.ok(quotes.includes('320') && quotes.includes('4,5%'), quotes.join());
    assert.deepEqual(await factsOf(bench, 'facts-none.txt'), []);
  });

  it('shows value, metric and state, also to a screen reader', async () => {
    const facts = await factsOf(bench, 'facts-one.txt');
    const fact = facts.find(({ item }) => item.quote === '4,5%');
    assert.ok(fact);
    const item = await itemOf(bench, fact);
    assert.equal(item.label, '4.5%');
    assert.ok(typeof item.description === 'string' && item.description.length > 0);
    assert.match(item.accessibilityInformation?.label ?? '', /4\.5%, suggested/);
    assert.equal(item.contextValue, 'fact.suggested');
    assert.equal(bench.provider.getParent?.(fact), await documentNamed(bench, 'facts-one.txt'));
  });

  it('keeps the item of a fact through a decision, tells of its seed as a whole, and counts what is left', async () => {
    const [before] = await factsOf(bench, 'facts-one.txt');
    assert.ok(before);
    await waitFor('the count of all seeds', async () => bench.model.left() === (await leftInTree(bench)));
    const told: (FactsNode | undefined)[] = [];
    const listener = bench.provider.onDidChangeTreeData?.((node) => told.push(node as FactsNode | undefined));
    await bench.documents.decide([decisionOn(before, 'accept')]);
    await waitFor('the decision', async () => (await factsOf(bench, 'facts-one.txt'))[0]?.item.state === 'accepted');
    await waitFor('the count', async () => bench.model.left() === (await leftInTree(bench)));
    listener?.dispose();
    const [now] = await factsOf(bench, 'facts-one.txt');
    assert.equal(now?.id, before.id);
    assert.notEqual(now.key, before.key);
    assert.equal((await itemOf(bench, now)).contextValue, 'fact.accepted');
    const toldOfSeed = told.filter((node) => node && 'uri' in node && node.uri === before.uri);
    assert.ok(toldOfSeed.length > 0);
    for (const node of toldOfSeed) {
      assert.equal(node, await documentNamed(bench, 'facts-one.txt'));
    }
  });

  it('leaves rejected facts out', async () => {
    const facts = await factsOf(bench, 'facts-one.txt');
    const last = facts.at(-1);
    assert.ok(last);
    await bench.documents.decide([decisionOn(last, 'reject')]);
    await waitFor('the fact to go', async () => (await factsOf(bench, 'facts-one.txt')).length === facts.length - 1);
  });

  it('says of a file that is no UTF-8 that it cannot be read', async () => {
    writeFixture('seeds/facts-latin.txt', Uint8Array.of(0x43, 0xf3, 0x20, 0x37, 0x35, 0x0a));
    const node = await documentNamed(bench, 'facts-latin.txt');
    await waitFor('the note', async () => /cannot be read/.test(String((await itemOf(bench, node)).description)));
    assert.deepEqual(await factsOf(bench, 'facts-latin.txt'), []);
  });

  it('follows files that come, change and go', async () => {
    const uri = writeFixture('seeds/facts-late.txt', 'Cả xóm có 58 hộ dân trong năm 2025.\n');
    await waitFor('the new seed', async () => (await factsOf(bench, 'facts-late.txt')).length === 1);
    writeFixture(
      'seeds/facts-late.txt',
      'Cả xóm có 58 hộ dân trong năm 2025.\n\nCả xóm có 12 giếng nước trong năm 2025.\n',
    );
    await waitFor('the new text', async () => (await factsOf(bench, 'facts-late.txt')).length === 2);
    await vscode.workspace.fs.delete(uri);
    await waitFor('it to go', async () => !(await childrenOf(bench)).some((node) => isOf(node, uri)));
  });

  it('lists what lost its place and what contradicts itself, whatever it is, and says what is to do', async () => {
    const text = 'Đoàn của tỉnh Bình An về thăm làng cá trong buổi chiều muộn của ngày hội.\n';
    const uri = writeFixture('seeds/facts-lost.txt', text);
    const place = text.indexOf('Bình An');
    const entity = (id: string, canonical: string, quote = 'Bình An', start = place): Annotation => ({
      id,
      status: 'edited',
      anchor: { ...createAnchor(text, start, start + quote.length), quote },
      content: { type: 'entity', kind: 'place', canonical },
      reviewer: 'Thu Hà',
      time: '2026-01-05T08:00:00Z',
    });
    const lost = entity('lost', 'Bình Yên', 'Bình Yên');
    const annotations = [entity('one', 'tỉnh Bình An'), entity('two', 'xã Bình An')];
    const gone = {
      ...lost,
      anchor: { ...lost.anchor, prefix: 'ở một nơi khác hẳn, ', suffix: ' ấy.', end: place + 8 },
    };
    const document = describeDocument('facts-lost.txt', text, '0'.repeat(64));
    writeFixture(
      'seeds/facts-lost.txt.annotations.yaml',
      writeSidecar(undefined, { version: 1, document, annotations: [...annotations, gone] }),
    );
    const facts = await waitFor('three items', async () => {
      const found = await factsOf(bench, 'facts-lost.txt');
      return found.length === 3 && found;
    });
    const states = await Promise.all(facts.map(async (fact) => (await itemOf(bench, fact)).contextValue));
    assert.deepEqual(states, ['fact.conflict.edited', 'fact.conflict.edited', 'fact.orphan']);
    const [one] = facts;
    assert.ok(one);
    await bench.documents.decide([{ uri, decisions: [{ action: 'remove', id: 'two' }] }]);
    await waitFor('the conflict to be settled', async () => (await factsOf(bench, 'facts-lost.txt')).length === 1);
  });

  it('shows a sidecar whose text is gone', async () => {
    const uri = writeFixture('seeds/facts-gone.txt', 'Cả xóm có 58 hộ dân trong năm 2025.\n');
    const [fact] = await waitFor('the fact', async () => {
      const found = await factsOf(bench, 'facts-gone.txt');
      return found.length > 0 && found;
    });
    assert.ok(fact);
    await bench.documents.decide([decisionOn(fact, 'accept')]);
    rmSync(uri.fsPath);
    const node = await waitFor('the note', async () => {
      const found = (await childrenOf(bench)).find((each) => isOf(each, uri));
      return found && /text is gone/.test(String((await itemOf(bench, found)).description)) && found;
    });
    assert.deepEqual(await childrenOf(bench, node), []);
    writeFixture('seeds/facts-gone.txt', 'Cả xóm có 58 hộ dân trong năm 2025.\n');
    await waitFor('its fact', async () => (await factsOf(bench, 'facts-gone.txt')).length > 0);
  });

  it('puts facts together by metric and period over all seeds, and remembers where each is', async () => {
    writeFixture('seeds/facts-two.txt', 'Năm 2031, xã Lũng Vân có 1.204 cây sa mu dầu.\n');
    writeFixture('seeds/facts-three.txt', 'Năm 2032, xã Lũng Vân có 1.377 cây sa mu dầu.\n');
    await waitFor('both', async () => (await factsOf(bench, 'facts-three.txt')).length > 0);
    await waitFor('the other', async () => (await factsOf(bench, 'facts-two.txt')).length > 0);
    bench.options.change({ grouping: 'metric' });
    const group = await waitFor('the metric', async () =>
      (await childrenOf(bench)).find((node) => node.type === 'group' && node.name === 'cây sa mu dầu'),
    );
    const facts = await childrenOf(bench, group);
    assert.deepEqual(
      facts.map((fact) => fact.type === 'mention' && fact.item.quote),
      ['1.377', '1.204'],
    );
    for (const fact of facts) {
      assert.equal(bench.provider.getParent?.(fact), group);
    }
    const [first] = facts;
    assert.ok(first);
    assert.match(String((await itemOf(bench, first)).description), /facts-three\.txt/);
    assert.match(String((await itemOf(bench, group)).description), /^0\/2$/);
    bench.options.change({ grouping: 'period' });
    const periods = (await childrenOf(bench)).flatMap((node) => (node.type === 'group' ? [node.name] : []));
    assert.ok(periods.indexOf('2032') < periods.indexOf('2031'), periods.join());
    bench.options.change({ grouping: 'document' });
  });

  it('lists what the filter lets pass, and leaves out seeds in which nothing does', async () => {
    bench.options.change({ filter: 'sa mu @unreviewed' });
    const listed = (await childrenOf(bench)).flatMap((node) => (node.type === 'document' ? [node.uri] : []));
    assert.deepEqual(
      listed.map((uri) => uri.slice(uri.lastIndexOf('/') + 1)),
      ['facts-three.txt', 'facts-two.txt'],
    );
    assert.equal(bench.model.counts().listed, 2);
    bench.options.change({ filter: '' });
    assert.ok(bench.model.counts().listed > 2);
  });

  it('files what is dropped on a metric there, in one step', async () => {
    const [fact] = await factsOf(bench, 'facts-two.txt');
    assert.ok(fact);
    const controller = dropOnPlace<FactsNode>(bench.desk, 'seedmark.facts');
    const data = new vscode.DataTransfer();
    const token = new vscode.CancellationTokenSource().token;
    await controller.handleDrag?.([fact], data, token);
    await controller.handleDrop?.({ type: 'group', by: 'metric', key: 'cây di sản', name: 'cây di sản' }, data, token);
    await waitFor('the metric', async () => {
      const [now] = await factsOf(bench, 'facts-two.txt');
      return (
        now?.item.state === 'edited' && now.item.content.type === 'figure' && now.item.content.metric === 'cây di sản'
      );
    });
    await bench.documents.undo();
    await waitFor('undo', async () => (await factsOf(bench, 'facts-two.txt'))[0]?.item.state === 'suggested');
  });

  it('lists entities by kind and name with their mentions', async () => {
    const entities = createEntitiesModel(bench.corpus, bench.options);
    const place = await waitFor('places', () => entities.kinds().find(({ kind }) => kind === 'place'));
    const name = entities.entitiesOf(place).find(({ canonical }) => canonical === 'Lũng Vân');
    assert.ok(name);
    assert.deepEqual(
      { ...entities.countOf(name), documents: 0 },
      { kind: 'place', canonical: 'Lũng Vân', mentions: 2, unreviewed: 2, documents: 0 },
    );
    const mentions = entities.mentionsOf(name);
    assert.equal(mentions.length, 2);
    for (const mention of mentions) {
      assert.equal(entities.parentOf(mention), name);
    }
    entities.dispose();
  });

  it('lists facts of all neighbouring seeds', async function () {
    const extension = vscode.extensions.getExtension('seedmark.seedmark');
    const folder = join(extension?.extensionPath ?? '', '../shared/seeds');
    if (!existsSync(folder)) {
      console.log(`  ${folder} is missing: skipped`);
      this.skip();
    }
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    for (const name of names) {
      writeFixture(`seeds/${name}`, readFileSync(join(folder, name)));
    }
    for (const name of names) {
      await waitFor(`facts of ${name}`, async () => (await factsOf(bench, name)).length > 0);
    }
  });
});
