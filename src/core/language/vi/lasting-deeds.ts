/** What somebody does or undergoes for a length of time that news tells for its own sake: đình chỉ 3 tháng, 32 năm công tác. */
export const vietnameseLastingDeeds: readonly string[] = [
  // Punishments and limits.
  'đình chỉ, đình chỉ hoạt động, đình chỉ học, đình chỉ học tập, đình chỉ thi đấu, đình chỉ thi công, đình chỉ công tác',
  'tước bằng, tước bằng lái, tước giấy phép, tước giấy phép lái xe, tước quyền sử dụng giấy phép, treo bằng, treo giò',
  'tước quyền sử dụng giấy phép lái xe, cấm thi đấu, cấm xuất cảnh, cấm bay, cấm tàu, cấm đường, tạm giam, tạm giữ, tạm hoãn',
  'ngừng hoạt động, dừng hoạt động, tạm ngừng, tạm ngừng hoạt động, tạm dừng, tạm dừng hoạt động, tạm đình chỉ, tạm đóng cửa, phong tỏa, cách ly, quản chế, giam giữ, lùi, trì hoãn, hoãn',
  // Work, study and life.
  'công tác, công tác liên tục, làm nghề, làm thêm, làm việc liên tục, gắn bó, cống hiến, theo đuổi, giảng dạy, đứng lớp',
  'hành nghề, tập trung, tập huấn, tập luyện, huấn luyện, luyện tập, đào tạo, học nghề, thử việc, thực tập, học việc, trực',
  'thử nghiệm, chạy thử, vận hành thử, vận hành, thi đấu, tranh tài, lưu diễn, biểu diễn, nghỉ, nghỉ thai sản, nghỉ phép, nghỉ hè',
  'nghỉ Tết, nghỉ lễ, nghỉ đông, nghỉ cuối tuần, nghỉ dịch, nghỉ bù, nghỉ ốm, nghỉ không lương, nghỉ việc, ngủ, ngủ đêm, tích cóp, tích lũy, làm việc, dành dụm, chờ, chờ đợi, xếp hàng, đi bộ, chạy liên tục',
  'cố thủ, ùn ứ, kẹt xe, kẹt cứng',
  'cầm lái, cầm lái liên tục, lái xe, lái xe liên tục, sống chung, sinh sống, lưu trú, ở lại, đóng bảo hiểm, đóng bảo hiểm xã hội, đóng bảo hiểm y tế, đóng bảo hiểm thất nghiệp, tham gia bảo hiểm',
  // Health and care.
  'đóng, đóng cửa, đóng băng, đóng đường, đóng điện, đóng phim, đóng tàu, đóng góp, đóng quân, đủ dùng',
  'điều trị, điều trị nội trú, nằm viện, hồi sức, thở máy, chạy thận, phẫu thuật, mổ, theo dõi, theo dõi tại chỗ, ủ bệnh',
  'hồi phục, cai nghiện, nuôi con, mang thai, cho con bú, sinh non, lồng ấp, sốt, sốt nhẹ, sốt cao, ra trường, kết luận',
  // Procedures and works.
  'thẩm định, quyết định, ra quyết định, vào làm, xét xử, nghị án, xét xử và nghị án, điều tra, xác minh, truy tìm, tìm kiếm, xem xét, xử lý hồ sơ, giải quyết hồ sơ',
  'hoàn thành, kháng cáo, khiếu nại, kháng nghị, khắc phục, hoàn thiện, chuẩn bị, phản hồi, lấy ý kiến, niêm yết công khai, đàm phán',
  'kiểm dịch, thông quan, chờ thông quan, kiểm định, kiểm nghiệm, xét nghiệm, lấy mẫu, chờ kết quả, chữa cháy, dập lửa, khống chế, cứu hộ, cứu nạn, tìm kiếm cứu nạn',
  'tuyển dụng, đặt cọc, ôn thi, học tập, đi học, nghỉ ngơi, đi xe, đi tàu, đi đường, chạy xe, ngồi xe, giãn cách, giãn cách xã hội, giới nghiêm, đình công, bãi công',
  'ngâm mình, ngâm mình dưới nước, vay ngân hàng, vay vốn, hoàn vốn, thu hồi vốn',
  'sơ tán, di dời, tản cư, ngủ lại, lưu lại, bám trụ, ứng trực, túc trực, mắc kẹt, cô lập, hôn mê, bất tỉnh, thiếu ăn, thiếu nước, nhịn ăn, nhịn đói, đứt bữa',
  'chạy thận nhân tạo, thở oxy, ăn kiêng, bám biển, đi biển, lênh đênh, tại ngũ, du học, lùi hạn, nộp chậm, chậm nộp, trả góp, trả chậm, chờ mổ, chờ ghép',
  'thi công, xây dựng, lắp đặt, sửa chữa, trùng tu, giải phóng mặt bằng, bảo hành, bảo quản, lưu trữ, lưu kho, cất trữ, lên men',
  'nung, ủ, hấp, sấy, phơi, ngâm, luộc, hầm, nướng, gia hạn, kéo dài, ân hạn, chuyển tiếp, hòa lưới, di chuyển, hành trình, bay, bơi, chạy, phát sóng, trưng bày',
  'ách tắc, tê liệt, chậm chuyến, gián đoạn, mất sóng, mất điện, mất nước, cắt điện, cúp nước, ùn tắc, tắc đường, ngập, ngập sâu, chìm trong nước, cháy, đỏ lửa',
].flatMap((line) => line.split(',').map((phrase) => phrase.trim()));
