import { comparableForm } from './phrases.js';

/**
 * Which words a text holds, as hashes in ascending order: less than a kilobyte that tells where a name cannot stand. Of 16 bits: a word
 * that an article does not hold has the hash of one that it does once in a hundred times.
 */
export type WordSet = Uint16Array;

export function wordSetOf(text: string): WordSet {
  return new Uint16Array(new Set(hashesOf(text))).sort();
}

/** Tells of texts whether a phrase may stand there: false where it does not; true where its words do, together or not. */
export function holderOf(phrase: string): (words: WordSet) => boolean {
  const hashes = hashesOf(phrase);
  return (words) => hashes.every((hash) => includes(words, hash));
}

/** Letters and digits apart, without letter case: finer than any tokens, and the same for a text and a phrase in it. */
function hashesOf(text: string): number[] {
  const words =
    comparableForm(text)
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? [];
  return words.map(hashOf);
}

/** FNV-1a over UTF-16 units, folded to 16 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash >>> 16) ^ (hash & 0xffff);
}

function includes(words: WordSet, hash: number): boolean {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return words[low] === hash;
}
