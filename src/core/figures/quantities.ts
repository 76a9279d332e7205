import type { TokenRange } from '../paragraph.js';
import { tokenKind, tokenText, wordCase } from '../text/tokens.js';
import { type Amount, readAmount } from './amounts.js';
import { type BoundSubject, readBound } from './bounds.js';
import { kindOf, ruleOf, unitFrom } from './content.js';
import { readCountedNoun } from './counted-noun.js';
import type { FigureGrammar } from './grammar.js';
import { isPluralForm } from './inflected-noun.js';
import { withSmallerUnit } from './joined-times.js';
import { role } from './lexicon.js';
import {
  emitFurtherSum,
  emitPlaced,
  goesOn,
  isAverage,
  isLowerWord,
  isNumberOf,
  isOfThese,
  isParallel,
  isToldBehind,
  listedUnit,
} from './listed-numbers.js';
import { shareUnit, unitOfWhole } from './lists.js';
import type { NumberReading } from './numbers.js';
import { readRange } from './ranges.js';
import {
  emit,
  hasRole,
  integerAt,
  isAttached,
  isNumber,
  isSign,
  isWord,
  type Scan,
  signs,
  tokenLength,
} from './scan.js';
import { readSuffix } from './suffixes.js';

/** Reads the quantity at the token: an amount, a range of amounts or a score. Answers where it ends, or 0. */
export function readQuantity(scan: Scan, grammar: FigureGrammar, index: number): number {
  // Nothing before the end of the last figure may be taken again.
  const amount = readAmount(scan, grammar, index, scan.figures.at(-1)?.next ?? 0);
  if (amount === undefined) return 0;
  const isNoNumber = amount.number.inWords && grammar.isNoNumber(scan, amount);
  const range = isNoNumber && amount.suffix === undefined && amount.value < 2 ? 0 : readRange(scan, grammar, amount);
  if (range > 0) return range;
  const sides = readSides(scan, grammar, amount);
  if (sides > 0) return sides;
  const mayHaveTail = amount.suffix === undefined || amount.suffix.kind === 'duration';
  const tail = mayHaveTail ? grammar.readTail(scan, amount) : 0;
  if (tail > 0) return tail;
  if (isNoNumber) return amount.number.next;
  if (amount.suffix === undefined && isFurtherAge(scan, amount)) {
    const { first, next, value, precision } = amount;
    emit(scan, 'duration', furtherAgeRule, first, next, { value, unit: 'year', bound: 'exact', precision });
    return next;
  }
  if (amount.suffix === undefined) return readCardinal(scan, grammar, amount);
  const whole = withTail(scan, withSmallerUnit(scan, grammar, amount));
  emitAmount(scan, grammar, whole);
  return whole.next;
}

const oldestAge = 130;
const furtherAgeRule = 'figure.duration.age.further';

/** "aged 4, 7 and 11": behind an age that its word opens, and before nothing counted. */
function isFurtherAge(scan: Scan, { first, number }: Amount): boolean {
  const last = scan.figures.at(-1);
  if (last?.kind !== 'duration' || last.unit !== 'year' || number.scale > 0 || number.value > oldestAge) return false;
  const isListed = isSign(scan, first - 1, signs.comma) || hasRole(scan, first - 1, role.conjunction);
  if (!isListed || last.next < first - 2 || readCountedNoun(scan, number.next) !== undefined) return false;
  return hasRole(scan, last.first, role.agePrefix) || last.rule === furtherAgeRule;
}

const mostSides = 3;

/** 80 x 120 cm, 15x20x5 cm: the sides of a thing, each of the unit that the last one tells; where they end, or 0. */
function readSides(scan: Scan, grammar: FigureGrammar, amount: Amount): number {
  const sides = [amount];
  let last = amount;
  while (last.suffix === undefined && sides.length < mostSides && isTimes(scan, last.next)) {
    const side = isNumber(scan, last.next + 1) ? readAmount(scan, grammar, last.next + 1, last.next + 1) : undefined;
    if (side === undefined) return 0;
    sides.push(side);
    last = side;
  }
  if (sides.length < 2 || last.suffix?.kind !== 'measure') return 0;
  for (const side of sides) emitAmount(scan, grammar, { ...side, suffix: last.suffix });
  return last.next;
}

