/** A name as it is compared with what a person types: without case, tone marks and other marks; đ is d. */
export function foldedName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').trim();
}

/**
 * How well a folded name answers a folded query: 0 where a letter of the query is missing, more where the query stands in one
 * piece, at the start of a word, at the start of the name, and where it is the name. An empty query is answered by every name.
 */
export function matchQuality(name: string, query: string): number {
  if (name === query) return 5;
  const at = name.indexOf(query);
  if (at === 0) return 4;
  if (at > 0) return name[at - 1] === ' ' ? 3 : 2;
  return hasInOrder(name, query) ? 1 : 0;
}

function hasInOrder(name: string, query: string): boolean {
  let at = 0;
  for (const letter of query) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
