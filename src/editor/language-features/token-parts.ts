import type { Span } from '../../core/model.js';

/** A part of a text, and the item that it belongs to. */
export interface Part<Item> extends Span {
  readonly item: Item;
}

/**
 * Spans that may lie within or across each other as parts that do not, in text order: where two overlap, the one that begins
 * later (of two that begin together the shorter) has the part, and the rest stays the other's.
 */
export function flattened<Item extends Span>(items: readonly Item[]): Part<Item>[] {
  const ordered = [...items].sort((one, other) => one.start - other.start || other.end - one.end);
  const parts: Part<Item>[] = [];
  const open: Item[] = [];
  let at = 0;
  const giveUntil = (end: number): void => {
    for (let inner = open.at(-1); inner && at < end; inner = open.at(-1)) {
      const until = Math.min(end, inner.end);
      if (until > at) parts.push({ start: at, end: until, item: inner });
      at = Math.max(at, until);
      if (inner.end <= at) open.pop();
      else break;
    }
    at = Math.max(at, end);
  };
  for (const item of ordered) {
    giveUntil(item.start);
    open.push(item);
  }
  giveUntil(Number.POSITIVE_INFINITY);
  return parts;
}
