import type { Span } from '../model.js';
import type { OffsetUnit } from './exporter.js';

/** Offsets of a text in UTF-16 code units against those of another count of the same text, or of the text with LF newlines. */
export interface OffsetMap {
  /** The offset in the other count for one in UTF-16. */
  to(offset: number): number;
  /** The offset in UTF-16 for one in the other count. */
  from(offset: number): number;
}

const same: OffsetMap = { to: (offset) => offset, from: (offset) => offset };

/**
 * The map from a text's UTF-16 offsets to offsets in `unit`, into the same text or, with `lineFeeds`, into the text whose every
 * CRLF became LF. Linear once, then logarithmic; free where nothing differs.
 */
export function offsetMap(text: string, unit: OffsetUnit, lineFeeds = false): OffsetMap {
  const dropped: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isPair = unit === 'code-point' && code >= 0xd800 && code <= 0xdbff && isLow(text.charCodeAt(index + 1));
    if (isPair || (lineFeeds && code === 0x0d && text.charCodeAt(index + 1) === 0x0a)) dropped.push(index);
  }
  if (dropped.length === 0) return same;
  return {
    to: (offset) => offset - countBefore(dropped, (at) => at < offset),
    // The nth dropped unit stands before an offset of the other count if what is left before it is less than that offset.
    from: (offset) => offset + countBefore(dropped, (at, place) => at - place < offset),
  };
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** How many of the ascending places hold; those that do come first. */
function countBefore(places: readonly number[], holds: (at: number, place: number) => boolean): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(places[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A text as formats carry it that hold text and annotations together, with spans that belong to it. */
export interface CarriedText {
  /** With LF newlines: browsers, and Python's text mode, count CRLF as one. */
  readonly text: string;
  span(span: Span): { readonly start: number; readonly end: number };
}

export function carriedText(source: string, unit: OffsetUnit): CarriedText {
  const map = offsetMap(source, unit, true);
  return {
    text: source.replaceAll('\r\n', '\n'),
    span: ({ start, end }) => ({ start: map.to(start), end: map.to(end) }),
  };
}
