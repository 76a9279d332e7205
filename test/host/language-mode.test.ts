import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAllEditors, openEditor, waitFor, workspaceFolder, writeFixture } from './support/workspace.js';

const text = 'Cảng đón 1.402 lượt tàu.\n';

async function modeOf(path: string): Promise<string> {
  return (await vscode.workspace.openTextDocument(writeFixture(path, text))).languageId;
}

describe('language mode seed', () => {
  after(async () => {
    await closeAllEditors();
    await vscode.workspace.getConfiguration().update('seedmark.seeds.files', undefined);
  });

  for (const path of ['a.seed', 'b.seed.txt', 'seeds/c.txt', 'deep/seeds/d.txt', '012_e.txt', 'deep/345_f.txt']) {
    it(`is the mode of ${path}`, async () => {
      assert.equal(await modeOf(path), 'seed');
    });
  }

  for (const path of ['g.txt', 'seeds/h.md', '12_i.txt', 'seeds/deep/j.txt', 'seeds/c.txt.annotations.yaml']) {
    it(`is not the mode of ${path}`, async () => {
      assert.notEqual(await modeOf(path), 'seed');
    });
  }

  it('comes with the setting, for open files and those to come', async () => {
    const open = await vscode.workspace.openTextDocument(writeFixture('listed/open.txt', text));
    assert.equal(open.languageId, 'plaintext');
    await vscode.workspace.getConfiguration().update('seedmark.seeds.files', ['listed/**/*.txt']);
    const mode = (uri: vscode.Uri) =>
      vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.languageId;
    await waitFor('the mode of an open file', () => mode(open.uri) === 'seed');
    const later = writeFixture('listed/deep/later.txt', text);
    await vscode.workspace.openTextDocument(later);
    await waitFor('the mode of a file opened later', () => mode(later) === 'seed');
  });

  it('stays away from a listed file that a person gave another mode', async () => {
    const { document } = await openEditor(writeFixture('listed/other.txt', text));
    await waitFor('mode seed', () => vscode.window.activeTextEditor?.document.languageId === 'seed');
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'markdown');
  });

  it('comes with the command, which lists the file in the workspace’s settings', async () => {
    await openEditor(writeFixture('notes/[bản nháp] {1}.txt', text));
    await vscode.commands.executeCommand('seedmark.treatAsSeed');
    await waitFor('mode seed', () => vscode.window.activeTextEditor?.document.languageId === 'seed');
    const pattern = 'notes/[[]bản nháp[]] [{]1[}].txt';
    const listed = vscode.workspace.getConfiguration().get<string[]>('seedmark.seeds.files');
    assert.ok(listed?.includes(pattern), String(listed));
    const found = await vscode.workspace.findFiles(new vscode.RelativePattern(workspaceFolder(), pattern));
    assert.equal(found.length, 1);
  });

  it('takes a whole Vietnamese syllable as a word, composed or not', async () => {
    for (const form of ['NFC', 'NFD']) {
      const words = ['nghiệp', 'đường', 'Ủy', 'thuở'].map((word) => word.normalize(form));
      const document = await vscode.workspace.openTextDocument({ language: 'seed', content: words.join(' ') });
      for (const word of words) {
        const start = document.getText().indexOf(word);
        const range = document.getWordRangeAtPosition(document.positionAt(start + 1));
        assert.equal(range && document.getText(range), word);
      }
    }
  });

  it('takes a number with its separators as a word', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'seed', content: 'tới 1.250,5, rồi 12.' });
    const word = (offset: number) => document.getText(document.getWordRangeAtPosition(document.positionAt(offset)));
    assert.equal(word(6), '1.250,5');
    assert.equal(word(18), '12');
  });

  it('has defaults that leave the text as it is written', async () => {
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'seed' });
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('semanticHighlighting.enabled'), true);
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
    assert.equal(editor.get('wordBasedSuggestions'), 'off');
    // There are none to match, and looking for them reads a long text to its end at every move of the caret.
    assert.equal(editor.get('matchBrackets'), 'never');
    assert.equal(
      vscode.workspace.getConfiguration('files', { languageId: 'seed' }).get('trimTrailingWhitespace'),
      false,
    );
  });

  it('folds by section', async () => {
    const content = 'Cảng đông khách\n\nHàng về nhiều.\nKho đã đầy.\n\nHàng hóa\n\nGạo tăng.\n';
    const { uri } = (await openEditor(writeFixture('seeds/fold.txt', content))).document;
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      uri,
    );
    assert.deepEqual(
      ranges.map(({ start, end }) => [start, end]),
      [
        [0, 3],
        [5, 7],
      ],
    );
  });
});
