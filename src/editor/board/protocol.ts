import { type Bound, bounds } from '../../core/model.js';
import type { BoardStrings } from './strings.js';

/**
 * Messages between the extension host and the Facts Board, which is a web page of its own. Both sides check what comes in. Offsets
 * are UTF-16, end exclusive; labels are written in the reader's language by the host.
 */

export const boardStates = ['suggested', 'accepted', 'edited', 'added', 'stale'] as const;
export type BoardState = (typeof boardStates)[number];

/** A fact as a row of the table and a point of the plot. */
export interface BoardFact {
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  readonly quote: string;
  readonly metric: string;
  readonly subject?: string;
  /** ISO 8601, and as the reader writes it. */
  readonly period?: string;
  readonly periodLabel?: string;
  /** The stated number, or the middle of a range. */
  readonly value?: number;
  /** The value as it is written in exports: ranges and fractions have none. */
  readonly stated?: number | string;
  readonly valueLabel: string;
  readonly unit?: string;
  readonly bound: Bound;
  /** What the figure claims; an end that is left out is open. Absent where nothing is claimed. */
  readonly interval?: { readonly low?: number; readonly high?: number };
  readonly intervalLabel: string;
  /** Facts are drawn together within one dimension; `factor` carries values into its base unit. */
  readonly dimension: string;
  readonly factor: number;
  /** The kind of change that it states, with its base period where that is told. */
  readonly change?: string;
  readonly state: BoardState;
}

export interface BoardPlace {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

export interface BoardFinding {
  readonly id: string;
  readonly type: 'same' | 'series' | 'conflict';
  readonly isAcknowledged: boolean;
  /** The sentence that explains it; empty for a series, which the plot shows. */
  readonly label: string;
  /** Why the link is not sure; empty where it is. */
  readonly doubts: string;
  readonly facts: readonly (BoardPlace & { readonly label: string })[];
}

/** A stretch of a document's facts. The first starts at 0; with the last they take the place of those known before. */
export interface BoardSlice {
  readonly uri: string;
  readonly name: string;
  readonly path: string;
  readonly from: number;
  readonly facts: readonly BoardFact[];
  readonly isLast: boolean;
}

export type ToBoard =
  | { readonly type: 'start'; readonly strings: BoardStrings; readonly language: string }
  | { readonly type: 'facts'; readonly slices: readonly BoardSlice[] }
  | { readonly type: 'findings'; readonly changed: readonly BoardFinding[]; readonly gone: readonly string[] }
  /** Nothing waits to be sent; `read` of `total` seeds are known. */
  | { readonly type: 'settled'; readonly read: number; readonly total: number }
  | { readonly type: 'choose'; readonly metric: string };

export type FromBoard =
  | { readonly type: 'ready' }
  | ({ readonly type: 'open' } & BoardPlace)
  | { readonly type: 'acknowledge' | 'unacknowledge'; readonly finding: string }
  /** What the page could not copy by itself. */
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'save'; readonly name: string; readonly png: string }
  | { readonly type: 'failed'; readonly message: string };

type Check = (value: unknown) => boolean;

const isString: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isOffset: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isBoolean: Check = (value) => typeof value === 'boolean';
const oneOf =
  (...allowed: readonly string[]): Check =>
  (value) =>
    allowed.some((each) => each === value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, check]) => check((value as Record<string, unknown>)[name]));

const place = { uri: isString, start: isOffset, end: isOffset };

const isFact = shape({
  start: isOffset,
  end: isOffset,
  line: isOffset,
  quote: isString,
  metric: isString,
  subject: maybe(isString),
  period: maybe(isString),
  periodLabel: maybe(isString),
  value: maybe(isNumber),
  stated: maybe((value) => isNumber(value) || isString(value)),
  valueLabel: isString,
  unit: maybe(isString),
  bound: oneOf(...bounds),
  interval: maybe(shape({ low: maybe(isNumber), high: maybe(isNumber) })),
  intervalLabel: isString,
  dimension: isString,
  factor: isNumber,
  change: maybe(isString),
  state: oneOf(...boardStates),
});

const isFinding = shape({
  id: isString,
  type: oneOf('same', 'series', 'conflict'),
  isAcknowledged: isBoolean,
  label: isString,
  doubts: isString,
  facts: listOf(shape({ ...place, label: isString })),
});

const isSlice = shape({
  uri: isString,
  name: isString,
  path: isString,
  from: isOffset,
  facts: listOf(isFact),
  isLast: isBoolean,
});

const toBoard: Readonly<Record<ToBoard['type'], Check>> = {
  start: shape({ strings: (value) => typeof value === 'object' && value !== null, language: isString }),
  facts: shape({ slices: listOf(isSlice) }),
  findings: shape({ changed: listOf(isFinding), gone: listOf(isString) }),
  settled: shape({ read: isOffset, total: isOffset }),
  choose: shape({ metric: isString }),
};

const fromBoard: Readonly<Record<FromBoard['type'], Check>> = {
  ready: shape({}),
  open: shape(place),
  acknowledge: shape({ finding: isString }),
  unacknowledge: shape({ finding: isString }),
  copy: shape({ text: isString }),
  save: shape({ name: isString, png: isString }),
  failed: shape({ message: isString }),
};

export function isToBoard(value: unknown): value is ToBoard {
  return isMessage(value, toBoard);
}

export function isFromBoard(value: unknown): value is FromBoard {
  return isMessage(value, fromBoard);
}

function isMessage(value: unknown, checks: Readonly<Record<string, Check>>): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value) || typeof value.type !== 'string') return false;
  return Object.hasOwn(checks, value.type) && (checks[value.type]?.(value) ?? false);
}
