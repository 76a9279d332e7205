import type { ParagraphFigure } from '../paragraph.js';
import { previousUnit, yearOf, yearsEarlier } from './period.js';
import { clauseEnd, clauseStart, type FactSentence, hasCue } from './sentence.js';

/** Tokens between a date and the "so với" that makes it the base of a change. */
const baseReach = 3;

/** Whether the date is what something is compared with, and so not the period of the sentence. */
function isBase(sentence: FactSentence, date: ParagraphFigure): boolean {
  for (let index = date.first - 1; index >= Math.max(sentence.first, date.first - baseReach); index--) {
    if (hasCue(sentence, index, 'compare', 'samePeriod', 'times')) return true;
    if (sentence.figureAt(index) !== undefined) return sentence.figureAt(index)?.kind === 'multiple';
  }
  return false;
}

/** Dates that a fact can be about: clock times lose their time, and a goal ("đến năm 2030") is a period like another. */
function periodsIn(sentence: FactSentence, first: number, next: number): ParagraphFigure[] {
  return sentence.figures.filter(
    (figure) =>
      figure.kind === 'date' &&
      typeof figure.value === 'string' &&
      figure.first >= first &&
      figure.next <= next &&
      !isBase(sentence, figure),
  );
}

const isoValue = (figure: ParagraphFigure | undefined): string | undefined =>
  typeof figure?.value === 'string' ? figure.value.replace(/T[^/]*/g, '') : undefined;

/**
 * The period that the sentence tells for a figure: the date in its clause, else the nearest one before it, else, where the
 * sentence has not said anything before, the first one after it.
 */
export function periodInSentence(sentence: FactSentence, figure: ParagraphFigure): string | undefined {
  const clause = { first: clauseStart(sentence, figure.first), next: clauseEnd(sentence, figure.next) };
  const near = periodsIn(sentence, clause.first, clause.next);
  const before = near.filter((date) => date.next <= figure.first).at(-1);
  const inClause = before ?? near.find((date) => date.first >= figure.next);
  if (inClause !== undefined) return isoValue(inClause);
  return isoValue(periodsIn(sentence, sentence.first, figure.first).at(-1));
}

/** The period that the sentence leaves to those after it: the last one it tells that nothing is compared with. */
export function lastPeriod(sentence: FactSentence): string | undefined {
  return isoValue(periodsIn(sentence, sentence.first, sentence.next).at(0));
}

/** The period that the change at `figure` is measured against, of a fact about `period`. */
export function basePeriod(
  sentence: FactSentence,
  figure: ParagraphFigure,
  period: string | undefined,
): string | undefined {
  const end = clauseEnd(sentence, figure.next);
  const limit = Math.min(sentence.next, end + 8);
  for (let index = figure.next; index < limit; index++) {
    const date = sentence.figureAt(index);
    if (date !== undefined)
      return date.kind === 'date' && isBase(sentence, date) ? datedBase(sentence, date, period) : undefined;
    if (period === undefined) continue;
    const next = sentence.cueAt(index)?.next ?? index + 1;
    if (hasCue(sentence, index, 'samePeriod') && sentence.figureAt(next)?.kind !== 'date')
      return yearsEarlier(period, 1);
    if (hasCue(sentence, index, 'lastYear')) return previousYear(period);
    if (hasCue(sentence, index, 'lastMonth')) return previousUnit(period, 'month');
    if (hasCue(sentence, index, 'lastQuarter')) return previousUnit(period, 'quarter');
    if (hasCue(sentence, index, 'rise', 'fall', 'reach', 'say')) return undefined;
  }
  return undefined;
}

/** "cùng kỳ năm 2024" of a quarter of 2025 is that quarter of 2024. */
function datedBase(sentence: FactSentence, date: ParagraphFigure, period: string | undefined): string | undefined {
  const base = isoValue(date);
  const isSamePeriod = hasCue(sentence, date.first - 1, 'samePeriod');
  const year = period === undefined ? undefined : yearOf(period.split('/')[0] ?? '');
  if (!isSamePeriod || period === undefined || year === undefined || !/^\d{4}$/.test(base ?? '')) return base;
  return yearsEarlier(period, Number(year) - Number(base)) ?? base;
}

function previousYear(period: string): string | undefined {
  const year = yearOf(period);
  return year === undefined ? yearsEarlier(period, 1) : String(Number(year) - 1);
}
