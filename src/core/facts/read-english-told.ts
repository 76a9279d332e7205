import type { ParagraphFigure } from '../paragraph.js';
import { wordCase } from '../text/tokens.js';
import { clauseStart, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { nounPhraseAfter } from './english-nouns.js';
import { englishSubject } from './english-subject.js';
import type { Governor } from './governor.js';
import { measuredBefore } from './noun-phrase.js';
import {
  type Before,
  changeKind,
  type Earlier,
  inherited,
  isAlike,
  leavesUnit,
  type Reading,
  readingOf,
} from './reading.js';
import { cueFirst, cueNext, entityAt, type FactSentence, hasCue, wordAt } from './sentence.js';

/** English values of what the text told right before, which their own words leave out or call by a pronoun. */
export function readEnglishTold(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  earlier: Earlier,
): Reading | undefined {
  return (
    readFormer(sentence, figure, governor, earlier) ??
    readOfAnother(sentence, figure, governor, earlier) ??
    readMovedIt(sentence, figure, governor, earlier) ??
    readForecast(sentence, figure, earlier) ??
    readShortOf(sentence, figure, earlier) ??
    readIncluded(sentence, figure, earlier) ??
    readHeld(sentence, figure, earlier) ??
    readWanted(sentence, figure, earlier) ??
    readByName(sentence, figure, earlier) ??
    readDashed(sentence, figure)
  );
}

/** The value of its kind that the sentence told before, else the first of the sentence before it. */
function told(figure: ParagraphFigure, { before, inLast }: Earlier): Before | undefined {
  return [before, inLast?.[0]].find((each) => each !== undefined && isAlike(each.figure, figure));
}

/** "eased to 2.5% in June from 2.6% a month earlier": what it was before. */
function readFormer(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { isFrom, nearest, first, clause }: Governor,
  { before, last }: Earlier,
): Reading | undefined {
  // "54%, well above 47% a year ago"
  const isBeside = /^(?:above|below|exceeding|beating|topping)$/u.test(wordAt(sentence, figure.first - 1));
  if (!isBeside && (!isFrom || nearest !== 0)) return undefined;
  // "a loss of $1m from a $3m profit", "up to 4% from fees of 3%": a noun of its own stands beside it.
  const isCents = /^(?:cents?|pence)$/u.test(figure.unit ?? '');
  const behind = isCents ? figure.next + 1 : figure.next;
  if (nounPhraseAfter(sentence, behind, behind + 1) !== undefined || hasCue(sentence, first - 1, cue.of))
    return undefined;
  const former = [last, before].find(
    (each) => each !== undefined && each.figure.next >= (isBeside ? sentence.first : clause) && isOfKind(each, figure),
  );
  const reading = inherited(former, 'fact.change.from');
  return reading === undefined ? undefined : { ...reading, isStart: true };
}

/** Whether two values are of one kind, of money also as cents: "rose to $1.03 from 63 cents". */
function isOfKind({ figure: { kind }, figure: before }: Before, figure: ParagraphFigure): boolean {
  if (kind === 'money' && /^(?:cents?|pence)$/u.test(figure.unit ?? '')) return true;
  return isAlike(before, figure) && (kind !== 'cardinal' || figure.unit === undefined);
}

/** Kinds of values that nothing but a noun or a value told before can be of. */
const amounts: ReadonlySet<string> = new Set(['percent', 'money', 'measure']);

/** "beating April's 2.4%", "above the previous month's 3%": of another time or body, with no noun behind. */
function readOfAnother(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { first }: Governor,
  earlier: Earlier,
): Reading | undefined {
  if (!amounts.has(figure.kind) || first !== figure.first || wordAt(sentence, first - 1) !== 's') return undefined;
  if (nounPhraseAfter(sentence, figure.next, figure.next + 1) !== undefined) return undefined;
  if (hasCue(sentence, figure.next, cue.of)) return undefined;
  const former = told(figure, earlier);
  const reading = former?.reading.change === undefined ? inherited(former, 'fact.same') : undefined;
  return reading === undefined ? undefined : { ...reading, isStart: true };
}

/** How far before its figure in tokens the pronoun stands that a verb moves: "had expected it to slow to". */
const pronounReach = 6;

function readMovedIt(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { first, clause, nearest }: Governor,
  earlier: Earlier,
): Reading | undefined {
  if (!amounts.has(figure.kind)) return undefined;
  const limit = Math.max(clause, figure.first - pronounReach);
  for (let index = figure.first - 1; index >= limit; index--) {
    if (!/^(?:it|them|they|this)$/u.test(wordAt(sentence, index))) continue;
    if (index >= first && nearest === 0) return undefined;
    const verb = wordAt(sentence, index + 1);
    if (verb !== 'to' && verb !== 'at' && verb !== 'would' && verb !== 'will') return undefined;
    const former = told(figure, earlier);
    return inherited(
      former,
      'fact.same',
      hasCue(sentence, figure.first - 1, cue.rise | cue.fall) ? changeKind(figure) : undefined,
    );
  }
  return undefined;
}

const forecasters = /^(?:analysts|economists|forecasters|experts|investors|markets|street)$/u;
const forecasting = /^(?:projected|expected|forecast|predicted|anticipated|estimated|penciled|pencilled|expecting)$/u;

/** "…, while analysts had projected $4.98": of what was told right before. */
function readForecast(sentence: FactSentence, figure: ParagraphFigure, earlier: Earlier): Reading | undefined {
  if (!amounts.has(figure.kind)) return undefined;
  let index = figure.first - 1;
  while (index > sentence.first && hasCue(sentence, index, cue.filler)) index = cueFirst(sentence, index) - 1;
  if (!forecasting.test(wordAt(sentence, index))) return undefined;
  for (let subject = index - 1; subject >= Math.max(sentence.first, index - verbReach); subject--)
    if (forecasters.test(wordAt(sentence, subject))) return inherited(told(figure, earlier), 'fact.same');
  return undefined;
}

/** "took 124 seats, 12 short of a majority", "six more than last year": a number of what was counted right before. */
function readShortOf(sentence: FactSentence, figure: ParagraphFigure, { before }: Earlier): Reading | undefined {
  if (figure.kind !== 'cardinal') return undefined;
  // "2.8 million people, 1.4% or 39,300 more than a year earlier"
  const isAgain = before?.figure.kind === 'percent' && wordAt(sentence, figure.first - 1) === 'or';
  if (
    isAgain &&
    before.figure.next === figure.first - 1 &&
    /^(?:more|fewer|less)$/u.test(wordAt(sentence, figure.next))
  )
    return inherited(before, 'fact.change.than', 'increment');
  if (before?.figure.kind !== 'cardinal') return undefined;
  if (!/^(?:short|behind|ahead|clear|more|fewer|up|down|shy)$/u.test(wordAt(sentence, figure.next))) return undefined;
  const follows =
    figure.first - before.figure.next <= longestNoun &&
    isSign(sentence, clauseStart(sentence, figure.first) - 1, signs.comma);
  return follows ? inherited(before, 'fact.change.than', 'increment') : undefined;
}

/** Most tokens from a count to the comma behind its noun, and to a number behind that. */
const longestNoun = 8;

/** "3.4 million people voted, including 410,000 abroad": of those who were counted right before. */
function readIncluded(sentence: FactSentence, figure: ParagraphFigure, { before }: Earlier): Reading | undefined {
  if (figure.kind !== 'cardinal' || before?.figure.kind !== 'cardinal') return undefined;
  if (
    figure.unit !== undefined &&
    !/^(?:abroad|overseas|elsewhere|nationwide|worldwide|online|outside)$/u.test(figure.unit)
  )
    return undefined;
  let index = figure.first - 1;
  while (index > sentence.first && hasCue(sentence, index, cue.filler)) index--;
  return /^(?:including|among)$/u.test(wordAt(sentence, index)) ? inherited(before, 'fact.part') : undefined;
}

/** "It includes $14bn in new projects and $12bn added to old ones": parts of what the sentence before told. */
function readHeld(sentence: FactSentence, figure: ParagraphFigure, { inLast }: Earlier): Reading | undefined {
  if (figure.kind === 'cardinal' || !amounts.has(figure.kind)) return undefined;
  const opens = /^(?:it|this|that|they|these|those)$/u.test(wordAt(sentence, sentence.first));
  if (!opens || !/^(?:includes?|included|comprises?|comprised|contains?)$/u.test(wordAt(sentence, sentence.first + 1)))
    return undefined;
  const whole = inLast?.find((each) => isAlike(each.figure, figure) && each.reading.change === undefined);
  return inherited(whole, 'fact.part');
}

/** "The state promised $350m in aid. The province wanted $500m": as much as one would have of what was told before. */
function readWanted(sentence: FactSentence, figure: ParagraphFigure, earlier: Earlier): Reading | undefined {
  if (figure.kind !== 'money') return undefined;
  let verb = figure.first - 1;
  while (verb > sentence.first && (hasCue(sentence, verb, cue.filler) || wordAt(sentence, verb) === 'for')) verb--;
  if (!/^(?:want|wants|wanted|sought|seeks|demanded|demands|requested|asked)$/u.test(wordAt(sentence, verb)))
    return undefined;
  return nounPhraseAfter(sentence, figure.next, figure.next + 1) === undefined
    ? inherited(told(figure, earlier), 'fact.same')
    : undefined;
}

/** "… account for 41% of cases: Guadalupe with 312, Labangon with 240": behind a colon, how many of them a name has. */
function readByName(sentence: FactSentence, figure: ParagraphFigure, { last }: Earlier): Reading | undefined {
  if (
    figure.kind !== 'cardinal' ||
    figure.unit !== undefined ||
    last === undefined ||
    last.figure.first < sentence.first
  )
    return undefined;
  const name = wordAt(sentence, figure.first - 1) === 'with' ? figure.first - 2 : figure.first - 1;
  const { tokens } = sentence.paragraph;
  if (name <= sentence.first || tokens.letterCase[name] === wordCase.lower) return undefined;
  if (!/^[,;.]$/u.test(wordAt(sentence, figure.next)) && !hasCue(sentence, figure.next, cue.and)) return undefined;
  for (let index = name - 1; index > last.figure.first; index--)
    if (isSign(sentence, index, signs.colon)) return ofAll(inherited(last, 'fact.listed'));
  return last.reading.rule === 'fact.listed' ? inherited(last, 'fact.listed') : undefined;
}

/** "all cases" are cases. */
function ofAll(reading: Reading | undefined): Reading | undefined {
  return reading === undefined ? undefined : { ...reading, metric: reading.metric.replace(/^all /iu, '') };
}

/** "the highest inflation in the bloc – 5.5 percent": the value of the measured noun before the dash. */
function readDashed(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  if (!amounts.has(figure.kind)) return undefined;
  const first = clauseStart(sentence, figure.first);
  let opening = figure.first;
  while (opening > first && hasCue(sentence, opening - 1, cue.filler)) opening = cueFirst(sentence, opening - 1);
  if (opening !== first || !/^[-–—:]$/u.test(wordAt(sentence, first - 1))) return undefined;
  const start = clauseStart(sentence, first - 1);
  const measured = measuredBefore(sentence, start, first - 1);
  if (measured === undefined || measured.range.next < start) return undefined;
  return readingOf(sentence, measured, 'fact.apposed');
}

/** Nouns for a value of whatever the sentence is about: a record low of 6%, a peak of $3m. */
const ofAnything =
  /^(?:low|lows|high|highs|peak|peaks|trough|record|total|average|maximum|minimum|figure|level|levels|mark|pace|standstill|best|worst|mean|median|range|guidance)$/u;

/** "remained at a record low of 6.4%": what the verb before is said of, where the noun names no more than how high it is. */
export function ofSubject(
  sentence: FactSentence,
  metric: string,
  first: number,
  figure: ParagraphFigure,
  before: Before | undefined,
): Reading | undefined {
  const words = metric.split(' ');
  if (!ofAnything.test(words.at(-1) ?? '')) return undefined;
  const subject = subjectOfVerb(sentence, first);
  if (subject !== undefined) return readingOf(sentence, subject, 'fact.noun.value');
  const isOfBefore = before !== undefined && (isAlike(before.figure, figure) || leavesUnit(before.figure, figure));
  return isOfBefore ? inherited(before, 'fact.noun.value') : undefined;
}

/** How far before its noun in tokens the verb stands: "was at its lowest level". */
const verbReach = 6;
/** The same for verbs of change: "rose 11% from a week earlier to a peak of". */
const changeReach = 16;
const verbs = cue.reach | cue.rise | cue.fall | cue.act;

function subjectOfVerb(sentence: FactSentence, first: number): ReturnType<typeof englishSubject> {
  const limit = Math.max(sentence.first, first - changeReach);
  for (let index = first - 1; index >= limit; index--) {
    if (entityAt(sentence, index) !== undefined || cueNext(sentence, index) > first) return undefined;
    const mask = first - index > verbReach ? cue.rise | cue.fall : verbs;
    if (!hasCue(sentence, index, mask) || hasCue(sentence, index, cue.head)) continue;
    // "reported a total of", "has an average of": whose it is, and not what.
    if (/^(?:has|have|had|reported|paid|spent|made|took|set)$/u.test(wordAt(sentence, index))) return undefined;
    const subject = englishSubject(sentence, cueFirst(sentence, index));
    return subject === undefined || entityAt(sentence, subject.range.first) !== undefined ? undefined : subject;
  }
  return undefined;
}
