import type { ParagraphFigure } from '../paragraph.js';
import { clauseEnd, clauseStart, isSign, signs } from './clause.js';
import { coordinatedSubject } from './coordination.js';
import { cue } from './cues.js';
import { isModifierVerb } from './cut-phrase.js';
import { danglingSubject, longestDangling, values } from './dangling.js';
import { englishSubject, estimatedIn } from './english-subject.js';
import type { Governor } from './governor.js';
import { clauseSubject, type MetricPhrase, measuredBefore, phraseAfter, subjectPhrase } from './noun-phrase.js';
import { phraseBehind } from './phrase-behind.js';
import { isBareQuantity, rangeText } from './reading.js';
import { cueFirst, cueNext, entityAt, type FactSentence, figureAt, hasCue, unitFirst, wordAt } from './sentence.js';

/** "HNX-Index ngược chiều, mất 0,91%": where a clause has but its verb, what the clause before is about. */
export function earlierTopic(sentence: FactSentence, { clause, first }: Governor): MetricPhrase | undefined {
  const isTimed = figureAt(sentence, clause)?.kind === 'date' && figureAt(sentence, clause)?.next === first;
  if ((clause !== first && !isTimed) || clause - 1 <= sentence.first) return undefined;
  if (!opensPredicate(sentence, clause - 1)) return undefined;
  if (isTimed && !isSign(sentence, clause - 1, signs.colon)) return undefined;
  const start = clauseStart(sentence, clause - 1);
  // "- FPT: giảm phiên thứ ba, mất 1,6%": a verb right behind a colon is of what stands before that.
  const isOfLabel =
    isSign(sentence, start - 1, signs.colon) && hasCue(sentence, start, cue.rise | cue.fall | cue.reach);
  const label = isOfLabel ? subjectPhrase(sentence, clauseStart(sentence, start - 1), start - 1) : undefined;
  if (label !== undefined) return label;
  const phrase =
    (isAside(sentence, start) ? openingSubject(sentence, start - 1) : undefined) ??
    subjectPhrase(sentence, start, clause - 1) ??
    clauseSubject(sentence, { clause: start, first: clause - 1 }) ??
    openingSubject(sentence, start);
  if (phrase === undefined || isBareQuantity(phrase.metric)) return undefined;
  if (result.test(phrase.metric)) return clauseSubject(sentence, { clause: start, first: phrase.range.first });
  return entityAt(sentence, phrase.range.next - 1)?.first === phrase.range.first ? undefined : phrase;
}

/** "Thu ngân sách đạt kết quả cao, ước đạt 5.100 tỷ đồng": how well, and not what. */
const result = /^(?:kết quả|thành tích) /iu;

/** A comma, or "thì": "giá hạt nhựa thì đã tăng 6%"; a colon before times: "Nghèo giảm đều: năm 2022 là 4,3%". */
function opensPredicate(sentence: FactSentence, index: number): boolean {
  if (isSign(sentence, index, signs.comma)) return true;
  if (isSign(sentence, index, signs.colon)) return figureAt(sentence, index + 1)?.kind === 'date';
  return sentence.context.language === 'vi' && wordAt(sentence, index) === 'thì';
}

/** "Weekly earnings, excluding bonuses, grew 5%": what stands between two commas and opens with a participle. */
function isAside(sentence: FactSentence, start: number): boolean {
  if (sentence.context.language !== 'en' || start <= sentence.first + 1) return false;
  if (!isSign(sentence, start - 1, signs.comma)) return false;
  const { text, start: starts, end } = sentence.paragraph.tokens;
  return /(?:ing|ed)$/u.test(text.slice(starts[start], end[start]));
}

/** "đứng đầu về điểm bình quân, lần lượt là 6,7 và 6,6": the measured noun that the clause before ends with. */
export function measureBeforeComma(sentence: FactSentence, { clause, first }: Governor): MetricPhrase | undefined {
  if (clause !== first || clause - 1 <= sentence.first || !isSign(sentence, clause - 1, signs.comma)) return undefined;
  const phrase = measuredBefore(sentence, clauseStart(sentence, clause - 1), clause - 1);
  if (phrase === undefined || phrase.range.next < clause - 1 || isBareQuantity(phrase.metric)) return undefined;
  // "chiếm 76% tổng mức, đạt 456 tỷ đồng": of what the share is.
  return figureAt(sentence, phrase.range.first - 1) === undefined ? phrase : undefined;
}

