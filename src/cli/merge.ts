import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Command } from 'commander';
import { mergeSidecarTexts, type SidecarMerge } from '../core/sidecar/merge-texts.js';
import { decodeText } from '../workspace/decode-text.js';
import { exitStatus } from './exit-status.js';
import { nodeFileSystem } from './node-file-system.js';
import { messageOf } from './seed-paths.js';
import type { Terminal } from './terminal.js';

export function addMerge(program: Command, terminal: Terminal): void {
  program
    .command('merge')
    .summary('merge two versions of a sidecar')
    .description(
      'Merges THEIRS into OURS, both made from BASE (a file that may be empty), annotation by annotation, and writes OURS. The ' +
        'same decision taken twice becomes one; two different decisions on one mention are both kept, told on standard error, ' +
        'and shown by check until somebody settles them. Where a version cannot be read, OURS gets conflict markers, and the ' +
        'exit status is 1. Serves git as merge driver:\n\n' +
        "  git config merge.seedmark.driver 'seedmark merge %O %A %B --name %P'\n" +
        "  echo '*.annotations.yaml merge=seedmark' >> .gitattributes",
    )
    .argument('<base>', 'the version that both come from')
    .argument('<ours>', 'our version, which gets the result')
    .argument('<theirs>', 'their version')
    .option('--name <file>', 'what the sidecar is called in messages')
    .action(async (base: string, ours: string, theirs: string, { name = ours }: { readonly name?: string }) => {
      await mergeFiles({ base, ours, theirs, name }, terminal);
    });
}

interface MergeFiles {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly name: string;
}

async function mergeFiles(files: MergeFiles, terminal: Terminal): Promise<void> {
  const { ours, name } = files;
  try {
    const merged = await mergedText(files);
    if (merged === undefined || 'unreadable' in merged) {
      tellUnreadable(merged, name, terminal);
      await markConflicts(files);
      return;
    }
    await nodeFileSystem.writeAtomic(ours, new TextEncoder().encode(merged.text));
    for (const ids of merged.conflicts) {
      terminal.note(`${name}: decided in different ways, both kept: ${ids.join(', ')}`);
    }
  } catch (error) {
    terminal.problem(exitStatus.wrongUse, messageOf(error), name);
  }
}

/** Undefined where a version is no UTF-8. */
async function mergedText({ base, ours, theirs }: MergeFiles): Promise<SidecarMerge | undefined> {
  const [before, own, other] = await Promise.all([base, ours, theirs].map(textIn));
  if (own === undefined || other === undefined) return undefined;
  const merged = mergeSidecarTexts(before ?? '', own, other);
  // Without a base that can be read nothing counts as removed, so nothing is lost.
  return 'unreadable' in merged && merged.unreadable === 'base' ? mergeSidecarTexts('', own, other) : merged;
}

async function textIn(path: string): Promise<string | undefined> {
  const bytes = await nodeFileSystem.read(path);
  if (bytes === undefined) throw new Error(`${path}: there is no such file`);
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text : undefined;
}

function tellUnreadable(merged: SidecarMerge | undefined, name: string, terminal: Terminal): void {
  if (merged === undefined || !('unreadable' in merged)) {
    terminal.problem(exitStatus.findings, 'a version is not UTF-8 text; merged by line', name);
    return;
  }
  for (const { message, line } of merged.problems) {
    terminal.problem(
      exitStatus.findings,
      `merged by line, because ${merged.unreadable} cannot be read: ${message}`,
      name,
      line,
    );
  }
}

/** What git itself would do: both versions in one file, so that no side is taken for the whole. */
async function markConflicts({ base, ours, theirs }: MergeFiles): Promise<void> {
  const labels = ['ours', 'base', 'theirs'].flatMap((label) => ['-L', label]);
  try {
    await promisify(execFile)('git', ['merge-file', ...labels, '--', ours, base, theirs]);
  } catch (error) {
    // The number of conflicts is its exit status; above 127 it failed.
    const status = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof status !== 'number' || status > 127) throw error;
  }
}
