import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { dayAfter, quarterOf } from '../../../src/core/period.js';

/** Periods of the facts of a text whose document is dated 20 November 2025. */
const periods = (text: string, date = '2025-11-20') => analyze(text, { date }).facts.map(({ period }) => period);

describe('Vietnamese words for a time without a number', () => {
  it.each([
    ['Sáng nay, giá tiêu ở mức 150.000 đồng.', ['2025-11-20']],
    ['Chiều qua, mực nước hồ lên 8,5 m.', ['2025-11-19']],
    ['Năm 2022, xã thu 4 tỷ đồng. Cùng năm, chợ đón 45 đoàn khách.', ['2022', '2022']],
    ['Giá vé bốn năm trước là 20.000 đồng.', ['2021']],
    ['Cho năm nay, hợp tác xã đặt kế hoạch doanh thu 45 tỷ đồng.', ['2025']],
    ['Tháng 9, xã thu 4 tỷ đồng, bằng 90% dự toán cả năm.', ['2025-09', '2025-09']],
    ['Từ ngày khởi công 5/1/2024 đến nay, xã chi 45 tỷ đồng.', ['2024-01-05/2025-11-20']],
    ['Trong 9 ngày nghỉ, từ 2/9 đến 10/9, chợ thu 4 tỷ đồng.', ['2025-09-02/2025-09-10', '2025-09-02/2025-09-10']],
    ['So với đỉnh của năm 2020 là 45 MW, tháng 9 cao hơn 4 MW.', ['2020', '2025-09']],
    ['Tháng 9, xã dẫn đầu với 45 vụ, sau khi số vụ tăng 7% trong năm 2024.', ['2025-09', '2024']],
    ['Chiều 18/11, 45 chuyến tàu phải dừng.', ['2025-11-18']],
    ['Ngày 5/9, xã thu 4 kg pháo. Hai ngày sau đó, huyện thu 9 kg pháo.', ['2025-09-05', '2025-09-07']],
    ['Ngày 5/9, xã thu 4 kg pháo. Một tuần sau, huyện thu 9 kg pháo.', ['2025-09-05', '2025-09-12']],
    ['Năm 2015, chị nuôi 4 con bò. Ba năm sau, chị nuôi 9 con bò.', ['2015', '2018']],
    [
      'Từ tháng 3/2019 đến tháng 8/2021, nhóm này bán 4 xe. Tiền thu về là 9 tỷ đồng.',
      ['2019-03/2021-08', '2019-03/2021-08'],
    ],
    ['Năm 2017, xã mua 4 tấn gạo, lần này mua 9 tấn.', ['2017', undefined]],
    ['Thu ngân sách lũy kế đến cuối tháng 7 đạt 45 tỷ đồng.', ['2025-01/2025-07']],
    ['Lũy kế đến 30/9, xã có 37 dự án.', ['2025-09-30']],
    ['Bà Lựu, 63 tuổi, bị lừa ngày 22/5. Bà mất 87 triệu đồng.', ['2025-05-22']],
    ['Chiều 18/11, đường sắt tê liệt 14 giờ.', ['2025-11-18']],
    ['Ngày 5/9, chị Vy đi viện. Cứ 21 ngày chị truyền 2 lọ thuốc.', [undefined]],
    ['So với đáy 9.600 đồng hồi tháng 4, hôm nay giá tăng 50%.', ['2025-04', '2025-11-20']],
    ['Năm 2024, xã thu 4 tỷ đồng; số thu cùng kỳ năm ngoái là 3 tỷ đồng.', ['2024', '2023']],
    ['Cả nhiệm kỳ, xã thu 45 tỷ đồng. Chợ đón 40 đoàn khách.', ['2020/2025', undefined]],
    ['Từ nay đến hết tháng, xã đón 2 đợt mưa.', ['2025-11']],
    ['Mùa giải này, đội thua 7 trận.', ['2025/2026']],
    ['Hôm thứ Hai, mực nước hồ lên 8,5 m.', ['2025-11-17']],
    ['Tối Chủ nhật vừa qua, mực nước hồ lên 8,5 m.', ['2025-11-16']],
    ['Chiều 18/11, đội thắng sau 78 phút.', ['2025-11-18']],
    ['Sáng mai, nhiệt độ xuống 12 độ C.', ['2025-11-21']],
    ['Quý này, hợp tác xã lãi 4 tỷ đồng.', ['2025-Q4']],
    ['Quý trước, hợp tác xã lãi 4 tỷ đồng.', ['2025-Q3']],
    ['Cuối năm ngoái, giá tiêu ở mức 150.000 đồng.', ['2024']],
    ['Đầu năm nay, giá tiêu ở mức 150.000 đồng.', ['2025']],
    ['Năm tới, xã đặt mục tiêu doanh thu 45 tỷ đồng.', ['2026']],
    ['Doanh thu tháng đầu năm đạt 4 tỷ đồng.', ['2025-01']],
    ['Kể từ đầu năm đến nay, xã thu hút 4 dự án.', ['2025']],
    ['Từ tháng 8 năm ngoái đến hết tháng 3, xã thu 4 tỷ đồng.', ['2024-08/2025-03']],
    ['Chợ mở tháng 9/2024 và tháng 9/2025, thu 4 tỷ đồng.', ['2025-09']],
    ['Từ 7h30 đến 16h, chợ thu 4 tỷ đồng.', [undefined]],
    ['Thống kê của Tòa án nhân dân cho thấy năm 2024 xã thu 4 tỷ đồng.', ['2024']],
    ['Tháng 8 năm ngoái, giá tiêu ở mức 150.000 đồng.', ['2024-08']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });

  it('tell the holidays that a report is of again', () => {
    const lead = 'Chiều 4/9, xã cho biết trong bốn ngày nghỉ (1-4/9), chợ đón 45 đoàn.';
    const days = '2025-09-01/2025-09-04';
    expect(periods(`${lead} Ngày 2/9 có 20 đoàn. Cùng kỳ nghỉ, huyện đón 90 đoàn.`)).toEqual([
      days,
      days,
      '2025-09-02',
      days,
    ]);
  });

  it('leave a quarter that a paragraph of a day ends with in passing', () => {
    const session = 'Phiên 10/4, chỉ số giá tăng 5 điểm.\n\nChợ thu 9 tỷ đồng. Dư nợ cuối quý I lên 280 tỷ đồng.';
    expect(periods(`${session}\n\nHuyện niêm yết giá tiêu 98.000 đồng.`, '2025-04-10').at(-1)).toBe('2025-04-10');
  });

  it('tell the whole year of a report that comes out in the next one', () => {
    const report = 'Báo cáo quý IV/2025\n\nDoanh thu quý IV đạt 9 tỷ đồng. Cả năm, doanh thu đạt 45 tỷ đồng.';
    expect(periods(report, '2026-01-30')).toEqual(['2025-Q4', '2025']);
  });

  const report = 'Kinh tế xã quý III năm 2025\n\n';

  it.each([
    [
      'the week before',
      'Tuần qua, trạm xá tiếp nhận 45 ca sốt. Trong đó, 5 ca nặng.',
      ['2025-11-10/2025-11-16', '2025-11-10/2025-11-16'],
    ],
    [
      'the week to come alone',
      'Tuần tới, giá dao động 45 - 50 đồng. Chợ có 12 sạp.',
      ['2025-11-24/2025-11-30', undefined],
    ],
    [
      'what a report is held against, for the value that a change starts from',
      'Doanh thu đạt 4 tỷ đồng, tăng 8% so với cùng kỳ. Biên lãi cải thiện từ 9% lên 11%.',
      ['2025-Q3', '2025-Q3', '2024-Q3', '2025-Q3'],
    ],
    ['another session', 'Phiên trước đó, chỉ số giá tăng 5 điểm.', [undefined]],
    ['years up to now', 'Trong 3 năm qua, xã thu 45 tỷ đồng.', ['2022/2025']],
    ['years ago', 'Doanh thu đạt 9 tỷ đồng; ba năm trước, doanh thu là 4 tỷ đồng.', ['2025-Q3', '2022']],
    [
      'the quarter of a report',
      'Lũy kế 9 tháng, xã thu 45 tỷ đồng. Trong quý, xã chi 9 tỷ đồng.',
      ['2025-01/2025-09', '2025-Q3'],
    ],
    ['the year up to the end of a report', 'Cộng dồn từ đầu năm, xã thu 45 tỷ đồng.', ['2025-01/2025-09']],
    ['the day of what is so', 'Xưởng hiện có 40 thợ.', ['2025-11-20']],
    ['this year within another phrase', 'Xã cần tuyển 40 người trong năm nay.', ['2025']],
    ['the same time of another year', 'Xã thu 45 tỷ đồng; cùng kỳ năm 2023 chỉ thu 9 tỷ đồng.', ['2025-Q3', '2023-Q3']],
    ['now behind what was', 'Lập làng năm 2012 với 12 hộ, nay xã có 450 hộ.', ['2012', '2025-Q3']],
    [
      'now after a sentence on the past',
      'Năm 2020, xã thu 4 tỷ đồng. Doanh thu hiện đạt 9 tỷ đồng.',
      ['2020', '2025-11-20'],
    ],
    ['no base', 'Doanh thu đạt 9 tỷ đồng, gấp 2 lần hiện nay.', ['2025-Q3', '2025-Q3']],
    [
      'no end of time',
      'Doanh thu năm 2024 đạt 9 tỷ đồng, cao nhất từ trước đến nay, chi phí 4 tỷ đồng.',
      ['2024', '2024'],
    ],
  ])('tell %s', (_, text, expected) => {
    expect(periods(report + text)).toEqual(expected);
  });
});

describe('a length of time', () => {
  it.each([
    ['9 tháng, xã thu 45 tỷ đồng.', '2025-01/2025-09'],
    ['Mười tháng qua, xã thu 45 tỷ đồng.', '2025-01/2025-10'],
    ['Thu ngân sách 10 tháng đạt 45 tỷ đồng.', '2025-01/2025-10'],
    ['Lãi 6 tháng đạt 45 tỷ đồng.', '2025-01/2025-06'],
    ['Cách đây 5 năm, xã thu 45 tỷ đồng.', '2020'],
    ['5 năm trước, xã thu 45 tỷ đồng.', '2020'],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual([expected]);
  });

  it('tells nothing where it is how long something takes, or what something is compared with', () => {
    const report = 'Kinh tế xã quý III năm 2025\n\n';
    expect(periods(`${report}Sau 7 tháng thi công, xã chi 45 tỷ đồng.`).slice(-1)).toEqual(['2025-Q3']);
    expect(periods(`${report}Doanh thu tăng 4% so với trung bình 5 năm gần đây.`)).toEqual(['2025-Q3']);
  });
});

describe('a date that tells nothing of the figures beside it', () => {
  const report = 'Kinh tế xã quý III năm 2025\n\n';

  it.each([
    'Ông Tư (sinh năm 1970) thu 2 tỷ đồng.',
    'Ông Tư, sinh năm 1970, thu 2 tỷ đồng.',
    'Chợ khởi công năm 2019 có tổng vốn 45 tỷ đồng.',
    'Xưởng được xây năm 1998 bán 45 tấn gốm.',
    'Trại giống ra đời năm 2005, doanh thu đạt 45 tỷ đồng.',
    'Công văn ngày 5/6/2020 cho phép xã vay 45 tỷ đồng.',
    'Nghị định số 81/2021/NĐ-CP ngày 5/6/2021 cho phép xã vay 45 tỷ đồng.',
    'Trước thềm ngày hội làng 20/11, xã thu 45 tỷ đồng.',
    'Tỷ lệ hộ nghèo theo chuẩn giai đoạn 2022 - 2025 còn 1,08%.',
    'Báo cáo của Viện Nghiên cứu Thị trường công bố hôm 8/11 cho biết doanh thu đạt 45 tỷ đồng.',
  ])('%s', (text) => {
    expect(periods(report + text)[0]).toBe('2025-Q3');
  });

  it('is none where a length or weight is told', () => {
    expect(periods(`${report}Tháp chuông được xây năm 1998 nặng 45 tấn.`)).toEqual([undefined]);
  });

  it('is the first one behind "sau", which says when not', () => {
    expect(periods(`${report}Sau trận lũ năm 2020, xã chi 45 tỷ đồng.`)).toEqual([undefined]);
    expect(periods(`${report}Trước năm 2020, xã thu 45 tỷ đồng.`)).toEqual([undefined]);
  });

  it('is the base behind the amount that is compared', () => {
    const { facts } = analyze('Doanh thu tăng 45% so với mức 300 tỷ đồng của năm 2020.', { date: '2025-11-20' });
    expect(facts[0]).toMatchObject({ quote: '45%', change: { kind: 'percent' } });
    expect(facts[0]?.period).toBeUndefined();
  });

  it('tells when in other places', () => {
    expect(periods('Số doanh nghiệp thành lập năm 2024 là 450.')).toEqual(['2024']);
    expect(periods('Chợ được xây năm 1998 với kinh phí 45 tỷ đồng.')).toEqual(['1998']);
    expect(periods('Trận lũ năm 2020 làm 45 người chết.')).toEqual(['2020']);
    expect(periods('Sau 6 tháng đầu năm 2024, xã thu 45 tỷ đồng.')).toEqual(['2024-H1']);
    expect(periods('Từ niên khóa 2027 - 2028, mức học phí là 5 triệu đồng.')).toEqual(['2027/2028']);
  });
});

describe('dates of several values', () => {
  it.each([
    ['Từ năm 2020 đến nay, xã thu hút 45 dự án.', ['2020/2025']],
    ['Kể từ tháng 3, xã thu hút 45 dự án.', ['2025-03/2025-11']],
    ['Ba năm 2022, 2023 và 2024, xã thu hút 45 dự án.', ['2022/2024']],
    ['Doanh thu đạt 4 tỷ đồng (năm 2023), 5 tỷ đồng (năm 2024).', ['2023', '2024']],
    ['Quý I năm nay doanh thu đạt 5 tỷ đồng, cùng kỳ năm ngoái là 4 tỷ đồng.', ['2025-Q1', '2024-Q1']],
    ['Vàng lập đỉnh 3.578 USD sau khi tăng 36% từ đầu năm.', [undefined, '2025']],
    ['Sang quý II, xã bảo đảm doanh thu 6 tháng tăng từ 9% trở lên.', ['2025-01/2025-06']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });

  it('leaves a dateline before the date of its sentence out', () => {
    const text = 'Huế, 4/6/2025 - Lúc 13 giờ ngày 2/6, mực nước hồ lên 8,5 m. Riêng sông Bồ lên 4 m.';
    expect(periods(text)).toEqual(['2025-06-02', '2025-06-02']);
  });
});

describe('arithmetic on days', () => {
  it.each([
    ['2025-02-28', '2025-03-01'],
    ['2024-02-28', '2024-02-29'],
    ['2025-12-31', '2026-01-01'],
    ['2025-04-29', '2025-04-30'],
    ['XXXX-04-30', 'XXXX-05-01'],
    ['XXXX-12-31', 'XXXX-01-01'],
  ])('the day behind %s is %s', (day, after) => {
    expect(dayAfter(day)).toBe(after);
  });

  it('knows the quarter of a day', () => {
    expect(['2025-01-01', '2025-06-30', '2025-12-31'].map(quarterOf)).toEqual(['2025-Q1', '2025-Q2', '2025-Q4']);
  });
});

describe('a value without a period', () => {
  const report = 'Kinh tế xã quý III năm 2025\n\n';

  it.each([
    ['is how long or wide something is', 'Cây cầu được xây năm 1998 dài 45 m.'],
    ['is what something can do', 'Nhà máy có công suất 45 tấn/ngày.'],
    ['is what will be', 'Xã sẽ vay 45 tỷ đồng.'],
    ['is what should be', 'Doanh thu cần đạt 45 tỷ đồng.'],
    ['is what somebody says', '"Lương của tôi là 45 triệu đồng", ông Tư nói.'],
  ])('%s', (_, text) => {
    expect(periods(report + text)).toEqual([undefined]);
  });

  it('has the one that its sentence tells', () => {
    expect(periods(`${report}Năm 2026, xã sẽ vay 45 tỷ đồng.`)).toEqual(['2026']);
    expect(periods(`${report}"Quý I năm 2025, lương của tôi là 45 triệu đồng", ông Tư nói.`)).toEqual(['2025-Q1']);
  });

  it('has the year that the text is about where somebody says it', () => {
    expect(
      periods(`Năm 2025 của xã\n\nNăm 2025, chợ thu 45 tỷ đồng.\n\n"Lương của tôi là 45 triệu đồng", ông nói.`),
    ).toEqual(['2025', '2025']);
  });
});
