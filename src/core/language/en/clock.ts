import type { CalendarPoint } from '../../figures/calendar.js';
import { integerAt, isAttached, isOneOf, isSign, isWord, type Scan, signs, tokenLength } from '../../figures/scan.js';
import { tokenText } from '../../text/tokens.js';
import type { English } from './words.js';

const dottedClock = /^(\d{1,2})\.([0-5]\d)$/;

/** 7.30am */
export function readDottedClock(en: English, scan: Scan, index: number): CalendarPoint | undefined {
  const half = tokenLength(scan, index) <= 5 ? readMeridiem(en, scan, index + 1) : undefined;
  if (half === undefined && isClockTime(scan, index)) return readPlainDotted(scan, index);
  const match = half === undefined ? null : dottedClock.exec(tokenText(scan.tokens, index));
  if (half === undefined || match === null || Number(match[1]) > 12) return undefined;
  const hour = (Number(match[1]) % 12) + (half.isAfternoon ? 12 : 0);
  return { hour, minute: Number(match[2]), next: half.next };
}

const clockCue = /^(?:at|by|until|till|from|is|was)$/iu;
const dayBehind =
  /^(?: (?:on (?:a \p{L}+ )?)?(?:mon|tues|wednes|thurs|fri|satur|sun)day| on (?:a|the) (?:\p{L}+ )?(?:morning|afternoon|evening|night)| (?:in the|this|that) (?:morning|afternoon|evening)| local time)(?!\p{L})/iu;
const dayReach = 30;

const zone = /^(?:GMT|UTC|BST|CET|CEST|EST|EDT|PST|PDT|ET|PT|IST|AEST|AEDT|AWST|JST|WAT|EAT)$/u;

/** "left at 6.04 on Saturday", "10.15 GMT": hours and minutes apart by a dot, before the day, its part or a time zone. */
function isClockTime(scan: Scan, index: number): boolean {
  if (index + 1 < scan.tokens.count && zone.test(tokenText(scan.tokens, index + 1))) return true;
  if (index === 0 || !isWord(scan, index - 1) || !clockCue.test(tokenText(scan.tokens, index - 1))) return false;
  const end = scan.tokens.end[index] ?? 0;
  return dayBehind.test(scan.tokens.text.slice(end, end + dayReach));
}

function readPlainDotted(scan: Scan, index: number): CalendarPoint | undefined {
  const match = dottedClock.exec(tokenText(scan.tokens, index));
  if (match === null || Number(match[1]) > 23) return undefined;
  return { hour: Number(match[1]), minute: Number(match[2]), next: index + 1 };
}

/** 6:30 a.m., 11pm, 14:05. */
export function readClock(en: English, scan: Scan, index: number): CalendarPoint | undefined {
  const wired = readZoned(scan, index);
  if (wired !== undefined) return wired;
  const hour = integerAt(scan, index, 2);
  if (hour < 0 || hour > 24) return undefined;
  const hasMinutes = isSign(scan, index + 1, signs.colon) && isAttached(scan, index + 1) && isAttached(scan, index + 2);
  const minute = hasMinutes && tokenLength(scan, index + 2) === 2 ? integerAt(scan, index + 2, 2) : -1;
  const at = hasMinutes ? index + 3 : index + 1;
  if (hasMinutes && (minute < 0 || minute > 59 || (isSign(scan, at, signs.colon) && isAttached(scan, at + 1))))
    return undefined;
  const time = minute < 0 ? {} : { minute };
  const half = readMeridiem(en, scan, at);
  if (half === undefined) return hasMinutes ? { hour, ...time, next: at } : undefined;
  return { hour: half.isAfternoon ? (hour % 12) + 12 : hour % 12, ...time, next: half.next };
}

/** am, pm, a.m., p.m. */
function readMeridiem(
  { words }: English,
  scan: Scan,
  index: number,
): { isAfternoon: boolean; next: number } | undefined {
  const isAfternoon = isOneOf(scan, index, words.pm) || isOneOf(scan, index, words.afternoonLetter);
  if (isOneOf(scan, index, words.am) || isOneOf(scan, index, words.pm)) return { isAfternoon, next: index + 1 };
  const isDotted =
    isOneOf(scan, index, words.meridiemLetter) &&
    isSign(scan, index + 1, signs.fullStop) &&
    isOneOf(scan, index + 2, words.meridiemTail);
  if (!isDotted) return undefined;
  const isClosed = isSign(scan, index + 3, signs.fullStop) && isAttached(scan, index + 3);
  return { isAfternoon, next: isClosed ? index + 4 : index + 3 };
}

/** 0140 GMT: hours and minutes in four digits before the name of a time zone. */
function readZoned(scan: Scan, index: number): CalendarPoint | undefined {
  const digits = tokenLength(scan, index) === 4 ? integerAt(scan, index, 4) : -1;
  const hour = Math.floor(digits / 100);
  if (digits < 0 || hour > 24 || digits % 100 > 59 || !isWord(scan, index + 1)) return undefined;
  const isZone = /^(?:GMT|UTC|BST|CET|CEST|EST|EDT|PST|PDT|IST)$/u.test(tokenText(scan.tokens, index + 1));
  return isZone ? { hour, minute: digits % 100, next: index + 1 } : undefined;
}
