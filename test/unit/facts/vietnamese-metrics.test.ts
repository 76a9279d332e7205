import { describe, expect, it } from 'vitest';
import { analyze, createAnalysisCache } from '../../../src/core/analyze.js';
import { told } from './told.js';

describe('Vietnamese words that hold a word of the forms', () => {
  it.each([
    ['Tỷ lệ bác sĩ đạt 14,2%.', ['14,2%: tỷ lệ bác sĩ']],
    ['Miễn dịch cộng đồng giảm 3%.', ['3%: miễn dịch cộng đồng | percent']],
    ['Vận tải hàng không tăng 8%.', ['8%: vận tải hàng không | percent']],
    ['Riêng khai khoáng tăng 0,6%.', ['0,6%: khai khoáng | percent']],
    ['Doanh nghiệp nhỏ và vừa đóng góp 40% GDP.', ['40%: GDP']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('Vietnamese metrics', () => {
  it.each([
    ['of a worth told by its verb', 'Hợp đồng trị giá 4 tỷ đồng.', ['4 tỷ đồng: hợp đồng']],
    ['of what costs', 'Trọn phác đồ hết 1,5 triệu đồng.', ['1,5 triệu đồng: trọn phác đồ']],
    ['of a source', 'Thu từ đất đạt 11 tỷ đồng.', ['11 tỷ đồng: thu từ đất']],
    ['of a target', 'Chỉ tiêu năm nay là 1.200.', ['1.200: chỉ tiêu | 2025']],
    ['of what is set aside', 'Tỉnh trích 180 tỷ đồng cho hai xã.', ['180 tỷ đồng: trích']],
    ['of a rate with a verb inside', 'Tỷ lệ đạt quy chuẩn là 59%.', ['59%: tỷ lệ đạt quy chuẩn']],
    ['of a rate over another thing', 'Tỷ lệ chi phí trên thu nhập là 40%.', ['40%: tỷ lệ chi phí trên thu nhập']],
    [
      'of a sum with a verb inside',
      'Số chi bình quân một lượt nội trú là 4 triệu đồng.',
      ['4 triệu đồng: số chi bình quân'],
    ],
    [
      'of verbs joined behind their head',
      'Sản lượng điện sản xuất và nhập khẩu đạt 28 tỷ kWh.',
      ['28 tỷ kWh: sản lượng điện sản xuất và nhập khẩu'],
    ],
    [
      'of a long phrase',
      'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng đạt 9 tỷ đồng.',
      ['9 tỷ đồng: tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng'],
    ],
    ['but of no number in a name', 'Tâm bão số 12 cách Huế khoảng 210 km.', ['210 km: khoảng cách']],
    ['of what is so much more', 'Hồ tiêu cao gấp 2 lần năm ngoái.', ['2 lần: hồ tiêu | multiple']],
  ])('%s', (_, text, expected) => {
    expect(told(text).slice(0, 1)).toEqual(expected);
  });
});

describe('Vietnamese lists', () => {
  it.each([
    [
      'name their subject by all of its items',
      'Lương thực, thực phẩm tăng 9%; vật phẩm văn hóa, giáo dục 11%.',
      ['9%: lương thực, thực phẩm | percent', '11%: vật phẩm văn hóa, giáo dục'],
    ],
    ['behind "trong đó"', 'Trong đó, nông sản, thủy sản chiếm 20%.', ['20%: nông sản, thủy sản']],
    [
      'leave the name of the first to it',
      'Mực nước sông Vệ là 3,1 m; sông Kôn 6,9 m.',
      ['3,1 m: mực nước sông Vệ', '6,9 m: mực nước'],
    ],
    ['give shares to their own names', 'Tiền thuốc chiếm 31%, xét nghiệm 22%.', ['31%: tiền thuốc', '22%: xét nghiệm']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('Vietnamese values that are told of several things in their order', () => {
  it.each([
    [
      'of the values before',
      'Doanh thu đạt 45 tỷ đồng, lợi nhuận đạt 4 tỷ đồng, tăng lần lượt 12% và 15%.',
      ['45 tỷ đồng: doanh thu', '4 tỷ đồng: lợi nhuận', '12%: doanh thu | percent', '15%: lợi nhuận | percent'],
    ],
    ['of the things named before', 'Điện gió và điện rác lần lượt đạt 10% và 5%.', ['10%: điện gió', '5%: điện rác']],
    [
      'of the sentence before',
      'Tỷ lệ sinh là 9%, tỷ lệ chết là 5%. Năm ngoái, các tỷ lệ này lần lượt là 10% và 6%.',
      ['9%: tỷ lệ sinh', '5%: tỷ lệ chết', '10%: tỷ lệ sinh | 2024', '6%: tỷ lệ chết | 2024'],
    ],
    [
      'of people counted before',
      'Bão làm 21 người chết, 9 người mất tích; năm ngoái, các con số tương ứng là 17 và 12.',
      ['21: người chết', '9: người mất tích', '17: người chết | 2024', '12: người mất tích | 2024'],
    ],
    ['and no counts of their own', 'Hai cầu thủ nghỉ lần lượt 2 và 5 trận.', ['Hai: cầu thủ', '2: trận', '5: trận']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('Vietnamese values of nothing that a name says', () => {
  it.each([
    ['Trung Quốc nhập 968 triệu USD.', ['968 triệu USD: nhập']],
    ['Phụ tải lên 2.315 MW, thêm 214 MW.', ['2.315 MW: phụ tải', '214 MW: phụ tải | increment']],
    ['Dư nợ tăng 8,1%, còn tiền gửi chỉ thêm 2,7%.', ['8,1%: dư nợ | percent', '2,7%: tiền gửi | percent']],
    ['Điểm trung bình là 6,12, tăng 0,35 điểm.', ['6,12: điểm trung bình', '0,35: điểm trung bình | increment']],
    ['Tỷ lệ giáo viên ở tiểu học chỉ 0,41 người.', ['0,41: tỷ lệ giáo viên']],
    ['Thành phố hiện có 14,2 bác sĩ.', ['14,2: bác sĩ']],
    [
      'Tỷ lệ sinh là 9%. Xã chi 5 tỷ đồng. Năm ngoái tỷ lệ này là 8%.',
      ['9%: tỷ lệ sinh', '5 tỷ đồng: chi', '8%: tỷ lệ sinh | 2024'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('Vietnamese counted nouns', () => {
  it.each([
    ['end before an adjective of size', 'Dự án có 14 lô đất rộng 5 ha.', '14: lô đất'],
    ['end before what befalls them', 'Mưa lớn làm hai xã chìm trong nước.', '2: xã'],
    ['end before what they do', 'Có 40 quốc gia bước vào vòng này.', '40: quốc gia'],
    ['keep a word that is part of a compound', 'Phòng bày 30 bức tranh lụa.', '30: bức tranh lụa'],
    ['keep a compound whose end is a verb alone', 'Trường mua 300 máy tính.', '300: máy tính'],
    ['keep a compound behind the noun', 'Tỉnh ghi nhận 12 vụ tai nạn lao động.', '12: vụ tai nạn lao động'],
    ['keep a compound that opens with a preposition', 'Có 25 văn bằng.', '25: văn bằng'],
    ['end before those who work', 'Có 40 kỹ sư làm việc tại đây.', '40: kỹ sư'],
    ['keep the end of a compound', 'Trang có 2.000 lượt truy cập.', '2.000: lượt truy cập'],
  ])('%s', (_, text, expected) => {
    const figures = analyze(text).figures.filter(({ kind }) => kind === 'cardinal');
    expect(
      figures.map(({ value, unit, quote }) => `${typeof value === 'number' && value < 10 ? value : quote}: ${unit}`),
    ).toEqual([expected]);
  });
});

describe('Vietnamese lists in a metric', () => {
  it.each([
    ['behind a measured noun', 'Doanh thu lưu trú, ăn uống đạt 5 tỷ đồng.', ['5 tỷ đồng: doanh thu lưu trú, ăn uống']],
    ['behind a price', 'Giá xăng, dầu tăng 5%.', ['5%: giá xăng, dầu | percent']],
    ['behind a rate', 'Tỷ lệ có bằng cấp, chứng chỉ mới 29%.', ['29%: tỷ lệ có bằng cấp, chứng chỉ']],
    ['of verbs', 'Cung cấp nước, xử lý rác thải tăng 8%.', ['8%: cung cấp nước, xử lý rác thải | percent']],
    [
      'of verbs joined by "và"',
      'Chế tạo tăng 9%; khai thác và chế biến gỗ tăng 5%.',
      ['9%: chế tạo | percent', '5%: khai thác và chế biến gỗ | percent'],
    ],
    [
      'right before the value',
      'Ô tô đạt 9 tấn; thép thanh, thép góc 12,9 triệu tấn.',
      ['9 tấn: ô tô', '12,9 triệu tấn: thép thanh, thép góc'],
    ],
    [
      'behind a value',
      'Cá tra đạt 4 triệu USD, cá ngừ 2 triệu USD và mực, bạch tuộc 1 triệu USD.',
      ['4 triệu USD: cá tra', '2 triệu USD: cá ngừ', '1 triệu USD: mực, bạch tuộc'],
    ],
    ['inside what is spent', 'Chi cho nghiên cứu và phát triển đạt 2%.', ['2%: chi cho nghiên cứu và phát triển']],
    [
      'and none where another noun is measured',
      'Nhờ chăn nuôi, trồng trọt, thu nhập tăng 5%.',
      ['5%: thu nhập | percent'],
    ],
    ['and none where somebody acts', 'Thực hiện nghị quyết, tỉnh thu hút 5 tỷ đồng.', ['5 tỷ đồng: tỉnh']],
    [
      'of shares with a measured noun among them',
      'Tiền thuốc chiếm 31%, tiền giường 14%, xét nghiệm và chẩn đoán 22%.',
      ['31%: tiền thuốc', '14%: tiền giường', '22%: xét nghiệm và chẩn đoán'],
    ],
    [
      'and a subject before a share between commas',
      'Doanh thu bán lẻ, chiếm 76% tổng mức, đạt 456 tỷ đồng.',
      ['76%: tổng mức', '456 tỷ đồng: doanh thu bán lẻ'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('Vietnamese metrics and the verbs around them', () => {
  it.each([
    ['leave a verb of telling out', 'Hãng gốm (mã GOM) báo lãi đạt 62 tỷ đồng.', ['62 tỷ đồng: lãi']],
    ['leave a verb of care out', 'Tỉnh họp, bảo đảm GRDP tăng 9%.', ['9%: GRDP | percent']],
    ['keep a verb that names the thing', 'Giải ngân vốn công đạt 40%.', ['40%: giải ngân vốn công']],
    ['take the noun of what is done', 'Lũ gây thiệt hại 87 tỷ đồng.', ['87 tỷ đồng: thiệt hại']],
    ['are those of a plan', 'Tăng trưởng GRDP phấn đấu 10%.', ['10%: tăng trưởng GRDP']],
    ['are those of a forecast', 'Lạm phát dự báo 4%.', ['4%: lạm phát']],
    ['are the aim where nothing is measured', 'Hai bên đặt mục tiêu 3 tỷ USD.', ['3 tỷ USD: mục tiêu']],
    [
      'end before whom they go through',
      'Tiền ủng hộ qua Ủy ban Mặt trận Tổ quốc Việt Nam đạt 4 tỷ đồng.',
      ['4 tỷ đồng: tiền ủng hộ'],
    ],
    ['keep what kind of wage it is', 'Tỉnh kiến nghị tăng lương tối thiểu thêm 7%.', ['7%: lương tối thiểu']],
    ['are what stands before a colon', 'Điện thương phẩm: 19 tỷ kWh.', ['19 tỷ kWh: điện thương phẩm']],
    [
      'are of what a price stands at',
      'Vốn là 9 tỷ đồng. Mã GOM đứng ở 18.450 đồng.',
      ['9 tỷ đồng: vốn', '18.450 đồng: mã GOM'],
    ],
    [
      'are those that "ngành này" points to',
      'Khai khoáng tăng 0,6%, song ngành này giảm 7% hồi tháng 3.',
      ['0,6%: khai khoáng | percent', '7%: khai khoáng | 2025-03 | percent'],
    ],
    ['follow "vì thế"', 'Thuế là 20%; kim ngạch vì thế giảm 38%.', ['20%: thuế', '38%: kim ngạch | percent']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('Vietnamese values of one quantity in two units', () => {
  it.each([
    [
      'go on with another subject',
      'Công suất cực đại là 51.000 MW. Riêng miền Bắc đạt 25,9 GW.',
      ['51.000 MW: công suất cực đại', '25,9 GW: công suất cực đại'],
    ],
    [
      'go on with a difference',
      'Chiều cao trung bình 1,77 m, hơn năm ngoái 2 cm.',
      ['1,77 m: chiều cao trung bình', '2 cm: chiều cao trung bình'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text).map((line) => line.split(' | ')[0])).toEqual(expected);
  });
});

describe('Vietnamese values without a noun of their own', () => {
  it.each([
    ['count what is done', 'Trường có 90 chỗ nhưng tuyển được 51.', ['90: chỗ', '51: tuyển']],
    ['count what was counted last', 'Đội có 23 điểm. Mùa trước, đội này đã có 25.', ['23: điểm', '25: điểm']],
    ['in brackets are of another time', 'Lãi bằng 62% dự toán (cùng kỳ 57%).', ['62%: dự toán', '57%: dự toán']],
    ['in brackets count another noun themselves', 'Có 40 vụ (năm ngoái 30 người).', ['40: vụ', '30: người']],
  ])('%s', (_, text, expected) => {
    expect(told(text).map((line) => line.split(' | ')[0])).toEqual(expected);
  });
});

describe('Vietnamese names in an order', () => {
  it.each([
    [
      'have what the sentence measures',
      'IIP đi lên ở cả 34 tỉnh, dẫn đầu là Phú Thọ với 26%, kế đến Ninh Bình 22%.',
      ['34: tỉnh', '26%: IIP', '22%: IIP'],
    ],
    [
      'have what the paragraph before measures',
      'Kim ngạch xuất khẩu đạt 400 tỷ USD.\n\nMỹ là nơi mua nhiều nhất với 138 tỷ USD; Nhật Bản đứng thứ nhì (95 tỷ USD).',
      ['400 tỷ USD: kim ngạch xuất khẩu', '138 tỷ USD: kim ngạch xuất khẩu', '95 tỷ USD: kim ngạch xuất khẩu'],
    ],
    [
      'have nothing of another unit',
      'Kim ngạch đạt 4 tỷ USD.\n\nMỹ đứng thứ nhì (95 tấn).',
      ['4 tỷ USD: kim ngạch', '95 tấn: khối lượng'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

it('A paragraph is read again where the one before measures another thing', () => {
  const cache = createAnalysisCache();
  const behind = '\n\nNhật Bản đứng thứ nhì (95 tỷ USD).';
  const metrics = (first: string) => analyze(first + behind, {}, cache).facts.map(({ metric }) => metric);
  expect(metrics('Kim ngạch đạt 4 tỷ USD.')).toEqual(['kim ngạch', 'kim ngạch']);
  expect(metrics('Dư nợ đạt 4 tỷ USD.')).toEqual(['dư nợ', 'dư nợ']);
});
