import { sameData } from '../core/annotation/content.js';
import type { MentionContent } from '../core/annotation/model.js';
import { progress } from '../core/annotation/navigate.js';
import type { ReviewItem } from '../core/annotation/review.js';
import type { Language } from '../core/model.js';
import { lineIn, lineStartsOf } from '../core/text/line-starts.js';
import { countsOf, type DocumentCounts, noCounts } from './corpus-counts.js';
import { type CorpusItem, packItems, unpackItems } from './corpus-item.js';

export { isMention } from './corpus-counts.js';
export type { CorpusItem } from './corpus-item.js';

/** What is known of a seed without looking at its items. */
interface Summary {
  readonly uri: string;
  /** How many items there are to decide about, and how many of them are decided. */
  readonly progress: ReviewProgress;
  readonly facts: FactCount;
  /** Somebody decided about an item, or did once. */
  readonly hasDecisions: boolean;
  readonly language?: Language;
  /** ISO date of the document, where it tells one. */
  readonly date?: string;
  /** Why no decision can be taken about it, for a person to read. */
  readonly paused?: string;
}

/** A seed as the corpus keeps it: what stands in it and where, without its text. */
export interface CorpusDocument extends Summary {
  /** In text order, orphans last. An item that stays the same stays the same object as long as somebody holds the list. */
  readonly items: readonly CorpusItem[];
  /** Those of the items whose content is meant. */
  itemsWhere(isMeant: (content: MentionContent) => boolean): readonly CorpusItem[];
  /** What it mentions, without unpacking the items where that was counted a moment ago. */
  readonly counts: DocumentCounts;
  /** UTF-16 offset of the start of each line, to turn offsets into positions without the text. */
  readonly lineStarts: Uint32Array;
  /** It could not be read; it has no items. */
  readonly isUnreadable?: true;
}

/** The same as plain data, which threads send to each other. */
export interface PackedDocument extends Summary {
  readonly bytes: Uint8Array;
  readonly counts: DocumentCounts;
}

/** Facts that a list shows, and how many of them wait for a person. */
export interface FactCount {
  readonly listed: number;
  readonly left: number;
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

export function packDocument({ uri, text, items, language, date, paused }: ReviewedSeed): PackedDocument {
  const facts = items.filter(isListedFact);
  return {
    uri,
    bytes: packItems(items, lineStartsOf(text)),
    counts: countsOf(items),
    progress: progress(items),
    facts: { listed: facts.length, left: facts.filter(isLeft).length },
    hasDecisions: items.some(({ state }) => state !== 'suggested'),
    ...(language !== undefined && { language }),
    ...(date !== undefined && { date }),
    ...(paused !== undefined && { paused }),
  };
}

/** The review as the corpus keeps it; items that are as they were `before` are the objects from there. */
export function corpusDocument(review: ReviewedSeed, before?: CorpusDocument): CorpusDocument {
  return unpackDocument(packDocument(review), before);
}

/** Unpacks nothing before somebody asks for an item. */
export function unpackDocument(packed: PackedDocument, before?: CorpusDocument): CorpusDocument {
  return new KeptDocument(packed, before);
}

/** Line starts are kept as long as the items that were unpacked with them. */
const linesOf = new WeakMap<readonly CorpusItem[], Uint32Array>();

/** A class, since the engine makes a shape of its own for each object with getters of its own: some kilobytes a document. */
class KeptDocument implements CorpusDocument {
  readonly uri: string;
  readonly progress: ReviewProgress;
  readonly facts: FactCount;
  readonly hasDecisions: boolean;
  declare readonly language?: Language;
  declare readonly date?: string;
  declare readonly paused?: string;
  readonly #bytes: Uint8Array;
  #unpacked: WeakRef<readonly CorpusItem[]> | undefined;
  readonly #counts: WeakRef<DocumentCounts>;

  constructor({ bytes, counts, ...summary }: PackedDocument, before?: CorpusDocument) {
    this.uri = summary.uri;
    this.progress = summary.progress;
    this.facts = summary.facts;
    this.hasDecisions = summary.hasDecisions;
    if (summary.language !== undefined) this.language = summary.language;
    if (summary.date !== undefined) this.date = summary.date;
    if (summary.paused !== undefined) this.paused = summary.paused;
    this.#bytes = bytes;
    this.#counts = new WeakRef(counts);
    if (before !== undefined) this.#unpack(before);
  }

  #unpack(before?: CorpusDocument): readonly CorpusItem[] {
    const { items: unpacked, lineStarts } = unpackItems(this.#bytes);
    const items = before === undefined ? unpacked : withObjectsOf(before, unpacked);
    this.#unpacked = new WeakRef(items);
    linesOf.set(items, lineStarts);
    return items;
  }

  get items(): readonly CorpusItem[] {
    return this.#unpacked?.deref() ?? this.#unpack();
  }

  itemsWhere(isMeant: (content: MentionContent) => boolean): readonly CorpusItem[] {
    return this.items.filter(({ content }) => isMeant(content));
  }

  get counts(): DocumentCounts {
    return this.#counts.deref() ?? countsOf(this.items);
  }

  get lineStarts(): Uint32Array {
    return linesOf.get(this.items) ?? Uint32Array.of(0);
  }

  hasBytesOf(other: KeptDocument): boolean {
    const [one, two] = [this.#bytes, other.#bytes];
    return one.length === two.length && one.every((byte, at) => byte === two[at]);
  }
}

function withObjectsOf(before: CorpusDocument, items: readonly CorpusItem[]): readonly CorpusItem[] {
  const known = new Map(before.items.map((item) => [item.key, item]));
  return items.map((item) => {
    const old = known.get(item.key);
    return old !== undefined && isSameItem(old, item) ? old : item;
  });
}

export function unreadableDocument(uri: string): CorpusDocument {
  return {
    uri,
    items: [],
    itemsWhere: () => [],
    progress: { reviewed: 0, total: 0 },
    facts: { listed: 0, left: 0 },
    hasDecisions: false,
    counts: noCounts,
    lineStarts: Uint32Array.of(0),
    isUnreadable: true,
  };
}

/** Whether two states of one document differ in nothing that its readers see. */
export function isSameDocument(one: CorpusDocument, other: CorpusDocument): boolean {
  const isSameSummary =
    one.paused === other.paused &&
    one.isUnreadable === other.isUnreadable &&
    one.date === other.date &&
    one.language === other.language;
  if (!isSameSummary) return false;
  if (one instanceof KeptDocument && other instanceof KeptDocument) return one.hasBytesOf(other);
  return one.isUnreadable === true;
}

/** Facts that stand, and of all mentions what needs a person: its text changed or is gone, or decisions contradict each other. */
export function isListedFact({ state, content, conflicts }: CorpusItem): boolean {
  if (conflicts || state === 'stale' || state === 'orphan') return true;
  return state !== 'rejected' && content.type === 'figure' && Boolean(content.metric);
}

/** Whether it waits for a person. */
export function isLeft({ state, conflicts }: CorpusItem): boolean {
  return state === 'suggested' || state === 'stale' || conflicts !== undefined;
}

/** Line and character of a UTF-16 offset, both from 0. */
export function positionIn(
  { lineStarts }: CorpusDocument,
  offset: number,
): { readonly line: number; readonly character: number } {
  const line = lineIn(lineStarts, offset);
  return { line, character: offset - (lineStarts[line] ?? 0) };
}

function isSameItem(one: CorpusItem, other: CorpusItem): boolean {
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
