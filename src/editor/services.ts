import { Disposable, type ExtensionContext, Uri } from 'vscode';
import type { FileSystem } from '../workspace/file-system.js';
import type { SidecarTexts } from '../workspace/sidecar-texts.js';
import { type AnalysisCache, analyzerVersion, createAnalysisCache } from './analysis-cache.js';
import { analysesFolder } from './analysis-files.js';
import { createSuggesters, type Suggesters } from './api/suggesters.js';
import { type Corpus, createCorpus, isComplete } from './corpus.js';
import { type CorpusThread, createCorpusThreadClient } from './corpus-thread/client.js';
import type { SeedFile } from './corpus-thread/protocol.js';
import { createDocumentAnalyses, type DocumentAnalyses, folderOf } from './document-analysis.js';
import { createFindings, type Findings } from './findings/findings.js';
import { createLexicons } from './lexicons.js';
import type { Platform } from './platform.js';
import { createProjects, type Projects } from './projects.js';
import { createReviewDocuments, type ReviewDocuments } from './review-documents.js';
import { type ReviewerName, reviewerName } from './reviewer.js';
import { createSeedFiles, type SeedFiles } from './seed-files.js';
import { createSeedReader } from './seed-reader.js';
import { sidecarTextsInThread } from './sidecar-thread/client.js';
import { createSidecars, type Sidecars } from './sidecars.js';
import { workspaceFileSystem } from './workspace-file-system.js';

/** What the features show and change. Each is made once; nothing is read before somebody asks. */
export interface Services {
  readonly analyses: DocumentAnalyses;
  readonly projects: Projects;
  readonly seeds: SeedFiles;
  readonly files: FileSystem;
  readonly texts: SidecarTexts;
  readonly sidecars: Sidecars;
  readonly reviewer: ReviewerName;
  readonly suggesters: Suggesters;
  readonly documents: ReviewDocuments;
  readonly corpus: Corpus;
  readonly findings: Findings;
}

export function createServices(platform: Platform, context: ExtensionContext): Services & Disposable {
  const { packageJSON } = context.extension;
  const analyses = createDocumentAnalyses(platform.startAnalyzer);
  const projects = createProjects(analyses.readProject);
  const seeds = createSeedFiles(packageJSON.contributes.languages, projects);
  const files = workspaceFileSystem(platform.disk);
  const texts = sidecarTextsInThread(platform.startSidecarTexts);
  const sidecars = createSidecars(files, texts, context.workspaceState);
  const thread = corpusThreadOf(platform, context);
  const lexicons = createLexicons(projects, sidecars, {
    layLexicon: analyses.layLexicon,
    changeLexicon(change) {
      analyses.changeLexicon(change);
      thread?.changeLexicon(change);
    },
  });
  const reviewer = reviewerName(context.globalState);
  const suggesters = createSuggesters();
  const cache = cacheOf(context);
  const documents = createReviewDocuments({
    analyses,
    sidecars,
    lexicons,
    suggesters,
    seeds,
    decisionMaker: { reviewer, now: () => new Date(), version: packageJSON.version, newId: randomId },
    ...(cache && { cache }),
  });
  const reader = thread && createSeedReader({ thread, lexicons, sidecars, suggesters });
  const corpus = createCorpus(documents, seeds, reader);
  void corpus.ready().then(() => {
    if (!isComplete(corpus.progress())) return undefined;
    return thread ? thread.prune(cache?.used() ?? []) : cache?.prune();
  });
  const start = thread?.startReconciler ?? platform.startReconciler;
  const findings = createFindings({ corpus, documents, sidecars, projects, start, ...(thread && { reader: thread }) });
  const services = {
    analyses,
    projects,
    seeds,
    files,
    texts,
    sidecars,
    reviewer,
    suggesters,
    documents,
    corpus,
    findings,
  };
  // What was made last goes first.
  const all = Disposable.from(
    findings,
    corpus,
    documents,
    suggesters,
    lexicons,
    sidecars,
    texts,
    seeds,
    projects,
    analyses,
    ...(thread ? [thread] : []),
  );
  return { ...services, dispose: () => all.dispose() };
}

/** Reads the disk where there is one. */
function corpusThreadOf(
  { startCorpusThread }: Platform,
  { storageUri, extensionUri }: ExtensionContext,
): CorpusThread | undefined {
  const storage = storageUri?.scheme === 'file' && {
    folder: Uri.joinPath(storageUri, analysesFolder).fsPath,
    bundle: bundleOf(extensionUri).fsPath,
  };
  return startCorpusThread && createCorpusThreadClient(startCorpusThread, seedFileOf, storage || undefined);
}

function seedFileOf(uri: string): SeedFile {
  const parsed = Uri.parse(uri, true);
  return { uri, path: parsed.fsPath, folder: folderOf(parsed) };
}

/** Analyses are kept over restarts where the workspace has a place for them. */
function cacheOf({ storageUri, extensionUri }: ExtensionContext): AnalysisCache | undefined {
  return storageUri && createAnalysisCache(storageUri, () => analyzerVersion(bundleOf(extensionUri)));
}

/** The code that names the analyser's version. */
function bundleOf(extensionUri: Uri): Uri {
  return Uri.joinPath(extensionUri, 'dist', 'analysis-worker.js');
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
