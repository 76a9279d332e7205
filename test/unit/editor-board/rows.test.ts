import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { BoardFact } from '../../../src/editor/board/protocol.js';
import { type BoardRow, filterRows, type Mark, type Names, rowKey, sortRows } from '../../../src/editor/board/rows.js';
import { rowsToCsv } from '../../../src/editor/board/rows-csv.js';
import { drawnPoints, metricChoices, metricKey, seriesOf, valueDomain } from '../../../src/editor/board/series.js';

const names: Names = {
  suggested: 'suggested',
  accepted: 'accepted',
  edited: 'edited',
  added: 'added',
  stale: 'stale',
  conflict: 'conflict',
  acknowledged: 'acknowledged',
  same: 'same',
  series: 'series',
};

let start = 0;

function row(fact: Partial<BoardFact>, mark?: Mark, path = 'seeds/a.txt'): BoardRow {
  start += 10;
  const whole: BoardFact = {
    start,
    end: start + 2,
    line: 1,
    quote: String(fact.value ?? ''),
    metric: 'số hộ',
    valueLabel: String(fact.value ?? ''),
    bound: 'exact',
    intervalLabel: '',
    dimension: 'count',
    factor: 1,
    state: 'suggested',
    ...fact,
  };
  const uri = `file:///${path}`;
  return { key: rowKey(uri, whole), uri, name: path, path, fact: whole, ...(mark && { mark }) };
}

describe('the filter', () => {
  const rows = [
    row({ metric: 'Tỷ lệ hộ nghèo', value: 4, period: '2025' }),
    row({ metric: 'hợp tác xã chè', value: 71 }, 'conflict'),
    row({ metric: 'đường mới', value: 3, state: 'accepted' }, undefined, 'seeds/news.txt'),
  ];

  test.each([
    ['ho ngheo', [0]],
    ['NGHÈO 2025', [0]],
    ['duong', [2]],
    ['conflict', [1]],
    ['accepted news', [2]],
    ['nothing of this', []],
    ['  ', [0, 1, 2]],
  ])('finds by “%s”', (filter, expected) => {
    expect(filterRows(rows, filter, names)).toEqual(expected.map((at) => rows[at]));
  });
});

describe('the order', () => {
  const km = row({ value: 2, unit: 'km', dimension: 'length', factor: 1000 });
  const m = row({ value: 1500, unit: 'm', dimension: 'length', factor: 1 });
  const none = row({ stated: '' });

  test('by value is that of base units, and rows without one are last either way', () => {
    const rows = [none, km, m];
    expect(sortRows(rows, { column: 'value', isDescending: false }, 'en')).toEqual([m, km, none]);
    expect(sortRows(rows, { column: 'value', isDescending: true }, 'en')).toEqual([km, m, none]);
  });

  test('by name is that of the language, with numbers as numbers', () => {
    const rows = ['tệp 10', 'đường', 'tệp 9', 'dân số'].map((metric) => row({ metric }));
    const sorted = sortRows(rows, { column: 'metric', isDescending: false }, 'vi');
    expect(sorted.map(({ fact }) => fact.metric)).toEqual(['dân số', 'đường', 'tệp 9', 'tệp 10']);
  });

  test('by finding puts what is gravest first, and keeps the rest in place', () => {
    const rows = [row({}), row({}, 'series'), row({}, 'conflict'), row({}, 'acknowledged'), row({})];
    const sorted = sortRows(rows, { column: 'finding', isDescending: false }, 'en');
    expect(sorted).toEqual([rows[2], rows[3], rows[1], rows[0], rows[4]]);
  });
});

test('CSV quotes what has to be, runs nothing as a formula, and leaves open ends empty', () => {
  const rows = [
    row({
      metric: '=HYPERLINK("http://example.org")',
      subject: 'một, hai',
      value: 71,
      stated: 71,
      bound: 'above',
      interval: { low: 71 },
      period: '2025',
    }),
  ];
  const [read] = parse(rowsToCsv(rows), { columns: true }) as Record<string, string>[];
  expect(read).toMatchObject({ subject: 'một, hai', value: '71', low: '71', high: '', period: '2025' });
  expect(read?.metric).toBe('\'=HYPERLINK("http://example.org")');
});

