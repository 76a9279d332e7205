import { tokenText } from '../text/tokens.js';
import type { CalendarParts } from './calendar.js';
import { integerAt, isAttached, isNumber, isSign, type Scan, signs } from './scan.js';

export interface DateReading {
  readonly parts: CalendarParts;
  readonly next: number;
  /** Whether the form alone tells a date, without words around it: 29/12/2025. */
  readonly isCertain: boolean;
}

const isDay = (value: number) => value >= 1 && value <= 31;
const isMonth = (value: number) => value >= 1 && value <= 12;
export const isYear = (value: number) => value >= 1000 && value <= 2199;

const dottedDate = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/;
const dottedMonth = /^(\d{1,2})\.(\d{4})$/;

/** A day in digits: 29-12, 29/12/2025, 21.4, 7.10.2023. The year may stand apart by the same sign. */
export function readDayMonth(scan: Scan, index: number): DateReading | undefined {
  if (!isNumber(scan, index)) return undefined;
  const dotted = dottedDate.exec(tokenText(scan.tokens, index));
  if (dotted !== null) return dottedReading(scan, index, dotted);
  const day = integerAt(scan, index, 2);
  if (!isDay(day)) return undefined;
  const separator = isSign(scan, index + 1, signs.slash)
    ? signs.slash
    : isSign(scan, index + 1, signs.minus)
      ? signs.minus
      : 0;
  if (separator === 0 || !isAttached(scan, index + 1) || !isAttached(scan, index + 2)) return undefined;
  const month = integerAt(scan, index + 2, 2);
  if (!isMonth(month)) return undefined;
  if (isSign(scan, index + 3, separator) && isAttached(scan, index + 3) && isAttached(scan, index + 4)) {
    const year = integerAt(scan, index + 4, 4);
    if (isYear(year)) return { parts: { day, month, year }, next: index + 5, isCertain: true };
    return undefined;
  }
  return { parts: { day, month }, next: index + 3, isCertain: false };
}

function dottedReading(_scan: Scan, index: number, match: RegExpExecArray): DateReading | undefined {
  const day = Number(match[1]);
  const month = Number(match[2]);
  if (!isDay(day) || !isMonth(month)) return undefined;
  if (match[3] === undefined) return { parts: { day, month }, next: index + 1, isCertain: false };
  const year = Number(match[3]);
  return isYear(year) ? { parts: { day, month, year }, next: index + 1, isCertain: true } : undefined;
}

/** A month, or another numbered part of a year up to `most`, with its year: 12/2025, 12.2025, 12-2025, or alone. */
export function readPartOfYear(
  scan: Scan,
  index: number,
  most: number,
): { readonly part: number; readonly year?: number; readonly next: number } | undefined {
  if (!isNumber(scan, index)) return undefined;
  const dotted = dottedMonth.exec(tokenText(scan.tokens, index));
  if (dotted !== null) {
    const part = Number(dotted[1]);
    const year = Number(dotted[2]);
    return part >= 1 && part <= most && isYear(year) ? { part, year, next: index + 1 } : undefined;
  }
  const part = integerAt(scan, index, 2);
  if (part < 1 || part > most) return undefined;
  const year = yearAfterSign(scan, index + 1);
  return year === undefined ? { part, next: index + 1 } : { part, year, next: index + 3 };
}

/** The year behind a slash or hyphen at the token. */
export function yearAfterSign(scan: Scan, index: number): number | undefined {
  if (!isSign(scan, index, signs.slash) && !isSign(scan, index, signs.minus)) return undefined;
  if (!isAttached(scan, index) || !isAttached(scan, index + 1)) return undefined;
  const year = integerAt(scan, index + 1, 4);
  return isYear(year) ? year : undefined;
}

/** Two years joined by a hyphen or slash: 2025 - 2030, 2024/25. */
export function readYearSpan(scan: Scan, index: number): { readonly iso: string; readonly next: number } | undefined {
  const first = integerAt(scan, index, 4);
  if (!isYear(first)) return undefined;
  const isSlash = isSign(scan, index + 1, signs.slash);
  if (!isSlash && !isSign(scan, index + 1, signs.minus)) return undefined;
  const written = integerAt(scan, index + 2, 4);
  const last =
    written >= 0 && written < 100 && isAttached(scan, index + 2) ? Math.floor(first / 100) * 100 + written : written;
  if (!isYear(last) || last <= first || (isSlash && last !== first + 1 && written < 100)) return undefined;
  return { iso: `${first}/${last}`, next: index + 3 };
}
