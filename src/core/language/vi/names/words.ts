/**
 * Compound words that names of bodies, laws and events are made of. In a name their first syllable is often the only capital
 * (Giáo dục và Đào tạo), or they have none (Cục Quản lý thị trường).
 */
export const nounWords = `
giáo dục; khoa học; công nghệ; kỹ thuật; tài chính; thương mại; công thương; công nghiệp; nông nghiệp; lâm nghiệp; thủy sản; thủy lợi; môi trường
tài nguyên; du lịch; văn hóa; thể thao; thể dục; y tế; nội vụ; tư pháp; ngoại vụ; ngoại giao; đối ngoại; quốc phòng; an ninh; công an; quân sự
quân đội; giao thông; vận tải; giao thông vận tải; truyền thông; thông tin; bưu chính; viễn thông; lao động; thương binh; liệt sĩ; xã hội; dân tộc
tôn giáo; nông thôn; kinh tế; ngân hàng; ngân sách; thị trường; chứng khoán; bất động sản; hải quan; xuất nhập khẩu; xuất khẩu; nhập khẩu; hàng không
hàng hải; đường bộ; đường sắt; đường thủy; đường cao tốc; cao tốc; đường sắt đô thị; đô thị; kiến trúc; quy hoạch; nhà ở; hạ tầng; kỹ thuật số
chuyển đổi số; điện tử; điện lực; năng lượng; dầu khí; khoáng sản; hóa chất; dệt may; da giày; lương thực; thực phẩm; cà phê; ca cao; hồ tiêu; xi măng
ô tô; xe máy; vật liệu; y học; y dược; dược phẩm; răng hàm mặt; nhi đồng; phụ sản; nhiệt đới; ung bướu; tim mạch; huyết học; truyền máu; đa khoa
da liễu; lão khoa; tâm thần; chấn thương chỉnh hình; chợ rẫy; dân số; gia đình; trẻ em; phụ nữ; thanh niên; thiếu niên; sinh viên; học sinh
cựu chiến binh; nông dân; người cao tuổi; người khuyết tật; người tiêu dùng; doanh nghiệp; doanh nhân; hợp tác xã; luật sư; luật gia; nhà báo; nhà văn
nghệ sĩ; mỹ thuật; âm nhạc; sân khấu; điện ảnh; nghệ thuật; di sản; bảo tàng; lịch sử; địa chất; khí tượng; thủy văn; khí tượng thủy văn; khí hậu
biến đổi khí hậu; thiên tai; hải đảo; biên phòng; biên giới; lãnh sự; lễ tân; báo chí; xuất bản; phát thanh; truyền hình; bóng đá; bóng chuyền
điền kinh; cầu lông; cờ vua; người việt nam ở nước ngoài; pháp luật; pháp chế; hành chính; cán bộ; nhân sự; tổ quốc; tư tưởng; văn học
văn học nghệ thuật; nông thôn mới; kinh tế - xã hội; kinh tế-xã hội; tốt nghiệp; tốt nghiệp thpt; tốt nghiệp trung học phổ thông; tuyển sinh
đầu tư xây dựng; đầu tư xây dựng công trình; đầu tư xây dựng các công trình giao thông; công trình dân dụng; dân dụng; hải quân; không quân
phòng không; phòng không - không quân; lục quân; pháo binh; công binh; đặc công; tăng thiết giáp; thông tin liên lạc; vàng bạc; đá quý; người việt nam
người việt; độc lập; sao vàng; chiến công; quân công; kháng chiến; đại đoàn kết; hoàn vũ; diễu binh; bảo vệ tổ quốc; thời đại; kỷ nguyên
đổi mới sáng tạo; nhân lực; nguồn nhân lực; tuyên giáo; dân vận; nội chính; kiểm sát; tòa án; thanh tra; kiểm toán; cảnh sát; cảnh sát hình sự
cảnh sát kinh tế; cảnh sát giao thông; cảnh sát biển; cảnh sát cơ động; cảnh sát điều tra; hình sự; ma túy; tội phạm; tội phạm về ma túy
tội phạm sử dụng công nghệ cao; công nghệ cao; công nghệ thông tin; an ninh mạng; an toàn thông tin; an toàn thực phẩm; an toàn giao thông; trật tự
trật tự xã hội; phòng cháy chữa cháy; cứu nạn; cứu hộ; tìm kiếm cứu nạn; bảo hiểm; bảo hiểm xã hội; tiền tệ; tín dụng; đầu tư nước ngoài; vốn nhà nước
tài sản; tài sản công; đất đai; bản đồ; đo đạc; lâm sinh; kiểm lâm; thú y; chăn nuôi; trồng trọt; bảo vệ thực vật; bệnh tật; y tế dự phòng; dự phòng
phòng bệnh; vệ sinh dịch tễ; dịch tễ; sức khỏe; sở hữu trí tuệ; tiêu chuẩn; đo lường; chất lượng; đo lường chất lượng; bức xạ; hạt nhân; nguyên tử
vũ trụ; sinh học; hóa học; vật lý; toán học; cơ học; máy tính; tự nhiên; nhân văn; ngoại ngữ; sư phạm; sư phạm kỹ thuật; bách khoa; thủy điện
nhiệt điện; điện mặt trời; điện gió; lọc dầu; hóa dầu; nhà nước; nhân dân; quốc gia; quốc tế; trung ương; cộng sản; thế giới; toàn cầu; khu vực
châu á; châu âu; địa phương; cơ sở; doanh nghiệp nhỏ và vừa; nhỏ và vừa; trang thiết bị; thiết bị; hoạt động; chính trị; lý luận; ngôn ngữ; chiến lược
chính sách; cạnh tranh; công chức; công vụ; chính quyền; dân chủ; cách mạng; thi đua; khen thưởng; thi đua - khen thưởng; người nghèo
nạn nhân chất độc da cam; chất độc da cam; công đoàn; đoàn thể; việc làm; nghề nghiệp; cao đẳng; đại học; phổ thông; trung học; mầm non; tiểu học
dân tộc nội trú; nội trú; dự án; điều ước quốc tế; quốc tịch; dân sự; tố tụng hình sự; tố tụng dân sự; hôn nhân; thuế; thuế thu nhập cá nhân
thuế thu nhập doanh nghiệp; giá trị gia tăng; tiêu thụ đặc biệt; các tổ chức tín dụng; dân quân; tự vệ; nghĩa vụ; phòng thủ; trí tuệ nhân tạo; dữ liệu
giao dịch; viễn thám; công trình; kiến trúc sư; điều dưỡng; cấp cứu; hồi sức; ngoại thương; ngoại tệ; đồng bằng; ven biển; thương mại tự do; tự do
thượng đỉnh; cấp cao; bộ trưởng; thường niên; toàn quốc; quân y; y khoa; nhiệt đới trung ương; thể chất; thể dục thể thao; kinh doanh; văn phòng
dân gian; tương lai; hòa bình; hữu nghị; nhân đạo; từ thiện; tình thương; khuyến học; rau quả; cây ăn quả; mía đường; cao su; phân bón; xăng dầu
nước sạch; cấp nước; thoát nước; cây xanh; công viên; vườn thú; chống độc; ung thư; nội tiết; phục hồi chức năng; y học cổ truyền; cổ truyền
công cộng; giao thông công cộng; quốc dân; vành đai; chế xuất; khu công nghiệp; mạng; hậu giang; mỹ nghệ; thủ công; hộ tịch; quản trị
quản trị kinh doanh; mạng lưới; tai nạn; quan hệ quốc tế; nghiên cứu quốc tế; thủ đô; bất bình đẳng; người khiếm thị; hàng tiêu dùng; bán lẻ
logistics; nông sản; trái cây; cá tra; chất thải; phóng xạ; dầu mỏ; xuất cảnh; nhập cảnh; xuất nhập cảnh; hành chính về trật tự xã hội; chữa cháy
cứu nạn, cứu hộ; nước ngoài; đô đốc; nhà trường; kế hoạch hóa gia đình; bà mẹ; trẻ sơ sinh; sản nhi; tâm lý; đột quỵ; tai mũi họng; dạ dày
mắt trung ương; sốt rét; ký sinh trùng; côn trùng; vắc xin; sinh phẩm; nội địa; công nông; lao động xã hội; bóng rổ; quần vợt; võ thuật; xe đạp
thể hình; ca múa nhạc; cải lương; múa rối; đại đoàn kết toàn dân tộc; hoa hậu; hoa khôi; siêu mẫu; giải phóng; truyền thống; thống nhất đất nước
toàn thắng; giao hưởng; siêu cúp; tuổi trẻ; kịch nói; sân khấu kịch nói; không gian mạng; an toàn không gian mạng; an toàn thông tin mạng; quyền trẻ em; quyền lợi người tiêu dùng; hiến pháp; quyền lực; dân quân tự vệ; trẻ mồ côi; khuyết tật; thiên nhiên; lữ hành; bảo tồn; cơ đốc giáo; đồng bào; cảng hàng không; nghệ sĩ sân khấu; sinh vật cảnh; đại dương
hải dương học; hải văn; khảo cổ; khảo cổ học; dân tộc học; xã hội học; tâm lý học; kinh tế học; hán nôm; văn bút; phật giáo; công giáo; tin lành
cao đài; nuôi trồng thủy sản; cây trồng; giống cây trồng; thức ăn; nước; rừng; phòng hộ; rừng phòng hộ; rừng đặc dụng; giao dịch việc làm
công nghệ sinh học; bảo mật; mật mã; cơ yếu; phòng vệ; phòng vệ thương mại; thương mại điện tử; kinh tế số; công nghiệp hỗ trợ; phân tích; lao
tai nạn giao thông; an toàn lao động; nghệ thuật đương đại
`;

