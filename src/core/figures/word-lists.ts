import type { Vocabulary } from '../text/vocabulary.js';

/** A list of words as one bit in a table by their numbers in the vocabulary: asked for millions of times, a set is too slow. */
export interface WordList {
  readonly table: Uint32Array;
  readonly bit: number;
}

const bitsInTable = 32;

/** Compiles lists of words apart by spaces. What the vocabulary does not hold is left out. */
export function compileWordLists<Name extends string>(
  lists: Readonly<Record<Name, string>>,
  vocabulary: Vocabulary,
): Readonly<Record<Name, WordList>> {
  // A copy whose lists give way one by one: of an object that so many names are added to the engine makes a table, which takes
  // longer to ask at every word.
  const compiled: Record<Name, WordList | string> = { ...lists };
  let table = new Uint32Array(0);
  (Object.keys(lists) as Name[]).forEach((name, at) => {
    if (at % bitsInTable === 0) table = new Uint32Array(vocabulary.size);
    const bit = 1 << (at % bitsInTable);
    for (const word of lists[name].split(' ')) {
      const id = vocabulary.id(word);
      if (id !== 0) table[id] = (table[id] ?? 0) | bit;
    }
    compiled[name] = { table, bit };
  });
  return compiled as Readonly<Record<Name, WordList>>;
}
