import { writtenDate } from '../own-date.js';
import type { DocumentContext, Paragraph, ParagraphFigure } from '../paragraph.js';
import { type DatedParagraph, oldestReport, wordsAhead } from './dated-paragraph.js';
import { reportedSpan } from './english-report.js';
import { datelineDay, leadDay } from './lead-day.js';

/** A month, quarter, half or year, or months of one year: what a report covers. A day is when something was said. */
const reportedPeriod = /^(\d{4})(?:-(?:\d{2}|[QH]\d))?(?:\/(\d{4})-\d{2})?$/;

/** A part of a year: a heading or a lead that names one says what the report is about. */
const partOfYear = /^(?:\d{4}|XXXX)-/;

/** Longest heading in tokens, and among how many paragraphs one is looked for. */
const longestHeading = 40;
const headingParagraphs = 6;

/** How many paragraphs of text an English report may take to say what it is about. */
const englishLead = 3;

/**
 * The period that a document is mostly about: the part of a year that its heading names first; else the month, quarter,
 * half, year or span of months that its dates name most often, the first of equals; else the part of a year that its first
 * paragraph of text names. Nothing long past, and nothing that begins after the document's own date. A single year that is
 * named but once is no report. Facts take it where neither their sentence nor their paragraph tells one.
 */
export function mainPeriod(paragraphs: readonly DatedParagraph[], context: DocumentContext): string | undefined {
  const body = paragraphs.findIndex(({ paragraph }) => !isHeading(paragraph));
  const headings = body < 0 || body > headingParagraphs ? [] : paragraphs.slice(0, body);
  const lead = body < 0 ? [] : paragraphs.slice(body, body + 1);
  const opening = paragraphs.slice(0, Math.max(body, 0) + 1);
  const named = mostNamed(paragraphs, context);
  return (
    // What a heading says needs no date of the document, which may be one that the text only cites.
    firstPart(headings) ??
    (context.language === 'vi' ? headingDays(headings) : undefined) ??
    (context.language === 'en'
      ? reportedSpan(paragraphs.slice(0, Math.max(body, 0) + englishLead), context.date, opening.length)
      : undefined) ??
    firstPart(context.language === 'en' ? firstSentences(lead, context.date) : lead, context.date) ??
    titleYear(headings, context) ??
    schoolYear(opening, context, summedUp) ??
    yearLookedBackOn(named, context) ??
    leadDay(paragraphs.slice(Math.max(body, 0)), context) ??
    named ??
    schoolYear(opening, context) ??
    openingYear(lead, context) ??
    // "(3/9) - …", "Huế, ngày 3 tháng 9 - …": when the text was written, where it names no other day.
    datelineDay(context.date === undefined ? opening : opening.slice(-1), context) ??
    (context.language === 'vi' ? writtenDate(paragraphs.map(({ paragraph }) => paragraph)) : undefined)
  );
}

/** English tells what it is about in the first sentence of its lead; a month that is not over is no report's. */
function firstSentences(paragraphs: readonly DatedParagraph[], date = ''): DatedParagraph[] {
  return paragraphs.map(({ paragraph, figures }) => {
    const next = paragraph.sentenceEnds[0] ?? paragraph.tokens.count;
    return { paragraph, figures: figures.filter(({ first, value }) => first < next && value !== date.slice(0, 7)) };
  });
}

/** Whether the paragraph is a line without a sentence: a title, a heading, the name of the body that issues the text. */
export function isHeading({ sentenceEnds, view }: Paragraph): boolean {
  // Of its text and not of its tokens, since all paragraphs of a document are asked one after the other.
  if ((sentenceEnds.at(-1) ?? 0) > longestHeading) return false;
  const text = view.text.trimEnd();
  // "… đạt 39,5%. Cụ thể:" leads to a list.
  return !text.endsWith('.') && !(sentenceEnds.length > 1 && text.endsWith(':'));
}

/** Words before a period that the document plans for: "quý I, nhiệm vụ trọng tâm quý II". */
const planned =
  /(?:nhiệm vụ|phương hướng|kế hoạch|mục tiêu|giải pháp|dự báo|triển vọng|plan|outlook|forecast|target)/iu;

/** Words before a period that something is held against, or that it was long ago. */
const past =
  /(?:so với|nửa đầu|nửa cuối|hồi|từ|trước|since|from|than|than in|compared with|against) (?:(?:đầu|giữa|cuối|hết) )?$/iu;

