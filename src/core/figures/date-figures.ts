import { yearInSeason } from '../lead-date.js';
import type { DocumentContext } from '../paragraph.js';
import { dayAfter } from '../period.js';
import { type CalendarPoint, completeFrom, isoForm, monthsForm, resolveYear } from './calendar.js';
import { emit, type Scan } from './scan.js';

/** Ranges of days are mostly told before they begin. */
const anyAhead = 12;

interface PointOptions {
  /** Years to add to the document's own: -1 for `năm ngoái`. */
  readonly yearShift?: number;
  /** Whether it comes back each year, and so is of none. */
  readonly isYearly?: boolean;
  /** The point is the first (or, below zero, the last) so many months of its year. */
  readonly months?: number;
  /** Whether a clock time is of the day behind the one told last: 5h sáng hôm sau. */
  readonly isNextDay?: boolean;
}

function ruleOf(point: CalendarPoint): string {
  if (point.hour !== undefined) return 'clock';
  if (point.day !== undefined) return 'day';
  if (point.quarter !== undefined) return 'quarter';
  if (point.week !== undefined) return 'week';
  if (point.half !== undefined) return 'half';
  if (point.month !== undefined) return 'month';
  return point.decade !== undefined ? 'decade' : point.century !== undefined ? 'century' : 'year';
}

/** Reports on a year come out in the first months of the next: a month before this one may be of either. */
const firstSureMonth = 4;

/** The day of the document, or the month that it tells of itself without one, as an ISO date. */
export function ownTime({ date, reportedYear, reportedMonth }: DocumentContext): string | undefined {
  if (date !== undefined || reportedYear === undefined || reportedMonth === undefined) return date;
  return `${reportedYear}-${String(reportedMonth).padStart(2, '0')}`;
}

/** The point with the year that the document means. */
function dated(point: CalendarPoint, context: DocumentContext, shift?: number, farAhead?: number): CalendarPoint {
  const { reportedYear, isWrittenInYear, season } = context;
  const date = ownTime(context);
  const isOpen = point.year === undefined && point.isLunar !== true;
  const month = point.month ?? (point.quarter ?? 0) * 3;
  if (season !== undefined && isOpen && month > 0 && (shift ?? 0) === 0) {
    const year = yearInSeason(season, month);
    return year === undefined ? point : { ...point, year };
  }
  if (date !== undefined || reportedYear === undefined || !isOpen) return resolveYear(point, date, shift, farAhead);
  const firstMonth = isWrittenInYear === true ? 1 : firstSureMonth;
  return month >= firstMonth ? { ...point, year: reportedYear + (shift ?? 0) } : point;
}

/** So many months ahead, the end of the first months of a year is not reported on. */
const farMonths = 6;

/** The year of the first or last so many months of one, where it is not told with them. */
function yearOfMonths({ date, reportedYear, isWrittenInYear }: DocumentContext, months: number, shift = 0): string {
  if (date !== undefined) {
    // "9 tháng đầu năm" in January are those of the year before.
    const ahead = months - Number(date.slice(5, 7));
    return String(Number(date.slice(0, 4)) + (shift === 0 && ahead >= farMonths ? -1 : shift));
  }
  const isSure = isWrittenInYear === true || Math.abs(months) >= firstSureMonth;
  return reportedYear !== undefined && isSure ? String(reportedYear + shift) : 'XXXX';
}

/** Notes a date over the tokens from `first` to where the point ends; the year comes from the document where it tells it. */
export function emitPoint(scan: Scan, first: number, point: CalendarPoint, options: PointOptions = {}): number {
  if (options.months !== undefined) {
    const year = String(point.year ?? yearOfMonths(scan.context, options.months, options.yearShift));
    emit(scan, 'date', 'figure.date.months', first, point.next, { value: monthsForm(year, options.months) });
    return point.next;
  }
  const shown =
    options.isYearly === true ? point : dated(point, scan.context, options.yearShift, scan.lexicon.habits.monthsAhead);
  const value = isBareClock(point) ? onDayBefore(scan, shown, options.isNextDay) : isoForm(shown);
  const rule = point.isLunar === true ? 'lunar' : ruleOf(point);
  emit(scan, 'date', `figure.date.${rule}`, first, point.next, { value });
  return point.next;
}

function isBareClock({ hour, day }: CalendarPoint): boolean {
  return hour !== undefined && day === undefined;
}

/** "trong ngày 15/10. Đến 17h": the time of the clock on the day that the paragraph named last, or the one behind it, where it named one. */
function onDayBefore({ figures }: Scan, clock: CalendarPoint, isNextDay?: boolean): string | undefined {
  return onDay(figures.findLast(({ kind }) => kind === 'date')?.value, clock, isNextDay);
}

/** The time of the clock on the day that an ISO value tells, or the one behind it; alone where that tells no single day. */
function onDay(told: unknown, clock: CalendarPoint, isNextDay = false): string | undefined {
  const time = isoForm(clock);
  const day = typeof told === 'string' ? /^[\dX]{4}-\d{2}-\d{2}(?=$|T[^/]*$)/.exec(told)?.[0] : undefined;
  const own = day !== undefined && isNextDay ? dayAfter(day) : day;
  return own === undefined ? time : `${own}${time}`;
}

/** Notes an interval; each end leaves to the other what it does not say itself. */
export function emitInterval(scan: Scan, first: number, start: CalendarPoint, end: CalendarPoint): number {
  const resolvedEnd = dated(end, scan.context, 0, anyAhead);
  const from = isoForm(dated(completeFrom(start, resolvedEnd), scan.context, 0, anyAhead));
  // "22h ngày 5/11 đến 4h": the hour is of the day that the range opens with, or the next where it is the earlier one.
  const isNextDay = (end.hour ?? 0) < (start.hour ?? 0);
  const to = isBareClock(end) && start.day !== undefined ? onDay(from, end, isNextDay) : isoForm(resolvedEnd);
  const isLunar = start.isLunar === true || end.isLunar === true;
  const value = isLunar || from === undefined || to === undefined ? undefined : `${from}/${to}`;
  emit(scan, 'date', isLunar ? 'figure.date.lunar' : 'figure.date.range', first, end.next, { value });
  return end.next;
}
