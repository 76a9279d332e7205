/**
 * Arithmetic on periods as figures write them: `2025`, `2025-09`, `2025-09-15`, `2025-Q3`, `2025-H1`, and intervals of two
 * of them joined by `/`.
 */

const year = /^(\d{4})(?!\d)/;

/** The same period `years` earlier, or undefined where the year is unknown. */
export function yearsEarlier(period: string, years: number): string | undefined {
  const parts = period.split('/').map((part) => {
    const match = year.exec(part);
    return match === null ? undefined : String(Number(match[1]) - years).padStart(4, '0') + part.slice(4);
  });
  return parts.includes(undefined) ? undefined : parts.join('/');
}

/** The month, quarter or half right before a period of that length, or undefined where the period is of another length. */
export function previousUnit(period: string, unit: 'month' | 'quarter' | 'half'): string | undefined {
  const pattern = { month: /^(\d{4})-(\d{2})$/, quarter: /^(\d{4})-Q([1-4])$/, half: /^(\d{4})-H([12])$/ }[unit];
  const match = pattern.exec(period);
  if (match === null) return undefined;
  const [count, prefix, width] = { month: [12, '', 2], quarter: [4, 'Q', 1], half: [2, 'H', 1] }[unit] as [
    number,
    string,
    number,
  ];
  const index = Number(match[1]) * count + Number(match[2]) - 2;
  const number = String((index % count) + 1).padStart(width, '0');
  return `${String(Math.floor(index / count)).padStart(4, '0')}-${prefix}${number}`;
}

/** Whether the period is one day, of a year that is known or not. */
export function isDay(period: string | undefined): period is string {
  return period !== undefined && /^[\dX]{4}-\d{2}-\d{2}$/.test(period);
}

/** The year of a period, or undefined where it spans several or tells none. */
export function yearOf(period: string): string | undefined {
  return period.includes('/') ? undefined : year.exec(period)?.[1];
}

/** The year that a period lies in, or the period itself where it lies in several or in none. */
export function wholeYear(period: string | undefined): string | undefined {
  if (period === undefined || !/^\d{4}/.test(period)) return period;
  const [first = '', last = first] = period.split('/');
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : period;
}

/** The year before the one of a period, or a span of years as one a year earlier. */
export function previousYear(period: string): string | undefined {
  const year = yearOf(period);
  return year === undefined ? yearsEarlier(period, 1) : String(Number(year) - 1);
}

