import type { ParagraphFigure, TokenRange } from '../paragraph.js';
import { clauseEnd } from './clause.js';
import { cue } from './cues.js';
import { isPlural, nounPhraseAfter } from './english-nouns.js';
import { sentenceSubject } from './english-subject.js';
import { type Reading, readingOf } from './reading.js';
import { cueFirst, type FactSentence, hasCue, wordAt } from './sentence.js';
import { openingSubject } from './topic.js';

/** First token of the fillers before the figure. */
export function withFillers(sentence: FactSentence, figure: ParagraphFigure): number {
  let first = figure.first;
  while (first > sentence.first && hasCue(sentence, first - 1, cue.filler)) first = cueFirst(sentence, first - 1);
  return first;
}

/** "Volunteers fill the gap: 85 of them paid": the plural that the sentence is about. */
export function ofOpening(sentence: FactSentence, figure: ParagraphFigure, rule: string): Reading | undefined {
  if (figure.first === sentence.first) return undefined;
  const opening = sentenceSubject(sentence) ?? openingSubject(sentence, figure.first);
  if (opening === undefined || !isPlural(sentence, opening.range.next - 1)) return undefined;
  return readingOf(sentence, opening, rule);
}

/** What stands before the plural that some are of: "18 of the firms", "all 45 of her beehives". */
export const owner = /^(?:the|its|his|her|their|our|my|your|these|those)$/u;

/** "Out of all patients who had it, 96 percent …", "Of the boats, a third …": the plural that the sentence opens with. */
export function outOf(sentence: FactSentence): TokenRange | undefined {
  let first = sentence.first;
  if (wordAt(sentence, first) === 'out') first++;
  if (wordAt(sentence, first) !== 'of' && wordAt(sentence, first) !== 'among') return undefined;
  first++;
  while (/^(?:all|the|those|its|their)$/u.test(wordAt(sentence, first))) first++;
  const range = nounPhraseAfter(sentence, first, clauseEnd(sentence, first));
  return range !== undefined && isPlural(sentence, range.next - 1) ? range : undefined;
}
