import type { DocumentContext, Paragraph, ParagraphEntity, ParagraphFigure } from '../paragraph.js';
import { wordCase } from '../text/tokens.js';
import { clauseEnd, clauseStart, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { cutPhrase, type MetricPhrase } from './cut-phrase.js';
import { deedMetric } from './deeds.js';
import type { Governor } from './governor.js';
import { measuredBefore, nounBefore, subjectPhrase } from './noun-phrase.js';
import { phraseBehind } from './phrase-behind.js';
import {
  amountKey,
  type Before,
  changeKind,
  type Earlier,
  inherited,
  isAlike,
  isBareQuantity,
  isFarFrom,
  isOfMoney,
  isSameQuantity,
  measuredLast,
  type Reading,
  rangeText,
  readingOf,
} from './reading.js';
import { cueFirst, entityAt, type FactSentence, figureAt, hasCue, readSentence, wordAt } from './sentence.js';

/**
 * "Vietcombank dẫn đầu khi đạt 9.026 tỷ đồng", "song vẫn tăng tới 77%": an amount that no form of its sentence tells the metric
 * of. It is of what the sentence told or named last to be measured, else of what the paragraph did, else of what the sentence
 * before named, the paragraph before measured in that unit, or the heading names.
 */
export function readCarried(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  earlier: Earlier,
): Reading | undefined {
  if (sentence.context.language !== 'vi' || !isOfSomething(figure)) return undefined;
  const isChanged = (governor.nearest & (cue.rise | cue.fall | cue.times)) !== 0 || figure.kind === 'multiple';
  const change = isChanged ? changeKind(figure) : undefined;
  const sized =
    figure.kind === 'measure'
      ? (thingBefore(sentence, governor) ?? thingBehind(sentence, figure, governor))
      : undefined;
  if (sized !== undefined) return readingOf(sentence, sized, 'fact.carried.sized');
  const done = figure.kind === 'money' ? doneWith(sentence, governor) : undefined;
  if (done !== undefined) return { metric: done, isMeasured: true, rule: 'fact.carried.deed' };
  const told = toldFor(figure, isChanged, earlier);
  const isInSentence = told !== undefined && told.figure.first >= sentence.first;
  if (isInSentence && !isChanged && isAlike(told.figure, figure)) return inherited(told, 'fact.carried.list');
  const own =
    namedBefore(sentence, governor.first) ??
    subjectBeforeColon(sentence, governor) ??
    subjectBehindStart(sentence, figure, governor);
  if (own !== undefined) return readingOf(sentence, own, 'fact.carried.sentence', change);
  const other = told?.reading.isMeasured === true || !isChanged ? undefined : otherSubject(sentence, governor, told);
  if (other !== undefined) return readingOf(sentence, other, 'fact.carried.subject', change);
  const deed = figure.kind === 'measure' ? verbOfSize(sentence, figure, governor) : undefined;
  if (deed !== undefined) return { metric: deed, rule: 'fact.carried.verb' };
  if (told !== undefined) return inherited(told, 'fact.carried.paragraph', change);
  const { previous, carriedAmounts, topic } = earlier;
  const last = previous === undefined ? undefined : namedBefore(previous, previous.next - 1);
  if (last !== undefined) return readingOf(previous ?? sentence, last, 'fact.carried.named', change);
  if (figure.kind === 'percent' && growth.test(rangeText(sentence, { first: governor.first, next: figure.first })))
    return { metric: 'tăng trưởng', isMeasured: true, rule: 'fact.carried.growth' };
  if (lengths.has(figure.unit ?? '')) return undefined;
  const before =
    carriedAmounts?.get(amountKey(figure)) ??
    (isChanged && figure.kind !== 'measure' ? carriedAmounts?.values().next().value : undefined);
  const line = lineOf(sentence, governor);
  if (line !== undefined) return { metric: line, change, isMeasured: true, rule: 'fact.carried.line' };
  if (before !== undefined) return { metric: before, change, isMeasured: true, rule: 'fact.carried.before' };
  if (topic !== undefined && mayMeasure(topic, figure, change))
    return { metric: topic, change, isMeasured: true, rule: 'fact.carried.heading' };
  const isRate = figure.kind === 'percent' && change === undefined && (governor.nearest & cue.reach) !== 0;
  const sum = isSign(sentence, figure.next, signs.slash) ? 'giá' : 'số tiền';
  const known = figure.kind === 'money' ? sum : isRate ? 'tỷ lệ' : unitQuantities.get(figure.unit ?? '');
  return known === undefined ? undefined : { metric: known, rule: 'fact.carried.unit' };
}

/** How long in tokens the name that a line opens with may be, with its dash. */
const longestLine = 6;

/** "- DGC: kịch trần tại 81.900 đồng": what a line of a list is about, where its first clause measures nothing else. */
function lineOf(sentence: FactSentence, { clause }: Governor): string | undefined {
  const colon = clause - 1;
  const isLine =
    colon > sentence.first && colon - sentence.first <= longestLine && isSign(sentence, colon, signs.colon);
  if (!isLine) return undefined;
  const first = isSign(sentence, sentence.first, signs.dash) ? sentence.first + 1 : sentence.first;
  const name = entityAt(sentence, first);
  if (name !== undefined && name.next === colon) return name.kind === 'organization' ? name.canonical : undefined;
  const { letterCase } = sentence.paragraph.tokens;
  const isCode = colon === first + 1 && letterCase[first] === wordCase.upper;
  return isCode ? rangeText(sentence, { first, next: colon }) : undefined;
}

function mayMeasure(metric: string, { kind }: ParagraphFigure, change: Reading['change']): boolean {
  const isOther = kind === 'measure' || (kind === 'percent' && change === undefined);
  return !isOther || !isOfMoney(metric);
}

/** "Cả năm tăng trưởng 8%": of the economy, where nothing else is said to grow. */
const growth = /(?:^| )tăng trưởng(?!\p{L})/iu;

/** What units measure that measure but one quantity: "nhận khoán 1.130 ha". */
const unitQuantities: ReadonlyMap<string, string> = new Map([
  ['har', 'diện tích'],
  ['km2', 'diện tích'],
  ['m2', 'diện tích'],
  ['t', 'khối lượng'],
  ['kg', 'khối lượng'],
]);

/** Whether the figure can be nothing but an amount of something. */
function isOfSomething({ kind, unit, value }: ParagraphFigure): boolean {
  if (kind === 'cardinal') return unit === undefined && typeof value === 'number' && !Number.isInteger(value);
  return kind === 'money' || kind === 'percent' || kind === 'fraction' || kind === 'multiple' || kind === 'measure';
}

const lengths: ReadonlySet<string> = new Set(['m', 'km']);

/** What the paragraph told last that the figure may go on about: in its unit, of a change in any, of a part the count. */
function toldFor(figure: ParagraphFigure, isChanged: boolean, { amounts, before, kinds }: Earlier): Before | undefined {
  if (figure.kind === 'fraction') return before ?? kinds.get('cardinal') ?? measuredLast(amounts);
  const amount = amounts.get(amountKey(figure));
  const alike = amount !== undefined && !isChanged && isFarFrom(amount.figure, figure) ? undefined : amount;
  const ofKind = kinds.get(figure.kind);
  const isOtherKind =
    ofKind !== undefined &&
    ((figure.kind === 'measure' && !isSameQuantity(ofKind.figure, figure)) ||
      (!isChanged && isFarFrom(ofKind.figure, figure)));
  const same = isOtherKind ? undefined : ofKind;
  const last = (isChanged ? measuredLast(amounts) : undefined) ?? alike ?? same;
  // "nhảy 4 m": what somebody does is of that length only.
  const isOther = lengths.has(figure.unit ?? '') && last?.reading.isMeasured !== true && last !== before;
  return isOther ? undefined : last;
}

/** What takes or makes so much by itself. */
const sizeVerbs = /(?:^| )(?<verb>mất|nhảy|bơi|ném|đẩy|nhích|xếp hàng|ùn ứ|nối đuôi)(?: |$)/u;
/** How far before its words in tokens the verb of a size may stand. */
const verbReach = 4;

/** "mỗi năm mất 52.000 ha", "mỗi ngày bơi 14 km": the verb of a size, where it is not of a discipline. */
function verbOfSize(sentence: FactSentence, { first: own }: ParagraphFigure, governor: Governor): string | undefined {
  const first = Math.max(governor.clause, governor.first - verbReach);
  if (first >= own) return undefined;
  const words = rangeText(sentence, { first, next: own });
  return /(?:^| )(?:nội dung|cự ly|môn|giải|cú)(?: |$)/iu.test(words) ? undefined : sizeVerbs.exec(words)?.groups?.verb;
}

/** "nội dung 400 m": a length that names what is run. */
const isEvent = /^(?:nội dung|cự ly|hạng|vòng|vào|ra|tới|qua)(?!\p{L})/iu;

/** "tuyến đường ven biển 53,9 km": the thing that stands right before its size. */
function thingBefore(sentence: FactSentence, { clause, first }: Governor): MetricPhrase | undefined {
  const noun = nounBefore(sentence, clause, first);
  if (noun === undefined || noun.range.next < first || hasCue(sentence, noun.range.first, cue.at | cue.goTo))
    return undefined;
  // "COD 1.260 mg/l"
  const isShort = noun.range.next - noun.range.first < 2;
  if (isShort && sentence.paragraph.tokens.letterCase[noun.range.first] !== wordCase.upper) return undefined;
  return entityAt(sentence, noun.range.next - 1) === undefined && !isEvent.test(noun.metric) ? noun : undefined;
}

/** "dẫn đầu với 5 tỷ đồng": in what order, and not what was done. */
const isRank = /^(?:dẫn|đứng|xếp|giữ)(?!\p{L})/u;

/** How far before "với" in tokens the verb may stand. */
const doneReach = 6;

/** "được nâng cấp năm 2015 với 2.000 tỷ đồng": what was done with the money. */
function doneWith(sentence: FactSentence, { clause, first }: Governor): string | undefined {
  if (wordAt(sentence, first - 1) !== 'với') return undefined;
  for (let index = first - 2; index >= Math.max(clause, first - doneReach); index--) {
    const figure = figureAt(sentence, index);
    if (figure !== undefined && figure.kind !== 'date') return undefined;
    if (!hasCue(sentence, index, cue.act | cue.deed)) continue;
    const metric = deedMetric(sentence, cueFirst(sentence, index), index + 1);
    return hasCue(sentence, index, cue.head) || isRank.test(metric) ? undefined : metric.replace(/^được /u, '');
  }
  return undefined;
}

/** "Nghèo đa chiều giảm đều: năm 2022 là 4,3%": what the clause before the colon says something of. */
function subjectBeforeColon(sentence: FactSentence, { clause }: Governor): MetricPhrase | undefined {
  if (clause - 1 <= sentence.first || !isSign(sentence, clause - 1, signs.colon)) return undefined;
  const start = clauseStart(sentence, clause - 1);
  let next = start;
  while (next < clause - 1 && !hasCue(sentence, next, cue.rise | cue.fall)) {
    if (figureAt(sentence, next) !== undefined) return undefined;
    next++;
  }
  const phrase = next < clause - 1 ? subjectPhrase(sentence, start, next) : undefined;
  if (phrase === undefined || isBareQuantity(phrase.metric)) return undefined;
  return entityAt(sentence, phrase.range.first) === undefined ? phrase : undefined;
}

/** "Từ 18.000 đồng đầu tháng 10, dầu diesel đã chạm 21.000 đồng": what the value that opens a sentence was the start of. */
function subjectBehindStart(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { isFrom, clause, first }: Governor,
): MetricPhrase | undefined {
  if (!isFrom || clause !== sentence.first || first !== clause) return undefined;
  const comma = clauseEnd(sentence, figure.next);
  if (!isSign(sentence, comma, signs.comma)) return undefined;
  let next = comma + 1;
  while (next < sentence.next && !hasCue(sentence, next, verbs | cue.auxiliary | cue.goTo)) {
    if (figureAt(sentence, next) !== undefined) return undefined;
    next++;
  }
  const phrase = next < sentence.next ? subjectPhrase(sentence, comma + 1, next) : undefined;
  return phrase === undefined || isBareQuantity(phrase.metric) ? undefined : phrase;
}

/** "3.259 m công trình kênh mương sạt lở": the thing that a clause opens with the length of. */
function thingBehind(sentence: FactSentence, figure: ParagraphFigure, governor: Governor): MetricPhrase | undefined {
  if (!lengths.has(figure.unit ?? '') || governor.first !== governor.clause) return undefined;
  const phrase = phraseBehind(sentence, figure);
  if (phrase === undefined || phrase.range.next - phrase.range.first < 2) return undefined;
  return entityAt(sentence, phrase.range.first) === undefined ? phrase : undefined;
}

/** "Tôm tăng 8%. Mực là ngoại lệ khi giảm 5%": where the list was told by its subjects, what the sentence opens with. */
function otherSubject(
  sentence: FactSentence,
  { clause }: Governor,
  told: Before | undefined,
): MetricPhrase | undefined {
  if (told === undefined || clause === sentence.first) return undefined;
  let next = sentence.first;
  while (next < clause && !hasCue(sentence, next, verbs)) next++;
  const phrase = subjectPhrase(sentence, sentence.first, next);
  if (phrase === undefined || isBareQuantity(phrase.metric)) return undefined;
  return entityAt(sentence, phrase.range.first) === undefined ? phrase : undefined;
}

const verbs = cue.reach | cue.rise | cue.fall | cue.act | cue.deed | cue.say | cue.transfer | cue.share | cue.passive;

/** How far back in tokens the sentence may name what is measured. */
const namedReach = 40;

/** The measured noun phrase that stands last before the token, with no amount between. */
function namedBefore(sentence: FactSentence, next: number): MetricPhrase | undefined {
  const limit = Math.max(sentence.first, next - namedReach);
  for (let index = next - 1; index >= limit; index--) {
    const figure = figureAt(sentence, index);
    if (figure !== undefined && figure.kind !== 'date' && figure.kind !== 'ordinal') return undefined;
    if (isSign(sentence, index, signs.semicolon)) return undefined;
    if (!hasCue(sentence, index, cue.head) || hasCue(sentence, index, cue.rise | cue.fall)) continue;
    const phrase = measuredAt(sentence, index, next);
    if (phrase !== undefined) return ownerOf(sentence, phrase) ?? phrase;
  }
  return undefined;
}

/** "Hiệu suất của các quỹ cổ phiếu": the measured noun that a phrase is no more than the possessor of. */
function ownerOf(sentence: FactSentence, { range }: MetricPhrase): MetricPhrase | undefined {
  let index = range.first - 1;
  while (hasCue(sentence, index, cue.filler)) index--;
  if (wordAt(sentence, index) !== 'của') return undefined;
  const head = measuredBefore(sentence, clauseStart(sentence, index), index);
  return head !== undefined && head.range.next <= index && head.metric.includes(' ') ? head : undefined;
}

/** "số ca mắc", "nhóm quy mô nhỏ": no amount is of a number, nor of a size. */
const isCount = /^(?:(?:tổng )?số |quy mô (?:nhỏ|vừa|lớn))/iu;

function measuredAt(sentence: FactSentence, index: number, next: number): MetricPhrase | undefined {
  const phrase = cutPhrase(sentence, cueFirst(sentence, index), next, true);
  const metric = phrase?.metric ?? '';
  return !metric.includes(' ') || isBareQuantity(metric) || isCount.test(metric) ? undefined : phrase;
}

/**
 * What a heading names first that is measured, for amounts below it whose own words tell no metric: "Lợi nhuận ngân hàng quý 3" tells
 * lợi nhuận ngân hàng.
 */
export function headingTopic(
  paragraph: Paragraph,
  figures: readonly ParagraphFigure[],
  entities: readonly ParagraphEntity[],
  context: DocumentContext,
): string | undefined {
  if (context.language !== 'vi') return undefined;
  const heading = readSentence(paragraph, 0, paragraph.tokens.count, figures, entities, context);
  const { first, next } = heading;
  for (let index = first; index < Math.min(next, first + namedReach); index++) {
    if (!hasCue(heading, index, cue.head) || (index > first && hasCue(heading, index, cue.rise | cue.fall))) continue;
    const metric = measuredAt(heading, index, next)?.metric;
    if (metric !== undefined) return metric === metric.toUpperCase() ? metric.toLowerCase() : metric;
  }
  return undefined;
}
