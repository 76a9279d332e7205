import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { annotationsOf, hoverText, putCaret, sidecarText, waitForHover } from './support/review.js';
import { closeAllEditors, openEditor, waitFor, writeFixture } from './support/workspace.js';

const text = [
  'Phòng giáo dục công bố số liệu tuyển sinh của các trường trong huyện vào sáng nay.',
  '',
  'Trường Nguyễn Du có 24 lớp, đón 860 học sinh mới trong năm học này, nhiều hơn năm ngoái.',
  '',
  'Các trường còn lại sẽ công bố số liệu của mình trước ngày khai giảng.',
  '',
].join('\n');

async function openSeed(name: string, content = text): Promise<vscode.TextEditor> {
  const editor = await openEditor(writeFixture(`seeds/life-${name}.txt`, content));
  await waitForHover(editor.document, '860', /Suggested/);
  return editor;
}

async function accept(editor: vscode.TextEditor, words: string): Promise<void> {
  putCaret(editor, words);
  await vscode.commands.executeCommand('seedmark.accept');
}

function sidecarOf(seed: vscode.Uri): vscode.Uri {
  return seed.with({ path: `${seed.path}.annotations.yaml` });
}

function near(seed: vscode.Uri, name: string): vscode.Uri {
  return vscode.Uri.joinPath(seed, '..', name);
}

async function replace(editor: vscode.TextEditor, old: string, by: string): Promise<void> {
  const { document } = editor;
  const start = document.getText().indexOf(old);
  assert.notEqual(start, -1, `${old} stands in the text`);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + old.length));
  assert.ok(await editor.edit((edit) => edit.replace(range, by)));
}

/** Where the sidecar says that its annotations stand, read from the text on disk. */
function quotedOnDisk(seed: vscode.Uri): string[] {
  const saved = readFileSync(seed.fsPath, 'utf8');
  return annotationsOf(seed).map(({ anchor }) => saved.slice(anchor.start, anchor.end));
}

