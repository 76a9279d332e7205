import type { DocumentContext, Paragraph, ParagraphEntity, ParagraphFact, ParagraphFigure } from '../paragraph.js';

/** The facts of a paragraph in the order of their figures. Each has the span of exactly one figure. */
export function findFacts(
  _paragraph: Paragraph,
  _figures: readonly ParagraphFigure[],
  _entities: readonly ParagraphEntity[],
  _context: DocumentContext,
): ParagraphFact[] {
  return [];
}
