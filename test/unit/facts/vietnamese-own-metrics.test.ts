import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { told } from './told.js';

describe('Vietnamese metrics of the words that tell them', () => {
  it.each([
    ['a degree of a quality', 'Máy dò đạt độ nhạy 93% và độ đặc hiệu 88%.', ['93%: độ nhạy', '88%: độ đặc hiệu']],
    ['what an estimate is of', 'Sở Tài chính ước thiệt hại 320 tỷ đồng.', ['320 tỷ đồng: thiệt hại']],
    [
      'no quantity of another unit',
      'Cô cao 1,8 m, cú giao bóng nhanh nhất đạt 190 km/h.',
      ['1,8 m: chiều cao', '190 km/h: cú giao bóng nhanh nhất'],
    ],
    ['a size of its own', 'Con tàu dài 240 m, mớn nước 9 m.', ['240 m: con tàu', '9 m: mớn nước']],
    [
      'what a value that opens the sentence was the start of',
      'Từ 18.000 đồng đầu tháng 10, dầu diesel đã chạm 21.000 đồng.',
      ['18.000 đồng: dầu diesel | 2025-10', '21.000 đồng: dầu diesel | 2025-10'],
    ],
    [
      'what a clause is about whose second verb puts the value on it',
      'Lũ trên sông Lam đạt đỉnh vào trưa nay ở mức 8,2 m.',
      ['8,2 m: lũ'],
    ],
    ['a subject behind "lúc"', 'Lúc giá thép rơi 15% chúng tôi đã hết hàng.', ['15%: giá thép | percent']],
    ['a noun with a hyphen', 'Xã có máy X-quang xách tay nặng 4 kg.', ['4 kg: máy X-quang xách tay']],
    ['what is identified before a colon', 'Thủ phạm chính là cá tra: chỉ 1,2 tỷ USD.', ['1,2 tỷ USD: cá tra']],
    ['a size within a noun phrase', 'Vườn 2 ha của ông Bảy cháy rụi.', ['2 ha: vườn']],
    ['a store by what it holds', 'Xã có kho lạnh 900 tấn đã đầy từ tháng trước.', ['900 tấn: kho lạnh']],
    [
      'what a unit measures, of those who changed it',
      'Nhà máy dời ca luyện, giảm 12 MW.',
      ['12 MW: công suất | increment'],
    ],
    ['what a body needs', 'Tỉnh cần 6.200 tỷ đồng cho cảng biển.', ['6.200 tỷ đồng: cần']],
    ['what is lost by a speaker', '"Chúng tôi mất 2 triệu USD mỗi năm", ông nói.', ['2 triệu USD: mất']],
    ['how long a film is', 'Kinh phí 9 tỷ đồng, dài 113 phút.', ['9 tỷ đồng: kinh phí', '113 phút: thời lượng']],
    ['how heavy a speaker is', 'Chị nặng 48 kg.', ['48 kg: cân nặng']],
    ['what money was given for', 'Kinh phí năm 2025 được cấp 900 tỷ đồng.', ['900 tỷ đồng: kinh phí | 2025']],
    ['what is priced', 'Tôm hùm bông được thương lái mua 1,4 triệu đồng.', ['1,4 triệu đồng: tôm hùm bông']],
    ['the kind of money', 'Mỗi nơi trả 15 triệu đồng/năm tiền bản quyền.', ['15 triệu đồng: tiền bản quyền']],
    [
      'the kinds that shares are of',
      'Công ty xuất 1,3 tỷ USD, chủ yếu là giày dép (31%).',
      ['1,3 tỷ USD: xuất', '31%: giày dép'],
    ],
    ['a noun of one syllable without its verb', 'Bãi có 400 tấn rác nằm lộ thiên.', ['400 tấn: rác']],
    [
      'what was done last, shared out',
      'Ông bị phạt 25 triệu đồng và trả lại 6 triệu đồng, bình quân mỗi em 50.000 đồng.',
      ['25 triệu đồng: phạt', '6 triệu đồng: trả', '50.000 đồng: trả'],
    ],
    [
      'a measured noun before "trong số"',
      'Tỉnh có 402 trường; sở kiểm tra 30% trong số đó.',
      ['402: trường', '30%: trường'],
    ],
    ['two measured nouns as one', 'Vụ việc gây thất thoát thuế, phí 9 tỷ đồng.', ['9 tỷ đồng: thuế, phí']],
    ['what stands before a colon and its verb', '- FPT: giảm phiên thứ ba, mất 1,6%.', ['1,6%: FPT | percent']],
    ['what is done with money that passes', 'Riêng ông Nguyễn Văn Lãm nhận 17 tỉ đồng.', ['17 tỉ đồng: nhận']],
    ['what money is sent for', 'Cộng đồng gửi về quê hương 31.500 euro ủng hộ đồng bào.', ['31.500 euro: ủng hộ']],
    [
      'what is added',
      'Dự án nâng sức chứa lên 800 tàu và bổ sung 240 m cầu cảng.',
      ['800: sức chứa | total', '240 m: cầu cảng | increment'],
    ],
    [
      'what somebody pays less of',
      'Lệ phí 1,2 triệu đồng, kỳ thủ dưới 16 tuổi được giảm 50%.',
      ['1,2 triệu đồng: lệ phí', '50%: lệ phí | percent'],
    ],
    [
      'a label of its own',
      'Đội trẻ: 350.000 đồng; đội năng khiếu: 270.000 đồng.',
      ['350.000 đồng: đội trẻ', '270.000 đồng: đội năng khiếu'],
    ],
    ['the noun behind a place', 'Vịnh Bắc Bộ sóng cao 3 m.', ['3 m: sóng']],
    ['no player for points', 'Kỳ thủ Nguyễn Văn Hao vô địch với 7,5 điểm.', ['7,5: điểm']],
    ['no unit of a price', 'Giá cước 1 GB còn 3.900 đồng.', ['3.900 đồng: giá cước']],
    [
      'no area for a sum',
      'Hạn mức tại đây là 200 m2. Nay nửa đầu chỉ tốn 900 triệu đồng.',
      ['200 m2: hạn mức', '900 triệu đồng: nửa đầu'],
    ],
    ['what is paid more', 'Hộ dùng nhiều trả thêm 17.300 đồng một tháng.', ['17.300 đồng: trả thêm']],
    [
      'what several are fined in all',
      'Công an phạt sáu quán ăn tổng cộng 51 triệu đồng.',
      ['sáu: quán ăn', '51 triệu đồng: phạt'],
    ],
    ['what a body takes in', 'Hãng Minh Khôi Retail thu về 28.150 tỷ đồng.', ['28.150 tỷ đồng: thu về']],
    ['what a shop asks', 'Một khách sạn gần chợ niêm yết 3,2 triệu đồng.', ['3,2 triệu đồng: niêm yết']],
    [
      'what a body gives more of',
      'Công ty cộng thêm 300.000 đồng cho mỗi người.',
      ['300.000 đồng: cộng thêm | increment'],
    ],
    [
      'people by what they do',
      'Số người rút bảo hiểm một lần giảm xuống 900.000.',
      ['900.000: số người rút bảo hiểm một lần'],
    ],
    ['a measured noun before its owner', 'Trong khi lương chị 7,8 triệu đồng.', ['7,8 triệu đồng: lương']],
    [
      'a rate by how far it is beyond what was set',
      'Tỷ lệ bao phủ đạt 99,1%, vượt chỉ tiêu được giao 0,6 điểm phần trăm.',
      ['99,1%: tỷ lệ bao phủ', '0,6 điểm phần trăm: tỷ lệ bao phủ | increment'],
    ],
    [
      'no speed for a time',
      'Tàu chạy với vận tốc 100 km/h, rút hành trình còn 31 giờ.',
      ['100 km/h: vận tốc', '31 giờ: hành trình'],
    ],
    ['no weight of money', 'Phí chở 9 triệu đồng một xe 18 tấn.', ['9 triệu đồng: phí chở', '18 tấn: xe']],
    [
      'an index by its own name',
      'HNX-Index lùi 0,9%; UPCoM giảm nhẹ 0,2%.',
      ['0,9%: HNX-Index | percent', '0,2%: UPCoM | percent'],
    ],
    ['what holds so much', 'Trạm có bể chứa 120 m3 hứng nước mưa.', ['120 m3: bể chứa']],
    [
      'a part by its own noun',
      'Thu 27 tỷ đồng, trong đó thu nội địa 23 tỷ đồng, xổ số kiến thiết 3 tỷ đồng.',
      ['27 tỷ đồng: thu', '23 tỷ đồng: thu nội địa', '3 tỷ đồng: xổ số kiến thiết'],
    ],
    [
      'what the sentence opens with for a share behind a size',
      'Đoạn qua xã Bình, dài 22 km, dẫn đầu với 27%.',
      ['22 km: chiều dài', '27%: đoạn qua xã Bình'],
    ],
    ['a measured noun over an age', 'Trợ cấp với người từ 75 tuổi trở lên 650.000 đồng.', ['650.000 đồng: trợ cấp']],
    ['points that are counted', 'Thể Công - Viettel kém hai điểm.', ['hai: điểm | increment']],
    ['what is counted behind "gồm"', 'Ngưỡng cần có trong cơ quan lập pháp gồm 230 thành viên.', ['230: thành viên']],
    [
      'nothing of a measured head that is followed by another time',
      'Tổng kinh phí tạm cư 24 tháng khoảng 21 tỷ đồng.',
      ['21 tỷ đồng: tổng kinh phí tạm cư'],
    ],
  ])('take %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('go on with no value that is thousands of times as large', () => {
    const facts = told('Giá vé trung bình 81.000 đồng. Toàn thị trường đạt 74,5 tỷ đồng.');
    expect(facts[1]).not.toContain('giá vé');
  });

  it('name a rate where a text tells no more', () => {
    expect(told('Đến cuối tháng 6/2025 là 62,5%.')).toEqual(['62,5%: tỷ lệ | 2025-06']);
  });

  it('come back to what is measured of the cheapest place', () => {
    expect(told('Giá nước bình quân 9.000 đồng. Nơi rẻ nhất 3.200 đồng.').at(-1)).toBe(
      '3.200 đồng: giá nước bình quân',
    );
  });

  it('come back to the last value of the same kind', () => {
    const facts = told('Năm 2019, cảng đón 12 tàu trên 200.000 DWT; năm nay con số này là 148.');
    expect(facts.at(-1)).toContain('148: tàu');
  });
});

