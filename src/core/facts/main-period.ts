import type { DocumentContext, ParagraphFigure } from '../paragraph.js';

/** Longer than a day: what an article reports on, not when something was said. */
const reportedPeriod = /^\d{4}(-(\d{2}|[QH]\d))?(\/\d{4}(-\d{2})?)?$/;

/**
 * The period that a document is mostly about: the month, quarter, half, year or span of them that its dates name most
 * often, the first of equals; nothing that begins after the document's own date. Facts take it where neither their sentence
 * nor their paragraph tells one.
 */
export function mainPeriod(
  figures: Iterable<readonly ParagraphFigure[]>,
  context: DocumentContext,
): string | undefined {
  const counts = new Map<string, number>();
  for (const list of figures) {
    for (const { kind, value } of list) {
      if (kind !== 'date' || typeof value !== 'string' || !reportedPeriod.test(value)) continue;
      if (
        context.date !== undefined &&
        (value > context.date || (value.split('/')[1] ?? '').slice(0, 4) > context.date)
      )
        continue;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  let main: string | undefined;
  for (const [period, count] of counts) {
    if (main === undefined || count > (counts.get(main) ?? 0)) main = period;
  }
  return main;
}
