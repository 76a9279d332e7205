import type { ParagraphFigure } from '../paragraph.js';
import { namesBody } from './bodies.js';
import { isAmountAlone, isCounted, measuresCount } from './counts.js';
import { deedNounAt } from './cue-table.js';
import { cue } from './cues.js';
import { deedBefore, deedMetric } from './deeds.js';
import { areaUnits, dimensionBefore, isOfBody, isOfPerson, isPersonal, ownerOf, withoutReach } from './extent.js';
import type { Governor } from './governor.js';
import { factLexicons } from './lexicons.js';
import { measuredBefore } from './noun-phrase.js';
import { fits } from './read-amount.js';
import { counted } from './read-count.js';
import { readGoal, transferVerb } from './read-goal.js';
import { growthOf } from './read-growth.js';
import { countedRound, heldBehindVerb, lineBehind, lostObject, partsReached } from './read-held.js';
import { readIncrement } from './read-increment.js';
import { broughtIn, planAfter, readShare, wholeOfCount } from './read-share.js';
import { readUndergone } from './read-undergone.js';
import {
  alikeIn,
  type Before,
  carried,
  changeKind,
  type Earlier,
  inherited,
  isPoints,
  measuredLast,
  type Reading,
  readingOf,
} from './reading.js';
import { cueFirst, cueNext, entityAt, type FactSentence, hasCue, wordAt } from './sentence.js';
import {
  changedObject,
  earlierTopic,
  measureBeforeComma,
  objectBehind,
  openingSubject,
  resumedSubject,
  topic,
} from './topic.js';
import {
  costReading,
  costsSomebody,
  isLoss,
  losesMoney,
  pricedObject,
  reducedFee,
  takenIn,
  worthOf,
  yieldVerb,
} from './worth.js';

/** Reads a figure that a verb puts on what stands before it. */
export function readVerb(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  before: Before | undefined,
  amounts: Earlier['amounts'],
): Reading | undefined {
  const { nearest, further } = governor;
  const stated =
    (nearest & cue.increment) !== 0 && figure.kind === 'money'
      ? measuredBefore(sentence, governor.clause, governor.first)
      : undefined;
  // "số tiền trả thêm 20.000 đồng": the verbs are inside the measured phrase.
  if (stated !== undefined && stated.range.next >= governor.first) return readingOf(sentence, stated, 'fact.reach');
  const undergone =
    (nearest & (cue.rise | cue.fall | cue.times)) === 0 ? readUndergone(sentence, figure, governor) : undefined;
  if (undergone !== undefined) return undergone;
  const isMoved = (nearest & cue.goTo) !== 0 && transferVerb(sentence, governor) !== undefined;
  const deed = figure.kind === 'money' && !isMoved ? adjacentDeed(sentence, governor) : undefined;
  if (deed !== undefined) return { metric: deed, isMeasured: true, rule: 'fact.deed' };
  const own = figure.kind === 'money' ? governingDeed(sentence, figure, governor) : undefined;
  if (own !== undefined) return { metric: own, isMeasured: true, rule: 'fact.deed' };
  // "mất hai năm", "mất ba ngôi nhà": no change of a value.
  if ((nearest & cue.act) !== 0 && (figure.kind === 'cardinal' || figure.kind === 'duration')) return undefined;
  if ((nearest & cue.times) !== 0 || figure.kind === 'multiple') return readMultiple(sentence, governor, before);
  if ((nearest & (cue.rise | cue.fall)) !== 0)
    return readChange(sentence, figure, governor, before, measuredLast(amounts));
  if ((nearest & cue.share) !== 0) return readShare(sentence, figure, governor, before, measuredLast(amounts));
  if ((nearest & cue.increment) !== 0) return readIncrement(sentence, figure, governor, before);
  if (
    (nearest & cue.goTo) !== 0 &&
    (nearest & cue.reach) === 0 &&
    (further & (cue.rise | cue.fall | cue.reach)) === 0
  ) {
    return readGoal(sentence, figure, governor, before);
  }
  return readReach(sentence, figure, governor, before);
}

/** "bị phạt tới 40 triệu đồng": the verb right before the words that lead to the amount. */
function adjacentDeed(sentence: FactSentence, { first, clause }: Governor): string | undefined {
  if (first <= clause || !hasCue(sentence, first - 1, cue.deed) || hasCue(sentence, first - 1, cue.head))
    return undefined;
  return deedMetric(sentence, cueFirst(sentence, first - 1), first);
}

