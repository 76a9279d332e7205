import type { Amount } from '../../figures/amounts.js';
import { readBound } from '../../figures/bounds.js';
import { emitCount } from '../../figures/counts.js';
import { emitFraction } from '../../figures/fractions.js';
import type { FigureGrammar } from '../../figures/grammar.js';
import { compileLexicon, role, scaleRole } from '../../figures/lexicon.js';
import { readScales, timesTen } from '../../figures/numbers.js';
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
  wordAt,
} from '../../figures/scan.js';
import { readSuffix } from '../../figures/suffixes.js';
import { wordCase } from '../../text/tokens.js';
import type { Vocabulary } from '../../text/vocabulary.js';
import { createDates, englishDateWords } from './dates.js';
import { englishFigures } from './figures.js';
import { createNumberWords, englishNumberWords } from './number-words.js';

const multiples: Readonly<Record<string, number>> = {
  twice: 2,
  thrice: 3,
  double: 2,
  triple: 3,
  doubled: 2,
  tripled: 3,
  quadrupled: 4,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  tenfold: 10,
};
const parts: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
};
const vague: Readonly<Record<string, number>> = {
  dozens: 1,
  tens: 1,
  scores: 1,
  hundreds: 2,
  thousands: 3,
  millions: 6,
  billions: 9,
  trillions: 12,
};
const grammarWords =
  'times fold of out in a an the half hundred one per from between as more higher larger bigger greater faster less lower that what its st nd rd th and than is to his her their our my your every each no any this only which some another who day part by first at for time place all ever hand year street road avenue lane boulevard square drive';

/** Words that the grammar asks for beyond its data. */
export const englishGrammarWords = [
  grammarWords,
  englishDateWords,
  englishNumberWords,
  ...[multiples, parts, vague].map((words) => Object.keys(words).join(' ')),
].join(' ');

