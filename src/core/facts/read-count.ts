import type { Change } from '../model.js';
import type { ParagraphFigure } from '../paragraph.js';
import { tokenKind } from '../text/tokens.js';
import { clauseStart, isSign, signs } from './clause.js';
import { countsPieces } from './counts.js';
import { coordinationEnd, isClassifier, namesEnumeration, nounEnd } from './cue-table.js';
import { cue } from './cues.js';
import type { Governor } from './governor.js';
import { clauseSubject, type MetricPhrase, measuredBefore, nounBefore } from './noun-phrase.js';
import { opensTime } from './phrase-modifiers.js';
import { readBare } from './read-bare.js';
import { readListed } from './read-listed.js';
import { isAveraged, isVerbBehind, readOccasion } from './read-occasion.js';
import {
  amountKey,
  type Before,
  countsNumber,
  type Earlier,
  inherited,
  isBareQuantity,
  isPoints,
  type Reading,
  rangeText,
  readingOf,
} from './reading.js';
import { cueNext, entityAt, type FactSentence, figureAt, hasCue, unitNext, wordAt } from './sentence.js';

/** Most points that a speech counts its points with. */
const mostPoints = 30;

/** "3 nhiệm vụ sau:", "24 từ khóa": the number of points of a speech is no statement about the world. */
export function numbersPoints(sentence: FactSentence, figure: ParagraphFigure): boolean {
  const { paragraph, context } = sentence;
  const { value = 0 } = figure;
  if (figure.kind !== 'cardinal' || Number(value) > mostPoints || !Number.isInteger(value)) return false;
  if (!namesEnumeration(paragraph.tokens, figure.next, context.language)) return false;
  return context.language === 'en' || !isFulfilled(sentence, figure);
}

/** "hoàn thành 3 tiêu chí", "ba tiêu chí còn lại": points that were reached or are left are counted. */
function isFulfilled(sentence: FactSentence, { first, next }: ParagraphFigure): boolean {
  if (wordAt(sentence, next) !== 'tiêu' || wordAt(sentence, next + 1) !== 'chí') return false;
  const isLeft = /^(?:còn|cuối)$/u.test(wordAt(sentence, next + 2));
  return isLeft || /^(?:thành|đạt|tất)$/u.test(wordAt(sentence, first - 1));
}

/** "4 triệu thùng/ngày" counts barrels, "two more reports" reports. */
function perWhat(unit: string): string {
  const slash = unit.indexOf('/');
  const noun = slash < 2 ? unit : unit.slice(0, slash);
  return noun.replace(/^(?:more|fewer|other|further) (?=\p{L})/u, '');
}

/** The counted noun. */
function countedNoun(sentence: FactSentence, figure: ParagraphFigure, unit: string): string {
  const noun = perWhat(unit);
  return sentence.context.language === 'vi' ? withParts(sentence, figure, noun) : noun;
}

/** "63 tỉnh, thành phố", "900 chỗ ngồi": the noun with what a single syllable of it leaves out. */
function withParts(sentence: FactSentence, figure: ParagraphFigure, noun: string): string {
  const { tokens } = sentence.paragraph;
  const first = figure.next;
  if (noun === 'người') return insured(sentence, first) ?? noun;
  if (!tokens.text.startsWith(noun, tokens.start[first])) return noun;
  const end = coordinationEnd(tokens, first, 'vi');
  if (end !== undefined && end <= sentence.next) return rangeText(sentence, { first, next: end });
  if (noun.includes(' ') || !isClassifier(tokens, first, 'vi')) return noun;
  const verb = first + 1;
  if (verb >= sentence.next || tokens.kind[verb] !== tokenKind.word || entityAt(sentence, verb) !== undefined)
    return noun;
  // "25 suất ngay từ năm học này", "19 phiên diễn ra": an adverb, or what the clause says of them.
  const isVerb = nounEnd(tokens, verb, verb + 1, 'vi') === verb && !happens.test(wordAt(sentence, verb));
  if (!isVerb || figureAt(sentence, verb) !== undefined || hasCue(sentence, verb, ~(cue.act | cue.deed | cue.head)))
    return noun;
  return rangeText(sentence, { first, next: cueNext(sentence, verb) });
}

