import { Disposable, type EndOfLine, type TextDocument, type TextDocumentChangeEvent, workspace } from 'vscode';
import type { ReviewItem } from '../core/annotation/review.js';
import { reanchorTracked, startTracking, type Tracking, trackChanges } from '../core/annotation/track.js';
import { logFor } from './log.js';
import { isSeedDocument } from './seed-files.js';
import type { Sidecars } from './sidecars.js';

/** Where annotations of open documents go while their text is edited, until the next save. */
export interface LivePlaces extends Disposable {
  of(document: TextDocument): Tracking;
  /** Takes the places of a review of the document as it stands. */
  see(document: TextDocument, items: readonly ReviewItem[]): void;
}

interface Followed {
  readonly tracking: Tracking;
  readonly eol: EndOfLine;
}

const nowhere: Tracking = new Map();

/** Has to be created before whatever else listens to changes of documents, so that it is the first to know of them. */
export function followPlaces(): LivePlaces {
  const documents = new Map<TextDocument, Followed>();

  function follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    const known = documents.get(document);
    if (!known) {
      return;
    }
    // Other newlines shift every offset and come without changes.
    if (known.eol !== document.eol) {
      documents.delete(document);
      return;
    }
    const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      start: rangeOffset,
      length: rangeLength,
      text,
    }));
    documents.set(document, { ...known, tracking: trackChanges(known.tracking, changes) });
  }

  const subscriptions = Disposable.from(
    workspace.onDidChangeTextDocument(follow),
    workspace.onDidCloseTextDocument((document) => documents.delete(document)),
  );
  return {
    of: (document) => documents.get(document)?.tracking ?? nowhere,
    see(document, items) {
      const before = documents.get(document);
      const seen = startTracking(items);
      // What was touched and is stale is followed on, so that going back to the old words finds it again.
      const stale = items.flatMap(({ key, state }) => {
        const span = state === 'stale' ? before?.tracking.get(key) : undefined;
        return span ? [[key, span] as const] : [];
      });
      documents.set(document, { tracking: new Map([...seen, ...stale]), eol: document.eol });
    },
    dispose: () => subscriptions.dispose(),
  };
}

const log = logFor('places');

/** Writes down where the annotations of a seed stand whenever it is saved. */
export function keepPlacesOnSave(places: LivePlaces, sidecars: Sidecars): Disposable {
  async function keep(document: TextDocument): Promise<void> {
    const state = isSeedDocument(document) ? sidecars.current(document.uri) : undefined;
    if (!state || state.unusable !== undefined || state.annotations.length === 0) {
      return;
    }
    const text = document.getText();
    const tracking = places.of(document);
    await sidecars.change(document.uri, { text, items: [] }, (annotations) =>
      reanchorTracked(text, annotations, tracking),
    );
  }
  return workspace.onDidSaveTextDocument((document) => {
    keep(document).catch((error) => log.error(`cannot keep the places in ${document.uri}`, error));
  });
}
