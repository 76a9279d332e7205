import type { ParagraphFigure } from '../paragraph.js';
import type { Before } from './reading.js';
import type { FactSentence } from './sentence.js';

/** Kinds with their units, and first words of metrics, of the values that a time told before was told of. */
export type CarriedTopics = ReadonlySet<string>;

const topicsOf = ({ kind, unit }: ParagraphFigure, metric: string): readonly [string, string] => [
  `${kind} ${(unit ?? '').split(' ')[0]}`,
  metric.split(' ')[0] ?? '',
];

/** What the time `period` was told of: those of the facts of its sentence that have it. */
export function topicsOfTime(
  period: string,
  facts: readonly { readonly before: Before; readonly period: string | undefined }[],
): CarriedTopics {
  const told = facts.filter((fact) => fact.period === period);
  return new Set(told.flatMap(({ before }) => topicsOf(before.figure, before.reading.metric)));
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
  if (context.language !== 'vi' || topicsOf(figure, metric).some((topic) => topics.has(topic))) return true;
  const own = Number.parseInt((context.date ?? main ?? '').slice(0, 4), 10);
  const year = Number.parseInt(period.slice(0, 4), 10);
  // Unknown years are no numbers, and compare with none.
  return !(year > own || year < own - 1);
}
