import { describe, expect, it } from 'vitest';
import { analyze, createAnalysisCache } from '../../../src/core/analyze.js';

/** Periods of the facts of a text whose document is dated 20 November 2025. */
const periods = (text: string, date = '2025-11-20') => analyze(text, { date }).facts.map(({ period }) => period);

describe('what a sentence leaves to the next ones', () => {
  it.each([
    [
      'a month, and the sum of months where it is told',
      'Tháng 10, chợ thu 5 tỷ đồng; lũy kế 10 tháng, chợ thu 40 tỷ đồng. Chi phí là 9 tỷ đồng.',
      '2025-01/2025-10',
    ],
    [
      'the day within a visit',
      'Trong chuyến thăm từ ngày 10 đến 13/11, hôm qua, đoàn thăm 2 xã. Hai bên ký 8 văn kiện.',
      '2025-11-19',
    ],
    ['no year long past', 'Năm 1987, một mẻ đầy 3 thúng. Lãi là 5 triệu đồng.', undefined],
    [
      'no time in brackets',
      'Quý III/2025, chợ thu 5 tỷ đồng (quý III/2024 thu 4 tỷ đồng). Chi phí là 2 tỷ đồng.',
      '2025-Q3',
    ],
    [
      'what was told last to "khi ấy"',
      'Chợ xây năm 2011, mở cửa ngày 1/1/2014. Khi ấy doanh thu là 2 tỷ đồng.',
      '2014-01-01',
    ],
  ])('%s', (_, text, expected) => {
    expect(periods(text, '2025-11-12').at(-1) ?? undefined).toBe(expected?.replace('2025-11-19', '2025-11-11'));
  });

  it('holds in brackets and behind "trong khi" there alone', () => {
    expect(periods('Quý III/2025, chợ thu 5 tỷ đồng (quý III/2024 thu 4 tỷ đồng), chi 2 tỷ đồng.')).toEqual([
      '2025-Q3',
      '2024-Q3',
      '2025-Q3',
    ]);
    expect(
      periods('Quý III/2025, chợ thu 5 tỷ đồng, trong khi đầu năm ngoái thu 4 tỷ đồng; chi phí là 2 tỷ đồng.'),
    ).toEqual(['2025-Q3', '2024', '2025-Q3']);
  });
});

describe('a base', () => {
  it.each([
    ['Chợ đón 14.000 khách, gấp hai lần phiên họp hôm 7/11.', undefined],
    ['Doanh thu đạt 5 tỷ đồng, cao hơn hôm qua 34%.', undefined],
    ['Doanh thu đạt 5 tỷ đồng, nhiều hơn hồi đầu năm 1 tỷ đồng.', undefined],
    ['Tiền thưởng là 5 tỷ đồng, bằng 80% mức của năm 2024.', undefined],
  ])('tells no time: %s', (text, expected) => {
    expect(periods(text)[0]).toBe(expected);
  });

  it('is the start of a change', () => {
    expect(periods('Nửa đầu năm 2025, chợ kéo tỷ lệ chi phí từ 43,2% cùng kỳ xuống 40,6%.')).toEqual([
      '2024-H1',
      '2025-H1',
    ]);
  });
});

describe('a section', () => {
  it('has the period of its heading until the next heading', () => {
    const text = [
      'Kết quả tháng 10/2025 của xã',
      'Doanh thu đạt 5 tỷ đồng.',
      'Điện, nước 10 tháng đầu năm 2025',
      '- Điện: 12 triệu kWh.',
      'Doanh thu đạt 50 tỷ đồng.',
      'Việc khác',
      'Chi phí là 2 tỷ đồng.',
    ].join('\n\n');
    expect(periods(text)).toEqual(['2025-10', '2025-01/2025-10', '2025-01/2025-10', '2025-10']);
  });
});

describe('the day of a text without a year in its dateline', () => {
  it('takes the year of a whole date near it', () => {
    const text = 'HUẾ, ngày 12 tháng 11 - Trong chuyến thăm từ ngày 10 đến 13/11/2026, hôm qua hai bên ký 8 văn kiện.';
    expect(analyze(text).date).toBe('2026-11-12');
  });
});

describe('what a paragraph leaves to the next one', () => {
  const lead = 'Sáng 18/11, chợ mở cửa.\n\n';
  const day = `${lead}Tiền chợ\n\n`;
  const told = 'Lũy kế 10 tháng đầu năm, chợ thu 40 tỷ đồng.\n\nChi phí là 9 tỷ đồng.';

  it('is the span of a report', () => {
    expect(periods(day + told)).toEqual(['2025-01/2025-10', '2025-01/2025-10']);
  });

  it('is nothing that is told in passing, behind another paragraph', () => {
    expect(periods(lead + told)).toEqual(['2025-01/2025-10', '2025-11-18']);
  });

  it('is none that is to come, or that a heading ends', () => {
    expect(periods(`${day}Từ tháng 11 đến tháng 12, chợ chi 4 tỷ đồng.\n\nLãi là 9 tỷ đồng.`)[1]).toBe('2025-11-18');
    expect(periods(`${day}10 tháng đầu năm, chợ thu 4 tỷ đồng.\n\nChợ mới\n\nLãi là 9 tỷ đồng.`)[1]).toBe('2025-11-18');
  });

  it('is nothing where the document reports on another period', () => {
    const text = 'Kinh tế quý III/2025\n\n6 tháng đầu năm, chợ thu 4 tỷ đồng.\n\nLãi là 9 tỷ đồng.';
    expect(periods(text)).toEqual(['2025-H1', '2025-Q3']);
  });

  it('is the same after an edit as in a full analysis', () => {
    const [before, after] = ['6 tháng đầu năm', '9 tháng đầu năm'].map(
      (time) => `${day}${time}, chợ thu 4 tỷ đồng.\n\nLãi là 9 tỷ đồng.`,
    ) as [string, string];
    const cache = createAnalysisCache();
    analyze(before, { date: '2025-11-20' }, cache);
    expect(analyze(after, { date: '2025-11-20' }, cache)).toEqual(analyze(after, { date: '2025-11-20' }));
  });
});

