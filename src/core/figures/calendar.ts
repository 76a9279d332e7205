/** A point or length of calendar time as far as the text states it. */
export interface CalendarPoint {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly quarter?: number;
  /** Week of the year as ISO 8601 counts them. */
  readonly week?: number;
  readonly half?: number;
  /** The decade's digits: 199 for the 1990s. */
  readonly decade?: number;
  /** Number of the century: 20 for the twentieth. */
  readonly century?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly isLunar?: boolean;
  readonly next: number;
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

export function isDay(day: number, month: number): boolean {
  return isMonth(month) && day >= 1 && day <= (monthLengths[month - 1] ?? 0);
}

export function isYear(year: number): boolean {
  return year >= 1000 && year <= 2199;
}

function pad(value: number | undefined, length: number): string {
  return value === undefined ? 'X'.repeat(length) : String(value).padStart(length, '0');
}

/**
 * ISO 8601 form, TIMEX3 style: 2026-Q1, 2024-H1, 2025-W45, XXXX-12-29, 199X for a decade. A century stands as its first two digits
 * (19XX for the twentieth). Lunar days and months have none.
 */
export function isoForm(point: CalendarPoint): string | undefined {
  if (point.isLunar === true) return undefined;
  if (point.decade !== undefined) return `${pad(point.decade, 3)}X`;
  if (point.century !== undefined) return `${pad(point.century - 1, 2)}XX`;
  const time = point.hour === undefined ? '' : `T${pad(point.hour, 2)}:${pad(point.minute ?? 0, 2)}`;
  const year = pad(point.year, 4);
  if (point.quarter !== undefined) return `${year}-Q${point.quarter}`;
  if (point.week !== undefined) return `${year}-W${pad(point.week, 2)}`;
  if (point.half !== undefined) return `${year}-H${point.half}`;
  if (point.day !== undefined) return `${year}-${pad(point.month, 2)}-${pad(point.day, 2)}${time}`;
  if (point.month !== undefined) return `${year}-${pad(point.month, 2)}`;
  if (time !== '') return time;
  return year;
}

/** More months ahead of the document than this, a month is one of the year before. */
const usuallyAhead = 7;

/**
 * Adds the year that a document of `date` (ISO) means with a month, day, quarter or half alone: its own year, or the
 * neighbouring one where that lies much nearer (October in a text of January, January in one of December).
 */
export function resolveYear(
  point: CalendarPoint,
  date: string | undefined,
  shift = 0,
  farAhead = usuallyAhead,
): CalendarPoint {
  if (date === undefined || point.year !== undefined || point.isLunar === true) return point;
  if (point.month === undefined && point.quarter === undefined && point.half === undefined) return point;
  const year = Number(date.slice(0, 4));
  if (shift !== 0) return { ...point, year: year + shift };
  const month = Number(date.slice(5, 7));
  const meant = point.month ?? (point.quarter === undefined ? 0 : point.quarter * 3 - 1);
  if (meant === 0) return { ...point, year };
  if (meant - month >= farAhead) return { ...point, year: year - 1 };
  if (month >= 11 && meant <= 2 && point.day !== undefined) return { ...point, year: year + 1 };
  return { ...point, year };
}

/** Years below 100 of recent speech: 75 → 1975, 25 → 2025. */
export function fullYear(year: number): number {
  return year >= 100 ? year : year > 40 ? 1900 + year : 2000 + year;
}

/** Fills what the first end of a range leaves to the second: 22 of 22-27/9. */
export function completeFrom(start: CalendarPoint, end: CalendarPoint): CalendarPoint {
  // 7h30 đến 9h00 ngày 6/3
  if (start.hour !== undefined && start.day === undefined && end.day !== undefined)
    return { ...end, hour: start.hour, minute: start.minute ?? 0 };
  const month = start.month ?? (start.day !== undefined ? end.month : undefined);
  const needsYear = start.year === undefined && (month !== undefined || start.quarter !== undefined);
  const isLater = month !== undefined && end.month !== undefined && month > end.month;
  const year = needsYear && end.year !== undefined ? end.year - (isLater ? 1 : 0) : start.year;
  return { ...start, ...(month === undefined ? {} : { month }), ...(year === undefined ? {} : { year }) };
}

/**
 * ISO form of the first months of a year, or below zero the last ones: halves and quarters by their names, other spans from
 * month to month.
 */
export function monthsForm(year: string, months: number): string {
  const count = Math.abs(months);
  if (count === 6) return `${year}-H${months < 0 ? 2 : 1}`;
  const [from, to] = months < 0 ? [13 - count, 12] : [1, count];
  return `${year}-${pad(from, 2)}/${year}-${pad(to, 2)}`;
}
