import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

const own = '2025-11-20';

/** The period of the last fact of a text whose document is dated 20 November 2025. */
const lastPeriod = (text: string) => analyze(text, { date: own }).facts.at(-1)?.period;

describe('a time told before', () => {
  const told = 'Chợ quý III năm 2025\n\nTháng 10, chợ thu 5 tỷ đồng.';

  it.each([
    ['goes on', 'Chợ bán 12 tấn cá.', '2025-10'],
    ['ends where what was since is told', 'Sau sáp nhập, xã có 12 thôn.', '2025-Q3'],
    ['is not of what one person tells of himself', 'Bà Hồ Thị Sương, 60 tuổi, có 3 sạp.', undefined],
    ['is not of what comes again and again', 'Tiền thuê sạp là 2 triệu đồng mỗi tháng.', undefined],
    ['is of an average', 'Bình quân mỗi ngày, chợ bán 2 tấn cá.', '2025-10'],
    ['is of what is held against a year ago', 'Chợ bán 2 tấn cá, so với 1 tấn một năm trước.', '2024'],
    ['is not of what a rule says', 'Quy chế mới của chợ quy định mỗi hộ nhận 2 sạp.', undefined],
  ])('%s', (_, text, period) => {
    expect(lastPeriod(`${told} ${text}`)).toBe(period);
  });

  it('is no quarter of a year told part by part', () => {
    const parts = 'Doanh thu quý I tăng 7%, quý II tăng 8%, quý III tăng 9%. Chi phí tăng 4%.';
    expect(lastPeriod(`Kết quả 9 tháng năm 2025\n\n${parts}`)).toBe('2025-01/2025-09');
  });

  it('is of the list that its paragraph leads to, and of no paragraph behind it', () => {
    const lead = 'Sáng nay, chợ họp. Đến ngày 10/7, các thôn thu 40 tỷ đồng. Cụ thể:';
    expect(lastPeriod(`${lead}\n\n- Thôn Đoài: thu 12 tỷ đồng;\n- Thôn Đông: thu 28 tỷ đồng.`)).toBe('2025-07-10');
    expect(lastPeriod(`${lead}\n\n- Thôn Đoài: thu 12 tỷ đồng.\n\nLãi là 2 tỷ đồng.`)).toBe(own);
  });
});

describe('what is so on the day of a text whose news is of the day before', () => {
  const news = 'Chiều 19/11, chợ đón 500 khách.';

  it.each([
    ['Bà Hồ Thị Sương bán 3 tạ cá.', own],
    ['Xã có 12 thôn.', own],
    ['Khách mua 3 tạ cá.', '2025-11-19'],
    ['Chị Hồ Thị Sương, 38 tuổi, ở xã Đoài, bán cá từ nhỏ. Lương chồng chị là 7 triệu đồng.', own],
  ])('%s', (text, period) => {
    expect(lastPeriod(`${news}\n\n${text}`)).toBe(period);
  });
});

describe('the day of the news', () => {
  it('is no day on which something began long ago', () => {
    const lead = 'Sau một năm kể từ ngày khởi công (17/6/2024), cầu đạt 21% khối lượng.';
    expect(lastPeriod(`${lead}\n\nCông trường có 310 công nhân, 12 máy.`)).toBeUndefined();
  });

  it('is no day on which a source was made known', () => {
    const source = 'Theo báo cáo công bố sáng 11/11, trong các năm 2019 - 2022, chợ thu 38 tỷ đồng.';
    expect(lastPeriod(`${source} Riêng thôn Đoài thu 17 tỷ đồng.`)).toBe('2019/2022');
  });
});

