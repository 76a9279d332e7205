import type { FigureLexicon } from '../../figures/lexicon.js';
import { compileWordLists, type WordList } from '../../figures/word-lists.js';
import type { Vocabulary } from '../../text/vocabulary.js';
import type { VietnameseNumberWords } from './number-words.js';

/** Single words that the Vietnamese figure grammar asks for by name. */
const lists = {
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
  quarter: 'quý quí',
  stage: 'giai',
  stageTail: 'đoạn',
  decade: 'thập',
  decadeTail: 'niên kỷ kỉ',
  century: 'thế',
  centuryTail: 'kỷ kỉ',
  those: 'những',
  lunarDay: 'mùng mồng',
  fullMoon: 'rằm',
  lunarMonth: 'giêng chạp',
  lunar: 'âm',
  calendar: 'lịch',
  newYear: 'tết',
  stem: 'giáp ất bính đinh mậu kỷ canh tân nhâm quý',
  branch: 'tý tí sửu dần mão mẹo thìn tỵ tị ngọ mùi thân dậu tuất hợi',
  halfOf: 'nửa',
  early: 'đầu',
  late: 'cuối',
  hour: 'h giờ g',
  hourWord: 'giờ',
  minute: 'phút',
  dayPart: 'sáng chiều tối trưa đêm khuya',
  afternoon: 'chiều tối',
  night: 'đêm khuya',
  noon: 'trưa',
  clockCue: 'lúc hồi từ đến trước sau vào tới',
  atClock: 'lúc hồi vào đến tới từ',
  dayAnd: 'và hoặc',
  dawn: 'rạng',
  thereupon: 'thì',
  written: 'tự túc hiệu sự giả kết sinh ức họa họ tên',
  level: 'bằng',
  until: 'đến tới',
  before: 'trước',
  all: 'hết',
  lastYear: 'ngoái trước',
  yearGone: 'ngoái',
  thisOrThat: 'nay ngoái này tới',
  every: 'hằng hàng',
  nextYear: 'tới sau',
  coming: 'tới',
  just: 'vừa',
  past: 'qua rồi',
  of: 'của',
  times: 'lần',
  and: 'và',
  one: 'một',
  three: 'ba',
  five: 'năm',
  nine: 'chín',
  zero: 'không',
  tens: 'mươi',
  odd: 'linh lẻ',
  half: 'rưỡi rưởi',
  hang: 'hàng',
  few: 'vài mấy dăm',
  several: 'vài dăm đôi',
  whole: 'cả',
  raised: 'gấp',
  double: 'đôi',
  part: 'phần',
  portion: 'phân',
  is: 'là',
  among: 'trong',
  over: 'trên',
  total: 'tổng',
  count: 'số',
  from: 'từ',
  that: 'đó',
  has: 'có',
  joins: 'và còn số',
  billion: 'tỷ tỉ',
  notBillion: 'phú số lệ giá trọng suất mỷ mỉ thí mẩn',
  takesFraction: 'lần điểm',
  countedByFive:
    'bạn người em học cháu bé ông bà anh chị tỉnh huyện xã con chiếc cái bộ đối phút tiếng giờ tuần ngày điểm bị nhóm cơ doanh công cầu vụ ca nhà căn hộ tầng lần phần quốc thành trường bàn cây cuốn quyển giải trận ngôi hạng mục đơn loại nội vấn nhiệm tiêu đội nghìn ngàn triệu tỷ tỉ đoàn chuyến máy xe tàu tờ bức bữa suất lô món kênh phiên viên tấm cánh quán chú cô vị quận phường hãng môn tiết kỳ chỗ sân ý điều mặt tiêu trụ mũi hướng lĩnh khâu loài giống hồ đập gói khoản ổ chai thùng bao túi hộp mẫu sào thửa lượt chân mái tuyến cửa kho câu mét lít ký kg km tấn tạ bài khu dự cụm năm nghệ chiến cảnh sinh thí phụ gia huy thành bước đợt lớp làng thôn ấp đứa thuyền ghe chủ phòng sàn vòng cặp chuỗi gian trang tội dòng',
  average: 'bình mất dài hết',
  other: 'khác',
  school: 'học tài',
  father: 'mẹ má tôi nó của mình',
  elder: 'ông bà anh chị em',
  ripe: 'quả trái lúa gạo mít chuối xoài cơm',
  yearBefore: 'trong mỗi những các nhiều suốt một hằng cả mấy vài thứ đầu cuối giữa là qua hàng',
  sound: 'súng nổ động anh việt pháp hoa nhật hàn nói vang hát kêu la cười khóc vỗ thét ồn trống chuông còi',
  weekday: 'hai ba tư năm sáu bảy',
  weekdayBefore: 'sáng chiều tối trưa đêm ngày vào từ đến phiên hôm cuối',
  weekdayBehind: 'tuần này tới vừa hằng hàng ngày đầu',
  follows: 'của liên',
  place: 'tại ở đường phố số chỉ',
  headCounted: 'sách xe máy mục tàu đạn báo thuốc điểm gia việc',
  grants: 'cấp',
  granted: 'được bị đã sẽ',
  shareCue: 'phiếu chiếm mất giảm tăng còn bằng hết đạt được thiếu vơi',
  reachesTo: 'tới đến',
  ofYear: 'niên hoạch tức vụ mùa',
  after: 'sau',
  each: 'mỗi từng',
  perTime: 'mỗi một hàng hằng trong',
  onDay: 'hôm',
  these: 'đó này ấy',
  than: 'hơn',
  comparable:
    'lớn nhỏ cao thấp nhanh chậm nhiều ít đắt rẻ mạnh yếu dài ngắn dày mỏng nặng nhẹ xa gần sâu rộng hẹp cứng bền sáng nóng',
} as const;

export type VietnameseWords = Readonly<Record<keyof typeof lists, WordList>>;

/** What the parts of the Vietnamese grammar share. */
export interface Vietnamese {
  readonly lexicon: FigureLexicon;
  readonly words: VietnameseWords;
  readonly numbers: VietnameseNumberWords;
}

/** All words of the lists, for the vocabulary. */
export const vietnameseGrammarWords = Object.values(lists).join(' ');

export function compileWords(vocabulary: Vocabulary): VietnameseWords {
  return compileWordLists(lists, vocabulary);
}
