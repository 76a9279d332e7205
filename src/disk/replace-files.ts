import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { temporaryPath } from './file-lock.js';
import { unlessMissing } from './replace-file.js';

/** A piece of one of the files. The pieces of different files may alternate. */
export interface FilePiece {
  /** Path inside the folder, with slashes. */
  readonly path: string;
  readonly data: string | Uint8Array;
  /** The file is complete with this piece. */
  readonly end?: true;
}

/**
 * Writes files into a folder, which may be there or not: first all of them into a temporary folder beside or inside it, then, when
 * the last is whole, each to its place. A failure before that leaves the folder as it was. Files of other names stay; what
 * `isRefused` names (by absolute path) is not written over: then nothing is. Throws what the disk throws.
 */
export async function replaceFiles(
  folder: string,
  pieces: AsyncIterable<FilePiece>,
  isRefused: (path: string) => boolean = () => false,
): Promise<void> {
  const there = await unlessMissing(realpath(folder), undefined);
  const isThere = there !== undefined;
  const target = there ?? resolve(folder);
  // Inside a folder that is there, since its parent may be another disk or closed to us.
  const staging = isThere ? join(target, `.${randomUUID()}.tmp`) : temporaryPath(target);
  await mkdir(staging, { recursive: true });
  try {
    const paths = await writeAll(staging, pieces);
    const refused = paths.find((path) => isRefused(join(target, path)));
    if (refused !== undefined) throw new Error(`${refused} would be written over a text that is exported`);
    if (!isThere) {
      await rename(staging, target);
      return;
    }
    for (const path of paths) {
      await mkdir(dirname(join(target, path)), { recursive: true });
      await rename(join(staging, path), join(target, path));
    }
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Files that are written to at the same time: an export has one or two open, unless it never says that one is whole. */
async function writeAll(folder: string, pieces: AsyncIterable<FilePiece>): Promise<string[]> {
  const files = new Map<string, FileHandle>();
  const folders = new Set<string>();
  const paths: string[] = [];
  try {
    for await (const { path, data, end } of pieces) {
      let file = files.get(path);
      if (file === undefined) {
        const place = placeInside(folder, path);
        if (!folders.has(dirname(place))) await mkdir(dirname(place), { recursive: true });
        folders.add(dirname(place));
        file = await open(place, 'wx');
        files.set(path, file);
        paths.push(path);
      }
      await file.writeFile(data);
      if (end === true) {
        files.delete(path);
        await file.close();
      }
    }
  } finally {
    for (const file of files.values()) await file.close();
  }
  return paths;
}

function placeInside(folder: string, path: string): string {
  const place = join(folder, path);
  const inside = relative(folder, place);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`))
    throw new Error(`${path} leads out of the folder`);
  return place;
}
