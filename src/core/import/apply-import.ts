import { anchorIn } from '../annotation/anchor.js';
import { type Suggestion, sameContent } from '../annotation/content.js';
import { type DecisionContext, sortAnnotations } from '../annotation/decide.js';
import type { Annotation, MentionContent } from '../annotation/model.js';
import { resolveIn } from '../annotation/resolve.js';
import { contentOfSelection } from '../annotation/selection-content.js';
import { indexText, type TextIndex, wholeLetters } from '../annotation/text-index.js';
import type { Analysis, Language, Span } from '../model.js';
import type { ImportedDocument, ImportedMention } from './importer.js';
import { kindOfLabel } from './labels.js';
import { comparableText, placeMentions } from './place.js';
import type { ReadAnnotationData } from './read-data.js';

/**
 * Why a mention was left out. `quote-differs`: the text at its place is another. `not-found`: its place cannot be told.
 * `unknown-label`: its label names no kind. `undecided`: a suggestion, about which nobody decided. `decided`: the seed has another
 * decision on that mention already. `overlap`: it overlaps an annotation of the seed.
 */
export const leftOutReasons = [
  'quote-differs',
  'not-found',
  'unknown-label',
  'undecided',
  'decided',
  'overlap',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly mention: ImportedMention;
  /** For `quote-differs`: what stands at the place. */
  readonly found?: string;
}

export interface ImportResult {
  /** All annotations of the seed, old ones as the same objects, in text order. */
  readonly annotations: Annotation[];
  readonly added: number;
  /** Mentions that the seed has decided alike already. */
  readonly known: number;
  readonly leftOut: readonly LeftOut[];
}

export interface ImportContext extends DecisionContext {
  /** Id of the importer; new annotations tell it as the rule `import.ID`. */
  readonly format: string;
  readonly language?: Language;
  /** What a quote says of which the source tells no more than a label: `analyze`, or what it said before. */
  readonly read: (quote: string, language: Language) => Pick<Analysis, 'figures' | 'entities'>;
  /** What is suggested in the seed: a label right there means that, with the fact and the bound that the words around tell. */
  readonly suggestions?: readonly Pick<Suggestion, 'start' | 'end' | 'content'>[];
  /** Entity types of the project's own. */
  readonly ownKinds?: readonly string[];
}

/**
 * Adds what a document brings to a seed's annotations. Never changes or removes a decision that is there. Who decided, when and
 * how is kept where the source tells; else it is an annotation that the context's reviewer added now.
 */
export function applyImport(
  text: string,
  annotations: readonly Annotation[],
  document: ImportedDocument,
  context: ImportContext,
): ImportResult {
  const index = indexText(text);
  const taken = createTaken(index, annotations);
  const suggested = new Map(context.suggestions?.map((one) => [suggestionKey(one.content.kind, one), one.content]));
  const added: Annotation[] = [];
  const leftOut: LeftOut[] = [];
  let known = 0;
  for (const [number, placing] of placeMentions(index, document).entries()) {
    const mention = document.mentions[number];
    if (mention === undefined) continue;
    if (mention.data?.status === 'suggested') {
      leftOut.push({ reason: 'undecided', mention });
    } else if ('failure' in placing) {
      const { failure: reason, found } = placing;
      leftOut.push({ reason, mention, ...(found !== undefined && { found }) });
    } else {
      const outcome = addOne(index, taken, mention, placing.span, context, suggested);
      if (outcome === 'known') known += 1;
      else if (typeof outcome === 'string') leftOut.push({ reason: outcome, mention });
      else added.push(outcome);
    }
  }
  const all = added.length === 0 ? [...annotations] : sortAnnotations([...annotations, ...added]);
  return { annotations: all, added: added.length, known, leftOut };
}

function addOne(
  index: TextIndex,
  taken: Taken,
  mention: ImportedMention,
  span: Span,
  context: ImportContext,
  suggested: ReadonlyMap<string, MentionContent>,
): Annotation | 'known' | LeftOutReason {
  const place = wholeSpan(index, span);
  const quote = index.source.slice(place.start, place.end);
  const data = fittingData(quote, mention, context);
  const content = data.content ?? contentOfLabel(quote, place, mention, context, suggested);
  if (content === undefined) return 'unknown-label';
  const { status, reviewer, time } = data;
  const annotation: Annotation = {
    id: taken.freeId(data.id, context.newId),
    status: status === undefined || status === 'suggested' ? 'added' : status,
    anchor: anchorIn(index, span),
    content,
    reviewer: reviewer ?? context.reviewer,
    time: time ?? context.time,
    suggestion: { rule: `import.${context.format}`, version: context.version },
  };
  const rival = taken.rivalOf(annotation, place);
  if (rival === undefined) {
    taken.add(annotation, place);
    return annotation;
  }
  if (rival.start !== place.start || rival.end !== place.end) return 'overlap';
  const isRejected = rival.annotation.status === 'rejected';
  if (isRejected !== (annotation.status === 'rejected')) return 'decided';
  // A label alone says no more than the kind.
  const sameKind = data.content === undefined && rival.annotation.content.kind === content.kind;
  return isRejected || sameKind || sameContent(rival.annotation.content, content) ? 'known' : 'decided';
}

