import type { Analysis, Span } from '../model.js';
import { type Suggestion, sameContent, suggestionsOf } from './content.js';
import type { Annotation, AnnotationStatus, MentionContent } from './model.js';
import type { Resolution } from './resolve.js';
import { resolveTracked, type Tracking } from './track.js';

/**
 * Where a mention stands in review. `suggested`: nobody decided yet. `stale`: decided, but its text has changed since.
 * `orphan`: decided, and its text is gone.
 */
export type ReviewState = 'suggested' | AnnotationStatus | 'stale' | 'orphan';

/** One mention as a reviewer sees it: a suggestion, or a decision with the place where its text stands now. */
export interface ReviewItem extends Span {
  /** Stable while its text and decision stand: the annotation's id, or kind and place of the suggestion. */
  readonly key: string;
  readonly state: ReviewState;
  readonly quote: string;
  readonly content: MentionContent;
  /** Rule of the suggestion that it is or was. */
  readonly rule?: string;
  readonly annotation?: Annotation;
  /** For `stale`: the quote as it was when decided; `quote` is what stands there now. */
  readonly was?: string;
  /** For `stale`: what the analyser reads in the text that stands there now, when it reads just one mention of that type there. */
  readonly now?: { readonly rule: string; readonly content: MentionContent };
  /** Ids of other annotations that decide the same mention differently, for a person to settle. */
  readonly conflicts?: readonly string[];
}

/**
 * Lays decisions over suggestions: every annotation that still has its place replaces the suggestions of its type that it
 * overlaps, a rejected one hides the one at its own place (state `rejected`), the rest of the suggestions stay `suggested`. In
 * text order; orphans last, with their old quote and an empty span where it was. `tracking` tells where annotations went while
 * the text was edited.
 */
export function reviewItems(
  text: string,
  analysis: Analysis,
  annotations: readonly Annotation[],
  tracking: Tracking = new Map(),
): ReviewItem[] {
  const { suggestions, items } = suggestedIn(text, analysis);
  const resolutions = resolveTracked(text, annotations, tracking);
  const decided = resolutions.map((resolution) => decidedItem(text, resolution, suggestions));
  const isCovered = coverOf(decided);
  const open = items.filter((item) => !isCovered(item));
  return [...withConflicts(decided), ...open].sort(inReviewOrder);
}

interface Suggested {
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
  readonly items: readonly ReviewItem[];
}

/** A text is reviewed decision by decision, while what is suggested there stays the same. */
const suggested = new WeakMap<Analysis, Suggested>();

function suggestedIn(text: string, analysis: Analysis): Suggested {
  const known = suggested.get(analysis);
  if (known !== undefined && known.text === text) return known;
  const suggestions = suggestionsOf(analysis);
  const made = { text, suggestions, items: suggestions.map((suggestion) => suggestedItem(text, suggestion)) };
  suggested.set(analysis, made);
  return made;
}

function suggestedItem(text: string, { start, end, rule, content }: Suggestion): ReviewItem {
  const key = placeOf({ start, end, rule, content });
  return { key, state: 'suggested', start, end, quote: text.slice(start, end), content, rule };
}

/** Of decisions whose text stands: a new decision leaves the others as they are. */
const standing = new WeakMap<Annotation, ReviewItem>();

function decidedItem(text: string, resolution: Resolution, suggestions: readonly Suggestion[]): ReviewItem {
  if (resolution.state === 'orphan' || resolution.state === 'stale') return madeItem(text, resolution, suggestions);
  const { annotation, span } = resolution;
  const known = standing.get(annotation);
  const length = span.end - span.start;
  if (known?.start === span.start && known.quote.length === length && text.startsWith(known.quote, span.start)) {
    return known;
  }
  const item = madeItem(text, resolution, suggestions);
  standing.set(annotation, item);
  return item;
}

