import type { ParagraphFigure, TokenRange } from '../paragraph.js';
import { tokenKind, tokenText, wordCase } from '../text/tokens.js';
import { type Amount, readAmount } from './amounts.js';
import { type BoundSubject, readBound } from './bounds.js';
import { kindOf, ruleOf, unitFrom } from './content.js';
import { readCountedNoun } from './counted-noun.js';
import type { FigureGrammar } from './grammar.js';
import { role } from './lexicon.js';
import { shareUnit, unitOfWhole } from './lists.js';
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

/** Reads the quantity at the token: an amount, a range of amounts or a score. Answers where it ends, or 0. */
export function readQuantity(scan: Scan, grammar: FigureGrammar, index: number): number {
  // Nothing before the end of the last figure may be taken again.
  const amount = readAmount(scan, grammar, index, scan.figures.at(-1)?.next ?? 0);
  if (amount === undefined) return 0;
  const isNoNumber = amount.number.inWords && grammar.isNoNumber(scan, amount);
  const range = isNoNumber && amount.suffix === undefined && amount.value < 2 ? 0 : readRange(scan, grammar, amount);
  if (range > 0) return range;
  const mayHaveTail = amount.suffix === undefined || amount.suffix.kind === 'duration';
  const tail = mayHaveTail ? grammar.readTail(scan, amount) : 0;
  if (tail > 0) return tail;
  if (isNoNumber) return amount.number.next;
  if (amount.suffix === undefined) return readCardinal(scan, grammar, amount);
  const whole = withSmallerUnit(scan, grammar, amount);
  emitAmount(scan, grammar, whole);
  return whole.next;
}

/** How many of the smaller unit the larger one has, where one length of time is told in both: 2 giờ 15 phút. */
const smallerUnits: Readonly<Record<string, number>> = { 'year month': 12, 'hour minute': 60, 'minute second': 60 };
/** Hours, minutes and seconds: no length of time is told in more units. */
const mostUnits = 3;

/** A length of time with the smaller units that it goes on in: 2 giờ 31 phút 15 giây, 7 years and 6 months. */
function withSmallerUnit(scan: Scan, grammar: FigureGrammar, amount: Amount): Amount {
  let whole = amount;
  for (let units = 1; units < mostUnits; units++) {
    const longer = joinSmaller(scan, grammar, whole);
    if (longer === undefined) break;
    // "3 năm 2 tháng 9 …": the month is of what follows.
    const isOpen =
      isNumber(scan, longer.next) && longer.suffix?.kind === 'duration' && longer.suffix.time.unit !== 'second';
    if (isOpen && joinSmaller(scan, grammar, longer) === undefined) break;
    whole = longer;
  }
  return withHundredths(scan, grammar, whole);
}

function joinSmaller(scan: Scan, grammar: FigureGrammar, amount: Amount): Amount | undefined {
  if (amount.suffix?.kind !== 'duration' || !Number.isInteger(amount.value)) return undefined;
  const isJoined = scan.lexicon.habits.joinsTimes && hasRole(scan, amount.next, role.conjunction);
  const start = isJoined ? amount.next + 1 : amount.next;
  const rest = isNumber(scan, start) ? readAmount(scan, grammar, start, start) : undefined;
  if (rest?.suffix?.kind !== 'duration') return undefined;
  const factor = smallerUnits[`${amount.suffix.time.unit} ${rest.suffix.time.unit}`];
  if (factor === undefined || rest.value >= factor) return undefined;
  const { next, precision, suffix } = rest;
  return { ...amount, next, precision, suffix, value: amount.value * factor + rest.value };
}

/** 11 giây 54: what stands behind whole seconds and counts nothing is their fraction. */
function withHundredths(scan: Scan, grammar: FigureGrammar, amount: Amount): Amount {
  const isWhole = amount.suffix?.kind === 'duration' && amount.suffix.time.unit === 'second' && amount.precision === 0;
  const digits = tokenLength(scan, amount.next);
  if (!isWhole || digits > 2 || integerAt(scan, amount.next, 2) < 0) return amount;
  const rest = readAmount(scan, grammar, amount.next, amount.next);
  if (rest === undefined || rest.suffix !== undefined || !rest.number.isPlain) return amount;
  if (readCountedNoun(scan, rest.next) !== undefined) return amount;
  return { ...amount, next: rest.next, precision: -digits, value: amount.value + rest.value / 10 ** digits };
}

