import type { Paragraph } from './paragraph.js';

/** Title, byline and lead; and how many paragraphs may tell the year where these name none. */
const leadParagraphs = 3;
const mostOpening = 6;
const writtenYear = /(?<![\d.,])(?:19|20)\d{2}(?![\d.,]*\d)(?![-–/]\d{2}(?!\d)|s)/g;

/**
 * The year that a text without a date of its own reports on: the only one that its title and lead name, else the one behind
 * the only year that they hold the same time of this one against; unless the text speaks more of a later one.
 */
export function readReportedYear(
  paragraphs: readonly Paragraph[],
  years: ReadonlyMap<number, number>,
): number | undefined {
  const lead = paragraphs.slice(0, leadParagraphs);
  const held = heldYear(lead);
  if (held !== undefined && !speaksOfLater(years, held)) return held;
  const closing = closingYear(paragraphs);
  if (closing !== undefined) return closing;
  const titled = titleYear(lead[0]);
  if (titled !== undefined && !speaksOfLater(years, titled)) return titled;
  // Title and first paragraph go before what the next one adds of other years.
  const first = reportedYearIn(lead.slice(0, 2), years);
  if (first !== undefined) return first;
  if (lead.some(({ view }) => ownYears(view.text).length > 0)) return reportedYearIn(lead, years);
  const further = reportedYearIn(lead, years) ?? reportedYearIn(paragraphs.slice(0, mostOpening), years);
  // A story of many years tells those behind one, too.
  return further === undefined || [...years.keys()].some((year) => year > further) ? undefined : further;
}

/** "kỷ niệm 80 năm Quốc khánh (2/9/1945 - 2/9/2025)", "Đại hội Đảng bộ tỉnh nhiệm kỳ 2025-2030": held in the year that it names. */
const anniversary =
  /kỷ niệm (?:lần thứ )?\d+ năm[^.()]{0,80}\((?:\d{1,2}[/.-]){0,2}\d{4} ?[-–] ?(?:\d{1,2}[/.-]){0,2}(\d{4})\)/iu;
const congress = /(?<!\p{L})đại hội [^.]{0,80}nhiệm kỳ (\d{4}) ?[-–] ?\d{4}/iu;

function heldYear(lead: readonly Paragraph[]): number | undefined {
  for (const { view } of lead) {
    const match = anniversary.exec(view.text) ?? congress.exec(view.text);
    // What is still to come, or long past, is held in another year.
    const isOther =
      match !== null &&
      /(?<!\p{L})(?:tiến tới|chuẩn bị|hướng tới|trước thềm|sau)(?!\p{L})/iu.test(view.text.slice(0, match.index));
    if (match !== null && !isOther && ownYears(view.text.replace(match[0], ' ')).length === 0) return Number(match[1]);
  }
  return undefined;
}

/** "Báo cáo thị trường T10/2024", "Xuất khẩu quý III năm 2025": the title tells of which part of the year the text is a report. */
const reportedPart =
  /(?<!\p{L})(?:T\d{1,2}\/|tháng \d{1,2}(?:\/| năm )|Q[1-4]\/|quý (?:IV|I{1,3}|[1-4])(?:\/| năm ))(\d{4})$/iu;

function titleYear(title: Paragraph | undefined): number | undefined {
  const text = title?.view.text ?? '';
  const years = ownYears(text);
  const match = text.length <= longestTitle ? reportedPart.exec(text.trimEnd()) : null;
  return match !== null && years.length === 1 && years[0] === Number(match[1]) ? years[0] : undefined;
}

/** "(Bình Định, tháng 8-2023)": when and where a text was written, in the line under it. */
const closingMonth = /^\s*\(?\p{Lu}[^.;:\d]{1,40}, (?:tháng )?\d{1,2}[/.-](\d{4})\)?\s*$/u;

function closingYear(paragraphs: readonly Paragraph[]): number | undefined {
  const match = closingMonth.exec(paragraphs.at(-1)?.view.text ?? '');
  return match === null ? undefined : Number(match[1]);
}

/** How many later years a text names that speaks of plans. */
const mostLater = 4;

