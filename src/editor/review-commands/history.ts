import { l10n, type Uri, window } from 'vscode';
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
      tellUndone(await documents.undo());
    },
  };
}

/** Says in which texts a step was taken back. */
export function tellUndone(uris: readonly Uri[]): void {
  const [only] = uris;
  note(
    only === undefined
      ? l10n.t('Seedmark: there is no decision to undo.')
      : uris.length === 1
        ? l10n.t('Seedmark: decision in {0} undone.', nameOf(only))
        : l10n.t('Seedmark: decisions in {0} texts undone.', uris.length),
  );
}

export function redoDecisionCommand({ documents }: ReviewDesk): Command {
  return {
    id: commands.redoDecision,
    async execute() {
      const uris = await documents.redo();
      const [only] = uris;
      note(
        only === undefined
          ? l10n.t('Seedmark: there is no decision to redo.')
          : uris.length === 1
            ? l10n.t('Seedmark: decision in {0} done again.', nameOf(only))
            : l10n.t('Seedmark: decisions in {0} texts done again.', uris.length),
      );
    },
  };
}

function note(text: string): void {
  window.setStatusBarMessage(text, noteMilliseconds);
}
