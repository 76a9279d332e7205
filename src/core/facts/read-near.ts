import type { ParagraphFigure } from '../paragraph.js';
import { wordCase } from '../text/tokens.js';
import { isSign, signs } from './clause.js';
import { withWholeList } from './coordination.js';
import { cue } from './cues.js';
import { danglingSubject } from './dangling.js';
import { deedMetric } from './deeds.js';
import { subjectOfVerbBefore } from './english-subject.js';
import type { Governor } from './governor.js';
import { isIdentified, isLabelledCount, labelBefore, labelBehind, nameable } from './labels.js';
import {
  aheadOf,
  averageLevel,
  bodyDeed,
  clauseDeed,
  givenTo,
  measureOfName,
  neededBy,
  ofRate,
  openingDeed,
  otherDeed,
  purposeAfter,
  readNearVerb,
  targetBefore,
  usedPower,
} from './near-verbs.js';
import { clauseSubject, type MetricPhrase, nounBefore, openingHead } from './noun-phrase.js';
import { phraseBehind } from './phrase-behind.js';
import { isScore, startsClause } from './read-count.js';
import { isByOwnNoun } from './read-listed.js';
import { readNoun } from './read-noun.js';
import {
  alikeIn,
  type Before,
  carried,
  changeKind,
  inherited,
  isAlike,
  isBareQuantity,
  isFarFrom,
  isOfMoney,
  type Reading,
  readingOf,
} from './reading.js';
import { cueFirst, cueNext, entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';
import { changedObject, earlierTopic, openingSubject, withOpeningVerb } from './topic.js';
import { superlative, unitMetric } from './unit-metric.js';

/**
 * What an amount states that no sentence form tells: money, percentages and parts are always of something, and so are
 * measures that a noun stands right before. In this order: the words right before it, what a list of its likes goes on
 * with, the words right behind it, the subject of its clause, its verb.
 */
export function readNear(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  before: Before | undefined,
  amount: Before | undefined,
): Reading | undefined {
  const isChanged = governor.isFrom && before?.reading.change !== undefined && figure.kind === 'cardinal';
  const isTold = isLabelledCount(sentence, figure, governor);
  if (isTold) {
    const counts = labelBefore(sentence, governor);
    if (counts !== undefined) return readingOf(sentence, counts, 'fact.near.label');
  }
  if (!isAmount(sentence, figure, before) && !(isChanged && figure.unit === undefined)) return undefined;
  const labelled = labelBehind(sentence, figure);
  if (labelled !== undefined) return readingOf(sentence, labelled, 'fact.label.behind');
  const dangling = danglingSubject(sentence, governor.clause);
  if (dangling !== undefined) return readingOf(sentence, dangling, 'fact.near.subject');
  const goesBack = governor.isFrom && before !== undefined;
  if (goesBack && (before.reading.change !== undefined || isAlike(before.figure, figure)))
    return begun(inherited(before, 'fact.near.list'), governor);
  // "mức phạt bằng 2 lần cá nhân, tối đa 200 triệu đồng"
  const goesOn = governor.first === governor.clause && isSign(sentence, governor.clause - 1, signs.comma);
  const alike = alikeIn(sentence, figure, before);
  const sum = goesOn ? ofRate(sentence, figure, governor, alike) : undefined;
  if (sum !== undefined) return sum;
  if (goesOn && alike?.reading.isMeasured === true) return inherited(alike, 'fact.near.list');
  const ahead = aheadOf(sentence, figure, governor);
  if (ahead !== undefined) return ahead;
  const needed = neededBy(sentence, figure, governor);
  if (needed !== undefined) return needed;
  const target = targetBefore(sentence, governor);
  if (target !== undefined) return target;
  const isLabelled = sentence.context.language === 'vi' && labelBefore(sentence, governor) !== undefined;
  const used = figure.unit?.endsWith('W.h') === true ? usedPower(sentence, governor) : undefined;
  if (used !== undefined) return used;
  const known = figure.kind === 'measure' && !isLabelled ? unitMetric(sentence, figure, governor) : undefined;
  if (known !== undefined) return { metric: known, rule: 'fact.near.unit' };
  const noun = nameable(behindName(sentence, nounBefore(sentence, governor.clause, governor.first), governor.clause));
  const isEnglish = sentence.context.language === 'en';
  const own = noun === undefined || isEnglish ? undefined : readNoun(sentence, figure, noun, before);
  if (own !== undefined) return own;
  const shared = measureOfName(sentence, governor);
  if (shared !== undefined) return readingOf(sentence, shared, 'fact.near.named');
  const subject =
    (sentence.context.language === 'en' ? subjectOfVerbBefore(sentence, governor.first) : undefined) ??
    clauseSubject(sentence, governor);
  const isBehind = noun === undefined || (subject !== undefined && noun.range.first > subject.range.next);
  // "phí chở 9 triệu đồng một xe 18 tấn": what is told in money has no weight.
  const isUnfit = !isEnglish && figure.kind === 'measure' && subject !== undefined && isOfMoney(subject.metric);
  if (subject?.isMeasured === true && isBehind && !isUnfit && !isBareQuantity(subject.metric)) {
    return readingOf(sentence, subject, 'fact.near.subject');
  }
  if (noun !== undefined && isNamed(sentence, noun, governor, figure.kind === 'measure')) {
    const named = withWholeList(sentence, noun, governor.clause);
    // "gia đình đã nộp 5.600 tỷ đồng, 13 bị cáo còn lại 900 triệu đồng": a number of others.
    const isOthers = !isEnglish && amount !== undefined && amount.figure.first >= sentence.first;
    const isShared = !isEnglish && figure.kind === 'money' && areas.test(noun.metric) && amount !== undefined;
    if (isShared && amount.reading.change === undefined && isAlike(amount.figure, figure))
      return inherited(amount, 'fact.listed');
    if (isOthers && isAlike(amount.figure, figure) && figureAt(sentence, noun.range.first - 1)?.kind === 'cardinal') {
      if (amount.reading.change === undefined) return inherited(amount, 'fact.listed');
    }
    // "tăng 8,7%, trong đó công nghiệp - xây dựng 81,2%": no further change, but a part.
    const isPart = before?.reading.change !== undefined && figure.kind === 'percent' && !named.isMeasured;
    if (isPart) return { metric: named.metric, subject: named.metric, rule: 'fact.listed.own' };
    const isMember = before !== undefined && isByOwnNoun(sentence, before);
    return (
      (isMember ? undefined : carried(before, named, figure)) ??
      begun(readingOf(sentence, named, 'fact.near.before'), governor)
    );
  }
  const moved = isEnglish ? changedObject(sentence, governor) : undefined;
  if (moved !== undefined) return readingOf(sentence, moved, 'fact.near.moved', changeKind(figure));
  const isMeasured = isEnglish && figure.kind === 'measure' && subject !== undefined;
  if (isMeasured && entityAt(sentence, subject.range.first) === undefined)
    return readingOf(sentence, subject, 'fact.near.subject');
  const isOfVerb = isEnglish && figure.kind !== 'percent' && figure.kind !== 'cardinal' && figure.kind !== 'multiple';
  const done = isOfVerb ? readNearVerb(sentence, governor) : undefined;
  if (done !== undefined) return purposeAfter(sentence, figure) ?? done;
  const opener = isEnglish ? nameable(subject) : undefined;
  if (opener !== undefined) return begun(readingOf(sentence, opener, 'fact.near.subject'), governor);
  if (isEnglish && figure.kind === 'multiple' && before !== undefined) return inherited(before, 'fact.near.list');
  // "with nine seats and 6.1%": of what percentages were of before, and not of those counted.
  const isOther = isEnglish && figure.kind === 'percent' && wordAt(sentence, figure.first - 1) === 'and';
  if (isOther && before?.figure.kind === 'cardinal' && amount?.reading.change === undefined) {
    const other = inherited(amount, 'fact.near.list');
    if (other !== undefined) return other;
  }
  const opened = openingDeed(sentence, figure, governor);
  if (opened !== undefined) return opened;
  const label = labelBefore(sentence, governor);
  // "là 1.150 USD và 1 triệu đồng": two sums of one thing.
  const isJoined =
    before?.figure.kind === 'money' && figure.kind === 'money' && before.figure.next === governor.first - 1;
  if (!isEnglish && isJoined && hasCue(sentence, governor.first - 1, cue.and))
    return inherited(before, 'fact.near.list');
  // "Nguyên nhân chính là sầu riêng: chỉ 2,64 tỷ USD": of what is named there, and no more of what was told before.
  if (
    label !== undefined &&
    !isEnglish &&
    (label.isMeasured || isIdentified(sentence, label) || before?.reading.rule === 'fact.near.label')
  )
    return { ...readingOf(sentence, label, 'fact.near.label'), isMeasured: true };
  const headed = figure.kind === 'money' && !isEnglish ? openingHead(sentence, governor) : undefined;
  if (headed !== undefined) return readingOf(sentence, headed, 'fact.near.subject');
  const listed = [before, isEnglish ? undefined : amount].find(
    (earlier) =>
      earlier !== undefined &&
      isAlike(earlier.figure, figure) &&
      !isFarFrom(earlier.figure, figure) &&
      !(earlier.reading.rule === 'fact.dimension.alone' && governor.first > governor.clause),
  );
  const given = figure.kind === 'money' && !isEnglish ? givenTo(sentence, governor, listed) : undefined;
  if (given !== undefined) return given;
  const other = isEnglish ? undefined : otherDeed(sentence, figure, governor, listed);
  if (other !== undefined) return other;
  if (listed !== undefined && listed.reading.change === undefined) return inherited(listed, 'fact.near.list');
  if (label !== undefined) return { ...readingOf(sentence, label, 'fact.near.label'), isMeasured: true };
  if (figure.kind === 'cardinal') return undefined;
  if (figure.kind === 'measure') return readNearVerb(sentence, governor);
  if (hasCue(sentence, figure.next, cue.deed)) {
    return { metric: deedMetric(sentence, figure.next, cueNext(sentence, figure.next)), rule: 'fact.near.verb' };
  }
  const after = nameable(phraseBehind(sentence, figure));
  if (after !== undefined) return readingOf(sentence, after, 'fact.near.after');
  const body =
    figure.kind === 'money' && !isEnglish
      ? (bodyDeed(sentence, governor) ?? clauseDeed(sentence, governor))
      : undefined;
  if (body !== undefined) return body;
  const opening = nameable(subject);
  if (opening !== undefined && (isEnglish || opening.isMeasured || opening.metric.includes(' ')))
    return readingOf(sentence, opening, 'fact.near.subject');
  const topic = nameable(earlierTopic(sentence, governor));
  return (
    averageLevel(sentence, figure, governor) ??
    readNearVerb(sentence, governor) ??
    inherited(alikeIn(sentence, figure, before), 'fact.near.list') ??
    (topic === undefined ? undefined : readingOf(sentence, topic, 'fact.near.topic')) ??
    ofOpening(sentence, figure, governor, before)
  );
}

/** "Đoạn qua xã Bình Khê, dài 22 km, dẫn đầu với 27%": what the sentence opens with and has told but a size of. */
function ofOpening(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { clause }: Governor,
  before: Before | undefined,
): Reading | undefined {
  if (before?.reading.rule.startsWith('fact.dimension') !== true || figure.kind === 'measure') return undefined;
  const opening = sentence.context.language === 'vi' ? openingSubject(sentence, clause) : undefined;
  return opening === undefined ? undefined : readingOf(sentence, opening, 'fact.near.topic');
}

/** "… mỗi địa phương 15 tỷ đồng": each of several that have a share in what was told before. */
const areas = /^mỗi (?:tỉnh|thành phố|địa phương|huyện|xã|phường|đơn vị)$/u;

/** What is told by its area alone: "thuê phòng 14 m²". */
const rooms = /^(?:phòng|căn|nhà|lô|thửa|ruộng|vườn|ao|kho)$/u;

/**
 * Whether the words right before a figure name it: they open the clause ("khách quốc tế 31 triệu"), or stand behind a verb
 * as its noun ("có dự trữ 2 triệu tấn"). The object of a preposition ("mua tại ruộng 5.000 đồng") is where, not what.
 */
function isNamed(
  sentence: FactSentence,
  { range, metric }: MetricPhrase,
  { clause }: Governor,
  isMeasure: boolean,
): boolean {
  if (superlative.test(metric)) return false;
  // An English noun does not stand before its figure but in lists: "a ticket $12, a programme $3".
  if (sentence.context.language === 'en') return isListMember(sentence, range.first, range.next, clause);
  let start = range.first;
  while (start > clause && hasCue(sentence, start - 1, cue.filler | cue.auxiliary | cue.connector | cue.each)) start--;
  if (start <= clause) return true;
  if (start < range.first || entityAt(sentence, start - 1) !== undefined) return true;
  if (figureAt(sentence, start - 1) !== undefined) return range.next - range.first > 1;
  // A measure may be of the place that a preposition names: "treo trong phòng làm việc 12 mét vuông".
  if (hasCue(sentence, start - 1, cue.at | cue.of)) return isMeasure && range.next - range.first > 1;
  const isShort =
    sentence.paragraph.tokens.letterCase[range.first] === wordCase.upper || (isMeasure && rooms.test(metric));
  const isLong = range.next - range.first > 1 || (sentence.context.language === 'vi' && isShort);
  return isLong && hasCue(sentence, start - 1, cue.passive | cue.act | cue.reach);
}

/** "Liên hợp quốc kêu gọi 139 triệu USD": what follows the last name. A name alone is whose the amount is, and not what. */
function behindName(
  sentence: FactSentence,
  phrase: MetricPhrase | undefined,
  clause: number,
): MetricPhrase | undefined {
  if (phrase === undefined) return undefined;
  const { first, next } = phrase.range;
  for (let index = next - 1; index >= first; index--) {
    const entity = entityAt(sentence, index);
    if (entity === undefined || entity.kind === 'event' || entity.kind === 'award') continue;
    return index + 1 < next ? nounBefore(sentence, index + 1, next) : undefined;
  }
  return withOpeningVerb(sentence, clause, phrase);
}

function isListMember(sentence: FactSentence, first: number, next: number, clause: number): boolean {
  if (!hasCue(sentence, first - 1, cue.filler | cue.each)) return first === clause && next - first > 1;
  return cueFirst(sentence, first - 1) <= clause;
}

/** Whether the figure can be nothing but an amount of something. Two numbers joined by a dash are a score. */
function isAmount(sentence: FactSentence, figure: ParagraphFigure, before: Before | undefined): boolean {
  switch (figure.kind) {
    case 'money':
    case 'percent':
    case 'fraction':
    case 'multiple':
      return true;
    case 'measure':
      // "a 14-km line": the figure is part of a name for the thing.
      return !/[-‑]\p{L}/u.test(sentence.paragraph.tokens.text.slice(figure.start, figure.end));
    case 'cardinal':
      return (
        figure.unit === undefined &&
        !isScore(sentence, figure) &&
        isAmountAlone(figure, before) &&
        !startsClause(sentence, figure)
      );
    default:
      return false;
  }
}

/** A number without a counted noun is an amount where it goes on with numbers, or where it is too large or fine for a name. */
function isAmountAlone({ value }: ParagraphFigure, before: Before | undefined): boolean {
  if (before?.figure.kind === 'cardinal') return true;
  return typeof value === 'number' && (value >= 3000 || !Number.isInteger(value));
}

/** A value behind "from" is the one that a change starts with. */
function begun(reading: Reading | undefined, { isFrom }: Governor): Reading | undefined {
  return isFrom && reading !== undefined ? { ...reading, isStart: true } : reading;
}