/** The letter or the sign for times: 80 x 120, 80 × 120. */
function isTimes(scan: Scan, index: number): boolean {
  return (
    isSign(scan, index, signs.times) ||
    (isWord(scan, index) && tokenLength(scan, index) === 1 && tokenText(scan.tokens, index) === 'x')
  );
}

/** 1m75, 1kg2: the digits that hang on a unit are decimals. */
function withTail(scan: Scan, amount: Amount): Amount {
  const { suffix, number, next } = amount;
  const isTight = isNumber(scan, next) && isAttached(scan, next) && isAttached(scan, next - 1) && number.isPlain;
  const digits = tokenLength(scan, next);
  const tail = digits <= 2 ? integerAt(scan, next, 2) : -1;
  if (suffix?.kind !== 'measure' || !isTight || tail < 0 || !Number.isInteger(amount.value)) return amount;
  return { ...amount, next: next + 1, precision: -digits, value: amount.value + tail / 10 ** digits };
}

function readCardinal(scan: Scan, grammar: FigureGrammar, amount: Amount): number {
  const noun = readCountedNoun(scan, amount.next);
  if (noun === undefined && (emitPlaced(scan, amount) || emitFurtherSum(scan, amount))) return amount.next;
  const isName =
    !amount.number.inWords &&
    (noun === undefined
      ? !standsAlone(scan, amount)
      : hangsOnName(scan, amount) || isNumberOfName(scan, amount, noun) || isNamedVariety(scan, amount));
  const isAddress = noun !== undefined && grammar.isAddress(scan, noun);
  const listed = isName && noun === undefined && !hangsOnName(scan, amount) ? listedUnit(scan, amount) : undefined;
  const isAlone = noun === undefined && amount.number.inWords;
  const unit = listed ?? (isAlone ? unitOfWhole(scan, amount.first, amount.next) : undefined);
  if (unit !== undefined) {
    const { first, next, value, precision } = amount;
    emit(scan, 'cardinal', 'figure.cardinal.further', first, next, { value, unit, bound: 'exact', precision });
    return next;
  }
  if (!isName && !isAddress) emitAmount(scan, grammar, amount, noun);
  return amount.next;
}

/** A small number behind a name and before a verb is part of the name: tàu Hoàng Đạt 35 nói. */
function isNumberOfName(scan: Scan, { first, number }: Amount, noun: TokenRange): boolean {
  if (isNameOfSeries(scan, first, number, noun)) return true;
  return number.isPlain && number.value < 1000 && isNameBefore(scan, first) && hasRole(scan, noun.first, role.nounTail);
}

const longestSeries = 100;

/** "Corvus 9 ready for launch": in a language with plurals, more than one of anything is told by one; behind an unknown name a number is its own. */
function isNameOfSeries(scan: Scan, first: number, number: NumberReading, noun: TokenRange): boolean {
  const { tokens, lexicon } = scan;
  if (!lexicon.habits.inflects || !number.isPlain || number.value >= longestSeries || number.value < 2) return false;
  if (noun.first !== number.next || !isWord(scan, first - 1) || tokens.letterCase[first - 1] === wordCase.lower)
    return false;
  if (tokens.id[first - 1] !== 0) return false;
  for (let index = noun.first; index < noun.next; index++)
    if (isPluralForm(tokenText(tokens, index).toLowerCase())) return false;
  return true;
}

/** Whether a capital inside a sentence stands before the number: tàu Hoàng Đạt 35. */
function isNameBefore({ tokens }: Scan, first: number): boolean {
  return first > 1 && tokens.kind[first - 2] === tokenKind.word && tokens.letterCase[first - 1] !== wordCase.lower;
}

