import type { ParagraphFigure } from '../paragraph.js';
import { clauseEnd, clauseStart, isBreak, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { cueFirst, entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';
import { followsValue, type TellingDate } from './telling-date.js';

/**
 * The period that an English sentence tells for a figure: the date that its own noun phrase ends with, else the one before it in
 * its clause, else the one behind it up to a comma, else one that opens or closes the sentence.
 */
export function englishPeriod(
  sentence: FactSentence,
  periods: readonly TellingDate[],
  figure: ParagraphFigure,
): TellingDate | undefined {
  if (periods.length === 0) return undefined;
  const { before, after } = around(sentence, periods, figure);
  const first = clauseStart(sentence, figure.first);
  if (after !== undefined && isOwn(sentence, figure, before, after)) return after;
  const isBeforeInClause = before !== undefined && before.first >= first;
  if (isBeforeInClause) return isStartDate(sentence, before, figure) ? undefined : before;
  const isInClause = after !== undefined && after.next <= clauseEnd(sentence, figure.next);
  if (isInClause && !isBehindPronoun(sentence, figure, after)) return after;
  if (after !== undefined && isReachedFrom(sentence, figure, after)) return after;
  const isClosing = before === undefined && periods.length === 1 && closesSentence(sentence, after);
  if (isClosing && after !== undefined && !isBehindPronoun(sentence, figure, after)) return after;
  return before === undefined || reachesOn(sentence, before, figure) ? before : undefined;
}

/** The last date before the figure and the first behind it, of those that may tell of it. */
function around(
  sentence: FactSentence,
  periods: readonly TellingDate[],
  figure: ParagraphFigure,
): { readonly before: TellingDate | undefined; readonly after: TellingDate | undefined } {
  const isGoal = isGoalValue(sentence, figure);
  let before: TellingDate | undefined;
  for (const date of periods) {
    // "have risen since 2019 to $4m": the goal is what they are now; "$4m in May, down 5% since March"
    if (isBracketed(sentence, date, figure) || isOfWhat(sentence, date, figure)) continue;
    if (wordAt(sentence, date.first - 1) === 'since' && (isGoal || before !== undefined)) continue;
    if (date.next <= figure.first) before = date;
    // "fell to $2m from $3m in March": the time of what it fell from.
    else if (date.first >= figure.next && !isOfStart(sentence, figure.next, date)) return { before, after: date };
  }
  return { before, after: undefined };
}

/** The token before the figure, over fillers. */
function wordBefore(sentence: FactSentence, { first }: ParagraphFigure): number {
  let index = first - 1;
  while (index > sentence.first && hasCue(sentence, index, cue.filler) && wordAt(sentence, index) !== 'to') {
    index = cueFirst(sentence, index) - 1;
  }
  return index;
}

function isGoalValue(sentence: FactSentence, figure: ParagraphFigure): boolean {
  return wordAt(sentence, wordBefore(sentence, figure)) === 'to';
}

/** How many tokens may stand between the value that a change starts from and its date. */
const startDistance = 5;

/** Whether a date is that of the value before it, not further back than the token, and that one stands behind "from". */
function isOfStart(sentence: FactSentence, from: number, date: TellingDate): boolean {
  for (let index = date.first - 1; index >= Math.max(from, date.first - startDistance); index--) {
    const start = figureAt(sentence, index);
    if (start === undefined) continue;
    return start.kind !== 'date' && wordAt(sentence, wordBefore(sentence, start)) === 'from';
  }
  return false;
}

/** How many tokens may stand between a figure and the date that its own noun phrase ends with. */
const ownDistance = 6;

/** "a $24m budget for 2025", "32,000 in 2015": a time right behind the figure, nearer than the one before. */
function isOwn(
  sentence: FactSentence,
  figure: ParagraphFigure,
  before: TellingDate | undefined,
  after: TellingDate,
): boolean {
  const distance = timeStart(sentence, after) - figure.next;
  if (distance > ownDistance) return false;
  for (let index = figure.next; index < after.first; index++) {
    if (isBreak(sentence, index) || figureAt(sentence, index) !== undefined) return false;
    if (hasCue(sentence, index, verbs | cue.break | cue.and) && !hasCue(sentence, index, cue.head)) return false;
  }
  return before === undefined || figure.first - before.next > distance || followsValue(sentence, before.first);
}

/** First token of "in the 12 months to June", "over the year ended in March": the words that a time is the end of. */
function timeStart(sentence: FactSentence, { first }: TellingDate): number {
  let index = first - 1;
  if (wordAt(sentence, index) === 'in') index--;
  if (!/^(?:to|ended|ending|through)$/u.test(wordAt(sentence, index))) return first;
  index--;
  const length = figureAt(sentence, index);
  if (length?.kind === 'duration') index = length.first - 1;
  else if (/^(?:year|half|quarter|month|week|fortnight|season)$/u.test(wordAt(sentence, index))) index--;
  else return first;
  while (/^(?:the|full|first|financial|fiscal)$/u.test(wordAt(sentence, index))) index--;
  return /^(?:in|over|for|during)$/u.test(wordAt(sentence, index)) ? index : index + 1;
}

/** Whether the time stands in brackets with a value of its own, apart from the figure: "£1.3m (2024: £1.2m)". */
function isBracketed(sentence: FactSentence, date: TellingDate, figure: ParagraphFigure): boolean {
  const isOpened = isSign(sentence, date.first - 1, signs.open);
  if (!isOpened || !isSign(sentence, date.next, signs.colon)) return false;
  return figure.next <= date.first || sentence.figures.some((each) => closesBetween(sentence, date, each, figure));
}

/** "down 4%, less than a third of what they made in 1997": the time of what the part is of. */
function isOfWhat(sentence: FactSentence, date: TellingDate, { kind, next }: ParagraphFigure): boolean {
  if (date.first < next || (kind !== 'fraction' && kind !== 'multiple' && kind !== 'percent')) return false;
  const what = wordAt(sentence, next) === 'of' ? next + 1 : next;
  return wordAt(sentence, what) === 'what';
}

function closesBetween(
  sentence: FactSentence,
  { next }: TellingDate,
  inner: ParagraphFigure,
  { first }: ParagraphFigure,
): boolean {
  return inner.first === next + 1 && inner.next < first && isSign(sentence, inner.next, signs.close);
}

const verbs = cue.act | cue.reach | cue.deed | cue.say | cue.rise | cue.fall | cue.transfer;

/** "slipped from 21% in 2024 to 34%": the date right behind the value that a change starts from tells nothing of its goal. */
function isStartDate(sentence: FactSentence, date: TellingDate, figure: ParagraphFigure): boolean {
  return isGoalValue(sentence, figure) && isOfStart(sentence, sentence.first, date);
}

/** How far behind a figure in tokens a date may stand that closes what several verbs tell. */
const longestSegment = 24;

/** "who scored 19 goals and made 13 last season": nothing but "and" and the commas around places stand between. */
function isReachedFrom(sentence: FactSentence, figure: ParagraphFigure, date: TellingDate): boolean {
  if (isBehindPronoun(sentence, figure, date)) return false;
  if (date.first - figure.next > longestSegment || isOfParticiple(sentence, date) || isOfAnother(sentence, date))
    return false;
  for (let index = figure.next; index < date.first; index++) {
    // "fell by 135,000 (-0.4%) in May"
    if (isSign(sentence, index, signs.open) || isSign(sentence, index, signs.close)) continue;
    if (isSign(sentence, index, signs.comma) ? !isPlaceComma(sentence, index) : isBreak(sentence, index)) return false;
    if (hasCue(sentence, index, cue.break | cue.say)) return false;
  }
  return true;
}

/** "rent is £720 a month and it goes up in July": another clause about the same begins between. */
function isBehindPronoun(sentence: FactSentence, { next }: ParagraphFigure, { first }: TellingDate): boolean {
  for (let index = next; index + 1 < Math.min(first, next + longestSegment); index++)
    if (hasCue(sentence, index, cue.and) && /^(?:it|they|he|she|we)$/u.test(wordAt(sentence, index + 1))) return true;
  return false;
}

/** "the club record set in 1972": the time of what the noun before it went through. */
function isOfParticiple(sentence: FactSentence, { first }: TellingDate): boolean {
  if (!/^(?:in|on|by)$/u.test(wordAt(sentence, first - 1)) || hasCue(sentence, first - 3, cue.auxiliary)) return false;
  return /(?:ed|set|built|made|held|won|sold|bought)$/u.test(wordAt(sentence, first - 2));
}

/** "in Mora, central Portugal, on 29 June" */
function isPlaceComma(sentence: FactSentence, index: number): boolean {
  const isPlace = (place: number) => entityAt(sentence, place)?.kind === 'place';
  if (!isPlace(index - 1)) return false;
  return isPlace(index + 1) || isPlace(index + 2) || hasCue(sentence, index + 1, cue.at | cue.time);
}

/** "20,000 at first and 50,000 by 2030": the time of the number right before it. */
function isOfAnother(sentence: FactSentence, { first }: TellingDate): boolean {
  const before = hasCue(sentence, first - 1, cue.at) ? first - 2 : first - 1;
  const figure = figureAt(sentence, before);
  return figure !== undefined && figure.kind !== 'date';
}

/** How many tokens may stand between the last date of a sentence and its end. */
const closingDistance = 3;
/** How many tokens before a date a word may stand that makes it a plan or a limit. */
const futureDistance = 8;

/** "17 people were hurt when a tram left its rails in Lisbon on 3 September": the one date, at the end, tells of all of it. */
function closesSentence(sentence: FactSentence, date: TellingDate | undefined): boolean {
  if (date === undefined || sentence.next - date.next > closingDistance || isOfParticiple(sentence, date)) return false;
  for (let index = date.first - 1; index >= Math.max(sentence.first, date.first - futureDistance); index--) {
    if (hasCue(sentence, index, cue.goTo | cue.from | cue.say | cue.auxiliary) || isBreak(sentence, index))
      return false;
  }
  return true;
}

/** How far into its sentence in tokens a time stands that opens it. */
const openingTime = 6;
/** Most tokens from a time to the change that goes on behind it. */
const longestChange = 14;

/** Whether a time goes on over the clauses behind its own: one that opens the sentence, or "sold 900 in March, up 4%". */
function reachesOn(sentence: FactSentence, date: TellingDate, figure: ParagraphFigure): boolean {
  if (isInAside(sentence, date)) return false;
  if (goesOnWithDeed(sentence, date, figure)) return true;
  if (opensBeforeVerb(sentence, date) || isBetweenCommas(sentence, date, figure) || goesOnWhen(sentence, date, figure))
    return true;
  if (date.first - sentence.first <= openingTime || isInSubject(sentence, date)) return true;
  const limit = opensClause(sentence, date) ? longestSegment : longestChange;
  if (figure.first - date.next > limit) return false;
  for (let index = date.next; index < figure.first; index++) {
    if (joinsClause(sentence, index, figure) || isSign(sentence, index, signs.semicolon)) return false;
    if (limit === longestSegment) {
      if (hasCue(sentence, index, cue.break)) return false;
    } else if (hasCue(sentence, index, cue.break | cue.act | cue.reach | cue.deed | cue.say)) return false;
  }
  return true;
}

/** How far into its sentence in tokens the words may go that say when before anything is told. */
const openingWords = 16;

/** "At the depth of the crisis, in early 2012, unemployment stood …": a preposition opens and no verb stands before the time. */
function opensBeforeVerb(sentence: FactSentence, { first }: TellingDate): boolean {
  if (first - sentence.first > openingWords || !hasCue(sentence, sentence.first, cue.at)) return false;
  for (let index = sentence.first; index < first; index++) {
    if (isBreak(sentence, index) && !isSign(sentence, index, signs.comma)) return false;
    if (figureAt(sentence, index) !== undefined) return false;
    if (hasCue(sentence, index, verbs | cue.auxiliary) && !hasCue(sentence, index, cue.head)) return false;
  }
  return true;
}

/** "…, in 1978, had 2,600 workers": a time between two commas right before the verb of the clause. */
function isBetweenCommas(sentence: FactSentence, { first, next }: TellingDate, figure: ParagraphFigure): boolean {
  const opening = hasCue(sentence, first - 1, cue.at) ? first - 2 : first - 1;
  if (!isSign(sentence, opening, signs.comma) || !isSign(sentence, next, signs.comma)) return false;
  const isVerb = hasCue(sentence, next + 1, verbs | cue.auxiliary) && !hasCue(sentence, next + 1, cue.head);
  return isVerb && clauseStart(sentence, figure.first) <= next + 1;
}

/** "it carried 2.9 million in 2025, and made a profit of $18m": a further deed of the past, behind the time of a value. */
function goesOnWithDeed(sentence: FactSentence, date: TellingDate, figure: ParagraphFigure): boolean {
  if (!followsValue(sentence, date.first) || figure.first - date.next > longestSegment) return false;
  const start = clauseStart(sentence, figure.first);
  const isJoined = hasCue(sentence, start - 1, cue.and) || hasCue(sentence, start, cue.and);
  const verb = hasCue(sentence, start, cue.and) ? start + 1 : start;
  return (
    isJoined &&
    verb < figure.first &&
    /(?:[a-z]ed|made|lost|won|paid|sold|spent|cost|took|had|built|bought)$/u.test(wordAt(sentence, verb))
  );
}

/** "in late December, when admissions reached 1,512": the clause says what was so then. */
function goesOnWhen(sentence: FactSentence, { next }: TellingDate, figure: ParagraphFigure): boolean {
  const when = isSign(sentence, next, signs.comma) ? next + 1 : next;
  return wordAt(sentence, when) === 'when' && clauseStart(sentence, figure.first) <= when + 1;
}

/** "Two ships, ordered in 2021 for £97m, …": the time of what a participle between commas tells. */
function isInAside(sentence: FactSentence, { first }: TellingDate): boolean {
  const start = clauseStart(sentence, first);
  if (start === sentence.first || start === first || !isSign(sentence, start - 1, signs.comma)) return false;
  return /(?:[a-z]{2}ed|built|bought|sold|made|born|won|set)$/u.test(wordAt(sentence, start));
}

/** How far into its sentence in tokens a time stands that its subject names. */
const subjectTime = 14;

/** "The early estimate of employees for June fell …, and by 41,000 on the month": no verb stands before the time. */
function isInSubject(sentence: FactSentence, { first }: TellingDate): boolean {
  if (first - sentence.first > subjectTime) return false;
  for (let index = sentence.first; index < first; index++) {
    if (hasCue(sentence, index, verbs | cue.break) && !hasCue(sentence, index, cue.head)) return false;
    if (isBreak(sentence, index)) return false;
  }
  return true;
}

/** "…; last year it gave $2m to 18 schools and two hospitals": a time that opens what a semicolon parts. */
function opensClause(sentence: FactSentence, { first }: TellingDate): boolean {
  return (
    isSign(sentence, clauseStart(sentence, first) - 1, signs.semicolon) && first - clauseStart(sentence, first) <= 2
  );
}

/** ", and 900 nurses left": an "and" behind a comma joins a clause, but before an amount it goes on with the one before. */
function joinsClause(sentence: FactSentence, index: number, figure: ParagraphFigure): boolean {
  if (!hasCue(sentence, index, cue.and) || !isSign(sentence, index - 1, signs.comma)) return false;
  return figure.kind === 'cardinal' || figure.first - index > 2;
}