/** The `count` months that end with the month of a day, as an interval; whole calendar years as years. */
export function monthsUpTo(day: string, count: number): string | undefined {
  // Of a year that is not known there are but its own months.
  const own = /^XXXX-(\d{2})/.exec(day)?.[1];
  if (own !== undefined) return count === Number(own) && count > 1 ? `XXXX-01/XXXX-${own}` : undefined;
  const match = /^(\d{4})-(\d{2})/.exec(day);
  if (match === null || count < 1) return undefined;
  const last = Number(match[1]) * 12 + Number(match[2]) - 1;
  const month = (index: number) =>
    `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  if (count === 12 && match[2] === '12') return match[1];
  return count === 1 ? month(last) : `${month(last - count + 1)}/${month(last)}`;
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days the month has that an ISO day or month stands in. */
function daysIn(month: string): number {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return number === 2 && isLeap ? 29 : (monthDays[number - 1] ?? 0);
}

/** Whether an ISO day is the last of its month. */
export function isLastOfMonth(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && Number(day.slice(8)) === daysIn(day);
}

/** The day before an ISO day. */
export function dayBefore(day: string): string | undefined {
  const match = /^([\dX]{4})-(\d{2})-(\d{2})$/.exec(day);
  if (match === null) return undefined;
  if (match[3] !== '01') return `${day.slice(0, 8)}${String(Number(match[3]) - 1).padStart(2, '0')}`;
  const month = previousUnit(day.slice(0, 7), 'month');
  return month === undefined ? undefined : `${month}-${daysIn(month)}`;
}

/** The day behind an ISO day, whose year may be unknown: XXXX-11-30 → XXXX-12-01. */
export function dayAfter(day: string): string | undefined {
  const match = /^(\d{4}|XXXX)-(\d{2})-(\d{2})$/.exec(day);
  if (match === null) return undefined;
  if (Number(match[3]) < daysIn(day)) return `${day.slice(0, 8)}${String(Number(match[3]) + 1).padStart(2, '0')}`;
  const month = Number(match[2]) % 12;
  const [, year = ''] = match;
  const turns = month === 0 && year !== 'XXXX';
  const ownYear = turns ? String(Number(year) + 1).padStart(4, '0') : year;
  return `${ownYear}-${String(month + 1).padStart(2, '0')}-01`;
}

/** The quarter that an ISO day stands in. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/**
 * A period without a year, as one of the year that another begins with: quarters, halves and spans of months of any, days and
 * months of a part of a year alone.
 */
export function withYearOf(period: string, other: string | undefined): string {
  const known = other === undefined ? undefined : year.exec(other)?.[1];
  if (known === undefined || !period.startsWith('XXXX')) return period;
  const isSpan = /^XXXX-(?:[QH]\d$|\d{2}\/XXXX-\d{2}$)/.test(period);
  return isSpan || other?.charAt(4) === '-' ? period.replaceAll('XXXX', known) : period;
}

/** The month behind an ISO month. */
export function nextMonth(month: string): string | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(month);
  if (match === null) return undefined;
  const index = Number(match[1]) * 12 + Number(match[2]);
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** In which month a season of sport begins that lasts over the winter. */
const seasonStart = 7;

/** The two years of the season that an ISO day stands in, or of the one so many before it; `start` is the month it begins with. */
export function seasonOf(day: string, ago: number, start = seasonStart): string | undefined {
  const match = /^(\d{4})-(\d{2})/.exec(day);
  if (match === null) return undefined;
  const first = Number(match[1]) - (Number(match[2]) < start ? 1 : 0) - ago;
  return `${first}/${first + 1}`;
}

/** How many leap days there are up to the end of a year. */
function leapDays(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** What each month adds to the day of the week (Sakamoto's method). */
const monthShift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** The day of the week of an ISO day, 0 for Sunday. */
function weekdayOf(day: string): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0);
  return (year + leapDays(year) + (monthShift[month - 1] ?? 0) + Number(day.slice(8, 10))) % 7;
}

/** The last such day of the week (0 for Sunday) up to an ISO day. */
export function lastWeekday(day: string, weekday: number): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  let found: string | undefined = day;
  for (let ago = (weekdayOf(day) - weekday + 7) % 7; ago > 0 && found !== undefined; ago--) found = dayBefore(found);
  return found;
}

/** The last Saturday and Sunday up to an ISO day, one that it is itself included. */
export function lastWeekend(day: string): string | undefined {
  const saturday = lastWeekday(day, 6);
  const sunday = saturday === undefined ? undefined : dayAfter(saturday);
  return sunday === undefined ? undefined : `${saturday}/${sunday}`;
}

/** Monday to Sunday of the week of an ISO day, or of one so many weeks before it; fewer than none lie behind it. */
export function weekOf(day: string, ago: number): string | undefined {
  const sunday = daysAfter(lastWeekday(day, 1), 6 - 7 * ago);
  const monday = daysAfter(sunday, -6);
  return monday === undefined || sunday === undefined ? undefined : `${monday}/${sunday}`;
}

function daysAfter(day: string | undefined, count: number): string | undefined {
  let found = day;
  for (let step = Math.abs(count); step > 0 && found !== undefined; step--)
    found = count < 0 ? dayBefore(found) : dayAfter(found);
  return found;
}

/** What lies so many units behind a day, month or year that is told no more finely than the unit; undefined where it is. */
export function laterBy(told: string, count: number, unit: string | undefined): string | undefined {
  if (!Number.isInteger(count) || count < 0 || count > longestStep) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(told)) {
    const days = unit === 'day' ? count : unit === 'week' ? 7 * count : undefined;
    return days === undefined ? undefined : daysAfter(told, days);
  }
  if (/^\d{4}-\d{2}$/.test(told) && unit === 'month') {
    let month: string | undefined = told;
    for (let step = 0; step < count && month !== undefined; step++) month = nextMonth(month);
    return month;
  }
  return unit === 'year' && /^\d{4}(?:-\d{2}){0,2}$/.test(told) ? String(Number(told.slice(0, 4)) + count) : undefined;
}

/** More days, months or years than that are told by a date. */
const longestStep = 60;

/** The week that is over, or nearly so, on an ISO day: on Friday that is its own. */
export function pastWeekOf(day: string): string | undefined {
  const isEnding = [5, 6, 0].some((weekday) => lastWeekday(day, weekday) === day);
  return weekOf(day, isEnding ? 0 : 1);
}

/** The last month of a period that ends within a year: 9 of 2025-Q3, 2025-09-30 and 2025-01/2025-09. */
export function lastMonth(period: string): { readonly year: string; readonly month: number } | undefined {
  const last = period.split('/').pop() ?? '';
  const match = /^([\dX]{4})-(?:Q([1-4])|H([12])|(\d{2}))/.exec(last);
  if (match === null) return undefined;
  const [, year = '', quarter, half, month] = match;
  return { year, month: Number(month ?? Number(quarter ?? 0) * 3 + Number(half ?? 0) * 6) };
}

/** How many days the second ISO day is behind the first; of two without a year, as in one that is no leap year. */
export function daysBetween(one: string, other: string): number {
  return dayNumber(other) - dayNumber(one);
}

/** The number of an ISO day, counted through years that begin with March. */
function dayNumber(day: string): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4).replace('XXXX', '2001')) - (month < 3 ? 1 : 0);
  return 365 * year + leapDays(year) + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10));
}
