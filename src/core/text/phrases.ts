import { type Tokens, tokenKind } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  value?: Value;
}

export interface PhraseMatch<Value> {
  readonly value: Value;
  /** Token index one past the phrase. */
  readonly next: number;
}

/** Phrases of words, each with what it means. */
export interface PhraseTable<Value> {
  /** The longest phrase that starts at the token, if any. */
  match(tokens: Tokens, index: number): PhraseMatch<Value> | undefined;
}

/** Builds a table of phrases whose words, cut at spaces, all stand in the vocabulary. A later phrase replaces an equal earlier one. */
export function createPhraseTable<Value>(
  vocabulary: Vocabulary,
  entries: Iterable<readonly [phrase: string, value: Value]>,
): PhraseTable<Value> {
  const root: Node<Value> = { next: new Map() };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const word of phrase.split(' ')) {
      const id = vocabulary.id(word);
      let child = node.next.get(id);
      if (child === undefined) {
        child = { next: new Map() };
        node.next.set(id, child);
      }
      node = child;
    }
    node.value = value;
  }

  return {
    match(tokens, index) {
      let node: Node<Value> | undefined = root;
      let next = index;
      let found: PhraseMatch<Value> | undefined;
      // Only words carry numbers of the vocabulary: the id of any other token is its code unit.
      while (tokens.kind[next] === tokenKind.word) {
        node = node.next.get(tokens.id[next] ?? 0);
        if (node === undefined) break;
        next++;
        if (node.value !== undefined) found = { value: node.value, next };
      }
      return found;
    },
  };
}
