import { type Command, Option } from 'commander';
import { exportCurated } from '../core/export/curated.js';
import {
  createTally,
  type Exporter,
  type ExportReport,
  type LossKind,
  type ReviewedDocument,
} from '../core/export/exporter.js';
import { exporters } from '../core/export/exporters.js';
import { replaceFile } from '../disk/replace-file.js';
import { exitStatus } from './exit-status.js';
import { reviewedSeeds } from './reviewed-seeds.js';
import { messageOf } from './seed-paths.js';
import type { Terminal } from './terminal.js';

interface ExportOptions {
  readonly format: string;
  readonly out?: string;
}

export function addExport(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .summary('write the curated set in a format that other tools read')
    .description(
      'Writes what was accepted, edited and added. Standard error says how many annotations were written, how many ' +
        'suggestions nobody has reviewed, and what had to be left out.',
    )
    .argument('<file...>', 'texts, or folders of seeds; their sidecars are found beside them')
    .addOption(
      new Option('--format <format>', 'format of the export')
        .choices(exporters.map(({ id }) => id))
        .makeOptionMandatory(),
    )
    .option('--out <file>', 'write this file, whole or not at all, instead of standard output')
    .action(async (files: string[], { format, out }: ExportOptions) => {
      const exporter = exporters.find(({ id }) => id === format);
      if (exporter !== undefined) await runExport(files, exporter, out, terminal);
    });
}

async function runExport(
  files: readonly string[],
  exporter: Exporter,
  out: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const tally = createTally();
  const count = { documents: 0 };
  const chunks = exportCurated(exporter, counted(reviewedSeeds(files, terminal), count), tally);
  if (out === undefined) {
    for await (const chunk of chunks) await terminal.print(chunk);
  } else {
    try {
      await replaceFile(out, async (file) => {
        for await (const chunk of chunks) await file.writeFile(chunk);
      });
    } catch (error) {
      terminal.problem(exitStatus.wrongUse, messageOf(error), out);
      return;
    }
  }
  tell(tally, count.documents, terminal);
}

async function* counted(
  seeds: AsyncIterable<ReviewedDocument>,
  count: { documents: number },
): AsyncGenerator<ReviewedDocument> {
  for await (const seed of seeds) {
    count.documents += 1;
    yield seed;
  }
}

const lossTexts: Readonly<Record<LossKind, string>> = {
  stale: 'stale annotation (its text changed after the decision and waits for a new review)',
  orphaned: 'orphaned annotation (its text is gone)',
  contradicted: 'contradicted annotation (reviewers decided it differently)',
  entity: 'entity (the table holds facts only)',
  'figure-without-metric': 'figure without a metric (the table holds facts only)',
};

function tell({ written, unreviewed, losses }: ExportReport, documents: number, terminal: Terminal): void {
  const from = documents === 1 ? '1 text' : `${documents} texts`;
  terminal.note(`${written} written from ${from}, ${unreviewed} unreviewed`);
  for (const { kind, count } of losses) terminal.note(`left out: ${count} × ${lossTexts[kind]}`);
}
