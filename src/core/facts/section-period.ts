import type { DocumentContext } from '../paragraph.js';
import { reportedSpan } from './english-report.js';
import { type DatedParagraph, firstPart, isHeading } from './main-period.js';

/** What stands in the heading of a section beside its period. */
const inHeading: ReadonlySet<string> = new Set(['date', 'ordinal', 'identifier']);

/** Where a paragraph stands. */
export interface SectionPlace {
  /** The part of a year that the heading of the section names, else the period of the document. */
  readonly period: string | undefined;
  /** Whether the paragraph is the heading. */
  readonly isHeading: boolean;
  /** Whether it is a heading, or the first paragraph behind one or of the text: the next ones go on about its period. */
  readonly opens: boolean;
}

/**
 * The section of each paragraph, which ends with the next heading; a line that states something, or that is an item of a list, is
 * none.
 */
export function sectionPlaces(
  paragraphs: readonly DatedParagraph[],
  context: DocumentContext,
  main: string | undefined,
): SectionPlace[] {
  let period = main;
  let opens = true;
  return paragraphs.map((each) => {
    const isHeading = headsSection(each);
    const isFirst = opens || isHeading;
    // "Bốn ngày, 74 người không về" heads what follows, if it states something itself.
    opens = isHeading || isTitle(each);
    // "In the financial year 2025-26:"
    const span = isHeading && context.language === 'en' ? reportedSpan([each], context.date) : undefined;
    if (isHeading) period = firstPart([each], context.date) ?? span ?? main;
    return { period, isHeading, opens: isFirst };
  });
}

function headsSection(each: DatedParagraph): boolean {
  return isTitle(each) && each.figures.every(({ kind }) => inHeading.has(kind));
}

function isTitle({ paragraph }: DatedParagraph): boolean {
  return isHeading(paragraph) && !/^\s*(?:[-+*•]|\p{L}\))/u.test(paragraph.view.text);
}
