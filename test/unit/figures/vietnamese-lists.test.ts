import { describe, expect, it } from 'vitest';
import { figuresOf } from './notation.js';

const options = { language: 'vi', date: '2025-11-30' } as const;

describe('Vietnamese numbers in lists', () => {
  it.each([
    [
      'are parts by place of the whole before their bracket',
      'Có 41 nhà sập (Sơn La 30, Lai Châu 8 và Yên Bái 3).',
      ['41 | cardinal 41 nhà @0', '30 | cardinal 30 nhà @0', '8 | cardinal 8 nhà @0', '3 | cardinal 3 nhà @0'],
    ],
    [
      'have the unit of the whole',
      'Lũ cuốn 61,5 ha lúa (Sơn La 60,25; Lai Châu 1).',
      ['61,5 ha | measure 61.5 har @-1', '60,25 | measure 60.25 har @-2', '1 | measure 1 har @0'],
    ],
    [
      'are of a name where the whole is small',
      'Có hai nhà máy (Vũng Áng 2, Nghi Sơn 2).',
      ['hai | cardinal 2 nhà máy @0'],
    ],
    [
      'go on behind a semicolon',
      'Lấn làn 1.118; dừng đỗ sai 96; chở quá khổ 51.',
      ['1.118 | cardinal 1118 @0', '96 | cardinal 96 @0', '51 | cardinal 51 @0'],
    ],
    [
      'are sums behind what is traded, too',
      'Gồm máy ảnh (2 tỷ USD), điện thoại (690 triệu USD).',
      ['2 tỷ USD | money 2000000000 USD @9', '690 triệu USD | money 690000000 USD @6'],
    ],
    ['count what is another', 'Vé vào chùa và năm di tích khác đều miễn.', ['năm | cardinal 5 di tích @0']],
    ['are an average', 'Mỗi trường nhận bình quân 6 NV/em.', ['6 | cardinal 6 @0']],
    ['are months on average', 'Họ vào làm trung bình năm tháng.', ['năm tháng | duration 5 month @0']],
    ['are of the clause that they end', 'Số ca nặng 214, số nhà 36.', ['214 | cardinal 214 @0']],
    [
      'are of what the clause opens with behind a conjunction',
      'Kê 410 giường, trong khi chỉ tiêu được giao 350, bão số 5.',
      ['410 | cardinal 410 giường @0', '350 | cardinal 350 @0'],
    ],
    [
      'are parts of the count before',
      'Có 14 ngân hàng, 11 trong số này lãi.',
      ['14 | cardinal 14 ngân hàng @0', '11 | cardinal 11 @0'],
    ],
    [
      'are no share behind a week',
      'Tuần 43/2022 có 12/22 quận báo dịch.',
      ['Tuần 43/2022 | date 2022-W43', '12/22 | fraction 0.5454545454545454'],
    ],
    [
      'are parts of the whole behind a verb',
      'Nhà có sáu con trâu, chết bốn.',
      ['sáu | cardinal 6 con trâu @0', 'bốn | cardinal 4 con trâu @0'],
    ],
    ['are no grade of what is granted', 'Công ty được cấp 3 giấy phép.', ['3 | cardinal 3 giấy phép @0']],
    ['are a share of what is granted', 'Quỹ do tỉnh cấp hai phần ba.', ['hai phần ba | fraction 0.6666666666666666']],
  ])('%s', (_, text, figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
