import { anchorIn, standsOnce } from '../annotation/anchor.js';
import { canonicalText, isLetterEdge } from '../annotation/canonical-text.js';
import type { Anchor, Annotation } from '../annotation/model.js';
import { resolveIn } from '../annotation/resolve.js';
import { nearLength } from '../annotation/sought.js';
import { indexText, type TextIndex } from '../annotation/text-index.js';
import { type OffsetUnit, offsetUnits } from '../export/exporter.js';
import { type OffsetMap, offsetMap } from '../export/offset-map.js';
import type { Span } from '../model.js';
import type { ImportedDocument, ImportedMention } from './importer.js';

/** Where a mention stands in the seed, or why it does not: the quote says something else than the text, or has no one place. */
export type Placing =
  | { readonly span: Span }
  | { readonly failure: 'quote-differs' | 'not-found'; readonly found?: string };

/** A source's text, with its offsets in either count. */
interface Source {
  readonly text: string;
  map(unit: OffsetUnit): OffsetMap;
}

/**
 * Finds the place of each mention in the seed, as annotations find theirs: exactly or not at all. Offsets are read in the text that
 * the source came with; newlines, byte-order mark and normalization form may differ from the seed's.
 */
export function placeMentions(index: TextIndex, document: ImportedDocument): Placing[] {
  const own = document.text === undefined || document.text === index.source ? undefined : indexText(document.text);
  const source = sourceOf(own?.source ?? index.source);
  const read = document.mentions.map((mention) => readPlace(source, mention));
  const isSameText = own !== undefined && own.canonical.text === index.canonical.text;
  const moved = new Map(resolveMoved(index, own, isSameText ? [] : read));
  return read.map((place, number): Placing => {
    if ('failure' in place) return place;
    if ('anchor' in place || (own !== undefined && !isSameText)) {
      const span = moved.get(number);
      return span === undefined ? { failure: 'not-found' } : { span };
    }
    return { span: own === undefined ? place.span : throughCanonical(own, index, place.span) };
  });
}

type ReadPlace = Placing | { readonly anchor: Anchor };

function sourceOf(text: string): Source {
  const maps = new Map<OffsetUnit, OffsetMap>();
  return {
    text,
    map(unit) {
      const map = maps.get(unit) ?? offsetMap(text, unit);
      maps.set(unit, map);
      return map;
    },
  };
}

function readPlace(source: Source, mention: ImportedMention): ReadPlace {
  const { quote, prefix, suffix } = mention;
  const spans = spansOf(source, mention);
  const fitting = spans.find((span) => quote === undefined || isQuote(source.text, span, quote));
  if (fitting !== undefined) return { span: fitting };
  if (quote !== undefined && quote !== '' && (prefix !== undefined || suffix !== undefined)) {
    const start = Math.max(0, mention.start);
    return { anchor: { quote, prefix: prefix ?? '', suffix: suffix ?? '', start, end: start + quote.length, line: 1 } };
  }
  const [first] = spans;
  return first === undefined
    ? { failure: 'not-found' }
    : { failure: 'quote-differs', found: source.text.slice(first.start, first.end) };
}

/** The mention's span in UTF-16, or both readings where it does not tell its unit; none that is empty or outside. */
function spansOf(source: Source, { start, end, unit }: ImportedMention): Span[] {
  const units = unit === undefined ? offsetUnits : [unit];
  return units
    .map((candidate) => source.map(candidate))
    .map((map) => ({ start: map.from(start), end: map.from(end) }))
    .filter((span) => start >= 0 && span.start < span.end && span.end <= source.text.length);
}

/** Fragments are joined by a space where the text has a line's end. */
function isQuote(text: string, { start, end }: Span, quote: string): boolean {
  const found = text.slice(start, end);
  return found === quote || comparableText(found) === comparableText(quote);
}

/** A text as it counts for whether two quotes are the same: form, newlines and other white space do not count. */
export function comparableText(text: string): string {
  return canonicalText(text)
    .text.replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function throughCanonical(own: TextIndex, index: TextIndex, { start, end }: Span): Span {
  const from = own.canonical.fromSource(start, 'down');
  const to = own.canonical.fromSource(end, 'up');
  return { start: index.canonical.toSource(from), end: index.canonical.toSource(to) };
}

/** The places, by number, of what has to be looked for by its context. */
function resolveMoved(index: TextIndex, own: TextIndex | undefined, read: readonly ReadPlace[]): [number, Span][] {
  const sought = read.flatMap((place, number): Annotation[] => {
    if ('failure' in place) return [];
    if ('span' in place && own === undefined) return [];
    const anchor = 'anchor' in place ? place.anchor : anchorIn(own ?? index, place.span);
    return [annotationAt(String(number), anchor)];
  });
  return resolveIn(index, sought).flatMap((resolution): [number, Span][] => {
    const isFound = resolution.state === 'moved' || resolution.state === 'unmoved';
    const span = isFound ? resolution.span : onlyPlace(index, resolution.annotation.anchor);
    return span === undefined ? [] : [[Number(resolution.annotation.id), span]];
  });
}

/**
 * Where the quote stands with the context that another tool gave it, be that shorter than ours, if it stands so just once. With
 * hardly any context nobody can tell: "5" stands in "15", too.
 */
function onlyPlace({ canonical }: TextIndex, { prefix, quote, suffix }: Anchor): Span | undefined {
  const before = canonicalText(prefix).text;
  const inner = canonicalText(quote).text;
  const whole = before + inner + canonicalText(suffix).text;
  if (whole.length - inner.length < nearLength || !standsOnce(canonical.text, whole)) return undefined;
  const start = canonical.text.indexOf(whole) + before.length;
  const end = start + inner.length;
  if (!isLetterEdge(canonical.text, start) || !isLetterEdge(canonical.text, end)) return undefined;
  return { start: canonical.toSource(start), end: canonical.toSource(end) };
}

/** An annotation of which only the anchor counts. */
function annotationAt(id: string, anchor: Anchor): Annotation {
  const content = { type: 'entity', kind: 'place', canonical: '' } as const;
  return { id, status: 'added', anchor, content, reviewer: '', time: '' };
}
