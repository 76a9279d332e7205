import type { Span } from '../model.js';
import { canonicalText, isLetterEdge } from './canonical-text.js';
import type { Anchor } from './model.js';
import { indexText, type TextIndex, wholeLetters } from './text-index.js';

/**
 * Context on each side, in canonical UTF-16 units. A side of `distinctLength` or more is a promise: that string stood nowhere
 * else in the text when the annotation was anchored. A side that repeats (a sentence that the text says twice) is cut below it.
 */
export const distinctLength = 32;
const contextLengths = [distinctLength, 48, 64, 96, 128];

/**
 * Anchors a span of `text` (UTF-16 offsets, end exclusive). An anchor holds whole letters: one that would cut a surrogate pair,
 * a letter from its combining marks or a CRLF is widened. Offsets outside the text are drawn in.
 */
export function createAnchor(text: string, start: number, end: number): Anchor {
  return anchorIn(indexText(text), { start, end });
}

/** `createAnchor` for many spans of one text. */
export function anchorIn(index: TextIndex, span: Span): Anchor {
  const { canonical, source } = index;
  const place = wholeLetters(index, span.start, span.end);
  const start = canonical.toSource(place.start);
  const end = canonical.toSource(place.end);
  return {
    quote: source.slice(start, end),
    prefix: source.slice(canonical.toSource(contextStart(canonical.text, place.start)), start),
    suffix: source.slice(end, canonical.toSource(contextEnd(canonical.text, place.end))),
    start,
    end,
    line: index.lineAt(start),
  };
}

function contextStart(text: string, end: number): number {
  for (const length of contextLengths) {
    let start = end - length;
    if (start < 0) break;
    while (!isLetterEdge(text, start)) start -= 1;
    if (standsOnce(text, text.slice(start, end))) return start;
  }
  let start = Math.max(0, end - (distinctLength - 1));
  while (!isLetterEdge(text, start)) start += 1;
  return start;
}

function contextEnd(text: string, start: number): number {
  for (const length of contextLengths) {
    let end = start + length;
    if (end > text.length) break;
    while (!isLetterEdge(text, end)) end += 1;
    if (standsOnce(text, text.slice(start, end))) return end;
  }
  let end = Math.min(text.length, start + (distinctLength - 1));
  while (!isLetterEdge(text, end)) end -= 1;
  return end;
}

/** Whether `part` stands in `text` exactly once, overlapping occurrences counted. */
export function standsOnce(text: string, part: string): boolean {
  const first = text.indexOf(part);
  return first >= 0 && text.indexOf(part, first + 1) < 0;
}

/** Whether a side of an anchor promises that its place was the only one of its text with that context. */
export function hasDistinctContext({ prefix, suffix }: Anchor): boolean {
  return [prefix, suffix].some((side) => canonicalText(side).text.length >= distinctLength);
}
