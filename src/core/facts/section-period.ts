import type { DocumentContext } from '../paragraph.js';
import { type DatedParagraph, firstPart, isHeading } from './main-period.js';

/** What stands in the heading of a section beside its period. */
const inHeading: ReadonlySet<string> = new Set(['date', 'ordinal', 'identifier']);

/**
 * The period of each paragraph: the part of a year that the heading of its section names, else the one of the document. A section
 * ends with the next heading; a line that states something, or that is an item of a list, is none.
 */
export function sectionPeriods(
  paragraphs: readonly DatedParagraph[],
  context: DocumentContext,
  main: string | undefined,
): (string | undefined)[] {
  let period = main;
  return paragraphs.map((each) => {
    if (headsSection(each)) period = firstPart([each], context.date) ?? main;
    return period;
  });
}

function headsSection({ paragraph, figures }: DatedParagraph): boolean {
  if (!isHeading(paragraph) || /^\s*(?:[-+*•]|\p{L}\))/u.test(paragraph.view.text)) return false;
  return figures.every(({ kind }) => inHeading.has(kind));
}
