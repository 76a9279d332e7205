/** A calendar expression as far as its words go. Nothing is checked against a calendar but the ranges of the numbers. */
export interface CalendarParts {
  readonly year?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly month?: number;
  readonly day?: number;
  /** Clock time, `13:30` or `13:00`. */
  readonly time?: string;
  /** Months from the first of the year, for `9 tháng đầu năm`. */
  readonly firstMonths?: number;
  readonly lastMonths?: number;
  /** Another ISO form as it stands: a decade, a century, a span of years. */
  readonly iso?: string;
}

const two = (number: number) => String(number).padStart(2, '0');
const unknownYear = 'XXXX';

/** ISO 8601 in TIMEX3 style; years that the text leaves open come from `documentDate` (ISO), else are XXXX. */
export function isoDate(parts: CalendarParts, documentDate: string | undefined): string {
  if (parts.iso !== undefined) return parts.iso;
  const year = parts.year === undefined ? yearNear(parts, documentDate) : String(parts.year).padStart(4, '0');
  if (parts.firstMonths !== undefined) return spanOfMonths(year, 1, parts.firstMonths);
  if (parts.lastMonths !== undefined) return spanOfMonths(year, 13 - parts.lastMonths, 12);
  if (parts.half !== undefined) return `${year}-H${parts.half}`;
  if (parts.quarter !== undefined) return `${year}-Q${parts.quarter}`;
  if (parts.month === undefined && parts.day === undefined && parts.time === undefined) return year;
  const month = parts.month === undefined ? 'XX' : two(parts.month);
  const day = parts.day === undefined ? '' : `-${two(parts.day)}`;
  const time = parts.time === undefined ? '' : `T${parts.time}`;
  return `${year}-${month}${day}${time}`;
}

function spanOfMonths(year: string, first: number, last: number): string {
  if (first === 1 && last === 6) return `${year}-H1`;
  if (first === 7 && last === 12) return `${year}-H2`;
  return `${year}-${two(first)}/${year}-${two(last)}`;
}

/** The year in which the expression lies nearest to the date of the document: 29-12 in an article of January is last year's. */
function yearNear(parts: CalendarParts, documentDate: string | undefined): string {
  const match = /^(\d{4})-(\d{2})/.exec(documentDate ?? '');
  if (match === null) return unknownYear;
  const year = Number(match[1]);
  const now = year * 12 + Number(match[2]);
  if (parts.firstMonths !== undefined) return String(parts.firstMonths > Number(match[2]) ? year - 1 : year);
  const month = parts.month ?? (parts.quarter === undefined ? undefined : parts.quarter * 3 - 1);
  if (month === undefined) return String(year);
  const candidates = [year - 1, year, year + 1];
  const distance = (candidate: number) => Math.abs(candidate * 12 + month - now);
  return String(candidates.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best)));
}

/** Fills in from the end of a range what its start leaves open: `17 đến 19-10`. */
export function completeFrom(start: CalendarParts, end: CalendarParts): CalendarParts {
  if (start.iso !== undefined || end.iso !== undefined) return start;
  return {
    ...start,
    ...(start.year === undefined && end.year !== undefined ? { year: end.year } : {}),
    ...(start.day !== undefined && start.month === undefined && end.month !== undefined ? { month: end.month } : {}),
  };
}