const insurance = /^người tham gia bảo hiểm (?:xã hội|y tế|thất nghiệp)(?: bắt buộc| tự nguyện)?$/u;

/** "18 triệu người tham gia bảo hiểm xã hội": people that a scheme counts by its name. */
function insured(sentence: FactSentence, first: number): string | undefined {
  for (const length of [9, 7]) {
    if (first + length > sentence.next) continue;
    const text = rangeText(sentence, { first, next: first + length });
    if (insurance.test(text)) return text;
  }
  return undefined;
}

/** Verbs of what takes place or moves: "phiên diễn ra", "xe 29 chỗ chạy hướng Hà Nội". */
const happens = /^(?:diễn|kéo|bắt|kết|mở|chạy|lao|đâm|tông|đi|đến|rời|vượt|qua)$/u;

/** A count: its counted noun is what it measures. */
export function counted(
  sentence: FactSentence,
  figure: ParagraphFigure,
  rule: string,
  change?: Change['kind'],
): Reading | undefined {
  if (figure.kind !== 'cardinal' || figure.unit === undefined || countsNothing(sentence, figure)) return undefined;
  return { metric: countedNoun(sentence, figure, figure.unit), change, rule };
}

/** "12 died", "60 fewer": in English a verb or a comparison may follow where a noun was taken for granted. */
function countsNothing(sentence: FactSentence, figure: ParagraphFigure): boolean {
  if (sentence.context.language !== 'en') return isVerbBehind(sentence, figure);
  // "500 kills": of more than one no verb ends in s.
  if (figure.value !== 1 && /s$/u.test(figure.unit ?? '') && !figure.unit?.includes(' ')) return false;
  if (figure.unit?.includes(' ') === true && !/^(?:fewer|more|less) than/u.test(figure.unit)) return false;
  if (/^(?:fewer|more|less)(?: |$)/u.test(figure.unit ?? '')) return true;
  // "among 14 burning in the state"
  if (/^\p{L}{3,}ing$/u.test(figure.unit ?? '') && figure.value !== 1) return true;
  return hasCue(sentence, figure.next, cue.act | cue.reach | cue.say) && !hasCue(sentence, figure.next, cue.head);
}

