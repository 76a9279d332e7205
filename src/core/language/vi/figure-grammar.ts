import { readCountedNoun } from '../../figures/counted-noun.js';
import { emitFraction } from '../../figures/fractions.js';
import type { FigureGrammar, WordGroup } from '../../figures/grammar.js';
import { compileLexicon, role, scaleRole } from '../../figures/lexicon.js';
import {
  emit,
  hasRole,
  integerAt,
  isNumber,
  isOneOf,
  isSign,
  isWord,
  type Scan,
  signs,
  wordAt,
} from '../../figures/scan.js';
import { readSuffix } from '../../figures/suffixes.js';
import { wordCase } from '../../text/tokens.js';
import type { Vocabulary } from '../../text/vocabulary.js';
import { readCodedMonths } from './coded-dates.js';
import * as constructions from './constructions.js';
import { isSeparator, yearAt } from './date-points.js';
import { readDate } from './dates.js';
import { vietnameseFigures } from './figures.js';
import { isNoNumber } from './homographs.js';
import { createNumberWords } from './number-words.js';
import { compileWords, type Vietnamese } from './words.js';

/** The figure grammar of Vietnamese. */
export function createVietnameseGrammar(vocabulary: Vocabulary): FigureGrammar {
  const words = compileWords(vocabulary);
  const numbers = createNumberWords(vocabulary);
  const lexicon = compileLexicon(vietnameseFigures, vocabulary);
  const vi: Vietnamese = { lexicon, words, numbers };
  const grammar: FigureGrammar = {
    lexicon,
    readWordGroup: numbers.readGroup,
    readOrdinalWord: numbers.readOrdinal,
    readInstanceWord: (scan, index) =>
      isYearAt(vi, scan, index) ? undefined : positive(numbers.readGroup(scan, index)),
    isOtherWord: (scan, index) => isOneOf(scan, index, words.billion) && isOneOf(scan, index + 1, words.notBillion),
    readHalf: (scan, index) => (isOneOf(scan, index, words.half) ? index + 1 : 0),
    readOdd: (scan, index) => (isOneOf(scan, index, words.odd) ? numbers.digit(wordAt(scan, index + 1)) : 0),
    isLooseDigit: (scan, index, inWords) => inWords !== isNumber(scan, index) && isLooseDigit(vi, scan, index),
    takesFraction(scan, index) {
      if (isOneOf(scan, index, words.takesFraction)) return true;
      const suffix = readSuffix(scan, index);
      return suffix !== undefined && suffix.suffix.kind !== 'money';
    },
    readDate: (scan, index) => readDate(vi, scan, index),
    readCodedMonths: (scan, index) => readCodedMonths(vi, scan, index),
    readSpecial: (scan, index) => readSpecial(vi, grammar, scan, index),
    readTail: (scan, amount) =>
      constructions.readFraction(vi, scan, amount) ||
      constructions.readPeriod(vi, scan, amount) ||
      constructions.readTimes(vi, grammar, scan, amount) ||
      constructions.readPart(vi, grammar, scan, amount) ||
      constructions.readShortMoney(scan, amount),
    isNoNumber: (scan, amount) => isNoNumber(vi, scan, amount),
    isNoOrdinal: (scan, index, isWeak) =>
      // "mỗi khóa 12 buổi"
      isOneOf(scan, index - 2, words.each) ||
      (isWeak && isOneOf(scan, index, words.five)) ||
      (isOneOf(scan, index, words.five) && isOneOf(scan, index + 1, words.thisOrThat)) ||
      isYearAt(vi, scan, index) ||
      isGranted(vi, scan, index),
    isVerb: (scan, first, edge, next) =>
      isSending(vi, scan, first, edge, next) ||
      // "cả thôn 147 hộ"
      (isOneOf(scan, first - 1, words.whole) && isOneOf(scan, next, words.countedByFive)),
    isYearWord: (scan, index) => isOneOf(scan, index, words.year),
    isAddress: (scan, { first, next }) =>
      scan.tokens.letterCase[first] !== wordCase.lower &&
      (isOneOf(scan, first - 2, words.place) || (isSign(scan, first - 2, signs.colon) && next - first > 1)),
    isOtherUnit: (scan, number, next) => {
      if (next !== number.next + 1) return false;
      const unit = lexicon.vocabulary.word(wordAt(scan, number.next));
      // "5 vàng, 4 bạc, 5 đồng": the third metal.
      return (
        (unit === 'tiếng' && isOneOf(scan, next, words.sound)) ||
        // "ba hôm" is a length of time, "30 hôm qua" none.
        (unit === 'hôm' && !number.inWords) ||
        // "từ 1,1 triệu năm 2023", but "kế hoạch 5 năm 2021 - 2025"
        (unit === 'năm' && number.value >= mostYears && yearAt(scan, next) > 0 && !isSeparator(scan, next + 1)) ||
        (unit === 'ký' && isOneOf(scan, next, words.written)) ||
        // "hai đồng bằng", but "13 tỷ đồng bằng cách …"
        (unit === 'đồng' && number.scale === 0 && isOneOf(scan, next, words.level)) ||
        (unit === 'đồng' && scan.figures.at(-1)?.unit?.endsWith('bạc') === true)
      );
    },
    timesEnd: (scan, index) => (isOneOf(scan, index, words.times) ? index + 1 : 0),
    comparesTimes: (scan, first, next) =>
      hasRole(scan, first - 1, role.multipleCue) ||
      (!isSign(scan, next, signs.slash) && !isOneOf(scan, next, words.perTime)),
    rangeStart: (scan, first) => rangeStart(vi, scan, first),
    opensAmount: () => false,
    tellsChange: (scan, index) => hasRole(scan, index - 1, role.changeCue),
    joinsRange: (scan, index) => hasRole(scan, index, role.rangeWord),
    isFreeIdiom: (scan, first, next) =>
      !isOneOf(scan, first, words.one) ||
      !isOneOf(scan, next - 1, words.part) ||
      numbers.digit(wordAt(scan, next)) <= 1,
    isWeekday: (scan, first, edge, next) =>
      isOneOf(scan, first, words.rank) && edge === first + 1 && next === edge + 1 && isWeekday(vi, scan, first, next),
  };
  return grammar;
}

