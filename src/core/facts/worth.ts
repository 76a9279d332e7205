import type { ParagraphFigure } from '../paragraph.js';
import { namesBody } from './bodies.js';
import { cue } from './cues.js';
import { isPersonal } from './extent.js';
import type { Governor } from './governor.js';
import { type MetricPhrase, nounBefore, phraseAfter } from './noun-phrase.js';
import { type Before, type Reading, rangeText } from './reading.js';
import { cueFirst, cueNext, entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

/** "mọc lên một nhà văn hóa trị giá 5 tỉ đồng": the noun right before, where no word parts it from something else. */
export function worthOf(sentence: FactSentence, { clause, first }: Governor): MetricPhrase | undefined {
  if (sentence.context.language !== 'vi') return undefined;
  const noun = nounBefore(sentence, clause, first);
  if (noun === undefined || noun.range.next - noun.range.first < 2) return undefined;
  return hasCue(sentence, noun.range.first - 1, cue.of | cue.at) ? undefined : noun;
}

/** Verbs of those who set a price. */
const prices = /^(?:niêm yết|chào bán|rao bán|bán|mua|bán ra|mua vào)$/u;

/** "Hiệp hội niêm yết gạo ở mức 397 USD/tấn": what is priced, behind its verb. */
export function pricedObject(sentence: FactSentence, { clause, first }: Governor): MetricPhrase | undefined {
  for (let index = first - 1; index > clause; index--) {
    if (figureAt(sentence, index)?.kind === 'money') return undefined;
    if (!hasCue(sentence, index, cue.act | cue.deed) || hasCue(sentence, index, cue.head)) continue;
    const verb = rangeText(sentence, { first: cueFirst(sentence, index), next: index + 1 });
    return prices.test(verb) ? phraseAfter(sentence, index + 1, first) : undefined;
  }
  return undefined;
}

/** "bán 20.000 vé, thu về 40 tỷ đồng": money that a count brings is no more of what was counted. */
export function yieldVerb(sentence: FactSentence, { first }: Governor, before: Before | undefined): string | undefined {
  // Of a load that was measured, too: "xuất khẩu 7,1 triệu tấn gạo, thu về 3,6 tỷ USD".
  const isHeld = before?.reading.rule === 'fact.amount.after';
  const isLoad = before?.figure.kind === 'measure' && (before.reading.isMeasured === true || isHeld);
  const isCount = before?.figure.kind === 'cardinal' && before.reading.isMeasured !== true;
  if (!isLoad && !isCount) return undefined;
  const verb = rangeText(sentence, { first, next: cueNext(sentence, first) }).toLowerCase();
  return /^(?:thu|mang|đem) /u.test(verb) ? verb : undefined;
}

/** "Minh Khôi Retail thu về 28.150 tỷ đồng": what a body takes in is of that, and not of the body. */
export function takenIn(sentence: FactSentence, { first }: Governor, phrase: MetricPhrase): string | undefined {
  const verb = rangeText(sentence, { first, next: cueNext(sentence, first) }).toLowerCase();
  // "lãnh đạo Tổng cục Thuế dự kiến cả năm thu vượt 5.000 tỷ đồng"
  const isBeyond = /^vượt/u.test(verb) && /^(?:thu|chi)$/u.test(wordAt(sentence, first - 1));
  if (isBeyond && entityAt(sentence, phrase.range.next - 1)?.kind === 'organization')
    return wordAt(sentence, first - 1);
  if (!/^(?:thu|mang|đem) về$/u.test(verb)) return undefined;
  const isName = entityAt(sentence, phrase.range.first)?.kind === 'organization' || namesBody(phrase.metric);
  return isName ? verb : undefined;
}

/** Who loses money. */
const losers =
  /^(?:người|ông|bà|anh|chị|gia đình|hộ|nạn nhân|bị hại|khách|công ty|doanh nghiệp|tỉnh|thành phố|nhà nước)(?: |$)/iu;

/** "mỗi người đã mất 25 triệu đồng": whether the phrase names who loses money, and not what falls. */
export function losesMoney({ metric }: MetricPhrase): boolean {
  return losers.test(metric);
}

/** Whether the words that lead to the amount say that it was lost. */
export function isLoss(sentence: FactSentence, figure: ParagraphFigure, { first }: Governor): boolean {
  for (let index = first; index < figure.first; index++) {
    if (hasCue(sentence, index, cue.fall) && wordAt(sentence, index) === 'mất') return true;
  }
  return false;
}

/** "một nửa cả nước", "1/4 GDP cả nước": where the whole is, that a share is of. Empty where it is told alone. */
export function withoutArea(metric: string): string {
  return metric.replace(
    /(?:^| )(?:(?:cả )?nước|toàn quốc|(?:toàn )?thế giới|toàn (?:cầu|tỉnh|ngành|thành phố|vùng|huyện|xã|hệ thống))$/u,
    '',
  );
}

/** What may be reduced for somebody. */
const fees = /^(?:mức )?(?:giá|phí|lệ phí|học phí|viện phí|cước|thuế|tiền|vé|mức đóng|mức thu)(?: |$)/u;

/** "Lệ phí 1,2 triệu đồng, kỳ thủ dưới 16 tuổi được giảm 50%": of what they pay, and no fewer of them. */
export function reducedFee(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { clause, first }: Governor,
  phrase: MetricPhrase | undefined,
  last: Before | undefined,
): Reading | undefined {
  if (sentence.context.language !== 'vi' || figure.kind !== 'percent' || phrase?.isMeasured === true) return undefined;
  if (first < clause || wordAt(sentence, first) !== 'được' || wordAt(sentence, first + 1) !== 'giảm') return undefined;
  const metric = last !== undefined && fees.test(last.reading.metric) ? last.reading.metric : 'mức giảm';
  return { metric, change: 'percent', isMeasured: true, rule: 'fact.change.fee' };
}

const costs = /^trừ (?:[\p{L}]+ ){0,2}chi phí$/iu;

/** "trừ chi phí 22 triệu đồng mỗi ha": whether the words right before the amount, a connective elsewhere, name a cost. */
export function tellsCost(sentence: FactSentence, { clause, first }: Governor): boolean {
  if (first <= clause || !hasCue(sentence, first - 1, cue.connector)) return false;
  return costs.test(rangeText(sentence, { first: cueFirst(sentence, first - 1), next: first }));
}

export const costReading: Reading = { metric: 'chi phí', isMeasured: true, rule: 'fact.reach.cost' };

/** "Người bệnh …, tốn 6 triệu đồng mỗi tháng", "mỗi lần tốn 500.000 đồng": whether so much is what it costs, and not of whom or when. */
export function costsSomebody(
  sentence: FactSentence,
  { kind }: ParagraphFigure,
  { first }: Governor,
  phrase: MetricPhrase | undefined,
): boolean {
  if (sentence.context.language !== 'vi' || kind !== 'money' || phrase?.isMeasured !== false) return false;
  if (!/^(?:tốn|ngốn)$/u.test(wordAt(sentence, first))) return false;
  return isPersonal(sentence, phrase) || !phrase.metric.includes(' ');
}

/** How far before its amount in tokens "chi cho" may stand. */
const spentReach = 6;

/** "chi cho hai con 4 triệu đồng": whether so much is what somebody spends on those who are counted. */
export function spendsOn(sentence: FactSentence, { kind }: ParagraphFigure, { clause, first }: Governor): boolean {
  if (sentence.context.language !== 'vi' || kind !== 'money') return false;
  for (let index = first - 2; index >= Math.max(clause + 1, first - spentReach); index--) {
    if (wordAt(sentence, index) !== 'cho' || wordAt(sentence, index - 1) !== 'chi') continue;
    return figureAt(sentence, index + 1)?.kind === 'cardinal';
  }
  return false;
}
