import { once } from 'node:events';
import { type ExitStatus, exitStatus } from './exit-status.js';

/** Where a command reads and writes, and what it tells the shell in the end. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Writes to standard output; resolves when it takes more, so that a slow reader slows the command down. */
  print(data: string | Uint8Array): Promise<void>;
  /** Says how far something is, in place of what it said before; shown to a person at a terminal only. */
  progress(message: string): void;
  /** A line to standard error that says what was done; no problem. */
  note(message: string): void;
  /** A problem, with the file and line (from 1) where it stands. Raises the exit status. */
  problem(status: ExitStatus, message: string, file?: string, line?: number): void;
  readonly status: ExitStatus;
}

/** Takes and tells nothing. */
export const silentTerminal: Terminal = {
  stdin: (async function* () {})(),
  print: async () => undefined,
  progress: () => undefined,
  note: () => undefined,
  problem: () => undefined,
  status: exitStatus.success,
};

export function processTerminal(): Terminal {
  let status: ExitStatus = exitStatus.success;
  const line = progressLine();
  return {
    stdin: process.stdin,
    async print(data) {
      if (!process.stdout.write(data)) {
        await once(process.stdout, 'drain');
      }
    },
    progress: line.show,
    note(message) {
      line.clear();
      process.stderr.write(`${plain(message)}\n`);
    },
    problem(raised, message, file, lineNumber) {
      line.clear();
      status = raised > status ? raised : status;
      const place = file === undefined ? 'seedmark' : lineNumber === undefined ? file : `${file}:${lineNumber}`;
      process.stderr.write(`${plain(`${place}: ${message}`)}\n`);
    },
    get status() {
      return status;
    },
  };
}

/** Names and texts of strangers must not steer a terminal. */
function plain(message: string): string {
  return message.replace(/(?!\n)\p{Cc}/gu, '\ufffd');
}

const progressMilliseconds = 100;
const clearLine = '\r\x1b[K';

/** One line of standard error that is written over and over; nothing where that is a file or a pipe. */
function progressLine(): { show(message: string): void; clear(): void } {
  let shownAt = 0;
  let isShown = false;
  return {
    show(message) {
      const now = Date.now();
      if (process.stderr.isTTY !== true || now - shownAt < progressMilliseconds) return;
      shownAt = now;
      isShown = true;
      process.stderr.write(clearLine + plain(message).slice(0, (process.stderr.columns ?? 80) - 1));
    },
    clear() {
      if (isShown) process.stderr.write(clearLine);
      isShown = false;
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
