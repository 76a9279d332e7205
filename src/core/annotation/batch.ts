import type { Span } from '../model.js';
import { itemAt } from './navigate.js';
import type { ReviewItem } from './review.js';

/** What a decision on many suggestions at once can be about, the nearest first. */
export const batchScopes = ['selection', 'name', 'kind', 'paragraph', 'document'] as const;
export type BatchScope = (typeof batchScopes)[number];

export interface Batch {
  readonly scope: BatchScope;
  /** What waits for a decision there: suggestions only, since a changed text wants a look of its own. In text order, never empty. */
  readonly items: readonly ReviewItem[];
}

/**
 * The batches that a decision at a selection or caret can be about: what lies within the selection, what says the same as the
 * mention there, what is of its kind, what lies in its lines, and all. A batch that holds just what a nearer one holds is left out.
 */
export function batchesAt(text: string, items: readonly ReviewItem[], selection: Span): Batch[] {
  const open = items.filter(({ state }) => state === 'suggested');
  const at = itemAt(items, selection);
  const inScope: Record<BatchScope, readonly ReviewItem[]> = {
    selection: open.filter((item) => isWithin(item, selection)),
    name: at ? open.filter((item) => saysTheSame(item, at)) : [],
    kind: at ? open.filter((item) => isOfKind(item, at)) : [],
    paragraph: open.filter((item) => isWithin(item, linesAround(text, selection))),
    document: open,
  };
  const batches: Batch[] = [];
  for (const scope of batchScopes) {
    const here = inScope[scope];
    const isNew = here.length > (scope === 'selection' ? 1 : 0) && !batches.some((batch) => isSame(batch.items, here));
    if (isNew) batches.push({ scope, items: here });
  }
  return batches;
}

/** Whether two mentions name the same thing, or are the same figure in the same words. */
export function saysTheSame({ content, quote }: ReviewItem, other: ReviewItem): boolean {
  if (content.type !== other.content.type || content.kind !== other.content.kind) return false;
  if (content.type === 'entity')
    return other.content.type === 'entity' && content.canonical === other.content.canonical;
  return quote.normalize('NFC') === other.quote.normalize('NFC');
}

export function isOfKind({ content }: ReviewItem, other: ReviewItem): boolean {
  return content.type === other.content.type && content.kind === other.content.kind;
}

function isWithin({ start, end }: Span, around: Span): boolean {
  return start >= around.start && end <= around.end;
}

/** The selection, widened to whole lines. */
function linesAround(text: string, { start, end }: Span): Span {
  const before = start === 0 ? -1 : Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1));
  const breaks = [text.indexOf('\n', end), text.indexOf('\r', end)].filter((at) => at >= 0);
  return { start: before + 1, end: Math.min(text.length, ...breaks) };
}

function isSame(one: readonly ReviewItem[], other: readonly ReviewItem[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
