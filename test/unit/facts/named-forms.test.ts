import { describe, expect, it } from 'vitest';
import { told } from './told.js';

describe('what Vietnamese figures are named by', () => {
  it.each([
    [
      'an index with its short form in brackets',
      'Chỉ số giá tiêu dùng (CPI) tăng 3,2%.',
      ['3,2%: chỉ số giá tiêu dùng | percent'],
    ],
    ['profit before tax', 'Lợi nhuận trước thuế đạt 41 tỷ đồng.', ['41 tỷ đồng: lợi nhuận trước thuế']],
    ['revenue from an activity', 'Doanh thu từ hoạt động xuất khẩu đạt 5 tỷ đồng.', ['5 tỷ đồng: doanh thu']],
    ['losses of something', 'Thiệt hại về tài sản ước 7 tỷ đồng.', ['7 tỷ đồng: thiệt hại']],
    ['a verb right before its value', 'Tiêu thụ đạt 8,9 triệu tấn.', ['8,9 triệu tấn: tiêu thụ']],
    ['herds counted by head', 'Đàn bò đạt 12.600 con.', ['12.600: đàn bò']],
    ['guests counted by visit', 'Chợ đông, trong đó khách quốc tế 214.000 lượt.', ['214.000: khách quốc tế']],
    ['a road by its length', 'Xã xây 12 km đường bê tông.', ['12 km: đường bê tông']],
    [
      'the share of a plan, and the change behind it by what was measured',
      'Thu ngân sách đạt 74 tỷ đồng, bằng 96% dự toán, tăng 5%.',
      ['74 tỷ đồng: thu ngân sách', '96%: dự toán', '5%: thu ngân sách | percent'],
    ],
    [
      'an increase by its own noun',
      'Đảo có 30 khách sạn với 790 phòng, tăng 110 phòng.',
      ['30: khách sạn', '790: phòng', '110: phòng | increment'],
    ],
    [
      'two nouns behind an opening clause',
      'Số liệu cho thấy, xuất khẩu gỗ và sản phẩm gỗ đạt 5 tỷ đồng.',
      ['5 tỷ đồng: xuất khẩu gỗ và sản phẩm gỗ'],
    ],
    ['no denominator', 'Xã có 31 giường bệnh trên một vạn dân.', ['31: giường bệnh']],
    [
      'no body that only has what was measured',
      'Lãi suất tiền gửi là 5,9%. Tại quầy, nhóm ngân hàng lớn niêm yết 4,7%.',
      ['5,9%: lãi suất tiền gửi', '4,7%: lãi suất tiền gửi'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('gives the goal of a change no date of its start', () => {
    expect(told('Thị phần của hãng tăng từ 21% năm 2023 lên 34%.')).toEqual(['21%: thị phần | 2023', '34%: thị phần']);
  });
});

describe('what English figures are named by', () => {
  it.each([
    ['what a number is of', 'The number of nurses fell by 31,000.', ['31,000: nurses | increment']],
    [
      'the subject before an aside',
      'Weekly earnings, excluding bonuses, grew 5.2%.',
      ['5.2%: weekly earnings | percent'],
    ],
    [
      'the object that a verb moves',
      'The court reduced the damages awarded to her from $2.4m to $900,000.',
      ['$2.4m: damages', '$900,000: damages'],
    ],
    ['both sides of a vote', 'They approved it by seven votes to four.', ['seven: votes', 'four: votes']],
    ['what is more than before', 'Exports were 12% more than in 2024.', ['12%: exports | percent/2024']],
    ['the base behind "from"', 'Sales reached $5m, up 25% from 2024.', ['$5m: sales', '25%: sales | percent/2024']],
    ['what a size with a hyphen is of', 'They built a 120-bed centre.', ['120: centre']],
    [
      'the subject before a stretch of time',
      'Rainfall over the weekend totalled 310 mm.',
      ['310 mm: rainfall | 2025-11-15/2025-11-16'],
    ],
    ['the object of an estimate', 'The council estimates the damage at $2 billion.', ['$2 billion: damage']],
    [
      'the year of a base without a date',
      'Net profit in 2025 came to $61 million, compared with $44 million a year earlier.',
      ['$61 million: net profit | 2025', '$44 million: net profit | 2024'],
    ],
    ['what money is for', 'It sends $3m for health.', ['$3m: health']],
    [
      'others of those that were counted',
      'The ferry carried 412 passengers. Some 140 were missing.',
      ['412: passengers', '140: passengers'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('changes against a time before', () => {
  it.each([
    ['Tháng 5/2025, số bệnh nhân cao hơn tháng trước 35%.', ['35%: số bệnh nhân | 2025-05 | percent/2025-04']],
    ['Số vụ tăng so với cùng kỳ 5%.', ['5%: số vụ | percent']],
    ['Khoảng 92% hộ dân dùng nước sạch, 100% xã có đường.', ['92%: hộ dân dùng nước sạch', '100%: xã']],
    ['Năm 2021 và 2022, công ty rút 29 tỷ đồng.', ['29 tỷ đồng: rút | 2021/2022']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
