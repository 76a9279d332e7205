import type { ParagraphFigure } from '../paragraph.js';
import { isBreak } from './clause.js';
import { groupStart } from './coordination.js';
import { cue } from './cues.js';
import { deedMetric } from './deeds.js';
import type { Governor } from './governor.js';
import { type Before, inherited, type Reading, rangeText } from './reading.js';
import { cueFirst, cueNext, entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

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
  const stated = wordAt(sentence, first) === 'là' ? statedOf(sentence, clause, first) : undefined;
  if (stated !== undefined) return { metric: stated, rule: 'fact.bare' };
  const end = first - 1;
  if (end < clause || !hasCue(sentence, end, cue.act | cue.deed) || hasCue(sentence, end, cue.head)) return undefined;
  const metric = deedMetric(sentence, cueFirst(sentence, end), end + 1);
  // "Cả nước thiếu 102.000 giáo viên, riêng mầm non thiếu 49.000": of what the same was said of.
  const isSaidAgain =
    last?.figure.kind === 'cardinal' && last.figure.first >= sentence.first && last.reading.change === undefined;
  if (isSaidAgain && wordAt(sentence, last.figure.first - 1) === wordAt(sentence, end))
    return inherited(last, 'fact.bare.same');
  // "Chủ nhà đông nhất với 17 đoàn; Lâm Đồng góp 3": of what the sentence counted.
  const isShare = /^(?:góp|đóng góp)$/u.test(metric) && last !== undefined && last.figure.first >= sentence.first;
  if (isShare && last.figure.kind === 'cardinal') return inherited(last, 'fact.bare.same');
  return { metric, rule: 'fact.bare' };
}

/** Longest phrase in tokens that a number is stated of. */
const longestStated = 10;

/** "Số nhà sập đổ, hư hỏng là 108", "nhà bị tốc mái là 228": what stands before "là", with what was done to it. */
function statedOf(sentence: FactSentence, clause: number, next: number): string | undefined {
  const first = groupStart(sentence, clause);
  if (next - first < 2 || next - first > longestStated || hasCue(sentence, first, cue.pronoun)) return undefined;
  let isDone = false;
  for (let index = first; index < next; index++) {
    if (figureAt(sentence, index) !== undefined || entityAt(sentence, index) !== undefined) return undefined;
    if (hasCue(sentence, index, cue.at | cue.say | cue.rise | cue.fall)) return undefined;
    if (index > first && hasCue(sentence, index, cue.passive | cue.act | cue.deed)) isDone = true;
  }
  if (!isDone) return undefined;
  const text = rangeText(sentence, { first, next });
  return text.charAt(0).toLowerCase() + text.slice(1);
}
