import type { ParagraphFigure } from '../paragraph.js';
import type { Before } from './reading.js';
import type { FactSentence } from './sentence.js';

/** A time that a sentence told, and its facts: what the time was told of is looked up where another value asks. */
export interface CarriedTopics {
  readonly period: string;
  readonly facts: readonly { readonly before: Before; readonly period: string | undefined }[];
}

const kindOf = ({ kind, unit }: ParagraphFigure): string => `${kind} ${(unit ?? '').split(' ')[0]}`;
const firstWord = (metric: string): string => metric.split(' ')[0] ?? '';

/** Whether the time was told of a value of that kind and unit, or of a metric that opens with the same word. */
function isTopic({ period, facts }: CarriedTopics, figure: ParagraphFigure, metric: string): boolean {
  const kind = kindOf(figure);
  const word = firstWord(metric);
  return facts.some(
    ({ before, period: told }) =>
      told === period && (kindOf(before.figure) === kind || firstWord(before.reading.metric) === word),
  );
}

/** Whether the first day of a period lies behind the day. */
function beginsAfter(period: string, day: string): boolean {
  const first = period.split('/')[0] ?? '';
  return first > day.slice(0, first.length);
}

/**
 * Whether a time told before holds for a Vietnamese value of another sentence that tells none: not one of a year to come or long
 * past, unless the sentence goes on about what it was told of.
 */
export function holdsFor(
  { context }: FactSentence,
  figure: ParagraphFigure,
  metric: string,
  period: string,
  main: string | undefined,
  topics: CarriedTopics,
): boolean {
  if (context.language !== 'vi' || isTopic(topics, figure, metric)) return true;
  // "Tuần tới, chỉ số dao động …. Lãi suất 12 tháng …"
  if (context.date !== undefined && period.includes('/') && beginsAfter(period, context.date)) return false;
  // "Từ tháng 10/2017 đến tháng 8/2018, nhóm này …": what a story is of.
  if (/^\d{4}-\d{2}(?:-\d{2})?\/\d{4}-\d{2}/.test(period)) return true;
  const own = Number.parseInt((context.date ?? main ?? '').slice(0, 4), 10);
  const year = Number.parseInt(period.slice(0, 4), 10);
  // Unknown years are no numbers, and compare with none.
  return !(year > own || year < own - 1);
}
