import { once } from 'node:events';
import { type ExitStatus, exitStatus } from './exit-status.js';

/** Where a command reads and writes, and what it tells the shell in the end. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Writes to standard output; resolves when it takes more, so that a slow reader slows the command down. */
  print(text: string): Promise<void>;
  /** A line to standard error that says what was done; no problem. */
  note(message: string): void;
  /** A problem, with the file and line (from 1) where it stands. Raises the exit status. */
  problem(status: ExitStatus, message: string, file?: string, line?: number): void;
  readonly status: ExitStatus;
}

export function processTerminal(): Terminal {
  let status: ExitStatus = exitStatus.success;
  return {
    stdin: process.stdin,
    async print(text) {
      if (!process.stdout.write(text)) {
        await once(process.stdout, 'drain');
      }
    },
    note(message) {
      process.stderr.write(`${message}\n`);
    },
    problem(raised, message, file, line) {
      status = raised > status ? raised : status;
      const place = file === undefined ? 'seedmark' : line === undefined ? file : `${file}:${line}`;
      process.stderr.write(`${place}: ${message}\n`);
    },
    get status() {
      return status;
    },
  };
}

/** A reader that closes the pipe early (`seedmark extract … | head`) has what it wanted: that is no failure. */
export function endQuietlyWhenReaderLeaves(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      process.exit(error.code === 'EPIPE' ? (process.exitCode ?? exitStatus.success) : exitStatus.wrongUse);
    });
  }
}
