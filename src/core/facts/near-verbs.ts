import type { ParagraphFigure } from '../paragraph.js';
import { tokenKind } from '../text/tokens.js';
import { namesBody } from './bodies.js';
import { clauseEnd, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { deedMetric } from './deeds.js';
import { nounPhraseAfter } from './english-nouns.js';
import type { Governor } from './governor.js';
import { type MetricPhrase, measuredBefore, nounBefore, subjectPhrase } from './noun-phrase.js';
import { type Before, isBareQuantity, type Reading, rangeText, readingOf } from './reading.js';
import { cueFirst, cuesAt, entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';
import { openingSubject } from './topic.js';

/** What makes power. */
const sources =
  /^(?:thủy điện|nhiệt điện|tuabin khí|năng lượng tái tạo|điện (?:than|gió|khí|mặt trời|hạt nhân|sinh khối|rác|nhập khẩu))(?: |$)/iu;

/** "Toàn tỉnh tiêu thụ 14,8 triệu kWh": what is done with power, which is not what was produced. */
export function usedPower(sentence: FactSentence, { clause, first }: Governor): Reading | undefined {
  if (sentence.context.language !== 'vi' || first <= clause) return undefined;
  // "thủy điện phát 26 tỷ kWh": power by what makes it.
  const source = nounBefore(sentence, clause, first) ?? subjectPhrase(sentence, clause, first);
  // "xe có pin 60 kWh": what holds power makes none.
  const store = /(?:^| )(?<store>pin|bộ pin|ắc quy|bình điện)$/u.exec(source?.metric ?? '')?.groups?.store;
  if (store !== undefined) return { metric: store, isMeasured: true, rule: 'fact.near.source' };
  if (source !== undefined && sources.test(source.metric))
    return {
      metric: source.metric.replace(/ (?:phát|đóng góp|cung cấp)$/u, ''),
      isMeasured: true,
      rule: 'fact.near.source',
    };
  const verb = rangeText(sentence, { first: cueFirst(sentence, first - 1), next: first }).toLowerCase();
  if (/^(?:dùng|sử dụng)$/u.test(verb)) return { metric: 'điện', rule: 'fact.near.verb' };
  return /^(?:tiêu thụ|tiết kiệm)$/u.test(verb) ? { metric: verb, rule: 'fact.near.verb' } : undefined;
}

/** Verbs of money that tell another amount behind a comma: "mua vào 36 tỷ đồng, bán ra 27 tỷ đồng". */
const trades = /^(?:bán ra|mua vào|gom|xả|thu)$/u;

/** "Thu hơn 300 triệu đồng, …": a sentence, or what somebody says, that opens with nothing but the verb of an amount. */
export function openingDeed(sentence: FactSentence, figure: ParagraphFigure, governor: Governor): Reading | undefined {
  const { clause, first } = governor;
  if (sentence.context.language !== 'vi' || figure.kind !== 'money' || first <= clause) return undefined;
  if (cueFirst(sentence, first - 1) !== clause) return undefined;
  const verb = rangeText(sentence, { first: clause, next: first }).toLowerCase();
  if (isSign(sentence, clause - 1, signs.comma) && !trades.test(verb)) return undefined;
  if (clause > sentence.first && sentence.paragraph.tokens.kind[clause - 1] === tokenKind.word) return undefined;
  return readNearVerb(sentence, governor);
}

/** "Ban biên tập quyết định tặng nhóm công nhân đã tố cáo tiêu cực 10 triệu đồng": what the clause does with money, however far. */
export function clauseDeed(sentence: FactSentence, { clause, first }: Governor): Reading | undefined {
  for (let index = first - 1; index >= clause; index--) {
    if (figureAt(sentence, index)?.kind === 'money') return undefined;
    if (!hasCue(sentence, index, cue.deed) || hasCue(sentence, index, cue.head)) continue;
    const metric = deedMetric(sentence, cueFirst(sentence, index), index + 1);
    // What is bought and sold has the price, not its trade.
    return /^(?:bán|mua)/u.test(metric) ? undefined : { metric, isMeasured: true, rule: 'fact.deed.clause' };
  }
  return undefined;
}

/** Verbs of giving. */
const gives = /^(?:trao|trao tặng|tặng|biếu|gửi|gửi tặng|thăm hỏi|ủng hộ)$/u;

/** "nợ ngân hàng 870 triệu đồng. Hội trao cho gia đình 20 triệu đồng": what the clause gives to whom, and no more of what was told before. */
export function givenTo(sentence: FactSentence, governor: Governor, listed: Before | undefined): Reading | undefined {
  if (listed === undefined || listed.figure.first >= governor.clause) return undefined;
  const deed = clauseDeed(sentence, governor);
  return deed !== undefined && gives.test(deed.metric) ? deed : undefined;
}

/** "Chi cục phấn đấu thu ít nhất 1.900 tỷ đồng": the verb of an amount right before it. */
export function bodyDeed(sentence: FactSentence, { clause, first }: Governor): Reading | undefined {
  if (first <= clause || !/^(?:thu|chi|vay|nộp|chịu|nhận|hưởng)$/u.test(wordAt(sentence, first - 1))) return undefined;
  return { metric: wordAt(sentence, first - 1), rule: 'fact.near.verb' };
}

/** What a list of takings goes on with: "Phim thứ nhất thu 41 tỷ đồng, phim thứ hai 12 tỷ đồng". */
const earns = /^(?:thu|chi|nhận|đóng|nộp|góp|gom|xả|mua|bán|vay|nợ)(?: |$)/u;

/** "Tỉnh cần 62.000 tỷ đồng": what a body needs, of which its own name tells nothing. */
export function neededBy(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { clause, first }: Governor,
): Reading | undefined {
  if (sentence.context.language !== 'vi' || figure.kind !== 'money') return undefined;
  let isNeeded = false;
  for (let index = first; index < figure.first; index++) if (wordAt(sentence, index) === 'cần') isNeeded = true;
  if (!isNeeded || first <= clause) return undefined;
  const phrase = nounBefore(sentence, clause, first);
  const isBody = phrase === undefined ? hasCue(sentence, first - 1, cue.pronoun) : namesBody(phrase.metric);
  return isBody ? { metric: 'cần', isMeasured: true, rule: 'fact.near.verb' } : undefined;
}

/** "được ưu đãi 3,99%": the verb right before the figure. */
export function readNearVerb(sentence: FactSentence, { clause, first }: Governor): Reading | undefined {
  if (first <= clause || (cuesAt(sentence, first - 1) & (cue.act | cue.deed)) === 0) return undefined;
  const metric = deedMetric(sentence, cueFirst(sentence, first - 1), first);
  return { metric, isMeasured: earns.test(metric), rule: 'fact.near.verb' };
}

/** "adds $310m for health": what the money is for. */
export function purposeAfter(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  const { text, start, end } = sentence.paragraph.tokens;
  if (figure.kind !== 'money' || text.slice(start[figure.next], end[figure.next]) !== 'for') return undefined;
  const range = nounPhraseAfter(sentence, figure.next + 1, clauseEnd(sentence, figure.next + 1));
  return range === undefined ? undefined : { metric: rangeText(sentence, range), rule: 'fact.amount.for' };
}

/** "vote share was Reform UK 30%": a name stands between the verb and the figure. */
export function measureOfName(sentence: FactSentence, { clause, first }: Governor): MetricPhrase | undefined {
  const name = entityAt(sentence, first - 1);
  if (name === undefined || name.first <= clause || !hasCue(sentence, name.first - 1, cue.reach)) return undefined;
  return measuredBefore(sentence, clause, cueFirst(sentence, name.first - 1));
}

/** "Hai bên đặt mục tiêu 3 tỷ USD": an amount aimed at, of nothing that the clause measures. */
export function targetBefore(sentence: FactSentence, { clause, first }: Governor): Reading | undefined {
  if (sentence.context.language !== 'vi' || first <= clause || !hasCue(sentence, first - 1, cue.say)) return undefined;
  const verb = rangeText(sentence, { first: cueFirst(sentence, first - 1), next: first }).toLowerCase();
  if (verb !== 'đặt mục tiêu') return undefined;
  return { metric: 'mục tiêu', isMeasured: true, rule: 'fact.near.target' };
}

const average = /(?:^| )mức (?:bình quân|trung bình)(?: |$)/iu;

/** "với mức bình quân 4,1 triệu đồng mỗi tháng": an average of nothing that the sentence names. */
export function averageLevel(
  sentence: FactSentence,
  { first: own }: ParagraphFigure,
  { first }: Governor,
): Reading | undefined {
  if (sentence.context.language !== 'vi' || first >= own) return undefined;
  if (!average.test(rangeText(sentence, { first, next: own }))) return undefined;
  return { metric: 'mức bình quân', isMeasured: true, rule: 'fact.near.level' };
}

/** "phạt Tám 300 triệu đồng. Hai cán bộ mỗi tháng nhận 10 triệu đồng": a deed of its own, and not that of the sentence before. */
export function otherDeed(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  listed: Before | undefined,
): Reading | undefined {
  if (figure.kind !== 'money' || listed === undefined || listed.figure.first >= sentence.first) return undefined;
  return listed.reading.rule.startsWith('fact.deed') ? bodyDeed(sentence, governor) : undefined;
}

/** How far before its difference in tokens "hơn" may stand. */
const aheadReach = 7;

/** "Phe cầm quyền hơn đối thủ 0,3 điểm phần trăm", "bỏ xa người về nhì 9 điểm phần trăm": how far one is ahead of another. */
export function aheadOf(
  sentence: FactSentence,
  { unit }: ParagraphFigure,
  { clause, first }: Governor,
): Reading | undefined {
  if (sentence.context.language !== 'vi' || unit !== 'pp') return undefined;
  for (let index = first - 2; index >= Math.max(clause + 1, first - aheadReach); index--) {
    if (hasCue(sentence, index, cue.head) || figureAt(sentence, index) !== undefined) return undefined;
    const isAhead =
      wordAt(sentence, index) === 'hơn' || (wordAt(sentence, index) === 'xa' && wordAt(sentence, index - 1) === 'bỏ');
    if (isAhead) return { metric: 'chênh lệch', isMeasured: true, change: 'increment', rule: 'fact.near.ahead' };
  }
  return undefined;
}

const rate = /^(?:tỷ|tỉ) (?:lệ|trọng|suất)(?: |$)/u;

/** "Cổ tức bằng tiền tỷ lệ 15%, tương ứng 1.500 đồng": no rate is told in money, but what the sentence opens with. */
export function ofRate(
  sentence: FactSentence,
  { kind }: ParagraphFigure,
  { clause }: Governor,
  before: Before | undefined,
): Reading | undefined {
  if (sentence.context.language !== 'vi' || kind !== 'money' || before?.figure.kind !== 'percent') return undefined;
  const phrase = rate.test(before.reading.metric) ? openingSubject(sentence, clause) : undefined;
  const isRate = phrase?.isMeasured !== true || rate.test(phrase.metric) || isBareQuantity(phrase.metric);
  return isRate ? undefined : readingOf(sentence, phrase, 'fact.near.subject');
}
