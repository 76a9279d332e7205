import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const builtCli = resolve('test/.artifacts/cli.js');
export const samples = resolve('media/samples');
/** Real seeds that stand beside a developer's checkout; absent on most machines. */
export const neighbouringSeeds = resolve('../shared/seeds');
export const hasNeighbouringSeeds = existsSync(neighbouringSeeds);

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built CLI in a folder, with the input on its standard input. */
export function runCli(folder: string, args: readonly string[], input: string | Uint8Array = ''): Promise<CliRun> {
  const child = spawn(process.execPath, [builtCli, ...args], { cwd: folder });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => {
      done({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
}

/** A new folder of its own below the system's temporary one. */
export function temporaryFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'seedmark-cli-')));
}

/** A copy of the samples to work in; returns the folder that holds `seeds`. */
export function copyOfSamples(): string {
  const folder = temporaryFolder();
  cpSync(samples, folder, { recursive: true });
  return folder;
}

export function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}

export interface PrintedRecord {
  readonly file: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly [key: string]: unknown;
}

export function parseRecords(lines: string): PrintedRecord[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