/** "Doanh thu bán lẻ, chiếm 76% tổng mức, đạt 456 tỷ đồng": the subject that a share between commas parts from its verb. */
export function resumedSubject(sentence: FactSentence, { clause, first }: Governor): MetricPhrase | undefined {
  if (clause !== first || clause - 1 <= sentence.first || !isSign(sentence, clause - 1, signs.comma)) return undefined;
  const aside = clauseStart(sentence, clause - 1);
  if (aside - 1 <= sentence.first || !isSign(sentence, aside - 1, signs.comma)) return undefined;
  if (!hasCue(sentence, aside, cue.share)) return undefined;
  const start = clauseStart(sentence, aside - 1);
  for (let index = start; index < aside; index++) {
    if (hasCue(sentence, index, values) && !hasCue(sentence, index, cue.head)) return undefined;
    const figure = figureAt(sentence, index);
    if (figure !== undefined && figure.kind !== 'date') return undefined;
  }
  const phrase = subjectPhrase(sentence, start, aside - 1);
  return phrase === undefined || isBareQuantity(phrase.metric) ? undefined : phrase;
}

/** "Shares of the firm, listed in London, rose 5%": what the sentence opens with. */
export function openingSubject(sentence: FactSentence, next: number): MetricPhrase | undefined {
  return subjectPhrase(sentence, sentence.first, Math.min(next, clauseEnd(sentence, sentence.first)));
}

/** What the clause before its verb is about: a measured noun phrase, else its subject. */
export function topic(sentence: FactSentence, { clause, first }: Governor): MetricPhrase | undefined {
  const subject = sentence.context.language === 'en' ? englishSubject(sentence, first) : undefined;
  if (subject !== undefined) return subject;
  const group = coordinatedSubject(sentence, clause, first);
  const phrase =
    // "Tổng kim ngạch xuất, nhập khẩu": the measured noun that the first of several opens with is that of the last, too.
    (group?.isMeasured === true ? group : undefined) ??
    withOpeningVerb(
      sentence,
      clause,
      ownerOfClause(sentence, clause, measuredBefore(sentence, clause, first), first),
    ) ??
    group ??
    subjectPhrase(sentence, clause, first) ??
    verbalSubject(sentence, clause, first);
  const named = phrase === undefined || !isBareQuantity(phrase.metric) ? phrase : countedBy(sentence, phrase, first);
  const own = named === undefined || isBareQuantity(named.metric) ? undefined : named;
  if (own?.isMeasured === true) return own;
  return (
    danglingSubject(sentence, clause) ??
    own ??
    subjectBeforeBrackets(sentence, { clause, first }) ??
    openingTheme(sentence, clause) ??
    subjectOfTwo(sentence, { clause, first })
  );
}

/** "Lũ đạt đỉnh vào trưa nay ở mức 11,6 m": what a clause is about whose second verb puts the value on it. */
function subjectOfTwo(
  sentence: FactSentence,
  governor: { readonly clause: number; readonly first: number },
): MetricPhrase | undefined {
  if (sentence.context.language !== 'vi') return undefined;
  for (let index = governor.clause; index < governor.first; index++) {
    if (hasCue(sentence, index, cue.say) || entityAt(sentence, index)?.first === governor.clause) return undefined;
  }
  const phrase = clauseSubject(sentence, governor);
  return phrase === undefined || isBareQuantity(phrase.metric) ? undefined : phrase;
}

/** "Về dịch vụ lưu trú, 6 tháng đầu năm tăng 17%": what the sentence says to be about, before any value. */
function openingTheme(sentence: FactSentence, clause: number): MetricPhrase | undefined {
  if (sentence.context.language !== 'vi' || wordAt(sentence, sentence.first) !== 'về') return undefined;
  const end = clauseEnd(sentence, sentence.first);
  if (end >= clause || clause - end > longestDangling || !isSign(sentence, end, signs.comma)) return undefined;
  for (let index = sentence.first; index < clause; index++) {
    const figure = figureAt(sentence, index);
    if (figure !== undefined && figure.kind !== 'date' && figure.kind !== 'duration') return undefined;
  }
  const phrase = phraseAfter(sentence, sentence.first + 1, end);
  return phrase === undefined || isBareQuantity(phrase.metric) ? undefined : phrase;
}