function reportedYearIn(opening: readonly Paragraph[], years: ReadonlyMap<number, number>): number | undefined {
  const behindBases = new Set(opening.flatMap(({ view }) => yearsBehindBases(view.text)));
  const named = new Set(opening.flatMap(({ view }) => ownYears(view.text)));
  const [year, ...others] = named.size > 0 ? named : behindBases;
  // "…; năm 2019, tỷ lệ này là 41%": further on in a lead, a year is what its own is held against.
  if (named.size > 0 && !opening.some(({ view }) => opensWithYear(view.text))) return undefined;
  if (year === undefined || others.length > 0) return undefined;
  // A title that names a year says more than two plans for a later one do.
  const isTitled = ownYears(opening[0]?.view.text ?? '').includes(year);
  if (speaksOfLater(years, year, isTitled ? 1 : 0)) return undefined;
  // A text that goes on to many later years tells of none of them as its own.
  return [...years.keys()].filter((other) => other > year).length > mostLater ? undefined : year;
}

/** "từ đầu năm 2026 (đến nay)": told in that year, wherever it stands. */
const untilNow =
  /(?<!\p{L})(?<!(?:kể|tính) )từ đầu năm (\d{4})(?: (?:đến|tới) (?:nay|giờ)(?!\p{L})|(?! (?:đến|tới))(?!\d))/iu;
/** A year that a title looks back on as a whole, as does a report that comes out in the next one. */
const wholeYear = /(?<!\p{L})(?:hết|kết thúc|tổng kết|cả|cuối|báo cáo|kết quả)(?!\p{L})/iu;

/** Whether the first sentence of a paragraph names a year of its own; what a court is told ("Theo cáo trạng, năm 2011 …") is past. */
function opensWithYear(text: string): boolean {
  if (untilNow.test(text)) return true;
  if (/^(?:theo )?(?:cáo trạng|hồ sơ|bản án|kết luận)/iu.test(text)) return false;
  const end = text.search(/[.!?] /);
  return ownYears(end < 0 ? text : text.slice(0, end)).length > 0;
}

/** "giảm 2,2% so với cùng kỳ (năm) 2024", "năm nay tăng 2,5 lần so với năm 2024": told in 2025. */
const samePeriodOfYear =
  /(?:(?:cùng kỳ|cùng thời điểm)(?: của)?(?: năm)?|năm nay(?:[^.;]|\.\d){0,90}so với(?: của)? năm) (\d{4})(?![\d.,]*\d)/giu;
/** "Tháng 9 … tăng gần 4% so với tháng 9/2024": told in 2025. */
const sameMonthOfYear = /(?:so với|cùng kỳ) tháng (\d{1,2})(?:[/.-]| năm )(\d{4})(?!\d)/giu;
const heldWords = ['so với', 'ùng kỳ', 'ùng thời điểm'];
const monthAlone = /(?<!\p{L})tháng (\d{1,2})(?![\d/.-]*\d| năm)/giu;

const longestTitle = 140;
/** Parts of a year before its last months: "mười tháng đầu năm 2026", "tháng 9/2025", "quý II/2025", "nửa đầu năm 2025". */
const partOfYear =
  /(?:(?<!\d)(?:[2-9]|1[01]|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một) tháng(?: đầu)?(?: của)?(?: năm |\/)|(?<!(?:so với|cùng kỳ|hồi|từ|đến|tới) )tháng (?:[3-9]|10)(?: năm |[/.-])|quý (?:I{1,3}|[1-3])(?: năm |[/.-])|(?:nửa )?đầu năm |giữa năm |(?:mùa )?(?:xuân|hè) (?:năm )?|Tết (?:\p{L}+ ){0,2}(?:năm )?)(\d{4})(?!\d)/giu;

/**
 * Whether the title names the year, or title and lead report on a part of it, so that the text was written in it, and its
 * first months without a year are of it, too.
 */
