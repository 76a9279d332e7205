import { closingDate, datelineDate, dateMatch, headerDate, iso, opensRange, undatedDateline } from './dateline.js';
import { isTitle } from './lead-date.js';
import type { Paragraph } from './paragraph.js';
import { ownYears, speaksOfLater, withoutSpeech } from './reported-year.js';
import { dayAndMonth, dayInTold, dayOf, dayOfYear, nearDays, spansTold } from './told-spans.js';

/**
 * The ISO date that a text tells of itself: in its header, beside place or writer above or below it, or by what its opening tells
 * of its own time. `years` counts how often the text names each year; `known` is what the caller knows, which goes before the last.
 */
export function readOwnDate(
  paragraphs: readonly Paragraph[],
  years: ReadonlyMap<number, number>,
  known?: string,
): string | undefined {
  return writtenDate(paragraphs) ?? known ?? ownDate(paragraphs, years);
}

/** The day on which a text says that it was written: in its header, or beside place or writer above or below it. */
export function writtenDate(paragraphs: readonly Paragraph[]): string | undefined {
  return headerDate(paragraphs) ?? datelineDate(paragraphs) ?? closingDate(paragraphs);
}

const anyWholeDate =
  /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)|ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/gi;

/** Paragraphs that open a text; its title and lead. */
const openingParagraphs = 4;
const leadParagraphs = 2;
/** An article is no longer; what stands behind in a longer text is of something else. */
const nearParagraphs = 200;

/** A part of the day before a whole date says that the text tells of it as of its own time, and so does what was just made. */
const toldDay =
  /(?:sáng|trưa|chiều|tối|đêm|hôm|hôm nay|hôm qua|phiên|phiên giao dịch|phiên (?:đầu|cuối) tuần|mở cửa|đóng cửa|vừa (?:ký|ban hành|thông qua|công bố)(?! từ)[^,;.]{0,60}),? (?:nay |qua )?\(?(?:ngày )?(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})(?!\d)/iu;

/** So does a lead up to which day its numbers count, but for the end of days told ("từ 28/6 đến …"), or that opens with a whole date. */
const countedUpTo =
  /(?<!từ (?:ngày )?\d[^,;.]{0,24})(?:tính đến|lũy kế đến|luỹ kế đến|đến hết|đến ngày|đến)(?: hết)?(?: ngày)? (\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})(?!\d)/iu;
