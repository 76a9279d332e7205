import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { annotationsOf, putCaret, sidecarText, waitForHover } from './support/review.js';
import { watchHost } from './support/watch-host.js';
import { closeAllEditors, openEditor, waitFor, writeFixture } from './support/workspace.js';

const line = (at: number) =>
  `Năm 2025, xã số ${at} trồng ${300 + at} cây phượng và ${70 + at} cây bàng, tăng 21,${at % 10}% so với năm 2024.\n`;
const lines = 450;
const keys = 200;

async function press(key: string): Promise<void> {
  await vscode.commands.executeCommand('seedmark.reviewKey', { key });
}

async function setSetting(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('seedmark').update(name, value, vscode.ConfigurationTarget.Global);
}

describe('review by key', () => {
  before(() => setSetting('reviewer', 'Thu Hà'));
  after(async () => {
    await closeAllEditors();
    await setSetting('reviewer', undefined);
    await setSetting('review.keys', undefined);
  });

  // The times are printed to be read, not judged: they are the machine's as much as ours.
  it('goes on at once in a seed of 2,000 suggestions', async () => {
    const text = Array.from({ length: lines }, (_, at) => line(at)).join('');
    const editor = await openEditor(writeFixture('seeds/mode-many.txt', text));
    await waitForHover(editor.document, '370', /Suggested/);
    await vscode.commands.executeCommand('seedmark.startReview');
    const watch = watchHost();
    const times: number[] = [];
    const begun = performance.now();
    for (let pressed = 0; pressed < keys; pressed++) {
      const start = performance.now();
      await press('a');
      times.push(performance.now() - start);
      // As fast as a key that is held down.
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    const { uri } = editor.document;
    await waitFor('the last decision', () => (sidecarText(uri)?.match(/^ {2}- id: /gm) ?? []).length === keys, 60_000);
    const written = performance.now() - begun;
    const held = watch.stop();
    const sorted = times.sort((left, right) => left - right);
    console.log(
      `    ${keys} decisions: median ${sorted.at(keys / 2)?.toFixed(1)} ms, longest ${sorted.at(-1)?.toFixed(1)} ms a key, all in the file after ${written.toFixed()} ms; ` +
        `the host was held for ${held.toFixed()} ms at most`,
    );
    const accepted = annotationsOf(uri);
    assert.ok(accepted.every(({ status }) => status === 'accepted'));
    assert.deepEqual(accepted.map(({ anchor }) => anchor.quote).slice(0, 5), [
      'Năm 2025',
      '300',
      '70',
      '21,0%',
      'năm 2024',
    ]);
    assert.equal(editor.document.getText(), text);
  });

  it('takes the letters that the setting names', async () => {
    await setSetting('review.keys', { accept: 'j', reject: 'k', skip: 'j' });
    const editor = await openEditor(writeFixture('seeds/mode-keys.txt', line(0)));
    const { uri } = editor.document;
    await waitForHover(editor.document, '300', /Suggested/);
    await vscode.commands.executeCommand('seedmark.startReview');
    await press('a');
    await press('j');
    await press('k');
    await waitFor('both decisions', () => annotationsOf(uri).length === 2);
    assert.deepEqual(
      annotationsOf(uri).map(({ status, anchor }) => [status, anchor.quote]),
      [
        ['accepted', 'Năm 2025'],
        ['rejected', '300'],
      ],
    );
  });

  it('hears no letter when the person went elsewhere', async () => {
    await setSetting('review.keys', undefined);
    const editor = await openEditor(writeFixture('seeds/mode-left.txt', line(0)));
    const { uri } = editor.document;
    await waitForHover(editor.document, '300', /Suggested/);
    await vscode.commands.executeCommand('seedmark.startReview');
    await press('a');
    await waitFor('the decision', () => annotationsOf(uri).length === 1);
    await vscode.commands.executeCommand('cursorBottom');
    await waitFor('the caret', () => editor.selection.active.line === 1);
    await press('a');
    await vscode.commands.executeCommand('seedmark.startReview');
    await press('r');
    await waitFor('the second decision', () => annotationsOf(uri).length === 2);
    assert.deepEqual(
      annotationsOf(uri).map(({ status }) => status),
      ['accepted', 'rejected'],
    );
  });

  it('takes nothing back that was decided before it began', async () => {
    const editor = await openEditor(writeFixture('seeds/mode-before.txt', line(0)));
    const { uri } = editor.document;
    await waitForHover(editor.document, '300', /Suggested/);
    putCaret(editor, '300');
    await vscode.commands.executeCommand('seedmark.accept');
    await vscode.commands.executeCommand('seedmark.startReview');
    await press('u');
    assert.equal(annotationsOf(uri).length, 1);
  });

  it('stays ended when it is ended while the next seed is looked for', async () => {
    writeFixture('seeds/mode-next.txt', line(1));
    const editor = await openEditor(writeFixture('seeds/mode-ended.txt', line(0)));
    await waitForHover(editor.document, '300', /Suggested/);
    await vscode.commands.executeCommand('seedmark.startReview');
    const pressed = press('n');
    // By then the search is under way.
    await new Promise((resolve) => setTimeout(resolve));
    await vscode.commands.executeCommand('seedmark.endReview');
    await pressed;
    // The next seed may be any that another test left, or be open already.
    const shown = vscode.window.activeTextEditor ?? editor;
    const before = sidecarText(shown.document.uri);
    await press('a');
    putCaret(await openEditor(editor.document.uri), 'năm 2024');
    await vscode.commands.executeCommand('seedmark.accept');
    assert.deepEqual(
      annotationsOf(editor.document.uri).map(({ anchor }) => anchor.quote),
      ['năm 2024'],
    );
    if (shown.document !== editor.document) {
      assert.equal(sidecarText(shown.document.uri), before);
    }
  });
});
