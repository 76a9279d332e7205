/** A stretch of days, both included, each as the number YYYYMMDD. Days of a month count to 31, since only order matters. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** Reads an ISO 8601 period with quarters, halves and weeks (`2025`, `2025-09`, `2025-Q3`, `2025-H1`, `2025-W45`, `2025-09-15`, `a/b`). */
export function readPeriod(text: string | undefined): Period | undefined {
  if (text === undefined) return undefined;
  const parts = text.split('/').map(readPart);
  const [from, to = from] = parts;
  if (from === undefined || to === undefined || parts.length > 2 || to.last < from.first) return undefined;
  return { first: from.first, last: to.last };
}

const form = /^(\d{4})(?:-(?:Q([1-4])|H([12])|W(\d{2})|(\d{2})(?:-(\d{2}))?))?(?:T.*)?$/;

function readPart(text: string): Period | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const [, year, quarter, half, week, month, day] = match;
  if (quarter !== undefined) return months(Number(year), Number(quarter) * 3 - 2, 3);
  if (half !== undefined) return months(Number(year), Number(half) * 6 - 5, 6);
  if (week !== undefined) return weekOf(Number(year), Number(week));
  if (month === undefined) return months(Number(year), 1, 12);
  if (day === undefined) return months(Number(year), Number(month), 1);
  const only = dayNumber(Number(year), Number(month), Number(day));
  return { first: only, last: only };
}

/** The days of a week as ISO 8601 counts them: the first one of a year holds its 4 January. */
function weekOf(year: number, week: number): Period {
  const fourth = daysBefore(year) + 3;
  // The first day of the first year was a Monday.
  const monday = fourth - (fourth % 7) + (week - 1) * 7;
  return { first: dayFrom(year, monday), last: dayFrom(year, monday + 6) };
}

/** Days from the first one of the calendar to the first one of the year. */
function daysBefore(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

const commonYear = 365;

/** The number of the day so many days from the first one of the calendar, in the year or one beside it. */
function dayFrom(near: number, days: number): number {
  const year = days < daysBefore(near) ? near - 1 : days >= daysBefore(near + 1) ? near + 1 : near;
  const isLeap = daysBefore(year + 1) - daysBefore(year) > commonYear;
  let rest = days - daysBefore(year);
  let month = 0;
  for (const length of [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
    month++;
    if (rest < length) break;
    rest -= length;
  }
  return dayNumber(year, month, rest + 1);
}

function months(year: number, first: number, count: number): Period {
  return { first: dayNumber(year, first, 1), last: dayNumber(year, first + count - 1, 31) };
}

function dayNumber(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}

export function periodKey({ first, last }: Period): string {
  return `${first}-${last}`;
}

/** The whole year right before a whole year; undefined for another length. */
export function yearBefore({ first, last }: Period): Period | undefined {
  return last - first === 1130 && first % 10_000 === 101 ? { first: first - 10_000, last: last - 10_000 } : undefined;
}

/** Whether a period was over, but for its last days, at a date: what is said then of a year is said of all of it. */
export function isOver({ last }: Period, date: string | undefined): boolean {
  const day = readPeriod(date)?.first;
  return day === undefined || day >= last - 16;
}
