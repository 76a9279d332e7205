import { readBound } from '../../figures/bounds.js';
import type { CalendarPoint } from '../../figures/calendar.js';
import { role } from '../../figures/lexicon.js';
import {
  hasRole,
  integerAt,
  isAttached,
  isNumber,
  isOneOf,
  isSign,
  isWord,
  type Scan,
  signs,
  tokenLength,
} from '../../figures/scan.js';
import { readSuffix } from '../../figures/suffixes.js';
import { wordCase } from '../../text/tokens.js';
import { isSeparator, readDay, readDayMonth } from './date-points.js';
import type { Vietnamese } from './words.js';

/** Hour and minute as written 13h30, 13 giờ 30, 13:30, in 24 hours where the part of the day is told. */
function readClock(vi: Vietnamese, scan: Scan, index: number): CalendarPoint | undefined {
  const hour = integerAt(scan, index, 2);
  if (hour < 0 || hour > 24) return undefined;
  const next = index + 1;
  if (isSign(scan, next, signs.colon) && isAttached(scan, next) && isAttached(scan, next + 1)) {
    const minute = minuteAt(scan, next + 1);
    return minute < 0 ? undefined : inDayPart(vi, scan, { hour, minute, next: next + 2 });
  }
  if (!isOneOf(scan, next, vi.words.hour) || !isHourSign(vi, scan, index, next)) return undefined;
  const short = isOneOf(scan, next + 1, vi.words.lacking) ? integerAt(scan, next + 2, 2) : -1;
  // "13 giờ kém 15"
  if (short > 0 && short < 60 && hour > 0) {
    const end = isOneOf(scan, next + 3, vi.words.minute) ? next + 4 : next + 3;
    return inDayPart(vi, scan, { hour: hour - 1, minute: 60 - short, next: end });
  }
  const minute = minuteAt(scan, next + 1);
  const isTight = isAttached(scan, next + 1);
  const hasMinute = minute >= 0 && (isTight || (!isAttached(scan, next) && !isSeparator(scan, next + 2)));
  if (!hasMinute) return inDayPart(vi, scan, { hour, next: next + 1 });
  const end = isOneOf(scan, next + 2, vi.words.minute) || isMinuteSign(scan, next + 2) ? next + 3 : next + 2;
  return inDayPart(vi, scan, { hour, minute, next: end });
}

/** 20h30' */
function isMinuteSign(scan: Scan, index: number): boolean {
  return isAttached(scan, index) && (isSign(scan, index, signs.prime) || isSign(scan, index, 0x2019));
}

function minuteAt(scan: Scan, index: number): number {
  const minute = tokenLength(scan, index) === 2 ? integerAt(scan, index, 2) : -1;
  return minute < 60 ? minute : -1;
}

/** Whether `h` or `g` behind the number is the hour: attached to it, or told by what stands around (lúc 7 g 20). */
function isHourSign({ words }: Vietnamese, scan: Scan, index: number, next: number): boolean {
  if (isAttached(scan, next) || isOneOf(scan, next, words.hourWord)) return true;
  if (isOneOf(scan, next + 1, words.dayPart) || isOneOf(scan, index - 1, words.atClock)) return true;
  return minuteAt(scan, next + 1) >= 0 && !countsTime({ words }, scan, next + 2);
}

/** Whether a unit stands at the token that opens no date: 30 kg, but neither 30 phút nor 30 ngày 11-8. */
function countsTime({ words }: Pick<Vietnamese, 'words'>, scan: Scan, index: number): boolean {
  if (isOneOf(scan, index, words.onDay)) return false;
  const suffix = readSuffix(scan, index);
  return suffix !== undefined && !isNumber(scan, suffix.next) && !isOneOf(scan, index, words.minute);
}

function inDayPart({ words }: Vietnamese, scan: Scan, point: CalendarPoint): CalendarPoint {
  const { hour = 0, next } = point;
  // "12 giờ đêm" ends the day.
  if (hour === 12 && isOneOf(scan, next, words.night)) return { ...point, hour: point.minute === undefined ? 24 : 0 };
  const isLate =
    isOneOf(scan, next, words.afternoon) ||
    (isOneOf(scan, next, words.night) && hour >= 6) ||
    (isOneOf(scan, next, words.noon) && hour < 6);
  return isLate && hour < 12 ? { ...point, hour: hour + 12 } : point;
}