/** Whether letters hang on the digits or the digits on a hyphen, as in names. */
function hangsOnName(scan: Scan, { first, number }: Amount): boolean {
  if (isAttached(scan, number.next) && isWord(scan, number.next)) return true;
  // 4x4: a word hangs on the digits before, these hang on it.
  if (first === number.first && first > 0 && isAttached(scan, first) && isWord(scan, first - 1)) return true;
  // ".327": a share of one without its nought
  const isBare = first > 0 && isSign(scan, first - 1, signs.fullStop) && isAttached(scan, first);
  if (isBare && !isAttached(scan, first - 1)) return true;
  // PM2.5
  const isVersion = first > 1 && isSign(scan, first - 1, signs.fullStop) && isAttached(scan, first - 1);
  if (isVersion && isAttached(scan, first) && isWord(scan, first - 2)) return true;
  return first > 1 && isAttached(scan, first) && isSign(scan, first - 1, signs.minus) && isAttached(scan, first - 1);
}

/** "lúa IR 50404 (tươi)", "gạo OM 380 ở mức …", "OM 18 6.000 đồng": the number of a kind behind its letters. */
function isVariety(scan: Scan, { first, number }: Amount): boolean {
  if (scan.lexicon.habits.inflects || !number.isPlain || first !== number.first || first === 0) return false;
  if (!isWord(scan, first - 1) || scan.tokens.letterCase[first - 1] !== wordCase.upper) return false;
  return isNumber(scan, number.next) || isSign(scan, number.next, signs.opening) || isLowerWord(scan, number.next);
}

/** "lúa OM 18 tươi": the word for the crop tells that the number is of its kind, whatever stands behind it. */
function isNamedVariety(scan: Scan, amount: Amount): boolean {
  const { first } = amount;
  return (
    isVariety(scan, amount) &&
    isWord(scan, first - 2) &&
    /^(?:lúa|gạo|nếp|giống)$/iu.test(tokenText(scan.tokens, first - 2))
  );
}

/** "901 (6.4%)": whether brackets behind a number hold its share. */
function isShareBehind(scan: Scan, index: number): boolean {
  return isSign(scan, index, signs.opening) && isNumber(scan, index + 1) && isSign(scan, index + 2, signs.percent);
}

/** Whether a number with no noun behind it states a quantity all the same: by its form, or by the word before it. */
function standsAlone(scan: Scan, amount: Amount): boolean {
  const { first, number } = amount;
  if (hangsOnName(scan, amount) || isVariety(scan, amount)) return false;
  if (!number.isPlain || number.value >= 10000 || first < number.first) return true;
  if (hasRole(scan, number.next, role.bareTail)) return true;
  // "of the cases, 901 (6.4%) were tested"
  if (scan.lexicon.habits.inflects && isShareBehind(scan, number.next)) return true;
  if (hasRole(scan, first - 1, role.bareCue) && !isNameBefore(scan, first)) return true;
  if (isParallel(scan, amount) || isToldBehind(scan, amount) || goesOn(scan, amount)) return true;
  if (isNumberOf(scan, amount) || isOfThese(scan, amount) || isAverage(scan, first)) return true;
  // "22 tăng, 15 giảm"
  const opens =
    isSign(scan, first - 1, signs.comma) ||
    isSign(scan, first - 1, signs.colon) ||
    (scan.lexicon.habits.inflects && isSign(scan, first - 1, signs.semicolon));
  // "Of these, 30 were sold"
  if (opens && scan.lexicon.habits.inflects && hasRole(scan, number.next, role.bareCue)) return true;
  if (opens && isPartBehindOf(scan, first, number.next)) return true;
  if (opens && (isDifference(scan, number.next) || isInAll(scan, number.next))) return true;
  if (opens && hasRole(scan, number.next, role.changeCue) && scan.figures.at(-1)?.kind === 'cardinal') return true;
  if (scan.lexicon.boundsAfter.match(scan.tokens, number.next) !== undefined) return true;
  if (
    scan.lexicon.habits.namesAreCapitalized &&
    first > 0 &&
    isWord(scan, first - 1) &&
    scan.tokens.letterCase[first - 1] === wordCase.lower
  )
    return true;
  if (opens && hasRole(scan, number.next, role.rateWord) && readSuffix(scan, number.next + 1) !== undefined)
    return true;
  if (opens && scan.lexicon.habits.inflects && isDeed(scan, number.next)) return true;
  if (scan.lexicon.habits.inflects && isBehindOpeningVerb(scan, first)) return true;
  return readBound(scan, first, number.next).approximator !== undefined;
}