/** "the club lost £4m": a verb of change that has a noun for its amount, where its subject is nothing measured. */
function governingDeed(sentence: FactSentence, figure: ParagraphFigure, governor: Governor): string | undefined {
  const { tokens } = sentence.paragraph;
  for (let index = figure.first - 1; index >= governor.first; index--) {
    const noun = hasCue(sentence, index, cue.deed) ? deedNounAt(tokens, index, sentence.context.language) : undefined;
    if (noun !== undefined && measuredBefore(sentence, governor.clause, governor.first) === undefined) return noun;
  }
  return undefined;
}

/** "kim ngạch đạt 5 tỷ USD", "dài 4,7 km", "đạt 58% kế hoạch". */
function readReach(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  before: Before | undefined,
): Reading | undefined {
  const extent = dimensionBefore(sentence, figure);
  if (extent !== undefined) {
    if (figure.unit !== undefined && areaUnits.has(figure.unit)) {
      const metric = factLexicons[sentence.context.language].areaMetric;
      return { metric, rule: 'fact.dimension.alone' };
    }
    const owner = withoutReach(ownerOf(sentence, governor));
    if (owner !== undefined && !isPersonal(sentence, owner)) return readingOf(sentence, owner, 'fact.dimension');
    if (figure.kind === 'duration' && extent === 'chiều dài')
      return { metric: 'thời lượng', rule: 'fact.dimension.alone' };
    const isWeight = extent === 'khối lượng' && isOfPerson(sentence, figure, governor, owner, before);
    return { metric: isWeight ? 'cân nặng' : extent, rule: 'fact.dimension.alone' };
  }
  const worth = wordAt(sentence, governor.first) === 'trị' ? worthOf(sentence, governor) : undefined;
  if (worth !== undefined) return readingOf(sentence, worth, 'fact.reach');
  const held = heldBehindVerb(sentence, figure, governor);
  if (held !== undefined) return readingOf(sentence, held, 'fact.amount.after');
  // "trong cơ quan lập pháp gồm 230 thành viên"
  if (isCounted(figure) && /^(?:gồm|bao)$/u.test(wordAt(sentence, governor.first))) return undefined;
  const built = wordAt(sentence, governor.first) === 'kéo' ? lineBehind(sentence, figure) : undefined;
  if (built !== undefined) return readingOf(sentence, built, 'fact.amount.after');
  const lasting = figure.kind === 'duration' ? countedRound(sentence, governor) : undefined;
  if (lasting !== undefined) return readingOf(sentence, lasting, 'fact.duration.taken');
  const phrase = topic(sentence, governor);
  const plan = planAfter(sentence, figure);
  if (plan !== undefined) return readingOf(sentence, plan, 'fact.reach.plan');
  const isPriced = figure.kind === 'money' && phrase?.isMeasured !== true && wordAt(sentence, governor.first) === 'ở';
  const priced = isPriced ? pricedObject(sentence, governor) : undefined;
  if (priced !== undefined) return readingOf(sentence, priced, 'fact.reach.object');
  // "được hỗ trợ tiền điện tương đương 30 kWh": no money, but what is done for it.
  const given =
    phrase === undefined || fits(phrase.metric, figure)
      ? undefined
      : deedBefore(sentence, { ...governor, first: phrase.range.first }, figure);
  if (given !== undefined) return { metric: given, isMeasured: true, rule: 'fact.deed' };
  const parts = figure.kind === 'fraction' ? partsReached(sentence, figure, governor, phrase) : undefined;
  if (parts !== undefined) return readingOf(sentence, parts, 'fact.fraction');
  const brought = phrase === undefined ? undefined : broughtIn(sentence, figure, governor, phrase);
  if (brought !== undefined) return { ...readingOf(sentence, brought, 'fact.share.whole'), isMeasured: true };
  if (costsSomebody(sentence, figure, governor, phrase)) return costReading;
  if (phrase !== undefined) {
    const taken = figure.kind === 'money' ? takenIn(sentence, governor, phrase) : undefined;
    if (taken !== undefined) return { metric: taken, isMeasured: true, rule: 'fact.deed' };
    if (
      figure.kind === 'cardinal' &&
      !measuresCount(sentence, phrase, figure) &&
      !isAmountAlone(sentence, phrase, figure)
    )
      return undefined;
    const isDistance =
      figure.kind === 'measure' && (figure.unit === 'm' || figure.unit === 'km') && / cách /u.test(phrase.metric);
    if (isDistance) return { metric: 'khoảng cách', rule: 'fact.distance' };
    return carried(before, phrase, figure) ?? readingOf(sentence, phrase, 'fact.reach');
  }
  if (isCounted(figure)) return undefined;
  const yielded = figure.kind === 'money' ? yieldVerb(sentence, governor, before) : undefined;
  if (yielded !== undefined) return { metric: yielded, isMeasured: true, rule: 'fact.deed' };
  const resumed = resumedSubject(sentence, governor);
  if (resumed !== undefined) return readingOf(sentence, { ...resumed, isMeasured: true }, 'fact.reach.resumed');
  const measured = before?.reading.isMeasured === true ? undefined : measureBeforeComma(sentence, governor);
  if (measured !== undefined) return readingOf(sentence, measured, 'fact.reach.measure');
  const earlier = before === undefined && figure.kind !== 'cardinal' ? earlierTopic(sentence, governor) : undefined;
  if (costsSomebody(sentence, figure, governor, earlier)) return costReading;
  if (earlier !== undefined) return readingOf(sentence, earlier, 'fact.reach.subject');
  // "carries 60,000 vehicles and weighs 46,000 tonnes": what the sentence opens with, and not what was counted.
  const isOther = before !== undefined && before.reading.isMeasured !== true && before.figure.kind !== figure.kind;
  const opening = isOther && figure.kind === 'measure' ? openingSubject(sentence, sentence.next) : undefined;
  // "mất 22 ngày và tốn 4.300 USD"
  const isCost =
    before === undefined && figure.kind === 'money' && /^(?:tốn|ngốn)$/u.test(wordAt(sentence, governor.first));
  if (isCost && sentence.context.language === 'vi') return costReading;
  const whole = wholeOfCount(sentence, figure, governor, before);
  if (whole !== undefined) return readingOf(sentence, whole, 'fact.share.whole');
  return opening === undefined
    ? inherited(alikeIn(sentence, figure, before), 'fact.reach.same')
    : readingOf(sentence, opening, 'fact.reach.subject');
}

