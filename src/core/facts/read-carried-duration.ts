import type { ParagraphFigure } from '../paragraph.js';
import { clauseStart, isBreak, isSign, signs } from './clause.js';
import { lastingEnd } from './cue-table.js';
import { cue } from './cues.js';
import { cutPhrase, type MetricPhrase } from './cut-phrase.js';
import { danglingSubject } from './dangling.js';
import type { Governor } from './governor.js';
import { labelBefore } from './labels.js';
import { factLexicons } from './lexicons.js';
import { nounBefore } from './noun-phrase.js';
import { changeKind, type Earlier, inherited, type Reading, rangeText, readingOf } from './reading.js';
import { cueFirst, entityAt, type FactSentence, figureAt, hasCue, unitFirst, wordAt } from './sentence.js';
import { changedObject } from './topic.js';

/**
 * A length of time that no form of its sentence tells the metric of: set against another one, put on a time that was named or
 * told before, the same in another place, of what is done within it, or days that are counted.
 */
export function readCarriedDuration(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  earlier: Earlier,
): Reading | undefined {
  if (sentence.context.language !== 'vi' || figure.kind !== 'duration') return undefined;
  if (sentence.paragraph.tokens.text.slice(figure.start, figure.end).includes('tuổi')) return undefined;
  const told = earlier.kinds.get('duration');
  const isInSentence = told !== undefined && told.figure.first >= sentence.first;
  if (isInSentence && isInstead(sentence, governor)) return inherited(told, 'fact.carried.instead');
  // "phạt ông Lãm 16 năm tù, hai trưởng phòng cùng mức 10 - 12 năm"
  const isTerm =
    told?.reading.metric === factLexicons.vi.sentenceMetric && (figure.unit === 'year' || figure.unit === 'month');
  // "bị cáo khác từ 6 năm xuống 5 năm"
  const isChanged = governor.isFrom || (governor.nearest & cue.goTo) !== 0;
  if (isInSentence && isTerm && (isChanged || endsAt(sentence, figure.next)))
    return inherited(told, 'fact.carried.list');
  // "có 30 ngày để kết luận, và 60 ngày nếu phải giám định"
  const isOther = told?.reading.rule === 'fact.duration.done' && hasCue(sentence, governor.first - 1, cue.and);
  if (isInSentence && isOther && hasCue(sentence, figure.next, cue.break)) return inherited(told, 'fact.carried.list');
  if (isInSentence && wordAt(sentence, governor.first - 1) === 'phép') return inherited(told, 'fact.carried.limit');
  if (governor.first < figure.first) {
    const words = rangeText(sentence, { first: governor.first, next: figure.first });
    if (taking.test(words)) return { metric: 'thời gian', rule: 'fact.duration.needed' };
  }
  const changed = governor.nearest === 0 ? changedObject(sentence, governor) : undefined;
  // "rút ngắn hành trình 1 giờ 20 phút"
  if (changed !== undefined && changed.range.next >= governor.first)
    return readingOf(sentence, changed, 'fact.change.moved', 'increment');
  // "Thời gian đóng để hưởng lương hưu rút từ 20 năm xuống 15 năm"
  const opened = governor.isFrom ? danglingSubject(sentence, governor.clause) : undefined;
  if (opened !== undefined && time.test(opened.metric))
    return { ...readingOf(sentence, opened, 'fact.carried.sentence'), isStart: true };
  const isGoverned = (governor.nearest & puts) !== 0;
  const named = timeBefore(sentence, figure, governor);
  if (named !== undefined) return readingOf(sentence, named, 'fact.carried.sentence');
  if (told !== undefined && isGoverned) {
    const isMoved = (governor.nearest & (cue.rise | cue.fall)) !== 0;
    return inherited(told, 'fact.carried.paragraph', isMoved ? changeKind(figure) : undefined);
  }
  const further = doneFurther(sentence, figure, governor);
  if (further !== undefined) return { metric: further, rule: 'fact.duration.further' };
  if (isResult(sentence, figure, governor))
    return { metric: 'thành tích', isMeasured: true, rule: 'fact.duration.result' };
  if (wordAt(sentence, governor.first - 1) === 'muộn') return { metric: 'thời gian muộn', rule: 'fact.duration.late' };
  if (isInSentence && isElsewhere(sentence, figure, governor)) return inherited(told, 'fact.carried.list');
  const label = labelBefore(sentence, governor);
  if (label !== undefined) return readingOf(sentence, label, 'fact.near.label');
  const each = eachBefore(sentence, governor);
  if (each !== undefined) return { metric: each, rule: 'fact.duration.each' };
  const done = doneWithin(sentence, governor) ?? doneAt(sentence, governor) ?? doneInAll(sentence, governor);
  if (done !== undefined) return { metric: done, rule: 'fact.duration.within' };
  if (takesTime(sentence, figure, governor))
    return { metric: isLimit(sentence, figure, governor) ? 'thời hạn' : 'thời gian', rule: 'fact.duration.time' };
  return countsDays(sentence, figure) ? { metric: 'ngày', rule: 'fact.duration.days' } : undefined;
}

