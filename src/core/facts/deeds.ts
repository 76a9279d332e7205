import type { ParagraphFigure } from '../paragraph.js';
import { deedNounAt } from './cue-table.js';
import { cue } from './cues.js';
import type { Governor } from './governor.js';
import { rangeText } from './reading.js';
import { cueFirst, cuesAt, type FactSentence, figureAt, hasCue, unitFirst, wordAt } from './sentence.js';

/** How many tokens may stand between "hỗ trợ" and its amount: "hỗ trợ mỗi hộ 5 triệu đồng". */
export const deedReach = 8;

/** What befell those who are given something: "gia đình có người mất tích". */
const befell = /^(?:mất|thiệt|tử|qua|chết|bị)$/u;

/** What the verb some words before the amount says it is for. */
export function deedBefore(sentence: FactSentence, governor: Governor, figure: ParagraphFigure): string | undefined {
  const limit = Math.max(governor.clause, governor.first - deedReach);
  for (let index = governor.first - 1; index >= limit; index = unitFirst(sentence, index) - 1) {
    const mask = cuesAt(sentence, index);
    // A verb of many meanings says what an amount is for only right before it: "trả 5 tỷ đồng".
    const isFar = index < governor.first - 1;
    // "được giao 9.850 tỷ đồng", but "được cấp 20 lít" tells how much of something there is.
    const isGiven = figure.kind !== 'money' && wordAt(sentence, cueFirst(sentence, index)) === 'được';
    if ((mask & cue.deed) !== 0 && !(isFar && (mask & cue.act) !== 0) && !isGiven) {
      return deedMetric(sentence, cueFirst(sentence, index), index + 1);
    }
    const inner = figureAt(sentence, index);
    // "hỗ trợ mỗi gia đình có người mất 50 triệu đồng"
    const isLost =
      befell.test(wordAt(sentence, cueFirst(sentence, index))) &&
      wordAt(sentence, cueFirst(sentence, index) - 1) === 'người';
    if ((mask & (cue.act | cue.say | cue.reach | cue.at)) !== 0 && !isLost) return undefined;
    // "bồi thường cho bốn công ty 860 tỷ đồng"
    const isTotal = inner?.kind === 'cardinal' && wordAt(sentence, figure.first - 1) === 'cộng';
    if (isTotal) continue;
    const isWhom = inner?.kind === 'cardinal' && wordAt(sentence, inner.first - 1) === 'cho';
    if (inner !== undefined && inner.kind !== 'ordinal' && inner !== figure && !isWhom) return undefined;
  }
  return undefined;
}

/** What the amount of a verb is called: its noun where the language has one (fined, fine), else the verb as it stands. */
export function deedMetric(sentence: FactSentence, first: number, next: number): string {
  const noun = deedNounAt(sentence.paragraph.tokens, first, sentence.context.language);
  if (noun !== undefined) return noun;
  const verb = rangeText(sentence, { first, next }).toLowerCase();
  // "trả thêm 17.300 đồng": not all that is paid.
  const isShort = sentence.context.language === 'vi' && !verb.includes(' ');
  return isShort && isMore(sentence, next) ? `${verb} thêm` : verb;
}

/** "trả thêm", "trả bình quân thêm". */
function isMore(sentence: FactSentence, next: number): boolean {
  return (
    wordAt(sentence, next) === 'thêm' || (hasCue(sentence, next, cue.time) && wordAt(sentence, next + 2) === 'thêm')
  );
}
