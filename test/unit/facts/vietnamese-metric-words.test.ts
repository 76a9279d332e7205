import { describe, expect, it } from 'vitest';
import { told } from './told.js';

describe('Vietnamese metrics without words that belong to something else', () => {
  it.each([
    ['no day of the week', 'Mức chào mua phổ biến hôm thứ Năm là 98.000 đồng.', ['98.000 đồng: mức chào mua']],
    ['no month of delivery', 'Ca cao giao tháng 9 đóng cửa ở 7.120 USD/tấn.', ['7.120 USD: ca cao']],
    ['no term', 'Dầu cọ kỳ hạn tháng 11 tăng 2,4%.', ['2,4%: dầu cọ']],
    ['an advance whole', 'Mức đặt trước tại nhiều xã đã lên 15%.', ['15%: mức đặt trước']],
    [
      'the head of a budget',
      'Tổng chi cân đối ngân sách huyện đạt 812 tỷ đồng.',
      ['812 tỷ đồng: tổng chi cân đối ngân sách huyện'],
    ],
    ['no report', 'Kết luận nêu kế toán trưởng nhận 420 triệu đồng.', ['420 triệu đồng: kế toán trưởng']],
    ['what a household uses', 'Gia đình bà Lụa dùng 310 kWh một tháng.', ['310 kWh: điện']],
    ['a price without a name', '"Chưa bao giờ thấy": 95.000 đồng/kg.', ['95.000 đồng: giá']],
    ['counts without what takes place', 'Trong tháng có 23 phiên diễn ra tại bảy xã.', ['23: phiên', 'bảy: xã']],
    ['counts without an adverb', 'Trường trao 40 suất ngay từ đầu khóa.', ['40: suất']],
    ['counts without what they do', 'Chín người bám phao, năm người ngồi thúng.', ['Chín: người', 'năm: người']],
    ['counts without what they are near', 'Xã có 14 hộ sát tường rào và bốn nhóm tùy tuổi.', ['14: hộ', 'bốn: nhóm']],
    [
      'counts with words that open a verb elsewhere',
      'Có 12 thợ lặn, 20 vở chèo và 500 cây cam.',
      ['12: thợ lặn', '20: vở chèo', '500: cây cam'],
    ],
    ['counts without where they go', 'Xe khách 29 chỗ chạy hướng Lai Châu lao xuống vực.', ['29: chỗ']],
    [
      'counts without what they spend',
      'Gia đình bốn người tiêu hết 12 triệu đồng.',
      ['bốn: người', '12 triệu đồng: chi tiêu'],
    ],
    [
      'what there is, not what it is taken for',
      'Hạn làm 5.000 ha sắn thiếu nước; 1.200 ha coi như mất trắng.',
      ['5.000 ha: sắn', '1.200 ha: sắn'],
    ],
    ['days off', 'Trong năm ngày nghỉ lễ, tỉnh bắn pháo hoa.', ['năm ngày: nghỉ lễ']],
    ['what is done, without that it is done', 'Thợ đã đổ xong lớp nhựa dày 12 cm.', ['12 cm: lớp nhựa']],
    ['what is done to the end', 'Công nhân đã đóng kín phần mái nặng 900 tấn.', ['900 tấn: phần mái']],
    [
      'the size of a further thing',
      'Đường băng dài 3 km, rộng 45 m đã rải lớp đá dày 30 cm.',
      ['3 km: đường băng', '45 m: bề rộng', '30 cm: lớp đá'],
    ],
    [
      'what the sentence tells to be something else',
      'Điểm mới là mức phạt để răn đe tăng từ 2 triệu đồng lên 5 triệu đồng.',
      ['2 triệu đồng: mức phạt', '5 triệu đồng: mức phạt'],
    ],
    ['counts without how long they last', 'Trận đấu có sáu hiệp kéo dài đến khuya.', ['sáu: hiệp']],
  ])('%s', (_, text, expected) => {
    expect(told(text).map((line) => line.split(' | ')[0])).toEqual(expected);
  });
});

