import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { emptyProject } from '../../src/core/project/model.js';
import { createFindings } from '../../src/editor/findings/findings.js';
import { createReconciler } from '../../src/editor/findings/reconciler.js';
import { openCorpusBench } from './support/corpus.js';
import { hoverText, putCaret, sidecarText } from './support/review.js';
import { closeAllEditors, openEditor, waitFor, writeFixture } from './support/workspace.js';

const first = 'Năm 2033, huyện Mường Sang có 71 hợp tác xã chè.\n';
const second = 'Năm 2033, huyện Mường Sang có 78 hợp tác xã chè.\n';
const third = 'Năm 2034, huyện Mường Sang có 84 hợp tác xã chè.\n';

function warnings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'seedmark');
}

async function waitForWarnings(uri: vscode.Uri, count: number): Promise<vscode.Diagnostic[]> {
  return waitFor(
    `${count} warnings at ${uri.path}`,
    () => {
      const found = warnings(uri);
      return found.length === count && found;
    },
    20_000,
  );
}

async function fixes(editor: vscode.TextEditor, at: vscode.Range): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    at,
    vscode.CodeActionKind.QuickFix.value,
  );
  return actions;
}

describe('findings between seeds', () => {
  let one: vscode.Uri;
  let other: vscode.Uri;

  before(async () => {
    await vscode.workspace.getConfiguration('seedmark').update('reviewer', 'Mai', vscode.ConfigurationTarget.Global);
    one = writeFixture('seeds/findings-one.txt', first);
    other = writeFixture('seeds/findings-other.txt', second);
    writeFixture('seeds/findings-later.txt', third);
  });
  after(async () => {
    await closeAllEditors();
    await vscode.workspace
      .getConfiguration('seedmark')
      .update('reviewer', undefined, vscode.ConfigurationTarget.Global);
  });

  it('warn at each figure of a conflict, with the other as a related place and a code that explains', async () => {
    const [warning] = await waitForWarnings(one, 1);
    const [counterpart] = await waitForWarnings(other, 1);
    assert.ok(warning && counterpart);
    assert.match(warning.message, /71.*78|78.*71/);
    assert.equal(first.slice(warning.range.start.character, warning.range.end.character), '71');
    assert.equal(warning.severity, vscode.DiagnosticSeverity.Warning);
    const [related] = warning.relatedInformation ?? [];
    assert.equal(related?.location.uri.toString(), other.toString());
    assert.deepEqual(related.location.range, counterpart.range);
    const { code } = warning;
    assert.ok(typeof code === 'object' && code.value === 'apart');
    const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(code.target.with({ fragment: '' })));
    assert.match(page, new RegExp(`^## ${code.target.fragment}$`, 'm'));
  });

  it('stand in the report while they are open', async () => {
    await waitForWarnings(one, 1);
    await waitFor('the conflict in the report', async () => {
      await vscode.commands.executeCommand('seedmark.report');
      const report =
        vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'seedmark-report')?.getText() ?? '';
      const [, conflicts = ''] = report.split('## Open conflicts');
      return /^\| hợp tác xã chè · .*71.*78.*findings-one\.txt, .*findings-other\.txt \|$/m.test(conflicts);
    });
    await closeAllEditors();
  });

  it('say in the hover what contradicts a figure, and its values in other periods', async () => {
    const { document } = await openEditor(one);
    await waitFor('the hover', async () => /Conflict:.*71.*78|Conflict:.*78.*71/.test(await hoverText(document, '71')));
    const text = await hoverText(document, '71');
    assert.match(text, /findings-other\.txt/);
    assert.match(text, /In other periods:.*84/);
  });

  it('lead to the other figure by a quick fix', async () => {
    const editor = await openEditor(one);
    const [warning] = await waitForWarnings(one, 1);
    assert.ok(warning);
    const actions = await fixes(editor, warning.range);
    const go = actions.find(({ title }) => /^Go to .*findings-other\.txt/.test(title));
    assert.ok(go?.command, actions.map(({ title }) => title).join());
    await vscode.commands.executeCommand(go.command.command, ...(go.command.arguments ?? []));
    await waitFor('the other seed', () => vscode.window.activeTextEditor?.document.uri.toString() === other.toString());
    const { activeTextEditor } = vscode.window;
    assert.equal(activeTextEditor?.document.getText(activeTextEditor.selection), '78');
    assert.ok(actions.some(({ title }) => /^Acknowledge/.test(title)));
    assert.ok(actions.some(({ title }) => /^Correct/.test(title)));
  });

  it('go to no file that is no seed', async () => {
    const before = vscode.window.activeTextEditor?.document.uri.toString();
    const foreign = vscode.Uri.file('/etc/hostname').toString();
    await vscode.commands.executeCommand('seedmark.goToFact', { uri: foreign, start: 0, end: 1 });
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), before);
  });

  it('go when a figure is corrected in its text, and come back with it', async () => {
    const editor = await openEditor(other);
    const at = editor.document.getText().indexOf('78');
    await editor.edit((edit) => edit.replace(new vscode.Range(0, at, 0, at + 2), '71'));
    await editor.document.save();
    await waitForWarnings(one, 0);
    await editor.edit((edit) => edit.replace(new vscode.Range(0, at, 0, at + 2), '78'));
    await editor.document.save();
    await waitForWarnings(one, 1);
  });

  it('go when the suggestion is rejected, and come back when that is undone', async () => {
    const editor = await openEditor(one);
    putCaret(editor, '71');
    await vscode.commands.executeCommand('seedmark.reject');
    await waitForWarnings(other, 0);
    await vscode.commands.executeCommand('seedmark.undoDecision');
    await waitForWarnings(other, 1);
  });

  it('go when the text goes', async () => {
    await closeAllEditors();
    const text = sidecarText(one);
    await vscode.workspace.fs.delete(one);
    await waitForWarnings(other, 0);
    writeFixture('seeds/findings-one.txt', first);
    await waitForWarnings(other, 1);
    assert.equal(text === undefined || !/acknowledged/.test(text), true);
  });
});

describe('findings whose thread fails', () => {
  it('go, and come back from the next thread', async () => {
    writeFixture('seeds/corpus-thread-one.txt', first.replaceAll('Sang', 'Thịnh'));
    writeFixture('seeds/corpus-thread-other.txt', second.replaceAll('Sang', 'Thịnh'));
    const bench = openCorpusBench();
    const never = () => new vscode.Disposable(() => undefined);
    let fail: (error: unknown) => void = () => undefined;
    const findings = createFindings({
      corpus: bench.corpus,
      documents: bench.documents,
      sidecars: { current: () => undefined, onDidChange: never },
      projects: { of: () => emptyProject, onDidChange: never },
      start(handlers) {
        let isDisposed = false;
        fail = handlers.fail;
        const post = createReconciler((message) => isDisposed || handlers.receive(message));
        return {
          post,
          dispose() {
            isDisposed = true;
          },
        };
      },
    });
    try {
      const uri = bench.uriOf('thread-one.txt');
      await waitFor('the conflict', () => findings.of(uri).length > 0, 20_000);
      fail(new Error('ended'));
      assert.deepEqual([...findings.all()], []);
      assert.deepEqual(findings.of(uri), []);
      await waitFor('the conflict again', () => findings.of(uri).length > 0, 20_000);
    } finally {
      findings.dispose();
      bench.dispose();
    }
  });
});
