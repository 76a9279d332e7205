import { type Tokens, tokenize, tokenKind, wordCase } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

export interface PhraseMatch<Value> {
  readonly value: Value;
  /** Token index one past the phrase; for a backward table the index of its first token. */
  readonly end: number;
}

/** Phrases of words and signs, each with what it means, found without looking at letters. */
export interface PhraseTable<Value> {
  /** The longest phrase that starts at the token, not reaching beyond `limit`. */
  match(tokens: Tokens, index: number, limit?: number): PhraseMatch<Value> | undefined;
  /** The longest phrase whose last token is the given one, not starting before `limit`. For backward tables. */
  matchBackward(tokens: Tokens, index: number, limit?: number): PhraseMatch<Value> | undefined;
}

export interface PhraseOptions {
  /** Read phrases from their last word to their first, for `matchBackward`. */
  readonly backward?: boolean;
  /** A word that has capitals in the phrase must have them in the text; one in lower case may have any case. */
  readonly keepsCase?: boolean;
}

/** Signs that phrases hold; others never continue one. */
const signs = '.-&\',/"+()%$€£¥₫₩₹฿₽₱₺₴₭₮៛₦₪¢°º';

/** Symbol of each sign's code unit, counted from 1. */
const signSymbols = new Uint8Array(0x2200);
for (let at = 0; at < signs.length; at++) signSymbols[signs.charCodeAt(at)] = at + 1;

/** A phrase that ends at a node, with the letter case that a text must keep. */
interface Terminal<Value> {
  readonly value: Value;
  /** Bit i: token i must begin with a capital. */
  readonly capitals: number;
  /** Bit i: token i must consist of capitals (WHO is no "who"). */
  readonly uppers: number;
  /** The next phrase of the same words in another letter case. */
  other?: Terminal<Value>;
}

/** No phrase is longer, in tokens: its letter case has to fit the bits of a number. */
const longestPhrase = 30;

/** Number of what a token is in phrases: a word's in the vocabulary, one behind those for a sign, 0 for what none holds. */
function symbolOf(tokens: Tokens, index: number, vocabularySize: number): number {
  const id = tokens.id[index] ?? 0;
  const kind = tokens.kind[index];
  if (kind === tokenKind.word) return id;
  if (kind !== tokenKind.other) return 0;
  const sign = signSymbols[id] ?? 0;
  return sign === 0 ? 0 : vocabularySize + sign;
}

function caseBits(tokens: Tokens, order: readonly number[]): { capitals: number; uppers: number } {
  let capitals = 0;
  let uppers = 0;
  order.forEach((index, position) => {
    const letterCase = tokens.letterCase[index];
    if (letterCase !== wordCase.lower) capitals |= 1 << position;
    if (letterCase === wordCase.upper) uppers |= 1 << position;
  });
  return { capitals, uppers };
}

/** The tree of a table. Node 0 is its root; a phrase goes on from node to node by the symbols of its tokens. */
interface Tree<Value> {
  /** Node of each first symbol, 0 for none. */
  readonly roots: Int32Array;
  readonly edges: Edges;
  readonly terminals: readonly (Terminal<Value> | undefined)[];
  /** 1 for a node that no phrase goes on from, so that most walks end without asking for an edge. */
  readonly leaves: Uint8Array;
}

/** Where nodes lead by symbols, in a hash table with open addressing. */
interface Edges {
  readonly nodes: Int32Array;
  readonly symbols: Int32Array;
  readonly targets: Int32Array;
}

function slotOf(node: number, symbol: number, capacity: number): number {
  return (Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)) & (capacity - 1);
}

function packEdges(edges: readonly (readonly [node: number, symbol: number, target: number])[]): Edges {
  let capacity = 4;
  while (capacity < edges.length * 2) capacity *= 2;
  const nodes = new Int32Array(capacity);
  const symbols = new Int32Array(capacity);
  const targets = new Int32Array(capacity);
  for (const [node, symbol, target] of edges) {
    let slot = slotOf(node, symbol, capacity);
    while (targets[slot] !== 0) slot = (slot + 1) & (capacity - 1);
    nodes[slot] = node;
    symbols[slot] = symbol;
    targets[slot] = target;
  }
  return { nodes, symbols, targets };
}

function follow({ nodes, symbols, targets }: Edges, node: number, symbol: number): number {
  const capacity = targets.length;
  let slot = slotOf(node, symbol, capacity);
  for (;;) {
    const target = targets[slot] ?? 0;
    if (target === 0 || (nodes[slot] === node && symbols[slot] === symbol)) return target;
    slot = (slot + 1) & (capacity - 1);
  }
}

