import type { Language } from '../model.js';
import { clauseStart } from './clause.js';
import { cue } from './cues.js';
import { dayBefore, monthsUpTo, previousUnit, yearsEarlier } from './period.js';
import { cueNext, type FactSentence, figureAt, hasCue } from './sentence.js';
import type { TellingDate } from './telling-date.js';

/** What words about time are told from, each a period as figures write them. */
export interface PeriodReference {
  /** Day that the document is of. */
  readonly date?: string | undefined;
  /** What the paragraph told last, else what the document is mostly about. */
  readonly period?: string | undefined;
}

/** What a word about time means, from the document's day or from what was told last. */
type Relative =
  | { readonly unit: 'year' | 'month' | 'day'; readonly ago: number; readonly opens?: boolean }
  | { readonly unit: 'past' };

const words: Readonly<Record<Language, Readonly<Record<string, Relative>>>> = {
  vi: {
    'năm nay': { unit: 'year', ago: 0 },
    'cả năm': { unit: 'year', ago: 0 },
    'năm ngoái': { unit: 'year', ago: 1 },
    'năm trước': { unit: 'year', ago: 1, opens: true },
    'từ đầu năm': { unit: 'year', ago: 0 },
    'từ đầu năm đến nay': { unit: 'year', ago: 0 },
    'năm qua': { unit: 'past' },
    'trong năm qua': { unit: 'past' },
    'tháng này': { unit: 'month', ago: 0 },
    'tháng trước': { unit: 'month', ago: 1, opens: true },
    'hôm nay': { unit: 'day', ago: 0 },
    'hôm qua': { unit: 'day', ago: 1 },
  },
  en: {
    'this year': { unit: 'year', ago: 0 },
    'last year': { unit: 'year', ago: 1 },
    'next year': { unit: 'year', ago: -1 },
    'this month': { unit: 'month', ago: 0 },
    'last month': { unit: 'month', ago: 1 },
    today: { unit: 'day', ago: 0 },
    yesterday: { unit: 'day', ago: 1 },
  },
};

/** What says that a word about time is compared with, or part of another phrase. */
const bound = cue.compare | cue.samePeriod | cue.of | cue.times;

/** The periods that words without a number tell in the sentence ("năm ngoái", "last month"), in text order. */
export function relativePeriods(sentence: FactSentence, reference: PeriodReference): TellingDate[] {
  const telling: TellingDate[] = [];
  if (reference.date === undefined && reference.period === undefined) return telling;
  const { text, start, end } = sentence.paragraph.tokens;
  const own = words[sentence.context.language];
  for (let index = sentence.first; index < sentence.next; index = cueNext(sentence, index)) {
    if (!hasCue(sentence, index, cue.time | cue.lastYear | cue.lastMonth | cue.samePeriod)) continue;
    if (hasCue(sentence, index - 1, bound)) continue;
    const next = cueNext(sentence, index);
    if (hasCue(sentence, index, cue.samePeriod)) {
      const earlier = opensSentence(sentence, index, next) ? yearsEarlier(reference.period ?? '', 1) : undefined;
      if (earlier !== undefined) telling.push({ first: index, next, value: earlier });
      continue;
    }
    const word = own[text.slice(start[index], end[next - 1]).toLowerCase()];
    if (word === undefined) continue;
    // "giảm 5% năm trước" is a base; "Năm trước, …" tells when.
    if ('opens' in word && word.opens === true && clauseStart(sentence, index) !== index) continue;
    const value = periodOf(word, reference);
    if (value !== undefined) telling.push({ first: index, next, value });
  }
  return telling;
}

/** "Cùng kỳ năm ngoái, mức tăng là 2,1%": what opens its sentence is compared with nothing, where no date of its own follows. */
function opensSentence(sentence: FactSentence, index: number, next: number): boolean {
  if (figureAt(sentence, next)?.kind === 'date') return false;
  return (
    index === sentence.first || (index === sentence.first + 1 && !hasCue(sentence, sentence.first, ~cue.connector))
  );
}

/** Until which month a document looks back on the year before when it says "năm qua". */
const lookingBack = 2;

function periodOf(word: Relative, { date, period }: PeriodReference): string | undefined {
  if (word.unit === 'past') {
    const isLookingBack = date !== undefined && Number(date.slice(5, 7)) <= lookingBack;
    return isLookingBack ? String(Number(date.slice(0, 4)) - 1) : undefined;
  }
  if (word.unit === 'year') {
    // Of a financial or school year that is what the text means by "this year".
    if (period !== undefined && /^\d{4}\/\d{4}$/.test(period)) return undefined;
    const told = /^\d{4}/.exec(date ?? period ?? '')?.[0];
    return told === undefined ? undefined : String(Number(told) - word.ago);
  }
  if (date === undefined) return undefined;
  if (word.unit === 'day') return word.ago === 0 ? date : dayBefore(date);
  const month = date.slice(0, 7);
  return word.ago === 0 ? month : previousUnit(month, 'month');
}

/** The last month of a period that ends within a year: 9 of 2025-Q3, 2025-09-30 and 2025-01/2025-09. */
function lastMonth(period: string): { readonly year: string; readonly month: number } | undefined {
  const last = period.split('/').pop() ?? '';
  const match = /^(\d{4})-(?:Q([1-4])|H([12])|(\d{2}))/.exec(last);
  if (match === null) return undefined;
  const [, year = '', quarter, half, month] = match;
  return { year, month: Number(month ?? Number(quarter ?? 0) * 3 + Number(half ?? 0) * 6) };
}

/**
 * "Lũy kế 9 tháng", "trong 10 tháng": months that count up to where one of the known periods ends are those from the start of
 * its year.
 */
export function monthsOfYear(count: number, periods: readonly (string | undefined)[]): string | undefined {
  for (const period of periods) {
    const last = period === undefined ? undefined : lastMonth(period);
    if (last === undefined || last.month !== count || count < 2) continue;
    return monthsUpTo(`${last.year}-${String(count).padStart(2, '0')}`, count);
  }
  return undefined;
}
