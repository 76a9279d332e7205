import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

/** "quote: value" of each date of a text whose document is dated 20 November 2025. */
const dates = (text: string) =>
  analyze(text, { date: '2025-11-20', language: 'vi' })
    .figures.filter(({ kind }) => kind === 'date')
    .map(({ quote, value }) => `${quote}: ${value}`);

describe('Vietnamese streets and places named after days', () => {
  it.each([
    'Ngập nặng nhất là đường 19 Tháng 5.',
    'Quán nằm trên đường 3 tháng 2, gần bưu điện.',
    'Xe buýt dừng ở ngã tư 19/8 và ngã ba 30-4.',
    'Hội hoa xuân mở tại quảng trường 2/9.',
    'Tiểu thương chợ 26/3 được giảm phí.',
    'Tuổi trẻ đào kênh ở công trường thanh niên 26/3.',
    'Điện về trạm 12/4 lúc tối.',
    'Bạn đọc gọi tổng đài, nhánh 3/1.',
    'Trận đấu diễn ra trên sân vận động 19/8.',
    'Cấm xe qua cầu 3/2, công viên 29/3.',
  ])('%s', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it.each([
    ['Học sinh khai trường 5/9.', ['5/9: 2025-09-05']],
    ['Phiên chợ 12/11 vắng khách.', ['12/11: 2025-11-12']],
    ['Trường mở hội trại ngày 26/3.', ['ngày 26/3: 2025-03-26']],
    ['Giải phóng thành phố 30/4/1975.', ['30/4/1975: 1975-04-30']],
    ['Đường ngập ngày 23 tháng 8.', ['ngày 23 tháng 8: 2025-08-23']],
    ['Chợ họp 26/3.', ['26/3: 2025-03-26']],
  ])('keeps the days: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
