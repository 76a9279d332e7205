import { describe, expect, it } from 'vitest';
import { analyze, createAnalysisCache } from '../../../src/core/analyze.js';
import { dayAfter, quarterOf } from '../../../src/core/facts/period.js';

/** Periods of the facts of a text whose document is dated 20 November 2025. */
const periods = (text: string, date = '2025-11-20') => analyze(text, { date }).facts.map(({ period }) => period);

describe('Vietnamese words for a time without a number', () => {
  it.each([
    ['Sáng nay, giá tiêu ở mức 150.000 đồng.', ['2025-11-20']],
    ['Chiều qua, mực nước hồ lên 8,5 m.', ['2025-11-19']],
    ['Sáng mai, nhiệt độ xuống 12 độ C.', ['2025-11-21']],
    ['Quý này, hợp tác xã lãi 4 tỷ đồng.', ['2025-Q4']],
    ['Quý trước, hợp tác xã lãi 4 tỷ đồng.', ['2025-Q3']],
    ['Cuối năm ngoái, giá tiêu ở mức 150.000 đồng.', ['2024']],
    ['Đầu năm nay, giá tiêu ở mức 150.000 đồng.', ['2025']],
    ['Năm tới, xã đặt mục tiêu doanh thu 45 tỷ đồng.', ['2026']],
    ['Doanh thu tháng đầu năm đạt 4 tỷ đồng.', ['2025-01']],
    ['Kể từ đầu năm đến nay, xã thu hút 4 dự án.', ['2025']],
    ['Tháng 8 năm ngoái, giá tiêu ở mức 150.000 đồng.', ['2024-08']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });

  const report = 'Kinh tế xã quý III năm 2025\n\n';

  it.each([
    [
      'another time that has no name',
      'Tuần qua, trạm xá tiếp nhận 45 ca sốt. Trong đó, 5 ca nặng.',
      [undefined, undefined],
    ],
    ['another session', 'Phiên trước đó, chỉ số giá tăng 5 điểm.', [undefined]],
    ['years up to now', 'Trong 3 năm qua, xã thu 45 tỷ đồng.', [undefined]],
    ['now behind what was', 'Lập làng năm 2012 với 12 hộ, nay xã có 450 hộ.', ['2012', '2025-Q3']],
    [
      'now after a sentence on the past',
      'Năm 2020, xã thu 4 tỷ đồng. Doanh thu hiện đạt 9 tỷ đồng.',
      ['2020', '2025-Q3'],
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
    expect(periods(`${report}Sau 7 tháng thi công, xã chi 45 tỷ đồng.`)).toEqual(['2025-Q3']);
    expect(periods(`${report}Doanh thu tăng 4% so với trung bình 5 năm gần đây.`)).toEqual(['2025-Q3']);
  });
});

describe('a date that tells nothing of the figures beside it', () => {
  const report = 'Kinh tế xã quý III năm 2025\n\n';

  it.each([
    'Ông Tư (sinh năm 1970) thu 2 tỷ đồng.',
    'Ông Tư, sinh năm 1970, thu 2 tỷ đồng.',
    'Chợ khởi công năm 2019 có tổng vốn 45 tỷ đồng.',
    'Cây cầu được xây năm 1998 dài 45 m.',
    'Trại giống ra đời năm 2005, doanh thu đạt 45 tỷ đồng.',
    'Công văn ngày 5/6/2020 cho phép xã vay 45 tỷ đồng.',
  ])('%s', (text) => {
    expect(periods(report + text)[0]).toBe('2025-Q3');
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
    ['XXXX-04-29', undefined],
  ])('the day behind %s is %s', (day, after) => {
    expect(dayAfter(day)).toBe(after);
  });

  it('knows the quarter of a day', () => {
    expect(['2025-01-01', '2025-06-30', '2025-12-31'].map(quarterOf)).toEqual(['2025-Q1', '2025-Q2', '2025-Q4']);
  });
});

describe('what a sentence leaves to the next ones', () => {
  it.each([
    [
      'a month, and the sum of months where it is told',
      'Tháng 10, chợ thu 5 tỷ đồng; lũy kế 10 tháng, chợ thu 40 tỷ đồng. Chi phí là 9 tỷ đồng.',
      '2025-01/2025-10',
    ],
    [
      'the day within a visit',
      'Trong chuyến thăm từ ngày 10 đến 13/11, hôm qua, đoàn thăm 2 xã. Hai bên ký 8 văn kiện.',
      '2025-11-19',
    ],
    ['no year long past', 'Năm 1987, một mẻ đầy 3 thúng. Lãi là 5 triệu đồng.', undefined],
    [
      'no time in brackets',
      'Quý III/2025, chợ thu 5 tỷ đồng (quý III/2024 thu 4 tỷ đồng). Chi phí là 2 tỷ đồng.',
      '2025-Q3',
    ],
    [
      'what was told last to "khi ấy"',
      'Chợ xây năm 2011, mở cửa ngày 1/1/2014. Khi ấy doanh thu là 2 tỷ đồng.',
      '2014-01-01',
    ],
  ])('%s', (_, text, expected) => {
    expect(periods(text, '2025-11-12').at(-1) ?? undefined).toBe(expected?.replace('2025-11-19', '2025-11-11'));
  });

  it('holds in brackets and behind "trong khi" there alone', () => {
    expect(periods('Quý III/2025, chợ thu 5 tỷ đồng (quý III/2024 thu 4 tỷ đồng), chi 2 tỷ đồng.')).toEqual([
      '2025-Q3',
      '2024-Q3',
      '2025-Q3',
    ]);
    expect(
      periods('Quý III/2025, chợ thu 5 tỷ đồng, trong khi đầu năm ngoái thu 4 tỷ đồng; chi phí là 2 tỷ đồng.'),
    ).toEqual(['2025-Q3', '2024', '2025-Q3']);
  });
});

describe('a base', () => {
  it.each([
    ['Chợ đón 14.000 khách, gấp hai lần phiên họp hôm 7/11.', undefined],
    ['Doanh thu đạt 5 tỷ đồng, cao hơn hôm qua 34%.', undefined],
    ['Doanh thu đạt 5 tỷ đồng, nhiều hơn hồi đầu năm 1 tỷ đồng.', undefined],
    ['Tiền thưởng là 5 tỷ đồng, bằng 80% mức của năm 2024.', undefined],
  ])('tells no time: %s', (text, expected) => {
    expect(periods(text)[0]).toBe(expected);
  });

  it('is the start of a change', () => {
    expect(periods('Nửa đầu năm 2025, chợ kéo tỷ lệ chi phí từ 43,2% cùng kỳ xuống 40,6%.')).toEqual([
      '2024-H1',
      '2025-H1',
    ]);
  });
});

describe('a section', () => {
  it('has the period of its heading until the next heading', () => {
    const text = [
      'Kết quả tháng 10/2025 của xã',
      'Doanh thu đạt 5 tỷ đồng.',
      'Điện, nước 10 tháng đầu năm 2025',
      '- Điện: 12 triệu kWh.',
      'Doanh thu đạt 50 tỷ đồng.',
      'Việc khác',
      'Chi phí là 2 tỷ đồng.',
    ].join('\n\n');
    expect(periods(text)).toEqual(['2025-10', '2025-01/2025-10', '2025-01/2025-10', '2025-10']);
  });
});

describe('the day of a text without a year in its dateline', () => {
  it('takes the year of a whole date near it', () => {
    const text = 'HUẾ, ngày 12 tháng 11 - Trong chuyến thăm từ ngày 10 đến 13/11/2026, hôm qua hai bên ký 8 văn kiện.';
    expect(analyze(text).date).toBe('2026-11-12');
  });
});

describe('what a paragraph leaves to the next one', () => {
  const day = 'Sáng 18/11, chợ mở cửa.\n\n';

  it('is the span of a report', () => {
    const text = `${day}Lũy kế 10 tháng đầu năm, chợ thu 40 tỷ đồng.\n\nChi phí là 9 tỷ đồng.`;
    expect(periods(text)).toEqual(['2025-01/2025-10', '2025-01/2025-10']);
  });

  it('is none that is to come, or that a heading ends', () => {
    expect(periods(`${day}Từ tháng 11 đến tháng 12, chợ chi 4 tỷ đồng.\n\nLãi là 9 tỷ đồng.`)[1]).toBe('2025-11-18');
    expect(periods(`${day}10 tháng đầu năm, chợ thu 4 tỷ đồng.\n\nChợ mới\n\nLãi là 9 tỷ đồng.`)[1]).toBe('2025-11-18');
  });

  it('is nothing where the document reports on another period', () => {
    const text = 'Kinh tế quý III/2025\n\n6 tháng đầu năm, chợ thu 4 tỷ đồng.\n\nLãi là 9 tỷ đồng.';
    expect(periods(text)).toEqual(['2025-H1', '2025-Q3']);
  });

  it('is the same after an edit as in a full analysis', () => {
    const [before, after] = ['6 tháng đầu năm', '9 tháng đầu năm'].map(
      (time) => `${day}${time}, chợ thu 4 tỷ đồng.\n\nLãi là 9 tỷ đồng.`,
    ) as [string, string];
    const cache = createAnalysisCache();
    analyze(before, { date: '2025-11-20' }, cache);
    expect(analyze(after, { date: '2025-11-20' }, cache)).toEqual(analyze(after, { date: '2025-11-20' }));
  });
});

describe('the year of a text', () => {
  it.each([
    ['Lũy kế đến hết ngày 15/10/2025, cả nước xuất 7 tấn gạo, giảm 3% so với cùng kỳ năm 2024.', '2025-10-15'],
    ['Thứ Sáu, 14/02/2025, hội niêm yết giá gạo.', '2025-02-14'],
    ['Từ năm 2019 đến ngày 5/6/2022, nhóm này trộm 12 lần.', undefined],
    ['So với tháng 9/2024, số vụ giảm. Ngày 3/9, xã có 12 vụ.', undefined],
  ])('is told by a lead that counts up to a day or opens with one: %s', (lead, date) => {
    expect(analyze(`Tin chợ\n\n${lead} Chợ vắng.`).date).toBe(date);
  });

  it('is not the one that its lead compares with', () => {
    const text =
      'Tin chợ\n\n9 tháng năm 2025, chợ thu 4 tỷ đồng, tăng so với cùng kỳ năm 2024. Năm ngoái, chợ lãi 1 tỷ đồng.';
    expect(analyze(text).facts.map(({ period }) => period)).toEqual(['2025-01/2025-09', '2024']);
  });

  it('unknown, still tells days and months of each other', () => {
    const text = 'Tin chợ\n\nChiều 25/8, chợ ngập 2 m. Đêm qua, chợ mất 3 tỷ đồng. Năm ngoái, chợ lãi 4 tỷ đồng.';
    expect(analyze(text).facts.map(({ period }) => period)).toEqual(['XXXX-08-25', 'XXXX-08-24', undefined]);
  });
});

describe('times told in passing', () => {
  it.each([
    [
      'a date right before its bracket',
      'Quý III/2025, chợ thu 9 tỷ đồng, cao hơn quý I (8 tỷ đồng).',
      ['2025-Q3', '2025-Q1'],
    ],
    [
      'what stands behind "riêng"',
      '9 tháng đầu năm, chợ thu 9 tỷ đồng, riêng quý III thu 3 tỷ đồng. Chi phí là 2 tỷ đồng.',
      ['2025-01/2025-09', '2025-Q3', '2025-01/2025-09'],
    ],
    [
      'the clause of another value before a semicolon',
      '9 tháng đầu năm, tỷ lệ hộ nghèo còn 0,7%, đầu năm là 1,1%; chi phí là 2 tỷ đồng.',
      ['2025-01/2025-09', '2025', '2025-01/2025-09'],
    ],
    [
      'the same period of a year that is told',
      'Đến 31/7, sản lượng là 152 tấn; cùng kỳ 2024 đạt 149 tấn.',
      ['2025-07-31', '2024-07-31'],
    ],
    [
      'the year of what a multiple is of',
      'Hai bên nâng kim ngạch lên 10 tỷ USD vào năm 2030, gấp 2 lần con số 5 tỷ USD của năm 2024.',
      ['2030', '2030', '2024'],
    ],
    [
      'another time that a value is told to be above',
      'Quý III năm 2025, chợ thu 9 tỷ đồng, nhiều hơn dịp lễ tháng 4/2025 là 2 tỷ đồng.',
      ['2025-Q3', '2025-Q3'],
    ],
    [
      'two times that a value is above together',
      'Quý III năm 2025, chợ thu 9 tỷ đồng, cao hơn quý I và quý II. Chi phí là 2 tỷ đồng.',
      ['2025-Q3', '2025-Q3'],
    ],
    [
      'the text and not of a later clause',
      'Quý III năm 2025, chợ thu 9 tỷ đồng. Kho có 5 tấn gạo, còn quý II năm 2025 kho bị ngập. Chi phí là 2 tỷ đồng.',
      ['2025-Q3', '2025-Q3', '2025-Q3'],
    ],
  ])('are those of %s', (_, text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});
