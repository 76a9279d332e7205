import { describe, expect, it } from 'vitest';
import { told } from './told.js';

describe('Vietnamese metrics without words that belong to something else', () => {
  it.each([
    ['no day of the week', 'Mức chào mua phổ biến hôm thứ Năm là 98.000 đồng.', ['98.000 đồng: mức chào mua']],
    ['no month of delivery', 'Ca cao giao tháng 9 đóng cửa ở 7.120 USD/tấn.', ['7.120 USD: ca cao']],
    ['no term', 'Dầu cọ kỳ hạn tháng 11 tăng 2,4%.', ['2,4%: dầu cọ']],
    ['an advance whole', 'Mức đặt trước tại nhiều xã đã lên 15%.', ['15%: mức đặt trước']],
    [
      'the head of a budget',
      'Tổng chi cân đối ngân sách huyện đạt 812 tỷ đồng.',
      ['812 tỷ đồng: tổng chi cân đối ngân sách huyện'],
    ],
    ['no report', 'Kết luận nêu kế toán trưởng nhận 420 triệu đồng.', ['420 triệu đồng: kế toán trưởng']],
    ['what a household uses', 'Gia đình bà Lụa dùng 310 kWh một tháng.', ['310 kWh: điện']],
    ['a price without a name', '"Chưa bao giờ thấy": 95.000 đồng/kg.', ['95.000 đồng: giá']],
    ['counts without what takes place', 'Trong tháng có 23 phiên diễn ra tại bảy xã.', ['23: phiên', 'bảy: xã']],
    ['counts without an adverb', 'Trường trao 40 suất ngay từ đầu khóa.', ['40: suất']],
    ['counts without what they do', 'Chín người bám phao, năm người ngồi thúng.', ['Chín: người', 'năm: người']],
    ['counts without how long they last', 'Trận đấu có sáu hiệp kéo dài đến khuya.', ['sáu: hiệp']],
  ])('%s', (_, text, expected) => {
    expect(told(text).map((line) => line.split(' | ')[0])).toEqual(expected);
  });
});
