import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { acceptAt, setReviewer } from './support/decide.js';
import { closeAllEditors, waitFor, workspaceFolder, writeFixture } from './support/workspace.js';

describe('tasks of type seedmark', () => {
  before(async () => {
    await setReviewer('Bích Ngọc');
    writeFixture('.vscode/tasks.json', tasksOfDocumentation());
  });
  after(async () => {
    await closeAllEditors();
    await setReviewer(undefined);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder().uri, '.vscode/tasks.json'));
  });

  it('are offered for every folder', async () => {
    const offered = await vscode.tasks.fetchTasks({ type: 'seedmark' });
    assert.ok(offered.some(({ definition, source }) => definition.command === 'check' && source === 'seedmark'));
  });

  it('export, check and reconcile as media/automation.md tells', async function () {
    // Each is a process of its own.
    this.timeout(120_000);
    await acceptAt('of-tasks/seeds/export.txt', 'Năm 2025, xã Mây Ngàn trồng 320 cây phượng.\n', '320');
    assert.equal(await run('facts as CSV'), 0);
    const csv = readFileSync(join(workspaceFolder().uri.fsPath, 'facts.csv'), 'utf8');
    const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true });
    assert.ok(rows.some(({ quote, file }) => quote === '320' && file === 'of-tasks/seeds/export.txt'));
    assert.equal(await run('sidecars fit'), 0);
    assert.equal(await run('no conflicts'), 0);
    writeFixture('of-tasks/seeds/other.txt', 'Năm 2025, xã Mây Ngàn trồng 390 cây phượng.\n');
    assert.equal(await run('no conflicts'), 1);
  });

  it('bring what check finds to the Problems panel', async function () {
    this.timeout(60_000);
    const seed = await acceptAt('of-tasks/seeds/check.txt', 'Năm 2025, xã Suối Đá nuôi 410 con dê.\n', '410');
    await closeAllEditors();
    await waitFor('the editor to be closed', () => vscode.window.visibleTextEditors.length === 0);
    writeFixture('of-tasks/seeds/check.txt', 'Năm 2025, xã Suối Đá nuôi 415 con dê.\n');
    assert.equal(await run('sidecars fit'), 1);
    const found = await waitFor('the stale annotation among the problems', () =>
      vscode.languages.getDiagnostics(seed).find(({ message }) => message.startsWith('stale: ')),
    );
    assert.match(found.message, /was "410", now "415"/);
    assert.equal(found.range.start.line, 0);
  });
});

/** The example that media/automation.md gives, about seeds that no other test has to do with. */
function tasksOfDocumentation(): string {
  const { extensionPath } = vscode.extensions.getExtension('seedmark.seedmark') ?? {};
  assert.ok(extensionPath);
  const [, example] =
    /```json\n([^`]*"type": "seedmark"[^`]*)```/.exec(
      readFileSync(join(extensionPath, 'media', 'automation.md'), 'utf8'),
    ) ?? [];
  assert.ok(example, 'media/automation.md has an example of tasks');
  return example.replaceAll('["seeds"]', '["of-tasks/seeds"]');
}

/** Runs the task of tasks.json that has this label, and returns its exit status. */
async function run(label: string): Promise<number | undefined> {
  const task = await waitFor(`the task ${label}`, async () =>
    (await vscode.tasks.fetchTasks({ type: 'seedmark' })).find(
      ({ name, source }) => name === label && source === 'Workspace',
    ),
  );
  return new Promise((resolve, reject) => {
    const ended = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
      if (execution.task.name === label) {
        ended.dispose();
        resolve(exitCode);
      }
    });
    vscode.tasks.executeTask(task).then(undefined, reject);
  });
}
