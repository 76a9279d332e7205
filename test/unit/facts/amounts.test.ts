import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { told } from './told.js';

describe('amounts that no verb puts on anything', () => {
  it.each([
    ['Giá vé: 45.000 đồng.', ['45.000 đồng: giá vé']],
    ['Xã viên góp, mỗi nhà chi tiêu 3 triệu đồng.', ['3 triệu đồng: chi tiêu']],
    ['Khách nội địa 2,4 triệu, khách quốc tế 310.000.', ['2,4 triệu: khách nội địa', '310.000: khách quốc tế']],
    ['Liên hợp quốc kêu gọi 90 triệu USD.', ['90 triệu USD: kêu gọi']],
    ['Thu nội địa 790 tỷ đồng.', ['790 tỷ đồng: thu nội địa']],
    ['Ở bể chứa nước nóng 78 độ C.', ['78 độ C: nhiệt độ']],
    ['Lô đất rộng 1.240 m2.', ['1.240 m2: diện tích']],
    ['80 triệu đồng ủng hộ quỹ vắc xin.', ['80 triệu đồng: ủng hộ']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('does not take the place that a preposition names for what money is', () => {
    expect(told('Ngô nếp được thương lái mua tại ruộng 9.000 đồng.').join()).not.toContain('ruộng');
  });

  it('takes either side of a score for a fact, and of a vote for none', () => {
    expect(told('Đội nhà thắng 2-1.')).toEqual(['2: tỷ số', '1: tỷ số']);
    expect(told('Hội đồng bỏ phiếu 11-5 để bác đơn.')).toEqual([]);
  });

  it('gives either side of a score the name that stands by it', () => {
    const { facts } = analyze('Nam Định thua Công an Hà Nội 1-3 ở trận muộn nhất.', { language: 'vi' });
    expect(facts.map(({ subject }) => subject)).toEqual(['Nam Định', 'Công an Hà Nội']);
  });
});

describe('lists', () => {
  it.each([
    [
      'names members by their subject where the first is so named',
      'Đội vô địch nhận 2 tỷ đồng, á quân 1 tỷ đồng.',
      ['2 tỷ đồng: đội vô địch', '1 tỷ đồng: á quân'],
    ],
    [
      'tells shares behind a change from further changes',
      'Sản lượng ước đạt 30 tỷ kWh, tăng 3%; trong đó thủy điện 22%.',
      ['30 tỷ kWh: sản lượng', '3%: sản lượng | percent', '22%: thủy điện'],
    ],
    [
      'goes on with what the sentence before measured, for a name',
      'Công suất cả nước đạt 50 GW. Riêng Huế đạt 2 GW.',
      ['50 GW: công suất cả nước', '2 GW: công suất cả nước'],
    ],
    [
      'gives each value the date that is its own',
      'Kinh phí là 90 tỷ đồng, gồm: năm 2025: 20 tỷ đồng; năm 2026: 30 tỷ đồng; năm 2027: 40 tỷ đồng.',
      [
        '90 tỷ đồng: kinh phí',
        '20 tỷ đồng: kinh phí | 2025',
        '30 tỷ đồng: kinh phí | 2026',
        '40 tỷ đồng: kinh phí | 2027',
      ],
    ],
    [
      'keeps a list of percentages to the same people',
      'Trong 900 hộ, 40% lo ngại thiếu vốn, 12% than khó.',
      ['900: hộ', '40%: hộ', '12%: hộ'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('metrics', () => {
  it.each([
    ['Khách đến bằng tàu hỏa chiếm 15%.', 'khách đến bằng tàu hỏa'],
    ['Vận tốc khi qua cầu đạt 24 km/h.', 'vận tốc'],
    ['Giá bình quân đạt 4.200 USD.', 'giá bình quân'],
    ['Giải ngân vốn vay đạt 60 tỷ đồng.', 'giải ngân vốn vay'],
    ['Người từ 60 tuổi trở lên chiếm 14%.', 'người từ 60 tuổi'],
    ['Nhóm công nghiệp - xây dựng tăng 12%.', 'nhóm công nghiệp - xây dựng'],
    ['Thuốc mới giảm 40% nguy cơ đột quỵ.', 'nguy cơ đột quỵ'],
    ['Chi cho nghiên cứu và phát triển đạt 2% GDP.', 'chi cho nghiên cứu và phát triển'],
    ['Cả nước có 34 tỉnh, thành phố.', 'tỉnh, thành phố'],
    ['Khán đài có 900 chỗ ngồi.', 'chỗ ngồi'],
    ['Nhà máy bơm 4.000 thùng/ngày.', 'thùng'],
    ['Chị Lan rao bán 2 tỷ đồng.', 'giá bán'],
    ['Ngưỡng không chịu thuế được nâng lên 200 triệu đồng.', 'ngưỡng'],
  ])('%s', (text, metric) => {
    expect(analyze(text).facts.map((fact) => fact.metric)).toEqual([metric]);
  });
});
