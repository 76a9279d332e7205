import { Command } from 'commander';
import { version } from '../../package.json';
import { addAnnotate } from './annotate.js';
import { addCheck } from './check.js';
import { addExport } from './export.js';
import { addExtract } from './extract.js';
import { addImport } from './import.js';
import { addMerge } from './merge.js';
import { addReconcile } from './reconcile.js';
import type { Terminal } from './terminal.js';

const exitStatusHelp = `
Exit status: 0 done, 1 something is wrong with the data (a stale annotation, a sidecar that cannot be read), 2 wrong use
or a file that cannot be read or written. Problems go to standard error, each with its file and line.`;

/** The command line. Throws CommanderError where it is used wrongly, and for help and version. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('seedmark')
    .description('Figures, entities and facts in Vietnamese and English texts: find them, review them, export them.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(--help says how to use it)')
    .addHelpText('after', exitStatusHelp);
  addExtract(program, terminal);
  addAnnotate(program, terminal);
  addExport(program, terminal);
  addImport(program, terminal);
  addCheck(program, terminal);
  addReconcile(program, terminal);
  addMerge(program, terminal);
  return program;
}
