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
