import { CodeAction, CodeActionKind, type Command, type Disposable, l10n, languages, type TextDocument } from 'vscode';
import { itemAt } from '../../core/annotation/navigate.js';
import type { ReviewItem } from '../../core/annotation/review.js';
import { commands, languageId, reviewTarget } from '../ids.js';
import { isComparing } from '../review-commands/targets.js';
import { isSeedDocument } from '../seed-files.js';
import { itemsOf, type LanguageServices } from './referent.js';

/** The light bulb: what can be decided about the mention at the caret, or made of the selection. */
export function registerCodeActions({ documents, corpus }: LanguageServices): Disposable {
  return languages.registerCodeActionsProvider(
    languageId,
    {
      async provideCodeActions(document, range, _context, token) {
        if (!isSeedDocument(document) || isComparing()) {
          return [];
        }
        const items = await itemsOf(documents, document, token);
        const selection = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        const item = items && itemAt(items, selection);
        return [...(item ? actionsOn(document, item) : []), ...(range.isEmpty ? [] : [annotateAction()])];
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor] },
  );

  function actionsOn(document: TextDocument, item: ReviewItem): CodeAction[] {
    const { content, state, quote } = item;
    const target = reviewTarget(document.uri, item.key);
    const isOpen = state === 'suggested' || state === 'stale' || state === 'rejected';
    const actions = [
      ...(isOpen ? [action(l10n.t('Accept “{0}”', short(quote)), commands.accept, target)] : []),
      action(l10n.t('Edit “{0}”…', short(quote)), commands.edit, target),
      ...(state === 'rejected' ? [] : [action(l10n.t('Reject “{0}”', short(quote)), commands.reject, target)]),
    ];
    if (content.type === 'entity') {
      const open = corpus.countOf(content.canonical, content.kind)?.suggested ?? 0;
      if (open > 1) {
        const title = l10n.t('Accept all {0} suggestions of “{1}” in all seeds', open, short(content.canonical));
        actions.push(action(title, commands.acceptName, target));
      }
      const rename = l10n.t('Rename “{0}” in all seeds…', short(content.canonical));
      actions.push(action(rename, commands.renameEntity, target, CodeActionKind.Refactor));
    }
    return actions;
  }
}

function annotateAction(): CodeAction {
  return action(l10n.t('Annotate the selection…'), commands.annotateSelection, undefined, CodeActionKind.Refactor);
}

function action(title: string, command: string, argument: unknown, kind = CodeActionKind.QuickFix): CodeAction {
  const made = new CodeAction(title, kind);
  const run: Command = { title, command, ...(argument === undefined ? {} : { arguments: [argument] }) };
  made.command = run;
  return made;
}

/** Titles stand in one line. */
function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
