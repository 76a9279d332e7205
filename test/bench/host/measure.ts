import { writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PerformanceObserver } from 'node:perf_hooks';
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
    : await reading(folder.uri.fsPath, timing.storage);
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
async function reading(folder: string, storage: string): Promise<{ held: number; wall: number; memory: number }> {
  const turns = watchTurns();
  const seeds = await readdir(join(folder, 'seeds'));
  // Each seed that is read leaves its analysis there. On a busy machine a process is calm because others have the processor.
  while ((await keptIn(join(storage, 'analyses'))) < seeds.length) await sleep(2_000);
  await calm();
  return { ...turns.longest(), memory: memory() };
}

async function keptIn(folder: string): Promise<number> {
  const versions = await readdir(folder).catch(() => []);
  const lists = await Promise.all(versions.map((version) => readdir(join(folder, version))));
  return lists.flat().length;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A turn of the thread, and how long it had the processor in it, in milliseconds. */
interface Turn extends Span {
  readonly cpu: number;
}

/**
 * `wall` is the longest turn by the clock; `held` the longest without what other processes and threads had the processor, of which a
 * machine with two has too few: VS Code's server, its browser and our threads are at work at the same time. What the thread waits
 * for its own garbage collector counts whole, whoever it is that collects. Where the engine does not tell a thread's time, it is the
 * clock's.
 */
function watchTurns(): { longest(): { held: number; wall: number } } {
  const turns: Turn[] = [];
  const collections: Span[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      collections.push({ start: startTime, end: startTime + duration });
    }
  });
  observer.observe({ entryTypes: ['gc'] });
  let start = performance.now();
  let before = threadMilliseconds();
  const timer = setInterval(() => {
    const end = performance.now();
    const now = threadMilliseconds();
    if (end - start > 8) turns.push({ start, end, cpu: (now ?? end) - (before ?? start) });
    start = end;
    before = now;
  }, 5);
  const heldIn = ({ start, end, cpu }: Turn) => {
    const inside = collections.filter((each) => each.start < end && each.end > start);
    return Math.min(end - start, cpu + inside.reduce((sum, each) => sum + each.end - each.start, 0));
  };
  return {
    longest() {
      clearInterval(timer);
      observer.disconnect();
      return {
        held: Math.max(0, ...turns.map(heldIn)),
        wall: Math.max(0, ...turns.map((turn) => turn.end - turn.start)),
      };
    },
  };
}

/** How long this thread had the processor; undefined before Node 23.9. */
function threadMilliseconds(): number | undefined {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => NodeJS.CpuUsage };
  if (!threadCpuUsage) return undefined;
  const { user, system } = threadCpuUsage.call(process);
  return (user + system) / 1000;
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
