import type { Language } from './model.js';
import type { DocumentContext, Paragraph } from './paragraph.js';

export interface KnownContext {
  readonly language?: Language;
  /** ISO date that the caller knows; what the text tells of itself goes before it. */
  readonly date?: string;
}

/** Reads from a document's paragraphs what holds for all of them. */
export function readDocumentContext(_paragraphs: readonly Paragraph[], known: KnownContext): DocumentContext {
  const language = known.language ?? 'vi';
  return {
    language,
    decimalSeparator: language === 'vi' ? ',' : '.',
    ...(known.date === undefined ? {} : { date: known.date }),
  };
}
