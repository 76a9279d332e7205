/** Family names of the Kinh and of the minorities that seldom are other words when written with a capital. */
export const familyNames =
  'Nguyễn Dư Trần Phạm Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Ngô Dương Lý Đinh Trịnh Đoàn Lâm Phùng Tô Tạ Chu Châu Lưu Trương Đào Hoàng Lê Quách Vương Thạch Tống Triệu Lương Nông Hứa Diệp Kiều Doãn Nghiêm Khuất Viên Ông Lò Quàng Giàng Vàng Sùng Thào Hầu Vừ Lầu Cầm Khương Mạc Giáp Thân Âu Bế Đàm Khổng Cù Cung Đồng Tăng Từ Trang Mai Hồ Hà Cao Văn La Thái Kim Sơn Ninh Lục Bạch Danh Đậu Moong Ngụy Xồng Cấn Nhữ Ung Thiều Chẩu Tẩn Khoàng Chamaléa Pinăng Katơr Pơloong Alăng Zơrâm Vi Lang Kha Tiết Phó Uông Ma Lại Liêu Lô Phí Quản Tiêu Tôn Viên Đường Đới Nhâm Thi Trà Lữ Hàn Điểu Kpă Ksor Rơ Siu Rah Nay Hoa Bá Tòng Lường Hờ';

/** Those of them that are everyday words, places or given names too: alone with one more name they prove nothing. */
export const weakFamilyNames =
  'Dư Châu Hà Cao Văn La Thái Kim Sơn Ninh Lục Bạch Danh Từ Trang Mai Thân Âu Giáp Ma Lại Đồng Tăng Viên Ông Vàng Cầm Hầu Hoa Phó Đường Thi Hàn Đoàn Lương Trà Nay Bá Quản Tiêu Phí Nông Hồ Hoàng Vương Đào Lâm Dương Lý Tống Kiều Tôn Cung Bế Thạch Sùng Nghiêm Giàng Hứa Vi Lang Kha Tiết';

/** What stands between family and given name more often than anywhere else: with it two names are a person. */
export const middleNames =
  'Văn Thị Hữu Đức Minh Ngọc Thanh Quang Xuân Đình Công Quốc Hồng Thành Trọng Hoài Thế Bá Duy Anh';

/** Syllables that end personal names: two capitals that end in one are a person where nothing says otherwise. */
export const givenNames =
  'An Ân Anh Ánh Bảo Bích Bình Bính Cầm Châu Chi Chiến Chính Chung Chương Cúc Cường Đại Dân Đăng Đạo Đạt Diễm Diệp Diệu Dũng Duy Duyên Dương Giang Hà Hải Hân Hằng Hạnh Hạ Hiền Hiển Hiệp Hiếu Hòa Hoài Hoan Hoàn Hoàng Hồng Huân Huệ Hùng Hưng Hương Hường Huy Huyền Huỳnh Kha Khải Khang Khánh Khoa Khôi Khuê Kiên Kiệt Lam Lan Lâm Lễ Liên Linh Loan Lộc Long Luân Lực Lương Ly Lý Mai Mẫn Mạnh Minh My Mỹ Na Nam Nga Ngà Ngân Nghi Nghĩa Ngọc Nguyên Nguyệt Nhã Nhân Nhàn Nhi Nhiên Nhung Như Ninh Oanh Phát Phi Phong Phú Phúc Phước Phương Phượng Quân Quang Quế Quốc Quý Quyên Quyền Quyết Quỳnh Sang Sáng San Sinh Sơn Sương Tài Tâm Tân Thái Thắm Thắng Thảo Thanh Thành Thạch Thi Thiên Thiện Thịnh Thoa Thọ Thơ Thông Thu Thuận Thục Thương Thúy Thủy Thùy Thư Thy Tiên Tiến Tín Tình Toàn Toản Trâm Trân Trang Trí Triết Trinh Trọng Trúc Trung Trường Tú Tuân Tuấn Tuệ Tùng Tuyên Tuyền Tuyết Tường Uyên Vân Văn Vi Việt Vinh Vĩnh Vũ Vương Vy Xuân Xuyến Yên Yến Lựu Đào Lài Liễu Tấn Đông Đức';

