import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ask, placeOf, textsAt } from './support/commands.js';
import { type CorpusBench, openCorpusBench } from './support/corpus.js';
import { annotationsOf, putCaret } from './support/review.js';
import { closeAllEditors, openEditor, waitFor, workspaceFolder, writeFixture } from './support/workspace.js';

const opening = [
  'Trồng rừng ở vùng cao',
  '',
  'Ông Lò Văn Sủng cho biết Ngân hàng Đầu tư Ba Vì tài trợ 16 tỷ USD trong năm 2025.',
  'Năm 2025, xã trồng 320 cây phượng.',
  '',
  'Nguồn vốn',
  '',
  'Ngân hàng Đầu tư Ba Vì cho vay 42,5% số vốn.',
  '',
].join('\n');

const bank = 'Ngân hàng Đầu tư Ba Vì';

describe('language features', () => {
  let one: vscode.TextDocument;
  let two: vscode.Uri;
  let bench: CorpusBench;

  before(async () => {
    bench = openCorpusBench();
    await setReviewer('Thu Hà');
    two = writeFixture('seeds/features-two.txt', 'Theo Ngân hàng Đầu tư Ba Vì, xã trồng 400 cây phượng.\n');
    one = (await openEditor(writeFixture('seeds/features-one.txt', opening))).document;
    await waitFor('both seeds in the corpus', async () => (await bankMentions()).length === 3);
  });
  beforeEach(async () => {
    await openEditor(one.uri);
  });
  after(async () => {
    bench.dispose();
    await closeAllEditors();
    await setReviewer(undefined);
  });

  async function bankMentions(): Promise<string[]> {
    const found = await ask<vscode.Location[]>('vscode.executeReferenceProvider', one.uri, placeOf(one, bank));
    return textsAt(found.filter(({ uri }) => uri.path.includes('features-')));
  }

  it('outline the sections with their facts', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', one.uri);
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['Trồng rừng ở vùng cao', 'Nguồn vốn'],
    );
    const facts = symbols[0]?.children ?? [];
    assert.ok(
      facts.some(({ name, detail }) => name === '320' && detail.includes('cây phượng')),
      JSON.stringify(facts),
    );
    for (const { range, children } of symbols) {
      assert.ok(children.every((fact) => range.contains(fact.range)));
    }
  });

  it('find entities and metrics of the corpus by name, with or without marks', async () => {
    const found = await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'ngan hang dau tu ba');
    const symbol = found.find(({ name }) => name === bank);
    assert.ok(symbol, found.map(({ name }) => name).join());
    assert.match(symbol.containerName, /organization, 3 mentions/);
    assert.deepEqual(await textsAt([symbol.location]), [`features-one.txt: ${bank}`]);
    const metrics = await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'cây phượng');
    assert.ok(metrics.some(({ name, containerName }) => name === 'cây phượng' && /metric/.test(containerName)));
    assert.deepEqual(await ask('vscode.executeWorkspaceSymbolProvider', 'qqxzqq'), []);
  });

  it('find all mentions of an entity in all seeds, and all facts of a metric', async () => {
    const expected = [`features-one.txt: ${bank}`, `features-one.txt: ${bank}`, `features-two.txt: ${bank}`];
    assert.deepEqual(await bankMentions(), expected);
    const facts = await ask<vscode.Location[]>('vscode.executeReferenceProvider', one.uri, placeOf(one, '320'));
    const ours = facts.filter(({ uri }) => uri.path.includes('features-'));
    assert.deepEqual(await textsAt(ours), ['features-one.txt: 320', 'features-two.txt: 400']);
    assert.deepEqual(await ask('vscode.executeReferenceProvider', one.uri, placeOf(one, 'cho vay')), []);
  });

  it('highlight the other mentions in the document', async () => {
    const marks = await ask<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      one.uri,
      placeOf(one, bank),
    );
    assert.deepEqual(
      marks.map(({ range }) => one.getText(range)),
      [bank, bank],
    );
  });

  it('fold by section', async () => {
    const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', one.uri);
    assert.deepEqual(
      folds.map(({ start, end }) => [start, end]),
      [
        [0, 3],
        [5, 7],
      ],
    );
  });

  it('say above each paragraph how much is unreviewed, and accept it', async () => {
    const lenses = () => ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', one.uri);
    const titlesAt = async (line: number) =>
      (await lenses()).filter(({ range }) => range.start.line === line).map(({ command }) => command?.title ?? '');
    const before = await titlesAt(3);
    assert.match(before[0] ?? '', /^\d+ unreviewed$/);
    assert.equal(before[1], 'Accept');
    const accept = (await lenses()).find(
      ({ range, command }) => range.start.line === 3 && command?.command === 'seedmark.acceptParagraph',
    );
    await ask('seedmark.acceptParagraph', ...(accept?.command?.arguments ?? []));
    await waitFor('the paragraph to be reviewed', async () => (await titlesAt(3)).join() === '$(check) reviewed');
    assert.ok(annotationsOf(one.uri).every(({ status, anchor }) => status === 'accepted' && anchor.line === 4));
    await ask('seedmark.undoDecision');
    await waitFor('the lens as before', async () => (await titlesAt(3)).join() === before.join());
  });

  it('go without lenses where the setting says so', async () => {
    const settings = vscode.workspace.getConfiguration('seedmark', one.uri);
    await settings.update('codeLens.enabled', false, vscode.ConfigurationTarget.Workspace);
    assert.deepEqual(await ask('vscode.executeCodeLensProvider', one.uri), []);
    await settings.update('codeLens.enabled', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('hint at normalized values, once they are switched on', async () => {
    const all = new vscode.Range(0, 0, one.lineCount, 0);
    const hints = () => ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', one.uri, all);
    assert.deepEqual(await hints(), []);
    const settings = vscode.workspace.getConfiguration('seedmark', one.uri);
    await settings.update('inlayHints.enabled', true, vscode.ConfigurationTarget.Workspace);
    const shown = await waitFor('hints', async () => (await hints()).length > 0 && hints());
    await settings.update('inlayHints.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    const labels = shown.map(
      ({ label, position }) =>
        `${one.getText(new vscode.Range(position.line, position.character - 3, position.line, position.character))}: ${label}`,
    );
    assert.ok(labels.includes('USD: 16,000,000,000 USD'), labels.join('; '));
    assert.ok(
      labels.every((label) => !label.startsWith('320') && !label.startsWith('5%')),
      labels.join('; '),
    );
  });

  it('offer at a mention to accept, edit, reject and rename it, and all of its name; for a selection to annotate it', async () => {
    const at = placeOf(one, bank);
    const actions = await ask<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      one.uri,
      new vscode.Range(at, at),
    );
    const titles = actions.map(({ title }) => title);
    for (const title of [
      `Accept “${bank}”`,
      `Edit “${bank}”…`,
      `Reject “${bank}”`,
      `Accept all 3 suggestions of “${bank}” in all seeds`,
      `Rename “${bank}” in all seeds…`,
    ]) {
      assert.ok(titles.includes(title), `${title} in ${titles.join('; ')}`);
    }
    const words = new vscode.Range(placeOf(one, 'cho biết'), placeOf(one, 'cho biết').translate(0, 5));
    const others = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', one.uri, words);
    assert.ok(others.some(({ command }) => command?.command === 'seedmark.annotateSelection'));
    assert.ok(!others.some(({ command }) => command?.command === 'seedmark.accept'));
  });

  it('give tokens to themes that want them, figures inside names apart', async () => {
    const legend = await ask<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', one.uri);
    const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', one.uri);
    const read: string[] = [];
    let line = 0;
    let character = 0;
    for (let at = 0; at < tokens.data.length; at += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = tokens.data.subarray(at, at + 5);
      character = lines === 0 ? character + characters : characters;
      line += lines;
      const text = one.getText(new vscode.Range(line, character, line, character + length));
      const modifier = legend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit)).join();
      read.push(`${legend.tokenTypes[type]}.${modifier} ${text}`);
    }
    for (const token of [
      `seedOrganization.suggested ${bank}`,
      'seedFigure.suggested 320',
      'seedPerson.suggested Lò Văn Sủng',
    ]) {
      assert.ok(read.includes(token), `${token} in ${read.join('; ')}`);
    }
  });

  it('go to the first mention by the full name where nothing defines it, else to the record', async () => {
    const define = async (command = 'vscode.executeDefinitionProvider') =>
      (await ask<vscode.Location[]>(command, one.uri, placeOf(one, bank, one.getText().lastIndexOf(bank))))[0];
    const first = await define();
    assert.equal(first?.uri.toString(), one.uri.toString());
    assert.equal(first.range.start.line, 2);
    assert.equal(await define('vscode.executeDeclarationProvider'), undefined);

    putCaret(await openEditor(one.uri), bank);
    await ask('seedmark.accept');
    const declared = await waitFor(
      'the sidecar',
      async () => (await ask<vscode.Location[]>('vscode.executeDeclarationProvider', one.uri, placeOf(one, bank)))[0],
    );
    assert.match((await textsAt([declared]))[0] ?? '', /features-one\.txt\.annotations\.yaml: canonical: "Ngân hàng/);
    await ask('seedmark.undoDecision');

    const project = join(workspaceFolder().uri.fsPath, 'seedmark.yaml');
    writeFileSync(project, `names:\n  - canonical: "${bank}"\n    type: organization\n`);
    const defined = await define();
    rmSync(project);
    assert.equal(defined?.uri.path.endsWith('/seedmark.yaml'), true);
    assert.equal(defined?.range.start.line, 1);
  });

  it('complete names and metrics in a sidecar', async () => {
    const sidecar = await vscode.workspace.openTextDocument(
      writeFixture(
        'seeds/features-complete.txt.annotations.yaml',
        'annotations:\n  - entity:\n      canonical: "Ngân # x\n      metric: \n',
      ),
    );
    const complete = async (line: number) => {
      const { text } = sidecar.lineAt(line);
      const caret = new vscode.Position(line, text.includes(' # ') ? text.indexOf(' # ') : text.length);
      return ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', sidecar.uri, caret);
    };
    const name = (await complete(2)).items.find(({ label }) => label === bank);
    assert.equal(name?.insertText, `"${bank}"`);
    assert.equal(sidecar.getText(name.range instanceof vscode.Range ? name.range : name.range?.replacing), '"Ngân');
    assert.ok((await complete(3)).items.some(({ label }) => label === 'cây phượng'));
    assert.ok(!(await complete(1)).items.some(({ label }) => label === bank));
  });

  it('serve a revision, as in the diff editor, with all that only reads, and nothing that decides', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('revision', {
      provideTextDocumentContent: () => opening.replace('320', '310'),
    });
    const old = await vscode.workspace.openTextDocument(one.uri.with({ scheme: 'revision' }));
    await vscode.commands.executeCommand('vscode.diff', old.uri, one.uri);
    assert.equal(old.languageId, 'seed');
    const symbols = await waitFor('an outline', async () => {
      const found = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', old.uri);
      return found.length > 0 && found;
    });
    assert.ok(symbols[0]?.children.some(({ name }) => name === '310'));
    const found = await ask<vscode.Location[]>('vscode.executeReferenceProvider', old.uri, placeOf(old, bank));
    const schemes = found.filter(({ uri }) => uri.path.includes('features-')).map(({ uri }) => uri.scheme);
    assert.deepEqual(schemes.sort(), ['file', 'file', 'file', 'revision', 'revision']);
    assert.deepEqual(await ask('vscode.executeCodeLensProvider', old.uri), []);
    const at = placeOf(old, bank);
    const actions = await ask<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      old.uri,
      new vscode.Range(at, at),
    );
    assert.deepEqual(
      actions.filter(({ command }) => command?.command.startsWith('seedmark.')),
      [],
    );
    provider.dispose();
    await closeAllEditors();
  });

  it('rename an entity in all seeds, in one step for undo', async () => {
    const { documents, corpus } = bench;
    await corpus.ready();
    const item = (await documents.load(one.uri))?.items.find(({ quote }) => quote === bank);
    const target = { uri: one.uri.toString(), key: item?.key, canonical: 'Ngân hàng Ba Vì' };
    await ask('seedmark.renameEntity', target);
    const names = (uri: vscode.Uri) =>
      annotationsOf(uri).map(({ status, content }) => `${status} ${content.type === 'entity' && content.canonical}`);
    assert.deepEqual(names(one.uri), ['edited Ngân hàng Ba Vì', 'edited Ngân hàng Ba Vì']);
    assert.deepEqual(names(two), ['edited Ngân hàng Ba Vì']);
    await waitFor('three mentions', async () => (await bankMentions()).length === 3);
    assert.ok(!one.isDirty);
    const [record] = await ask<vscode.Location[]>('vscode.executeDefinitionProvider', one.uri, placeOf(one, bank));
    assert.ok(record?.uri.path.endsWith('.annotations.yaml'), record?.uri.path);
    await ask('seedmark.undoDecision');
    await waitFor('the undo', () => annotationsOf(one.uri).length === 0 && annotationsOf(two).length === 0);
  });
});

async function setReviewer(name: string | undefined): Promise<void> {
  const target = vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration('seedmark').update('reviewer', name, target);
}