/** "Quân khu 9 điều 6 tàu": a verb behind whoever sends them; "theo điều 12" names an article. */
function isSending({ words }: Vietnamese, scan: Scan, first: number, edge: number, next: number): boolean {
  if (edge !== first + 1 || !isOneOf(scan, first, words.sends) || first === 0) return false;
  const isNamed = isOneOf(scan, first - 1, words.beforeArticle) || isSign(scan, first - 1, signs.comma);
  return !isNamed && isOneOf(scan, next, words.sent);
}

/** Where the words that open a range begin: từ, từ đủ (từ đủ 2 đến 5 năm), cỡ and trong khoảng, which are no approximators there. */
function rangeStart({ words }: Vietnamese, scan: Scan, first: number): number {
  if (isOneOf(scan, first - 1, words.from) || isOneOf(scan, first - 1, words.sizeOf)) return first - 1;
  const opens =
    (isOneOf(scan, first - 1, words.enough) && isOneOf(scan, first - 2, words.from)) ||
    (isOneOf(scan, first - 1, words.about) && isOneOf(scan, first - 2, words.among));
  return opens ? first - 2 : first;
}

function positive(group: WordGroup | undefined): WordGroup | undefined {
  return group !== undefined && group.value > 0 ? group : undefined;
}

/** "nâng cấp năm 2015", "trên tuyến năm 2025": năm before the number of a year is no five. */
function isYearAt({ words }: Vietnamese, scan: Scan, index: number): boolean {
  return isOneOf(scan, index, words.five) && yearAt(scan, index + 1) > 0;
}

/** So many years and more are counted of no plan whose first year stands behind them. */
const mostYears = 100;
const highestGrade = 30;

/** "được cấp 3 giấy phép", "cấp 200 suất học bổng", "Nhà nước cấp hai phần ba": what is granted has no grade. */
function isGranted({ words }: Vietnamese, scan: Scan, index: number): boolean {
  if (!isOneOf(scan, index - 1, words.grants)) return false;
  if (isOneOf(scan, index + 1, words.part) || isOneOf(scan, index + 1, words.grantedThings)) return true;
  if (integerAt(scan, index) > highestGrade && readCountedNoun(scan, index + 1) !== undefined) return true;
  return isOneOf(scan, index - 2, words.granted) && readCountedNoun(scan, index + 1) !== undefined;
}

/** `1 triệu 6`, `một triệu hai`: a digit behind a scale word that counts nothing of its own. */
function isLooseDigit({ words }: Vietnamese, scan: Scan, index: number): boolean {
  if (isOneOf(scan, index, words.five)) return false;
  const suffix = readSuffix(scan, index + 1);
  if (suffix !== undefined) return suffix.suffix.kind === 'money';
  const isJoined = isSign(scan, index + 1, signs.slash) || isSign(scan, index + 1, signs.minus);
  return !isJoined && readCountedNoun(scan, index + 1) === undefined;
}