describe('the time of a value within its sentence', () => {
  it.each([
    ['behind a comma at its end', 'Bão đạt sức gió 149 km/h khi còn cách bờ 180 km, tối 18/11.', '2025-11-18'],
    ['from one month to another', 'Máy đạt độ nhạy 94% khi thử tại trạm xá từ tháng 4 đến tháng 9.', '2025-04/2025-09'],
    ['told again', 'Ngày 3/11, chợ họp. Sáng hôm đó, chợ đón 500 khách.', '2025-11-03'],
    ['of a price then', 'Năm 2021, xã hút 4 tấn cát. Giá cát khi đó là 190.000 đồng.', '2021'],
    [
      'what a part of it is of',
      'Thiệt hại là 12 tỷ đồng, chưa bằng một phần ba con số 40 tỷ đồng của trận lũ năm 2017.',
      '2017',
    ],
    ['before brackets with a value', 'Năm 2026, chợ bán 25 tấn cá, vẫn kém năm 2018 (hơn 30 tấn).', '2018'],
  ])('%s', (_, text, period) => {
    expect(lastPeriod(text)).toBe(period);
  });

  it.each([
    ['Lần trước, mức tăng là 3%.', undefined],
    ['Sáng nay, chợ họp. Hội đàm kéo dài 90 phút.', own],
    ['Sáng nay, chợ họp. Chợ đặt mục tiêu lãi 12%.', undefined],
    ['Sáng nay, chợ họp. Tốc độ cho phép là 80 km/h.', undefined],
    ['Từ 1/11 đến 5/11, xã có 16 vụ cháy. Riêng ngày cuối cùng, xã có 9 vụ.', '2025-11-05'],
    ['Đầu tuần, giá là 12 đồng.', '2025-11-17'],
    ['Sáng nay, chợ họp. Từ đầu tuần, chợ bán 3 tạ cá.', own],
    ['Chợ mở năm 2005. Từ đó đến nay, chợ đón 9.000 khách.', '2005/2025'],
    ['Năm 2022, 37 người nghỉ việc. Năm sau đó, 11 người nghỉ việc.', '2023'],
    ['Tháng 10, giá là 12 đồng. Cùng thời điểm này năm ngoái, giá là 9 đồng.', '2024-10'],
    ['Theo thống kê năm 2022, tỉnh có 712 vụ cháy. Riêng huyện Đông có 512 vụ.', '2022'],
    ['Xã thu 12 tỷ đồng trên kế hoạch 20 tỷ đồng trong quý III.', '2025'],
    ['Năm 2024 chợ lãi 12%; 9 tháng qua, lãi giảm 4%.', '2025-01/2025-09'],
    ['Sáng nay, chợ họp. Hồ hiện còn 18 m3 nước.', own],
    ['Sáng nay, bão vào bờ. Sóng biển cao 5 m.', own],
    ['Sáng nay, giá trị giao dịch đạt 34 tỷ đồng, cao hơn bình quân 20 phiên trước đó 17%.', own],
    ['Sáng nay, chợ họp. Lãi suất hiện ở mức 5%.', own],
    ['Đây là lần thứ 14 đội vào bán kết kể từ khi giải đổi tên năm 1992; riêng ông Hai có 11 bàn.', undefined],
    ['Hội dự báo giá tăng 3% năm nay. Chợ Đông được dự báo tăng 2%.', '2025'],
    ['Quý IV, 46 xưởng tuyển 900 thợ. Riêng xưởng Đông cần 35 thợ.', '2025-Q4'],
    ['Sáng nay, chợ họp. Các bên gặp lại nhau ngày 7/12. Tỷ lệ bỏ phiếu đạt 73%.', own],
    [
      'Trong 5 ngày, từ 1/11 đến 5/11, xã có 16 vụ cháy. So với kỳ nghỉ năm trước, dài bốn ngày, số vụ giảm 9%.',
      '2025-11-01/2025-11-05',
    ],
    ['Lũy kế 9 tháng, xã thu 45 tỷ đồng, vượt kế hoạch năm (40 tỷ đồng).', '2025'],
    ['Hôm qua, ông Hai nâng dự báo lợi nhuận năm lên 48 tỷ đồng.', '2025'],
    ['Sáng nay, tòa phạt nhóm của ông Hai; cả nhóm phải nộp lại 3 tỷ đồng.', own],
  ])('as the words around it tell: %s', (text, period) => {
    expect(lastPeriod(text)).toBe(period);
  });

  it('is that of the year up to the end of a report for a sum', () => {
    const report = 'Bản tin tháng 8/2025\n\nTrong tháng, chợ đón 9.000 khách.\n\n';
    expect(lastPeriod(`${report}Số thu lũy kế là 7 tỷ đồng.`)).toBe('2025-01/2025-08');
    expect(lastPeriod(`${report}Số thu lũy kế 6 tháng là 5 tỷ đồng.`)).toBe('2025-01/2025-06');
  });

  it('is not that of what it is several times of', () => {
    const text = 'Thiệt hại là 12 tỷ đồng, gấp 3 lần mức bình quân của một trận lũ năm ngoái.';
    expect(lastPeriod(text)).not.toBe('2024');
  });

  it('is that of a sentence of a place whose name holds a verb', () => {
    expect(lastPeriod('Ngày 13/11, viện kiểm sát Cần Thơ đề nghị phạt bị cáo 16 năm tù.')).toBe('2025-11-13');
  });
});