describe('the year of a text', () => {
  it.each([
    ['Lũy kế đến hết ngày 15/10/2025, cả nước xuất 7 tấn gạo, giảm 3% so với cùng kỳ năm 2024.', '2025-10-15'],
    ['Thứ Sáu, 14/02/2025, hội niêm yết giá gạo.', '2025-02-14'],
    ['Từ năm 2019 đến ngày 5/6/2022, nhóm này trộm 12 lần.', undefined],
    ['So với tháng 9/2024, số vụ giảm. Ngày 3/9, xã có 12 vụ.', undefined],
  ])('is told by a lead that counts up to a day or opens with one: %s', (lead, date) => {
    expect(analyze(`Tin chợ\n\n${lead} Chợ vắng.`).date).toBe(date);
  });

  it('is not the one that its lead compares with', () => {
    const text =
      'Tin chợ\n\n9 tháng năm 2025, chợ thu 4 tỷ đồng, tăng so với cùng kỳ năm 2024. Năm ngoái, chợ lãi 1 tỷ đồng.';
    expect(analyze(text).facts.map(({ period }) => period)).toEqual(['2025-01/2025-09', '2024']);
  });

  it('unknown, still tells days and months of each other', () => {
    const text = 'Tin chợ\n\nChiều 25/8, chợ ngập 2 m. Đêm qua, chợ mất 3 tỷ đồng. Năm ngoái, chợ lãi 4 tỷ đồng.';
    expect(analyze(text).facts.map(({ period }) => period)).toEqual(['XXXX-08-25', 'XXXX-08-24', undefined]);
  });
});

describe('times told in passing', () => {
  it.each([
    [
      'a date right before its bracket',
      'Quý III/2025, chợ thu 9 tỷ đồng, cao hơn quý I (8 tỷ đồng).',
      ['2025-Q3', '2025-Q1'],
    ],
    [
      'what stands behind "riêng"',
      '9 tháng đầu năm, chợ thu 9 tỷ đồng, riêng quý III thu 3 tỷ đồng. Chi phí là 2 tỷ đồng.',
      ['2025-01/2025-09', '2025-Q3', '2025-01/2025-09'],
    ],
    [
      'the clause of another value before a semicolon',
      '9 tháng đầu năm, tỷ lệ hộ nghèo còn 0,7%, đầu năm là 1,1%; chi phí là 2 tỷ đồng.',
      ['2025-01/2025-09', '2025', '2025-01/2025-09'],
    ],
    [
      'the same period of a year that is told',
      'Đến 31/7, sản lượng là 152 tấn; cùng kỳ 2024 đạt 149 tấn.',
      ['2025-07-31', '2024-07-31'],
    ],
    [
      'the year of what a multiple is of',
      'Hai bên nâng kim ngạch lên 10 tỷ USD vào năm 2030, gấp 2 lần con số 5 tỷ USD của năm 2024.',
      ['2030', '2030', '2024'],
    ],
    [
      'another time that a value is told to be above',
      'Quý III năm 2025, chợ thu 9 tỷ đồng, nhiều hơn dịp lễ tháng 4/2025 là 2 tỷ đồng.',
      ['2025-Q3', '2025-Q3'],
    ],
    [
      'two times that a value is above together',
      'Kinh tế quý III năm 2025\n\nChợ thu 9 tỷ đồng, cao hơn quý I (8 tỷ đồng) và quý II (7 tỷ đồng). Chi phí là 2 tỷ đồng.',
      ['2025-Q3', '2025-Q1', '2025-Q2', '2025-Q3'],
    ],
    [
      'what "riêng" opens a sentence with',
      'Kinh tế 9 tháng năm 2025\n\nRiêng quý III, chợ thu 9 tỷ đồng. Chi phí là 2 tỷ đồng.',
      ['2025-Q3', '2025-Q3'],
    ],
    [
      'the text and not of a later clause',
      'Quý III năm 2025, chợ thu 9 tỷ đồng. Kho có 5 tấn gạo, còn quý II năm 2025 kho bị ngập. Chi phí là 2 tỷ đồng.',
      ['2025-Q3', '2025-Q3', '2025-Q3'],
    ],
  ])('are those of %s', (_, text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});
