import type { Uri } from 'vscode';
import type { Decision } from '../../core/annotation/decide.js';
import type { DecisionBatch } from '../decisions.js';
import { commands } from '../ids.js';
import { editMention } from './edit.js';
import { type Command, type ReviewDesk, type Target, targetsOf } from './targets.js';

/** Takes the suggestion as it is. Where a changed text cannot be read, there is nothing to take: the form asks what it says. */
export function acceptCommand(desk: ReviewDesk): Command {
  return {
    id: commands.accept,
    async execute(argument, selected) {
      const targets = await targetsOf(desk, argument, selected);
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
    async execute(argument, selected) {
      await decideAll(desk, await targetsOf(desk, argument, selected), ({ item }) => ({ action: 'reject', item }));
    },
  };
}

/** One step to undo, in however many texts. */
export async function decideAll(
  { documents }: ReviewDesk,
  targets: readonly Target[],
  decision: (target: Target) => Decision,
): Promise<void> {
  await documents.decide(batchesOf(targets, decision));
}

/** The decisions by their texts; `decision` answers undefined where there is nothing to decide. */
export function batchesOf(
  targets: readonly Target[],
  decision: (target: Target) => Decision | undefined,
): readonly DecisionBatch[] {
  const batches = new Map<string, { readonly uri: Uri; readonly decisions: Decision[] }>();
  for (const target of targets) {
    const made = decision(target);
    if (made) {
      const key = target.uri.toString();
      const batch = batches.get(key) ?? { uri: target.uri, decisions: [] };
      batch.decisions.push(made);
      batches.set(key, batch);
    }
  }
  return [...batches.values()];
}