/** Longest name in tokens of what goes on. */
const longestFurther = 4;

/** "điều hành công ty thêm hai năm", "ráng thêm hai năm nữa": what goes on for so much longer. */
function doneFurther(
  sentence: FactSentence,
  { first: own }: ParagraphFigure,
  { clause, first }: Governor,
): string | undefined {
  if (wordAt(sentence, first) !== 'thêm' || first >= own) return undefined;
  let start = first;
  while (start > clause && first - start < longestFurther) {
    const isName = entityAt(sentence, start - 1) !== undefined || figureAt(sentence, start - 1) !== undefined;
    if (isName || hasCue(sentence, start - 1, ~(cue.act | cue.deed | cue.head))) break;
    start--;
  }
  if (start === first) return undefined;
  return rangeText(sentence, { first: start, next: first - start > 1 ? first : first + 1 }).toLowerCase();
}

/** "thắng cự ly 100 m với 11,38 giây", "Hoa (11,74 giây)": parts of a second are told of a race. */
function isResult(sentence: FactSentence, { unit, value }: ParagraphFigure, { first }: Governor): boolean {
  if (unit !== 'second' || typeof value !== 'number' || Number.isInteger(value)) return false;
  return isSign(sentence, first - 1, signs.open) || /^(?:với|sau|trong|hết)$/u.test(wordAt(sentence, first - 1));
}

const puts = cue.reach | cue.goTo | cue.rise | cue.fall;

/** "Pháp mất 115 năm để …", "ta chỉ cần 20 năm". */
const taking = /(?:^| )(?:mất|tốn|cần|hết)(?: |$)/iu;

/** "kéo dài 50 phút, thay vì 30 phút". */
function isInstead(sentence: FactSentence, { first }: Governor): boolean {
  return wordAt(sentence, first - 1) === 'vì' && wordAt(sentence, first - 2) === 'thay';
}

const time = /^(?:thời (?:gian|hạn|lượng|hiệu)|kỳ hạn|hạn |thâm niên|độ dài|giãn cách|chu kỳ|vòng đời)/iu;

/** "Thời gian thông quan một tờ khai theo quy định không quá 3 giây": a time that the clause opens with, with no value yet. */
function timeBefore(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { clause, first }: Governor,
): MetricPhrase | undefined {
  // Without a word that puts it on the time, the length may be of anything that stands between.
  if (first === figure.first) return undefined;
  for (let index = first - 1; index >= clause; index = unitFirst(sentence, index) - 1) {
    if (figureAt(sentence, index) !== undefined) return undefined;
    if (!hasCue(sentence, index, cue.head)) continue;
    const phrase = cutPhrase(sentence, cueFirst(sentence, index), first, true);
    if (phrase !== undefined && time.test(phrase.metric)) return phrase;
  }
  return undefined;
}

/** Longest opening in tokens of a clause that tells but where, or of whom. */
const longestPlace = 4;

/** "theo dõi tại chỗ 30 phút, tại nhà 24 giờ", "Pháp mất 115 năm, Thụy Điển 85 năm": nothing but where stands before it. */
function isElsewhere(sentence: FactSentence, { first: own }: ParagraphFigure, { clause, first }: Governor): boolean {
  if (clause >= own || first - clause > longestPlace || first === clause || !isBreak(sentence, clause - 1))
    return false;
  const name = entityAt(sentence, clause);
  if (name !== undefined) return name.kind === 'place' && name.next === first;
  // "khối hồng cầu bảo quản được 42 ngày, tiểu cầu 5 ngày"
  const noun = nounBefore(sentence, clause, first);
  if (noun?.range.first === clause && noun.range.next === first) return isSign(sentence, clause - 1, signs.comma);
  if (!hasCue(sentence, clause, cue.at)) return false;
  for (let index = clause; index < first; index++) {
    if (hasCue(sentence, index, ~(cue.at | cue.head | cue.filler))) return false;
  }
  return true;
}

/** What is each of a time or a person: "mỗi ngày 8 giờ" tells not what takes them. */
const perTime = /^(?:ngày|tuần|tháng|năm|quý|giờ|đêm|buổi|người|em|cháu|bé|lần)$/iu;

/** Longest name in tokens of the thing that each of takes so long. */
const longestThing = 5;

/** "mỗi hiệp 3 phút", "mỗi chuyến ra khơi 20 ngày": what each of takes so long. */
function eachBefore(sentence: FactSentence, { clause, first }: Governor): string | undefined {
  let index = first - 2;
  const limit = Math.max(clause, first - longestThing - 1);
  while (index >= limit && !hasCue(sentence, index, cue.each)) index--;
  const noun = index < limit ? undefined : nounBefore(sentence, clause, first);
  if (noun === undefined || noun.range.next < first) return undefined;
  const each = /^mỗi (?<thing>.+)$/iu.exec(noun.metric)?.groups?.thing;
  const behind = wordAt(sentence, noun.range.first - 1) === 'mỗi' ? noun.metric : undefined;
  const thing = each ?? behind;
  return thing === undefined || perTime.test(thing) ? undefined : thing;
}

/** How far before "trong" in tokens what is done may stand. */
const withinReach = 14;

