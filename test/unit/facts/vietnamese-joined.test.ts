import { describe, expect, it } from 'vitest';
import { told } from './told.js';

describe('Vietnamese measured nouns of several things', () => {
  it.each([
    [
      'apart by a comma',
      'Tổng kim ngạch xuất, nhập khẩu hàng hóa đạt 497 tỷ USD.',
      '497 tỷ USD: tổng kim ngạch xuất, nhập khẩu hàng hóa',
    ],
    [
      'with for whom behind them',
      'Giá dịch vụ thu gom, vận chuyển rác với hộ gia đình tăng lên 38.000 đồng.',
      '38.000 đồng: giá dịch vụ thu gom, vận chuyển rác',
    ],
    [
      'behind "cho"',
      'Tín dụng cho nông nghiệp, nông thôn đạt 4 tỷ đồng.',
      '4 tỷ đồng: tín dụng cho nông nghiệp, nông thôn',
    ],
    ['of a verb', 'Nông, lâm nghiệp và thủy sản góp 5,3%.', '5,3%: nông, lâm nghiệp và thủy sản'],
    [
      'between two of them',
      'Khoảng cách giữa cho vay và tiền gửi tăng 1,4 tỷ đồng.',
      '1,4 tỷ đồng: khoảng cách | increment',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('Vietnamese amounts of several kinds', () => {
  it.each([
    [
      'behind a label',
      '- Doanh nghiệp thành lập mới: 97.800, tăng 7%.',
      ['97.800: doanh nghiệp thành lập mới', '7%: doanh nghiệp thành lập mới | percent'],
    ],
    ['with times behind a colon', 'Nghèo đa chiều giảm đều: năm 2022 là 4,3%.', ['4,3%: nghèo đa chiều | 2022']],
    ['of power that is used', 'Toàn tỉnh tiêu thụ 14,8 triệu kWh.', ['14,8 triệu kWh: tiêu thụ']],
    ['of what was raised', 'Công ty nâng công suất 12 máy biến áp.', ['12: máy biến áp']],
    [
      'of a family that lost somebody',
      'Phường hỗ trợ mỗi gia đình có người mất 50 triệu đồng.',
      ['50 triệu đồng: hỗ trợ'],
    ],
    ['of a rent that a fund supports', 'Người thuê được ngân sách hỗ trợ 25% tiền thuê.', ['25%: hỗ trợ']],
    [
      'of a record',
      'Sân bay đón 138.500 khách, ít hơn kỷ lục 152.000 hồi tháng 2.',
      ['138.500: khách', '152.000: khách | 2025-02'],
    ],
    [
      'of those who live elsewhere',
      'Có 10 triệu người đủ điều kiện, trong đó 1,6 triệu sinh sống ở nước ngoài.',
      ['10 triệu: người', '1,6 triệu: người'],
    ],
    [
      'of what there is',
      'Vùng có 2,6 triệu ha rừng, gồm 2 triệu ha rừng tự nhiên.',
      ['2,6 triệu ha: rừng', '2 triệu ha: rừng tự nhiên'],
    ],
    ['of what is sold', 'Ông bán 1,5 ha ruộng.', ['1,5 ha: ruộng']],
    ['of what one costs', 'Một liều giá 1,4 triệu đồng.', ['1,4 triệu đồng: giá']],
    [
      'of who does so most',
      'Xuất khẩu cà phê đạt 900.000 tấn. Đức mua nhiều nhất (213.000 tấn).',
      ['900.000 tấn: xuất khẩu cà phê', '213.000 tấn: xuất khẩu cà phê'],
    ],
    [
      'of the largest market',
      'Hoa Kỳ tiếp tục là thị trường xuất khẩu lớn nhất với 79,4 tỷ USD.',
      ['79,4 tỷ USD: xuất khẩu'],
    ],
    [
      'of another trade',
      'Khối ngoại mua vào 36 tỷ đồng, bán ra 27 tỷ đồng.',
      ['36 tỷ đồng: khối ngoại mua vào', '27 tỷ đồng: bán ra'],
    ],
    ['of growth behind a year', 'Dự báo năm 2027 tăng trưởng đạt 2,1%.', ['2,1%: tăng trưởng | 2027']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('Vietnamese money', () => {
  it.each([
    [
      'of a deed far before it',
      'Báo quyết định tặng nhóm công nhân tố cáo sai phạm ở cảng 10 triệu đồng.',
      '10 triệu đồng: tặng',
    ],
    ['that police keep', 'Đội đặc nhiệm lập biên bản tạm giữ 160 triệu đồng.', '160 triệu đồng: tạm giữ'],
    ['that people lost', 'Mỗi người đến đây đã mất 25 triệu đồng.', '25 triệu đồng: mất'],
    ['that something is worth', 'Ở đó mọc lên một nhà văn hóa trị giá 5 tỉ đồng.', '5 tỉ đồng: nhà văn hóa'],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each([
    [
      'that is seized beside other things',
      'Công an thu giữ 5 điện thoại cùng 3,4 triệu đồng.',
      '3,4 triệu đồng: thu giữ',
    ],
    [
      'in two currencies',
      'Mỗi người mất 25 triệu đồng (tiền phí là 1.150 USD và 1 triệu đồng).',
      '1 triệu đồng: tiền phí',
    ],
    ['that provinces receive', 'Ninh Bình và Thanh Hóa nhận 20 tỷ đồng.', '20 tỷ đồng: nhận'],
    [
      'that each place shares in',
      'Huế được hỗ trợ 30 tỷ đồng. Lào Cai, Phú Thọ mỗi địa phương 15 tỷ đồng.',
      '15 tỷ đồng: hỗ trợ',
    ],
    [
      'with a time behind its list',
      'Doanh thu lưu trú, ăn uống 5 tháng đầu năm đạt 268 tỷ đồng.',
      '268 tỷ đồng: doanh thu lưu trú, ăn uống | 2025-01/2025-05',
    ],
    [
      'not of a phrase with another amount',
      'Năng suất khoảng 9 tấn một ha, cao hơn các năm 2 tấn.',
      '2 tấn: năng suất | increment',
    ],
    ['with a word for "accordingly"', 'Phân đạm và kali đều giảm tương ứng 10%.', '10%: phân đạm và kali | percent'],
    ['of visitors', 'Khách quốc tế đến Huế đạt 916.300 lượt.', '916.300: khách quốc tế đến Huế'],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each([
    ['of those counted right before', 'Có 35 mẫu dương tính, chiếm 29%.', '29%: mẫu dương tính'],
    ['of what is paid in advance', 'Khách thanh toán trước 15%.', '15%: thanh toán'],
    ['of lanes', 'Đường quy mô 4 làn xe.', '4: làn xe'],
    [
      'of a licence that is taken away',
      'Tài xế bị tước giấy phép lái xe 2-4 tháng.',
      '2-4 tháng: tước giấy phép lái xe',
    ],
    ['of a holiday with a name', 'Công nhân nghỉ Tết 9 ngày.', '9 ngày: nghỉ Tết'],
  ])('tells shares and counts %s', (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('tells counts of different things by what each of them is of', () => {
    const facts = told('Cảnh sát lập biên bản quá tốc độ 4.120 trường hợp; nồng độ cồn 1.350; ma túy 27.');
    expect(facts).toEqual(['4.120: trường hợp', '1.350: nồng độ cồn', '27: ma túy']);
    expect(told('Dân số 12.000, nữ 6.100.')).toContain('6.100: dân số');
  });

  it('is nothing more of what was but counted', () => {
    const facts = told('Vốn đăng ký đạt 9 tỷ USD. Tỉnh điều chỉnh 64 dự án, tăng thêm 418 triệu USD.');
    expect(facts).not.toContain('418 triệu USD: dự án');
  });

  it('takes a distance told by a verb for one', () => {
    expect(told('Trạm thu phí cách đầu cầu là 71 m.')).toEqual(['71 m: khoảng cách']);
  });
});
