import type { CalendarPoint } from '../../figures/calendar.js';
import { isOneOf, type Scan } from '../../figures/scan.js';
import { yearAt } from './date-points.js';
import type { Vietnamese } from './words.js';

/** Years that the words behind the date add to the document's own: tháng 3 năm ngoái. */
export function yearShift({ words }: Vietnamese, scan: Scan, next: number): number {
  // "nửa cuối năm ngoái": the word for year belongs to the date.
  if (isOneOf(scan, next - 1, words.year) && isOneOf(scan, next, words.yearGone)) return -1;
  // "tháng 3 sang năm"
  if (isOneOf(scan, next, words.into) && isOneOf(scan, next + 1, words.year)) return yearAt(scan, next + 2) > 0 ? 0 : 1;
  if (!isOneOf(scan, next, words.year)) return 0;
  if (isOneOf(scan, next + 1, words.lastYear)) return -1;
  return isOneOf(scan, next + 1, words.nextYear) ? 1 : 0;
}

/** "tháng 1 tới" in a text of December is of the next year, "tháng 12 vừa qua" in one of January of the last. */
export function turnOfYear({ words }: Vietnamese, scan: Scan, point: CalendarPoint): number {
  const { date } = scan.context;
  const { year, next } = point;
  const month = point.month ?? (point.quarter === undefined ? undefined : point.quarter * 3);
  if (month === undefined || year !== undefined || date === undefined) return 0;
  const own = Number(date.slice(5, 7));
  // "ngày 28/8 tới lượt bạn"
  if (isOneOf(scan, next + 1, words.turn)) return 0;
  if (isOneOf(scan, next, words.coming)) return month < own ? 1 : 0;
  const isPast = isOneOf(scan, next, words.just) && isOneOf(scan, next + 1, words.past);
  return isPast && month > own ? -1 : 0;
}

/** Whether năm nay, năm ngoái or năm tới stands at the token. */
export function tellsYear({ words }: Vietnamese, scan: Scan, index: number): boolean {
  if (!isOneOf(scan, index, words.year)) return false;
  return [words.thisOrThat, words.lastYear, words.nextYear].some((list) => isOneOf(scan, index + 1, list));
}

/** Months from the document's own to the one that a day alone is told of behind the token (ngày 5 tháng trước), if one is. */
export function monthShift({ words }: Vietnamese, scan: Scan, next: number): number | undefined {
  if (!isOneOf(scan, next, words.month)) return undefined;
  if (isOneOf(scan, next + 1, words.thisMonth)) return 0;
  if (isOneOf(scan, next + 1, words.lastYear)) return -1;
  return isOneOf(scan, next + 1, words.nextYear) ? 1 : undefined;
}
