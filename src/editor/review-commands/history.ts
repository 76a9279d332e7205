import { l10n, window } from 'vscode';
import { commands } from '../ids.js';
import { nameOf } from '../workspace-file-system.js';
import type { Command, ReviewDesk } from './targets.js';

/** How long a note in the status bar stays. */
const noteMilliseconds = 3000;

/** Takes the last decision back, whichever text it is about, and says which. */
export function undoDecisionCommand({ documents }: ReviewDesk): Command {
  return {
    id: commands.undoDecision,
    async execute() {
      const uri = await documents.undo();
      const note = uri
        ? l10n.t('Seedmark: decision in {0} undone.', nameOf(uri))
        : l10n.t('Seedmark: there is no decision to undo.');
      window.setStatusBarMessage(note, noteMilliseconds);
    },
  };
}

export function redoDecisionCommand({ documents }: ReviewDesk): Command {
  return {
    id: commands.redoDecision,
    async execute() {
      const uri = await documents.redo();
      const note = uri
        ? l10n.t('Seedmark: decision in {0} done again.', nameOf(uri))
        : l10n.t('Seedmark: there is no decision to redo.');
      window.setStatusBarMessage(note, noteMilliseconds);
    },
  };
}
