import { Disposable, type ExtensionContext, Uri } from 'vscode';
import type { SeedmarkApi } from '../../media/api/seedmark.js';
import { analyzerVersion, createAnalysisCache } from './analysis-cache.js';
import { createApi } from './api/api.js';
import { createSuggesters } from './api/suggesters.js';
import { registerBoard } from './board/register.js';
import { createCorpus, isComplete } from './corpus.js';
import { registerCorpusStatus, toggleReadingCommand } from './corpus-status.js';
import { createDetails } from './details.js';
import type { DocumentAnalyses } from './document-analysis.js';
import { exportCommand } from './export/export-command.js';
import { exportWriter } from './export/write-export.js';
import { createFindings } from './findings/findings.js';
import { registerFindings } from './findings/register.js';
import { registerFirstSteps } from './first-steps/register.js';
import { importCommand } from './import/import-command.js';
import { registerLanguageFeatures } from './language-features/register.js';
import { createLexicons } from './lexicons.js';
import type { Platform } from './platform.js';
import { registerProgressStatus } from './progress-status.js';
import { registerProjectCompletion } from './project-completion.js';
import type { Projects } from './projects.js';
import { registerReport } from './report/report-command.js';
import { registerCommand, registerReviewCommands } from './review-commands/register.js';
import { createReviewDocuments } from './review-documents.js';
import { registerReviewMode } from './review-mode/register.js';
import type { ReviewSource } from './review-source.js';
import { reviewerName } from './reviewer.js';
import { createSeedFiles } from './seed-files.js';
import { registerSidecarMerge } from './sidecar-merge.js';
import { registerSidecarMoves } from './sidecar-moves.js';
import { registerSidecarProblems } from './sidecar-problems.js';
import { sidecarTextsInThread } from './sidecar-thread/client.js';
import { createSidecars } from './sidecars.js';
import { registerTrees } from './trees/register.js';
import { workspaceFileSystem } from './workspace-file-system.js';

/** Review: sidecars, decisions, the tree of facts, progress, export. What highlights and hover show comes from it. */
export function registerReview(
  context: ExtensionContext,
  platform: Platform,
  analyses: DocumentAnalyses,
  projects: Projects,
): ReviewSource & Disposable & { readonly api: SeedmarkApi } {
  const { packageJSON } = context.extension;
  const seeds = createSeedFiles(packageJSON.contributes.languages, projects);
  const fileSystem = workspaceFileSystem(platform.disk);
  const texts = sidecarTextsInThread(platform.startSidecarTexts);
  const sidecars = createSidecars(fileSystem, texts, context.workspaceState);
  const cache =
    context.storageUri &&
    createAnalysisCache(context.storageUri, () =>
      analyzerVersion(Uri.joinPath(context.extensionUri, 'dist', 'analysis-worker.js')),
    );
  const lexicons = createLexicons(projects, sidecars, analyses);
  const reviewer = reviewerName(context.globalState);
  const suggesters = createSuggesters();
  const documents = createReviewDocuments({
    analyses,
    sidecars,
    lexicons,
    suggesters,
    seeds,
    decisionMaker: {
      reviewer,
      now: () => new Date(),
      version: packageJSON.version,
      newId: randomId,
    },
    ...(cache && { cache }),
  });
  const corpus = createCorpus(documents, seeds);
  const outside = createApi({ analyses, documents, seeds, suggesters });
  void corpus.ready().then(() => (isComplete(corpus.progress()) ? cache?.prune() : undefined));
  const findings = createFindings({ corpus, documents, sidecars, projects, start: platform.startReconciler });
  const details = createDetails();
  const memory = context.workspaceState;
  const writer = exportWriter(platform.diskExport);
  const trees = registerTrees(documents, seeds, corpus, findings, context.workspaceState);
  const { desk } = trees;
  const all = Disposable.from(
    registerReviewCommands(desk),
    registerReviewMode(desk),
    details,
    registerCommand(importCommand({ documents, seeds, projects, details, memory, read: analyses.analyzeText })),
    registerCommand(exportCommand({ documents, seeds, findings, details, memory, writer })),
    registerProgressStatus(documents, corpus),
    registerReport(corpus, findings, seeds),
    registerFirstSteps(context, documents),
    registerCorpusStatus(corpus),
    registerProjectCompletion(projects, corpus),
    registerLanguageFeatures({ documents, corpus }),
    registerCommand(toggleReadingCommand(corpus)),
    registerSidecarProblems(sidecars),
    registerSidecarMerge(sidecars, texts, fileSystem),
    registerSidecarMoves(),
    registerBoard({ corpus, findings, seeds }, context.extensionUri),
    registerFindings({ findings, documents, sidecars, seeds, reviewer, corpus }, context.extensionUri),
    trees,
    findings,
    corpus,
    documents,
    outside,
    suggesters,
    lexicons,
    sidecars,
    texts,
    seeds,
  );
  return {
    items: documents.items,
    ready: documents.ready,
    onDidChange: documents.onDidChange,
    api: outside.api,
    dispose: () => all.dispose(),
  };
}

const idLetters = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Six letters and digits: short enough to say aloud, and two branches of one sidecar hardly ever choose the same. */
function randomId(): string {
  const random = crypto.getRandomValues(new Uint32Array(6));
  // The first is a letter, so that YAML never reads an id as a number.
  return [...random]
    .map((value, at) => (at === 0 ? idLetters.at(10 + (value % 26)) : idLetters.at(value % 36)))
    .join('');
}
