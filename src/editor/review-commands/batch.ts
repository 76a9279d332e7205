import {
  type CancellationToken,
  CancellationTokenSource,
  l10n,
  type QuickPickItem,
  type TextEditor,
  type Uri,
  window,
} from 'vscode';
import { type Batch, type BatchScope, batchesAt, isOfKind, saysTheSame } from '../../core/annotation/batch.js';
import { itemAt } from '../../core/annotation/navigate.js';
import type { ReviewItem } from '../../core/annotation/review.js';
import { entityKindLabel, figureKindLabel } from '../content-label.js';
import { commands } from '../ids.js';
import { logFor } from '../log.js';
import { activeSeedEditor, type Command, type ReviewDesk, spanOf } from './targets.js';

const log = logFor('review');

type BatchAction = 'accept' | 'reject';

/** Suggestions of one text that a batch is about. */
interface Part {
  readonly uri: Uri;
  readonly items: readonly ReviewItem[];
}

interface BatchChoice extends QuickPickItem {
  readonly parts: readonly Part[];
}

export function acceptAllCommand(desk: ReviewDesk): Command {
  return { id: commands.acceptAll, execute: () => atCaret(desk, 'accept') };
}

export function rejectAllCommand(desk: ReviewDesk): Command {
  return { id: commands.rejectAll, execute: () => atCaret(desk, 'reject') };
}

async function atCaret(desk: ReviewDesk, action: BatchAction): Promise<void> {
  const editor = activeSeedEditor();
  if (editor) {
    await chooseBatch(desk, editor, action);
  }
}

/**
 * Lets a person choose which suggestions around the caret, or in all seeds, to decide in one step: each choice says how many
 * there are. Those of all seeds come into the list when all are read. False when nothing was decided.
 */
export async function chooseBatch(desk: ReviewDesk, editor: TextEditor, action: BatchAction): Promise<boolean> {
  const { document } = editor;
  const items = (await desk.documents.ready(document)) ?? [];
  const selection = spanOf(document, editor.selection);
  const at = itemAt(items, selection);
  const here = batchesAt(document.getText(), items, selection).map((batch) => choiceOf(document.uri, batch, at));
  const picked = await pick(action, here, (token) => (at ? corpusChoices(desk, at, token) : Promise.resolve([])));
  if (!picked) {
    return false;
  }
  await desk.documents.decide(
    picked.parts.map(({ uri, items }) => ({ uri, decisions: items.map((item) => ({ action, item })) })),
  );
  const count = countOf(picked.parts);
  const note =
    action === 'accept'
      ? l10n.t('Seedmark: {0} accepted. Undo takes all back in one step.', count)
      : l10n.t('Seedmark: {0} rejected. Undo takes all back in one step.', count);
  window.setStatusBarMessage(note, 5000);
  return true;
}

function pick(
  action: BatchAction,
  here: readonly BatchChoice[],
  more: (token: CancellationToken) => Promise<readonly BatchChoice[]>,
): Promise<BatchChoice | undefined> {
  const reading = new CancellationTokenSource();
  const list = window.createQuickPick<BatchChoice>();
  list.title = action === 'accept' ? l10n.t('Accept all suggestions…') : l10n.t('Reject all suggestions…');
  list.placeholder =
    here.length === 0 ? l10n.t('Nothing is left to review here.') : l10n.t('Which? All are decided in one step.');
  list.items = here;
  list.busy = true;
  list.show();
  void more(reading.token)
    .then((choices) => {
      // New items put the mark on the first again; a person may have moved it.
      const marked = list.activeItems;
      list.items = [...here, ...choices];
      list.activeItems = marked;
    })
    .catch((error) => log.error('cannot look through the seeds', error))
    .finally(() => {
      list.busy = false;
    });
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      reading.cancel();
      list.dispose();
    });
  });
}

function choiceOf(uri: Uri, { scope, items }: Batch, at: ReviewItem | undefined): BatchChoice {
  return { label: scopeLabel(scope, at), description: String(items.length), parts: [{ uri, items }] };
}

function scopeLabel(scope: BatchScope, at: ReviewItem | undefined): string {
  switch (scope) {
    case 'selection':
      return l10n.t('In the selection');
    case 'name':
      return l10n.t('“{0}” in this text', at ? nameOfItem(at) : '');
    case 'kind':
      return l10n.t('Of the kind “{0}” in this text', at ? kindOfItem(at) : '');
    case 'paragraph':
      return l10n.t('In this paragraph');
    case 'document':
      return l10n.t('In this text');
  }
}

/** What says the same as the item, and what is of its kind, in all seeds; only where that is more than this text holds. */
async function corpusChoices(
  { documents, seeds }: ReviewDesk,
  at: ReviewItem,
  token: CancellationToken,
): Promise<BatchChoice[]> {
  const same: Part[] = [];
  const ofKind: Part[] = [];
  for (const uri of await seeds.list()) {
    if (token.isCancellationRequested) {
      return [];
    }
    const review = await documents.load(uri, token);
    const open = review?.paused === undefined ? (review?.items ?? []) : [];
    const suggested = open.filter(({ state }) => state === 'suggested');
    add(
      same,
      uri,
      suggested.filter((item) => saysTheSame(item, at)),
    );
    add(
      ofKind,
      uri,
      suggested.filter((item) => isOfKind(item, at)),
    );
  }
  const choices = [
    { label: l10n.t('“{0}” in all seeds', nameOfItem(at)), parts: same },
    { label: l10n.t('Of the kind “{0}” in all seeds', kindOfItem(at)), parts: ofKind },
  ];
  return choices
    .filter(({ parts }) => parts.length > 1)
    .map(({ label, parts }) => ({
      label,
      parts,
      description: l10n.t('{0} in {1} texts', countOf(parts), parts.length),
    }));
}

function add(parts: Part[], uri: Uri, items: readonly ReviewItem[]): void {
  if (items.length > 0) {
    parts.push({ uri, items });
  }
}

function countOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { items }) => sum + items.length, 0);
}

function nameOfItem({ content, quote }: ReviewItem): string {
  return content.type === 'entity' ? content.canonical : quote;
}

function kindOfItem({ content }: ReviewItem): string {
  return content.type === 'entity' ? entityKindLabel(content.kind) : figureKindLabel(content.kind);
}
