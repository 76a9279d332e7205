import type { CalendarPoint } from '../../figures/calendar.js';
import type { Scan } from '../../figures/scan.js';
import { storyYear } from './story-years.js';

const tenseReach = 40;

/**
 * The year that the words around a date without one tell: of the story that its sentence opens with ("Năm 2019, …; đến
 * tháng 5 …"), or the year before or behind the document's own where the words say that the date is past or to come.
 */
export function toldYear(scan: Scan, first: number, point: CalendarPoint): number | undefined {
  const month = point.month ?? (point.quarter ?? 0) * 3;
  if (month === 0 || point.year !== undefined || point.isLunar === true) return undefined;
  return (
    storyYear(scan, first, point) ??
    tenseYear(scan, first, point, month) ??
    seriesYear(scan, first, point, month) ??
    aheadYear(scan, first, month) ??
    comparedYear(scan, first, month)
  );
}

const past =
  /(?<!\p{L})(?:hồi|lập|(?:cộng dồn|lũy kế|luỹ kế) từ|hôm|xảy ra|phát hiện|nhất (?:kể |tính )?từ)(?: vào)?(?: (?:đầu|cuối|giữa|sáng|trưa|chiều|tối|đêm|lúc))?(?: ngày)? $/iu;
/** What is known by the day on which it happened. */
const happened =
  /(?<!\p{L})(?:vụ (?:cháy|nổ|tai nạn|án|việc|sập|lật|đâm|cướp|trộm|lừa|ngộ độc|sạt)|(?:trận|cơn|đợt) (?:lũ|bão|mưa|lụt|dịch|động đất|rét)|bão|lũ|thảm họa|động đất)(?!\p{L})[^.;,:\d]{0,24}$/iu;
/** "Mùa trước, giao quân từ 13 đến 15/2" */
const seasonBefore = /(?<!\p{L})(?:mùa|đợt|kỳ|vụ|khóa|lần) trước(?!\p{L}| đó)[^.;:]{0,40}$/iu;
/** "Trong năm nay, nguyệt thực còn được thấy đêm 7/9" */
const thisYear = /(?<!\p{L})(?:trong|riêng) năm nay, (?:[^.;\d]|\.\d){0,120}$/iu;
const untilNow = /^ (?:đến|tới) nay(?!\p{L})/iu;
const toCome =
  /(?<!\p{L})(?:sẽ|dự kiến|dự định|(?<!(?:ước|tạm|giới|đặc|cá|nhân|chủ|thuộc|lý|dương|âm) )tính (?:sẽ|mở|chạy|xây|làm|tổ chức|bán|đưa|tăng|lập|dựng|thêm|cho)|chậm nhất|muộn nhất|phấn đấu|hạn chót|hạn cuối|thời hạn)(?!\p{L})(?:[^.;,:\d]{0,30} (?:vào|trong|từ|đến|tới|trước|dịp|đầu|cuối|giữa))?(?: ngày)? $/iu;
/** A day before which something has to be done lies ahead. */
const deadline = /(?<!(?:từ|ngay) )(?<!\p{L})trước(?: ngày)? $/iu;
const comes = /^ (?:sẽ|sắp tới)(?!\p{L})/iu;
/** So many months before the document's own, what is to come is of the next year. */
const usuallyBehind = 5;

/** The year of a date that is past ("lập ngày 29/1", "từ 10/1 đến nay") or to come ("dự kiến tháng 3"), beside the document's own. */
function tenseYear(scan: Scan, first: number, point: CalendarPoint, month: number): number | undefined {
  const { tokens, context } = scan;
  const { date } = context;
  if (date === undefined) return undefined;
  const [year, ownMonth] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const start = tokens.start[first] ?? 0;
  const before = tokens.text.slice(Math.max(0, start - tenseReach), start);
  const end = tokens.end[point.next - 1] ?? 0;
  const after = tokens.text.slice(end, end + tenseReach);
  if (thisYear.test(tokens.text.slice(Math.max(0, start - clauseReach), start))) return year;
  if (past.test(before) || happened.test(before) || seasonBefore.test(before) || untilNow.test(after)) {
    // The day that a text tells of itself may be some weeks before it was written.
    const isLater = month > ownMonth + (point.day === undefined ? 0 : 1);
    return isLater ? year - 1 : year;
  }
  const willBe = isClauseToCome(tokens.text, start);
  const isAhead = month > ownMonth || ownMonth - month >= usuallyBehind;
  const isDeadline = point.day !== undefined && isAhead && deadline.test(before);
  if (!toCome.test(before) && !comes.test(after) && !willBe && !(isDeadline && !isPastClause(scan, first)))
    return undefined;
  return ownMonth - month >= usuallyBehind ? year + 1 : month >= ownMonth ? year : undefined;
}

const clauseReach = 140;
const opensTime = /(?<!\p{L})(?:vào|trong|từ|đến|tới|trước|dịp|đầu|cuối|giữa)(?: ngày)? $/iu;

/** "sẽ giảm còn 2,5 USD từ tháng 1": whether the clause speaks of what is to come, and of when. */
function isClauseToCome(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - clauseReach), start);
  if (!opensTime.test(before)) return false;
  return /(?<!\p{L})(?:sẽ|dự kiến|mục tiêu|năm mới)(?!\p{L})/iu.test(before.split(/[.,;:!?] /).at(-1) ?? '');
}

