import { l10n, window } from 'vscode';
import { commands } from '../ids.js';
import { nameOf } from '../workspace-file-system.js';
import { editInForm } from './edit-form.js';
import { type Command, type ReviewDesk, type Target, targetsOf } from './targets.js';

export function editCommand(desk: ReviewDesk): Command {
  return {
    id: commands.edit,
    async execute(argument) {
      const [target] = await targetsOf(desk, argument);
      if (target) {
        await editMention(desk, target);
      }
    },
  };
}

/** Asks field by field what a mention says, with what is known filled in, and keeps the answer as `edited`. False when it was left. */
export async function editMention({ documents }: ReviewDesk, { uri, item }: Target): Promise<boolean> {
  const content = await editInForm(item.quote, item.now?.content ?? item.content);
  if (!content) {
    return false;
  }
  // While the form was open, the text may have moved on: another mention may stand where this one was suggested.
  const items = (await documents.load(uri))?.items ?? [];
  const now = items.find(({ key, quote }) => key === item.key && quote === item.quote);
  if (!now) {
    window.showWarningMessage(
      l10n.t('{0} changed in the meantime, so nothing was decided there. Try again.', nameOf(uri)),
    );
    return false;
  }
  await documents.decide([{ uri, decisions: [{ action: 'edit', item: now, content }] }]);
  return true;
}