/** The longest part of a year that the first of the paragraphs to name one reports on ("quý III và 9 tháng năm 2025"). */
export function firstPart(paragraphs: readonly DatedParagraph[], documentDate?: string): string | undefined {
  for (const { paragraph, figures } of paragraphs) {
    let longest: string | undefined;
    let end = 0;
    for (const { kind, value, start, end: next } of figures) {
      if (kind !== 'date' || typeof value !== 'string' || !partOfYear.test(value)) continue;
      if (longest !== undefined && planned.test(paragraph.view.text.slice(end, start))) break;
      const joins = /^ (?:và|and) $/iu.test(paragraph.view.text.slice(end, start));
      end = next;
      const dated = withYear(value, yearIn(figures));
      // "tháng 7 và tháng 8"
      const joined = joins && longest !== undefined ? joinedMonths(longest, dated) : undefined;
      if (joined !== undefined) return joined;
      const before = wordsAhead(paragraph, start);
      if (!isReported(dated, documentDate) || past.test(before) || base.test(before)) continue;
      if (longest === undefined || monthsOf(dated) > monthsOf(longest)) longest = dated;
    }
    if (longest !== undefined) return longest;
  }
  return undefined;
}

/** "Đông Nam Á tăng trưởng 4,5% năm 2026": the one year of a title that states a value of it. */
function titleYear(headings: readonly DatedParagraph[], { language, date: own }: DocumentContext): string | undefined {
  const [title] = headings;
  if (language !== 'vi' || title === undefined) return undefined;
  const dates = title.figures.filter(({ kind }) => kind === 'date');
  const isStated = title.figures.some(({ kind }) => kind !== 'date' && kind !== 'ordinal' && kind !== 'identifier');
  const [date] = dates;
  if (!isStated || date === undefined || dates.length > 1 || !/^\d{4}$/.test(String(date.value))) return undefined;
  const before = wordsAhead(title.paragraph, date.start);
  // "hướng tới kim ngạch 3 tỷ USD vào năm 2023", in a text of 2019
  if (own !== undefined && String(date.value) > own.slice(0, 4)) return undefined;
  return past.test(before) || base.test(before) || planned.test(before) ? undefined : String(date.value);
}

/** The days that a heading tells its text to be of: "Bản tin tuần 28 (11/7 - 17/7/2022)". */
function headingDays(headings: readonly DatedParagraph[]): string | undefined {
  const values = headings.flatMap(({ figures }) => figures.map(({ value }) => String(value)));
  return values.find((value) => /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(value));
}

/** "so với cùng kỳ năm 2024", "gấp đôi năm 2023": what a change starts from. */
const base = /(?<!\p{L})(?:so với|cùng kỳ|cùng tháng|gấp)(?!\p{L})[^,;.]{0,24} $/iu;

/** "Đại hội cổ đông thường niên 2025": which meeting it is, and not what is reported on. */
const edition = /(?<!\p{L})(?:thường niên|đại hội|hội nghị|diễn đàn|triển lãm|hội chợ)(?: năm)? $/iu;

/** "Sở tổng kết năm học 2024-2025": what is reported on, whatever day that is. */
const summedUp = /(?<!\p{L})(?:tổng kết|sơ kết|kết quả|nhìn lại|khép lại)(?!\p{L})[^.;,]{0,30}$/iu;

/** How far back in UTF-16 units the word for a season stands. */
const seasonReach = 12;

/** The two years that a Vietnamese heading or lead names first: "năm học 2025 - 2026", "mùa giải 2024/25". */
function schoolYear(
  opening: readonly DatedParagraph[],
  { language }: DocumentContext,
  behind?: RegExp,
): string | undefined {
  if (language !== 'vi') return undefined;
  for (const { paragraph, figures } of opening) {
    for (const { kind, value, start, end } of figures) {
      const words = paragraph.view.text.slice(Math.max(0, start - seasonReach), end);
      if (!/(?:năm học|niên học|niên khóa|mùa giải|mùa bóng|mùa)(?: \d|$)/iu.test(words)) continue;
      const years = kind === 'date' && typeof value === 'string' ? /^(\d{4})\/(\d{4})$/.exec(value) : null;
      if (years === null || Number(years[2]) !== Number(years[1]) + 1) continue;
      if (behind?.test(paragraph.view.text.slice(0, start)) !== false) return years[0];
    }
  }
  return undefined;
}

/** "Năm 2025, xuất khẩu rau quả đạt …": the year that a lead without any part of one opens with. */
function openingYear(lead: readonly DatedParagraph[], { language, reportedYear }: DocumentContext): string | undefined {
  const first = lead[0]?.figures.find(({ kind }) => kind === 'date');
  return language === 'vi' && first?.value === reportedYear?.toString() ? reportedYear?.toString() : undefined;
}

/** Two months of a year that follow one another, as the span of both. */
function joinedMonths(one: string, other: string): string | undefined {
  const isMonth = /^\d{4}-\d{2}$/;
  if (!isMonth.test(one) || !isMonth.test(other) || one.slice(0, 4) !== other.slice(0, 4)) return undefined;
  return Number(other.slice(5)) === Number(one.slice(5)) + 1 ? `${one}/${other}` : undefined;
}

