import {
  type CancellationToken,
  Disposable,
  type Event,
  EventEmitter,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import type { Analysis } from '../core/model.js';
import type { AnalysisCache } from './analysis-cache.js';
import type { Suggesters } from './api/suggesters.js';
import { type ClosedSeed, createClosedSeeds } from './closed-seeds.js';
import type { DecisionMaker } from './decision-maker.js';
import { type AnnotationsChange, createDecisions, type DecidedChange, type DecisionBatch } from './decisions.js';
import type { DocumentAnalyses } from './document-analysis.js';
import { languageId as seedLanguage } from './ids.js';
import type { Lexicons } from './lexicons.js';
import { followPlaces, keepPlacesOnSave } from './live-places.js';
import { logFor } from './log.js';
import { createMadeReviews, type DocumentReview } from './made-reviews.js';
import { nextChange, openSeed } from './open-seed.js';
import type { ReviewSource } from './review-source.js';
import { isSeedDocument, type SeedFiles } from './seed-files.js';
import type { SidecarState, Sidecars } from './sidecars.js';
import { visibleAnalysis } from './visible-analysis.js';

export type { DocumentReview } from './made-reviews.js';

/** Reviews of all seeds: what is suggested, what was decided, and the way to decide. */
export interface ReviewDocuments extends ReviewSource, Disposable {
  /** The review of a seed, read and analysed if it is not known yet. Undefined where it cannot be read, or cancelled. */
  load(uri: Uri, token?: CancellationToken): Promise<DocumentReview | undefined>;
  /** The review if it is known and current. */
  known(uri: Uri): DocumentReview | undefined;
  /** The review of a seed, open or closed, changed or has to be loaded anew. */
  readonly onDidChangeReview: Event<Uri>;
  /**
   * Takes decisions about items of reviews as they stand, in one step for undo over all their texts. Resolves when they are kept: in
   * the sidecars, or in memory where one cannot be written yet; the person was told then.
   */
  decide(batches: readonly DecisionBatch[]): Promise<void>;
  /** Other changes of annotations, each applied as it comes; one step for undo, too. */
  change(changes: AsyncIterable<AnnotationsChange>): Promise<void>;
  /** A decision was taken, undone or done again: once for each text that it changed. */
  readonly onDidDecide: Event<DecidedChange>;
  /** Takes the last step back, or does it again. Resolves with the texts that it was about, if there was one. */
  undo(): Promise<readonly Uri[]>;
  redo(): Promise<readonly Uri[]>;
}

export interface ReviewSources {
  readonly analyses: DocumentAnalyses;
  readonly sidecars: Sidecars;
  readonly seeds: SeedFiles;
  readonly decisionMaker: DecisionMaker;
  /** Without it there are only suggestions that Seedmark makes by itself. */
  readonly lexicons?: Lexicons;
  /** What other extensions suggest. */
  readonly suggesters?: Pick<Suggesters, 'lay' | 'onDidChange'>;
  /** Analyses from earlier windows. */
  readonly cache?: AnalysisCache;
}

const log = logFor('review');

export function createReviewDocuments({
  analyses,
  sidecars,
  seeds,
  lexicons,
  suggesters,
  ...sources
}: ReviewSources): ReviewDocuments {
  const documentChanged = new EventEmitter<TextDocument>();
  const reviewChanged = new EventEmitter<Uri>();
  const made = createMadeReviews();
  const closed = createClosedSeeds(analyzeClosed, dropMade);
  const places = followPlaces();

  function reviewOf(document: TextDocument): DocumentReview | undefined {
    const current = analyses.current(document);
    const sidecar = sidecarOf(document);
    if (!current || !sidecar) {
      return undefined;
    }
    const analysis = current.complete
      ? laid(document.uri, () => document.getText(), current.analysis)
      : visibleAnalysis(document, current);
    const review = made.make(document.uri, () => document.getText(), analysis, sidecar, places.of(document));
    places.see(document, review.items);
    return review;
  }

  /** With what other extensions suggest. */
  function laid(uri: Uri, text: () => string, analysis: Analysis): Analysis {
    return suggesters ? suggesters.lay(uri, text, analysis) : analysis;
  }

  function isComplete(document: TextDocument): boolean {
    return analyses.current(document)?.complete === true;
  }

  /** A revision or a scratch text has no sidecar; suggestions show there all the same. */
  function sidecarOf(document: TextDocument): SidecarState | undefined {
    return isSeedDocument(document) ? sidecars.current(document.uri) : withoutSidecar;
  }

  async function ready(document: TextDocument): Promise<DocumentReview | undefined> {
    // The text, or its mode, may change while it is read; only a review of what stands then counts.
    while (!document.isClosed) {
      if (isSeedDocument(document)) {
        await sidecars.open(document.uri);
      }
      if (!(await analyses.ready(document))) {
        return undefined;
      }
      const review = reviewOf(document);
      if (review) {
        return review;
      }
    }
    return undefined;
  }

  /** The review of the whole text, which takes a while where the text is large. */
  async function complete(document: TextDocument, token?: CancellationToken): Promise<DocumentReview | undefined> {
    for (;;) {
      const review = await ready(document);
      if (!review || isComplete(document) || token?.isCancellationRequested) {
        return review;
      }
      await nextChange(analyses.onDidChange, document);
    }
  }

  /** What decisions are taken on: of a large text that is still being read, the part on screen is enough. */
  function loadForDecision(uri: Uri): Promise<DocumentReview | undefined> {
    const document = openSeed(uri);
    return document ? ready(document) : load(uri);
  }

  function knownReview(uri: Uri): DocumentReview | undefined {
    const document = openSeed(uri);
    if (document) {
      return isComplete(document) ? reviewOf(document) : undefined;
    }
    const seed = closed.known(uri);
    const sidecar = sidecars.current(uri);
    return seed && sidecar && makeClosed(uri, seed, sidecar);
  }

  function makeClosed(uri: Uri, { text, analysis }: ClosedSeed, sidecar: SidecarState): DocumentReview {
    return made.make(
      uri,
      () => text,
      laid(uri, () => text, analysis),
      sidecar,
    );
  }

  async function load(uri: Uri, token?: CancellationToken): Promise<DocumentReview | undefined> {
    const document = openSeed(uri);
    if (document) {
      return complete(document, token);
    }
    const known = knownReview(uri);
    if (known || token?.isCancellationRequested) {
      return known;
    }
    const [seed, sidecar] = await Promise.all([closed.read(uri), sidecars.open(uri)]);
    // It may have been opened in the meantime.
    if (openSeed(uri)) {
      return load(uri, token);
    }
    const review = seed && makeClosed(uri, seed, sidecar);
    // Its text may have made room for others already, and is not kept by its review then.
    if (closed.known(uri) !== seed) {
      dropMade(uri);
    }
    return review;
  }

  async function analyzeClosed(uri: Uri, text: string): Promise<Analysis> {
    const known = await sources.cache?.get(text);
    const analysis = known ?? (await analyses.analyzeText(text));
    if (!known) {
      await sources.cache?.put(text, analysis);
    }
    return lexicons ? lexicons.lay(uri, text, analysis) : analysis;
  }

  function forget(uri: Uri): void {
    closed.forget(uri);
    dropMade(uri);
  }

  /** Other names are known now that these texts may hold. */
  function forgetClosed(uris: readonly string[]): void {
    for (const uri of uris.map((each) => Uri.parse(each, true))) {
      forget(uri);
      if (!openSeed(uri)) {
        reviewChanged.fire(uri);
      }
    }
  }

  function dropMade(uri: Uri): void {
    if (!openSeed(uri)) {
      made.drop(uri);
    }
  }

  function tell(document: TextDocument): void {
    if (reviewOf(document)) {
      documentChanged.fire(document);
      if (isComplete(document)) {
        reviewChanged.fire(document.uri);
      }
    }
  }

  /** Other extensions suggest something else for a text, or for any. */
  async function suggestionsChanged(changed: Uri | 'all'): Promise<void> {
    const uris = changed === 'all' ? await seeds.list() : [changed];
    uris.forEach(tellOf);
  }

  function tellOf(uri: Uri): void {
    const document = openSeed(uri);
    if (document) {
      tell(document);
    } else {
      reviewChanged.fire(uri);
    }
  }

  const decisions = createDecisions(sidecars, sources.decisionMaker, loadForDecision);
  const subscriptions = Disposable.from(
    documentChanged,
    reviewChanged,
    decisions,
    analyses.onDidChange((document) => {
      if (sidecarOf(document)) {
        tell(document);
      } else {
        sidecars.open(document.uri).catch((error) => log.error(`cannot open the sidecar of ${document.uri}`, error));
      }
    }),
    sidecars.onDidChange(tellOf),
    seeds.onDidChangeFile((uri) => {
      forget(uri);
      if (!openSeed(uri)) {
        reviewChanged.fire(uri);
      }
    }),
    ...(lexicons ? [lexicons.onDidChangeClosed(forgetClosed)] : []),
    ...(suggesters
      ? [
          suggesters.onDidChange((changed) => {
            suggestionsChanged(changed).catch((error) => log.error('cannot list the seeds', error));
          }),
        ]
      : []),
    places,
    keepPlacesOnSave(places, sidecars),
    workspace.onDidCloseTextDocument(({ uri, languageId }) => {
      if (languageId === seedLanguage) {
        forget(uri);
        reviewChanged.fire(uri);
      }
    }),
  );

  return {
    items: (document) => reviewOf(document)?.items,
    ready: async (document) => (await ready(document))?.items,
    onDidChange: documentChanged.event,
    load,
    known: knownReview,
    onDidChangeReview: reviewChanged.event,
    decide: decisions.decide,
    change: decisions.change,
    onDidDecide: decisions.onDidDecide,
    undo: decisions.undo,
    redo: decisions.redo,
    dispose: () => subscriptions.dispose(),
  };
}

const withoutSidecar: SidecarState = { annotations: [] };