function buildTree<Value>(
  vocabulary: Vocabulary,
  phrases: Iterable<readonly [phrase: string, value: Value]>,
  { backward, keepsCase }: PhraseOptions,
): Tree<Value> {
  const roots = new Int32Array(vocabulary.size + signs.length + 1);
  const children: Map<number, number>[] = [new Map()];
  const terminals: (Terminal<Value> | undefined)[] = [undefined];
  for (const [phrase, value] of phrases) {
    const tokens = tokenize(phrase, vocabulary);
    const order = Array.from({ length: tokens.count }, (_, index) => index);
    if (order.length > longestPhrase) continue;
    if (backward === true) order.reverse();
    let node = 0;
    for (const index of order) {
      const symbol = symbolOf(tokens, index, vocabulary.size);
      const known = children[node]?.get(symbol);
      if (known === undefined) {
        children[node]?.set(symbol, children.length);
        terminals.push(undefined);
      }
      node = known ?? children.push(new Map()) - 1;
    }
    const bits = keepsCase === true ? caseBits(tokens, order) : { capitals: 0, uppers: 0 };
    terminals[node] = withOther(terminals[node], { value, ...bits });
  }
  for (const [symbol, target] of children[0] ?? []) roots[symbol] = target;
  const edges = children.flatMap((own, node) =>
    node === 0 ? [] : [...own].map(([symbol, target]) => [node, symbol, target] as const),
  );
  const leaves = Uint8Array.from(children, (own) => (own.size === 0 ? 1 : 0));
  return { roots, edges: packEdges(edges), terminals, leaves };
}

/** The phrases of a node, the further one last. */
function withOther<Value>(first: Terminal<Value> | undefined, further: Terminal<Value>): Terminal<Value> {
  if (first === undefined) return further;
  let last = first;
  while (last.other !== undefined) last = last.other;
  last.other = further;
  return first;
}

/** The first phrase whose letter case the text keeps. */
function terminalIn<Value>(first: Terminal<Value>, capitals: number, uppers: number): Terminal<Value> | undefined {
  for (let terminal: Terminal<Value> | undefined = first; terminal !== undefined; terminal = terminal.other)
    if ((terminal.capitals & ~capitals) === 0 && (terminal.uppers & ~uppers) === 0) return terminal;
  return undefined;
}

/** Which of 32 tables a phrase opens in, as one bit for each, by the symbol that it opens with. */
interface Openings {
  readonly bits: Uint32Array;
  tables: number;
}

const openings = new WeakMap<Vocabulary, Openings>();

/**
 * Room for another table's bit. At each word many tables are asked one after the other, and nearly all know nothing of it: their
 * answers lie side by side, where asking each table for its root would fetch as many lines of memory.
 */
function nextOpenings(vocabulary: Vocabulary): { readonly opens: Uint32Array; readonly bit: number } {
  let shared = openings.get(vocabulary);
  if (shared === undefined || shared.tables === 32) {
    shared = { bits: new Uint32Array(vocabulary.size + signs.length + 1), tables: 0 };
    openings.set(vocabulary, shared);
  }
  return { opens: shared.bits, bit: 1 << shared.tables++ };
}

/** Builds a table of phrases whose words all stand in the vocabulary. Of equal phrases the first one counts. */
export function createPhraseTable<Value>(
  vocabulary: Vocabulary,
  phrases: Iterable<readonly [phrase: string, value: Value]>,
  options: PhraseOptions = {},
): PhraseTable<Value> {
  const { size } = vocabulary;
  const { roots, edges, terminals, leaves } = buildTree(vocabulary, phrases, options);
  const step = options.backward === true ? -1 : 1;
  const keepsCase = options.keepsCase === true;
  const { opens, bit } = nextOpenings(vocabulary);
  for (let symbol = 1; symbol < roots.length; symbol++)
    if (roots[symbol] !== 0) opens[symbol] = (opens[symbol] ?? 0) | bit;

  /** Walks on from a first token whose node is known to be there, so that the many others cost one look. */
  function walk(tokens: Tokens, index: number, limit: number, root: number): PhraseMatch<Value> | undefined {
    let node = root;
    let found: Terminal<Value> | undefined;
    let end = index;
    let position = index;
    let capitals = 0;
    let uppers = 0;
    for (let place = 0; node !== 0; place++) {
      if (keepsCase) {
        const letterCase = tokens.letterCase[position];
        if (letterCase !== wordCase.lower) {
          capitals |= 1 << place;
          if (letterCase === wordCase.upper) uppers |= 1 << place;
        }
      }
      const first = terminals[node];
      const terminal = keepsCase && first !== undefined ? terminalIn(first, capitals, uppers) : first;
      if (terminal !== undefined) {
        found = terminal;
        end = step > 0 ? position + 1 : position;
      }
      position += step;
      if (leaves[node] === 1 || position === limit) break;
      const symbol = symbolOf(tokens, position, size);
      node = symbol === 0 ? 0 : follow(edges, node, symbol);
    }
    return found === undefined ? undefined : { value: found.value, end };
  }

  return {
    match(tokens, index, limit = tokens.count) {
      if (index >= limit) return undefined;
      const symbol = symbolOf(tokens, index, size);
      return ((opens[symbol] ?? 0) & bit) === 0 ? undefined : walk(tokens, index, limit, roots[symbol] ?? 0);
    },
    matchBackward(tokens, index, limit = 0) {
      if (index < limit) return undefined;
      const symbol = symbolOf(tokens, index, size);
      return ((opens[symbol] ?? 0) & bit) === 0 ? undefined : walk(tokens, index, limit - 1, roots[symbol] ?? 0);
    },
  };
}

/** The phrases of a list in one string, apart by commas. */
export function splitPhrases(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