describe('a series', () => {
  test('has its points in the order of time, those of one period side by side within it', () => {
    const rows = [
      row({ value: 78, period: '2025' }),
      row({ value: 64, period: '2024' }),
      row({ value: 71, period: '2025' }),
    ];
    const [series] = seriesOf(rows);
    expect(series?.points.map(({ value }) => value)).toEqual([64, 71, 78]);
    const [, one, other] = series?.points ?? [];
    const [from, to] = [Date.UTC(2025, 0, 1), Date.UTC(2026, 0, 1)];
    expect(one && other && from < one.at && one.at < other.at && other.at < to).toBe(true);
  });

  test('is in the unit that most of its facts are written in', () => {
    const rows = [
      row({
        value: 2,
        unit: 'km',
        dimension: 'length',
        factor: 1000,
        period: '2023',
        interval: { low: 1.5, high: 2.5 },
      }),
      row({
        value: 1500,
        unit: 'm',
        dimension: 'length',
        factor: 1,
        period: '2024',
        interval: { low: 1450, high: 1550 },
      }),
      row({ value: 1, unit: 'km', dimension: 'length', factor: 1000, period: '2025' }),
    ];
    const [series] = seriesOf(rows);
    expect(series?.unit).toBe('km');
    expect(series?.points.map(({ value, low }) => [value, low])).toEqual([
      [2, 1.5],
      [1.5, 1.45],
      [1, undefined],
    ]);
  });

  test('keeps values, other dimensions and changes apart, and counts what it cannot draw', () => {
    const rows = [
      row({ value: 71, period: '2025' }),
      row({ value: 64 }),
      row({ value: 60, period: '2023', change: 'total' }),
      row({ value: 12, unit: '%', dimension: 'percent', period: '2025', change: 'percent 2024' }),
    ];
    const all = seriesOf(rows);
    expect(all.map(({ id, points, undrawn, change }) => [id, points.length, undrawn, change])).toEqual([
      ['count', 2, 1, undefined],
      ['percent percent', 1, 0, 'percent'],
    ]);
  });

  test('of very many values draws those in conflict, and some of all times', () => {
    const rows = Array.from({ length: 2000 }, (_, at) =>
      row({ value: at, period: String(1500 + Math.floor(at / 4)) }, at % 400 === 7 ? 'conflict' : undefined),
    );
    const points = seriesOf(rows)[0]?.points ?? [];
    const drawn = drawnPoints(points);
    expect(drawn).toHaveLength(500);
    expect(drawn.filter(({ row: { mark } }) => mark === 'conflict')).toHaveLength(5);
    expect(drawn[0]).toBe(points[0]);
    expect(drawn.at(-1)?.from).toBeGreaterThan(Date.UTC(1990, 0, 1));
    expect(drawnPoints(drawn)).toBe(drawn);
  });

  test('leaves room for open ends and for a single value', () => {
    const open = seriesOf([row({ value: 100, period: '2025', interval: { low: 100 } })])[0]?.points ?? [];
    const [low, high] = valueDomain(open);
    expect(low).toBeLessThan(100);
    expect(high).toBeGreaterThan(100);
    const zero = seriesOf([row({ value: 0, period: '2025', interval: { low: 0, high: 0 } })])[0]?.points ?? [];
    const [bottom, top] = valueDomain(zero);
    expect(top).toBeGreaterThan(bottom);
  });
});

test('metrics are one in any letter case, named as most write them, the largest first', () => {
  const rows = ['số hộ', 'Số hộ', 'số hộ', 'chè'].map((metric) => row({ metric }));
  expect(metricChoices(rows)).toEqual([
    { key: metricKey('SỐ HỘ'), name: 'số hộ', count: 3 },
    { key: 'chè', name: 'chè', count: 1 },
  ]);
});
