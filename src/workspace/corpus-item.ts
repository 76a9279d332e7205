import type { EntityMention, MentionContent } from '../core/annotation/model.js';
import type { ReviewItem, ReviewState } from '../core/annotation/review.js';

/**
 * A review item as the corpus keeps it: without its annotation, which only a decision needs, and its rule. To decide, load the
 * review of the document and take the item with this key from it.
 */
export type CorpusItem = Omit<ReviewItem, 'annotation' | 'rule'>;

/** Items in columns: a third of the memory that as many objects take. A corpus has hundreds of thousands. */
export interface PackedItems {
  /** Start and end of each item. */
  readonly spans: Uint32Array;
  readonly states: Uint8Array;
  readonly quotes: readonly string[];
  readonly contents: readonly MentionContent[];
  /** What few items have, by the item's place in the list. */
  readonly rest: ReadonlyMap<number, Rest>;
}

type Rest = Pick<CorpusItem, 'key' | 'was' | 'now' | 'conflicts'>;

const states: readonly ReviewState[] = ['suggested', 'accepted', 'edited', 'added', 'rejected', 'stale', 'orphan'];

/** `same` are the items as they were unpacked before, in the places of those that are the same: what they hold is packed already. */
export function packItems(items: readonly ReviewItem[], same: readonly (CorpusItem | undefined)[] = []): PackedItems {
  return {
    spans: spansOf(items),
    states: Uint8Array.from(items, ({ state }) => states.indexOf(state)),
    quotes: items.map(({ quote }, at) => same[at]?.quote ?? shared(quote)),
    contents: items.map(({ content }, at) => same[at]?.content ?? packContent(content)),
    rest: restsOf(items),
  };
}

function spansOf(items: readonly ReviewItem[]): Uint32Array {
  const spans = new Uint32Array(2 * items.length);
  for (const [at, { start, end }] of items.entries()) {
    spans[2 * at] = start;
    spans[2 * at + 1] = end;
  }
  return spans;
}

const noRest: ReadonlyMap<number, Rest> = new Map();

function restsOf(items: readonly ReviewItem[]): ReadonlyMap<number, Rest> {
  const rests = items.flatMap((item, at) => (item.key === placeKey(item) ? [] : [[at, restOf(item)] as const]));
  return rests.length === 0 ? noRest : new Map(rests);
}

/** The items as they were packed, except for the order of their fields; those in `same` are taken from there. */
export function unpackItems(packed: PackedItems, same: readonly (CorpusItem | undefined)[] = []): CorpusItem[] {
  return packed.contents.map((content, at) => same[at] ?? unpackItem(packed, content, at));
}

/** Those of the items whose content is meant; the others are not unpacked. */
export function unpackWhere(packed: PackedItems, isMeant: (content: MentionContent) => boolean): CorpusItem[] {
  const found: CorpusItem[] = [];
  let at = 0;
  for (const content of packed.contents) {
    if (isMeant(content)) found.push(unpackItem(packed, content, at));
    at++;
  }
  return found;
}

function unpackItem(
  { spans, states: codes, quotes, rest }: PackedItems,
  content: MentionContent,
  at: number,
): CorpusItem {
  const start = spans[2 * at] ?? 0;
  const end = spans[2 * at + 1] ?? 0;
  const state = states[codes[at] ?? 0] ?? 'suggested';
  const others = rest.get(at) ?? { key: placeKey({ content, start, end }) };
  return { state, start, end, quote: quotes[at] ?? '', content, ...others };
}

/** The key that a suggestion has in a review, which need not be kept. */
function placeKey({ content, start, end }: Pick<CorpusItem, 'content' | 'start' | 'end'>): string {
  return `${content.type}:${start}-${end}`;
}

function restOf({ key, was, now, conflicts }: ReviewItem): Rest {
  return {
    key,
    ...(was !== undefined && { was }),
    ...(now !== undefined && { now }),
    ...(conflicts !== undefined && { conflicts }),
  };
}

/**
 * A corpus says the same few words very often: names, metrics, units, kinds. The tables hold each once; when one is full it is
 * emptied, and what was shared stays shared.
 */
const largestTable = 100_000;
const strings = new Map<string, string>();
const entities = new Map<string, EntityMention>();

function shared(text: string): string {
  return sharedIn(strings, text, () => ownCopy(text));
}

function packContent(content: MentionContent): MentionContent {
  if (content.type === 'entity') {
    const { kind, canonical } = content;
    const make = (): EntityMention => ({ type: 'entity', kind: shared(kind), canonical: shared(canonical) });
    return sharedIn(entities, `${kind}\n${canonical}`, make);
  }
  // An object that is parsed has room for just the fields that it has.
  const own: Record<string, unknown> = JSON.parse(JSON.stringify(content));
  for (const [name, value] of Object.entries(own)) if (typeof value === 'string') own[name] = shared(value);
  return own as unknown as MentionContent;
}

function sharedIn<Value>(table: Map<string, Value>, key: string, make: () => Value): Value {
  const known = table.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (table.size >= largestTable) table.clear();
  table.set(ownCopy(key), made);
  return made;
}

/** Engines keep a part of a string as a view that holds the whole alive, here a document's text. Parsing makes a string of its own. */
function ownCopy(text: string): string {
  return JSON.parse(JSON.stringify(text));
}
