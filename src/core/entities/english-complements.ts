import { englishRole } from './english-lexicon.js';
import { type EnglishScan, has, runEnd } from './english-words.js';
import { type Candidate, isCapital, isLower, isSign, isWord, wordAt } from './scan.js';

/** Parts that the complement of a head may have. */
const longestComplement = 6;

const complements = new Set(['of', 'for', 'on', 'to']);

/** End of "of Agriculture and Environment", "for the Study of X" at the token, or the token itself. */
export function complementEnd(scan: EnglishScan, index: number): number {
  let end = index;
  for (let parts = 0; parts < longestComplement; parts++) {
    const next = prepositionEnd(scan, end);
    if (next === end) return end;
    end = coordinatedEnd(scan, next, true);
  }
  return end;
}

/** End of one "of Agriculture" at the token. */
function prepositionEnd(scan: EnglishScan, index: number): number {
  const { tokens, limit } = scan;
  if (index >= limit || !isWord(tokens, index) || !complements.has(wordAt(tokens, index))) return index;
  let start = index + 1;
  if (start < limit && isLower(tokens, start) && wordAt(tokens, start) === 'the') start++;
  if (start >= limit || !isCapital(tokens, start) || has(scan, start, englishRole.common)) return index;
  return runEnd(scan, start);
}

/** End of ", Sports and Tourism", "and Environment" at the token: a list counts where "and" closes it. */
function coordinatedEnd(scan: EnglishScan, index: number, isComplement: boolean): number {
  let end = index;
  for (let parts = 0; parts < longestComplement; parts++) {
    const isAnd = isWord(scan.tokens, end) && wordAt(scan.tokens, end) === 'and';
    const next = partEnd(scan, end, isAnd, isComplement);
    if (next === end) return index;
    if (isAnd) return next;
    end = next;
  }
  return index;
}

/** End of one part behind a comma or "and". What opens a body of its own is none. */
function partEnd(scan: EnglishScan, index: number, isAnd: boolean, isComplement: boolean): number {
  const { tokens, lexicon, limit } = scan;
  const next = index + 1;
  if (next >= limit || !(isAnd || isSign(tokens, index, ',')) || !isCapital(tokens, next)) return index;
  if (has(scan, next, englishRole.organizationOpener | englishRole.common | englishRole.givenName)) return index;
  if (lexicon.names.match(tokens, next, limit) !== undefined) return index;
  const end = runEnd(scan, next);
  // "the University of X and Harbour Ridge College": a body of its own.
  return isComplement && end > next + 1 && has(scan, end - 1, englishRole.civic) ? index : end;
}

/** Vietnam Coffee and Cocoa Association; Culture, Sports and Tourism Department: the head stands behind the last part. */
export function byCoordinatedHead(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  const { tokens, lexicon, limit } = scan;
  if (end >= limit || has(scan, index, englishRole.givenName)) return undefined;
  if (lexicon.names.match(tokens, index, limit)?.end === end) return undefined;
  const next = coordinatedEnd(scan, end, false);
  const last = next - 1;
  const lastPart = last > end && isCapital(tokens, last - 1);
  if (next === end || !lastPart || !has(scan, last, englishRole.organization)) return undefined;
  return { kind: 'organization', first: index, next, rule: 'entity.organization.head-word' };
}