/** A clock time with the day behind it; alone only where the words around it say that it is one. */
export function readTime(vi: Vietnamese, scan: Scan, index: number): CalendarPoint | undefined {
  const { words } = vi;
  const clock = readClock(vi, scan, index);
  if (clock?.hour === undefined) return undefined;
  const hasPart = isOneOf(scan, clock.next, words.dayPart);
  let next = hasPart ? clock.next + 1 : clock.next;
  if (isSign(scan, next, signs.comma)) next++;
  const day = isOneOf(scan, next, words.day) ? readDay(vi, scan, next + 1) : readDayMonth(vi, scan, next);
  const { hour, minute } = clock;
  if (day?.day !== undefined) return { ...day, hour, ...(minute === undefined ? {} : { minute }) };
  if (minute === undefined && !hasPart && isLasting(vi, scan, index)) return undefined;
  // "sau 2 giờ 15 phút" is how long something took, and "24h" how long it takes.
  if (hasPart && hour === 24 && integerAt(scan, index, 2) === 12) return { ...clock, hour: 0 };
  const isSpelledOut = isOneOf(scan, clock.next - 1, words.minute);
  if (clock.hour === 24 && isOneOf(scan, index - 1, words.after)) return undefined;
  if (isSpelledOut) return isOneOf(scan, index - 1, words.atClock) ? clock : undefined;
  if (opensClockRange(vi, scan, index, clock.next)) return clock;
  const isRangeEnd = isSign(scan, index - 1, signs.minus) && isOneOf(scan, index - 2, words.hour);
  if (isRangeEnd && isAttached(scan, index + 1)) return clock;
  return hasPart || minute !== undefined || isCued(vi, scan, index) || opensRow(vi, scan, index) ? clock : undefined;
}

/** "sau 6 giờ cầm lái", "chưa đến 5 giờ", "từ 6 giờ đồng hồ": so many hours, and none of the clock. */
function isLasting({ words }: Vietnamese, scan: Scan, index: number): boolean {
  const next = index + 2;
  if (!isOneOf(scan, index + 1, words.hourWord)) return false;
  if ((readSuffix(scan, index + 1)?.next ?? 0) > next) return true;
  if (isOneOf(scan, index - 1, words.until)) return isOneOf(scan, index - 2, words.notYet);
  // "sau 6 giờ, chợ họp", "sau 6 giờ các ngày"
  if (!isOneOf(scan, index - 1, words.after) || !isWord(scan, next)) return false;
  const isOfDay = hasRole(scan, next, role.nounStop) || isOneOf(scan, next, words.onDay);
  return !isOfDay && !isOneOf(scan, next, words.day) && scan.tokens.letterCase[next] === wordCase.lower;
}

/** Whether the words before an hour say that it is one of the clock: từ 6 giờ, lúc gần 22h. */
function isCued({ words }: Vietnamese, scan: Scan, index: number): boolean {
  if (isOneOf(scan, index - 1, words.clockCue)) return true;
  const { approximator } = readBound(scan, index, index + 2);
  if (approximator?.next !== index) return false;
  const before = approximator.first - 1;
  const isShort = !isOneOf(scan, index + 1, words.hourWord);
  return isOneOf(scan, before, words.momentCue) || (isShort && isOneOf(scan, before, words.atClock));
}

/** "6h - 5.450 - 103,85 m": the hour that a row of a table is of. */
function opensRow({ words }: Vietnamese, scan: Scan, index: number): boolean {
  if (index > 0 || isOneOf(scan, 1, words.hourWord) || !isAttached(scan, 1) || integerAt(scan, 0, 2) > 23) return false;
  return isSign(scan, 2, signs.colon) || (isSign(scan, 2, signs.minus) && !isAttached(scan, 2));
}

/** "7h-9h", "0h đến 24h ngày 11/11", "23h - 5h": two hours in short, one to the other. */
function opensClockRange({ words }: Vietnamese, scan: Scan, index: number, next: number): boolean {
  if (next !== index + 2 || !isAttached(scan, index + 1) || isOneOf(scan, index + 1, words.hourWord)) return false;
  if (!isSign(scan, next, signs.minus) && !isOneOf(scan, next, words.until)) return false;
  const last = integerAt(scan, next + 1, 2);
  const isHour = last >= 0 && last <= 24 && last !== integerAt(scan, index, 2);
  return isHour && isAttached(scan, next + 2) && isOneOf(scan, next + 2, words.hour);
}