/** "; 14 died": what so many did, right behind their number. */
function isDeed(scan: Scan, index: number): boolean {
  const { tokens } = scan;
  // "Two dead, 900 evacuated"
  if (isWord(scan, index) && tokenText(tokens, index).endsWith('ed') && scan.figures.at(-1)?.kind === 'cardinal')
    return true;
  return index < tokens.count && /^(?:died|fled|survived|escaped)$/u.test(tokenText(tokens, index));
}

/** "Set 318 to win", "Chasing 245,": behind a verb that opens the sentence, which has a capital for no other reason. */
function isBehindOpeningVerb({ tokens }: Scan, first: number): boolean {
  const isOpening = first === 1 || (first > 1 && tokens.kind[first - 2] !== tokenKind.word);
  return isOpening && /^(?:Set|[A-Z][a-z]{2,}ing)$/u.test(tokenText(tokens, first - 1));
}

/** "2,400 firefighters, 200 more than planned" */
function isDifference({ tokens, lexicon }: Scan, index: number): boolean {
  if (!lexicon.habits.inflects || index + 1 >= tokens.count) return false;
  return /^(?:(?:more|fewer|less|higher|lower|better|worse) than|(?:short|shy|ahead|clear|adrift) of|(?:above|below|behind) (?:the|its|their|a|last))$/u.test(
    tokens.text.slice(tokens.start[index], tokens.end[index + 1]),
  );
}

/** How far before a part in tokens its sentence may open with what it is of. */
const wholeReach = 10;

/** "Of those affected, 410 work on the line" */
function isPartBehindOf(scan: Scan, first: number, next: number): boolean {
  if (!scan.lexicon.habits.inflects || !isLowerWord(scan, next)) return false;
  for (let index = first - 2; index >= Math.max(0, first - wholeReach); index--) {
    if (isSign(scan, index, signs.comma)) return false;
    const isOpening = index === 0 || isSign(scan, index - 1, signs.fullStop);
    if (isOpening) return /^(?:of|among)$/iu.test(tokenText(scan.tokens, index));
  }
  return false;
}

/** "her notebooks, 64 in all" */
function isInAll({ tokens, lexicon }: Scan, index: number): boolean {
  if (!lexicon.habits.inflects || index + 1 >= tokens.count) return false;
  return /^in (?:all|total)$/u.test(tokens.text.slice(tokens.start[index], tokens.end[index + 1]));
}

/** Units that distances are told in, by their UCUM codes. */
const lengths: ReadonlySet<string> = new Set(['km', 'm', '[mi_i]', '[nmi_i]']);

function subjectOf({ suffix, value }: Amount): BoundSubject {
  if (suffix?.kind === 'duration') return 'lasting';
  if (suffix !== undefined) return suffix.kind === 'measure' && lengths.has(suffix.unit) ? 'far' : 'measured';
  return value < 20 ? 'few' : 'many';
}

function emitAmount(scan: Scan, grammar: FigureGrammar, amount: Amount, noun?: TokenRange): void {
  const { suffix } = amount;
  const unit = unitFrom(scan, suffix, noun);
  // "25% dự toán trở lên": what it is a share of stands between.
  const shared = suffix?.kind === 'percent' ? readCountedNoun(scan, amount.next) : undefined;
  emit(scan, kindOf(suffix), ruleOf(amount), amount.first, amount.next, {
    value: amount.value,
    unit,
    bound: readBound(scan, amount.first, amount.next, subjectOf(amount), (noun ?? shared)?.next).bound,
    precision: amount.precision,
  });
  if (unit !== undefined) shareUnit(scan, grammar);
}
