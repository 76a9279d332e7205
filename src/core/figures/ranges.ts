import { tokenText, wordCase } from '../text/tokens.js';
import { type Amount, age, readAmount } from './amounts.js';
import { readBound } from './bounds.js';
import { kindOf, ruleOf, unitFrom, unitOf } from './content.js';
import { readCountedNoun } from './counted-noun.js';
import type { FigureGrammar } from './grammar.js';
import { role, type Suffix } from './lexicon.js';
import { tellsSum, unitOfSum } from './listed-numbers.js';
import { timesTen } from './numbers.js';

import { emit, hasRole, integerAt, isAttached, isNumber, isSign, isWord, type Scan, signs } from './scan.js';

/**
 * Reads the other end of a range behind its first amount: `5 - 7%`, `10 đến 15 triệu đồng`, `$6bn to $6.5bn`; or a score
 * (2-1), which is two figures. Answers where it ends, or 0 where the amount stands alone or is one end of a change.
 */
export function readRange(scan: Scan, grammar: FigureGrammar, low: Amount): number {
  const change = readChange(scan, grammar, low);
  if (change > 0) return change;
  const isDash = isSign(scan, low.next, signs.minus) || isSign(scan, low.next, signs.tilde);
  if (!isDash && !grammar.joinsRange(scan, low.next, low.first)) return 0;
  const start = low.next + 1;
  const high = readAmount(scan, grammar, numberOfMoney(scan, start), start);
  if (high === undefined || (high.number.inWords && grammar.isNoNumber(scan, high))) return 0;
  // "7-Eleven"
  const isMixed = low.number.inWords !== high.number.inWords && low.suffix === undefined;
  if (isMixed && (isDash || isChange(scan, grammar, low))) return 0;
  if (low.suffix !== undefined && !agrees(low, high)) return 0;
  const suffix = high.suffix ?? low.suffix;
  const noun = suffix === undefined ? readCountedNoun(scan, high.next) : undefined;
  if (isDash && suffix === undefined && isScore(scan, low, high)) return emitScore(scan, low, high);
  // "a range of 3.6 billion to 3.9 billion"
  const isOfBoth = low.number.scale > 0 && high.number.scale > 0 && grammar.opensAmount(scan, low.first);
  const isOpened = grammar.rangeStart(scan, low.first) < low.first || isOfBoth;
  if (!isDash && suffix === undefined && noun === undefined && !isOpened) return 0;
  const isWhole = low.suffix !== undefined || low.number.scale > 0 || isFrom(scan, grammar.rangeStart(scan, low.first));
  if (!isDash && isWhole && isOpened && isChange(scan, grammar, low)) return 0;
  return emitRange(scan, grammar, low, high);
}

/**
 * The first value of a change that leaves its unit and scale to the second: `từ 5` in `từ 5 lên 7 tỷ đồng`. Notes the
 * first one only; the second is read in its turn.
 */
function readChange(scan: Scan, grammar: FigureGrammar, low: Amount): number {
  if (low.suffix !== undefined || low.number.inWords || !hasRole(scan, low.next, role.changeJoin)) return 0;
  const isMarked = grammar.rangeStart(scan, low.first) < low.first;
  if (!isMarked) return 0;
  let start = low.next + 1;
  while (start < low.next + 3 && (hasRole(scan, start, role.rangeWord) || hasRole(scan, start, role.changeJoin)))
    start++;
  const high = readAmount(scan, grammar, start, start);
  if (high?.suffix === undefined || (high.suffix.kind === 'duration' && isNumber(scan, high.next))) return 0;
  const isLeft = low.number.scale === 0 && high.number.scale > 0 && low.number.value < 1000;
  const power = isLeft ? high.number.scale : 0;
  emit(scan, kindOf(high.suffix), `${ruleOf(high)}.change`, low.first, low.next, {
    value: timesTen(low.value, power),
    unit: unitOf(high.suffix),
    bound: readBound(scan, low.first, low.next).bound,
    precision: low.precision + power,
  });
  return low.next;
}

