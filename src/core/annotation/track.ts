import type { Span } from '../model.js';
import { anchorIn } from './anchor.js';
import { sameData } from './content.js';
import type { Annotation } from './model.js';
import { type Resolution, resolveIn } from './resolve.js';
import type { ReviewItem } from './review.js';
import { indexText, type TextIndex } from './text-index.js';

/** A replacement in a text, in UTF-16 units; of several, each counts in the text that the one before left. */
export interface TextChange {
  readonly start: number;
  readonly length: number;
  readonly text: string;
}

/** Where an annotation's words are while its text is edited. */
export interface TrackedSpan extends Span {
  /** `beside`: something was written right beside it, and the span holds that too; `inside`: of its own words, some were changed. */
  readonly touched: 'no' | 'beside' | 'inside';
}

/** The spans of annotations by id, as they were last seen, moved with every edit since. */
export type Tracking = ReadonlyMap<string, TrackedSpan>;

/** How much longer than its words a span may grow before nobody can tell any more what became of them. */
const longestGrowth = 64;

/** What is written this near, as the 5 after "42.", can belong to the words. */
const besideLength = 2;

export function trackChanges(tracking: Tracking, changes: readonly TextChange[]): Tracking {
  if (tracking.size === 0 || changes.length === 0) return tracking;
  const moved = new Map<string, TrackedSpan>();
  for (const [id, span] of tracking) moved.set(id, changes.reduce(moveSpan, span));
  return moved;
}

function moveSpan(span: TrackedSpan, { start, length, text }: TextChange): TrackedSpan {
  const end = start + length;
  const growth = text.length - length;
  if (end < span.start - besideLength) return { ...span, start: span.start + growth, end: span.end + growth };
  if (start > span.end + besideLength) return span;
  const isBeside = end <= span.start || start >= span.end;
  const touched = isBeside && span.touched !== 'inside' ? 'beside' : 'inside';
  return { start: Math.min(span.start, start), end: Math.max(span.end, end) + growth, touched };
}

/** Follows what has its place: annotations as they were seen in the text that stands. Stale and orphaned ones have none. */
export function startTracking(items: readonly ReviewItem[]): Tracking {
  const placed = items.filter(({ state }) => state !== 'suggested' && state !== 'stale' && state !== 'orphan');
  return new Map(placed.map(({ key, start, end }) => [key, { start, end, touched: 'no' }]));
}

/**
 * {@link resolveIn} for a text that was edited since its annotations were last seen. What an edit left alone is where it is,
 * whatever became of its context; of what it touched, the words are looked for in its place, and else it is stale there.
 */
export function resolveTracked(
  text: string,
  annotations: readonly Annotation[],
  tracking: Tracking,
): readonly Resolution[] {
  const index = indexText(text);
  const byAnchor = resolveIn(index, annotations);
  if (tracking.size === 0) return byAnchor;
  return byAnchor.map((resolution) => {
    const tracked = tracking.get(resolution.annotation.id);
    return (tracked && followed(index, resolution, tracked)) ?? resolution;
  });
}

function followed(index: TextIndex, byAnchor: Resolution, tracked: TrackedSpan): Resolution | undefined {
  const { annotation } = byAnchor;
  const { quote } = annotation.anchor;
  const { source } = index;
  if (tracked.start === tracked.end) return undefined;
  const span = tracked.touched === 'no' ? tracked : wordsOf(source, tracked, quote);
  if (source.slice(span.start, span.end) === quote) {
    const { start, end } = span;
    const state = start === annotation.anchor.start ? 'unmoved' : 'moved';
    return { annotation, state, span: { start, end } };
  }
  const hasPlace = byAnchor.state === 'unmoved' || byAnchor.state === 'moved';
  const now = source.slice(span.start, span.end);
  const isReplaced =
    now.trim() !== '' && now.length <= quote.length + longestGrowth && /\n/.test(now) === /\n/.test(quote);
  if (hasPlace || !isReplaced) return undefined;
  return { annotation, state: 'stale', span: { start: span.start, end: span.end } };
}

const wordBefore = /[\p{L}\p{M}\p{N}%‰°.,/+−–-]+$/u;
const wordAfter = /^[\p{L}\p{M}\p{N}%‰°.,/−–-]+/u;

/**
 * The quote where it stands as words of its own among what was written beside it; where it was changed itself, what stands there
 * now with what is written on to it, without the spaces around.
 */
function wordsOf(source: string, { start, end, touched }: TrackedSpan, quote: string): Span {
  const from = start - (wordBefore.exec(source.slice(Math.max(0, start - longestGrowth), start))?.[0].length ?? 0);
  const to = end + (wordAfter.exec(source.slice(end, end + longestGrowth))?.[0].length ?? 0);
  const region = source.slice(from, to);
  const places: number[] = [];
  for (let at = region.indexOf(quote); at >= 0 && places.length < 2; at = region.indexOf(quote, at + 1)) {
    if (standsAlone(region, at, at + quote.length)) places.push(at);
  }
  const [only] = places;
  const isSame = touched === 'beside' || region.replace(/[.,]+$/, '').trim() === quote;
  const isNear = isSame && region.length <= quote.length + longestGrowth;
  if (only !== undefined && places.length === 1 && isNear)
    return { start: from + only, end: from + only + quote.length };
  const lead = region.length - region.trimStart().length;
  return { start: from + lead, end: from + Math.max(lead, region.trimEnd().length) };
}

/** Whether nothing is written on to the words: no letter, no digit, no sign, and to a number no further group of digits. */
function standsAlone(region: string, start: number, end: number): boolean {
  const [before, after] = [region.slice(0, start), region.slice(end)];
  if (/\d$/.test(before.trimEnd()) && /^\d/.test(region.slice(start))) return false;
  if (/^\d/.test(after.trimStart()) && /\d$/.test(region.slice(0, end))) return false;
  return /(?:^|[\s("“«'])$/.test(before) && /^[.,]*(?:$|[\s)"”»';:!?])/.test(after);
}

/**
 * Gives every annotation the anchor of where it stands now. One that is stale where it was followed keeps its quote, with the
 * context that its place has now, so that it is stale there in the next window too; another stale one, and an orphan, stay.
 */
export function reanchorTracked(text: string, annotations: readonly Annotation[], tracking: Tracking): Annotation[] {
  const index = indexText(text);
  return resolveTracked(text, annotations, tracking).map((resolution) => {
    const { annotation } = resolution;
    if (resolution.state === 'orphan') return annotation;
    if (resolution.state !== 'stale') return withAnchor(annotation, anchorIn(index, resolution.span));
    if (!tracking.has(annotation.id)) return annotation;
    const { quote } = annotation.anchor;
    const anchor = anchorIn(index, resolution.span);
    return withAnchor(annotation, { ...anchor, quote, end: anchor.start + quote.length });
  });
}

function withAnchor(annotation: Annotation, anchor: Annotation['anchor']): Annotation {
  return sameData(annotation.anchor, anchor) ? annotation : { ...annotation, anchor };
}
