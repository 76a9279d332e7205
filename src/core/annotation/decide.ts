import type { Span } from '../model.js';
import { anchorIn } from './anchor.js';
import { sameContent } from './content.js';
import type { Annotation, AnnotationStatus, MentionContent, SuggestionRecord } from './model.js';
import type { ReviewItem } from './review.js';
import { indexText, type TextIndex } from './text-index.js';

/** One thing that a reviewer does. Spans are UTF-16 offsets into the text as it is now. */
export type Decision =
  /** Takes what is suggested. For a stale item: what is read there now, as `edited`; without such a reading nothing happens. */
  | { readonly action: 'accept'; readonly item: ReviewItem }
  /** Takes something else than suggested, for another span if one is given. An `added` annotation stays `added`. */
  | { readonly action: 'edit'; readonly item: ReviewItem; readonly content: MentionContent; readonly span?: Span }
  /** Dismisses. What a person added, and what has no text any more, is removed; the rest is kept as `rejected`. */
  | { readonly action: 'reject'; readonly item: ReviewItem }
  /** A mention that nobody suggested. Where the same span is decided already, that decision is changed. */
  | { readonly action: 'add'; readonly span: Span; readonly content: MentionContent }
  /** Binds a stale or orphaned annotation to a span chosen by hand; what it says stays as decided. */
  | { readonly action: 'attach'; readonly item: ReviewItem; readonly span: Span }
  /** Takes a decision back, so that the suggestion is open again. */
  | { readonly action: 'remove'; readonly id: string };

export interface DecisionContext {
  readonly reviewer: string;
  /** ISO 8601 date and time in UTC, to the second. */
  readonly time: string;
  /** Version of Seedmark that suggested. */
  readonly version: string;
  /** A short id, such as `k3f9a2`; asked again until it gives one that is free. */
  readonly newId: () => string;
}

/**
 * Applies decisions in order and returns the new annotations in text order. Annotations that no decision touches come back as
 * the same objects. `text` is the document's text, in which the items' spans are.
 */
export function decide(
  text: string,
  annotations: readonly Annotation[],
  decisions: readonly Decision[],
  context: DecisionContext,
): Annotation[] {
  const index = indexText(text);
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  for (const decision of decisions) apply(index, byId, decision, context);
  return sortAnnotations([...byId.values()]);
}

/** In the order of their places, as a sidecar holds them. */
export function sortAnnotations(annotations: readonly Annotation[]): Annotation[] {
  return [...annotations].sort(
    (one, other) =>
      one.anchor.start - other.anchor.start || one.anchor.end - other.anchor.end || (one.id < other.id ? -1 : 1),
  );
}

type Annotations = Map<string, Annotation>;

function apply(index: TextIndex, byId: Annotations, decision: Decision, context: DecisionContext): void {
  switch (decision.action) {
    case 'remove':
      byId.delete(decision.id);
      return;
    case 'add':
      add(index, byId, decision.span, decision.content, context);
      return;
    case 'attach':
      attach(index, byId, decision.item, decision.span, context);
      return;
    case 'reject':
      reject(index, byId, decision.item, context);
      return;
    case 'accept':
      accept(index, byId, decision.item, context);
      return;
    case 'edit':
      edit(index, byId, decision.item, decision.content, decision.span ?? decision.item, context);
  }
}

function accept(index: TextIndex, byId: Annotations, item: ReviewItem, context: DecisionContext): void {
  if (item.state === 'orphan') return;
  if (item.state !== 'stale') {
    put(index, byId, item, 'accepted', item.content, item, context);
    return;
  }
  if (item.now === undefined) return;
  const asDecided = sameContent(item.now.content, item.content);
  const status = asDecided && item.annotation !== undefined ? item.annotation.status : 'edited';
  put(index, byId, item, status, withFact(item.now.content, item.content), item, context);
}

