/**
 * The plain data that analysis produces. Offsets are UTF-16 code units into the text as decoded (byte-order mark removed,
 * newlines untouched), end exclusive. The annotation guideline defines each kind.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const figureKinds = [
  'cardinal',
  'measure',
  'money',
  'percent',
  'multiple',
  'fraction',
  'duration',
  'ordinal',
  'date',
  'identifier',
] as const;
export type FigureKind = (typeof figureKinds)[number];

export const bounds = ['exact', 'about', 'below', 'above', 'atLeast', 'atMost', 'vague'] as const;
/** How the stated number limits the true one: `below` is "gần 350", `above` is "hơn 170". */
export type Bound = (typeof bounds)[number];

export const entityKinds = ['person', 'organization', 'place', 'event', 'document', 'award'] as const;
export type KnownEntityKind = (typeof entityKinds)[number];
/** One of the kinds above, or the id of a type that a project file declares. */
export type EntityKind = KnownEntityKind | (string & {});

/** What the id of a project's own entity type looks like. */
export const ownKindPattern = /^[a-z][a-z0-9-]{0,31}$/;

export function isEntityKind(kind: string): kind is EntityKind {
  return ownKindPattern.test(kind) && !(figureKinds as readonly string[]).includes(kind);
}

export const changeKinds = ['multiple', 'percent', 'increment', 'total'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What a figure says, apart from where it stands. */
export interface FigureContent {
  readonly kind: FigureKind;
  /** A number; an ISO 8601 string for dates; the code for identifiers. Absent for ranges of numbers, which have `min` and `max`. */
  readonly value?: number | string;
  readonly min?: number;
  readonly max?: number;
  /** Fractions have both beside `value`. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** UCUM code (measure), ISO 4217 (money), `%` or `pp` (percent), time unit (duration), counted noun phrase (cardinal). */
  readonly unit?: string;
  readonly bound: Bound;
  /** Power of ten of the last written digit: `42,5` → -1, `16 tỷ` → 9. Absent for dates, ordinals and identifiers. */
  readonly precision?: number;
}

export interface Figure extends Span, FigureContent {
  readonly quote: string;
  /** Stable name of the rule that made the suggestion, such as `figure.percent`. */
  readonly rule: string;
}

export interface EntityContent {
  readonly kind: EntityKind;
  /** One name per real-world thing, shared across documents. */
  readonly canonical: string;
}

export interface Entity extends Span, EntityContent {
  readonly quote: string;
  readonly rule: string;
}

export interface Change {
  readonly kind: ChangeKind;
  /** Period that the change is measured against, ISO 8601, when the text tells it. */
  readonly base?: string;
}

/** What a fact adds to its figure. */
export interface FactContent {
  /** Short noun phrase of what is measured. */
  readonly metric: string;
  readonly subject?: string;
  /** ISO 8601, TIMEX3 style for quarters and halves. */
  readonly period?: string;
  readonly change?: Change;
}

/** One checkable quantitative statement. Its span is its figure's span, which is its evidence. */
export interface Fact extends Span, FactContent {
  readonly quote: string;
  readonly value?: number | string;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly bound: Bound;
  readonly rule: string;
}

export type Language = 'vi' | 'en';

export interface Analysis {
  readonly language: Language;
  /** ISO date of the document, from its header or dateline, or as the caller gave it. */
  readonly date?: string;
  /** Each list is in text order. Figures never overlap figures; entities never overlap entities. */
  readonly figures: readonly Figure[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
}
