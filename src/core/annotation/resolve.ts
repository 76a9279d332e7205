import type { Span } from '../model.js';
import { anchorIn, distinctLength, standsOnce } from './anchor.js';
import { canonicalText, isLetterEdge } from './canonical-text.js';
import type { Annotation } from './model.js';
import { fullPlaces, isClosed, isDistinct, nearLength, type Sought, soughtOf, standsFully } from './sought.js';
import { indexText, type TextIndex } from './text-index.js';

/**
 * Where an annotation's text stands now. `unmoved`, `moved`: the quote stands there, in its context. `stale`: its surroundings
 * stand, and something else between them, which the span covers. `orphan`: no place can be told, so there is none.
 */
export type Resolution = PlacedResolution | { readonly annotation: Annotation; readonly state: 'orphan' };

export interface PlacedResolution {
  readonly annotation: Annotation;
  readonly state: 'unmoved' | 'moved' | 'stale';
  readonly span: Span;
}

/** How much longer than the quote the text that took its place may be. */
const replacementSlack = 64;

/**
 * Finds every annotation again in a text that may have changed. Exact or stale, never fuzzy: an annotation is found where its
 * quote stands with its whole context; or, at its old place or between neighbours that moved as far, with one side whole and the
 * nearest word of the other. With one side whole and anything else beside it, it is stale. A change of normalization form, of
 * newlines or of a byte-order mark is no change. In the order given.
 */
export function resolveAnchors(text: string, annotations: readonly Annotation[]): Resolution[] {
  return resolveIn(indexText(text), annotations);
}

/** `known` are the places that are known otherwise, by id; nobody looks for these. */
export function resolveIn(
  index: TextIndex,
  annotations: readonly Annotation[],
  known: ReadonlyMap<string, PlacedResolution> = new Map(),
): Resolution[] {
  const first = annotations.map((annotation) => known.get(annotation.id) ?? resolveAlone(index, annotation));
  return settleByNeighbours(index, first);
}

/** Gives the annotations that are found the anchors of where they stand now; stale and orphaned ones keep theirs. */
export function reanchor(text: string, annotations: readonly Annotation[]): Annotation[] {
  const index = indexText(text);
  return resolveIn(index, annotations).map((resolution) => {
    const { annotation } = resolution;
    if (resolution.state === 'orphan' || resolution.state === 'stale') return annotation;
    const anchor = anchorIn(index, resolution.span);
    const { quote, prefix, suffix, start, end, line } = annotation.anchor;
    const same =
      anchor.quote === quote &&
      anchor.prefix === prefix &&
      anchor.suffix === suffix &&
      anchor.start === start &&
      anchor.end === end &&
      anchor.line === line;
    return same ? annotation : { ...annotation, anchor };
  });
}

/** Places among which the anchor alone cannot tell, as canonical offsets. */
interface OpenAttempt {
  readonly annotation: Annotation;
  readonly state: 'open';
  readonly places: readonly number[];
  /** What it is when the neighbours do not tell either; an orphan if not given. */
  readonly otherwise?: Resolution;
}

type Attempt = Resolution | OpenAttempt;

function resolveAlone(index: TextIndex, annotation: Annotation): Attempt {
  const sought = soughtOf(annotation);
  const { text } = index.canonical;
  if (sought.quote === '') return { annotation, state: 'orphan' };
  const own = index.canonical.fromSource(annotation.anchor.start, 'down');
  if (index.canonical.toSource(own) === annotation.anchor.start && standsFully(text, sought, own)) {
    return found(index, annotation, own, sought.quote.length);
  }
  const places = fullPlaces(text, sought);
  if (places.length > 0) {
    const [only] = places;
    if (only !== undefined && places.length === 1 && isDistinct(sought)) {
      return found(index, annotation, only, sought.quote.length);
    }
    return { annotation, state: 'open', places };
  }
  return resolveBySides(index, annotation, sought);
}

