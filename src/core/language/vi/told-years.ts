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
  return storyYear(scan, first, point) ?? tenseYear(scan, first, point, month);
}

const past =
  /(?<!\p{L})(?:hồi|lập|hôm|xảy ra|phát hiện|nhất (?:kể |tính )?từ)(?: vào)?(?: (?:đầu|cuối|giữa|sáng|trưa|chiều|tối|đêm|lúc))?(?: ngày)? $/iu;
/** What is known by the day on which it happened. */
const happened =
  /(?<!\p{L})(?:vụ (?:cháy|nổ|tai nạn|án|việc|sập|lật|đâm|cướp|trộm|lừa|ngộ độc|sạt)|(?:trận|cơn|đợt) (?:lũ|bão|mưa|lụt|dịch|động đất|rét)|bão|lũ|thảm họa|động đất)(?!\p{L})[^.;,:\d]{0,24}$/iu;
const untilNow = /^ (?:đến|tới) nay(?!\p{L})/iu;
const toCome =
  /(?<!\p{L})(?:sẽ|dự kiến|dự định|chậm nhất|muộn nhất|phấn đấu|hạn chót|hạn cuối|thời hạn)(?!\p{L})(?:[^.;,:\d]{0,30} (?:vào|trong|từ|đến|trước|đầu|cuối|giữa))?(?: ngày)? $/iu;
const comes = /^ (?:sẽ|sắp tới)(?!\p{L})/iu;
/** So many months before the document's own, what is to come is of the next year. */
const usuallyBehind = 5;

/** The year of a date that is past ("lập ngày 29/1", "từ 10/1 đến nay") or to come ("dự kiến tháng 3"), beside the document's own. */
function tenseYear({ tokens, context }: Scan, first: number, point: CalendarPoint, month: number): number | undefined {
  const { date } = context;
  if (date === undefined) return undefined;
  const [year, ownMonth] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const start = tokens.start[first] ?? 0;
  const before = tokens.text.slice(Math.max(0, start - tenseReach), start);
  const end = tokens.end[point.next - 1] ?? 0;
  const after = tokens.text.slice(end, end + tenseReach);
  if (past.test(before) || happened.test(before) || untilNow.test(after)) {
    // The day that a text tells of itself may be some weeks before it was written.
    const isLater = month > ownMonth + (point.day === undefined ? 0 : 1);
    return isLater ? year - 1 : year;
  }
  if (!toCome.test(before) && !comes.test(after)) return undefined;
  return ownMonth - month >= usuallyBehind ? year + 1 : month >= ownMonth ? year : undefined;
}
