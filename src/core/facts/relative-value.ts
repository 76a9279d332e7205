import {
  dayAfter,
  dayBefore,
  daysBetween,
  isDay,
  lastMonth,
  lastWeekday,
  lastWeekend,
  laterBy,
  monthsUpTo,
  nextMonth,
  pastWeekOf,
  previousUnit,
  quarterOf,
  seasonOf,
  weekOf,
} from '../period.js';
import { isReport } from './carried-period.js';
import type { Relative } from './relative-words.js';

/** What words about time are told from, each a period as figures write them. */
export interface PeriodReference {
  /** Day that the document is of. */
  readonly date?: string | undefined;
  /** Year that the document reports on, where its day is unknown. */
  readonly year?: string | undefined;
  /** What the paragraph told last, else what the document is mostly about. */
  readonly period?: string | undefined;
  /** What the document is mostly about. */
  readonly main?: string | undefined;
  /** The date that the paragraph told last. */
  readonly lastTold?: string | undefined;
}

/** Until which month a document looks back on the year before when it says "năm qua". */
const lookingBack = 4;

/** The period that a word about time tells, or undefined where what it is told from is unknown. */
export function periodOf(word: Relative, { date, year, period, main, lastTold }: PeriodReference): string | undefined {
  switch (word.unit) {
    case 'other':
      return undefined;
    case 'sameDay':
      return [lastTold, period].find(isDay);
    case 'later':
      return lastTold === undefined ? undefined : laterBy(lastTold, 1, word.step);
    case 'reportedYear':
      if (period !== undefined && /^\d{4}\/\d{4}$/.test(period)) return undefined;
      return /^[\dX]{4}/.exec((isReport(main) ? main : undefined) ?? date ?? year ?? main ?? '')?.[0];
    case 'sameYear':
      return /^\d{4}/.exec(lastTold ?? period ?? '')?.[0];
    case 'term': {
      const own = Number(/^\d{4}/.exec(date ?? year ?? '')?.[0]);
      return own % termYears <= 1 ? `${own - termYears}/${own}` : undefined;
    }
    case 'present':
      return isReport(main) ? date : undefined;
    case 'then':
      return lastTold ?? period;
    case 'firstDay':
    case 'lastDay':
      return edgeOf(period ?? main, word.unit);
    case 'sinceThen':
      return lastTold === undefined || date === undefined || lastTold.includes('/') || lastTold >= date
        ? undefined
        : `${lastTold}/${date.slice(0, lastTold.length)}`;
    case 'now':
      // The day that news is of may be yesterday.
      return main !== undefined && /-\d{2}-\d{2}$/.test(main) ? (date ?? main) : main;
    case 'sinceNewYear':
      return sinceNewYear(main) ?? /^[\dX]{4}/.exec(date ?? year ?? main ?? '')?.[0];
    case 'reportedWeek':
      return main !== undefined && isWeek(main) ? main : undefined;
    case 'cumulative':
      return sinceNewYear(main);
    case 'past': {
      const isLookingBack = date !== undefined && Number(date.slice(5, 7)) <= lookingBack;
      return isLookingBack ? String(Number(date.slice(0, 4)) - 1) : undefined;
    }
    case 'year': {
      const before = word.ago < 0 ? (lastTold ?? period) : period;
      if (word.narrated === true && /^\d{4}$/.test(before ?? '')) return String(Number(before) - word.ago);
      // Of a financial or school year that is what the text means by "this year".
      if (period !== undefined && /^\d{4}\/\d{4}$/.test(period)) return undefined;
      const told = /^\d{4}/.exec(date ?? year ?? main ?? '')?.[0];
      return told === undefined ? undefined : String(Number(told) - word.ago);
    }
    case 'part':
      return main === undefined ? undefined : lastPartOf(main, word.length);
    case 'opening': {
      const own = /^\d{4}/.exec(date ?? year ?? period ?? '')?.[0];
      return own === undefined ? undefined : `${own}${word.part}`;
    }
    case 'quarter': {
      const told = word.narrated === true && /-Q\d$/.test(period ?? '') ? period : undefined;
      const quarter = told ?? (date === undefined ? undefined : quarterOf(date));
      return word.ago === 0 || quarter === undefined ? quarter : previousUnit(quarter, 'quarter');
    }
    case 'season':
      return date === undefined ? undefined : seasonOf(date, word.ago);
    case 'fiscal':
      return date === undefined ? undefined : seasonOf(date, word.ago, fiscalStart);
    case 'weekday':
      return date === undefined ? undefined : lastWeekday(date, word.day);
    case 'lastPart':
      if (date === undefined) return undefined;
      return String(Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) > word.month ? 0 : 1));
    case 'weekend':
      return date === undefined ? undefined : lastWeekend(date);
    case 'week':
      return date === undefined ? undefined : weekOf(date, word.ago);
    case 'pastWeek':
      return date === undefined ? undefined : pastWeekOf(date);
    case 'month': {
      const told = word.narrated === true && /^\d{4}-\d{2}$/.test(period ?? '') ? period : undefined;
      const month = told ?? (date ?? (isDay(main) ? main : undefined))?.slice(0, 7);
      if (word.ago === 0 || month === undefined) return month;
      return word.ago < 0 ? nextMonth(month) : previousUnit(month, 'month');
    }
    case 'day': {
      const day = date ?? (isDay(main) ? main : undefined);
      if (day === undefined || word.ago === 0) return day;
      if (word.ago < 0) return dayAfter(day);
      return word.ago === 1 ? dayBefore(day) : dayBefore(dayBefore(day) ?? '');
    }
  }
}

