import type { CalendarPoint } from '../../figures/calendar.js';
import type { Scan } from '../../figures/scan.js';
import type { ParagraphFigure } from '../../paragraph.js';

/** How far back from a date, in UTF-16 units, the year may stand whose story it goes on with, and what tells about that year. */
const storyReach = 300;
const chronicleReach = 600;
const openingReach = 60;

/** A date that tells its year: where it stands and how far into the year it reaches. */
interface Anchor {
  readonly figure: ParagraphFigure;
  readonly year: number;
  /** Month and day of its end as one number, 0 for a whole year. */
  readonly place: number;
}

const endsInYear = /(?:^|\D)[12]\d{3}$/;
const isoEnd = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;
const quarterEnd = /^\d{4}-Q([1-4])$/;

/** The last date that ends in its year, no further back than so many units before the token `first`. */
function lastAnchor({ tokens, figures }: Scan, first: number, reach: number): Anchor | undefined {
  const from = (tokens.start[first] ?? 0) - reach;
  for (let index = figures.length - 1; index >= 0; index--) {
    const figure = figures[index];
    if (figure === undefined || figure.end < from) return undefined;
    if (figure.kind !== 'date' || !endsInYear.test(tokens.text.slice(figure.end - 5, figure.end))) continue;
    const ends = String(figure.value).split('/');
    const end = ends.at(-1) ?? '';
    const match = isoEnd.exec(end);
    // A span of years is what a text looks back on.
    if (match === null || ends[0]?.slice(0, 4) !== match[1]) return undefined;
    const quarter = quarterEnd.exec(end);
    const month = quarter === null ? Number(match[2] ?? 0) : 3 * Number(quarter[1]);
    return { figure, year: Number(match[1]), place: placeOf(month, match[3]) };
  }
  return undefined;
}

/** Month and day as one number that grows through the year. */
function placeOf(month: number, day: number | string | undefined): number {
  return 100 * month + Number(day ?? 0);
}

/** What says behind a date that it is of the text's own time. */
const ofOwnTime = /^ (?:vừa (?:qua|rồi)|(?:sắp )?tới|này)(?= ?[.,;)]|$)/iu;

/** The year of the story that the paragraph tells, where the date goes on with it. */
export function storyYear(scan: Scan, first: number, point: CalendarPoint): number | undefined {
  const behind = scan.tokens.end[point.next - 1] ?? 0;
  if (ofOwnTime.test(scan.tokens.text.slice(behind, behind + openingReach))) return undefined;
  return openedYear(scan, first, point) ?? eventYear(scan, first) ?? chronicleYear(scan, first, point);
}

