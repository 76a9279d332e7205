import type { FactLexicon } from '../../facts/cues.js';
import { vietnameseCompounds } from './compounds.js';
import { vietnameseCoordinatedNouns } from './coordinated-nouns.js';
import { vietnameseLastingDeeds } from './lasting-deeds.js';
import { vietnameseMeasuredHeads } from './measured-heads.js';
import { vietnameseNounKeeps, vietnameseVerbs } from './noun-stops.js';
import { timePhrases } from './times.js';

const list = (text: string) => text.split(',').map((phrase) => phrase.trim());

/** Words about time that have cues of their own. */
const comparedTimes: ReadonlySet<string> = new Set(
  list(
    'năm trước, năm liền trước, năm ngoái, cả năm ngoái, đầu năm ngoái, giữa năm ngoái, cuối năm ngoái, quý trước, quý liền trước, tháng trước, tháng liền trước',
  ),
);

export const vietnameseFacts: FactLexicon = {
  cues: {
    reach: list(
      'chạm trần, chạm sàn, đụng trần, đụng sàn, duy trì ngưỡng, duy trì ngưỡng cao, duy trì mức, duy trì mức cao, duy trì dưới, duy trì trên, duy trì quanh, duy trì khoảng, chứa, chứa được, đứng ở, đứng ở mức, đứng ở mốc, đứng tại, neo ở, neo ở mức, neo quanh, giao dịch ở, giao dịch ở mức, giao dịch quanh, dao động quanh, dao động ở, nằm ở mức, trị giá, hết, chốt ngày, chốt ngày ở, chốt ngày tại, chốt phiên, khép phiên ở, khép phiên tại, đóng cửa, đóng cửa ở, đóng cửa ở mức, đóng cửa tại, chốt, chốt ở, chốt ở mức, chốt phiên, chốt phiên ở, chốt phiên tại, kết phiên ở, kết phiên tại, dừng ở, dừng ở mức, dừng tại, mở cửa ở mức, tích được, tốn, ngốn, lập đỉnh, lập đỉnh ở, lập đỉnh ở mức, phá đỉnh, xác lập ở mức, được xác định là, xác định là, được ước tính là, được ước tính, ước tính là, được định giá, được ghi nhận là, được giữ ở, được giữ ở mức, được nâng, được nâng lên, được điều chỉnh, được điều chỉnh lên, được điều chỉnh xuống, bị kéo xuống, được đưa lên, được hạ xuống, được giảm xuống, được rút ngắn, được rút ngắn xuống, giữ ở, duy trì ở, neo ở, neo ở mức, được tính là, được quy định là, quy định là, được đề xuất là, được đề xuất ở mức, đạt, đạt được, ước đạt, đạt mức, đạt đỉnh, đạt đỉnh ở, lên đỉnh, vượt, vượt mốc, vượt mức, vượt ngưỡng, cán mốc, chạm mốc, chạm, chạm ngưỡng, là, ở mức, ở ngưỡng, ở cao trình, ở cao độ, ở quanh mức, quanh mức, quanh ngưỡng, hiện quanh, quanh, bằng, dao động, dao động từ, dao động quanh, dao động ở mức, ước, ước tính, vào khoảng, đứng ở mức, được niêm yết ở mức, niêm yết ở mức, giao dịch ở mức, tương đương, gồm, bao gồm, đo được, đo được là, ghi nhận ở mức, phổ biến, phổ biến ở mức, phổ biến từ, có lúc, có nơi, mang về, thu về, đem về, mang lại, duy trì ở mức, giữ ở mức, giữ mức, lập kỷ lục, khoảng từ, kéo dài, trải dài, diễn ra trong, thặng dư, thâm hụt, nhập siêu, xuất siêu, được ấn định ở mức',
    ),
    rise: list(
      'tăng trần, tăng kịch trần, nới, đi lên, nhảy, cộng, bật, nhảy vọt, vọt, nhích lên được, tăng lên được, nhích lên thêm, tăng lên thêm, tăng, tăng thêm, tăng trưởng, tăng tới, tăng đến, tăng khoảng, gia tăng, nhích, nhích thêm, tăng mạnh, tăng nhẹ, tăng vọt, tăng nhanh, tăng đều, tăng bình quân, tăng trung bình, tăng ròng, cao hơn, nhiều hơn, lớn hơn, nhỉnh hơn, nhanh hơn, đắt hơn, cộng thêm, nới rộng, mở rộng thêm, vượt hơn, cải thiện, leo thang, bật tăng, lãi thêm, phục hồi, hồi phục, đội thêm',
    ),
    fall: list(
      'co lại, thu nhỏ, teo lại, giảm sàn, giảm kịch sàn, đi xuống, trượt, rơi, rớt, lao dốc, đánh mất, đánh rơi, trượt mất, giảm, giảm thêm, giảm tới, giảm đến, giảm mạnh, giảm nhẹ, giảm dần, giảm sâu, giảm bình quân, giảm trung bình, thiếu hụt, sụt giảm, sụt, tụt, hạ, hạ nhiệt, bớt, lùi, thấp hơn, ít hơn, nhỏ hơn, kém, kém hơn, rẻ hơn, chậm hơn, cắt giảm, mất, hụt, bốc hơi, thu hẹp',
    ),
    times: list('cao gấp, lớn gấp, nhiều gấp, đông gấp, nhanh gấp, dài gấp, gấp, gấp hơn, gấp gần, gấp khoảng'),
    goTo: list(
      'bằng, lên, lên tới, lên đến, lên mức, lên thành, lên khoảng, xuống, xuống còn, xuống mức, xuống dưới, còn, chỉ còn, giảm còn, thành, tới, đến, giảm về, giảm dần về, lùi về, tụt về, hạ về, rơi về, rớt về, sụt về, trượt về, trở về, quay về, rút về, kéo về, giảm còn, giảm chỉ còn, giảm xuống, giảm xuống còn, giảm xuống mức, tăng lên, nới lên, nhảy lên, bật lên, vọt lên, leo lên, nhích lên, đội lên, tăng lên mức, tăng lên tới, tăng lên thành, hạ xuống, hạ còn, rút xuống còn, rút còn, chạm đáy, về mức, về còn, về dưới',
    ),
    from: list('từ, từ mức'),
    transfer: list('nâng, đưa, kéo, rút, đẩy, hạ thấp, rút ngắn'),
    increment: list('thêm, bổ sung, bổ sung thêm, có thêm, tăng cường thêm, giao bổ sung'),
    share: list('chiếm, chiếm tới, chiếm gần, chiếm hơn, chiếm khoảng, chiếm đến'),
    head: vietnameseMeasuredHeads,
    deed: list(
      'điều chuyển, bị lừa, lừa lấy, trộm, cướp, cướp được, cuỗm, ăn chặn, vòi, tống tiền, quỵt, thu lời, thu lời bất chính, hưởng lời, trục lợi, hụt thu, giảm thu, tăng thu, vượt thu, hụt chi, tiết kiệm chi, rót, rút ruột, gọi được, kêu gọi được, vận động được, trả nợ, trả nợ ngân hàng, trả lãi, mất cọc, đội vốn, rút ròng, quyết toán, trả công, được giao, được cấp, bố trí, trích, trích lập, tích, thu được, thu giữ, thất thu, hoàn thuế, truy hoàn, xả, xả ròng, gom ròng, hỗ trợ, phạt, phạt tiền, xử phạt, vay, cho vay, bán ròng, mua ròng, bơm ròng, hút ròng, phân bổ, tài trợ, quyên góp, ủng hộ, bồi thường, đền bù, góp vốn, huy động, giải ngân, thiệt hại, nộp ngân sách, nộp phạt, truy thu, chiếm đoạt, chiếm hưởng, thất thoát, lừa đảo, trợ cấp, đầu tư, rót vốn, thu hồi, khắc phục, đặt cọc, ứng trước, nộp lại, nộp, giảm trừ, kiếm, kiếm được, kiếm lời, lời, làm lợi, phạt tù, tuyên phạt, lĩnh án, lĩnh, chịu án, nhận hối lộ, đưa hối lộ, tham ô, thanh toán, hưởng lợi, thu lợi, thu lợi bất chính, hưởng lợi bất chính, hoàn trả, chuyển khoản, rút, chi trả, tạm ứng, ký quỹ, bảo lãnh, chuyển nhượng, tiết kiệm, cấp, bán được, biển thủ, trốn thuế, quyên góp được, thu phí, trao thưởng, bồi hoàn, chi, trả, đóng, góp, trao, tặng, mua, bán, chuyển, lãi ròng, lỗ ròng, treo thưởng, thưởng, chào thầu, trúng thầu, đấu giá, cấp bù, viện trợ, phát hành, mua lại, bán vốn, nợ, chậm đóng, chậm nộp, thực lĩnh, thực nhận',
    ),
    plan: list('kế hoạch, kế hoạch năm, dự toán, dự toán năm, chỉ tiêu, mục tiêu, mục tiêu năm, kế hoạch của năm'),
    compare: list('so với, so, hơn so với'),
    samePeriod: list(
      'cùng kỳ, cùng kì, cùng kỳ năm trước, cùng kỳ năm ngoái, cùng kì năm trước, cùng kì năm ngoái, cùng thời điểm năm ngoái, cùng thời điểm năm trước, cùng thời điểm này năm ngoái, cùng thời điểm này năm trước, cùng thời gian này năm ngoái, thời điểm này năm ngoái, giờ này năm ngoái, ngày này năm ngoái, cùng ngày năm ngoái, cùng tháng năm ngoái, cùng tháng năm trước, cùng quý năm ngoái, cùng quý năm trước, cùng dịp năm ngoái, cùng kỳ năm',
    ),
    lastYear: list(
      'cả năm ngoái, đầu năm ngoái, giữa năm ngoái, cuối năm ngoái, cả năm trước, năm liền trước, năm trước, năm ngoái, năm trước đó, một năm trước, niên vụ trước, mùa trước',
    ),
    lastQuarter: list('quý trước, quý liền trước'),
    lastMonth: list('tháng trước, tháng liền trước'),
    time: [
      ...list(
        'trước đây, trước kia, lâu nay, bấy lâu nay, theo giá so sánh, theo giá hiện hành, date, niên vụ, trong năm, lần đầu, lần đầu tiên, tháng qua, mỗi năm, hằng năm, hàng năm, mỗi tháng, mỗi ngày, một năm, một tháng, một ngày, bình quân mỗi năm, bình quân mỗi ngày, trung bình mỗi ngày, trung bình mỗi năm, bình quân, trung bình, tính chung, từ đầu tuần, từ đầu tuần đến nay, cuối quý, đầu quý, cuối tháng, đầu tháng, cuối kỳ, đầu kỳ, trong kỳ, giữa năm, theo năm, theo quý, theo tháng, cá biệt, sau đó, lúc này, phiên này',
      ),
      ...timePhrases.filter((phrase) => !comparedTimes.has(phrase)),
    ],
    since: list('kể từ, tính từ, nhiệm kỳ, niên khóa, mùa giải, mùa, vụ, khóa, đỉnh lũ lịch sử, đỉnh lũ năm, đỉnh lũ'),
    of: list('của, cho, dành cho, trong số, trong tổng số, trên tổng số'),
    at: list(
      'hồi, hồi đầu, hồi giữa, hồi cuối, tại, về, vào, sau, trước, trong, trên, trên địa bàn, ở khu vực, ở, giữa, với, về phía, thuộc, bởi, theo, qua các, đối với, sang, bằng tiền, cùng với, ngoài',
    ),
    break: list(
      'nhưng, song, tuy nhiên, trong đó, trong lúc, trong khi, trong khi đó, khi, nên, vì, để, nhằm, do, mà, rồi, nếu, hoặc, hay, qua đó, đồng thời, riêng, thì, nhờ, khiến, giúp, sau khi, trước khi, dù, mặc dù, tuy, chứ, bởi, bởi vì, làm, làm cho, như, tức, tức là, nghĩa là, cho nên, trong số đó, trong số này',
    ),
    and: list('và, cùng, lẫn'),
    say: list(
      'nhẩm tính, nêu, cho biết, nói, thông báo, rằng, nêu rõ, nhấn mạnh, khẳng định, cho hay, báo cáo, dự báo, công bố, đánh giá, ước tính rằng, chia sẻ, phát biểu, đề nghị, yêu cầu, cam kết, kỳ vọng, đặt mục tiêu, phấn đấu, cho thấy, thấy, thống kê, nhận định, cho rằng, tin rằng, biết, bảo, hỏi, đáp, thừa nhận, xác nhận, nhìn nhận, cảm nhận, tiết lộ, quyết định, quy định, kiến nghị, đề xuất, khuyến nghị, xác định, phản ánh, mong muốn, mong, lưu ý, cảnh báo, tuyên bố, giải thích, dẫn, trích dẫn, đưa tin, kể, hứa, khai, khai nhận, khai rằng',
    ),
    act: list(
      'phê chuẩn, chấp thuận, bác bỏ, phủ quyết, kích hoạt, tung ra, ra mắt, vượt lên, vươn lên, lùi xuống, tụt xuống, rơi xuống, bứt lên, lọt vào, lọt top, nằm trong, góp mặt, rải, lợp, đắp, san lấp, lắp, chở, chở theo, cấp đông, hoàn tất, triệt phá, bóc gỡ, thuê, cung cấp, đứng, đứng đầu, dẫn đầu, xếp, xếp thứ, lấy, lấy đi, rụng, hư hỏng, sập, tốc mái, tràn, gãy, chìm, bắt đầu, kết thúc, chỉnh, điều chỉnh, mang theo, hướng tới, nhắm tới, mua vào, bán ra, báo, hạ, cắt, đóng góp, lấy về, mất, đi bộ, ngập, mở, ký, ký kết, thực hiện, tổ chức, đón, thu hút, thiết lập, triển khai, tiếp nhận, phát hiện, xử lý, bắt giữ, khởi tố, cấp, trao, tặng, nhận, nhận về, mua, bán, tiêu thụ, sử dụng, hoàn thành, khánh thành, khởi công, chi, chi trả, trả, thu, khám, điều trị, tiêm, ghi, giành, thắng, chuyển, xây, xây dựng, trồng, nuôi, xuất, nhập, phục vụ, vận chuyển, thành lập, sáp nhập, bố trí, dành, tham gia, tham dự, gửi, cứu, mất tích, thiệt mạng, góp, giữ, giải quyết, tuyển, tuyển sinh, ghi nhận, khai thác, khảo sát, thu hoạch, sản xuất, tạo, thiếu, đáp ứng, đáp ứng được, bảo đảm, đảm bảo, lập, lập biên bản, tạm giữ, tước, hưởng, chịu, đóng, nộp, bao phủ, phủ, giải phóng, đi, chạy, đăng ký, công nhận, vận hành, hoạt động, sở hữu riêng, quản lý, thông qua, áp dụng, trả lời, chọn, đồng ý, ủng hộ ý kiến, hài lòng, cải tạo, sửa chữa, tham chiến, lo ngại, lo lắng, than phiền, than thở, sống ở, sống tại, sống trong, sinh sống, tốt nghiệp, nghỉ học, bỏ học, bỏ việc, bỏ nghề, nghỉ việc, kết hôn, ly hôn, sinh con, tử vong, qua đời, hồi phục, lựa chọn, ưu tiên, phản đối, đồng tình, tán thành, sẵn sàng, quan tâm, tiếp cận, tìm kiếm, quay lại, rời bỏ, giải thể, phá sản, ngừng hoạt động, gia nhập, tuyển dụng, chuyển sang, gặp khó khăn, thất bại, đạt chuẩn, đạt yêu cầu, vượt qua, bày tỏ, mong đợi, tin tưởng, có ý định, dự định, cho vay lại, bỏ phiếu, trúng tuyển, ra trường, chứng kiến, niêm yết, cứu sống, giải cứu, cứu hộ, di dời, sơ tán, sửa chữa, khôi phục, nâng cấp, được nâng cấp, lắp đặt, trang bị, đào tạo, tập huấn, kiểm tra, thanh tra, xử phạt hành chính, tịch thu, thu giữ, truy tố, xét xử, tuyên án, cấp phép, phê duyệt, thẩm định, ban hành, bãi bỏ, giao dịch, vận động, trao đổi, giới thiệu, trưng bày, biểu diễn, công chiếu, phát sóng, xuất bản',
    ),
    passive: list('được, bị, có'),
    auxiliary: list(
      'dám, chỉ dám, bao nhiêu, ngược dòng, đi ngược, tương ứng, dự tính, muốn, có khi, đôi khi, có thời điểm, vì thế, vì vậy, do vậy, nhờ vậy, nhờ thế, phải, đã, đang, sẽ, cũng, vẫn, tiếp tục, chỉ, mới, vừa, đều, có thể, cần, đúng, sai, hiện đang, thường, lại, lần lượt, không, chưa, dự kiến, vẫn chưa, ngược chiều, quay đầu, tiếp đà, bất ngờ, trở lại, có khả năng, từng, ước chừng, còn được, xấp xỉ khoảng',
    ),
    filler: list(
      'chưa đầy, không đầy, chưa tròn, sát, sát mốc, kịch trần, kịch sàn, hết biên độ, thẳng đứng, đáng kể, liên tục, liên tiếp, đột ngột, trở lên, trở xuống, vỏn vẹn, vẻn vẹn, ngót, ngót nghét, suýt soát, tròn, trên dưới, ít ra, nhiều nhất, mức, con số, kỷ lục, mức kỷ lục, khoảng, chừng, gần, hơn, trên, dưới, xấp xỉ, ít nhất, tối đa, tối thiểu, không quá, quá, mốc, về, cả, tất cả, toàn bộ, những, các, một khoảng, vượt quá, chưa đến, chưa tới, tới gần, đến gần, không dưới, không ít hơn, liền, tổng cộng, cỡ, độ',
    ),
    connector: list(
      'trừ chi phí, trừ hết chi phí, trừ mọi chi phí, trừ đi chi phí, trừ vốn, tính ra, bù lại, trái lại, kết phiên, thậm chí, theo đó, cụ thể, ngoài ra, bên cạnh đó, đặc biệt, như vậy, tuy vậy, vậy, thế, tính đến, trước tiên, ngược lại, kế đến, tiếp đến, tiếp theo, hơn nữa, nhìn chung, việc',
    ),
    pronoun: list(
      'khoản này, khoản tiền này, số tiền này, con số này, con số ấy, con số đó, mức này, số này, tỷ lệ này, tỉ lệ này, nó, họ, đây, đó, này, chúng tôi, chúng ta, tôi, ta, mình, ông, bà, anh, chị, em, cô, bác, ai, ấy, cơ quan này, đơn vị này, cái',
    ),
    each: list('mỗi, từng, một'),
  },
  compounds: [
    ...list(
      'lượt đi, lượt về, cách làm, bể chứa, hồ chứa, kho chứa, thùng chứa, túi chứa, đồ dùng, dùng chung, cá độ, xác nhận nhập học, hưởng lương, ăn lương, làm công, quốc gia, chuyên gia, dẫn đầu, dẫn trước, dẫn điểm, hướng dẫn, trước thuế, sau thuế, miễn thuế, thuê bao, công khai, khai báo, khai mạc, khai trương, khai giảng, kê khai, khai sinh, khai trừ, nghiên cứu, ban tổ chức, nhà tổ chức, ban quản lý, nhà quản lý, cơ quan quản lý, đơn vị quản lý, nhà sản xuất, người mua, người bán, người nuôi, người trồng, hộ nuôi, hộ trồng, người tham gia, người nhận, nhà xuất khẩu, doanh nghiệp xuất khẩu, nhà nhập khẩu, người sử dụng, người sử dụng lao động, bên mua, bên bán, chủ sở hữu, người dùng, cơ sở sản xuất, đơn vị vận hành, quá tải, quá hạn, quá tuổi, quá mức, dịch vụ, nhiệm vụ, nghiệp vụ, vụ án, vụ việc, vụ tai nạn, công vụ, chức vụ, thời vụ, mùa vụ, nghĩa vụ, học vụ, mùa màng, mùa đông, mùa hè, mùa mưa, mùa khô, đúng giờ, đúng hạn, đúng tuyến, sai số, sai phạm, bảo hiểm, bảo vệ, bảo tồn, bảo tàng, bảo hộ, bảo trì, bảo dưỡng, hiểu biết, tìm thấy, câu hỏi, thăm hỏi, xin hỏi, lực lượng, chất lượng, đại lượng, trọng lượng riêng, trả giá, vô giá, đánh giá cao, miễn phí, lãng phí, trạm thu phí, lương thực, lương tâm, lương y, lỗ hổng, thuế quan, cơ quan thuế, cục thuế, ngành thuế, tiền đạo, tiền vệ, tiền đề, tiền tuyến, tiền lệ, tiền nhiệm, mặt tiền, một số, vô số, đa số, thiểu số, dân tộc thiểu số, số phận, kỹ thuật số, chuyển đổi số, số hóa, biển số, mã số, thông số, công nghệ số, kinh tế số, nhà đầu tư, chủ đầu tư, quỹ đầu tư, quỹ đạo, quỹ đất, quỹ tín dụng, tổ chức tín dụng, mưa lũ, mưa bão, thuế vụ, tuổi trẻ, đầu vào, mua vào, bán ra, đi vào, bước vào, ra vào, thời gian qua, thời gian tới, thời gian gần đây, hộ kinh doanh, mặt bằng, công bằng, cân bằng, đồng bằng, bằng cấp, bằng khen, bằng chứng, thăng bằng, san bằng, sầu riêng, riêng tư, riêng lẻ, nhà riêng, việc làm, làm việc, làm ăn, làm chủ, làm mát, tự do, lý do, nguyên do, trở nên, tin tức, lợi tức, tức thì, song song, song sinh, tán thành, cấu thành, chân thành, bị cáo, bị can, bị hại, bị đơn, trang bị, chuẩn bị, thiết bị, bị thương, có mặt, hay nhất, nghe nhìn, khi hậu, là ủi, rằng buộc, theo dõi, tiếp theo, hòa mình, mình vì mọi người, nhân dân, kèm theo, vốn dĩ, mất mát, tổn thất, sụt lún, cao điểm, cao nguyên, cao trào, cao cấp, sâu bệnh, sâu rộng, đi sâu, dài hơi, rộng khắp, hàng nặng, đặc biệt quan trọng, vượt biên, vượt khó, vượt đèn đỏ, chạm trổ, lên men, lên tiếng, lên án, lên đường, lên kế hoạch, tiến lên, lên ngôi, xuống cấp, xuống giống, xuống đường, tới đây, hướng tới, mở cửa, mở bán, cửa hàng, về việc, về nhì, về nhất, về nước, về quê, đáp ứng nhu cầu, tạo điều kiện, đối với, so sánh, tỷ số, xử lý nước thải, tham nhũng, song phương, đa phương, nước ngoài, trong nước, ngoài nước, còn lại, chất lượng cao, công nghệ cao, nâng cao, cao cấp, cao tốc, đường cao tốc, cao nhất, cao tầng, cao học, cao đẳng, cao su, cao điểm, lâu dài, dài hạn, dài ngày, chuyên sâu, mở rộng, rộng rãi, công nghiệp nặng, hạng nặng, thị trường, về đích, về hưu, trở về, cho phép, di chuyển, chuyển đổi, chuyển giao, luân chuyển, trao đổi, đóng vai, đóng gói, góp ý, góp phần, cấp độ, cấp bách, trả lời, rút kinh nghiệm, mua bán, là chính, hay gặp, từ thiện, trên không, trên biển, trên bộ, dưới nước, thu nhập, nhập cư, nhập khẩu, nhập viện, xuất khẩu, xuất viện, xuất bản, sản xuất, trung cấp, cấp cứu, cấp xã, cấp tỉnh, cấp huyện, cấp cao, cấp nước, cung cấp, sơ cấp, thứ cấp, bán lẻ, bán buôn, bán dẫn, bán kết, mua sắm, mua bán, mở mới, mới nổi, đổi mới, mới đây, người mới, sử dụng đất, đất ở, nhà ở, chỗ ở, đang ở, ở lại, khi nào, đến từ, điểm đến, thời điểm, hiện đại, hiện vật, hiện trường, thực hiện, thể hiện, xuất hiện, trẻ em, ông bà, bà con, cô dâu, anh hùng, chị em, em bé, mỗi khi, thành phố, thành viên, thành phần, thành lập, thành tích, trưởng thành, hoàn thành, hình thành, thành công, là do, con đường, thu hoạch, thu hút, thu mua, thu gom, chi nhánh, chi tiết, chi bộ, chi phí, chi cục, quan trọng, trọng điểm, đi lại, đi học, đường bộ, do đó, để lại, trả góp, đóng tàu, vốn có, có hiệu lực, cũ nát, thêm nữa, quá trình, quá cảnh, vượt trội, tăng ca, tăng tốc, khẩn cấp, cùng nhau, độ tuổi, kém phát triển, đang phát triển, giảm nghèo, giảm giá, giảm nhẹ thiên tai, hạ tầng, hạ nguồn, hạ lưu, hạ viện, thiên hạ, mất mùa, mất điện, mất nước, mất tích, mất việc, mất khả năng, thiệt mạng, tham gia giao thông, ca mắc mới, chứng từ, từ điển, từ ngữ, từ bỏ, từ chối, từ chức, chữ ký, đăng ký kinh doanh, thư ký, tổng thư ký, nhật ký, bắt đầu, bắt buộc, bắt nguồn, bắt tay, lên lớp, lên sóng, đi lên, vươn lên, cấp trên, cấp dưới, trên tay, trước mắt, trước đó, sau này, sau đại học, sau cùng, về sau, mai sau, phía sau, phía trước, trong sạch, trong sáng, trong suốt, trong lành, bên trong, bên ngoài, bên trên, ở đây, ở đó, ăn ở, nơi ở, theo đuổi, kéo theo, mang theo, làm theo, tuân theo, như nhau, vậy nên, thành lập mới, để dành, để ý, hay không, hay là, thì giờ, mở đầu, mở mang, cởi mở, đón tiếp, đón nhận, đón khách, cấp thiết, cấp phát, phụ cấp, trợ cấp thất nghiệp, giai cấp, thăng cấp, trao tay, trao quyền, tặng phẩm, quà tặng, hiến tặng, nhận thức, nhận diện, nhận dạng, nhận xét, nhận thấy, chứng nhận, giấy chứng nhận, ghi nhớ, ghi âm, ghi hình, ghi chép, ghi bàn, mua vé, thu âm, thu hẹp, thu ngân, thu ngân sách, mùa thu, doanh thu, khám phá, khám bệnh, khám chữa bệnh, thắng lợi, thắng cảnh, thắng kiện, chiến thắng, danh lam thắng cảnh, giành giật, chuyển biến, chuyển động, chuyển hóa, chuyển nhượng đất, chuyển phát, chuyển tiếp, vận chuyển hàng hóa, xây lắp, xuất phát, xuất sắc, xuất xứ, xuất thân, xuất khẩu lao động, xuất hành, xuất trình, đề xuất phương án, xuất huyết, sốt xuất huyết, nhập học, nhập ngũ, nhập tịch, nhập cảnh, xuất nhập cảnh, hội nhập, gia nhập thị trường, thâm nhập, gửi gắm, tiền gửi, cứu hỏa, cứu trợ, cứu thương, cứu nạn, cứu nước, góp mặt, góp sức, đóng góp ý kiến, giữ gìn, giữ vững, giữ nguyên, gìn giữ, nắm giữ, lưu giữ, tuyển sinh đại học, tuyển chọn, tuyển thủ, đội tuyển, tuyển dụng lao động, tạo hình, tạo dựng, sáng tạo, đào tạo, cải tạo, chế tạo, nhân tạo, trí tuệ nhân tạo, tái tạo, năng lượng tái tạo, cấu tạo, thiếu hụt, thiếu niên, thiếu nhi, thiếu tướng, thiếu tá, thiếu úy, lập trình, lập pháp, lập luận, lập trường, lập nghiệp, khởi nghiệp, độc lập, công lập, ngoài công lập, quốc lập, tự lập, thiết lập quan hệ, đối lập, thành lập doanh nghiệp, hưởng ứng, ảnh hưởng, tận hưởng, chịu trách nhiệm, chịu lực, chịu nhiệt, đóng vai trò, đóng phim, đóng băng, đóng gói bao bì, đi đầu, đi bộ, đi kèm, đi theo, đi đôi, chạy đua, chạy thử, chạy bộ, bán chạy, đường chạy, phải chăng, lẽ phải, phải trái, tay phải, bên phải, chọn lọc, kén chọn, được mùa, được lòng, bị động, có ích, có hại, có lợi, có lý, có thật, có tiếng, có thể, có hạn, có sẵn, có nghĩa, là lượt, bằng lòng, bằng cách, bằng sáng chế, văn bằng, mất ngủ, mất cân đối, mất giá, mất trộm, hạ cánh, hạ thủy, hạ nhiệt độ, hạ tầng giao thông, cơ sở hạ tầng, kết cấu hạ tầng, tăng trưởng kinh tế, tăng gia, tăng cường, tăng tốc độ, tăng viện, giảm sút, giảm tải, giảm nhẹ, giảm đau, giảm phát thải, kéo co, đưa đón, đưa tin, nâng niu, nâng tầm, nâng cao chất lượng, rút lui, rút ra, rút tiền, chiếm lĩnh, chiếm dụng, chiếm giữ, chiếm đóng, thêm vào, làm thêm, học thêm, dạy thêm, cho biết, cho rằng, cho thuê, cho vay, vay mượn, cho nghỉ, một chiều, vượt bậc, vượt lên, vượt qua khó khăn, đạt được, thành đạt, diễn đạt, truyền đạt, phát đạt, quanh năm, chung quanh, xung quanh, vòng quanh, ước mơ, ước muốn, công ước, quy ước, giao ước, khế ước, hiệp ước, chạm khắc, phí tổn, mức độ, nợ nần, lãi mẹ, tiền bạc, tiền tệ, tiền sử, tiền án, tiền sự, tiền mặt, giá thể, giá đỡ, đánh giá, đấu giá đất, giám định giá, thẩm định giá, tuổi thơ, tuổi già, số liệu, số hiệu, số nhà, số tài khoản, số điện thoại, mưa to, mưa gió, mưa đá, mưa dông, lần lượt, kiểm soát, quỹ thời gian, thời gian biểu, kế hoạch hóa gia đình, liều lĩnh, góc độ, chế độ, thái độ, độ lượng, trình độ, tiến độ, khối phố, làm giàu, làm rung chuyển, sinh sôi',
    ),
    ...vietnameseCompounds,
  ],
  dimensions: [
    ['dài', 'chiều dài'],
    ['rộng', 'bề rộng'],
    ['cao', 'chiều cao'],
    ['sâu', 'độ sâu'],
    ['nặng', 'khối lượng'],
    ['dày', 'độ dày'],
    ['mạnh', 'cường độ'],
  ],
  distances: [['cách', 'khoảng cách']],
  deeds: [
    ['xuất siêu', 'xuất siêu'],
    ['nhập siêu', 'nhập siêu'],
    ['thặng dư', 'thặng dư'],
    ['gây thất thoát', 'thất thoát'],
    ['thâm hụt', 'thâm hụt'],
    ['rao bán', 'giá bán'],
    ['chào bán', 'giá bán'],
    ['treo thưởng', 'thưởng'],
    ['trúng đấu giá', 'giá trúng'],
    ['tiêu hết', 'chi tiêu'],
    ['tiêu tốn', 'chi phí'],
    ['tiêu xài', 'chi tiêu'],
    ['chi hết', 'chi'],
    ['trả hết', 'trả'],
    ['đóng hết', 'đóng'],
  ],
  coordinations: vietnameseCoordinatedNouns,
  classifiers: list(
    'làn, trạm, chỗ, cú, lượt, khoản, pha, bãi, chân, cuộc, chuyến, suất, rừng, hàng, đợt, ca, buổi, phiên',
  ),
  changeNouns: [],
  enumerated: list(
    'con số, từ khóa, nội dung, nhiệm vụ, giải pháp, nhóm giải pháp, nhóm nhiệm vụ, định hướng, vấn đề, điểm nhấn, điểm mới, điểm sáng, trụ cột, đột phá, mục tiêu, bài học, bài toán, nguyên tắc, yêu cầu, phương châm, điều, chữ, câu hỏi, lý do, việc, yếu tố, ý, quan điểm, kiến nghị, đề xuất, khâu đột phá, hướng, vai trò, phương án, kịch bản, tiêu chí, thách thức',
  ),
  enumeratedCompounds: list(
    'điều dưỡng, điều phối viên, điều tra viên, chữ ký, việc làm, hướng dẫn viên, câu hỏi trắc nghiệm, nội dung chung kết, nội dung thi đấu, nội dung tranh tài, nội dung cá nhân, nội dung đồng đội, bài hát, bài thi, bài viết',
  ),
  sentences: list('tù, tù giam, tù treo, cải tạo không giam giữ, án treo'),
  sentenceMetric: 'mức án',
  nounEnds: [
    ...vietnameseVerbs
      .trim()
      .split(/\s+/u)
      .filter((word) => word !== 'đá'),
    'mỗi',
    ...list('trúng, qua, sắp, tùy, tùy theo, sát, kề, dọc, coi như, xem như, coi là, xem là, tiêu hết, tiêu tốn'),
  ],
  nounKeeps: [...list(vietnameseNounKeeps), 'nhập viện', 'đường dẫn', 'làm thêm', 'đá', 'đông lạnh'],
  lasting: vietnameseLastingDeeds,
  unitMetrics: {
    Cel: 'nhiệt độ',
    W: 'công suất',
    kW: 'công suất',
    MW: 'công suất',
    GW: 'công suất',
    'kW.h': 'sản lượng điện',
    'GW.h': 'sản lượng điện',
    'km/h': 'tốc độ',
    'm/s': 'tốc độ',
    'km/s': 'tốc độ',
    '[HP]': 'công suất',
  },
  areaMetric: 'diện tích',
  shareMetric: 'tỷ trọng',
};
