import type { CancellationToken, Disposable, Event, Uri } from 'vscode';
import type { Decision } from '../core/annotation/decide.js';
import type { ReviewItem } from '../core/annotation/review.js';
import type { ReviewSource } from './review-source.js';

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
   * Takes decisions about items of the review as it stands, in one step for undo. Resolves when they are kept: in the sidecar, or
   * in memory where it cannot be written yet; the person was told then.
   */
  decide(uri: Uri, decisions: readonly Decision[]): Promise<void>;
  /** Takes back, or does again, the last step about the document, or of all documents. False when there is none. */
  undo(uri?: Uri): Promise<boolean>;
  redo(uri?: Uri): Promise<boolean>;
}
