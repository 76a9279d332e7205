import { foldTonePlacement, normalize } from '../text/normalize.js';
import { type Tokens, tokenize, tokenKind, tokenText, wordCase } from '../text/tokens.js';
import { createVocabulary, type Vocabulary } from '../text/vocabulary.js';

/** A phrase as it is compared: NFC, one space between words, the tone mark of open syllables on the first vowel. */
export function comparableForm(text: string): string {
  return foldTonePlacement(normalize(text).text.replace(/\s+/g, ' ').trim());
}

/** No phrase is longer, in tokens; what is read at each token of a text must have an end. */
const longestPhrase = 30;
/** In no more ways of capitals is one phrase known. */
const mostCases = 16;

interface End<Value> {
  readonly value: Value;
  /** Bit i: token i must begin with a capital; must consist of capitals. */
  readonly capitals: number;
  readonly uppers: number;
}

interface Node<Value> {
  readonly next: Map<number | string, Node<Value>>;
  readonly ends: End<Value>[];
}

export interface FoundPhrase<Value> {
  readonly value: Value;
  /** Token index one past the phrase. */
  readonly next: number;
}

/** Phrases of any tokens, looked for in texts that are cut with the vocabulary of their words. */
export interface Phrases<Value> {
  /** The longest phrase that starts at the token. */
  match(tokens: Tokens, index: number): FoundPhrase<Value> | undefined;
}

const emptyVocabulary = createVocabulary([]);

/** The words of phrases, each once. */
export function vocabularyOf(phrases: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  for (const phrase of phrases) {
    const tokens = tokenize(comparableForm(phrase), emptyVocabulary);
    for (let index = 0; index < tokens.count; index++) {
      if (tokens.kind[index] === tokenKind.word) words.add(tokenText(tokens, index));
    }
  }
  return createVocabulary(words);
}

/** Of phrases that are equal, letter case included, the first counts. All words have to be in the vocabulary, with which texts are to be cut, too. */
export function createPhrases<Value>(
  vocabulary: Vocabulary,
  phrases: Iterable<readonly [phrase: string, value: Value]>,
): Phrases<Value> {
  const root: Node<Value> = { next: new Map(), ends: [] };
  for (const [phrase, value] of phrases) {
    const tokens = tokenize(comparableForm(phrase), vocabulary);
    if (tokens.count === 0 || tokens.count > longestPhrase) continue;
    let node = root;
    for (let index = 0; index < tokens.count; index++) node = child(node, keyOf(tokens, index));
    addEnd(node.ends, { value, ...caseOf(tokens) });
  }
  return {
    match(tokens, index) {
      let node: Node<Value> | undefined = root;
      let found: FoundPhrase<Value> | undefined;
      let capitals = 0;
      let uppers = 0;
      const limit = Math.min(tokens.count, index + longestPhrase);
      for (let at = index; at < limit; at++) {
        node = node.next.get(keyOf(tokens, at));
        if (node === undefined) break;
        const letterCase = tokens.letterCase[at];
        if (letterCase !== wordCase.lower) capitals |= 1 << (at - index);
        if (letterCase === wordCase.upper) uppers |= 1 << (at - index);
        const end = node.ends.find((each) => (each.capitals & ~capitals) === 0 && (each.uppers & ~uppers) === 0);
        if (end !== undefined) found = { value: end.value, next: at + 1 };
      }
      return found;
    },
  };
}

/** What asks for more capitals goes first: WHO before Who. */
function addEnd<Value>(ends: End<Value>[], end: End<Value>): void {
  const isKnown = ends.some(({ capitals, uppers }) => capitals === end.capitals && uppers === end.uppers);
  if (isKnown || ends.length === mostCases) return;
  ends.push(end);
  ends.sort(
    (one, other) => bitCount(other.uppers) - bitCount(one.uppers) || bitCount(other.capitals) - bitCount(one.capitals),
  );
}

function child<Value>(node: Node<Value>, key: number | string): Node<Value> {
  const known = node.next.get(key);
  if (known !== undefined) return known;
  const created: Node<Value> = { next: new Map(), ends: [] };
  node.next.set(key, created);
  return created;
}

/** A word by its number (0, which no phrase has, for others than theirs), a number or sign as it is written. */
function keyOf(tokens: Tokens, index: number): number | string {
  return tokens.kind[index] === tokenKind.word ? (tokens.id[index] ?? 0) : tokenText(tokens, index);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function caseOf(tokens: Tokens): { readonly capitals: number; readonly uppers: number } {
  let capitals = 0;
  let uppers = 0;
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.letterCase[index] !== wordCase.lower) capitals |= 1 << index;
    if (tokens.letterCase[index] === wordCase.upper) uppers |= 1 << index;
  }
  return { capitals, uppers };
}
