import { compareNames } from './compare-names.js';

/**
 * Ranks of names in the order in which people look them up. Comparing twenty thousand names takes tens of milliseconds, so
 * that ranks are kept, and new names are sorted in among the known.
 */
export function createNameRanks(): (names: readonly string[]) => ReadonlyMap<string, number> {
  let ranks: ReadonlyMap<string, number> = new Map();
  return (names) => {
    const wanted = new Set(names);
    const added = [...wanted].filter((name) => !ranks.has(name));
    const mostlyGone = ranks.size > 2 * wanted.size;
    if (added.length === 0 && !mostlyGone) {
      return ranks;
    }
    const known = [...ranks.keys()].filter((name) => !mostlyGone || wanted.has(name));
    // Two sorted runs: joining them compares each name once, or less.
    const sorted = [...known, ...added.sort(compareNames)].sort(compareNames);
    ranks = new Map(sorted.map((name, rank) => [name, rank]));
    return ranks;
  };
}