/** Words of the same use that may also open the predicate: in lower case they count right behind a head only. */
export const actionWords = `
đào tạo; đầu tư; phát triển; hợp tác; quản lý; quản lý dự án; quản lý thị trường; quản lý đất đai; điều tra; kiểm tra; kiểm soát; kiểm soát bệnh tật; kiểm nghiệm; kiểm định; giám sát; giám định; bảo vệ; bảo tồn; bảo trợ; bảo đảm; nghiên cứu; xây dựng; hỗ trợ; tư vấn; dịch vụ; sản xuất; chế biến; tổ chức; kế hoạch; dự báo; phòng chống; phòng, chống; cứu trợ; ứng phó; vận động; thống kê; khám chữa bệnh; khám, chữa bệnh; thi hành án; thi hành án dân sự; xúc tiến; xúc tiến đầu tư; xúc tiến thương mại; huấn luyện; bồi dưỡng; phục vụ; đăng ký; đăng ký đất đai; đăng kiểm; điều phối; điều hành; thông tấn; tuyên truyền; giáo dục nghề nghiệp; bầu cử; hướng dẫn; tổ chức cán bộ; phát thanh và truyền hình; lưu trữ; biên tập; sưu tầm; khởi nghiệp; đổi mới; sáng tạo; đổi mới sáng tạo; liên hiệp; liên minh; hòa giải; trọng tài; chỉ đạo; chỉ huy; hậu cần; tác chiến; tham mưu; an toàn
`;

