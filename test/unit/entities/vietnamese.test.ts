import { describe, expect, it } from 'vitest';
import { marked, plain } from './read.js';

const forms: Record<string, string[]> = {
  persons: [
    'Bà [P Đỗ Thị Hồng Nhung] và ông [P Lê Văn Bảy] cùng có mặt.',
    'Tổng thống [L Pháp] [P Emmanuel Macron] đến thăm.',
    'HLV [P Park Hang-seo] khen tiền đạo ngoại [P Rafael Moura].',
    'Chị [P Nga] và anh [P Đức] ở trọ gần đó.',
    'Bác sĩ CKII [P Mai Thanh Tùng] mổ cho anh [P Trần Văn K.] và chị [P H.], cùng quê.',
    'Đạo diễn [P Phan Anh Hùng] nói vậy.',
    '[A Nghệ sĩ Nhân dân] [P Trà Vi] hát.',
    'Ca khúc do [P Hồ Ngọc Vân] và [P Mỹ Hạnh] trình bày.',
    'Nhớ lời [P Bác Hồ] dạy.',
    'Một huyền thoại khác là [P Erling Borgstrom] đã giải nghệ.',
    "Chị [P H'Len Niê] sống ở [L buôn Kmrơng].",
    "Già làng [P K'Brui Thiêng] và em [P Ngân Thị Hoài Thu] cùng tới.",
    'Cựu chiến binh [L Mỹ] trở lại thăm chị [P Nga].',
    '[A NSND] [P Thanh Bạch Mai] và [A NSƯT] [P Đức Lân Quang] hát.',
    'Cầu thủ U21 [P Bùi Thế Vũ] ghi bàn.',
    'Cố vấn an ninh quốc gia [L Israel] [P Tzvi Harkabi] và họa sĩ [L Pháp] [P Jean-Luc Mornet] tới.',
    'Về nhất là [P Kiptum Ezra Rono] ([L Kenya]).',
  ],
  organizations: [
    'Bộ trưởng [O Bộ Ngoại giao] báo cáo Thủ tướng [O Chính phủ].',
    'Lãnh đạo [O Đảng], [O Nhà nước] và [O Quốc hội] dự lễ.',
    '[O Bộ Văn hóa, Thể thao và Du lịch] phối hợp với [O Bộ Lao động - Thương binh và Xã hội].',
    'Theo [O Ủy ban nhân dân tỉnh Quảng Trị], [O UBND huyện Hướng Hóa] và [O Ủy ban Thường vụ Quốc hội].',
    '[O Cơ quan Cảnh sát điều tra Công an tỉnh Thanh Hóa] khởi tố vụ án.',
    '[O Công ty Cổ phần Tập đoàn Sao Khuê] mua lại [O Ngân hàng TMCP Bình Minh].',
    'Sinh viên [O Đại học Bách khoa Hà Nội] và [O Trường THPT Nguyễn Khuyến] thi đấu.',
    'Bệnh nhân vào [O bệnh viện Bạch Mai], rồi [O Bệnh viện Quân y 103].',
    '[O Đại sứ quán Việt Nam tại Nhật Bản] cho biết.',
    '[O Lữ đoàn 172] thuộc [O Bộ Tư lệnh Vùng 3 Hải quân].',
    'Tiền đạo khoác áo [O U19 Sông Lam Nghệ An].',
    'Tin của [O TTXVN], [O Báo Nhân Dân] và [O Reuters].',
    'Giám đốc [O Sở Du lịch TP Huế] [P Hồ Đắc Khải] phát biểu.',
    'Thứ trưởng [O Bộ Văn hóa, Thể thao và Du lịch] [P Lâm Thị Phương] tới dự.',
    'Sinh viên [O Học viện Ngân hàng] thăm [O Viện Hàn lâm Khoa học Hoàng gia Thụy Điển].',
    '[O Quỹ Phát triển khoa học và công nghệ Quốc gia] và [O Tổng công ty Quản lý bay Việt Nam] ký kết.',
    '[O Ngân hàng TMCP Sài Gòn - Hà Nội] và [O Ngân hàng Nhà nước chi nhánh Khu vực 6] họp.',
    '[O TAND khu vực 3 - Gia Lai] xét xử.',
    'Vốn do quỹ [O Peakfield Ventures] ([L Singapore]) và [O SkyMinh] góp.',
    'Khách xếp hàng trước tiệm vàng [O Kim Phát Lộc].',
    '[O Bắc Hà Bank] lãi lớn. Theo [O Hải Sơn Group], vốn của [O Bắc Hà Bank] tăng.',
    'Anh [P Dư Văn Lộc] tới dự.',
    'Tối nay, [O VTV Bình Điền Long An] gặp [O Nam Định FC].',
    '[O Đội tuyển nữ Việt Nam] tập trung, [O đội tuyển Việt Nam] nghỉ.',
    '[O Lữ đoàn Công binh 414] điều quân, [O Sở GD&ĐT Hà Nội] cho học sinh nghỉ.',
    'ỦY BAN NHÂN DÂN TỈNH VĨNH LONG'.replace(/^.*$/, '[O $&]'),
  ],
  places: [
    'Từ [L Hà Nội] đi [L Mỹ], [L Anh] và [L Đức].',
    'Mưa lớn ở [L tỉnh Nghệ An], [L Hà Tĩnh].',
    'Các tỉnh [L Tiền Giang], [L Bến Tre] và [L Trà Vinh] bị mặn.',
    'Nhà ở [L phường 12], [L quận Gò Vấp], [L TP.HCM].',
    'Tàu neo ở [L vịnh Hạ Long], gần [L đảo Lý Sơn] trên [L Biển Đông].',
    'Xe chạy qua [L cầu Thị Lan], [L đường Vành đai 3] rồi vào [L cao tốc Trung Lương - Mỹ Thuận].',
    'Lũ trên [L sông Đà], [L hồ Thác Bà] và [L đồng bằng sông Cửu Long].',
    'Quỹ ở [L châu Âu] rót vốn vào [L Khu công nghiệp Nam Thăng].',
    'Tuyết rơi ở Mẫu Khê ([L Lạng Sơn]).'.replace('Mẫu Khê', '[L Mẫu Khê]'),
    'Anh học ở [L Sofia], [L Plovdiv] và [L Varna].',
    'Nhà chị ở [L số 27 ngõ 113 phố Tô Hiệu].',
    'Ba nước [L Anh], [L Pháp], [L Đức] cùng ký.',
    'Từ [L Bu-đa-pét] bay đi [L Niu Y-oóc].',
  ],
  events: [
    'Văn kiện [E Đại hội đại biểu toàn quốc lần thứ XIV của Đảng] nêu rõ.',
    'Trước thềm [E Đại hội XIV], nhiều ý kiến gửi về.',
    '[L Việt Nam] dự [E Hội nghị thượng đỉnh G20] và [E Diễn đàn Tương lai ASEAN].',
    'Sau [E SEA Games 33] là [E vòng loại Asian Cup 2027].',
    'Dự [E Lễ mở ký Công ước Liên hợp quốc về chống tội phạm mạng] có nhiều đoàn.',
    'Chào mừng [E ngày Nhà giáo Việt Nam 20-11].',
    'Thủ tướng dự [E hội nghị tổng kết công tác ngành y tế năm 2024].',
    'Nhiều bạn trẻ dự [E Chiến dịch Mùa hè xanh].',
    'Dự [E Lễ kỷ niệm 45 năm thành lập Nhà hát Sông Thương] có nhiều khách.',
    '[E Hội nghị tổng kết công tác năm 2024] diễn ra hôm qua.',
    'Đông người dự [E Hội nghị Khách hàng 2025] và [E Lễ hội Áo dài].',
    '[E Bão Kalmaegi] đổ bộ, [E APEC 2027] vẫn diễn ra.',
    'Đội nữ vào chung kết [E AVC Nations Cup].',
  ],
  documents: [
    'Theo [D Nghị quyết 59-NQ/TW] và [D Nghị định số 18/2025/NĐ-CP] của [O Chính phủ].',
    'Triển khai các [D Nghị quyết 57, 59, 66, 68, 70] của [O Bộ Chính trị].',
    'Thay thế các [D Thông tư số 08/2017/TT-BYT, 11/2019/TT-BYT và 05/2021/TT-BYT].',
    '[D Luật Đất đai 2024] và [D Bộ luật Hình sự năm 2015] đã có hiệu lực.',
    'Sửa [D Luật Phòng, chống ma túy], [D Luật Nhà ở (sửa đổi)].',
    '[D Hiệp định Thương mại tự do Việt Nam - EU] ([D EVFTA]) mở đường cho gạo.',
    'Đề án thuộc [D Chiến lược Ngoại giao văn hóa đến năm 2030].',
    'Căn cứ [D quyết định số 12/2024/QĐ-UBND] của tỉnh.',
    'Ký [D Hiến chương Liên hợp quốc] và luật pháp quốc tế.',
    'Theo [D Chiến lược phát triển thủy sản Việt Nam đến năm 2030, tầm nhìn 2045], ngành tăng trưởng.',
    'Bộ trình [D Chương trình quốc gia Bảo vệ và Phát triển nguồn lợi thủy sản đến năm 2030].',
  ],
  awards: [
    'Trao [A Huân chương Lao động hạng Nhất, hạng Ba] cho tập thể.',
    'Ông nhận [A Huân chương Độc lập hạng Nhì].',
    'Bà được tặng danh hiệu [A Nhà giáo Ưu tú] năm ngoái.',
    'Nhà vật lý đoạt [A giải Nobel Vật lý] hai lần.',
    'Chị nhận [A Giải thưởng Kovalevskaia] năm 2022.',
    'Ông nhận [A Huân chương Kháng chiến chống Mỹ cứu nước hạng Nhì], [A Giải thưởng Nhà nước về văn học nghệ thuật].',
    '[A Giải Quả bóng vàng] về tay thủ môn.',
    'Danh hiệu [A Vận động viên xuất sắc nhất] kèm 20 triệu đồng.',
  ],
  'nothing where nothing is named': [
    'Hội nghị đánh giá kết quả rất tốt.',
    'Ủy ban nhân dân cấp xã tiếp nhận hồ sơ.',
    'Anh nói ý kiến của em gái là đúng.',
    'Điểm cầu chính có nhu cầu lớn, yêu cầu gia đình hoạt động.',
    'Đã ký 17 Hiệp định Thương mại tự do với các nước.',
    'Năm 2025, cả nước bảo vệ Tổ quốc từ sớm, từ xa.',
    'Luật này quy định về thị trường Halal và công nghiệp.',
    'Giá trị của chỉ số không đổi.',
    'Khách nói tiếng Anh.',
    'Tối qua, chương trình Anh trai vượt núi phát sóng.',
    'Mức phạt là 2.000 đô la Singapore.',
    'Đoàn có 5 huy chương Vàng.',
    'Trẻ tiêm ba mũi HPV.',
  ],
};