/** Names that stand for one person, whatever the sentence. */
export const knownPersons = `
Hồ Chí Minh = Bác Hồ = Nguyễn Ái Quốc = Nguyễn Tất Thành = Ho Chi Minh = Uncle Ho
Võ Nguyên Giáp = Vo Nguyen Giap; Lê Duẩn; Trường Chinh; Tôn Đức Thắng; Phạm Văn Đồng; Tô Lâm = To Lam; Phạm Minh Chính = Pham Minh Chinh; Lương Cường = Luong Cuong; Nguyễn Phú Trọng = Nguyen Phu Trong; Bác Tôn; Lý Thái Tổ; Lê Thái Tổ; Quang Trung; Trần Hưng Đạo; Hai Bà Trưng; Bà Triệu; Lý Thường Kiệt; Nguyễn Trãi; Nguyễn Du; Hùng Vương
Donald Trump = Trump; Joe Biden = Biden; Barack Obama = Obama; Vladimir Putin = Putin; Tập Cận Bình = Xi Jinping; Lý Cường; Vương Nghị; Emmanuel Macron = Macron; Volodymyr Zelensky = Zelensky = Zelenskiy = Volodymyr Zelenskyy; António Guterres = Antonio Guterres; Narendra Modi; Lionel Messi = Messi; Cristiano Ronaldo = Ronaldo; Elon Musk; Jensen Huang; Bill Gates; Kim Jong Un = Kim Jong-un; Ban Ki-moon = Ban Ki Moon; Park Hang-seo = Park Hang Seo; Kim Sang-sik = Kim Sang Sik
`;

/**
 * Titles that only a personal name follows: kinship, rank, profession. In lower case here, met in any case.
 */
export const personalTitles = `
ông; bà; anh; chị; em; cô; chú; bác; cậu; dì; cụ; cháu; bé; thầy; cô giáo; thầy giáo; đồng chí; các đồng chí; vợ ông
sư thầy; linh mục; giám mục; hồng y; giáo hoàng; đức giáo hoàng; hòa thượng; thượng tọa; đại đức; ni sư; mục sư
hoàng thân; công tước; dân biểu; trưởng thôn; trưởng bản; trưởng ấp; già làng; thẩm phán; chủ tọa; kiểm sát viên
điều tra viên; luật sư; công tố viên; bị cáo; bị can; nghi phạm; nghi can; nạn nhân; nhà nghiên cứu; nhà văn; nhà thơ
nhà sử học; nhà thiết kế; biên tập viên; bác sĩ; bác sỹ; y sĩ; dược sĩ; điều dưỡng; y tá; kỹ sư; kiến trúc sư; giáo sư
phó giáo sư; tiến sĩ; tiến sỹ; thạc sĩ; thạc sỹ; cử nhân; nghệ sĩ; nghệ sỹ; nghệ nhân; ca sĩ; ca sỹ; nhạc sĩ; nhạc sỹ
họa sĩ; họa sỹ; đạo diễn; diễn viên; người mẫu; á khôi; mc; rapper; danh hài; tiền đạo; tiền vệ; hậu vệ; trung vệ
thủ môn; thủ quân; huấn luyện viên trưởng; hlv trưởng; trọng tài; trợ lý hlv; vận động viên; vđv; võ sĩ; võ sư; tay vợt
kình ngư; xạ thủ; cua-rơ; danh thủ; chân sút; lực sĩ; tay đua; cơ thủ; kỳ thủ; đại kiện tướng; đô vật; doanh nhân
tỷ phú; tỉ phú; thương binh; cựu binh; cựu chiến binh; liệt sĩ; liệt sỹ; đại tướng; thượng tướng; trung tướng
thiếu tướng; đại tá; thượng tá; trung tá; thiếu tá; đại úy; thượng úy; trung úy; thiếu úy; thượng sĩ; trung sĩ; hạ sĩ
đô đốc; phó đô đốc; chuẩn đô đốc; thuyền trưởng; cơ trưởng; lái xe; phi công; tướng; gs; gs ts; pgs; pgs ts; ts; ths; bs
bsckii; bscki; ts bs; ths bs; ks; kts; ls; nsnd; nsưt; đbqh; đ/c; đc; thủ khoa; á khoa; tổng đạo diễn; phu nhân; mế
nữ diễn viên; nam diễn viên; nữ ca sĩ; nam ca sĩ; học giả; thám tử; tiền bối; vlogger; vloger; blogger; youtuber; tiktoker; streamer; bầu; bác sĩ ckii; bác sĩ cki; bs ckii; bs cki; bsckii; ckii; cki; bác sĩ chuyên khoa ii; bác sĩ chuyên khoa i; nhà thơ; sĩ quan; thủy thủ; bộ đội; trưởng làng; nhà giáo; đại gia; phượt thủ; runner; dancer; cha; đức cha; giám khảo; nhà phê bình; nhà hoạt động; nhà ngoại giao; nhà kinh tế; nhà phân tích; quản trị viên
`;

