import { Disposable, l10n, StatusBarAlignment, type StatusBarItem, type TextDocument, window } from 'vscode';
import { progress } from '../core/annotation/navigate.js';
import type { ReviewProgress } from '../workspace/corpus-document.js';
import type { Corpus } from './corpus.js';
import { formatted } from './fact-label.js';
import { commands } from './ids.js';
import { activeSeedEditor } from './review-commands/targets.js';
import type { DocumentReview, ReviewDocuments } from './review-documents.js';

/**
 * Says in the status bar how much of the active seed is reviewed, and beside it how much of all; a click goes to the next that is
 * not.
 */
export function registerProgressStatus(documents: ReviewDocuments, corpus: Corpus): Disposable {
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
    if (review) {
      showReview(item, review, corpus);
    }
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
    corpus.onDidChange(show),
    corpus.onDidChangeProgress(show),
  );
}

function showReview(item: StatusBarItem, { items, paused }: DocumentReview, corpus: Corpus): void {
  const here = progress(items);
  if (here.total === 0 && !paused) {
    item.hide();
    return;
  }
  item.text = paused
    ? `$(warning) ${l10n.t('Review paused')}`
    : `$(${here.reviewed === here.total ? 'pass' : 'checklist'}) ${count(here)}`;
  const all = [l10n.t('{0} in this seed', ratio(here)), inAll(corpus)];
  const click = paused ?? l10n.t('Go to the next mention that is not reviewed');
  item.tooltip = [...all, click].join('\n');
  item.command = paused ? commands.openSidecar : commands.nextUnreviewed;
  item.accessibilityInformation = {
    label: l10n.t('Seedmark: {0}', [paused ? l10n.t('Review paused') : count(here), inAll(corpus)].join('; ')),
    role: 'button',
  };
  item.show();
}

function count({ reviewed, total }: ReviewProgress): string {
  return l10n.t('{0} of {1} reviewed', formatted(reviewed), formatted(total));
}

function ratio({ reviewed, total }: ReviewProgress): string {
  return l10n.t('{0} of {1}', formatted(reviewed), formatted(total));
}

/** Of the seeds that are read so far; these are said to be fewer than all where they are. */
function inAll(corpus: Corpus): string {
  const { read, total } = corpus.progress();
  const all = ratio(corpus.reviewProgress());
  return read < total
    ? l10n.t('{0} in the {1} seeds that are read', all, formatted(read))
    : l10n.t('{0} in {1} seeds', all, formatted(total));
}
