import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { ExportChunk } from '../../src/core/export/exporter.js';
import { exporters } from '../../src/core/export/exporters.js';
import { diskExport } from '../../src/editor/export/disk-export.js';
import { type ExportPlan, runExport } from '../../src/editor/export/run-export.js';
import { type ExportWriter, exportWriter } from '../../src/editor/export/write-export.js';
import { closeAllEditors, openEditor, workspaceFolder, writeFixture } from './support/workspace.js';

async function* pieces(...chunks: readonly (ExportChunk | Error)[]): AsyncGenerator<ExportChunk> {
  for (const chunk of chunks) {
    if (chunk instanceof Error) throw chunk;
    yield chunk;
  }
}

let nextFolder = 1;
/** A new folder of the test's own, with one file. */
function freshFolder(): vscode.Uri {
  return vscode.Uri.joinPath(writeFixture(`exports/${nextFolder++}/there.txt`, 'cũ\n'), '..');
}

function contentOf(folder: vscode.Uri): Record<string, string> {
  const names = readdirSync(folder.fsPath, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder.fsPath, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder.fsPath, name), 'utf8')]));
}

const writers: readonly (readonly [name: string, writer: ExportWriter])[] = [
  ['on a disk', exportWriter(diskExport)],
  ['through VS Code', exportWriter()],
];

for (const [name, writer] of writers) {
  describe(`an export written ${name}`, () => {
    it('replaces a file by a whole one', async () => {
      const folder = freshFolder();
      const target = vscode.Uri.joinPath(folder, 'there.txt');
      const bytes = new TextEncoder().encode('hai\n');
      await writer.writeFile(target, pieces({ path: 'x', data: 'một\n' }, { path: 'x', data: bytes, end: true }), []);
      assert.deepEqual(contentOf(folder), { 'there.txt': 'một\nhai\n' });
    });

    it('leaves what was there when it fails in the middle, and nothing else', async () => {
      const folder = freshFolder();
      const failing = () => pieces({ path: 'there.txt', data: 'nửa' }, new Error('cancelled'));
      await assert.rejects(writer.writeFile(vscode.Uri.joinPath(folder, 'there.txt'), failing(), []), /cancelled/);
      await assert.rejects(writer.writeFolder(folder, failing(), []), /cancelled/);
      assert.deepEqual(contentOf(folder), { 'there.txt': 'cũ\n' });
      const fresh = vscode.Uri.joinPath(folder, 'new');
      await assert.rejects(writer.writeFolder(fresh, failing(), []), /cancelled/);
      assert.deepEqual(contentOf(folder), { 'there.txt': 'cũ\n' });
    });

    it('fills a folder, whose other files stay', async () => {
      const folder = freshFolder();
      const chunks = () =>
        pieces(
          { path: 'a/one.txt', data: 'một' },
          { path: 'two.txt', data: 'hai', end: true },
          { path: 'a/one.txt', data: ' nữa', end: true },
          { path: 'three.txt', data: 'ba' },
        );
      await writer.writeFolder(folder, chunks(), []);
      const written = { 'a/one.txt': 'một nữa', 'three.txt': 'ba', 'two.txt': 'hai' };
      assert.deepEqual(contentOf(folder), { ...written, 'there.txt': 'cũ\n' });
      await writer.writeFolder(vscode.Uri.joinPath(folder, 'new'), chunks(), []);
      assert.deepEqual(contentOf(vscode.Uri.joinPath(folder, 'new')), written);
    });

    it('never goes over a seed that is exported', async () => {
      const folder = freshFolder();
      const seed = vscode.Uri.joinPath(folder, 'there.txt');
      const chunks = () => pieces({ path: 'other.txt', data: 'x', end: true }, { path: 'there.txt', data: 'x' });
      await assert.rejects(writer.writeFile(seed, chunks(), [seed]), /is a seed that is exported/);
      await assert.rejects(writer.writeFolder(folder, chunks(), [seed]), /is a seed that is exported/);
      assert.deepEqual(contentOf(folder), { 'there.txt': 'cũ\n' });
    });

    it('does not go under unsaved changes', async () => {
      const folder = freshFolder();
      const target = vscode.Uri.joinPath(folder, 'there.txt');
      const editor = await openEditor(target);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'chưa lưu '));
      await assert.rejects(writer.writeFile(target, pieces({ path: 'x', data: 'x' }), []), /unsaved changes/);
      await closeAllEditors();
      assert.deepEqual(contentOf(folder), { 'there.txt': 'cũ\n' });
    });
  });
}

describe('an export on a disk', () => {
  it('knows a seed behind a link', async () => {
    const folder = freshFolder();
    const link = vscode.Uri.joinPath(folder, 'link.txt');
    symlinkSync(join(folder.fsPath, 'there.txt'), link.fsPath);
    const seed = vscode.Uri.joinPath(folder, 'there.txt');
    await assert.rejects(diskExport.writeFile(link, pieces({ path: 'x', data: 'x' }), [seed]), /is a seed/);
  });
});

describe('an export', () => {
  const findings = { all: () => [], ready: async () => undefined };
  const progress = { report: () => undefined };

  function planTo(target: vscode.Uri, seeds: readonly vscode.Uri[]): ExportPlan {
    const exporter = exporters.find(({ id }) => id === 'jsonl');
    assert.ok(exporter);
    const scope = { kind: 'workspace', about: workspaceFolder().uri, seeds, name: 'x', folder: target } as const;
    return { scope, exporter, withSuggestions: false, offsets: 'code-point', target };
  }

  it('names seeds that cannot be exported, with the reason, and goes on', async () => {
    const folder = freshFolder();
    const target = vscode.Uri.joinPath(folder, 'out.jsonl');
    const seeds = ['a', 'b', 'c'].map((name) => vscode.Uri.joinPath(folder, `${name}.txt`));
    const load = async (uri: vscode.Uri) => {
      const review = { uri, text: '', items: [], language: 'vi' as const };
      return uri === seeds[0] ? undefined : uri === seeds[1] ? { ...review, paused: 'dòng 3' } : review;
    };
    const { token } = new vscode.CancellationTokenSource();
    const services = { documents: { load }, findings, writer: exportWriter(diskExport) };
    const outcome = await runExport(planTo(target, seeds), services, progress, token);
    assert.deepEqual(
      outcome.missing.map(({ uri, reason }) => [uri.path.slice(-5), reason]),
      [
        ['a.txt', undefined],
        ['b.txt', 'dòng 3'],
      ],
    );
    assert.equal(outcome.documents, 1);
  });

  it('ends at the next seed when it is cancelled, and leaves nothing', async () => {
    const folder = freshFolder();
    const source = new vscode.CancellationTokenSource();
    const seeds = ['a', 'b', 'c'].map((name) => vscode.Uri.joinPath(folder, `${name}.txt`));
    const loaded: string[] = [];
    const load = async (uri: vscode.Uri) => {
      loaded.push(uri.path.slice(-5));
      if (loaded.length === 2) source.cancel();
      return { uri, text: '', items: [], language: 'vi' as const };
    };
    const services = { documents: { load }, findings, writer: exportWriter(diskExport) };
    const target = vscode.Uri.joinPath(folder, 'out.jsonl');
    await assert.rejects(runExport(planTo(target, seeds), services, progress, source.token), vscode.CancellationError);
    assert.deepEqual(loaded, ['a.txt', 'b.txt']);
    assert.deepEqual(contentOf(folder), { 'there.txt': 'cũ\n' });
  });
});
