import { type Tokens, tokenize, tokenKind, wordCase } from '../text/tokens.js';
import type { Vocabulary } from '../text/vocabulary.js';

/** A phrase that a trie holds, with the letter case that a text must keep. */
interface Terminal<Value> {
  readonly value: Value;
  /** Bit i: token i must begin with a capital. */
  readonly capitals: number;
  /** Bit i: token i must consist of capitals (WHO is no "who"). */
  readonly uppers: number;
}

export interface PhraseMatch<Value> {
  readonly value: Value;
  /** Token index one past the phrase; for a backward trie the index of its first token. */
  readonly end: number;
}

export interface PhraseTrie<Value> {
  /**
   * The longest phrase that starts at the token, not reaching `limit`. A word that is capitalized in the phrase must be so in the
   * text; one in lower case may have any case.
   */
  match(tokens: Tokens, index: number, limit: number): PhraseMatch<Value> | undefined;
  /** The longest phrase whose last token is the given one, not starting before `limit`. */
  matchBackward(tokens: Tokens, index: number, limit: number): PhraseMatch<Value> | undefined;
}

interface TrieOptions {
  /** Read phrases from their last word to their first, for `matchBackward`. */
  readonly backward?: boolean;
  /** Phrases match in any case. */
  readonly anyCase?: boolean;
}

/** Punctuation that names hold; other signs never continue a phrase. */
const signs = '.-&\',/"+()';
const maximumBits = 30;

function symbolOf(tokens: Tokens, index: number, vocabularySize: number): number {
  const id = tokens.id[index] ?? 0;
  const kind = tokens.kind[index];
  if (kind === tokenKind.word) return id;
  if (kind !== tokenKind.other) return 0;
  const sign = signs.indexOf(String.fromCharCode(id));
  return sign < 0 ? 0 : vocabularySize + 1 + sign;
}

function caseBits(tokens: Tokens, order: readonly number[]): { capitals: number; uppers: number } {
  let capitals = 0;
  let uppers = 0;
  order.forEach((index, position) => {
    if (position > maximumBits) return;
    const letterCase = tokens.letterCase[index];
    if (letterCase !== wordCase.lower) capitals |= 1 << position;
    if (letterCase === wordCase.upper) uppers |= 1 << position;
  });
  return { capitals, uppers };
}

/** Builds a trie over token numbers. All words of the phrases must stand in the vocabulary. */
export function createPhraseTrie<Value>(
  vocabulary: Vocabulary,
  phrases: Iterable<readonly [phrase: string, value: Value]>,
  options: TrieOptions = {},
): PhraseTrie<Value> {
  const symbols = vocabulary.size + signs.length + 2;
  const edges = new Map<number, number>();
  const roots = new Int32Array(symbols);
  const terminals: (Terminal<Value>[] | undefined)[] = [undefined];
  const step = options.backward === true ? -1 : 1;

  for (const [phrase, value] of phrases) {
    const tokens = tokenize(phrase, vocabulary);
    const order = Array.from({ length: tokens.count }, (_, index) => index);
    if (step < 0) order.reverse();
    let node = 0;
    for (const index of order) node = extend(node, symbolOf(tokens, index, vocabulary.size));
    const bits = options.anyCase === true ? { capitals: 0, uppers: 0 } : caseBits(tokens, order);
    const list = terminals[node] ?? [];
    list.push({ value, ...bits });
    terminals[node] = list;
  }

  function extend(node: number, symbol: number): number {
    const known = follow(node, symbol);
    if (known !== 0) return known;
    terminals.push(undefined);
    const created = terminals.length - 1;
    if (node === 0) roots[symbol] = created;
    else edges.set(node * symbols + symbol, created);
    return created;
  }

  function follow(node: number, symbol: number): number {
    return node === 0 ? (roots[symbol] ?? 0) : (edges.get(node * symbols + symbol) ?? 0);
  }

  function walk(tokens: Tokens, index: number, limit: number): PhraseMatch<Value> | undefined {
    let node = roots[symbolOf(tokens, index, vocabulary.size)] ?? 0;
    let found: PhraseMatch<Value> | undefined;
    let position = index;
    let capitals = 0;
    let uppers = 0;
    for (let bit = 0; node !== 0; bit++) {
      const letterCase = tokens.letterCase[position];
      if (letterCase !== wordCase.lower) capitals |= 1 << bit;
      if (letterCase === wordCase.upper) uppers |= 1 << bit;
      for (const terminal of terminals[node] ?? []) {
        if ((terminal.capitals & ~capitals) !== 0 || (terminal.uppers & ~uppers) !== 0) continue;
        found = { value: terminal.value, end: step > 0 ? position + 1 : position };
        break;
      }
      position += step;
      if (position === limit || bit >= maximumBits) break;
      const symbol = symbolOf(tokens, position, vocabulary.size);
      if (symbol === 0) break;
      node = follow(node, symbol);
    }
    return found;
  }

  return {
    match: (tokens, index, limit) => (index < limit ? walk(tokens, index, limit) : undefined),
    matchBackward: (tokens, index, limit) => (index >= limit ? walk(tokens, index, limit - 1) : undefined),
  };
}
