import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { AnalysisCache } from '../../../src/editor/analysis-cache.js';
import { type Corpus, createCorpus } from '../../../src/editor/corpus.js';
import { createDocumentAnalyses } from '../../../src/editor/document-analysis.js';
import { nodeThread } from '../../../src/editor/node-thread.js';
import { createReviewDocuments, type ReviewDocuments } from '../../../src/editor/review-documents.js';
import { createSeedFiles, type SeedFiles } from '../../../src/editor/seed-files.js';
import { createSidecars } from '../../../src/editor/sidecars.js';
import { workspaceFileSystem } from '../../../src/editor/workspace-file-system.js';
import { sidecarTextsHere } from '../../../src/workspace/sidecar-texts.js';
import { workspaceFolder } from './workspace.js';

/** A corpus over the same files as that of the extension, which shows itself through its features only. */
export interface CorpusBench extends vscode.Disposable {
  readonly documents: ReviewDocuments;
  readonly corpus: Corpus;
  readonly seeds: SeedFiles;
  /** Uri of a file that the tests of the corpus have for themselves. */
  uriOf(name: string): string;
}

/** What an extension keeps for a workspace, empty and forgetful. */
export const noMemory: vscode.Memento = {
  keys: () => [],
  get: <T>(_: string, otherwise?: T) => otherwise,
  update: async () => undefined,
};

export function openCorpusBench(cache?: AnalysisCache): CorpusBench {
  const extension = vscode.extensions.getExtension('seedmark.seedmark');
  assert.ok(extension);
  const analyses = createDocumentAnalyses(nodeThread(join(extension.extensionPath, 'dist', 'analysis-worker.js')));
  const seeds = createSeedFiles(extension.packageJSON.contributes.languages);
  const sidecars = createSidecars(workspaceFileSystem(), sidecarTextsHere, noMemory);
  let id = 0;
  const documents = createReviewDocuments({
    analyses,
    sidecars,
    seeds,
    decisionMaker: {
      reviewer: async () => 'Thu Hà',
      now: () => new Date(0),
      version: '0.0.0',
      newId: () => `c${id++}`,
    },
    ...(cache && { cache }),
  });
  const corpus = createCorpus(documents, seeds);
  const all = vscode.Disposable.from(corpus, documents, sidecars, seeds, analyses);
  return {
    documents,
    corpus,
    seeds,
    uriOf: (name) => vscode.Uri.joinPath(workspaceFolder().uri, 'seeds', `corpus-${name}`).toString(),
    dispose: () => all.dispose(),
  };
}
