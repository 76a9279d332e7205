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
    [
      'tell by how much a record is beaten',
      'Chị ném lao được 58 m, vượt kỷ lục quốc gia của đàn chị 25 cm.',
      ['58 m: ném lao', '25 cm: kỷ lục quốc gia | increment'],
    ],
    ['tell a part of something', 'Hợp tác xã ước mất một phần ba sản lượng.', ['một phần ba: sản lượng | increment']],
    ['with a word for twice before a time', 'Doanh thu gấp đôi năm 2024.', ['gấp đôi: doanh thu | multiple/2024']],
    ['of a count with a word for an extent', 'Số ca nặng chiếm 2,4%.', ['2,4%: số ca nặng']],
    ['of no article', 'Ông mua một biệt thự 21 tỉ đồng.', ['21 tỉ đồng: biệt thự']],
  ])('%s', (_, text, expected) => {
    expect(told(text).map((fact) => fact.replace(' | 2025', ''))).toEqual(expected);
  });
});

describe('Vietnamese amounts', () => {
  it.each([
    [
      'of a share at the end of its session',
      'Mã ABX đóng cửa phiên 19/11 ở 31.200 đồng.',
      ['31.200 đồng: mã ABX | 2025-11-19'],
    ],
    [
      'of the line that a school draws',
      'Trường Đại học Y lấy 25,6 điểm, giảm 1,1 điểm.',
      ['25,6: điểm chuẩn', '1,1: điểm chuẩn | increment'],
    ],
    ['of what a body does', 'Chi cục thu 13.940 tỷ đồng.', ['13.940 tỷ đồng: thu']],
    ['of a kind of money behind it', 'Họ tìm thấy 1,6 tỷ đồng tiền mặt.', ['1,6 tỷ đồng: tiền mặt']],
    ['but no mass of money', 'Chính phủ cấp không thu tiền 1.500 tấn gạo.', ['1.500 tấn: gạo']],
    ['of what is done so many times', 'Đội khách dứt điểm 17 lần.', ['17: dứt điểm']],
    [
      'of another currency',
      'Đô la lên 26.890 đồng, yen Nhật 172,6 đồng.',
      ['26.890 đồng: đô la', '172,6 đồng: yen Nhật'],
    ],
    ['before "thì"', 'Giá hạt nhựa thì đã tăng 6%.', ['6%: giá hạt nhựa | percent']],
    ['of a rate over something', 'Tỷ lệ tử vong trên số mắc dưới 0,02%.', ['0,02%: tỷ lệ tử vong trên số mắc']],
    ['of how much somebody weighs', 'Cô gái cao 1,6 m, nặng 48 kg.', ['1,6 m: chiều cao', '48 kg: cân nặng']],
    ['of a station by its unit', 'Trạm Mẫu Sơn đo được -2,4°C.', ['-2,4°C: nhiệt độ']],
    ['of what stands behind the figure and a colon', '- 57%: tỷ lệ khách đặt chỗ.', ['57%: tỷ lệ khách đặt chỗ']],
    ['of a length behind the figure and a colon', '- 2,1 ngày: độ dài chuyến đi.', ['2,1 ngày: độ dài chuyến đi']],
    ['of goods that are traded', 'Cà phê xuất khẩu đạt 5 tỷ USD.', ['5 tỷ USD: cà phê xuất khẩu']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a value that a price or an index goes up or down to', () => {
  it.each([
    ['Giá dầu leo lên 95 USD.', '95 USD: giá dầu'],
    ['Tỷ lệ nợ xấu nhích lên 2,1%.', '2,1%: tỷ lệ nợ xấu'],
    ['Giá cà phê lùi về 94.500 đồng.', '94.500 đồng: giá cà phê'],
    ['Nhiệt độ hạ về 10 độ C.', '10 độ C: nhiệt độ'],
    ['Dư nợ vay ngắn hạn xuống 1.215 tỷ đồng.', '1.215 tỷ đồng: dư nợ vay ngắn hạn'],
  ])('is no change: %s', (text, fact) => {
    expect(told(text)).toEqual([fact]);
  });

  it('is one behind "được" and "thêm"', () => {
    expect(told('Giá lúa nhích lên được 200 đồng.')).toEqual(['200 đồng: giá lúa | increment']);
  });
});
