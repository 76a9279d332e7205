import { folded } from '../../workspace/mention-filter.js';
import type { BoardFact, BoardState } from './protocol.js';

/** What findings say of a fact, the gravest of it. */
export const marks = ['conflict', 'acknowledged', 'same', 'series'] as const;
export type Mark = (typeof marks)[number];

/** A line of the table. */
export interface BoardRow {
  /** Of document and place; no two rows share it. */
  readonly key: string;
  readonly uri: string;
  readonly name: string;
  readonly path: string;
  readonly fact: BoardFact;
  readonly mark?: Mark;
}

export const columns = ['metric', 'subject', 'period', 'value', 'interval', 'state', 'document', 'finding'] as const;
export type Column = (typeof columns)[number];

export interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}

export function rowKey(uri: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${uri}\n${start}-${end}`;
}

/** How states and marks are called in the reader's language: a filter finds what is seen. */
export type Names = Readonly<Record<BoardState | Mark, string>>;

const texts = new WeakMap<BoardFact, string>();

/** Rows in which each word of the filter stands somewhere, letter case and tone marks apart. */
export function filterRows(rows: readonly BoardRow[], filter: string, names: Names): readonly BoardRow[] {
  const words = folded(filter)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  const shown = Object.fromEntries(Object.entries(names).map(([name, text]) => [name, folded(text)]));
  return rows.filter((row) => {
    const text = `${textOf(row)} ${shown[row.fact.state]} ${row.mark === undefined ? '' : shown[row.mark]}`;
    return words.every((word) => text.includes(word));
  });
}

function textOf({ fact, path }: BoardRow): string {
  const known = texts.get(fact);
  if (known !== undefined) return known;
  const { metric, subject, period, periodLabel, valueLabel, unit, intervalLabel, quote } = fact;
  const made = folded([metric, subject, period, periodLabel, valueLabel, unit, intervalLabel, quote, path].join(' '));
  texts.set(fact, made);
  return made;
}

/** By a column; rows that have nothing in it come last either way, and equal ones stay in their order. */
export function sortRows(rows: readonly BoardRow[], { column, isDescending }: Order, language: string): BoardRow[] {
  const keyOf = rankings[column](rows, language);
  const sign = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((one, other) => {
      if (one.key === undefined || other.key === undefined) {
        return Number(one.key === undefined) - Number(other.key === undefined);
      }
      return sign * (one.key - other.key);
    })
    .map(({ row }) => row);
}

type KeyOf = (row: BoardRow) => number | undefined;

const rankings: Readonly<Record<Column, (rows: readonly BoardRow[], language: string) => KeyOf>> = {
  metric: (rows, language) => byName(rows, language, ({ fact }) => fact.metric),
  subject: (rows, language) => byName(rows, language, ({ fact }) => fact.subject),
  // ISO 8601 is in the order of time by its letters; a year stands before what lies in it.
  period: (rows, language) => byName(rows, language, ({ fact }) => fact.period),
  document: (rows, language) => byName(rows, language, ({ path }) => path),
  value: () => baseValue,
  interval: () => (row) => lowEnd(row) ?? baseValue(row),
  state:
    () =>
    ({ fact }) =>
      stateOrder[fact.state],
  finding:
    () =>
    ({ mark }) =>
      mark === undefined ? undefined : marks.indexOf(mark),
};

const stateOrder: Readonly<Record<BoardState, number>> = { suggested: 0, stale: 1, accepted: 2, edited: 3, added: 4 };

function baseValue({ fact }: BoardRow): number | undefined {
  return fact.value === undefined ? undefined : fact.value * fact.factor;
}

function lowEnd({ fact: { interval, factor } }: BoardRow): number | undefined {
  return interval?.low === undefined ? undefined : interval.low * factor;
}

/** Names repeat: each is compared once, however many rows have it. */
function byName(rows: readonly BoardRow[], language: string, nameOf: (row: BoardRow) => string | undefined): KeyOf {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const names = [...new Set(rows.map(nameOf))].filter((name) => name !== undefined && name !== '').sort(compareNames);
  function compareNames(one = '', other = ''): number {
    return compare(one, other);
  }
  const ranks = new Map(names.map((name, rank) => [name, rank]));
  return (row) => ranks.get(nameOf(row));
}
