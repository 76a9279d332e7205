import { commands, Disposable, l10n, window } from 'vscode';
import { logFor, messageOf } from '../log.js';
import { annotateSelectionCommand } from './annotate-selection.js';
import { attachCommand } from './attach.js';
import { acceptAllCommand, rejectAllCommand } from './batch.js';
import { acceptCommand, rejectCommand } from './decide.js';
import { editCommand } from './edit.js';
import { redoDecisionCommand, undoDecisionCommand } from './history.js';
import { nextUnreviewedCommand, previousUnreviewedCommand, revealFactCommand } from './navigate.js';
import { openSidecarCommand } from './open-sidecar.js';
import { settleCommand } from './settle.js';
import type { Command, ReviewDesk } from './targets.js';

const log = logFor('review');

export function registerReviewCommands(desk: ReviewDesk): Disposable {
  const all = [
    acceptCommand(desk),
    editCommand(desk),
    rejectCommand(desk),
    acceptAllCommand(desk),
    rejectAllCommand(desk),
    undoDecisionCommand(desk),
    redoDecisionCommand(desk),
    nextUnreviewedCommand(desk),
    previousUnreviewedCommand(desk),
    annotateSelectionCommand(desk),
    openSidecarCommand(),
    attachCommand(desk),
    settleCommand(desk),
    revealFactCommand(desk),
  ];
  return Disposable.from(...all.map(registerCommand));
}

/** A command that fails says so in a sentence; the log has the rest. */
export function registerCommand({ id, execute }: Command): Disposable {
  return commands.registerCommand(id, async (argument?: unknown, selected?: unknown) => {
    try {
      await execute(argument, selected);
    } catch (error) {
      log.error(`${id} failed`, error);
      window.showErrorMessage(l10n.t('Seedmark: {0}', messageOf(error)));
    }
  });
}
