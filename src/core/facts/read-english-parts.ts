import type { ParagraphFigure } from '../paragraph.js';
import { clauseEnd, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { isPlainWord, isPlural, nounPhraseAfter, nounPhraseStart } from './english-nouns.js';
import { englishSubject, standsAlone, subjectAlone } from './english-subject.js';
import { ofOpening, outOf, owner, withFillers } from './english-wholes.js';
import type { Governor } from './governor.js';
import { startsClause } from './read-count.js';
import { readFractionOf, readShareAlone } from './read-english-shares.js';
import { type Before, type Earlier, inherited, isBareQuantity, type Reading, rangeText, readingOf } from './reading.js';
import { cueFirst, cueNext, entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

/** English figures that are told of what other figures or commas put them beside. */
export function readEnglishPart(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  earlier: Earlier,
): Reading | undefined {
  return (
    readBaseOf(sentence, figure, earlier.before) ??
    readTimesAs(sentence, figure, earlier) ??
    readPartOf(sentence, figure, earlier) ??
    readOthers(sentence, figure, earlier) ??
    readSomeOf(sentence, figure) ??
    readPeopleAlone(sentence, figure) ??
    readFractionOf(sentence, figure, earlier.before) ??
    readShareAlone(sentence, figure, earlier) ??
    readEach(sentence, figure, earlier.before) ??
    readOfWhich(sentence, figure) ??
    readAfterColon(sentence, figure) ??
    readComparative(sentence, figure) ??
    readBracketed(sentence, figure, earlier.before) ??
    readApposed(sentence, figure) ??
    readCostOf(sentence, figure, governor)
  );
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

/** "three times as many": of those who were counted last. */
function readTimesAs(sentence: FactSentence, figure: ParagraphFigure, { kinds }: Earlier): Reading | undefined {
  if (figure.kind !== 'multiple' || wordAt(sentence, figure.next) !== 'as') return undefined;
  const isCount = wordAt(sentence, figure.next + 1) === 'many' && !isPlainWord(sentence, figure.next + 2);
  return isCount ? inherited(kinds.get('cardinal'), 'fact.multiple.same', 'multiple') : undefined;
}

/** "Travellers can claim; about 84,000 have done so": of those whom the sentence is about. */
function readOthers(sentence: FactSentence, figure: ParagraphFigure, { before }: Earlier): Reading | undefined {
  if (figure.kind !== 'cardinal' || figure.unit !== undefined || before?.figure.kind === 'cardinal') return undefined;
  if (!startsClause(sentence, figure) || !/^(?:have|had|were|are|did)$/u.test(wordAt(sentence, figure.next)))
    return undefined;
  const opening = ofOpening(sentence, figure, 'fact.part');
  if (opening !== undefined) return opening;
  return before?.reading.metric.endsWith('s') === true ? inherited(before, 'fact.part') : undefined;
}

/** "of whom 12 died", "Of these, 900 were sold", "40 of them": a part of those counted before. */
function readPartOf(sentence: FactSentence, figure: ParagraphFigure, { last }: Earlier): Reading | undefined {
  if (figure.kind !== 'cardinal' || figure.unit !== undefined) return undefined;
  const rule = 'fact.part.these';
  const others = /^(?:them|these|those|which|whom|us|you)$/u;
  if (wordAt(sentence, figure.next) === 'of' && others.test(wordAt(sentence, figure.next + 1))) {
    // "11 of them loans"
    const kind = nounPhraseAfter(sentence, figure.next + 2, figure.next + 3);
    return kind !== undefined && isPlural(sentence, kind.next - 1)
      ? { metric: rangeText(sentence, kind), rule: 'fact.part.kind' }
      : (inherited(last?.figure.kind === 'cardinal' ? last : undefined, rule) ??
          (startsClause(sentence, figure) ? ofOpening(sentence, figure, rule) : undefined));
  }
  let index = withFillers(sentence, figure) - 1;
  if (isSign(sentence, index, signs.comma)) index--;
  // "Of the reported cases, 901 were tested"
  const whole = startsClause(sentence, figure) ? outOf(sentence) : undefined;
  if (whole !== undefined && whole.next === index + 1) return { metric: rangeText(sentence, whole), rule };
  const isOf = others.test(wordAt(sentence, index)) && wordAt(sentence, index - 1) === 'of';
  if (!isOf) return undefined;
  // "for further cases, of which 300 are pending"
  const end = isSign(sentence, index - 2, signs.comma) ? index - 2 : index - 1;
  const first = nounPhraseStart(sentence, sentence.first, end);
  if (first < end && isPlural(sentence, end - 1)) return { metric: rangeText(sentence, { first, next: end }), rule };
  return last?.figure.kind === 'cardinal' ? inherited(last, rule) : undefined;
}

/** "modular units at $95,000 apiece": of those counted right before. */
function readEach(sentence: FactSentence, figure: ParagraphFigure, before: Before | undefined): Reading | undefined {
  if (figure.kind !== 'money' || before?.figure.kind !== 'cardinal') return undefined;
  if (!/^(?:apiece|each)$/u.test(wordAt(sentence, figure.next))) return undefined;
  const isAt = /^(?:at|for)$/u.test(wordAt(sentence, withFillers(sentence, figure) - 1));
  return isAt ? inherited(before, 'fact.amount.each') : undefined;
}

/** "local lines, 40% of which are old": of the plural before the comma. */
function readOfWhich(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  if (figure.kind !== 'percent' && figure.kind !== 'fraction') return undefined;
  if (wordAt(sentence, figure.next) !== 'of' || !/^(?:which|whom)$/u.test(wordAt(sentence, figure.next + 1)))
    return undefined;
  const comma = withFillers(sentence, figure) - 1;
  if (!isSign(sentence, comma, signs.comma) || !isPlural(sentence, comma - 1)) return undefined;
  const first = nounPhraseStart(sentence, sentence.first, comma);
  return first < comma ? { metric: rangeText(sentence, { first, next: comma }), rule: 'fact.part.these' } : undefined;
}

/** "Pups were scarcer: 1,130, against 1,560": the number behind a colon is of what stands before it. */
function readAfterColon(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  if (figure.kind !== 'cardinal' || figure.unit !== undefined) return undefined;
  if (!isSign(sentence, withFillers(sentence, figure) - 1, signs.colon)) return undefined;
  return ofOpening(sentence, figure, 'fact.colon');
}

/** "became rarer by two thirds": by how much something is more so. */
function readComparative(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  if (figure.kind === 'cardinal' || wordAt(sentence, figure.first - 1) !== 'by') return undefined;
  if (!/^[a-z]{2,}er$/u.test(wordAt(sentence, figure.first - 2))) return undefined;
  let verb = figure.first - 3;
  while (verb > sentence.first && !hasCue(sentence, verb, cue.act | cue.reach)) verb--;
  const subject = englishSubject(sentence, cueFirst(sentence, verb));
  return subject === undefined ? undefined : readingOf(sentence, subject, 'fact.change.comparative', 'percent');
}

/** "423 (46.9%) of the samples": one past the share in brackets behind a count. */
export function behindShare(sentence: FactSentence, { next }: ParagraphFigure): number {
  const share = isSign(sentence, next, signs.open) ? figureAt(sentence, next + 1) : undefined;
  return share?.kind === 'percent' && isSign(sentence, share.next, signs.close) ? share.next + 1 : next;
}

function readSomeOf(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  if (figure.kind !== 'cardinal' || figure.unit !== undefined) return undefined;
  const of = behindShare(sentence, figure);
  if (wordAt(sentence, of) !== 'of') return undefined;
  const whole = ownedWhole(sentence, of + 1);
  if (whole?.unit !== undefined) return { metric: whole.unit, rule: 'fact.part.of' };
  if (!owner.test(wordAt(sentence, of + 1))) return undefined;
  const range = nounPhraseAfter(sentence, of + 2, clauseEnd(sentence, of + 2));
  if (range === undefined || !isPlural(sentence, range.next - 1)) return undefined;
  return { metric: rangeText(sentence, range), rule: 'fact.part.of' };
}

/** Most tokens of an owner and its apostrophe before a count: "41 of the town's 6,300 people". */
const longestOwner = 6;

function ownedWhole(sentence: FactSentence, first: number): ParagraphFigure | undefined {
  for (let index = first + 1; index < first + longestOwner; index++) {
    const whole = figureAt(sentence, index);
    if (whole === undefined) continue;
    const before = wordAt(sentence, index - 1);
    const isOwned = before === 's' || /^(?:the|last|first|next|past|other|remaining|previous)$/u.test(before);
    return whole.kind === 'cardinal' && isOwned ? whole : undefined;
  }
  return undefined;
}

/** "employs 27,000", "with a staff of": people who are counted without a noun. */
function readPeopleAlone(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  if (figure.kind !== 'cardinal' || figure.unit !== undefined) return undefined;
  const first = withFillers(sentence, figure);
  const before = wordAt(sentence, first - 1);
  // "in front of 19,322"
  const isCrowd = before === 'of' && wordAt(sentence, first - 2) === 'front' && figure.value !== 1;
  if (isCrowd || (before === 'by' && /^(?:watched|attended)$/u.test(wordAt(sentence, first - 2))))
    return { metric: 'crowd', rule: 'fact.count.people' };
  const noun = people.find(([verb]) => verb.test(before))?.[1];
  return noun === undefined ? undefined : { metric: noun, rule: 'fact.count.people' };
}

const people: readonly (readonly [verb: RegExp, noun: string])[] = [
  [/^(?:employ|employs|employed|employing)$/u, 'employees'],
  [
    /^(?:feed|feeds|fed|vaccinate|vaccinated|evacuate|evacuated|rescue|rescues|rescued|rescuing|arrest|arrests|arrested|arresting|displace|displaced|displacing|detain|detained|shelter|sheltered|rehouse|rehoused)$/u,
    'people',
  ],
  [/^(?:kill|kills|killed|killing)$/u, 'people killed'],
  [/^(?:injure|injures|injured|injuring|hurt|hurts|hurting|wound|wounds|wounded|wounding)$/u, 'people injured'],
];

/** "Battery storage, at 1.2 GW, remains small", "the death rate, 2 percent, is", "its margin (14%) fell". */
function readApposed(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  if (figure.kind !== 'percent' && figure.kind !== 'money' && figure.kind !== 'measure') return undefined;
  // "Marrow, a 1.98-metre left-hander, won"
  if (isHyphenated(sentence, figure)) return undefined;
  if (/^(?:better|worse|more|less|fewer|higher|lower|up|down|above|below)$/u.test(wordAt(sentence, figure.next)))
    return undefined;
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

/** "a 62-km railway": a measure that only tells a thing from others. */
function isHyphenated({ paragraph: { tokens } }: FactSentence, { start, end }: ParagraphFigure): boolean {
  return /\d[-‑]\p{L}/u.test(tokens.text.slice(start, end));
}

/** "reserves of $6m (4% of spending)": what stands before the bracket once more. */
function readBracketed(
  sentence: FactSentence,
  figure: ParagraphFigure,
  before: Before | undefined,
): Reading | undefined {
  const open = withFillers(sentence, figure) - 1;
  if (before === undefined || figure.kind === 'cardinal' || !isSign(sentence, open, signs.open)) return undefined;
  return before.figure.next === open ? inherited(before, 'fact.bracket') : undefined;
}

/** Longest object in tokens that a cost falls to: "cost the island the equivalent of 41 percent". */
const longestPayer = 7;

/** "will cost poor countries $310m": what it costs whom. */
function readCostOf(sentence: FactSentence, figure: ParagraphFigure, { clause }: Governor): Reading | undefined {
  if (figure.kind !== 'money' && figure.kind !== 'percent') return undefined;
  // "cost savings of $28m"
  const of = withFillers(sentence, figure) - 1;
  if (wordAt(sentence, of) === 'of' && wordAt(sentence, of - 1) !== 'equivalent') return undefined;
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
