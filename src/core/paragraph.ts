import type { ParagraphScan } from './entities/scan-vietnamese.js';
import { sharedVocabulary } from './language/shared-vocabulary.js';
import type { Entity, Fact, Figure, Language, Span } from './model.js';
import { type NormalizedText, normalize } from './text/normalize.js';
import { sentenceEnds } from './text/sentences.js';
import { type CutText, cutText, type Tokens, tokensOf } from './text/tokens.js';

/** A paragraph made ready for the analysers, which all read the same tokens. Independent of the document around it. */
export interface Paragraph {
  /** The paragraph as it stands in the document. */
  readonly source: string;
  readonly view: NormalizedText;
  readonly tokens: Tokens;
  /** Token index at which each sentence ends, exclusive. */
  readonly sentenceEnds: readonly number[];
  /** Whether a token is a number: most paragraphs of news have none. */
  readonly holdsNumber: boolean;
  /** What reading the paragraph for names yields, in the language that it was last read in; kept by the analyser of names. */
  names?: { readonly language: Language; readonly scan: ParagraphScan } | undefined;
}

/** A paragraph whose tokens and sentences are looked up when they are asked for. */
class CutParagraph implements Paragraph {
  readonly source: string;
  readonly view: NormalizedText;
  names: Paragraph['names'];
  private readonly cut: CutText;
  private ends: readonly number[] | undefined;

  constructor(source: string) {
    this.source = source;
    this.view = normalize(source);
    this.cut = cutText(this.view.text, sharedVocabulary());
    this.ends = undefined;
    this.names = undefined;
  }

  get sentenceEnds(): readonly number[] {
    this.ends ??= sentenceEnds(this.tokens);
    return this.ends;
  }

  get holdsNumber(): boolean {
    return this.cut.holdsNumber;
  }

  get tokens(): Tokens {
    return tokensOf(this.cut);
  }
}

/** Makes a paragraph ready, nothing of which has been read. */
export function prepareParagraph(source: string): Paragraph {
  return new CutParagraph(source);
}

/** What the document tells about all of its paragraphs. */
export interface DocumentContext {
  readonly language: Language;
  /** ISO date of the document. */
  readonly date?: string;
  /** Whether its title names the year behind its own. */
  readonly looksAhead?: boolean;
  /** The year that a document without a date reports on, where its lead tells just one. */
  readonly reportedYear?: number;
  /** The first year of the season that title or lead of a document without a date names: 2023 of "V-League 2023-2024". */
  readonly season?: number;
  /** Whether the text writes days with dots: ngày 27.4. */
  readonly hasDottedDays?: boolean;
  /** The month of it that an English lead tells, near which the text was written. */
  readonly reportedMonth?: number;
  /** Whether it writes months and quarters by their letter, as in T9/2025. */
  readonly hasCodedMonths?: boolean;
  /** Whether the text was written in the year that it reports on, since it reports on a part of it. */
  readonly isWrittenInYear?: boolean;
  /** The currencies that words for money of several countries mean here, by the code that they usually mean. */
  readonly currencies?: Readonly<Record<string, string>>;
  /** Whether an English text is of gold or silver, which have ounces of their own. */
  readonly weighsMetal?: boolean;
  /** What separates decimals in this document, where a figure alone does not tell. */
  readonly decimalSeparator: ',' | '.';
}

/** Which tokens a mention covers: first, and one past the last. */
export interface TokenRange {
  readonly first: number;
  readonly next: number;
}

/** Mentions inside a paragraph: offsets into the normalized view; `quote` is filled in from the source at the end. */
type InParagraph<Mention extends Span> = Omit<Mention, 'quote'> & TokenRange;
export type ParagraphFigure = InParagraph<Figure>;
export type ParagraphEntity = InParagraph<Entity>;
export type ParagraphFact = InParagraph<Fact>;
