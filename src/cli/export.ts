import { realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Command, Option } from 'commander';
import { exportCurated, type ScopeOptions } from '../core/export/curated.js';
import {
  createTally,
  type ExportChunk,
  type Exporter,
  type ExportReport,
  type LossKind,
  type OffsetUnit,
  offsetUnits,
  type ReviewedDocument,
} from '../core/export/exporter.js';
import { exporters } from '../core/export/exporters.js';
import { replaceFile } from '../disk/replace-file.js';
import { replaceFiles } from '../disk/replace-files.js';
import { exitStatus } from './exit-status.js';
import { manyReviewedSeeds } from './many-seeds.js';
import { useProject, withProjectOption } from './projects.js';
import { findingsOf } from './report-findings.js';
import { messageOf } from './seed-paths.js';
import type { Terminal } from './terminal.js';

interface ExportOptions {
  readonly to?: string;
  readonly format?: string;
  readonly out?: string;
  readonly withSuggestions?: boolean;
  readonly offsets: OffsetUnit;
  readonly project?: string;
}

const ids = exporters.map(({ id }) => id);

export function addExport(program: Command, terminal: Terminal): void {
  withProjectOption(program.command('export'))
    .summary('write the curated set in a format that other tools read')
    .description(
      'Writes what was accepted, edited and added. Standard error says how many annotations were written, how many ' +
        'suggestions nobody has reviewed, and what had to be left out. What is written stands under its name only when it is ' +
        'whole; other files of a folder stay.',
    )
    .argument('<file...>', 'texts, or folders of seeds; their sidecars are found beside them')
    .addOption(new Option('--to <format>', 'format of the export').choices(ids))
    .addOption(new Option('--format <format>', 'the same').choices(ids).conflicts('to'))
    .option('--out <path>', 'write this file instead of standard output, or into this folder')
    .option('--with-suggestions', 'suggestions that nobody has reviewed, too, with their state')
    .addOption(
      new Option('--offsets <unit>', 'what positions count, in W3C Web Annotation')
        .choices(offsetUnits)
        .default('code-point'),
    )
    .action(async (files: string[], options: ExportOptions, command: Command) => {
      const exporter = exporters.find(({ id }) => id === (options.to ?? options.format));
      if (exporter === undefined) {
        command.error(`error: required option '--to <format>' not specified; it is one of ${ids.join(', ')}`);
      } else if (exporter.output === 'folder' && options.out === undefined) {
        command.error(`error: ${exporter.label} is several files: say where with --out FOLDER`);
      } else if (await useProject(terminal, options.project)) {
        await runExport(files, exporter, options, terminal);
      }
    });
}

async function runExport(
  files: readonly string[],
  exporter: Exporter,
  { out, offsets, withSuggestions = false, project }: ExportOptions,
  terminal: Terminal,
): Promise<void> {
  const tally = createTally();
  const inputs = new Set<string>();
  const interruption = watchInterrupts();
  const seeds = watched(manyReviewedSeeds(files, terminal, project), inputs, interruption, terminal);
  const named = exporter.output === 'folder' ? insideNames(seeds, files) : seeds;
  const findings = exporter.id === 'markdown' ? await findingsOf(files, terminal) : [];
  const options: ScopeOptions = { offsets, withSuggestions, findings };
  const chunks = exportCurated(exporter, named, tally, options);
  try {
    await write(chunks, exporter, out, (path) => inputs.has(path), terminal);
  } catch (error) {
    terminal.problem(exitStatus.wrongUse, messageOf(error), out);
    return;
  } finally {
    interruption.stopWatching();
  }
  tell(tally, inputs.size, terminal);
}

async function write(
  chunks: AsyncIterable<ExportChunk>,
  exporter: Exporter,
  out: string | undefined,
  isInput: (path: string) => boolean,
  terminal: Terminal,
): Promise<void> {
  if (out === undefined) {
    for await (const { data } of chunks) await terminal.print(data);
  } else if (exporter.output === 'folder' || (await isFolder(out))) {
    await replaceFiles(out, chunks, isInput);
  } else {
    await replaceFile(out, async (file) => {
      for await (const { data } of chunks) await file.writeFile(data);
      if (isInput(await realPath(out))) throw new Error('is a text that is exported; nothing was written');
    });
  }
}

/** Where a path leads by links; itself where nothing is there. */
function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * Notes which texts were read, and tells how far it is. An interrupt ends the export at the next text, so that what it has written
 * aside is removed.
 */
async function* watched(
  seeds: AsyncIterable<ReviewedDocument>,
  inputs: Set<string>,
  interruption: Interruption,
  terminal: Terminal,
): AsyncGenerator<ReviewedDocument> {
  for await (const { file, text, items } of seeds) {
    if (interruption.happened) throw new Error('interrupted; nothing was written');
    inputs.add(await realPath(file));
    terminal.progress(`${inputs.size} texts exported: ${basename(file)}`);
    yield { file, text, items };
  }
}

interface Interruption {
  readonly happened: boolean;
  stopWatching(): void;
}

/** Keeps the first interrupt from ending the program, not a second one. */
function watchInterrupts(): Interruption {
  let happened = false;
  const interrupt = (): void => {
    happened = true;
  };
  process.once('SIGINT', interrupt);
  return {
    get happened() {
      return happened;
    },
    stopWatching: () => process.off('SIGINT', interrupt),
  };
}

/** Names texts that are not below the working directory by their place below the argument that named them. */
async function* insideNames(
  seeds: AsyncIterable<ReviewedDocument>,
  paths: readonly string[],
): AsyncGenerator<ReviewedDocument> {
  for await (const seed of seeds) yield { ...seed, file: insideName(seed.file, paths) };
}

function insideName(file: string, paths: readonly string[]): string {
  if (!isAbsolute(file) && !file.split(sep).includes('..')) return file;
  const folder = paths.find((path) => resolve(file).startsWith(resolve(path) + sep));
  return folder === undefined ? basename(file) : join(basename(resolve(folder)), relative(folder, file));
}

const lossTexts: Readonly<Record<LossKind, string>> = {
  stale: 'stale annotation (its text changed after the decision and waits for a new review)',
  orphaned: 'orphaned annotation (its text is gone)',
  contradicted: 'contradicted annotation (reviewers decided it differently)',
  entity: 'entity (the table holds facts only)',
  'figure-without-metric': 'figure without a metric (the table holds facts only)',
  overlap: 'annotation that overlaps another (the format holds one label a place)',
  'token-cut': 'annotation that begins or ends inside a token (the format labels tokens)',
  'line-break': 'annotation that goes on over the end of a line (the format keeps to lines)',
  blank: 'annotation of white space (the format holds none)',
  content: 'value, unit, fact and canonical name of an annotation that is written (the format holds labels only)',
  decision: 'reviewer and time of an annotation that is written (the format has no room for them)',
  'overlap-warning': 'warning: annotation that overlaps another (written; readers of the format may drop one)',
  'token-warning': 'warning: annotation that begins or ends inside a word (written; char_span may not find it)',
  trimmed: 'white space at the ends of an annotation (the format holds none there)',
  character: 'character that the format cannot hold (U+FFFD stands for it)',
};

function tell({ written, unreviewed, losses }: ExportReport, documents: number, terminal: Terminal): void {
  const from = documents === 1 ? '1 text' : `${documents} texts`;
  terminal.note(`${written} written from ${from}, ${unreviewed} unreviewed`);
  for (const { kind, count } of losses) terminal.note(`left out: ${count} × ${lossTexts[kind]}`);
}
