import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { hoverTextAt } from './support/hover-text.js';
import { closeAllEditors, openEditor, waitFor, writeFixture } from './support/workspace.js';

/** What all hovers of this extension say where the words stand, as Markdown. */
async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const offset = document.getText().indexOf(words);
  assert.notEqual(offset, -1, `${words} stands in the text`);
  return hoverTextAt(document, offset + 1);
}

async function openSeed(name: string, content: string | Uint8Array): Promise<vscode.TextDocument> {
  return (await openEditor(writeFixture(`seeds/hover-${name}.txt`, content))).document;
}

describe('hover', () => {
  after(closeAllEditors);

  it('reads a percentage and the interval that it claims', async () => {
    const document = await openSeed('percent', 'Năm 2025, số đầu mối giảm 42,5% so với năm 2024.\n');
    const text = await hoverAt(document, '42,5%');
    assert.match(text, /42\.5%/);
    assert.match(text, /percent/);
    assert.match(text, /42\.45/);
    assert.match(text, /42\.55/);
  });

  it('reads money in full, with its bound in words', async () => {
    const document = await openSeed('money', 'Dự án nhận hơn 16 tỷ USD vốn vay.\n');
    const text = await hoverAt(document, '16 tỷ');
    assert.match(text, /16,000,000,000 USD/);
    assert.match(text, /above/);
    assert.match(text, /or more/);
  });

  it('offers three commands about the item, and trusts no others', async () => {
    const document = await openSeed('links', 'Doanh thu tăng 42,5% trong năm 2025.\n');
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(document.getText().indexOf('42,5%')),
    );
    const [content] = hover?.contents ?? [];
    assert.ok(content instanceof vscode.MarkdownString);
    assert.deepEqual(content.isTrusted, { enabledCommands: ['seedmark.accept', 'seedmark.edit', 'seedmark.reject'] });
    const links = [...content.value.matchAll(/\(command:([\w.]+)\?([^)]*)\)/g)];
    assert.deepEqual(
      links.map(([, command]) => command),
      ['seedmark.accept', 'seedmark.edit', 'seedmark.reject'],
    );
    for (const [, , argument = ''] of links) {
      const [target] = JSON.parse(decodeURIComponent(argument));
      assert.equal(target.uri, document.uri.toString());
      assert.equal(typeof target.key, 'string');
    }
  });

  it('finds its place after CRLF, decomposed letters, an emoji and a byte-order mark', async () => {
    const content = `\ufeff${'Cảng đông khách.'.normalize('NFD')}\r\n\r\n🚢🚢 Doanh thu tăng 42,5% trong năm 2025.\r\n`;
    const document = await openSeed('offsets', content);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(document.getText().indexOf('42,5%')),
    );
    assert.equal(document.getText(hovers[0]?.range), '42,5%');
  });

  it('reads the text as it stands, not as it stood', async () => {
    const document = await openSeed('edit', 'Doanh thu tăng 42,5% trong năm 2025.\n');
    assert.match(await hoverAt(document, '42,5%'), /42\.5%/);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Đầu dòng mới.\n');
    edit.replace(document.uri, rangeOf(document, '42,5'), '43,75');
    await vscode.workspace.applyEdit(edit);
    assert.match(await hoverAt(document, '43,75'), /43\.75%/);
  });

  it('says nothing in an empty file, and none where nothing is marked', async () => {
    const empty = await openSeed('empty', '');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      empty.uri,
      new vscode.Position(0, 0),
    );
    assert.deepEqual(hovers, []);
    const document = await openSeed('nothing', 'Trời đẹp và biển xanh.\n');
    assert.equal(await hoverAt(document, 'biển'), '');
  });

  it('shows Markdown, links and icons of the text as text', async () => {
    const document = await openSeed(
      'hostile',
      'Doanh thu đạt 120 **[x](command:workbench.action.quit)** $(zap) <b>tấn</b>.\n',
    );
    await waitFor('a hover', async () => (await hoverAt(document, '120')) !== '');
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(document.getText().indexOf('120')),
    );
    for (const content of hover?.contents ?? []) {
      assert.ok(content instanceof vscode.MarkdownString);
      assert.equal(content.supportHtml ?? false, false);
      assert.doesNotMatch(content.value, /(?<!\\)\]\(command:workbench/);
    }
  });
});

function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const offset = document.getText().indexOf(words);
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + words.length));
}
