import type { DocumentContext, ParagraphFigure } from '../paragraph.js';

/** A month, quarter, half or year, or months of one year: what a report covers. A day is when something was said. */
const reportedPeriod = /^(\d{4})(?:-(?:\d{2}|[QH]\d))?(?:\/(\d{4})-\d{2})?$/;

/** How many years before its own a document may report on. */
const oldestReport = 1;

/**
 * The period that a document is mostly about: the month, quarter, half, year or span of months that its dates name most
 * often, the first of equals; nothing long past, and nothing that begins after the document's own date. A single year
 * that is named but once is no report. Facts take it where neither their sentence nor their paragraph tells one.
 */
export function mainPeriod(
  figures: Iterable<readonly ParagraphFigure[]>,
  context: DocumentContext,
): string | undefined {
  const counts = new Map<string, number>();
  for (const list of figures) {
    for (const { kind, value } of list) {
      if (kind !== 'date' || typeof value !== 'string' || !isReported(value, context.date)) continue;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  let main: string | undefined;
  for (const [period, count] of counts) {
    if (count > 1 && (main === undefined || count > (counts.get(main) ?? 0))) main = period;
  }
  return main;
}

function isReported(value: string, documentDate: string | undefined): boolean {
  const match = reportedPeriod.exec(value);
  if (match === null || (match[2] !== undefined && match[2] !== match[1])) return false;
  if (documentDate === undefined) return true;
  return value <= documentDate && Number(match[1]) >= Number(documentDate.slice(0, 4)) - oldestReport;
}
