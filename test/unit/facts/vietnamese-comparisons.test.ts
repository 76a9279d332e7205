import { describe, expect, it } from 'vitest';
import { told } from './told.js';

describe('Vietnamese comparisons', () => {
  it.each([
    [
      'tell by how much a value is above what stands between',
      'Giá gạo đạt 400 USD/tấn, thấp hơn gạo Thái Lan tới 20 USD.',
      ['400 USD: giá gạo', '20 USD: giá gạo | increment'],
    ],
    [
      'tell a share of the value',
      'Giá điện là 2.000 đồng, cao hơn ngày thường 11%.',
      ['2.000 đồng: giá điện', '11%: giá điện | percent'],
    ],
    [
      'tell the other value behind "mức"',
      'Tỷ lệ đúng giờ là 68%, thấp hơn mức 72% của Tết trước.',
      ['68%: tỷ lệ đúng giờ', '72%: tỷ lệ đúng giờ'],
    ],
    ['tell a part of something', 'Hợp tác xã ước mất một phần ba sản lượng.', ['một phần ba: sản lượng | increment']],
    ['with a word for twice before a time', 'Doanh thu gấp đôi năm 2024.', ['gấp đôi: doanh thu | multiple/2024']],
    ['of a count with a word for an extent', 'Số ca nặng chiếm 2,4%.', ['2,4%: số ca nặng']],
    ['of no article', 'Ông mua một biệt thự 21 tỉ đồng.', ['21 tỉ đồng: biệt thự']],
  ])('%s', (_, text, expected) => {
    expect(told(text).map((fact) => fact.replace(' | 2025', ''))).toEqual(expected);
  });
});
