import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withFileLock } from '../../../src/disk/file-lock.js';

const locks = join(tmpdir(), `seedmark-locks-${process.getuid?.() ?? 'user'}`);
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seedmark-lock-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('withFileLock', () => {
  it('lets one task after another at a file, and tasks of other files at once', async () => {
    let inside = 0;
    let most = 0;
    const task = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await wait(5);
      inside -= 1;
    };
    const path = join(folder, 'one.yaml');
    await Promise.all(Array.from({ length: 8 }, () => withFileLock(path, task)));
    expect(most).toBe(1);
    await withFileLock(path, () => withFileLock(join(folder, 'two.yaml'), task));
  });

  it('is free again after a task that fails', async () => {
    const path = join(folder, 'failing.yaml');
    await expect(withFileLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withFileLock(path, async () => 'yes')).toBe('yes');
  });

  it('is taken over from a process that is gone', async () => {
    const path = join(folder, 'abandoned.yaml');
    const gone = spawnSync(process.execPath, ['-e', '0']).pid;
    await withFileLock(path, async () => {
      const all = (await readdir(locks)).filter((name) => name.endsWith('.lock')).map((name) => join(locks, name));
      const texts = await Promise.all(all.map((lock) => readFile(lock, 'utf8').catch(() => '')));
      const lock = all[texts.findIndex((text) => text.startsWith(`${process.pid} `))] ?? '';
      await rm(lock);
      await writeFile(lock, `${gone} left behind`);
    });
    const taken = await Promise.all([1, 2, 3, 4].map((turn) => withFileLock(path, async () => turn)));
    expect(taken).toEqual([1, 2, 3, 4]);
  });
});
