import type { DocumentContext, Paragraph, ParagraphFigure } from '../paragraph.js';

/** The figures of a paragraph in text order, none overlapping another. */
export function findFigures(_paragraph: Paragraph, _context: DocumentContext): ParagraphFigure[] {
  return [];
}