/** A cardinal that no verb puts on something: a count, or a number behind the name of what it measures. */
export function readCardinal(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  { before, last, amounts }: Earlier,
): Reading | undefined {
  if (isScore(sentence, figure)) return undefined;
  const { context } = sentence;
  const measured = measuredBefore(sentence, governor.clause, governor.first);
  const isAdjacent = measured !== undefined && measured.range.next >= governor.first;
  const isPiece = countsPieces(figure);
  // "nâng công suất 12 máy biến áp" counts of what it was raised.
  const isRaised = measured !== undefined && hasCue(sentence, measured.range.first - 1, cue.transfer);
  const isHad = isAdjacent && (isRaised || wordAt(sentence, figure.first - 1) === 'có');
  const isCount = figure.unit === undefined || isPiece || (isAdjacent && !isHad && countsNumber(measured.metric));
  if (isAdjacent && isCount && !isBareQuantity(measured.metric)) {
    return readingOf(sentence, measured, 'fact.count.named');
  }
  const rate = isRatio(figure) && context.language === 'vi' ? measuredRate(sentence, measured, governor) : undefined;
  if (rate !== undefined) return readingOf(sentence, rate, 'fact.count.ratio');
  const noun = isPiece ? nounBefore(sentence, governor.clause, governor.first) : undefined;
  // "Ngày cao điểm 28/4 có 96 lượt cất hạ cánh": when, and not what.
  const isWhen = noun !== undefined && context.language === 'vi' && opensTime(sentence, noun.range.first);
  const isThing = noun !== undefined && !isWhen && entityAt(sentence, noun.range.first) === undefined;
  const pieces = isThing ? noun : undefined;
  if (pieces !== undefined && opensList(sentence, pieces, governor))
    return readingOf(sentence, pieces, 'fact.count.pieces');
  const alone = namedAlike(sentence, figure, governor, amounts);
  if (alone !== undefined && figure.unit === undefined) return inherited(alone, 'fact.listed');
  const goesOn = before?.reading.rule === 'fact.count.average' && figure.unit === undefined && isRatio(figure);
  if (goesOn) return readListed(sentence, figure, before);
  const valued = isRatio(figure) ? nounBefore(sentence, governor.clause, governor.first) : undefined;
  const isPassed = valued !== undefined && passes.test(valued.metric);
  if (valued !== undefined && !isPassed && opensValue(sentence, valued, governor)) {
    return readingOf(sentence, valued, 'fact.count.ratio');
  }
  // "Trường lấy 25,6 điểm": where a school draws the line.
  const isCutoff = isPoints(figure) && context.language === 'vi' && wordAt(sentence, governor.first - 1) === 'lấy';
  if (isCutoff) return { metric: 'điểm chuẩn', isMeasured: true, rule: 'fact.count.cutoff' };
  const isAverage = isPoints(figure) && context.language === 'vi' && isAveraged(sentence, governor);
  if (isAverage) return { metric: 'điểm trung bình', isMeasured: true, rule: 'fact.count.average' };
  const owner = isRatio(figure) && isPoints(figure) && !isPassed ? clauseSubject(sentence, governor) : undefined;
  if (owner !== undefined) return readingOf(sentence, owner, 'fact.count.ratio');
  // "giá xăng có 17 lần tăng": what happened so often stands behind.
  const isTold = hasCue(sentence, figure.next + 1, cue.rise | cue.fall | cue.act);
  const occasion = figure.unit === 'lần' && !isTold ? readOccasion(sentence, governor) : undefined;
  if (occasion !== undefined) return occasion;
  if (figure.unit !== undefined && !countsNothing(sentence, figure)) return counted(sentence, figure, 'fact.count');
  const whole = wholeAfter(sentence, figure);
  if (whole !== undefined) return counted(sentence, whole, 'fact.part.counted');
  return (
    readListed(sentence, figure, before) ??
    readPart(sentence, figure, before) ??
    readOthers(sentence, figure, governor, last) ??
    readBare(sentence, figure, governor, last)
  );
}

/** "Đỗ ngành Luật với 26,25 điểm": what somebody got in with the points for. */
const passes = /^(?:đỗ|đậu|thi|trúng tuyển|tốt nghiệp) /iu;

/** "tỷ lệ giáo viên ở tiểu học chỉ 0,41 người": what the clause measures, where no verb stands between. */
function measuredRate(
  sentence: FactSentence,
  measured: MetricPhrase | undefined,
  { first }: Governor,
): MetricPhrase | undefined {
  if (measured === undefined || isBareQuantity(measured.metric)) return undefined;
  for (let index = measured.range.next; index < first; index++) {
    if (hasCue(sentence, index, cue.act | cue.deed | cue.passive | cue.break)) return undefined;
  }
  return measured;
}

/** Whether nothing stands before a noun of several syllables in its clause: "khách quốc tế 214.000 lượt". */
function opensList({ context }: FactSentence, { range }: MetricPhrase, { clause }: Governor): boolean {
  return context.language === 'vi' && range.first === clause && range.next - range.first > 1;
}

/** Whether the figure is half of a score (2-1): a dash without spaces joins it to another number. */
export function isScore(sentence: FactSentence, figure: ParagraphFigure): boolean {
  const { start, end } = sentence.paragraph.tokens;
  const isJoined = (sign: number, other: number) =>
    isSign(sentence, sign, signs.dash) &&
    figureAt(sentence, other)?.kind === 'cardinal' &&
    start[sign] === end[sign - 1] &&
    start[sign + 1] === end[sign];
  return isJoined(figure.next, figure.next + 1) || isJoined(figure.first - 1, figure.first - 2);
}

