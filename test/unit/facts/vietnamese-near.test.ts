import { describe, expect, it } from 'vitest';
import { told } from './told.js';

describe('Vietnamese amounts beside what they measure', () => {
  it.each([
    ['of a coefficient', 'Người khuyết tật: hệ số 2,0.', ['2,0: hệ số']],
    [
      'on average',
      'Ngữ văn trung bình 7 điểm, Lịch sử 6,52, Tiếng Anh 5,38.',
      ['7: điểm trung bình', '6,52: điểm trung bình', '5,38: điểm trung bình'],
    ],
    ['of a duty that goods bear', 'Tôm vào Mỹ chịu thuế đối ứng 20%.', ['20%: thuế đối ứng']],
    ['of goods of all kinds', 'Một số sản phẩm tăng khá: giày các loại 18%.', ['18%: giày các loại']],
    ['of what a body strives for', 'Chi cục phấn đấu thu ít nhất 1.900 tỷ đồng.', ['1.900 tỷ đồng: thu']],
    [
      'of a plan in brackets',
      'Tỉnh thu 139 tỷ đồng, bằng 92% dự toán được giao (151 tỷ đồng).',
      ['139 tỷ đồng: thu', '92%: dự toán được giao', '151 tỷ đồng: dự toán được giao'],
    ],
    ['of the wind in brackets', 'Tâm bão có gió mạnh nhất cấp 12 (118-133 km/h).', ['118-133 km/h: sức gió']],
    ['of what is priced', 'Hiệp hội niêm yết gạo 5% tấm ở mức 397 USD/tấn.', ['397 USD: gạo 5% tấm']],
    [
      'that "con số" points back to',
      'Sân bay đón 120.000 khách. Con số dự kiến lên 142.000.',
      ['120.000: khách', '142.000: khách'],
    ],
    [
      'of a count that fell',
      'Số diễn viên giảm hai phần ba, từ 345 xuống 115 người.',
      ['hai phần ba: số diễn viên | increment', '345: số diễn viên', '115: người'],
    ],
    ['of a flight from and to', 'Chuyến bay từ Huế tới Vinh mất 50 phút.', ['50 phút: chuyến bay']],
    ['of days of a kind', 'Tháng qua có 12 ngày mưa lớn.', ['12 ngày: ngày mưa lớn']],
    ['of times apart', 'Mỗi người tiêm hai mũi cách nhau 3 tháng.', ['hai: mũi', '3 tháng: khoảng cách']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
