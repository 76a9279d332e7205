import { sameData } from '../core/annotation/content.js';
import type { MentionContent } from '../core/annotation/model.js';
import type { ReviewItem } from '../core/annotation/review.js';
import type { Language } from '../core/model.js';

/**
 * A review item as the corpus keeps it: all but its annotation, which only a decision needs. To decide, load the review of the
 * document and take the item with this key from it.
 */
export type CorpusItem = Omit<ReviewItem, 'annotation'>;

/** A seed as the corpus keeps it: what stands in it and where, without its text. */
export interface CorpusDocument {
  readonly uri: string;
  /** In text order, orphans last. An item that stays the same stays the same object. */
  readonly items: readonly CorpusItem[];
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
  const items = review.items.map((item) => {
    const old = known.get(item.key);
    return old !== undefined && isSameItem(old, item) ? old : corpusItem(item);
  });
  return {
    uri,
    items,
    lineStarts: lineStartsOf(text),
    ...(language !== undefined && { language }),
    ...(date !== undefined && { date }),
    ...(paused !== undefined && { paused }),
  };
}

export function unreadableDocument(uri: string): CorpusDocument {
  return { uri, items: [], lineStarts: Uint32Array.of(0), isUnreadable: true };
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
  let low = 0;
  let high = lineStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const line = Math.max(0, low - 1);
  return { line, character: offset - (lineStarts[line] ?? 0) };
}

function isSameItem(old: CorpusItem, item: ReviewItem): boolean {
  return (
    old.state === item.state &&
    old.start === item.start &&
    old.end === item.end &&
    old.quote === item.quote &&
    old.was === item.was &&
    old.rule === item.rule &&
    sameData(old.content, item.content) &&
    sameData(old.now, item.now) &&
    sameData(old.conflicts, item.conflicts)
  );
}

function corpusItem({ annotation: _, ...item }: ReviewItem): CorpusItem {
  const { content } = item;
  const quote = content.type === 'entity' && content.canonical === item.quote ? content.canonical : ownCopy(item.quote);
  return { ...item, key: ownCopy(item.key), quote, content: detached(content) };
}

function detached(content: MentionContent): MentionContent {
  return content.type === 'entity' ? { ...content, canonical: ownCopy(content.canonical) } : content;
}

/** Engines keep a part of a string as a view that holds the whole alive, here the document's text. Parsing makes a string of its own. */
function ownCopy(text: string): string {
  return JSON.parse(JSON.stringify(text));
}

/** Line ends are LF, CRLF and CR, as VS Code counts them. */
function lineStartsOf(text: string): Uint32Array {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return Uint32Array.from(starts);
}