const pastWords = /(?<!\p{L})(?:đã|hồi|vừa|từng|năm ngoái|năm trước|cùng kỳ|so với)(?!\p{L})/iu;
const clauseEnd = /[.;!?](?= |$)/;

/** Whether the clause before the date tells of what has happened, or of what is held against another time. */
function isPastClause({ tokens }: Scan, first: number): boolean {
  const start = tokens.start[first] ?? 0;
  const clause =
    tokens.text
      .slice(Math.max(0, start - clauseReach), start)
      .split(clauseEnd)
      .at(-1) ?? '';
  return pastWords.test(clause);
}

const valueOfMonth = /^(\d{4})-(\d{2}|Q[1-4])(?:-(\d{2}))?/;
/** How far back, in UTF-16 units, the date may stand that a series goes on with. */
const seriesReach = 240;
const sentenceEnd = /[.!?]["”»)]? (?=["“]?\p{Lu})/u;
const goesOn = /(?<!\p{L})(?:vào|trong|từ|đến|tới|sang|trước|sau)(?: (?:đầu|cuối|giữa|hết|ngày))? $/iu;
const opensNext = /[.!?]["”»)]? Sang $/u;

/**
 * The year of a date in a series that looks ahead: behind "quý III lắp xong; đến tháng 10 …" one of the same year, and behind a
 * day of the next year, or one from which it goes on into that, of the next one.
 */
function seriesYear(scan: Scan, first: number, { day }: CalendarPoint, month: number): number | undefined {
  const { date } = scan.context;
  const last = date === undefined ? undefined : lastDate(scan, first);
  if (date === undefined || last === undefined) return undefined;
  const [year, ownMonth] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  if (last.year !== year && last.year !== year + 1) return undefined;
  const months = 12 * (last.year - year) + last.month - ownMonth;
  const isAhead = months > 0 || (months === 0 && last.day > Number(date.slice(8, 10)));
  if (!isAhead || isPastClause(scan, first)) return undefined;
  const start = scan.tokens.start[first] ?? 0;
  const before = scan.tokens.text.slice(Math.max(0, start - tenseReach), start);
  // "chiều vào kéo dài tới 8-3. Ai đi trước 25-1 …"
  if (last.year > year) return month < ownMonth && (day !== undefined || goesOn.test(before)) ? last.year : undefined;
  // "Đến 31/12, hồ phải đầy. Sang tháng 3 …"
  const isNext = month < last.month && opensNext.test(before);
  if (isNext) return year + 1;
  if (!last.isSameSentence && !(day !== undefined && goesOn.test(before))) return undefined;
  if (month >= last.month) return year;
  if (!last.isSameSentence) return undefined;
  return ownMonth - month >= usuallyBehind && goesOn.test(before) ? year + 1 : undefined;
}

/** The date before the token, where it tells year and month. */
function lastDate({ tokens, figures }: Scan, first: number): LastDate | undefined {
  const start = tokens.start[first] ?? 0;
  let figure = figures.at(-1);
  for (let at = figures.length - 2; figure !== undefined && figure.kind !== 'date'; at--) {
    if (start - figure.end > seriesReach) return undefined;
    figure = figures[at];
  }
  if (figure === undefined || start - figure.end > seriesReach) return undefined;
  const match = valueOfMonth.exec(String(figure.value).split('/').at(-1) ?? '');
  const [, year, part = '', day = '0'] = match ?? [];
  if (year === undefined) return undefined;
  const month = part.startsWith('Q') ? 3 * Number(part.slice(1)) : Number(part);
  const isSameSentence = !sentenceEnd.test(tokens.text.slice(figure.end, start + 1));
  return { year: Number(year), month, day: Number(day), isSameSentence };
}

interface LastDate {
  readonly year: number;
  readonly month: number;
  /** Day of the month, or 0. */
  readonly day: number;
  readonly isSameSentence: boolean;
}

/** In a text about the next year, so many months before its own, what is not told as past is of that year. */
const aheadMonths = 3;
const ownTime =
  /(?<!\p{L})(?:năm nay|(?:mùa|đợt|kỳ|vụ|khóa|lần) trước|năm ngoái|năm trước|năm qua|(?:vừa|đã) qua)(?!\p{L})/iu;

function aheadYear(scan: Scan, first: number, month: number): number | undefined {
  const { date, looksAhead } = scan.context;
  if (looksAhead !== true || date === undefined || Number(date.slice(5, 7)) - month < aheadMonths) return undefined;
  const { text, start } = scan.tokens;
  const at = start[first] ?? 0;
  if (isPastClause(scan, first) || ownTime.test(text.slice(Math.max(0, at - seriesReach), at))) return undefined;
  return Number(date.slice(0, 4)) + 1;
}

const heldAgainst = /(?<!\p{L})(?:hơn(?: cả)?|so với|bằng|như|gấp \S{1,8})(?: của)? $/iu;

/** "Tháng 8, anh bán hơn cả quý I": held against a later month of a report's year, a time is of that year. */
function comparedYear(scan: Scan, first: number, month: number): number | undefined {
  const { tokens, context } = scan;
  if (context.date !== undefined || context.reportedYear === undefined) return undefined;
  const last = lastDate(scan, first);
  if (last?.year !== context.reportedYear || !last.isSameSentence || last.month <= month) return undefined;
  const start = tokens.start[first] ?? 0;
  return heldAgainst.test(tokens.text.slice(Math.max(0, start - tenseReach), start)) ? last.year : undefined;
}