describe('Vietnamese terms and times', () => {
  it.each([
    ['a term behind the word for it', 'Bốn giám đốc lãnh án 3 - 6 năm.', '3 - 6 năm: mức án'],
    ['the first of two terms', 'Các ông Hà, Thái nhận 11 năm và 9 năm tù.', '11 năm: mức án'],
    ['what the law allows', 'Người phạm tội có thể bị phạt 20 năm tù.', '20 năm: khung hình phạt'],
    ['a time within which something is done', 'Cầu thủ lập cú đúp trong vòng 4 phút.', '4 phút: thời gian'],
    ['by when something must be done', 'Cơ quan thuế phải ra thông báo trong vòng 5 ngày.', '5 ngày: thời hạn'],
    ['a time after which it ended', 'Cô thua đối thủ sau 78 phút.', '78 phút: thời gian'],
    ['how long another thing is kept', 'Khối hồng cầu bảo quản được 42 ngày, tiểu cầu 5 ngày.', '5 ngày: bảo quản'],
  ])('tell %s', (_, text, fact) => {
    expect(told(text)).toContain(fact);
  });

  it.each(['Giá vàng cao nhất trong 30 ngày.', 'Sau 3 tháng nữa, cầu sẽ thông xe.'])('tell none in "%s"', (text) => {
    expect(analyze(text, { date: '2025-11-20' }).facts).toEqual([]);
  });
});
