import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { temporaryPath } from './file-lock.js';

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

/** What is found, or `otherwise` where there is no such file. */
export async function unlessMissing<T, Otherwise>(found: Promise<T>, otherwise: Otherwise): Promise<T | Otherwise> {
  try {
    return await found;
  } catch (error) {
    if (isMissing(error)) return otherwise;
    throw error;
  }
}

/** Whether an error of the disk says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
