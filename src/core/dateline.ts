import { isYear } from './figures/calendar.js';
import type { Paragraph } from './paragraph.js';

const header = /^\s*date (\d{4}-\d{2}-\d{2})(?!\d)/;

/** The day in the header line that corpora put above a text. */
export function headerDate(paragraphs: readonly Paragraph[]): string | undefined {
  return header.exec(paragraphs[0]?.view.text ?? '')?.[1];
}

/** A dateline stands among the first paragraphs, near their start. */
const datelineParagraphs = 4;
const datelineLength = 80;
/** A line that names the writer or the section beside the date is no longer than this. */
const bylineLength = 120;
const numericDate = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
const wordDate = /(?<!\d)(\d{1,2}) tháng (\d{1,2})(?: năm|,)? (\d{4})(?!\d)/i;
const isoDate = /(?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/;
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const englishDayFirst = /(?<!\d)(\d{1,2}) ([A-Z][a-z]{2,8})\.?,? (\d{4})(?!\d)/;
const englishMonthFirst = /(?<!\p{L})([A-Z][a-z]{2,8})\.? (\d{1,2}),? (\d{4})(?!\d)/u;

/** The whole date of a dateline or byline among the first paragraphs. */
export function datelineDate(paragraphs: readonly Paragraph[]): string | undefined {
  for (const { view } of paragraphs.slice(0, datelineParagraphs)) {
    const head = view.text.slice(0, datelineLength);
    const match = dateMatch(head);
    if (match !== undefined && isDateline(head, match)) return match.date;
    if (match !== undefined && isPublished(head.slice(0, match.start))) return match.date;
    const line = view.text.length <= bylineLength ? dateMatch(view.text) : undefined;
    if (line !== undefined && isByline(view.text, line)) return line.date;
  }
  return undefined;
}

interface DateMatch {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** Lower-case words that stand before the date of a dateline. */
const datelineWords = new Set([
  'ngày',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'nhật',
  'nhật,',
  'lúc',
  'nhật:',
  'đăng',
  'on',
  'updated',
]);
const mostDatelineWords = 6;
/** "(26/3/1931 - 26/3/2024)": the first of two days is of what is remembered. */
export const opensRange = /^ ?[-–] ?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/;
/** "(Cập nhật 18h42 ngày 14-6-2026)" */
const clock = /^\d{1,2}[hg]\d{0,2}$/;

/**
 * Whether the date stands alone in its line with a place, a weekday or an agency before it: `(TTXVN) - 29/10/2025 -`,
 * `HANOI, 12 March 2025 —`, `Thứ Hai, 12/05/2025 10:30`. A date inside a sentence is no dateline.
 */
function isDateline(head: string, { start, end }: DateMatch): boolean {
  if (opensRange.test(head.slice(end))) return false;
  const before = head
    .slice(0, start)
    .split(/[\s,.:|()/-]+/)
    .filter((word) => word !== '');
  if (before.length > mostDatelineWords) return false;
  if (!before.every((word) => datelineWords.has(word.toLowerCase()) || word !== word.toLowerCase() || clock.test(word)))
    return false;
  return /^\s*(?:$|[-|)(]|,?\s*\d{1,2}[:h])/.test(head.slice(end));
}

/** The date beside the place under a text: `Huế, ngày 3 tháng 5 năm 2025`. */
export function closingDate(paragraphs: readonly Paragraph[]): string | undefined {
  for (const { view } of paragraphs.slice(-datelineParagraphs)) {
    const { text } = view;
    const match = text.length <= datelineLength ? dateMatch(text) : undefined;
    if (match !== undefined && match.start > 0 && isDateline(text, match)) return match.date;
  }
  return undefined;
}

const published =
  /^\s*(?:first )?(?:published|updated|issued|released|posted|filed|date)(?: (?:on|at))?[:,]?(?: \d{1,2}[:.]\d{2}(?: ?(?:am|pm|[A-Z]{2,4}))?,?)?(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)? ?$/iu;

/** "Published 9 April 2026. Covers the week …": the line opens with when the text came out. */
function isPublished(before: string): boolean {
  return before !== '' && published.test(before);
}

const weekday = /(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?$/i;

/**
 * Whether the date stands apart in a line that is no sentence: `Y tế - 25-9-2025 - Lê An`, `By Ann Lee, editor. Geneva,
 * Thursday 19 March 2026, 06:00 GMT`, `Friday, 2 May 2025: update 04.40`.
 */
function isByline(line: string, { start, end }: DateMatch): boolean {
  const before = line.slice(0, start).trimEnd();
  const after = line.slice(end).trim();
  if (opensRange.test(after)) return false;
  const isApart = before === '' || /[-|:,(]$/.test(before) || weekday.test(before);
  return isApart && /^(?:$|[-|:;)(]|,? ?\d{1,2}[:h.]|,? by \p{Lu})/u.test(after) && !/[.!?”"]$/.test(after);
}

export function dateMatch(text: string): DateMatch | undefined {
  const dayFirst = numericDate.exec(text) ?? wordDate.exec(text) ?? englishDayFirst.exec(text);
  const yearFirst = dayFirst === null ? isoDate.exec(text) : null;
  const match = dayFirst ?? yearFirst ?? englishMonthFirst.exec(text);
  if (match === null) return undefined;
  const [whole, first = '', second = '', third = ''] = match;
  const [day, month, year] =
    dayFirst !== null ? [first, second, third] : yearFirst !== null ? [third, second, first] : [second, first, third];
  const date = iso(Number(year), /^\d/.test(month) ? Number(month) : monthNumber(month), Number(day));
  return date === undefined ? undefined : { date, start: match.index, end: match.index + whole.length };
}

function monthNumber(name = ''): number {
  return englishMonths.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** An ISO day, or undefined where there is none of that number. */
export function iso(year: number, month: number, day: number): string | undefined {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const undated = /(?<![\d/.-])(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?![\d/.-]*\d)/iu;

/** The day of a dateline without its year, in the given year: `SANTIAGO, ngày 12 tháng 11 -`. */
export function undatedDateline(paragraphs: readonly Paragraph[], year: string): string | undefined {
  for (const { view } of paragraphs.slice(0, datelineParagraphs)) {
    const head = view.text.slice(0, datelineLength);
    const match = undated.exec(head);
    if (match === null || match.index === 0) continue;
    const date = iso(Number(year), Number(match[2]), Number(match[1]));
    const end = match.index + match[0].length;
    if (date !== undefined && /^\s*[-)]/.test(head.slice(end)) && isDateline(head, { date, start: match.index, end }))
      return date;
  }
  return undefined;
}
