import { Disposable } from 'vscode';
import { commands } from '../ids.js';
import { registerCommand } from '../review-commands/register.js';
import { isRecord, type ReviewDesk } from '../review-commands/targets.js';
import { createReviewSession } from './review-session.js';

/** Review from one suggestion to the next, with a letter for each decision. */
export function registerReviewMode(desk: ReviewDesk): Disposable {
  const session = createReviewSession(desk);
  return Disposable.from(
    session,
    registerCommand({ id: commands.startReview, execute: () => session.start() }),
    registerCommand({ id: commands.endReview, execute: async () => session.end() }),
    registerCommand({
      id: commands.reviewKey,
      async execute(argument) {
        if (isRecord(argument) && typeof argument.key === 'string') {
          await session.press(argument.key);
        }
      },
    }),
  );
}
