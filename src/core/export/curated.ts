import type { ReviewItem, ReviewState } from '../annotation/review.js';
import type { ExportChunk, Exporter, ExportOptions, ExportTally, ReviewedDocument } from './exporter.js';

const curatedStates: ReadonlySet<ReviewState> = new Set(['accepted', 'edited', 'added']);

/** Whether the item belongs to the curated set: decided in favour, by all who decided, and its text stands. */
export function isCurated(item: ReviewItem): boolean {
  return curatedStates.has(item.state) && !isContradicted(item);
}

function isContradicted({ conflicts }: ReviewItem): boolean {
  return conflicts !== undefined && conflicts.length > 0;
}

export interface ScopeOptions extends ExportOptions {
  /** Suggestions that nobody has decided about go out too, each with its state where the format has room for it. */
  readonly withSuggestions?: boolean;
}

/**
 * Exports the curated set of the documents: accepted, edited and added annotations whose text stands as it was decided on, and
 * suggestions where asked for. Suggestions are counted as unreviewed, stale and orphaned annotations as losses; rejected ones
 * are meant to be left out.
 */
export function exportCurated(
  exporter: Exporter,
  documents: AsyncIterable<ReviewedDocument>,
  tally: ExportTally,
  options: ScopeOptions = {},
): AsyncIterable<ExportChunk> {
  return exporter.export(chosen(documents, tally, options.withSuggestions === true), tally, options);
}

async function* chosen(
  documents: AsyncIterable<ReviewedDocument>,
  tally: ExportTally,
  withSuggestions: boolean,
): AsyncGenerator<ReviewedDocument> {
  for await (const document of documents) {
    for (const item of document.items) {
      const { state } = item;
      if (isContradicted(item)) {
        tally.addLoss('contradicted');
      } else if (state === 'suggested') {
        tally.addUnreviewed(1);
      } else if (state === 'stale') {
        tally.addLoss('stale');
      } else if (state === 'orphan') {
        tally.addLoss('orphaned');
      }
    }
    const items = document.items.filter(
      (item) => isCurated(item) || (withSuggestions && item.state === 'suggested' && !isContradicted(item)),
    );
    yield { ...document, items };
  }
}
