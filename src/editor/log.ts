import { type Disposable, type LogOutputChannel, window } from 'vscode';

/** One part of the extension that writes to the log under its own name. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  /** `error` is whatever was thrown; its stack goes to the log, not to the person. */
  error(message: string, error?: unknown): void;
}

let channel: LogOutputChannel | undefined;

/** Creates the one output channel. Until then, and after it is disposed, messages go nowhere. */
export function registerLog(): Disposable {
  const created = window.createOutputChannel('Seedmark', { log: true });
  channel = created;
  return {
    dispose() {
      channel = undefined;
      created.dispose();
    },
  };
}

/** Shows the output channel, for the person who looks for a reason. */
export function showLog(): void {
  channel?.show();
}

export function logFor(component: string): Log {
  return {
    info: (message) => channel?.info(`[${component}] ${message}`),
    warn: (message) => channel?.warn(`[${component}] ${message}`),
    error: (message, error) => channel?.error(`[${component}] ${message}`, ...(error === undefined ? [] : [error])),
  };
}

/** The message of whatever was thrown, for a sentence that a person reads. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
