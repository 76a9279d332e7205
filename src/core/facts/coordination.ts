import { tokenKind } from '../text/tokens.js';
import { isSign, signs } from './clause.js';
import { cue } from './cues.js';
import type { MetricPhrase } from './noun-phrase.js';
import { isBareQuantity } from './reading.js';
import { cuesAt, type FactSentence, figureAt, hasCue } from './sentence.js';

/** Longest list of subjects in tokens. */
const longestList = 12;

/**
 * "Nông, lâm, thủy sản ước đạt …", "Điện tử, máy tính và linh kiện mang về …": a list from the start of the sentence to the
 * verb, of nothing but words, commas and "và", whose last item alone would be the clause.
 */
export function coordinatedSubject(sentence: FactSentence, clause: number, next: number): MetricPhrase | undefined {
  if (clause === sentence.first || next - sentence.first > longestList) return undefined;
  const { tokens } = sentence.paragraph;
  let end = next;
  while (end > clause && hasCue(sentence, end - 1, cue.auxiliary | cue.filler | cue.passive | cue.act)) end--;
  for (let index = sentence.first; index < end; index++) {
    if (figureAt(sentence, index) !== undefined) return undefined;
    const isWord = tokens.kind[index] === tokenKind.word && (cuesAt(sentence, index) & ~cue.and) === 0;
    if (!isWord && !isSign(sentence, index, signs.comma)) return undefined;
  }
  const text = tokens.text.slice(tokens.start[sentence.first], tokens.end[end - 1]);
  const metric = text.charAt(0).toLowerCase() + text.slice(1);
  if (end <= clause || isBareQuantity(metric)) return undefined;
  return { metric, isMeasured: false, range: { first: sentence.first, next: end } };
}
