import { type Amount, readAmount } from '../../figures/amounts.js';
import { readBound } from '../../figures/bounds.js';
import { readCountedNoun } from '../../figures/counted-noun.js';
import { emitCount } from '../../figures/counts.js';
import { emitPoint } from '../../figures/date-figures.js';
import { emitFraction } from '../../figures/fractions.js';
import type { FigureGrammar } from '../../figures/grammar.js';
import { role, scaleRole } from '../../figures/lexicon.js';
import { shareUnit } from '../../figures/lists.js';
import { readScales, timesTen } from '../../figures/numbers.js';
import {
  emit,
  hasRole,
  integerAt,
  isAttached,
  isNumber,
  isOneOf,
  isSign,
  isWord,
  type Scan,
  signs,
  wordAt,
} from '../../figures/scan.js';
import { readSuffix } from '../../figures/suffixes.js';
import { tokenText, wordCase } from '../../text/tokens.js';
import { yearAt } from './date-points.js';
import type { Vietnamese } from './words.js';
import { yearShift } from './year-words.js';

/** hàng nghìn, hàng chục tỷ USD, vài trăm, mấy chục; vài alone, and dăm ba, đôi ba, also of a scale word. */
export function readVague(vi: Vietnamese, grammar: FigureGrammar, scan: Scan, index: number): number {
  const { words, numbers } = vi;
  const scales = readScales(scan, grammar, index + 1);
  if (scales.power > 0) return emitVagueScale(scan, index, scales);
  if (!isOneOf(scan, index, words.several)) return 0;
  const second = numbers.digit(wordAt(scan, index + 1));
  const isSingle = !isOneOf(scan, index, words.double);
  if (second < 3 && !isSingle) return 0;
  const value = second >= 3 && !isOneOf(scan, index + 1, words.three) ? 5 : 2;
  const end = index + (second >= 3 ? 2 : 1);
  const larger = readScales(scan, grammar, end);
  // "dăm ba triệu đồng": as "vài triệu đồng".
  if (larger.power > 0) return emitVagueScale(scan, index, larger);
  return emitCount(scan, {
    first: index,
    next: end,
    bound: 'vague',
    rule: 'vague',
    precision: 0,
    value,
    needsNoun: true,
  });
}

function emitVagueScale(scan: Scan, first: number, { power, next }: ReturnType<typeof readScales>): number {
  const value = timesTen(1, power);
  return emitCount(scan, { first, next, bound: 'vague', rule: 'vague', precision: power, value });
}

/** gấp đôi, gấp ba, gấp rưỡi. */
export function readTimesWord({ words, numbers }: Vietnamese, scan: Scan, index: number): number {
  const next = index + 1;
  const isHalf = isOneOf(scan, next, words.half);
  const isDouble = isOneOf(scan, next, words.double);
  const factor = isDouble ? 2 : isHalf ? 1.5 : numbers.digit(wordAt(scan, next));
  // "gấp đôi năm 2024": năm is five, too, but no number goes on behind đôi and rưỡi.
  const isNumeral = !isDouble && !isHalf && hasRole(scan, next + 1, scaleRole | role.number);
  const goesOn = isNumeral || isOneOf(scan, next + 1, words.times);
  if (factor < 1.5 || goesOn) return 0;
  const { bound } = readBound(scan, index, next + 1);
  emit(scan, 'multiple', 'figure.multiple.words', index, next + 1, {
    value: factor,
    bound,
    precision: isHalf ? -1 : 0,
  });
  return next + 1;
}

/** nửa triệu, nửa năm; hơn nửa, nửa số as fractions. */
export function readHalf({ words }: Vietnamese, grammar: FigureGrammar, scan: Scan, index: number): number {
  const scales = readScales(scan, grammar, index + 1);
  const { bound, approximator } = readBound(scan, index, scales.next);
  if (scales.power > 0) {
    const precision = scales.power - 1;
    return emitCount(scan, {
      first: index,
      next: scales.next,
      value: timesTen(5, precision),
      precision,
      bound,
      rule: 'half',
    });
  }
  const time = readSuffix(scan, index + 1);
  if (time?.suffix.kind === 'duration')
    return emitCount(scan, { first: index, next: index + 1, value: 0.5, precision: -1, bound, rule: 'half' });
  const isShare = approximator !== undefined || isOneOf(scan, index + 1, words.count);
  return isShare ? emitFraction(scan, 'half', index, index + 1, 1, 2) : 0;
}

/** A scale word alone counts behind an approximator: hơn trăm người, gần chục năm, cả nghìn tỷ đồng. */
export function readBareScale({ words }: Vietnamese, grammar: FigureGrammar, scan: Scan, index: number): number {
  const scales = readScales(scan, grammar, index);
  const { bound, approximator } = readBound(scan, index, scales.next);
  const isWhole = isOneOf(scan, index - 1, words.whole);
  if (scales.power === 0 || (!isWhole && approximator?.next !== index)) return Math.max(scales.next, index + 1);
  const count = { first: index, next: scales.next, value: timesTen(1, scales.power), precision: scales.power };
  return emitCount(scan, { ...count, bound: isWhole ? 'vague' : bound, rule: 'scale', needsNoun: true });
}

