import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { told } from './told.js';

describe('words that belong to no Vietnamese metric', () => {
  it.each([
    [
      'leave out the time that a change is against',
      'Doanh thu vé tàu đạt 1.310 tỷ đồng, tăng 17% cùng kỳ.',
      '17%: doanh thu vé tàu | percent',
    ],
    [
      'leave out that a value is expected',
      'Dự tính xuất khẩu chè năm nay đạt 260 triệu USD.',
      '260 triệu USD: xuất khẩu chè | 2025',
    ],
    ['take a recovery for a rise', 'Sản lượng cá ngừ phục hồi 6,4%.', '6,4%: sản lượng cá ngừ | percent'],
    [
      'take costs that go up in common speech for a rise',
      'Giá cước tăng 4%, chi phí bến bãi đội thêm 900 triệu đồng.',
      '900 triệu đồng: chi phí bến bãi | increment',
    ],
    ['keep verbs of two syllables whole', 'Các chủ xưởng chậm đóng 38 tỷ đồng.', '38 tỷ đồng: chậm đóng'],
    [
      'do not take the first half of a month for a rank',
      'Theo Cảng vụ Hải Phòng, trong nửa đầu tháng 10/2025, nhập khẩu than đạt 48 triệu USD.',
      '48 triệu USD: nhập khẩu than | 2025-10',
    ],
  ])('%s', (_, text, fact) => {
    expect(told(text).join('\n')).toContain(fact);
  });

  it('leave no subject to whoever counted', () => {
    const text = 'Theo số liệu của Hải quan Việt Nam, trong nửa đầu tháng 10/2025, nhập khẩu than đạt 48 triệu USD.';
    expect(analyze(text).facts.map(({ metric, subject }) => [metric, subject])).toEqual([
      ['nhập khẩu than', undefined],
    ]);
  });
});

describe('Vietnamese changes of several values in their order', () => {
  it('are told behind their verb, too', () => {
    const text = 'Doanh thu 450 tỷ đồng và lợi nhuận 45 tỷ đồng, lần lượt tăng 12% và 15%.';
    expect(told(text).slice(2)).toEqual(['12%: doanh thu | percent', '15%: lợi nhuận | percent']);
  });
});

describe('Vietnamese changes in brackets', () => {
  it.each([
    [
      'are of the words before them',
      'Dư nợ lớn lên nhờ cho vay mua nhà (+16%) và cho vay mua xe (-3%).',
      ['+16%: cho vay mua nhà | percent', '-3%: cho vay mua xe | percent'],
    ],
    [
      'are of the value before them',
      'Xuất khẩu chè đạt 5 tỷ đồng (+12%).',
      ['5 tỷ đồng: xuất khẩu chè', '+12%: xuất khẩu chè | percent'],
    ],
  ])('%s', (_, text, facts) => {
    expect(told(text)).toEqual(facts);
  });
});

describe('Vietnamese words that name no metric', () => {
  it.each([
    ['all of a trade', 'Nửa đầu năm 2025, toàn ngành thu 5.100 tỷ đồng.', '5.100 tỷ đồng: thu | 2025-H1'],
    [
      'how well something went',
      'Thu ngân sách của tỉnh đạt kết quả cao, đạt 5.100 tỷ đồng.',
      '5.100 tỷ đồng: thu ngân sách',
    ],
    [
      'another place of the same thing',
      'Chè búp tại Thái Nguyên còn 94.300 đồng/kg, Phú Thọ 92.000 đồng.',
      '92.000 đồng: chè búp',
    ],
    ['steps of an order', 'Lợi nhuận tăng 5%, xếp hạng tăng ba bậc.', 'ba: bậc | increment'],
    [
      'what is found, but what was counted',
      'Trên địa bàn xảy ra 3 vị trí sạt lở bờ kênh dài 140 m.',
      '140 m: vị trí sạt lở bờ kênh',
    ],
    [
      'what stands in brackets behind a growth',
      'Tăng trưởng tín dụng của ngân hàng (không tính phần nhận về) đạt 12,5%.',
      '12,5%: tăng trưởng tín dụng',
    ],
    ['which group something is told of', 'Trong nhóm quy mô nhỏ, huyện Sa Pa tăng 32%.', '32%: huyện Sa Pa | percent'],
  ])('%s', (_, text, fact) => {
    expect(told(text)).toContain(fact);
  });
});

