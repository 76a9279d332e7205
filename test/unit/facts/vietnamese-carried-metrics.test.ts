import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { told } from './told.js';

describe('Vietnamese amounts whose sentence tells no metric', () => {
  it.each([
    [
      'take what the sentence names to be measured',
      'Sản lượng cà phê vẫn còn thấp so với tháng 9, song niên vụ này đã lên nhanh tới 77%.',
      '77%: sản lượng cà phê',
    ],
    [
      'take what the sentence before names',
      'Bảng xếp hạng lợi nhuận trước thuế tháng 10 có nhiều thay đổi. Sao Mai vươn lên nhóm đầu khi đạt 900 tỷ đồng.',
      '900 tỷ đồng: lợi nhuận trước thuế | 2025-10',
    ],
    [
      'go on with a list of subjects',
      'Tôm tăng 8%, cá tra tăng 9%. Mực là ngoại lệ hiếm hoi khi giảm 5%.',
      '5%: mực | percent',
    ],
    [
      'take the thing that stands before its size',
      'Hai cây cầu và tuyến đê biển 12 km đã xong.',
      '12 km: tuyến đê biển',
    ],
    [
      'take what was done with money',
      'Quốc lộ 60, trục chính về biển, được nâng cấp năm 2019 với 1.400 tỷ đồng.',
      '1.400 tỷ đồng: nâng cấp | 2019',
    ],
    [
      'take the count that a part is of',
      'Xã có 300 bài dân ca. Chỉ một phần năm trong số đã sưu tầm được in.',
      'một phần năm: bài dân ca',
    ],
  ])('%s', (_, text, fact) => {
    expect(told(text)).toContain(fact);
  });

  it('take what the heading names, of a section before that of the text', () => {
    const text =
      'Lợi nhuận ngân hàng quý 3\n\nNgân hàng Sao Mai dẫn đầu với 900 tỷ đồng.\n\nGiá thuê văn phòng\n\nTòa nhà Bến Thành đứng đầu với 25 USD.';
    expect(analyze(text).facts.map(({ quote, metric }) => `${quote}: ${metric}`)).toEqual([
      '900 tỷ đồng: lợi nhuận ngân hàng',
      '25 USD: giá thuê văn phòng',
    ]);
  });

  it('are no facts where nothing was measured', () => {
    expect(told('Đây là dư chấn sau trận 6,0 độ đêm qua.')).toEqual([]);
  });
});
