import type { ParagraphFigure } from '../paragraph.js';
import { clauseEnd, isSign, signs } from './clause.js';
import { distanceAt, namesSentence } from './cue-table.js';
import { cue } from './cues.js';
import { deedBefore, deedMetric, deedReach } from './deeds.js';
import { type Governor, governorOf } from './governor.js';
import { factLexicons } from './lexicons.js';
import { measuredBefore, phraseAfter, subjectPhrase } from './noun-phrase.js';
import {
  counted,
  namedAlike,
  numbersPoints,
  readCardinal,
  readListed,
  startsClause,
  wholeAfter,
} from './read-count.js';
import { readEnglish } from './read-english.js';
import { readNear } from './read-near.js';
import { readMultiple, readVerb } from './read-verb.js';
import {
  amountKey,
  type Before,
  carried,
  changeKind,
  type Earlier,
  inherited,
  isAlike,
  isBareQuantity,
  type Reading,
  rangeText,
  readingOf,
} from './reading.js';
import {
  cueFirst,
  cueNext,
  cuesAt,
  entityAt,
  type FactSentence,
  figureAt,
  hasCue,
  unitFirst,
  unitNext,
} from './sentence.js';

/** Reads what the figure states, or undefined where it states nothing checkable. */
export function readFigure(sentence: FactSentence, figure: ParagraphFigure, earlier: Earlier): Reading | undefined {
  const { before, last, amounts } = earlier;
  if (figure.kind === 'date' || figure.kind === 'ordinal' || figure.kind === 'identifier') return undefined;
  if (isInsideName(sentence, figure) || numbersPoints(sentence, figure)) return undefined;
  const governor = governorOf(sentence, figure);
  if (governor.first > sentence.first && hasCue(sentence, governor.first - 1, cue.compare)) {
    return readBase(figure, before);
  }
  const english = sentence.context.language === 'en' ? readEnglish(sentence, figure, governor, before) : undefined;
  if (english !== undefined) return english;
  if (governor.nearest !== 0) {
    const reading = readVerb(
      sentence,
      figure,
      governor,
      before ?? referent(sentence, governor, last) ?? namedAlike(sentence, figure, governor, amounts),
    );
    if (reading !== undefined && (figure.kind !== 'duration' || isTimed(sentence, governor, reading))) return reading;
  }
  return (
    readUngoverned(sentence, figure, governor, earlier) ??
    readNear(sentence, figure, governor, before, amounts.get(amountKey(figure)))
  );
}

/** Reads a figure that no verb puts on anything. */
function readUngoverned(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  earlier: Earlier,
): Reading | undefined {
  const { before } = earlier;
  switch (figure.kind) {
    case 'cardinal':
      return readCardinal(sentence, figure, governor, earlier);
    case 'duration':
      return readDuration(sentence, figure, governor);
    case 'multiple':
      return isTimes(sentence, figure)
        ? readMultiple(sentence, figure, { ...governor, nearest: cue.times }, before)
        : undefined;
    case 'fraction':
      return readFraction(sentence, figure, before, earlier.last);
    case 'percent':
      return readPercent(sentence, figure, governor, earlier);
    default:
      return readAmount(sentence, figure, governor, before);
  }
}

/** "con số này", "tỷ lệ này": what the sentence before measured. */
function referent(sentence: FactSentence, { clause, first }: Governor, last: Before | undefined): Before | undefined {
  for (let index = clause; index < first; index++) {
    if (!hasCue(sentence, index, cue.pronoun)) continue;
    if (cueNext(sentence, index) > index + 1 || (index === clause && sentence.context.language === 'en')) return last;
  }
  return undefined;
}

/** "so với 8,2 tỷ USD năm 2024": the earlier value of what was measured. */
function readBase(figure: ParagraphFigure, before: Before | undefined): Reading | undefined {
  if (before === undefined || !isAlike(before.figure, figure)) return undefined;
  const reading = inherited(before, 'fact.base');
  return reading === undefined ? undefined : { ...reading, isStart: true };
}