function agrees(low: Amount, high: Amount): boolean {
  if (low.suffix === undefined) return true;
  if (high.suffix === undefined) return low.isPrefixed;
  return unitOf(low.suffix) === unitOf(high.suffix);
}

/** "aged between five and 11" */
function ageOf(scan: Scan, grammar: FigureGrammar, low: Amount): Suffix | undefined {
  const start = grammar.rangeStart(scan, low.first);
  return scan.lexicon.habits.inflects && start < low.first && hasRole(scan, start - 1, role.agePrefix)
    ? age
    : undefined;
}

function emitRange(scan: Scan, grammar: FigureGrammar, low: Amount, high: Amount): number {
  const suffix = high.suffix ?? low.suffix ?? ageOf(scan, grammar, low);
  const scale = high.number.scale;
  // "10 - 15 triệu" leaves its scale to the second number, "800.000 - 1 triệu" does not.
  const isLeft = low.number.scale === 0 && scale > 0 && low.number.value < high.number.value / 10 ** scale;
  const factor = low.suffix === undefined && high.suffix?.kind === 'duration' ? high.suffix.time.factor : 1;
  const min = (isLeft ? timesTen(low.value, scale) : low.value) * factor;
  if (min > high.value) return 0;
  const times = suffix === undefined ? grammar.timesEnd(scan, high.next) : 0;
  if (times > 0) {
    const start = grammar.rangeStart(scan, low.first);
    const { bound } = readBound(scan, start, times);
    const ends = { min, max: high.value, bound, precision: high.precision };
    const unit = tokenText(scan.tokens, high.next);
    if (grammar.comparesTimes(scan, start, times))
      emit(scan, 'multiple', 'figure.multiple.range', low.first, times, ends);
    else emit(scan, 'cardinal', 'figure.cardinal.occurrences.range', low.first, high.next, { ...ends, unit });
    return times;
  }
  const noun = suffix === undefined ? readCountedNoun(scan, high.next) : undefined;
  // "nhận 25 - 30 triệu đồng, gửi về 15 - 20 triệu"
  const isBare = suffix === undefined && noun === undefined && scale > 0;
  const sum = isBare ? (unitOfSum(scan, low.first, min) ?? (tellsSum(scan, low.first) ? 'VND' : undefined)) : undefined;
  if (sum !== undefined) {
    const { bound } = readBound(scan, grammar.rangeStart(scan, low.first), high.next);
    const ends = { min, max: high.value, unit: sum, bound, precision: high.precision };
    emit(scan, 'money', 'figure.money.further.range', low.first, high.next, ends);
    return high.next;
  }
  const rule = ruleOf({ ...high, ...(suffix === undefined ? {} : { suffix }) });
  // "aged 15 to 24 years" has its unit behind it, "aged 15 to 24" before.
  const first = low.suffix?.kind === 'duration' && high.suffix !== undefined ? low.number.first : low.first;
  emit(scan, kindOf(suffix), `${rule}.range`, first, high.next, {
    min,
    max: high.value,
    unit: unitFrom(scan, suffix, noun),
    bound: readBound(scan, grammar.rangeStart(scan, low.first), high.next).bound,
    precision: high.precision,
  });
  return high.next;
}

/** Where the number stands behind a currency sign or code at the token, its country's letters before it or not: C$7,500. */
function numberOfMoney(scan: Scan, index: number): number {
  const sign = isSign(scan, index + 1, signs.dollar) && isAttached(scan, index + 1) ? index + 1 : index;
  const match = scan.lexicon.suffixes.match(scan.tokens, sign);
  return match?.value.kind === 'money' && match.end === sign + 1 && isNumber(scan, sign + 1) ? sign + 1 : index;
}

