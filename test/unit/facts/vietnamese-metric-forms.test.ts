import { describe, expect, it } from 'vitest';
import { told } from './told.js';

const metrics = (text: string) => told(text).map((line) => line.split(' | ')[0]);

describe('Vietnamese metrics by what the sentence does with the figure', () => {
  it.each([
    [
      'growth of economies',
      'ADB dự báo các nền kinh tế mới nổi ở Nam Á tăng trưởng 5,8%, thấp hơn 0,2 điểm phần trăm so với kỳ trước.',
      ['5,8%: tăng trưởng', '0,2 điểm phần trăm: tăng trưởng'],
    ],
    ['what is paid by a country named before', 'Nước này phải trả 800 triệu USD mỗi năm.', ['800 triệu USD: trả']],
    ['what goods are paid', 'Mít ruột đỏ được trả 45.000 đồng.', ['45.000 đồng: mít ruột đỏ']],
    ['what somebody is paid', 'Nhân viên giao hàng được trả 9 triệu đồng.', ['9 triệu đồng: trả']],
    [
      'prices of what is sold on',
      'Đường mua ở chợ giá 9.000 đồng/kg được bán lại 12.000-13.000 đồng.',
      ['9.000 đồng: giá', '12.000-13.000 đồng: giá'],
    ],
    ['a cost that is taken off', 'Dưa trúng mùa, trừ chi phí 15 triệu đồng mỗi ha.', ['15 triệu đồng: chi phí']],
    ['what is left of something', 'Hồ Dầu Tiếng còn khoảng 900 triệu m3 nước.', ['900 triệu m3: nước']],
    [
      'what is left to pay',
      'Công ty còn 700 tỷ đồng nợ vay ngắn hạn, giảm 5%.',
      ['700 tỷ đồng: nợ vay ngắn hạn', '5%: nợ vay ngắn hạn'],
    ],
    ['what is built so long', 'Huyện đắp đập và kéo dài 45 km đường ống.', ['45 km: đường ống']],
    ['of what a part is sold', 'Các khách sạn chỉ bán được 55% số phòng.', ['55%: số phòng']],
    ['of what a part is had', 'Lao động nữ được hưởng 45% mức bình quân tiền lương.', ['45%: mức bình quân']],
    ['what is paid more', 'Doanh nghiệp chậm nộp phải nộp thêm 0,05% mỗi ngày.', ['0,05%: nộp thêm']],
    ['what is put in more', 'Chủ đầu tư muốn rót thêm 500 triệu USD.', ['500 triệu USD: rót thêm']],
    [
      'a plan in brackets',
      'Dự án giải ngân 3.100 tỷ đồng, bằng 52% kế hoạch vốn năm 2024 (5.960 tỷ đồng).',
      ['3.100 tỷ đồng: giải ngân', '52%: kế hoạch vốn', '5.960 tỷ đồng: kế hoạch vốn'],
    ],
    ['what is done with a time', 'Giải ngân chín tháng đạt 57%.', ['57%: giải ngân']],
    [
      'by what is no subject',
      'Theo kế hoạch, điện thương phẩm cả năm tăng 7%, đạt 250 tỷ kWh.',
      ['7%: điện thương phẩm', '250 tỷ kWh: điện thương phẩm'],
    ],
    ['power by its source', 'Thủy điện phát 21 tỷ kWh, bằng 95% cùng kỳ.', ['21 tỷ kWh: thủy điện', '95%: thủy điện']],
    [
      'power that is not taken',
      'EVN mua 900 MW, đồng thời thỏa thuận với khách hàng để cắt giảm 300 MW.',
      ['900 MW: mua', '300 MW: công suất'],
    ],
    ['how high the limit is', 'Cổ phiếu ABC chạm trần 7% ngay phiên sáng.', ['7%: cổ phiếu ABC']],
    ['the deepest of several', 'Khu phố có 12 điểm ngập, nơi sâu nhất 0,9 m.', ['12: điểm ngập', '0,9 m: độ sâu']],
    ['what a unit is of', 'Mỗi kg cà phê tăng 500 đồng, lên 98.000 đồng.', ['500 đồng: cà phê', '98.000 đồng: cà phê']],
    ['what is sent home', 'Anh làm thợ hàn, đã gửi về cho mẹ 15 triệu đồng.', ['15 triệu đồng: gửi về']],
    ['how often something happened', 'Giá xăng có 12 lần tăng và 9 lần giảm.', ['12: lần', '9: lần']],
    [
      'what was seized',
      'Cảnh sát thu thêm 8 bánh heroin, 1,4 tỷ đồng và 25.000 USD.',
      ['8: bánh heroin', '1,4 tỷ đồng: thu', '25.000 USD: thu'],
    ],
    [
      'what parts of a sum are for',
      'Anh chi 4,35 triệu đồng, gồm 1,2 triệu đồng bảo hiểm y tế và 640.000 đồng sách giáo khoa.',
      ['4,35 triệu đồng: chi', '1,2 triệu đồng: bảo hiểm y tế', '640.000 đồng: sách giáo khoa'],
    ],
    [
      'what a budget line gets',
      'Chi sự nghiệp môi trường được bố trí 2.150 tỷ đồng, tăng 8,5%.',
      ['2.150 tỷ đồng: chi sự nghiệp môi trường', '8,5%: chi sự nghiệp môi trường'],
    ],
    [
      'a distance beside another measure',
      'Nồng độ bụi ở khu dân cư cách xưởng 300 m lên tới 142 µg/m3.',
      ['300 m: khoảng cách', '142 µg/m3: nồng độ bụi'],
    ],
    ['what something is used for', 'Theo sở, giá dầu để pha chế bình quân 83,5 USD/thùng.', ['83,5 USD: giá dầu']],
    [
      'what takes the lead',
      'Máy in và linh kiện vượt lên dẫn đầu với 3,9 tỷ USD.',
      ['3,9 tỷ USD: máy in và linh kiện'],
    ],
    ['the part of a day', 'Chiều 21/12 dầu Brent giao dịch quanh 80,2 USD/thùng.', ['80,2 USD: dầu Brent']],
    ['of how many', 'Bị cáo khai chỉ dính đến 3 trong 9 chuyến hàng.', ['3 trong 9: chuyến hàng']],
    [
      'what a cure costs',
      'Người bệnh phải uống thuốc suốt đời, tốn 6 triệu đồng mỗi tháng.',
      ['6 triệu đồng: chi phí'],
    ],
    ['of what a part is brought in', 'Mỹ mang về 38% doanh thu xuất khẩu.', ['38%: doanh thu xuất khẩu']],
    [
      'sectors by what is done',
      'Dịch vụ thu hút 41,2%, công nghiệp và xây dựng 33,6%.',
      ['41,2%: dịch vụ', '33,6%: công nghiệp và xây dựng'],
    ],
    ['how much fell', 'Sáng 9/12, trời trút xuống hơn 150 mm nước.', ['150 mm: lượng mưa']],
    ['what somebody was cheated of', 'Nạn nhân bị lừa 2,3 tỷ đồng.', ['2,3 tỷ đồng: bị lừa']],
    ['what usurers made', 'Nhóm này thu lời bất chính 12 tỷ đồng.', ['12 tỷ đồng: thu lời bất chính']],
    ['what a treatment costs', 'Chị phải lọc máu, mỗi lần tốn 500.000 đồng.', ['500.000 đồng: chi phí']],
    ['who owes', 'Cục Thuế cưỡng chế 25 công ty nợ 180 tỷ đồng.', ['25: công ty', '180 tỷ đồng: nợ']],
    [
      'of whom so many agreed',
      'Luật được 435/440 đại biểu tán thành, chiếm 99%.',
      ['435/440: đại biểu', '99%: đại biểu'],
    ],
    ['what buyers pay for', 'Sầu riêng hạt lép được thương lái trả 55.000 đồng.', ['55.000 đồng: sầu riêng hạt lép']],
    [
      'a sum is no rate',
      'Cổ tức bằng tiền tỷ lệ 15%, tương ứng 1.500 đồng một cổ phiếu.',
      ['15%: tỷ lệ', '1.500 đồng: cổ tức'],
    ],
    ['a record of a continent', 'Nữ lực sĩ phá kỷ lục châu Á cũ 2 kg.', ['2 kg: kỷ lục châu Á']],
    ['how fast something loads', 'Tốc độ tải xuống trung bình 300 Mbps.', ['300 Mbps: tốc độ tải xuống trung bình']],
    ['what land was sold for', 'Lô đất trúng đấu giá 52 triệu đồng/m2.', ['52 triệu đồng: giá trúng']],
    [
      'capital that is added to',
      'Ngân hàng tăng vốn điều lệ thêm 5.000 tỷ đồng lên 35.000 tỷ đồng.',
      ['5.000 tỷ đồng: vốn điều lệ', '35.000 tỷ đồng: vốn điều lệ'],
    ],
    ['what was approved', 'Nghị viện phê chuẩn gói cứu trợ 61 tỷ USD.', ['61 tỷ USD: gói cứu trợ']],
    [
      'of what the same is said again',
      'Cả nước thiếu 102.000 giáo viên, riêng mầm non thiếu 49.000.',
      ['102.000: giáo viên', '49.000: giáo viên'],
    ],
    [
      'what each of several is given',
      'Tỉnh hỗ trợ mỗi gia đình có người mất tích 10 triệu đồng, mỗi thuyền viên được cứu 3 triệu đồng.',
      ['10 triệu đồng: hỗ trợ', '3 triệu đồng: hỗ trợ'],
    ],
    ['what a winner gets', 'Nhà vô địch nhận 6 tỷ đồng tiền thưởng.', ['6 tỷ đồng: tiền thưởng']],
    [
      'what is done besides',
      'Công an đặt mục tiêu kéo giảm 20% số vụ và thu hồi 35% tài sản bị chiếm đoạt.',
      ['20%: số vụ', '35%: thu hồi'],
    ],
    ['how high waves are', 'Tàu bị sóng cao 4-5 m đánh vỡ mạn.', ['4-5 m: sóng']],
    ['an index by its letters', 'Sáng 7/1, AQI đo được ở Minh Khai là 231.', ['231: AQI']],
    [
      'what is told by the kind of goods',
      'Xét theo mặt hàng, máy in và linh kiện đạt 3,4 tỷ USD.',
      ['3,4 tỷ USD: máy in và linh kiện'],
    ],
    ['what is spent on children', 'Anh đã chi cho hai con 4,35 triệu đồng.', ['hai: con', '4,35 triệu đồng: chi']],
    ['what a head of state gets', 'Tổng thống được 52% phiếu.', ['52%: phiếu']],
    ['how far one is ahead', 'Ông Tám hơn đối thủ 1,2 điểm phần trăm.', ['1,2 điểm phần trăm: chênh lệch']],
    ['how deep salt comes', 'Nước mặn lấn sâu 62 km vào nội đồng.', ['62 km: nước mặn']],
    ['what is traded', 'Nông dân bán lúa tươi tại ruộng 6.800 đồng/kg.', ['6.800 đồng: lúa tươi']],
    ['what is planted', 'Xã hoàn thành 85% kế hoạch với 4.200 ha ngô.', ['85%: kế hoạch', '4.200 ha: ngô']],
    ['what holds power', 'Mẫu xe có pin 60 kWh.', ['60 kWh: pin']],
    [
      'what a load brings',
      'Ngân hàng bán ra 2,1 tấn vàng, thu về 4.500 tỷ đồng.',
      ['2,1 tấn: vàng', '4.500 tỷ đồng: thu về'],
    ],
    ['points that somebody got in with', 'Đỗ ngành Luật với 26,25 điểm, em Lụa rất mừng.', ['26,25: điểm']],
    [
      'what is denied of a noun',
      'Học phí trường chưa tự chủ từ 12 đến 24 triệu đồng.',
      ['12 đến 24 triệu đồng: học phí trường'],
    ],
  ])('%s', (_, text, expected) => {
    expect(metrics(text)).toEqual(expected);
  });
});

