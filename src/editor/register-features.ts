import { Disposable, type ExtensionContext } from 'vscode';
import { registerBoard } from './board/register.js';
import { registerCorpusStatus, toggleReadingCommand } from './corpus-status.js';
import { createDetails } from './details.js';
import { registerEncodingNotice } from './encoding.js';
import { exportCommand } from './export/export-command.js';
import { exportWriter } from './export/write-export.js';
import { registerFindings } from './findings/register.js';
import { registerFirstSteps } from './first-steps/register.js';
import { registerHighlights } from './highlights.js';
import { registerHover } from './hover.js';
import { importCommand } from './import/import-command.js';
import { registerLanguageFeatures } from './language-features/register.js';
import type { Platform } from './platform.js';
import { registerProgressStatus } from './progress-status.js';
import { registerProjectCompletion } from './project-completion.js';
import { registerProjectFile } from './project-file.js';
import { registerReport } from './report/report-command.js';
import { registerCommand, registerReviewCommands } from './review-commands/register.js';
import { registerReviewMode } from './review-mode/register.js';
import { registerSeedLanguage } from './seed-language.js';
import type { Services } from './services.js';
import { registerSidecarMerge } from './sidecar-merge.js';
import { registerSidecarMoves } from './sidecar-moves.js';
import { registerSidecarProblems } from './sidecar-problems.js';
import { registerTasks } from './tasks/task-provider.js';
import { registerTrees } from './trees/register.js';

/** All that a person sees and does. */
export function registerFeatures(services: Services, platform: Platform, context: ExtensionContext): Disposable {
  const { documents, projects, corpus, findings } = services;
  const { extensionUri } = context;
  const trees = registerTrees(documents, services.seeds, corpus, findings, context.workspaceState);
  return Disposable.from(
    registerEncodingNotice(),
    registerSeedLanguage(projects),
    registerProjectFile(projects),
    registerProjectCompletion(projects, corpus),
    registerHighlights(documents, projects, extensionUri),
    registerHover(documents, projects),
    registerLanguageFeatures(services),
    trees,
    registerReviewCommands(trees.desk),
    registerReviewMode(trees.desk),
    registerProgressStatus(documents, corpus),
    registerCorpusStatus(corpus),
    registerCommand(toggleReadingCommand(corpus)),
    registerSidecars(services),
    registerFindings(services, extensionUri),
    registerBoard(services, extensionUri),
    registerReport(corpus, findings, services.seeds),
    registerFirstSteps(context, documents),
    registerTransfer(services, platform, context),
    ...(platform.cli ? [registerTasks(platform.cli)] : []),
  );
}

function registerSidecars({ sidecars, texts, files }: Services): Disposable {
  return Disposable.from(
    registerSidecarProblems(sidecars),
    registerSidecarMerge(sidecars, texts, files),
    registerSidecarMoves(),
  );
}

/** Annotations out of the workspace and into it. */
function registerTransfer(
  services: Services,
  platform: Platform,
  { workspaceState: memory }: ExtensionContext,
): Disposable {
  const details = createDetails();
  const writer = exportWriter(platform.diskExport);
  const read = services.analyses.analyzeText;
  return Disposable.from(
    details,
    registerCommand(importCommand({ ...services, details, memory, read })),
    registerCommand(exportCommand({ ...services, details, memory, writer })),
  );
}
