import type { ReconcileLexicon } from '../../reconcile/lexicon.js';

const list = (text: string) => text.split(',').map((phrase) => phrase.trim());

export const vietnameseReconciliation: ReconcileLexicon = {
  planned: list(
    'mục tiêu, kế hoạch, dự kiến, phấn đấu, chỉ tiêu, dự báo, sẽ, kỳ vọng, hướng tới, quy hoạch, tầm nhìn, cam kết, dự toán, đề xuất, kiến nghị, nếu, giả sử, có thể, dự tính, yêu cầu, cần, đăng ký, theo phương án, kịch bản, được giao',
  ),
  prospective: list('dự kiến, phấn đấu, đặt mục tiêu, kỳ vọng, dự báo, sẽ, hướng tới'),
  estimated: list('ước, ước tính, ước đạt, sơ bộ, tạm tính, tạm thời, ban đầu, thống kê nhanh, chưa đầy đủ'),
  revised: list(
    'điều chỉnh, đính chính, kiểm toán, soát xét, tự lập, tính toán lại, đánh giá lại, cập nhật lại, rà soát lại, tính lại, thay vì, thay cho, không phải, công bố trước đó, trước đây, số liệu cũ, nhầm, sai lệch, chênh lệch, không đúng',
  ),
  qualifiers: list(
    'bình quân, trung bình, mỗi, từng, một năm, một tháng, một ngày, cao nhất, thấp nhất, lớn nhất, nhỏ nhất, kỷ lục, đỉnh điểm, có lúc, có thời điểm, lũy kế, luỹ kế, tính đến, tính tới, tính từ, cộng dồn, từ đầu năm, đến nay, đến hết, đến cuối, mới, thêm, bổ sung, còn lại, trực tiếp, gián tiếp, trong nước, ngoài nước, nước ngoài, ròng, danh nghĩa, theo giá so sánh, theo giá hiện hành, nội địa, quốc tế, riêng, chính thức, ngoài ra, đầu tiên, lần đầu, đầu năm, cuối năm, đầu kỳ, cuối kỳ, thứ hai, đợt này, vòng, đợt, ca sáng, ca chiều',
  ),
  rates: list('bình quân, trung bình, mỗi năm, một năm, hằng năm, hàng năm, mỗi tháng, mỗi quý, /năm, /tháng'),
  scopes: list(
    'toàn cầu, thế giới, toàn huyện, toàn xã, toàn vùng, toàn ngành, toàn khu vực, toàn hệ thống, toàn tập đoàn, toàn trường, toàn tuyến, trên địa bàn huyện, trên địa bàn xã, địa phương này, thị trường này, ngành này, khối, công ty mẹ, hợp nhất, công lập, tư thục, ngoài công lập, nhà nước, tư nhân, thành thị, nông thôn',
  ),
  wholes: list('toàn tỉnh, toàn thành phố, trên địa bàn tỉnh, trên địa bàn thành phố'),
  restricting: list('của, theo, tại, ở, cho, từ, trong, thuộc, sang, về, với, vào, ngoài, giữa, trên, dưới'),
  determiners: list('các, những, cả, tất cả, toàn bộ'),
  elapsed: list(
    'cùng kỳ năm trước, cùng kỳ năm ngoái, cùng kỳ, năm trước đó, năm trước, năm ngoái, tháng trước, quý trước, kỳ trước, tuần trước, hôm trước, hôm qua, trước đó, năm sau',
  ),
  asOf: list('tính đến, tính tới, đến hết, đến cuối, đến nay, cuối năm, cuối kỳ'),
  idle: list(
    'năm, năm qua, năm nay, năm đó, quý, tháng, tuần, ngày, kỳ, cùng kỳ, cả nước, toàn quốc, nước ta, đất nước, đất nước ta, việt nam, phạm vi cả nước, địa bàn, địa bàn tỉnh, địa bàn thành phố, nhiều lĩnh vực, các nước, các đối tác, giai đoạn, thời gian, mức, con số, đó, này, tổng số, báo cáo, thống kê, số liệu, tổng cục thống kê, cục thống kê, nước, đến nay, thấy, biết, hay, rằng, năm vừa qua, thời gian qua',
  ),
  light: list(
    'đạt, đạt được, có, là, thực hiện, tiến hành, tổ chức, diễn ra, triển khai, gồm, bao gồm, lên, lên tới, lên đến, tới, đến, chạm, cán mốc, vượt, vượt mốc, ghi nhận, ghi nhận có, xác nhận, với, ở mức, ở, thành, đưa, nâng, xuất hiện, phát sinh, xảy ra, được xác định là, về, vào, cho thấy có, cho biết có, thống kê có, đề ra, đặt ra, bằng, còn, tăng lên, giảm xuống',
  ),
  fillers: list(
    'được, đã, tổng cộng, tổng số, cả thảy, khoảng, gần, hơn, trên, dưới, chừng, xấp xỉ, mức, con số, mốc, cả, chỉ, mới, vẫn, đang, cũng, tất cả, toàn bộ, số, tổng, không, cùng, và, ít nhất, nhiều nhất, những, các, là, thêm, tới',
  ),
  rise: list('tăng, tăng trưởng, tăng thêm, cao hơn, nhiều hơn, vượt, nhích, nhỉnh hơn, lớn hơn, cộng thêm, thêm'),
  fall: list('giảm, sụt, sụt giảm, thấp hơn, ít hơn, hạ, mất, lùi, bớt, co lại, kém, rút xuống, cắt giảm'),
  ratio: list('gấp, bằng, nhân'),
  from: list('từ'),
  to: list('lên, lên tới, lên đến, xuống, xuống còn, còn, thành, đến, tới, lên mức, xuống mức'),
  against: list('so với, so'),
  including: list('trong đó, trong số đó, trong số này'),
  comprising: list('gồm, bao gồm, gồm có, chia thành, phân bổ cho'),
  share: list(
    'chiếm, chiếm tới, chiếm đến, chiếm khoảng, chiếm gần, chiếm hơn, chiếm tỷ lệ, chiếm tỷ trọng, giành, giành được',
  ),
  division: list('thị phần, cơ cấu, còn lại, phần còn lại, lần lượt, số phiếu, phiếu bầu'),
  quantity: list('tổng số lượng, tổng số, tổng, số lượng, số, con số, mức, toàn bộ, tổng cộng, quy mô tổng, lượng'),
  kinds: list(
    'tỉnh, thành phố, huyện, quận, thị xã, xã, phường, cảng, bệnh viện, trường, công ty, tập đoàn, ngân hàng, sân bay, nhà máy, bộ, sở, dự án, khu kinh tế, viện, tổng công ty',
  ),
  opening: list('của, toàn, cả, trong, tại, bàn, ở, do, qua, cho'),
  distinguishing: list(
    'khác, mới, cũ, con, mẹ, học, hợp, hội, ủy, uỷ, vụ, biển, lân, bạn, thành, đầu, tuyến, nhà, tư, công, miền, vùng, nghèo, lớn, nhỏ, trọng, thương, dã, cá, cạn, hàng, phận, máy, sách, đại, mầm, tiểu, trung, trực, lỵ, và, liên, đảo, biên, hữu, thể, đường, quốc, nước, điện, bệnh, ngoài, ngành',
  ),
  pronouns: list(
    'đơn vị, công ty, doanh nghiệp, địa phương, tỉnh, thành phố, huyện, xã, ngành, cơ quan, cảng, trường, bệnh viện, ngân hàng, tập đoàn, nhà máy, tổ chức, ta, chúng ta, chúng tôi, đất nước, đất nước ta, cả nước, nước ta, toàn tỉnh, toàn ngành',
  ),
  national: list('cả nước, toàn quốc, nước ta, đất nước ta'),
  adverbs: list('mới'),
  reported: list(
    'theo, cho biết, cho hay, thông tin, công bố, thông báo, nhấn mạnh, khẳng định, nêu rõ, cho thấy, báo cáo của, số liệu của, thống kê của',
  ),
  thresholds: list('trên, dưới, hơn'),
  coordinating: list('và, hoặc, hay, cùng'),
  causing: list('làm, khiến, gây, cướp, gây ra, làm cho'),
  conjunctions: list(
    'và, hoặc, hay, nhưng, mà, thì, là, khi, nếu, do, vì, bởi, nhờ, để, nhằm, nên, song, còn, ngay, so, cùng, như, sẽ, góp, khiến, giúp, đưa, nâng, trong khi',
  ),
  attributions: list('theo, báo cáo của, số liệu của, thống kê của, thông tin của'),
  joints: list('và, của, các, những, được, cho, tại, trên, ở, về, với, từ, đã, có, bị, trong, theo, cả, này, đó'),
  plans: list('kế hoạch, dự toán, chỉ tiêu, mục tiêu, nghị quyết'),
  real: list(
    'gdp, grdp, tổng sản phẩm, giá trị tăng thêm, giá trị sản xuất, sản xuất công nghiệp, tăng trưởng kinh tế',
  ),
  constantPrices: list('giá so sánh, yếu tố giá, giá cố định, trượt giá, lạm phát, giá thực tế, theo giá'),
  volatile: list(
    'tỷ số, tỉ số, giá, tỷ giá, nhiệt độ, chỉ số, lãi suất, mực nước, tốc độ gió, độ ẩm, sức gió, lượng mưa, vn-index, điểm số, lưu lượng',
  ),
  attributes: list(
    'chiều dài, tổng chiều dài, chiều cao, chiều rộng, bề rộng, độ sâu, tổng mức đầu tư, tổng vốn đầu tư',
  ),
  generic: list(
    'tỷ số, tỉ số, người, lượt, lượt người, trường hợp, việc, điểm, lần, giờ, vị trí, suất, phần, đơn vị, cái, chiếc, con, bộ, cơ sở, đối tượng, nội dung, hạng mục, bàn, đội, nhóm, tấn, tỷ trọng, tỷ lệ, khoảng cách, chiều dài, chiều cao, bề rộng, độ sâu, độ dày, khối lượng, cường độ, giá trị, vốn, kinh phí, tiền, ngày, tuổi, mức án, mức phạt, lượng, diện tích, thời gian, năm, tháng, hỗ trợ, phạt, thiệt hại, đầu tư, tài trợ, phòng, tầng, bước, mặt, loại, tài khoản',
  ),
  within: list('trong, trong tổng số, trong số, trong tổng, trên tổng số'),
  kindsApart: list(
    'nam/nữ, nam giới/nữ giới, xuất khẩu/nhập khẩu/nội địa, nội địa/quốc tế, trong nước/nước ngoài, thành thị/nông thôn, người lớn/trẻ em, công lập/ngoài công lập',
  ),
  complementary: list('nam, nữ, nam giới, nữ giới, người lớn, trẻ em, nam sinh, nữ sinh'),
};