const openingDay =
  /^(?:[^.!?\d–—-]{0,60} [-–—] )?["“(]?(?:Thứ \p{L}+|Chủ nhật)?,? ?(?:ngày )?(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})(?!\d)/iu;
/** "ban hành Nghị định …, có hiệu lực từ 1/1/2024" */
const takesEffect =
  /(?<!\p{L})(?:hiệu lực|áp dụng|thi hành) (?:thi hành )?(?:kể |tính )?từ (?:ngày )?[\d/. -]{4,10}/giu;
/** How much of a lead in UTF-16 units tells what the text is about. */
const leadLength = 240;

/** An hour before a whole date says the same. */
const toldHour =
  /(?:hồi|lúc|từ) \d{1,2} ?(?:h|giờ)[^.]{0,20}?ngày (\d{1,2})(?: tháng |[/.-])(\d{1,2})(?: năm |[/.-])(\d{4})(?!\d)/iu;

/**
 * The date of a text that has none apart from its sentences: a day that it tells of as of its own time, one in its title, a
 * whole date with a day without a year near it, or a day in a month, quarter or range that its opening tells with a year. No
 * date counts of whose year the text speaks less than of a later one.
 */
function ownDate(paragraphs: readonly Paragraph[], years: ReadonlyMap<number, number>): string | undefined {
  const told = dateTold(paragraphs, years);
  const whole = told ?? wholeDates(paragraphs.slice(0, openingParagraphs))[0];
  const dateline = whole === undefined ? undefined : undatedDateline(paragraphs, whole.slice(0, 4));
  if (dateline === undefined || whole === undefined) return told;
  // "LONDON, ngày 3/2 - …": a text with a day of its own, from which another one lies far, tells that one of something else.
  return isNear(dateline, whole) ? dateline : undefined;
}

/** Whether two days of one year are near enough for the news of one to tell of the other. */
function isNear(one: string, other: string): boolean {
  return Math.abs(dayOfYear(one) - dayOfYear(other)) <= nearDays;
}

/** How many years behind a day the last one may lie that a text of its time tells as past, and that one tells as a plan. */
const nearYears = 2;
const plannedYears = 30;

/** Whether the text goes on to days, or to years, that lie too far behind the day for a text of that time. */
function isLongPast(paragraphs: readonly Paragraph[], years: ReadonlyMap<number, number>, date: string): boolean {
  const year = Number(date.slice(0, 4));
  // What is foreseen for 2059 is foreseen in this century.
  if (year < 2000 && [...years.keys()].some((other) => other > year + plannedYears)) return true;
  const near = paragraphs.slice(0, nearParagraphs).filter(holdsNumber);
  return wholeDates(near, true).some((other) => Number(other.slice(0, 4)) > year + nearYears);
}

const partOfYear = /(?:tháng \d{1,2}|quý (?:I{1,3}|IV|[1-4]))(?:[/.-]| năm )(\d{4})(?!\d)/giu;
const chronicleYears = 3;

/** Whether the text tells so many years behind the day, and days, months or quarters of one that lies further on than its plans. */
function isChronicle(paragraphs: readonly Paragraph[], years: ReadonlyMap<number, number>, date: string): boolean {
  const year = Number(date.slice(0, 4));
  if ([...years.keys()].filter((other) => other > year).length < chronicleYears) return false;
  return paragraphs.some(
    ({ view }) =>
      wholeDates([{ view }], true).some((other) => Number(other.slice(0, 4)) > year + nearYears) ||
      [...view.text.matchAll(partOfYear)].some(([, other]) => Number(other) > year + nearYears),
  );
}

/** Without a number no pattern needs to look for a date. */
function holdsNumber(paragraph: Paragraph): boolean {
  return paragraph.holdsNumber;
}

function dateTold(paragraphs: readonly Paragraph[], years: ReadonlyMap<number, number>): string | undefined {
  const opening = paragraphs.slice(0, openingParagraphs).filter(holdsNumber);
  for (const { view } of opening) {
    const text = withoutSpeech(view.text);
    const told = toldDay.exec(text);
    const date = told === null ? undefined : iso(Number(told[3]), Number(told[2]), Number(told[1]));
    if (date !== undefined && !isLongPast(paragraphs, years, date)) return newsDay(opening, date);
    const hour = toldHour.exec(text);
    const hourDay = hour === null ? undefined : iso(Number(hour[3]), Number(hour[2]), Number(hour[1]));
    if (hourDay !== undefined && !isLongPast(paragraphs, years, hourDay)) return hourDay;
  }
  const english = englishDay(opening);
  if (english !== undefined) return english;
  const counted = countedDay(opening) ?? announcedDay(opening);
  const near = paragraphs.slice(0, nearParagraphs).filter(holdsNumber);
  // A text on plans names the years ahead more often than its own.
  if (counted !== undefined && !isChronicle(near, years, counted)) return counted;
  for (const { view } of opening) {
    const date = isTitle(view.text) ? lastDateOf(view.text) : undefined;
    if (date !== undefined && !speaksOfLater(years, Number(date.slice(0, 4)))) return date;
  }
  const isOwn = (date: string) => !speaksOfLater(years, Number(date.slice(0, 4)));
  const nearest =
    dateNearDay(wholeDates(near).filter(isOwn), daysIn(opening)) ??
    dateNearDay(wholeDates(opening).filter(isOwn), daysIn(near));
  if (nearest !== undefined && isChronicle(near, years, nearest)) return undefined;
  return nearest === undefined
    ? dayInTold(spansTold(opening), near, years, leadYear(paragraphs))
    : newsDay(opening, nearest);
}

/** The whole date of a title, of two that a dash joins the last: "(26/3/1931 - 26/3/2024)". */
function lastDateOf(title: string): string | undefined {
  const first = dateMatch(title);
  const rest = first === undefined ? '' : title.slice(first.end);
  const last = /^ ?[-–] ?\d/.test(rest) ? dateMatch(rest) : undefined;
  return (last ?? first)?.date;
}

const leadDay =
  /^[^.;]{0,60}?(?:sáng|trưa|chiều|tối|đêm|hôm|ngày) (?:ngày )?\(?(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?![\d/.-]*\d| năm)/iu;

/** The day that the lead opens with, where it lies further on in the year of the date: "Sáng 25/12, tòa xử vụ đêm 3/3/2025". */
function newsDay(opening: readonly Paragraph[], date: string): string {
  const lead = opening.find(({ view }) => !isTitle(view.text))?.view.text ?? '';
  const day = leadDay.exec(lead.slice(0, leadLength));
  if (day === null) return date;
  const own = iso(Number(date.slice(0, 4)), Number(day[2]), Number(day[1]));
  return own !== undefined && dayOfYear(own) > dayOfYear(date) + nearDays ? own : date;
}

/** "published on Thursday, 21 May 2026", "on Sunday, Aug. 10, 2025": a lead that names the weekday dates itself. */
const datesLead =
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?<!\p{L})(?:said|announced|reported|published|reporters|statement)(?: (?:late|early))? (?:on )?)$/iu;

function englishDay(opening: readonly Paragraph[]): string | undefined {
  for (const { view } of opening.filter((each) => !isTitle(each.view.text)).slice(0, datedLeads)) {
    const match = dateMatch(view.text.slice(0, longestLead));
    if (match !== undefined && datesLead.test(view.text.slice(0, match.start))) return match.date;
  }
  return undefined;
}

/** Among how many paragraphs with numbers a text tells its day. */
const datedLeads = 2;
/** How much of a lead in UTF-16 units tells on which day it is written. */
const longestLead = 500;

