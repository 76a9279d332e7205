import { type FactRow, factsHeader, factsToCsv } from '../../core/export/fact-rows.js';
import type { BoardRow } from './rows.js';

/** The rows as CSV of facts, the way the export writes it; who reviewed them is not known here. */
export function rowsToCsv(rows: readonly BoardRow[]): string {
  return factsHeader() + (rows.length === 0 ? '' : factsToCsv(rows.map(csvRow)));
}

function csvRow({ path, fact }: BoardRow): FactRow {
  const { line, quote, metric, subject, stated, unit, bound, interval, period, change, state } = fact;
  return {
    ...{ file: path, line, quote, metric, bound, status: state },
    ...(subject !== undefined && { subject }),
    ...(stated !== undefined && { value: stated }),
    ...(unit !== undefined && { unit }),
    ...(interval?.low !== undefined && { low: interval.low }),
    ...(interval?.high !== undefined && { high: interval.high }),
    ...(period !== undefined && { period }),
    ...(change !== undefined && { change }),
  };
}
