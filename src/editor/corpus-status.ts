import { Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import type { Corpus } from './corpus.js';
import { commands } from './ids.js';
import type { Command } from './review-commands/targets.js';

/** A reading that takes no longer than this is nothing to tell of. */
const patienceMilliseconds = 1_000;

/** Says in the status bar how far the reading of the workspace's seeds is; a click stops it, and goes on. */
export function registerCorpusStatus(corpus: Corpus): Disposable {
  const item = window.createStatusBarItem('seedmark.corpus', StatusBarAlignment.Right, 99);
  item.name = l10n.t('Seedmark: Reading Seeds');
  item.command = commands.toggleReading;
  let began: number | undefined;
  const show = () => {
    const { read, total, isPaused } = corpus.progress();
    if (read >= total) {
      began = undefined;
      item.hide();
      return;
    }
    began ??= Date.now();
    if (!isPaused && Date.now() - began < patienceMilliseconds) {
      return;
    }
    const count = l10n.t('{0} of {1} seeds read', read, total);
    item.text = isPaused ? `$(debug-pause) ${count}` : `$(sync~spin) ${count}`;
    item.tooltip = isPaused
      ? l10n.t('Seedmark does not read the other seeds. Click to go on.')
      : l10n.t('Seedmark reads the seeds of the workspace. Click to stop.');
    item.accessibilityInformation = { label: l10n.t('Seedmark: {0}', count), role: 'button' };
    item.show();
  };
  return Disposable.from(item, corpus.onDidChangeProgress(show));
}

/** Stops the reading of the workspace's seeds, or goes on with it. */
export function toggleReadingCommand(corpus: Corpus): Command {
  return {
    id: commands.toggleReading,
    async execute() {
      if (corpus.progress().isPaused) {
        corpus.resume();
      } else {
        corpus.pause();
      }
    },
  };
}
