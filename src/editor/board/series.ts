import { type Period, readPeriod } from '../../core/reconcile/period.js';
import type { BoardRow } from './rows.js';

/** A claim as it is drawn. Times are milliseconds since 1970 in UTC; values are in the unit of the series. */
export interface SeriesPoint {
  readonly row: BoardRow;
  readonly from: number;
  readonly to: number;
  /** Where in its period it is drawn: claims about one period stand side by side. */
  readonly at: number;
  readonly value: number;
  /** Undefined where the end is open. */
  readonly low?: number;
  readonly high?: number;
  /** Whether it claims an interval at all; a vague amount does not. */
  readonly isClaim: boolean;
}

/** What can be drawn on one pair of axes: values of one dimension, or changes of one kind. */
export interface Series {
  readonly id: string;
  /** The unit most of the facts are written in; empty for plain numbers. */
  readonly unit: string;
  /** `multiple`, `percent` or `increment` where these are changes. */
  readonly change?: string;
  /** In the order of time. */
  readonly points: readonly SeriesPoint[];
  /** How many more have no period or no single value. */
  readonly undrawn: number;
}

/** Equal for names that differ in letter case or in the form of their letters alone. */
export function metricKey(metric: string): string {
  return metric.normalize('NFC').toLowerCase();
}

export interface MetricChoice {
  readonly key: string;
  /** As it is written most often. */
  readonly name: string;
  readonly count: number;
}

/** All metrics of the rows, those with most facts first. */
export function metricChoices(rows: readonly BoardRow[]): MetricChoice[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const { fact } of rows) {
    const key = metricKey(fact.metric);
    const names = spellings.get(key) ?? new Map<string, number>();
    spellings.set(key, names.set(fact.metric, (names.get(fact.metric) ?? 0) + 1));
  }
  const choices = [...spellings].map(([key, names]) => {
    const [name = key] = [...names].reduce((most, each) => (each[1] > most[1] ? each : most));
    return { key, name, count: [...names.values()].reduce((sum, count) => sum + count, 0) };
  });
  return choices.sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1));
}

/** The series that rows of one metric make, the one with most points first. */
export function seriesOf(rows: readonly BoardRow[]): Series[] {
  const groups = new Map<string, BoardRow[]>();
  for (const row of rows) {
    const { dimension, change } = row.fact;
    const kind = change?.split(' ')[0];
    // A new total is a value of its metric, however it came about.
    const id = kind === undefined || kind === 'total' ? dimension : `${dimension} ${kind}`;
    const group = groups.get(id) ?? [];
    groups.set(id, group);
    group.push(row);
  }
  return [...groups]
    .map(([id, group]) => oneSeries(id, group))
    .sort((one, other) => other.points.length - one.points.length || (one.id < other.id ? -1 : 1));
}

function oneSeries(id: string, rows: readonly BoardRow[]): Series {
  const like = mostFrequent(rows.map(({ fact }) => fact.unit ?? ''));
  const model = rows.find(({ fact }) => (fact.unit ?? '') === like)?.fact;
  const factor = model?.factor ?? 1;
  const drawn = rows.flatMap((row) => pointOf(row, factor) ?? []);
  drawn.sort((one, other) => one.from - other.from || one.to - other.to || one.value - other.value);
  const kind = model?.change?.split(' ')[0];
  const isCount = model?.dimension === 'count';
  return {
    id,
    unit: isCount || model?.dimension === 'multiple' ? '' : like,
    ...(kind !== undefined && kind !== 'total' && { change: kind }),
    points: sideBySide(drawn),
    undrawn: rows.length - drawn.length,
  };
}

function pointOf(row: BoardRow, factor: number): SeriesPoint | undefined {
  const { value, period, interval } = row.fact;
  const time = readPeriod(period);
  if (value === undefined || time === undefined) return undefined;
  const scale = (number: number) => (row.fact.factor === factor ? number : (number * row.fact.factor) / factor);
  const { from, to } = stretchOf(time);
  return {
    row,
    from,
    to,
    at: from,
    value: scale(value),
    isClaim: interval !== undefined,
    ...(interval?.low !== undefined && { low: scale(interval.low) }),
    ...(interval?.high !== undefined && { high: scale(interval.high) }),
  };
}

function sideBySide(points: readonly SeriesPoint[]): SeriesPoint[] {
  const cells = new Map<string, SeriesPoint[]>();
  for (const point of points) {
    const key = `${point.from}-${point.to}`;
    const cell = cells.get(key) ?? [];
    cells.set(key, cell);
    cell.push(point);
  }
  return [...cells.values()].flatMap((cell) =>
    cell.map((point, at) => {
      const { from, to } = point;
      return { ...point, at: from + ((to - from) * (at + 1)) / (cell.length + 1) };
    }),
  );
}

const day = 24 * 60 * 60 * 1000;

/** From the start of the first day to the end of the last. */
function stretchOf({ first, last }: Period): { readonly from: number; readonly to: number } {
  const to = Math.min(timeOf(last) + day, monthAfter(last));
  return { from: timeOf(first), to };
}

function timeOf(number: number): number {
  return Date.UTC(Math.floor(number / 10_000), (Math.floor(number / 100) % 100) - 1, number % 100);
}

/** Days of a month count to 31 in periods, whatever the month. */
function monthAfter(number: number): number {
  return Date.UTC(Math.floor(number / 10_000), Math.floor(number / 100) % 100, 1);
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best = '';
  for (const [name, count] of counts) if (count > (counts.get(best) ?? 0)) best = name;
  return best;
}

/** More points than this are no picture any more, and would make the page slow. */
const mostPoints = 500;

/** The points as they are drawn: of very many those in conflicts first, then an even choice of the others. */
export function drawnPoints(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  if (points.length <= mostPoints) return points;
  const isGrave = ({ row: { mark } }: SeriesPoint) => mark === 'conflict';
  const grave = evenly(points.filter(isGrave), mostPoints);
  const others = points.filter((point) => !isGrave(point));
  const chosen = new Set([...grave, ...evenly(others, mostPoints - grave.length)]);
  return points.filter((point) => chosen.has(point));
}

function evenly(points: readonly SeriesPoint[], count: number): readonly SeriesPoint[] {
  if (points.length <= count) return points;
  const step = points.length / count;
  return Array.from({ length: count }, (_, at) => points[Math.floor(at * step)]).filter((point) => point !== undefined);
}

/** The lowest and the highest number that the plot has to show, with room around; open ends get some of it. */
export function valueDomain(points: readonly SeriesPoint[]): readonly [number, number] {
  const ends = points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const low = ends.reduce((least, end) => Math.min(least, end), Number.POSITIVE_INFINITY);
  const high = ends.reduce((most, end) => Math.max(most, end), Number.NEGATIVE_INFINITY);
  const span = high - low || Math.abs(high) * 0.2 || 1;
  const isOpen = (end: 'low' | 'high') => points.some((point) => point.isClaim && point[end] === undefined);
  return [low - span * (isOpen('low') ? 0.2 : 0.08), high + span * (isOpen('high') ? 0.2 : 0.08)];
}
