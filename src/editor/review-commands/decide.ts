import { commands } from '../ids.js';
import type { Decision } from '../review-documents.js';
import { type Command, type ReviewDesk, targetsOf } from './targets.js';

/** Takes the suggestion as it is. */
export function acceptCommand(desk: ReviewDesk): Command {
  return decideCommand(desk, commands.accept, { kind: 'accept' });
}

/** Dismisses the suggestion, for good: the sidecar remembers it. */
export function rejectCommand(desk: ReviewDesk): Command {
  return decideCommand(desk, commands.reject, { kind: 'reject' });
}

function decideCommand(desk: ReviewDesk, id: string, decision: Decision): Command {
  return {
    id,
    async execute(argument) {
      for (const { uri, item } of await targetsOf(desk, argument)) {
        await desk.documents.decide(uri, item, decision);
      }
    },
  };
}
