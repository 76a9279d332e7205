import type { CalendarPoint } from '../../figures/calendar.js';
import type { Scan } from '../../figures/scan.js';
import type { ParagraphFigure } from '../../paragraph.js';

/** How far back from a date, in UTF-16 units, the year may stand whose story it goes on with, and the start of its sentence. */
const storyReach = 300;
const openingReach = 60;
const tenseReach = 40;

/**
 * The year that the words around a date without one tell: of the story that its sentence opens with ("Năm 2019, …; đến
 * tháng 5 …"), or the year before or behind the document's own where the words say that the date is past or to come.
 */
export function toldYear(scan: Scan, first: number, point: CalendarPoint): number | undefined {
  const month = point.month ?? (point.quarter ?? 0) * 3;
  if (month === 0 || point.year !== undefined || point.isLunar === true) return undefined;
  return storyYear(scan, first) ?? tenseYear(scan, first, point, month);
}

const endsInYear = /^(?:19|20)\d{2}$/;
/** What may stand before the year that opens a sentence; no so với, từ or trước. */
const opensSentence =
  /(?:^|[.!?:;]["”»)]? |\s[-–] )(?:theo [^.,;]{2,40}, )?(?:(?:vào|trong|đến|sang|tới) )?(?:(?:đầu|cuối|giữa|mùa \p{L}+|hè) )?$/iu;
/** Words with which a text is back in its own time, or in another year. */
const otherTime =
  /(?<!\p{L})(?:nay|(?:bây|đến) giờ|(?:tháng|quý|năm) này|vừa (?:qua|rồi)|(?<!(?:thực|phát|xuất|thể|biểu) )hiện)(?!\p{L})|(?<![\d.,])(?:19|20)\d{2}(?![\d.,]\d)/u;
const sentenceEnd = /[.!?]["”»)]? (?=["“]?\p{Lu})/u;
const goesOn = /^(?:Đến|Tới|Sang)(?: hết)?(?: cuối| đầu| giữa)? .$/u;

/** The last date that ends in its year, no further back than `from`. */
function lastWithYear(figures: readonly ParagraphFigure[], text: string, from: number): ParagraphFigure | undefined {
  for (let index = figures.length - 1; index >= 0; index--) {
    const figure = figures[index];
    if (figure === undefined || figure.end < from) return undefined;
    if (figure.kind === 'date' && endsInYear.test(text.slice(figure.end - 4, figure.end))) return figure;
  }
  return undefined;
}

/** The year of the date that opens the sentence, or the one before where this one goes on with đến, tới or sang. */
function storyYear({ tokens, figures, context }: Scan, first: number): number | undefined {
  const start = tokens.start[first] ?? 0;
  const anchor = lastWithYear(figures, tokens.text, start - storyReach);
  if (anchor === undefined || String(anchor.value).includes('/')) return undefined;
  const opening = tokens.text.slice(Math.max(0, anchor.start - openingReach), anchor.start);
  if (!opensSentence.test(anchor.start > openingReach ? `…${opening}` : opening)) return undefined;
  // With the first letter of the date, which may open a sentence.
  const between = tokens.text.slice(anchor.end, start + 1);
  if (otherTime.test(between)) return undefined;
  const [, next, ...more] = between.split(sentenceEnd);
  const year = Number(tokens.text.slice(anchor.end - 4, anchor.end));
  if (next === undefined) return year;
  // A story goes on in a further sentence where it is of a whole year, and past.
  const isPast = context.date === undefined || year < Number(context.date.slice(0, 4));
  return more.length === 0 && isPast && anchor.rule === 'figure.date.year' && goesOn.test(next) ? year : undefined;
}

const past =
  /(?<!\p{L})(?:hồi|lập|hôm|xảy ra|phát hiện|nhất (?:kể |tính )?từ)(?: vào)?(?: (?:đầu|cuối|giữa|sáng|trưa|chiều|tối|đêm))?(?: ngày)? $/iu;
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
