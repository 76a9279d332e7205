import { FileSystemError, l10n, Range, type TextDocument, Uri, WorkspaceEdit, workspace } from 'vscode';
import type { FileSystem } from '../workspace/file-system.js';

/** Replaces a file on a local disk by temporary file and rename. */
export type DiskWriter = (uri: Uri, bytes: Uint8Array) => Promise<void>;

/** What a local disk can do that `vscode.workspace.fs` cannot. Absent where the extension host has no disk. */
export interface Disk {
  readonly write: DiskWriter;
  /** Runs a task while no other process does so for the file at this path. */
  readonly lock: <T>(path: string, task: () => Promise<T>) => Promise<T>;
}

/** The file is open with changes that its person has not saved; writing under them would lose one side. */
export class UnsavedChangesError extends Error {
  override readonly name = 'UnsavedChangesError';
}

/**
 * Files through VS Code. A file that is open in an editor is changed in that editor and saved, so that the person sees the
 * change and can undo it there; an editor with unsaved changes refuses with {@link UnsavedChangesError}.
 */
export function workspaceFileSystem(disk?: Disk): FileSystem {
  return {
    read: readIfThere,
    async writeAtomic(uriText, bytes) {
      const uri = Uri.parse(uriText, true);
      const open = openDocument(uri);
      if (open) {
        await writeThroughEditor(open, bytes);
        return;
      }
      if (disk && uri.scheme === 'file') {
        await disk.write(uri, bytes);
        return;
      }
      await workspace.fs.writeFile(uri, bytes);
    },
    async exclusively(uriText, task) {
      const uri = Uri.parse(uriText, true);
      if (!disk || uri.scheme !== 'file') {
        return task();
      }
      try {
        return await disk.lock(uri.fsPath, task);
      } catch (error) {
        if (error instanceof Error && error.name === 'FileBusyError') {
          throw new Error(l10n.t('Another process is writing {0}.', nameOf(uri)));
        }
        throw error;
      }
    },
  };
}

async function readIfThere(uriText: string): Promise<Uint8Array | undefined> {
  try {
    return await workspace.fs.readFile(Uri.parse(uriText, true));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') {
      return undefined;
    }
    throw error;
  }
}

function openDocument(uri: Uri): TextDocument | undefined {
  const key = uri.toString();
  return workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === key);
}

async function writeThroughEditor(document: TextDocument, bytes: Uint8Array): Promise<void> {
  if (document.isDirty) {
    throw new UnsavedChangesError(
      l10n.t('{0} has unsaved changes in an editor. Save or revert it first.', nameOf(document.uri)),
    );
  }
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const edit = changedRange(document, text);
  if (!edit) {
    return;
  }
  const workspaceEdit = new WorkspaceEdit();
  workspaceEdit.replace(document.uri, edit.range, edit.text);
  if (!(await workspace.applyEdit(workspaceEdit))) {
    throw new Error(l10n.t('{0} could not be changed in its editor.', nameOf(document.uri)));
  }
  if (!(await document.save())) {
    throw new Error(l10n.t('{0} could not be saved.', nameOf(document.uri)));
  }
}

/** The smallest single replacement that turns the document into `text`, so that carets and folding elsewhere stay. */
function changedRange(document: TextDocument, text: string): { range: Range; text: string } | undefined {
  const before = document.getText();
  const after = before.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
  if (before === after) {
    return undefined;
  }
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start++;
  }
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) {
    tail++;
  }
  return {
    range: new Range(document.positionAt(start), document.positionAt(before.length - tail)),
    text: after.slice(start, after.length - tail),
  };
}

/** Last segment of the path, which is what a person calls the file. */
export function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
