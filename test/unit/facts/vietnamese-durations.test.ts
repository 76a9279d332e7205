import { describe, expect, it } from 'vitest';
import { told } from './told.js';

describe('Vietnamese lengths of time', () => {
  it.each([
    ['of what takes so long', 'Gói tin mất 12 phút mới về tới trạm.', ['12 phút: gói tin']],
    ['of what lasts, behind "sau"', 'Sau cuộc họp kín kéo dài 90 phút, hai bên ra về.', ['90 phút: cuộc họp kín']],
    ['of what is done right before', 'Tài xế đã chạy liên tục gần 7 giờ.', ['7 giờ: chạy liên tục']],
    [
      'of the terms that a court gives, without a word for them',
      'Bà Lê Thị Ngà lĩnh 9 năm; kế toán trưởng Đỗ Khắc Vịnh 5 năm.',
      ['9 năm: mức án', '5 năm: mức án'],
    ],
    ['of what is done within it', 'Sở phải thẩm định trong 20 ngày.', ['20 ngày: thẩm định']],
    ['of what somebody undergoes', 'Quán bị đình chỉ hoạt động 2 tháng.', ['2 tháng: đình chỉ hoạt động']],
    ['of what is done right behind', 'Bà có 27 năm công tác ở vùng cao.', ['27 năm: công tác']],
    ['of what there is time for', 'Hai bên có 10 ngày để kháng cáo.', ['10 ngày: kháng cáo']],
    ['of a measured noun all the same', 'Thời gian bay khoảng 3 tiếng.', ['3 tiếng: thời gian bay']],
    [
      'of working hours',
      'Dự thảo giảm giờ làm từ 48 giờ xuống 42 giờ mỗi tuần.',
      ['48 giờ: giờ làm', '42 giờ: giờ làm'],
    ],
    ['but of nobody who is named', 'Huế mất hai ngày để dọn bùn.', ['hai ngày: thời gian']],
    ['but of no age', 'Anh Tư, làm nghề từ năm 20 tuổi, kể lại.', []],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
