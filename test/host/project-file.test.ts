import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { after, afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { annotationsOf, putCaret, waitForHover } from './support/review.js';
import { closeAllEditors, openEditor, waitFor, workspaceFolder, writeFixture } from './support/workspace.js';

const fileName = 'seedmark.yaml';
const text = 'Sáng 5/3, tàu HB-09 chở 1.250 TEU rời bến Cồn Vạc.\n';

function projectUri(): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder().uri, fileName);
}

function writeProject(content: string): vscode.Uri {
  return writeFixture(fileName, content);
}

function diagnosticsOf(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Seedmark')
    .map(({ range, code, severity }) => `${range.start.line + 1}:${range.start.character + 1} ${code} ${severity}`);
}

async function completions(uri: vscode.Uri, after: string): Promise<string[]> {
  const document = await vscode.workspace.openTextDocument(uri);
  // The document of an earlier test may still be open, and takes a moment to follow its file.
  const offset = await waitFor(`${after} in the file`, () => {
    const found = document.getText().indexOf(after);
    return found >= 0 && { found };
  });
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    document.positionAt(offset.found + after.length),
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

describe('the project file', () => {
  afterEach(async () => {
    await closeAllEditors();
    rmSync(projectUri().fsPath, { force: true });
    await waitFor('no problems of a file that is gone', () => diagnosticsOf(projectUri()).length === 0);
  });

  it('changes the marks as soon as it is saved, and when it goes', async () => {
    const { document } = await openEditor(writeFixture('seeds/project-marks.txt', text));
    await waitForHover(document, '1.250', /Suggested/);
    await waitForHover(document, 'HB-09', /^(?![\s\S]*HB-09)/);
    writeProject(
      'entityTypes: [{id: ship, label: Tàu thuyền}]\nnames: [{canonical: Tàu Hòa Bình 09, type: ship, aliases: [HB-09]}]\n',
    );
    await waitForHover(document, 'HB-09', /Tàu Hòa Bình 09[\s\S]*Tàu thuyền[\s\S]*entity\.ship\.project/);
    writeProject('units: [{code: "[teu]", name: TEU}]\n');
    await waitForHover(document, '1.250', /\[teu\]/);
    await waitForHover(document, 'HB-09', /^(?![\s\S]*Tàu Hòa Bình 09)/);
    rmSync(projectUri().fsPath);
    await waitForHover(document, '1.250', /^(?![\s\S]*\[teu\])/);
  });

  it('keeps decisions about own types, also when the type is declared no more', async () => {
    writeProject(
      'entityTypes: [{id: ship, label: Tàu thuyền, color: "#4477aa", key: s}]\nnames: [{canonical: bến Cồn Vạc, type: ship}]\n',
    );
    const editor = await openEditor(writeFixture('seeds/project-own-type.txt', text));
    await waitForHover(editor.document, 'Cồn Vạc', /Tàu thuyền/);
    const start = text.indexOf('tàu HB-09');
    editor.selection = new vscode.Selection(
      editor.document.positionAt(start),
      editor.document.positionAt(start + 'tàu HB-09'.length),
    );
    const deciding = vscode.commands.executeCommand('seedmark.annotateSelection', 'ship');
    // The form asks for the canonical name alone; Enter takes the one that stands there.
    await waitFor('a decision', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await vscode.commands.executeCommand('quickInput.accept');
      return annotationsOf(editor.document.uri).length > 0;
    });
    await deciding;
    assert.deepEqual(
      annotationsOf(editor.document.uri).map(({ status, content }) => [status, content.kind]),
      [['added', 'ship']],
    );
    await waitForHover(editor.document, 'tàu HB-09', /Tàu thuyền[\s\S]*Added by/);
    rmSync(projectUri().fsPath);
    await waitForHover(editor.document, 'tàu HB-09', /ship[\s\S]*Added by/);
  });

  it('tells in the Problems panel at which line it is wrong, while it is typed, too', async () => {
    const uri = writeProject('seeds:\n  - articles/*.txt\nmetrics: 5\nother: 1\n');
    const expected = ['3:10 wrong-type 0', '4:1 unknown-key 1'];
    await waitFor('the problems', () => diagnosticsOf(uri).join() === expected.join());
    const editor = await openEditor(uri);
    await editor.edit((edit) => edit.replace(new vscode.Range(2, 0, 4, 0), 'guideline: http://example.org\n'));
    await waitFor('the problems as typed', () => diagnosticsOf(uri).join() === '3:12 wrong-value 0');
    await editor.edit((edit) => edit.replace(new vscode.Range(2, 0, 3, 0), ''));
    await waitFor('no problems', () => diagnosticsOf(uri).length === 0);
  });

  it('says which files are seeds', async () => {
    const included = writeFixture('project-articles/2025/a.txt', text);
    const excluded = writeFixture('seeds/project-draft.txt', text);
    const { document } = await openEditor(included);
    assert.equal(document.languageId, 'plaintext');
    await openEditor(excluded);
    const modeOf = (uri: vscode.Uri) =>
      vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString())?.languageId;
    assert.equal(modeOf(excluded), 'seed');
    writeProject('seeds:\n  - project-articles/**/*.txt\n  - "!seeds/project-draft.txt"\n');
    await waitFor('the modes', () => modeOf(included) === 'seed' && modeOf(excluded) === 'plaintext');
  });

  it('shows its guideline in hovers, as a link to a file of the folder', async () => {
    writeProject('guideline: docs/huong dan (1).md\n');
    const { document } = await openEditor(writeFixture('seeds/project-guideline.txt', text));
    await waitForHover(document, '1.250', /\[Annotation guideline\]\([^()]*\/docs\/huong%20dan%20%281%29\.md\)/);
    writeProject('guideline: "command:workbench.action.quit"\n');
    await waitForHover(document, '1.250', /Suggested(?![\s\S]*Annotation guideline)/);
  });

  it('completes keys, types, names and metrics', async () => {
    const known = await openEditor(
      writeFixture('seeds/project-names.txt', 'Năm 2025, tỉnh Quảng Nam trồng 320 cây phượng.\n'),
    );
    await waitForHover(known.document, '320', /Suggested/);
    const uri = writeProject(
      'entityTypes:\n  - id: ship\n    \nnames:\n  - canonical: Q\n    type: \nmetrics:\n  - name: sản lượng\nsame:\n  - [sản lượng, ]\n',
    );
    await waitFor('names of the corpus', async () => (await completions(uri, 'canonical: Q')).includes('Quảng Nam'));
    assert.deepEqual(await completions(uri, 'id: ship\n    '), ['label', 'color', 'key']);
    await waitFor('own types', async () => (await completions(uri, 'type: ')).slice(0, 2).join() === 'ship,person');
    assert.ok((await completions(uri, '[sản lượng, ')).includes('sản lượng'));
    assert.ok((await completions(uri, '- [sản lượng, ]\n')).includes('units'));
  });

  it('is begun by a command, with comments alone', async () => {
    await vscode.commands.executeCommand('seedmark.createProjectFile');
    assert.ok(existsSync(projectUri().fsPath));
    const editor = await waitFor('the file in an editor', () => {
      const active = vscode.window.activeTextEditor;
      const isIt = active?.document.uri.toString() === projectUri().toString();
      return isIt && /^# entityTypes:$/m.test(active.document.getText()) && active;
    });
    assert.match(editor.document.getText(), /^(?:#.*\n|\n)+$/);
    // A second time opens it as it is.
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'ignore: [Sao Mai]\n'));
    await editor.document.save();
    await vscode.commands.executeCommand('seedmark.createProjectFile');
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /^ignore/);
  });
});

