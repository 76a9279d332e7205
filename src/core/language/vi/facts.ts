import type { FactLexicon } from '../../facts/cues.js';

const list = (text: string) => text.split(',').map((phrase) => phrase.trim());

export const vietnameseFacts: FactLexicon = {
  cues: {
    reach: list(
      'đạt, đạt được, ước đạt, đạt mức, vượt, vượt mốc, vượt mức, cán mốc, chạm mốc, chạm, là, là gần, ở mức, ở, bằng, dao động, dao động từ, ước tính, ước tính khoảng, vào khoảng, có giá, đứng ở mức, tương đương, gồm, rộng, dài, cao, sâu, nặng, dày, khoảng cách',
    ),
    rise: list(
      'tăng, tăng thêm, tăng trưởng, tăng tới, tăng đến, tăng khoảng, gia tăng, nhích, nhích thêm, tăng mạnh, tăng nhẹ, cao hơn, nhiều hơn, lớn hơn, nhỉnh hơn, dài hơn, nhanh hơn, đắt hơn, cộng thêm, nới rộng, mở rộng thêm, vượt hơn, hơn',
    ),
    fall: list(
      'giảm, giảm thêm, giảm tới, giảm đến, giảm mạnh, giảm nhẹ, sụt giảm, sụt, tụt, hạ, bớt, lùi, thấp hơn, ít hơn, nhỏ hơn, kém, kém hơn, rẻ hơn, chậm hơn, cắt giảm, mất, hụt',
    ),
    times: list('gấp, gấp hơn, gấp gần, gấp khoảng'),
    goTo: list('lên, lên tới, lên đến, lên mức, lên thành, xuống, xuống còn, xuống mức, còn, chỉ còn, thành, tới, đến'),
    transfer: list('nâng, đưa, kéo, rút, nâng mức'),
    increment: list('thêm, bổ sung, bổ sung thêm, có thêm'),
    share: list('chiếm, chiếm tới, chiếm gần, chiếm hơn, chiếm khoảng'),
    compare: list('so với, so, hơn so với'),
    samePeriod: list(
      'cùng kỳ, cùng kì, cùng kỳ năm trước, cùng kỳ năm ngoái, cùng kì năm trước, cùng kì năm ngoái, cùng thời điểm năm ngoái, cùng thời điểm năm trước, cùng kỳ năm',
    ),
    lastYear: list('năm trước, năm ngoái, năm trước đó, một năm trước, niên vụ trước, mùa trước'),
    lastHalf: list('nửa đầu năm, nửa năm trước'),
    lastQuarter: list('quý trước, quý liền trước'),
    lastMonth: list('tháng trước, tháng liền trước'),
    thisYear: list('năm nay, năm qua, trong năm, trong năm qua, cả năm'),
    of: list('của'),
    at: list('tại, trong, trên, trên địa bàn, ở khu vực, từ, giữa, cho, với, về, thuộc, bởi, theo, qua các'),
    break: list(
      'nhưng, song, tuy nhiên, trong đó, trong khi, trong khi đó, còn lại, và, khi, nên, vì, để, nhằm, do, mà, rồi, nếu, hoặc, hay, bao gồm, qua đó, đồng thời, riêng, thì, nhờ, khiến, giúp, sau khi, trước khi',
    ),
    say: list(
      'cho biết, nói, thông báo, rằng, nêu rõ, nhấn mạnh, khẳng định, cho hay, báo cáo, dự báo, công bố, đánh giá, ước tính rằng, ghi nhận, chia sẻ, phát biểu, đề nghị, yêu cầu, cam kết, dự kiến, kỳ vọng, đặt mục tiêu, phấn đấu',
    ),
    act: list(
      'có, mở, ký, ký kết, thực hiện, tổ chức, đón, thu hút, thiết lập, triển khai, tiếp nhận, phát hiện, xử lý, xử phạt, bắt giữ, khởi tố, cấp, trao, tặng, nhận, mua, bán, tiêu thụ, sử dụng, hoàn thành, khánh thành, khởi công, đưa vào, đầu tư, chi, thu, thu về, mang về, huy động, giải ngân, vay, cho vay, hỗ trợ, phạt, đóng góp, tạo, giải quyết, tuyển, tuyển sinh, khám, điều trị, tiêm, ghi, giành, thắng, chuyển, xây, xây dựng, trồng, nuôi, xuất, nhập, phục vụ, vận chuyển, thành lập, sáp nhập, bố trí, dành, tham gia, tham dự, gửi, cứu, hứa, mất tích, thiệt mạng, làm',
    ),
    auxiliary: list(
      'đã, đang, sẽ, được, bị, cũng, vẫn, còn được, tiếp tục, chỉ, mới, vừa, đều, có thể, phải, cần, hiện, hiện nay, hiện đang, ước, thường, lại, tổng cộng, lần lượt, không',
    ),
    filler: list(
      'mức, con số, kỷ lục, mức kỷ lục, khoảng, chừng, gần, hơn, trên, dưới, xấp xỉ, ít nhất, tối đa, tối thiểu, không quá, từ, đến, tới, tới gần, đến gần, chưa đến, chưa tới, quá, mốc, thêm, cả, tất cả, toàn bộ, số tiền, những, các, một khoảng, vượt quá, lên tới, lên đến, ước tính, bình quân, trung bình',
    ),
    connector: list(
      'theo đó, cụ thể, đến nay, tính đến nay, ngoài ra, bên cạnh đó, đặc biệt, trong số này, trong số đó, như vậy, hiện nay, hiện, theo, tính chung, chung, năm nay, năm qua, trong năm, trong năm qua, cả năm, cùng kỳ, trước đó, sau đó, hôm nay, hôm qua, tuần qua, tháng qua, quý này, tháng này, tuần này, đây, vậy, thế, tính đến, tính từ, từ đầu năm, từ đầu năm đến nay, khiến, việc, với, để, nhờ',
    ),
    pronoun: list('con số này, con số ấy, con số đó, mức này, số này, tỷ lệ này, tỉ lệ này, nó, họ, đây, đó, này'),
  },
  enumerated: list(
    'từ khóa, nội dung, nhiệm vụ, giải pháp, nhóm giải pháp, định hướng, vấn đề, điểm, trụ cột, đột phá, mục tiêu, bài học, nguyên tắc, yêu cầu, phương châm, điều, chữ, câu hỏi, lý do, việc, nhóm, yếu tố, ý, quan điểm, kiến nghị, đề xuất',
  ),
};
