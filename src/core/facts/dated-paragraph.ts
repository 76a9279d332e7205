import type { Paragraph, ParagraphFigure } from '../paragraph.js';

/** A paragraph with the figures found in it. */
export interface DatedParagraph {
  readonly paragraph: Paragraph;
  readonly figures: readonly ParagraphFigure[];
}

/** How far back in UTF-16 units words before a date are read. */
const aheadReach = 60;

/** What stands before the offset in its paragraph. */
export function wordsAhead({ view }: Paragraph, start: number): string {
  return view.text.slice(Math.max(0, start - aheadReach), start);
}

/** How many years before its own a document may report on. */
export const oldestReport = 1;
