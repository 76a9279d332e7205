import { Disposable, type FileDeleteEvent, type FileRenameEvent, type Uri, WorkspaceEdit, workspace } from 'vscode';
import { sidecarSuffix } from '../core/sidecar/model.js';
import { isFile } from './seed-files.js';
import { sidecarOf } from './sidecars.js';

/** Renames, moves and deletes a text's sidecar with it, as part of the same step, so that undo brings both back. */
export function registerSidecarMoves(): Disposable {
  return Disposable.from(
    workspace.onWillRenameFiles((event) => event.waitUntil(renamesOf(event))),
    workspace.onWillDeleteFiles((event) => event.waitUntil(deletionsOf(event))),
  );
}

async function renamesOf({ files }: FileRenameEvent): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  const moving = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    const target = sidecarOf(newUri);
    // What stands there already is somebody's work; it is not written over.
    if ((await hasOwnSidecar(oldUri, moving)) && !(await isFile(target))) {
      edit.renameFile(sidecarOf(oldUri), target);
    }
  }
  return edit;
}

async function deletionsOf({ files }: FileDeleteEvent): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  const going = new Set(files.map(String));
  for (const uri of files) {
    if (await hasOwnSidecar(uri, going)) {
      edit.deleteFile(sidecarOf(uri), { ignoreIfNotExists: true });
    }
  }
  return edit;
}

/** Whether a file has a sidecar that does not go the same way by itself. */
async function hasOwnSidecar(uri: Uri, going: ReadonlySet<string>): Promise<boolean> {
  const sidecar = sidecarOf(uri);
  return !uri.path.endsWith(sidecarSuffix) && !going.has(sidecar.toString()) && (await isFile(sidecar));
}
