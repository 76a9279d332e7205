import type { Bound, Change, EntityKind, FigureKind, Span } from '../../src/core/model.js';

/**
 * Gold annotations: the JSON lines of `extract --format jsonl`, one file of lines for each text, with three additions.
 * `alternatives` holds further right answers where the guideline leaves a choice. `lunar` marks a date of the lunar
 * calendar, whose value may be written in any form but a solar one. A line of type `ignore` names a stretch whose
 * suggestions count neither as right nor as wrong.
 */
export interface GoldFigure extends Span {
  readonly type: 'figure';
  readonly kind: FigureKind;
  readonly quote: string;
  readonly value?: number | string;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly bound: Bound;
  readonly precision?: number;
  readonly lunar?: boolean;
  readonly alternatives?: {
    readonly value?: readonly (number | string)[];
    readonly unit?: readonly string[];
    readonly spans?: readonly Span[];
  };
}

export interface GoldEntity extends Span {
  readonly type: 'entity';
  readonly kind: EntityKind;
  readonly quote: string;
  readonly canonical: string;
  readonly alternatives?: readonly Span[];
}

export interface GoldFact extends Span {
  readonly type: 'fact';
  readonly quote: string;
  readonly metric: string;
  /**
   * Whom or what the figure is about: the canonical name of an organization, a place or a person. `null` says that the
   * text names nobody to whom it belongs; a line without the property leaves it open.
   */
  readonly subject?: string | null;
  readonly period?: string;
  readonly change?: Change;
  /**
   * A period of `null` stands for none, `*` for any: the text does not settle it. A subject of `null` stands for none; a
   * common noun phrase (`đoàn`, `cà phê`) may stand here only.
   */
  readonly alternatives?: {
    readonly metric?: readonly string[];
    readonly period?: readonly (string | null)[];
    readonly subject?: readonly (string | null)[];
  };
}

export interface GoldIgnore extends Span {
  readonly type: 'ignore';
  readonly layer: 'figure' | 'entity' | 'fact';
  readonly quote: string;
  /** Figure kinds that are wrong here all the same. */
  readonly except?: readonly FigureKind[];
}

/** First line of a seed's gold, whose text is not part of the project. */
export interface GoldSource {
  readonly type: 'source';
  readonly file: string;
  readonly sha256: string;
}

export type GoldLine = GoldFigure | GoldEntity | GoldFact | GoldIgnore;

export interface GoldDocument {
  readonly file: string;
  readonly text: string;
  readonly lines: readonly GoldLine[];
}

/** Reads JSON lines. The files are the project's own, so their shape is trusted; {@link checkQuotes} guards the offsets. */
export function parseLines(content: string): (GoldLine | GoldSource)[] {
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldLine | GoldSource);
}

/** Throws where a quote is not the text at its offsets: gold that drifted from its text measures nothing. */
export function checkQuotes(document: GoldDocument): void {
  for (const line of document.lines) {
    const found = document.text.slice(line.start, line.end);
    if (found !== line.quote) {
      throw new Error(`${document.file}:${line.start}: gold says "${line.quote}", the text has "${found}"`);
    }
  }
}