describe('a body and a person side by side', () => {
  it('are parted where the document ends the name of the body elsewhere', () => {
    const text =
      'Sáng 8/1, [O Công ty cổ phần Cảng Hải Lưu] họp khách hàng.\n' +
      'Giám đốc [O Công ty cổ phần Cảng Hải Lưu] [P Đặng Minh Khuê] phát biểu.';
    expect(marked(plain(text))).toBe(text);
  });
});

describe('short names of bodies', () => {
  it.each([
    'Hội đồng chấm thầu [O Công ty CP Thiết bị Y tế Nam Thịnh Lộc]. Về sau [O Nam Thịnh Lộc] trúng 9 gói thầu.',
    '[O CLB Hải Phòng] họp báo. Sang hiệp hai, [O Hải Phòng] ghi ba bàn. Mưa lớn ở [L Hải Phòng].',
    'Tàu vào [L phường Hải Lưu], nơi [O Công ty cổ phần Cảng Hải Lưu] mở bến. [L Hải Lưu] - Sáng 8/1, bến đón khách.',
  ])('%s', (text) => {
    expect(marked(plain(text))).toBe(text);
  });
});

for (const [name, sentences] of Object.entries(forms)) {
  describe(`Vietnamese: ${name}`, () => {
    it.each(sentences)('%s', (sentence) => {
      expect(marked(plain(sentence))).toBe(sentence);
    });
  });
}
