import type { EntityKind } from '../model.js';

/** A name that a project knows, in all the ways it is written. */
export interface LexiconName {
  readonly kind: EntityKind;
  readonly canonical: string;
  /** A word that has a capital here must have one in the text, too; one in lower case may be written in any case. */
  readonly forms: readonly string[];
  /** Whether a person wrote it into the project file, or it was learned from decisions. */
  readonly source: 'project' | 'taught';
}

/** A name that is not to be suggested as this kind, or as any where none is said. */
export interface RejectedName {
  readonly form: string;
  readonly kind?: EntityKind;
  /** Documents in which it is suggested all the same, because it is there that a person decides about it. */
  readonly keptIn?: readonly string[];
}

/** A unit of measurement that Seedmark does not know by itself. */
export interface LexiconUnit {
  readonly code: string;
  /** As written behind a number. */
  readonly forms: readonly string[];
}

/** What a project knows beyond Seedmark's own rules. Of two names with one form the first counts. Plain data. */
export interface Lexicon {
  readonly names: readonly LexiconName[];
  readonly rejected: readonly RejectedName[];
  readonly units: readonly LexiconUnit[];
}

export const emptyLexicon: Lexicon = { names: [], rejected: [], units: [] };
