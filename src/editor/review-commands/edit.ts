import { commands } from '../ids.js';
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
  // The text may have moved on while the form was open; the mention is taken where it stands now.
  const items = (await documents.load(uri))?.items ?? [];
  const now = items.find(({ key }) => key === item.key);
  if (now) {
    await documents.decide([{ uri, decisions: [{ action: 'edit', item: now, content }] }]);
  }
  return now !== undefined;
}
