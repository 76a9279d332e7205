import type { ParagraphFigure } from '../paragraph.js';
import { daysBetween, isDay, wholeYear } from '../period.js';
import { startsChange } from './base-date.js';
import { type CarriedTopics, holdsFor } from './carried-reach.js';
import { clauseEnd, clauseStart, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import type { Before, Reading } from './reading.js';
import { type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';
import { basePeriod, isOfWholeYear, periodInSentence, startPeriod } from './sentence-period.js';
import { isoDate, type TellingDate } from './telling-date.js';
import { carriedTo, isLasting } from './undated.js';

/** A fact of the sentence with its period. */
export interface DatedFact {
  readonly before: Before;
  readonly period: string | undefined;
}

/** What a sentence and those before it tell of time. */
export interface SentenceTime {
  /** The times that the sentence tells, in text order. */
  readonly periods: readonly TellingDate[];
  /** The period that was told last, or that the sentence announces something on. */
  readonly carried: string | undefined;
  /** Whether the sentence tells the day on which what it states was said. */
  readonly isAnnounced: boolean;
  /** The document's period. */
  readonly main: string | undefined;
  /** What `carried` was told of, where a sentence of the paragraph told it. */
  readonly topics: CarriedTopics | undefined;
  /** The date that the paragraph told last. */
  readonly lastTold: string | undefined;
  /** The facts of the sentence that stand before. */
  readonly dated: readonly DatedFact[];
}

/** The period that a value is of, and that of what a change is measured against. */
export function timeOf(
  sentence: FactSentence,
  figure: ParagraphFigure,
  reading: Reading,
  time: SentenceTime,
): { readonly period: string | undefined; readonly base: string | undefined } {
  const date = periodInSentence(sentence, time.periods, figure);
  const told = toldFor(sentence, figure, reading, time, date);
  const ofReport = told !== undefined && isPartOf(told, time.main) ? time.main : told;
  const year = wholeYear(ofReport);
  const period = year !== ofReport && isOfWholeYear(sentence, figure, reading.rule) ? year : ofReport;
  const base = reading.change === undefined ? undefined : basePeriod(sentence, figure, period);
  const isStart = reading.isStart === true || startsChange(sentence, figure);
  const isOwnTime = date?.value !== undefined && standsBehind(sentence, figure, date.first);
  return { period: isStart && !isOwnTime ? startPeriod(sentence, figure, period) : period, base };
}

function toldFor(
  sentence: FactSentence,
  figure: ParagraphFigure,
  reading: Reading,
  time: SentenceTime,
  date: TellingDate | undefined,
): string | undefined {
  if (isLasting(sentence, reading)) return undefined;
  const own = daysOfLength(figure, time.periods) ?? timeOfBase(sentence, figure);
  if (own !== undefined) return own;
  if (date !== undefined) return date.value;
  const former = formerOf(sentence, figure, reading, time.dated);
  return former === undefined ? untold(sentence, figure, reading, time) : former.period;
}

/** "So với đỉnh của năm 2020 là 38.706 MW, …", "So với đáy 9.600 đồng hồi tháng 4, …": when what something is held against was so. */
function timeOfBase(sentence: FactSentence, figure: ParagraphFigure): string | undefined {
  const clause = clauseStart(sentence, figure.first);
  if (sentence.context.language !== 'vi' || !hasCue(sentence, clause, cue.compare)) return undefined;
  const end = clauseEnd(sentence, figure.next);
  const others = sentence.figures.filter((each) => each !== figure && each.first >= clause && each.next <= end);
  const [date] = others;
  if (date?.kind !== 'date' || others.length > 1) return undefined;
  const isItsOwn = date.first > figure.first || wordAt(sentence, figure.first - 1) === 'là';
  return isItsOwn ? isoDate(String(date.value)) : undefined;
}

/** "Trong 9 ngày nghỉ, từ 2/2 đến 10/2, …": the days of the sentence that are as many as the figure counts. */
function daysOfLength({ kind, unit, value }: ParagraphFigure, periods: readonly TellingDate[]): string | undefined {
  if (kind !== 'duration' || unit !== 'day' || typeof value !== 'number') return undefined;
  return periods.find((period) => {
    const [first = '', last = ''] = period.value?.split('/') ?? [];
    return isDay(first) && isDay(last) && daysBetween(first, last) === value - 1;
  })?.value;
}

/**
 * "The price was $5 in May, which is still 4% lower", "61 seats, or 44%": in English a change, or the same once more, is of the time
 * of what it is of, in its sentence.
 */
function formerOf(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { change, former }: Reading,
  dated: readonly DatedFact[],
): DatedFact | undefined {
  if (sentence.context.language !== 'en' || former === undefined || former.reading.isStart === true) return undefined;
  const isBracketed = isSign(sentence, figure.first - 1, signs.open) && former.figure.next === figure.first - 1;
  const isSame = isBracketed || wordAt(sentence, figure.first - 1) === 'or';
  const told = dated.find(({ before }) => before === former);
  return isSame || (change !== undefined && told?.period !== undefined) ? told : undefined;
}

/** Whether an English sentence opens with what the one before told of: "Of these", "They", "Only 58%". */
function goesOn(sentence: FactSentence): boolean {
  if (sentence.context.language !== 'en') return false;
  const opening = wordAt(sentence, sentence.first);
  if (/^(?:they|these|those|only)$/u.test(opening)) return true;
  return (
    /^(?:of|among)$/u.test(opening) && /^(?:these|those|them|which|whom)$/u.test(wordAt(sentence, sentence.first + 1))
  );
}

/** Whether a Vietnamese sentence opens with a part of what the one before told of: "Riêng Huế có 5 vụ." */
function goesInto({ context, paragraph: { tokens }, first }: FactSentence): boolean {
  if (context.language !== 'vi') return false;
  const start = tokens.start[first] ?? 0;
  return /^(?:Riêng|Trong đó|Trong số (?:đó|này)|Cụ thể)(?!\p{L})/u.test(tokens.text.slice(start, start + 14));
}

/** The period of a value whose sentence tells none: what was told before, as far as that goes. */
function untold(
  sentence: FactSentence,
  figure: ParagraphFigure,
  reading: Reading,
  time: SentenceTime,
): string | undefined {
  const { main, topics, lastTold } = time;
  const { date } = sentence.context;
  // "In March there were 900 boats. Of these, 30 were sold.", and not "They have until 21 July. They have raised £43,000."
  const isOver = lastTold !== undefined && (date === undefined || lastTold <= date);
  if (isOver && goesOn(sentence)) return lastTold;
  if (lastTold !== undefined && time.carried === main && goesInto(sentence)) return lastTold;
  const period = carriedTo(sentence, figure, reading, time);
  if (period === undefined || topics === undefined) return period;
  return holdsFor(sentence, figure, reading.metric, period, main, topics) ? period : undefined;
}

/** "quý I" without its year, in a report on the first quarter of 2025. */
function isPartOf(period: string, main: string | undefined): boolean {
  if (main === undefined || main === period || main.length !== period.length || !period.startsWith('XXXX'))
    return false;
  return period === main.replaceAll(main.slice(0, 4), 'XXXX');
}

/** How many tokens may stand between a value and the words for its own time. */
const ownTime = 4;

/** "against 54% at this point last year": in English a time in words right behind the value that something is held against. */
function standsBehind(sentence: FactSentence, { next }: ParagraphFigure, time: number): boolean {
  if (sentence.context.language !== 'en' || time < next || time - next > ownTime) return false;
  if (figureAt(sentence, time) !== undefined) return false;
  for (let index = next; index < time; index++) if (figureAt(sentence, index) !== undefined) return false;
  return true;
}
