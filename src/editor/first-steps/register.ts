import { Disposable, type ExtensionContext, languages, type TextDocument, commands as vscodeCommands } from 'vscode';
import { itemAt } from '../../core/annotation/navigate.js';
import { commands, contextKeys, languageId } from '../ids.js';
import { showLog } from '../log.js';
import { registerCommand } from '../review-commands/register.js';
import type { ReviewSource } from '../review-source.js';
import { continueWithSamples, openSamplesCommand } from './open-samples.js';

/** What a person needs who is new here, or looks for a reason: the samples, the walkthrough's ticks, and the log. */
export function registerFirstSteps(context: ExtensionContext, review: Pick<ReviewSource, 'items'>): Disposable {
  void continueWithSamples(context.globalState);
  return Disposable.from(
    registerCommand(openSamplesCommand(context)),
    registerCommand({ id: commands.showOutput, execute: async () => showLog() }),
    noticeFirstHover(review),
  );
}

/** Lets the walkthrough know that a mention was hovered; VS Code has no event for that. It shows nothing, and ends with the first. */
function noticeFirstHover(review: Pick<ReviewSource, 'items'>): Disposable {
  const provider = languages.registerHoverProvider(languageId, {
    provideHover(document: TextDocument, position) {
      const at = document.offsetAt(position);
      if (itemAt(review.items(document) ?? [], { start: at, end: at })) {
        void vscodeCommands.executeCommand('setContext', contextKeys.hovered, true);
        provider.dispose();
      }
      return undefined;
    },
  });
  return provider;
}
