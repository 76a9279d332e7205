import type { Language } from '../model.js';
import type { ParagraphFigure } from '../paragraph.js';
import { isBreak } from './clause.js';
import { cue } from './cues.js';
import { monthsUpTo } from './period.js';
import { cueNext, entityAt, type FactSentence, figureAt, hasCue } from './sentence.js';

/** A date of the sentence that its facts may be about. */
export interface TellingDate {
  readonly first: number;
  readonly next: number;
  /** ISO 8601 to the day: clock times are left out. */
  readonly value: string;
}

/** Tokens between a date and the "so với" that makes it the base of a change. */
const baseReach = 4;

/** Whether the date is what something is compared with, and so not the period of the sentence. */
export function isBase(sentence: FactSentence, date: ParagraphFigure): boolean {
  // "cao hơn năm 2024"
  if (hasCue(sentence, date.first - 1, cue.rise | cue.fall) && sentence.context.language === 'vi') return true;
  for (let index = date.first - 1; index >= Math.max(sentence.first, date.first - baseReach); index--) {
    if (hasCue(sentence, index, cue.compare | cue.samePeriod | cue.times)) return true;
    if (isBreak(sentence, index)) return false;
    const figure = figureAt(sentence, index);
    // "so với 8,2 tỷ USD năm 2024", "gấp 2 lần năm 2024"
    if (figure !== undefined) {
      return figure.kind === 'multiple' || (figure.kind !== 'date' && hasCue(sentence, figure.first - 1, cue.compare));
    }
  }
  return false;
}

/** "kế hoạch năm 2023", "kể từ năm 2010", a year in a name, the date of a document: they say which, not when. */
function isAttribute(sentence: FactSentence, date: ParagraphFigure): boolean {
  const entity = entityAt(sentence, date.first);
  // A report is named by the quarter, half or month that it is about; a law by the year that it was made in.
  if (entity?.kind === 'document' && isHorizon(sentence, date)) return false;
  if (entity?.kind === 'document' && /^\d{4}-/.test(String(date.value)))
    return !/^\d{4}-(?:[QH]\d|\d{2})$/.test(String(date.value));
  if (entity !== undefined) return entity.kind !== 'event';
  const before = date.first - 1;
  if (before < sentence.first) return false;
  return entityAt(sentence, before)?.kind === 'document' || hasCue(sentence, before, cue.since | cue.plan);
}

/** "Chiến lược phát triển thủy sản đến năm 2030": a plan is about the year that it leads to. */
function isHorizon({ paragraph: { tokens }, context }: FactSentence, date: ParagraphFigure): boolean {
  const word = tokens.text.slice(tokens.start[date.first - 1], tokens.end[date.first - 1]);
  return word === (context.language === 'vi' ? 'đến' : 'to');
}

/** How far into a paragraph, and before its dash, the date of a dateline stands in tokens. */
const datelineReach = 16;
const datelineTail = 8;

/** "HANOI, 12 March 2025 —": in English news that is when it was written. Vietnamese leads tell of the day that they name. */
function isDateline({ paragraph: { tokens }, context }: FactSentence, date: ParagraphFigure): boolean {
  if (context.language !== 'en' || date.first > datelineReach || date.value !== context.date) return false;
  for (let index = date.next; index < Math.min(tokens.count, date.next + datelineTail); index++) {
    const sign = tokens.text.charAt(tokens.start[index] ?? 0);
    if (sign === '-' || sign === '–' || sign === '—') return true;
  }
  return false;
}

export const isoDate = (value: string): string => value.replace(/T[^/]*/g, '');

/** The dates of the sentence that tell when, in text order: nothing is compared with them, and they name nothing. */
export function periodsOf(sentence: FactSentence): TellingDate[] {
  const telling: TellingDate[] = [];
  for (const figure of sentence.figures) {
    if (figure.kind !== 'date' || typeof figure.value !== 'string') continue;
    if (isBase(sentence, figure) || isAttribute(sentence, figure) || isDateline(sentence, figure)) continue;
    const value = isoDate(figure.value);
    // A time of day alone tells no day.
    if (value === '') continue;
    telling.push({ first: figure.first, next: figure.next, value: spanUpTo(sentence, figure, value) ?? value });
  }
  return telling.length === 0 ? relativeYears(sentence) : telling;
}

const spans: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** "the three months ended 31 March 2025", "the year to 30 June 2025": the months that end with the date. */
function spanUpTo(sentence: FactSentence, date: ParagraphFigure, value: string): string | undefined {
  if (sentence.context.language !== 'en') return undefined;
  const { text, start, end } = sentence.paragraph.tokens;
  const word = (index: number) => text.slice(start[index], end[index]).toLowerCase();
  let index = date.first - 1;
  if (word(index) === 'on') index--;
  if (!/^(?:ended|ending|to)$/u.test(word(index))) return undefined;
  const length = figureAt(sentence, index - 1);
  if (length?.kind === 'duration' && typeof length.value === 'number') {
    return monthsUpTo(value, length.value * (spans[length.unit ?? ''] ?? 0));
  }
  return monthsUpTo(value, spans[word(index - 1)] ?? 0);
}

/** The years that "năm nay" or "last year" mean, told by the date of the document, for sentences that name no date. */
function relativeYears(sentence: FactSentence): TellingDate[] {
  const { date, language } = sentence.context;
  if (date === undefined) return [];
  const telling: TellingDate[] = [];
  const { text, start, end } = sentence.paragraph.tokens;
  for (let index = sentence.first; index < sentence.next; index = cueNext(sentence, index)) {
    if (!hasCue(sentence, index, cue.time | cue.lastYear)) continue;
    const next = cueNext(sentence, index);
    if (hasCue(sentence, index - 1, cue.compare | cue.samePeriod | cue.of | cue.times)) continue;
    const years = yearsAgo[language][text.slice(start[index], end[next - 1]).toLowerCase()];
    if (years !== undefined) telling.push({ first: index, next, value: String(Number(date.slice(0, 4)) - years) });
  }
  return telling;
}

const yearsAgo: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  vi: { 'năm nay': 0, 'cả năm': 0, 'năm ngoái': 1 },
  en: { 'this year': 0, 'last year': 1 },
};