export function isToldWithin(paragraphs: readonly Paragraph[], year: number): boolean {
  if (closingYear(paragraphs) === year) return true;
  const title = paragraphs[0]?.view.text ?? '';
  if (title.length <= longestTitle && !/[.…]$/.test(title) && !wholeYear.test(title) && ownYears(title).includes(year))
    return true;
  return paragraphs.slice(0, leadParagraphs).some(({ view: { text } }) => {
    if (Number(untilNow.exec(text)?.[1]) === year || yearsBehindBases(text).includes(year)) return true;
    return [...text.matchAll(partOfYear)].some(([, told]) => Number(told) === year);
  });
}

/** Whether the title of a text of this day is about the next year: "Phương án tuyển sinh năm 2026". */
export function looksAhead(paragraphs: readonly Paragraph[], date: string): boolean {
  const title = paragraphs[0]?.view.text ?? '';
  if (title.length > longestTitle || /[.…]$/.test(title)) return false;
  const years = ownYears(title);
  return years.length > 0 && years.every((year) => year === Number(date.slice(0, 4)) + 1);
}

function yearsBehindBases(text: string): number[] {
  // Few paragraphs hold anything against another time, and the words are found faster than the patterns.
  if (!heldWords.some((word) => text.includes(word))) return [];
  const bases = [...text.matchAll(samePeriodOfYear)].map(([, year]) => Number(year));
  for (const { 1: month, 2: year, index } of text.matchAll(sameMonthOfYear)) {
    const isAgain = [...text.slice(0, index).matchAll(monthAlone)].some(([, other]) => Number(other) === Number(month));
    if (isAgain) bases.push(Number(year));
  }
  return bases.map((year) => year + 1);
}

/** Words before a year that something is held against, or that is long past or to come. */
const otherYear =
  /(?:so với|cùng kỳ|cùng tháng|hơn|gấp|kể từ|tính từ|hồi|(?:sau|trước)(?! thuế)|đến năm|mục tiêu|giai đoạn|nhiệm kỳ|khóa)(?!\p{L})[^.;,]{0,24}$|\((?:năm )?$|(?<!\p{L})(?:since|than|compared with|compared to|from|by|until|before|against|founded in|born in|built in|what it was in|what they were in|was in|were in|Act,?) (?:\p{L}+ ){0,4}$|(?<!\p{L})born(?!\p{L})[^.;]{0,34}$|(?<!\p{L})same (?:point|time|period|month|stage|week) (?:in|of) $/iu;
/** "lần đầu từ năm 2022", "thuê từ tháng 2/2024": inside a sentence, a time since which something is so. */
const sinceYear = /\p{L} từ (?:năm |tháng \d{1,2}[/.-])$/u;
/** "bà Bông (sinh năm 1948)": when somebody was born. */
const birthYear =
  /(?:^|[(,;] ?|\p{Lu}\p{L}* |(?:[Bb]à|[Ôô]ng|[Aa]nh|[Cc]hị|[Cc]ụ) )(?:sinh(?: ngày [\d/.-]+)?(?: năm)?|SN|năm sinh:?) $/u;
const wordsReach = 40;

const quotedSpeech = /["“][^"”]{30,}["”]/gu;

/** The text with spaces for what somebody says: a time in it is one of their story. */
export function withoutSpeech(text: string): string {
  return /["“]/.test(text) ? text.replace(quotedSpeech, (speech) => ' '.repeat(speech.length)) : text;
}

/** The years that the text names for its own time: those of no base, no plan, no past and no speech. */
export function ownYears(whole: string): number[] {
  const years: number[] = [];
  const text = withoutSpeech(whole);
  for (const match of text.matchAll(writtenYear)) {
    const before = text.slice(Math.max(0, match.index - wordsReach), match.index);
    if (!otherYear.test(before) && !sinceYear.test(before) && !birthYear.test(before)) years.push(Number(match[0]));
  }
  return years;
}

/** Whether a text speaks of a later year more often than of this one, which counts so many times `more`. */
export function speaksOfLater(years: ReadonlyMap<number, number>, year: number, more = 0): boolean {
  // A date in dots names its year without being counted.
  const mentions = (years.get(year) ?? 1) + more;
  return [...years].some(([other, count]) => other > year && count > mentions);
}
