import type { Paragraph } from './paragraph.js';
import { ownYears, speaksOfLater } from './reported-year.js';

/** The year that an English text without a date reports on, and whether it tells a part of that year, and so was written in it. */
export interface EnglishYear {
  readonly year: number;
  readonly isWithin: boolean;
}

/** Among how many paragraphs the lead of an English text stands. */
const openingParagraphs = 6;

const month =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
const partOfYear = new RegExp(
  `(?<!\\p{L})(?:(?:${month})\\.?(?: \\d{1,2},)?|months of|quarter of|half of|(?:spring|summer|autumn|fall) (?:of )?) (\\d{4})(?!\\d)`,
  'giu',
);

/** The one year that the first sentence of an English lead names for its own, unless the text speaks more of a later one. */
export function readEnglishYear(
  paragraphs: readonly Paragraph[],
  years: ReadonlyMap<number, number>,
): EnglishYear | undefined {
  const lead = paragraphs.slice(0, openingParagraphs).find(({ view }) => /[.!?]["”’)]*\s*$/u.test(view.text));
  if (lead === undefined) return undefined;
  const { text } = lead.view;
  const end = lead.tokens.end[(lead.sentenceEnds[0] ?? lead.tokens.count) - 1] ?? text.length;
  const first = text.slice(0, end);
  const [year, ...others] = new Set(ownYears(first));
  if (year === undefined || others.length > 0 || speaksOfLater(years, year)) return undefined;
  return { year, isWithin: [...first.matchAll(partOfYear)].some(([, told]) => Number(told) === year) };
}