/** How long in tokens brackets may be between a subject and its verb. */
const bracketReach = 16;

/** "Cà phê nhân xô (loại 1) giảm 500 đồng": what stands before brackets that a verb stands right behind. */
function subjectBeforeBrackets(
  sentence: FactSentence,
  { clause, first }: Pick<Governor, 'clause' | 'first'>,
): MetricPhrase | undefined {
  if (sentence.context.language !== 'vi' || clause !== first || !isSign(sentence, clause - 1, signs.close))
    return undefined;
  for (let index = clause - 2; index > Math.max(sentence.first, clause - bracketReach); index--) {
    if (!isSign(sentence, index, signs.open)) continue;
    const start = clauseStart(sentence, index);
    const phrase = measuredBefore(sentence, start, index) ?? clauseSubject(sentence, { clause: start, first: index });
    return phrase === undefined || isBareQuantity(phrase.metric) ? undefined : phrase;
  }
  return undefined;
}

/** Verbs that name what they bring about where a value follows at once: "Tiêu thụ đạt 8,9 triệu tấn". */
const verbalNouns =
  /^(?:tiêu thụ|khai thác|sản xuất|thu hoạch|giải ngân|huy động|thu hút|đánh bắt|nuôi trồng|trồng|chăn nuôi|vận chuyển|vận tải|chế biến|tuyển sinh|bán lẻ|giao dịch|thu gom|đào tạo|cho vay|tiêm|thanh toán|đầu tư|xử lý|thu hồi|chuyển nhượng|điều trị|tuyển dụng|khám|nộp|thu|chi|xây dựng|phân phối|cung cấp|tử vong|nhập viện|thất thoát|hao hụt|tổn thất)(?: |$)/iu;

/** "Khai thác thủy sản đạt …", "dự báo tiêu thụ tăng …": a verb right before the words that put a value on it. */
function verbalSubject(sentence: FactSentence, clause: number, next: number): MetricPhrase | undefined {
  if (sentence.context.language !== 'vi') return undefined;
  // "Giải ngân chín tháng đạt 57%"
  const time = figureAt(sentence, next - 1);
  if (time?.kind === 'date' || time?.kind === 'duration') return verbalSubject(sentence, clause, time.first);
  let start = next;
  while (start > clause && !hasCue(sentence, start - 1, nominalBarrier)) {
    if (figureAt(sentence, start - 1) !== undefined || next - start > longestVerbal) return undefined;
    start = unitFirst(sentence, start - 1);
    if (hasCue(sentence, start, cue.act | cue.deed) && !hasCue(sentence, start - 1, cue.and)) break;
  }
  if (start >= next || !hasCue(sentence, start, cue.act | cue.deed)) return undefined;
  const metric = rangeText(sentence, { first: start, next }).toLowerCase();
  return verbalNouns.test(metric) ? { metric, isMeasured: true, range: { first: start, next } } : undefined;
}

/** Longest noun phrase of a verb in tokens. */
const longestVerbal = 8;
/** "Sản xuất và phân phối điện": an "và" behind the verb joins what is done. */
const nominalBarrier = ~(cue.act | cue.deed | cue.and);

/** "the number of people in work": what the quantity is of. */
function countedBy(sentence: FactSentence, { range }: MetricPhrase, next: number): MetricPhrase | undefined {
  if (sentence.context.language !== 'en' || !hasCue(sentence, range.next, cue.of)) return undefined;
  const phrase = phraseAfter(sentence, range.next, next);
  return phrase === undefined ? undefined : { ...phrase, isMeasured: true };
}

