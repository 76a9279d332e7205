import { foldOf, readTraits } from './characters.js';

/**
 * Words with numbers from 1, found by their traits without copying them: the analysers ask of every word of a document
 * whether it means something to them, and nearly none does. Case does not count; both places of the tone mark
 * (hoà, hòa) find the same word.
 */
export interface Vocabulary {
  readonly size: number;
  /** Number of the word in NFC, in any case, or 0. */
  id(word: string): number;
  /** Number of the word whose traits stand at the span, its hash being `hashStart` carried by `hashNext` over them; or 0. */
  find(hash: number, traits: Uint32Array, start: number, end: number): number;
  /** The word of a number, in lower case. */
  word(id: number): string;
}

/** Hash of no characters. */
export const hashStart = 0x811c9dc5 | 0;
const hashPrime = 0x01000193;

/** Hash of a word one folded code unit longer. */
export function hashNext(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, hashPrime);
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
  const find = hashTable(forms);
  return {
    size: list.length,
    id(word) {
      const traits = new Uint32Array(word.length);
      readTraits(word, traits);
      return find(hashTraits(traits), traits, 0, traits.length);
    },
    find,
    word: (id) => list[id] ?? '',
  };
}

function hashTraits(traits: Uint32Array): number {
  let hash = hashStart;
  for (const trait of traits) hash = hashNext(hash, foldOf(trait));
  return hash;
}

/**
 * A hash table with open addressing whose words lie one behind the other in one list of code units. A slot holds no more than the
 * number of its form, counted from 1: what every word of a document looks into should be small enough to stay near the processor.
 */
function hashTable(forms: readonly (readonly [form: string, id: number])[]): Vocabulary['find'] {
  let capacity = 16;
  while (capacity < forms.length * 4) capacity *= 2;
  const slots = forms.length < 0xffff ? new Uint16Array(capacity) : new Int32Array(capacity);
  const ids = new Int32Array(forms.length + 1);
  /** Where each form starts in `units`; the next one starts where it ends. */
  const starts = new Int32Array(forms.length + 2);
  const units = new Uint16Array(forms.reduce((sum, [form]) => sum + form.length, 0));
  let written = 0;
  forms.forEach(([form, id], at) => {
    const traits = new Uint32Array(form.length);
    readTraits(form, traits);
    let slot = hashTraits(traits) & (capacity - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1);
    slots[slot] = at + 1;
    ids[at + 1] = id;
    starts[at + 1] = written;
    for (const trait of traits) units[written++] = foldOf(trait);
    starts[at + 2] = written;
  });

  function isForm(form: number, traits: Uint32Array, start: number, end: number): boolean {
    let position = starts[form] ?? 0;
    if ((starts[form + 1] ?? 0) - position !== end - start) return false;
    for (let at = start; at < end; at++) if (units[position++] !== foldOf(traits[at] ?? 0)) return false;
    return true;
  }

  return (hash, traits, start, end) => {
    let slot = hash & (capacity - 1);
    for (;;) {
      const form = slots[slot] ?? 0;
      if (form === 0) return 0;
      if (isForm(form, traits, start, end)) return ids[form] ?? 0;
      slot = (slot + 1) & (capacity - 1);
    }
  };
}
