import type { ReviewItem } from '../annotation/review.js';
import type { Span } from '../model.js';

/** How many of the items (in text order) overlap one before or after them. */
export function countOverlapping(items: readonly Span[]): number {
  const overlapping = new Set<Span>();
  let furthest: Span | undefined;
  for (const item of items) {
    if (furthest !== undefined && item.start < furthest.end) overlapping.add(item).add(furthest);
    if (furthest === undefined || item.end > furthest.end) furthest = item;
  }
  return overlapping.size;
}

/** The items (in text order, of two at one place the longer first) that do not overlap one that is kept, and the others. */
export function flatten(items: readonly ReviewItem[]): { kept: ReviewItem[]; overlapping: ReviewItem[] } {
  const kept: ReviewItem[] = [];
  const overlapping: ReviewItem[] = [];
  let end = 0;
  for (const item of items) {
    if (item.start < end) {
      overlapping.push(item);
      continue;
    }
    kept.push(item);
    end = item.end;
  }
  return { kept, overlapping };
}