/** The day that the first paragraph of text opens with, or up to which it counts. No year before it is one of its own. */
function countedDay(opening: readonly Paragraph[]): string | undefined {
  const lead = opening.find(({ view }) => !isTitle(view.text))?.view.text.slice(0, leadLength);
  if (lead === undefined) return undefined;
  const opens = openingDay.exec(lead);
  const match = opens ?? countedUpTo.exec(lead);
  const date = match === null ? undefined : iso(Number(match[3]), Number(match[2]), Number(match[1]));
  if (match === null || date === undefined) return undefined;
  const year = Number(date.slice(0, 4));
  // "Ngày 20/4/2023, Sở công bố kết quả ba năm học 2020-2021 …": behind the day that opens it, only a later year is another time.
  const isLookedBackFrom = opens !== null || /^(?:tính|lũy kế|luỹ kế) đến/iu.test(match[0]);
  if (isLookedBackFrom)
    return ownYears(lead.replace(takesEffect, '')).every((other) => other <= year) ? date : undefined;
  // "từ tháng 3/2019 đến ngày 5/6/2022": a span of years is what the text looks back on.
  return ownYears(lead).every((other) => other === year) ? date : undefined;
}

const wholeDay = String.raw`(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})(?!\d)`;
/** What is held on a day and told in the news of it. */
const heldOnDay = new RegExp(
  String.raw`(?:công bố|họp báo|cuộc họp|phiên họp|kỳ họp|hội nghị|hội thảo|tọa đàm|diễn đàn)(?: \p{L}+){0,8} ngày ${wholeDay}`,
  'iu',
);
const announcedOnDay = new RegExp(
  String.raw`\p{L} (?:vào )?ngày ${wholeDay},? (?:đã |vừa |chính thức )?(?:công bố|thông báo|cho biết|ban hành|khai mạc|tổ chức|phê duyệt|thông qua|phát động|khởi công|khánh thành|họp|ký|khởi tố|bắt|tạm giữ|tuyên|xét xử|xử phạt|triệt phá|phát hiện|thu giữ|hội đàm|tiếp|gặp|đón|trao|kiểm tra|thị sát|khai trương|đưa vào|ra mắt|bàn giao|hoàn thành|yêu cầu|đề nghị|quyết định|trình|giao)(?!\p{L})`,
  'iu',
);

/** The day on which the lead says that something was announced, decided or held. No year of the lead lies behind it. */
function announcedDay(opening: readonly Paragraph[]): string | undefined {
  const lead = opening.find(({ view }) => !isTitle(view.text))?.view.text;
  const match = lead === undefined ? null : (announcedOnDay.exec(lead) ?? heldOnDay.exec(lead));
  if (match === null || lead === undefined) return undefined;
  const [, day, month, year] = match.map(Number);
  return ownYears(lead).every((other) => other <= Number(year))
    ? iso(Number(year), Number(month), Number(day))
    : undefined;
}

/** The year that title and lead name as their own where they name just one, or 0. */
function leadYear(paragraphs: readonly Paragraph[]): number {
  const named = new Set(paragraphs.slice(0, leadParagraphs).flatMap(({ view }) => ownYears(view.text)));
  const [year = 0] = named;
  return named.size === 1 ? year : 0;
}

/** The whole date near which a day is told without a year. */
function dateNearDay(dates: readonly string[], days: readonly RegExpMatchArray[]): string | undefined {
  // The first date near each day of the year, so that many dates and many days cost no more than their number.
  const near: (string | undefined)[] = [];
  for (const date of dates) {
    const place = Math.round(dayOfYear(date));
    for (let at = place - nearDays; at <= place + nearDays; at++) near[Math.max(0, at)] ??= date;
  }
  for (const [, day, month] of days) {
    const date = near[Math.round(dayOf(Number(month), Number(day)))];
    if (date !== undefined) return date;
  }
  return undefined;
}

function daysIn(paragraphs: readonly Paragraph[]): RegExpMatchArray[] {
  return paragraphs.flatMap(({ view }) => [...view.text.matchAll(dayAndMonth)]);
}

/** "có hiệu lực từ 1/1/2022", "trước ngày 31/12/2024": words before a day that is still to come, or long known. */
const aheadOf = /(?<!\p{L})(?:từ|trước|chậm nhất|muộn nhất|đến|tới|hạn|hết)(?: (?:là|ngày|hết ngày))? ?$/iu;
const aheadReach = 20;

/** The whole dates of the paragraphs, or those alone of what happens on a day. */
function wholeDates(paragraphs: readonly Pick<Paragraph, 'view'>[], areEvents = false): string[] {
  const dates: string[] = [];
  for (const { view } of paragraphs) {
    for (const match of view.text.matchAll(anyWholeDate)) {
      const date = iso(Number(match[3] ?? match[6]), Number(match[2] ?? match[5]), Number(match[1] ?? match[4]));
      const isEvent = !areEvents || !aheadOf.test(view.text.slice(Math.max(0, match.index - aheadReach), match.index));
      const opensSpan = opensRange.test(view.text.slice(match.index + match[0].length));
      if (date !== undefined && isEvent && !opensSpan) dates.push(date);
    }
  }
  return dates;
}
