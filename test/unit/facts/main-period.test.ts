import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

const periods = (text: string, date?: string) =>
  analyze(text, date === undefined ? {} : { date }).facts.map(({ period }) => period);

describe('the period of a document', () => {
  const body = 'Doanh thu đạt 5 tỷ đồng.';

  it.each([
    ['its heading', `Kinh tế xã nhà quý I năm 2025\n\n${body}`, '2025-Q1'],
    ['the heading’s year for a quarter without one', `Tình hình quý I, nhiệm vụ quý II năm 2025\n\n${body}`, '2025-Q1'],
    [
      'the longest span that the heading reports on',
      `Kinh tế quý III và 9 tháng năm 2025\n\n${body}`,
      '2025-01/2025-09',
    ],
    ['both months that the heading names', `Chợ xã tháng 7 và tháng 8/2025\n\n${body}`, '2025-07/2025-08'],
    ['the first paragraph', `Quý III/2025, chợ xã mở thêm sạp.\n\n${body}`, '2025-Q3'],
    ['the day that the lead names', `Sáng 12/10/2025, xã mở hội chợ.\n\n${body}`, '2025-10-12'],
  ])('is told by %s', (_, text, expected) => {
    expect(periods(text, '2025-11-20')).toEqual([expected]);
  });

  it('is no quarter that begins after its date', () => {
    expect(periods(`Quý IV/2026, xã sẽ mở chợ.\n\n${body}`, '2025-11-20')).toEqual([undefined]);
  });

  it('is the year that a text of January looks back on', () => {
    const text = `Sáng 1/1, chợ họp. Năm 2025, chợ đông.\n\nNăm 2025, chợ mở thêm sạp.\n\n${body}`;
    expect(periods(text, '2026-01-01')).toEqual(['2025']);
    expect(periods(text, '2026-02-20')).toEqual(['2026-01-01']);
  });

  it('is no year that it is held against', () => {
    const held = 'Năm 2025, chợ thu 5 tỷ đồng, tăng 3% so với năm 2024.';
    expect(periods(`${held}\n\nLãi 2 tỷ đồng, giảm 1% so với năm 2024.\n\n${body}`).at(-1)).toBe('2025');
  });

  it('is the year that an undated text names more than once', () => {
    const review = 'Nhìn lại năm 2024, xã nhà đổi khác.\n\nGiữa năm 2025, xã bàn việc mới.\n\nNăm 2024, chợ đông.';
    expect(periods(`${review}\n\n${body}`).at(-1)).toBe('2024');
  });

  it('is no day of a document that it cites', () => {
    expect(periods(`Nghị định 70/2025/NĐ-CP ngày 20/3/2025 sửa mức phạt.\n\n${body}`)).toEqual([undefined]);
    expect(periods(`Căn cứ Luật Chợ số 32/2018/QH14 ngày 19/11/2018 của xã.\n\n${body}`)).toEqual([undefined]);
  });

  it('gives a quarter without a year that of the report', () => {
    const text = `Quý I/2025, xã mở chợ.\n\nQuý I, doanh thu đạt 5 tỷ đồng.`;
    expect(periods(text)).toEqual(['2025-Q1']);
  });

  it('gives way to a year that the sentence tells by "năm nay" or "năm ngoái"', () => {
    expect(periods('Năm ngoái doanh thu đạt 5 tỷ đồng.', '2025-11-20')).toEqual(['2024']);
    expect(periods('Năm nay doanh thu đạt 5 tỷ đồng.', '2025-11-20')).toEqual(['2025']);
  });
});
