import type { EntityMention, FigureMention, MentionContent } from '../annotation/model.js';
import type { ReviewItem } from '../annotation/review.js';
import type { Analysis, Language, Span } from '../model.js';

/** A figure as the text, or the person who reviewed it, states it. Offsets are UTF-16, end exclusive. */
export interface StatedFigure extends Span, Omit<FigureMention, 'type'> {
  readonly quote: string;
}

export interface NamedEntity extends Span, Omit<EntityMention, 'type'> {
  readonly quote: string;
}

/** What reconciliation reads of a document. The text is read once, when the document comes in, and not kept. */
export interface ReconcileDocument {
  /** Path or uri: what findings name the document by. */
  readonly file: string;
  readonly text: string;
  readonly language: Language;
  /** ISO date. */
  readonly date?: string;
  /** In text order; those with a metric are facts. */
  readonly figures: readonly StatedFigure[];
  readonly entities: readonly NamedEntity[];
  /** Ids of conflicts that the document's sidecar acknowledges. */
  readonly acknowledged?: readonly string[];
}

/** The figures that start in a stretch of the text. Logarithmic in the number of figures. */
export function figuresBetween(figures: readonly StatedFigure[], start: number, end: number): StatedFigure[] {
  const inside: StatedFigure[] = [];
  for (let index = firstFrom(figures, start); index < figures.length; index++) {
    const figure = figures[index];
    if (figure === undefined || figure.start >= end) break;
    inside.push(figure);
  }
  return inside;
}

/** Index of the first span that starts at the offset or behind it. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What counts of a mention under review. */
export type ReviewedMention = Pick<ReviewItem, 'state' | 'start' | 'end' | 'quote' | 'content' | 'now'>;

/**
 * A document as it counts: suggestions nobody has decided on, and decisions in place of suggestions. Rejected mentions,
 * and those whose text is gone, drop out; of a stale one the new reading counts.
 */
export function reconcileDocument(
  file: string,
  text: string,
  { language, date }: Pick<Analysis, 'language' | 'date'>,
  items: readonly ReviewedMention[],
  acknowledged: readonly string[] = [],
): ReconcileDocument {
  const figures: StatedFigure[] = [];
  const entities: NamedEntity[] = [];
  for (const item of items) {
    const content = contentOf(item);
    if (content === undefined) continue;
    const { start, end, quote } = item;
    const { type: _, ...rest } = content;
    if (content.type === 'figure') figures.push({ start, end, quote, ...(rest as Omit<FigureMention, 'type'>) });
    else entities.push({ start, end, quote, ...(rest as Omit<EntityMention, 'type'>) });
  }
  return { file, text, language, ...(date !== undefined && { date }), figures, entities, acknowledged };
}

function contentOf({ state, content, now }: ReviewedMention): MentionContent | undefined {
  if (state === 'rejected' || state === 'orphan') return undefined;
  return state === 'stale' ? now?.content : content;
}