function isInsideName(sentence: FactSentence, figure: ParagraphFigure): boolean {
  const entity = entityAt(sentence, figure.first);
  return entity !== undefined && entity.first <= figure.first && entity.next >= figure.next;
}

/** A verb puts a length of time on a measured thing only, or says that something lasts: "thí nghiệm kéo dài 18 tháng". */
function isTimed(sentence: FactSentence, governor: Governor, reading: Reading): boolean {
  if (reading.isMeasured === true) return true;
  const { tokens } = sentence.paragraph;
  return /^(?:kéo dài|dài|lasted|took)/iu.test(tokens.text.slice(tokens.start[governor.first]));
}

/** "gấp đôi": the figure is its own verb. */
function isTimes({ paragraph: { tokens } }: FactSentence, figure: ParagraphFigure): boolean {
  return /^gấp/iu.test(tokens.text.slice(figure.start, figure.end));
}

/** A length of time is a fact where it is said what takes it: "thời gian bay khoảng 6 tiếng". Ages are none. */
function readDuration(sentence: FactSentence, figure: ParagraphFigure, governor: Governor): Reading | undefined {
  // "7 năm 6 tháng tù" is read as two figures, neither of which is the sentence.
  if (figureAt(sentence, governor.first - 1) !== undefined) return undefined;
  if (namesSentence(sentence.paragraph.tokens, figure.next, sentence.context.language)) {
    return { metric: factLexicons[sentence.context.language].sentenceMetric, rule: 'fact.sentence' };
  }
  if (hasCue(sentence, figure.next, cue.auxiliary | cue.reach | cue.rise | cue.fall)) return undefined;
  const deed = deedBefore(sentence, governor, figure);
  if (deed !== undefined && /(?:^| )(?:tù|án|fined|jailed)(?: |$)/u.test(deed)) {
    return { metric: deed, rule: 'fact.deed' };
  }
  const measured = measuredBefore(sentence, governor.clause, governor.first);
  if (measured === undefined || measured.range.next < governor.first) return readUndergone(sentence, governor);
  return readingOf(sentence, measured, figure, 'fact.duration');
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

/** "hai phần ba số hộ"; "một nửa sau đó nhập ngũ" of the people counted before. */
function readFraction(
  sentence: FactSentence,
  figure: ParagraphFigure,
  before: Before | undefined,
  last: Before | undefined,
): Reading | undefined {
  const part = readPartOfThese(sentence, figure, last);
  if (part !== undefined) return part;
  const after = phraseAfter(sentence, figure.next, clauseEnd(sentence, figure.next));
  if (after !== undefined && !isBareQuantity(after.metric)) return readingOf(sentence, after, figure, 'fact.fraction');
  return before?.figure.kind === 'cardinal' ? inherited(before, 'fact.fraction.part') : undefined;
}

function readPercent(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  { before, last }: Earlier,
): Reading | undefined {
  const bracketed = readBracketed(sentence, figure, before) ?? readPartOfThese(sentence, figure, last);
  if (bracketed !== undefined) return bracketed;
  const measured = adjacent(sentence, governor);
  if (measured !== undefined) return readingOf(sentence, measured, figure, 'fact.noun');
  const deed = sentence.context.language === 'vi' ? deedBeside(sentence, governor) : undefined;
  if (deed !== undefined) return { metric: deed, isMeasured: true, rule: 'fact.deed' };
  const after = phraseAfter(sentence, figure.next, clauseEnd(sentence, figure.next));
  const opens = startsClause(sentence, figure);
  if (opens && last?.reading.rule === 'fact.share.part' && after?.isMeasured !== true)
    return inherited(last, 'fact.share.part');
  const isListed = before?.reading.rule.startsWith('fact.share') === true && opens;
  if (isListed && after?.isMeasured !== true) return inherited(before, 'fact.share.part');
  if (after !== undefined && !isBareQuantity(after.metric)) {
    return readingOf(sentence, after, figure, 'fact.share.after');
  }
  if (before !== undefined && before.figure.kind !== 'money' && isPartClause(sentence, figure)) {
    return inherited(before, 'fact.share.part');
  }
  return readAlike(sentence, figure, governor, before);
}

/** "hỗ trợ 50%", "thu hồi được 19%": the verb right before the figure, where it has but this meaning. */
function deedBeside(sentence: FactSentence, { clause, first }: Governor): string | undefined {
  if (first <= clause || (cuesAt(sentence, first - 1) & (cue.deed | cue.act | cue.head)) !== cue.deed) return undefined;
  return deedMetric(sentence, cueFirst(sentence, first - 1), first);
}

/** "tối thiểu là 0,1 ha, tối đa 5 ha"; a list with other subjects; or the one of whom the verb is said. */
function readAlike(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  before: Before | undefined,
): Reading | undefined {
  if (before?.reading.isMeasured === true && isAlike(before.figure, figure) && opensClause(sentence, governor)) {
    const isCompared = before.reading.change !== undefined && hasCue(sentence, figure.next, cue.compare);
    return inherited(before, 'fact.same', isCompared ? changeKind(figure) : undefined);
  }
  return readListed(sentence, figure, before) ?? readObject(sentence, figure, governor, before);
}

/** Whether nothing but dates, times and connectives stands before the figure and its verb: "năm 2024 là 5%". */
function opensClause(sentence: FactSentence, { clause, first }: Governor): boolean {
  const set =
    cue.time |
    cue.connector |
    cue.at |
    cue.since |
    cue.filler |
    cue.lastYear |
    cue.samePeriod |
    cue.lastMonth |
    cue.lastQuarter;
  for (let index = clause; index < first; index = unitNext(sentence, index)) {
    if (figureAt(sentence, index)?.kind !== 'date' && !hasCue(sentence, index, set)) return false;
  }
  return true;
}

/** "tăng 11,35 điểm (+0,68%)": the same change once more. */
function readBracketed(
  sentence: FactSentence,
  figure: ParagraphFigure,
  before: Before | undefined,
): Reading | undefined {
  if (before?.reading.change === undefined || !isSign(sentence, figure.first - 1, signs.open)) return undefined;
  if (figure.first - before.figure.next > 3) return undefined;
  return inherited(before, 'fact.change.bracket', changeKind(figure));
}

/** "ba phần tư trong số này", "40% of them": a part of what was stated last. */
function readPartOfThese(
  sentence: FactSentence,
  figure: ParagraphFigure,
  last: Before | undefined,
): Reading | undefined {
  if (!hasCue(sentence, figure.next, cue.of | cue.at)) return undefined;
  let index = cueNext(sentence, figure.next);
  while (hasCue(sentence, index, cue.filler)) index = cueNext(sentence, index);
  if (hasCue(sentence, index, cue.pronoun) || isRelative(sentence, index)) return inherited(last, 'fact.part.these');
  const whole = wholeAfter(sentence, figure);
  return whole === undefined ? undefined : counted(sentence, whole, 'fact.part.counted');
}

/** "two-thirds of which". */
function isRelative(sentence: FactSentence, index: number): boolean {
  return sentence.context.language === 'en' && hasCue(sentence, index, cue.break);
}

/** "40,6% có ý định bỏ nghề": a share of those counted before. */
function isPartClause(sentence: FactSentence, figure: ParagraphFigure): boolean {
  if (!hasCue(sentence, figure.next, cue.act | cue.auxiliary | cue.passive | cue.deed | cue.reach)) return false;
  if (startsClause(sentence, figure)) return true;
  return hasCue(sentence, figure.first - 1, cue.say);
}

/** The measured noun phrase right before the figure, or with nothing but where and when between. */
function adjacent(sentence: FactSentence, governor: Governor): ReturnType<typeof measuredBefore> {
  const measured = measuredBefore(sentence, governor.clause, governor.first);
  if (measured === undefined || isBareQuantity(measured.metric)) return undefined;
  for (let index = measured.range.next; index < governor.first; index++) {
    if (hasCue(sentence, index, cue.act | cue.deed | cue.passive | cue.break | cue.pronoun)) return undefined;
  }
  return measured;
}

/** Units of area, volume and mass: what they measure follows them (5.000 ha hoa màu). */
const amountUnits = new Set(['har', 'm2', 'km2', 'm3', 'L', 'l', 't', 'kg', 'g']);

/** Money and measures: "dư nợ trên 18,2 triệu tỷ đồng", "hỗ trợ 5 triệu đồng", "53 triệu đồng tiền lãi". */
function readAmount(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  before: Before | undefined,
): Reading | undefined {
  const measured = adjacent(sentence, governor);
  if (measured !== undefined) return readingOf(sentence, measured, figure, 'fact.amount');
  const deed = deedBefore(sentence, governor, figure);
  if (deed !== undefined) return { metric: deed, isMeasured: true, rule: 'fact.deed' };
  const distance = figure.kind === 'measure' ? distanceFrom(sentence, governor) : undefined;
  if (distance !== undefined) return distance;
  const after = phraseAfter(sentence, figure.next, clauseEnd(sentence, figure.next));
  if (after !== undefined && (after.isMeasured || amountUnits.has(figure.unit ?? ''))) {
    return readingOf(sentence, after, figure, 'fact.amount.after');
  }
  return readAlike(sentence, figure, governor, before) ?? readFarDeed(sentence, figure, governor);
}

/** How many tokens back a verb may stand that a clause without one goes on with. */
const farDeedReach = 30;

/** "hỗ trợ gia đình các nạn nhân, mỗi gia đình 50 triệu đồng": the verb of the clause before. */
function readFarDeed(sentence: FactSentence, figure: ParagraphFigure, governor: Governor): Reading | undefined {
  if (figure.kind !== 'money') return undefined;
  for (let index = governor.clause; index < governor.first; index++) {
    if (hasCue(sentence, index, cue.act | cue.say)) return undefined;
  }
  const limit = Math.max(sentence.first, governor.clause - farDeedReach);
  for (let index = governor.clause - 1; index >= limit; index = unitFirst(sentence, index) - 1) {
    const mask = cuesAt(sentence, index);
    if ((mask & cue.say) !== 0) return undefined;
    if ((mask & cue.deed) === 0 || (mask & (cue.act | cue.head)) !== 0) continue;
    const metric = deedMetric(sentence, cueFirst(sentence, index), index + 1);
    return { metric, isMeasured: true, rule: 'fact.deed.far' };
  }
  return undefined;
}

/** "cách bờ 300 km": how far away something is. */
function distanceFrom(sentence: FactSentence, { clause, first }: Governor): Reading | undefined {
  const limit = Math.max(clause, first - deedReach);
  for (let index = first - 1; index >= limit; index = unitFirst(sentence, index) - 1) {
    const metric = distanceAt(sentence.paragraph.tokens, index, sentence.context.language);
    if (metric !== undefined && entityAt(sentence, index) === undefined) return { metric, rule: 'fact.distance' };
    if (hasCue(sentence, index, cue.act | cue.reach | cue.say)) return undefined;
  }
  return undefined;
}

/** "bảo hiểm chi trả 80%", "đội vô địch nhận 2 tỷ đồng": of whom the verb is said. */
function readObject(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  before: Before | undefined,
): Reading | undefined {
  if (figure.kind === 'measure') return undefined;
  if (!hasCue(sentence, governor.first - 1, cue.act)) return undefined;
  const phrase = subjectPhrase(sentence, governor.clause, governor.first);
  if (phrase === undefined || isBareQuantity(phrase.metric)) return undefined;
  return carried(before, phrase, figure) ?? readingOf(sentence, phrase, figure, 'fact.object');
}
