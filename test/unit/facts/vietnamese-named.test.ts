import { describe, expect, it } from 'vitest';
import { told } from './told.js';

describe('Vietnamese facts of a place or a body', () => {
  it.each([
    [
      'measure what was measured last, where its value grew',
      'Kim ngạch đạt 3 tỷ USD. Nhật Bản tăng 8%, Hàn Quốc tăng gấp 2 lần.',
      ['3 tỷ USD: kim ngạch', '8%: kim ngạch | percent', '2 lần: kim ngạch | multiple'],
    ],
    [
      'measure what was measured last, where it has a share',
      'Diện tích mía đạt 9.000 ha. Riêng Gia Lai chiếm một nửa.',
      ['9.000 ha: diện tích mía', 'một nửa: diện tích mía'],
    ],
    [
      'have a share of the whole country',
      'Diện tích mía đạt 9.000 ha, chiếm 30% cả nước.',
      ['9.000 ha: diện tích mía', '30%: diện tích mía'],
    ],
    ['have a share of what is told with where', 'Vùng này chiếm 17% GDP cả nước.', ['17%: GDP']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('Vietnamese phrases with signs', () => {
  it.each([
    [
      'of several names joined by dashes',
      'Tỷ lệ tiêm bạch hầu - ho gà - uốn ván 92%.',
      'tỷ lệ tiêm bạch hầu - ho gà - uốn ván',
    ],
    [
      'in a line that a dash marks as a point',
      '- Nghề cá: trong đó nuôi trồng - chế biến đạt 42 tỷ đồng.',
      'nuôi trồng - chế biến',
    ],
    ['of a ratio of two letters', 'Định giá P/E của sàn ở mức 11,8 lần.', 'định giá P/E'],
    ['of a kind of rice', 'Loại 5% tấm còn 371 USD/tấn.', 'loại 5% tấm'],
  ])('%s', (_, text, metric) => {
    expect(told(text).map((fact) => fact.replace(/^.*?: /u, ''))).toContain(metric);
  });

  it('take the part that a kind of rice is named by for no fact', () => {
    expect(told('Gạo 5% tấm chỉ còn 371 USD/tấn.')).toEqual(['371 USD: gạo 5% tấm']);
  });
});

describe('Vietnamese counts and sums', () => {
  it.each([
    ['counts what there is', 'Nhà máy công suất 18.000 tấn/năm có 1.150 công nhân.', '1.150: công nhân'],
    ['counts nothing by a sum', 'Tổng số tiền 312 hộ đã nộp là 9 tỷ đồng.', '312: hộ'],
    [
      'takes the verb that a sentence opens with',
      'Giá cá 90.000 đồng/kg. Thu 300 triệu đồng, ông trả nợ.',
      '300 triệu đồng: thu',
    ],
    [
      'takes a part behind a change for its own',
      'Điện thương phẩm tăng 8%, trong đó sinh hoạt 14,5%.',
      '14,5%: sinh hoạt',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });
});
