import type { DocumentContext } from '../paragraph.js';
import { dayBefore, daysBetween } from '../period.js';
import { namesAnother } from './attribute-date.js';
import { type DatedParagraph, oldestReport, wordsAhead } from './dated-paragraph.js';
import { undatedDateline } from './english-report.js';
import { namesMeeting } from './telling-date.js';

/** Among how many paragraphs of text the first with a date is the lead that tells the day of the news. */
const leadParagraphs = 3;

/** The day that a Vietnamese lead names first, apart from its dateline: what follows tells of that day where it names no other. */
export function leadDay(body: readonly DatedParagraph[], context: DocumentContext): string | undefined {
  if (context.language !== 'vi') return undefined;
  const opening = body.slice(0, leadParagraphs);
  const dated = opening.findIndex(({ figures }) => figures.some(({ kind }) => kind === 'date'));
  for (const each of opening.slice(0, Math.max(dated, 0) + 1)) {
    const named = daysOf(each, context).find(({ isDateline }) => !isDateline);
    const word = relativeDay.exec(each.paragraph.view.text);
    const isTold =
      word !== null &&
      !than.test(wordsAhead(each.paragraph, word.index)) &&
      (named === undefined || named.day.includes('/') || word.index < named.start);
    if (isTold && context.date !== undefined) return /nay$/iu.test(word[0]) ? context.date : dayBefore(context.date);
    if (named !== undefined && isVisit(each, named)) return dayOfVisit(named.day, opening, context);
    if (named !== undefined) return daysAnnounced(each, named, context) ?? named.day;
  }
  return undefined;
}

/** "thăm chính thức Ba Lan từ ngày 17 đến 19/11" */
function isVisit({ paragraph }: DatedParagraph, { day, start }: NamedDay): boolean {
  return day.includes('/') && /(?<!\p{L})(?:thăm|công du)(?!\p{L})/iu.test(paragraph.view.text.slice(0, start));
}

/** "Chiều 4/9, Sở Du lịch cho biết trong bốn ngày nghỉ (1-4/9) …": the days that are over and told of on the first one. */
function daysAnnounced(paragraph: DatedParagraph, first: NamedDay, context: DocumentContext): string | undefined {
  if (first.day.includes('/')) return undefined;
  const { text } = paragraph.paragraph.view;
  const sentence = text.slice(first.start).search(/[.!?] /);
  return daysOf(paragraph, context).find(({ day, start }) => {
    if (start <= first.start || (sentence >= 0 && start > first.start + sentence) || !day.includes('/')) return false;
    const isOver = day.slice(-10) <= first.day;
    return (
      isOver &&
      /(?<!\p{L})(?:cho biết|công bố|thông tin|thống kê|báo cáo|bản tin|cập nhật|tổng hợp|ghi nhận)(?!\p{L})/iu.test(
        text.slice(first.start, start),
      )
    );
  })?.day;
}

/** The first day of a visit that the opening tells of, else all of it: what is signed or said there is of one day. */
function dayOfVisit(visit: string, opening: readonly DatedParagraph[], context: DocumentContext): string {
  const [first = '', last = ''] = visit.split('/');
  const days = opening.flatMap((each) => daysOf(each, context));
  return (
    days.find(({ day, isDateline }) => !isDateline && !day.includes('/') && first <= day && day <= last)?.day ?? visit
  );
}

/** "có hiệu lực từ ngày 1/7/2025": when a rule begins, and not what the news is of. */
const inForce = /(?<!\p{L})(?:hiệu lực|thi hành|áp dụng)(?: thi hành)? (?:kể |tính )?từ (?:ngày )?$/iu;

/** "Bốn tháng sau ngày thông xe 24/12", "kể từ ngày khởi công (17/6)": when something began. */
const origin = /(?<!\p{L})(?:(?:kể|tính) từ|sau ngày \p{L})[^,;.]{0,40}$/iu;

/** What something is held against: "cao hơn hôm qua", "gấp hai lần trận hôm 7/11". */
const than = /(?:(?<!\p{L})(?:so với|(?<=\p{L} )hơn|gấp)(?!\p{L})[^,;.]{0,40}) $/iu;

/** "sáng nay", "hôm qua". */
const relativeDay = /(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|hôm) (?:nay|qua)(?!\p{L})/iu;

/** The day of a dateline among the paragraphs, the last of them. */
export function datelineDay(opening: readonly DatedParagraph[], context: DocumentContext): string | undefined {
  if (context.language !== 'vi') return context.date === undefined ? undatedDateline(opening) : undefined;
  return opening.flatMap((each) => daysOf(each, context)).at(-1)?.day;
}

interface NamedDay {
  readonly day: string;
  readonly start: number;
  readonly isDateline: boolean;
}

/** The days that a paragraph names, but for those long past and those of meetings. */
function daysOf({ paragraph, figures }: DatedParagraph, { date }: DocumentContext): NamedDay[] {
  const days: NamedDay[] = [];
  const { view } = paragraph;
  for (const { kind, value, start, end } of figures) {
    if (kind !== 'date' || typeof value !== 'string' || namesMeeting(view.text, end)) continue;
    const day = /^[\dX]{4}-\d{2}-\d{2}(?:\/[\dX]{4}-\d{2}-\d{2})?/.exec(value.replace(/T[^/]*/g, ''))?.[0];
    if (day === undefined || isLongPast(day, date) || isOldNews(day, date)) continue;
    const before = wordsAhead(paragraph, start);
    if (
      than.test(before) ||
      inForce.test(before) ||
      (!day.includes('/') && origin.test(before)) ||
      namesAnother(before, day)
    )
      continue;
    const isDateline = start < datelineLength && /^\s*[-–—)]/u.test(view.text.slice(end, end + 2));
    days.push({ day, start, isDateline });
  }
  return days;
}

/** How far into its paragraph in UTF-16 units a dateline stands. */
const datelineLength = 60;

function isLongPast(day: string, documentDate: string | undefined): boolean {
  return documentDate !== undefined && Number(day.slice(0, 4)) < Number(documentDate.slice(0, 4)) - oldestReport;
}

/** How many days before its own a text may tell of as its news. */
const newsDays = 60;

/** "Tròn 13 tháng kể từ ngày khởi công (17.6.2023)": a day too long before a known one for the news to be of it. */
function isOldNews(day: string, documentDate: string | undefined): boolean {
  if (documentDate === undefined || day.startsWith('XXXX') || day.includes('/')) return false;
  return daysBetween(day, documentDate) > newsDays;
}