/** "thi đấu 32 trận trong chín ngày", "để bảo quản vắc xin ở 25 độ C trong 18 tháng": what is done within the time. */
function doneWithin(sentence: FactSentence, { clause, first }: Governor): string | undefined {
  if (!/^(?:trong|suốt)$/u.test(wordAt(sentence, first - 1))) return undefined;
  for (let index = first - 2; index >= Math.max(clause, first - withinReach); index--) {
    const figure = figureAt(sentence, index);
    if (figure?.kind === 'duration' || figure?.kind === 'date') return undefined;
    const end = figure === undefined ? lastingEnd(sentence.paragraph.tokens, index, 'vi') : undefined;
    if (end === undefined || end >= first) continue;
    return rangeText(sentence, { first: index, next: end }).toLowerCase();
  }
  return undefined;
}

function endsAt(sentence: FactSentence, index: number): boolean {
  return index >= sentence.next - 1 || isBreak(sentence, index);
}

/** Units of what is timed for its own sake: years and decades say rather since when something was so. */
const timed: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month']);
/** What makes of a length of time a time itself, or a record within it. */
const passing = /^(?:qua|tới|nữa|trước|sau|gần|trở|đầu|cuối|liên|nay|này|đó|tuổi|một)$/u;
const ranked = /^(?:nhất|thứ|hai|kỷ|đầu|nghỉ)$/u;

/** What opens a verb of an end: khép lại, bế mạc, kết thúc. */
const ends = /^(?:khép|bế|kết)$/u;

/** "lập cú đúp trong vòng 4 phút", "thua sau 78 phút": something takes so long. */
function takesTime(sentence: FactSentence, figure: ParagraphFigure, { clause, first }: Governor): boolean {
  const { unit = '', bound, next } = figure;
  if (!timed.has(unit) || bound === 'vague' || (next < sentence.next && passing.test(wordAt(sentence, next))))
    return false;
  let index = first - 1;
  while (index > clause && hasCue(sentence, index, cue.filler | cue.time | cue.auxiliary)) index--;
  const isInTime = /^(?:trong|sau|suốt|vòng)$/u.test(wordAt(sentence, index));
  if (!isInTime) return false;
  // "Liên hoan lần thứ V khép lại sau ba ngày"
  if (/^(?:lại|mạc|thúc)$/u.test(wordAt(sentence, index - 1)) && ends.test(wordAt(sentence, index - 2))) return true;
  for (let place = clause; place < index; place++)
    if (ranked.test(wordAt(sentence, place)) && wordAt(sentence, place - 1) !== 'về') return false;
  return true;
}

/** "phải ra thông báo trong 5 ngày", "hoàn tiền trong 30 ngày kể từ khi nộp đủ giấy tờ": by when something has to be done. */
function isLimit(sentence: FactSentence, { next }: ParagraphFigure, { clause, first }: Governor): boolean {
  if (hasCue(sentence, next, cue.since) || wordAt(sentence, next) === 'kể') return true;
  for (let index = clause; index < first; index++) if (wordAt(sentence, index) === 'phải') return true;
  return false;
}

/** How far in tokens what is done may stand before its place. */
const placeReach = 7;

/** "cố thủ trong nhà gần hai giờ", "điều trị tại bệnh viện 12 ngày": what is done, and where, so long. */
function doneAt(sentence: FactSentence, { clause, first }: Governor): string | undefined {
  for (let index = first - 2; index >= Math.max(clause, first - placeReach); index--) {
    if (figureAt(sentence, index) !== undefined) return undefined;
    const end = lastingEnd(sentence.paragraph.tokens, index, 'vi');
    if (end === undefined || end >= first) continue;
    return hasCue(sentence, end, cue.at) ? rangeText(sentence, { first: index, next: end }).toLowerCase() : undefined;
  }
  return undefined;
}

/** How far in tokens what is done may stand before its whole length. */
const totalReach = 30;

/** "Đội tập trung tại Huế từ thứ hai, tổng cộng 11 ngày": what the sentence says to be done, in all. */
function doneInAll(sentence: FactSentence, { first, clause }: Governor): string | undefined {
  if (first !== clause || wordAt(sentence, first) !== 'tổng') return undefined;
  for (let index = first - 1; index >= Math.max(sentence.first, first - totalReach); index--) {
    const end = lastingEnd(sentence.paragraph.tokens, index, 'vi');
    if (end !== undefined && end <= first) return rangeText(sentence, { first: index, next: end }).toLowerCase();
  }
  return undefined;
}

/** "Trong 31 ngày có 12 ngày nồng độ bụi vượt chuẩn": days on which something holds. */
function countsDays(sentence: FactSentence, { unit, first, next }: ParagraphFigure): boolean {
  if (unit !== 'day' || next >= sentence.next) return false;
  // "12 ngày trong tháng có …"
  if (clauseStart(sentence, first) === first && wordAt(sentence, next) === 'trong')
    return /^(?:tháng|năm|tuần|quý)$/u.test(wordAt(sentence, next + 1));
  return wordAt(sentence, first - 1) === 'có' && hasCue(sentence, next, cue.head | cue.at);
}