/** A new reading of the figure, with the fact as a person decided it where the analyser reads none. */
function withFact(now: MentionContent, decided: MentionContent): MentionContent {
  if (now.type !== 'figure' || decided.type !== 'figure' || now.metric !== undefined) return now;
  const { metric, subject, period, change } = decided;
  return {
    ...now,
    ...(metric !== undefined && { metric }),
    ...(subject !== undefined && { subject }),
    ...(period !== undefined && { period }),
    ...(change !== undefined && { change }),
  };
}

function reject(index: TextIndex, byId: Annotations, item: ReviewItem, context: DecisionContext): void {
  const { annotation } = item;
  if (annotation !== undefined && (item.state === 'orphan' || annotation.status === 'added')) {
    byId.delete(annotation.id);
    return;
  }
  const content = item.state === 'stale' ? (item.now?.content ?? item.content) : item.content;
  put(index, byId, item, 'rejected', content, item, context);
}

function add(
  index: TextIndex,
  byId: Annotations,
  span: Span,
  content: MentionContent,
  { reviewer, time, newId }: DecisionContext,
): void {
  const anchor = anchorIn(index, span);
  const same = [...byId.values()].find(
    (other) =>
      other.content.type === content.type && other.anchor.start === anchor.start && other.anchor.end === anchor.end,
  );
  const id = same?.id ?? freeId(byId, newId);
  const first = same?.suggestion;
  const suggestion = first && record(first.rule, first.version, first.content ?? same.content, content);
  const status = suggestion === undefined ? 'added' : 'edited';
  byId.set(id, { id, status, anchor, content, reviewer, time, ...(suggestion !== undefined && { suggestion }) });
}

function attach(
  index: TextIndex,
  byId: Annotations,
  { annotation }: ReviewItem,
  span: Span,
  { reviewer, time }: DecisionContext,
): void {
  if (annotation === undefined) return;
  byId.set(annotation.id, { ...annotation, anchor: anchorIn(index, span), reviewer, time });
}

/** An edit that leaves everything as suggested is an acceptance. */
function edit(
  index: TextIndex,
  byId: Annotations,
  item: ReviewItem,
  content: MentionContent,
  span: Span,
  context: DecisionContext,
): void {
  const sameSpan = span.start === item.start && span.end === item.end;
  const asSuggested = item.state === 'suggested' && sameSpan && sameContent(content, item.content);
  put(index, byId, item, asSuggested ? 'accepted' : 'edited', content, span, context);
}

/** Writes one decision on an item: over its annotation if it has one that still stands, else as a new one. */
function put(
  index: TextIndex,
  byId: Annotations,
  item: ReviewItem,
  status: AnnotationStatus,
  content: MentionContent,
  span: Span,
  { reviewer, time, version, newId }: DecisionContext,
): void {
  const before = item.annotation && byId.get(item.annotation.id);
  const id = before?.id ?? item.annotation?.id ?? freeId(byId, newId);
  const suggestion = suggestionFor(item, content, version);
  byId.set(id, {
    id,
    status: before?.status === 'added' ? 'added' : status,
    anchor: anchorIn(index, span),
    content,
    reviewer,
    time,
    ...(suggestion !== undefined && { suggestion }),
  });
}

/** What the analyser had proposed: for a stale item what it reads there now, else what it proposed at first. */
function suggestionFor(item: ReviewItem, decided: MentionContent, version: string): SuggestionRecord | undefined {
  if (item.state === 'suggested') return record(item.rule, version, item.content, decided);
  if (item.state === 'stale' && item.now !== undefined)
    return record(item.now.rule, version, item.now.content, decided);
  const { annotation } = item;
  const first = annotation?.suggestion;
  if (annotation === undefined || first === undefined) return undefined;
  return record(first.rule, first.version, first.content ?? annotation.content, decided);
}

function record(
  rule: string | undefined,
  version: string,
  proposed: MentionContent,
  decided: MentionContent,
): SuggestionRecord | undefined {
  if (rule === undefined) return undefined;
  return { rule, version, ...(!sameContent(proposed, decided) && { content: proposed }) };
}

function freeId(byId: Annotations, newId: () => string): string {
  for (;;) {
    const id = newId();
    if (!byId.has(id)) return id;
  }
}