/** The figure grammar of English. */
export function createEnglishGrammar(vocabulary: Vocabulary): FigureGrammar {
  const lexicon = compileLexicon(englishFigures, vocabulary);
  const numbers = createNumberWords(vocabulary);
  const dates = createDates(lexicon, numbers);
  const id = (word: string) => vocabulary.id(word);
  const ids = (list: string) => new Set(list.split(' ').map(id));
  const numbersOf = (words: Readonly<Record<string, number>>) =>
    new Map(Object.entries(words).map(([word, value]) => [id(word), value]));
  const multipleValues = numbersOf(multiples);
  const partValues = numbersOf(parts);
  const vaguePowers = numbersOf(vague);
  const w = {
    articles: ids('a an'),
    times: ids('times'),
    of: id('of'),
    out: id('out'),
    in: id('in'),
    half: id('half'),
    one: id('one'),
    the: id('the'),
    and: id('and'),
    openers: ids('from between'),
    comparatives: ids('as more higher larger bigger greater faster less lower the that what its than'),
    endings: ids('st nd rd th'),
    determiners: ids('the a an his her its their our my your for in every each only'),
    to: id('to'),
    from: id('from'),
    between: id('between'),
    firstOf: ids('time place at'),
    streets: ids('street road avenue lane boulevard square drive'),
  };

  function readVague(scan: Scan, index: number): number {
    let power = vaguePowers.get(wordAt(scan, index)) ?? 0;
    let next = index + 1;
    while (wordAt(scan, next) === w.of && vaguePowers.has(wordAt(scan, next + 1))) {
      power += vaguePowers.get(wordAt(scan, next + 1)) ?? 0;
      next += 2;
    }
    const at = wordAt(scan, next) === w.of ? next + 1 : next;
    return emitCount(scan, {
      first: index,
      next,
      at,
      value: timesTen(1, power),
      precision: power,
      bound: 'vague',
      rule: 'vague',
    });
  }

  /** half a million, half of, a quarter of. */
  function readHalfOrPart(scan: Scan, index: number): number {
    const isArticle = w.articles.has(wordAt(scan, index));
    const at = isArticle ? index + 1 : index;
    const part = partValues.get(wordAt(scan, at));
    if (part === undefined) return 0;
    if (part === 2) {
      const scaleAt = w.articles.has(wordAt(scan, at + 1)) ? at + 2 : at + 1;
      const scales = readScales(scan, grammar, scaleAt);
      if (scales.power > 0) {
        const { bound } = readBound(scan, index, scales.next);
        return emitCount(scan, {
          first: index,
          next: scales.next,
          at: scales.next,
          value: timesTen(5, scales.power - 1),
          precision: scales.power - 1,
          bound,
          rule: 'half',
        });
      }
      const time = readSuffix(scan, scaleAt);
      if (scaleAt === at + 2 && time?.suffix.kind === 'duration') {
        const { bound } = readBound(scan, index, time.next);
        return emitCount(scan, {
          first: index,
          next: scaleAt,
          at: scaleAt,
          value: 0.5,
          precision: -1,
          bound,
          rule: 'half',
        });
      }
    } else if (!isArticle) return 0;
    const isShareOf =
      wordAt(scan, at + 1) === w.of ||
      (part === 2 && (wordAt(scan, at + 1) === w.the || w.articles.has(wordAt(scan, at + 1)))) ||
      (part === 4 && !isWord(scan, at + 1)) ||
      readBound(scan, index, at + 1).approximator !== undefined;
    const isTold = isShareOf || (part === 4 && hasRole(scan, index - 1, role.bareCue));
    return isTold && !isAttached(scan, at + 1)
      ? emitFraction(scan, 'words', isArticle && part !== 2 ? index : at, at + 1, 1, part)
      : isTold && isSentenceSign(scan, at + 1)
        ? emitFraction(scan, 'words', index, at + 1, 1, part)
        : 0;
  }

  function isSentenceSign(scan: Scan, index: number): boolean {
    return [signs.comma, signs.fullStop, signs.semicolon, signs.closing].some((sign) => isSign(scan, index, sign));
  }

  function readOrdinal(scan: Scan, index: number): number {
    const ordinal = numbers.readOrdinal(scan, index);
    if (ordinal === undefined) return 0;
    const isCapital = scan.tokens.letterCase[index] !== wordCase.lower;
    // "Second," at the head of a sentence counts the points of a speech.
    const opens = isCapital && isSign(scan, ordinal.next, signs.comma) && (index === 0 || !isWord(scan, index - 1));
    const isNamed = isCapital && isWord(scan, ordinal.next) && scan.tokens.letterCase[ordinal.next] !== wordCase.lower;
    if (!opens && !isNamed && !isCounting(scan, index, ordinal.next)) return 0;
    emit(scan, 'ordinal', 'figure.ordinal.words', index, ordinal.next, { value: ordinal.value });
    return ordinal.next;
  }

  function isCounting(scan: Scan, index: number, next: number): boolean {
    if (index === 0) return isWord(scan, next);
    if (w.determiners.has(wordAt(scan, index - 1)) || isSign(scan, index - 1, signs.minus)) return true;
    if (isAttached(scan, next) && isSign(scan, next, signs.minus)) return true;
    return isAttached(scan, index) && isSign(scan, index - 1, 0x27) ? true : hasPossessive(scan, index);
  }

  function hasPossessive(scan: Scan, index: number): boolean {
    return (
      isWord(scan, index - 1) &&
      scan.tokens.end[index - 1] === (scan.tokens.start[index - 1] ?? 0) + 1 &&
      isAttached(scan, index - 1)
    );
  }

  /** 14th, two-thirds, 1.7 times, one in nine, 62 out of 100. */
  function readTail(scan: Scan, amount: Amount): number {
    const { number, first } = amount;
    const { next } = number;
    if (isAttached(scan, next) && w.endings.has(wordAt(scan, next)) && isNumber(scan, next - 1)) {
      emit(scan, 'ordinal', 'figure.ordinal', first, next + 1, { value: amount.value });
      return next + 1;
    }
    const at = isSign(scan, next, signs.minus) && isAttached(scan, next) ? next + 1 : next;
    const part = partValues.get(wordAt(scan, at));
    if (part !== undefined && number.inWords && number.scale === 0 && amount.value > 0 && amount.value < part)
      return emitFraction(scan, 'words', first, at + 1, amount.value, part);
    if (w.times.has(wordAt(scan, at))) return readTimes(scan, amount, at);
    return readOutOf(scan, amount);
  }

  function readTimes(scan: Scan, amount: Amount, at: number): number {
    const { first } = amount;
    const isMultiple = !Number.isInteger(amount.value) || w.comparatives.has(wordAt(scan, at + 1));
    const { bound } = readBound(scan, first, at + 1);
    if (isMultiple)
      emit(scan, 'multiple', 'figure.multiple', first, at + 1, {
        value: amount.value,
        bound,
        precision: amount.precision,
      });
    else if (!w.articles.has(wordAt(scan, first)) || amount.number.scale === 0)
      emit(scan, 'cardinal', 'figure.cardinal.occurrences', first, at, {
        value: amount.value,
        unit: 'times',
        bound,
        precision: amount.precision,
      });
    return at + 1;
  }

  function readOutOf(scan: Scan, amount: Amount): number {
    const { next } = amount.number;
    const isOut = wordAt(scan, next) === w.out && wordAt(scan, next + 1) === w.of;
    if (!isOut && wordAt(scan, next) !== w.in) return 0;
    const at = isOut ? next + 2 : next + 1;
    const whole = isNumber(scan, at) ? { value: integerAt(scan, at, 5), next: at + 1 } : numbers.readGroup(scan, at);
    if (whole === undefined || whole.value <= amount.value || (!isOut && whole.value > 1000)) return 0;
    const suffix = readSuffix(scan, whole.next);
    if (suffix !== undefined && suffix.suffix.kind !== 'money') return 0;
    return emitFraction(scan, 'of', amount.first, whole.next, amount.value, whole.value);
  }

  function isNoNumber(scan: Scan, amount: Amount): boolean {
    const { first, number } = amount;
    const { letterCase } = scan.tokens;
    if (w.articles.has(wordAt(scan, first))) return number.scale <= 3 && !isApproximated(scan, amount);
    const isName =
      letterCase[first] !== wordCase.lower &&
      first > 0 &&
      isWord(scan, first - 1) &&
      letterCase[first - 1] !== wordCase.lower;
    if (isName) return true;
    if (wordAt(scan, first) !== w.one || number.next > first + 1) return false;
    return amount.suffix === undefined || (amount.suffix.kind === 'duration' && !isApproximated(scan, amount));
  }

  function isApproximated(scan: Scan, amount: Amount): boolean {
    return readBound(scan, amount.first, amount.next).approximator !== undefined;
  }

  const grammar: FigureGrammar = {
    lexicon,
    readWordGroup: numbers.readGroup,
    isOtherWord: () => false,
    readHalf: () => 0,
    readOdd: () => 0,
    isLooseDigit: () => false,
    takesFraction: () => true,
    readDate: dates.readDate,
    readSpecial(scan, index) {
      const only = wordAt(scan, index);
      const multiple = multipleValues.get(only);
      if (multiple !== undefined) {
        emit(scan, 'multiple', 'figure.multiple.words', index, index + 1, {
          value: multiple,
          bound: readBound(scan, index, index + 1).bound,
          precision: 0,
        });
        return index + 1;
      }
      if (vaguePowers.has(only)) return readVague(scan, index);
      return readHalfOrPart(scan, index) || readOrdinal(scan, index);
    },
    readTail,
    isNoNumber,
    isOtherUnit: () => false,
    isNoOrdinal: () => false,
    isAddress: (scan, noun) => w.streets.has(wordAt(scan, noun.next - 1)) || w.streets.has(wordAt(scan, noun.next)),
    rangeStart: (scan, first) => (first > 0 && w.openers.has(wordAt(scan, first - 1)) ? first - 1 : first),
    joinsRange: (scan, index, first) =>
      wordAt(scan, index) === w.to || (wordAt(scan, index) === w.and && wordAt(scan, first - 1) === w.between),
    isFreeIdiom: () => true,
    isWeekday: () => false,
    readInstanceWord: (scan, index) => (hasRole(scan, index, scaleRole) ? undefined : numbers.readGroup(scan, index)),
    readOrdinalWord: (scan, index) => numbers.readGroup(scan, index),
  };
  return grammar;
}