/** tiếng rưỡi, tháng rưỡi: one and a half. */
export function readOneAndHalf({ words }: Vietnamese, scan: Scan, index: number): number {
  if (!isOneOf(scan, index + 1, words.half)) return 0;
  const time = readSuffix(scan, index);
  if (time?.suffix.kind !== 'duration' || time.next !== index + 1) return 0;
  const { bound } = readBound(scan, index, index + 2);
  emit(scan, 'duration', 'figure.duration.half', index, index + 2, {
    value: 1.5,
    unit: time.suffix.time.unit,
    bound,
    precision: -1,
  });
  return index + 2;
}

/** mươi ngày: about ten. */
export function readAboutTen(scan: Scan, index: number): number {
  return emitCount(scan, {
    first: index,
    next: index + 1,
    value: 10,
    precision: 1,
    bound: 'about',
    rule: 'scale',
    needsNoun: true,
  });
}

/** Digits that follow each other in speech for about so many, both as one number; bốn năm is four years. */
const pairs: ReadonlySet<number> = new Set([23, 34, 56, 57, 67, 78, 89]);

/** Two number words in a row that mean about so many: hai ba người, năm bảy trăm. */
export function readPair({ numbers }: Vietnamese, grammar: FigureGrammar, scan: Scan, index: number): number {
  const low = numbers.digit(wordAt(scan, index));
  const high = numbers.digit(wordAt(scan, index + 1));
  if (low < 0 || high < 0 || !pairs.has(10 * low + high)) return 0;
  if (scan.tokens.letterCase[index + 1] !== wordCase.lower) return 0;
  const scales = readScales(scan, grammar, index + 2);
  const hasNoun = readSuffix(scan, scales.next) !== undefined || readCountedNoun(scan, scales.next) !== undefined;
  if (!hasNoun) return 0;
  const ends = { min: timesTen(low, scales.power), max: timesTen(high, scales.power) };
  return emitCount(scan, {
    first: index,
    next: scales.next,
    ...ends,
    precision: scales.power,
    bound: 'about',
    rule: 'pair',
  });
}

/** Một trong số đó, behind a count: one of those counted. */
export function readOneOfThose({ words }: Vietnamese, scan: Scan, index: number): number {
  const isPhrase =
    isOneOf(scan, index, words.one) &&
    isOneOf(scan, index + 1, words.among) &&
    isOneOf(scan, index + 2, words.count) &&
    isOneOf(scan, index + 3, words.these);
  if (!isPhrase) return 0;
  const last = scan.figures.findLast((figure) => figure.kind === 'cardinal' && figure.unit !== undefined);
  if (last?.unit === undefined) return 0;
  emit(scan, 'cardinal', 'figure.cardinal.words', index, index + 1, { value: 1, unit: last.unit, precision: 0 });
  return index + 4;
}

/** hai phần ba, một phần mười; một phần alone is none. */
export function readFraction({ words, numbers }: Vietnamese, scan: Scan, amount: Amount): number {
  const { next } = amount.number;
  if (!isOneOf(scan, next, words.part)) return 0;
  const below = isNumber(scan, next + 1)
    ? { value: integerAt(scan, next + 1, 3), next: next + 2 }
    : numbers.readOrdinal(scan, next + 1);
  if (below === undefined || below.value < 2 || amount.value >= below.value) return 0;
  return emitFraction(scan, 'words', amount.first, below.next, amount.value, below.value);
}

/** 6 trong 7 cơ chế, hai trong số ba bị cáo, 7 trên 10 người. */
export function readPart({ words }: Vietnamese, grammar: FigureGrammar, scan: Scan, amount: Amount): number {
  const { next } = amount.number;
  const isOver = isOneOf(scan, next, words.over);
  const isOne = amount.number.inWords && amount.value === 1;
  if ((!isOver && !isOneOf(scan, next, words.among)) || isOne) return 0;
  let start = next + 1;
  if (isOneOf(scan, start, words.total)) start++;
  if (isOneOf(scan, start, words.count)) start++;
  const whole = readAmount(scan, grammar, start, start);
  if (whole === undefined || whole.suffix !== undefined || amount.value > whole.value) return 0;
  // "47 trên 66 môn" is a share, and so is "bảy trên mười người"; behind other amounts the word limits a new one.
  const isDigits =
    isNumber(scan, amount.first) && amount.number.isPlain && whole.number.isPlain && amount.value < whole.value;
  if (isOver && (!Number.isInteger(amount.value) || (whole.value > 10 && !isDigits))) return 0;
  const hasNoun = readCountedNoun(scan, whole.next) !== undefined;
  // "ba trong năm trận": behind a smaller number in words năm is five where it counts.
  const isFive =
    amount.number.inWords && isOneOf(scan, start, words.five) && isOneOf(scan, whole.next, words.countedByFive);
  if (!hasNoun || (whole.number.inWords && !isFive && grammar.isNoNumber(scan, whole))) return 0;
  return emitFraction(scan, 'of', amount.first, whole.next, amount.value, whole.value);
}

