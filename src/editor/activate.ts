import type { Disposable, ExtensionContext } from 'vscode';
import type { SeedmarkApi } from '../../media/api/seedmark.js';
import { createDocumentAnalyses } from './document-analysis.js';
import { registerEncodingNotice } from './encoding.js';
import { registerHighlights } from './highlights.js';
import { registerHover } from './hover.js';
import { registerLog } from './log.js';
import type { Platform } from './platform.js';
import { registerProjectFile } from './project-file.js';
import { createProjects } from './projects.js';
import { registerReview } from './register-review.js';
import { registerSeedLanguage } from './seed-language.js';
import { registerTasks } from './tasks/task-provider.js';
import { provideTextReading } from './text-reading.js';

/** What the extension is, on every platform, and what it gives other extensions. */
export function activateOn(platform: Platform, context: ExtensionContext): SeedmarkApi {
  const own = <Owned extends Disposable>(disposable: Owned): Owned => {
    context.subscriptions.push(disposable);
    return disposable;
  };
  own(registerLog());
  own(registerEncodingNotice());
  const analyses = own(createDocumentAnalyses(platform.startAnalyzer));
  provideTextReading(analyses.analyzeText);
  const projects = own(createProjects(analyses.readProject));
  own(registerSeedLanguage(projects));
  own(registerProjectFile(projects));
  const review = own(registerReview(context, platform, analyses, projects));
  own(registerHighlights(review, projects, context.extensionUri));
  own(registerHover(review, projects));
  if (platform.cli) {
    own(registerTasks(platform.cli));
  }
  return review.api;
}
