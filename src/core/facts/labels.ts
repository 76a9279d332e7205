import type { ParagraphFigure } from '../paragraph.js';
import { tokenKind } from '../text/tokens.js';
import { clauseEnd, clauseStart, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import type { Governor } from './governor.js';
import { type MetricPhrase, phraseAfter, subjectPhrase } from './noun-phrase.js';
import { isScore } from './read-count.js';
import { isBareQuantity } from './reading.js';
import { type FactSentence, hasCue } from './sentence.js';

/** The phrase, where it tells enough to be a metric. */
export function nameable(phrase: MetricPhrase | undefined): MetricPhrase | undefined {
  return phrase === undefined || isBareQuantity(phrase.metric) || phrase.metric.length < 2 ? undefined : phrase;
}

/** "Doanh nghiệp thành lập mới: 97.800": a number alone right behind a colon. */
export function isLabelledCount(sentence: FactSentence, figure: ParagraphFigure, { clause, first }: Governor): boolean {
  if (sentence.context.language !== 'vi' || figure.kind !== 'cardinal' || figure.unit !== undefined) return false;
  return first === clause && isSign(sentence, clause - 1, signs.colon) && !isScore(sentence, figure);
}

/** "Giá vé: 50.000 đồng": what stands before the colon. */
export function labelBefore(sentence: FactSentence, { clause, first }: Governor): MetricPhrase | undefined {
  if (first !== clause || clause - 1 <= sentence.first || !isSign(sentence, clause - 1, signs.colon)) return undefined;
  return nameable(subjectPhrase(sentence, clauseStart(sentence, clause - 1), clause - 1));
}

/** "57%: tỷ lệ khách đặt dịch vụ trước": what stands behind the figure that a line opens with, and a colon. */
export function labelBehind(sentence: FactSentence, { first, next }: ParagraphFigure): MetricPhrase | undefined {
  if (sentence.context.language !== 'vi' || !isSign(sentence, next, signs.colon)) return undefined;
  for (let index = sentence.first; index < first; index++) {
    if (sentence.paragraph.tokens.kind[index] === tokenKind.word && !hasCue(sentence, index, cue.filler))
      return undefined;
  }
  return nameable(phraseAfter(sentence, next + 1, clauseEnd(sentence, next + 1)));
}
