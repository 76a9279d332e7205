/** Function words and adverbs: they neither open a counted noun phrase nor belong to one. */
export const vietnameseFunctionWords =
  'và hoặc hay nhưng mà thì nên vì do bởi của cho với từ đến tới tại ở trong ngoài trên dưới trước sau giữa vào ra lên xuống qua về theo cùng bằng như để khi nếu này kia đó ấy nào gì các những mỗi mọi từng nhiều ít ' +
  'được bị đã đang sẽ vẫn cũng đều không chưa chỉ còn rất khá là có phải cần hãy đừng vừa trở mà lại nữa thêm quá hơn tôi chúng họ nó mình ' +
  'gần khoảng tức nghĩa nhau lẫn cả luôn thường nay rồi xong thôi đâu đây nhằm so nhất vốn liền nhờ ngay suốt lần nhưng song dù mặc tuy hầu nếu xấp cách bất càng ' +
  'đạt vượt tăng giảm gấp chiếm thuộc khiến đưa đem nhận trao tặng gặp biết hỏi đáp đón rời khỏi gây xảy bùng giành thắng thua hòa đoạt trải xin muốn';

/** Verbs that news puts behind a counted noun: `75 hoạt động | diễn ra`. Some open nouns of their own (tổ chức). */
export const vietnameseVerbs =
  ' bao dự diễn làm giúp mang gửi phát bán mua ký thực tham tổ phục đi đứng ngồi nằm chạy bay bơi rơi mất mắc hoàn khởi khánh ' +
  'nói trả gọi kêu thăm tiễn tiến phá sập cháy nổ trôi ngập cuốn đổ tìm thấy bắt giữ truy tuyên xét phạt thu chi nộp rút vay hỗ đóng góp trồng nuôi khai chuyển nâng hạ mở cắt bổ bầu ' +
  'đá ghi dẫn vô trị tính tương mới bình cố gắng nhập đăng yêu cung phối chung phụ ngừng dừng giật ăn uống ở sống cam khẳng đòi gồm chạm dùng sử lập thiết chở lật lao tông đâm va húc đè đặt ' +
  'dự tiếp kế thay hồi lúc ước gồm kể cạnh riêng phía loại mã cuối đầu ngày tháng năm quý tuần giờ phút sáng trưa chiều tối đêm hôm một hai ba bốn sáu bảy tám chín mười nghìn triệu tỷ gõ nổi bỗng miền rạng lẻ linh nghỉ ' +
  'rộng dài bước sang chịu chìm hụt tốn bỏ kéo buộc khuấy cất cập say đủ hết tranh khác rụng sụt lún trốn lặn neo tấp kẹt ngã vỡ khóc chèo khiêng dọn gieo tưới';