function wholeSpan(index: TextIndex, span: Span): Span {
  const { start, end } = wholeLetters(index, span.start, span.end);
  return { start: index.canonical.toSource(start), end: index.canonical.toSource(end) };
}

/**
 * What the source tells of the mention beside its label, unless somebody gave it another label or other limits since it was told:
 * then neither value nor decision is about what stands there now.
 */
function fittingData(
  quote: string,
  { data = {}, label }: ImportedMention,
  { ownKinds }: ImportContext,
): ReadAnnotationData {
  const { content, quote: told } = data;
  const otherQuote = told !== undefined && comparableText(told) !== comparableText(quote);
  const kind = kindOfLabel(label, ownKinds) ?? label;
  return otherQuote || (content !== undefined && content.kind !== kind) ? {} : data;
}

function contentOfLabel(
  quote: string,
  place: Span,
  { label, canonical }: ImportedMention,
  { ownKinds, language, read }: ImportContext,
  suggested: ReadonlyMap<string, MentionContent>,
): MentionContent | undefined {
  const kind = kindOfLabel(label, ownKinds);
  if (kind === undefined) return undefined;
  const known = suggested.get(suggestionKey(kind, place));
  const content = known ?? contentOfSelection(quote, kind, read(quote, language ?? 'vi'));
  return content.type === 'entity' && canonical !== undefined ? { ...content, canonical } : content;
}

function suggestionKey(kind: string, { start, end }: Span): string {
  return `${kind} ${start}-${end}`;
}

interface PlacedAnnotation extends Span {
  readonly annotation: Annotation;
}

/** What the seed has, and what the import has brought so far. */
interface Taken {
  /** Another annotation of the type at the same place; else one that it overlaps, unless that is a rejection. */
  rivalOf(annotation: Annotation, place: Span): PlacedAnnotation | undefined;
  add(annotation: Annotation, place: Span): void;
  /** The id that is wished for if it is free, else a new one. */
  freeId(wished: string | undefined, newId: () => string): string;
}

function createTaken(index: TextIndex, annotations: readonly Annotation[]): Taken {
  const ids = new Set(annotations.map(({ id }) => id));
  const placed = resolveIn(index, annotations).flatMap((resolution): PlacedAnnotation[] =>
    resolution.state === 'orphan' ? [] : [{ ...resolution.span, annotation: resolution.annotation }],
  );
  const byPlace = new Map<string, PlacedAnnotation>();
  const stretches = new Map<string, PlacedAnnotation[]>();
  const put = (one: PlacedAnnotation): void => {
    const { type } = one.annotation.content;
    byPlace.set(placeKey(type, one), one);
    if (one.annotation.status === 'rejected') return;
    for (const key of stretchKeys(type, one)) {
      const stretch = stretches.get(key) ?? [];
      stretch.push(one);
      stretches.set(key, stretch);
    }
  };
  for (const one of placed) put(one);
  return {
    rivalOf({ content: { type }, status }, place) {
      const same = byPlace.get(placeKey(type, place));
      if (same !== undefined || status === 'rejected') return same;
      return stretchKeys(type, place)
        .flatMap((key) => stretches.get(key) ?? [])
        .find((other) => other.start < place.end && other.end > place.start);
    },
    add(annotation, place) {
      ids.add(annotation.id);
      put({ ...place, annotation });
    },
    freeId(wished, newId) {
      let id = wished ?? newId();
      while (ids.has(id)) id = newId();
      return id;
    },
  };
}

function placeKey(type: string, { start, end }: Span): string {
  return `${type} ${start}-${end}`;
}

/** The stretches of 256 units that a span touches; spans that overlap share one. */
function stretchKeys(type: string, { start, end }: Span): string[] {
  const first = start >> 8;
  return Array.from({ length: ((end - 1) >> 8) - first + 1 }, (_, index) => `${type} ${first + index}`);
}
