import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

/** Value of each date of a text whose document is dated so. */
const values = (date: string | undefined, text: string) =>
  analyze(text, { ...(date === undefined ? {} : { date }), language: 'vi' })
    .figures.filter(({ kind }) => kind === 'date')
    .map(({ value }) => value);

describe('a date without a year in a chronicle', () => {
  it.each([
    ['Ngày 3-4-2018, Lan vay 2 tỷ đồng. Ngày 9-5, bà vay thêm.', ['2018-04-03', '2018-05-09']],
    ['Ngày 3-4-2018, Lan vay tiền; 20/12 vay thêm.', ['2018-04-03', '2018-12-20']],
    ['Kho sập tháng 4/2019. Đến tháng 6, xưởng dựng lại.', ['2019-04', '2019-06']],
    ['Qua năm 2019, nợ tăng; riêng hai ngày 29 và 30-12 thêm 3 tỷ.', ['2019', '2019-12-29', '2019-12-30']],
    ['Đoàn kiểm tra từ 2/3 đến 5/4/2020. Ngày 8/6, có kết luận.', ['2020-03-02/2020-04-05', '2020-06-08']],
    ['Xưởng mở năm 1990; tháng 6 năm ấy cháy, tháng 2 năm sau xây lại.', ['1990', '1990-06', '1991-02']],
    ['Xã nhập tháng 7/2019; tháng 9 cùng năm, chợ mở.', ['2019-07', '2019-09']],
    ['Trận lũ năm 2010 ngâm làng từ 20/9 tới 15/10.', ['2010', '2010-09-20/2010-10-15']],
    ['Đợt rét đầu tiên của năm 2022 đến sớm, vào ngày 5/10.', ['2022', '2022-10-05']],
  ])('%s', (text, expected) => {
    expect(values('2025-01-20', text)).toEqual(expected);
  });

  it.each([
    // What lies before the date with a year, the news of the text, and what is held against a past month.
    ['Ngày 3-8-2018, Lan vay 2 tỷ đồng. Ngày 9-5, tòa xử.', ['2018-08-03', '2024-05-09']],
    ['Ngày 3-4-2018, Lan vay 2 tỷ đồng. Ngày 18-9, tòa xử.', ['2018-04-03', '2024-09-18']],
    ['Giá cao hơn tháng 4/2019. Tháng 6, giá giảm.', ['2019-04', '2024-06']],
    ['Xã làm theo Quyết định số 5 ngày 3-4-2018. Ngày 9-5, xã họp.', ['2018-04-03', '2024-05-09']],
    ['Hai nước lập quan hệ ngày 3-4-1950. Tháng 2 năm sau, hai bên sẽ mở hội.', ['1950-04-03', '2025-02']],
  ])('%s', (text, expected) => {
    expect(values('2024-09-20', text)).toEqual(expected);
  });
});

describe('a chronicle that goes on', () => {
  it.each([
    // Anywhere in a sentence behind a day of the story, near the text's own days, too, and behind a year long past.
    [
      'Đêm 2.5.2022, xưởng xả nước. Ngày 4.5, cá chết; 6.5 đoàn lấy mẫu, ngày 19.5 có kết quả.',
      ['2022-05-02', '2022-05-04', '2022-05-06', '2022-05-19'],
    ],
    [
      'Tháng 5/1954, bộ đội vây đồn. Ngày 3/8, giặc rút; đêm 17, rạng sáng 18/9, làng yên.',
      ['1954-05', '1954-08-03', '1954-09-17', '1954-09-18'],
    ],
    ['Bà học nghề năm 1986. Tháng 6, bà may chiếc áo đầu tiên.', ['1986', '1986-06']],
    ['Phiên xử ngày 11.4.2023 hoãn. Mở lại ngày 6.6, tòa trả hồ sơ.', ['2023-04-11', '2023-06-06']],
    ['Bão số 9 năm 2009 tràn vào ngày 29/9, cuốn 4 tấn muối.', ['2009', '2009-09-29']],
    ['Trạm mở tháng 5/2007, tháng 12 đón con gấu đầu tiên.', ['2007-05', '2007-12']],
    ['Cầu xong tháng 4/2006, lũ cuốn tháng 6.', ['2006-04', '2006-06']],
    ['Nợ lên đỉnh hồi tháng 11, tháng 2 hạ còn 2,1%.', ['2023-11', '2024-02']],
    ['Xã nhận thuốc tháng 10/2021; tháng 12, trạm tiêm lần đầu.', ['2021-10', '2021-12']],
    ['Hội mở từ mùa mưa năm 2017; tháng 8 năm đó, cây xanh lại.', ['2017', '2017-08']],
    ['Tháng 5.2018, Trí mở công ty. Chỉ từ 10.6 đến 30.7, Trí thu 4 tỷ đồng.', ['2018-05', '2018-06-10/2018-07-30']],
    ['Chợ đông nhất trong hai tháng 7 và 8; mở lại tháng 3 sang năm.', ['2024-07', '2024-08', '2025-03']],
    ['Xã nộp đơn tháng 3/2022; cầu mở ngày 25/6 vừa qua.', ['2022-03', '2024-06-25']],
  ])('%s', (text, expected) => {
    expect(values('2024-09-20', text)).toEqual(expected);
  });

  it('leaves its month to the days of its sentence', () => {
    expect(values('2024-10-02', 'Trong tháng 11 xã tiếp dân ngày 7 và ngày 21.')).toEqual([
      '2024-11',
      '2024-11-07',
      '2024-11-21',
    ]);
  });

  it('is of the next year in a text whose title is about that', () => {
    const title = 'Phương án tuyển sinh năm 2026';
    const text = `${title}\n\nThí sinh thi ngày 15/3, nhập học tháng 9. Trường đã họp hồi tháng 6.`;
    expect(values('2025-12-05', text)).toEqual(['2026', '2026-03-15', '2026-09', '2025-06']);
  });
});
