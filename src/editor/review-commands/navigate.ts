import { l10n, Range, Selection, type TextEditor, TextEditorRevealType, window, workspace } from 'vscode';
import { nextUnreviewed, previousUnreviewed } from '../../core/annotation/navigate.js';
import type { ReviewItem } from '../../core/annotation/review.js';
import type { Span } from '../../core/model.js';
import { commands } from '../ids.js';
import {
  activeSeedEditor,
  type Command,
  isReviewTarget,
  parseUri,
  type ReviewDesk,
  spanOf,
  targetsOf,
} from './targets.js';

export function nextUnreviewedCommand(desk: ReviewDesk): Command {
  return { id: commands.nextUnreviewed, execute: () => go(desk, nextUnreviewed) };
}

export function previousUnreviewedCommand(desk: ReviewDesk): Command {
  return { id: commands.previousUnreviewed, execute: () => go(desk, previousUnreviewed) };
}

async function go(
  { documents }: ReviewDesk,
  find: (items: readonly ReviewItem[], selection: Span) => ReviewItem | undefined,
): Promise<void> {
  const editor = activeSeedEditor();
  const items = editor && (await documents.ready(editor.document));
  if (!editor || !items) {
    return;
  }
  const item = find(items, spanOf(editor.document, editor.selection));
  if (item) {
    select(editor, item);
  } else {
    window.setStatusBarMessage(l10n.t('Seedmark: everything in this text is reviewed.'), 3000);
  }
}

/** Shows the mention of a tree item in its text and selects it. */
export function revealFactCommand(desk: ReviewDesk): Command {
  return {
    id: commands.revealFact,
    async execute(argument) {
      const uri = isReviewTarget(argument) ? parseUri(argument.uri) : undefined;
      const [target] = uri ? await targetsOf(desk, argument) : [];
      if (!target) {
        return;
      }
      const document = await workspace.openTextDocument(target.uri);
      const editor = await window.showTextDocument(document, { preview: true, preserveFocus: true });
      if (target.item.state !== 'orphan') {
        select(editor, target.item);
      }
    },
  };
}

function select(editor: TextEditor, { start, end }: Span): void {
  const range = new Range(editor.document.positionAt(start), editor.document.positionAt(end));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
