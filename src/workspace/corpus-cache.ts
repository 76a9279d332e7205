import { type Analysis, bounds, changeKinds, figureKinds, type Span } from '../core/model.js';

/**
 * An analysis as a file of a cache: JSON without the quotes, which the text itself has. The file is worth nothing without the
 * text whose hash names it, and may be thrown away at any time.
 */
export function encodeAnalysis({ language, date, figures, entities, facts }: Analysis): string {
  const lists = {
    figures: figures.map(withoutQuote),
    entities: entities.map(withoutQuote),
    facts: facts.map(withoutQuote),
  };
  return JSON.stringify({ language, ...(date !== undefined && { date }), ...lists });
}

/**
 * The analysis of `text` from a file that {@link encodeAnalysis} wrote. Undefined where the file is anything else: it lies
 * on a disk where it can be cut off, mixed up or tampered with, and reading the text again is cheap.
 */
export function decodeAnalysis(encoded: string, text: string): Analysis | undefined {
  const read = parse(encoded);
  if (!isRecord(read) || (read.language !== 'vi' && read.language !== 'en') || !isOptional(read.date, 'string')) {
    return undefined;
  }
  const figures = mentions(read.figures, text, isFigure);
  const entities = mentions(read.entities, text, isEntity);
  const facts = mentions(read.facts, text, isFact);
  if (!figures || !entities || !facts) return undefined;
  const date = typeof read.date === 'string' ? { date: read.date } : {};
  // Each list was checked field by field; the types of its entries follow from that.
  return { language: read.language, ...date, figures, entities, facts } as unknown as Analysis;
}

function withoutQuote<Mention extends { readonly quote: string }>({ quote: _, ...rest }: Mention) {
  return rest;
}

type Fields = Readonly<Record<string, unknown>>;

function mentions(list: unknown, text: string, isMention: (fields: Fields) => boolean): Fields[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const read: Fields[] = [];
  let before = 0;
  for (const entry of list) {
    if (!isRecord(entry) || typeof entry.rule !== 'string' || !isSpan(entry, text) || !isMention(entry))
      return undefined;
    const { start, end } = entry;
    if (start < before) return undefined;
    before = start;
    read.push({ ...entry, quote: text.slice(start, end) });
  }
  return read;
}

function isSpan(entry: Fields, text: string): entry is Fields & Span {
  const { start, end } = entry;
  return isOffset(start, text) && isOffset(end, text) && start < end;
}

function isOffset(value: unknown, text: string): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= text.length;
}

const kindsOfFigures: readonly unknown[] = figureKinds;
const kindsOfBounds: readonly unknown[] = bounds;
const kindsOfChanges: readonly unknown[] = changeKinds;

function isFigure(entry: Fields): boolean {
  return kindsOfFigures.includes(entry.kind) && isQuantity(entry);
}

function isEntity({ kind, canonical }: Fields): boolean {
  return typeof kind === 'string' && typeof canonical === 'string';
}

function isFact(entry: Fields): boolean {
  const { metric, subject, period, change } = entry;
  return (
    typeof metric === 'string' &&
    isOptional(subject, 'string') &&
    isOptional(period, 'string') &&
    (change === undefined ||
      (isRecord(change) && kindsOfChanges.includes(change.kind) && isOptional(change.base, 'string'))) &&
    isQuantity(entry)
  );
}

function isQuantity({ bound, value, unit, ...rest }: Fields): boolean {
  return (
    kindsOfBounds.includes(bound) &&
    (isOptional(value, 'number') || typeof value === 'string') &&
    isOptional(unit, 'string') &&
    ['min', 'max', 'numerator', 'denominator', 'precision'].every((name) => isOptional(rest[name], 'number'))
  );
}

function isOptional(value: unknown, type: 'string' | 'number'): boolean {
  return value === undefined || typeof value === type;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
