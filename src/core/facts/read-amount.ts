import type { ParagraphFigure } from '../paragraph.js';
import { namesBody } from './bodies.js';
import { isSign, signs } from './clause.js';
import { coordinatedSubject } from './coordination.js';
import { distanceAt } from './cue-table.js';
import { cue } from './cues.js';
import { deedBefore, deedMetric, deedReach } from './deeds.js';
import type { Governor } from './governor.js';
import { factLexicons } from './lexicons.js';
import { type MetricPhrase, measuredBefore, nounBefore, subjectPhrase } from './noun-phrase.js';
import { phraseBehind } from './phrase-behind.js';
import { readGiven } from './read-given.js';
import { amountUnits, furtherPart, heldBehind, lengthUnits, line, sumOf } from './read-held.js';
import { readListed } from './read-listed.js';
import { readUndergone } from './read-undergone.js';
import {
  type Before,
  carried,
  changeKind,
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
  wordAt,
} from './sentence.js';
import { spendsOn, tellsCost } from './worth.js';

/** "tối thiểu là 0,1 ha, tối đa 5 ha"; a list with other subjects; or the one of whom the verb is said. */
export function readAlike(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  before: Before | undefined,
): Reading | undefined {
  // "Đội tuyển trẻ: 350.000 đồng; đội tuyển năng khiếu: 270.000 đồng": a label of its own.
  const isLabelled = before?.reading.rule === 'fact.near.label' && isSign(sentence, governor.clause - 1, signs.colon);
  const opens = !isLabelled && opensClause(sentence, governor);
  if (before?.reading.isMeasured === true && isAlike(before.figure, figure) && opens) {
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

/** The measured noun phrase right before the figure, or with nothing but where and when between. */
export function adjacent(sentence: FactSentence, governor: Governor): ReturnType<typeof measuredBefore> {
  const measured = withTwin(sentence, measuredBefore(sentence, governor.clause, governor.first));
  if (measured === undefined || isBareQuantity(measured.metric)) return undefined;
  for (let index = measured.range.next; index < governor.first; index++) {
    if (hasCue(sentence, index, cue.act | cue.deed | cue.passive | cue.break | cue.pronoun | cue.from))
      return undefined;
  }
  return measured;
}

/** "thất thoát thuế, phí 9 tỷ đồng": a measured noun of one syllable behind the comma of another. */
function withTwin(sentence: FactSentence, phrase: MetricPhrase | undefined): MetricPhrase | undefined {
  if (phrase === undefined || phrase.range.next - phrase.range.first > 1) return phrase;
  const first = phrase.range.first - 2;
  if (!isSign(sentence, first + 1, signs.comma) || !hasCue(sentence, first, cue.head)) return phrase;
  const range = { first: cueFirst(sentence, first), next: phrase.range.next };
  return { ...phrase, metric: rangeText(sentence, range), range };
}

/** "đi 7 km đường rừng": how far somebody went. */
function isWay(sentence: FactSentence, { first }: Governor): boolean {
  return /^(?:đi|bộ|chạy|vượt|qua|cách|dài)$/u.test(wordAt(sentence, first - 1));
}

/** Money and measures: "dư nợ trên 18,2 triệu tỷ đồng", "hỗ trợ 5 triệu đồng", "53 triệu đồng tiền lãi". */
export function readAmount(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  before: Before | undefined,
): Reading | undefined {
  // "trừ chi phí 22 triệu đồng mỗi ha"
  if (figure.kind === 'money' && tellsCost(sentence, governor))
    return { metric: 'chi phí', isMeasured: true, rule: 'fact.amount' };
  if (spendsOn(sentence, figure, governor)) return { metric: 'chi', isMeasured: true, rule: 'fact.deed' };
  // "hoàn thành kế hoạch với 4.200 ha ngô"
  const own =
    sentence.context.language === 'vi' && figure.kind === 'measure' && wordAt(sentence, governor.first - 1) === 'với';
  const brought = own ? heldBehind(sentence, figure) : undefined;
  if (brought !== undefined) return readingOf(sentence, brought, 'fact.amount.after');
  // "nồng độ bụi ở khu dân cư cách xưởng 300 m lên tới 142 µg/m3"
  const near = figure.kind === 'measure' ? distanceFrom(sentence, governor, nearReach) : undefined;
  const measured = adjacent(sentence, governor);
  if (near !== undefined && measured?.metric.startsWith('quỹ đạo') !== true) return near;
  if (measured !== undefined && fits(measured.metric, figure)) return readingOf(sentence, measured, 'fact.amount');
  const passed = readGiven(sentence, figure, governor);
  if (passed !== undefined) return passed;
  const undergone = readUndergone(sentence, figure, governor);
  if (undergone !== undefined) return undergone;
  const owned =
    sentence.context.language === 'vi' && figure.kind === 'measure'
      ? sizedBefore(sentence, figure, governor)
      : undefined;
  if (owned !== undefined) return readingOf(sentence, owned, 'fact.amount.sized');
  const held =
    sentence.context.language === 'vi' && figure.kind === 'measure' ? heldBehind(sentence, figure) : undefined;
  if (held !== undefined) return readingOf(sentence, held, 'fact.amount.after');
  const deed = deedBefore(sentence, governor, figure);
  if (deed !== undefined) return { metric: deed, isMeasured: true, rule: 'fact.deed' };
  const distance = figure.kind === 'measure' ? distanceFrom(sentence, governor) : undefined;
  if (distance !== undefined) return distance;
  const after = phraseBehind(sentence, figure);
  const isLine =
    after !== undefined && lengthUnits.has(figure.unit ?? '') && line.test(after.metric) && !isWay(sentence, governor);
  if (after !== undefined && (after.isMeasured || amountUnits.has(figure.unit ?? '') || isLine)) {
    return readingOf(sentence, after, 'fact.amount.after');
  }
  const sum =
    figure.kind === 'money' && sentence.context.language === 'vi'
      ? (sumOf(sentence, figure) ?? furtherPart(sentence, figure, before))
      : undefined;
  if (sum !== undefined) return readingOf(sentence, sum, 'fact.amount.after');
  const alike = readAlike(sentence, figure, governor, before);
  if (alike !== undefined) return alike;
  const isDone = before?.reading.rule.startsWith('fact.deed') === true && isAlike(before.figure, figure);
  const far = readFarDeed(sentence, figure, governor);
  // "bị phạt 25 triệu đồng và phải trả lại 61 triệu đồng, bình quân mỗi em 58.600 đồng": of what was done last.
  return far !== undefined && isDone ? inherited(before, 'fact.deed.far') : far;
}

/** What a thing may go on with behind its size: whose it is, or what it does. */
const goesOn = cue.of | cue.auxiliary | cue.passive | cue.act | cue.reach;

/** What holds so much. */
const containers = /^(?:kho lạnh|bể|bồn|thùng|hồ chứa|túi|can|chai|bình|két) \p{L}/u;

/** "Mái tôn 60 m2 của nhà bà bay mất", "kho lạnh 1.800 tấn đã đầy": a size inside the noun phrase that the clause opens with. */
function sizedBefore(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { clause, first }: Governor,
): MetricPhrase | undefined {
  const isKnown = factLexicons.vi.unitMetrics[figure.unit ?? ''] !== undefined;
  if (first !== figure.first || isKnown) return undefined;
  const noun = nounBefore(sentence, clause, first);
  if (noun?.range.next === first && containers.test(noun.metric)) return noun;
  if (!hasCue(sentence, figure.next, goesOn)) return undefined;
  if (noun === undefined || noun.range.next < first || noun.range.next - noun.range.first < 2) {
    const isShort = noun?.range.next === first && hasCue(sentence, figure.next, cue.of);
    return isShort ? noun : undefined;
  }
  return entityAt(sentence, noun.range.next - 1) === undefined ? noun : undefined;
}

/** Whether what is measured may have such a value: "không thu tiền 1.500 tấn gạo" tells no money. */
export function fits(metric: string, { kind, unit = '' }: ParagraphFigure): boolean {
  // "chở số gỗ đi 210 km"
  if (kind === 'measure' && lengthUnits.has(unit) && /^số \p{L}/u.test(metric)) return false;
  return (
    kind !== 'measure' || !/^(?:số |tổng )?(?:tiền|kinh phí|lương|chi phí|phí|thuế|vốn|ngân sách)(?: |$)/u.test(metric)
  );
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
    // "thu giữ 5 điện thoại cùng 3,4 triệu đồng": of two syllables a verb has but one meaning.
    const isShort = cueNext(sentence, index) - cueFirst(sentence, index) < 2;
    // "cảnh sát thu thêm 8 bánh heroin, 1,4 tỷ đồng"
    const isSeized = wordAt(sentence, index) === 'thu' && governor.first === governor.clause;
    const taken = figureAt(sentence, cueNext(sentence, index)) ?? figureAt(sentence, cueNext(sentence, index + 1));
    if (isSeized && isShort && (taken?.kind === 'cardinal' || taken?.kind === 'measure'))
      return { metric: 'thu', isMeasured: true, rule: 'fact.deed.far' };
    const isAmbiguous = (mask & cue.act) !== 0 && isShort;
    if ((mask & cue.deed) === 0 || (mask & cue.head) !== 0 || isAmbiguous) continue;
    const metric = deedMetric(sentence, cueFirst(sentence, index), index + 1);
    return { metric, isMeasured: true, rule: 'fact.deed.far' };
  }
  return undefined;
}

/** How near in tokens "cách" stands where it is of the figure, whatever else its clause measures. */
const nearReach = 3;

/** "cách bờ 300 km": how far away something is. */
function distanceFrom(sentence: FactSentence, { clause, first }: Governor, reach = deedReach): Reading | undefined {
  const limit = Math.max(clause, first - reach);
  for (let index = first - 1; index >= limit; index = unitFirst(sentence, index) - 1) {
    const metric = distanceAt(sentence.paragraph.tokens, index, sentence.context.language);
    if (metric !== undefined && entityAt(sentence, index) === undefined) return { metric, rule: 'fact.distance' };
    if (hasCue(sentence, index, cue.act | cue.reach | cue.say)) return undefined;
  }
  return undefined;
}

/** What a shop or a carrier asks. */
const askingVerbs = /^(?:niêm yết|lấy)$/u;
/** "Chi cục thu 13.940 tỷ đồng", "nhà trường dành 15 tỉ đồng": what such a body does tells more than which body it is. */
const bodyVerbs = /^(?:thu|chi|dành|duyệt|rót|tạm giữ|thu giữ|tịch thu|truy thu|gửi|chuyển|trao|tặng|xuất|trích|cấp)$/u;

function wordsOf(sentence: FactSentence, first: number, next: number): string {
  return rangeText(sentence, { first, next }).toLowerCase();
}

/** "công nghiệp - xây dựng 8,62%": a verb that a dash joins to a noun that opens the clause is part of its name. */
function joinedNoun(sentence: FactSentence, { clause, first }: Governor): string | undefined {
  const verb = cueFirst(sentence, first - 1);
  if (verb - clause < 2 || verb - clause > 4 || !isSign(sentence, verb - 1, signs.dash)) return undefined;
  for (let index = clause; index < verb - 1; index++) if (hasCue(sentence, index, ~cue.head)) return undefined;
  return rangeText(sentence, { first: clause, next: first });
}

/** A place that was named before. */
const areaAgain =
  /^(?:nước|quốc gia|tỉnh|thành phố|địa phương|huyện|xã|khu vực|vùng)(?: láng giềng)? (?:này|đó|ấy|ta)(?: |$)/u;

/** "bảo hiểm chi trả 80%", "đội vô địch nhận 2 tỷ đồng": of whom the verb is said. */
function readObject(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  before: Before | undefined,
): Reading | undefined {
  if (figure.kind === 'measure') return undefined;
  if (!hasCue(sentence, governor.first - 1, cue.act)) return undefined;
  // "hỗ trợ mỗi gia đình 10 triệu đồng, mỗi thuyền viên được cứu 3 triệu đồng"
  const isDealt = before?.reading.rule.startsWith('fact.deed') === true && wordAt(sentence, governor.clause) === 'mỗi';
  const isGiven = isDealt && figure.kind === 'money' && isAlike(before.figure, figure);
  if (isGiven && sentence.context.language === 'vi') return inherited(before, 'fact.deed.each');
  const isVietnamese = sentence.context.language === 'vi';
  const joined = isVietnamese ? joinedNoun(sentence, governor) : undefined;
  if (joined !== undefined) return { metric: joined, rule: 'fact.object' };
  const next = isVietnamese ? cueFirst(sentence, governor.first - 1) : governor.first;
  const phrase = coordinatedSubject(sentence, governor.clause, next) ?? subjectPhrase(sentence, governor.clause, next);
  if (phrase === undefined || isBareQuantity(phrase.metric)) return undefined;
  // "Trung Quốc nhập 968 triệu USD": whose name it is tells not what is measured, its verb does.
  const verb = cueFirst(sentence, governor.first - 1);
  const entity = entityAt(sentence, phrase.range.first);
  const last = entityAt(sentence, phrase.range.next - 1);
  const isBody =
    entity?.kind === 'organization' &&
    /^(?:tiếp nhận|quyên góp|nhận về)$/u.test(wordsOf(sentence, verb, governor.first));
  const isName = isVietnamese && (isBody || entity?.kind === 'place') && last?.kind === entity?.kind;
  const action = rangeText(sentence, { first: verb, next: governor.first });
  // "phía Việt Nam góp 40%"
  const isSide = isVietnamese && wordAt(sentence, phrase.range.first) === 'phía';
  // "nước này phải trả 800 triệu USD", "tỉnh này chi 90 tỷ đồng"
  const isThere =
    isVietnamese && figure.kind === 'money' && areaAgain.test(wordsOf(sentence, phrase.range.first, next));
  const isOwn =
    sentence.context.language === 'vi' &&
    (bodyVerbs.test(action) || (figure.kind === 'money' && askingVerbs.test(action))) &&
    namesBody(phrase.metric);
  if (isName || isOwn || isSide || isThere)
    return { metric: deedMetric(sentence, verb, governor.first), rule: 'fact.object.verb' };
  return carried(before, phrase, figure) ?? readingOf(sentence, phrase, 'fact.object');
}
