import { type CancellationToken, l10n, Uri, window } from 'vscode';
import type { Decision } from '../../core/annotation/decide.js';
import type { EntityMention } from '../../core/annotation/model.js';
import { itemAt } from '../../core/annotation/navigate.js';
import type { ReviewItem } from '../../core/annotation/review.js';
import type { CorpusMention } from '../../workspace/corpus.js';
import type { DecisionBatch } from '../decisions.js';
import { activeSeedEditor, isReviewTarget, parseUri, spanOf } from '../review-commands/targets.js';
import type { LanguageServices } from './referent.js';

/** The thing named by the item of an argument, else at the caret of the active seed. Says so where there is none. */
export async function entityOf(services: LanguageServices, argument: unknown): Promise<EntityMention | undefined> {
  const item = await argumentOrCaret(services, argument, ({ content }) => content.type === 'entity');
  if (item?.content.type === 'entity') {
    return item.content;
  }
  window.setStatusBarMessage(l10n.t('Seedmark: there is no name here.'), 3000);
  return undefined;
}

/** Nothing is believed about an argument. */
async function argumentOrCaret(
  { documents, corpus }: LanguageServices,
  argument: unknown,
  isMeant: (item: ReviewItem) => boolean,
): Promise<ReviewItem | undefined> {
  if (isReviewTarget(argument)) {
    const uri = corpus.get(argument.uri) ? parseUri(argument.uri) : undefined;
    const review = uri && (await documents.load(uri));
    return review?.items.find((item) => item.key === argument.key && isMeant(item));
  }
  const editor = activeSeedEditor();
  const items = editor && (await documents.ready(editor.document));
  return items && itemAt(items.filter(isMeant), spanOf(editor.document, editor.selection));
}

/**
 * Decisions about mentions of the corpus: each document's review is loaded, since only that holds annotations. Mentions that
 * changed since are left out.
 */
export async function decisionsOn(
  { documents }: LanguageServices,
  mentions: readonly CorpusMention[],
  token: CancellationToken | undefined,
  decide: (item: ReviewItem) => Decision | undefined,
): Promise<readonly DecisionBatch[]> {
  const keys = new Map<string, Set<string>>();
  for (const { uri, item } of mentions) {
    keys.set(uri, (keys.get(uri) ?? new Set()).add(item.key));
  }
  const batches: DecisionBatch[] = [];
  for (const [uri, ofDocument] of keys) {
    if (token?.isCancellationRequested) {
      return [];
    }
    const review = await documents.load(Uri.parse(uri, true), token);
    const items = review?.paused === undefined ? (review?.items ?? []) : [];
    const decisions = items.filter(({ key }) => ofDocument.has(key)).flatMap((item) => decide(item) ?? []);
    if (review && decisions.length > 0) {
      batches.push({ uri: review.uri, decisions });
    }
  }
  return batches;
}
