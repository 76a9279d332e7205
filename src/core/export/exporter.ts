import type { ReviewItem } from '../annotation/review.js';

/** A seed with what was decided about it, as exporters see it. */
export interface ReviewedDocument {
  /** Name of the file, as the export shall give it. */
  readonly file: string;
  /** The text that the items' offsets (UTF-16, end exclusive) belong to. */
  readonly text: string;
  /** In text order. */
  readonly items: readonly ReviewItem[];
}

/**
 * What an export leaves out altogether. `stale`, `orphaned`: annotations whose text changed or is gone since the decision.
 * `contradicted`: annotations that reviewers decided differently. `entity`, `figure-without-metric`: what a table of facts cannot
 * hold. `overlap`: it overlaps one that is written, where the format holds one label a place. `token-cut`: it begins or ends
 * inside a token, where the format labels tokens. `line-break`: it goes on over the end of a line, where the format cannot.
 * `blank`: it covers no more than white space.
 */
export const leftOutKinds = [
  'stale',
  'orphaned',
  'contradicted',
  'entity',
  'figure-without-metric',
  'overlap',
  'token-cut',
  'line-break',
  'blank',
] as const;

/**
 * What is lost of annotations that are written. `content`: all but the label (value, unit, fact, canonical name). `decision`: who
 * decided and when. `overlap-warning`: it overlaps another, and readers of the format may drop one. `token-warning`: it begins or
 * ends inside a word, where readers of the format may find no token. `trimmed`: the white space at its ends. `character`:
 * characters of a text that the format cannot hold, replaced by U+FFFD.
 */
export const partialLossKinds = [
  'content',
  'decision',
  'overlap-warning',
  'token-warning',
  'trimmed',
  'character',
] as const;

export type LossKind = (typeof leftOutKinds)[number] | (typeof partialLossKinds)[number];

export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
}

/** What an export did, filled while it runs. */
export interface ExportReport {
  /** Annotations in the output. */
  readonly written: number;
  /** Suggestions of the same documents that nobody has decided about. */
  readonly unreviewed: number;
  readonly losses: readonly Loss[];
}

/** The side of the report that exporters fill. */
export interface ExportTally extends ExportReport {
  addWritten(count: number): void;
  addUnreviewed(count: number): void;
  /** `count` is 1 if not given. */
  addLoss(kind: LossKind, count?: number): void;
}

/** A piece of one file of an export. Pieces of a file come in order; those of different files may alternate. */
export interface ExportChunk {
  /** The file's path inside the export, with slashes; free of `..`, of a leading slash and of what file systems refuse. */
  readonly path: string;
  readonly data: string | Uint8Array;
  /** The file is complete with this piece. */
  readonly end?: true;
}

/** How an offset counts the text before it: Unicode code points, or UTF-16 code units as JavaScript and Java do. */
export const offsetUnits = ['code-point', 'utf-16'] as const;
export type OffsetUnit = (typeof offsetUnits)[number];

/** What was found between facts, for the report. Each fact is named by its file and span (UTF-16, end exclusive). */
export interface ReportFinding {
  readonly type: 'same' | 'series' | 'conflict';
  readonly facts: readonly {
    readonly file: string;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  }[];
  readonly explanation: string;
}

export interface ExportOptions {
  /** For formats whose readers differ (W3C Web Annotation); code points if not given, as its recommendation says. */
  readonly offsets?: OffsetUnit;
  /** For the report. */
  readonly findings?: readonly ReportFinding[];
}

export interface Exporter {
  /** What `--to` and settings call it. */
  readonly id: string;
  /** Name of the format for people; a proper name, the same in every language. */
  readonly label: string;
  /** Ending of the file, or of each document's file, without the dot. */
  readonly extension: string;
  /** Whether an export is one file, to be named by whoever asks for it, or files in a folder. */
  readonly output: 'file' | 'folder';
  /**
   * Turns documents into files, in pieces, one document at a time: what was yielded is not kept. Every item given is either
   * written or counted as a loss.
   */
  export(
    documents: AsyncIterable<ReviewedDocument>,
    tally: ExportTally,
    options?: ExportOptions,
  ): AsyncIterable<ExportChunk>;
}

export function createTally(): ExportTally {
  const losses = new Map<LossKind, number>();
  const counts = { written: 0, unreviewed: 0 };
  return {
    get written() {
      return counts.written;
    },
    get unreviewed() {
      return counts.unreviewed;
    },
    get losses() {
      return [...losses].map(([kind, count]) => ({ kind, count }));
    },
    addWritten(count) {
      counts.written += count;
    },
    addUnreviewed(count) {
      counts.unreviewed += count;
    },
    addLoss(kind, count = 1) {
      if (count > 0) losses.set(kind, (losses.get(kind) ?? 0) + count);
    },
  };
}

/** An exporter of one file from what yields its text. */
export function textExporter(
  format: Pick<Exporter, 'id' | 'label' | 'extension'>,
  texts: (
    documents: AsyncIterable<ReviewedDocument>,
    tally: ExportTally,
    options: ExportOptions,
  ) => AsyncIterable<string>,
): Exporter {
  const path = `annotations.${format.extension}`;
  return {
    ...format,
    output: 'file',
    async *export(documents, tally, options = {}) {
      for await (const data of texts(documents, tally, options)) yield { path, data };
    },
  };
}
