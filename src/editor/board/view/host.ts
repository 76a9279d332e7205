import type { FromBoard } from '../protocol.js';
import { columns, type Order } from '../rows.js';

/** What the page keeps while it is hidden and over a reload. */
export interface PageState {
  readonly filter: string;
  readonly order: Order;
  /** Key of the metric that is drawn, with the subject and the series that were chosen. */
  readonly metric?: string;
  readonly subject?: string;
  readonly series?: string;
}

interface Host {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();

export function post(message: FromBoard): void {
  host.postMessage(message);
}

export function keep(state: PageState): void {
  host.setState(state);
}

const fresh: PageState = { filter: '', order: { column: 'finding', isDescending: false } };

/** What was kept; where it makes no sense, as after an update of the extension, what the page starts with. */
export function kept(): PageState {
  const state = host.getState();
  if (typeof state !== 'object' || state === null) return fresh;
  const { filter, order, metric, subject, series } = state as Record<string, unknown>;
  return {
    filter: typeof filter === 'string' ? filter : fresh.filter,
    order: isOrder(order) ? order : fresh.order,
    ...(typeof metric === 'string' && { metric }),
    ...(typeof subject === 'string' && { subject }),
    ...(typeof series === 'string' && { series }),
  };
}

function isOrder(value: unknown): value is Order {
  if (typeof value !== 'object' || value === null) return false;
  const { column, isDescending } = value as Record<string, unknown>;
  return columns.some((each) => each === column) && typeof isDescending === 'boolean';
}
