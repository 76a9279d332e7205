import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { withFileLock } from '../../../src/disk/file-lock.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seedmark-lock-'));
  // A temporary folder of its own: in the machine's lie the locks of other runs, even of a process that had this one's id.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function lockPaths(): Promise<string[]> {
  const locks = join(folder, `seedmark-locks-${process.getuid?.() ?? 'user'}`);
  return (await readdir(locks)).filter((name) => name.endsWith('.lock')).map((name) => join(locks, name));
}

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
      const [lock, ...others] = await lockPaths();
      expect(lock).toBeDefined();
      expect(others).toEqual([]);
      await rm(lock ?? '');
      await writeFile(lock ?? '', `${gone} left behind`);
    });
    const taken = await Promise.all([1, 2, 3, 4].map((turn) => withFileLock(path, async () => turn)));
    expect(taken).toEqual([1, 2, 3, 4]);
  });
});
