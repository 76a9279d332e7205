import { type Command, Option } from 'commander';
import { version } from '../../package.json';
import { analyze } from '../core/analyze.js';
import { suggestionsOf } from '../core/annotation/content.js';
import { applyImport, type ImportContext, type LeftOut } from '../core/import/apply-import.js';
import type { Importer } from '../core/import/importer.js';
import { importers } from '../core/import/importers.js';
import { newId, nowInSeconds } from './decision-facts.js';
import { quoted } from './describe.js';
import { exitStatus } from './exit-status.js';
import { gitUserName } from './git-user.js';
import { type ImportFile, importFiles } from './import-files.js';
import { createSeedFinder, type SeedFinder } from './import-seeds.js';
import { projectsOf, useProject, withProjectOption } from './projects.js';
import { reviewedSeeds } from './reviewed-seeds.js';
import { messageOf } from './seed-paths.js';
import type { Terminal } from './terminal.js';

interface ImportOptions {
  readonly from: string;
  readonly texts: string;
  readonly reviewer?: string;
  readonly project?: string;
}

export function addImport(program: Command, terminal: Terminal): void {
  withProjectOption(program.command('import'))
    .summary('take annotations of other tools into sidecars')
    .description(
      'Adds annotations to the sidecars of the seeds that they are about. Each is held against its text; what does not fit, and ' +
        'what a sidecar decides otherwise, is told with its line and left out, and makes the exit status 1. Decisions are never ' +
        'changed. New annotations name the format as their rule, such as import.brat.',
    )
    .argument('<file...>', 'files of the format, or folders of them')
    .addOption(
      new Option('--from <format>', 'format of the files').choices(importers.map(({ id }) => id)).makeOptionMandatory(),
    )
    .option('--texts <folder>', 'where the seeds are that the files name', '.')
    .option('--reviewer <name>', "who decided, where the files do not tell (default: git's user.name)")
    .action(async (files: string[], { from, texts, reviewer, project }: ImportOptions, command: Command) => {
      const importer = importers.find(({ id }) => id === from);
      const name = reviewer?.trim() || (await gitUserName());
      if (name === '') command.error('error: say who decided with --reviewer NAME; git knows no user.name');
      if (importer === undefined || !(await useProject(terminal, project))) return;
      const read: ImportContext['read'] = (quote, language) => analyze(quote, { language });
      const context: ImportContext = { reviewer: name, time: nowInSeconds(), version, newId, format: from, read };
      const finder = createSeedFinder(texts, terminal);
      for await (const file of importFiles(files, importer.extensions, terminal)) {
        await importFile(file, importer, context, finder, terminal);
      }
    });
}

async function importFile(
  file: ImportFile,
  importer: Importer,
  context: ImportContext,
  finder: SeedFinder,
  terminal: Terminal,
): Promise<void> {
  try {
    for await (const read of importer.read(file.source)) {
      if ('kind' in read) {
        terminal.problem(exitStatus.findings, read.detail, file.path, read.line);
        continue;
      }
      const seed = await finder.find(read);
      if (seed === undefined) {
        const named = read.file === undefined ? 'no seed has this text' : `there is no seed ${quoted(read.file)}`;
        terminal.problem(exitStatus.findings, named, file.path, read.line);
      } else {
        await importInto(seed, read, context, file.path, terminal);
      }
    }
  } catch (error) {
    terminal.problem(exitStatus.wrongUse, messageOf(error), file.path);
  }
}

type ReadDocument = Parameters<typeof applyImport>[2];

async function importInto(
  path: string,
  document: ReadDocument,
  context: ImportContext,
  from: string,
  terminal: Terminal,
): Promise<void> {
  const { project } = await projectsOf(terminal).of(path);
  const ownKinds = project.entityTypes.map(({ id }) => id);
  for await (const seed of reviewedSeeds([path], terminal)) {
    const { language } = seed.analysis;
    const suggestions = suggestionsOf(seed.analysis);
    let outcome: ReturnType<typeof applyImport> | undefined;
    const written = await seed.change((annotations) => {
      outcome = applyImport(seed.text, annotations, document, { ...context, ownKinds, language, suggestions });
      return outcome.annotations;
    });
    if (outcome === undefined) continue;
    const { added, known, leftOut } = outcome;
    for (const one of leftOut) {
      if (one.reason !== 'undecided') tell(one, from, seed.file, terminal);
    }
    if (written) {
      await terminal.print(`${seed.file}: ${added} imported, ${known} known, ${leftOut.length} left out\n`);
    }
  }
}

function tell({ reason, mention, found }: LeftOut, from: string, seed: string, terminal: Terminal): void {
  const { label, start, end, quote, line } = mention;
  const what = `${label} ${quote === undefined ? `at ${start}-${end}` : quoted(quote)}`;
  const reasons = {
    'quote-differs': `left out: ${what} is ${quoted(found ?? '')} in ${seed}`,
    'not-found': `left out: ${what} has no place that could be told in ${seed}`,
    'unknown-label': `left out: ${what}, whose label names no kind`,
    undecided: '',
    decided: `left out: ${what} is decided otherwise in ${seed}`,
    overlap: `left out: ${what} overlaps an annotation of ${seed}`,
  };
  terminal.problem(exitStatus.findings, reasons[reason], from, line);
}
