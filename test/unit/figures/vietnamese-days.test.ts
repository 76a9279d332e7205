import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

/** "quote: value" of each date of a text whose document is dated 20 November 2025. */
const dates = (text: string) =>
  analyze(text, { date: '2025-11-20', language: 'vi' })
    .figures.filter(({ kind }) => kind === 'date')
    .map(({ quote, value }) => `${quote}: ${value}`);

const counts = (text: string) =>
  analyze(text, { date: '2025-11-20', language: 'vi' })
    .figures.filter(({ kind }) => kind !== 'date' && kind !== 'duration')
    .map(({ quote, kind, unit }) => [quote, kind, unit].filter((part) => part !== undefined).join(' | '));

describe('the day of a Vietnamese dateline', () => {
  it.each([
    ['Cà Mau, 8/1/2025 - Năm 2024, cảng đón 7 tàu.', ['8/1/2025: 2025-01-08', 'Năm 2024: 2024']],
    ['Cà Mau, 8/1/2025 - Ngày 7/1/2025, cảng đón 7 tàu.', ['8/1/2025: 2025-01-08', 'Ngày 7/1/2025: 2025-01-07']],
    ['Lễ hội kéo dài 8/1/2025 - 12/1/2025.', ['8/1/2025 - 12/1/2025: 2025-01-08/2025-01-12']],
  ])('goes no further than its dash: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('Vietnamese days that share a month', () => {
  it.each([
    ['Đêm 5, rạng sáng 6/11, trời mưa.', ['5: 2025-11-05', '6/11: 2025-11-06']],
    ['Đêm 5 và ngày 6/11, trời mưa.', ['5: 2025-11-05', 'ngày 6/11: 2025-11-06']],
    ['Đêm 5 rạng sáng 6-11, trời mưa.', ['5: 2025-11-05', '6-11: 2025-11-06']],
    ['Từ tối 25 đến hết ngày 26/8, trời mưa.', ['25 đến hết ngày 26/8: 2025-08-25/2025-08-26']],
    ['Từ đêm 5 đến sáng ngày 7/11, trời mưa.', ['5 đến sáng ngày 7/11: 2025-11-05/2025-11-07']],
    ['Trong đợt mưa 28-31.10, trạm đo 11 lần.', ['28-31.10: 2025-10-28/2025-10-31']],
    ['Tuần qua (11 - 17.8), xã vắng.', ['11 - 17.8: 2025-08-11/2025-08-17']],
    ['Sáng 26.8, chợ vắng. So với 25.8, giá tăng.', ['26.8: 2025-08-26', '25.8: 2025-08-25']],
    ['Dịp lễ 30-4 và 1-5, xã đông.', ['30-4: 2025-04-30', '1-5: 2025-05-01']],
    ['Vắng hơn kỳ nghỉ 30/4 - 1/5 chừng 7 khách.', ['30/4 - 1/5: 2025-04-30/2025-05-01']],
    ['Dịp lễ 2-9 năm nay, xã đông.', ['2-9: 2025-09-02']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('Vietnamese dates beside words for a year', () => {
  it.each([
    ['Nửa cuối năm ngoái, chợ vắng.', ['Nửa cuối năm: 2024-H2']],
    ['6 tháng đầu năm ngoái, chợ vắng.', ['6 tháng đầu năm: 2024-H1']],
    ['Trước ngày 15/11 hằng năm, hộ nộp phí.', ['ngày 15/11: XXXX-11-15']],
    ['Gấp đôi cùng tháng năm ngoái.', []],
    ['Tháng năm, trời mưa.', ['Tháng năm: 2025-05']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it('reads the days before the lunar New Year as lunar ones', () => {
    expect(dates('Ngày 29 Tết, chợ đông.')).toEqual(['Ngày 29 Tết: undefined']);
  });
});

describe('what is no date and no ordinal', () => {
  it.each([
    'Phòng khám mở cửa 24/7 cho mọi người.',
    'Chiều thứ 6, chợ vắng.',
    'Thứ 3 (6/11), chợ vắng.',
    'Thứ 2, ngày 6/11, chợ vắng.',
  ])('%s', (text) => {
    expect(counts(text)).toEqual([]);
  });

  it('keeps the ordinals that are told by the same word', () => {
    expect(counts('Lần thứ 6, đội về nhì.')).toEqual(['thứ 6 | ordinal']);
    expect(counts('Ngày thứ 3 của giải, đội về nhì.')).toEqual(['thứ 3 | ordinal']);
  });
});

describe('Vietnamese numbers that go on with a count', () => {
  it.each([
    ['Các con số là 17, 12 và 40.', ['17 | cardinal', '12 | cardinal', '40 | cardinal']],
    ['Mùa trước là 141 và 63.', ['141 | cardinal', '63 | cardinal']],
    [
      'Làng Hạ có 23 hộ, Làng Thượng 22, Làng Trung 20.',
      ['23 | cardinal | hộ', '22 | cardinal | hộ', '20 | cardinal | hộ'],
    ],
    ['Thiếu mầm non (1.120 người), kế đến tiểu học (874).', ['1.120 | cardinal | người', '874 | cardinal | người']],
    ['Có 3 nhà máy, gồm Sông Đà 1, Sông Đà 2.', ['3 | cardinal | nhà máy']],
    ['Hai chất gấp 14,2 và 3,2 lần giới hạn.', ['Hai | cardinal | chất', '14,2 | multiple', '3,2 lần | multiple']],
    ['Một gia đình ba đời làm muối.', ['ba | cardinal | đời']],
    ['Bà ba lần ra Bắc, một lần vào Nam.', ['ba | cardinal | lần', 'một | cardinal | lần']],
    ['Em thiếu chưa tới một điểm.', ['một | cardinal | điểm']],
    ['Cứ mười người thì bảy chưa đi học.', ['mười | cardinal | người', 'bảy | cardinal']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});

describe('Vietnamese units that are other words', () => {
  it.each([
    ['Vốn là 13 tỷ đồng bằng tiền mặt.', ['13 tỷ đồng | money | VND']],
    ['Mẻ cá được 40 ký.', ['40 ký | measure | kg']],
    ['Mật khẩu dài 12 ký tự.', ['12 | cardinal | ký tự']],
    ['Bụi PM2.5 ở mức 47 µg/m3.', ['47 µg/m3 | measure | ug/m3']],
    ['Liên hệ: 15 Lê Lợi, Huế.', []],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});
