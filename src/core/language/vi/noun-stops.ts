/** Function words and adverbs: they neither open a counted noun phrase nor belong to one. */
export const vietnameseFunctionWords =
  'và hoặc hay nhưng mà thì nên vì do bởi của cho với từ đến tới tại ở trong ngoài trên dưới trước sau giữa vào ra lên xuống qua về theo cùng bằng như để khi nếu này kia đó ấy nào gì các những mỗi mọi từng nhiều ít ' +
  'được bị đã đang sẽ vẫn cũng đều không chưa chỉ còn rất khá là có phải cần hãy đừng vừa trở mà lại nữa thêm quá hơn tôi chúng họ nó mình ' +
  'gần khoảng tức nghĩa nhau lẫn cả luôn thường nay rồi xong thôi đâu đây nhằm so nhất vốn liền nhờ ngay suốt lần nhưng song dù mặc tuy hầu nếu xấp cách bất càng ' +
  'đạt vượt tăng giảm gấp chiếm thuộc khiến đưa đem nhận trao tặng gặp biết hỏi đáp đón rời khỏi gây xảy bùng giành thắng thua hòa đoạt trải xin muốn';

/** Verbs that news puts behind a counted noun: `75 hoạt động | diễn ra`. Some open nouns of their own (tổ chức). */
export const vietnameseVerbs =
  ' bao dự dao diễn làm giúp mang gửi phát bán mua ký thực tham tổ phục đi đứng ngồi nằm chạy bay bơi rơi mất mắc hoàn khởi khánh ' +
  'nói trả gọi kêu thăm tiễn tiến phá sập cháy nổ trôi ngập cuốn đổ tìm thấy bắt giữ truy tuyên xét phạt thu chi nộp rút vay hỗ đóng góp trồng nuôi khai chuyển nâng hạ mở cắt bổ bầu ' +
  'đá ghi dẫn vô trị tính tương mới bình cố gắng nhập đăng yêu cung phối chung phụ ngừng dừng giật ăn uống ở sống cam khẳng đòi gồm chạm dùng sử lập thiết chở lật lao tông đâm va húc đè đặt ' +
  'dự tiếp kế thay hồi lúc ước gồm kể cạnh riêng phía loại mã cuối đầu ngày tháng năm quý tuần giờ phút sáng trưa chiều tối đêm hôm một hai ba bốn sáu bảy tám chín mười nghìn triệu tỷ gõ nổi bỗng miền rạng lẻ linh nghỉ ' +
  'chào rao rộng dài bước sang chịu chìm hụt tốn bỏ kéo buộc khuấy cất cập say đủ hết tranh khác rụng sụt lún trốn lặn neo tấp kẹt ngã vỡ khóc chèo khiêng dọn nợ gieo tưới bám níu ôm vác cõng lội lết trèo dựng quanh hưởng nuốt nhả thắp gánh gùi kèm dành ngất';