function readCardinal(scan: Scan, grammar: FigureGrammar, amount: Amount): number {
  const noun = readCountedNoun(scan, amount.next);
  if (noun === undefined && emitPlaced(scan, amount)) return amount.next;
  const isName =
    !amount.number.inWords &&
    (noun === undefined ? !standsAlone(scan, amount) : hangsOnName(scan, amount) || isNumberOfName(scan, amount, noun));
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

/** Toán 9,75, Hóa 10: one word behind the comma after a cardinal, the number is told like the one before. */
function isParallel(scan: Scan, first: number): boolean {
  const last = scan.figures.at(-1);
  if (last?.kind !== 'cardinal' || last.unit !== undefined || last.next !== first - 2) return false;
  return isSign(scan, first - 2, signs.comma) && isWord(scan, first - 1);
}

/** "là 17, 12 và 40", "141 và 63": a number right behind another one that counts nothing either, and before no word. */
function goesOn(scan: Scan, { first, number }: Amount): boolean {
  const last = scan.figures.at(-1);
  if (last?.kind !== 'cardinal' || last.unit !== undefined || last.next !== first - 1) return false;
  if (!isSign(scan, first - 1, signs.comma) && !hasRole(scan, first - 1, role.conjunction)) return false;
  return !isWord(scan, number.next) || hasRole(scan, number.next, role.conjunction);
}

/** How many words a name may have before its number in a list, and below what the number belongs to the name. */
const longestName = 4;
const leastListed = 10;

/**
 * "Ninh Bình có 23 điểm, Thể Công 22, …": the unit of the count before, of which a further name behind a comma, bracket or
 * conjunction has so many. Dung Quất 2 is a name.
 */
function listedUnit(scan: Scan, { first, number }: Amount): string | undefined {
  if (scan.lexicon.habits.inflects || (isWord(scan, number.next) && !hasRole(scan, number.next, role.conjunction)))
    return undefined;
  const last = scan.figures.at(-1);
  if (last?.kind !== 'cardinal' || last.unit === undefined) return undefined;
  const isBracketed = isSign(scan, first - 1, signs.opening) && isSign(scan, number.next, signs.closing);
  let start = isBracketed ? first - 2 : first - 1;
  const limit = Math.max(last.next, start - longestName);
  while (start > limit && isWord(scan, start) && !hasRole(scan, start, role.conjunction)) start--;
  const opens =
    isSign(scan, start, signs.comma) || isSign(scan, start, signs.semicolon) || hasRole(scan, start, role.conjunction);
  if (!opens || start >= first - (isBracketed ? 2 : 1)) return undefined;
  return isBracketed || number.value >= leastListed ? last.unit : undefined;
}

/** How far before its bracket in tokens the whole may end whose parts the bracket tells. */
const placedReach = 14;

/** "99 ngôi nhà hư hỏng (Điện Biên 82, Lào Cai 3)": a part by place, of the kind and unit of the whole before the bracket. */
function emitPlaced(scan: Scan, { first, next, number, value, precision }: Amount): boolean {
  const last = scan.figures.at(-1);
  if (scan.lexicon.habits.inflects || last?.unit === undefined || number.inWords || number.first !== first)
    return false;
  const name = nameStart(scan, first);
  const opening = name - 1;
  if (name === first || !endsMember(scan, next)) return false;
  // "hai nhà máy (Vũng Áng 2, Nghi Sơn 2)": small numbers are of the names.
  if (last.rule !== placedRule && !(typeof last.value === 'number' && last.value >= leastListed && value <= last.value))
    return false;
  const isFurther = last.rule === placedRule && last.next === opening && !isSign(scan, opening, signs.opening);
  if (!isFurther && !opensPlaced(scan, last, opening, next)) return false;
  emit(scan, last.kind, placedRule, first, next, { value, unit: last.unit, bound: 'exact', precision });
  return true;
}

const placedRule = 'figure.listed.placed';

/** First word of the name in capitals right before the token, the token where none stands there. */
function nameStart(scan: Scan, first: number): number {
  let start = first;
  while (start > first - longestName && isWord(scan, start - 1) && !isLowerWord(scan, start - 1)) start--;
  return start;
}

function endsMember(scan: Scan, index: number): boolean {
  const isSeparator = isSign(scan, index, signs.comma) || isSign(scan, index, signs.semicolon);
  return isSeparator || isSign(scan, index, signs.closing) || hasRole(scan, index, role.conjunction);
}

/** Whether the bracket opens a list of at least two names with a number each, not far behind the whole. */
function opensPlaced(scan: Scan, last: ParagraphFigure, opening: number, next: number): boolean {
  if (last.kind !== 'cardinal' && last.kind !== 'measure' && last.kind !== 'money') return false;
  if (!isSign(scan, opening, signs.opening) || opening - last.next > placedReach) return false;
  for (let index = last.next; index < opening; index++) if (isSign(scan, index, signs.fullStop)) return false;
  let second = next + 1;
  while (second < next + 1 + longestName && isWord(scan, second) && !isLowerWord(scan, second)) second++;
  return second > next + 1 && isNumber(scan, second) && endsMember(scan, second + 1);
}

/** How far behind "số" in tokens its number may stand. */
const longestNumbered = 6;
/** Things that have a number for a name: số nhà 36. */
const named = /^(?:nhà|máy|hiệu|phòng|xe|áo|điện|tài|báo|thứ|hồ|đăng|seri|sê|khung|ghế|giấy|văn|thuê|lô|hợp)$/u;

/** What opens a clause, or is the first half of a word for a number. */
const beforeNumber = /^(?:tổng|sĩ|quân|trị|chỉ|khi|còn|và|với|nhưng|song|thì|là)$/u;

/** "số ca nặng 214, …", "trong khi chỉ tiêu được giao 350": the clause opens with what it tells the number of. */
function isNumberOf(scan: Scan, { first, number }: Amount): boolean {
  if (scan.lexicon.habits.inflects || isWord(scan, number.next) || isSign(scan, number.next, signs.minus)) return false;
  const word = (at: number) => tokenText(scan.tokens, at).toLowerCase();
  for (let index = first - 1; index > first - longestNumbered && isWord(scan, index); index--) {
    const isTarget = word(index) === 'tiêu' && word(index - 1) === 'chỉ';
    if (word(index) === 'số' || isTarget) {
      const isOpening = !isWord(scan, index - 1) || beforeNumber.test(word(index - 1));
      return first - index >= 2 && isOpening && !named.test(word(index + 1));
    }
    if (!isLowerWord(scan, index)) return false;
  }
  return false;
}

/** "với bình quân 6 NV/thí sinh". */
function isAverage({ tokens, lexicon }: Scan, first: number): boolean {
  if (lexicon.habits.inflects || first < 2) return false;
  return /^(?:bình quân|trung bình)$/iu.test(tokens.text.slice(tokens.start[first - 2], tokens.end[first - 1]));
}

/** "14 ngân hàng tăng, 11 trong số này giữ": a part of the count before. */
function isOfThese(scan: Scan, { first, number }: Amount): boolean {
  const { tokens } = scan;
  if (scan.lexicon.habits.inflects || scan.figures.at(-1)?.kind !== 'cardinal' || isWord(scan, first - 1)) return false;
  return (
    isWord(scan, number.next + 1) &&
    /^trong số (?:này|đó|ấy)/u.test(tokens.text.slice(tokens.start[number.next], tokens.end[number.next + 2]))
  );
}

const longestHead = 4;

/** 31 người chết, bị thương 40; quá tốc độ 18; ma túy 6: behind its noun, what the count before it is told beside. */
function isToldBehind(scan: Scan, { first, number }: Amount): boolean {
  if (isWord(scan, number.next)) return false;
  let comma = first - 1;
  while (comma >= first - longestHead && isLowerWord(scan, comma)) comma--;
  const last = scan.figures.at(-1);
  const isParted = isSign(scan, comma, signs.comma) || isSign(scan, comma, signs.semicolon);
  if (comma === first - 1 || !isParted || last?.kind !== 'cardinal') return false;
  return last.next === comma || readCountedNoun(scan, last.next)?.next === comma;
}

function isLowerWord(scan: Scan, index: number): boolean {
  return isWord(scan, index) && scan.tokens.letterCase[index] === wordCase.lower;
}

/** A small number behind a name and before a verb is part of the name: tàu Hoàng Đạt 35 nói. */
function isNumberOfName(scan: Scan, { first, number }: Amount, noun: TokenRange): boolean {
  return number.isPlain && number.value < 1000 && isNameBefore(scan, first) && hasRole(scan, noun.first, role.nounTail);
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

/** Whether a number with no noun behind it states a quantity all the same: by its form, or by the word before it. */
/** "901 (6.4%)": whether brackets behind a number hold its share. */
function isShareBehind(scan: Scan, index: number): boolean {
  return isSign(scan, index, signs.opening) && isNumber(scan, index + 1) && isSign(scan, index + 2, signs.percent);
}

function standsAlone(scan: Scan, amount: Amount): boolean {
  const { first, number } = amount;
  if (hangsOnName(scan, amount) || isVariety(scan, amount)) return false;
  if (!number.isPlain || number.value >= 10000 || first < number.first) return true;
  if (hasRole(scan, number.next, role.bareTail)) return true;
  // "of the cases, 901 (6.4%) were tested"
  if (scan.lexicon.habits.inflects && isShareBehind(scan, number.next)) return true;
  if (hasRole(scan, first - 1, role.bareCue) && !isNameBefore(scan, first)) return true;
  if (isParallel(scan, first) || isToldBehind(scan, amount) || goesOn(scan, amount)) return true;
  if (isNumberOf(scan, amount) || isOfThese(scan, amount) || isAverage(scan, first)) return true;
  // "22 tăng, 15 giảm"
  const opens = isSign(scan, first - 1, signs.comma) || isSign(scan, first - 1, signs.colon);
  // "Of these, 30 were sold"
  if (opens && scan.lexicon.habits.inflects && hasRole(scan, number.next, role.bareCue)) return true;
  if (opens && hasRole(scan, number.next, role.changeCue) && scan.figures.at(-1)?.kind === 'cardinal') return true;
  if (scan.lexicon.boundsAfter.match(scan.tokens, number.next) !== undefined) return true;
  if (
    scan.lexicon.habits.namesAreCapitalized &&
    first > 0 &&
    isWord(scan, first - 1) &&
    scan.tokens.letterCase[first - 1] === wordCase.lower
  )
    return true;
  return readBound(scan, first, number.next).approximator !== undefined;
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
    ...unit,
    bound: readBound(scan, amount.first, amount.next, subjectOf(amount), (noun ?? shared)?.next).bound,
    precision: amount.precision,
  });
  if (unit.unit !== undefined) shareUnit(scan, grammar);
}
