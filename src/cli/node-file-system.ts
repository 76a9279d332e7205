import { readFile, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import { withFileLock } from '../disk/file-lock.js';
import { isMissing, replaceFile, unlessMissing } from '../disk/replace-file.js';
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
