import { describe, expect, it } from 'vitest';
import { told } from './told.js';

describe('How many members a Vietnamese text names is no fact', () => {
  it.each([
    ['of places', 'Ba nước Anh, Pháp và Đức đã gửi công hàm.'],
    ['of a group', 'Đề án đưa tỉnh vào nhóm 3 địa phương dẫn đầu.'],
    ['of a list', 'Bốn điểm nghẽn là vốn, quỹ đất và thủ tục.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('but how many there are is one', () => {
    expect(told('Trong đó ba người là thành viên độc lập. Bão đổ vào năm tỉnh miền Trung.')).toEqual([
      'ba: người',
      'năm: tỉnh',
    ]);
  });
});
