import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import type { Timing } from './timed.js';

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Measures in the extension host, and writes what it found to the file that SEEDMARK_BUDGETS names. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<Timing>('seedmark.seedmark');
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const { SEEDMARK_BUDGETS: results } = process.env;
  if (!extension || !folder || !results) throw new Error('Something is missing.');
  const timing = await extension.activate();
  const { load, activate, bare } = timing;
  const seed = (name: string) => vscode.Uri.joinPath(folder.uri, 'seeds', name);
  const found = folder.uri.path.endsWith('/editing')
    ? {
        bareSmall: await bareMarks(seed('small.plain')),
        bareLarge: await bareMarks(seed('large.plain')),
        // The first seed of a window starts the thread of analysis; the second one finds it there.
        first: await firstMarks(seed('first.txt')),
        small: await firstMarks(seed('small.txt')),
        large: await firstMarks(seed('large.txt')),
        ...(await typing(timing)),
      }
    : await reading();
  writeFileSync(results, JSON.stringify({ load, activate, bare, ...found }));
}

/** From when the text is open until a figure near its top can be hovered, which is when its marks are set. */
async function firstMarks(uri: vscode.Uri): Promise<number> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  const began = performance.now();
  const offset = document
    .getText()
    .slice(0, 4000)
    .search(/\d+,\d+%|\d+%/);
  const place = document.positionAt(offset + 1);
  for (;;) {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, place);
    if (hovers.length > 0) return performance.now() - began;
    if (performance.now() - began > 20_000) throw new Error(`no marks in ${uri}`);
  }
}

/** The same of an extension that marks nothing and answers at once: what VS Code itself takes. */
async function bareMarks(uri: vscode.Uri): Promise<number> {
  const hover = new vscode.Hover('bare');
  const provider = vscode.languages.registerHoverProvider({ pattern: '**/*.plain' }, { provideHover: () => hover });
  const time = await firstMarks(uri);
  provider.dispose();
  return time;
}

/** What all listeners of the extension take for a keystroke, before anybody else has a turn. */
async function typing(timing: Timing): Promise<{ typing: number; typingMedian: number }> {
  const editor = vscode.window.activeTextEditor;
  const times: number[] = [];
  const last = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document === editor?.document && contentChanges.length > 0) {
      times.push(performance.now() - timing.changeBegan);
    }
  });
  for (let at = 0; at < 50; at++) {
    await editor?.edit((edit) => edit.insert(new vscode.Position(2, at), 'a'));
    await sleep(30);
  }
  last.dispose();
  times.sort((one, other) => one - other);
  const [typing = Number.NaN, typingMedian = Number.NaN] = [times.at(-1), times[Math.floor(times.length / 2)]];
  return { typing, typingMedian };
}

/** While all seeds are read: the longest time that nobody else had a turn. Then the memory. */
async function reading(): Promise<{ held: number; memory: number }> {
  let held = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    held = Math.max(held, now - last);
    last = now;
  }, 5);
  await calm();
  clearInterval(timer);
  return { held, memory: memory() };
}

/** Until the process with all its threads has done nothing for two seconds. */
async function calm(): Promise<void> {
  for (let calm = 0; calm < 4; ) {
    const before = process.cpuUsage();
    await sleep(500);
    const { user, system } = process.cpuUsage(before);
    calm = user + system < 50_000 ? calm + 1 : 0;
  }
}

/** Of the process with all its threads, in MB, when what nobody needs is gone. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  // Gives pages back, too, as the engine does by itself after a while.
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  return process.memoryUsage().rss / 1e6;
}
