import type { Bound } from '../model.js';
import { kindOf, unitFrom } from './content.js';
import { readCountedNoun } from './counted-noun.js';
import { emit, type Scan } from './scan.js';
import { readSuffix } from './suffixes.js';

/** A count read by a construction of its own (hàng nghìn, nửa triệu, hai ba người, hundreds of thousands). */
export interface Count {
  readonly first: number;
  readonly next: number;
  /** Where the unit or counted noun would stand, when not right behind. */
  readonly at?: number;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly precision: number;
  readonly bound: Bound;
  /** Last part of the rule's name. */
  readonly rule: string;
  /** Whether it is a figure only where a unit or noun follows. */
  readonly needsNoun?: true;
}

/** Notes the count with the unit or counted noun behind it; answers where it ends. */
export function emitCount(scan: Scan, count: Count): number {
  const at = count.at ?? count.next;
  const suffix = readSuffix(scan, at);
  const noun = suffix === undefined ? readCountedNoun(scan, at) : undefined;
  if (count.needsNoun && suffix === undefined && noun === undefined) return count.next;
  const kind = kindOf(suffix?.suffix);
  const factor = suffix?.suffix.kind === 'duration' ? suffix.suffix.time.factor : 1;
  const next = suffix?.next ?? count.next;
  const { value, min, max } = count;
  emit(scan, kind, `figure.${kind}.${count.rule}`, count.first, next, {
    value: value === undefined ? undefined : value * factor,
    min: min === undefined ? undefined : min * factor,
    max: max === undefined ? undefined : max * factor,
    unit: unitFrom(scan, suffix?.suffix, noun),
    bound: count.bound,
    precision: factor > 1 && count.precision < 0 ? 0 : count.precision,
  });
  return next;
}
