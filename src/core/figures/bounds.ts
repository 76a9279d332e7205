import type { Bound } from '../model.js';
import type { TokenRange } from '../paragraph.js';
import { role } from './lexicon.js';
import { matchPhrase, matchPhraseBefore } from './phrases.js';
import { hasRole, isSign, isWord, type Scan, signs } from './scan.js';

export interface BoundReading {
  readonly bound: Bound;
  /** The approximator, where there is one. */
  readonly approximator?: TokenRange;
}

const exact: BoundReading = { bound: 'exact' };

/** What the figure is, as far as its bound hangs on it: a few things, many, something measured, or a length of time. */
export type BoundSubject = 'few' | 'many' | 'measured' | 'lasting';

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
  // "01 tỷ đồng/năm trở lên": what it is divided by stands between.
  const at = isSign(scan, nounEnd, signs.slash) && isWord(scan, nounEnd + 1) ? nounEnd + 2 : nounEnd;
  const after = matchPhrase(scan.lexicon.boundsAfter, scan.tokens, at);
  if (after !== undefined) return { bound: after.value, approximator: { first: at, next: after.edge } };
  const before = matchPhraseBefore(scan.lexicon.boundsBefore, scan.tokens, first);
  if (before === undefined) return exact;
  const isSingle = before.edge === first - 1;
  if (isSingle && subject === 'few' && hasRole(scan, before.edge, role.placeWord) && hasRole(scan, next, role.locative))
    return exact;
  const isCount = subject === 'few' || subject === 'many';
  if (isSingle && isCount && (hasRole(scan, before.edge, role.outsideWord) || isRatio(scan, before.edge))) return exact;
  if (isSingle && subject === 'lasting' && hasRole(scan, before.edge, role.throughWord)) return exact;
  if (isSingle && hasRole(scan, before.edge, role.excessWord) && isNegated(scan, before.edge))
    return { bound: 'atMost', approximator: { first: before.edge, next: first } };
  return { bound: before.value, approximator: { first: before.edge, next: first } };
}

/** 111,4 bé trai trên 100 bé gái: the word of place divides one count by another. */
function isRatio(scan: Scan, index: number): boolean {
  const last = scan.figures.at(-1);
  const nearest = 5;
  if (last?.kind !== 'cardinal' || index - last.next > nearest || !hasRole(scan, index, role.placeWord)) return false;
  for (let between = last.next; between < index; between++) if (!isWord(scan, between)) return false;
  return index > last.next;
}

const negationWindow = 4;

function isNegated(scan: Scan, index: number): boolean {
  for (let before = index - 1; before >= index - negationWindow && isWord(scan, before); before--)
    if (hasRole(scan, before, role.negation)) return true;
  return false;
}
