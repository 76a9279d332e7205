import { describe, expect, it } from 'vitest';
import { told } from './told.js';

describe('By how long something comes before or after its time', () => {
  it.each([
    ['what comes early', 'Mùa mưa năm nay đến sớm hơn mọi năm hai tuần.', ['hai tuần: mùa mưa']],
    ['told of in the clause before', 'Mùa mưa đã bắt đầu, sớm hơn mọi năm 12 ngày.', ['12 ngày: mùa mưa']],
    ['what is done early', 'Bà con gieo sạ sớm 10-20 ngày nên tránh được mặn.', ['10-20 ngày: gieo sạ sớm']],
    ['what comes back early', 'Đàn chim về sớm 15 ngày.', ['15 ngày: chim về sớm']],
    ['who is late', 'Nhà thầu chậm quá 30 ngày sẽ bị phạt.', ['30 ngày: chậm']],
    ['what is paid late', 'Xưởng gỗ nộp thuế chậm 40 ngày.', ['40 ngày: chậm']],
    ['ahead of schedule', 'Hầm chui vượt tiến độ hai tháng.', ['hai tháng: tiến độ']],
    ['ahead of what was thought', 'Đập phụ xong sớm hơn dự kiến ba tháng.', ['ba tháng: tiến độ']],
    ['ahead of a plan', 'Gói thầu nhanh hơn kế hoạch chín ngày.', ['chín ngày: kế hoạch']],
  ])('%s', (_, text, expected) => {
    expect(told(text).map((line) => line.split(' | ')[0])).toEqual(expected);
  });
});

describe('Lengths of time that change', () => {
  it.each([
    [
      'terms of several people',
      'Bị cáo Trần Văn Bảy được giảm từ 8 năm xuống còn 6 năm tù, Lê Văn Tám từ 5 năm xuống 4 năm.',
      ['8 năm: mức án', '6 năm: mức án', '5 năm: mức án', '4 năm: mức án'],
    ],
    [
      'a time with what it is for',
      'Thay đổi lớn nhất là thời gian học để được cấp thẻ rút từ 6 tháng xuống 4 tháng.',
      ['6 tháng: thời gian học', '4 tháng: thời gian học'],
    ],
    ['what is paid in for so long', 'Chị Hoa đã đóng đủ 15 năm.', ['15 năm: đóng']],
    ['what somebody has worked as', 'Làm ga 26 năm, ông chưa thấy lũ như vậy.', ['26 năm: làm ga']],
    ['a journey', 'Gia đình bà Lụa đặt chuyến đi ba ngày.', ['ba ngày: chuyến đi']],
    ['what goes on for longer', 'Ông nói sẽ điều hành công ty thêm hai năm.', ['hai năm: điều hành công ty']],
    ['what somebody runs in', 'Cô chạy marathon hết 2 giờ 45 phút.', ['2 giờ 45 phút: thời gian']],
    ['where somebody has worked', 'Anh làm ở đây 14 năm.', ['14 năm: làm']],
    [
      'what is paid in to the full',
      'Chị đóng bảo hiểm thất nghiệp đủ 12 tháng.',
      ['12 tháng: đóng bảo hiểm thất nghiệp'],
    ],
    ['a race', 'Hà Mỹ thắng chặng cuối với 11,38 giây.', ['11,38 giây: thành tích']],
    ['what people had to leave for', 'Hai hộ phải sơ tán trong ba ngày.', ['Hai: hộ', 'ba ngày: sơ tán']],
    ['what is shut for so long', 'Bảo tàng đóng cửa 3 tháng.', ['3 tháng: đóng cửa']],
  ])('%s', (_, text, expected) => {
    expect(told(text).map((line) => line.split(' | ')[0])).toEqual(expected);
  });
});