function madeItem(text: string, resolution: Resolution, suggestions: readonly Suggestion[]): ReviewItem {
  const { annotation } = resolution;
  const { id, content, anchor, suggestion } = annotation;
  const shared = { key: id, content, annotation, ...(suggestion !== undefined && { rule: suggestion.rule }) };
  if (resolution.state === 'orphan') {
    const place = Math.min(anchor.start, text.length);
    return { ...shared, state: 'orphan', start: place, end: place, quote: anchor.quote };
  }
  const { span } = resolution;
  if (resolution.state !== 'stale') {
    return { ...shared, state: annotation.status, ...span, quote: text.slice(span.start, span.end) };
  }
  const inside = within(suggestions, span).filter((candidate) => candidate.content.type === content.type);
  const [only] = inside;
  const now = only !== undefined && inside.length === 1 ? only : undefined;
  const { start, end } = now ?? span;
  return {
    ...shared,
    state: 'stale',
    start,
    end,
    quote: text.slice(start, end),
    was: anchor.quote,
    ...(now !== undefined && { now: { rule: now.rule, content: now.content } }),
  };
}

function within(suggestions: readonly Suggestion[], span: Span): readonly Suggestion[] {
  return suggestions.filter(({ start, end }) => start >= span.start && end <= span.end);
}

/** Tells whether decisions leave no room for a suggestion, whose key is its place. */
function coverOf(decided: readonly ReviewItem[]): (suggestion: ReviewItem) => boolean {
  const rejected = new Set(decided.filter(({ state }) => state === 'rejected').map(placeOf));
  const taken = decided.filter(({ state }) => state !== 'rejected' && state !== 'orphan');
  const overlapsFigure = overlapWith(taken.filter(({ content }) => content.type === 'figure'));
  const overlapsEntity = overlapWith(taken.filter(({ content }) => content.type === 'entity'));
  return (suggestion) => {
    const overlaps = suggestion.content.type === 'figure' ? overlapsFigure : overlapsEntity;
    return overlaps(suggestion) || rejected.has(suggestion.key);
  };
}

function placeOf({ content, start, end }: Suggestion | ReviewItem): string {
  return `${content.type}:${start}-${end}`;
}

/** Tells whether a span overlaps one of the spans, which may overlap each other. */
function overlapWith(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = [...spans].sort((one, other) => one.start - other.start);
  let furthest = 0;
  const furthestEnds = ordered.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (furthestEnds[low - 1] ?? 0) > start;
  };
}

/** Of decisions on the same mention that say the same, all stay; each that says otherwise is a conflict of the others. */
function withConflicts(items: readonly ReviewItem[]): ReviewItem[] {
  const byPlace = new Map<string, Annotation[]>();
  const isShared = sharedStarts(items);
  for (const item of items) {
    const { state, annotation } = item;
    if (annotation === undefined || state === 'orphan' || !isShared(item)) continue;
    const place = placeOf(item);
    byPlace.set(place, [...(byPlace.get(place) ?? []), annotation]);
  }
  return items.map((item) => {
    const { annotation } = item;
    if (annotation === undefined || item.state === 'orphan' || !isShared(item)) return item;
    const rivals = byPlace.get(placeOf(item)) ?? [];
    if (rivals.length < 2) return item;
    const conflicts = rivals.filter((rival) => disagree(rival, annotation)).map((rival) => rival.id);
    return conflicts.length === 0 ? item : { ...item, conflicts };
  });
}

/** Tells whether another item starts where an item does. */
function sharedStarts(items: readonly Span[]): (item: Span) => boolean {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const { start } of items) (seen.has(start) ? shared : seen).add(start);
  return ({ start }) => shared.has(start);
}

/** Whether two annotations of one mention decide it differently. Two rejections agree, whatever they rejected. */
export function disagree(one: Annotation, other: Annotation): boolean {
  if (one.id === other.id) return false;
  if (one.status === 'rejected' || other.status === 'rejected') return one.status !== other.status;
  return !sameContent(one.content, other.content);
}

function inReviewOrder(one: ReviewItem, other: ReviewItem): number {
  const orphans = Number(one.state === 'orphan') - Number(other.state === 'orphan');
  return orphans || one.start - other.start || other.end - one.end || (one.key < other.key ? -1 : 1);
}
