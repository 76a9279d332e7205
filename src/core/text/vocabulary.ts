import { characterTables, fold } from './characters.js';

/**
 * Words with numbers from 1, found by a span of text without copying it: the analysers ask of every word of a document
 * whether it means something to them, and nearly none does. Case does not count; both places of the tone mark
 * (hoà, hòa) find the same word.
 */
export interface Vocabulary {
  readonly size: number;
  /** Number of the word in its lower-case NFC form, or 0. */
  id(word: string): number;
  /** Number of the word that stands at the span, or 0. */
  find(text: string, start: number, end: number): number;
  /** The same for a span whose hash is known: `hashStart` carried by `hashNext` over its folded code units. */
  findHashed(hash: number, text: string, start: number, end: number): number;
  /** The word of a number, in lower case. */
  word(id: number): string;
}

/** Hash of no characters. */
export const hashStart = 0x811c9dc5;
const hashPrime = 0x01000193;

/** Hash of a word one folded code unit longer. */
export function hashNext(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, hashPrime);
}

function hashSpan(text: string, start: number, end: number): number {
  let hash = hashStart;
  for (let position = start; position < end; position++) hash = hashNext(hash, fold(text.charCodeAt(position)));
  return hash;
}

function sameWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  const { folds } = characterTables();
  for (let position = 0; position < word.length; position++) {
    const unit = text.charCodeAt(start + position);
    if (word.charCodeAt(position) !== (folds[unit] ?? fold(unit))) return false;
  }
  return true;
}

const toneVariants: readonly [RegExp, string][] = [
  ...pairs('o', 'a', 'òà óá ỏả õã ọạ'),
  ...pairs('o', 'e', 'òè óé ỏẻ õẽ ọẹ'),
  ...pairs('u', 'y', 'ùỳ úý ủỷ ũỹ ụỵ'),
];

function pairs(first: string, second: string, toned: string): [RegExp, string][] {
  return toned.split(' ').map((pair) => [new RegExp(`(?<!q)${pair.charAt(0)}${second}$`, 'u'), first + pair.charAt(1)]);
}

/** The other placement of the word's tone mark (hòa → hoà), or the word itself where there is but one. */
function otherTonePlacement(word: string): string {
  for (const [pattern, replacement] of toneVariants) {
    if (pattern.test(word)) return word.replace(pattern, replacement);
  }
  return word;
}

/** Builds a vocabulary. Words are single words in NFC with the tone mark on the first vowel (hòa); repeated ones count once. */
export function createVocabulary(words: Iterable<string>): Vocabulary {
  const list = [''];
  const ids = new Map<string, number>();
  for (const word of words) {
    const key = word.toLowerCase();
    if (ids.has(key)) continue;
    ids.set(key, list.length);
    list.push(key);
  }
  const forms: [string, number][] = [];
  for (const [word, id] of ids) {
    forms.push([word, id]);
    const other = otherTonePlacement(word);
    if (other !== word && !ids.has(other)) forms.push([other, id]);
  }
  let capacity = 16;
  while (capacity < forms.length * 4) capacity *= 2;
  const slots = new Int32Array(capacity).fill(-1);
  forms.forEach(([form], index) => {
    let slot = hashSpan(form, 0, form.length) & (capacity - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (capacity - 1);
    slots[slot] = index;
  });

  function findHashed(hash: number, text: string, start: number, end: number): number {
    let slot = hash & (capacity - 1);
    for (;;) {
      const index = slots[slot] ?? -1;
      if (index === -1) return 0;
      const form = forms[index];
      if (form !== undefined && sameWord(form[0], text, start, end)) return form[1];
      slot = (slot + 1) & (capacity - 1);
    }
  }

  return {
    size: list.length,
    id: (word) => findHashed(hashSpan(word, 0, word.length), word, 0, word.length),
    find: (text, start, end) => findHashed(hashSpan(text, start, end), text, start, end),
    findHashed,
    word: (id) => list[id] ?? '',
  };
}