describe('Vietnamese metrics of people and what they spend, lose and hold', () => {
  it.each([
    ['who takes time', 'Kỳ thủ Lê Hồng Mây mất 95 phút để thắng ván cuối.', ['95 phút: thời gian']],
    ['what takes time', 'Ca mổ mất 95 phút.', ['95 phút: ca mổ']],
    ['how heavy a child is', 'Bé sinh non ở Pleiku, nặng 910 gram.', ['910 gram: cân nặng']],
    ['a weight lost', 'Cháu nằm viện sáu ngày, sụt 1,2 kg.', ['sáu ngày: nằm viện', '1,2 kg: cân nặng']],
    ['a load lost, too', 'Sản lượng của xã giảm 12 kg.', ['12 kg: sản lượng']],
    ['how hot somebody is', 'Các thợ lặn đều hạ thân nhiệt, có người chỉ còn 34°C.', ['34°C: thân nhiệt']],
    ['how hot something is', 'Nước trong bể chỉ còn 34°C.', ['34°C: nước']],
    ['the land of an owner', 'Ông Ksor Bình, chủ 2,4 ha ở xã Ia Pa, đã bán hết.', ['2,4 ha: diện tích']],
    ['the garden of an owner', 'Bà Tư, chủ vườn 2 ha ở Long Khánh, đã bán hết.', ['2 ha: vườn']],
    ['what was lost', 'Đợt rét ấy, tỉnh mất 3.400 ha khoai tây.', ['3.400 ha: khoai tây']],
    ['what is used up', 'Mỗi chuyến ra khơi tốn chừng 900 lít dầu.', ['900 lít: dầu']],
    ['what was counted and lasts', 'Giá chốt sau bốn vòng kéo dài 6 tiếng.', ['bốn: vòng', '6 tiếng: vòng']],
    [
      'takings beyond a plan',
      'Lãnh đạo Cục Thuế Bình Dương dự kiến cả năm thu vượt 900 tỷ đồng.',
      ['900 tỷ đồng: thu'],
    ],
    [
      'what so many of those counted are',
      'Xã có 2.100 nhân khẩu, 64% là người Tày.',
      ['2.100: nhân khẩu', '64%: người Tày'],
    ],
    ['shares of what was counted', 'Chủ nhà đông nhất với 14 đội; Huế góp 3.', ['14: đội', '3: đội']],
    [
      'money that is forfeited',
      'Năm người trúng bỏ cuộc, mất cọc tổng cộng 2 tỷ đồng.',
      ['Năm: người trúng', '2 tỷ đồng: mất cọc'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text).map((line) => line.split(' | ')[0])).toEqual(expected);
  });
});

describe('Vietnamese metrics of prices, parts and points', () => {
  it.each([
    ['goods behind a price', 'Thương lái trả 88.000 đồng cho mỗi ký sầu riêng.', ['88.000 đồng: sầu riêng']],
    ['goods before whoever trades', 'Cổ phiếu tôi mua 32.500 đồng.', ['32.500 đồng: cổ phiếu']],
    ['no time for goods', 'Giờ họ trả 45.000 đồng.', ['45.000 đồng: trả']],
    [
      'the price of another time',
      'Mức giao dịch phổ biến là 61.000 đồng. Năm ngoái nông dân chỉ bán được 30.200 đồng.',
      ['61.000 đồng: mức giao dịch', '30.200 đồng: giá'],
    ],
    ['what money is for', 'Huyện được giao 412 tỷ đồng vốn đầu tư công.', ['412 tỷ đồng: vốn đầu tư công']],
    ['no word that it goes on', 'Năm 2022 hãng lỗ tiếp 7,5 tỷ đồng.', ['7,5 tỷ đồng: lỗ']],
    ['what a body does', 'Bé thở 64 lần mỗi phút.', ['64: thở']],
    [
      'what is done where money has another unit',
      'Hộ nghèo được hỗ trợ tiền điện tương đương 30 kWh.',
      ['30 kWh: hỗ trợ'],
    ],
    ['parts that were reached', 'Xã Ea Tul đạt 15/19 tiêu chí.', ['15/19: tiêu chí']],
    ['points that were reached', 'Xã mới hoàn thành 4 tiêu chí.', ['4: tiêu chí']],
    ['points that are left', 'Ba tiêu chí còn lại rất khó.', ['Ba: tiêu chí']],
    ['no points of a speech', 'Tôi xin nêu ba tiêu chí.', []],
    ['people whose name opens like a point', 'Khoa có chín điều dưỡng.', ['chín: điều dưỡng']],
    ['how long something took', 'Hội xuân lần thứ III bế mạc sau bốn ngày.', ['bốn ngày: thời gian']],
    [
      'a limit beside another one',
      'Đoàn có 30 ngày để kết luận, và 45 ngày nếu phải giám định.',
      ['30 ngày: kết luận', '45 ngày: kết luận'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text).map((line) => line.split(' | ')[0])).toEqual(expected);
  });
});

