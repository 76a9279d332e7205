import type { ParagraphFigure } from '../paragraph.js';
import { isDay, lastMonth } from '../period.js';
import { clauseStart, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { untoldPeriod } from './english-tense.js';
import type { SentenceTime } from './fact-time.js';
import type { Reading } from './reading.js';
import { type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

/** "Đường dài 519 km", "cách xã 9 km", "công suất 120 tấn/ngày": the same whatever time the text tells of. */
const lastingMetric = /^(?:chiều dài|bề rộng|khoảng cách|(?:tổng )?công suất(?: thiết kế)?)$/u;

/**
 * Words for what is to come, should or may be, is aimed at or allowed, in the clause before its value; not "Cần Thơ", nor what a
 * court demands. One pattern for all: it is looked for before nearly every value.
 */
const modal =
  /(?<!\p{L})(?:sẽ|đang|cần|phải(?! (?:nộp|bồi thường|chấp hành|hoàn trả))|có thể|[Dd]ự kiến|đặt mục tiêu|hướng tới|nhắm|phấn đấu|cho phép(?= (?:là|tối đa|không|chỉ|dưới|đến))|được phép|giới hạn|bắt buộc)(?!\p{L})/u;

/**
 * The period that a value has whose own sentence tells none for it: `carried`, told before, or by the sentence itself as the day of
 * what it reports (`isAnnounced`), unless that does not reach the value.
 */
export function carriedTo(
  sentence: FactSentence,
  figure: ParagraphFigure,
  reading: Pick<Reading, 'metric' | 'change' | 'rule'>,
  { carried, main, isAnnounced }: Pick<SentenceTime, 'carried' | 'main' | 'isAnnounced'>,
): string | undefined {
  if (sentence.context.language === 'en') return untoldPeriod(sentence, figure, reading.metric, carried);
  if (carried === undefined) return carried;
  const { date } = sentence.context;
  const isNewsOfAnotherDay = carried === main && isDay(main) && date !== undefined && date !== main;
  if (isNewsOfAnotherDay && (isSpeech(sentence, figure, main) || tellsPresent(sentence, figure))) return date;
  if (isUndated(sentence, figure, reading, carried) || isSpeech(sentence, figure, main) || tellsRule(sentence))
    return undefined;
  return carried === main || isAnnounced ? carried : reached(sentence, carried, main);
}

/** "Bà Tâm, 70 tuổi, …", "Tỉnh có 12 xã": what is so on the day of the text, whatever day its news is of. */
function tellsPresent({ paragraph: { tokens }, first }: FactSentence, figure: ParagraphFigure): boolean {
  const start = tokens.start[first] ?? 0;
  const before = tokens.text.slice(start, tokens.start[figure.first]);
  // "Bà Tâm, 70 tuổi, kể … Nhà bà có 3 máy lạnh."
  if (/^[^.]{0,90}, \d{1,3} tuổi(?!\p{L})/u.test(tokens.text)) return true;
  return (
    ownTeller.test(before) || /, \d{1,3} tuổi(?!\p{L})|(?:^| )(?:có|gồm)(?: hơn| gần| khoảng| trên)? $/iu.test(before)
  );
}

/** What is as high or long as it is for an hour or a day. */
const passing =
  /^(?:sóng|nước|triều|thủy triều|lũ|đỉnh lũ|vết|cột khói|cột lửa|mặn|ranh mặn|nước mặn|xâm nhập mặn|độ mặn|dòng xe|hàng xe|đoàn xe|dòng người|ùn tắc|vết nứt|hố|khói|lửa)(?!\p{L})/u;

/** "Tuyến đường dài 6 km": in Vietnamese a length, width or height told as such is of no time. */
export function isLasting({ context }: FactSentence, { rule, metric }: Reading): boolean {
  return context.language === 'vi' && rule.startsWith('fact.dimension') && !passing.test(metric);
}

/** How much of a sentence's opening in UTF-16 units says whose it is. */
const openingReach = 24;

/**
 * What a time that another sentence told, and not the document, leaves to this one: nothing to what is so each month, what a law
 * says, or what one person tells of himself; and behind "Sau sáp nhập, …" the text is back in its own time.
 */
function reached(
  { paragraph: { tokens }, first, next }: FactSentence,
  carried: string,
  main?: string,
): string | undefined {
  const start = tokens.start[first] ?? 0;
  const opening = tokens.text.slice(start, start + openingReach);
  if (/^sau /iu.test(opening)) return main;
  if (ownTeller.test(opening)) return undefined;
  const isHabit = !average.test(opening) && habit.test(tokens.text.slice(start, tokens.end[next - 1]));
  return isHabit ? undefined : carried;
}

/** "Theo ông An, …", "Bà Hoa, 70 tuổi, …" */
const ownTeller = /^(?:Theo \p{Ll}+ \p{Lu}|(?:Ông|Bà|Anh|Chị|Em|Cô) \p{Lu})/u;

/** "Tính bình quân, mỗi ngày có 38 vụ": of the days that were counted. */
const average = /^(?:tính )?(?:bình quân|trung bình)(?!\p{L})/iu;

/** What comes again and again, and what a rule says. */
const habit =
  /(?<!\p{L})(?:[Cc]ứ (?:\d+|\p{L}+) (?:ngày|tuần|tháng|giờ|phút)|(?:mỗi|một|từng) (?:tháng|năm|ngày|chuyến|đợt|người|lần|hộ|giờ|tuần)(?! (?:trước|qua|sau|tới|nay))|Nghị quyết|Nghị định|Luật|Quyết định|Quy chế|Thông tư|quy định)(?!\p{L})/u;

/** "Nhà máy có 340 công nhân": whom somebody employs. */
const staff = /^(?:công nhân|lao động|nhân viên|cán bộ|giáo viên|kỹ sư|bác sĩ|thành viên|nhân sự|người lao động)/u;

function isUndated(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { metric, change, rule }: Pick<Reading, 'metric' | 'change' | 'rule'>,
  carried: string,
): boolean {
  const { first, kind } = figure;
  // "nhanh hơn kỷ lục cũ 0,04 giây", "thắng với 11,38 giây": of the time of what was won.
  const isLength = kind === 'duration' && change === undefined && rule !== 'fact.duration.result';
  if (
    (lastingMetric.test(metric) && isNamed(sentence, first, metric)) ||
    (isLength && !/án(?!\p{L})/u.test(metric) && !isOfEvent(sentence, figure, carried, rule))
  )
    return true;
  if (staff.test(metric) && /^(?:có|hơn|gần|khoảng|trên)$/iu.test(wordAt(sentence, first - 1))) return true;
  if (isToCome(carried, sentence.context.date)) return false;
  const { text, start } = sentence.paragraph.tokens;
  const clause = text.slice(start[clauseStart(sentence, first)], start[first]);
  // "54 chuyến tàu phải dừng": in the news of a day that is over, what had to be done was done.
  return modal.test(isDay(carried) ? clause.replace(hadTo, '') : clause);
}

/** "Hội đàm kéo dài 90 phút", "tê liệt 14 giờ": how long something took on its day. */
function isOfEvent(sentence: FactSentence, { first, unit }: ParagraphFigure, carried: string, rule: string): boolean {
  if (!isDay(carried) || !/^(?:hour|minute|second)$/u.test(unit ?? '')) return false;
  if (rule === 'fact.duration.done') return true;
  let index = first - 1;
  while (index > sentence.first && hasCue(sentence, index, cue.filler)) index--;
  return /^(?:mất|dài|muộn|chậm|sau|vòng|trong|suốt|cần)$/u.test(wordAt(sentence, index));
}

/** What people had to do, and no duty or goal: "phải sơ tán", not "phải nộp" or "còn phải chi". */
const hadTo =
  /(?<!còn )(?<!\p{L})phải(?! (?:thu hút|đạt|giải ngân|hoàn thành|bảo đảm|đảm bảo|có|là|nộp|tuân thủ|xây|chi|trả)(?!\p{L}))(?!\p{L})/giu;

/** Whether a period is not over on the day of the text: what is to come in a quarter or year that was told for it is of that. */
function isToCome(period: string, date: string | undefined): boolean {
  if (date === undefined) return false;
  const end = isDay(period) ? undefined : lastMonth(period);
  const last = end === undefined ? period : `${end.year}-${String(end.month).padStart(2, '0')}`;
  return /^\d{4}(?:-\d{2})?$/.test(last) && last >= date.slice(0, last.length);
}

/** Whether a capacity is one: "18,8% (10.500 MW)", "miền Trung chỉ 5.310 MW" at an hour are none. */
function isNamed(sentence: FactSentence, next: number, metric: string): boolean {
  if (metric !== 'công suất') return true;
  const { text, start } = sentence.paragraph.tokens;
  if (/công suất/iu.test(text.slice(start[sentence.first], start[next]))) return true;
  const clause = clauseStart(sentence, next);
  return isSign(sentence, clause - 1, signs.open)
    ? figureAt(sentence, clause - 2) === undefined
    : !/^(?:chỉ|ở|đạt|mức|:)$/u.test(wordAt(sentence, next - 1));
}

/** "Theo quy định, lớp học không quá 35 em": what a rule demands is so at any time. */
function tellsRule({ paragraph: { tokens }, first }: FactSentence): boolean {
  const start = tokens.start[first] ?? 0;
  return rule.test(tokens.text.slice(start, start + ruleReach));
}

const rule = /^(?:(?:theo |căn cứ )(?:bộ luật|luật|nghị định|thông tư|khoản|điều \d)|(?:theo )?quy định)(?!\p{L})/iu;
const ruleReach = 30;

/** Direct speech, which tells of other days and months than the text around it, if of the same year. */
function isSpeech(
  { paragraph: { tokens }, first }: FactSentence,
  figure: ParagraphFigure,
  main: string | undefined,
): boolean {
  if (/^\d{4}$/.test(main ?? '')) return false;
  const { text, start } = tokens;
  const opening = start[first] ?? 0;
  if (isQuote(text.charAt(0)) || isQuote(text.charAt(opening))) return true;
  // "Bà Quaresma nói: "Con trai tôi kiếm 1.250 euro một tháng …""
  const end = start[figure.first] ?? 0;
  return /[:,] ["“«][^"”»]*$/u.test(text.slice(Math.max(opening, end - quoteReach), end));
}

/** How far back in UTF-16 units a quote may begin that a value stands in. */
const quoteReach = 240;

const isQuote = (sign: string): boolean => sign === '"' || sign === '“' || sign === '«';
