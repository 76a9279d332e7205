import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

const ownDate = (...paragraphs: readonly string[]) => analyze(paragraphs.join('\n\n'), { language: 'vi' }).date;

describe("a text's own date", () => {
  it('is a day told as of its own time, but no day of a chronicle that goes on to later ones', () => {
    expect(ownDate('Chợ đêm mở lại', 'Tối 12/5/2024, chợ đêm xã Cẩm Lâm mở lại, dự kiến đến năm 2026.')).toBe(
      '2024-05-12',
    );
    expect(ownDate('Ngôi chợ cũ', 'Chợ cháy đêm 19/12/1947. Ngày 2/9/1994, xã dựng lại chợ.')).toBeUndefined();
    expect(ownDate('Ngôi chợ cũ', 'Chợ cháy lúc 5 giờ ngày 19/12/1947, nay chờ sửa vào năm 2027.')).toBeUndefined();
  });

  it('is none far from the day beside its place', () => {
    const lead = 'Máy chạy lại từ 14/2 đến 31/5. Nó từng báo con nước cho ngày 6/6/1944.';
    expect(ownDate('LONDON, ngày 3/2 - Bảo tàng mở cửa', lead)).toBeUndefined();
  });

  it('is no day of a story that goes on for years', () => {
    const fire = 'Đám cháy ngày 14/4/2016 thiêu 51 ha tràm. Lửa tắt ngày 19/4.';
    const later = 'Năm 2019, cò về. Năm 2021, trạm mở. Quý I/2023, xã đếm được 74 loài chim.';
    expect(ownDate('Rừng tràm xanh lại', fire, later)).toBeUndefined();
    expect(ownDate('Rừng tràm cháy', fire, 'Xã trồng lại vào năm 2017.')).toBe('2016-04-14');
  });

  it('is the day that a lead opens with, whatever years it looks back on, but for those ahead', () => {
    const lead = 'Ngày 20/4/2023, xã công bố kết quả ba năm học 2020-2021, 2021-2022 và 2022-2023.';
    expect(ownDate('Xã Cẩm Lâm khen học sinh', lead)).toBe('2023-04-20');
    expect(ownDate('Ngôi chợ cũ', 'Ngày 20/4/2023, chợ cháy. Năm 2025, chợ mở lại.')).toBeUndefined();
  });

  it('is the day up to which a lead counts, whatever years lie before', () => {
    const lead = 'Bốn tháng sau ngày khánh thành 24.12.2023, tính đến 24.4.2024, chợ đón 300 nghìn lượt khách.';
    expect(ownDate('Chợ mới', lead, 'Năm 2028, chợ mở rộng.')).toBe('2024-04-24');
    expect(ownDate('Chợ mới', 'Chốt phiên cuối tuần (20/4/2024), tiêu lên 95.000 đồng.')).toBe('2024-04-20');
  });

  it('is the day on which a lead says that something was announced or held', () => {
    expect(ownDate('Học sinh thêm đông', 'Con số này được xã nêu tại cuộc họp ngày 14-8-2020.')).toBe('2020-08-14');
    expect(ownDate('Thu ngân sách', '(Báo xã) - Sở Tài chính ngày 31/8/2023 công bố số thu.')).toBe('2023-08-31');
    expect(ownDate('Bảy người bị bắt', 'Công an huyện ngày 18/10/2024 khởi tố bảy bị can.')).toBe('2024-10-18');
    const decree = 'Ngày 15 tháng 11 năm 2023, xã ban hành quy định mới, có hiệu lực từ 1/1/2024.';
    expect(ownDate('Quy định mới', decree)).toBe('2023-11-15');
    expect(ownDate('Quy định mới', 'Cuộc họp ngày 14-8-2020 bàn kế hoạch năm 2022.')).toBeUndefined();
  });

  it('is the day on which somebody said what the lead tells, however many plans follow', () => {
    const lead = 'Cẩm Lâm (TTX) - Ngày 16/10/2024, Sở Tài chính cho biết xã xây chợ mới.';
    expect(ownDate('Chợ mới', lead, 'Mái xong trước ngày 30/4/2025. Chợ mở ngày 2/9/2025.')).toBe('2024-10-16');
  });

  it('is in no month of a storm or a flood', () => {
    expect(ownDate('Ngôi chợ cũ', 'Trận lũ lịch sử tháng 10/2020 ngập chợ. Xã họp ngày 20/10.')).toBeUndefined();
  });

  it('is the last of two days in a title', () => {
    expect(ownDate('Tuổi trẻ Cẩm Lâm (26/3/1931 - 26/3/2024)', 'Xã mở hội ngày 24/3.')).toBe('2024-03-26');
  });

  it('is in no quarter that the year of the lead is held against', () => {
    const lead = 'Báo cáo giữa năm 2020 cho thấy thu thấp nhất kể từ quý II/2013. Xã họp ngày 10/7.';
    expect(ownDate('Xã Cẩm Lâm thu ít', lead)).toBe('2020-07-10');
    expect(ownDate('Xã năm 2020', 'Xã họp.', 'Quý II/2013 xã thu 3 tỷ đồng.', 'Xã họp ngày 10/7.')).toBeUndefined();
    expect(ownDate('Xã Cẩm Lâm thu ít', 'Quý II/2020 xã thu 3 tỷ đồng.', 'Xã họp ngày 10/7.')).toBe('2020-07-10');
  });
});
