import type { Bound } from '../model.js';
import type { TokenRange } from '../paragraph.js';
import { role } from './lexicon.js';
import { matchPhrase, matchPhraseBefore } from './phrases.js';
import { hasRole, type Scan } from './scan.js';

export interface BoundReading {
  readonly bound: Bound;
  /** The approximator, where there is one. */
  readonly approximator?: TokenRange;
}

const exact: BoundReading = { bound: 'exact' };

/**
 * The bound that the words around a figure give it. The nearest approximator before it decides; one behind it (trở lên)
 * goes before all. `isSmallCount` says that it counts a few things, of which `trên 3 lĩnh vực` speaks as of a place.
 */
export function readBound(
  scan: Scan,
  first: number,
  next: number,
  isSmallCount: boolean,
  nounEnd = next,
): BoundReading {
  const after = matchPhrase(scan.lexicon.boundsAfter, scan.tokens, nounEnd);
  if (after !== undefined) return { bound: after.value, approximator: { first: nounEnd, next: after.edge } };
  const before = matchPhraseBefore(scan.lexicon.boundsBefore, scan.tokens, first);
  if (before === undefined) return exact;
  const isPlace = isSmallCount && before.edge === first - 1 && hasRole(scan, next, role.locative);
  if (isPlace && isPlaceWord(scan, before.edge)) return exact;
  return { bound: before.value, approximator: { first: before.edge, next: first } };
}

function isPlaceWord(scan: Scan, index: number): boolean {
  return hasRole(scan, index, role.placeWord);
}
