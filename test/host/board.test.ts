import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { emptyProject } from '../../src/core/project/model.js';
import { startFeed } from '../../src/editor/board/feed.js';
import { boardPage } from '../../src/editor/board/page.js';
import { isFromBoard, isToBoard, type ToBoard } from '../../src/editor/board/protocol.js';
import { boardStrings } from '../../src/editor/board/strings.js';
import { createFindings, type Findings } from '../../src/editor/findings/findings.js';
import { nodeThread } from '../../src/editor/node-thread.js';
import { type CorpusBench, openCorpusBench } from './support/corpus.js';
import { watchHost } from './support/watch-host.js';
import { closeAllEditors, waitFor, writeFixture } from './support/workspace.js';

const documentCount = 100;
const factCount = 10_000;

/** Facts of many metrics, places and years, some of which contradict each other. */
function seedText(document: number): string {
  const lines = Array.from({ length: factCount / documentCount }, (_, at) => {
    const place = `Mường ${String.fromCharCode(65 + (at % 26))}${'aeiou'[document % 5]}n`;
    return `Năm ${1990 + (at % 30)}, huyện ${place} có ${100 + ((document * 37 + at * 11) % 800)} hợp tác xã chè.`;
  });
  return `${lines.join('\n\n')}\n`;
}

describe('the Facts Board', () => {
  let bench: CorpusBench;
  let findings: Findings;
  let files: vscode.Uri[];
  const extension = vscode.extensions.getExtension('seedmark.seedmark');

  before(async function () {
    this.timeout(120_000);
    assert.ok(extension);
    files = Array.from({ length: documentCount }, (_, at) => writeFixture(`seeds/board-${at}.txt`, seedText(at)));
    bench = openCorpusBench();
    const { corpus, documents } = bench;
    const never = new vscode.EventEmitter<never>();
    findings = createFindings({
      corpus,
      documents,
      sidecars: { current: () => undefined, onDidChange: never.event },
      projects: { of: () => emptyProject, onDidChange: never.event },
      start: nodeThread(join(extension.extensionPath, 'dist', 'findings-worker.js')),
    });
    await corpus.ready();
    await waitFor('findings', () => findings.of(String(files.at(-1))).length > 0, 60_000);
  });
  after(async () => {
    findings.dispose();
    bench.dispose();
    await Promise.all(files.map((file) => vscode.workspace.fs.delete(file)));
    await closeAllEditors();
  });

  it('is filled with 10,000 facts in slices, and told changes only after that', async function () {
    this.timeout(60_000);
    assert.ok(extension);
    const panel = vscode.window.createWebviewPanel('seedmark.boardTest', 'Facts', vscode.ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(extension.extensionUri, 'dist')],
    });
    const messages: ToBoard[] = [];
    const facts = () =>
      messages.flatMap((message) => (message.type === 'facts' ? message.slices.flatMap((slice) => slice.facts) : []));
    const isSettled = () => messages.at(-1)?.type === 'settled';
    try {
      const ready = new Promise<void>((resolve) => {
        panel.webview.onDidReceiveMessage((message) => {
          assert.ok(isFromBoard(message) && message.type !== 'failed', JSON.stringify(message));
          if (message.type === 'ready') resolve();
        });
      });
      panel.webview.html = boardPage(panel.webview, extension.extensionUri, 'Facts');
      await ready;
      await panel.webview.postMessage({ type: 'start', strings: boardStrings(), language: 'en' });
      const held = watchHost();
      const began = performance.now();
      const feed = startFeed({
        ...bench,
        findings,
        send(message) {
          messages.push(message);
          return panel.webview.postMessage(message);
        },
      });
      await waitFor('all facts', isSettled, 30_000);
      const longest = held.stop();
      const took = performance.now() - began;
      const count = facts().length;
      console.log(
        `    ${count} facts in ${messages.length} messages and ${took.toFixed(0)} ms; the host was held ${longest.toFixed(0)} ms at most`,
      );
      assert.ok(count >= factCount);
      assert.ok(messages.every((message) => isToBoard(JSON.parse(JSON.stringify(message)))));
      // A machine under load interrupts the host for its own reasons.
      assert.ok(longest < 100, `the host was held ${longest} ms`);

      messages.length = 0;
      const [first] = files;
      assert.ok(first);
      await vscode.workspace.fs.writeFile(
        first,
        new TextEncoder().encode('Năm 2031, huyện Mường Aan có 5 hợp tác xã chè.\n'),
      );
      await waitFor('the change', () => isSettled() && facts().length > 0, 20_000);
      assert.deepEqual(
        facts().map(({ quote }) => quote),
        ['5'],
      );
      feed.dispose();
    } finally {
      panel.dispose();
    }
  });

  it('opens by its command, once', async () => {
    const boards = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('seedmark.board'));
    await vscode.commands.executeCommand('seedmark.openBoard');
    await waitFor('the board', () => boards().length === 1);
    await vscode.commands.executeCommand('seedmark.openBoard', { by: 'metric', name: 'hợp tác xã chè' });
    await waitFor('the board in front', () => boards().some(({ isActive }) => isActive));
    assert.equal(boards().length, 1);
  });
});
