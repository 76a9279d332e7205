import type { CancellationToken, Disposable, Event, Uri } from 'vscode';
import type { MentionContent } from '../core/annotation/model.js';
import type { ReviewItem } from '../core/annotation/review.js';
import type { Span } from '../core/model.js';
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

export type Decision =
  | { readonly kind: 'accept' | 'reject' }
  | { readonly kind: 'edit'; readonly content: MentionContent };

/** Reviews of all seeds: what is suggested, what was decided, and the way to decide. */
export interface ReviewDocuments extends ReviewSource, Disposable {
  /** The review of a seed, read and analysed if it is not known yet. Undefined where it cannot be read, or cancelled. */
  load(uri: Uri, token?: CancellationToken): Promise<DocumentReview | undefined>;
  /** The review if it is known and current. */
  known(uri: Uri): DocumentReview | undefined;
  /** The review of a seed, open or closed, changed or has to be loaded anew. */
  readonly onDidChangeReview: Event<Uri>;
  /** Decides about one item of the review that is known; resolves when the decision is kept, in the sidecar or waiting for it. */
  decide(uri: Uri, item: ReviewItem, decision: Decision): Promise<void>;
  /** Annotates a span that nobody suggested. */
  add(uri: Uri, span: Span, content: MentionContent): Promise<void>;
}
