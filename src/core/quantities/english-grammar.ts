import { tokenText, wordCase } from '../text/tokens.js';
import { readBound } from './bounds.js';
import { countedNoun } from './counted-noun.js';
import { emitCardinal, emitWithSuffix } from './emit-number.js';
import { englishDates } from './english-dates.js';
import type { FigureGrammar, WordGroup } from './grammar.js';
import {
  englishFigureWords,
  englishMultiples,
  englishNumbers,
  englishOrdinals,
  englishParts,
  englishTens,
} from './language/en-figure-words.js';
import { type FigureLexicon, scaleRole } from './lexicon.js';
import { type NumberReading, readScales } from './numbers.js';
import { emit, hasRole, integerAt, isAttached, isNumber, isSign, isWord, type Scan, signs, wordAt } from './scan.js';
import { readSuffix } from './suffixes.js';
import { wordSets } from './word-sets.js';

export function createEnglishGrammar(lexicon: FigureLexicon): FigureGrammar {
  const { vocabulary } = lexicon;
  const sets = wordSets(vocabulary, englishFigureWords);
  const numbersOf = (words: Readonly<Record<string, number>>) =>
    new Map(Object.entries(words).map(([word, value]) => [vocabulary.id(word), value]));
  const units = numbersOf(englishNumbers);
  const tens = numbersOf(englishTens);
  const ordinals = numbersOf(englishOrdinals);
  const parts = numbersOf(englishParts);
  const multiples = numbersOf(englishMultiples);
  const is = (scan: Scan, index: number, name: keyof typeof englishFigureWords) =>
    index >= 0 && isWord(scan, index) && sets[name].has(wordAt(scan, index));
  const numberAt = (map: ReadonlyMap<number, number>, scan: Scan, index: number) =>
    isWord(scan, index) ? map.get(wordAt(scan, index)) : undefined;

  function readBelowHundred(scan: Scan, index: number): WordGroup | undefined {
    const unit = numberAt(units, scan, index);
    if (unit !== undefined) return { value: unit, next: index + 1 };
    const ten = numberAt(tens, scan, index);
    if (ten === undefined) return undefined;
    const isJoined = isSign(scan, index + 1, signs.minus) && isAttached(scan, index + 1);
    const at = isJoined ? index + 2 : index + 1;
    const rest = numberAt(units, scan, at);
    return rest !== undefined && rest > 0 && rest < 10
      ? { value: ten + rest, next: at + 1 }
      : { value: ten, next: index + 1 };
  }

  function readWordGroup(scan: Scan, index: number): WordGroup | undefined {
    const isArticle = is(scan, index, 'article');
    const first = isArticle ? { value: 1, next: index + 1 } : readBelowHundred(scan, index);
    if (first === undefined) return undefined;
    if (!is(scan, first.next, 'hundred')) {
      if (!isArticle) return first;
      return hasRole(scan, first.next, scaleRole) ? first : undefined;
    }
    const value = first.value * 100;
    const at = is(scan, first.next + 1, 'and') ? first.next + 2 : first.next + 1;
    const rest = readBelowHundred(scan, at);
    return rest === undefined ? { value, next: first.next + 1 } : { value: value + rest.value, next: rest.next };
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

  /** `dozens`, `hundreds of thousands of plots`, `half a million`, `half of`, `threefold`. */
  function readSpecial(scan: Scan, index: number): number {
    const multiple = numberAt(multiples, scan, index);
    if (multiple !== undefined) {
      const { bound } = readBound(scan, index, index + 1, false);
      emit(scan, 'multiple', 'figure.multiple.word', index, index + 1, { value: multiple, bound, precision: 0 });
      return index + 1;
    }
    if (is(scan, index, 'vague')) return readVague(scan, index);
    if (is(scan, index, 'half')) return readHalfOf(scan, index);
    if (is(scan, index, 'article') && is(scan, index + 1, 'half')) return 0;
    const ordinal = numberAt(ordinals, scan, index);
    if (ordinal !== undefined) return readOrdinalWord(scan, index, ordinal);
    return 0;
  }

  /** `the 14th congress` is read as a number; a bare ordinal word counts where a determiner stands before it. */
  function readOrdinalWord(scan: Scan, index: number, value: number): number {
    if (
      !is(scan, index - 1, 'the') &&
      !/^(?:for|a|its|their|his|her)$/i.test(index > 0 ? tokenText(scan.tokens, index - 1) : '')
    )
      return 0;
    if (value === 2 && scan.tokens.letterCase[index] !== wordCase.lower) return 0;
    emit(scan, 'ordinal', 'figure.ordinal.word', index, index + 1, { value });
    return index + 1;
  }

  const powers: Readonly<Record<string, number>> = {
    dozens: 1,
    tens: 1,
    scores: 1,
    hundreds: 2,
    thousands: 3,
    millions: 6,
    billions: 9,
  };

  function readVague(scan: Scan, index: number): number {
    let power = 0;
    let next = index;
    for (;;) {
      power += powers[tokenText(scan.tokens, next).toLowerCase()] ?? 0;
      next++;
      if (is(scan, next, 'of') && is(scan, next + 1, 'vague')) next++;
      else break;
    }
    const amount = { first: index, next, value: 10 ** power, precision: power, bound: 'vague' as const };
    const at = is(scan, next, 'of') ? next + 1 : next;
    const suffix = readSuffix(scan, at);
    if (suffix !== undefined) return emitWithSuffix(scan, amount, suffix.suffix, suffix.next);
    const noun = countedNoun(scan, at);
    emit(scan, 'cardinal', 'figure.cardinal.vague', index, next, {
      value: amount.value,
      precision: power,
      bound: 'vague',
      ...(noun === undefined ? {} : { unit: noun.text }),
    });
    return next;
  }

  function readHalfOf(scan: Scan, index: number): number {
    const at = is(scan, index + 1, 'article') ? index + 2 : index + 1;
    const scales = readScales(scan, grammar, at);
    if (scales.power > 0) {
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
    if (is(scan, index - 1, 'firstLast') || isAttached(scan, index + 1)) return 0;
    return is(scan, index + 1, 'of') || is(scan, index + 1, 'the') || is(scan, index + 1, 'article')
      ? emitFraction(scan, index, index + 1, 1, 2)
      : 0;
  }

  /** `two-thirds`, `one in nine`, `nine out of ten`, `1.5 times`, `14th`. */
  function readTail(scan: Scan, number: NumberReading): number {
    const { first, next, value, precision } = number;
    if (
      isNumber(scan, next - 1) &&
      isAttached(scan, next) &&
      isWord(scan, next) &&
      /^(?:st|nd|rd|th)$/.test(tokenText(scan.tokens, next))
    ) {
      emit(scan, 'ordinal', 'figure.ordinal.number', first, next + 1, { value });
      return next + 1;
    }
    const isJoined = isSign(scan, next, signs.minus) && isAttached(scan, next);
    const at = isJoined ? next + 1 : next;
    const part = numberAt(parts, scan, at);
    if (part !== undefined && number.inWords && value < part && number.scale === 0)
      return emitFraction(scan, first, at + 1, value, part);
    if (is(scan, at, 'times') && !is(scan, at + 1, 'article')) {
      const isMultiple = precision < 0 || comparesAfter(scan, at + 1);
      if (!isMultiple) return 0;
      const { bound } = readBound(scan, first, at + 1, false);
      emit(scan, 'multiple', 'figure.multiple.times', first, at + 1, { value, bound, precision });
      return at + 1;
    }
    return readOutOf(scan, number);
  }

  function comparesAfter(scan: Scan, index: number): boolean {
    return (
      isWord(scan, index) &&
      /^(?:as|more|higher|larger|bigger|the|its|faster|less|that|what)$/.test(tokenText(scan.tokens, index))
    );
  }

  function readOutOf(scan: Scan, { first, next, value, precision }: NumberReading): number {
    if (precision !== 0 || !isWord(scan, next)) return 0;
    const word = tokenText(scan.tokens, next);
    const isOut = word === 'out' && isWord(scan, next + 1) && tokenText(scan.tokens, next + 1) === 'of';
    if (!isOut && word !== 'in') return 0;
    const at = isOut ? next + 2 : next + 1;
    const group = isNumber(scan, at) ? { value: integerAt(scan, at, 4), next: at + 1 } : readBelowHundred(scan, at);
    if (group === undefined || group.value <= value || group.value > 1000) return 0;
    return emitFraction(scan, first, group.next, value, group.value);
  }

  function isNoNumber(scan: Scan, { first, next, value, inWords, scale }: NumberReading): boolean {
    if (!inWords) return false;
    if (is(scan, first, 'article')) return scale === 0 && value < 100;
    if (next > first + 1 || scale > 0) return false;
    const isCapital = scan.tokens.letterCase[first] !== wordCase.lower;
    if (isCapital && first > 0 && isWord(scan, first - 1)) return true;
    if (value !== 1) return false;
    if (is(scan, first - 1, 'oneBefore') || is(scan, next, 'oneAfter'))
      return numberAt(parts, scan, next) === undefined && !isOneIn(scan, next);
    return numberAt(parts, scan, next) === undefined && !isOneIn(scan, next) && readSuffix(scan, next) === undefined;
  }

  function isOneIn(scan: Scan, next: number): boolean {
    return isWord(scan, next) && ['in', 'out'].includes(tokenText(scan.tokens, next));
  }

  const dates = englishDates(sets, ordinals, lexicon);
  const grammar: FigureGrammar = {
    lexicon,
    readWordGroup,
    isOtherWord: () => false,
    readHalf: () => 0,
    isLooseDigit: () => false,
    takesFraction: () => true,
    readDate: dates.readDate,
    readDateJoin: dates.readJoin,
    readSpecial,
    readTail,
    isNoNumber,
    ordinalWord: () => 0,
    isWeekday: () => false,
  };
  return grammar;
}
