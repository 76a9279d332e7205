import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The disk for a thread that does nothing else meanwhile: all of it waits. Paths are absolute; all but `exists` throw what the disk throws. */
export const seedDisk = {
  read: (path: string): Uint8Array => readFileSync(path),
  exists: (path: string): boolean => existsSync(path),
  /** Lower-case hexadecimal. */
  sha256: (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex'),
  join: (folder: string, name: string): string => join(folder, name),
  /** Names in a folder, which is made where it is not there. */
  list(folder: string): readonly string[] {
    mkdirSync(folder, { recursive: true });
    return readdirSync(folder);
  },
  write: (path: string, text: string): void => writeFileSync(path, text),
  /** A file, or a folder with all that is in it. */
  remove: (path: string): void => rmSync(path, { recursive: true, force: true }),
};

export type SeedDisk = typeof seedDisk;
