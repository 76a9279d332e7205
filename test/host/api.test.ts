import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { SeedmarkApi, SeedmarkSuggester } from '../../media/api/seedmark.js';
import { setReviewer } from './support/decide.js';
import { annotationsOf, hoverText, putCaret, waitForHover } from './support/review.js';
import { closeAllEditors, openEditor, waitFor, writeFixture } from './support/workspace.js';

/** What test/host/companion gives: an extension of its own that uses Seedmark's API. */
interface Companion extends Pick<SeedmarkApi, 'analyze' | 'annotations'> {
  readonly heard: { readonly uri: string; readonly before: unknown[]; readonly after: unknown[] }[];
  suggestMarks(): vscode.Disposable;
  register(suggester: SeedmarkSuggester): vscode.Disposable;
}

const text = 'Năm 2025, hồ chứa có 75 trạm đo và mốc K7 ở phía bắc.\n';

describe('the API for other extensions', () => {
  let companion: Companion;
  const registered: vscode.Disposable[] = [];

  before(async () => {
    await setReviewer('Bích Ngọc');
    const extension = vscode.extensions.getExtension<Companion>('seedmark-tests.companion');
    assert.ok(extension, 'VS Code runs the second extension');
    companion = await extension.activate();
  });
  after(async () => {
    for (const each of registered) each.dispose();
    await closeAllEditors();
    await setReviewer(undefined);
  });

  function add(suggester: SeedmarkSuggester): vscode.Disposable {
    const disposable = companion.register(suggester);
    registered.push(disposable);
    return disposable;
  }

  async function rulesIn(document: vscode.TextDocument): Promise<string[]> {
    const analysis = await companion.analyze(document);
    assert.ok(analysis);
    return analysis.mentions.map(({ rule }) => rule);
  }

  it('analyses documents of any mode', async () => {
    const document = await vscode.workspace.openTextDocument({ content: 'Có 42,5% số hộ.', language: 'plaintext' });
    const analysis = await companion.analyze(document);
    assert.equal(analysis?.language, 'vi');
    const [mention] = analysis.mentions;
    assert.equal(mention?.quote, '42,5%');
    assert.equal(mention.content.type === 'figure' && mention.content.value, 42.5);
  });

  it('shows suggestions of another extension, has them reviewed, and takes them away', async () => {
    const { document } = await openEditor(writeFixture('seeds/api-marks.txt', text));
    await waitForHover(document, '75', /Suggested/);
    assert.doesNotMatch(await hoverText(document, 'mốc K7'), /Mốc K7/);
    const marks = companion.suggestMarks();
    registered.push(marks);
    await waitForHover(document, 'mốc K7', /Mốc K7/);
    assert.ok((await rulesIn(document)).includes('companion.marks'));

    const editor = await vscode.window.showTextDocument(document);
    putCaret(editor, 'mốc K7');
    await vscode.commands.executeCommand('seedmark.accept');
    await waitFor('the decision on disk', () => annotationsOf(document.uri).length === 1);
    const [annotation] = annotationsOf(document.uri);
    assert.equal(annotation?.suggestion?.rule, 'companion.marks');
    const [told] = (await companion.annotations(document.uri)) ?? [];
    assert.deepEqual(
      [told?.status, told?.state, told?.quote, told?.rule, told?.reviewer],
      ['accepted', 'current', 'mốc K7', 'companion.marks', 'Bích Ngọc'],
    );
    const heard = () => companion.heard.filter(({ uri }) => uri === document.uri.toString());
    await waitFor('the decision to be heard', () => heard().length === 1);
    await vscode.commands.executeCommand('seedmark.undoDecision');
    await waitFor('the undone decision to be heard', () => heard().length === 2);
    assert.deepEqual(
      heard().map((each) => [each.before, each.after]),
      [
        [[undefined], ['accepted']],
        [['accepted'], [undefined]],
      ],
    );
    await waitForHover(document, 'mốc K7', /Suggested/);
    marks.dispose();
    await waitFor('the suggestion to go', async () => !/Mốc K7/.test(await hoverText(document, 'mốc K7')));
  });

  it('asks again when the text changes', async () => {
    const { document } = await openEditor(writeFixture('seeds/api-change.txt', text));
    registered.push(companion.suggestMarks());
    await waitForHover(document, 'mốc K7', /Mốc K7/);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Trên mốc M12 có 3 trạm. ');
    await vscode.workspace.applyEdit(edit);
    await waitForHover(document, 'mốc M12', /Mốc M12/);
    await waitForHover(document, 'mốc K7', /Mốc K7/);
    registered.at(-1)?.dispose();
  });

  it('suffers nothing from suggesters that throw, hang, or talk nonsense', async () => {
    let asked = 0;
    add({
      rule: 'companion.throws',
      suggest: () => {
        asked++;
        throw new Error('no idea');
      },
    });
    add({ rule: 'companion.hangs', suggest: () => new Promise(() => undefined) });
    const place = (start: number, end: number, canonical = 'X') => ({
      start,
      end,
      content: { type: 'entity' as const, kind: 'place', canonical },
    });
    const nonsense = [
      place(-1, 3),
      place(5, 2),
      place(0, 10_000),
      place(0, 3, ' '),
      { start: 0, end: 3 },
      { start: 0, end: 3, content: { type: 'figure', kind: 'speed', bound: 'exact' } },
      'words',
      null,
    ];
    // What comes from another extension was checked by no compiler.
    add({ rule: 'companion.nonsense', suggest: () => nonsense as never });
    const marks = companion.suggestMarks();
    registered.push(marks);
    const { document } = await openEditor(writeFixture('seeds/api-nonsense.txt', text));
    await waitForHover(document, '75', /Suggested/);
    await waitForHover(document, 'mốc K7', /Mốc K7/);
    assert.ok(asked > 0);
    await waitFor('the one that throws to be asked no more', async () => {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), 'Và ');
      await vscode.workspace.applyEdit(edit);
      return asked === 3;
    });
    for (const each of registered.splice(0)) each.dispose();
    assert.deepEqual(
      (await rulesIn(document)).filter((rule) => rule.startsWith('companion.')),
      [],
    );
  });

  it('refuses names that are none, are its own, or are taken', () => {
    const suggest = () => [];
    for (const rule of ['', 'marks', 'Acme.marks', 'figure.mine', 'import.brat', 'acme.', 'acme.a b']) {
      assert.throws(() => companion.register({ rule, suggest }), TypeError, rule);
    }
    const once = companion.register({ rule: 'companion.twice', suggest });
    assert.throws(() => companion.register({ rule: 'companion.twice', suggest }), TypeError);
    once.dispose();
    companion.register({ rule: 'companion.twice', suggest }).dispose();
  });

  it('knows nothing of texts that are no seeds', async () => {
    assert.equal(await companion.annotations(writeFixture('notes/plain.md', 'Có 3 ghi chú.\n')), undefined);
  });
});
