import { tokenKind } from '../text/tokens.js';
import { isBreak, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import type { MetricPhrase } from './noun-phrase.js';
import { isBareQuantity } from './reading.js';
import { cuesAt, entityAt, type FactSentence, figureAt, hasCue } from './sentence.js';

/** Longest list of subjects in tokens. */
const longestList = 12;

/**
 * First token of the list whose last item the clause opens with: "lương thực, thực phẩm tăng 9%". An item is nothing but words
 * that mean nothing to the clause, behind a comma or what opens a clause.
 */
export function groupStart(sentence: FactSentence, clause: number): number {
  if (sentence.context.language !== 'vi') return clause;
  let start = clause;
  while (start > sentence.first && isSeparator(sentence, start - 1)) {
    let item = start - 1;
    while (item > sentence.first && clause - item < longestList && isPlainWord(sentence, item - 1)) item--;
    const opens = item === sentence.first || isBreak(sentence, item - 1) || hasCue(sentence, item - 1, cue.break);
    if (item === start - 1 || !opens) break;
    start = item;
  }
  return start;
}

function isSeparator(sentence: FactSentence, index: number): boolean {
  return isSign(sentence, index, signs.comma) || hasCue(sentence, index, cue.and);
}

function isPlainWord(sentence: FactSentence, index: number): boolean {
  const { tokens } = sentence.paragraph;
  if (figureAt(sentence, index) !== undefined || entityAt(sentence, index) !== undefined) return false;
  return tokens.kind[index] === tokenKind.word && (cuesAt(sentence, index) & ~cue.and) === 0;
}

/**
 * "Nông, lâm, thủy sản ước đạt …", "Điện tử, máy tính và linh kiện mang về …": a list up to the verb, of nothing but words,
 * commas and "và", whose last item alone would be the clause.
 */
export function coordinatedSubject(sentence: FactSentence, clause: number, next: number): MetricPhrase | undefined {
  const first = groupStart(sentence, clause);
  if (first === clause || next - first > longestList) return undefined;
  const { tokens } = sentence.paragraph;
  let end = next;
  while (end > clause && hasCue(sentence, end - 1, cue.auxiliary | cue.filler | cue.passive | cue.act)) end--;
  for (let index = clause; index < end; index++) {
    if (!isPlainWord(sentence, index) && !isSign(sentence, index, signs.comma)) return undefined;
  }
  const text = tokens.text.slice(tokens.start[first], tokens.end[end - 1]);
  const metric = text.charAt(0).toLowerCase() + text.slice(1);
  if (end <= clause || isBareQuantity(metric)) return undefined;
  return { metric, isMeasured: false, range: { first, next: end } };
}