/** Words of counted nouns one syllable of which alone would end them: máy tính, vụ tai nạn lao động, trạm thu phí. */
const countedCompounds =
  'máy tính, người dùng, người tiêu dùng, tiêu dùng, đồ dùng, lao động, trang phục, bán lẻ, bán buôn, bán hàng, ' +
  'bán dẫn, bán vé, bán đấu giá, thu phí, thu mua, suất ăn, phần ăn, cuộc gọi, dự thi, dự báo, dự luật, dự thảo, ' +
  'điểm ngập, cung cấp, cung ứng, máy bay, chở khách, chở hàng, phân phối, nuôi trồng, nuôi tôm, nuôi cá, nuôi ong, ' +
  'nuôi yến, trồng lúa, trồng rừng, trồng cây, mua bán, mua sắm, nhà thầu phụ, phục hồi chức năng, phục hồi, ' +
  'tiếp thị, tiếp xúc, vô gia cư, vô tuyến, vô địch, phá rừng, phá sản, gửi tiền, gửi xe, giữ xe, giữ trẻ, ' +
  'trông giữ, nộp thuế, chi nhánh, chi hội, chi bộ, chi đoàn, chi cục, phạt đền, phạt góc, phạt nguội, truy nã, ' +
  'tuyên truyền, xét nghiệm, bắt cóc, bóng đá, đá quý, đá phạt, ghi bàn, ghi hình, ghi âm, bình luận, bình chọn, ' +
  'cố định, cố vấn, nhập cư, chung cư, chung kết, phụ nữ, phụ huynh, phụ tùng, phụ kiện, phụ trợ, phụ phẩm, phụ gia, ' +
  'ngừng bắn, ăn uống, ăn nhanh, đồ uống, nước uống, cuộc sống, lịch sử, thiết yếu, thiết kế, bê tông, đặt hàng, ' +
  'kế toán, thay thế, điều ước, hiệp ước, công ước, nhà riêng, đầu mối, đầu bếp, đầu đạn, đầu sách, đầu máy, ' +
  'ban đầu, quý hiếm, tuần tra, sáng kiến, sáng tạo, sáng chế, chợ đêm, ca đêm, nhà nổi, linh kiện, linh vật, ' +
  'nhà nghỉ, nghỉ dưỡng, nước ngoài, ngoài trời, trên cao, trên không, sau đại học, bằng khen, bằng lái, ' +
  'văn bằng, đồng bằng, mặt bằng, về hưu, dòng họ, thường trực, thường vụ, thường dân, thường trú, nguồn vốn, ' +
  'song phương, may mặc, cách mạng, cách ly, bất thường, bất hợp pháp, chứng nhận, công nhận, cuộc gặp, gặp gỡ, ' +
  'sầu riêng, ghi nhớ, gặp mặt, câu hỏi, thắng cảnh, chiến thắng, trận thắng, trận thua, trận hòa, hòa bình, hòa giải, hòa nhạc, ' +
  'điều hòa, cộng hòa, trải nghiệm, ca mắc mới, ca nhiễm mới, ca bệnh mới, ca mới, cứu thương, tính mạng, dự bị, ' +
  'dự phòng, dự trữ, đấu thầu, gọi vốn, gọi thầu, mở thầu, nổ súng, sạt lở, cháy nổ, cháy rừng, đuối nước, ' +
  'sự cố, tờ khai, sân bay, đường bay, chặng bay, lượt bay, bữa ăn, món ăn, quán ăn, phòng ăn, máy phát điện, hồ bơi, bể bơi, ' +
  'con nợ, khoản nợ, chủ nợ, giấy nợ, sổ nợ, món nợ, gói nợ, hồ sơ nợ, hợp đồng nợ, mua bán nợ, thu hồi nợ, xử lý nợ, thực phẩm, thực khách, thợ lặn, cây cam, vườn cam, quả cam, trái cam, vở chèo, con dao, chính trị, ảnh hưởng, thụ hưởng, điểm bỏ phiếu, phòng bỏ phiếu, khu vực bỏ phiếu, cất hạ cánh, cất cánh, hạ cánh, trạm đăng kiểm, hồ sơ vay, gói vay, cơ sở nuôi, khu ở, mất cắp, thất lạc, tìm kiếm cứu nạn, sống sót, nằm viện, điểm nóng, vé số, ăn xin, thuê bao, cây ăn quả, cây ăn trái, thức ăn, điểm bán, điểm trông xe, điểm thi, ổ dịch';

/** All that does not end a counted noun phrase, though a word of it would. */
export const vietnameseNounKeeps =
  `${countedCompounds}, ` +
  'mức giá, khung giá, đơn giá, đấu giá, định giá, bình ổn giá, bức tranh, tranh chấp, chiến tranh, cạnh tranh, ' +
  'đấu tranh, tranh luận, áo dài, quần dài, dài ngày, dài hạn, đường dài, sang trọng, máy kéo, đầu kéo, ' +
  'truy cập, cập nhật, bắt buộc, đầy đủ, thiết bị, vắc xin, vắc-xin, công lập, ngoài công lập, dân lập, dương tính, ' +
  'âm tính, bán kết, tứ kết, đóng gói, vùng trồng, khám chữa bệnh, nhà ở xã hội, nhà ở, đối đầu, tiến công, ' +
  'phát bóng, dừng nghỉ, dừng khẩn cấp, cung đình, bảo hiểm y tế, bảo hiểm xã hội, miền núi, vùng cao, vùng sâu, ' +
  'dưới đất, ki-ốt, chỗ ngồi, chỗ ở, chỗ đỗ, chân chạy, miệng ăn, ngày làm việc, giờ làm việc, buổi làm việc, ' +
  'chỗ làm việc, phòng làm việc, giảm nhẹ, tăng nặng, bất động sản, từ khóa, từ vựng, chỉ tiêu, chỉ số, chỉ thị, ' +
  'tự do, dự án, chuyến thăm, chuyến bay, đột phá, ca mắc, người việt nam, người việt, người dân, vốn điều lệ, ' +
  'quốc gia, tiếp viên, kế hoạch, hơn nữa, bị thương, mất tích, bị cáo, bị can, bị đơn, bị hại, được bảo vệ, ' +
  'học sinh giỏi, đầu tư, đang lưu hành, xuất khẩu, nhập khẩu, xuất nhập khẩu, sản xuất, sản phẩm, vận tải, ' +
  'vận chuyển, vận động viên, thi đấu, phát triển, khai thác, xây dựng, trồng trọt, chăn nuôi, nhiễm bệnh, ' +
  'triển khai';
