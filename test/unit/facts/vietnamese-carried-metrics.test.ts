import { describe, expect, it } from 'vitest';
import { analyze, createAnalysisCache } from '../../../src/core/analyze.js';
import { told } from './told.js';

describe('Vietnamese amounts whose sentence tells no metric', () => {
  it.each([
    [
      'take what the sentence names to be measured',
      'Sản lượng cà phê vẫn còn thấp so với tháng 9, song niên vụ này đã lên nhanh tới 77%.',
      '77%: sản lượng cà phê',
    ],
    [
      'take what the sentence before names',
      'Bảng xếp hạng lợi nhuận trước thuế tháng 10 có nhiều thay đổi. Sao Mai vươn lên nhóm đầu khi đạt 900 tỷ đồng.',
      '900 tỷ đồng: lợi nhuận trước thuế | 2025-10',
    ],
    [
      'go on with a list of subjects',
      'Tôm tăng 8%, cá tra tăng 9%. Mực là ngoại lệ hiếm hoi khi giảm 5%.',
      '5%: mực | percent',
    ],
    [
      'take the thing that stands before its size',
      'Hai cây cầu và tuyến đê biển 12 km đã xong.',
      '12 km: tuyến đê biển',
    ],
    [
      'take what was done with money',
      'Quốc lộ 60, trục chính về biển, được nâng cấp năm 2019 với 1.400 tỷ đồng.',
      '1.400 tỷ đồng: nâng cấp | 2019',
    ],
    [
      'take what the clause before a colon says something of',
      'Nghèo đa chiều giảm đều: năm 2022 là 4,3%.',
      '4,3%: nghèo đa chiều | 2022',
    ],
    [
      'are of growth where nothing else grows',
      'Để cả năm tăng trưởng 8%, tỉnh phải làm nhiều việc.',
      '8%: tăng trưởng | 2025',
    ],
    [
      'take the thing that a clause opens with the length of',
      'Lũ cuốn 2 cống; 3.259 m công trình kênh mương sạt lở.',
      '3.259 m: công trình kênh mương sạt lở',
    ],
    ['take a substance in capitals', 'Mẫu nước thải hôm ấy có COD 1.260 mg/l.', '1.260 mg/l: COD'],
    [
      'are money where nothing tells of what',
      'Theo kết luận, 246 tỉ đồng được đổi thành vàng.',
      '246 tỉ đồng: số tiền',
    ],
    ['take what an area measures', 'Cộng đồng buôn Ja Rôm nhận khoán 1.130 ha.', '1.130 ha: diện tích'],
    [
      'take the count that a part is of',
      'Xã có 300 bài dân ca. Chỉ một phần năm trong số đã sưu tầm được in.',
      'một phần năm: bài dân ca',
    ],
  ])('%s', (_, text, fact) => {
    expect(told(text)).toContain(fact);
  });

  it('take what the heading names, of a section before that of the text', () => {
    const text =
      'Lợi nhuận ngân hàng quý 3\n\nNgân hàng Sao Mai dẫn đầu với 900 tỷ đồng.\n\nGiá thuê văn phòng\n\nTòa nhà Bến Thành đứng đầu với 25 USD.';
    expect(analyze(text).facts.map(({ quote, metric }) => `${quote}: ${metric}`)).toEqual([
      '900 tỷ đồng: lợi nhuận ngân hàng',
      '25 USD: giá thuê văn phòng',
    ]);
  });

  it('are read again where the heading changes', () => {
    const cache = createAnalysisCache();
    const behind = '\n\nNgân hàng Sao Mai dẫn đầu với 900 tỷ đồng.';
    analyze(`Doanh thu bán lẻ quý 3${behind}`, {}, cache);
    const text = `Lợi nhuận ngân hàng quý 3${behind}`;
    expect(analyze(text, {}, cache)).toEqual(analyze(text));
    expect(analyze(text, {}, cache).facts[0]?.metric).toBe('lợi nhuận ngân hàng');
  });

  it('are no facts where nothing was measured', () => {
    expect(told('Đây là dư chấn sau trận 6,0 độ đêm qua.')).toEqual([]);
  });
});

