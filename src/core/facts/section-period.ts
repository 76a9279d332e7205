import type { DocumentContext, Paragraph } from '../paragraph.js';
import { isDay } from '../period.js';
import { isReport } from './carried-period.js';
import type { DatedParagraph } from './dated-paragraph.js';
import { reportedSpan } from './english-report.js';
import { firstPart, isHeading } from './main-period.js';

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
  const isTrial = tellsOfTrial(paragraphs, context, main);
  // "The most notable changes were:" leads to a list, which goes on with the section.
  const otherwise = ({ paragraph }: DatedParagraph) =>
    context.language === 'en' && /:\s*$/u.test(paragraph.view.text) ? period : main;
  return paragraphs.map((each, index) => {
    const isHeading = headsSection(each);
    const isFirst = opens || isHeading;
    // "Bốn ngày, 74 người không về" heads what follows, if it states something itself.
    opens = isHeading || isTitle(each);
    // "In the financial year 2025-26:"
    const span = isHeading && context.language === 'en' ? reportedSpan([each], context.date) : undefined;
    if (isHeading)
      period =
        firstPart([each], context.date) ?? span ?? openingPart(paragraphs[index + 1], context, main) ?? otherwise(each);
    const isPast = isTrial && period === main && !inCourt.test(each.paragraph.view.text);
    return { period: isPast ? undefined : period, isHeading, opens: isFirst };
  });
}

/**
 * "Prices", and then "The index rose 2.3% in the 12 months to July": the month or quarter that the first sentence of an English
 * section tells, in a report on another.
 */
function openingPart(
  first: DatedParagraph | undefined,
  { language, date }: DocumentContext,
  main: string | undefined,
): string | undefined {
  if (language !== 'en' || first === undefined || !isReport(main)) return undefined;
  const end = first.paragraph.sentenceEnds[0] ?? first.paragraph.tokens.count;
  const inFirst = { paragraph: first.paragraph, figures: first.figures.filter((figure) => figure.first < end) };
  const part = firstPart([inFirst], date);
  return part !== undefined && /^\d{4}-(?:\d{2}|[QH]\d)$/.test(part) ? part : undefined;
}

/** Words of accusations, and how often a text has them that tells of a trial. */
const accusing = ['bị cáo', 'bị can', 'cáo trạng', 'truy tố'];
const leastAccusing = 3;

/** Words of what happens in court; a paragraph of such a text without them tells of the deeds, which were before. */
const inCourt = /(?<!\p{L})(?:tuyên|phạt|tù|án|phiên tòa|phiên toà|xét xử|đề nghị|hội đồng|luật sư|tòa|toà)(?!\p{L})/iu;

/** Whether the news of a day is of a Vietnamese trial. */
function tellsOfTrial(
  paragraphs: readonly DatedParagraph[],
  { language }: DocumentContext,
  main: string | undefined,
): boolean {
  if (language !== 'vi' || !isDay(main)) return false;
  let found = 0;
  for (const { paragraph } of paragraphs) {
    for (const word of accusing) found += occurrences(paragraph.view.text, word, leastAccusing - found);
    if (found >= leastAccusing) return true;
  }
  return false;
}

/** How often the word stands in the text, counted up to `most`: without a pattern, as all news of a day is asked. */
function occurrences(text: string, word: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < most; at = text.indexOf(word, at + word.length)) count++;
  return count;
}

function headsSection(each: DatedParagraph): boolean {
  return isTitle(each) && each.figures.every(({ kind }) => inHeading.has(kind));
}

function isTitle({ paragraph }: DatedParagraph): boolean {
  return isHeading(paragraph) && !isListItem(paragraph);
}

/** Whether the paragraph is an item of a list: "- Cần Thơ: …", "a) …". */
export function isListItem({ view }: Paragraph): boolean {
  return /^\s*(?:[-+*•]|\p{L}\))/u.test(view.text);
}

/** Whether the paragraph ends with the colon that a list follows. */
export function leadsList({ view }: Paragraph): boolean {
  return view.text.trimEnd().endsWith(':');
}
