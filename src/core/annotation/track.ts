import type { Span } from '../model.js';
import { anchorIn } from './anchor.js';
import { sameData } from './content.js';
import type { Annotation } from './model.js';
import { type PlacedResolution, type Resolution, resolveIn } from './resolve.js';
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
  /** `beside`: something was changed right beside it; `inside`: of its own words, which the span holds with what came for them. */
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
  const touch = (touched: TrackedSpan['touched']) => (span.touched === 'no' ? touched : span.touched);
  if (end <= span.start) {
    const touched = touch(end < span.start - besideLength ? 'no' : 'beside');
    return { start: span.start + growth, end: span.end + growth, touched };
  }
  if (start >= span.end) return { ...span, touched: touch(start > span.end + besideLength ? 'no' : 'beside') };
  return { start: Math.min(span.start, start), end: Math.max(span.end, end) + growth, touched: 'inside' };
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
  return resolveTrackedIn(indexText(text), annotations, tracking);
}

function resolveTrackedIn(index: TextIndex, annotations: readonly Annotation[], tracking: Tracking): Resolution[] {
  const standing = new Map<string, PlacedResolution>();
  const replaced = new Map<string, Span>();
  for (const annotation of tracking.size === 0 ? [] : annotations) {
    const tracked = tracking.get(annotation.id);
    if (tracked === undefined || tracked.start === tracked.end) continue;
    const { quote, start } = annotation.anchor;
    const span = tracked.touched === 'no' ? tracked : wordsOf(index.source, tracked, quote);
    const now = index.source.slice(span.start, span.end);
    const gained = now === quote && tracked.touched === 'beside' ? gainedUnit(index.source, span.end, annotation) : 0;
    if (gained > 0) replaced.set(annotation.id, { start: span.start, end: span.end + gained });
    else if (now === quote) {
      const state = span.start === start ? 'unmoved' : 'moved';
      standing.set(annotation.id, { annotation, state, span: { start: span.start, end: span.end } });
    } else if (canReplace(now, quote)) replaced.set(annotation.id, { start: span.start, end: span.end });
  }
  return resolveIn(index, annotations, standing).map((resolution) => {
    const span = replaced.get(resolution.annotation.id);
    const hasPlace = resolution.state === 'unmoved' || resolution.state === 'moved';
    return span === undefined || hasPlace ? resolution : { annotation: resolution.annotation, state: 'stale', span };
  });
}

/** Words that make another number, or another amount, of the number before them. */
const unitWords = [
  ...['nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ', 'tỉ', 'trăm', 'chục', 'rưỡi', 'phần trăm', 'điểm phần trăm', '%'],
  ...['thousand', 'million', 'billion', 'trillion', 'percent', 'per cent'],
].flatMap((word) => [...new Set([word, word.normalize('NFD')])]);
const unitAfter = new RegExp(`^[ \\u00a0](?:${unitWords.join('|')})(?![\\p{L}\\p{M}])`, 'u');

/**
 * Length of a scale or unit that was written behind a number since its annotation was anchored: "42" that became "42 tỷ" is
 * another number, though its digits stand.
 */
function gainedUnit(source: string, end: number, { anchor }: Annotation): number {
  if (!/\d$/.test(anchor.quote)) return 0;
  const unit = unitAfter.exec(source.slice(end, end + longestGrowth))?.[0] ?? '';
  return anchor.suffix.startsWith(unit) ? 0 : unit.length;
}

function canReplace(now: string, quote: string): boolean {
  return now.trim() !== '' && now.length <= quote.length + longestGrowth && now.includes('\n') === quote.includes('\n');
}

const wordBefore = /[\p{L}\p{M}\p{N}%‰°.,/+−–-]+$/u;
const wordAfter = /^[\p{L}\p{M}\p{N}%‰°.,/−–-]+/u;

/**
 * The tracked words where nothing was written on to them; else all that stands there now, without the spaces around. Words that
 * were changed themselves count only if what stands there is the quote again.
 */
function wordsOf(source: string, { start, end, touched }: TrackedSpan, quote: string): Span {
  const from = start - (wordBefore.exec(source.slice(Math.max(0, start - longestGrowth), start))?.[0].length ?? 0);
  const to = end + (wordAfter.exec(source.slice(end, end + longestGrowth))?.[0].length ?? 0);
  const region = source.slice(from, to);
  const lead = touched === 'inside' ? region.length - region.trimStart().length : start - from;
  const isQuote = region.startsWith(quote, lead) && (touched === 'beside' || isOnly(region, quote));
  if (isQuote && standsAlone(region, lead, lead + quote.length)) {
    return { start: from + lead, end: from + lead + quote.length };
  }
  const spaces = region.length - region.trimStart().length;
  return { start: from + spaces, end: from + Math.max(spaces, region.trimEnd().length) };
}

function isOnly(region: string, quote: string): boolean {
  return region.replace(/[.,]+$/, '').trim() === quote;
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
  return resolveTrackedIn(index, annotations, tracking).map((resolution) => {
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