/** What may stand before the year that opens a sentence; no so với, từ or trước. */
const opensSentence =
  /(?:^|[.!?:;]["”»)]? |\s[-–] )(?:theo [^.,;]{2,40}, )?(?:(?:vào|trong|đến|sang|tới|qua|bước sang) )?(?:(?:đầu|cuối|giữa|mùa \p{L}+|hè) )?$/iu;
/** Words with which a text is back in its own time, or in another year. */
const otherTime =
  /(?<!\p{L})(?:nay|(?:bây|đến) giờ|(?:tháng|quý|năm) này|vừa (?:qua|rồi)|(?<!(?:thực|phát|xuất|thể|biểu) )hiện)(?!\p{L})|(?<![\d.,])(?:19|20)\d{2}(?![\d.,]\d)/u;
const sentenceEnd = /[.!?]["”»)]? (?=["“]?\p{Lu})/u;
const goesOn = /^(?:Đến|Tới|Sang)(?: hết)?(?: cuối| đầu| giữa)? .$/u;

/** What stands between the anchor and the date, with the first letter of the date, which may open a sentence. */
function textBetween({ tokens }: Scan, anchor: Anchor, first: number): string {
  return tokens.text.slice(anchor.figure.end, (tokens.start[first] ?? 0) + 1);
}

function isPast({ context }: Scan, year: number): boolean {
  return context.date === undefined || year < Number(context.date.slice(0, 4));
}

/** "Ngày 17-3-2004, ngày 5/7": days side by side have no story. */
const isSideBySide = /^(?:[^\p{L}.!?;]|\.(?=\d)|ngày |các |và )*.$/u;

/** What makes of a year its end, which no date before its last months goes on with. */
const atEnd = /(?<!\p{L})(?:cuối|hết|kết thúc) $/iu;
const lastMonths = 10;

function monthOf({ month, quarter }: CalendarPoint): number {
  return month ?? 3 * (quarter ?? 0);
}

function isBehindEnd({ figures }: Scan, year: number, point: CalendarPoint): boolean {
  const last = figures.findLast(({ kind }) => kind === 'date');
  return monthOf(point) < lastMonths || String(last?.value).startsWith(String(year + 1));
}

/** The year of the date that opens the sentence, or the one before where this one goes on with đến, tới or sang. */
function openedYear(scan: Scan, first: number, point: CalendarPoint): number | undefined {
  const { tokens } = scan;
  const anchor = lastAnchor(scan, first, storyReach);
  if (anchor === undefined || String(anchor.figure.value).includes('/')) return undefined;
  const { figure, year } = anchor;
  const opening = tokens.text.slice(Math.max(0, figure.start - openingReach), figure.start);
  if (!opensSentence.test(figure.start > openingReach ? `…${opening}` : opening)) return undefined;
  const between = textBetween(scan, anchor, first);
  if (otherTime.test(between)) return undefined;
  if (figure.rule === 'figure.date.day' && isSideBySide.test(between)) return undefined;
  // "Cuối năm 2020, nợ xấu là 1,2%; đến 31/3, …": behind its end, a story goes on in the next year.
  if (figure.rule === 'figure.date.year' && atEnd.test(opening) && isBehindEnd(scan, year, point)) return year + 1;
  // "Năm 2023, nhà hát dựng bốn vở; vé bán từ 20/12": of the next weeks, whatever the year ahead holds.
  if (!isPast(scan, year) && between.includes(';') && isNews(scan, point)) return undefined;
  const [, next, ...more] = between.split(sentenceEnd);
  if (next === undefined) return year;
  // A story goes on in a further sentence where it is of a whole year, and past.
  return more.length === 0 && isPast(scan, year) && figure.rule === 'figure.date.year' && goesOn.test(next)
    ? year
    : undefined;
}

/** "Trận lũ năm 2000 ngâm kho từ 20-9", "Đợt rét đầu tiên của năm 2022 đến sớm, vào ngày 5/10": what happened in that year. */
const event =
  /(?<!\p{L})(?:trận|cơn|đợt|vụ(?! (?:đông|hè|mùa|lúa|thu|chiêm))|cuộc|chuyến|lễ hội|mùa|kỳ thi|lũ|lụt|bão|hạn hán|động đất|dịch(?! (?:vụ|chuyển|thuật)))(?!\p{L})[^.;,:]{0,40}$/iu;

function eventYear(scan: Scan, first: number): number | undefined {
  const anchor = lastAnchor(scan, first, openingReach);
  if (anchor === undefined || anchor.place > 0 || !isPast(scan, anchor.year)) return undefined;
  const { figure, year } = anchor;
  const before = scan.tokens.text.slice(Math.max(0, figure.start - openingReach), figure.start);
  const between = textBetween(scan, anchor, first);
  return event.test(before) && !isHeldAgainst.test(before) && !/[.;:]/.test(between) && !otherTime.test(between)
    ? year
    : undefined;
}

/** Words before a year that others are held against, or of the document that was made in it. */
const isHeldAgainst =
  /(?<!\p{L})(?:so với|cùng kỳ|hơn|kém|kể từ|tính từ|như|(?:quyết định|nghị quyết|nghị định|thông tư|công văn|chỉ thị|văn bản|luật|tờ trình)(?!\p{L})[^.;]{0,60}|(?:thực hiện|theo|căn cứ)(?!\p{L})[^.;,]{0,60})(?!\p{L})[^.;,]{0,24}$/iu;
/** What opens a clause that tells what happened next. */
const clauseOpening =
  /(?:[.!?]["”»)]? ["“]?|[;,] )(?:(?:rồi|riêng|đến|tới|sang|chỉ|từ|hai|ba|các|và|trong|vào|bước sang|rạng|sáng|trưa|chiều|tối|đêm|đầu|cuối|giữa|cùng) ){0,4}.$/iu;
/** "Mở lại ngày 6/6, …": no more than a few words before the day, which tell of no report. */
const wordsBeforeDay = /[.!?]["”»)]? (?!theo |báo cáo |tính |hiện |hôm )["“]?[^.,;:\d]{0,24} n$/iu;
/** "Sơ thẩm ngày 14-6-2017 bác đơn, phúc thẩm ngày 28-9 hủy án" */
const wordsInSentence = /[,;] [^.,;:\d]{0,24} [nt]$/iu;
/** Days before the document's own that are its news. */
const newsDays = 14;

/** So many years back, a year alone is what a story tells of, and nothing that the months of this one are held against. */
const storyYears = 10;

/** The year of the past that the paragraph tells of, where this date opens a clause and lies further on in that year. */
function chronicleYear(scan: Scan, first: number, point: CalendarPoint): number | undefined {
  const anchor = lastAnchor(scan, first, chronicleReach);
  if (anchor === undefined || !isPast(scan, anchor.year)) return undefined;
  const { year, figure } = anchor;
  const { date } = scan.context;
  if (anchor.place === 0 && (date === undefined || year > Number(date.slice(0, 4)) - storyYears)) return undefined;
  const month = monthOf(point);
  const place = point.day === undefined ? placeOf(month, 31) : placeOf(month, point.day);
  if (place <= anchor.place) return undefined;
  const { text, start, end } = scan.tokens;
  if (isHeldAgainst.test(text.slice(Math.max(0, figure.start - 2 * openingReach), figure.start))) return undefined;
  const between = textBetween(scan, anchor, first);
  if (otherTime.test(between)) return undefined;
  if (figure.rule === 'figure.date.day' && isSideBySide.test(between)) return undefined;
  const told = toldBefore(scan, anchor, place);
  if (told === undefined) {
    if (isNews(scan, point)) return undefined;
    // A clause that holds nothing but the date tells no story.
    const behind = end[point.next - 1] ?? 0;
    const isAlone = /^\s*(?:[.;]|$)/.test(text.slice(behind, behind + openingReach));
    const hasWords = sentenceEnd.test(between) ? wordsBeforeDay : wordsInSentence;
    return (clauseOpening.test(between) && !isAlone) || hasWords.test(between) ? year : undefined;
  }
  const since = text.slice(told.end, (start[first] ?? 0) + 1);
  return clauseOpening.test(since) || !/[.!?]["”»)]? /.test(since) ? year : undefined;
}

/** The date before, where it was of the story's year without telling it, and lies before this place in it. */
function toldBefore({ figures }: Scan, anchor: Anchor, place: number): ParagraphFigure | undefined {
  const last = figures.findLast(({ kind }) => kind === 'date');
  if (last === undefined || last === anchor.figure) return undefined;
  const match = isoEnd.exec(String(last.value).split('/').at(-1) ?? '');
  if (Number(match?.[1]) !== anchor.year) return undefined;
  return placeOf(Number(match?.[2] ?? 0), match?.[3]) <= place ? last : undefined;
}

/** Whether a day or month without a year is one of those that the document itself comes from. */
function isNews({ context: { date } }: Scan, point: CalendarPoint): boolean {
  if (date === undefined) return false;
  const { day, quarter } = point;
  const month = monthOf(point);
  const [ownMonth, ownDay] = [Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  // The quarter that is over is news for as long as one.
  if (day === undefined) return month <= ownMonth && ownMonth - month <= (quarter === undefined ? 1 : 3);
  const days = 30 * (ownMonth - month) + ownDay - day;
  return days >= -newsDays && days <= newsDays;
}

const thatYear = /^,? (?:của )?(?:năm (?:ấy|đó)|cùng năm)(?!\p{L})/iu;
const yearBehind = /^ năm (?:sau|kế tiếp|tiếp theo|sau đó)(?!\p{L})/iu;
const yearAhead = /^ năm (?:trước đó|liền trước)(?!\p{L})/iu;
const shiftReach = 48;
const toCome = /^[^.;]*(?<!\p{L})sẽ(?!\p{L})/iu;

/**
 * The year that "năm ấy", "cùng năm", "năm sau" or "năm trước đó" behind the date means: that of the date with a year before it, or one
 * beside it.
 */
export function referredYear(scan: Scan, first: number, next: number): number | undefined {
  const { tokens } = scan;
  const end = tokens.end[next - 1] ?? 0;
  const behind = tokens.text.slice(end, end + shiftReach);
  const shift = thatYear.test(behind) ? 0 : yearBehind.test(behind) ? 1 : yearAhead.test(behind) ? -1 : undefined;
  if (shift === undefined) return undefined;
  // "Tháng 3 năm sau, hai bên sẽ …" is the next year's wherever the text comes from.
  if (shift === 1 && toCome.test(behind)) return undefined;
  const anchor = lastAnchor(scan, first, chronicleReach);
  if (anchor === undefined || !isPast(scan, anchor.year)) return undefined;
  // "Từ năm 2019 đến nay, …, khởi công trong quý I năm sau": back in its own time, the text means its own next year.
  return shift === 1 && otherTime.test(textBetween(scan, anchor, first)) ? undefined : anchor.year + shift;
}

const monthValue = /^(\d{4}|XXXX)-(\d{2})$/;
const opensWithMonth = /(?:^|[.!?;]["”»)]? )["“]?(?:(?:riêng|chỉ|trong|chỉ trong|riêng trong|vào|sang|đến) )?$/iu;

/** The month that the sentence of a day alone opens with, with its year where that is known. */
export function monthOfSentence(
  { tokens, figures }: Scan,
  first: number,
  isRange: boolean,
): { month: number; year?: number } | undefined {
  const start = tokens.start[first] ?? 0;
  const figure = figures.findLast(({ kind, rule }) => kind === 'date' && rule !== 'figure.date.day');
  const match = figure === undefined ? null : monthValue.exec(String(figure.value));
  if (figure === undefined || match === null || start - figure.end > storyReach) return undefined;
  const text = tokens.text.slice(Math.max(0, figure.start - openingReach), figure.start);
  const before = figure.start > openingReach ? `…${text}` : text;
  const between = tokens.text.slice(figure.end, start);
  if (isRange && between.includes(', ') && !sentenceEnd.test(between)) return monthIn(match);
  if (!opensWithMonth.test(before) || sentenceEnd.test(between) || between.includes(';')) return undefined;
  // "trong tháng 11 tiếp ngày 7 và ngày 21"; "lương tháng 4 trả ngày 5" is paid in May.
  if (!between.startsWith(',') && !/(?:trong|riêng) $/iu.test(before)) return undefined;
  return monthIn(match);
}

function monthIn(match: RegExpExecArray): { month: number; year?: number } {
  const year = Number(match[1]);
  return { month: Number(match[2]), ...(Number.isNaN(year) ? {} : { year }) };
}