/** "400 of its 2,100 workers": the count that a part is of. */
export function wholeAfter(sentence: FactSentence, figure: ParagraphFigure): ParagraphFigure | undefined {
  if (!hasCue(sentence, figure.next, cue.of | cue.at)) return undefined;
  let index = cueNext(sentence, figure.next);
  while (hasCue(sentence, index, cue.filler)) index = cueNext(sentence, index);
  const whole = figureAt(sentence, index);
  return whole?.kind === 'cardinal' && whole.unit !== undefined ? whole : undefined;
}

/** Whether the noun before a ratio opens its clause, or stands behind "từ" or "đến": "từ đỉnh 1.336,2 điểm". */
function opensValue(sentence: FactSentence, { range }: MetricPhrase, { clause }: Governor): boolean {
  const entity = entityAt(sentence, range.first);
  if (entity !== undefined && entity.next >= range.next) return false;
  // "đại kỳ thủ Wang Hao vô địch với 7,5 điểm"
  for (let index = range.first; index < range.next; index++)
    if (entityAt(sentence, index)?.kind === 'person' && sentence.context.language === 'vi') return false;
  const isNoun = range.next - range.first > 1 || hasCue(sentence, range.first, cue.head);
  // "Thành phố hiện có 14,2 bác sĩ": what has them is not what they measure.
  if (hasCue(sentence, range.next, cue.passive) || hasCue(sentence, range.next + 1, cue.passive)) return false;
  return (isNoun && range.first === clause) || hasCue(sentence, range.first - 1, cue.from | cue.goTo | cue.since);
}

/** "Riêng miền Bắc đạt 25,9 GW": where a name alone is the subject, what the sentence before measured in that unit. */
export function namedAlike(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { clause, first }: Governor,
  amounts: Earlier['amounts'],
): Before | undefined {
  let index = clause;
  while (index < first && hasCue(sentence, index, cue.filler | cue.connector | cue.break | cue.and))
    index = cueNext(sentence, index);
  const entity = entityAt(sentence, index);
  if (entity?.kind !== 'place' && entity?.kind !== 'organization') return undefined;
  for (let place = entity.next; place < first; place = unitNext(sentence, place)) {
    if (!hasCue(sentence, place, cue.auxiliary | cue.filler | cue.time)) return undefined;
  }
  return amounts.get(amountKey(figure));
}

/** "1,91 con/phụ nữ", "4,6 điểm": what has decimals is a value of something, and no count. */
function isRatio({ value, precision }: ParagraphFigure): boolean {
  return typeof value === 'number' && !Number.isInteger(value) && (precision ?? 0) < 0;
}

/** "lớp có 48 người, mười một không trở về": a part of what was counted right before. */
function readPart(sentence: FactSentence, figure: ParagraphFigure, before: Before | undefined): Reading | undefined {
  if (before?.figure.kind !== 'cardinal' && before?.figure.kind !== 'fraction') return undefined;
  // "thắng bảy trận, trong đó có ba gặp hạt giống"
  const isThere =
    figure.unit === undefined &&
    wordAt(sentence, figure.first - 1) === 'có' &&
    clauseStart(sentence, figure.first) === figure.first - 1;
  if (!isThere && !startsClause(sentence, figure)) return undefined;
  return inherited(before, 'fact.part');
}

/** "Another 14 were missing": of those that the sentence before counted. */
function readOthers(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { first, clause }: Governor,
  last: Before | undefined,
): Reading | undefined {
  if (sentence.context.language !== 'en' || figure.unit !== undefined || last?.figure.kind !== 'cardinal')
    return undefined;
  const { text, start, end } = sentence.paragraph.tokens;
  const next = text.slice(start[figure.next], end[figure.next]);
  return first === clause && /^(?:were|are|have|had)$/u.test(next) ? inherited(last, 'fact.part') : undefined;
}

export function startsClause(sentence: FactSentence, figure: ParagraphFigure): boolean {
  let first = figure.first;
  while (first > sentence.first && hasCue(sentence, first - 1, cue.filler)) first--;
  return clauseStart(sentence, first) === first;
}
