import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

const ownDate = (...paragraphs: readonly string[]) => analyze(paragraphs.join('\n\n'), { language: 'vi' }).date;

const dates = (...paragraphs: readonly string[]) =>
  analyze(paragraphs.join('\n\n'), { language: 'vi' })
    .figures.filter(({ kind }) => kind === 'date')
    .map(({ value }) => value);

const title = 'Chợ Cẩm Lâm có bãi xe mới';

describe('the year of the day that a lead tells without it', () => {
  it.each([
    ['Đại hội thường niên 2024 của hợp tác xã Cẩm Lâm họp sáng 18/4 tại chợ.', '2024-04-18'],
    ['Số sạp thuê tính đến ngày 4/8 đã là 505; cùng kỳ 2023 chợ chỉ có 90.', '2024-08-04'],
    ['Sáng 6/5, xã cho biết khách tháng 4 tăng 3% so với tháng 4/2022.', '2023-05-06'],
    ['Chợ nghỉ bán sáng 26-2 để tiễn thanh niên nhập ngũ năm 2024.', '2024-02-26'],
  ])('is the one that it names: %s', (lead, date) => {
    expect(ownDate(title, lead)).toBe(date);
  });

  it.each([
    ['Kết thúc năm 2023, chợ đón 52.000 lượt khách, theo hội nghị tổng kết ngày 9/1.', '2024-01-09'],
    ['Hội đồng xã chiều 6/12 thông qua nhiệm vụ phát triển chợ năm 2025.', '2024-12-06'],
    ['Khách năm 2025 có thể tăng gấp đôi, ban quản lý tính cho năm tới hôm 2/12.', '2024-12-02'],
    ['Hội đồng xã chiều 20/12 chốt tăng phí chợ 6%, áp dụng từ ngày 1/7/2024.', '2023-12-20'],
    ['Hội đồng xã sáng 15/5 chốt tăng phí chợ 6%, áp dụng từ ngày 1/7/2024.', '2024-05-15'],
  ])('is the one beside it, where it looks back or ahead: %s', (lead, date) => {
    expect(ownDate(title, lead)).toBe(date);
  });

  it('is that of a title, whatever a later year is planned for', () => {
    const lead = 'Cẩm Lâm giữ ngôi đầu giải bơi khép lại tối 27/9.';
    const plans = 'Đội sẽ tập từ tháng 2/2025, thi vào tháng 12/2025.';
    expect(ownDate('Giải bơi xã 2024: Cẩm Lâm giữ ngôi đầu', lead, plans)).toBe('2024-09-27');
  });

  it('is that of the season', () => {
    const lead = 'Cẩm Lâm thắng Tân Lập 3-2 ở vòng 14 giải xã 2023-2024 tối 2/3.';
    expect(ownDate(title, lead)).toBe('2024-03-02');
    expect(dates(title, lead, 'Đội thắng trận đầu từ ngày 21/10. Lượt đi hồi tháng 12, hai đội hòa.')).toEqual([
      '2023/2024',
      '2024-03-02',
      '2023-10-21',
      '2023-12',
    ]);
  });

  it('is told by the season, too, where the lead names no day', () => {
    const lead = 'Xã đã gặt 160 ha lúa đông xuân 2023-2024, năng suất cao nhất năm vụ gần đây.';
    expect(dates(title, lead, 'Đợt đầu xuống giống từ 10/10, đợt cuối ngày 20/1. Nông dân nghỉ hết tháng 7.')).toEqual([
      '2023/2024',
      '2023-10-10',
      '2024-01-20',
      'XXXX-07',
    ]);
  });

  it('is that of the end of its range, or the one before', () => {
    expect(ownDate(title, 'Chợ trưng bày gốm từ 20/11 đến ngày 15/3/2025.')).toBe('2024-11-20');
    expect(ownDate(title, 'Chợ trưng bày gốm từ 20/1 đến ngày 15/3/2025.')).toBe('2025-01-20');
  });

  it('is told by no flood, birth, contract, speech or whole day of something else', () => {
    expect(ownDate(title, 'Trận lũ lịch sử tháng 10/2020 ngập chợ. Xã họp ngày 20/10.')).toBeUndefined();
    expect(ownDate(title, 'Bà Lê Thị Bông (sinh năm 1948) rời chợ chiều 13-11.')).toBeUndefined();
    expect(ownDate(title, 'Chợ cháy đêm 14/11.', 'Chủ chợ thuê đất từ tháng 2/2024.')).toBeUndefined();
    const speech =
      'Chợ lên đèn sớm. "Hai năm dịch bệnh chẳng ai bày bán, riêng đêm 24/12/2021 chợ còn đóng cửa", ông Bảo nhớ.';
    expect(ownDate(title, speech)).toBeUndefined();
    expect(
      ownDate(
        title,
        'Đám cháy ngày 14/4/2016 thiêu 51 sạp. Lửa tắt ngày 19/4.',
        'Năm 2021, chợ mở lại.',
        'Quý I/2023, chợ có 74 sạp.',
        'Năm 2019, chợ còn bỏ trống.',
      ),
    ).toBeUndefined();
  });

  it('is that of the jubilee, and not of what is remembered', () => {
    expect(ownDate(title, 'Nhân 50 năm lập chợ (22/3/1973 - 22/3/2023), chiều 21/3, xã mở hội.')).toMatch(/^2023-03-2/);
  });
});

describe('a date without a year', () => {
  it('is of this year behind "trong năm nay", and of the next behind its end', () => {
    const lead = 'Sáng 21/1/2025, xã ngắm sao chổi.';
    expect(dates(title, lead, 'Trong năm nay, xã còn được thấy nguyệt thực đêm 7/9.')).toContain('2025-09-07');
    expect(dates(title, 'Sáng 2/12/2024, xã họp.', 'Đến 31/12, hồ phải đầy. Sang tháng 3 xã mới xả nước.')).toContain(
      '2025-03',
    );
  });

  it('is of the year before where "năm ngoái" stands behind its range', () => {
    const lead = 'Sáng 21/6/2025, xã họp.';
    expect(dates(title, lead, 'Xã hỏi ý dân từ tháng 3 đến tháng 5 năm ngoái.')).toContain('2024-03/2024-05');
  });

  it('is of no next year of one that a text told before it came back to its own time', () => {
    const text = 'Từ năm 2019 đến nay, đèo có 23 vụ tai nạn. Sở muốn làm đường trong quý I năm sau.';
    expect(dates(title, text)).toEqual(['2019', 'XXXX-Q1']);
  });

  it('is of the year in the line under the text', () => {
    expect(dates(title, 'Chợ đông từ tháng 2.', 'Khách ghé hôm 16-5.', '(Cẩm Lâm, tháng 8-2023)')).toEqual([
      '2023-02',
      '2023-05-16',
      '2023-08',
    ]);
  });
});
