import { lstat, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { l10n, type Uri, workspace } from 'vscode';
import { temporaryPath } from '../disk/file-lock.js';
import { type DiskWriter, nameOf } from './workspace-file-system.js';

/**
 * Writes beside the file, flushes, then renames over it: a reader, and a crash, see the old bytes or the new ones. The file
 * keeps its permissions. A link inside its workspace folder is followed and stays a link; one that leads out of it is refused.
 */
export const writeOnDisk: DiskWriter = async (uri, bytes) => {
  const target = await targetOf(uri);
  const mode = await stat(target).then(
    (found) => found.mode & 0o777,
    () => 0o666,
  );
  const temporary = temporaryPath(target);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};

async function targetOf(uri: Uri): Promise<string> {
  const isLink = await lstat(uri.fsPath).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  if (!isLink) {
    return uri.fsPath;
  }
  const target = await realpath(uri.fsPath);
  const folder = workspace.getWorkspaceFolder(uri);
  const root = await realpath(folder ? folder.uri.fsPath : dirname(uri.fsPath));
  const path = relative(root, target);
  if (path === '..' || path.startsWith(`..${sep}`) || path === target) {
    throw new Error(l10n.t('{0} is a link that leads out of its folder.', nameOf(uri)));
  }
  return target;
}
