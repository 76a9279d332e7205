import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Annotation, MentionContent } from '../../../src/core/annotation/model.js';
import type { ReviewItem, ReviewState } from '../../../src/core/annotation/review.js';
import { exportCurated } from '../../../src/core/export/curated.js';
import {
  createTally,
  type ExportReport,
  leftOutKinds,
  type ReviewedDocument,
} from '../../../src/core/export/exporter.js';
import { exporters } from '../../../src/core/export/exporters.js';

const text = 'Cảng Hải Lưu\r\n🚢 đón hơn 1.402 lượt tàu, giảm -0,4% so với năm 2024.\nThu 3 - 5 tỷ đồng.';

const ships: MentionContent = {
  type: 'figure',
  kind: 'cardinal',
  value: 1402,
  unit: 'lượt tàu',
  bound: 'above',
  precision: 0,
  metric: 'lượt tàu',
  subject: 'Cảng Hải Lưu',
  period: '2025',
};
const decrease: MentionContent = {
  type: 'figure',
  kind: 'percent',
  value: -0.4,
  unit: '%',
  bound: 'exact',
  precision: -1,
  metric: '=SUM(A1), "thay đổi"',
  period: '2025',
  change: { kind: 'percent', base: '2024' },
};
const income: MentionContent = {
  type: 'figure',
  kind: 'money',
  min: 3e9,
  max: 5e9,
  unit: 'VND',
  bound: 'exact',
  precision: 9,
  metric: 'thu\nnhập',
};
const year: MentionContent = { type: 'figure', kind: 'date', value: '2024', bound: 'exact' };
const port: MentionContent = { type: 'entity', kind: 'organization', canonical: 'Cảng Hải Lưu' };

function item(quote: string, content: MentionContent, state: ReviewState, more: Partial<ReviewItem> = {}): ReviewItem {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  const place = { start, end, quote };
  if (state === 'suggested') return { key: `${start}`, state, ...place, content, rule: 'figure.rule', ...more };
  const status = state === 'stale' || state === 'orphan' ? 'accepted' : state;
  const anchor = { ...place, prefix: '', suffix: '', line: 1 };
  const decided = { reviewer: 'Lan', time: '2026-01-31T08:05:00Z' };
  const annotation: Annotation = { id: `a${start}`, status, anchor, content, ...decided };
  return { key: annotation.id, state, ...place, content, annotation, ...more };
}

function documentOf(...items: ReviewItem[]): ReviewedDocument {
  return { file: 'seeds/a.txt', text, items };
}

async function exported(
  id: string,
  ...documents: ReviewedDocument[]
): Promise<{ output: string; report: ExportReport }> {
  const exporter = exporters.find((candidate) => candidate.id === id);
  if (exporter === undefined) throw new Error(`no exporter ${id}`);
  async function* each() {
    yield* documents;
  }
  const tally = createTally();
  let output = '';
  for await (const { data } of exportCurated(exporter, each(), tally)) output += data;
  return { output, report: { written: tally.written, unreviewed: tally.unreviewed, losses: tally.losses } };
}

const all = documentOf(
  item('Cảng Hải Lưu', port, 'accepted'),
  item('1.402', ships, 'accepted', { rule: 'figure.cardinal' }),
  item('-0,4%', decrease, 'edited'),
  item('2024', year, 'added'),
  item('3 - 5 tỷ đồng', income, 'accepted'),
);

describe('the curated set', () => {
  it('holds what was accepted, edited and added, and counts the rest', async () => {
    const { output, report } = await exported(
      'jsonl',
      documentOf(
        item('Cảng Hải Lưu', port, 'suggested'),
        item('1.402', ships, 'rejected'),
        item('-0,4%', decrease, 'stale'),
        item('2024', year, 'accepted', { conflicts: ['b'] }),
        item('3 - 5 tỷ đồng', income, 'orphan'),
      ),
      documentOf(item('2024', year, 'stale')),
    );
    expect(output).toBe('');
    expect(report).toMatchObject({ written: 0, unreviewed: 1 });
    expect(report.losses).toEqual([
      { kind: 'stale', count: 2 },
      { kind: 'contradicted', count: 1 },
      { kind: 'orphaned', count: 1 },
    ]);
  });

  it.each(exporters.map(({ id }) => id))('accounts for every item in %s', async (id) => {
    const { report } = await exported(id, all, all);
    const leftOut = report.losses.filter(({ kind }) => (leftOutKinds as readonly string[]).includes(kind));
    const lost = leftOut.reduce((sum, { count }) => sum + count, 0);
    expect(report.written + lost).toBe(10);
  });

  it('names each format once', () => {
    expect(new Set(exporters.map(({ id }) => id)).size).toBe(exporters.length);
  });
});

