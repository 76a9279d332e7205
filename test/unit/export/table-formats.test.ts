import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { statesFact } from '../../../src/core/export/records.js';
import { claimedInterval } from '../../../src/core/reconcile/interval.js';
import { awkwardTexts, curatedItems, exportAs, reviewedTexts, textOf } from './reviewed-texts.js';

const documents = [...reviewedTexts(), ...awkwardTexts()];
const items = documents.flatMap((document) => curatedItems(document).map((item) => ({ file: document.file, ...item })));
const facts = items.flatMap((item) =>
  item.content.type === 'figure' && statesFact(item.content) ? [{ ...item, content: item.content }] : [],
);
const folder = mkdtempSync(join(tmpdir(), 'seedmark-tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Row = Record<string, unknown>;

/** Rows as DuckDB reads them from the files of an export, which stand in the working folder under their own names. */
async function query(files: ReadonlyMap<string, Buffer>, sql: string): Promise<Row[]> {
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    const rows = await connection.runAndReadAll(sql.replaceAll('{folder}', folder));
    return rows.getRowObjectsJS();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

describe('Parquet, read by DuckDB', async () => {
  const { files, report } = await exportAs('parquet', documents, { withSuggestions: true });

  it('has a row for each annotation with the values that were decided', async () => {
    const rows = await query(files, "select * from '{folder}/mentions.parquet' where status <> 'suggested'");
    expect(rows).toHaveLength(items.length);
    for (const [index, row] of rows.entries()) {
      const { file, start, end, quote, content, annotation } = items[index] ?? {};
      expect(row).toMatchObject({ file, start, end, quote, type: content?.type, kind: content?.kind });
      expect(row).toMatchObject({ id: annotation?.id, status: annotation?.status, reviewer: annotation?.reviewer });
      if (content?.type === 'entity') {
        expect(row).toMatchObject({ canonical: content.canonical, value: null, bound: null });
      } else if (typeof content?.value === 'string') {
        expect(row).toMatchObject({ value: null, value_text: content.value, bound: content.bound });
      } else {
        expect(row).toMatchObject({ value: content?.value ?? null, precision: content?.precision ?? null });
      }
    }
  });

  it('has the suggestions with their state where they are asked for', async () => {
    const rows = await query(
      files,
      "select count(*)::int as n, count(id)::int as decided from '{folder}/mentions.parquet' where status = 'suggested'",
    );
    expect(rows).toEqual([{ n: report.unreviewed, decided: 0 }]);
    expect(report.unreviewed).toBeGreaterThan(0);
  });

  it('has a row for each fact with the interval that it claims', async () => {
    const rows = await query(files, "select * from '{folder}/facts.parquet' where status <> 'suggested'");
    expect(rows).toHaveLength(facts.length);
    for (const [index, row] of rows.entries()) {
      const { file, quote, content } = facts[index] ?? {};
      const { low, high } = (content && claimedInterval(content)) ?? {};
      const finite = (end: number | undefined) => (Number.isFinite(end) ? end : null);
      expect(row).toMatchObject({ file, quote, metric: content?.metric, low: finite(low), high: finite(high) });
    }
  });

  it('is two readable tables where nothing is curated', async () => {
    const none = await exportAs('parquet', []);
    expect(await query(none.files, "select count(*)::int as n from '{folder}/facts.parquet'")).toEqual([{ n: 0 }]);
    expect(await query(none.files, "select count(*)::int as n from '{folder}/mentions.parquet'")).toEqual([{ n: 0 }]);
  });

  it('goes on over several row groups', async () => {
    const [document] = documents;
    if (document === undefined) throw new Error('no samples');
    const many = Array.from({ length: 400 }, (_, index) => ({ ...document, file: `${index}.txt` }));
    const { files: large, report: written } = await exportAs('parquet', many);
    expect(written.written).toBeGreaterThan(10_000);
    const rows = await query(
      large,
      "select count(*)::int as n, count(distinct file)::int as files from '{folder}/mentions.parquet'",
    );
    expect(rows).toEqual([{ n: written.written, files: 400 }]);
  });
});

describe('CSV', async () => {
  const exported = await exportAs('csv', documents);
  const unformula = (cell: unknown) => String(cell).replace(/^'(?=[-+=@\t\r])/, '');

  it('is read by a strict parser, one row a fact', () => {
    const rows: Record<string, string>[] = parse(textOf(exported), {
      columns: true,
      bom: true,
      record_delimiter: '\r\n',
    });
    expect(rows.map(({ file, metric, quote }) => [file, unformula(metric), unformula(quote)])).toEqual(
      facts.map(({ file, content, quote }) => [file, content.metric, quote]),
    );
  });

  it('has no cell that a spreadsheet would run', () => {
    const rows: string[][] = parse(textOf(exported), { bom: true, record_delimiter: '\r\n' });
    const numbers = /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/;
    const formulas = rows.flat().filter((cell) => /^[-+=@\t\r]/.test(cell) && !numbers.test(cell));
    expect(formulas).toEqual([]);
    expect(rows.flat().some((cell) => cell.startsWith("'="))).toBe(true);
  });

  it('opens with a byte-order mark, for Excel, and once', () => {
    expect(exported.files.get('annotations.csv')?.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(textOf(exported).lastIndexOf('\ufeff')).toBe(0);
  });

  it('is read by DuckDB with numbers as numbers', async () => {
    const rows = await query(exported.files, "select file, metric, value, low, high from '{folder}/annotations.csv'");
    expect(rows.map(({ file, metric }) => [file, unformula(metric)])).toEqual(
      facts.map(({ file, content }) => [file, content.metric]),
    );
    const numbers = facts.map(({ content }) => (typeof content.value === 'number' ? content.value : null));
    expect(rows.map(({ value }) => value)).toEqual(numbers);
  });
});
