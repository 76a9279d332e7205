import { commands } from '../ids.js';
import { editInForm } from './edit-form.js';
import { type Command, type ReviewDesk, targetsOf } from './targets.js';

/** Asks field by field what a mention says, with what is known filled in, and keeps the answer as `edited`. */
export function editCommand(desk: ReviewDesk): Command {
  return {
    id: commands.edit,
    async execute(argument) {
      const [target] = await targetsOf(desk, argument);
      if (!target) {
        return;
      }
      const content = await editInForm(target.item.quote, target.item.content);
      if (content) {
        await desk.documents.decide(target.uri, target.item, { kind: 'edit', content });
      }
    },
  };
}
