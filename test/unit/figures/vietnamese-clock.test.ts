import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

/** "quote: value" of each date or length of time of a text whose document is dated 20 November 2025. */
const times = (text: string) =>
  analyze(text, { date: '2025-11-20', language: 'vi' })
    .figures.filter(({ kind }) => kind === 'date' || kind === 'duration')
    .map(({ quote, value, unit }) => [`${quote}: ${value}`, unit].filter((part) => part !== undefined).join(' '));

describe('Vietnamese hours of the clock', () => {
  it.each([
    ['Tàu rời ga lúc gần 21h.', ['21h: T21:00']],
    ['Chợ tan hồi khoảng 4 giờ.', ['4 giờ: T04:00']],
    ['Chợ họp từ khoảng 3h.', ['3h: T03:00']],
    ['Điện yếu nhất trong khung giờ 22h - 4h.', ['22h - 4h: T22:00/T04:00']],
    ['Quán mở 18h đến 2h.', ['18h đến 2h: T18:00/T02:00']],
    ['7h - 2.150 - 12,4 m', ['7h: T07:00']],
    ['9h: chào cờ.', ['9h: T09:00']],
    ['Sau 5 giờ sáng, chợ tan.', ['5 giờ: T05:00']],
    ['Sau 5h30, chợ tan.', ['5h30: T05:30']],
    ['Sau 17 giờ, quán đóng cửa.', ['17 giờ: T17:00']],
    ['Sau 17 giờ các ngày, quán đóng cửa.', ['17 giờ: T17:00']],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });
});

describe('Vietnamese hours that something takes', () => {
  it.each([
    ['Tài xế ngủ gật sau 7 giờ lái xe.', ['7 giờ: 7 hour']],
    ['Sau 11 giờ truyền dịch, bé tỉnh lại.', ['11 giờ: 11 hour']],
    ['Đội leo lên đỉnh chưa đến 4 giờ.', ['4 giờ: 4 hour']],
    ['Ca mổ kéo dài từ 5 giờ đồng hồ trở lên.', ['5 giờ đồng hồ: 5 hour']],
    ['Ca mổ kéo dài gần 8 giờ.', ['8 giờ: 8 hour']],
    ['Chạy 24h - 48h mới xong.', ['24h - 48h: undefined hour']],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });
});

describe('Vietnamese hours of the next day', () => {
  it.each([
    ['Tàu cập bến ngày 30/9, đậu đến 16h hôm sau.', ['ngày 30/9: 2025-09-30', '16h: 2025-10-01T16:00']],
    ['Lửa bùng lên tối 12/11, đến 3 giờ sáng ngày hôm sau mới tắt.', ['12/11: 2025-11-12', '3 giờ: 2025-11-13T03:00']],
    [
      'Bắt đầu lúc 22h ngày 5/11, kết thúc lúc 4h cùng ngày.',
      ['22h ngày 5/11: 2025-11-05T22:00', '4h: 2025-11-05T04:00'],
    ],
    [
      'Cấm đường từ 21h ngày 31/12/2024 đến 1h hôm sau.',
      ['21h ngày 31/12/2024 đến 1h: 2024-12-31T21:00/2025-01-01T01:00'],
    ],
    ['Cấm đường từ 22h ngày 5/11 đến 4h hôm sau.', ['22h ngày 5/11 đến 4h: 2025-11-05T22:00/2025-11-06T04:00']],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });
});