describe('Vietnamese metrics of work, trade and races', () => {
  it.each([
    ['no verb of an offer', 'Lương thợ hàn chào 11 triệu đồng.', ['11 triệu đồng: lương thợ hàn']],
    ['what is carried', 'Ông chở gạo trên chiếc xuồng dài 6,5 m.', ['6,5 m: chiếc xuồng']],
    ['no costs where they are taken off', 'Mỗi vụ, trừ chi phí lời chừng 40 triệu đồng.', ['40 triệu đồng: lời']],
    [
      'a part of a sum',
      'Tiền dầu hết 2 triệu đồng, con gái bà lo một nửa.',
      ['2 triệu đồng: tiền dầu', 'một nửa: tiền dầu'],
    ],
    ['no count of how long something is', 'Chặng bốn dài 152 km.', ['152 km: chặng']],
    ['how long the first one took', 'Cô về nhất sau 52 phút.', ['52 phút: thời gian']],
    ['how long nothing is done', 'Xưởng bị buộc ngừng hoạt động hai tháng.', ['hai tháng: ngừng hoạt động']],
    ['goods before their verb', 'Cá bóp mua 210.000 đồng/kg.', ['210.000 đồng: cá bóp']],
    [
      'no size of what has a price',
      'Giá hũ mắm 500 gram phải nhích từ 85.000 đồng lên 92.000 đồng.',
      ['85.000 đồng: giá hũ mắm', '92.000 đồng: giá hũ mắm'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text).map((line) => line.split(' | ')[0])).toEqual(expected);
  });
});

describe('Vietnamese metrics that go on or do not', () => {
  it.each([
    ['debts that are paid', 'Ông dùng trả nợ ngân hàng 41 tỷ đồng.', ['41 tỷ đồng: trả nợ ngân hàng']],
    [
      'what the clause gives',
      'Anh còn nợ ngân hàng 87 triệu đồng. Hội Phụ nữ xã trao cho gia đình anh 12 triệu đồng.',
      ['87 triệu đồng: nợ ngân hàng', '12 triệu đồng: trao'],
    ],
    [
      'what is earned behind a comma',
      'Anh vay 30 triệu đồng, vườn ổi được mùa, thu 55 triệu đồng.',
      ['30 triệu đồng: vay', '55 triệu đồng: thu'],
    ],
    ['as many on another day', 'Quầy bán 320 ổ, ngày thường chỉ 90.', ['320: ổ', '90: ổ']],
    ['as many now', 'Ngày trước bán được 4.000 trái, giờ chỉ 900.', ['4.000: trái', '900: trái']],
    ['what befell a share', 'Trong số các cháu được nhận vào, 31% bị hen suyễn.', ['31%: hen suyễn']],
    ['what came in', 'Số tiền thu về là 640 tỷ đồng.', ['640 tỷ đồng: số tiền thu về']],
    ['no direction', 'Ranh mặn trên sông Tiền lùi ra còn 41 km.', ['41 km: ranh mặn']],
    ['what something costs', 'Thủ tục mất 9 ngày và tốn 1.200 USD.', ['9 ngày: thủ tục', '1.200 USD: chi phí']],
    ['blood lost', 'Bé mất 120 ml máu.', ['120 ml: máu']],
    ['a loss', 'Thất thoát còn 12,5%.', ['12,5%: thất thoát']],
    ['no sponsor', 'Nhà tài trợ lo 900 triệu đồng tiền vé.', ['900 triệu đồng: tiền vé']],
    ['people before what they build', 'Có 131 khẩu dựng lều ở bãi đất cao.', ['131: khẩu']],
    ['what is worked out', 'Tính ra 0,31 giường mỗi phòng.', ['0,31: giường']],
  ])('%s', (_, text, expected) => {
    expect(told(text).map((line) => line.split(' | ')[0])).toEqual(expected);
  });
});