/** How many months a part of a year lasts. */
function monthsOf(period: string): number {
  const span = /^\d{4}-(\d{2})\/\d{4}-(\d{2})$/.exec(period);
  if (span !== null) return Number(span[2]) - Number(span[1]) + 1;
  return period.includes('Q') ? 3 : period.includes('H') ? 6 : 1;
}

/** The first year that one of the figures names: "quý I, nhiệm vụ quý II năm 2026". */
function yearIn(figures: readonly ParagraphFigure[]): string | undefined {
  for (const { kind, value } of figures) {
    if (kind === 'date' && typeof value === 'string' && /^\d{4}/.test(value)) return value.slice(0, 4);
  }
  return undefined;
}

/** A quarter, half or span of months without a year, as one of the given year. Days and single months stay as they are. */
function withYear(period: string, year: string | undefined): string {
  const isSpan = /^XXXX-(?:[QH]\d$|\d{2}\/XXXX-\d{2}$)/.test(period);
  return isSpan && year !== undefined ? period.replaceAll('XXXX', year) : period;
}

function mostNamed(paragraphs: readonly DatedParagraph[], context: DocumentContext): string | undefined {
  const counts = new Map<string, number>();
  for (const { paragraph, figures } of paragraphs) {
    for (const { kind, value, start } of figures) {
      if (kind !== 'date' || typeof value !== 'string' || !isReported(value, context.date)) continue;
      const before = wordsAhead(paragraph, start);
      if (base.test(before) || edition.test(before)) continue;
      // A year that is over is what the text looks back on.
      if (/^\d{4}$/.test(value) && isOver(value, context)) continue;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  let main: string | undefined;
  const opening = context.language === 'vi' && context.date !== undefined ? namedInOpening(paragraphs) : undefined;
  for (const [period, count] of counts) {
    if (opening?.has(period) === false) continue;
    if (count > 1 && (main === undefined || count > (counts.get(main) ?? 0))) main = period;
  }
  return main === undefined || isOwnYear(main, paragraphs, context) ? main : undefined;
}

/** Among how many paragraphs of text a report with a day of its own names what it is about. */
const openingTexts = 3;

/** What titles and first paragraphs name; what a section further on is headed by is that one's alone. */
function namedInOpening(paragraphs: readonly DatedParagraph[]): ReadonlySet<string> {
  const body = paragraphs.findIndex(({ paragraph }) => !isHeading(paragraph));
  return new Set(
    paragraphs
      .slice(0, Math.max(body, 0) + openingTexts)
      .flatMap(({ figures }) => figures.map(({ value }) => String(value))),
  );
}

/** Whether a period is no year alone, or one that a Vietnamese text without a date names up to the paragraph behind its lead. */
function isOwnYear(
  period: string,
  paragraphs: readonly DatedParagraph[],
  { date, language }: DocumentContext,
): boolean {
  if (!/^\d{4}$/.test(period) || date !== undefined || language !== 'vi') return true;
  const body = paragraphs.findIndex(({ paragraph }) => !isHeading(paragraph));
  return paragraphs.slice(0, body + 2).some(({ figures }) => figures.some(({ value }) => value === period));
}

/** Until which month a text may report on the year before. */
const lookingBack = 4;

function isOver(year: string, { date, reportedYear }: DocumentContext): boolean {
  if (date === undefined) return reportedYear !== undefined && Number(year) < reportedYear;
  return year < date.slice(0, 4) && Number(date.slice(5, 7)) > lookingBack;
}

/** A text of the first days of a year that names the year before most looks back on it. */
function yearLookedBackOn(named: string | undefined, { date }: DocumentContext): string | undefined {
  if (named === undefined || date === undefined || !/^\d{4}$/.test(named)) return undefined;
  return date.slice(5, 7) === '01' && Number(named) === Number(date.slice(0, 4)) - 1 ? named : undefined;
}

/** The year and month that a period begins with: the third quarter of 2025 begins with 2025-07. */
function firstMonth(period: string): string {
  const part = /^(\d{4})-([QH])(\d)/.exec(period);
  if (part === null) return period;
  const month = (Number(part[3]) - 1) * (part[2] === 'Q' ? 3 : 6) + 1;
  return `${part[1]}-${String(month).padStart(2, '0')}`;
}

/** A quarter, a half or months of a year that the text does not name. */
const undatedReport = /^XXXX-(?:[QH]\d$|\d{2}\/XXXX-\d{2}$)/;

function isReported(value: string, documentDate: string | undefined): boolean {
  if (documentDate === undefined && undatedReport.test(value)) return true;
  const match = reportedPeriod.exec(value);
  if (match === null || (match[2] !== undefined && match[2] !== match[1])) return false;
  if (documentDate === undefined) return true;
  return firstMonth(value) <= documentDate && Number(match[1]) >= Number(documentDate.slice(0, 4)) - oldestReport;
}
