import type { ParagraphFigure } from '../paragraph.js';
import { isDay, previousUnit, previousYear, yearOf, yearsEarlier } from '../period.js';
import { wordsBefore } from './attribute-date.js';
import { isBase } from './base-date.js';
import { clauseEnd, clauseStart, isBreak, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { englishPeriod } from './english-sentence-period.js';
import { ofItsYear } from './english-year.js';
import { cueNext, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';
import { followsValue, isoDate, type TellingDate } from './telling-date.js';

/**
 * The period that the sentence tells for a figure: the date in its clause, else the nearest one before it, else the one
 * right behind its clause.
 */
export function periodInSentence(
  sentence: FactSentence,
  periods: readonly TellingDate[],
  figure: ParagraphFigure,
): TellingDate | undefined {
  if (sentence.context.language === 'en') return englishPeriod(sentence, periods, figure);
  const bracketed = dateBeforeBracket(sentence, figure);
  if (bracketed !== undefined) return bracketed;
  if (periods.length === 0) return undefined;
  const first = clauseStart(sentence, figure.first);
  const next = clauseEnd(sentence, figure.next);
  let before: TellingDate | undefined;
  let after: TellingDate | undefined;
  for (const date of periods) {
    const { scope } = date;
    if (scope !== undefined && (figure.first < scope.first || figure.next > scope.next)) continue;
    if (date.next <= figure.first) before = date;
    else if (date.first >= figure.next) {
      // "gấp hai lần con số của năm 2025"
      if (figure.kind === 'multiple' && (isOf(sentence, date) || isOfAnother(sentence, figure, date))) continue;
      after = date;
      break;
    }
  }
  // "từ 32.000 ha năm 2015 lên 180.000 ha năm 2025": each value has its own date behind it.
  if (after !== undefined && isOwn(sentence, figure, after) && (isTaken(sentence, before) || isOf(sentence, after)))
    return after;
  if (before !== undefined && before.first >= first && isStartDate(sentence, before, figure)) return undefined;
  if (after !== undefined && isPlannedFor(sentence, figure, after)) return after;
  if (before !== undefined && before.first >= first) return before;
  if (after !== undefined && after.next <= next) return after;
  if (before === undefined && periods.length === 1 && closesSentence(sentence, after)) return after;
  return before;
}

/** "cao hơn quý I (8,21%)": the date right before the bracket that holds but the figure and what it counts. */
function dateBeforeBracket(sentence: FactSentence, { first }: ParagraphFigure): TellingDate | undefined {
  let open = first - 1;
  while (hasCue(sentence, open, cue.filler)) open--;
  if (!isSign(sentence, open, signs.open)) return undefined;
  const date = figureAt(sentence, open - 1);
  if (date?.kind !== 'date' || typeof date.value !== 'string' || date.value.startsWith('XXXX')) return undefined;
  return { first: date.first, next: date.next, value: isoDate(date.value) };
}

/** How many tokens may stand between the last date of a sentence and its end. */
const closingDistance = 3;

/** "17 người bị thương khi tàu trật bánh ở Lisbon ngày 3/9": the one date of the sentence, at its end, tells of all of it. */
function closesSentence(sentence: FactSentence, date: TellingDate | undefined): boolean {
  if (date === undefined || sentence.next - date.next > closingDistance) return false;
  const { text, start } = sentence.paragraph.tokens;
  // "trái hẳn con số 3,6 tỷ USD của năm 2020"
  if (isOf(sentence, date) && figureAt(sentence, date.first - 2) !== undefined) return false;
  // "sau khi tăng 36% từ đầu năm"
  if (/^(?:kể |tính )?từ /iu.test(text.slice(start[date.first], start[date.next]))) return false;
  const next = openingOf(sentence, date);
  // "khi còn cách đất liền 180 km, tối 25/8"
  if (isSign(sentence, next, signs.comma)) return true;
  for (let index = next - 1; index >= Math.max(sentence.first, next - futureDistance); index--) {
    if (hasCue(sentence, index, cue.goTo | cue.from | cue.say | cue.auxiliary) || isBreak(sentence, index))
      return false;
  }
  return true;
}

/** First token of the date with the words that lead to it: "…, tối 25/8", "… từ tháng 4 đến tháng 9". */
function openingOf(sentence: FactSentence, { first, value }: TellingDate): number {
  if (value?.includes('/') && wordAt(sentence, first - 1) === 'từ') return first - 1;
  const opening = partsOfDay.test(wordAt(sentence, first - 1)) ? first - 1 : first;
  return isDay(value) && isSign(sentence, opening - 1, signs.comma) ? opening - 1 : first;
}

const partsOfDay = /^(?:sáng|trưa|chiều|tối|đêm|rạng|hôm)$/u;

/** How many tokens before a date a word may stand that makes it a plan or a limit (đến năm 2030, dự kiến, will). */
const futureDistance = 8;

/** How many tokens may stand between a value and the date that is its own. */
const ownDistance = 2;

/** "gấp ba lần tỷ lệ 5,7% năm 2010": whether another value stands right before the date. */
function isOfAnother(sentence: FactSentence, { next }: ParagraphFigure, date: TellingDate): boolean {
  const value = figureAt(sentence, date.first - 1);
  return value !== undefined && value.first >= next;
}

/** "Sáng nay, đại hội thông qua kế hoạch doanh thu 4.850 tỷ đồng và lãi 210 tỷ đồng cho năm 2026": what is planned is of that year. */
function isPlannedFor(sentence: FactSentence, { first }: ParagraphFigure, date: TellingDate): boolean {
  if (wordAt(sentence, date.first - 1) !== 'cho' || sentence.context.language !== 'vi') return false;
  return /(?<!\p{L})(?:kế hoạch|mục tiêu|dự toán|chỉ tiêu)(?!\p{L})/iu.test(wordsBefore(sentence, first));
}

/** "4.310 ca của năm ngoái" */
function isOf(sentence: FactSentence, { first }: TellingDate): boolean {
  return wordAt(sentence, first - 1) === 'của';
}

/** Whether the date stands right behind the figure, in one clause with it. */
function isOwn(sentence: FactSentence, figure: ParagraphFigure, date: TellingDate): boolean {
  if (date.first - figure.next > ownDistance) return false;
  const next = behindBracket(sentence, date);
  for (let index = figure.next; index < next; index++) if (isBreak(sentence, index)) return false;
  return true;
}

/** One past what stands before the date, or before the bracket that it opens: "450.000 người (năm 2024)". */
function behindBracket(sentence: FactSentence, { first }: TellingDate): number {
  return isSign(sentence, first - 1, signs.open) ? first - 1 : first;
}

/** Whether the date stands right behind another value, and so is that one's own. */
function isTaken(sentence: FactSentence, date: TellingDate | undefined): boolean {
  return date === undefined || followsValue(sentence, behindBracket(sentence, date));
}

/** How far in tokens a value and its date may stand apart: "1,64% hồi cuối năm 2022", "9 đồng/kg năm 2015". */
const placedDistance = 4;

/** "tăng từ 21% năm 2024 lên 34%": the date right behind the value that a change starts from tells nothing of its goal. */
function isStartDate(sentence: FactSentence, date: TellingDate, figure: ParagraphFigure): boolean {
  let behind = date.first - 1;
  while (behind > date.first - placedDistance && figureAt(sentence, behind) === undefined) behind--;
  const start = figureAt(sentence, behind);
  if (start === undefined || start.kind === 'date' || !hasCue(sentence, start.first - 1, cue.from)) return false;
  let index = figure.first - 1;
  while (index > date.next && hasCue(sentence, index, cue.filler)) index--;
  return hasCue(sentence, index, cue.goTo);
}

/** How far behind its clause in tokens a change may say what it is measured against. */
const baseDistance = 8;

/** The date right behind a starting value: "up from 129 in 2024", "từ 8% năm 2020 lên …". */
export function startPeriod(
  sentence: FactSentence,
  figure: ParagraphFigure,
  period: string | undefined,
): string | undefined {
  const limit = Math.min(sentence.next, figure.next + baseDistance);
  const isEnglish = sentence.context.language === 'en';
  for (let index = figure.next; index < limit; index++) {
    const date = figureAt(sentence, index);
    if (date !== undefined) {
      if (date.kind === 'date') return datedBase(sentence, date, period);
      return isEnglish ? periodAgo(sentence, date, period) : undefined;
    }
    if (hasCue(sentence, index, cue.goTo) && !(isEnglish && wordAt(sentence, index) === 'at')) break;
    // "compared with $44m a year earlier"
    const told = period === undefined ? baseByDate(sentence, index) : toldBase(sentence, index, period);
    if (told !== undefined) return told;
  }
  if (!isEnglish) return startHeldAgainst(sentence, figure, period);
  // "the margin rose to 10% from 9%", in a report on a quarter
  const isAlone = isEnglish && (figure.next >= sentence.next - 1 || isBreak(sentence, figure.next));
  if (!isAlone || period === undefined || wordAt(sentence, figure.first - 1) !== 'from') return undefined;
  return isPartOfYear.test(period) ? yearsEarlier(period, 1) : undefined;
}

/** "Doanh thu tăng 8% so với cùng kỳ. Biên lãi cải thiện từ 9% lên 11%": what the paragraph was held against before. */
function startHeldAgainst(
  { paragraph: { tokens }, first, next }: FactSentence,
  { start }: ParagraphFigure,
  period: string | undefined,
): string | undefined {
  if (period === undefined || !isPartOfYear.test(period)) return undefined;
  if (
    /(?<!\p{L})(?:năm|tháng|quý) (?:\d|trước|ngoái)/iu.test(
      tokens.text.slice(tokens.start[first], tokens.end[next - 1]),
    )
  )
    return undefined;
  const before = tokens.text.slice(0, start);
  const quarter = /so với quý \S{1,3}?(?:[/.-]| năm )(\d{4})/iu.exec(before)?.[1];
  const isYearAgo = quarter === String(Number(period.slice(0, 4)) - 1) || /(?<!\p{L})cùng kỳ(?!\p{L})/iu.test(before);
  return isYearAgo ? yearsEarlier(period, 1) : undefined;
}

/** A quarter, a half or months: a report holds them against those of the year before. */
const isPartOfYear = /^\d{4}-(?:[QH]\d$|\d{2}\/)/;

/** "up from 27,650 12 months earlier": so many years before the period. */
function periodAgo(
  sentence: FactSentence,
  { kind, value, unit, next }: ParagraphFigure,
  period: string | undefined,
): string | undefined {
  if (kind !== 'duration' || typeof value !== 'number' || period === undefined) return undefined;
  if (!/^(?:earlier|ago|before)$/u.test(wordAt(sentence, next))) return undefined;
  const years = unit === 'year' ? value : unit === 'month' ? value / 12 : 0;
  if (!Number.isInteger(years) || years <= 0) return undefined;
  // Of a day, no more than the year is meant.
  return yearsEarlier(/-\d{2}-\d{2}$/.test(period) ? period.slice(0, 4) : period, years);
}

/** The period that the change at `figure` is measured against, of a fact about `period`. */
export function basePeriod(
  sentence: FactSentence,
  figure: ParagraphFigure,
  period: string | undefined,
): string | undefined {
  // "cao hơn tháng trước 35%"
  const before = period === undefined ? undefined : toldBase(sentence, figure.first - 1, period);
  if (before !== undefined) return before;
  const limit = Math.min(sentence.next, clauseEnd(sentence, figure.next) + baseDistance);
  for (let index = figure.next; index < limit; index++) {
    const date = figureAt(sentence, index);
    if (date !== undefined) {
      return date.kind === 'date' && isBase(sentence, date) ? datedBase(sentence, date, period) : undefined;
    }
    if (period === undefined) continue;
    const told = toldBase(sentence, index, period);
    if (told !== undefined) return told;
    if (hasCue(sentence, index, cue.rise | cue.fall | cue.reach | cue.say)) return undefined;
  }
  return undefined;
}

/** "giảm từ 2,05% cuối năm ngoái xuống 1,76%", in a sentence that tells no time: the year or month before the document's own. */
function baseByDate(sentence: FactSentence, index: number): string | undefined {
  const { date, language } = sentence.context;
  if (language !== 'vi' || date === undefined || hasCue(sentence, index, cue.samePeriod)) return undefined;
  return toldBase(sentence, index, date);
}

/** The period before `period` that the words at the token name. */
function toldBase(sentence: FactSentence, index: number, period: string): string | undefined {
  if (hasCue(sentence, index, cue.samePeriod) && figureAt(sentence, cueNext(sentence, index))?.kind !== 'date')
    return yearsEarlier(period, 1);
  if (hasCue(sentence, index, cue.lastYear)) return previousYear(period);
  if (hasCue(sentence, index, cue.lastMonth)) return previousUnit(period, 'month');
  return hasCue(sentence, index, cue.lastQuarter) ? previousUnit(period, 'quarter') : undefined;
}

/** "cùng kỳ năm 2024" of a quarter of 2025 is that quarter of 2024. */
function datedBase(sentence: FactSentence, date: ParagraphFigure, period: string | undefined): string | undefined {
  const written = typeof date.value === 'string' ? isoDate(date.value) : undefined;
  const isEnglish = sentence.context.language === 'en';
  const base =
    isEnglish && written !== undefined ? pastBase(sentence, date, ofItsYear(sentence, date, written)) : written;
  const isSamePeriod = hasCue(sentence, date.first - 1, cue.samePeriod);
  const year = period === undefined ? undefined : yearOf(period.split('/')[0] ?? '');
  if (!isSamePeriod || period === undefined || year === undefined || !/^\d{4}$/.test(base ?? '')) return base;
  return yearsEarlier(period, Number(year) - Number(base)) ?? base;
}

/** "up from 67,930 in December": what something is held against is over. */
function pastBase(sentence: FactSentence, { start, end }: ParagraphFigure, base: string): string {
  const { date } = sentence.context;
  const isWritten = /\d{4}/.test(sentence.paragraph.tokens.text.slice(start, end));
  if (date === undefined || isWritten || !/^\d{4}-\d{2}/.test(base) || base <= date) return base;
  return yearsEarlier(base, 1) ?? base;
}

/** "bằng 92% kế hoạch năm (15 tỷ đồng)", "kế hoạch cả năm là 15 tỷ đồng": what is planned for the year that a report is of. */
export function isOfWholeYear(sentence: FactSentence, { first }: ParagraphFigure, rule: string): boolean {
  if (sentence.context.language !== 'vi') return false;
  const before = wordsBefore(sentence, first);
  return (
    rule === 'fact.aside.plan' ||
    planOfYear.test(before) ||
    /trên (?:kế hoạch|dự toán|chỉ tiêu)(?: được)?(?: giao)? $/iu.test(before)
  );
}

const planOfYear =
  /(?<!\p{L})(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|dự báo)[^,;:.\d]{0,24} năm(?: nay| này)?(?: đạt| là| lên| xuống|:| \()* $/iu;
