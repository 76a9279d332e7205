import { describe, expect, it } from 'vitest';
import { told } from './told.js';

describe('Vietnamese facts of a place or a body', () => {
  it.each([
    [
      'measure what was measured last, where its value grew',
      'Kim ngạch đạt 3 tỷ USD. Nhật Bản tăng 8%, Hàn Quốc tăng gấp 2 lần.',
      ['3 tỷ USD: kim ngạch', '8%: kim ngạch | percent', '2 lần: kim ngạch | multiple'],
    ],
    [
      'measure what was measured last, where it has a share',
      'Diện tích mía đạt 9.000 ha. Riêng Gia Lai chiếm một nửa.',
      ['9.000 ha: diện tích mía', 'một nửa: diện tích mía'],
    ],
    [
      'have a share of the whole country',
      'Diện tích mía đạt 9.000 ha, chiếm 30% cả nước.',
      ['9.000 ha: diện tích mía', '30%: diện tích mía'],
    ],
    ['have a share of what is told with where', 'Vùng này chiếm 17% GDP cả nước.', ['17%: GDP']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('Vietnamese phrases with signs', () => {
  it.each([
    [
      'of several names joined by dashes',
      'Tỷ lệ tiêm bạch hầu - ho gà - uốn ván 92%.',
      'tỷ lệ tiêm bạch hầu - ho gà - uốn ván',
    ],
    [
      'in a line that a dash marks as a point',
      '- Nghề cá: trong đó nuôi trồng - chế biến đạt 42 tỷ đồng.',
      'nuôi trồng - chế biến',
    ],
    ['of a ratio of two letters', 'Định giá P/E của sàn ở mức 11,8 lần.', 'định giá P/E'],
    ['of a kind of rice', 'Loại 5% tấm còn 371 USD/tấn.', 'loại 5% tấm'],
  ])('%s', (_, text, metric) => {
    expect(told(text).map((fact) => fact.replace(/^.*?: /u, ''))).toContain(metric);
  });

  it('take the part that a kind of rice is named by for no fact', () => {
    expect(told('Gạo 5% tấm chỉ còn 371 USD/tấn.')).toEqual(['371 USD: gạo 5% tấm']);
  });
});

describe('Vietnamese counts and sums', () => {
  it.each([
    ['counts what there is', 'Nhà máy công suất 18.000 tấn/năm có 1.150 công nhân.', '1.150: công nhân'],
    ['counts nothing by a sum', 'Tổng số tiền 312 hộ đã nộp là 9 tỷ đồng.', '312: hộ'],
    [
      'takes the verb that a sentence opens with',
      'Giá cá 90.000 đồng/kg. Thu 300 triệu đồng, ông trả nợ.',
      '300 triệu đồng: thu',
    ],
    [
      'takes a part behind a change for its own',
      'Điện thương phẩm tăng 8%, trong đó sinh hoạt 14,5%.',
      '14,5%: sinh hoạt',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('Vietnamese points of an index', () => {
  it.each([
    [
      'behind a day in brackets',
      'VN-Index chốt phiên thứ Năm (13/11) tại 1.631,4 điểm.',
      ['1.631,4: VN-Index | 2025-11-13'],
    ],
    [
      'in a clause of its own',
      'VN-Index đóng cửa tăng 4,2 điểm (tương đương 0,3%), đạt mức 1.240,5 điểm.',
      ['4,2: VN-Index | increment', '0,3%: VN-Index | percent', '1.240,5: VN-Index'],
    ],
    ['but not behind a count of something else', 'VN-Index đi ngang, riêng 3 mã góp 2 điểm.', ['3: mã', '2: điểm']],
  ])('%s', (_, text, expected) => {
    expect(told(text).map((fact) => fact.replace(' | 2025-11-20', ''))).toEqual(expected);
  });
});

describe('Vietnamese subjects apart from their value', () => {
  it.each([
    ['before brackets', 'Cà phê nhân xô (loại 1) giảm 500 đồng.', '500 đồng: cà phê nhân xô | increment'],
    [
      'with an estimate and a cause between',
      'Tổng thiệt hại ước tính do bão gây ra là 28 tỷ đồng.',
      '28 tỷ đồng: tổng thiệt hại',
    ],
    [
      'told before with no figure',
      'Số ca mắc sởi tăng cao ở nhiều nơi, như Tây Ninh tăng 74%.',
      '74%: số ca mắc sởi | percent',
    ],
    [
      'of a list with a measured noun',
      'Kim ngạch nhập khẩu nhóm hàng máy vi tính, sản phẩm điện tử và linh kiện đạt 3 tỷ USD.',
      '3 tỷ USD: kim ngạch nhập khẩu nhóm hàng máy vi tính, sản phẩm điện tử và linh kiện',
    ],
    ['with what was done to them', 'Tin cuối ngày: nhà bị tốc mái là 228.', '228: nhà bị tốc mái'],
    ['of others who did the same', 'Ông đã nộp 56 tỷ đồng, 13 bị cáo còn lại 9 tỷ đồng.', '9 tỷ đồng: nộp'],
    ['of a verb for several', 'Công ty bồi thường cho bốn hộ 86 triệu đồng.', '86 triệu đồng: bồi thường'],
    [
      'of another body',
      'Khối ngoại xả ròng 42 tỷ đồng, riêng sàn HoSE tới 40 tỷ đồng.',
      '40 tỷ đồng: khối ngoại xả ròng',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('Vietnamese metrics of reports', () => {
  it.each([
    ['of a branch in two words', 'Công nghiệp và xây dựng tăng 3%.', '3%: công nghiệp và xây dựng | percent'],
    [
      'behind "trong đó" with a comma',
      'Trong đó, khu vực nông nghiệp và thủy sản tăng 4%.',
      '4%: khu vực nông nghiệp và thủy sản | percent',
    ],
    [
      'not of the prices that they are told in',
      'Tổng sản phẩm theo giá so sánh tăng 2,4%.',
      '2,4%: tổng sản phẩm | percent',
    ],
    ['that the sentence is about', 'Về dịch vụ lưu trú, năm nay tăng 17%.', '17%: dịch vụ lưu trú | 2025 | percent'],
    ['of a balance', 'Nhập siêu tháng 6 là 1,3 tỷ USD.', '1,3 tỷ USD: nhập siêu | 2025-06'],
    ['that fell to a value', 'Tỷ lệ hấp thụ giảm mạnh, chỉ còn 68%.', '68%: tỷ lệ hấp thụ'],
    [
      'that something was moved to',
      'Điều này đẩy giá nhà chuyển nhượng lên 58 triệu đồng.',
      '58 triệu đồng: giá nhà chuyển nhượng | total',
    ],
    ['of growth told in the paragraph before', 'Tăng trưởng đạt 6%.\n\nHà Nội tăng 7%.', '7%: tăng trưởng | percent'],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('count neither what a price is of, nor the ages of those counted, nor figures of two digits', () => {
    expect(told('Giá cá là 4,2 USD một kg.')).toEqual(['4,2 USD: giá cá']);
    expect(told('Số người từ 18 tuổi trở lên đạt 7.000 người.')).toEqual(['7.000: số người']);
    expect(told('Tỉnh đạt mức tăng trưởng hai con số.')).toEqual([]);
  });
});

describe('a subject that says hardly anything alone', () => {
  it.each([
    ['Người thắng chung cuộc nhận 300 triệu đồng.', ['300 triệu đồng: người thắng chung cuộc']],
    ['Người nộp chậm phải trả 3%.', ['3%: người nộp chậm']],
    [
      'Kim ngạch xuất khẩu tôm đạt 2 tỷ USD. Tính chung, cả nước đạt 7 tỷ USD.',
      ['2 tỷ USD: kim ngạch xuất khẩu tôm', '7 tỷ USD: kim ngạch xuất khẩu tôm'],
    ],
  ])('is told with the words behind it, or as what was measured before: %s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });
});
