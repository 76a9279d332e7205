import { type Tokens, tokenize, tokenKind } from '../text/tokens.js';
import type { Vocabulary } from '../text/vocabulary.js';

interface PhraseNode<Value> {
  value?: Value;
  next?: Map<number, PhraseNode<Value>>;
}

/** Phrases as a tree of token keys, matched longest first without looking at letters. */
export type PhraseTable<Value> = PhraseNode<Value>;

export interface PhraseMatch<Value> {
  readonly value: Value;
  /** One past the last token of the phrase; for a match backwards, its first token. */
  readonly edge: number;
}

/** Number of a token that phrases are made of: a word's number, a sign's code unit below zero, 0 for what no phrase holds. */
export function phraseKey(tokens: Tokens, index: number): number {
  const kind = tokens.kind[index];
  const id = tokens.id[index] ?? 0;
  if (kind === tokenKind.word) return id;
  return kind === tokenKind.other ? -id : 0;
}

/** Reads phrases apart by commas into a table; `backwards` makes one that is matched from its last word. */
export function addPhrases<Value>(
  table: PhraseTable<Value>,
  list: string,
  value: Value,
  vocabulary: Vocabulary,
  backwards = false,
): void {
  for (const phrase of splitPhrases(list)) {
    const tokens = tokenize(phrase, vocabulary);
    let node: PhraseNode<Value> = table;
    for (let step = 0; step < tokens.count; step++) {
      const key = phraseKey(tokens, backwards ? tokens.count - 1 - step : step);
      node.next ??= new Map();
      let child = node.next.get(key);
      if (child === undefined) {
        child = {};
        node.next.set(key, child);
      }
      node = child;
    }
    node.value = value;
  }
}

export function splitPhrases(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** The longest phrase that starts at the token. */
export function matchPhrase<Value>(
  table: PhraseTable<Value>,
  tokens: Tokens,
  index: number,
): PhraseMatch<Value> | undefined {
  let node: PhraseNode<Value> | undefined = table;
  let best: PhraseMatch<Value> | undefined;
  for (let position = index; position < tokens.count; position++) {
    node = node.next?.get(phraseKey(tokens, position));
    if (node === undefined) break;
    if (node.value !== undefined) best = { value: node.value, edge: position + 1 };
  }
  return best;
}

/** The longest phrase of a backwards table that ends right before the token. */
export function matchPhraseBefore<Value>(
  table: PhraseTable<Value>,
  tokens: Tokens,
  index: number,
): PhraseMatch<Value> | undefined {
  let node: PhraseNode<Value> | undefined = table;
  let best: PhraseMatch<Value> | undefined;
  for (let position = index - 1; position >= 0; position--) {
    node = node.next?.get(phraseKey(tokens, position));
    if (node === undefined) break;
    if (node.value !== undefined) best = { value: node.value, edge: position };
  }
  return best;
}
