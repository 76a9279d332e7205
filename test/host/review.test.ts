import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { annotationsOf, hoverText, putCaret, sidecarText, waitForHover } from './support/review.js';
import { closeAllEditors, openEditor, writeFixture } from './support/workspace.js';

const text = [
  'Năm 2025, xã Hòa Lạc trồng 320 cây phượng và 75 cây bàng.',
  '',
  'Diện tích rừng tăng 42,5% so với năm 2024.',
  '',
].join('\n');

async function openSeed(name: string, content = text, suggested = '75'): Promise<vscode.TextEditor> {
  const editor = await openEditor(writeFixture(`seeds/review-${name}.txt`, content));
  await waitForHover(editor.document, suggested, /Suggested/);
  return editor;
}

async function run(command: string, argument?: unknown): Promise<void> {
  await vscode.commands.executeCommand(`seedmark.${command}`, argument);
}

async function decide(editor: vscode.TextEditor, words: string, command: 'accept' | 'reject'): Promise<void> {
  putCaret(editor, words);
  await run(command);
}

async function reopen(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await closeAllEditors();
  return openEditor(uri);
}

describe('review', () => {
  before(() => setReviewer('Bích Ngọc'));
  after(async () => {
    await closeAllEditors();
    await setReviewer(undefined);
  });

  it('accepts the mention at the caret into the sidecar, and knows it after reopening', async () => {
    const editor = await openSeed('accept');
    const { uri } = editor.document;
    assert.equal(sidecarText(uri), undefined);
    await decide(editor, '42,5%', 'accept');
    const [annotation, ...others] = annotationsOf(uri);
    assert.deepEqual(others, []);
    assert.equal(annotation?.status, 'accepted');
    assert.equal(annotation.reviewer, 'Bích Ngọc');
    assert.equal(text.slice(annotation.anchor.start, annotation.anchor.end), '42,5%');
    assert.equal(annotation.content.type === 'figure' && annotation.content.value, 42.5);
    const { document } = await reopen(uri);
    await waitForHover(document, '42,5%', /Accepted by Bích Ngọc/);
  });

  it('keeps a rejected suggestion away, also after reopening', async () => {
    const editor = await openSeed('reject');
    const { uri } = editor.document;
    await decide(editor, '320', 'reject');
    assert.deepEqual(
      annotationsOf(uri).map(({ status, anchor }) => [status, anchor.quote]),
      [['rejected', '320']],
    );
    const { document } = await reopen(uri);
    await waitForHover(document, '75', /Suggested/);
    assert.doesNotMatch(await hoverText(document, '320'), /320/);
  });

  it('touches only the lines of what was decided', async () => {
    const editor = await openSeed('lines');
    const { uri } = editor.document;
    await decide(editor, '320', 'accept');
    const one = linesOf(uri);
    await decide(editor, '42,5%', 'accept');
    const two = linesOf(uri);
    // What was there stays as it was, in its order: a new decision only adds lines, all in one place.
    const added = two.findIndex((line, at) => line !== one[at]);
    assert.deepEqual(two.toSpliced(added, two.length - one.length), one);
    await decide(editor, '42,5%', 'reject');
    const three = linesOf(uri);
    const changed = three.filter((line, at) => line !== two[at]);
    assert.ok(changed.length <= 2, changed.join('\n'));
  });

  it('keeps one decision on a mention however fast the keys come, the last one', async () => {
    const editor = await openSeed('twice');
    const { uri } = editor.document;
    putCaret(editor, '42,5%');
    await Promise.all([run('accept'), run('accept')]);
    putCaret(editor, '320');
    await Promise.all([run('accept'), run('reject')]);
    assert.deepEqual(
      annotationsOf(uri).map(({ status, anchor }) => `${status} ${anchor.quote}`),
      ['rejected 320', 'accepted 42,5%'],
    );
  });

  it('undoes the last decision and does it again', async () => {
    const editor = await openSeed('undo');
    const { document } = editor;
    await decide(editor, '320', 'accept');
    await decide(editor, '75', 'reject');
    await run('undoDecision');
    assert.deepEqual(quotesOf(document.uri), ['320']);
    await waitForHover(document, '75', /Suggested/);
    await run('undoDecision');
    assert.deepEqual(quotesOf(document.uri), []);
    await run('redoDecision');
    await run('redoDecision');
    assert.deepEqual(
      annotationsOf(document.uri).map(({ status }) => status),
      ['accepted', 'rejected'],
    );
  });

  it('takes back a decision about several mentions in one step, and does it again', async () => {
    const editor = await openSeed('batch');
    const { document } = editor;
    editor.selections = ['320', '75', '42,5%'].map((words) => {
      const caret = document.positionAt(document.getText().indexOf(words) + 1);
      return new vscode.Selection(caret, caret);
    });
    await run('accept');
    const batch = sidecarText(document.uri);
    assert.deepEqual(quotesOf(document.uri), ['320', '75', '42,5%']);
    await run('undoDecision');
    assert.deepEqual(quotesOf(document.uri), []);
    await run('redoDecision');
    assert.equal(sidecarText(document.uri), batch);
  });

  it('goes to the next and the previous unreviewed mention and wraps', async () => {
    const editor = await openSeed('next', 'Có 12 lớp và 340 học sinh.\n', '12');
    const { document } = editor;
    const selected = () => document.getText(editor.selection);
    putCaret(editor, 'Có', 0);
    const visited: string[] = [];
    for (let step = 0; step < 3; step++) {
      await run('nextUnreviewed');
      visited.push(selected());
    }
    assert.deepEqual(visited, ['12', '340', '12']);
    await run('previousUnreviewed');
    assert.equal(selected(), '340');
    await run('accept');
    await run('nextUnreviewed');
    assert.equal(selected(), '12');
    await run('nextUnreviewed');
    assert.equal(selected(), '12');
  });

  it('finds the place in texts with emoji, CRLF and decomposed letters', async () => {
    const hard = '🎉🎉 Lễ hội đón 75 đoàn khách.\r\n\r\nHỗ trợ 42,5% chi phí.\r\n'.normalize('NFD');
    const editor = await openSeed('hard', hard);
    await decide(editor, '42,5%', 'accept');
    const [annotation] = annotationsOf(editor.document.uri);
    assert.ok(annotation);
    assert.equal(hard.slice(annotation.anchor.start, annotation.anchor.end), '42,5%');
    const { document } = await reopen(editor.document.uri);
    await waitForHover(document, '42,5%', /Accepted/);
  });

  it('takes commands only about items that are there', async () => {
    const editor = await openSeed('hostile');
    const { uri } = editor.document;
    putCaret(editor, 'xã');
    for (const argument of [
      { uri: 'file:///etc/hostname', key: 'figure:0-1' },
      { uri: uri.toString(), key: 'figure:9000-9001' },
      { uri: 'no uri at all', key: '' },
      { uri: 7, key: null },
    ]) {
      await run('reject', argument);
    }
    assert.equal(sidecarText(uri), undefined);
  });

  it('keeps a decision with a text that moved, and asks again about one that changed', async () => {
    const editor = await openSeed('moved');
    const { document } = editor;
    await decide(editor, '42,5%', 'accept');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Tin vắn.\n\n'));
    await waitForHover(document, '42,5%', /Accepted/);
    const start = document.getText().indexOf('42,5%');
    await editor.edit((edit) =>
      edit.replace(new vscode.Range(document.positionAt(start), document.positionAt(start + 4)), '42,7'),
    );
    await waitForHover(document, '42,7%', /was 42,5%, now 42,7%/);
    putCaret(editor, '42,7%');
    await run('accept');
    const [annotation] = annotationsOf(document.uri);
    assert.equal(annotation?.status, 'edited');
    assert.equal(annotation.content.type === 'figure' && annotation.content.value, 42.7);
  });
});

function linesOf(uri: vscode.Uri): string[] {
  return (sidecarText(uri) ?? '').split('\n').slice(0, -1);
}

function quotesOf(uri: vscode.Uri): string[] {
  return annotationsOf(uri).map(({ anchor }) => anchor.quote);
}

async function setReviewer(name: string | undefined): Promise<void> {
  const target = vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration('seedmark').update('reviewer', name, target);
}
