import type { Uri } from 'vscode';
import { type ReviewItem, reviewItems } from '../core/annotation/review.js';
import type { Tracking } from '../core/annotation/track.js';
import type { Analysis, Language } from '../core/model.js';
import type { SidecarState } from './sidecars.js';

/** A seed as its reviewers see it, open in an editor or not. */
export interface DocumentReview {
  readonly uri: Uri;
  /** The text that the items' offsets belong to. */
  readonly text: string;
  /** In text order, orphans last. */
  readonly items: readonly ReviewItem[];
  readonly language: Language;
  /** ISO date of the document, where it tells one. */
  readonly date?: string;
  /** Why no decision can be taken about this document, for a person to read: its sidecar cannot be used. */
  readonly paused?: string;
}

/** What a review was made from. As long as these are the same objects, so is the review. */
interface Made {
  readonly analysis: Analysis;
  readonly sidecar: SidecarState;
  readonly review: DocumentReview;
}

/** The last review of each text, made again only when what it was made from has changed. */
export interface MadeReviews {
  make(uri: Uri, text: () => string, analysis: Analysis, sidecar: SidecarState, tracking?: Tracking): DocumentReview;
  drop(uri: Uri): void;
}

export function createMadeReviews(): MadeReviews {
  const made = new Map<string, Made>();

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
    const { language, date } = analysis;
    const { unusable } = sidecar;
    const review = {
      uri,
      text: full,
      items,
      language,
      ...(date === undefined ? {} : { date }),
      ...(unusable === undefined ? {} : { paused: unusable }),
    };
    made.set(key, { analysis, sidecar, review });
    return review;
  }

  return { make, drop: (uri) => void made.delete(uri.toString()) };
}
