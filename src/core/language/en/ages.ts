import type { CalendarPoint } from '../../figures/calendar.js';
import { emit, integerAt, isAttached, isNumber, isOneOf, isSign, type Scan, signs } from '../../figures/scan.js';
import type { English } from './words.js';

/** Whether the token joins the two ends of a range of dates that opens at `first`. */
export function joins(en: English, scan: Scan, index: number, first: number): boolean {
  if (isSign(scan, index, signs.minus) || isOneOf(scan, index, en.words.untilWord)) return true;
  return isOneOf(scan, index, en.words.and) && isOneOf(scan, first - 1, en.words.between);
}

/** 485 BC, 510-450 BC. */
export function readBeforeChrist(en: English, scan: Scan, index: number): number {
  const { words } = en;
  const year = integerAt(scan, index, 4);
  if (year <= 0) return 0;
  const isPair = joins(en, scan, index + 1, index) && isNumber(scan, index + 2);
  const next = isPair ? index + 3 : index + 1;
  if (!isOneOf(scan, next, words.beforeChrist)) return 0;
  const form = (years: number) => `-${String(years).padStart(4, '0')}`;
  const value = isPair ? `${form(year)}/${form(integerAt(scan, index + 2, 4))}` : form(year);
  emit(scan, 'date', 'figure.date.era', index, next + 1, { value });
  return next + 1;
}

/** the 19th century, the twentieth century: the ordinal is part of the date. */
export function readCentury({ words, numbers }: English, scan: Scan, index: number): CalendarPoint | undefined {
  const hasEnding = isNumber(scan, index) && isAttached(scan, index + 1) && isOneOf(scan, index + 1, words.ending);
  const ordinal = hasEnding ? { value: integerAt(scan, index, 2), next: index + 2 } : numbers.readOrdinal(scan, index);
  if (ordinal === undefined || ordinal.value < 1 || ordinal.value > 30) return undefined;
  const at =
    isSign(scan, ordinal.next, signs.minus) && isAttached(scan, ordinal.next) ? ordinal.next + 1 : ordinal.next;
  return isOneOf(scan, at, words.century) ? { century: ordinal.value, next: at + 1 } : undefined;
}
