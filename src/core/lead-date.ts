import { iso } from './dateline.js';
import type { Paragraph } from './paragraph.js';
import { dayOfYear } from './told-spans.js';

/** Longest title in UTF-16 units. */
const longestTitle = 140;

/** Whether the line is too short and open-ended for a sentence. */
export function isTitle(line: string): boolean {
  return line.length <= longestTitle && !/[.!?…]["”»]?\s*$/.test(line);
}

/** A day and month of which one speaks as of its own time, with no year behind them. */
const newsDay =
  /(?<!\p{L})(?:(?:rạng )?(?:sáng|trưa|chiều|tối|đêm|hôm)(?: ngày)?|tính đến(?: hết)?(?: ngày)?|(?<!(?:từ|trước|đến|tới|hết|hạn|sau|chậm nhất) )ngày) (\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?![\d/.-]*\d| năm)/iu;

/** "từ 20/11 đến ngày 15/3/2025": days of which the last one tells the year of both. */
const openRange =
  /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2}) ?(?:đến|tới|-|–) ?(?:hết )?(?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/iu;

/** "áp dụng từ ngày 1/7/2024": a day that is still to come in the news of a decision. */
const effect =
  /(?<!\p{L})(?:hiệu lực|áp dụng|thi hành|thực hiện)(?: thi hành)? (?:kể |tính )?từ(?: ngày)? (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/iu;
/** "(22/3/1973 - 22/3/2023)": the last of two days is the one that is remembered. */
const jubilee = /\((?:\d{1,2}[/.-]){2}\d{4} ?[-–] ?(?:\d{1,2}[/.-]){2}\d{4}\)/u;
/** How many days ahead of its beginning a rule is news at most. */
const longestNotice = 300;
const daysOfYear = 365;

/** "V-League 2023-2024", "lúa đông xuân 2023-2024", "năm học 2024 - 2025" */
const season =
  /(?<!\p{L})(?:mùa|vụ|lúa|năm học|niên học|niên khóa|giải|league|liga|cup)(?: \p{L}+){0,4} (\d{4}) ?[-–/] ?(?:20)?(\d{2})(?!\d)/iu;

/** A plan that is made for a year before it begins. */
const plan =
  /(?<!\p{L})(?:nhiệm vụ|kế hoạch|dự toán|chỉ tiêu|mục tiêu|phương án|phương hướng|nhu cầu|đề án|chương trình)(?!\p{L})[^.;]{0,60} năm $/iu;
const nextYear = /(?<!\p{L})(?:năm tới|sang năm)(?!\p{L})/iu;
const firstPlanned = 10;

/** What looks back on a year as a whole, and what is held or made in a year that it names. */
const whole = /(?<!\p{L})(?:kết thúc|tổng kết|khép lại|hết|cả) năm $/iu;
const edition =
  /(?<!\p{L})(?:thường niên|nhập ngũ|nhập học|tuyển quân|khai xuân|hội xuân|lễ hội|mùa|xuân|Tết|hội nghị|hội chợ|giải|cúp|đợt|kỳ thi|kế hoạch|nhiệm vụ|chỉ tiêu)(?!\p{L})[^.;,]{0,40} (?:năm )?$/iu;
/** What happened once, whose time is not the text's own. */
const happened =
  /(?<!\p{L})(?:trận|cơn|đợt|lũ|bão|lịch sử|kỷ lục|đỉnh|vụ (?:cháy|nổ|án|tai nạn|lừa))(?!\p{L})[^.;,]{0,24} (?:(?:tháng|ngày) [\d/.-]*|năm )$/iu;
const wholeDate = /(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)|ngày \d{1,2} tháng \d{1,2} năm \d{4}/iu;
/** Until which month a report on the year before may come out. */
const lastReports = 3;

const reach = 80;

/**
 * The date of a Vietnamese text whose lead tells a day without its year: the year is that of the end of a range, of the season, of what
 * begins soon, or `reported`, the one that title and lead name, where the words around it say how it lies to the day.
 */
export function leadDate(paragraphs: readonly Paragraph[], reported: number | undefined): string | undefined {
  const opening = openingOf(paragraphs);
  const lead = opening.at(-1);
  if (lead === undefined) return undefined;
  const begun = firstOfRange(lead);
  if (begun !== undefined) return begun;
  const match = newsDay.exec(lead);
  const [day, month] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || iso(2000, month, day) === undefined) return undefined;
  const year = yearBefore(lead, month, day) ?? yearOfSeason(opening, month) ?? yearBeside(opening, month, reported);
  return year === undefined ? undefined : iso(year, month, day);
}

/** How many lines may stand above the lead. */
const mostTitles = 2;

/** The titles of the text and its lead, or nothing where it has no lead. */
function openingOf(paragraphs: readonly Paragraph[]): string[] {
  const lead = paragraphs.slice(0, mostTitles + 1).findIndex(({ view }) => !isTitle(view.text));
  return paragraphs.slice(0, lead + 1).map(({ view }) => view.text);
}

/** The first year of the season that title or lead names. */
export function seasonTold(paragraphs: readonly Paragraph[]): number | undefined {
  return seasonOf(openingOf(paragraphs));
}

function firstOfRange(lead: string): string | undefined {
  const match = lead.includes('20') ? openRange.exec(lead) : null;
  if (match === null) return undefined;
  const [, day = 0, month = 0, lastDay = 0, lastMonth = 0, year = 0] = match.map(Number);
  const isSameYear = month < lastMonth || (month === lastMonth && day <= lastDay);
  return iso(isSameYear ? year : year - 1, month, day);
}

/** The year of a day that lies before the one on which what was decided begins. */
function yearBefore(lead: string, month: number, day: number): number | undefined {
  const match = effect.exec(lead);
  const begins = match === null ? undefined : iso(Number(match[3]), Number(match[2]), Number(match[1]));
  const own = iso(2000, month, day);
  if (begins === undefined || own === undefined) return undefined;
  const ahead = dayOfYear(begins) - dayOfYear(own);
  const notice = ahead < 0 ? ahead + daysOfYear : ahead;
  return notice > longestNotice ? undefined : Number(begins.slice(0, 4)) - (ahead < 0 ? 1 : 0);
}

/** The first year of the season that title or lead names, where it has two that follow one another. */
function seasonOf(opening: readonly string[]): number | undefined {
  for (const text of opening) {
    // Without a year of this century no pattern needs to look for two.
    const match = text.includes('20') ? season.exec(text) : null;
    if (match !== null && (Number(match[1]) + 1) % 100 === Number(match[2])) return Number(match[1]);
  }
  return undefined;
}

/** Which months of a season are surely of its first year, and of its second one. */
const autumn = 8;
const spring = 6;

/** The year of a month in a season that began in the given one. */
export function yearInSeason(first: number, month: number): number | undefined {
  return month >= autumn ? first : month <= spring ? first + 1 : undefined;
}

function yearOfSeason(opening: readonly string[], month: number): number | undefined {
  const first = seasonOf(opening);
  return first === undefined ? undefined : yearInSeason(first, month);
}

/** The year of a day of the month in a text whose title and lead name a year: that one, or one beside it. */
function yearBeside(opening: readonly string[], month: number, reported: number | undefined): number | undefined {
  if (reported === undefined) return undefined;
  const befores = opening.flatMap((text) => wordsBefore(text, String(reported))).filter((each) => !happened.test(each));
  // Beside the whole date of something else, a day goes on with that one's story.
  if (befores.length === 0 && opening.some((text) => text.includes(String(reported)))) return undefined;
  if (opening.some((text) => wholeDate.test(text.replace(effect, '').replace(jubilee, '')))) return undefined;
  const isNext = befores.some((before) => plan.test(before)) || opening.some((text) => nextYear.test(text));
  if (month >= firstPlanned && isNext) return reported - 1;
  if (month > lastReports) return reported;
  if (befores.some((before) => whole.test(before))) return reported + 1;
  return befores.some((before) => edition.test(before)) ? reported : undefined;
}

/** What stands before each mention of the year in the text. */
function wordsBefore(text: string, year: string): string[] {
  const before: string[] = [];
  for (let at = text.indexOf(year); at >= 0; at = text.indexOf(year, at + year.length))
    before.push(text.slice(Math.max(0, at - reach), at));
  return before;
}
