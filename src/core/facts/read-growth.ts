import type { ParagraphFigure } from '../paragraph.js';
import type { Governor } from './governor.js';
import type { MetricPhrase } from './noun-phrase.js';
import { changeKind, type Reading } from './reading.js';
import { type FactSentence, wordAt } from './sentence.js';

const economy = /^(?:các )?(?:nền )?kinh tế(?: |$)/iu;

/** "các nền kinh tế mới nổi tăng trưởng 5,8%": of an economy its growth is told. */
export function growthOf(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { first }: Governor,
  phrase: MetricPhrase | undefined,
): Reading | undefined {
  if (sentence.context.language !== 'vi' || figure.kind !== 'percent' || phrase?.isMeasured !== false) return undefined;
  if (!economy.test(phrase.metric) || wordAt(sentence, first + 1) !== 'trưởng') return undefined;
  const subject = phrase.metric;
  return { metric: 'tăng trưởng', subject, change: changeKind(figure), isMeasured: true, rule: 'fact.change.growth' };
}
