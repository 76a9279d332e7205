import { type CalendarPoint, completeFrom, isoForm, monthsForm, resolveYear } from './calendar.js';
import { emit, type Scan } from './scan.js';

/** Ranges of days are mostly told before they begin. */
const anyAhead = 12;

interface PointOptions {
  /** Years to add to the document's own: -1 for `năm ngoái`. */
  readonly yearShift?: number;
  /** The point is the first (or, below zero, the last) so many months of its year. */
  readonly months?: number;
}

function ruleOf(point: CalendarPoint): string {
  if (point.hour !== undefined) return 'clock';
  if (point.day !== undefined) return 'day';
  if (point.quarter !== undefined) return 'quarter';
  if (point.half !== undefined) return 'half';
  if (point.month !== undefined) return 'month';
  return point.decade !== undefined ? 'decade' : point.century !== undefined ? 'century' : 'year';
}

/** Notes a date over the tokens from `first` to where the point ends; the year comes from the document where it tells it. */
export function emitPoint(scan: Scan, first: number, point: CalendarPoint, options: PointOptions = {}): number {
  const { date } = scan.context;
  if (options.months !== undefined) {
    const year = point.year === undefined ? (date?.slice(0, 4) ?? 'XXXX') : String(point.year);
    emit(scan, 'date', 'figure.date.months', first, point.next, { value: monthsForm(year, options.months) });
    return point.next;
  }
  const value = isoForm(resolveYear(point, date, options.yearShift, scan.lexicon.habits.monthsAhead));
  const rule = point.isLunar === true ? 'lunar' : ruleOf(point);
  emit(scan, 'date', `figure.date.${rule}`, first, point.next, value === undefined ? {} : { value });
  return point.next;
}

/** Notes an interval; each end leaves to the other what it does not say itself. */
export function emitInterval(scan: Scan, first: number, start: CalendarPoint, end: CalendarPoint): number {
  const { date } = scan.context;
  const resolvedEnd = resolveYear(end, date, 0, anyAhead);
  const from = isoForm(resolveYear(completeFrom(start, resolvedEnd), date, 0, anyAhead));
  const to = isoForm(resolvedEnd);
  const isLunar = start.isLunar === true || end.isLunar === true;
  const value = isLunar || from === undefined || to === undefined ? {} : { value: `${from}/${to}` };
  emit(scan, 'date', isLunar ? 'figure.date.lunar' : 'figure.date.range', first, end.next, value);
  return end.next;
}
