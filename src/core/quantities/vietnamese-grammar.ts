import { tokenText, wordCase } from '../text/tokens.js';
import { readBound } from './bounds.js';
import { countedNoun } from './counted-noun.js';
import { emitCardinal, emitWithSuffix } from './emit-number.js';
import type { FigureGrammar, WordGroup } from './grammar.js';
import { vietnameseDigits, vietnameseFigureWords, vietnameseOrdinalWords } from './language/vi-figure-words.js';
import { type FigureLexicon, role, scaleRole } from './lexicon.js';
import { type NumberReading, readScales } from './numbers.js';
import { emit, hasRole, integerAt, isAttached, isNumber, isWord, type Scan, wordAt } from './scan.js';
import { readSuffix } from './suffixes.js';
import { vietnameseDates } from './vietnamese-dates.js';
import { wordSets } from './word-sets.js';

export function createVietnameseGrammar(lexicon: FigureLexicon): FigureGrammar {
  const { vocabulary } = lexicon;
  const sets = wordSets(vocabulary, vietnameseFigureWords);
  const numbersOf = (words: Readonly<Record<string, number>>) =>
    new Map(Object.entries(words).map(([word, value]) => [vocabulary.id(word), value]));
  const digits = numbersOf(vietnameseDigits);
  const ordinals = numbersOf(vietnameseOrdinalWords);
  const is = (scan: Scan, index: number, name: keyof typeof vietnameseFigureWords) =>
    index >= 0 && isWord(scan, index) && sets[name].has(wordAt(scan, index));
  const digit = (scan: Scan, index: number) => (isWord(scan, index) ? (digits.get(wordAt(scan, index)) ?? 0) : 0);

  function readBelowHundred(scan: Scan, index: number): WordGroup | undefined {
    if (is(scan, index, 'ten')) {
      const unit = digit(scan, index + 1);
      return unit > 0 && !is(scan, index + 2, 'hundred')
        ? { value: 10 + unit, next: index + 2 }
        : { value: 10, next: index + 1 };
    }
    const value = digit(scan, index);
    if (value === 0) return undefined;
    if (!is(scan, index + 1, 'tens')) return { value, next: index + 1 };
    const unit = digit(scan, index + 2);
    return unit > 0 ? { value: value * 10 + unit, next: index + 3 } : { value: value * 10, next: index + 2 };
  }

  function readWordGroup(scan: Scan, index: number): WordGroup | undefined {
    const hundreds = digit(scan, index);
    if (hundreds === 0 || !is(scan, index + 1, 'hundred')) return readBelowHundred(scan, index);
    const value = hundreds * 100;
    const rest = index + 2;
    if (is(scan, rest, 'odd')) {
      const unit = digit(scan, rest + 1);
      return unit > 0 ? { value: value + unit, next: rest + 2 } : { value, next: rest };
    }
    const below = readBelowHundred(scan, rest);
    if (below === undefined || below.value < 10) return { value, next: rest };
    return { value: value + below.value, next: below.next };
  }

  /** `hàng chục nghìn tỷ đồng`, `vài chục`, `nửa triệu`. */
  function readVague(scan: Scan, index: number): number {
    const scales = readScales(scan, grammar, index + 1);
    if (scales.next === index + 1) return 0;
    const amount = {
      first: index,
      next: scales.next,
      value: 10 ** scales.power,
      precision: scales.power,
      bound: 'vague' as const,
    };
    const suffix = readSuffix(scan, scales.next);
    return suffix === undefined
      ? emitCardinal(scan, amount, 'figure.cardinal.vague')
      : emitWithSuffix(scan, amount, suffix.suffix, suffix.next);
  }

  function readHalfOf(scan: Scan, index: number): number {
    const scales = readScales(scan, grammar, index + 1);
    if (scales.next === index + 1) return 0;
    const amount = {
      first: index,
      next: scales.next,
      value: 5 * 10 ** (scales.power - 1),
      precision: scales.power - 1,
    };
    const suffix = readSuffix(scan, scales.next);
    return suffix === undefined
      ? emitCardinal(scan, amount, 'figure.cardinal.half')
      : emitWithSuffix(scan, amount, suffix.suffix, suffix.next);
  }

  function emitFraction(scan: Scan, first: number, next: number, numerator: number, denominator: number): number {
    const { bound } = readBound(scan, first, next, false);
    emit(scan, 'fraction', 'figure.fraction.words', first, next, {
      value: numerator / denominator,
      numerator,
      denominator,
      bound,
    });
    return next;
  }

  function readDouble(scan: Scan, index: number): number {
    let value = 0;
    if (is(scan, index + 1, 'multiples')) value = 2;
    else if (is(scan, index + 1, 'half')) value = 1.5;
    else if (
      digit(scan, index + 1) > 1 &&
      !is(scan, index + 2, 'times') &&
      readScales(scan, grammar, index + 2).power === 0
    ) {
      value = digit(scan, index + 1);
    }
    if (value === 0) return 0;
    const next = index + 2;
    const { bound } = readBound(scan, index, next, false);
    emit(scan, 'multiple', 'figure.multiple.word', index, next, { value, bound, precision: value === 1.5 ? -1 : 0 });
    return next;
  }

  function readSpecial(scan: Scan, index: number): number {
    if (is(scan, index, 'double')) return readDouble(scan, index);
    if (is(scan, index, 'some')) return readVague(scan, index);
    if (is(scan, index, 'halfWord')) return readHalfOf(scan, index);
    if (is(scan, index, 'one') && is(scan, index + 1, 'halfWord')) {
      const scaled = readScales(scan, grammar, index + 2);
      if (scaled.power > 0) return 0;
      return emitFraction(scan, index, index + 2, 1, 2);
    }
    if (is(scan, index, 'first') && is(scan, index + 1, 'firstEver')) {
      emit(scan, 'ordinal', 'figure.ordinal.first', index, index + 2, { value: 1 });
      return index + 2;
    }
    return readEnumerator(scan, index);
  }

  /** "Một là, …" where a sentence or clause opens. */
  function readEnumerator(scan: Scan, index: number): number {
    const value = digit(scan, index);
    if (value === 0 || !is(scan, index + 1, 'is') || scan.tokens.letterCase[index] !== wordCase.capital) return 0;
    if (index > 0 && isWord(scan, index - 1)) return 0;
    emit(scan, 'ordinal', 'figure.ordinal.enumerator', index, index + 2, { value });
    return index + 2;
  }

  /** `hai phần ba`, `6 trong 7 cơ chế`, `12 trong số 34`, `3 lần`. */
  function readTail(scan: Scan, number: NumberReading): number {
    const { first, next, value } = number;
    if (is(scan, next, 'part')) {
      const below = isNumber(scan, next + 1)
        ? integerAt(scan, next + 1, 3)
        : digit(scan, next + 1) || (is(scan, next + 1, 'ten') ? 10 : 0);
      if (below > 1 && value < 100) return emitFraction(scan, first, next + 2, value, below);
    }
    if (is(scan, next, 'out') && number.precision === 0) {
      const at = is(scan, next + 1, 'total') ? next + 2 : next + 1;
      const whole = isNumber(scan, at) ? integerAt(scan, at, 4) : (readWordGroup(scan, at)?.value ?? 0);
      const end = isNumber(scan, at) ? at + 1 : (readWordGroup(scan, at)?.next ?? at);
      const isWhole =
        whole >= value && whole > 1 && countedNoun(scan, end) !== undefined && readSuffix(scan, end) === undefined;
      if (isWhole) return emitFraction(scan, first, end, value, whole);
    }
    if (is(scan, next, 'times')) return readTimes(scan, number);
    return 0;
  }

  function readTimes(scan: Scan, number: NumberReading): number {
    const { first, next, value, precision } = number;
    const isMultiple = hasCueBefore(scan, first) || precision < 0 || compares(scan, next + 1);
    if (!isMultiple) return 0;
    const { bound } = readBound(scan, is(scan, first - 1, 'double') ? first - 1 : first, next, false);
    emit(scan, 'multiple', 'figure.multiple.times', first, next + 1, { value, bound, precision });
    return next + 1;
  }

  function hasCueBefore(scan: Scan, first: number): boolean {
    for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
      if (!isWord(scan, index)) return false;
      if (hasRole(scan, index, role.multipleCue)) return true;
    }
    return false;
  }

  function compares(scan: Scan, index: number): boolean {
    return isWord(scan, index) && tokenText(scan.tokens, index) === 'so';
  }

  function isNoNumber(scan: Scan, { first, next, value, inWords, scale }: NumberReading): boolean {
    if (!inWords) return false;
    const { tokens } = scan;
    const isSingle = next === first + 1;
    if (is(scan, next, 'part') && (isNumber(scan, next + 1) || digit(scan, next + 1) > 0)) return false;
    if (tokens.letterCase[first] !== wordCase.lower && first > 0 && isWord(scan, first - 1)) return true;
    if (!isSingle || scale > 0) return false;
    const suffix = readSuffix(scan, next);
    if (is(scan, first, 'one')) return suffix?.suffix.kind !== 'percent' && !countsAgainst(scan, first, next);
    if (is(scan, next, 'idiomAfter')) return true;
    if (is(scan, first, 'year')) return isYearWord(scan, first);
    if (value === 3 && (is(scan, next, 'fatherAfter') || is(scan, first - 1, 'fatherBefore'))) return true;
    if (value === 2 && is(scan, next, 'bothAfter')) return true;
    if (is(scan, next, 'scaleOther')) return true;
    if (suffix !== undefined || is(scan, next, 'times')) return false;
    return countedNoun(scan, next) === undefined;
  }

  /** "trong đó một bàn", "có một em": `một` counts where it stands against another number. */
  function countsAgainst(scan: Scan, first: number, next: number): boolean {
    const isPart =
      isWord(scan, first - 1) && ['đó', 'số'].includes(tokenText(scan.tokens, first - 1)) && is(scan, first - 2, 'out');
    const isPartWithVerb =
      is(scan, first - 1, 'countedOneCue') &&
      isWord(scan, first - 2) &&
      tokenText(scan.tokens, first - 2) === 'đó' &&
      is(scan, first - 3, 'out');
    return (isPart || isPartWithVerb) && countedNoun(scan, next) !== undefined;
  }

  function isYearWord(scan: Scan, index: number): boolean {
    if (isNumber(scan, index - 1) || hasRole(scan, index - 1, scaleRole) || is(scan, index - 1, 'yearBefore'))
      return true;
    if (isNumber(scan, index + 1) || is(scan, index + 1, 'yearAfter')) return true;
    return !is(scan, index + 1, 'countedByFive');
  }

  const dates = vietnameseDates(sets, ordinals);
  const grammar: FigureGrammar = {
    lexicon,
    readWordGroup,
    isOtherWord: (scan, index) => is(scan, index + 1, 'scaleOther') && !isNumber(scan, index - 1),
    readHalf: (scan, index) => (is(scan, index, 'half') ? index + 1 : 0),
    isLooseDigit(scan, index, inWords) {
      const after = index + 1;
      if (isAttached(scan, after) && !isWord(scan, after)) return false;
      const ends =
        after >= scan.tokens.count || !isWord(scan, after) || readSuffix(scan, after)?.suffix.kind === 'money';
      return ends && (inWords === isWord(scan, index) || isNumber(scan, index));
    },
    takesFraction(scan, index) {
      const suffix = readSuffix(scan, index)?.suffix.kind;
      return suffix === 'percent' || suffix === 'measure' || is(scan, index, 'times');
    },
    readDate: dates.readDate,
    readDateJoin: dates.readJoin,
    readSpecial,
    readTail,
    isNoNumber,
    ordinalWord: (scan, index) => (isWord(scan, index) ? (ordinals.get(wordAt(scan, index)) ?? 0) : 0),
    isWeekday: (scan, first, index) =>
      tokenText(scan.tokens, first).toLowerCase() === 'thứ' &&
      (ordinals.get(wordAt(scan, index)) ?? 0) > 1 &&
      (scan.tokens.letterCase[index] !== wordCase.lower ||
        is(scan, index + 1, 'weekdayAfter') ||
        is(scan, first - 1, 'weekdayBefore') ||
        (index + 1 < scan.tokens.count && tokenText(scan.tokens, index + 1) === '(')),
  };
  return grammar;
}
