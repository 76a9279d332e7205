import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

const periodsOf = (date: string | undefined, ...paragraphs: readonly string[]) =>
  analyze(paragraphs.join('\n\n'), { ...(date === undefined ? {} : { date }), language: 'vi' }).facts.map(
    ({ quote, period }) => [quote, period],
  );

const title = 'Chợ xã Cẩm Lâm đông khách';

describe('what a report is about', () => {
  it('is no quarter that only a section further on is headed by', () => {
    const news = ['Chợ đông khách từ sáng sớm.', 'Sạp cá vẫn đông nhất.', 'Chợ có 148 sạp mở cửa.'];
    const section = ['Kết quả quý II', 'Sạp cá lãi 121 triệu đồng trong quý II.'];
    const found = periodsOf(undefined, title, '14/7/2026 16:42', ...news, ...section);
    expect(found).toContainEqual(['148', '2026-07-14']);
    expect(found).toContainEqual(['121 triệu đồng', '2026-Q2']);
  });

  it('is no year that a meeting is named by', () => {
    const lead = 'Đại hội thường niên 2025 của hợp tác xã họp ở chợ.';
    const found = periodsOf(
      undefined,
      title,
      '24/4/2025 10:30',
      lead,
      'Đại hội thường niên 2025 có 486 người dự.',
      'Xã có 118 sạp.',
    );
    expect(found).toContainEqual(['118', '2025-04-24']);
  });

  it('is the days that a bulletin of the lead is of', () => {
    const lead = 'Trạm y tế xã ngày 15/9/2025 phát đi bản tin tuần 37, từ ngày 8 đến 14/9.';
    expect(periodsOf(undefined, title, lead, 'Toàn xã có 51 ca mắc.')).toEqual([['51', '2025-09-08/2025-09-14']]);
  });

  it('is the school year that a meeting sums up', () => {
    const lead = 'Ngày 12/8/2025, xã tổng kết năm học 2024-2025 của các trường.';
    expect(periodsOf(undefined, title, lead, 'Có 71 em đoạt giải.')).toEqual([['71', '2024/2025']]);
  });
});

describe('the time that a sentence leaves to the next ones', () => {
  it('is a day behind the source of what is told', () => {
    const story = 'Theo công an, khoảng 14h ngày 11/3, Lẹ vào chợ. Hắn đập 3 tủ kính.';
    expect(periodsOf('2026-03-12', title, story)).toContainEqual(['3', '2026-03-11']);
  });

  it('is the day that its clause opens with, in a text without years, and no month or day behind something else', () => {
    const lead = 'Sáng 6/11, bão vào xã.';
    const sum = 'Tính đến 17h ngày 8/11, xã có 6 người bị thương. Bão làm tốc mái 52 ngôi nhà.';
    expect(periodsOf(undefined, title, lead, sum)).toEqual([
      ['6', 'XXXX-11-08'],
      ['52', 'XXXX-11-08'],
    ]);
    const plan = 'Xã họp hai lần trước ngày 16/11. Bão làm tốc mái 52 ngôi nhà.';
    expect(periodsOf(undefined, title, lead, plan).at(-1)).toEqual(['52', 'XXXX-11-06']);
  });

  it('is not that of the part which a sentence goes into, or of what the text is held against', () => {
    const part =
      'Đến 8/11/2025, xã có 6 người bị thương. Trong số đó có hai người ngã ở chợ sáng 7/11. Nước làm trôi 52 sạp.';
    expect(periodsOf('2025-11-09', title, part).at(-1)).toEqual(['52', '2025-11-08']);
    const held =
      'Từ 30/8 đến 2/9, xã đón 950 lượt khách. Cùng kỳ năm 2024, con số là 640 lượt. Riêng chợ đón 486 lượt.';
    expect(periodsOf('2025-09-03', title, held).at(-1)).toEqual(['486', '2025-08-30/2025-09-02']);
  });

  it('is no range that the paragraph before tells in passing, in the news of a day', () => {
    const lead = 'Sáng 21/5/2026, xã họp về điện.';
    const told = 'Hôm 19/5, chợ dùng 62 kWh. Tính từ 1 đến 20/5, chợ dùng 391 kWh.';
    expect(periodsOf(undefined, title, lead, told, 'Chợ có 27 sạp mất điện.')).toEqual([
      ['62 kWh', '2026-05-19'],
      ['391 kWh', '2026-05-01/2026-05-20'],
      ['27', '2026-05-21'],
    ]);
  });
});

describe('the time of a list', () => {
  it('is told by the words that lead to it', () => {
    const lead = 'Xã công bố tình hình chợ tháng 10 và 10 tháng đầu năm 2025.';
    expect(periodsOf(undefined, title, lead, 'Trong tháng, chợ có:', '- 74 sạp mới;')).toEqual([['74', '2025-10']]);
  });
});

describe('a date that tells no time of its own', () => {
  it.each([
    ['Lúc 2h ngày 20/11, nước lên 40,6 m, vượt mốc lịch sử năm 1993 tới 1,08 m.', '1,08 m'],
    ['Chiều 20/11, gió mạnh nhất từ khi đặt máy năm 1985; khí áp hạ xuống 962 hPa.', '962 hPa'],
    ['Hôm 20/11, xã mua con tàu đóng năm 2014, trị giá 21 triệu USD.', '21 triệu USD'],
  ])('is of a record or of when a thing was made: %s', (text, quote) => {
    expect(periodsOf('2025-11-21', title, text)).toContainEqual([quote, '2025-11-20']);
  });
});

describe('the time of what is planned, or goes on since then', () => {
  it('is the year that a plan is for, and not the day on which it is made', () => {
    const plan = 'Sáng nay, đại hội thông qua kế hoạch doanh thu 48 tỷ đồng và lợi nhuận 2 tỷ đồng cho năm 2026.';
    expect(periodsOf('2026-04-15', title, plan)).toEqual([
      ['48 tỷ đồng', '2026'],
      ['2 tỷ đồng', '2026'],
    ]);
  });

  it.each([
    ['2025-09-21', 'Chiến dịch triển khai từ ngày 4/8 đã tiêm 27 mũi.', ['27', '2025-08-04/2025-09-21']],
    ['2024-09-27', 'Kể từ lần đầu dự giải năm 2016, cô có 31 huy chương.', ['31', '2016/2024']],
    [undefined, 'Tối 20/10, đèo tắc. Từ năm 2019 đến nay, đèo xảy ra 23 vụ tai nạn.', ['23', '2019/XXXX-10-20']],
  ])('reaches up to the own day of the text: %s, %s', (date, text, fact) => {
    expect(periodsOf(date, title, text)).toContainEqual(fact);
  });
});
