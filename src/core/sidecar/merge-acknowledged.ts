import { sameData } from '../annotation/content.js';
import type { Acknowledgement } from './model.js';

/** Acknowledgements of two versions that come from `base`. What one side took back is gone; of two the later one stands. */
export function mergeAcknowledged(
  base: readonly Acknowledgement[],
  ours: readonly Acknowledgement[],
  theirs: readonly Acknowledgement[],
): Acknowledgement[] {
  const [before, own, other] = [base, ours, theirs].map((list) => new Map(list.map((item) => [item.conflict, item])));
  const conflicts = new Set([...ours, ...theirs].map(({ conflict }) => conflict));
  return [...conflicts].flatMap((conflict) => {
    const [was, mine, yours] = [before, own, other].map((list) => list?.get(conflict));
    if (mine === undefined || yours === undefined) {
      const one = mine ?? yours;
      return one === undefined || (was !== undefined && sameData(one, was)) ? [] : [one];
    }
    if (was !== undefined && sameData(mine, was)) return [yours];
    if (was !== undefined && sameData(yours, was)) return [mine];
    return [mine.time < yours.time ? yours : mine];
  });
}
