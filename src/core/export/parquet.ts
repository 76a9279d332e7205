import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { ParquetWriter } from 'hyparquet-writer/src/parquet-writer.js';
import { schemaFromColumnData } from 'hyparquet-writer/src/schema.js';
import type { ReviewItem } from '../annotation/review.js';
import { indexText } from '../annotation/text-index.js';
import { claimedInterval } from '../reconcile/interval.js';
import type { ExportChunk, Exporter, ReviewedDocument } from './exporter.js';
import { statesFact } from './records.js';

type Cell = string | number | null;
type Columns = Readonly<Record<string, 'STRING' | 'INT32' | 'DOUBLE'>>;
type Row = Readonly<Record<string, Cell | undefined>>;

const place: Columns = { file: 'STRING', line: 'INT32', start: 'INT32', end: 'INT32', quote: 'STRING' };
const figure: Columns = {
  value: 'DOUBLE',
  min: 'DOUBLE',
  max: 'DOUBLE',
  unit: 'STRING',
  bound: 'STRING',
  precision: 'INT32',
};
const claim: Columns = { low: 'DOUBLE', high: 'DOUBLE' };
const decision: Columns = { id: 'STRING', status: 'STRING', reviewer: 'STRING', time: 'STRING', rule: 'STRING' };

const factColumns: Columns = {
  ...place,
  ...{ kind: 'STRING', metric: 'STRING', subject: 'STRING', period: 'STRING' },
  ...figure,
  ...claim,
  ...{ change: 'STRING', change_base: 'STRING' },
  ...decision,
};
const mentionColumns: Columns = {
  ...place,
  ...{ type: 'STRING', kind: 'STRING', canonical: 'STRING', value_text: 'STRING' },
  ...figure,
  ...{ numerator: 'DOUBLE', denominator: 'DOUBLE' },
  ...claim,
  ...decision,
};

/**
 * Parquet: `mentions.parquet` with a row for each annotation and `facts.parquet` with one for each figure that has a metric. Offsets
 * are UTF-16; `value_text` is the value of dates and identifiers; `low` and `high` are the ends of the interval that a figure
 * claims, null where it is open; times are ISO 8601.
 */
export const parquetExporter: Exporter = {
  id: 'parquet',
  label: 'Parquet',
  extension: 'parquet',
  output: 'folder',
  async *export(documents, tally) {
    const facts = table('facts.parquet', factColumns);
    const mentions = table('mentions.parquet', mentionColumns);
    for await (const document of documents) {
      const rows = rowsOf(document);
      tally.addWritten(document.items.length);
      yield* facts.add(rows.flatMap(({ fact }) => (fact === undefined ? [] : [fact])));
      yield* mentions.add(rows.map(({ mention }) => mention));
    }
    yield* facts.finish();
    yield* mentions.finish();
  },
};

function rowsOf({ file, text, items }: ReviewedDocument): { mention: Row; fact?: Row }[] {
  const index = indexText(text);
  return items.map((item) => {
    const { start, end, quote } = item;
    const shared = { file, line: index.lineAt(start), start, end, quote, ...decisionOf(item) };
    return rowsOfItem(item, shared);
  });
}

function decisionOf({ annotation, state, rule }: ReviewItem): Row {
  const { id, status = state, reviewer, time } = annotation ?? {};
  return { id, status, reviewer, time, rule };
}

function rowsOfItem({ content }: ReviewItem, shared: Row): { mention: Row; fact?: Row } {
  const { type, kind } = content;
  if (content.type === 'entity') return { mention: { ...shared, type, kind, canonical: content.canonical } };
  const { value, min, max, unit, bound, precision, numerator, denominator } = content;
  const { low, high } = claimedInterval(content) ?? {};
  const number = typeof value === 'number' ? value : undefined;
  const amount = {
    ...shared,
    kind,
    value: number,
    min,
    max,
    unit,
    bound,
    precision,
    low: finite(low),
    high: finite(high),
  };
  const text = typeof value === 'string' ? value : undefined;
  const mention = { ...amount, type, value_text: text, numerator, denominator };
  if (!statesFact(content)) return { mention };
  const { metric, subject, period, change } = content;
  return { mention, fact: { ...amount, metric, subject, period, change: change?.kind, change_base: change?.base } };
}

function finite(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

/** Rows that are gathered before they are written: many make small files, few make small memory. */
const rowGroupSize = 5_000;

interface Table {
  add(rows: readonly Row[]): Generator<ExportChunk>;
  finish(): Generator<ExportChunk>;
}

function table(path: string, columns: Columns): Table {
  const names = Object.entries(columns);
  const schema = schemaFromColumnData({ columnData: names.map(([name, type]) => ({ name, type, data: [] })) });
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'Seedmark' });
  let waiting: Row[] = [];
  const taken = (): Uint8Array => {
    const data = bytes.getBytes().slice();
    bytes.index = 0;
    return data;
  };
  const writeGroup = (): void => {
    const columnData = names.map(([name, type]) => ({ name, type, data: waiting.map((row) => row[name] ?? null) }));
    waiting = [];
    void writer.write({ columnData, rowGroupSize });
  };
  return {
    *add(rows) {
      waiting.push(...rows);
      if (waiting.length < rowGroupSize) return;
      writeGroup();
      yield { path, data: taken() };
    },
    *finish() {
      if (waiting.length > 0) writeGroup();
      void writer.finish();
      yield { path, data: taken(), end: true };
    },
  };
}
