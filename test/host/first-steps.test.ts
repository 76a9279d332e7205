import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { annotationsOf } from './support/review.js';
import { closeAllEditors, openEditor, waitFor, writeFixture } from './support/workspace.js';

/** Markdown that must stay text, as often as it takes to stand among the names that the report lists. */
const name = 'Khu *A|B* [x](command:workbench.action.quit)';
const times = 150;

function select(editor: vscode.TextEditor, words: string): number {
  const { document } = editor;
  const parts = document.getText().split(words);
  let start = 0;
  editor.selections = parts.slice(0, -1).map((before) => {
    const from = start + before.length;
    start = from + words.length;
    return new vscode.Selection(document.positionAt(from), document.positionAt(start));
  });
  return editor.selections.length;
}

function reportLines(): string[] {
  const report = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'seedmark-report');
  return report?.getText().split('\n') ?? [];
}

async function setReviewer(name: string | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('seedmark').update('reviewer', name, vscode.ConfigurationTarget.Global);
}

describe('several selections', () => {
  before(() => setReviewer('Bích Ngọc'));
  after(async () => {
    await setReviewer(undefined);
    await closeAllEditors();
  });

  it('are annotated in one step, of the kind that is said once', async () => {
    const seed = writeFixture('seeds/first-steps-many.txt', `${`Đường ven ${name} dài thêm.\n\n`.repeat(times)}`);
    const editor = await openEditor(seed);
    assert.equal(select(editor, name), times);
    await vscode.commands.executeCommand('seedmark.annotateSelection', 'place');
    const added = () => annotationsOf(seed).filter(({ status, anchor }) => status === 'added' && anchor.quote === name);
    await waitFor('the annotations', () => added().length === times);
    await vscode.commands.executeCommand('seedmark.undoDecision');
    await waitFor('that all are taken back', () => added().length === 0);
    await vscode.commands.executeCommand('seedmark.redoDecision');
    await waitFor('that all are there again', () => added().length === times);
  });

  it('of figures that can be read are filled in without a question', async () => {
    const seed = writeFixture('seeds/first-steps-figures.txt', 'Nhóm A12 và nhóm A15 cùng đi.\n');
    const editor = await openEditor(seed);
    editor.selections = ['12', '15'].map((words) => {
      const start = editor.document.positionAt(editor.document.getText().indexOf(words));
      return new vscode.Selection(start, start.translate(0, words.length));
    });
    await vscode.commands.executeCommand('seedmark.annotateSelection', 'cardinal');
    await waitFor('both figures', () => annotationsOf(seed).length === 2);
    assert.deepEqual(
      annotationsOf(seed).map(({ content }) => content.type === 'figure' && content.value),
      [12, 15],
    );
  });
});

describe('the report', () => {
  after(closeAllEditors);

  it('tells of the corpus, and takes names for what they are', async () => {
    // The workspace hears of a new file when its watcher tells, which may be after the decisions about it are written.
    const row = await waitFor('the name in the report', async () => {
      await vscode.commands.executeCommand('seedmark.report');
      return reportLines().find((each) => each.includes('Khu'));
    });
    assert.equal(row.startsWith('| Khu \\*A\\|B\\* \\[x\\](command:workbench.action.quit) | place | '), true, row);
    const rows = reportLines();
    assert.ok(rows.some((each) => /^\d[\d,]* of \d[\d,]* mentions in \d+ seeds are reviewed/.test(each)));
    assert.ok(rows.includes('## By kind'));
  });

  it('is made anew each time', async () => {
    writeFixture('seeds/first-steps-later.txt', 'Xã Hòa Bình có 12 thôn.\n');
    await waitFor('the new seed in the report', async () => {
      await vscode.commands.executeCommand('seedmark.report');
      return reportLines().some((each) => each.includes('first-steps-later'));
    });
  });
});