describe('Vietnamese metrics that several share or only some have', () => {
  it.each([
    [
      'several places',
      'Thu nhập bình quân đạt 8 triệu đồng. Hải Phòng và Bình Dương cùng vượt 10 triệu đồng.',
      ['8 triệu đồng: thu nhập bình quân', '10 triệu đồng: thu nhập bình quân'],
    ],
    [
      'what changed in one place and another',
      'Có 40 tỉnh giảm số người chết, trong đó Lai Châu và Hà Giang giảm trên 20%. Huế tăng 17%.',
      ['40: tỉnh', '20%: số người chết', '17%: số người chết'],
    ],
    [
      'a busy day is no metric',
      'Ngày cao điểm 28/4 có 96 lượt cất hạ cánh, nhiều hơn ngày thường 20 lượt.',
      ['96: lượt cất hạ cánh', '20: lượt cất hạ cánh'],
    ],
    [
      'people of a scheme',
      'Tỉnh có 180.000 người tham gia bảo hiểm xã hội, bằng 45% lực lượng lao động trong độ tuổi.',
      ['180.000: người tham gia bảo hiểm xã hội', '45%: lực lượng lao động'],
    ],
    [
      'an average is none of those counted',
      'Có 95.000 người nộp hồ sơ, tăng 3%, với mức bình quân 3,8 triệu đồng mỗi tháng.',
      ['95.000: người', '3%: người', '3,8 triệu đồng: mức bình quân'],
    ],
    [
      'a deed of its own',
      'Tòa phạt Tám 300 triệu đồng. Hai cán bộ thuế mỗi tháng nhận 10 triệu đồng.',
      ['300 triệu đồng: phạt', 'Hai: cán bộ thuế', '10 triệu đồng: nhận'],
    ],
  ])('%s', (_, text, expected) => {
    expect(metrics(text)).toEqual(expected);
  });
});