function found(index: TextIndex, annotation: Annotation, start: number, length: number): PlacedResolution {
  const span = { start: index.canonical.toSource(start), end: index.canonical.toSource(start + length) };
  const { anchor } = annotation;
  const state = span.start === anchor.start && span.end === anchor.end ? 'unmoved' : 'moved';
  return { annotation, state, span };
}

/** With one side changed or the quote gone: by what still stands whole and only once. */
function resolveBySides(index: TextIndex, annotation: Annotation, sought: Sought): Attempt {
  const { text } = index.canonical;
  const left = endOfPrefix(text, sought);
  const right = startOfSuffix(text, sought);
  const beside = besideOneSide(text, sought, left, right);
  if (beside !== undefined) {
    const resolution = found(index, annotation, beside, sought.quote.length);
    if (resolution.state === 'unmoved') return resolution;
    return { annotation, state: 'open', places: [beside], otherwise: { ...resolution, state: 'stale' } };
  }
  const from = left ?? beforeNear(text, sought, right);
  const to = right ?? afterNear(text, sought, left);
  if (from === undefined || to === undefined || from >= to) return { annotation, state: 'orphan' };
  return resolveStale(index, annotation, sought, from, to);
}

/** What stands now between the surroundings, if it can have taken the quote's place. */
function resolveStale(
  index: TextIndex,
  annotation: Annotation,
  { quote }: Sought,
  from: number,
  to: number,
): Resolution {
  const { text } = index.canonical;
  const between = text.slice(from, to);
  const trimmed = between.trim();
  const tooLong = between.length > quote.length + replacementSlack;
  if (tooLong || trimmed === '' || (between.includes('\n') && !quote.includes('\n'))) {
    return { annotation, state: 'orphan' };
  }
  let start = from + between.indexOf(trimmed);
  const end = start + trimmed.length;
  while (!isLetterEdge(text, start)) start -= 1;
  const span = { start: index.canonical.toSource(start), end: index.canonical.toSource(end) };
  return { annotation, state: 'stale', span };
}

// The nearest word, or what stands between the quote and the edge of its paragraph: the next paragraph may have gone.
const lastWord = /(?:\n|(?:^|[^\p{L}\p{M}])[\p{L}\p{M}]+)[^\p{L}\p{M}\n]*$/u;
const firstWord = /^[^\p{L}\p{M}\n]*(?:\n|[\p{L}\p{M}]+(?:$|[^\p{L}\p{M}]))/u;

/** The quote beside a side that stands, when the nearest words of both sides stand too, and so stand only there. */
function besideOneSide(
  text: string,
  sought: Sought,
  left: number | undefined,
  right: number | undefined,
): number | undefined {
  const { quote, prefix, suffix } = sought;
  if (!standsAlone(sought, left, right)) return undefined;
  const start = left ?? (right === undefined ? undefined : right - quote.length);
  if (start === undefined || (right !== undefined && right !== start + quote.length)) return undefined;
  const end = start + quote.length;
  const before = lastWord.exec(prefix)?.[0] ?? prefix;
  const after = firstWord.exec(suffix)?.[0] ?? suffix;
  // The text's own edges end a paragraph as a newline does.
  const lines = `\n${text}\n`;
  const stands =
    before !== '' &&
    after !== '' &&
    lines.startsWith(before + quote + after, start + 1 - before.length) &&
    standsOnce(lines, before + quote + after);
  return stands && isLetterEdge(text, start) && isLetterEdge(text, end) ? start : undefined;
}

/**
 * Whether a side that stands tells the place by itself: it was the only one of its kind, without having been lengthened past words
 * that repeat (in a table of equal rows, a row more or less would make it another row's).
 */
function standsAlone({ prefix, suffix, atTextStart, atTextEnd }: Sought, left?: number, right?: number): boolean {
  if (atTextStart && atTextEnd) return left !== undefined && right !== undefined;
  return (left !== undefined && isPlain(prefix)) || (right !== undefined && isPlain(suffix));
}

function isPlain(side: string): boolean {
  return side.length >= distinctLength && side.length < distinctLength + nearLength;
}

