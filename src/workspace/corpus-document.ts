import { sameData } from '../core/annotation/content.js';
import type { MentionContent } from '../core/annotation/model.js';
import { progress } from '../core/annotation/navigate.js';
import type { ReviewItem } from '../core/annotation/review.js';
import type { Language } from '../core/model.js';
import { lineIn, lineStartsOf } from '../core/text/line-starts.js';
import { type CorpusItem, packItems, unpackItems, unpackWhere } from './corpus-item.js';

export type { CorpusItem } from './corpus-item.js';

/** A seed as the corpus keeps it: what stands in it and where, without its text. */
export interface CorpusDocument {
  readonly uri: string;
  /**
   * In text order, orphans last. An item that stays the same stays the same object as long as somebody holds it; what nobody holds
   * is packed.
   */
  readonly items: readonly CorpusItem[];
  /** Those of the items whose content is meant, without unpacking the others. */
  itemsWhere(isMeant: (content: MentionContent) => boolean): readonly CorpusItem[];
  /** How many items there are to decide about, and how many of them are decided. */
  readonly progress: ReviewProgress;
  /** UTF-16 offset of the start of each line, to turn offsets into positions without the text. */
  readonly lineStarts: Uint32Array;
  readonly language?: Language;
  /** ISO date of the document, where it tells one. */
  readonly date?: string;
  /** Why no decision can be taken about it, for a person to read. */
  readonly paused?: string;
  /** It could not be read; it has no items. */
  readonly isUnreadable?: true;
}

export interface ReviewProgress {
  readonly reviewed: number;
  readonly total: number;
}

/** What the corpus takes of a review. */
export interface ReviewedSeed {
  readonly uri: string;
  readonly text: string;
  readonly items: readonly ReviewItem[];
  readonly language?: Language;
  readonly date?: string;
  readonly paused?: string;
}

/** The review as the corpus keeps it; items that are as they were `before` are the objects from there. */
export function corpusDocument(review: ReviewedSeed, before?: CorpusDocument): CorpusDocument {
  const { uri, text, language, date, paused } = review;
  const known = new Map(before?.items.map((item) => [item.key, item]));
  const same = review.items.map((item) => {
    const old = known.get(item.key);
    return old !== undefined && isSameItem(old, item) ? old : undefined;
  });
  const packed = packItems(review.items, same);
  const made = unpackItems(packed, same);
  let items = new WeakRef<readonly CorpusItem[]>(made);
  return {
    uri,
    get items() {
      const alive = items.deref();
      if (alive !== undefined) return alive;
      const unpacked = unpackItems(packed);
      items = new WeakRef(unpacked);
      return unpacked;
    },
    itemsWhere: (isMeant) => items.deref()?.filter(({ content }) => isMeant(content)) ?? unpackWhere(packed, isMeant),
    progress: progress(review.items),
    lineStarts: lineStartsOf(text),
    ...(language !== undefined && { language }),
    ...(date !== undefined && { date }),
    ...(paused !== undefined && { paused }),
  };
}

export function unreadableDocument(uri: string): CorpusDocument {
  return {
    uri,
    items: [],
    itemsWhere: () => [],
    progress: { reviewed: 0, total: 0 },
    lineStarts: Uint32Array.of(0),
    isUnreadable: true,
  };
}

/** Whether two states of one document differ in nothing that its readers see. */
export function isSameDocument(one: CorpusDocument, other: CorpusDocument): boolean {
  return (
    one.paused === other.paused &&
    one.isUnreadable === other.isUnreadable &&
    one.date === other.date &&
    one.language === other.language &&
    one.items.length === other.items.length &&
    one.items.every((item, at) => item === other.items[at]) &&
    one.lineStarts.length === other.lineStarts.length &&
    one.lineStarts.every((start, at) => start === other.lineStarts[at])
  );
}

/** Whether the item is a mention that stands in the text: neither dismissed nor gone. */
export function isMention({ state }: CorpusItem): boolean {
  return state !== 'rejected' && state !== 'orphan';
}

/** Line and character of a UTF-16 offset, both from 0. */
export function positionIn(
  { lineStarts }: CorpusDocument,
  offset: number,
): { readonly line: number; readonly character: number } {
  const line = lineIn(lineStarts, offset);
  return { line, character: offset - (lineStarts[line] ?? 0) };
}

function isSameItem(one: CorpusItem, other: ReviewItem): boolean {
  return (
    one.state === other.state &&
    one.start === other.start &&
    one.end === other.end &&
    one.quote === other.quote &&
    one.was === other.was &&
    isSameContent(one.content, other.content) &&
    sameData(one.now, other.now) &&
    sameData(one.conflicts, other.conflicts)
  );
}

/** As `sameData` has it, and many times as fast: a decision compares all items of its document. */
function isSameContent(one: MentionContent, other: MentionContent): boolean {
  if (one === other) return true;
  if (one.type === 'entity') {
    return other.type === 'entity' && one.kind === other.kind && one.canonical === other.canonical;
  }
  if (other.type !== 'figure' || Object.keys(one).length !== Object.keys(other).length) return false;
  for (const name in one) {
    const field = name as keyof typeof one;
    if (one[field] !== other[field] && !sameData(one[field], other[field])) return false;
  }
  return true;
}
