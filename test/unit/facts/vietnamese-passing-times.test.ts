import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

const periods = (text: string, date?: string) =>
  analyze(text, date === undefined ? {} : { date }).facts.map(({ period }) => period);

const report = 'Kinh tế xã nhà quý III năm 2025\n\n';

describe('a Vietnamese time told in passing', () => {
  it.each([
    ['a month long past', 'Chợ thắng kiện hồi tháng 3/2019. Chợ nộp phạt 40 triệu đồng.', '2025-Q3'],
    ['the peak of days', 'Chợ đông nhất ngày 21/8. Chợ thu 4 tỷ đồng.', '2025-Q3'],
    ['the year before which somebody retired', 'Người nghỉ hưu trước năm 1995 được cộng 300.000 đồng.', '2025-Q3'],
    ['the month in which goods are delivered', 'Cà phê giao tháng 1/2026 lên 4.500 USD/tấn.', '2025-Q3'],
    ['the day before that a price is held against', 'Giá lúa giảm 200 đồng so với chốt phiên hôm qua.', '2025-Q3'],
  ])('is not carried: %s', (_, text, expected) => {
    expect(periods(report + text, '2025-11-20').at(-1)).toBe(expected);
  });

  it('holds where a sentence goes on about what it was told of, and not for others in a year to come', () => {
    const text = 'Sáng 12/8/2025, xã họp.\n\nNăm 2030, xã thu 40 tỷ đồng. Xã chi 30 tỷ đồng. Chợ bán 12 tấn cá.';
    expect(periods(text)).toEqual(['2030', '2030', undefined]);
  });

  it('is that of a record alone', () => {
    const text = 'Cổ phiếu đóng cửa phiên 22/4 ở 31.200 đồng, chưa bằng một nửa đỉnh 66.500 đồng lập hồi tháng 6/2021.';
    expect(periods(text, '2026-04-23')).toEqual(['2026-04-22', '2026-04-22', '2021-06']);
  });

  it('gives way to a word for the day of the text', () => {
    expect(periods('Dầu giao tháng 1/2027 sáng nay ở mức 65 USD/thùng.', '2026-11-12')).toEqual(['2026-11-12']);
  });

  it('is the day told before where something was on the same day', () => {
    const text = 'Trong chuyến thăm từ 16 đến 18/9, sáng 17/9, đoàn dự lễ. Chiều cùng ngày, hai bên ký 8 văn kiện.';
    expect(periods(text, '2025-09-18')).toEqual(['2025-09-17']);
  });
});

describe('what is so at any time', () => {
  it.each([
    ['now', 'Sáng 12/8/2025, xã họp.\n\nTrạm y tế xã hiện có 12 bác sĩ.'],
    ['going on', 'Sáng 12/8/2025, xã họp.\n\nNhà máy đang chạy 3 ca.'],
    ['whom somebody employs', 'Sáng 12/8/2025, xã họp.\n\nNhà máy có 340 công nhân.'],
    ['how long something takes', 'Sáng 12/8/2025, xã họp.\n\nThợ làm một mẻ gốm mất 12 ngày.'],
    ['what a rule demands', 'Sáng 12/8/2025, xã họp.\n\nTheo quy định, lớp học không quá 35 em.'],
  ])('has no day of the text: %s', (_, text) => {
    expect(periods(text)).toEqual([undefined]);
  });

  it('has no period of a report', () => {
    expect(periods(`${report}Trạm y tế xã hiện có 12 bác sĩ.`)).toEqual([undefined]);
  });
});

describe('what a Vietnamese text goes on about', () => {
  it.each([
    [
      'the day that the first paragraph with a date tells',
      'Chợ vắng khách\n\nNgười bán ế hàng.\n\nChốt phiên 13/11, chợ giảm giá.\n\nChợ bán 12 tấn cá.',
      'XXXX-11-13',
    ],
    [
      'days that a paragraph behind a heading tells, up to some behind the day of the news',
      'Xe đâm nhau\n\nSáng 1/5/2026, xe đâm nhau.\n\nBốn ngày nghỉ\n\nBáo cáo của Cục tối 3/5 cho biết từ 30/4 đến 3/5 có 51 vụ.\n\nXe máy gây 12 vụ.',
      '2026-04-30/2026-05-03',
    ],
    [
      'the last of years in order',
      'Sáng 6/11/2026, xã họp.\n\nTỷ lệ hộ nghèo năm 2022 là 4,3%, năm 2024 là 2,3%, năm nay là 1,6%. Lãi đạt 5 tỷ đồng.',
      '2026',
    ],
    [
      'months between what is measured and whose it is',
      'Kinh tế quý III/2025\n\nLợi nhuận 9 tháng của chợ là 3 tỷ đồng.',
      '2025-01/2025-09',
    ],
    [
      'the whole of a year told before',
      'Kinh tế quý III/2025\n\nNăm 2015, doanh thu cả năm mới là 30 tỷ đồng.',
      '2015',
    ],
    [
      'whole months up to the last day of one',
      'Sáng 10/7/2026, xã họp.\n\nTừ đầu năm đến ngày 30-6, xã có 4 ca sởi.',
      '2026-01/2026-06',
    ],
    ['the month of an undated text', 'Chiều 18-4, xã họp.\n\nTừ đầu tháng, xã có 4 ca sởi.', 'XXXX-04'],
    [
      'months of a year that it does not name',
      'Chợ vào vụ\n\nTính chung 9 tháng, chợ thu 3 tỷ đồng.',
      'XXXX-01/XXXX-09',
    ],
    ['a quarter of one', 'Báo cáo quý III của chợ cho thấy giá tăng.\n\nChợ bán 12 tấn cá.', 'XXXX-Q3'],
    [
      'no time of direct speech',
      'Sáng 6/11/2026, xã họp.\n\nBà Hoa nói: "Con tôi thu 4 triệu đồng một tháng".',
      undefined,
    ],
    ['no season of the year', 'Mùa khô 2024 - 2025, rừng yên.\n\nTrạm giữ 40 km đường.', undefined],
  ])('is %s', (_, text, expected) => {
    expect(periods(text).at(-1)).toBe(expected);
  });
});

describe('the news of a trial', () => {
  const trial = 'Ngày 12/8/2026, tòa tuyên phạt bị cáo Long.\n\nCáo trạng truy tố bị cáo Long.\n\n';

  it('has its day for what happens in court, and none for the deeds before', () => {
    expect(periods(`${trial}Long mua 3 chiếc xe.`)).toEqual([undefined]);
    expect(periods(`${trial}Luật sư nộp 3 tài liệu.`)).toEqual(['2026-08-12']);
  });
});