/**
 * Words after which a name of an event or document in lower-case words is over: auxiliaries, prepositions, conjunctions, and the verbs
 * that news puts behind such subjects.
 */
export const boundaryWords = `
đã; đang; sẽ; được; bị; là; có; không; chưa; cần; phải; nên; vẫn; cũng; còn; chỉ; mới đây; vừa qua; vừa; từng; rồi; thì; mà; như; nhưng; nếu; vì; do; bởi; bằng; theo; qua; thông qua; tại; ở; nhằm; để; khi; này; đó; kia; ấy; nói trên; trên; dưới; ngoài; sau; trước; từ; đến; tới; với; cùng; cùng với; gồm; bao gồm; cho; cho biết; cho thấy; cho phép; cho rằng; quy định; nêu; nêu rõ; khẳng định; xác định; nhấn mạnh; diễn ra; bắt đầu; kết thúc; khai mạc; bế mạc; khép lại; thành công; đánh giá; nhất trí; thống nhất; ban hành; sẽ được; đặt; đặt mục tiêu; đề ra; yêu cầu; tập trung; thu hút; ghi nhận; góp phần; góp; giúp; mang lại; tạo; đưa; hướng tới; hướng đến; đạt; vào; ra; lên; xuống; nhân dịp; nhân; trong; trong đó; trong khi; vào lúc; lúc; hồi; sáng; chiều; tối; ngày; hôm; tuần; tháng; hiệu quả; hiệu lực; làm; tiếp tục; chính thức; mở; mở ra; tuyên bố; thể hiện; trở thành; xem xét; thảo luận; cho ý kiến; bầu; công bố; trao; tôn vinh; quy tụ; sẽ diễn ra; lần này; năm nay; năm trước; hàng năm; hằng năm; vinh dự; đón; nhận; nghe; quyết định; tổng hợp; chào mừng; thành lập; xin; chúc mừng; vinh danh; khá; rất; đều; nào; gì; ai; sao; hay; hoặc; nhờ; dù; tuy; song; lại; luôn; thường; hiện; hiện nay; nay; ta; chúng ta; họ; ông; bà; dự kiến; ước; quy mô; trị giá; gây; khiến; kéo dài; cách; so với; đối với; về việc; mỗi; nhiều; một số; những; mọi; thêm; hơn; gần; khoảng; trình; trở nên; tham dự; tham gia; dự; phát biểu; chủ trì; đồng chủ trì; thu về; cuối cùng; đầu tiên; mới; cũ; liên quan; ký; ký kết; kéo theo; áp dụng; thay thế; sửa; bãi bỏ; nói; kể; viết; xảy ra; tiến hành; kiến nghị; đề nghị; đề xuất; phê chuẩn; có thể; mang; thuộc; dành; sử dụng; bước; chứng kiến; kêu gọi; bày tỏ; tăng; giảm; vượt; tác động; thúc đẩy; tác giả; phê duyệt; nêu bật; dẫn; đồng thời; vì vậy; quá; rằng; điều chỉnh; chủ tịch; thủ tướng; bộ trưởng; lãnh đạo; gửi; báo cáo
`;
