import type { Span } from '../model.js';
import type { ReviewItem } from './review.js';

/** Whether the item waits for a decision. */
export function isUnreviewed({ state }: Pick<ReviewItem, 'state'>): boolean {
  return state === 'suggested' || state === 'stale';
}

/**
 * The item that a decision at a selection or caret is about, or undefined. One whose span is the selection goes first, then the
 * narrowest around it; among equals one that waits for a decision. A caret touches a mention at both of its ends.
 */
export function itemAt(items: readonly ReviewItem[], selection: Span): ReviewItem | undefined {
  let best: ReviewItem | undefined;
  for (const item of items) {
    const isAround = item.start <= selection.start && item.end >= selection.end;
    if (item.state !== 'orphan' && isAround && (best === undefined || isCloser(item, best, selection))) {
      best = item;
    }
  }
  return best;
}

function isCloser(item: ReviewItem, than: ReviewItem, selection: Span): boolean {
  return closeness(item, selection) < closeness(than, selection);
}

/** Smaller is closer. A mention that a caret stands before is closer than one that it stands behind. */
function closeness(item: ReviewItem, { start, end }: Span): number {
  const isBehind = start === end && item.end === start;
  return (item.end - item.start) * 4 + (isBehind ? 2 : 0) + (isUnreviewed(item) ? 0 : 1);
}

/**
 * The next item below the selection that waits for a decision, from the top again when there is none. A selected mention is
 * left; a caret right before a mention goes to it.
 */
export function nextUnreviewed(items: readonly ReviewItem[], selection: Span): ReviewItem | undefined {
  const current = items.findLastIndex((item) => isSelected(item, selection));
  const first = items.findIndex(isUnreviewed);
  const below = items.findIndex(
    (item, at) => isUnreviewed(item) && (current < 0 ? item.start >= selection.end : at > current),
  );
  return items[below < 0 ? first : below];
}

/** The item above the selection that waits for a decision, from the bottom again when there is none. */
export function previousUnreviewed(items: readonly ReviewItem[], selection: Span): ReviewItem | undefined {
  const current = items.findIndex((item) => isSelected(item, selection));
  const last = items.findLastIndex(isUnreviewed);
  const above = items.findLastIndex(
    (item, at) => isUnreviewed(item) && (current < 0 ? item.end <= selection.start : at < current),
  );
  return items[above < 0 ? last : above];
}

function isSelected(item: ReviewItem, { start, end }: Span): boolean {
  return item.start === start && item.end === end;
}

/** How many items there are to decide about in all, and how many of them are decided. */
export function progress(items: readonly ReviewItem[]): { readonly reviewed: number; readonly total: number } {
  const placed = items.filter(({ state }) => state !== 'orphan');
  return { reviewed: placed.filter((item) => !isUnreviewed(item)).length, total: placed.length };
}