describe('teaching', () => {
  after(closeAllEditors);

  it('suggests a name as it was decided in another seed, and keeps a rejected one away from it', async () => {
    const one = await openEditor(
      writeFixture(
        'seeds/teaching-one.txt',
        'Ông Mạc Văn Khuê trồng 20 cây ở tỉnh Cồn Vạc.\nTỉnh Cồn Vạc có 75 cây.\n',
      ),
    );
    await waitForHover(one.document, '20', /Suggested/);
    await waitForHover(one.document, 'Mạc Văn Khuê', /Suggested/);
    putCaret(one, 'Mạc Văn Khuê');
    await vscode.commands.executeCommand('seedmark.reject');
    assert.deepEqual(
      annotationsOf(one.document.uri).map(({ status }) => status),
      ['rejected'],
    );
    const other = await openEditor(
      writeFixture('seeds/teaching-other.txt', 'Ông Mạc Văn Khuê về thăm nhà.\nỞ đó có 12 cây.\n'),
    );
    await waitForHover(other.document, 'Mạc Văn Khuê', /^(?![\s\S]*Mạc Văn Khuê)/);
    await waitForHover(other.document, '12', /Suggested/);
    await vscode.window.showTextDocument(one.document);
    await vscode.commands.executeCommand('seedmark.undoDecision');
    await waitForHover(other.document, 'Mạc Văn Khuê', /Suggested by rule/);
  });

  it('reaches seeds that no editor shows, through the corpus', async () => {
    const far = writeFixture('seeds/teaching-far.txt', 'Khách mua gà Đông Cảo ở chợ phiên.\n');
    const content = 'Giống gà Đông Cảo có 320 con.\n';
    const { document } = await openEditor(writeFixture('seeds/teaching-near.txt', content));
    await waitForHover(document, '320', /Suggested/);
    const quote = 'gà Đông Cảo';
    writeFixture('seeds/teaching-near.txt.annotations.yaml', sidecarOf('teaching-near.txt', content, quote, 'event'));
    await waitForHover(document, 'gà', /Added by Lan/);
    await waitFor('a reference in the closed seed', async () => {
      const places = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        document.positionAt(content.indexOf(quote) + 1),
      );
      return places.some(({ uri }) => uri.toString() === far.toString());
    });
  });

  it('teaches an own name, from a sidecar that no editor shows', async () => {
    const quote = 'Chợ nổi Cái Tắc';
    const content = `${quote} họp 2 phiên.\n`;
    writeFixture('seeds/teaching-closed.txt', content);
    writeFixture(
      'seeds/teaching-closed.txt.annotations.yaml',
      sidecarOf('teaching-closed.txt', content, quote, 'market'),
    );
    // The capital is the name's own.
    const other = await openEditor(
      writeFixture('seeds/teaching-reader.txt', 'Khách đến chợ nổi Cái Tắc, rồi đến Chợ nổi Cái Tắc.\n'),
    );
    await waitForHover(other.document, 'Chợ nổi Cái', /market[\s\S]*entity\.market\.taught/);
    await waitForHover(other.document, 'chợ nổi Cái', /^(?![\s\S]*market)/);
  });
});

/** A sidecar in which a name was added. */
function sidecarOf(file: string, content: string, quote: string, kind: string): string {
  const start = content.indexOf(quote);
  return [
    'version: 1',
    'document:',
    `  file: "${file}"`,
    `  sha256: "${'0'.repeat(64)}"`,
    '  offsets: utf-16',
    '  newline: lf',
    '  normalization: nfc',
    'annotations:',
    '  - id: a1',
    '    status: added',
    `    quote: "${quote}"`,
    `    prefix: ${JSON.stringify(content.slice(0, start))}`,
    `    suffix: ${JSON.stringify(content.slice(start + quote.length))}`,
    `    start: ${start}`,
    `    end: ${start + quote.length}`,
    '    line: 1',
    '    entity:',
    `      kind: ${kind}`,
    `      canonical: "${quote}"`,
    '    reviewer: "Lan"',
    '    time: "2026-01-05T08:00:00Z"',
    '',
  ].join('\n');
}
