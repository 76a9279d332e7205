import { l10n, window } from 'vscode';
import type { MentionContent } from '../../core/annotation/model.js';
import type { ReviewItem } from '../../core/annotation/review.js';
import { entityKindLabel, fullValueLabel } from '../content-label.js';
import { aboutLabel, stateLabel } from '../fact-label.js';
import { commands } from '../ids.js';
import { type Command, type ReviewDesk, targetsOf } from './targets.js';

/** Asks which of several contradicting decisions on one mention stands, and takes the others out, in one step for undo. */
export function settleCommand(desk: ReviewDesk): Command {
  return {
    id: commands.settle,
    async execute(argument) {
      const [target] = await targetsOf(desk, argument);
      const rivals = target && rivalsOf(target.item, (await desk.documents.load(target.uri))?.items ?? []);
      if (!target || !rivals || rivals.length < 2) {
        if (target) {
          window.setStatusBarMessage(l10n.t('Seedmark: nobody decided otherwise here.'), 3000);
        }
        return;
      }
      const picked = await window.showQuickPick(
        rivals.map((item) => ({
          label: contentLabel(item.content),
          description: stateLabel(withoutConflicts(item)),
          detail: [item.annotation?.reviewer, item.annotation?.time].join(' · '),
          item,
        })),
        { title: l10n.t('Which decision on “{0}” stands?', target.item.quote) },
      );
      if (picked) {
        const others = rivals.filter((item) => item !== picked.item);
        await desk.documents.decide([
          { uri: target.uri, decisions: others.map(({ key }) => ({ action: 'remove', id: key })) },
        ]);
      }
    },
  };
}

function withoutConflicts({ conflicts: _, ...item }: ReviewItem): ReviewItem {
  return item;
}

function contentLabel(content: MentionContent): string {
  if (content.type === 'entity') {
    return `${content.canonical} (${entityKindLabel(content.kind)})`;
  }
  const about = content.metric ? aboutLabel({ ...content, metric: content.metric }) : '';
  return [fullValueLabel(content), about].filter((part) => part !== '').join(' · ');
}

/** The item with those that contradict it, and those that contradict these. */
function rivalsOf(item: ReviewItem, items: readonly ReviewItem[]): readonly ReviewItem[] {
  const ids = new Set([item.key, ...(item.conflicts ?? [])]);
  for (const other of items) {
    if (other.conflicts?.some((id) => ids.has(id))) {
      ids.add(other.key);
    }
  }
  return items.filter(({ key }) => ids.has(key));
}