/** Parties hold their congresses in years that end with 0 or 5, councils are elected in those behind them. */
const termYears = 5;

/** The month that a financial year begins with. */
const fiscalStart = 4;

/**
 * "Lũy kế 9 tháng", "trong 10 tháng": months that count up to where one of the known periods ends are those from the start of
 * its year.
 */
export function monthsOfYear(count: number, periods: readonly (string | undefined)[]): string | undefined {
  for (const period of periods) {
    const last = period === undefined ? undefined : lastMonth(period);
    if (last === undefined || last.month !== count || count < 2) continue;
    return monthsUpTo(`${last.year}-${String(count).padStart(2, '0')}`, count);
  }
  return undefined;
}

/** The months of a year up to the end of a report that begins within it. */
function sinceNewYear(report: string | undefined): string | undefined {
  // Of a week that is reported on, up to its last day.
  if (report !== undefined && isWeek(report)) return `${report.slice(0, 4)}-01-01/${report.slice(-10)}`;
  const last = report !== undefined && isReport(report) ? lastMonth(report) : undefined;
  return last === undefined ? undefined : monthsUpTo(`${last.year}-${String(last.month).padStart(2, '0')}`, last.month);
}

/** The month or quarter that a quarter, a half or an interval of months ends with: of a report on nine months, the last. */
function lastPartOf(report: string, length: 1 | 3): string | undefined {
  const last = isReport(report) || /^XXXX-\d{2}\/XXXX-\d{2}$/.test(report) ? lastMonth(report) : undefined;
  if (last === undefined) return undefined;
  if (length === 1) return `${last.year}-${String(last.month).padStart(2, '0')}`;
  return last.month % 3 === 0 ? `${last.year}-Q${last.month / 3}` : undefined;
}

/** Whether a period is the days of about a week of one year. */
function isWeek(period: string): boolean {
  const [first = '', last = ''] = period.split('/');
  return isDay(first) && isDay(last) && first.slice(0, 4) === last.slice(0, 4) && daysBetween(first, last) < 8;
}

/** The first or last of several days. */
function edgeOf(days: string | undefined, unit: 'firstDay' | 'lastDay'): string | undefined {
  const [first, last] = days?.split('/') ?? [];
  return isDay(first) && isDay(last) ? (unit === 'firstDay' ? first : last) : undefined;
}
