import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

/** "quote: value" of each date of a text whose document is dated 20 November 2025. */
const dates = (text: string) =>
  analyze(text, { date: '2025-11-20', language: 'vi' })
    .figures.filter(({ kind }) => kind === 'date')
    .map(({ quote, value }) => `${quote}: ${value}`);

describe('Vietnamese weeks, months and quarters in short', () => {
  it.each([
    ['Tuần 45/2025, xã có 35 ca bệnh.', ['Tuần 45/2025: 2025-W45']],
    ['Tuần thứ 8 của năm 2025, chợ vắng.', ['Tuần thứ 8 của năm 2025: 2025-W08']],
    ['Tuần 45, xã có 35 ca bệnh.', []],
    ['Giá gạo T9/2025 tăng, T10-2025 giảm.', ['T9/2025: 2025-09', 'T10-2025: 2025-10']],
    ['Lãi Q3/2025 giảm.', ['Q3/2025: 2025-Q3']],
    ['Lãi 9T2025 giảm, 6T/2024 tăng.', ['9T2025: 2025-01/2025-09', '6T/2024: 2024-H1']],
    ['Lãi 6T đầu năm giảm.', ['6T đầu năm: 2025-H1']],
    ['Xe 5T chở gạo.', []],
    ['Giấy hẹn ghi quý II.2020 giao đất.', ['quý II.2020: 2020-Q2']],
    ['Nhận hồ sơ từ 16/11/2026 - hết 15/12/2026.', ['16/11/2026 - hết 15/12/2026: 2026-11-16/2026-12-15']],
    ['Hồi lụt năm 71, làng ngập; bà Lan sinh năm 58.', ['năm 71: 1971', 'năm 58: 1958']],
    ['Cụ mất năm 92 tuổi.', []],
    ['Nộp vào tài khoản 3500 2010 1234, gọi 1900 2010 2011 1234.', []],
    ['Cộng dồn từ 1/1, xã có 6.207 ca.', ['1/1: 2025-01-01']],
    ['Quý 3/25 lãi, tháng 9/25 lỗ.', ['Quý 3/25: 2025-Q3', 'tháng 9/25: 2025-09']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('Vietnamese quarters that share a year', () => {
  it.each([
    ['Quý II và III, xưởng lãi.', ['Quý II: 2025-Q2', 'III: 2025-Q3']],
    ['Quý III, IV năm 2024, xưởng lãi.', ['Quý III: 2024-Q3', 'IV năm 2024: 2024-Q4']],
    ['Trong các quý 2 và 3 năm ngoái, xưởng lãi.', ['quý 2: 2024-Q2', '3: 2024-Q3']],
    ['Trong quý III, 4/5 chỉ tiêu đạt.', ['quý III: 2025-Q3']],
    ['Quý I, 3 xưởng đóng cửa.', ['Quý I: 2025-Q1']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('Vietnamese hours and days by other words', () => {
  it.each([
    ['Lúc 12 giờ đêm, chợ mở.', ['12 giờ: T00:00']],
    ['Lúc 12 giờ đêm 11/11, chợ mở.', ['12 giờ đêm 11/11: 2025-11-11T24:00']],
    ['Lúc 12 giờ trưa 11/11, chợ đóng.', ['12 giờ trưa 11/11: 2025-11-11T12:00']],
    ['Chợ mở 7h-9h.', ['7h-9h: T07:00/T09:00']],
    ["Hội mở lúc 20h30' ngày 11/11.", ["20h30' ngày 11/11: 2025-11-11T20:30"]],
    ['Chợ mở 0h đến 24h ngày 11/11.', ['0h đến 24h ngày 11/11: 2025-11-11T00:00/2025-11-11T24:00']],
    ['Mưa nhiều trong tháng 9-10.', ['tháng 9-10: 2025-09/2025-10']],
    ['Ngày 5 Tết, chợ mở.', ['Ngày 5 Tết: undefined']],
    ['Tàu đến lúc 13 giờ kém 15.', ['13 giờ kém 15: T12:45']],
    ['Thứ tư, 12/11/2025, 05:30 (GMT+7)', ['12/11/2025: 2025-11-12']],
    ['Ngày 5 tháng này, chợ đóng; ngày 28 tháng trước, chợ mở.', ['Ngày 5: 2025-11-05', 'ngày 28: 2025-10-28']],
    ['Mùng 2 tháng 9 năm 1945, cả nước vui.', ['Mùng 2 tháng 9 năm 1945: 1945-09-02']],
    ['Chợ nghỉ từ 28 đến mùng 5 Tết.', ['28 đến mùng 5 Tết: undefined']],
    ['Những năm 80 của thế kỷ trước, làng nghèo.', ['Những năm 80: 198X']],
    ['So với cùng tháng năm trước, giá tăng.', []],
    ['Chín tháng năm nay, giá tăng.', ['Chín tháng năm nay: 2025-01/2025-09']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