describe('Vietnamese prices per unit', () => {
  it.each([
    [
      'are of the goods that somebody buys, and so through their list',
      'Dứa loại một sáng nay được thương lái mua 6.200 đồng/kg; khoai lang 5.300 đồng/kg; mít Thái 9.000 đồng/kg.',
      ['6.200 đồng: dứa loại một', '5.300 đồng: khoai lang', '9.000 đồng: mít Thái'],
    ],
    ['are of the goods that sell for so much', 'Chợ họp đông, cà chua bán 20.000 đồng/kg.', ['20.000 đồng: cà chua']],
    ['are not of who sells', 'Hợp tác xã bán 20.000 đồng/kg.', ['20.000 đồng: bán']],
    [
      'are of each good that a list names',
      'Sườn non bán lẻ ở Cần Thơ 190.000 đồng/kg, chân giò 115.000 đồng.',
      ['190.000 đồng: sườn non bán lẻ', '115.000 đồng: chân giò'],
    ],
    [
      'are of other goods in a further sentence',
      'Trại ở Định Quán bán 70.500 đồng/kg. Sườn non bán lẻ ở chợ 190.000 đồng/kg.',
      ['70.500 đồng: bán', '190.000 đồng: sườn non bán lẻ'],
    ],
    [
      'part goods from others, and are not what the rest is of',
      'Phân khúc trên 90 triệu đồng/m2 chiếm 61%, dưới 40 triệu đồng/m2 chỉ còn 3%.',
      ['90 triệu đồng: giá', '61%: phân khúc', '40 triệu đồng: giá', '3%: phân khúc'],
    ],
  ])('%s', (_, text, facts) => {
    expect(told(text)).toEqual(facts);
  });
});

describe('Vietnamese aims', () => {
  it.each([
    ['measure rewards', 'Xưởng may treo thưởng 3 triệu đồng.', '3 triệu đồng: thưởng'],
    [
      'measure what those earn who live on wages',
      'Thu nhập bình quân người làm công hưởng lương đạt 9,3 triệu đồng.',
      '9,3 triệu đồng: thu nhập bình quân',
    ],
    [
      'measure what was told before a time',
      'Giá cổ phiếu chốt phiên ở 52.000 đồng, giờ hạ còn 46.000 đồng.',
      '46.000 đồng: giá cổ phiếu',
    ],
    ['measure what is aimed at', 'Ngân hàng đặt mục tiêu lợi nhuận 5.400 tỷ đồng.', '5.400 tỷ đồng: lợi nhuận'],
    ['measure what is kept so low', 'Tỉnh cam kết nợ xấu duy trì dưới 2%.', '2%: nợ xấu'],
    [
      'measure what falls while something else is told of',
      'Giá cam tăng 200 đồng/kg trong lúc quýt Lai Vung giảm 700 đồng/kg.',
      '700 đồng: quýt Lai Vung | increment',
    ],
  ])('%s', (_, text, fact) => {
    expect(told(text)).toContain(fact);
  });
});

describe('Vietnamese changes and shares behind two counts', () => {
  it.each([
    [
      'are of what was counted, and not of where it is from',
      'Quý III có 9.850 căn hộ từ 17 dự án, cao hơn 12%.',
      '12%: căn hộ | 2025-Q3 | percent',
    ],
    [
      'are of the whole that they name',
      'Cả nước có 21 triệu người đóng hưu trí, chiếm 45% lực lượng lao động.',
      '45%: lực lượng lao động',
    ],
    [
      'are of those counted where they name but their number',
      'Trường có 400 em đỗ, chiếm 91% số em dự thi.',
      '91%: em đỗ',
    ],
  ])('%s', (_, text, fact) => {
    expect(told(text)).toContain(fact);
  });
});

describe('Vietnamese words around a metric', () => {
  it.each([
    ['say on which exchange', 'Lúa mì đi lên, chốt tăng 0,81% trên sàn Tokyo.', '0,81%: lúa mì | percent'],
    [
      'say that a value stays high',
      'Lượng điện tiêu thụ tiếp tục duy trì ngưỡng cao 935 MWh.',
      '935 MWh: lượng điện tiêu thụ',
    ],
    ['are compounds', 'Điện lượng của nhà máy đạt 268 tỷ kWh.', '268 tỷ kWh: điện lượng'],
    [
      'are what those do who are counted',
      'Tỷ lệ em xác nhận nhập học năm nay tăng 13,8%.',
      '13,8%: tỷ lệ em xác nhận nhập học | 2025 | percent',
    ],
    ['are signs', 'Vùng núi có nguy cơ mưa cực lớn >200 mm.', '200 mm: mưa cực lớn'],
    [
      'say what was done with what the sum is of',
      'Triệt phá đường dây cá độ qua mạng hơn 3.200 tỷ đồng.',
      '3.200 tỷ đồng: đường dây cá độ qua mạng',
    ],
  ])('%s', (_, text, fact) => {
    expect(told(text)).toContain(fact);
  });
});
