import type { Span } from '../model.js';
import { type NormalizedText, sourceEnd, sourceStart } from '../text/normalize.js';
import type { Tokens } from '../text/tokens.js';
import type { Phrases } from './phrases.js';

/** Something found in a text. UTF-16 offsets into the whole text, end exclusive. */
export interface FoundSpan<Value> extends Span {
  readonly value: Value;
}

/** Adds the phrases of a paragraph that starts at `offset`: from left to right the longest at each place, none overlapping another. */
export function findNames<Value>(
  tokens: Tokens,
  view: NormalizedText,
  offset: number,
  phrases: Phrases<Value>,
  into: FoundSpan<Value>[],
): void {
  for (let index = 0; index < tokens.count; ) {
    const found = phrases.match(tokens, index);
    if (found === undefined) {
      index++;
      continue;
    }
    into.push({ value: found.value, ...spanOf(tokens, view, offset, index, found.next) });
    index = found.next;
  }
}

/** Adds the phrases that stand right behind one of the ends, with or without a space between; their spans begin at that end. */
export function findUnits<Value>(
  tokens: Tokens,
  view: NormalizedText,
  offset: number,
  phrases: Phrases<Value>,
  ends: ReadonlySet<number>,
  into: FoundSpan<Value>[],
): void {
  for (let index = 1; index < tokens.count; index++) {
    const start = offset + sourceEnd(view, tokens.end[index - 1] ?? 0);
    if (!ends.has(start)) continue;
    const found = phrases.match(tokens, index);
    if (found === undefined) continue;
    const { end } = spanOf(tokens, view, offset, index, found.next);
    into.push({ value: found.value, start, end });
  }
}

function spanOf(tokens: Tokens, view: NormalizedText, offset: number, first: number, next: number): Span {
  return {
    start: offset + sourceStart(view, tokens.start[first] ?? 0),
    end: offset + sourceEnd(view, tokens.end[next - 1] ?? 0),
  };
}
