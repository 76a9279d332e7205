import { Disposable, l10n, StatusBarAlignment, type TextDocument, window } from 'vscode';
import { progress } from '../core/annotation/navigate.js';
import { commands } from './ids.js';
import { activeSeedEditor } from './review-commands/targets.js';
import type { ReviewDocuments } from './review-documents.js';

/** Says in the status bar how much of the active seed is reviewed; a click goes to the next that is not. */
export function registerProgressStatus(documents: ReviewDocuments): Disposable {
  const item = window.createStatusBarItem('seedmark.progress', StatusBarAlignment.Right, 100);
  item.name = l10n.t('Seedmark: Review Progress');
  const show = () => {
    const document = activeSeedEditor()?.document;
    const review = document && documents.known(document.uri);
    if (!document) {
      item.hide();
      return;
    }
    // While a text is typed into, its items are unknown for a moment; the last count stays, so that nothing flickers.
    if (!review) {
      return;
    }
    const { reviewed, total } = progress(review.items);
    const { paused } = review;
    if (total === 0 && !paused) {
      item.hide();
      return;
    }
    item.text = paused
      ? `$(warning) ${l10n.t('Review paused')}`
      : `$(${reviewed === total ? 'pass' : 'checklist'}) ${l10n.t('{0} of {1} reviewed', reviewed, total)}`;
    item.tooltip = paused ?? l10n.t('Go to the next mention that is not reviewed');
    item.command = paused ? commands.openSidecar : commands.nextUnreviewed;
    item.accessibilityInformation = { label: l10n.t('Seedmark: {0} of {1} reviewed', reviewed, total), role: 'button' };
    item.show();
  };
  const showFor = (document: TextDocument) => {
    if (document === window.activeTextEditor?.document) {
      show();
    }
  };
  show();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(() => {
      item.hide();
      show();
    }),
    documents.onDidChange(showFor),
  );
}
