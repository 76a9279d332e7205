import type { Vocabulary } from '../text/vocabulary.js';

/** Numbers of the words of a list, apart by spaces. */
export function wordSet(vocabulary: Vocabulary, words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map((word) => vocabulary.id(word)));
}

/** Compiles lists of words by name. */
export function wordSets<Name extends string>(
  vocabulary: Vocabulary,
  lists: Readonly<Record<Name, string>>,
): Readonly<Record<Name, ReadonlySet<number>>> {
  const sets = {} as Record<Name, ReadonlySet<number>>;
  for (const name of Object.keys(lists) as Name[]) sets[name] = wordSet(vocabulary, lists[name]);
  return sets;
}
