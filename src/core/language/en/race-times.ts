import {
  emit,
  integerAt,
  isAttached,
  isNumber,
  isSign,
  isWord,
  type Scan,
  signs,
  tokenLength,
} from '../../figures/scan.js';
import { tokenText } from '../../text/tokens.js';

const minute = 60;
const hour = 3600;
const raceRule = 'figure.duration.race';

/**
 * A length of time in digits apart by colons: 1:43.45 is minutes and seconds, 2:05:13 hours, minutes and seconds. Whole
 * minutes and seconds are one behind "in" or "time of" only (in 14:52), else a time of day.
 */
export function readRaceTime(scan: Scan, index: number): number {
  const first = integerAt(scan, index, 2);
  if (first < 0 || !isSign(scan, index + 1, signs.colon) || !isAttached(scan, index + 1)) return 0;
  const second = sixtieth(scan, index + 2);
  if (second === undefined) return 0;
  const hasThird = isSign(scan, index + 3, signs.colon) && isAttached(scan, index + 3);
  const third = hasThird ? sixtieth(scan, index + 4) : undefined;
  if (hasThird && (third === undefined || second.digits > 0)) return 0;
  const last = third ?? second;
  const next = hasThird ? index + 5 : index + 3;
  if (last.digits === 0 && !hasThird && !isBehindTime(scan, index, next)) return 0;
  if (last.digits === 0 && isClockWord(scan, next)) return hasThird ? emitClock(scan, index, next) : 0;
  const value = hasThird ? first * hour + second.value * minute + last.value : first * minute + last.value;
  emit(scan, 'duration', raceRule, index, next, {
    value: Number(value.toFixed(last.digits)),
    unit: 'second',
    precision: last.digits === 0 ? 0 : -last.digits,
  });
  return next;
}

const shape = /^[0-5]\d(?:\.(\d{1,3}))?$/u;

/** Minutes or seconds in two digits, these with their fraction. */
function sixtieth(scan: Scan, index: number): { value: number; digits: number } | undefined {
  if (!isNumber(scan, index) || !isAttached(scan, index) || tokenLength(scan, index) > 6) return undefined;
  const match = shape.exec(tokenText(scan.tokens, index));
  return match === null ? undefined : { value: Number(match[0]), digits: match[1]?.length ?? 0 };
}

const gapBehind = /^(?:back|behind|adrift|down|ahead|slower|faster|clear|into|left|remaining)$/u;
const starts = /^(?:starts?|started|begins?|began|opens?|from|until)$/u;
const race = /(?<!\p{L})(?:stage|lap|laps|race leader|peloton|marathon|jersey|sprint|finish line|yellow)(?!\p{L})/iu;

/** "1:10 back", "a lead of 1:57", and any such time in a paragraph of a race, but for the hour at which one starts. */
function isGap(scan: Scan, index: number, next: number): boolean {
  const word = (at: number) => (at >= 0 && isWord(scan, at) ? tokenText(scan.tokens, at).toLowerCase() : '');
  if (gapBehind.test(word(next))) return true;
  const isStart = [1, 2, 3].some((back) => starts.test(word(index - back)));
  if (isStart || isClockWord(scan, next)) return false;
  return scan.figures.some(({ rule }) => rule === raceRule) || race.test(scan.tokens.text);
}

function isClockWord(scan: Scan, index: number): boolean {
  if (!isWord(scan, index)) return false;
  return /^(?:am|pm|a|p|local|gmt|utc|bst|est|edt|cet|hours|on)$/iu.test(tokenText(scan.tokens, index));
}

/** "in 14:52", "a time of 3:47" */
function isBehindTime(scan: Scan, index: number, next: number): boolean {
  if (isGap(scan, index, next)) return true;
  const word = (at: number) => (at >= 0 && isWord(scan, at) ? tokenText(scan.tokens, at).toLowerCase() : '');
  return word(index - 1) === 'in' || (word(index - 1) === 'of' && /^(?:time|best|record)$/u.test(word(index - 2)));
}

/** "02:14:33 local time": a time of day to the second. */
function emitClock(scan: Scan, first: number, next: number): number {
  const { tokens } = scan;
  const text = tokens.text.slice(tokens.start[first], tokens.end[next - 1]);
  emit(scan, 'date', 'figure.date.clock', first, next, { value: `T${text.padStart(8, '0')}` });
  return next;
}
