import { indexText } from '../annotation/text-index.js';
import type { Change } from '../model.js';
import { claimedInterval } from '../reconcile/interval.js';
import { type ExportTally, type ReviewedDocument, textExporter } from './exporter.js';
import { type FactRow, factsHeader, factsToCsv } from './fact-rows.js';
import { statesFact } from './records.js';

/**
 * Without it Excel takes UTF-8 for the system's code page and spoils every Vietnamese letter. pandas (`utf-8-sig`), DuckDB, R's
 * readr, LibreOffice and Google Sheets know it.
 */
const byteOrderMark = '\ufeff';

/**
 * CSV of facts, one row a fact, by RFC 4180 (CRLF, quotes doubled). Text that a spreadsheet would run as a formula gets an
 * apostrophe before it; numbers stay numbers. `low` and `high` are the ends of the interval that the figure claims, empty
 * where it is open. `change` is the kind of change and, after a space, its base period.
 */
export const factCsvExporter = textExporter(
  { id: 'csv', label: 'CSV', extension: 'csv' },
  async function* (documents, tally) {
    yield byteOrderMark + factsHeader();
    for await (const document of documents) {
      const rows = factRows(document, tally);
      if (rows.length > 0) {
        yield factsToCsv(rows);
      }
    }
  },
);

function factRows({ file, text, items }: ReviewedDocument, tally: ExportTally): FactRow[] {
  const index = indexText(text);
  const rows: FactRow[] = [];
  for (const { content, start, quote, annotation, state } of items) {
    if (content.type === 'entity') {
      tally.addLoss('entity');
    } else if (!statesFact(content)) {
      tally.addLoss('figure-without-metric');
    } else {
      const { metric, subject, value, unit, bound, period, change } = content;
      const { low, high } = claimedInterval(content) ?? {};
      rows.push({
        ...{ file, line: index.lineAt(start), quote, metric, bound },
        ...(subject !== undefined && { subject }),
        ...(value !== undefined && { value }),
        ...(unit !== undefined && { unit }),
        ...(isBounded(low) && { low }),
        ...(isBounded(high) && { high }),
        ...(period !== undefined && { period }),
        ...(change !== undefined && { change: changeCell(change) }),
        status: annotation?.status ?? state,
        ...(annotation !== undefined && { reviewer: annotation.reviewer }),
      });
    }
  }
  tally.addWritten(rows.length);
  return rows;
}

function changeCell({ kind, base }: Change): string {
  return base === undefined ? kind : `${kind} ${base}`;
}

function isBounded(end: number | undefined): end is number {
  return Number.isFinite(end);
}