function readSpecial(vi: Vietnamese, grammar: FigureGrammar, scan: Scan, index: number): number {
  const { words, numbers } = vi;
  if (scan.tokens.letterCase[index] === wordCase.upper && isWord(scan, index + 1)) return 0;
  if (isOneOf(scan, index, words.hang) || isOneOf(scan, index, words.few) || isOneOf(scan, index, words.double))
    return constructions.readVague(vi, grammar, scan, index);
  if (isOneOf(scan, index, words.raised)) return constructions.readTimesWord(vi, scan, index);
  if (isOneOf(scan, index, words.halfOf)) return constructions.readHalf(vi, grammar, scan, index);
  const oneAndHalf = constructions.readOneAndHalf(vi, scan, index);
  if (oneAndHalf > 0) return oneAndHalf;
  if (isOneOf(scan, index, words.tens)) return constructions.readAboutTen(scan, index);
  const isHalf = isOneOf(scan, index, words.one) || isOneOf(scan, index, words.portion);
  if (isHalf && isOneOf(scan, index + 1, words.halfOf)) return emitFraction(scan, 'half', index, index + 2, 1, 2);
  const oneOfThose = constructions.readOneOfThose(vi, scan, index);
  if (oneOfThose > 0) return oneOfThose;
  const enumerator = readEnumerator(vi, scan, index);
  if (enumerator > 0) return enumerator;
  if (hasRole(scan, index, scaleRole)) return constructions.readBareScale(vi, grammar, scan, index);
  return numbers.digit(wordAt(scan, index)) < 0 ? 0 : constructions.readPair(vi, grammar, scan, index);
}

/** How far on the second point of a list may stand whose first is in lower case. */
const pointWindow = 60;

/** Một là, Hai là: the points of a speech; in lower case where the next or the last one stands in the paragraph too. */
function readEnumerator({ words, numbers }: Vietnamese, scan: Scan, index: number): number {
  if (!isOneOf(scan, index + 1, words.is)) return 0;
  const group = numbers.readGroup(scan, index);
  if (group === undefined || group.next !== index + 1) return 0;
  if (scan.tokens.letterCase[index] === wordCase.lower) {
    const last = scan.figures.findLast((figure) => figure.rule === 'figure.ordinal.enumerator');
    const followsLast = last?.value === group.value - 1;
    if (!followsLast && (group.value !== 1 || !hasSecondPoint({ words, numbers }, scan, index))) return 0;
  }
  emit(scan, 'ordinal', 'figure.ordinal.enumerator', index, group.next + 1, { value: group.value });
  return group.next + 1;
}

function hasSecondPoint({ words, numbers }: Pick<Vietnamese, 'words' | 'numbers'>, scan: Scan, from: number): boolean {
  for (let index = from + 2; index < from + pointWindow && index < scan.tokens.count; index++)
    if (numbers.digit(wordAt(scan, index)) === 2 && isOneOf(scan, index + 1, words.is)) return true;
  return false;
}

/** A day in digits, with or without its month: 12/5. */
function opensDay(scan: Scan, index: number): boolean {
  const day = integerAt(scan, index, 2);
  return day > 0 && day < 32 && (isSign(scan, index + 1, signs.slash) || isSign(scan, index + 1, signs.minus));
}

/** thứ ba as Tuesday: sáng thứ ba, thứ Hai (12/5), thứ ba tuần trước; but ngày thứ tư của bệnh is the fourth day. */
function isWeekday({ words }: Vietnamese, scan: Scan, first: number, next: number): boolean {
  const digit = integerAt(scan, first + 1, 1);
  if (!isOneOf(scan, first + 1, words.weekday) && !(digit >= 2 && digit <= 7)) return false;
  if (isOneOf(scan, first - 1, words.weekdayBefore) && !isCountedDay({ words }, scan, first, next))
    return !isOneOf(scan, next, words.follows);
  // "kể cả thứ Bảy": a capital makes a name of it, but for "lần thứ Hai".
  const isNamed =
    scan.tokens.letterCase[first + 1] !== wordCase.lower && scan.tokens.letterCase[first] === wordCase.lower;
  if (isNamed && isWord(scan, first + 1) && !isOneOf(scan, first - 1, words.times)) return true;
  const isDateBehind = isSign(scan, next, signs.opening) || isSign(scan, next, signs.comma);
  const day = isDateBehind ? next + 1 : next;
  return isOneOf(scan, next, words.weekdayBehind) || opensDay(scan, isOneOf(scan, day, words.day) ? day + 1 : day);
}

/** "sang ngày thứ hai", "giảm phiên thứ ba", "họp phiên thứ hai": in small letters, days and sessions in a row are counted so. */
function isCountedDay({ words }: Pick<Vietnamese, 'words'>, scan: Scan, first: number, next: number): boolean {
  if (scan.tokens.letterCase[first + 1] !== wordCase.lower || isNumber(scan, first + 1)) return false;
  // "ngày thứ bảy và chủ nhật", "ngày thứ hai hằng tuần"
  if (isOneOf(scan, first - 1, words.day))
    return !isOneOf(scan, next, words.dayAnd) && !isOneOf(scan, next, words.weekdayBehind);
  if (!isOneOf(scan, first - 1, words.session)) return false;
  return (
    hasRole(scan, first - 2, role.changeCue) ||
    isOneOf(scan, first - 2, words.meets) ||
    isOneOf(scan, next, words.onEnd)
  );
}
