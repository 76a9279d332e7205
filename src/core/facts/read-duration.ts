import type { ParagraphFigure } from '../paragraph.js';
import { namesSentence } from './cue-table.js';
import { cue } from './cues.js';
import { deedBefore } from './deeds.js';
import type { Governor } from './governor.js';
import { factLexicons } from './lexicons.js';
import { measuredBefore } from './noun-phrase.js';
import { type Reading, rangeText, readingOf } from './reading.js';
import { entityAt, type FactSentence, figureAt, hasCue } from './sentence.js';

/** A verb puts a length of time on a measured thing only, or says that something lasts: "thí nghiệm kéo dài 18 tháng". */
export function isTimed(sentence: FactSentence, governor: Governor, reading: Reading): boolean {
  if (reading.isMeasured === true) return true;
  const { tokens } = sentence.paragraph;
  return /^(?:kéo dài|dài|lasted|took)/iu.test(tokens.text.slice(tokens.start[governor.first]));
}

/** A length of time is a fact where it is said what takes it: "thời gian bay khoảng 6 tiếng". Ages are none. */
export function readDuration(sentence: FactSentence, figure: ParagraphFigure, governor: Governor): Reading | undefined {
  // "7 năm 6 tháng tù" is read as two figures, neither of which is the sentence.
  if (figureAt(sentence, governor.first - 1) !== undefined) return undefined;
  if (namesSentence(sentence.paragraph.tokens, figure.next, sentence.context.language)) {
    return { metric: factLexicons[sentence.context.language].sentenceMetric, rule: 'fact.sentence' };
  }
  if (hasCue(sentence, figure.next, cue.auxiliary | cue.reach | cue.rise | cue.fall)) return undefined;
  const deed = deedBefore(sentence, governor, figure);
  if (deed !== undefined && /(?:^| )(?:tù|án|fined|jailed)(?: |$)/u.test(deed)) {
    return { metric: deed, rule: 'fact.deed' };
  }
  const measured = measuredBefore(sentence, governor.clause, governor.first);
  if (measured === undefined || measured.range.next < governor.first) return readUndergone(sentence, governor);
  return readingOf(sentence, measured, 'fact.duration');
}

/** Longest verb phrase in tokens whose duration is told: "được chuyển tiếp tối đa 180 ngày". */
const longestUndergone = 4;

/** What somebody undergoes for so long: "bị đình chỉ hoạt động 3 tháng". */
function readUndergone(sentence: FactSentence, { clause, first }: Governor): Reading | undefined {
  if (sentence.context.language !== 'vi') return undefined;
  const limit = Math.max(clause, first - longestUndergone - 1);
  for (let index = first - 1; index >= limit; index--) {
    if (figureAt(sentence, index) !== undefined || entityAt(sentence, index) !== undefined) return undefined;
    if (hasCue(sentence, index, cue.at | cue.of | cue.reach)) return undefined;
    if (!hasCue(sentence, index, cue.passive)) continue;
    if (index + 1 >= first || rangeText(sentence, { first: index, next: index + 1 }) === 'có') return undefined;
    return { metric: rangeText(sentence, { first: index + 1, next: first }), rule: 'fact.duration.undergone' };
  }
  return undefined;
}
