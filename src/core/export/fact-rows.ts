import { stringify } from 'csv-stringify/browser/esm/sync';

const columns = [
  'file',
  'line',
  'quote',
  'metric',
  'subject',
  'value',
  'unit',
  'bound',
  'low',
  'high',
  'period',
  'change',
  'status',
  'reviewer',
] as const;

/** A fact as CSV has it. */
export type FactRow = Partial<Record<(typeof columns)[number], string | number>>;

export function factsHeader(): string {
  return factsToCsv([Object.fromEntries(columns.map((column) => [column, column]))]);
}

/**
 * Rows by RFC 4180 (CRLF, quotes doubled). Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers
 * stay numbers.
 */
export function factsToCsv(rows: readonly FactRow[]): string {
  return stringify([...rows], {
    columns: [...columns],
    record_delimiter: '\r\n',
    // Any line break inside a cell must be quoted, which the library does only when told.
    quote_record_delimiter: true,
    escape_formulas: true,
  });
}
