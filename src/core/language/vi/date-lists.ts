import { type CalendarPoint, isDay } from '../../figures/calendar.js';
import { readCountedNoun } from '../../figures/counted-noun.js';
import { emitPoint } from '../../figures/date-figures.js';
import { role } from '../../figures/lexicon.js';
import { hasRole, integerAt, isNumber, isOneOf, isSign, type Scan, signs } from '../../figures/scan.js';
import { readSuffix } from '../../figures/suffixes.js';
import { dottedParts, isSeparator, readDay, readMonth, readQuarter } from './date-points.js';
import { toldYear } from './told-years.js';
import { isTrustedDay } from './trusted-days.js';
import type { Vietnamese } from './words.js';
import { tellsYear, yearShift } from './year-words.js';

const longestList = 8;

/**
 * "hôm 23 và 24-9", "đêm 5, rạng sáng 6/11", "là 13, 15 và 17/4", "27 và 28 Tết": a day that leaves its month to the last one of
 * its list, each later than the one before. A list of two needs a word for the day before it, or a last day that is no share.
 */
export function opensDays(vi: Vietnamese, scan: Scan, index: number): boolean {
  const { words } = vi;
  let day = integerAt(scan, index, 2);
  if (day < 1 || day > 31) return false;
  const isCued = isOneOf(scan, index - 1, words.onDay) || isOneOf(scan, index - 1, words.dayPart);
  let separator = index + 1;
  let hasAnd = false;
  for (let members = 2; members <= longestList; members++) {
    const at = memberAt(vi, scan, separator);
    const next = at === 0 ? undefined : readMember(vi, scan, at, 'day');
    if (isCued && members === 2 && next !== undefined && endsMonth(day, next)) return true;
    if (next?.day === undefined || next.day <= day) return false;
    hasAnd ||= isOneOf(scan, separator, words.dayAnd);
    if (next.month !== undefined || next.isLunar === true) {
      const isRun = next.day === day + 1;
      if (next.isLunar === true || (isCued && isRun)) return true;
      if (isNumber(scan, at) && dottedParts(scan, at) === undefined && !isTrustedDay(vi, scan, at, next)) return false;
      const isSure = hasRole(scan, index - 1, role.dateCue) || next.day > (next.month ?? 0);
      return dottedParts(scan, at) === undefined && isSure && (hasAnd || isRun);
    }
    day = next.day;
    separator = next.next;
  }
  return false;
}

/** "đêm 30 rạng sáng 1/5": whether a day is the last of the month before, where that is of the same year. */
function endsMonth(day: number, { day: next, month = 0, year }: CalendarPoint): boolean {
  if (next !== 1 || month < 2 || year !== undefined) return false;
  return isDay(day, month - 1) && !isDay(day + 1, month - 1);
}

/** Where the next day of a list stands behind its separator and the parts of the day ("và 24-9", "rạng sáng 6/11"), or 0. */
function memberAt({ words }: Vietnamese, scan: Scan, separator: number): number {
  const isDawn = isOneOf(scan, separator, words.dawn);
  if (!isDawn && !isOneOf(scan, separator, words.dayAnd) && !isSign(scan, separator, signs.comma)) return 0;
  let at = isDawn ? separator : separator + 1;
  while (isOneOf(scan, at, words.dawn) || isOneOf(scan, at, words.dayPart)) at++;
  return at;
}

/** The member of a list of days, months or quarters at the token, its head (ngày, tháng, quý) repeated or not. */
function readMember(vi: Vietnamese, scan: Scan, index: number, kind: ListedKind): CalendarPoint | undefined {
  const { words } = vi;
  if (kind === 'day') return readDay(vi, scan, isOneOf(scan, index, words.day) ? index + 1 : index);
  const [head, read] = kind === 'month' ? [words.month, readMonth] : [words.quarter, readQuarter];
  if (isOneOf(scan, index, head)) return read(vi, scan, index);
  const isRoman = kind === 'quarter' && isOneOf(scan, index, words.romanQuarter);
  const isNumeral = isNumber(scan, index) || isRoman;
  const point = isNumeral ? read(vi, scan, index - 1) : undefined;
  if (point === undefined || point.year !== undefined || isRoman || tellsYear(vi, scan, point.next)) return point;
  // "trong quý III, 4/5 chỉ tiêu", "tháng 9, 3 tuần"
  const isAmount = isSeparator(scan, point.next) || readSuffix(scan, point.next) !== undefined;
  return isAmount || readCountedNoun(scan, point.next) !== undefined ? undefined : point;
}

type ListedKind = 'day' | 'month' | 'quarter';

/** What a list that opens with the point would be of: days that wait for their month, months or quarters for their year. */
function listedKind({ day, month, quarter, year, isLunar }: CalendarPoint): ListedKind | undefined {
  if (isLunar === true || year !== undefined) return undefined;
  if (day !== undefined) return month === undefined ? 'day' : undefined;
  return month !== undefined ? 'month' : quarter !== undefined ? 'quarter' : undefined;
}

/** Days that share the month of the last one, months and quarters its year: ngày 25 và 26.6; tháng 10, 11-2000; quý II và III. */
export function readList(vi: Vietnamese, scan: Scan, first: number, start: CalendarPoint): number {
  const kind = listedKind(start);
  if (kind === undefined) return 0;
  const isDay = kind === 'day';
  const members = [{ first, point: start }];
  let last = start;
  while (members.length < longestList && (isDay ? last.month : last.year) === undefined) {
    const at = memberAt(vi, scan, last.next);
    const point = at === 0 ? undefined : readMember(vi, scan, at, kind);
    if (point === undefined || (!isDay && point.day !== undefined)) break;
    // "hồi tháng 11, tháng 2 hạ còn 2,1%": a month before the last one is of another year.
    const isHead = isOneOf(scan, at, vi.words.month);
    if (isHead && point.year === undefined && (point.month ?? 0) < (last.month ?? 0)) break;
    members.push({ first: at, point });
    last = point;
  }
  if (members.length < 2 || (isDay && last.month === undefined && last.isLunar !== true)) return 0;
  const shift = yearShift(vi, scan, last.next);
  const told = shift === 0 && last.year === undefined ? toldYear(scan, first, last) : undefined;
  const listYear = last.year ?? told;
  for (const { first: memberFirst, point } of members) {
    const ended = kind === 'day' && point.day !== undefined && endsMonth(point.day, last);
    const { month = ended ? (last.month ?? 0) - 1 : last.month, year = listYear } = point;
    const shared = {
      ...point,
      ...(last.isLunar === true ? { isLunar: true } : {}),
      ...(month === undefined ? {} : { month }),
      ...(year === undefined ? {} : { year }),
    };
    emitPoint(scan, memberFirst, shared, { yearShift: shift });
  }
  return last.next;
}
