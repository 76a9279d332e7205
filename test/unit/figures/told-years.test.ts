import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

/** "quote: value" of each date of a text whose document is dated so. */
const dates = (date: string, text: string) =>
  analyze(text, { date, language: 'vi' })
    .figures.filter(({ kind }) => kind === 'date')
    .map(({ quote, value }) => `${quote}: ${value}`);

describe('a date without a year in the story of a year', () => {
  it.each([
    ['Năm 2019, ông mở xưởng; đến tháng 5, xưởng có 20 thợ.', ['Năm 2019: 2019', 'tháng 5: 2019-05']],
    ['Năm 2019, ông mở xưởng. Đến tháng 5, xưởng có 20 thợ.', ['Năm 2019: 2019', 'tháng 5: 2019-05']],
    ['Cuối năm 2023, xưởng được cấp phép, tháng 12 khởi công.', ['năm 2023: 2023', 'tháng 12: 2023-12']],
    [
      'Theo cáo trạng, tháng 3-2023, Bình mua đất, ngày 15-8 bán lại.',
      ['tháng 3-2023: 2023-03', 'ngày 15-8: 2023-08-15'],
    ],
    [
      'Cuối năm 2018, ông có 9 con bò; đến tháng 3 còn 8 con; tháng 11 còn 7 con.',
      ['năm 2018: 2018', 'tháng 3: 2019-03', 'tháng 11: 2019-11'],
    ],
    ['Năm 2019, xã thu 3 tỷ đồng. Tháng 9, xã thu 4 tỷ đồng.', ['Năm 2019: 2019', 'Tháng 9: 2025-09']],
    ['Năm 2019, xã có 9 hộ; năm nay, đến tháng 5, có 12 hộ.', ['Năm 2019: 2019', 'tháng 5: 2025-05']],
    ['Quý I/2026, xã họp. Đến ngày 30/11, xã thu đủ.', ['Quý I/2026: 2026-Q1', 'ngày 30/11: 2025-11-30']],
    ['So với năm 2019, tháng 5 khách đông hơn.', ['năm 2019: 2019', 'tháng 5: 2025-05']],
  ])('%s', (text, expected) => {
    expect(dates('2025-11-20', text)).toEqual(expected);
  });
});

describe('a date without a year beside words for past and future', () => {
  it.each([
    ['2025-12-20', 'Đỉnh lập ngày 29/1 là 150 điểm.', ['ngày 29/1: 2025-01-29']],
    ['2025-12-20', 'Luật có hiệu lực từ ngày 1/1.', ['ngày 1/1: 2026-01-01']],
    ['2025-12-20', 'Từ 10/1 đến nay, giá giảm.', ['10/1: 2025-01-10']],
    ['2025-11-20', 'Giá tăng hồi tháng 12.', ['tháng 12: 2024-12']],
    ['2026-06-30', 'Vụ cháy ngày 20/12 làm hai người bị thương.', ['ngày 20/12: 2025-12-20']],
    ['2026-04-03', 'Trận lũ tháng 10 làm hỏng cầu.', ['tháng 10: 2025-10']],
    ['2025-12-25', 'Hạn chót 15/3.', ['15/3: 2026-03-15']],
    ['2025-12-25', 'Quý I tới, xưởng mở lại.', ['Quý I: 2026-Q1']],
    ['2026-01-08', '9 tháng đầu năm, chợ thu 3 tỷ đồng.', ['9 tháng đầu năm: 2025-01/2025-09']],
    ['2026-06-08', '6 tháng đầu năm, chợ thu 3 tỷ đồng.', ['6 tháng đầu năm: 2026-H1']],
    ['2025-11-20', 'Cầu dự kiến xong vào tháng 3.', ['tháng 3: 2026-03']],
    ['2025-11-20', 'Xã sẽ công bố số liệu tháng 10.', ['tháng 10: 2025-10']],
    ['2026-03-05', 'Cầu dự kiến xong vào tháng 12.', ['tháng 12: 2026-12']],
    ['2026-03-05', 'Tháng 12, giá tăng.', ['Tháng 12: 2025-12']],
    ['2025-11-13', 'Thứ năm, ngày 13/11/2025 - 08:15', ['ngày 13/11/2025: 2025-11-13']],
  ])('%s %s', (date, text, expected) => {
    expect(dates(date, text)).toEqual(expected);
  });
});

describe('a date without a year in a text that looks ahead', () => {
  it.each([
    [
      '2025-09-21',
      'Vé bán đến 16-2-2026; chiều vào tới 8-3. Ai đi trước 25-1 được giảm giá.',
      ['2026-03-08', '2026-01-25'],
    ],
    ['2024-02-24', 'Quý III lắp xong cổng; đến tháng 10, khách mua được vé.', ['2024-Q3', '2024-10']],
    ['2025-09-21', 'Ngành tính chạy thêm tàu dịp 30-4.', ['2026-04-30']],
    ['2025-11-21', 'Mùa trước, giao quân từ 13 đến 15/2.', ['2025-02-13/2025-02-15']],
    ['2025-11-21', 'Liều tiêm sẽ giảm còn 2,5 USD từ tháng 1.', ['2026-01']],
    ['2025-11-03', 'Hồ sơ nộp trước ngày 15/3.', ['2026-03-15']],
    ['2026-05-20', 'Xã muốn đóng điện trước ngày 15/12.', ['2026-12-15']],
    ['2026-05-20', 'Xã đã đóng điện trước ngày 15/12.', ['2025-12-15']],
    ['2026-05-20', 'Sở họp 07.8.2019.', ['2019-08-07']],
    ['2025-11-03', 'Xã đã vét kênh trước ngày 15/3.', ['2025-03-15']],
    ['2022-12-16', 'Năm 2023, đội dựng bốn vở, tháng 4 ra Huế; vé bán từ 20/12.', ['2023', '2023-04', '2022-12-20']],
  ])('%s %s', (date, text, expected) => {
    const found = analyze(text, { date, language: 'vi' }).figures.filter(({ kind }) => kind === 'date');
    expect(found.map(({ value }) => value).slice(-expected.length)).toEqual(expected);
  });
});

describe('days behind what kind of day they are', () => {
  it.each([
    ['Vào ngày cao điểm 9-5, chợ đông.', ['9-5: 2025-05-09']],
    ['Đông hơn hè 2024 chừng 300 lượt.', ['2024: 2024']],
  ])('%s', (text, expected) => {
    expect(dates('2025-11-20', text)).toEqual(expected);
  });
});
