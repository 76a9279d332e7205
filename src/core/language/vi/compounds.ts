/**
 * Words of two or more syllables one of which alone is a word that the fact forms ask for (hàng không, bác sĩ, cộng đồng): as a
 * whole they mean nothing to them.
 */
export const vietnameseCompounds: readonly string[] = [
  'cộng đồng, công cộng, cộng hòa, cộng sản, cộng tác, cộng sự, nổi bật, sạt trượt, trượt lở, tờ rơi, hạ sốt, yếu kém',
  'mất an toàn, mất vệ sinh, mất trật tự, mất cân bằng, mất vốn, nổi lên, lên tàu, lên xe, lên bờ, lên máy bay, lên tuyến',
  'xuống biển, xuống xe, xuống hạng, thành thị, thành tựu, thành quả, thành ủy, thành đoàn, nội thành, ngoại thành',
  'thành niên, vị thành niên, thành thạo, hợp thành, sắp tới, tiến tới, liên quan đến, dẫn đến, đề cập đến, nhắc đến',
  'từ trường, từ xa, từ lâu, nâng hạng, đưa ra, đưa vào, máy kéo, đầu kéo, xe đầu kéo, rút gọn, thúc đẩy, đẩy mạnh, đẩy nhanh',
  'đẩy lùi, chiếm ưu thế, chiếm đa số, va chạm, mong ước, ước lượng, vượt sông, tốn kém, của cải, tồn tại, tại chỗ',
  'tại ngoại, tại chức, thực tại, vào cuộc, vào viện, vào bờ, vào mùa, trước tiên, trước hạn, trước tuổi, trên cạn, trên cao',
  'ở trọ, giữa chừng, với nhau, theo học, sang trọng, sang tên, sang nhượng, ngoài khơi, ngoài trời, ngoài giờ, song ngữ',
  'song hành, song ca, riêng biệt, giúp đỡ, trợ giúp, giúp sức, giúp việc, nhảy dù, làm quen, làm rõ, làm lễ, làm thủ tục',
  'làm nghề, làm thuê, làm nông, làm giả, làm nhà, làm báo, làm phim, làm sạch, làm đẹp, cuối cùng, vô cùng, cùng lúc',
  'tiếng nói, nói chuyện, nói riêng, giọng nói, nhìn thấy, biết ơn, bảo mật, bảo trợ, bảo hành, bảo quản, hỏi thăm, giải đáp',
  'đáp án, dẫn dắt, chỉ dẫn, ống dẫn, hấp dẫn, dẫn độ, kể chuyện, khai khoáng, khai phá, khai quật, khai thông, sơ khai',
  'ngập lụt, ngập úng, ngập mặn, mở thầu, mở phiên, ký ức, ký sinh, ký túc xá, ký hiệu, ký giả, ký tự, đảm nhận, nhận nuôi',
  'bán đảo, bán tải, bán hàng, bán thời gian, bán trú, bán cầu, bán chuyên nghiệp, chi hội, chi đoàn, chi đội, chi viện, chi phối',
  'trả nợ, trả đũa, thu đông, hè thu, trung thu, thu xếp, thu dọn, thu thập, khám xét, khám nghiệm, tiêm chủng, tiêm phòng',
  'tiêm kích, ghi danh, chuyển tuyến, chuyển biến, chuyển nghề, cây trồng, trồng trọt, nuôi trồng, chăn nuôi, vật nuôi, con nuôi',
  'nuôi dưỡng, xuất ngũ, nhập kho, ký gửi, nghiên cứu, tra cứu, lưu giữ, bắt giữ, tuyển tập, thiếu sót, thiếu thốn, trung lập',
  'dân lập, sáng lập, cô lập, thụ hưởng, đóng quân, đóng chai, đóng điện, chính phủ, phủ sóng, che phủ, phủ xanh, phủ định',
  'ra đi, đi làm, đi qua, lối đi, đường đi, chuyến đi, chạy trốn, chạy thận, bình chọn, có ý nghĩa, có chủ, sẵn có, buộc phải',
  'chỉ đạo, chỉ thị, địa chỉ, chỉ huy, chỉ định, chỉ trích, tín chỉ, chứng chỉ, làm mới, nông thôn mới, năm mới, mới nhất',
  'nhỏ và vừa, vừa và nhỏ, siêu nhỏ, cần thiết, cần cẩu, cần câu, cần sa, sai lệch, bình thường, thường trực, thường vụ',
  'thường niên, thường xuyên, thông thường, thường nhật, phi thường, bất thường, thất thường, thường lệ, lại quả, tồn lại',
  'hàng không, không khí, không gian, không quân, không phận, không lưu, chân không, phòng không, không phép, từng bước',
  'nhà tài trợ, đơn vị tài trợ, đặt trước, từng đợt, quá khứ, gần gũi, gần nhất, gần đây, bên dưới, giá cả, dòng họ, họ hàng, họ tên, anh em, anh trai, em gái',
  'được giao dịch, đều đặn, dây dẫn, thay thế, xổ số, hồ chứa, kho chứa, bể chứa, bãi chứa, thuê bao, đi thuê, tờ khai, các loại, mong muốn, có kỳ hạn, không kỳ hạn, không chiến, tước bằng, treo bằng, bằng lái, cô giáo, cô độc, bác sĩ, bác bỏ, tâm thần, vùng trồng, vùng nuôi, ao nuôi, đầm nuôi, lồng nuôi, trại nuôi, khu nuôi, bè nuôi, diện tích nuôi, mô hình nuôi, nghề nuôi, cơ sở nuôi, đặc khu, thành phố trực thuộc trung ương',
].flatMap((line) => line.split(',').map((phrase) => phrase.trim()));
