import type { ParagraphFigure } from '../paragraph.js';
import { tokenKind } from '../text/tokens.js';
import { isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { changeKind, isBareQuantity, type Reading, rangeText } from './reading.js';
import { cueFirst, entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

/** Longest label of a line in tokens. */
const longestLabel = 14;
/** Verbs, and what else makes a sentence of a line. */
const predicate =
  cue.say | cue.auxiliary | cue.break | cue.pronoun | cue.reach | cue.rise | cue.fall | cue.act | cue.deed | cue.share;

/**
 * "• food and non-alcoholic drinks, +4.6%", "Entries closed: 1,204", "Ticket price – £12": in English the label that a line of a
 * list opens with is what its first figure measures.
 */
export function readLabelledLine(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  const { paragraph, figures } = sentence;
  if (sentence.first !== 0 || figures.find(({ kind }) => kind !== 'date') !== figure) return undefined;
  let next = figure.first;
  while (next > sentence.first && hasCue(sentence, next - 1, cue.filler)) next = cueFirst(sentence, next - 1);
  const separator = next - 1;
  const isColon = isSign(sentence, separator, signs.colon);
  const isDash = /^[-–—]$/u.test(wordAt(sentence, separator));
  const isSigned =
    isSign(sentence, separator, signs.comma) && /^[+−-]/u.test(paragraph.tokens.text.charAt(figure.start));
  if (!isColon && !isDash && !isSigned) return undefined;
  let first = sentence.first;
  while (first < separator && paragraph.tokens.kind[first] === tokenKind.other) first++;
  if (hasCue(sentence, first, cue.filler) && first + 1 < separator) first++;
  if (first >= separator || separator - first > longestLabel) return undefined;
  const entity = entityAt(sentence, first);
  if (entity !== undefined && entity.next >= separator) return undefined;
  for (let index = first; index < separator; index++) {
    if (figureAt(sentence, index) !== undefined || isSign(sentence, index, signs.colon)) return undefined;
    if (hasCue(sentence, index, predicate) && !hasCue(sentence, index, cue.head)) return undefined;
  }
  const metric = rangeText(sentence, { first, next: separator });
  if (isBareQuantity(metric)) return undefined;
  const lowered =
    /^\p{Lu}\p{Ll}/u.test(metric) && entity === undefined ? metric.charAt(0).toLowerCase() + metric.slice(1) : metric;
  // What is counted says it better: "Staff: 340 volunteers".
  if (figure.kind === 'cardinal' && figure.unit !== undefined) return undefined;
  const change = isSigned && figure.kind === 'percent' ? changeKind(figure) : undefined;
  return { metric: lowered, isMeasured: true, rule: 'fact.label', ...(change === undefined ? {} : { change }) };
}
