import type { ReviewItem } from '../annotation/review.js';

/** A seed with what was decided about it, as exporters see it. */
export interface ReviewedDocument {
  /** Name of the file, as the export shall give it. */
  readonly file: string;
  /** The text that the items' offsets (UTF-16, end exclusive) belong to. */
  readonly text: string;
  /** In text order. */
  readonly items: readonly ReviewItem[];
}

/**
 * What an export leaves out. `stale`, `orphaned`: annotations whose text changed or is gone since the decision. `contradicted`:
 * annotations that reviewers decided differently. `entity`, `figure-without-metric`: what a table of facts cannot hold.
 */
export type LossKind = 'stale' | 'orphaned' | 'contradicted' | 'entity' | 'figure-without-metric';

export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
}

/** What an export did, filled while it runs. */
export interface ExportReport {
  /** Annotations in the output. */
  readonly written: number;
  /** Suggestions of the same documents that nobody has decided about. */
  readonly unreviewed: number;
  readonly losses: readonly Loss[];
}

/** The side of the report that exporters fill. */
export interface ExportTally extends ExportReport {
  addWritten(count: number): void;
  addUnreviewed(count: number): void;
  addLoss(kind: LossKind): void;
}

export interface Exporter {
  /** What `--format` and settings call it. */
  readonly id: string;
  /** Name of the format for people; a proper name, the same in every language. */
  readonly label: string;
  /** Ending of the file, without the dot. */
  readonly extension: string;
  /**
   * Turns documents into the text of one file, in pieces, one document at a time: what was yielded is not kept. Every item
   * given is either written or counted as a loss.
   */
  export(documents: AsyncIterable<ReviewedDocument>, tally: ExportTally): AsyncIterable<string>;
}

export function createTally(): ExportTally {
  const losses = new Map<LossKind, number>();
  const counts = { written: 0, unreviewed: 0 };
  return {
    get written() {
      return counts.written;
    },
    get unreviewed() {
      return counts.unreviewed;
    },
    get losses() {
      return [...losses].map(([kind, count]) => ({ kind, count }));
    },
    addWritten(count) {
      counts.written += count;
    },
    addUnreviewed(count) {
      counts.unreviewed += count;
    },
    addLoss(kind) {
      losses.set(kind, (losses.get(kind) ?? 0) + 1);
    },
  };
}
