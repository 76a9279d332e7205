import { lstat, realpath } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { l10n, type Uri, workspace } from 'vscode';
import { replaceFile } from '../disk/replace-file.js';
import { type DiskWriter, nameOf } from './workspace-file-system.js';

/**
 * Writes beside the file, flushes, then renames over it: a reader, and a crash, see the old bytes or the new ones. The file
 * keeps its permissions. A link inside its workspace folder is followed and stays a link; one that leads out of it is refused.
 */
export const writeOnDisk: DiskWriter = async (uri, bytes) => {
  await replaceFile(await targetOf(uri), (file) => file.writeFile(bytes));
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
