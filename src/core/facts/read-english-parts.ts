import type { ParagraphFigure } from '../paragraph.js';
import { isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { isPlainWord, isPlural, nounPhraseAfter } from './english-nouns.js';
import { englishSubject, standsAlone, subjectAlone } from './english-subject.js';
import type { Governor } from './governor.js';
import { startsClause } from './read-count.js';
import { type Before, type Earlier, inherited, isBareQuantity, type Reading, rangeText, readingOf } from './reading.js';
import { cueFirst, cueNext, entityAt, type FactSentence, hasCue } from './sentence.js';
import { openingSubject } from './topic.js';

/** English figures that are told of what other figures or commas put them beside. */
export function readEnglishPart(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  earlier: Earlier,
): Reading | undefined {
  return (
    readBaseOf(sentence, figure, earlier.before) ??
    readPartOf(sentence, figure, earlier) ??
    readShareAlone(sentence, figure, earlier) ??
    readApposed(sentence, figure) ??
    readCostOf(sentence, figure, governor)
  );
}

function wordAt({ paragraph: { tokens } }: FactSentence, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index]).toLowerCase();
}

/** First token of the fillers before the figure. */
function withFillers(sentence: FactSentence, figure: ParagraphFigure): number {
  let first = figure.first;
  while (first > sentence.first && hasCue(sentence, first - 1, cue.filler)) first = cueFirst(sentence, first - 1);
  return first;
}

/** How many tokens stand between a change and the value that it is of: "8% up on the $3m of 2023". */
const baseReach = 4;

/** "twice the $4m paid in 2023", "8% up on the $3m": the earlier value of what the change before is of. */
function readBaseOf(sentence: FactSentence, figure: ParagraphFigure, before: Before | undefined): Reading | undefined {
  if (before === undefined || !/^(?:multiple|fraction|percent)$/u.test(before.figure.kind)) return undefined;
  const distance = figure.first - before.figure.next;
  if (distance < 1 || distance > baseReach || wordAt(sentence, figure.first - 1) !== 'the') return undefined;
  // "twice the 5% threshold"
  if (nounPhraseAfter(sentence, figure.next, figure.next + 1) !== undefined) return undefined;
  for (let index = before.figure.next; index < figure.first - 1; index++) {
    if (!/^(?:up|down|on|than|of|more|less|higher|lower|above|below)$/u.test(wordAt(sentence, index))) return undefined;
  }
  const reading = inherited(before, 'fact.base.of');
  return reading === undefined ? undefined : { ...reading, isStart: true };
}

/** "of whom 12 died", "Of these, 900 were sold", "40 of them": a part of those counted before. */
function readPartOf(sentence: FactSentence, figure: ParagraphFigure, { last }: Earlier): Reading | undefined {
  if (figure.kind !== 'cardinal' || figure.unit !== undefined || last?.figure.kind !== 'cardinal') return undefined;
  const others = /^(?:them|these|those|which|whom|us|you)$/u;
  if (wordAt(sentence, figure.next) === 'of' && others.test(wordAt(sentence, figure.next + 1))) {
    // "11 of them loans"
    const kind = nounPhraseAfter(sentence, figure.next + 2, figure.next + 3);
    return kind !== undefined && isPlural(sentence, kind.next - 1)
      ? { metric: rangeText(sentence, kind), rule: 'fact.part.kind' }
      : inherited(last, 'fact.part.these');
  }
  let index = withFillers(sentence, figure) - 1;
  if (isSign(sentence, index, signs.comma)) index--;
  const isOf = others.test(wordAt(sentence, index)) && wordAt(sentence, index - 1) === 'of';
  return isOf ? inherited(last, 'fact.part.these') : undefined;
}

/** "One in three said …", "Some 40% have moved": a share of those counted last, else of those that the sentence is about. */
function readShareAlone(sentence: FactSentence, figure: ParagraphFigure, { last }: Earlier): Reading | undefined {
  if (figure.kind !== 'fraction' && figure.kind !== 'percent') return undefined;
  if (!startsClause(sentence, figure)) return undefined;
  if (!hasCue(sentence, figure.next, cue.act | cue.say | cue.auxiliary | cue.reach | cue.deed)) return undefined;
  if (hasCue(sentence, figure.next, cue.head)) return undefined;
  if (last?.figure.kind === 'cardinal' && last.figure.unit !== undefined) return inherited(last, 'fact.share.part');
  const opening = figure.first > sentence.first ? openingSubject(sentence, figure.first) : undefined;
  if (opening === undefined || !isPlural(sentence, opening.range.next - 1)) return undefined;
  return readingOf(sentence, opening, 'fact.share.part');
}

/** "Battery storage, at 1.2 GW, remains small", "the death rate, 2 percent, is", "its margin (14%) fell". */
function readApposed(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  if (figure.kind !== 'percent' && figure.kind !== 'money' && figure.kind !== 'measure') return undefined;
  const first = withFillers(sentence, figure);
  const open = wordAt(sentence, first - 1) === 'at' ? first - 2 : first - 1;
  if (!isSign(sentence, open, signs.comma) && !isSign(sentence, open, signs.open)) return undefined;
  if (!standsAlone(sentence, open)) return undefined;
  const phrase = subjectAlone(sentence, open);
  if (phrase === undefined || isBareQuantity(phrase.metric)) return undefined;
  const entity = entityAt(sentence, phrase.range.first);
  if (entity !== undefined && entity.next >= phrase.range.next) return undefined;
  return readingOf(sentence, phrase, 'fact.apposed');
}

/** Longest object in tokens that a cost falls to: "cost the island the equivalent of 41 percent". */
const longestPayer = 7;

/** "will cost poor countries $310m": what it costs whom. */
function readCostOf(sentence: FactSentence, figure: ParagraphFigure, { clause }: Governor): Reading | undefined {
  if (figure.kind !== 'money' && figure.kind !== 'percent') return undefined;
  const limit = Math.max(clause, figure.first - longestPayer);
  for (let index = figure.first - 1; index >= limit; index = cueFirst(sentence, index) - 1) {
    if (/^(?:cost|costs|costing)$/u.test(wordAt(sentence, index))) {
      if (cueNext(sentence, index) >= withFillers(sentence, figure)) return undefined;
      const subject = englishSubject(sentence, cueFirst(sentence, index))?.metric;
      return { metric: 'cost', subject, isMeasured: true, rule: 'fact.cost' };
    }
    const isObject =
      isPlainWord(sentence, index) ||
      entityAt(sentence, index) !== undefined ||
      hasCue(sentence, index, cue.filler | cue.of);
    if (!isObject) return undefined;
  }
  return undefined;
}
