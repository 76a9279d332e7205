import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import { cases } from '../cases.js';

let folder = '';
let writer = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seedmark-kill-'));
  writer = join(folder, 'writer.cjs');
  await build({
    entryPoints: ['test/unit/workspace/decisions-writer.ts'],
    outfile: writer,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** When a process that decides is killed: so long after its first decision, or with so many of them. */
type End = { readonly milliseconds: number } | { readonly decisions: number };

/** Lets a process decide, kills it, and gives what it had acknowledged until then. */
function acknowledgedBeforeKill(seed: string, round: number, end: End): Promise<string[]> {
  const child = spawn(process.execPath, [writer, seed, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    if (said === '' && 'milliseconds' in end) setTimeout(() => child.kill('SIGKILL'), end.milliseconds);
    said += chunk.toString();
    if ('decisions' in end && said.split('\n').length > end.decisions) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve(said.split('\n').slice(0, -1));
      else reject(new Error('the writer ended by itself'));
    });
  });
}

function idsIn(seed: string): Set<string> {
  const path = `${seed}.annotations.yaml`;
  const reading = readSidecar(existsSync(path) ? readFileSync(path, 'utf8') : '');
  if ('problems' in reading) throw new Error(reading.problems[0]?.message);
  return new Set(reading.sidecar.annotations.map(({ id }) => id));
}

describe('two processes that decide about one text at a time', () => {
  it('lose nothing of each other', { timeout: 60_000 }, async () => {
    const seed = join(folder, 'chung.txt');
    const both = await Promise.all([1, 2, 3].map((round) => acknowledgedBeforeKill(seed, round, { decisions: 12 })));
    for (const acknowledged of both) expect(acknowledged.length).toBeGreaterThanOrEqual(12);
    const ids = idsIn(seed);
    expect(both.flat().filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('a process that is killed while it writes decisions', () => {
  it('leaves a sidecar that holds all it had acknowledged', { timeout: 3_600_000 }, async () => {
    const waits = fc.sample(fc.double({ min: 0, max: 40, noNaN: true }), { numRuns: cases(24), seed: 20260105 });
    const acknowledged: string[] = [];
    for (const [round, wait] of waits.entries()) {
      // Every tenth begins a new sidecar; the others go on with the one that the last left.
      const seed = join(folder, `cho-${Math.floor(round / 10)}.txt`);
      if (round % 10 === 0) acknowledged.length = 0;
      acknowledged.push(...(await acknowledgedBeforeKill(seed, round, { milliseconds: wait })));
      const ids = idsIn(seed);
      expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    }
    expect(acknowledged.length).toBeGreaterThan(0);
    // Whoever goes on after a kill clears away what the killed process was writing.
    const left = readdirSync(folder).filter((name) => name.endsWith('.tmp'));
    const seeds = left.map((name) => name.slice(0, name.indexOf('.annotations')));
    expect(new Set(seeds).size).toBe(seeds.length);
  });
});
