import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

function dates(...paragraphs: readonly string[]): (string | number | undefined)[] {
  const { figures } = analyze(paragraphs.join('\n\n'));
  return figures.filter(({ kind }) => kind === 'date').map(({ value }) => value);
}

const title = 'Hội sách xã Cẩm Lâm khép lại một năm bận rộn';
const lead = 'Năm 2024, hội sách xã Cẩm Lâm mở cửa ba lần, lần nào cũng đông người đọc.';

describe('a date without a year in a text that reports on one year', () => {
  it('is of that year from April on', () => {
    expect(dates(title, lead, 'Lần đầu diễn ra ngày 12-5, lần cuối từ ngày 8 đến 10-11.')).toEqual([
      '2024',
      '2024-05-12',
      '2024-11-08/2024-11-10',
    ]);
  });

  it('stays open in the first months, when the report itself may come out', () => {
    expect(dates(title, lead, 'Ban tổ chức họp ngày 15-2. Đông nhất là tháng 9.')).toEqual([
      '2024',
      'XXXX-02-15',
      '2024-09',
    ]);
  });

  it('is of it in its first months, too, where the lead reports on a part of the year', () => {
    const part = 'Chín tháng đầu năm 2024, hội sách xã Cẩm Lâm mở cửa ba lần.';
    expect(dates(title, part, 'Ban tổ chức họp ngày 15-2. Đông nhất là tháng 3.')).toEqual([
      '2024-01/2024-09',
      '2024-02-15',
      '2024-03',
    ]);
    const since = 'Hội sách vừa mở lại. Đây là lần thứ ba từ đầu năm 2024 đến nay.';
    expect(dates(title, since, 'Lần đầu là ngày 15-2.')).toEqual(['2024', '2024-02-15']);
  });

  it('is of it in its first months, too, where the title names the year', () => {
    expect(dates('Năm 2026: thêm hai hội sách', 'Từ 1-1, hội sách mở hằng tuần.')).toEqual(['2026', '2026-01-01']);
    expect(dates('Hết năm 2024, xã có ba hội sách', 'Tháng 3, xã mở hội đầu tiên.')).toEqual(['2024', 'XXXX-03']);
  });

  it('is of the year in which an anniversary or a congress is held', () => {
    const jubilee = 'Nhân kỷ niệm 80 năm hội sách (2/9/1945 - 2/9/2025), xã mở hội tối 12-8.';
    expect(dates(title, jubilee)).toContain('2025-08-12');
    expect(dates('Đại hội Đảng bộ xã nhiệm kỳ 2025-2030', 'Sáng 24-9, đại hội khai mạc.')).toContain('2025-09-24');
    expect(dates('Hướng tới Đại hội Đảng bộ xã nhiệm kỳ 2025-2030', 'Sáng 24-9, xã họp.')).toContain('XXXX-09-24');
  });

  it('is that of an event before the day of the news', () => {
    const news = 'Sáng 25-12, tòa xử vụ trộm sách xảy ra đêm 3/3/2025. Ngày 10-9 có cáo trạng.';
    expect(dates(title, news)).toEqual(['2025-12-25', '2025-03-03', '2025-09-10']);
  });

  it('is no year that somebody speaks of', () => {
    const speech = '"Hồi mới về xã, năm 2008, tôi bán được tới ba trăm cuốn", bà kể.';
    expect(dates('Sách về làng', speech, 'Hội sách mở ngày 12-5.')).toEqual(['2008', 'XXXX-05-12']);
  });

  it('is told by a week with its days', () => {
    const week = 'Tuần qua (3-9/11/2025), hội sách vắng. Ngày 10/11, ban tổ chức họp.';
    expect(dates(title, week, 'Hội mở từ tháng 3.')).toEqual(['2025-11-03/2025-11-09', '2025-11-10', '2025-03']);
  });

  it('is told by the month or quarter that ends the title', () => {
    const next = 'Quý I/2025, xã mở thêm hội. Đông nhất là tháng 8.';
    expect(dates('Báo cáo hội sách T10/2024', 'Khách tăng so với T9.', next)).toEqual([
      '2024-10',
      '2024-09',
      '2025-Q1',
      '2024-08',
    ]);
  });

  it('is told by the edition in the title, whatever year something is so since', () => {
    const lead = 'Tối 13-9, hội khép lại với 900 lượt người, đông nhất từ năm 2021.';
    expect(dates('Hội sách Cẩm Lâm 2024 khép lại', lead)).toEqual(['2024', '2024-09-13', '2021']);
  });

  it('is of it for so many months, too', () => {
    const part = 'Tháng 8-2024, hội sách xã Cẩm Lâm mở cửa ba lần.';
    expect(dates(title, part, 'Lần đầu là tháng 5. Tính chung 8 tháng đầu năm, hội mở mười lần.')).toEqual([
      '2024-08',
      '2024-05',
      '2024-01/2024-08',
    ]);
  });

  it('is the one behind the year that the lead holds the same time against', () => {
    const held = 'Tháng 7, hội sách đón 900 lượt người, tăng 3% so với cùng kỳ năm 2024.';
    expect(dates(title, held)).toEqual(['2025-07', '2024']);
    const since = 'Năm nay hội sách đón 9.900 lượt người, tăng 2 lần so với năm 2024, mở đến ngày 20-8.';
    expect(dates(title, since)).toEqual(['2024', '2025-08-20']);
  });

  it('is told a little further on where the lead names none', () => {
    const opening = ['Người đọc đến sớm.', 'Sân xã chật chỗ.', 'Tháng 5-2024, xã sửa sân.'];
    expect(dates(title, ...opening, 'Lần đầu diễn ra ngày 12-6.')).toEqual(['2024-05', '2024-06-12']);
  });

  it('is told by a profit after tax of a quarter', () => {
    expect(dates('Lợi nhuận sau thuế quý 3/2025 của hợp tác xã tăng so với quý 2.')).toEqual(['2025-Q3', '2025-Q2']);
  });

  it('stays open where the lead tells a year further on, or what a court is told of', () => {
    const aside = 'Sở Y tế họp. Tuần qua có 41% ca nhẹ; năm 2019, tỷ lệ này là 30%.';
    expect(dates(title, aside, 'Lần đầu diễn ra ngày 12-5.')).toContain('XXXX-05-12');
    const account = 'Theo cáo trạng, năm 2011, Long làm bốn giấy phép.';
    expect(dates('Ngày 17-8, tòa tuyên án Long.', account)).toEqual(['XXXX-08-17', '2011']);
  });

  it('stays open where the lead names two years, or the text speaks more of a later one', () => {
    const plan = 'Họp tổng kết năm 2024 và bàn việc năm 2025, xã chốt mở cửa ngày 12-5.';
    expect(dates(title, plan)).toContain('XXXX-05-12');
    const later = 'Năm 2026 xã xây nhà sách mới, năm 2026 cũng là năm mở thêm hai tủ sách, khai trương ngày 12-5.';
    expect(dates(title, lead, later)).toContain('XXXX-05-12');
  });

  it('stays open where the lead tells another year with a month', () => {
    const months = 'Hết tháng 9/2025, hội sách đón 1.200 lượt người, gấp đôi năm 2024.';
    expect(dates(title, months, 'Riêng quý II có ba hội sách.')).not.toContain('2024-Q2');
  });

  it('gives way to a date that the text tells of itself', () => {
    expect(dates(`${title}`, '(Cẩm Lâm) - 20/1/2025 - Hội sách', lead, 'Lần đầu diễn ra ngày 12-5.')).toContain(
      '2025-05-12',
    );
  });
});
