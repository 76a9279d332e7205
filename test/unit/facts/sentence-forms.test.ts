import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { cases } from '../cases.js';
import { told } from './told.js';

describe('sentence forms of Vietnamese news', () => {
  it.each([
    ['Kim ngạch hạt tiêu năm 2025 đạt 2 tỷ USD.', ['2 tỷ USD: kim ngạch hạt tiêu | 2025']],
    ['Giá thuê mặt bằng bán lẻ chạm 95 USD.', ['95 USD: giá thuê mặt bằng bán lẻ']],
    ['Hiệu suất pin mặt trời ước đạt 33,9%.', ['33,9%: hiệu suất pin mặt trời']],
    ['Giá dầu giảm 1,2 USD, còn 61,3 USD.', ['1,2 USD: giá dầu | increment', '61,3 USD: giá dầu']],
    [
      'Quý III/2025, doanh thu đạt 5 tỷ đồng, tăng 8% so với cùng kỳ năm trước.',
      ['5 tỷ đồng: doanh thu | 2025-Q3', '8%: doanh thu | 2025-Q3 | percent/2024-Q3'],
    ],
    [
      'Diện tích từ 300 ha năm 2015 tăng lên 500 ha năm 2025.',
      ['300 ha: diện tích | 2015', '500 ha: diện tích | 2025'],
    ],
    ['Bảo tàng nâng tổng số lên 128 hiện vật.', ['128: hiện vật | total']],
    ['Thư viện có 250 độc giả, trong đó 60% là nữ.', ['250: độc giả', '60%: độc giả']],
    ['Nông nghiệp chiếm 12% GDP.', ['12%: GDP']],
    ['Gần hai phần ba số hộ đã có nước sạch.', ['hai phần ba: số hộ']],
    [
      'Doanh thu cả xã là 9 tỷ đồng, gấp 1,5 lần năm 2024.',
      ['9 tỷ đồng: doanh thu cả xã', '1,5 lần: doanh thu cả xã | multiple/2024'],
    ],
    ['Hợp tác xã hoàn thành 86% kế hoạch năm.', ['86%: kế hoạch năm']],
    ['Doanh thu đạt 10 tỷ đồng so với 8 tỷ đồng năm 2024.', ['10 tỷ đồng: doanh thu', '8 tỷ đồng: doanh thu | 2024']],
    ['Lô hàng cách bờ 300 km.', ['300 km: khoảng cách']],
    ['Mỗi hộ được hỗ trợ 25 triệu đồng.', ['25 triệu đồng: hỗ trợ']],
    ['Xuất khẩu đạt 9 tỷ USD, nhập khẩu 7 tỷ USD.', ['9 tỷ USD: xuất khẩu', '7 tỷ USD: nhập khẩu']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('gives a list the metric of its first member, and each member its subject', () => {
    const { facts: found } = analyze('Đắk Lắk có diện tích 44.600 ha, tiếp theo là Lâm Đồng 38.000 ha.');
    expect(found.map(({ metric, subject }) => [metric, subject])).toEqual([
      ['diện tích', 'Đắk Lắk'],
      ['diện tích', 'Lâm Đồng'],
    ]);
  });

  it.each([
    'Ông Ba năm nay 71 tuổi.',
    'Ngày 20/11/2025, đoàn họp lần thứ 3.',
    'Thực hiện 3 nhiệm vụ sau đây.',
    'Chúng tôi thấy 40% đúng.',
  ])('states nothing checkable: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('any text', () => {
  const words =
    'kim ngạch đạt tăng giảm so với chiếm 5% 12 tỷ USD người , ; ( ) . năm 2024 cùng kỳ gấp 2 lần lên từ 3 ha hỗ trợ'.split(
      ' ',
    );
  it('has facts whose spans are spans of figures, each of one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const { figures, facts: found } = analyze(parts.join(' '), { language: 'vi' });
        const spans = figures.map(({ start, end }) => `${start}-${end}`);
        const evidence = found.map(({ start, end }) => `${start}-${end}`);
        expect(new Set(evidence).size).toBe(evidence.length);
        expect(evidence.filter((span) => !spans.includes(span))).toEqual([]);
        expect(found.filter(({ metric }) => metric.trim() === '')).toEqual([]);
      }),
      { seed: 20251120, numRuns: cases(300) },
    );
  });
});
