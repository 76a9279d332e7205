import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { watchHost } from './support/watch-host.js';
import { closeAllEditors, openEditor, writeFixture } from './support/workspace.js';

const paragraph = (index: number) =>
  `Năm 2025, bến số ${index} đón 1.402 lượt tàu, doanh thu hơn 2.300 tỷ đồng, tăng 21,8% so với năm 2024.\n`;

function tenMegabytes(): string {
  const lines: string[] = [];
  for (let length = 0; length < 9_000_000; length += (lines.at(-1) ?? '').length) lines.push(paragraph(lines.length));
  return lines.join('');
}

async function hoverAt(document: vscode.TextDocument, line: number): Promise<string> {
  const character = document.lineAt(line).text.indexOf('21,8%');
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    new vscode.Position(line, character + 1),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join();
}

describe('a seed of ten megabytes', () => {
  after(closeAllEditors);

  // The times are printed to be read, not judged: they are the machine's as much as ours.
  it('is read where the screen is, wherever that goes', async () => {
    await openEditor(writeFixture('seeds/small.txt', paragraph(0)));
    const uri = writeFixture('seeds/large.txt', tenMegabytes());
    const editor = await openEditor(uri);
    const { document } = editor;
    const watch = watchHost();
    const started = performance.now();
    assert.match(await hoverAt(document, 3), /21\.8%/);
    const first = performance.now() - started;

    const far = Math.floor(document.lineCount / 2);
    editor.revealRange(new vscode.Range(far, 0, far, 0), vscode.TextEditorRevealType.AtTop);
    const left = performance.now();
    while (!/21\.8%/.test(await hoverAt(document, far + 2))) {
      assert.ok(performance.now() - left < 15_000, 'the new place is read');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const scrolled = performance.now() - left;

    await editor.edit((edit) => edit.insert(new vscode.Position(far, 0), 'Đoạn mới. '));
    const edited = performance.now();
    assert.match(await hoverAt(document, far), /21\.8%/);
    const again = performance.now() - edited;
    const longest = watch.stop();
    console.log(
      `    read after ${first.toFixed()} ms, after a scroll ${scrolled.toFixed()} ms, after an edit ${again.toFixed()} ms; ` +
        `the host was held for ${longest.toFixed()} ms at most`,
    );
  });

  it('folds by its sections, which the outline tells as well', async () => {
    const section = (index: number) => `Bến cảng số ${index}\n${paragraph(index).repeat(20)}`;
    const content = Array.from({ length: 800 }, (_, index) => section(index)).join('');
    const { document } = await openEditor(writeFixture('seeds/sections.txt', content));
    const [folds, symbols] = await Promise.all([
      vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri),
      vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
    ]);
    assert.ok(content.length > 1024 * 1024, 'the text is a large one');
    assert.equal(folds.length, 800);
    assert.deepEqual([folds[1]?.start, folds[1]?.end], [21, 41]);
    assert.equal(symbols.length, 800);
    assert.equal(symbols[1]?.name, 'Bến cảng số 1');
  });
});
