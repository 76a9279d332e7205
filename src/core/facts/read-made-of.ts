import type { ParagraphFigure } from '../paragraph.js';
import { clauseStart, isSign, signs } from './clause.js';
import { type MetricPhrase, nounBefore } from './noun-phrase.js';
import { phraseRightBehind } from './phrase-behind.js';
import { startsClause } from './read-count.js';
import { type Before, isBareQuantity, type Reading, rangeText } from './reading.js';
import { entityAt, type FactSentence, wordAt } from './sentence.js';

/**
 * "trong đó hơn một nửa là trẻ nhỏ", "chủ yếu là giày dép (31%) và điện thoại (27%)": a share of what was told before, by the
 * kind of it that the text names.
 */
export function readMadeOf(
  sentence: FactSentence,
  figure: ParagraphFigure,
  before: Before | undefined,
): Reading | undefined {
  if (sentence.context.language !== 'vi' || (figure.kind !== 'percent' && figure.kind !== 'fraction')) return undefined;
  // "173 thầy cô, quá nửa là người trẻ" tells of those counted, a share of a share of nothing that was told.
  const isOfShare = before?.reading.rule.startsWith('fact.share') === true && startsClause(sentence, figure);
  const phrase = (isOfShare ? kindBehind(sentence, figure) : undefined) ?? kindInFront(sentence, figure);
  if (phrase === undefined || isBareQuantity(phrase.metric)) return undefined;
  return { metric: phrase.metric, subject: rangeText(sentence, phrase.range), rule: 'fact.share.kind' };
}

function kindBehind(sentence: FactSentence, { next }: ParagraphFigure): MetricPhrase | undefined {
  if (wordAt(sentence, next) !== 'là') return undefined;
  return phraseRightBehind(sentence, { next: next + 1 });
}

/** The noun right before a share that stands alone in brackets: no name, whose share the list tells. */
function kindInFront(sentence: FactSentence, { first, next }: ParagraphFigure): MetricPhrase | undefined {
  const open = first - 1;
  if (open <= sentence.first || !isSign(sentence, open, signs.open) || !isSign(sentence, next, signs.close))
    return undefined;
  const phrase = nounBefore(sentence, clauseStart(sentence, open), open);
  if (phrase === undefined || phrase.range.next < open || phrase.range.next - phrase.range.first < 2) return undefined;
  for (let index = phrase.range.first; index < open; index++)
    if (entityAt(sentence, index) !== undefined) return undefined;
  return phrase;
}
