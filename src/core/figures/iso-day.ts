import { type CalendarPoint, isDay, isYear } from './calendar.js';
import { integerAt, isAttached, isSign, type Scan, signs } from './scan.js';

/** Where the three numbers of a whole date in digits stand, joined by hyphens or slashes without a space. */
export function joinedNumbers(scan: Scan, index: number): readonly [number, number, number] | undefined {
  const isJoined = [1, 3].every(
    (step) =>
      (isSign(scan, index + step, signs.slash) || isSign(scan, index + step, signs.minus)) &&
      isAttached(scan, index + step) &&
      isAttached(scan, index + step + 1),
  );
  return isJoined ? [integerAt(scan, index), integerAt(scan, index + 2), integerAt(scan, index + 4)] : undefined;
}

/** A day as ISO 8601 writes it in any language: 2025-12-30. */
export function readIsoDay(scan: Scan, index: number): CalendarPoint | undefined {
  const [year, month, day] = joinedNumbers(scan, index) ?? [0, 0, 0];
  return isYear(year) && isDay(day, month) ? { year, month, day, next: index + 5 } : undefined;
}
