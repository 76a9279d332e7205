import type { DocumentContext, Paragraph, ParagraphEntity, ParagraphFigure } from '../paragraph.js';

/** The names that a document introduces, found before its paragraphs are read for entities. */
export interface DocumentNames {
  /** Equal for equal names, so that paragraphs need no second reading while the names stay. */
  readonly key: string;
}

/** Collects full names, and abbreviations defined in brackets, over all paragraphs of a document, in one pass. */
export function collectNames(_paragraphs: readonly Paragraph[], _context: DocumentContext): DocumentNames {
  return { key: '' };
}

/** The entities of a paragraph in text order, none overlapping another. */
export function findEntities(
  _paragraph: Paragraph,
  _figures: readonly ParagraphFigure[],
  _names: DocumentNames,
  _context: DocumentContext,
): ParagraphEntity[] {
  return [];
}
