import type { ParagraphFigure } from '../paragraph.js';
import { isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { cutPhrase, type MetricPhrase } from './cut-phrase.js';
import { type Before, inherited, isAlike, type Reading, readingOf } from './reading.js';
import { cueFirst, type FactSentence, figureAt, hasCue } from './sentence.js';

/** How far before an aside in tokens the value may end that it sets another time against. */
const asideReach = 8;
/** What may stand between the bracket and its value: when that was. */
const when =
  cue.filler | cue.time | cue.reach | cue.samePeriod | cue.lastYear | cue.lastMonth | cue.lastQuarter | cue.auxiliary;

/** "bằng 62,3% dự toán năm (cùng kỳ 57,8%)": in brackets, the value of another time of what was told right before. */
export function readAside(
  sentence: FactSentence,
  figure: ParagraphFigure,
  last: Before | undefined,
): Reading | undefined {
  if (sentence.context.language !== 'vi') return undefined;
  const planned = planInBrackets(sentence, figure);
  if (planned !== undefined) return readingOf(sentence, planned, 'fact.aside.plan');
  if (last === undefined || last.figure.first < sentence.first) return undefined;
  if (!isAlike(last.figure, figure)) return undefined;
  if (figure.kind === 'cardinal' && figure.unit !== undefined && figure.unit !== last.figure.unit) return undefined;
  let index = figure.first - 1;
  let isTimed = false;
  while (index > last.figure.next) {
    const date = figureAt(sentence, index);
    if (date !== undefined ? date.kind !== 'date' : !hasCue(sentence, index, when)) break;
    if (date !== undefined || hasCue(sentence, index, when & ~cue.filler & ~cue.reach)) isTimed = true;
    index = (date?.first ?? cueFirst(sentence, index)) - 1;
  }
  if (!isTimed || !isSign(sentence, index, signs.open) || index - last.figure.next > asideReach) return undefined;
  return inherited(last, 'fact.aside', last.reading.change);
}

/** How far before its bracket in tokens a plan may be named. */
const planReach = 6;

/** "bằng 92,3% dự toán được giao (15.100 tỷ đồng)": what a plan that a share was told of amounts to. */
function planInBrackets(sentence: FactSentence, { first }: ParagraphFigure): MetricPhrase | undefined {
  if (!isSign(sentence, first - 1, signs.open)) return undefined;
  for (let index = first - 2; index >= Math.max(sentence.first, first - planReach); index--) {
    // "kế hoạch vốn năm 2024 (5.960 tỷ đồng)"
    const inner = figureAt(sentence, index);
    if (inner !== undefined && inner.kind !== 'date') return undefined;
    if (hasCue(sentence, index, cue.plan)) return cutPhrase(sentence, cueFirst(sentence, index), first - 1, true);
  }
  return undefined;
}
