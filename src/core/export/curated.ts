import type { ReviewItem, ReviewState } from '../annotation/review.js';
import type { Exporter, ExportTally, ReviewedDocument } from './exporter.js';

const curatedStates: ReadonlySet<ReviewState> = new Set(['accepted', 'edited', 'added']);

/** Whether the item belongs to the curated set: decided in favour, by all who decided, and its text stands. */
export function isCurated(item: ReviewItem): boolean {
  return curatedStates.has(item.state) && !isContradicted(item);
}

function isContradicted({ conflicts }: ReviewItem): boolean {
  return conflicts !== undefined && conflicts.length > 0;
}

/**
 * Exports the curated set of the documents: accepted, edited and added annotations whose text stands as it was decided on.
 * Suggestions are counted as unreviewed, stale and orphaned annotations as losses; rejected ones are meant to be left out.
 */
export function exportCurated(
  exporter: Exporter,
  documents: AsyncIterable<ReviewedDocument>,
  tally: ExportTally,
): AsyncIterable<string> {
  return exporter.export(curatedOnly(documents, tally), tally);
}

async function* curatedOnly(
  documents: AsyncIterable<ReviewedDocument>,
  tally: ExportTally,
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
    const items = document.items.filter(isCurated);
    yield { ...document, items };
  }
}