/** "Giải ngân vốn đầu tư công đạt …": a verb that opens the clause right before a measured noun is a noun itself. */
export function withOpeningVerb(
  sentence: FactSentence,
  clause: number,
  phrase: MetricPhrase | undefined,
): MetricPhrase | undefined {
  if (phrase === undefined || sentence.context.language !== 'vi') return phrase;
  const verb = phrase.range.first - 1;
  if (verb < clause || !hasCue(sentence, verb, cue.deed | cue.act) || cueFirst(sentence, verb) !== clause)
    return phrase;
  const range = { first: clause, next: phrase.range.next };
  const text = rangeText(sentence, range);
  if (!verbalNouns.test(text)) return phrase;
  return { ...phrase, metric: text.charAt(0).toLowerCase() + text.slice(1), range };
}

/** "ngưỡng doanh thu không chịu thuế": a measured noun behind a negated verb is inside the phrase that opens the clause. */
function ownerOfClause(
  sentence: FactSentence,
  clause: number,
  measured: MetricPhrase | undefined,
  first: number,
): MetricPhrase | undefined {
  if (measured === undefined || measured.range.first === clause) return measured;
  const opening = subjectPhrase(sentence, clause, first);
  if (opening?.isMeasured !== true) return measured;
  if (opening.range.next >= measured.range.next) return opening;
  if (opening.range.next >= measured.range.first) return measured;
  return hasCue(sentence, opening.range.next, cue.auxiliary) ? opening : measured;
}

/** How far back in tokens a verb of change may stand that a comma parts from the new value. */
const changeReach = 16;

/** "cuts the deficit for a third year, to 4%": the object of the verb before the comma, where no figure stands between. */
export function changedBefore(sentence: FactSentence, { clause, first }: Governor): MetricPhrase | undefined {
  if (clause !== first || !isSign(sentence, clause - 1, signs.comma)) return undefined;
  for (let index = clause - 2; index >= Math.max(sentence.first, clause - changeReach); index--) {
    const figure = figureAt(sentence, index);
    if (figure !== undefined && figure.kind !== 'ordinal' && figure.kind !== 'date') return undefined;
    if (!hasCue(sentence, index, cue.rise | cue.fall | cue.transfer) || hasCue(sentence, index, cue.head)) continue;
    const phrase = phraseAfter(sentence, cueNext(sentence, index), clause - 1);
    return phrase === undefined || isBareQuantity(phrase.metric) ? undefined : phrase;
  }
  return undefined;
}

/** "thuốc giảm 62% nguy cơ tái phát": the object that stands behind the figure; "tăng 2% trên sàn Tokyo" tells but where. */
export function objectBehind(sentence: FactSentence, figure: ParagraphFigure): MetricPhrase | undefined {
  const { next } = figure;
  if (sentence.context.language === 'vi' && wordAt(sentence, next) === 'trên') return undefined;
  // "go up by £1,150 a month"
  const isRate = /^(?:month|year|week|day|hour|head|share|night|person|household)$/u.test(wordAt(sentence, next + 1));
  if (sentence.context.language === 'en' && isRate) return undefined;
  const phrase = phraseBehind(sentence, figure);
  return phrase === undefined || isBareQuantity(phrase.metric) ? undefined : phrase;
}

/** "cut the deficit to 4%", "giảm thuế suất xuống 8%": what the verb of change has for its object. */
export function changedObject(sentence: FactSentence, governor: Governor): MetricPhrase | undefined {
  for (let index = governor.first - 1; index >= governor.clause; index--) {
    if (!hasCue(sentence, index, cue.rise | cue.fall | cue.transfer) || entityAt(sentence, index) !== undefined)
      continue;
    // "Số người rút bảo hiểm một lần giảm xuống …": who is counted, and nothing that is changed.
    if (isModifierVerb(sentence, index)) continue;
    const phrase = phraseAfter(sentence, cueNext(sentence, index), governor.first);
    if (phrase === undefined || isBareQuantity(phrase.metric)) return undefined;
    // "lùi ra còn 62 km": where to, and not what.
    if (sentence.context.language === 'vi' && /^(?:ra|vào|dần|đi)$/u.test(phrase.metric)) return undefined;
    return (sentence.context.language === 'en' ? estimatedIn(sentence, phrase, governor.first) : undefined) ?? phrase;
  }
  return undefined;
}
