import { FileSystemError, l10n, window, workspace } from 'vscode';
import { commands } from '../ids.js';
import { sidecarOf } from '../sidecars.js';
import { nameOf } from '../workspace-file-system.js';
import { activeSeedEditor, type Command, isRecord, parseUri } from './targets.js';

/** Opens the file that holds the decisions about a seed: the one of the tree item, else of the active editor. */
export function openSidecarCommand(): Command {
  return {
    id: commands.openSidecar,
    async execute(argument) {
      const named = isRecord(argument) && typeof argument.uri === 'string' ? parseUri(argument.uri) : undefined;
      const uri = named ?? activeSeedEditor()?.document.uri;
      if (!uri) {
        return;
      }
      const sidecar = sidecarOf(uri);
      try {
        await workspace.fs.stat(sidecar);
      } catch (error) {
        if (error instanceof FileSystemError && error.code === 'FileNotFound') {
          window.showInformationMessage(l10n.t('{0} has no sidecar yet. The first decision writes one.', nameOf(uri)));
          return;
        }
        throw error;
      }
      await window.showTextDocument(sidecar);
    },
  };
}
