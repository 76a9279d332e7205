import { clauseEnd, clauseStart, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { type MetricPhrase, subjectPhrase } from './noun-phrase.js';
import { isBareQuantity } from './reading.js';
import { cueFirst, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

/**
 * "Vận tốc khi bay ngang sao Hỏa đạt …", "Mức thu đối với trường công lập: … là …": a measured noun that opens the sentence
 * and has had no verb and no figure yet.
 */
export function danglingSubject(sentence: FactSentence, clause: number): MetricPhrase | undefined {
  return danglingFrom(sentence, sentence.first, clause) ?? danglingBehind(sentence, clause);
}

/** "Theo sở, giá xăng dùng để pha chế bình quân 83,5 USD": what a clause opens with that a word of purpose goes on with. */
function danglingBehind(sentence: FactSentence, clause: number): MetricPhrase | undefined {
  if (sentence.context.language !== 'vi' || !/^(?:để|nhằm)$/u.test(wordAt(sentence, clause - 1))) return undefined;
  const start = clauseStart(sentence, clause - 1);
  return start > sentence.first && start < clause - 1 ? danglingFrom(sentence, start, clause) : undefined;
}

function danglingFrom(sentence: FactSentence, opening: number, clause: number): MetricPhrase | undefined {
  if (clause === opening || clause - opening > longestDangling) return undefined;
  if (isSign(sentence, clause - 1, signs.comma)) return undefined;
  let end = clause;
  let first = opening;
  for (let index = opening; index < clause; index++) {
    // "Thay đổi lớn nhất là thời gian đóng để hưởng lương hưu rút từ 20 năm …": what the sentence tells to be another thing.
    if (wordAt(sentence, index) === 'là' && hasCue(sentence, index + 1, cue.head)) {
      first = index + 1;
      continue;
    }
    // "Tổng thiệt hại ước tính do bão gây ra là …": an estimate, whose value comes later.
    const isEstimate = hasCue(sentence, index, cue.reach) && wordAt(sentence, cueFirst(sentence, index)) === 'ước';
    if (isEstimate) end = Math.min(end, cueFirst(sentence, index));
    else if (hasCue(sentence, index, values) && !hasCue(sentence, index, cue.head)) return undefined;
    const figure = figureAt(sentence, index);
    if (figure !== undefined && figure.kind !== 'date' && figure.kind !== 'ordinal') return undefined;
  }
  const phrase = subjectPhrase(sentence, first, Math.min(end, clauseEnd(sentence, first)));
  return phrase?.isMeasured === true && !isBareQuantity(phrase.metric) ? phrase : undefined;
}

export const values = cue.reach | cue.rise | cue.fall | cue.share | cue.transfer | cue.say;

/** How long in tokens a subject may be until its verb comes. */
export const longestDangling = 24;