/** Where the prefix ends, when it can only be that one. */
function endOfPrefix(text: string, sought: Sought): number | undefined {
  const { prefix } = sought;
  if (prefix.length >= distinctLength) {
    return standsOnce(text, prefix) ? text.indexOf(prefix) + prefix.length : undefined;
  }
  return sought.atTextStart && text.startsWith(prefix) && edgeCounts(text, sought, prefix) ? prefix.length : undefined;
}

/** Where the suffix starts, when it can only be that one. */
function startOfSuffix(text: string, sought: Sought): number | undefined {
  const { suffix } = sought;
  if (suffix.length >= distinctLength) return standsOnce(text, suffix) ? text.indexOf(suffix) : undefined;
  const stands = sought.atTextEnd && text.endsWith(suffix) && edgeCounts(text, sought, suffix);
  return stands ? text.length - suffix.length : undefined;
}

/** A side that reached an edge of the text and still does tells the place if it is some words long, or if the other does too. */
function edgeCounts(text: string, { prefix, suffix, atTextStart, atTextEnd }: Sought, side: string): boolean {
  return side.length >= nearLength || (atTextStart && atTextEnd && text.startsWith(prefix) && text.endsWith(suffix));
}

/** The end of the prefix's nearest words before a suffix that stands; of a quote that began the text, the start of its line. */
function beforeNear(text: string, { quote, prefix }: Sought, right: number | undefined): number | undefined {
  if (right === undefined) return undefined;
  if (prefix === '') return text.lastIndexOf('\n', right - 1) + 1;
  const near = prefix.slice(-nearLength);
  const at = text.lastIndexOf(near, right - near.length);
  if (at < 0 || right - (at + near.length) > quote.length + replacementSlack) return undefined;
  return isLetterEdge(text, at + near.length) && isClosed(text, near, at, -1) ? at + near.length : undefined;
}

/** The start of the suffix's nearest words after a prefix that stands; of a quote that ended the text, the end of its line. */
function afterNear(text: string, { quote, suffix }: Sought, left: number | undefined): number | undefined {
  if (left === undefined) return undefined;
  if (suffix === '') return lineEnd(text, left);
  const near = suffix.slice(0, nearLength);
  const window = text.slice(left, left + quote.length + replacementSlack + near.length);
  const at = window.indexOf(near);
  if (at < 0) return undefined;
  return isLetterEdge(text, left + at) && isClosed(text, near, left + at + near.length, 1) ? left + at : undefined;
}

function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline;
}

/**
 * Where the same words with the same context stand more than once, the neighbours tell: when the nearest annotations before and
 * after were found and moved by the same distance, the one between them moved by it too. Otherwise nobody can tell.
 */
function settleByNeighbours(index: TextIndex, attempts: readonly Attempt[]): Resolution[] {
  const settled = attempts
    .filter((attempt): attempt is PlacedResolution => attempt.state === 'unmoved' || attempt.state === 'moved')
    .sort((one, other) => one.annotation.anchor.start - other.annotation.anchor.start);
  return attempts.map((attempt) => (attempt.state === 'open' ? settleOne(index, attempt, settled) : attempt));
}

function settleOne(index: TextIndex, attempt: OpenAttempt, settled: readonly PlacedResolution[]): Resolution {
  const { annotation } = attempt;
  const { start, quote } = annotation.anchor;
  const before = settled.findLast((other) => other.annotation.anchor.start < start);
  const after = settled.find((other) => other.annotation.anchor.start > start);
  if (before !== undefined && after !== undefined && shiftOf(before) === shiftOf(after)) {
    const expected = start + shiftOf(before);
    const place = attempt.places.find((candidate) => index.canonical.toSource(candidate) === expected);
    if (place !== undefined) return found(index, annotation, place, canonicalText(quote).text.length);
  }
  return attempt.otherwise ?? { annotation, state: 'orphan' };
}

function shiftOf({ annotation, span }: PlacedResolution): number {
  return span.start - annotation.anchor.start;
}
