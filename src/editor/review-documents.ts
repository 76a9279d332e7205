import {
  type CancellationToken,
  Disposable,
  type Event,
  EventEmitter,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import { type ReviewItem, reviewItems } from '../core/annotation/review.js';
import type { Tracking } from '../core/annotation/track.js';
import type { Analysis } from '../core/model.js';
import { createDecisions, type DecisionBatch, type DecisionMaker } from './decisions.js';
import type { DocumentAnalyses } from './document-analysis.js';
import { languageId as seedLanguage } from './ids.js';
import { followPlaces, keepPlacesOnSave } from './live-places.js';
import { logFor } from './log.js';
import type { ReviewSource } from './review-source.js';
import { isSeedDocument, type SeedFiles } from './seed-files.js';
import type { SidecarState, Sidecars } from './sidecars.js';
import { visibleAnalysis } from './visible-analysis.js';

/** A seed as its reviewers see it, open in an editor or not. */
export interface DocumentReview {
  readonly uri: Uri;
  /** The text that the items' offsets belong to. */
  readonly text: string;
  /** In text order, orphans last. */
  readonly items: readonly ReviewItem[];
  /** Why no decision can be taken about this document, for a person to read: its sidecar cannot be used. */
  readonly paused?: string;
}

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
  /** Takes the last step back, or does it again. Resolves with the texts that it was about, if there was one. */
  undo(): Promise<readonly Uri[]>;
  redo(): Promise<readonly Uri[]>;
}

/** What a review was made from. As long as these are the same objects, so is the review. */
interface Made {
  readonly analysis: Analysis;
  readonly sidecar: SidecarState;
  readonly review: DocumentReview;
}

/** A seed that no editor shows: its text and analysis as read from the file. */
interface ClosedSeed {
  readonly text: string;
  readonly analysis: Analysis;
}

export interface ReviewSources {
  readonly analyses: DocumentAnalyses;
  readonly sidecars: Sidecars;
  readonly seeds: SeedFiles;
  readonly decisionMaker: DecisionMaker;
}

const log = logFor('review');

export function createReviewDocuments({ analyses, sidecars, seeds, decisionMaker }: ReviewSources): ReviewDocuments {
  const documentChanged = new EventEmitter<TextDocument>();
  const reviewChanged = new EventEmitter<Uri>();
  const made = new Map<string, Made>();
  const closed = new Map<string, Promise<ClosedSeed | undefined>>();
  const closedNow = new Map<string, ClosedSeed>();

  const places = followPlaces();

  function make(
    uri: Uri,
    text: () => string,
    analysis: Analysis,
    sidecar: SidecarState,
    tracking?: Tracking,
  ): DocumentReview {
    const key = uri.toString();
    const before = made.get(key);
    if (before?.analysis === analysis && before.sidecar === sidecar) {
      return before.review;
    }
    const full = text();
    const items = reviewItems(full, analysis, sidecar.annotations, tracking);
    const { unusable } = sidecar;
    const review = { uri, text: full, items, ...(unusable === undefined ? {} : { paused: unusable }) };
    made.set(key, { analysis, sidecar, review });
    return review;
  }

  function reviewOf(document: TextDocument): DocumentReview | undefined {
    const current = analyses.current(document);
    const sidecar = sidecarOf(document);
    const analysis = current && (current.complete ? current.analysis : visibleAnalysis(document, current));
    if (!analysis || !sidecar) {
      return undefined;
    }
    const review = make(document.uri, () => document.getText(), analysis, sidecar, places.of(document));
    places.see(document, review.items);
    return review;
  }

  function isComplete(document: TextDocument): boolean {
    return analyses.current(document)?.complete === true;
  }

  /** A revision or a scratch text has no sidecar; suggestions show there all the same. */
  function sidecarOf(document: TextDocument): SidecarState | undefined {
    return isSeedDocument(document) ? sidecars.current(document.uri) : withoutSidecar;
  }

  async function ready(document: TextDocument): Promise<DocumentReview | undefined> {
    if (isSeedDocument(document)) {
      await sidecars.open(document.uri);
    }
    // The text may change while it is read; only a review of the version that stands counts.
    while (!document.isClosed) {
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
    const seed = closedNow.get(uri.toString());
    const sidecar = sidecars.current(uri);
    return seed && sidecar && make(uri, () => seed.text, seed.analysis, sidecar);
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
    const key = uri.toString();
    const reading = closed.get(key) ?? readSeed(uri, analyses);
    closed.set(key, reading);
    const [seed] = await Promise.all([reading, sidecars.open(uri)]);
    // A change of the file meanwhile has put its own reading here.
    if (seed && closed.get(key) === reading) {
      closedNow.set(key, seed);
    }
    return knownReview(uri);
  }

  function forget(uri: Uri): void {
    const key = uri.toString();
    closed.delete(key);
    closedNow.delete(key);
    if (!openSeed(uri)) {
      made.delete(key);
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

  const decisions = createDecisions(sidecars, decisionMaker, loadForDecision);
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
    sidecars.onDidChange((uri) => {
      const document = openSeed(uri);
      if (document) {
        tell(document);
      } else {
        reviewChanged.fire(uri);
      }
    }),
    seeds.onDidChangeFile((uri) => {
      forget(uri);
      if (!openSeed(uri)) {
        reviewChanged.fire(uri);
      }
    }),
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
    undo: decisions.undo,
    redo: decisions.redo,
    dispose: () => subscriptions.dispose(),
  };
}

/** Resolves when the event tells of the document, or when the document is closed. */
function nextChange(event: Event<TextDocument>, document: TextDocument): Promise<void> {
  return new Promise((resolve) => {
    const end = (changed: TextDocument) => {
      if (changed === document) {
        listeners.dispose();
        resolve();
      }
    };
    const listeners = Disposable.from(event(end), workspace.onDidCloseTextDocument(end));
  });
}

const withoutSidecar: SidecarState = { annotations: [] };

function openSeed(uri: Uri): TextDocument | undefined {
  const key = uri.toString();
  return workspace.textDocuments.find(
    (document) => !document.isClosed && document.uri.toString() === key && isSeedDocument(document),
  );
}

/** Text and analysis of a file that no editor shows. Undefined where it cannot be read as UTF-8. */
async function readSeed(uri: Uri, analyses: DocumentAnalyses): Promise<ClosedSeed | undefined> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, analysis: await analyses.analyzeText(text) };
  } catch (error) {
    log.warn(`cannot read ${uri}: ${error}`);
    return undefined;
  }
}