describe('annotations through the life of a seed', () => {
  before(() => setReviewer('Thanh Mai'));
  after(async () => {
    await closeAllEditors();
    await setReviewer(undefined);
  });

  it('follow while all around them is rewritten, and are written down on save', async () => {
    const editor = await openSeed('typing');
    const { document } = editor;
    const { uri } = document;
    await accept(editor, '860');
    await replace(editor, 'Phòng giáo dục công bố số liệu', 'Huyện cho biết số liệu');
    await replace(editor, 'Trường Nguyễn Du có 24 lớp, đón ', 'Trường có hai mươi lớp và nhận ');
    await replace(editor, ' học sinh mới trong năm học này, nhiều hơn', ' em lớp một, hơn');
    await waitForHover(document, '860', /Accepted by Thanh Mai/);
    await document.save();
    await waitFor('the new place', () => quotedOnDisk(uri).join() === '860');
    await closeAllEditors();
    const again = await openEditor(uri);
    await waitForHover(again.document, '860', /Accepted by Thanh Mai/);
  });

  it('are asked about again when their own words change, also in the next window', async () => {
    const editor = await openSeed('changed');
    const { document } = editor;
    await accept(editor, '860');
    await replace(editor, '860', '870');
    await waitForHover(document, '870', /was 860, now 870/);
    await document.save();
    await closeAllEditors();
    const again = await openEditor(document.uri);
    await waitForHover(again.document, '870', /was 860, now 870/);
    await accept(again, '870');
    assert.deepEqual(
      annotationsOf(document.uri).map(({ status, anchor }) => [status, anchor.quote]),
      [['edited', '870']],
    );
  });

  it('are found again when another program changes the text that is open', async () => {
    const editor = await openSeed('external');
    const { document } = editor;
    await accept(editor, '860');
    const [first = '', ...rest] = text.split('\n\n');
    writeFixture('seeds/life-external.txt', [...rest.slice(0, 1), first, 'Tin mới.\n'].join('\n\n'));
    await waitFor('the new text', () => document.getText().includes('Tin mới.'));
    await waitForHover(document, '860', /Accepted by Thanh Mai/);
    assert.doesNotMatch(await hoverText(document, '24'), /Accepted/);
  });

  it('go with a seed that is renamed, and come back with it', async () => {
    const editor = await openSeed('old-name');
    const { uri } = editor.document;
    await accept(editor, '860');
    const written = sidecarText(uri);
    const target = near(uri, 'life-new-name.txt');
    await rename(uri, target);
    assert.equal(sidecarText(target), written);
    assert.equal(sidecarText(uri), undefined);
    const renamed = await openEditor(target);
    await waitForHover(renamed.document, '860', /Accepted by Thanh Mai/);
    await vscode.commands.executeCommand('seedmark.undoDecision');
    await waitForHover(renamed.document, '860', /Suggested/);
    await vscode.commands.executeCommand('seedmark.redoDecision');
    await waitFor('it to be done again', () => sidecarText(target) === renamedIn(written, target));
    await rename(target, uri);
    assert.equal(sidecarText(uri), renamedIn(written, target));
    assert.equal(sidecarText(target), undefined);
  });

  it('come back with a seed when its renaming is undone', async () => {
    const editor = await openSeed('undone');
    const { uri } = editor.document;
    await accept(editor, '860');
    const written = sidecarText(uri);
    const target = near(uri, 'life-undone-new.txt');
    await rename(uri, target);
    await openEditor(target);
    await vscode.commands.executeCommand('undo');
    await waitFor('the seed', () => existsSync(uri.fsPath) && !existsSync(target.fsPath));
    await waitFor('its sidecar', () => sidecarText(uri) === written && sidecarText(target) === undefined);
  });

  it('are not written over where a sidecar stands at the new name', async () => {
    const editor = await openSeed('taken');
    const { uri } = editor.document;
    await accept(editor, '860');
    const target = near(uri, 'life-taken-new.txt');
    writeFixture('seeds/life-taken-new.txt.annotations.yaml', '# của người khác\n');
    await rename(uri, target);
    assert.equal(sidecarText(target), '# của người khác\n');
    assert.notEqual(sidecarText(uri), undefined);
  });

  it('go with a seed that is deleted', async () => {
    const editor = await openSeed('deleted');
    const { uri } = editor.document;
    await accept(editor, '860');
    await closeAllEditors();
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(uri);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await waitFor('both to go', () => !existsSync(uri.fsPath) && sidecarText(uri) === undefined);
  });

  it('are attached by hand when their text is gone', async () => {
    const editor = await openSeed('orphan');
    const { document } = editor;
    await accept(editor, '860');
    const [annotation] = annotationsOf(document.uri);
    const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
    await editor.edit((edit) => edit.replace(whole, 'Bản mới.\n\nNăm nay, 860 em vào lớp một tại thị trấn.\n'));
    await waitForHover(document, '860', /Suggested/);
    const start = document.getText().indexOf('860');
    editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + 3));
    const target = { uri: document.uri.toString(), key: annotation?.id };
    await vscode.commands.executeCommand('seedmark.attach', target);
    await waitForHover(document, '860', /Accepted by Thanh Mai/);
    assert.deepEqual(
      annotationsOf(document.uri).map(({ id, anchor }) => [id, anchor.start]),
      [[annotation?.id, start]],
    );
  });

  it('that contradict each other are settled, in one step for undo', async () => {
    const editor = await openSeed('conflict');
    const { document } = editor;
    const { uri } = document;
    await accept(editor, '860');
    const mine = sidecarText(uri) ?? '';
    const [, block = ''] = /( {2}- id: [\s\S]*?)(?= {2}#| {2}-|$)/.exec(mine) ?? [];
    const rival = block.replace(/id: \w+/, 'id: rival').replace('status: accepted', 'status: rejected');
    writeFixture('seeds/life-conflict.txt.annotations.yaml', mine.replace(block, block + rival));
    await waitForHover(document, '860', /Another decision says otherwise/);
    const settling = vscode.commands.executeCommand('seedmark.settle', {
      uri: uri.toString(),
      key: 'rival',
    });
    await pickFirst();
    await settling;
    await waitFor('one to stand', () => annotationsOf(uri).length === 1);
    assert.doesNotMatch(await hoverText(document, '860'), /says otherwise/);
    await vscode.commands.executeCommand('seedmark.undoDecision');
    assert.equal(annotationsOf(uri).length, 2);
  });

  it('are merged where git left conflict markers', async () => {
    const editor = await openSeed('markers');
    const { uri } = editor.document;
    await accept(editor, '860');
    const ours = sidecarText(uri) ?? '';
    await accept(editor, '24');
    const theirs = (sidecarText(uri) ?? '').replace(
      /( {2}- id: \w+\n(?: {4}.*\n)*? {4}quote: "860"\n(?: {4}.*\n)*)/,
      '',
    );
    const marked = `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> other\n`;
    writeFixture('seeds/life-markers.txt.annotations.yaml', marked);
    await waitFor('the problem', () => vscode.languages.getDiagnostics(sidecarOf(uri)).length > 0);
    await vscode.commands.executeCommand('seedmark.mergeSidecar', { uri: sidecarOf(uri).toString() });
    assert.deepEqual(
      annotationsOf(uri).map(({ anchor }) => anchor.quote),
      ['24', '860'],
    );
    await waitFor('the problem to go', () => vscode.languages.getDiagnostics(sidecarOf(uri)).length === 0);
  });
});

/** A sidecar after its first write under another name of its text. */
function renamedIn(written: string | undefined, seed: vscode.Uri): string | undefined {
  return written?.replace(/file: ".*"/, `file: "${seed.path.slice(seed.path.lastIndexOf('/') + 1)}"`);
}

async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  assert.ok(await vscode.workspace.applyEdit(edit));
  await waitFor('the file to be renamed', () => existsSync(to.fsPath) && !existsSync(from.fsPath));
}

/** Takes the first choice of the quick pick as soon as there is one. */
async function pickFirst(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}

async function setReviewer(name: string | undefined): Promise<void> {
  const target = vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration('seedmark').update('reviewer', name, target);
}
