import { l10n, window } from 'vscode';
import { commands } from '../ids.js';
import { activeSeedEditor, type Command, type ReviewDesk } from './targets.js';

/** Takes the last decision back: the last about the text that has the focus, else the last of all. */
export function undoDecisionCommand({ documents }: ReviewDesk): Command {
  return {
    id: commands.undoDecision,
    async execute() {
      if (!(await documents.undo(activeSeedEditor()?.document.uri))) {
        window.setStatusBarMessage(l10n.t('Seedmark: there is no decision to undo.'), 3000);
      }
    },
  };
}

export function redoDecisionCommand({ documents }: ReviewDesk): Command {
  return {
    id: commands.redoDecision,
    async execute() {
      if (!(await documents.redo(activeSeedEditor()?.document.uri))) {
        window.setStatusBarMessage(l10n.t('Seedmark: there is no decision to redo.'), 3000);
      }
    },
  };
}
