import type { Claim, FindingFact } from './claim.js';
import type { Interval } from './interval.js';
import { folded } from './text.js';

/** The kinds of reasoning. Stable: sidecars, settings and other programs name them. */
export const findingCodes = [
  'equal',
  'series',
  'apart',
  'multiple',
  'percent-change',
  'increment',
  'increment-total',
  'part-whole',
  'parts-sum',
  'share',
  'fraction',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** What may be unsure about the link between the facts of a finding that a machine made. */
export type Doubt =
  /** The metric is named by a synonym. */
  | 'synonym'
  /** One metric has a modifier that the other leaves out. */
  | 'modifier'
  /** The subject is not named beside the figure; it is what the document is about, or nobody. */
  | 'subject'
  /** What is said around the figures differs. */
  | 'detail'
  /** Not all of them say what was: plans, estimates, corrections. */
  | 'nature';

/** The explanation as data: `render` makes a sentence of it, and an editor its own in its language. */
export interface Explanation {
  readonly code: FindingCode;
  /**
   * The facts that the arithmetic goes through, as indexes into the finding's facts. equal, series, apart: the facts in order.
   * multiple, percent-change, increment: value, base, stated change. increment-total: base, increment, total. part-whole: part,
   * whole. parts-sum: the whole, then the parts. share: the shares. fraction: the fraction.
   */
  readonly terms: readonly number[];
  /** What the arithmetic gives, in the unit of the stated figure; a single value is low = high; open ends are infinite. */
  readonly result?: Interval;
}

export interface Finding {
  /** Same for the same kind of reasoning over the same claims, whatever files they stand in: another figure, another id. */
  readonly id: string;
  readonly type: 'same' | 'series' | 'conflict';
  readonly code: FindingCode;
  readonly facts: readonly FindingFact[];
  readonly explanation: Explanation;
  /** `sure`: metric, subject and period are named alike. `likely`: linked by the machine, for the reasons in `doubts`. */
  readonly certainty: 'sure' | 'likely';
  readonly doubts: readonly Doubt[];
  /** A conflict that the sidecars of its facts acknowledge. */
  readonly isAcknowledged: boolean;
}

/** A finding before it is known who acknowledges it. */
export interface Draft {
  readonly type: Finding['type'];
  readonly code: FindingCode;
  readonly claims: readonly Claim[];
  readonly terms: readonly number[];
  readonly result?: Interval;
  readonly doubts?: readonly Doubt[];
}

export function findingOf(draft: Draft, acknowledged: (id: string) => boolean): Finding {
  const { type, code, claims, terms, result } = draft;
  const doubts = [...new Set([...(draft.doubts ?? []), ...doubtsOf(draft)])].sort();
  const id = fingerprint(draft);
  return {
    id,
    type,
    code,
    facts: claims.map(({ fact }) => fact),
    explanation: { code, terms, ...(result !== undefined && { result }) },
    certainty: doubts.length === 0 ? 'sure' : 'likely',
    doubts,
    isAcknowledged: type === 'conflict' && acknowledged(id),
  };
}

/** Kinds of reasoning over numbers that differ in what they are of, as parts of one whole do. */
const overParts: ReadonlySet<FindingCode> = new Set(['part-whole', 'parts-sum', 'share', 'fraction']);

function doubtsOf({ code, claims: all, terms }: Draft): Doubt[] {
  // What is added is told as such; it is the totals that have to be of one thing.
  const claims = code === 'increment-total' ? all.filter((_, index) => index !== terms[1]) : all;

  const doubts: Doubt[] = [];
  const [first] = claims;
  if (first === undefined) return doubts;
  const isAcross = claims.some(({ fact }) => fact.file !== first.fact.file);
  const differ = <Key extends keyof Claim>(key: Key) => claims.some((claim) => claim[key] !== first[key]);
  const isNamedTwice = () => claims.some(({ fact }) => folded(fact.metric) !== folded(first.fact.metric));
  if (claims.some(({ metric }) => metric.by === 'synonym') && isNamedTwice()) doubts.push('synonym');
  if (isAcross && claims.some(({ scopeSource }) => scopeSource !== 'subject')) doubts.push('subject');
  if (differ('detail') && !overParts.has(code)) doubts.push('detail');
  if (differ('nature')) doubts.push('nature');
  return doubts;
}

/** Over what the claims say, each distinct one once and in their own order, not over where they stand. */
export function fingerprint({ code, claims, terms }: Pick<Draft, 'code' | 'claims' | 'terms'>): string {
  const told = terms.map((term) => {
    const claim = claims[term];
    if (claim === undefined) return '';
    const { value, min, max, unit, bound, period, change } = claim.fact;
    const { metric, scope, dimension } = claim;
    // A subject that only the file stands for is no part of what is said.
    const subject = scope.startsWith('?') ? '?' : scope;
    return JSON.stringify([metric.key, subject, dimension, value, min, max, unit, bound, period, change]);
  });
  const distinct = [...new Set(told)];
  const ordered = code === 'equal' || code === 'series' || code === 'apart' ? distinct.sort() : distinct;
  return `c${hash(`${code}\n${ordered.join('\n')}`)}`;
}

/** 64 bits of FNV-1a in two halves, as 14 letters and digits: names are told apart by it, nothing is secured. */
function hash(text: string): string {
  let one = 0x811c9dc5;
  let other = 0xcbf29ce4;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193) >>> 0;
    other = Math.imul(other ^ (unit + index), 0x01000193) >>> 0;
  }
  return one.toString(36).padStart(7, '0') + other.toString(36).padStart(7, '0');
}