/** Titles of office, which the body or country may follow before the name; callings that may describe a body too. */
export const officeTitles = `
lãnh đạo; nhà lãnh đạo; thủ lĩnh; lãnh tụ; chính trị gia; chủ tịch đảng; người đồng cấp; người tiền nhiệm; người kế nhiệm; đồng nghiệp; bạn; mẹ; vợ; chồng; con trai; con gái; vua; hoàng đế; nữ hoàng; quốc vương; thái tử; hoàng tử; công chúa; hoàng hậu
thủ tướng; phó thủ tướng; phó thủ tướng thường trực; chủ tịch; phó chủ tịch; phó chủ tịch thường trực; chủ tịch nước
phó chủ tịch nước; tổng bí thư; bí thư; phó bí thư; phó bí thư thường trực; bí thư thứ nhất; bộ trưởng; thứ trưởng
thứ trưởng thường trực; bộ trưởng thường trực; bộ trưởng ngoại giao; bộ trưởng quốc phòng; bộ trưởng tài chính
ngoại trưởng; nguyên thủ; tổng thống; phó tổng thống; nguyên tổng thống; cựu tổng thống; cựu thủ tướng; thị trưởng
thống đốc; phó thống đốc; nghị sĩ; thượng nghị sĩ; hạ nghị sĩ; đại biểu; đại biểu quốc hội; đại sứ; tham tán
tổng lãnh sự; đặc phái viên; đặc sứ; cố vấn; cố vấn an ninh quốc gia; cố vấn cấp cao; thư ký báo chí; đặc vụ; chánh văn phòng nội các; trợ lý; thư ký; tổng thư ký; phó tổng thư ký; tổng kiểm toán
phó tổng kiểm toán; ủy viên; ủy viên thường trực; chủ nhiệm; phó chủ nhiệm; trưởng ban; phó trưởng ban; phó ban
trưởng đoàn; phó trưởng đoàn; cục trưởng; phó cục trưởng; quyền cục trưởng; tổng cục trưởng; phó tổng cục trưởng
vụ trưởng; phó vụ trưởng; chi cục trưởng; phó chi cục trưởng; giám đốc; phó giám đốc; tổng giám đốc; phó tổng giám đốc
giám đốc điều hành; giám đốc kinh doanh; giám đốc kỹ thuật; ceo; founder; tổng biên tập; phó tổng biên tập; hiệu trưởng
phó hiệu trưởng; hiệu phó; viện trưởng; phó viện trưởng; trưởng khoa; phó trưởng khoa; phó khoa; trưởng phòng
phó trưởng phòng; phó phòng; trưởng công an; phó trưởng công an; chánh văn phòng; phó chánh văn phòng; chánh án
phó chánh án; chánh thanh tra; tổng thanh tra; phó tổng thanh tra; đối tượng; nhân chứng; người phát ngôn
phát ngôn viên; phó phát ngôn; chuyên gia; nhà khoa học; nhà báo; nhà đầu tư; phóng viên; giảng viên; giáo viên
học sinh; sinh viên; nghiên cứu sinh; hoa hậu; á hậu; nam vương; cầu thủ; đội trưởng; huấn luyện viên; hlv; ngôi sao
tân binh; tuyển thủ; chủ doanh nghiệp; nông dân; chiến sĩ; chiến sỹ; tư lệnh; phó tư lệnh; chính ủy; tham mưu trưởng
tổng tham mưu trưởng; chỉ huy trưởng; chính trị viên; cảnh sát trưởng; thuyền viên; ngư dân; tài xế; tên; tác giả
thí sinh; nguyên thủ tướng; cựu chủ tịch; nguyên chủ tịch; tổng tư lệnh; tân thủ tướng; tân tổng thống; chủ xe
chủ nhà; trưởng đại diện; đại diện; nhà sáng lập; đồng sáng lập; ảnh; ảnh minh họa; tổng hợp; phân tích viên; phó
trưởng; nguyên; thành viên thường trực; ủy viên dự khuyết; đoàn trưởng; tổng trưởng; phó ngoại trưởng
thứ trưởng ngoại giao; đồng chủ tịch; phó tổng tham mưu trưởng; ủy viên thường vụ; trưởng ban tổ chức; chủ tọa
phó trưởng; quyền chủ tịch; quyền giám đốc; chủ tịch hội đồng quản trị; chủ tịch hđqt; phó chủ tịch hđqt; tổng giám mục
`;

/** Words that follow a person's name where it is the subject. */
export const predicateWords =
  'nói kể là sinh đã đang sẽ được bị vẫn cũng từng không chưa nhớ khai đoạt giành thắng thua chạy ghi cho chia đáp viết hỏi khẳng nhấn thừa bày tâm tự mất qua trở về đi học làm có cùng và vừa mới luôn nhận quyết muốn mong đánh đưa đứng sống ở bắt tin nghĩ thấy biết gặp gọi chơi hát đóng';

/** Words for things and bodies: a foreign name behind one of them is no person's. */
export const thingWords =
  'công ty hãng tập đoàn ứng dụng phần mềm mẫu xe máy tính điện thoại chip mô hình tàu phim game ca khúc album giống loại nghệ hệ thống hiệu nền tảng chỉ số lửa vaccine thuốc virus thể chương trình án sạn tạp chí báo trang đài kênh mạng loài giáo chủng vắc xin bão đảo núi hồ sông đội bóng câu lạc bộ clb nhóm giải quán hàng siêu thị quỹ dòng sân cổ phiếu đồng khoản ban nhạc kỳ đội tuyển sàn tiệm vàng shop startup xưởng nghiệp';

/** Last words of what kind a party is of: cực hữu, đối lập, cầm quyền. */
export const partyKindWords = 'hữu tả lập quyền túy';
