import type { Event, TextDocument } from 'vscode';
import type { ReviewItem } from '../core/annotation/review.js';

/** What highlights and hover show: the review items of open documents, kept current by whoever implements it. */
export interface ReviewSource {
  /**
   * Items of the document as it stands, in text order, offsets into `document.getText()`; undefined while nothing is known of
   * this version of the document. The same array until the next change, so that it can serve as a cache key.
   */
  items(document: TextDocument): readonly ReviewItem[] | undefined;
  /** Resolves as soon as `items` is known for the version that stands then, or with undefined once the document is closed. */
  ready(document: TextDocument): Promise<readonly ReviewItem[] | undefined>;
  /** Fires after the items of a document changed. */
  readonly onDidChange: Event<TextDocument>;
}
