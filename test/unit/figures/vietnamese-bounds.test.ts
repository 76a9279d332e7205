import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

/** "quote: kind, bound" of each figure that is no date. */
const bounds = (text: string) =>
  analyze(text, { date: '2025-11-20', language: 'vi' })
    .figures.filter(({ kind }) => kind !== 'date')
    .map(({ quote, kind, bound }) => `${quote}: ${kind} ${bound}`);

describe('bounds of Vietnamese figures', () => {
  it.each([
    ['Số này chưa bằng một phần ba năm ngoái.', ['một phần ba: fraction below']],
    ['Số này gần bằng một phần tư diện tích.', ['một phần tư: fraction below']],
    ['Tỷ lệ hộ nghèo giảm xuống dưới 3%.', ['3%: percent below']],
    ['Thu ngân sách vượt 12% dự toán.', ['12%: percent exact']],
    ['Lượng cát vượt 40 tấn so với giấy phép.', ['40 tấn: measure exact']],
    ['Giải ngân vượt 90% kế hoạch.', ['90%: percent above']],
    ['Xã có 120 bài dưới 1 điểm.', ['120: cardinal exact', '1: cardinal below']],
    ['Người từ đủ 75 tuổi được trợ cấp.', ['75 tuổi: duration atLeast']],
    ['Người còn từ đủ 2 đến 5 năm công tác.', ['2 đến 5 năm: duration exact']],
    ['Mua bán từ 100 gam thuốc phiện trở lên bị phạt nặng.', ['100 gam: measure atLeast']],
    ['Nước này phạt người vứt rác tới 2.000 USD.', ['2.000 USD: money atMost']],
    ['Người bỏ cọc bị cấm đến 5 năm.', ['5 năm: duration atMost']],
    ['Kho đã chứa đến 92% sức chứa.', ['92%: percent exact']],
    ['Phần mềm chạy trên 12 máy tính.', ['12: cardinal exact']],
    ['Cá cỡ 0,8 - 1,2 kg bán chạy.', ['0,8 - 1,2 kg: measure exact']],
    ['Giá nằm trong khoảng 20 - 30 triệu đồng.', ['20 - 30 triệu đồng: money exact']],
    ['Vàng lùi về sát 150 triệu đồng.', ['150 triệu đồng: money about']],
    ['Đạt mức thấp nhất thì quý sau phải tăng ít nhất 11%.', ['11%: percent atLeast']],
  ])('%s', (text, expected) => {
    expect(bounds(text)).toEqual(expected);
  });
});

describe('the Vietnamese five', () => {
  it.each([
    ['Bác sĩ khám trong năm phút.', ['năm phút: duration exact']],
    ['Thời gian rút từ 11 tháng còn năm tháng.', ['11 tháng: duration exact', 'năm tháng: duration exact']],
    ['Năm thị trường này chiếm 80% lượng hàng.', ['Năm: cardinal exact', '80%: percent exact']],
    ['Đội phải thắng ít nhất ba trong năm trận.', ['ba trong năm: fraction atLeast']],
    ['Năm ngoái, con số ấy là 8%.', ['8%: percent exact']],
  ])('%s', (text, expected) => {
    expect(bounds(text)).toEqual(expected);
  });
});

describe('Vietnamese ordinals', () => {
  it.each([
    ['Tay vợt hạng 91 thế giới vào chung kết.', ['hạng 91: ordinal exact']],
    ['Quỹ cấp 200 suất học bổng.', ['200: cardinal exact']],
    ['Đội giữ vị trí thứ hai.', ['thứ hai: ordinal exact']],
    ['Cổ phiếu giảm phiên thứ ba liên tiếp.', ['thứ ba: ordinal exact']],
    ['Sang ngày thứ hai, tòa xét hỏi.', ['thứ hai: ordinal exact']],
    ['Chợ họp ngày thứ bảy và chủ nhật.', []],
    ['Chốt phiên thứ hai, giá tăng.', []],
  ])('%s', (text, expected) => {
    expect(bounds(text)).toEqual(expected);
  });
});
