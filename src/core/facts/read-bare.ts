import type { ParagraphFigure } from '../paragraph.js';
import { isBreak } from './clause.js';
import { cue } from './cues.js';
import { deedMetric } from './deeds.js';
import type { Governor } from './governor.js';
import { type Before, inherited, type Reading, rangeText } from './reading.js';
import { cueFirst, cueNext, type FactSentence, hasCue } from './sentence.js';

/**
 * "Tỉnh có 950 biên chế nhưng tuyển được 511", "năm ngoái đội đã có 25": a number without a noun that a clause ends with behind
 * its verb counts what that verb does, and behind "có" what was counted last.
 */
export function readBare(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { clause, first }: Governor,
  last: Before | undefined,
): Reading | undefined {
  if (sentence.context.language !== 'vi' || figure.unit !== undefined || first <= clause) return undefined;
  const { next } = figure;
  const isLast = next >= sentence.next || next === sentence.next - 1 || isBreak(sentence, next);
  if (!isLast && !hasCue(sentence, next, cue.and | cue.break)) return undefined;
  let opening = first;
  while (hasCue(sentence, opening, cue.auxiliary)) opening = cueNext(sentence, opening);
  const isPassive = opening < figure.first && hasCue(sentence, opening, cue.passive);
  const word = isPassive ? rangeText(sentence, { first: opening, next: opening + 1 }).toLowerCase() : '';
  if (word === 'có') {
    const isCount =
      last?.figure.kind === 'cardinal' && last.figure.unit !== undefined && last.reading.change === undefined;
    return isCount ? inherited(last, 'fact.bare.same') : undefined;
  }
  const end = first - 1;
  if (end < clause || !hasCue(sentence, end, cue.act | cue.deed) || hasCue(sentence, end, cue.head)) return undefined;
  return { metric: deedMetric(sentence, cueFirst(sentence, end), end + 1), rule: 'fact.bare' };
}
