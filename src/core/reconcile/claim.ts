import type { Bound, Change, FigureKind, Span } from '../model.js';
import type { Direction } from './context.js';
import type { Interval } from './interval.js';
import type { Metric } from './metric.js';
import type { Period } from './period.js';

/** A fact as findings name it. Offsets are UTF-16 into its document's text, end exclusive. */
export interface FindingFact extends Span {
  readonly file: string;
  readonly quote: string;
  readonly kind: FigureKind;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly bound: Bound;
  readonly precision?: number;
  readonly metric: string;
  readonly subject?: string;
  /** ISO 8601. */
  readonly period?: string;
  readonly change?: Change;
  /** Which way a change goes, where the text says so. */
  readonly direction?: 'up' | 'down';
}

/** How a number stands to the world: what was, what is meant to be, what is provisional, what was corrected. */
export type Nature = 'actual' | 'planned' | 'estimated' | 'revised';

/** Where the subject of a claim is known from: named, meant by a common noun ("the hospital"), what the document is about. */
export type ScopeSource = 'subject' | 'referent' | 'document' | 'none';

/** A fact made ready to be held against others. */
export interface Claim {
  readonly fact: FindingFact;
  /** In the base unit of its dimension. */
  readonly interval: Interval;
  /** The same without room for what is rounded silently: for numbers that one sentence adds up. */
  readonly stated: Interval;
  /** The stated number, or the middle of a range, in the base unit. */
  readonly nominal: number;
  readonly dimension: string;
  readonly metric: Metric;
  /** Canonical names of what it is about, folded; empty: the whole country or nothing named. */
  readonly scope: string;
  readonly scopeSource: ScopeSource;
  readonly period: Period | undefined;
  readonly base: Period | undefined;
  readonly direction: Direction;
  /** Whether it is a growth in constant prices, which values in money say nothing against. */
  readonly isReal: boolean;
  /** Whether a stated multiple may be the growth as well as the ratio: "up 2 times". */
  readonly isLooseMultiple: boolean;
  readonly nature: Nature;
  /** What narrows the number; claims with different details are never held against each other. */
  readonly detail: string;
  /** The events of the same sentence that it is a consequence of, as a key. */
  readonly cause?: string;
  /** Offset of its sentence in the document. */
  readonly sentence: number;
  /** Whether its metric alone tells what is counted. */
  readonly isSpecific: boolean;
  /** What the same sentence adds before it tells this new total: "thêm 7, nâng tổng số lên 77". */
  readonly addition?: Claim;
  /** Whether it stands inside the noun of the number before it: "62 sản phẩm OCOP 4 sao". */
  readonly isInside: boolean;
  /** Whether it is such an addition, or a part told by the name of its whole: no value of its metric. */
  readonly isAside: boolean;
}
