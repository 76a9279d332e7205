import type { DocumentContext, ParagraphFigure } from '../paragraph.js';
import { isDay } from '../period.js';
import { wordsBefore } from './attribute-date.js';
import { clauseEnd, clauseStart } from './clause.js';
import { type FactSentence, wordAt } from './sentence.js';
import type { TellingDate } from './telling-date.js';

/**
 * The time that the sentences behind this one go on with: the first that it tells, or `otherwise` where it tells none that lasts.
 * `main` is the period of the document; `tellsFacts` says whether the sentence states anything itself.
 */
export function carriedPeriod(
  sentence: FactSentence,
  periods: readonly TellingDate[],
  otherwise: string | undefined,
  main: string | undefined,
  tellsFacts: boolean,
): string | undefined {
  // English tells a time in passing as often as not: what follows without one is of the report's.
  if (sentence.context.language === 'en') return main;
  if (periods.length === 0) return otherwise;
  if (isHeldAgainst(sentence)) return otherwise;
  const date = leading(
    sentence,
    periods.filter(({ scope, first }) => scope === undefined && !isAside(sentence, first)),
  );
  // "Trong số thiệt mạng có hai người bị vùi lấp sáng 7/11.": of a part of what was told.
  if (date !== undefined && isPartOfTold(sentence, date)) return otherwise;
  if (date === undefined || isBygone(date.value, main, sentence) || isPeak(sentence, date)) return otherwise;
  if (isYearless(date.value) && main?.startsWith('XXXX') === true && !opensWithDay(sentence, date)) return main;
  // "Hai người sẽ gặp lại nhau ngày 7/6. Tỷ lệ cử tri đi bầu đạt 73%."
  const isAppointment = !tellsFacts && isDay(date.value) && date.value > (sentence.context.date ?? date.value);
  return isAppointment ? otherwise : date.value;
}

const isYearless = (period: string | undefined): boolean =>
  period !== undefined && /^XXXX-\d{2}(?:-\d{2})?$/.test(period);

/** How far into its clause in tokens a day stands that the next sentences of a text without years go on with. */
const clauseOpening = 2;

/** "Tính đến 17h ngày 8/11, …", "Theo công an, khoảng 14h ngày 11/3, …": whether the date is a day before which nothing is told. */
function opensWithDay(sentence: FactSentence, { first, value }: TellingDate): boolean {
  if (!isDay(value) || first - clauseStart(sentence, first) > clauseOpening) return false;
  return sentence.figures.every((figure) => figure.kind === 'date' || figure.first > first);
}

/** "Sân bay đạt đỉnh ngày 21/2": the one day of those told of when something was most. */
function isPeak(sentence: FactSentence, { first }: TellingDate): boolean {
  return sentence.context.language === 'vi' && peak.test(wordsBefore(sentence, first));
}

const peak =
  /(?<!\p{L})(?:đạt đỉnh|lập đỉnh|đỉnh điểm|cao điểm|cao nhất|thấp nhất|đông nhất|nhiều nhất|kỷ lục)(?: là| vào| hồi| hôm)* $/iu;

/** "…; riêng quý III tăng 9,8%": told in passing behind something else. */
function isAside(sentence: FactSentence, first: number): boolean {
  if (sentence.context.language !== 'vi' || first - sentence.first < leastAside) return false;
  return /riêng(?: trong)? $/iu.test(wordsBefore(sentence, first));
}

/** How far into its sentence in tokens something told in passing stands. */
const leastAside = 4;

/**
 * The period that a report goes on about over its paragraphs: a quarter, a half, a span of months or of days that is not over for
 * long, where the document has no such period itself, or a part of it alone. In the news of a day only that lasts which
 * the paragraph opens with, and nothing that it ends with in passing.
 */
export function lastingPeriod(
  period: string | undefined,
  opening: string | undefined,
  main: string | undefined,
  { language, date }: DocumentContext,
): string | undefined {
  if (language !== 'vi' || period === undefined || date === undefined || !period.startsWith(date.slice(0, 4)))
    return undefined;
  if (!/^\d{4}-(?:[QH]\d|\d{2}\/|\d{2}-\d{2}\/)/.test(period) || endsAfter(period, date)) return undefined;
  if (isDay(main) && period !== opening) return undefined;
  return isReport(main) && !isPartOf(main ?? '', period) ? undefined : period;
}

function endsAfter(period: string, day: string): boolean {
  const end = period.split('/').at(-1) ?? '';
  if (!/^\d{4}-\d{2}/.test(end) || end <= day.slice(0, end.length)) return false;
  // What opens with an accident on the first day of holidays counts those of all at their end.
  return end.slice(0, 7) !== day.slice(0, 7) || Number(end.slice(8)) - Number(day.slice(8)) > nearDays;
}

/** How many days behind the one that news opens with the days that it goes on about may end. */
const nearDays = 5;

/** Whether a period is what reports are of: months, a quarter, a half, and no day or year alone. */
export function isReport(period: string | undefined): boolean {
  return period !== undefined && /^\d{4}-(?:[QH]\d|\d{2}(?:$|\/\d{4}-\d{2}$))/.test(period);
}

/** Whether a month is the last of a span of months. */
function isPartOf(month: string, span: string): boolean {
  return /^\d{4}-\d{2}$/.test(month) && span.endsWith(`/${month}`);
}

/** "Cùng kỳ năm 2024, tỉnh đón 640.000 lượt.": whether the sentence tells what the text's own time is held against. */
function isHeldAgainst({ paragraph: { tokens }, first }: FactSentence): boolean {
  const start = tokens.start[first] ?? 0;
  return /^(?:Cùng kỳ|Cùng thời điểm|So với) /u.test(tokens.text.slice(start, start + longestBase));
}

