import { type FileHandle, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import { temporaryPath, withFileLock } from '../disk/file-lock.js';
import type { FileSystem } from '../workspace/file-system.js';

/** Files of the disk; a uri is a path, absolute or from the working directory. */
export const nodeFileSystem: FileSystem = {
  async read(path) {
    try {
      return await readFile(path);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  async writeAtomic(path, bytes) {
    await refuseLinkOutOfFolder(path);
    await replaceFile(path, (file) => file.writeFile(bytes));
  },
  exclusively: withFileLock,
};

/** A folder of seeds may come from a stranger: what stands beside a text must not lead a write elsewhere. */
async function refuseLinkOutOfFolder(path: string): Promise<void> {
  const target = await unlessMissing(realpath(path), undefined);
  if (target === undefined) return;
  const inside = relative(await realpath(dirname(path)), target);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new Error('is a link that leads out of its folder; nothing was written');
  }
}

/**
 * Fills a temporary file beside the target, flushes it, then renames it over the target: readers, and a crash, see the old file
 * or the whole new one. A link stays a link and its target is replaced; permissions stay. Throws what the disk throws.
 */
export async function replaceFile(path: string, fill: (file: FileHandle) => Promise<void>): Promise<void> {
  const target = await unlessMissing(realpath(path), path);
  const mode = await unlessMissing(
    stat(target).then((found) => found.mode & 0o777),
    0o666,
  );
  const temporary = temporaryPath(target);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await fill(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await flushFolder(dirname(target));
}

/** Without this a crash of the machine can forget the rename. Not every system lets a folder be flushed. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

async function unlessMissing<T, Otherwise>(found: Promise<T>, otherwise: Otherwise): Promise<T | Otherwise> {
  try {
    return await found;
  } catch (error) {
    if (isMissing(error)) return otherwise;
    throw error;
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