describe('Vietnamese lengths of time whose sentence tells no metric', () => {
  it.each([
    ['are set against another', 'Hội đàm kéo dài 50 phút, thay vì 30 phút như đã định.', '30 phút: hội đàm'],
    [
      'are of the time that the clause opens with',
      'Thời gian thông quan một tờ khai theo quy định không quá 3 giây.',
      '3 giây: thời gian thông quan một tờ khai',
    ],
    ['are of what is done in them', 'Giải có tám đội, thi đấu 32 trận trong chín ngày.', 'chín ngày: thi đấu'],
    [
      'are the same elsewhere',
      'Trẻ được theo dõi tại chỗ ít nhất 30 phút, tại nhà 24 giờ.',
      '24 giờ: theo dõi tại chỗ',
    ],
    ['are allowed', 'Lái xe chạy liên tục 6 giờ, trong khi luật chỉ cho phép 4 giờ.', '4 giờ: chạy liên tục'],
    ['are of what is done at a place', 'Anh ta cố thủ trong nhà gần hai giờ.', 'hai giờ: cố thủ'],
    [
      'are of what is done in all',
      'Đội tập trung tại Huế từ đầu tuần, mỗi ngày hai buổi, tổng cộng 11 ngày.',
      '11 ngày: tập trung',
    ],
    ['are of each thing', 'Trận đấu có bốn hiệp (mỗi hiệp 3 phút).', '3 phút: hiệp'],
    ['are needed', 'Pháp mất 115 năm để đi hết quãng ấy, Thụy Điển 85 năm.', '85 năm: thời gian'],
    ['are days that are counted', 'Trong 31 ngày có 12 ngày chỉ số ở mức xấu.', '12 ngày: ngày'],
  ])('%s', (_, text, fact) => {
    expect(told(text).map((line) => line.replace(/ \|.*$/u, ''))).toContain(fact);
  });

  it('are no facts where they tell of when a value is', () => {
    expect(told('Kim ngạch dệt may 10 tháng năm nay tăng tốt. Giá tăng, nguồn cung thấp nhất 5 năm.')).toEqual([]);
  });

  it('are no facts where they only tell how long ago or in what time', () => {
    expect(told('Đây là chuyến thăm đầu tiên trong ba thập kỷ. Anh hứa sẽ về trong vài tuần.')).toEqual([]);
  });
});

describe('Vietnamese numbers whose sentence tells no metric', () => {
  it.each([
    [
      'are of the label of their line',
      '- Doanh nghiệp thành lập mới: 97.800, tăng 7,1%.',
      ['97.800: doanh nghiệp thành lập mới', '7,1%: doanh nghiệp thành lập mới | percent'],
    ],
    [
      'are of the number that the clause opens with',
      'Số ca nặng 214, số ca nhẹ 71.',
      ['214: số ca nặng', '71: số ca nhẹ'],
    ],
    [
      'are what something is held against in brackets',
      'Cả nước có 81.189 ca mắc. So với năm 2021 (58.177) số ca mắc tăng mạnh.',
      ['81.189: ca mắc', '58.177: ca mắc'],
    ],
    [
      'are as many of what was counted last',
      'Ninh Bình có 23 điểm và dẫn đầu. Cùng thời điểm mùa trước, đội đầu bảng đã có 25.',
      ['23: điểm', '25: điểm'],
    ],
    ['count short forms', 'Bình quân mỗi em đăng ký khoảng 9 NV.', ['9: NV']],
    [
      'are more than a round one',
      'Có 38.000 em đăng ký với trên 100.000 nguyện vọng.',
      ['38.000: em', '100.000: nguyện vọng'],
    ],
    [
      'are of another time',
      'Sân bay đón 131.500 lượt khách. Hôm nay, con số dự kiến lên 142.000.',
      ['131.500: lượt khách', '142.000: lượt khách'],
    ],
    [
      'are of a value that is higher than a round one',
      'Cả tháng có 12 ngày trời mù, ngày ấy chỉ số AQI trên 100.',
      ['12 ngày: ngày trời mù', '100: chỉ số AQI'],
    ],
  ])('%s', (_, text, facts) => {
    expect(told(text)).toEqual(facts);
  });
});
