import type { Decision } from '../../core/annotation/decide.js';
import { commands } from '../ids.js';
import { editMention } from './edit.js';
import { type Command, type ReviewDesk, type Target, targetsOf } from './targets.js';

/** Takes the suggestion as it is. Where a changed text cannot be read, there is nothing to take: the form asks what it says. */
export function acceptCommand(desk: ReviewDesk): Command {
  return {
    id: commands.accept,
    async execute(argument) {
      const targets = await targetsOf(desk, argument);
      const [first] = targets;
      if (first && targets.length === 1 && first.item.state === 'stale' && first.item.now === undefined) {
        await editMention(desk, first);
        return;
      }
      await decideAll(desk, targets, ({ item }) => ({ action: 'accept', item }));
    },
  };
}

/** Dismisses the suggestion, for good: the sidecar remembers it. */
export function rejectCommand(desk: ReviewDesk): Command {
  return {
    id: commands.reject,
    async execute(argument) {
      await decideAll(desk, await targetsOf(desk, argument), ({ item }) => ({ action: 'reject', item }));
    },
  };
}

/** One step to undo per document. */
async function decideAll(
  { documents }: ReviewDesk,
  targets: readonly Target[],
  decision: (target: Target) => Decision,
): Promise<void> {
  for (const key of new Set(targets.map(({ uri }) => uri.toString()))) {
    const ofDocument = targets.filter(({ uri }) => uri.toString() === key);
    const [first] = ofDocument;
    if (first) {
      await documents.decide(first.uri, ofDocument.map(decision));
    }
  }
}
