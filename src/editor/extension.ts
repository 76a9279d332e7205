import type { Disposable, ExtensionContext } from 'vscode';
import { withFileLock } from '../disk/file-lock.js';
import { nodeThread } from './analysis/node-thread.js';
import { writeOnDisk } from './disk-write.js';
import { createDocumentAnalyses } from './document-analysis.js';
import { registerEncodingNotice } from './encoding.js';
import { registerHighlights } from './highlights.js';
import { registerHover } from './hover.js';
import { registerLog } from './log.js';
import { registerProjectFile } from './project-file.js';
import { createProjects } from './projects.js';
import { registerReview } from './register-review.js';
import { registerSeedLanguage } from './seed-language.js';
import { sidecarTextsInThread } from './sidecar-thread/client.js';

export function activate(context: ExtensionContext): void {
  const own = <Owned extends Disposable>(disposable: Owned): Owned => {
    context.subscriptions.push(disposable);
    return disposable;
  };
  own(registerLog());
  own(registerEncodingNotice());
  const analyses = own(createDocumentAnalyses(nodeThread(context.asAbsolutePath('dist/analysis-worker.js'))));
  const projects = own(createProjects(analyses.readProject));
  own(registerSeedLanguage(projects));
  own(registerProjectFile(projects));
  const texts = own(sidecarTextsInThread(nodeThread(context.asAbsolutePath('dist/sidecar-worker.js'))));
  const review = own(registerReview(context, analyses, projects, texts, { write: writeOnDisk, lock: withFileLock }));
  own(registerHighlights(review, projects, context.extensionUri));
  own(registerHover(review, projects));
}