/** "grew from 9,000 to 14,500"; "fell by between 30 and 40" is one range. */
function isFrom({ tokens, lexicon }: Scan, index: number): boolean {
  return lexicon.habits.inflects && tokenText(tokens, index).toLowerCase() === 'from';
}

/** Whether two like amounts are the two ends of a change, which are two figures: tăng từ 5% đến 7%. */
function isChange(scan: Scan, grammar: FigureGrammar, low: Amount): boolean {
  return grammar.tellsChange(scan, grammar.rangeStart(scan, low.first));
}

const scoreWindow = 8;

const mostWickets = 10;
const mostRuns = 999;

/** "they went 116-46": two whole numbers of which the second is the smaller, and no more of them. */
function isFallen(scan: Scan, low: Amount, high: Amount): boolean {
  if (!scan.lexicon.habits.inflects || low.value <= high.value || low.value > mostRuns) return false;
  return !isSign(scan, low.first - 1, signs.minus) && !isSign(scan, high.next, signs.minus) && high.number.value > 0;
}

/** "Parra (4-6, 3.88)": what one has won and lost, in brackets behind a name. */
function isRecord(scan: Scan, low: Amount, high: Amount): boolean {
  if (!isSign(scan, low.first - 1, signs.opening) || scan.tokens.letterCase[low.first - 2] === wordCase.lower)
    return false;
  return isSign(scan, high.next, signs.comma) || isSign(scan, high.next, signs.closing);
}

function hasScoreCue(scan: Scan, { first }: Amount): boolean {
  for (let index = first - 1; index >= Math.max(0, first - scoreWindow); index--)
    if (isWord(scan, index) && hasRole(scan, index, role.scoreCue)) return true;
  return false;
}

function isScore(scan: Scan, low: Amount, high: Amount): boolean {
  if (!low.number.isPlain || !high.number.isPlain) return false;
  // "344-6": runs and wickets
  const isInnings = scan.lexicon.habits.inflects && high.value <= mostWickets && low.value <= mostRuns;
  if (low.value > 99 || high.value > 99)
    return isInnings || isFallen(scan, low, high) || (low.value <= mostWickets && hasScoreCue(scan, low));
  if (scan.lexicon.habits.inflects && (low.value === 0 || isRecord(scan, low, high))) return true;
  // 25-20, 22-25: the sets of a match.
  const last = scan.figures.at(-1);
  if (last?.rule === 'figure.cardinal.score' && low.first - last.next < 2) return true;
  if (hasScoreCue(scan, low)) return true;
  // "a 4-6, 7-6, 6-1 victory", "a 1-2 defeat"
  if (isFallingPair(scan, high.next) || hasRole(scan, high.next, role.scoreCue)) return true;
  return low.value >= high.value;
}

/** Whether a comma and a pair of numbers stand there of which the first is the larger, as in the sets of a match. */
function isFallingPair(scan: Scan, index: number): boolean {
  if (!isSign(scan, index, signs.comma) || !isSign(scan, index + 2, signs.minus)) return false;
  const from = integerAt(scan, index + 1, 2);
  return from >= 0 && integerAt(scan, index + 3, 2) >= 0 && from > integerAt(scan, index + 3, 2);
}

function emitScore(scan: Scan, low: Amount, high: Amount): number {
  for (const { number } of [low, high])
    emit(scan, 'cardinal', 'figure.cardinal.score', number.first, number.next, { value: number.value, precision: 0 });
  const { next } = high.number;
  // "(30-15-4)": won, lost and drawn
  const third = isSign(scan, next, signs.minus) && isAttached(scan, next + 1) ? integerAt(scan, next + 1, 2) : -1;
  if (third < 0 || isAttached(scan, next + 2) !== isSign(scan, next + 2, signs.closing)) return next;
  emit(scan, 'cardinal', 'figure.cardinal.score', next + 1, next + 2, { value: third, precision: 0 });
  return next + 2;
}
