import { describe, expect, it } from 'vitest';
import { figuresOf } from './notation.js';

/** A text and the figures in it, as `notation` writes them. */
type Row = [text: string, ...figures: string[]];

const options = { language: 'vi', date: '2025-11-30' } as const;

describe('digits', () => {
  it.each([
    [
      'Xã có 1.250 hộ, thu 1.250,5 tỷ đồng.',
      '1.250 | cardinal 1250 hộ @0',
      '1.250,5 tỷ đồng | money 1250500000000 VND @8',
    ],
    [
      'Cả nước có 3.000 doanh nghiệp và 250 hợp tác xã.',
      '3.000 | cardinal 3000 doanh nghiệp @0',
      '250 | cardinal 250 hợp tác xã @0',
    ],
    [
      'Dân số 1 234 567 người, riêng thị trấn 12 500 người.',
      '1 234 567 | cardinal 1234567 người @0',
      '12 500 | cardinal 12500 người @0',
    ],
    [
      'Đạt 1,234 triệu tấn, giá 10,000 VND, vốn 6,978 triệu tỷ đồng.',
      '1,234 triệu tấn | measure 1234000 t @3',
      '10,000 VND | money 10000 VND @0',
      '6,978 triệu tỷ đồng | money 6978000000000000 VND @12',
    ],
    [
      'VN-Index tăng 11,35 điểm lên 1.690,36 điểm.',
      '11,35 | cardinal 11.35 điểm @-2',
      '1.690,36 | cardinal 1690.36 điểm @-2',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('scale words', () => {
  it.each([
    [
      'Vốn 2 tỷ 300 triệu đồng, nợ 1,2 nghìn tỷ đồng, lãi 130 tỉ 120 triệu đồng.',
      '2 tỷ 300 triệu đồng | money 2300000000 VND @6',
      '1,2 nghìn tỷ đồng | money 1200000000000 VND @11',
      '130 tỉ 120 triệu đồng | money 130120000000 VND @6',
    ],
    [
      'Có 6 triệu đồng bào, 5 ngàn con trâu, 2 vạn cây xanh, 3 trăm suất quà.',
      '6 triệu | cardinal 6000000 đồng bào @6',
      '5 ngàn | cardinal 5000 con trâu @3',
      '2 vạn | cardinal 20000 cây xanh @4',
      '3 trăm | cardinal 300 suất quà @2',
    ],
    [
      'Xe giá 1 triệu 6, nhà giá 2 tỷ rưỡi, đất 1 tỷ rưỡi đồng.',
      '1 triệu 6 | money 1600000 VND @5',
      '2 tỷ rưỡi | money 2500000000 VND @8',
      '1 tỷ rưỡi đồng | money 1500000000 VND @8',
    ],
    ['Vé 500k, áo 5tr.', '500k | money 500000 VND @3', '5tr | money 5000000 VND @6'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('number words', () => {
  it.each([
    [
      'Có hai mươi mốt người, ba trăm linh năm con bò, mười lăm chiếc xe.',
      'hai mươi mốt | cardinal 21 người @0',
      'ba trăm linh năm | cardinal 305 con bò @0',
      'mười lăm | cardinal 15 chiếc xe @0',
    ],
    [
      'Lớp có hai mươi lăm em, trường có một nghìn hai trăm em.',
      'hai mươi lăm | cardinal 25 em @0',
      'một nghìn hai trăm | cardinal 1200 em @2',
    ],
    ['Năm nghìn không trăm linh ba tấn gạo.', 'Năm nghìn không trăm linh ba tấn | measure 5003 t @0'],
    ['Trúng thưởng một tỷ hai trăm triệu đồng.', 'một tỷ hai trăm triệu đồng | money 1200000000 VND @8'],
    [
      'Đoàn có ba chục người, mang hai vạn đồng.',
      'ba chục | cardinal 30 người @1',
      'hai vạn đồng | money 20000 VND @4',
    ],
    [
      'Bà thọ chín mươi tư tuổi, có bốn lăm cháu chắt.',
      'chín mươi tư tuổi | duration 94 year @0',
      'bốn lăm | cardinal 45 cháu chắt @0',
    ],
    [
      'Nửa triệu dân, nửa năm qua, nửa thế kỷ.',
      'Nửa triệu | cardinal 500000 dân @5',
      'nửa năm | duration 0.5 year @-1',
      'nửa thế kỷ | duration 50 year @0',
    ],
    [
      'Hai ba người, ba bốn ngày, năm bảy trăm con.',
      'Hai ba | cardinal 2…3 người about @0',
      'ba bốn ngày | duration 3…4 day about @0',
      'năm bảy trăm | cardinal 500…700 con about @2',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('vague numbers', () => {
  it.each([
    ['Chị gửi dăm ba triệu đồng.', 'dăm ba triệu đồng | money 1000000 VND vague @6'],
    [
      'Hàng chục nghìn tỷ đồng, hàng trăm triệu USD, hàng nghìn người.',
      'Hàng chục nghìn tỷ đồng | money 10000000000000 VND vague @13',
      'hàng trăm triệu USD | money 100000000 USD vague @8',
      'hàng nghìn | cardinal 1000 người vague @3',
    ],
    [
      'Vài chục người, mấy trăm con, vài nghìn tấn, dăm chục hộ.',
      'Vài chục | cardinal 10 người vague @1',
      'mấy trăm | cardinal 100 con vague @2',
      'vài nghìn tấn | measure 1000 t vague @3',
      'dăm chục | cardinal 10 hộ vague @1',
    ],
    [
      'Hơn trăm người, gần chục năm, ngót nghìn tấn.',
      'trăm | cardinal 100 người above @2',
      'chục năm | duration 10 year below @1',
      'nghìn tấn | measure 1000 t below @3',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('money', () => {
  it.each([
    [
      'Giá 25.000đ, 10.000 ₫, 20.000 VNĐ, 30.000 VND, 5 đồng.',
      '25.000đ | money 25000 VND @0',
      '10.000 ₫ | money 10000 VND @0',
      '20.000 VNĐ | money 20000 VND @0',
      '30.000 VND | money 30000 VND @0',
      '5 đồng | money 5 VND @0',
    ],
    [
      'Hợp đồng $1.2 billion, US$5 triệu, 3 triệu EUR, €2 tỷ, 5.000 yên, 300 nhân dân tệ.',
      '$1.2 billion | money 1200000000 USD @8',
      'US$5 triệu | money 5000000 USD @6',
      '3 triệu EUR | money 3000000 EUR @6',
      '€2 tỷ | money 2000000000 EUR @9',
      '5.000 yên | money 5000 JPY @0',
      '300 nhân dân tệ | money 300 CNY @0',
    ],
    [
      'Đổi 1.000 baht Thái, 50 đô la Mỹ, 20 bảng Anh, 100 đô la Úc, 3 triệu rúp, 7 triệu won.',
      '1.000 baht Thái | money 1000 THB @0',
      '50 đô la Mỹ | money 50 USD @0',
      '20 bảng Anh | money 20 GBP @0',
      '100 đô la Úc | money 100 AUD @0',
      '3 triệu rúp | money 3000000 RUB @6',
      '7 triệu won | money 7000000 KRW @6',
    ],
    [
      'Giá vàng 2.700 USD/ounce, gạo 15.000 đồng/kg, lương 10 triệu đồng/tháng.',
      '2.700 USD | money 2700 USD @0',
      '15.000 đồng | money 15000 VND @0',
      '10 triệu đồng | money 10000000 VND @6',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('measures', () => {
  it.each([
    [
      'Diện tích 3,2 ha, dài 120 km, rộng 15 mét vuông, nặng 2 tấn, 5 tạ thóc.',
      '3,2 ha | measure 3.2 har @-1',
      '120 km | measure 120 km @0',
      '15 mét vuông | measure 15 m2 @0',
      '2 tấn | measure 2 t @0',
      '5 tạ | measure 5 dt @0',
    ],
    [
      'Nhiệt độ 25°C, 37 độ C, -5 độ C, âm 3 độ C, công suất 500 MW, 2.300 MW.',
      '25°C | measure 25 Cel @0',
      '37 độ C | measure 37 Cel @0',
      '-5 độ C | measure -5 Cel @0',
      'âm 3 độ C | measure -3 Cel @0',
      '500 MW | measure 500 MW @0',
      '2.300 MW | measure 2300 MW @0',
    ],
    [
      'Sản lượng 14 triệu tấn/năm, gió 120 km/h, mưa 50 mm/ngày, bụi 55 µg/m3, năng suất 65 tạ/ha.',
      '14 triệu tấn/năm | measure 14000000 t/a @6',
      '120 km/h | measure 120 km/h @0',
      '50 mm/ngày | measure 50 mm/d @0',
      '55 µg/m3 | measure 55 ug/m3 @0',
      '65 tạ/ha | measure 65 dt/har @0',
    ],
    [
      'Điện 250 tỷ kWh, dung tích 3 triệu m³, diện tích 120m2, tốc độ 100 Mbps, ổ 512 GB.',
      '250 tỷ kWh | measure 250000000000 kW.h @9',
      '3 triệu m³ | measure 3000000 m3 @6',
      '120m2 | measure 120 m2 @0',
      '100 Mbps | measure 100 Mbit/s @0',
      '512 GB | measure 512 GBy @0',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('percent', () => {
  it.each([
    [
      'Tăng 42,5%, giảm 8 phần trăm, thêm 1,2 điểm phần trăm, +0,5 %, -1,3%, 0,25 điểm %.',
      '42,5% | percent 42.5 % @-1',
      '8 phần trăm | percent 8 % @0',
      '1,2 điểm phần trăm | percent 1.2 pp @-1',
      '+0,5 % | percent 0.5 % @-1',
      '-1,3% | percent -1.3 % @-1',
      '0,25 điểm % | percent 0.25 pp @-2',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('multiples', () => {
  it.each([
    [
      'Cao gấp 1,5 lần, tăng 3 lần, gấp hơn 2 lần, thay 3 lần, chỉ 2.3 lần.',
      '1,5 lần | multiple 1.5 @-1',
      '3 lần | multiple 3 @0',
      '2 lần | multiple 2 above @0',
      '3 | cardinal 3 lần @0',
      '2.3 lần | multiple 2.3 @-1',
    ],
    [
      'Giá gấp đôi, lượng gấp ba, vốn gấp rưỡi, tăng gần gấp 1,5 lần.',
      'gấp đôi | multiple 2 @0',
      'gấp ba | multiple 3 @0',
      'gấp rưỡi | multiple 1.5 @-1',
      '1,5 lần | multiple 1.5 below @-1',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('fractions', () => {
  it.each([
    [
      'Có 18/21 thành viên, 6 trong 7 cơ chế, hai phần ba số hộ, 63/63 tỉnh, 1/3 dân số.',
      '18/21 | fraction 0.8571428571428571',
      '6 trong 7 | fraction 0.8571428571428571',
      'hai phần ba | fraction 0.6666666666666666',
      '63/63 | fraction 1',
      '1/3 | fraction 0.3333333333333333',
    ],
    [
      'Một nửa dân số, hơn nửa số phiếu, ¾ diện tích, một phần tư ngân sách.',
      'Một nửa | fraction 0.5',
      'nửa | fraction 0.5 above',
      '¾ | fraction 0.75',
      'một phần tư | fraction 0.25',
    ],
    ['Đã ép 1.120/4.860 cọc.', '1.120/4.860 | fraction 0.23045267489711935'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('ranges and changes', () => {
  it.each([
    [
      'Tăng 5 - 7%, 4,8%-6,8%, từ 10 đến 15 triệu đồng, 74,98 - 76,98 triệu đồng.',
      '5 - 7% | percent 5…7 % @0',
      '4,8%-6,8% | percent 4.8…6.8 % @-1',
      '10 đến 15 triệu đồng | money 10000000…15000000 VND @6',
      '74,98 - 76,98 triệu đồng | money 74980000…76980000 VND @4',
    ],
    [
      'Giá 800.000 - 1 triệu đồng, cách 3-5 km, trong 2-3 ngày tới, 5 đến 7 người.',
      '800.000 - 1 triệu đồng | money 800000…1000000 VND @6',
      '3-5 km | measure 3…5 km @0',
      '2-3 ngày | duration 2…3 day @0',
      '5 đến 7 | cardinal 5…7 người @0',
    ],
    [
      'Tăng từ 11% lên 13%, giảm từ 5 tỷ xuống 3 tỷ đồng, nâng từ 7 lên 9 triệu đồng.',
      '11% | percent 11 % @0',
      '13% | percent 13 % @0',
      '5 tỷ | money 5000000000 VND @9',
      '3 tỷ đồng | money 3000000000 VND @9',
      '7 | money 7000000 VND @6',
      '9 triệu đồng | money 9000000 VND @6',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('bounds', () => {
  it.each([
    [
      'Khoảng 20 người, chừng 5 km, xấp xỉ 98 tỷ USD, tầm 30 phút.',
      '20 | cardinal 20 người about @0',
      '5 km | measure 5 km about @0',
      '98 tỷ USD | money 98000000000 USD about @9',
      '30 phút | duration 30 minute about @0',
    ],
    [
      'Gần 350 thỏa thuận, dưới 5 tuổi, chưa đến 100 người, chưa đầy 2 giờ.',
      '350 | cardinal 350 thỏa thuận below @0',
      '5 tuổi | duration 5 year below @0',
      '100 | cardinal 100 người below @0',
      '2 giờ | duration 2 hour below @0',
    ],
    [
      'Hơn 170 dự án, trên 8%, vượt mốc 900 tỷ USD, vượt 10 triệu lượt.',
      '170 | cardinal 170 dự án above @0',
      '8% | percent 8 % above @0',
      '900 tỷ USD | money 900000000000 USD above @9',
      '10 triệu | cardinal 10000000 lượt above @6',
    ],
    [
      'Ít nhất 12 người, tối thiểu 5 ha, từ 18 tuổi trở lên, không dưới 3 tháng, 5 xã trở lên.',
      '12 | cardinal 12 người atLeast @0',
      '5 ha | measure 5 har atLeast @0',
      '18 tuổi | duration 18 year atLeast @0',
      '3 tháng | duration 3 month atLeast @0',
      '5 | cardinal 5 xã atLeast @0',
    ],
    [
      'Tối đa 50 triệu đồng, không quá 3 tháng, phạt tới 20 triệu đồng, 28 ngày tuổi trở xuống.',
      '50 triệu đồng | money 50000000 VND atMost @6',
      '3 tháng | duration 3 month atMost @0',
      '20 triệu đồng | money 20000000 VND atMost @6',
      '28 ngày tuổi | duration 28 day atMost @0',
    ],
    [
      'Lên tới 30%, đạt 5 tỷ đồng, ước 7 triệu tấn, chỉ 12 người, cao hơn 4%.',
      '30% | percent 30 % @0',
      '5 tỷ đồng | money 5000000000 VND @9',
      '7 triệu tấn | measure 7000000 t @6',
      '12 | cardinal 12 người @0',
      '4% | percent 4 % @0',
    ],
    [
      'Hoạt động trên 3 lĩnh vực, có mặt trên 30 tỉnh, ngoài bốn sào ruộng, ngoài 50 tuổi.',
      '3 | cardinal 3 lĩnh vực @0',
      '30 | cardinal 30 tỉnh above @0',
      'bốn | cardinal 4 sào ruộng @0',
      '50 tuổi | duration 50 year above @0',
    ],
    ['Khoảng hơn 40 người, gần gấp 2 lần.', '40 | cardinal 40 người above @0', '2 lần | multiple 2 below @0'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('durations and age', () => {
  it.each([
    [
      'Truyền thống 80 năm, 5 ngày, 3 tuần, 24h, 2 quý, 6 tháng, 45 phút, 30 giây.',
      '80 năm | duration 80 year @0',
      '5 ngày | duration 5 day @0',
      '3 tuần | duration 3 week @0',
      '24h | duration 24 hour @0',
      '2 quý | duration 2 quarter @0',
      '6 tháng | duration 6 month @0',
      '45 phút | duration 45 minute @0',
      '30 giây | duration 30 second @0',
    ],
    [
      'Bé 6 tháng tuổi, ông 47 tuổi, tuổi 20, hai năm rưỡi, 2 thập kỷ, tám tiếng đồng hồ.',
      '6 tháng tuổi | duration 6 month @0',
      '47 tuổi | duration 47 year @0',
      'tuổi 20 | duration 20 year @0',
      'hai năm rưỡi | duration 2.5 year @-1',
      '2 thập kỷ | duration 20 year @1',
      'tám tiếng đồng hồ | duration 8 hour @0',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('ordinals', () => {
  it.each([
    [
      'Đại hội lần thứ XIV, khóa XII, hạng Ba, thứ nhất, vị trí 25, hạng 118, vòng 3, lần 2, kỳ họp thứ 10.',
      'thứ XIV | ordinal 14',
      'khóa XII | ordinal 12',
      'hạng Ba | ordinal 3',
      'thứ nhất | ordinal 1',
      'vị trí 25 | ordinal 25',
      'hạng 118 | ordinal 118',
      'vòng 3 | ordinal 3',
      'lần 2 | ordinal 2',
      'thứ 10 | ordinal 10',
    ],
    [
      'Bão cấp 9, giật cấp 11, phân kỳ 1, học lớp 5, thế hệ thứ tư.',
      'cấp 9 | ordinal 9',
      'cấp 11 | ordinal 11',
      'phân kỳ 1 | ordinal 1',
      'lớp 5 | ordinal 5',
      'thứ tư | ordinal 4',
    ],
    [
      'Một là, phát triển. Hai là, hội nhập. Thứ nhất, kinh tế. Thứ ba, văn hóa.',
      'Một là | ordinal 1',
      'Hai là | ordinal 2',
      'Thứ nhất | ordinal 1',
      'Thứ ba | ordinal 3',
    ],
    ['Lần đầu tiên có nước thứ ba tham gia.', 'đầu tiên | ordinal 1', 'thứ ba | ordinal 3'],
    ['SEA Games 33 và Đại hội XIV diễn ra.', '33 | ordinal 33', 'XIV | ordinal 14'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('days', () => {
  it.each([
    [
      'Ngày 29-12, sáng 6/1, ngày 29/12/2025, sáng 21.4, ngày 7.10.2023, ngày 29 tháng 12 năm 2025.',
      'Ngày 29-12 | date 2025-12-29',
      '6/1 | date 2026-01-06',
      'ngày 29/12/2025 | date 2025-12-29',
      '21.4 | date 2025-04-21',
      'ngày 7.10.2023 | date 2023-10-07',
      'ngày 29 tháng 12 năm 2025 | date 2025-12-29',
    ],
    [
      'date 2025-12-30 Tàu về, ngày 2025-09-05 rời bến, từ 2025-09-06 đến 2025-09-09 nghỉ.',
      '2025-12-30 | date 2025-12-30',
      'ngày 2025-09-05 | date 2025-09-05',
      '2025-09-06 đến 2025-09-09 | date 2025-09-06/2025-09-09',
    ],
    [
      'Chiều 5/9, tối 20-11, dịp lễ 30/4, (12/5), đến ngày 15.',
      '5/9 | date 2025-09-05',
      '20-11 | date 2025-11-20',
      '30/4 | date 2025-04-30',
      '12/5 | date 2025-05-12',
      'ngày 15 | date XXXX-XX-15',
    ],
    [
      'Ngày 17 - 3 - 2004, ngày 5 và 6/7, các ngày 7, 8 và 9/3.',
      'Ngày 17 - 3 - 2004 | date 2004-03-17',
      'ngày 5 | date 2025-07-05',
      '6/7 | date 2025-07-06',
      'ngày 7 | date 2025-03-07',
      '8 | date 2025-03-08',
      '9/3 | date 2025-03-09',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('months, quarters, halves', () => {
  it.each([
    [
      'Tháng 10 qua, tháng 12/2017, tháng 12.2017, tháng 9 năm 1945; tháng mười hai; tháng 5-2024.',
      'Tháng 10 | date 2025-10',
      'tháng 12/2017 | date 2017-12',
      'tháng 12.2017 | date 2017-12',
      'tháng 9 năm 1945 | date 1945-09',
      'tháng mười hai | date 2025-12',
      'tháng 5-2024 | date 2024-05',
    ],
    [
      'Tháng 10, 11/2024 và tháng 3 năm ngoái.',
      'Tháng 10 | date 2024-10',
      '11/2024 | date 2024-11',
      'tháng 3 | date 2024-03',
    ],
    [
      'Quý I/2026, quý 3, quý III năm 2025, quý IV-2024.',
      'Quý I/2026 | date 2026-Q1',
      'quý 3 | date 2025-Q3',
      'quý III năm 2025 | date 2025-Q3',
      'quý IV-2024 | date 2024-Q4',
    ],
    [
      '6 tháng đầu năm 2023, nửa đầu năm 2024, 9 tháng đầu năm, 6 tháng cuối năm, hai quý đầu năm 2025, 11 tháng năm 2025.',
      '6 tháng đầu năm 2023 | date 2023-H1',
      'nửa đầu năm 2024 | date 2024-H1',
      '9 tháng đầu năm | date 2025-01/2025-09',
      '6 tháng cuối năm | date 2025-H2',
      'hai quý đầu năm 2025 | date 2025-H1',
      '11 tháng năm 2025 | date 2025-01/2025-11',
    ],
    [
      'Cả năm ước tăng 5% (10 tháng 2024 tăng 4%), 9 tháng/2025 tăng 6%, thuê trong 3 tháng, 10 tháng năm nay.',
      '5% | percent 5 % @0',
      '10 tháng 2024 | date 2024-01/2024-10',
      '4% | percent 4 % @0',
      '9 tháng/2025 | date 2025-01/2025-09',
      '6% | percent 6 % @0',
      '3 tháng | duration 3 month @0',
      '10 tháng năm nay | date 2025-01/2025-10',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('years, decades, centuries, periods', () => {
  it.each([
    [
      'Năm 2025, mục tiêu 2030 và 2045, APEC 2027, World Cup 2026.',
      'Năm 2025 | date 2025',
      '2030 | date 2030',
      '2045 | date 2045',
      '2027 | date 2027',
      '2026 | date 2026',
    ],
    [
      'Giai đoạn 2025 - 2030, giai đoạn 2021-2025, nhiệm kỳ 2020-2025, mùa giải 2023/24.',
      'Giai đoạn 2025 - 2030 | date 2025/2030',
      'giai đoạn 2021-2025 | date 2021/2025',
      '2020-2025 | date 2020/2025',
      '2023/24 | date 2023/2024',
    ],
    [
      'Tháng 12/1986 đến tháng 6/1991, từ 22/9 đến 27/9, 22-27/9, từ ngày 22 đến 27/9.',
      'Tháng 12/1986 đến tháng 6/1991 | date 1986-12/1991-06',
      '22/9 đến 27/9 | date 2025-09-22/2025-09-27',
      '22-27/9 | date 2025-09-22/2025-09-27',
      'ngày 22 đến 27/9 | date 2025-09-22/2025-09-27',
    ],
    [
      'Thập niên 90, thế kỷ XX, thế kỷ 21, những năm 1990, những năm 80.',
      'Thập niên 90 | date 199X',
      'thế kỷ XX | date 19XX',
      'thế kỷ 21 | date 20XX',
      'những năm 1990 | date 199X',
      'những năm 80 | date 198X',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('clock times', () => {
  it.each([
    [
      '13h30 ngày 16/9, 13h ngày 16/9, 19 giờ 30 ngày 5/5, 8 giờ sáng 12/3, 20:00 ngày 3/2/2025.',
      '13h30 ngày 16/9 | date 2025-09-16T13:30',
      '13h ngày 16/9 | date 2025-09-16T13:00',
      '19 giờ 30 ngày 5/5 | date 2025-05-05T19:30',
      '8 giờ sáng 12/3 | date 2025-03-12T08:00',
      '20:00 ngày 3/2/2025 | date 2025-02-03T20:00',
    ],
    [
      'Lúc 7h30, lúc 3 giờ chiều 4/6, 22 giờ 40 đêm 5-4.',
      '7h30 | date T07:30',
      '3 giờ chiều 4/6 | date 2025-06-04T15:00',
      '22 giờ 40 đêm 5-4 | date 2025-04-05T22:40',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('lunar dates', () => {
  it.each([
    [
      'Mùng 3 tháng 3 âm lịch, rằm tháng Giêng, 10/3 âm lịch, tháng Chạp, mùng 1 Tết.',
      'Mùng 3 tháng 3 âm lịch | date',
      'rằm tháng Giêng | date',
      '10/3 âm lịch | date',
      'tháng Chạp | date',
      'mùng 1 Tết | date',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('identifiers', () => {
  it.each([
    [
      'Nghị quyết 59-NQ/TW, Nghị quyết 57, 59, 66, 68, 70, Nghị định 168/2024/NĐ-CP.',
      '59-NQ/TW | identifier 59-NQ/TW',
      '57 | identifier 57',
      '59 | identifier 59',
      '66 | identifier 66',
      '68 | identifier 68',
      '70 | identifier 70',
      '168/2024/NĐ-CP | identifier 168/2024/NĐ-CP',
    ],
    [
      'Luật số 250/2025/QH15, số 27/NQ-CP, 07/2024/TT-BNV, Quyết định số 07 NQ/HĐ, 64/CP.',
      '250/2025/QH15 | identifier 250/2025/QH15',
      '27/NQ-CP | identifier 27/NQ-CP',
      '07/2024/TT-BNV | identifier 07/2024/TT-BNV',
      '07 NQ/HĐ | identifier 07 NQ/HĐ',
      '64/CP | identifier 64/CP',
    ],
    [
      'Nghị quyết số 57, 59 và 66 của Bộ Chính trị; công văn 999 ngày 26/2/1998.',
      '57 | identifier 57',
      '59 | identifier 59',
      '66 | identifier 66',
      '999 | identifier 999',
      'ngày 26/2/1998 | date 1998-02-26',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('lists', () => {
  it.each([
    [
      'Có 21, 25 và 60 đoàn khách; tăng 5, 7 và 10%.',
      '21 | cardinal 21 đoàn khách @0',
      '25 | cardinal 25 đoàn khách @0',
      '60 | cardinal 60 đoàn khách @0',
      '5 | percent 5 % @0',
      '7 | percent 7 % @0',
      '10% | percent 10 % @0',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('scores', () => {
  it.each([
    [
      'Việt Nam thắng Lào 2-1, hòa 0-0, tỷ số 3 - 1.',
      '2 | cardinal 2 @0',
      '1 | cardinal 1 @0',
      '0 | cardinal 0 @0',
      '0 | cardinal 0 @0',
      '3 | cardinal 3 @0',
      '1 | cardinal 1 @0',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('signs and text forms', () => {
  it.each([
    [
      'Lạm phát còn −1,3 %, mức 5–7 %, giá 25.000 đồng.',
      '−1,3 % | percent -1.3 % @-1',
      '5–7 % | percent 5…7 % @0',
      '25.000 đồng | money 25000 VND @0',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('one against other numbers', () => {
  it.each([
    ['Một người chết, hai người bị thương.', 'Một | cardinal 1 người chết @0', 'hai | cardinal 2 người bị thương @0'],
    ['Hai đội vào bán kết, trong đó một đội của Lào.', 'Hai | cardinal 2 đội @0', 'một | cardinal 1 đội @0'],
    ['Ba thủ môn và một đội trưởng.', 'Ba | cardinal 3 thủ môn @0', 'một | cardinal 1 đội trưởng @0'],
    [
      'Ít nhất một người, hơn một năm, một km, một ngày rưỡi.',
      'một | cardinal 1 người atLeast @0',
      'một năm | duration 1 year above @0',
      'một km | measure 1 km @0',
      'một ngày rưỡi | duration 1.5 day @-1',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('homographs that count', () => {
  it.each([
    [
      'Có năm người bị thương, chín học sinh, năm tỉnh, bảy nhân viên.',
      'năm | cardinal 5 người bị thương @0',
      'chín | cardinal 9 học sinh @0',
      'năm | cardinal 5 tỉnh @0',
      'bảy | cardinal 7 nhân viên @0',
    ],
    ['Năm năm nay, họ có năm con.', 'Năm năm | duration 5 year @0', 'năm | cardinal 5 con @0'],
    [
      'Quán mở năm phòng trà. Cầu nâng cấp năm 2015, tuyến năm 2024 đông hơn.',
      'năm | cardinal 5 phòng trà @0',
      'năm 2015 | date 2015',
      'năm 2024 | date 2024',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('compound lengths of time', () => {
  it.each([
    [
      'Phạt 3 năm 6 tháng tù, sau 2 giờ 15 phút.',
      '3 năm 6 tháng | duration 42 month @0',
      '2 giờ 15 phút | duration 135 minute @0',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('grades and ranges of them', () => {
  it.each([['Gió cấp 8-9, giật cấp 11.', 'cấp 8-9 | ordinal 8…9', 'cấp 11 | ordinal 11']] as Row[])(
    '%s',
    (text, ...figures) => {
      expect(figuresOf(text, options)).toEqual(figures);
    },
  );
});
describe('parts of a number told', () => {
  it.each([
    [
      'Quá nửa số đại biểu, phân nửa ngân sách, hai trong số ba bị cáo, 7 trên 10 người.',
      'nửa | fraction 0.5 above',
      'phân nửa | fraction 0.5',
      'hai trong số ba | fraction 0.6666666666666666',
      '7 trên 10 | fraction 0.7',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('spoken sums', () => {
  it.each([
    [
      'Ba triệu hai; hai nghìn rưỡi; một nghìn lẻ một đêm, đôi ba người, mươi ngày, cả trăm người.',
      'Ba triệu hai | cardinal 3200000 @5',
      'hai nghìn rưỡi | cardinal 2500 @2',
      'một nghìn lẻ một | cardinal 1001 đêm @0',
      'đôi ba | cardinal 2 người vague @0',
      'mươi ngày | duration 10 day about @1',
      'trăm | cardinal 100 người vague @2',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('temperature', () => {
  it.each([
    [
      'Nhiệt độ từ 35-38 độ; tâm bão ở 18,5 độ vĩ Bắc.',
      '35-38 độ | measure 35…38 Cel @0',
      '18,5 độ vĩ Bắc | measure 18.5 deg @-1',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('whose money', () => {
  it.each([
    ['Giá USD 25.400 - 25.760 đồng.', '25.400 - 25.760 đồng | money 25400…25760 VND @0'],
    ['Tiếp theo là Lâm Đồng 38.000 ha.', '38.000 ha | measure 38000 har @0'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('older writing of hours', () => {
  it.each([
    [
      'Lúc 7 g 20, 15 g 30 ngày 11-8, từ 7h30-11h30.',
      '7 g 20 | date T07:20',
      '15 g 30 ngày 11-8 | date 2025-08-11T15:30',
      '7h30-11h30 | date T07:30/T11:30',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('more lunar days', () => {
  it.each([
    [
      '23 tháng Chạp, 30 Tết, ngày mồng 3, tháng Giêng năm Giáp Thìn.',
      '23 tháng Chạp | date',
      '30 Tết | date',
      'ngày mồng 3 | date',
      'tháng Giêng năm Giáp Thìn | date',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('medals and matches', () => {
  it.each([
    [
      'Đoàn có 3 HCV, 5 HCB; phút 23 và vòng 5 V-League.',
      '3 | cardinal 3 HCV @0',
      '5 | cardinal 5 HCB @0',
      'phút 23 | ordinal 23',
      'vòng 5 | ordinal 5',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('one and a half', () => {
  it.each([
    [
      'Mất tiếng rưỡi đi đường, gần tháng rưỡi sau, ba tháng rưỡi.',
      'tiếng rưỡi | duration 1.5 hour @-1',
      'tháng rưỡi | duration 1.5 month below @-1',
      'ba tháng rưỡi | duration 3.5 month @-1',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('ranges of multiples', () => {
  it.each([['Giá tăng 5-7 lần.', '5-7 lần | multiple 5…7 @0']] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('limits by negation', () => {
  it.each([
    [
      'Không được thu quá 5% tiền đặt cọc; doanh thu từ 1 tỷ đồng/năm trở lên.',
      '5% | percent 5 % atMost @0',
      '1 tỷ đồng | money 1000000000 VND atLeast @9',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('marks in a row', () => {
  it.each([
    ['Em đạt Toán 9,75, Hóa 10, Sinh 10.', '9,75 | cardinal 9.75 @-2', '10 | cardinal 10 @0', '10 | cardinal 10 @0'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('lists that leave their scale to the last number', () => {
  it.each([
    [
      'Ba quý lãi lần lượt 120, 95 và 80 tỷ đồng.',
      '120 | money 120000000000 VND @9',
      '95 | money 95000000000 VND @9',
      '80 tỷ đồng | money 80000000000 VND @9',
    ],
    ['Kho xuất 1,2 và 1,5 triệu tấn.', '1,2 | measure 1200000 t @5', '1,5 triệu tấn | measure 1500000 t @5'],
    ['Xã phạt 500.000 và 2 triệu đồng.', '500.000 | money 500000 VND @0', '2 triệu đồng | money 2000000 VND @6'],
    ['Xã phạt 10 triệu và 20 triệu đồng.', '10 triệu | money 10000000 VND @6', '20 triệu đồng | money 20000000 VND @6'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options).filter((figure) => !figure.startsWith('Ba'))).toEqual(figures);
  });
});
describe('words that are also other words', () => {
  it.each([
    ['Trong năm năm tới, xã trồng cây.', 'năm năm | duration 5 year @0'],
    ['Tỉnh điều 6 tàu chở nước.', '6 | cardinal 6 tàu @0'],
    ['Huyện đã điều 420 chiến sĩ, theo điều 12 quy định.', '420 | cardinal 420 chiến sĩ @0'],
    ['Viện kiểm sát đề nghị tử hình ba bị cáo.', 'ba | cardinal 3 bị cáo @0'],
    ['Nghị quyết 30a của Chính phủ', '30a | identifier 30a'],
    ['Ngược lại, năm ngành của trường thiếu thầy.', 'năm | cardinal 5 ngành @0'],
    ['Tàu QNg 95318 TS chở 13 người.', '13 | cardinal 13 người @0'],
    [
      'Bụi ở Vân Sơn là 231, Hàng Mía 224 và Cẩm Lâm 207.',
      '231 | cardinal 231 @0',
      '224 | cardinal 224 @0',
      '207 | cardinal 207 @0',
    ],
    ['Giá chênh một đến hai điểm phần trăm.', 'một đến hai điểm phần trăm | percent 1…2 pp @0'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('clock times that share a day', () => {
  it.each([
    ['Lễ viếng từ 7h30 đến 9h00 ngày 6/3.', '7h30 đến 9h00 ngày 6/3 | date 2025-03-06T07:30/2025-03-06T09:00'],
    ['Đêm 30 rạng sáng 1/5, chợ cháy.', '30 | date 2025-04-30', '1/5 | date 2025-05-01'],
    ['Chợ họp ngày 6/3. Đến 17h, chợ tan.', 'ngày 6/3 | date 2025-03-06', '17h | date 2025-03-06T17:00'],
    ['Năm 2024, chợ tan lúc 17h.', 'Năm 2024 | date 2024', '17h | date T17:00'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('superlatives, distances and ratios that limit nothing', () => {
  it.each([
    [
      'Hộ nhận nhiều nhất là 90 triệu đồng, ít nhất 15 triệu đồng.',
      '90 triệu đồng | money 90000000 VND @6',
      '15 triệu đồng | money 15000000 VND @6',
    ],
    ['Mỗi hộ nhận ít nhất 15 triệu đồng.', '15 triệu đồng | money 15000000 VND atLeast @6'],
    [
      'Nhiệt độ thấp nhất 9 - 11 độ, vùng núi dưới 5 độ.',
      '9 - 11 độ | measure 9…11 Cel @0',
      '5 độ | measure 5 Cel below @0',
    ],
    ['Ngày ngày chị vượt 62 cây số đi dạy.', '62 cây số | measure 62 km @0'],
    ['Tuyến ống có tổng chiều dài vượt 62 km.', '62 km | measure 62 km above @0'],
    [
      'Khối diễu hành có 45 hàng với trên 12.000 người.',
      '45 | cardinal 45 hàng @0',
      '12.000 | cardinal 12000 người above @0',
    ],
    ['Chợ có trên dưới 500 sạp.', '500 | cardinal 500 sạp about @0'],
    ['Phà chở tới 300 khách, giảm giá đến 50%.', '300 | cardinal 300 khách atMost @0', '50% | percent 50 % atMost @0'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('counts told in a row', () => {
  it.each([
    ['Vụ lật xe làm 31 người chết, bị thương 40.', '31 | cardinal 31 người chết @0', '40 | cardinal 40 @0'],
    ['Đoàn giành 5 vàng, 4 bạc, 5 đồng.', '5 | cardinal 5 vàng @0', '4 | cardinal 4 bạc @0', '5 | cardinal 5 đồng @0'],
    ['Tập từ 2 đến 3 lần mỗi tuần, giá gấp 2 - 3 lần.', '2 đến 3 | cardinal 2…3 lần @0', '2 - 3 lần | multiple 2…3 @0'],
    [
      'Kẻ gian lấy hai điện thoại và 300.000 đồng.',
      'hai | cardinal 2 điện thoại @0',
      '300.000 đồng | money 300000 VND @0',
    ],
    ['Sàn có 120 mã: 60 tăng, 50 giảm.', '120 | cardinal 120 mã @0', '60 | cardinal 60 @0', '50 | cardinal 50 @0'],
    [
      'Đội thắng 2-1 (25-20, 22-25, 15-9).',
      ...['2', '1', '25', '20', '22', '25', '15', '9'].map((number) => `${number} | cardinal ${number} @0`),
    ],
    ['Mỗi ngày 29 hộ nhận gạo, quỹ cấp 200 suất quà.', '29 | cardinal 29 hộ @0', '200 | cardinal 200 suất quà @0'],
    [
      'Khảo sát trên 4.216 công nhân, trên 4.000 người dự.',
      '4.216 | cardinal 4216 công nhân @0',
      '4.000 | cardinal 4000 người above @0',
    ],
    [
      'Có 14 ca nặng trên 31,4 triệu mũi tiêm.',
      '14 | cardinal 14 ca nặng @0',
      '31,4 triệu | cardinal 31400000 mũi tiêm @5',
    ],
    [
      'Các khoản đạt 25% dự toán trở lên, chưa quá 65 tuổi.',
      '25% | percent 25 % atLeast @0',
      '65 tuổi | duration 65 year atMost @0',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('days that share what is told', () => {
  it.each([
    [
      'Hội nghị hôm 23 và 24-9; từ đêm 24 đến sáng 26/8 có mưa.',
      '23 | date 2025-09-23',
      '24-9 | date 2025-09-24',
      '24 đến sáng 26/8 | date 2025-08-24/2025-08-26',
    ],
    ['Nhân Ngày Dân số thế giới 11-7; tầm nhìn 2045 đặt mục tiêu cao.', '11-7 | date 2025-07-11', '2045 | date 2045'],
    ['Nhà ở đường Cách Mạng Tháng Tám.'],
    ['Lễ mở vào tháng 1 tới, sau đợt tháng 12 vừa qua.', 'tháng 1 | date 2026-01', 'tháng 12 | date 2024-12'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('five of something', () => {
  it.each([
    ['Chị in năm đầu sách, ăn năm bữa.', 'năm | cardinal 5 đầu sách @0', 'năm | cardinal 5 bữa @0'],
    ['Năm đầu tiên và năm đầu nhiệm kỳ.', 'đầu tiên | ordinal 1'],
    [
      'Hai bên ký ba văn kiện. Một trong số đó về lao động.',
      'ba | cardinal 3 văn kiện @0',
      'Một | cardinal 1 văn kiện @0',
    ],
    ['Một trong số đó rất đẹp.'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('lists spoken in lower case', () => {
  it.each([
    [
      'Có ba việc: một là trồng cây, hai là giữ nước.',
      'ba | cardinal 3 việc @0',
      'một là | ordinal 1',
      'hai là | ordinal 2',
    ],
    ['Cây này với cây kia, một là của bà tôi.'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('lengths of time in three units and hundredths', () => {
  it.each([
    ['Chị chạy hết 2 giờ 31 phút 15 giây.', '2 giờ 31 phút 15 giây | duration 9075 second @0'],
    ['Em bơi hết 52 giây 41.', '52 giây 41 | duration 52.41 second @-2'],
    ['Kết quả có sau 24 giờ.', '24 giờ | duration 24 hour @0'],
    ['Giảm từ 15 xuống còn 7 ngày.', '15 | duration 15 day @0', '7 ngày | duration 7 day @0'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('units of science and other moneys', () => {
  it.each([
    [
      'Sao cách ta 124 năm ánh sáng, áp suất 1,5 atm, chip 3 na-nô-mét, công suất 700 W.',
      '124 năm ánh sáng | measure 124 [ly] @0',
      '1,5 atm | measure 1.5 atm @-1',
      '3 na-nô-mét | measure 3 nm @0',
      '700 W | measure 700 W @0',
    ],
    [
      'Giải thưởng 11 triệu krona, vé 40 zloty.',
      '11 triệu krona | money 11000000 SEK @6',
      '40 zloty | money 40 PLN @0',
    ],
    ['Màn hình 6,7 inch, quãng đường 42 km.', '6,7 inch | measure 6.7 [in_i] @-1', '42 km | measure 42 km @0'],
    [
      'Ở nông thôn 100.000 đồng một tháng, phòng 20 m2.',
      '100.000 đồng | money 100000 VND @0',
      '20 m2 | measure 20 m2 @0',
    ],
    ['Con này nhỏ hơn sợi tóc 40 lần.', '40 lần | multiple 40 @0'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('shares that look like days', () => {
  it.each([
    ['Chiếm gần 1/4 GDP, chưa đến 2/5 ủng hộ.', '1/4 | fraction 0.25 below', '2/5 | fraction 0.4 below'],
    ['Nữ chiếm 2/3, thuyền viên giảm 1/4.', '2/3 | fraction 0.6666666666666666', '1/4 | fraction 0.25'],
    ['Có tới 4/5 số hộ đồng tình, 2/3 là người già.', '4/5 | fraction 0.8', '2/3 | fraction 0.6666666666666666'],
    ['Hôm nay, 2/9 là ngày nghỉ.', '2/9 | date 2025-09-02'],
    ['Ban giám khảo bỏ phiếu 4/5 cho phim này.', '4/5 | fraction 0.8'],
    ['Đại hội thường niên 2026 mục tiêu doanh thu tăng 5%.', '2026 | date 2026', '5% | percent 5 % @0'],
    ['Đội dự 47 trên 66 môn.', '47 trên 66 | fraction 0.7121212121212122'],
    [
      'Theo Sở GD-ĐT, năm 2025, tỉnh có 8.544 em, điểm đại học năm 2024 cao, bán điện thoại đạt 5.544 chiếc.',
      'năm 2025 | date 2025',
      '8.544 | cardinal 8544 em @0',
      'năm 2024 | date 2024',
      '5.544 | cardinal 5544 chiếc @0',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});

describe('what looks like a figure and is none', () => {
  it.each([
    'Nhà số 12 Ngô Quyền, số 4 Duy Tân, số 10 phố Hàng Bài, quận 1, phường 5, ngõ 12, tầng 3.',
    'Lúa IR 50404 (tươi), gạo OM 380 dao động nhẹ, xăng RON 95 tăng, lúa Nàng Hoa 9 dao động.',
    'Gọi 0912 345 678 hoặc hotline 115, ghi nguyện vọng 2, hỏi sinh viên năm 3.',
    'Gọi điện thoại 0912 345 678, hotline 1900 1234, tổng đài 024.3825.1234, fax (84-4) 852 912.',
    'Xe 51F-123.45 và biển số 29A-12345.',
    'Hội nghị P4G, nhóm G20, dịch Covid-19, đội U23, mạng 5G, công nghiệp 4.0, tiêm kích Su-30.',
    'Bão số 3, quốc lộ 1A, Dung Quất 2, đường 3/2, vành đai 4, Bệnh viện Nhi đồng 1 đang đông.',
    'Vòng 1/8 khởi tranh, Điều 5, khoản 2, mẫu số 03, áo số 23.',
    'Một số nước, một phần chức năng, một cách tự nhiên, một trong những nước, một đội bóng.',
    'Năm nước rút, năm bản lề, năm châu, bốn phương, ba mẹ tôi, ba tôi, trái chín, hai bên, hai nước.',
    'Sáng thứ ba, chiều thứ Hai, phiên thứ hai đầu tuần.',
    'Hàng đầu, ngày đầu, trước hết, đứng đầu, đầu năm, cuối năm, hàng ngày.',
    'Tỷ lệ, tỷ giá, tỷ số, tỷ phú, tư nhân, nhất trí, lần này, đồng chí, ngã ba, ngã tư.',
    'Phố Hai Bà Trưng, quảng trường Ba Đình, Ba Lan, ông Sáu Dân.',
    'Năm trước, cùng kỳ, năm qua, đến nay, quý này, tháng tới.',
    'Xăng RON95 và RON 95.',
    'Gần một bụi rậm, một giáo viên mới ra trường, sau một năm.',
    'Đường băng số 1 sân bay Long Thành, gói thầu 5.10 của dự án.',
    'Xăng RON 95-III, bệ phóng 39A, phòng mổ số 4, đội Liên khu 5 biểu diễn.',
  ])('%s', (text) => {
    expect(figuresOf(text, options)).toEqual([]);
  });
});
