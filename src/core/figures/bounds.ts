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

/** What the figure is, as far as its bound hangs on it: a few things, many, or something measured. */
export type BoundSubject = 'few' | 'many' | 'measured';

/**
 * The bound that the words around a figure give it. The nearest approximator before it decides; one behind it or behind
 * its counted noun (trở lên) goes before all. Words of place are none before a few things in space (`trên 3 lĩnh vực`),
 * and those of the outside (ngoài) are none before things counted.
 */
export function readBound(
  scan: Scan,
  first: number,
  next: number,
  subject: BoundSubject = 'measured',
  nounEnd = next,
): BoundReading {
  const after = matchPhrase(scan.lexicon.boundsAfter, scan.tokens, nounEnd);
  if (after !== undefined) return { bound: after.value, approximator: { first: nounEnd, next: after.edge } };
  const before = matchPhraseBefore(scan.lexicon.boundsBefore, scan.tokens, first);
  if (before === undefined) return exact;
  const isSingle = before.edge === first - 1;
  if (isSingle && subject === 'few' && hasRole(scan, before.edge, role.placeWord) && hasRole(scan, next, role.locative))
    return exact;
  if (isSingle && subject !== 'measured' && hasRole(scan, before.edge, role.outsideWord)) return exact;
  return { bound: before.value, approximator: { first: before.edge, next: first } };
}