function isPartOfTold({ paragraph: { tokens }, context, first }: FactSentence, date: TellingDate): boolean {
  if (context.language !== 'vi' || date.first - first < leastAside) return false;
  const start = tokens.start[first] ?? 0;
  return /^(?:Trong đó|Trong số)(?!\p{L})/u.test(tokens.text.slice(start, start + longestBase));
}

const longestBase = 20;

/** The time told last, for "khi ấy". */
export function lastToldIn(
  sentence: FactSentence,
  periods: readonly TellingDate[],
  otherwise: string | undefined,
): string | undefined {
  if (isHeldAgainst(sentence)) return otherwise;
  return periods.findLast(({ scope }) => scope === undefined)?.value ?? otherwise;
}

function isInLaterClause(sentence: FactSentence, figure: ParagraphFigure, date: TellingDate): boolean {
  return sentence.context.language === 'vi' && clauseStart(sentence, date.first) > figure.next;
}

function leading(sentence: FactSentence, periods: readonly TellingDate[]): TellingDate | undefined {
  const named = periods.filter(({ value }) => value !== undefined);
  const sum = cumulative(sentence, periods) ?? lastOfYears(named);
  if (sum !== undefined) return sum;
  if (isPartByPart(named)) return undefined;
  const date = withinSpan(named.length > 0 ? named : periods);
  if (date?.value === undefined) return date;
  const source = wordAt(sentence, sentence.first) === 'theo' ? clauseEnd(sentence, sentence.first) : sentence.first;
  const figure = sentence.figures.find(
    ({ kind, first, next }) =>
      first >= source &&
      kind !== 'date' &&
      kind !== 'ordinal' &&
      kind !== 'identifier' &&
      !isAge(sentence, next) &&
      // "Trong 5 ngày, từ 27/4 đến 1/5, …"
      (kind !== 'duration' || !date.value?.includes('/') || date.first < next || date.first - next > spanDistance),
  );
  if (figure === undefined || figure.first >= date.first) return date;
  // A year behind a figure is that figure's alone, but for a forecast's, and so is any time in a later clause.
  if (isInLaterClause(sentence, figure, date)) return undefined;
  return date.value.slice(4, 5) === '-' || isForecast(sentence, figure) ? date : undefined;
}

/** "Bà Lựu, 63 tuổi, nhận cuộc gọi ngày 22/5": how old somebody is tells of nothing else in the sentence. */
function isAge(sentence: FactSentence, next: number): boolean {
  return wordAt(sentence, next - 1) === 'tuổi';
}

/** How far behind a length of time in tokens the days may stand that it has. */
const spanDistance = 2;

/** "dự báo kinh tế tăng 2,9% năm nay" */
function isForecast(sentence: FactSentence, { first }: ParagraphFigure): boolean {
  const { text, start } = sentence.paragraph.tokens;
  return /(?<!\p{L})dự báo(?!\p{L})/iu.test(text.slice(start[sentence.first], start[first]));
}

/** "Tháng 10 … tăng 2%; lũy kế 10 tháng …": the sum is what a report goes on about. */
function cumulative(sentence: FactSentence, periods: readonly TellingDate[]): TellingDate | undefined {
  if (sentence.context.language !== 'vi' || periods.length < 2) return undefined;
  return periods.find(({ first }) => /(?:l[ũu]y kế|luỹ kế|tính chung|cộng dồn) $/iu.test(wordsBefore(sentence, first)));
}

/** "Trong chuyến thăm từ ngày 10 đến 13/11, hôm qua …": the first time, or the day in it that the second one is. */
function withinSpan([first, second]: readonly TellingDate[]): TellingDate | undefined {
  const [start, end] = first?.value?.split('/') ?? [];
  if (start?.length !== 10 || end === undefined || second?.value?.length !== 10) return first;
  return start <= second.value && second.value <= end ? second : first;
}

/** "Năm 2022 là 4,3%, năm 2024 2,3%, năm nay ước 1,6%": the last of three years or more that follow one another. */
function lastOfYears(dates: readonly TellingDate[]): TellingDate | undefined {
  const inOrder = dates.every(({ value }, at) => isYear(value) && (dates[at - 1]?.value ?? '') < (value ?? ''));
  return inOrder && dates.length > 2 ? dates.at(-1) : undefined;
}

/** "Quý I tăng 7%, quý II tăng 8%, quý III tăng 9%": what follows is of the whole. */
function isPartByPart(dates: readonly TellingDate[]): boolean {
  const isInOrder = ({ value = '' }: TellingDate, at: number) =>
    /^[\dX]{4}-[QH]\d$/.test(value) && (dates[at - 1]?.value ?? '') < value;
  return dates.length > 1 && dates.every(isInOrder);
}

const isYear = (value: string | undefined): boolean => /^\d{4}$/.test(value ?? '');

/** A year or decade long past, or in a text without any time of its own, is told in passing: what follows is of the present. */
function isBygone(period: string | undefined, main: string | undefined, { context }: FactSentence): boolean {
  if (period === undefined || context.language !== 'vi' || !/^\d{3}[\dX](?:-\d{2})?$/.test(period)) return false;
  const own = /^\d{4}/.exec(context.date ?? main ?? context.reportedYear?.toString() ?? '')?.[0];
  return own === undefined || Number(period.slice(0, 4).replace('X', '9')) < Number(own) - oldestContinued;
}

/** How many years before a text those may be that its paragraphs go on with. */
const oldestContinued = 2;
