import { CommanderError } from 'commander';
import { exitStatus } from './exit-status.js';
import { createProgram } from './program.js';
import { messageOf } from './seed-paths.js';
import { isSeedWorker, serveSeeds } from './seed-worker.js';
import { endQuietlyWhenReaderLeaves, processTerminal } from './terminal.js';

async function main(): Promise<void> {
  endQuietlyWhenReaderLeaves();
  const terminal = processTerminal();
  try {
    await createProgram(terminal).parseAsync();
    process.exitCode = terminal.status;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      terminal.problem(exitStatus.wrongUse, messageOf(error));
      process.exitCode = terminal.status;
      return;
    }
    // Help and version are no mistakes; everything else that commander ends with is.
    process.exitCode = error.exitCode === 0 ? exitStatus.success : exitStatus.wrongUse;
  }
}

if (isSeedWorker()) serveSeeds();
else void main();
