import { FileSystemError, l10n, type Uri, window, workspace } from 'vscode';
import { commands } from '../ids.js';
import { isSeedDocument } from '../seed-files.js';
import { sidecarOf } from '../sidecars.js';
import { nameOf } from '../workspace-file-system.js';
import { activeSeedEditor, type Command, isRecord, parseUri } from './targets.js';

/**
 * Opens the file that holds the decisions about a seed: the one of the tree item, else of the active editor; where something else
 * is active, such as the walkthrough, of an open seed that has one.
 */
export function openSidecarCommand(): Command {
  return {
    id: commands.openSidecar,
    async execute(argument) {
      const named = isRecord(argument) && typeof argument.uri === 'string' ? parseUri(argument.uri) : undefined;
      const uri = named ?? activeSeedEditor()?.document.uri;
      const seeds = uri ? [uri] : openSeeds();
      for (const seed of seeds) {
        const sidecar = sidecarOf(seed);
        if (await isThere(sidecar)) {
          await window.showTextDocument(sidecar);
          return;
        }
      }
      const [seed] = seeds;
      window.showInformationMessage(
        seed
          ? l10n.t('{0} has no sidecar yet. The first decision writes one.', nameOf(seed))
          : l10n.t('Open a seed first: its sidecar lies beside it.'),
      );
    },
  };
}

/** Those that are shown come first. */
function openSeeds(): Uri[] {
  const shown = window.visibleTextEditors.map(({ document }) => document);
  return [...new Set([...shown, ...workspace.textDocuments])].filter(isSeedDocument).map(({ uri }) => uri);
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') {
      return false;
    }
    throw error;
  }
}
