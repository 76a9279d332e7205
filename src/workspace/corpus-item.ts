import type { MentionContent } from '../core/annotation/model.js';
import type { ReviewItem, ReviewState } from '../core/annotation/review.js';
import { createShapes, type Folded } from '../core/shapes.js';

/**
 * A review item as the corpus keeps it: without its annotation, which only a decision needs, and its rule. To decide, load the
 * review of the document and take the item with this key from it.
 */
export type CorpusItem = Omit<ReviewItem, 'annotation' | 'rule'>;

export interface UnpackedItems {
  readonly items: readonly CorpusItem[];
  /** UTF-16 offset of the start of each line. */
  readonly lineStarts: Uint32Array;
}

/** What few items have. */
type Rest = Pick<CorpusItem, 'was' | 'now' | 'conflicts'> & { readonly key?: string };

/** Start, end, place of the content in the list; then, where they are not the usual ones, quote, state and the rest. */
type Row = readonly [number, number, number, (string | null)?, ReviewState?, Rest?];

interface Packed {
  /** Lengths of the lines but the last. */
  readonly lines: readonly number[];
  /** The fields of contents. */
  readonly shapes: readonly (readonly string[])[];
  /** Each once: names stand several times in a text. */
  readonly contents: readonly Folded[];
  readonly rows: readonly Row[];
}

/**
 * Items and lines as bytes (JSON in UTF-8): half of what they take as objects, and nothing that the engine has to look through or
 * move when it collects garbage. A corpus has hundreds of thousands of items, and hardly any is on screen.
 */
export function packItems(items: readonly ReviewItem[], lineStarts: Uint32Array): Uint8Array {
  const shapes = createShapes();
  const places = new Map<string, number>();
  const contents: Folded[] = [];
  const rows = items.map((item): Row => {
    const content = shapes.fold(item.content);
    const key = JSON.stringify(content);
    const place = places.get(key) ?? contents.push(content) - 1;
    places.set(key, place);
    return rowOf(item, place);
  });
  const lines = [...lineStarts.subarray(1)].map((start, at) => start - (lineStarts[at] ?? 0));
  const packed: Packed = { lines, shapes: shapes.known, contents, rows };
  return new TextEncoder().encode(JSON.stringify(packed));
}

function rowOf(item: ReviewItem, content: number): Row {
  const { start, end, state } = item;
  const quote = item.quote === usualQuote(item.content) ? null : item.quote;
  const rest = restOf(item);
  if (rest !== undefined) return [start, end, content, quote, state, rest];
  if (state !== 'suggested') return [start, end, content, quote, state];
  return quote === null ? [start, end, content] : [start, end, content, quote];
}

function usualQuote(content: MentionContent): string | undefined {
  return content.type === 'entity' ? content.canonical : undefined;
}

function restOf({ key, was, now, conflicts, ...item }: ReviewItem): Rest | undefined {
  const rest = {
    ...(key !== placeKey(item) && { key }),
    ...(was !== undefined && { was }),
    ...(now !== undefined && { now }),
    ...(conflicts !== undefined && { conflicts }),
  };
  return Object.keys(rest).length > 0 ? rest : undefined;
}

/** The items as they were packed, except for the order of their fields. */
export function unpackItems(bytes: Uint8Array): UnpackedItems {
  const { lines, shapes, contents: folded, rows }: Packed = JSON.parse(new TextDecoder().decode(bytes));
  // What comes out is what went in.
  const contents = folded.map(createShapes(shapes).unfold) as MentionContent[];
  const items = rows.flatMap(([start, end, place, quote, state = 'suggested', rest]) => {
    const content = contents[place];
    if (content === undefined) return [];
    const text = quote ?? usualQuote(content) ?? '';
    return [{ key: placeKey({ content, start, end }), state, start, end, quote: text, content, ...rest }];
  });
  let start = 0;
  const starts = lines.map((length) => {
    start += length;
    return start;
  });
  return { items, lineStarts: Uint32Array.of(0, ...starts) };
}

/** The key that a suggestion has in a review, which need not be kept. */
function placeKey({ content, start, end }: Pick<CorpusItem, 'content' | 'start' | 'end'>): string {
  return `${content.type}:${start}-${end}`;
}
