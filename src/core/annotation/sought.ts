import { distinctLength } from './anchor.js';
import { canonicalText, isLetterEdge } from './canonical-text.js';
import type { Annotation } from './model.js';

/** Context that must stand right beside the quote where the rest of that side has changed. */
export const nearLength = 8;

/** An anchor in canonical form. */
export interface Sought {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly atTextStart: boolean;
  readonly atTextEnd: boolean;
}

export function soughtOf(annotation: Annotation): Sought {
  const { anchor } = annotation;
  const suffix = canonicalText(anchor.suffix).text;
  return {
    quote: canonicalText(anchor.quote).text,
    prefix: canonicalText(anchor.prefix).text,
    suffix,
    atTextStart: anchor.start === anchor.prefix.length,
    atTextEnd: suffix.length < distinctLength - 1,
  };
}

/** Whether no other place of the text that it was anchored in had this context. */
export function isDistinct({ prefix, suffix, atTextStart, atTextEnd }: Sought): boolean {
  return prefix.length >= distinctLength || suffix.length >= distinctLength || (atTextStart && atTextEnd);
}

/** Whether quote and both sides stand with the quote at `start`. */
export function standsFully(text: string, { quote, prefix, suffix }: Sought, start: number): boolean {
  const end = start + quote.length;
  return (
    start >= prefix.length &&
    text.startsWith(quote, start) &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(suffix, end) &&
    isLetterEdge(text, start) &&
    isLetterEdge(text, end) &&
    isClosed(text, prefix, start - prefix.length, -1) &&
    isClosed(text, suffix, end + suffix.length, 1)
  );
}

/** A side too short to tell what the quote was part of must still end its line or the text: "5" is not found in "15". */
export function isClosed(text: string, side: string, edge: number, direction: -1 | 1): boolean {
  if (side.length >= nearLength) return true;
  let at = direction < 0 ? edge - 1 : edge;
  while (text[at] === ' ') at += direction;
  return text[at] === undefined || text[at] === '\n';
}

/** Offsets at which the quote stands with its whole context. */
export function fullPlaces(text: string, sought: Sought): number[] {
  const whole = sought.prefix + sought.quote + sought.suffix;
  const places: number[] = [];
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    if (standsFully(text, sought, at + sought.prefix.length)) places.push(at + sought.prefix.length);
  }
  return places;
}
