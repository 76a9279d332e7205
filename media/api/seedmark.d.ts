/**
 * What Seedmark gives other extensions: `extensions.getExtension<SeedmarkApi>('seedmark.seedmark')?.activate()`. Copy this file
 * into your extension; media/api.md in Seedmark's folder has an example.
 *
 * All data is plain and yours: changing it changes nothing of Seedmark. Offsets are UTF-16 code units into the text as decoded
 * (byte-order mark removed, newlines untouched), end exclusive.
 */
import type { CancellationToken, Disposable, Event, TextDocument, Uri } from 'vscode';

export interface SeedmarkApi {
  /** Grows when something is changed or taken away; what is added does not change it. */
  readonly version: 1;
  /**
   * What Seedmark finds in a document, saved or not: of a seed with all that its project and registered suggesters know, of any
   * other text what Seedmark finds by itself. Of a text above a million characters, what is near the screen or the beginning.
   * Undefined where the document was closed meanwhile.
   */
  analyze(document: TextDocument): Promise<SeedmarkAnalysis | undefined>;
  /** What was decided about a seed of the workspace, in text order. Undefined where there is no such seed, or it cannot be read. */
  annotations(uri: Uri): Promise<readonly SeedmarkAnnotation[] | undefined>;
  /** A person accepted, edited, added or rejected something, took a step back, or imported: once for each text that it changed. */
  readonly onDidDecide: Event<SeedmarkDecision>;
  /**
   * Has an extension's own suggestions shown and reviewed like Seedmark's. Throws a TypeError where the rule's name is none or is
   * taken. Disposing takes the suggestions away; decisions about them stay.
   */
  registerSuggester(suggester: SeedmarkSuggester): Disposable;
}

export interface SeedmarkSuggester {
  /**
   * Name of the rule that the suggestions bear, also in sidecars: two to six words of letters, digits and hyphens with dots between,
   * such as `acme.patents`. The first begins with a lower-case letter and is none of figure, entity, fact and import.
   */
  readonly rule: string;
  /**
   * Suggestions for a text. Asked anew whenever the text changes, one text at a time; the answer is waited for ten seconds. A
   * suggestion is left out where its span is not inside the text, its content is not sound, or it overlaps another of its type.
   * After three failures in a row the suggester is not asked again. Texts above a million characters are not asked about.
   */
  suggest(text: SeedmarkText, token: CancellationToken): SuggesterAnswer | Promise<SuggesterAnswer>;
}

export type SuggesterAnswer = readonly SeedmarkSuggestion[] | null | undefined;

/** A text that suggestions are asked for. */
export interface SeedmarkText {
  readonly uri: Uri;
  readonly text: string;
  readonly language: 'vi' | 'en';
  /** ISO date of the document, where it tells one. */
  readonly date?: string;
}

export interface SeedmarkSuggestion {
  readonly start: number;
  readonly end: number;
  readonly content: SeedmarkFigure | SeedmarkEntity;
}

/** A figure, with the fact that it is evidence of when it states one: then it has a metric. */
export interface SeedmarkFigure {
  readonly type: 'figure';
  readonly kind:
    | 'cardinal'
    | 'measure'
    | 'money'
    | 'percent'
    | 'multiple'
    | 'fraction'
    | 'duration'
    | 'ordinal'
    | 'date'
    | 'identifier';
  /** A number; an ISO 8601 string for dates; the code for identifiers. Ranges have `min` and `max` in its place. */
  readonly value?: number | string;
  readonly min?: number;
  readonly max?: number;
  /** Fractions have both beside `value`. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** UCUM code, ISO 4217 code, `%` or `pp`, time unit, or counted noun phrase. */
  readonly unit?: string;
  readonly bound: 'exact' | 'about' | 'below' | 'above' | 'atLeast' | 'atMost' | 'vague';
  /** Power of ten of the last written digit. */
  readonly precision?: number;
  readonly metric?: string;
  readonly subject?: string;
  /** ISO 8601. */
  readonly period?: string;
  readonly change?: { readonly kind: 'multiple' | 'percent' | 'increment' | 'total'; readonly base?: string };
}

export interface SeedmarkEntity {
  readonly type: 'entity';
  /** person, organization, place, event, document, award, or a type of the project file. */
  readonly kind: string;
  /** One name per real-world thing. */
  readonly canonical: string;
}

export interface SeedmarkMention extends SeedmarkSuggestion {
  readonly quote: string;
  /** Rule that made the suggestion. */
  readonly rule: string;
}

export interface SeedmarkAnalysis {
  readonly language: 'vi' | 'en';
  readonly date?: string;
  /** In text order. */
  readonly mentions: readonly SeedmarkMention[];
}

export interface SeedmarkAnnotation extends SeedmarkSuggestion {
  /** Unique in its sidecar. */
  readonly id: string;
  readonly status: 'accepted' | 'edited' | 'added' | 'rejected';
  /** `stale`: its text changed since it was decided. `orphan`: its text is gone; then the span is empty. */
  readonly state: 'current' | 'stale' | 'orphan';
  /** What stands at its place now; of an orphan, what stood there. */
  readonly quote: string;
  readonly reviewer: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** Rule of the suggestion that it was, where it was one. */
  readonly rule?: string;
}

export interface SeedmarkDecision {
  readonly uri: Uri;
  /** Each annotation that changed, before and after; absent on the side where there was none. Offsets are those of its decision. */
  readonly changes: readonly { readonly before?: SeedmarkRecord; readonly after?: SeedmarkRecord }[];
}

/** An annotation as its sidecar has it. */
export type SeedmarkRecord = Omit<SeedmarkAnnotation, 'state'>;
