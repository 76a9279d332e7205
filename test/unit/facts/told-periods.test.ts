import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { monthsOfYear } from '../../../src/core/facts/relative-value.js';
import { dayBefore, withYearOf } from '../../../src/core/period.js';

const periods = (text: string, date = '2025-11-20') => analyze(text, { date }).facts.map(({ period }) => period);

describe('the period that words tell', () => {
  it.each([
    ['Năm trước, xã thu 5 tỷ đồng.', '2024'],
    ['Tháng trước, doanh thu đạt 5 tỷ đồng.', '2025-10'],
    ['Hôm qua, doanh thu đạt 5 tỷ đồng.', '2025-11-19'],
    ['Sales reached $5m last month.', '2025-10'],
    ['Sales reached $5m yesterday.', '2025-11-19'],
    ['Từ đầu năm đến ngày 12/8, chợ thu 5 tỷ đồng.', '2025-01-01/2025-08-12'],
    ['Mùa giải 2023, đội bóng thu 5 tỷ đồng.', '2023'],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual([expected]);
  });

  it('is the year before in a text of January that says "trong năm qua"', () => {
    expect(periods('Sáng 6/1, chợ cho biết trong năm qua doanh thu đạt 5 tỷ đồng.', '2026-01-06')).toEqual(['2025']);
  });

  it('is none where the words are what something is compared with', () => {
    expect(periods('Doanh thu tăng 5% so với năm trước.')).toEqual([undefined]);
  });

  it.each([
    ['Tỷ lệ nợ xấu giảm từ 2,05% cuối năm ngoái xuống 1,76%.', ['2024', undefined]],
    ['Quý III, kéo tỷ lệ nợ xấu từ 2,05% cuối năm ngoái xuống 1,76%.', ['2024', '2025-Q3']],
  ])('is of the value before the words alone, from which a change went on: %s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });

  it('is no season that only names somebody', () => {
    expect(periods('Nhà vô địch mùa giải 2023 thu 5 tỷ đồng.')).toEqual([undefined]);
  });

  it('takes its year from what the paragraph told last', () => {
    const text = 'Tháng 5/2024, chợ mở cửa. Trong 6 tháng đầu năm, doanh thu đạt 5 tỷ đồng.';
    expect(analyze(text).facts.map(({ period }) => period)).toEqual(['2024-H1']);
  });
});

describe('the day of an announcement', () => {
  const report = 'Kinh tế xã nhà quý I năm 2025\n\n';

  it('gives way to what the report is about', () => {
    expect(periods(`${report}Sáng 6/4, phòng thống kê công bố doanh thu chợ đạt 5 tỷ đồng.`)).toEqual(['2025-Q1']);
  });

  it('gives way to a date behind it, also for the sentences that follow', () => {
    const text = 'Ngày 6/4, chợ cho biết trong tháng 3/2025, doanh thu đạt 5 tỷ đồng. Chi phí là 2 tỷ đồng.';
    expect(periods(text)).toEqual(['2025-03', '2025-03']);
  });

  it('tells when, where nothing else does', () => {
    expect(periods('Ngày 6/4, công an cho biết bão làm sập 5 ngôi nhà.')).toEqual(['2025-04-06']);
  });

  it('in brackets before a dash is a dateline', () => {
    expect(periods(`${report}(20/11) - Doanh thu chợ đạt 5 tỷ đồng.`)).toEqual(['2025-Q1']);
  });
});

describe('months of the year', () => {
  it('count up to where the report ends', () => {
    const text = 'Kinh tế xã nhà quý III năm 2025\n\nLũy kế 9 tháng, doanh thu đạt 5 tỷ đồng.';
    expect(periods(text)).toEqual(['2025-01/2025-09']);
  });

  it('are no part of the year where no period ends with them', () => {
    expect(monthsOfYear(8, ['2025-Q3', undefined, '2025'])).toBeUndefined();
    expect(monthsOfYear(9, ['2025-01/2025-09'])).toBe('2025-01/2025-09');
    expect(monthsOfYear(6, ['2025-H1'])).toBe('2025-01/2025-06');
  });
});

describe('arithmetic on days and years', () => {
  it.each([
    ['2025-03-01', '2025-02-28'],
    ['2024-03-01', '2024-02-29'],
    ['2025-01-01', '2024-12-31'],
    ['2025-05-31', '2025-05-30'],
    ['XXXX-05-31', 'XXXX-05-30'],
  ])('the day before %s is %s', (day, before) => {
    expect(dayBefore(day)).toBe(before);
  });

  it('gives a quarter without a year the year of another period', () => {
    expect(withYearOf('XXXX-Q3', '2025-05')).toBe('2025-Q3');
    expect(withYearOf('XXXX-Q3', undefined)).toBe('XXXX-Q3');
    expect(withYearOf('XXXX-05-03', '2025')).toBe('XXXX-05-03');
  });
});

describe('days and halves', () => {
  it('joins two days of one clause', () => {
    expect(periods('Ngày 7 và 8/6, trường thi có 62 thí sinh.')).toEqual(['2025-06-07/2025-06-08']);
  });

  it('takes "năm nay" for the year of the document, whatever year was told before', () => {
    const text = 'Năm 2024, chợ thu 5 tỷ đồng. Nửa đầu năm nay, chợ thu 3 tỷ đồng.';
    expect(periods(text)).toEqual(['2024', '2025-H1']);
  });

  it('keeps a year in passing with its figure', () => {
    const text = 'Ngày 5/9, chợ cháy. Tòa nhà rộng 96 m2, được cấp phép năm 2017 với 5 tầng. Bên trong có 31 người.';
    expect(periods(text).at(-1)).toBe('2025-09-05');
  });

  it('goes back to the day of a report where a sentence opens with "hiện"', () => {
    const text = 'Chợ quý III năm 2025\n\nDự báo đến năm 2039, chợ có 90 sạp. Hiện chợ có 40 sạp.';
    expect(periods(text)).toEqual(['2039', '2025-11-20']);
  });

  it('is the school year that a meeting reports on', () => {
    const text = 'Sáng 18/12, sở tổ chức hội nghị sơ kết năm học 2025 - 2026.\n\nToàn xã có 31 trường.';
    expect(periods(text)).toEqual(['2025/2026']);
  });
});