describe('Vietnamese metrics of letters, rides and waters', () => {
  it.each([
    ['no hour behind a noun', 'Mỗi mẻ lưới giờ được 40 kg.', ['40 kg: mỗi mẻ lưới']],
    ['how far somebody rides', 'Bưu tá đi xe máy tổng cộng 580 km mỗi ngày.', ['580 km: quãng đường']],
    ['no weight of what has a price', 'Bưu kiện 2 kg là 28.000 đồng.', ['28.000 đồng: bưu kiện']],
    ['no clock time', 'Hồ Thác Bà lúc 13h ngày 9/9 ở cao trình 59,6 m.', ['59,6 m: Hồ Thác Bà']],
    [
      'a verb in a name with a dash',
      'Nông nghiệp tăng 3%, công nghiệp - xây dựng 8,6%.',
      ['3%: nông nghiệp', '8,6%: công nghiệp - xây dựng'],
    ],
    ['what a side gives', 'Trong liên doanh, phía Nhật Bản góp 40%.', ['40%: góp']],
    ['a noun with its verb', 'Hai bên ký sáu bản ghi nhớ.', ['sáu: bản ghi nhớ']],
  ])('%s', (_, text, expected) => {
    expect(told(text).map((line) => line.split(' | ')[0])).toEqual(expected);
  });
});

describe('Vietnamese metrics of what each is and what was named before', () => {
  it.each([
    ['each of those counted', 'Ông nhận ba kỳ lương, mỗi kỳ 6 triệu đồng.', ['ba: kỳ lương', '6 triệu đồng: kỳ lương']],
    ['a fruit of two words', 'Trại xuất 90.000 cây sầu riêng ghép.', ['90.000: cây sầu riêng ghép']],
    ['what each person spends', 'Mỗi người mất bốn phút.', ['bốn phút: thời gian']],
    ['what was lost with somebody', 'Huyện hỗ trợ mỗi gia đình có người mất 30 triệu đồng.', ['30 triệu đồng: hỗ trợ']],
    [
      'what is so heavy and worth so much',
      'Chiếc chum cao 1,05 m, nặng 70 kg, từng được định giá 8 tỷ đồng.',
      ['1,05 m: chiếc chum', '70 kg: khối lượng', '8 tỷ đồng: chiếc chum'],
    ],
    ['how long something is fired', 'Lò bầu nung 40 giờ.', ['40 giờ: nung']],
    ['no count of a ride', 'Khoang bốn đi Vinh.', []],
  ])('%s', (_, text, expected) => {
    expect(told(text).map((line) => line.split(' | ')[0])).toEqual(expected);
  });
});

describe('Vietnamese metrics of rescue, courts and schools', () => {
  it.each([
    ['no number for a way', 'Nhóm chở số gỗ đi 210 km.', ['210 km: đi']],
    ['what has shrunk', 'Vùng nguyên liệu co lại còn 11.300 ha.', ['11.300 ha: vùng nguyên liệu']],
    ['the price of a piece', 'Ông nặn bình gốm, bán mỗi chiếc 120.000 đồng.', ['120.000 đồng: giá']],
    ['money that was raised', 'Công ty gọi được 4,2 triệu USD.', ['4,2 triệu USD: gọi được']],
    ['teachers before whom they teach', 'Lớp có hai thầy kèm 15 em.', ['hai: thầy', '15: em']],
    ['households before what they receive', 'Huyện có 900 hộ hưởng chính sách này.', ['900: hộ']],
    ['what is built, not that it is done', 'Thợ lắp xong tổ máy phát 90 MVA.', ['90 MVA: tổ máy phát']],
    ['what a team does so often', 'Đội khách sút 11 lần.', ['11: sút']],
    ['money that is taken', 'Ông ta rút ruột 31 tỷ đồng.', ['31 tỷ đồng: rút ruột']],
    ['what each course has', 'Mỗi khóa 12 buổi.', ['12: buổi']],
    ['places before what they lie around', 'Hai xã quanh hồ thiếu nước.', ['Hai: xã']],
  ])('%s', (_, text, expected) => {
    expect(told(text).map((line) => line.split(' | ')[0])).toEqual(expected);
  });
});