/** 6 tháng đầu năm 2023, 9 tháng năm 2025, 10 tháng 2024, 9 tháng/2025, hai quý đầu năm. */
export function readPeriod(vi: Vietnamese, scan: Scan, amount: Amount): number {
  const { words } = vi;
  const count = amount.number.value;
  const unit = amount.number.next;
  const isQuarter = isOneOf(scan, unit, words.quarter);
  const months = isQuarter ? count * 3 : count;
  if ((!isQuarter && !isOneOf(scan, unit, words.month)) || !Number.isInteger(months) || months < 1 || months > 11)
    return 0;
  const isEarly = isOneOf(scan, unit + 1, words.early);
  const isLate = isOneOf(scan, unit + 1, words.late);
  let next = isEarly || isLate ? unit + 2 : unit + 1;
  if (isOneOf(scan, next, words.of)) next++;
  const isSpelled = isOneOf(scan, next, words.year);
  if (isSpelled || isSign(scan, next, signs.slash)) next++;
  const year = yearAt(scan, next);
  const hasYear = year >= 1900;
  // "10 tháng năm nay", "10 tháng năm ngoái" are the first ten.
  const isTold = isSpelled && isOneOf(scan, next, words.thisOrThat);
  const isEdge = isEarly || isLate;
  if (!hasYear && !isTold && !(isSpelled && isEdge)) return 0;
  const shift = hasYear ? 0 : yearShift(vi, scan, next);
  // With nothing but the year behind the months, what year it is belongs to them.
  const point = { ...(hasYear ? { year } : {}), next: hasYear || !isEdge ? next + 1 : next };
  return emitPoint(scan, amount.first, point, { months: isLate ? -months : months, yearShift: shift });
}

const multipleWindow = 5;

/** `1,5 lần` as a multiple where it compares, `3 lần` as a count of occasions where it does not. */
export function readTimes({ words }: Vietnamese, grammar: FigureGrammar, scan: Scan, amount: Amount): number {
  const { first, number } = amount;
  if (!isOneOf(scan, number.next, words.times)) return 0;
  const half = grammar.readHalf(scan, number.next + 1);
  const next = half > 0 ? half : number.next + 1;
  const isRaised = isOneOf(scan, first - 1, words.raised);
  const own = readBound(scan, first, next);
  // "gần gấp 1,5 lần": the approximator stands before gấp.
  const { bound, approximator } = isRaised && own.approximator === undefined ? readBound(scan, first - 1, next) : own;
  let before = Math.min(approximator?.first ?? first, first) - 1;
  while (before > first - multipleWindow && hasRole(scan, before, role.rangeWord)) before--;
  const isMultiple =
    isRaised ||
    half > 0 ||
    (!Number.isInteger(amount.value) && !isOneOf(scan, next, words.perTime)) ||
    hasRole(scan, before, role.multipleCue) ||
    isCompared(words, scan, before);
  if (isMultiple) {
    const value = amount.value + (half > 0 ? 0.5 : 0);
    emit(scan, 'multiple', 'figure.multiple', first, next, {
      value,
      bound,
      precision: half > 0 ? -1 : amount.precision,
    });
    shareUnit(scan, grammar);
  } else if (!number.inWords || amount.value !== 1 || followsTimes(scan, first)) {
    const count = { value: amount.value, unit: 'lần', bound, precision: amount.precision };
    emit(scan, 'cardinal', 'figure.cardinal.occurrences', first, number.next, count);
  }
  return next;
}

const timesWindow = 8;

/** "ba lần sang Pháp, một lần sang Nhật": the one is set against other times. */
function followsTimes({ figures }: Scan, first: number): boolean {
  const last = figures.at(-1);
  return last?.rule === 'figure.cardinal.occurrences' && first - last.next <= timesWindow;
}

const comparedWindow = 7;

/** nhỏ hơn sợi tóc 40 lần: a comparison stands before, with what is compared between. */
function isCompared(words: Vietnamese['words'], scan: Scan, from: number): boolean {
  for (let index = from; index > from - comparedWindow && isWord(scan, index); index--)
    if (isOneOf(scan, index, words.than)) return isOneOf(scan, index - 1, words.comparable);
  return false;
}

/** 500k and 5tr are sums in đồng. */
export function readShortMoney(scan: Scan, amount: Amount): number {
  const { number } = amount;
  if (number.inWords || number.scale === 0 || number.next !== number.first + 2 || !isAttached(scan, number.first + 1))
    return 0;
  const letters = tokenText(scan.tokens, number.first + 1);
  if (letters !== 'k' && letters !== 'tr') return 0;
  const { bound } = readBound(scan, amount.first, number.next);
  emit(scan, 'money', 'figure.money.short', amount.first, number.next, {
    value: amount.value,
    unit: 'VND',
    bound,
    precision: amount.precision,
  });
  return number.next;
}
