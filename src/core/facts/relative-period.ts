import { lowerCase } from '../text/characters.js';
import { startsChange } from './base-date.js';
import { clauseStart, isBreak, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { type PeriodReference, periodOf } from './relative-value.js';
import { type Relative, relativeWords } from './relative-words.js';
import { cueFirst, cueNext, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';
import type { TellingDate } from './telling-date.js';

/** Words about time. */
const ofTime = cue.time | cue.lastYear | cue.lastMonth | cue.lastQuarter | cue.samePeriod;
/** What says that a word about time is compared with, or part of another phrase. */
const bound = cue.compare | cue.samePeriod | cue.of | cue.times;

/** The periods that words without a number tell in the sentence ("năm ngoái", "last month"), in text order. */
export function relativePeriods(sentence: FactSentence, reference: PeriodReference): TellingDate[] {
  const telling: TellingDate[] = opensAccount(sentence)
    ? [{ first: sentence.first, next: sentence.first + 1, value: undefined }]
    : [];
  const { text, start, end } = sentence.paragraph.tokens;
  const words = relativeWords[sentence.context.language];
  for (let index = sentence.first; index < sentence.next; index = cueNext(sentence, index)) {
    if (!hasCue(sentence, index, ofTime)) continue;
    if (isCompared(sentence, index)) continue;
    const next = cueNext(sentence, index);
    if (hasCue(sentence, index, cue.samePeriod)) {
      if (!opens(sentence, index) && !isBehindValue(sentence, index) && !isOfSubject(sentence, next)) continue;
      const year = figureAt(sentence, next);
      const value = year?.kind === 'date' && /^\d{4}$/.test(String(year.value)) ? String(year.value) : undefined;
      const isTelling = year?.kind !== 'date' || (value !== undefined && leadsToValue(sentence, year.next));
      if (isTelling) telling.push({ first: index, next, value, isSamePeriod: true });
      continue;
    }
    const word = words[lowerCase(text.slice(start[index], end[next - 1]))];
    if (word === undefined || !isTold(sentence, index, word)) continue;
    const isReading = word.unit === 'present' && hasCue(sentence, next, cue.reach | cue.goTo);
    const value = isReading && reference.main === reference.date ? reference.date : periodOf(word, reference);
    const isAnother =
      word.unit === 'other' ||
      word.unit === 'later' ||
      word.unit === 'week' ||
      word.unit === 'pastWeek' ||
      ('ago' in word && word.ago > 0);
    const isOwnTime = word.unit === 'now' || word.unit === 'present';
    if (value === undefined && !isAnother && !isOwnTime) continue;
    telling.push({ first: index, next, value, ...(word.unit === 'term' ? { scope: sentence } : {}) });
  }
  return telling;
}

/** "Theo cáo trạng, …": what happened before the day on which a court speaks of it. */
function opensAccount({ paragraph: { tokens }, first, context }: FactSentence): boolean {
  if (context.language !== 'vi') return false;
  const start = tokens.start[first] ?? 0;
  // Few sentences begin so, and the pattern takes ten times as long as this.
  if (!accountOpenings.has(lowerCase(tokens.text.slice(start, start + 3)))) return false;
  return account.test(tokens.text.slice(start, start + accountReach));
}

/** The first letters of what opens an account. */
const accountOpenings: ReadonlySet<string> = new Set([
  'the',
  'cáo',
  'bản',
  'hồ ',
  'nội',
  'quá',
  'kết',
  'cơ ',
  'việ',
  'lời',
]);

const accountReach = 48;
const account =
  /^(?:theo bản án|(?:theo )?(?:cáo trạng|bản cáo trạng|hồ sơ vụ án|nội dung vụ án|quá trình điều tra|kết quả điều tra|kết luận điều tra|kết luận giám định|cơ quan điều tra (?:xác định|cáo buộc)|cơ quan tố tụng|viện kiểm sát (?:xác định|cáo buộc)|lời khai))(?!\p{L})/iu;

/** How far before a word about time in tokens the words stand that hold something against it. */
const comparedReach = 10;

/** "so với hồi đầu năm", "cao hơn hôm qua", "gấp 1,3 lần cùng tháng năm ngoái": whether something is held against the word. */
function isCompared(sentence: FactSentence, index: number): boolean {
  // "Cho năm nay, hội đồng đặt kế hoạch …", "mục tiêu 5.000 tỷ đồng cho năm nay"
  const isFor = wordAt(sentence, index - 1) === 'cho';
  if (isFor && (clauseStart(sentence, index) === index - 1 || figureAt(sentence, index - 2) !== undefined))
    return false;
  if (hasCue(sentence, index - 1, bound)) return true;
  if (sentence.context.language !== 'vi') return isEnglishBase(sentence, index);
  if (hasCue(sentence, index - 1, cue.rise | cue.fall)) return true;
  if (wordAt(sentence, index - 1) === 'hơn') return true;
  const isAt = /^(?:hồi|lúc)$/u.test(wordAt(sentence, index - 1));
  if (isAt && hasCue(sentence, index - 2, cue.rise | cue.fall)) return true;
  if (isOfStart(sentence, isAt ? index - 1 : index)) return true;
  // "So với đợt nghỉ 5 ngày của năm ngoái, …"
  if (hasCue(sentence, clauseStart(sentence, index), cue.compare)) return true;
  for (let before = index - 1; before >= Math.max(sentence.first, index - comparedReach); before--) {
    if (isBreak(sentence, before)) return false;
    // "so với chốt phiên hôm qua"
    if (hasCue(sentence, before, cue.reach) && !hasCue(sentence, cueFirst(sentence, before) - 1, cue.compare))
      return false;
    // "cao hơn bình quân 20 phiên trước đó"
    if (hasCue(sentence, before, cue.rise | cue.fall) && wordAt(sentence, before) === 'hơn') return true;
    if (hasCue(sentence, before, cue.compare) || figureAt(sentence, before)?.kind === 'multiple') return true;
  }
  return false;
}

/** "giảm từ 2,05% cuối năm ngoái xuống 1,76%": whether the words tell when the value before them was so, from which another one went on. */
function isOfStart(sentence: FactSentence, first: number): boolean {
  const value = figureAt(sentence, first - 1);
  return value !== undefined && value.kind !== 'date' && startsChange(sentence, value);
}

/** "up 5% on last year", "$3m from last month", "than it did last season". */
function isEnglishBase(sentence: FactSentence, index: number): boolean {
  const before = wordAt(sentence, index - 1);
  if (/^(?:on|over)$/u.test(before))
    return hasCue(sentence, index - 2, cue.rise | cue.fall) || isPercent(sentence, index - 2);
  if (/^(?:from|against|versus|since)$/u.test(before)) return true;
  for (let place = index - 1; place >= Math.max(sentence.first, index - comparedReach); place--) {
    if (isBreak(sentence, place) || figureAt(sentence, place) !== undefined) return false;
    if (/^(?:than|as)$/u.test(wordAt(sentence, place))) return true;
  }
  return false;
}

function isPercent(sentence: FactSentence, index: number): boolean {
  return figureAt(sentence, index)?.kind === 'percent';
}

/** "tỷ trọng này cùng kỳ năm ngoái là 66%": between what is measured and the word for what it is. */
function isOfSubject(sentence: FactSentence, next: number): boolean {
  return sentence.context.language === 'vi' && wordAt(sentence, next) === 'là';
}

/** "a deficit of $3m the same time last year": behind a value that is no change. */
function isBehindValue(sentence: FactSentence, index: number): boolean {
  if (sentence.context.language !== 'en') return false;
  const value =
    figureAt(sentence, index - 1) ?? (wordAt(sentence, index - 1) === 'in' ? figureAt(sentence, index - 2) : undefined);
  if (value === undefined || /^(?:percent|multiple|fraction|date|duration|ordinal)$/u.test(value.kind)) return false;
  return !hasCue(sentence, value.first - 1, cue.compare | cue.from | cue.rise | cue.fall);
}

/** "said on Tuesday", "on Friday reported": the day on which somebody said it. */
function isSaidOn(sentence: FactSentence, first: number, next: number): boolean {
  return hasCue(sentence, first - 1, cue.say) || hasCue(sentence, next, cue.say);
}

function isTold(sentence: FactSentence, index: number, word: Relative): boolean {
  const { text, start } = sentence.paragraph.tokens;
  if (word.unit === 'weekday') return !isSaidOn(sentence, index, cueNext(sentence, index));
  // "tháng 8 năm ngoái" is told by its figure, "gấp 2 lần hiện nay" by nothing.
  const before = figureAt(sentence, index - 1)?.kind;
  if ((before === 'date' && word.unit !== 'day') || before === 'multiple') return false;
  if (word.unit === 'week' && namesNoWeek(sentence, index)) return false;
  if (word.unit === 'cumulative' && leadsToTime(sentence, index)) return false;
  // "Năm 2015, con số cả năm là 30 tỷ USD"
  if (isWholeOf(sentence, index)) return false;
  // "Giai đoạn 2026-2030 tăng 10%; cả nhiệm kỳ huy động …": the years that the sentence tells.
  if (word.unit === 'term') return !sentence.figures.some(({ value }) => /^\d{4}\/\d{4}$/.test(String(value)));
  // "bằng 94% dự toán cả năm": what the value is a part of.
  if ((word.unit === 'year' || word.unit === 'reportedYear') && isOfPlan(sentence, index)) return false;
  // "Trận lũ năm đó khiến 107 người chết"
  if (word.unit === 'then' && /^(?:năm|tháng|quý)$/u.test(wordAt(sentence, index))) return true;
  // "56 tuổi, khi ấy là phó giám đốc" tells of him alone.
  if (word.unit === 'then') {
    if (index === sentence.first || hasCue(sentence, index - 1, cue.at)) return true;
    // "Giá cát khi đó là 190.000 đồng", "Nhiệt độ lúc ấy là 40 độ C"
    return sentence.context.language === 'vi' && !isBreak(sentence, index - 1) && tellsValue(sentence, index);
  }
  // "giảm 5% năm trước" is a base; "Năm trước, …" tells when.
  if (word.opens === true && !opensClause(sentence, index)) return false;
  // "cao nhất từ trước đến nay"
  if (word.unit === 'now') return !/trước $/iu.test(text.slice(0, start[index]).slice(-6));
  // "từ đầu năm đến hết ngày 17/8" is told by its figure.
  const behind = text.slice(start[index], (start[index] ?? 0) + spanReach);
  return !/^(?:tính |kể )?từ đầu năm (?:đến|tới) (?:hết )?(?:ngày )?\d/iu.test(behind);
}

/** "22% kế hoạch năm nay", and not "Kế hoạch năm nay là 500 tỷ đồng". */
function isOfPlan(sentence: FactSentence, index: number): boolean {
  if (!/^(?:hoạch|toán|tiêu)$/u.test(wordAt(sentence, index - 1))) return false;
  const share = figureAt(sentence, index - 3);
  return share !== undefined && (share.kind === 'percent' || share.kind === 'fraction');
}

/** How far behind "lũy kế" in tokens the time may stand that it reaches to. */
const cumulativeReach = 6;

/** "lũy kế 9 tháng", "lũy kế từ đầu năm đến hết tháng 8": the time behind the word tells what it is of. */
function leadsToTime(sentence: FactSentence, index: number): boolean {
  const limit = Math.min(sentence.next, index + cumulativeReach);
  for (let next = cueNext(sentence, index); next < limit; next++) {
    const kind = figureAt(sentence, next)?.kind;
    if (kind !== undefined || isBreak(sentence, next)) return kind === 'date' || kind === 'duration';
    if (hasCue(sentence, next, ofTime)) return true;
  }
  return false;
}

/** "44 giờ mỗi tuần trước năm 2030": no week before this one. */
function namesNoWeek(sentence: FactSentence, index: number): boolean {
  const next = cueNext(sentence, index);
  return (
    hasCue(sentence, index - 1, cue.each) || figureAt(sentence, next) !== undefined || wordAt(sentence, next) === 'khi'
  );
}

/** "Cùng kỳ năm 2021, …", "cùng kỳ năm 2021 là 5 tỷ", "cùng kỳ năm 2021 chỉ tăng 1,15%" */
function leadsToValue(sentence: FactSentence, first: number): boolean {
  if (isSign(sentence, first, signs.comma)) return true;
  const index = hasCue(sentence, first, cue.auxiliary) ? cueNext(sentence, first) : first;
  return hasCue(sentence, index, cue.reach | cue.rise | cue.fall | cue.deed | cue.act | cue.passive);
}

/** Whether a verb that leads to a value stands right behind the word. */
function tellsValue(sentence: FactSentence, index: number): boolean {
  const next = cueNext(sentence, index);
  return hasCue(sentence, next, cue.reach | cue.at | cue.auxiliary) && !isBreak(sentence, next);
}

/** "cả năm" behind a year of its sentence is the whole of that one. */
function isWholeOf(sentence: FactSentence, index: number): boolean {
  if (wordAt(sentence, index) !== 'cả' || wordAt(sentence, index + 2) === 'nay') return false;
  return sentence.figures.some(
    ({ kind, value, next }) => next <= index && kind === 'date' && /^\d{4}$/.test(String(value)),
  );
}

/** How much is read in UTF-16 units of a span from the start of the year to a day. */
const spanReach = 40;

/**
 * "Cùng kỳ năm ngoái, mức tăng là 2,1%": what opens its sentence, in Vietnamese its clause, is compared with nothing.
 */
function opens(sentence: FactSentence, index: number): boolean {
  if (sentence.context.language === 'vi') {
    if (hasCue(sentence, index - 1, cue.and)) return false;
    if (clauseStart(sentence, index) === index || hasCue(sentence, index - 1, cue.say)) return true;
  }
  return (
    index === sentence.first || (index === sentence.first + 1 && !hasCue(sentence, sentence.first, ~cue.connector))
  );
}

/** "tháng trước, …", "còn tháng trước, …" */
function opensClause(sentence: FactSentence, index: number): boolean {
  const clause = clauseStart(sentence, index);
  return clause === index || (clause === index - 1 && /^(?:còn|riêng|sang)$/u.test(wordAt(sentence, clause)));
}
