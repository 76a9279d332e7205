import { describe, expect, it } from 'vitest';
import { told } from './told.js';

describe('Vietnamese words that hold a word of the forms', () => {
  it.each([
    ['Tỷ lệ bác sĩ đạt 14,2%.', ['14,2%: tỷ lệ bác sĩ']],
    ['Miễn dịch cộng đồng giảm 3%.', ['3%: miễn dịch cộng đồng | percent']],
    ['Vận tải hàng không tăng 8%.', ['8%: vận tải hàng không | percent']],
    ['Riêng khai khoáng tăng 0,6%.', ['0,6%: khai khoáng | percent']],
    ['Doanh nghiệp nhỏ và vừa đóng góp 40% GDP.', ['40%: GDP']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('Vietnamese metrics', () => {
  it.each([
    ['of a worth told by its verb', 'Hợp đồng trị giá 4 tỷ đồng.', ['4 tỷ đồng: hợp đồng']],
    ['of what costs', 'Trọn phác đồ hết 1,5 triệu đồng.', ['1,5 triệu đồng: trọn phác đồ']],
    ['of a source', 'Thu từ đất đạt 11 tỷ đồng.', ['11 tỷ đồng: thu từ đất']],
    ['of a target', 'Chỉ tiêu năm nay là 1.200.', ['1.200: chỉ tiêu | 2025']],
    ['of what is set aside', 'Tỉnh trích 180 tỷ đồng cho hai xã.', ['180 tỷ đồng: trích']],
    ['of a rate with a verb inside', 'Tỷ lệ đạt quy chuẩn là 59%.', ['59%: tỷ lệ đạt quy chuẩn']],
    ['of a rate over another thing', 'Tỷ lệ chi phí trên thu nhập là 40%.', ['40%: tỷ lệ chi phí trên thu nhập']],
    [
      'of a sum with a verb inside',
      'Số chi bình quân một lượt nội trú là 4 triệu đồng.',
      ['4 triệu đồng: số chi bình quân'],
    ],
    [
      'of verbs joined behind their head',
      'Sản lượng điện sản xuất và nhập khẩu đạt 28 tỷ kWh.',
      ['28 tỷ kWh: sản lượng điện sản xuất và nhập khẩu'],
    ],
    [
      'of a long phrase',
      'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng đạt 9 tỷ đồng.',
      ['9 tỷ đồng: tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng'],
    ],
    ['but of no number in a name', 'Tâm bão số 12 cách Huế khoảng 210 km.', ['210 km: khoảng cách']],
    ['of what is so much more', 'Hồ tiêu cao gấp 2 lần năm ngoái.', ['2 lần: hồ tiêu | multiple']],
  ])('%s', (_, text, expected) => {
    expect(told(text).slice(0, 1)).toEqual(expected);
  });
});
