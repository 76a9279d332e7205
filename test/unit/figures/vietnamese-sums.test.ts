import { describe, expect, it } from 'vitest';
import { figuresOf } from './notation.js';

/** A text and the figures in it, as `notation` writes them. */
type Row = [text: string, ...figures: string[]];

const options = { language: 'vi', date: '2025-11-30' } as const;

describe('Vietnamese sums without their currency', () => {
  it.each([
    [
      'Khối ngoại bán 850 tỷ đồng, mạnh nhất là mã ABC (210 tỷ).',
      '850 tỷ đồng | money 850000000000 VND @9',
      '210 tỷ | money 210000000000 VND @9',
    ],
    [
      'Heo hơi miền Bắc 72.000 đồng/kg; miền Trung 71.000.',
      '72.000 đồng | money 72000 VND @0',
      '71.000 | money 71000 VND @0',
    ],
    [
      'Lương 25 - 30 triệu đồng, gửi về 15 - 20 triệu.',
      '25 - 30 triệu đồng | money 25000000…30000000 VND @6',
      '15 - 20 triệu | money 15000000…20000000 VND @6',
    ],
    ['Đoàn phim có kinh phí 50 tỷ.', '50 tỷ | money 50000000000 VND @9'],
    [
      'Lương 8 triệu, sau 2 năm lên 12 - 15 triệu.',
      '8 triệu | money 8000000 VND @6',
      '2 năm | duration 2 year @0',
      '12 - 15 triệu | money 12000000…15000000 VND @6',
    ],
    ['Tô phở giá 45 nghìn.', '45 nghìn | money 45000 VND @3'],
    ['Số người có việc là 52,5 triệu.', '52,5 triệu | cardinal 52500000 @5'],
    [
      'Vé thu 3 tỷ đồng. Năm nay có 2 triệu, đông nhất.',
      '3 tỷ đồng | money 3000000000 VND @9',
      '2 triệu | cardinal 2000000 @6',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});

describe('Vietnamese sizes and shares', () => {
  it.each([
    ['Bức tranh khổ 80 x 120 cm.', '80 | measure 80 cm @0', '120 cm | measure 120 cm @0'],
    ['Số hộ giảm từ 1.200 năm 2023.', '1.200 | cardinal 1200 @0', 'năm 2023 | date 2023'],
    ['Kế hoạch 5 năm 2021 - 2025.', '5 năm | duration 5 year @0', '2021 - 2025 | date 2021/2025'],
    ['Có 9 người bị thương, trong đó ba phải mổ.', '9 | cardinal 9 người bị thương @0', 'ba | cardinal 3 @0'],
    ['Chợ nghỉ thứ Bảy.'],
    ['Đội vào top 10.', '10 | cardinal 10 @0'],
    ['Lương quãng 3 triệu đồng.', '3 triệu đồng | money 3000000 VND about @6'],
    ['Lô hàng nặng 2 tấn rưỡi.', '2 tấn rưỡi | measure 2.5 t @-1'],
    ['Ba hôm sau, giá tăng.', 'Ba hôm | duration 3 day @0'],
    ['Lúc 7 giờ 30 hôm qua, chợ mở.', '7 giờ 30 | date T07:30'],
    ['Đơn vị có quân số 1.200 người.', '1.200 | cardinal 1200 người @0'],
    ['Nhịp mạch 120 lần/phút.', '120 | cardinal 120 lần @0'],
    ['Khối u 15x20 mm.', '15 | measure 15 mm @0', '20 mm | measure 20 mm @0'],
    ['Anh cao 1m75.', '1m75 | measure 1.75 m @-2'],
    ['Em đạt 29,5/30 điểm.', '29,5/30 | fraction 0.9833333333333333'],
    ['Xếp hạng 44/139 quốc gia.', 'hạng 44 | ordinal 44', '139 | cardinal 139 quốc gia @0'],
    ['Có 30 ca, trong đó 1/3 do tai nạn.', '30 | cardinal 30 ca @0', '1/3 | fraction 0.3333333333333333'],
    ['Đến 3/4 số hộ phải đi vay.', '3/4 | fraction 0.75'],
    ['Lớp 1A có 48 học sinh.', '48 | cardinal 48 học sinh @0'],
    ['Học sinh từ lớp 6 đến lớp 9.', 'lớp 6 | ordinal 6', 'lớp 9 | ordinal 9'],
    ['Tour 3 ngày 2 đêm.', '3 ngày | duration 3 day @0', '2 | cardinal 2 đêm @0'],
    ['Mỗi ngày đan được 2-3 chiếc rổ.', '2-3 | cardinal 2…3 chiếc rổ @0'],
    ['Lúa OM 18 tươi giá 6.800 đồng/kg.', '6.800 đồng | money 6800 VND @0'],
    ['Sầu riêng loại 1 giá 70.000 đồng/kg.', '70.000 đồng | money 70000 VND @0'],
    ['Đình dựng năm Giáp Tý (1864).', 'năm Giáp Tý | date', '1864 | date 1864'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
