import { l10n, window } from 'vscode';
import type { ReviewItem } from '../../core/annotation/review.js';
import { commands } from '../ids.js';
import {
  activeSeedEditor,
  type Command,
  isReviewTarget,
  type ReviewDesk,
  spanOf,
  type Target,
  targetsOf,
} from './targets.js';

/** Binds a decision whose text is gone, or has changed, to the selected words. */
export function attachCommand(desk: ReviewDesk): Command {
  return {
    id: commands.attach,
    async execute(argument) {
      const editor = activeSeedEditor();
      if (!editor || editor.selection.isEmpty) {
        window.showInformationMessage(l10n.t('Select the words that the annotation belongs to, then attach it.'));
        return;
      }
      const { document } = editor;
      const span = spanOf(document, editor.selection);
      const { version } = document;
      const target = await lostTarget(desk, argument);
      if (!target) {
        return;
      }
      if (target.uri.toString() !== document.uri.toString()) {
        window.showInformationMessage(l10n.t('The annotation belongs to another text. Select the words there.'));
        return;
      }
      if (document.version !== version) {
        window.showWarningMessage(l10n.t('The text changed in the meantime. Select it again to annotate it.'));
        return;
      }
      await desk.documents.decide([{ uri: target.uri, decisions: [{ action: 'attach', item: target.item, span }] }]);
    },
  };
}

async function lostTarget(desk: ReviewDesk, argument: unknown): Promise<Target | undefined> {
  if (isReviewTarget(argument)) {
    const [target] = await targetsOf(desk, argument);
    return target && isLost(target.item) ? target : undefined;
  }
  const editor = activeSeedEditor();
  const items = editor && (await desk.documents.ready(editor.document));
  const choices = (items ?? []).filter(isLost).map((item) => ({
    label: item.was ?? item.quote,
    description: item.state === 'stale' ? l10n.t('was {0}, now {1}', item.was ?? '', item.quote) : '',
    detail: item.annotation && `…${oneLine(item.annotation.anchor.prefix)}⟦${item.annotation.anchor.quote}⟧`,
    item,
  }));
  if (!editor || choices.length === 0) {
    window.showInformationMessage(l10n.t('No annotation of this text has lost its place.'));
    return undefined;
  }
  const picked = await window.showQuickPick(
    choices.map(({ detail, ...choice }) => ({ ...choice, ...(detail !== undefined && { detail }) })),
    { title: l10n.t('Attach which annotation to the selection?') },
  );
  return picked && { uri: editor.document.uri, item: picked.item };
}

function isLost({ state }: ReviewItem): boolean {
  return state === 'orphan' || state === 'stale';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
