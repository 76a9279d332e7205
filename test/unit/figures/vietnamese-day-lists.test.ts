import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

/** "quote: value" of each date of a text whose document is dated 20 May 2025, lunar ones without a value. */
const dates = (text: string) =>
  analyze(text, { date: '2025-05-20', language: 'vi' })
    .figures.filter(({ kind }) => kind === 'date')
    .map(({ quote, value }) => (value === undefined ? quote : `${quote}: ${value}`));

describe('Vietnamese days, quarters and years of a list', () => {
  it.each([
    ['Đội đá vào 13, 15 và 17/4.', ['13: 2025-04-13', '15: 2025-04-15', '17/4: 2025-04-17']],
    ['Ngày thi của đội là 13, 15 và 17/4.', ['13: 2025-04-13', '15: 2025-04-15', '17/4: 2025-04-17']],
    ['Khách đông nhất vào 27 và 28 Tết.', ['27', '28 Tết']],
    ['Chợ họp 20 và 21 tháng Chạp.', ['20', '21 tháng Chạp']],
    ['Hội làng mở từ 20 đến 22 tháng Giêng.', ['20 đến 22 tháng Giêng']],
    ['Chợ họp từ 10 đến 15 tháng 3.', ['10 đến 15 tháng 3: 2025-03-10/2025-03-15']],
    ['Máy được sửa các năm 1878, 1884 và 1890.', ['năm 1878: 1878', '1884: 1884', '1890: 1890']],
    ['Quý II và III chậm lại vì mưa.', ['Quý II: 2025-Q2', 'III: 2025-Q3']],
    ['Chợ đông dịp 30.4 - 1.5.', ['30.4 - 1.5: 2025-04-30/2025-05-01']],
    [
      'Riêng tháng 4, chợ nghỉ từ ngày 1 đến ngày 21.',
      ['tháng 4: 2025-04', 'ngày 1 đến ngày 21: 2025-04-01/2025-04-21'],
    ],
    ['Giá thép giảm so với T3 và tăng so với T4/2024.', ['T3: 2025-03', 'T4/2024: 2024-04']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    ['Ba đội có 13, 15 và 17/20 phiếu.', []],
    ['Xã sửa chợ trong 10 đến 15 tháng.', []],
    ['Năm 1878, 300 người chết.', ['Năm 1878: 1878']],
    ['Đường dẫn vào nhà ga T3 đã xong.', []],
  ])('finds no more in: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
