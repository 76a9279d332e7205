import type { Disposable, ExtensionContext } from 'vscode';
import { withFileLock } from '../disk/file-lock.js';
import { nodeThread } from './analysis/node-thread.js';
import { writeOnDisk } from './disk-write.js';
import { createDocumentAnalyses } from './document-analysis.js';
import { registerEncodingNotice } from './encoding.js';
import { registerHighlights } from './highlights.js';
import { registerHover } from './hover.js';
import { registerLog } from './log.js';
import { registerReview } from './register-review.js';
import { registerSeedLanguage } from './seed-language.js';

export function activate(context: ExtensionContext): void {
  const own = <Owned extends Disposable>(disposable: Owned): Owned => {
    context.subscriptions.push(disposable);
    return disposable;
  };
  own(registerLog());
  own(registerSeedLanguage());
  own(registerEncodingNotice());
  const analyses = own(createDocumentAnalyses(nodeThread(context.asAbsolutePath('dist/analysis-worker.js'))));
  const review = own(registerReview(context, analyses, { write: writeOnDisk, lock: withFileLock }));
  own(registerHighlights(review, context.extensionUri));
  own(registerHover(review));
}