describe('JSON lines', () => {
  it('adds to each record who decided, and to each figure with a metric its fact', async () => {
    const { output, report } = await exported('jsonl', all);
    const records = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(report).toEqual({ written: 5, unreviewed: 0, losses: [] });
    expect(records.map(({ type }) => type)).toEqual('entity figure fact figure fact figure figure fact'.split(' '));
    for (const { start, end, quote } of records) expect(text.slice(start, end)).toBe(quote);
    const decided = { status: 'accepted', reviewer: 'Lan', time: '2026-01-31T08:05:00Z' };
    const shared = { file: 'seeds/a.txt', start: 25, end: 30, quote: '1.402' };
    const amount = { value: 1402, unit: 'lượt tàu', bound: 'above' };
    expect(records[1]).toEqual({
      ...{ type: 'figure', kind: 'cardinal', ...shared, ...amount, precision: 0 },
      ...{ rule: 'figure.cardinal', ...decided, id: 'a25' },
    });
    expect(records[2]).toEqual({
      ...{ type: 'fact', ...shared, ...amount, metric: 'lượt tàu', subject: 'Cảng Hải Lưu', period: '2025' },
      ...{ ...decided, id: 'a25' },
    });
    expect(records[6]).toMatchObject({ min: 3e9, max: 5e9 });
    expect(records[6]).not.toHaveProperty('value');
  });
});

describe('CSV of facts', () => {
  it('reads in a strict parser with the values that were decided', async () => {
    const { output, report } = await exported('csv', all);
    const rows: Record<string, string>[] = parse(output, { columns: true, record_delimiter: '\r\n', bom: true });
    expect(report).toMatchObject({ written: 3, unreviewed: 0 });
    expect(report.losses).toEqual([
      { kind: 'entity', count: 1 },
      { kind: 'figure-without-metric', count: 1 },
    ]);
    const decided = { status: 'accepted', reviewer: 'Lan' };
    const none = { subject: '', period: '', change: '' };
    expect(rows).toEqual([
      {
        ...{
          file: 'seeds/a.txt',
          line: '2',
          quote: '1.402',
          metric: 'lượt tàu',
          subject: 'Cảng Hải Lưu',
          value: '1402',
        },
        ...{ unit: 'lượt tàu', bound: 'above', low: '1402', high: '', period: '2025', change: '', ...decided },
      },
      {
        ...{
          file: 'seeds/a.txt',
          line: '2',
          quote: "'-0,4%",
          metric: `'=SUM(A1), "thay đổi"`,
          subject: '',
          value: '-0.4',
        },
        ...{ unit: '%', bound: 'exact', low: '-0.45', high: '-0.35', period: '2025', change: 'percent 2024' },
        ...{ ...decided, status: 'edited' },
      },
      {
        ...{ file: 'seeds/a.txt', line: '3', quote: '3 - 5 tỷ đồng', metric: 'thu\nnhập', ...none, value: '' },
        ...{ unit: 'VND', bound: 'exact', low: '2500000000', high: '5500000000', ...decided },
      },
    ]);
  });

  it.each(['=1+1', '+84', '-lãi', '@lan', '\tx', '\rx'])('gives a spreadsheet %j as text', async (metric) => {
    const { output } = await exported('csv', documentOf(item('1.402', { ...ships, metric }, 'accepted')));
    const rows: Record<string, string>[] = parse(output, { columns: true, record_delimiter: '\r\n', bom: true });
    expect(rows[0]?.metric).toBe(`'${metric}`);
  });

  it('has its header when there is nothing else', async () => {
    const { output } = await exported('csv');
    expect(output).toBe(
      '\ufefffile,line,quote,metric,subject,value,unit,bound,low,high,period,change,status,reviewer\r\n',
    );
  });
});
