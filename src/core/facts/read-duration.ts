import type { ParagraphFigure, TokenRange } from '../paragraph.js';
import { tokenKind } from '../text/tokens.js';
import { isBreak } from './clause.js';
import { lastingEnd } from './cue-table.js';
import { cue } from './cues.js';
import { cutPhrase } from './cut-phrase.js';
import { deedBefore } from './deeds.js';
import { isPersonal } from './extent.js';
import type { Governor } from './governor.js';
import { labelBehind } from './labels.js';
import { clauseSubject, type MetricPhrase, measuredBefore, subjectPhrase } from './noun-phrase.js';
import { phraseRightBehind } from './phrase-behind.js';
import { readSentenced } from './read-sentenced.js';
import { isBareQuantity, type Reading, rangeText, readingOf } from './reading.js';
import { cueNext, entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

/** A verb puts a length of time on a measured thing only, or says that something lasts: "thí nghiệm kéo dài 18 tháng". */
export function isTimed(sentence: FactSentence, governor: Governor, reading: Reading): boolean {
  if (reading.isMeasured === true) return true;
  const { tokens } = sentence.paragraph;
  return /^(?:kéo dài|dài|lasted|took)/iu.test(tokens.text.slice(tokens.start[governor.first]));
}

/** A length of time is a fact where it is said what takes it: "thời gian bay khoảng 6 tiếng". Ages are none. */
export function readDuration(sentence: FactSentence, figure: ParagraphFigure, governor: Governor): Reading | undefined {
  // "7 năm 6 tháng tù" is read as two figures, neither of which is the sentence.
  if (figureAt(sentence, governor.first - 1) !== undefined) return undefined;
  const sentenced = readSentenced(sentence, figure, governor);
  if (sentenced !== undefined) return sentenced;
  const labelled = labelBehind(sentence, figure);
  if (labelled !== undefined) return readingOf(sentence, labelled, 'fact.label.behind');
  const named = measuredBefore(sentence, governor.clause, governor.first);
  // "đóng bảo hiểm thất nghiệp đủ 12 tháng": for how long, and nothing that is measured.
  const isFull = wordAt(sentence, governor.first - 1) === 'đủ';
  const measured = named !== undefined && named.range.next >= governor.first && !isFull ? named : undefined;
  const isAge = sentence.paragraph.tokens.text.slice(figure.start, figure.end).includes('tuổi');
  if (sentence.context.language === 'vi' && !isAge && measured === undefined) {
    const isApart = wordAt(sentence, governor.first - 1) === 'nhau' && wordAt(sentence, governor.first - 2) === 'cách';
    if (isApart) return { metric: 'khoảng cách', rule: 'fact.distance' };
    const taken =
      readTaken(sentence, governor) ??
      readDone(sentence, figure, governor) ??
      readDoneBehind(sentence, figure) ??
      readTrade(sentence, figure, governor) ??
      readThing(sentence, figure, governor) ??
      readOfKind(sentence, figure);
    if (taken !== undefined) return taken;
  }
  if (hasCue(sentence, figure.next, cue.auxiliary | cue.reach | cue.rise | cue.fall)) return undefined;
  const deed = deedBefore(sentence, governor, figure);
  if (deed !== undefined && /(?:^| )(?:tù|án|fined|jailed)(?: |$)/u.test(deed)) {
    return { metric: deed, rule: 'fact.deed' };
  }
  if (measured === undefined) return readUndergone(sentence, governor);
  if (sentence.context.language === 'vi' && !governor.isFrom && sumOfMoney.test(measured.metric)) return undefined;
  // "số người từ 18 tuổi trở lên": who is counted.
  if (isAge && !/tuổi|thọ/u.test(measured.metric)) return undefined;
  // "kim ngạch 10 tháng năm nay", "nguồn cung thấp nhất 5 năm": when that was, or how long nothing was so low.
  if (/(?:^| )nhất$/u.test(measured.metric) || (!isAge && hasCue(sentence, figure.next, cue.time))) return undefined;
  return readingOf(sentence, measured, 'fact.duration');
}

/** "tổng kinh phí tạm cư 24 tháng khoảng 21 tỷ đồng": money takes no time. */
const sumOfMoney = /^(?:tổng |mức )?(?:kinh phí|chi phí|phí|giá|tiền|vốn|doanh thu|lợi nhuận|lương|thu nhập)(?: |$)/u;

/** "Tín hiệu mất 45 phút mới về tới Trái Đất", "sau hội đàm kéo dài 50 phút": what takes so long or lasts. */
function readTaken(sentence: FactSentence, { clause, first }: Governor): Reading | undefined {
  const isTaken = /^(?:mất|tốn|ngốn)$/u.test(wordAt(sentence, first));
  if (!isTaken && wordAt(sentence, first) !== 'kéo') return undefined;
  const opening = hasCue(sentence, clause, cue.at) ? cueNext(sentence, clause) : clause;
  const subject = takerOf(
    sentence,
    clauseSubject(sentence, { clause, first }) ?? subjectPhrase(sentence, opening, first),
  );
  // "Chuyến bay từ Huế tới Vinh mất 50 phút"
  const whole =
    subject ??
    (isPlainNoun(sentence, clause) ? takerOf(sentence, cutPhrase(sentence, clause, first, false)) : undefined);
  // "tay vợt Vũ Khánh Hà mất 64 phút": who spends it is not what takes it.
  if (whole !== undefined && isTaken && isPersonal(sentence, whole))
    return { metric: 'thời gian', rule: 'fact.duration.taken' };
  if (whole !== undefined) return readingOf(sentence, whole, 'fact.duration.taken');
  return undefined;
}

/** Whether a noun may start at the token. */
function isPlainNoun(sentence: FactSentence, index: number): boolean {
  return (
    !hasCue(sentence, index, ~cue.head) &&
    figureAt(sentence, index) === undefined &&
    entityAt(sentence, index) === undefined
  );
}

/** "có 12 ngày mưa", "có 5 năm kinh nghiệm": days or years of a kind. */
function readOfKind(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  const { next, unit } = figure;
  if (unit === 'minute' || unit === 'hour' || unit === 'second') return undefined;
  if (wordAt(sentence, figure.first - 1) !== 'có' || next >= sentence.next || isBreak(sentence, next)) return undefined;
  if (!isPlainNoun(sentence, next) || sentence.paragraph.tokens.kind[next] !== tokenKind.word) return undefined;
  const phrase = phraseRightBehind(sentence, { next });
  if (phrase === undefined) return undefined;
  return { metric: `${wordAt(sentence, next - 1)} ${phrase.metric}`, rule: 'fact.duration.kind' };
}

/** Whoever is named spends time, but is not what it measures. */
function takerOf(sentence: FactSentence, phrase: MetricPhrase | undefined): MetricPhrase | undefined {
  if (phrase === undefined || isBareQuantity(phrase.metric) || !phrase.metric.includes(' ')) return undefined;
  return entityAt(sentence, phrase.range.first) === undefined ? phrase : undefined;
}

/** Longest name in tokens of what is done, and how far before its length it may stand. */
const longestDeed = 7;
/** What may stand between what is done and how long: "chạy liên tục gần 6 giờ", "thẩm định trong 15 ngày". */
const beforeLength = cue.filler | cue.auxiliary | cue.time | cue.from | cue.goTo | cue.increment | cue.act;

/** "Bị đình chỉ hoạt động 3 tháng", "được giao thẩm định trong 15 ngày": what is done for so long, right before its length. */
function readDone(sentence: FactSentence, figure: ParagraphFigure, { clause, first }: Governor): Reading | undefined {
  const { tokens } = sentence.paragraph;
  const next = /^(?:trong|suốt)$/u.test(wordAt(sentence, first - 1)) ? first - 1 : first;
  const limit = Math.max(clause, next - longestDeed);
  let done: TokenRange | undefined;
  // "Nhà hàng đóng cửa ba tuần": a verb that may put a value on something, too.
  const own = wordAt(sentence, first) === 'đóng' ? lastingEnd(tokens, first, 'vi') : undefined;
  if (own !== undefined && own <= figure.first && isAdverbial(sentence, own, figure.first))
    return { metric: verbOf(sentence, { first, next: own }), rule: 'fact.duration.done' };
  for (let index = next - 1; index >= limit; index--) {
    if (figureAt(sentence, index) !== undefined || entityAt(sentence, index) !== undefined) break;
    const end = lastingEnd(tokens, index, 'vi');
    if (end === undefined || end > figure.first) continue;
    if (done === undefined ? !isAdverbial(sentence, end, next) : end < done.next) break;
    // "tước giấy phép lái xe": the longest that ends there.
    done = { first: index, next: end };
  }
  return done === undefined ? undefined : { metric: verbOf(sentence, done), rule: 'fact.duration.done' };
}

/** What somebody may do for a living, and how long in tokens that is: "làm ga", "dạy vẽ", "lái xe ôm". */
const trade = /^(?:làm|dạy|lái|gác|chèo|may|đan|dệt)$/u;
const longestTrade = 3;

/** "Làm ga 26 năm, tôi chưa thấy nước lên nhanh như vậy": how long somebody has done his work. */
function readTrade(sentence: FactSentence, figure: ParagraphFigure, { first }: Governor): Reading | undefined {
  if (figure.unit !== 'year') return undefined;
  for (let index = first - 2; index >= Math.max(sentence.first, first - longestTrade - 1); index--) {
    if (!isPlainNoun(sentence, index + 1)) return undefined;
    // "làm ở đây 14 năm": where, and not as what.
    const next = /^(?:ở|tại)$/u.test(wordAt(sentence, index + 1)) ? index + 1 : first;
    if (trade.test(wordAt(sentence, index)) && cueNext(sentence, index) === index + 1)
      return { metric: verbOf(sentence, { first: index, next }), rule: 'fact.duration.done' };
  }
  return undefined;
}

/** Nouns of what has a length: "chuyến đi ba ngày", "hợp đồng hai năm". */
const lasting =
  /(?:^| )(?:chuyến đi|chuyến công tác|chuyến du lịch|kỳ nghỉ|khóa học|khóa đào tạo|khóa huấn luyện|khóa tu|tour|trại hè|hợp đồng|gói vay|đợt nghỉ)$/iu;

/** Longest of them in tokens. */
const longestThing = 3;

/** What stands right before a length that ends its clause. */
function readThing(
  sentence: FactSentence,
  { next }: ParagraphFigure,
  { clause, first }: Governor,
): Reading | undefined {
  if ((next < sentence.next - 1 && !isBreak(sentence, next)) || first - clause < 2) return undefined;
  const words = rangeText(sentence, { first: Math.max(clause, first - longestThing), next: first });
  const thing = lasting.exec(words)?.[0].trim();
  return thing === undefined ? undefined : { metric: thing.toLowerCase(), rule: 'fact.duration.thing' };
}

function isAdverbial(sentence: FactSentence, first: number, next: number): boolean {
  for (let index = first; index < next; index++) {
    // "đóng đủ 15 năm", "đóng được 13 năm"
    if (!hasCue(sentence, index, beforeLength) && !/^(?:đủ|được)$/u.test(wordAt(sentence, index))) return false;
  }
  return true;
}

/** "32 năm công tác", "sáu ngày xét xử", "15 ngày để kháng cáo": what is done for so long, right behind its length. */
function readDoneBehind(sentence: FactSentence, { next }: ParagraphFigure): Reading | undefined {
  const first = wordAt(sentence, next) === 'để' ? next + 1 : next;
  if (first >= sentence.next || isBreak(sentence, first)) return undefined;
  const end = lastingEnd(sentence.paragraph.tokens, first, 'vi');
  // "15 ngày làm việc" are days of a kind.
  if (end === undefined || end > sentence.next || wordAt(sentence, end - 1) === 'việc') return undefined;
  return { metric: verbOf(sentence, { first, next: end }), rule: 'fact.duration.done' };
}

/** The words of what is done, names with their capitals: nghỉ Tết. */
function verbOf(sentence: FactSentence, range: TokenRange): string {
  const text = rangeText(sentence, range);
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Longest verb phrase in tokens whose duration is told: "được chuyển tiếp tối đa 180 ngày". */
const longestUndergone = 4;

/** What somebody undergoes for so long: "bị đình chỉ hoạt động 3 tháng". */
function readUndergone(sentence: FactSentence, { clause, first }: Governor): Reading | undefined {
  if (sentence.context.language !== 'vi') return undefined;
  const limit = Math.max(clause, first - longestUndergone - 1);
  for (let index = first - 1; index >= limit; index--) {
    if (figureAt(sentence, index) !== undefined || entityAt(sentence, index) !== undefined) return undefined;
    if (hasCue(sentence, index, cue.at | cue.of | cue.reach)) return undefined;
    if (!hasCue(sentence, index, cue.passive)) continue;
    if (index + 1 >= first || rangeText(sentence, { first: index, next: index + 1 }) === 'có') return undefined;
    return { metric: rangeText(sentence, { first: index + 1, next: first }), rule: 'fact.duration.undergone' };
  }
  return undefined;
}
