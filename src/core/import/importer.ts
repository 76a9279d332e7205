import type { OffsetUnit } from '../export/exporter.js';
import type { ReadAnnotationData } from './read-data.js';

/** A file to import from, as whoever reads the disk gives it. */
export interface ImportSource {
  /** Path with slashes, relative to the folder that is imported, or a name. */
  readonly path: string;
  /** The whole text. Throws what the disk throws. */
  text(): Promise<string>;
  /** Its lines without their newlines, each as it comes. */
  lines(): AsyncIterable<string>;
  /** The text of the file beside it with another ending (such as `txt`), or undefined where there is none. */
  beside(extension: string): Promise<string | undefined>;
}

/** One annotation of another tool. */
export interface ImportedMention {
  /** Offsets, end exclusive, into the document's text if it comes with one, else into the seed's. */
  readonly start: number;
  readonly end: number;
  /** What they count; not given where the source does not tell, so that the quote has to. */
  readonly unit?: OffsetUnit;
  /** What the source says stands there. */
  readonly quote?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly label: string;
  /** Name of what is mentioned, where the source tells. */
  readonly canonical?: string;
  /** What the source tells beside the label. */
  readonly data?: ReadAnnotationData;
  /** Line of the source, from 1, for messages. */
  readonly line?: number;
}

/** The annotations of one text. */
export interface ImportedDocument {
  /** Name of the seed as the source has it; without one its text tells which seed it is. */
  readonly file?: string;
  readonly text?: string;
  readonly mentions: readonly ImportedMention[];
  /** Line of the source, from 1, for messages. */
  readonly line?: number;
}

/** Why something of a source cannot be read; `detail` is in a reader's words, in English. */
export interface ImportProblem {
  readonly kind: 'unreadable';
  readonly detail: string;
  readonly line?: number;
}

export interface Importer {
  /** What `--from` calls it. */
  readonly id: string;
  readonly label: string;
  /** Endings of the files that it reads, without the dot. */
  readonly extensions: readonly string[];
  /** Reads a source document by document. What cannot be read is a problem, and the rest is read all the same. */
  read(source: ImportSource): AsyncIterable<ImportedDocument | ImportProblem>;
}

export function problem(detail: string, line?: number): ImportProblem {
  return { kind: 'unreadable', detail, ...(line !== undefined && { line }) };
}