/** "tăng 15,1% so với …", "giảm 42,5% số lượng đầu mối", "tăng 5 ca", "giảm từ 626 USD". */
function readChange(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  before: Before | undefined,
  last: Before | undefined,
): Reading | undefined {
  // "thấp hơn mức 72% của Tết trước": not by how much, but than what.
  const isLevel =
    /^(?:mức|lục|đỉnh|mốc)$/u.test(wordAt(sentence, figure.first - 1)) &&
    wordAt(sentence, cueNext(sentence, governor.first) - 1) === 'hơn';
  const base = isLevel ? inherited(before, 'fact.base') : undefined;
  if (base !== undefined) return { ...base, isStart: true };
  const phrase = topic(sentence, governor);
  // "mỗi người đã mất 25 triệu đồng": what somebody lost is no less of them.
  if (figure.kind === 'money' && isLoss(sentence, figure, governor)) {
    const isTheirs = phrase === undefined ? before === undefined : losesMoney(phrase);
    if (isTheirs) return { metric: 'mất', isMeasured: true, rule: 'fact.deed' };
  }
  if (isPoints(figure)) {
    const moved = changedObject(sentence, governor);
    if (moved !== undefined) return readingOf(sentence, moved, 'fact.change.moved', 'increment');
  }
  if (governor.isFrom) {
    const reading = phrase === undefined ? inherited(before, 'fact.change.from') : undefined;
    const own = phrase === undefined ? reading : readingOf(sentence, phrase, 'fact.change.from');
    return own === undefined ? undefined : { ...own, isStart: true };
  }
  const kind = changeKind(figure);
  const growth = growthOf(sentence, figure, governor, phrase);
  if (growth !== undefined) return growth;
  // "Thể Công kém hai điểm": points that are counted, of whoever has them.
  const isBehind = isPoints(figure) && /^(?:kém|hơn)$/u.test(wordAt(sentence, governor.first));
  const isName = phrase !== undefined && entityAt(sentence, phrase.range.first)?.kind === 'organization';
  if (isBehind && isName && sentence.context.language === 'vi')
    return counted(sentence, figure, 'fact.change.counted', kind);
  // "công ty cộng thêm 300.000 đồng cho mỗi người": what a body gives more of.
  const added = phrase === undefined || !namesBody(phrase.metric) ? '' : wordAt(sentence, governor.first);
  if (figure.kind === 'money' && added === 'cộng' && sentence.context.language === 'vi')
    return { metric: 'cộng thêm', change: kind, isMeasured: true, rule: 'fact.deed' };
  if (isOfBody(sentence, figure, governor, phrase))
    return { metric: 'cân nặng', change: kind, isMeasured: true, rule: 'fact.change.weight' };
  const lost = lostObject(sentence, figure, governor);
  if (lost !== undefined) return readingOf(sentence, lost, 'fact.change.object', kind);
  const reduced = reducedFee(sentence, figure, governor, phrase, last);
  if (reduced !== undefined) return reduced;
  if (phrase !== undefined && (!isCounted(figure) || measuresCount(sentence, phrase, figure))) {
    // "thuốc giảm 62% nguy cơ tái phát": the verb has an object of its own.
    const isPart = hasCue(sentence, figure.next, cue.of);
    const isShare = figure.kind === 'percent' || figure.kind === 'fraction';
    const own = phrase.isMeasured || isPart || !isShare ? undefined : objectBehind(sentence, figure);
    if (own !== undefined) return readingOf(sentence, own, 'fact.change.object', kind);
    return readingOf(sentence, phrase, 'fact.change', kind);
  }
  if (!isCounted(figure)) {
    const after = objectBehind(sentence, figure);
    if (after !== undefined) return readingOf(sentence, after, 'fact.change.object', kind);
  }
  const object = changedObject(sentence, governor);
  if (object !== undefined && !isCounted(figure)) return readingOf(sentence, object, 'fact.change.moved', kind);
  const earlier = before === undefined && figure.kind !== 'cardinal' ? earlierTopic(sentence, governor) : undefined;
  const known = factLexicons.vi.unitMetrics[figure.unit ?? ''];
  // "Nhà máy dời ca luyện, giảm 18 MW": what the unit measures, of those who did it.
  if (earlier?.isMeasured === false && known !== undefined && sentence.context.language === 'vi')
    return { metric: known, change: kind, isMeasured: true, rule: 'fact.change.unit' };
  // "mua 1.000 MW, để cắt giảm 450 MW": what is done with the one is no change of it.
  const isDone = before?.reading.rule === 'fact.deed' || before?.reading.rule === 'fact.near.verb';
  if (isDone && known !== undefined && hasCue(sentence, governor.first - 1, cue.break))
    return { metric: known, change: kind, isMeasured: true, rule: 'fact.change.unit' };
  if (earlier !== undefined) return readingOf(sentence, earlier, 'fact.change.subject', kind);
  // "312 cơ sở với 7.900 phòng, tăng 1.100 phòng"
  // "118 con trâu chết rét, ít hơn đợt trước 1.900 con"
  const isPiece = before?.figure.unit?.startsWith(`${figure.unit} `) === true;
  const isOther =
    isCounted(figure) &&
    !isPoints(figure) &&
    !isPiece &&
    (figure.unit?.includes(' ') === true ||
      figure.unit === 'bậc' ||
      (before?.figure.kind === 'cardinal' && before.figure.unit !== figure.unit));
  const other = isOther ? counted(sentence, figure, 'fact.change.counted', kind) : undefined;
  return (
    other ??
    inherited(alikeIn(sentence, figure, before), 'fact.change.same', kind) ??
    counted(sentence, figure, 'fact.change.counted', kind)
  );
}

/** "gấp 1,5 lần", "tăng gấp đôi", "bằng 1,2 lần thu nhập bình quân". */
export function readMultiple(
  sentence: FactSentence,
  governor: Governor,
  before: Before | undefined,
): Reading | undefined {
  const change = governor.nearest === 0 || (governor.nearest & cue.reach) !== 0 ? undefined : 'multiple';
  const phrase = topic(sentence, governor);
  if (phrase !== undefined && (phrase.isMeasured || before?.reading.isMeasured !== true)) {
    return readingOf(sentence, phrase, 'fact.multiple', change);
  }
  return inherited(before, 'fact.multiple.same', change);
}
