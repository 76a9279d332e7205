import type { ParagraphFigure } from '../paragraph.js';
import { tokenKind } from '../text/tokens.js';
import { clauseStart, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import type { Governor } from './governor.js';
import { type MetricPhrase, measuredBefore, subjectPhrase } from './noun-phrase.js';
import { phraseBehind } from './phrase-behind.js';
import { isScore } from './read-count.js';
import { isBareQuantity } from './reading.js';
import { entityAt, type FactSentence, hasCue, wordAt } from './sentence.js';

/** A verb, or when: "thiết kế chỉ cho phép 3,5 tấn", "340 lượt, ngày thường chỉ 60". */
const nothing =
  /^(?:cho phép|nặng|dài|cao|rộng|sâu|xong|ra|kèm|nhắm|thực tế|khi nào|lúc|giờ|ngày|hôm|sáng|trưa|chiều|tối|đêm)$/u;

/** The phrase, where it tells enough to be a metric. */
export function nameable(phrase: MetricPhrase | undefined): MetricPhrase | undefined {
  if (phrase === undefined || isBareQuantity(phrase.metric) || phrase.metric.length < 2) return undefined;
  return nothing.test(phrase.metric) ? undefined : phrase;
}

/** "Doanh nghiệp thành lập mới: 97.800": a number alone right behind a colon. */
export function isLabelledCount(sentence: FactSentence, figure: ParagraphFigure, { clause, first }: Governor): boolean {
  if (sentence.context.language !== 'vi' || figure.kind !== 'cardinal' || figure.unit !== undefined) return false;
  return first === clause && isSign(sentence, clause - 1, signs.colon) && !isScore(sentence, figure);
}

/** "Giá vé: 50.000 đồng": what stands before the colon. */
export function labelBefore(sentence: FactSentence, { clause, first }: Governor): MetricPhrase | undefined {
  if (first !== clause || clause - 1 <= sentence.first || !isSign(sentence, clause - 1, signs.colon)) return undefined;
  return labelIn(sentence, clauseStart(sentence, clause - 1), clause - 1);
}

/** What the words before a colon name, where they are no clause of their own. */
function labelIn(sentence: FactSentence, start: number, colon: number): MetricPhrase | undefined {
  const phrase = nameable(subjectPhrase(sentence, start, colon));
  if (phrase === undefined || sentence.context.language !== 'vi') return phrase;
  const { first, next } = phrase.range;
  // "Miền Bắc gánh phần lớn mức tăng: 29.480 MW": a name that something is said of labels nothing.
  const name = entityAt(sentence, start);
  if (name?.kind === 'place' && name.next < next && !phrase.isMeasured) return undefined;
  if (first > start && hasCue(sentence, first - 1, cue.compare)) return undefined;
  const copula = copulaBefore(sentence, first);
  return copula > start && wordAt(sentence, copula) === 'là'
    ? (nameable(measuredBefore(sentence, start, copula)) ?? phrase)
    : phrase;
}

/** "Người có số chi trả cao nhất là một bé trai: …": where "là" would stand, over the article of what it introduces. */
function copulaBefore(sentence: FactSentence, first: number): number {
  return hasCue(sentence, first - 1, cue.each) ? first - 2 : first - 1;
}

/** Whether the clause before the colon says what something is: "Nguyên nhân chính là sầu riêng: …", and not "Đây là …". */
export function isIdentified(sentence: FactSentence, { range }: MetricPhrase): boolean {
  const copula = copulaBefore(sentence, range.first);
  return wordAt(sentence, copula) === 'là' && !hasCue(sentence, copula - 1, cue.pronoun);
}

/** "57%: tỷ lệ khách đặt dịch vụ trước": what stands behind the figure that a line opens with, and a colon. */
export function labelBehind(sentence: FactSentence, { first, next }: ParagraphFigure): MetricPhrase | undefined {
  if (sentence.context.language !== 'vi' || !isSign(sentence, next, signs.colon)) return undefined;
  for (let index = sentence.first; index < first; index++) {
    if (sentence.paragraph.tokens.kind[index] === tokenKind.word && !hasCue(sentence, index, cue.filler))
      return undefined;
  }
  return nameable(phraseBehind(sentence, { next: next + 1 }));
}
