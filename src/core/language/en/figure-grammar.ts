import type { FigureGrammar } from '../../figures/grammar.js';
import { isPluralForm } from '../../figures/inflected-noun.js';
import { isMinute } from '../../figures/letter-units.js';
import { compileLexicon, role, scaleRole } from '../../figures/lexicon.js';
import { hasRole, isOneOf, isSign, isWord, type Scan, signs } from '../../figures/scan.js';
import { tokenText } from '../../text/tokens.js';
import type { Vocabulary } from '../../text/vocabulary.js';
import * as comparisons from './comparisons.js';
import * as constructions from './constructions.js';
import { readDate } from './dates.js';
import { englishFigures } from './figures.js';
import { isMetre } from './metres.js';
import { createNumberWords } from './number-words.js';
import { compileEnglish } from './words.js';

const changeWindow = 4;

/** "plans to lift output from 3.3 million to 4.5 million": what changes stands between. */
function tellsChange(scan: Scan, index: number): boolean {
  for (let before = index - 1; before >= index - changeWindow && goesOn(scan, before); before--)
    if (hasRole(scan, before, role.changeCue)) return true;
  return false;
}

/** A word, or the comma of "also rose, from $2 to $4". */
function goesOn(scan: Scan, index: number): boolean {
  return isWord(scan, index) || isSign(scan, index, signs.comma);
}

/** The figure grammar of English. */
export function createEnglishGrammar(vocabulary: Vocabulary): FigureGrammar {
  const lexicon = compileLexicon(englishFigures, vocabulary);
  const numbers = createNumberWords(vocabulary);
  const en = compileEnglish(vocabulary, lexicon, numbers);
  const { words } = en;
  const isBetween = (scan: Scan, first: number) => isOneOf(scan, first - 1, words.between);
  const grammar: FigureGrammar = {
    lexicon,
    readWordGroup: numbers.readGroup,
    readOrdinalWord: numbers.readGroup,
    readInstanceWord: (scan, index) => (hasRole(scan, index, scaleRole) ? undefined : numbers.readGroup(scan, index)),
    isOtherWord: (scan, index) => isMetre(en, scan, index) || isMinute(scan, index),
    readHalf: numbers.readAndHalf,
    readOdd: () => 0,
    isLooseDigit: () => false,
    takesFraction: () => true,
    readDate: (scan, index) => readDate(en, scan, index),
    readCodedMonths: () => 0,
    readSpecial: (scan, index) =>
      constructions.readMultipleWord(en, scan, index) ||
      constructions.readVague(en, scan, index) ||
      constructions.readPart(en, grammar, scan, index) ||
      constructions.readLimitedOne(en, grammar, scan, index) ||
      constructions.readOrdinal(en, scan, index),
    readTail: (scan, amount) =>
      constructions.readEnding(en, scan, amount) ||
      comparisons.readTimes(en, scan, amount) ||
      comparisons.readPoints(en, scan, amount) ||
      comparisons.readOutOf(en, scan, amount),
    isNoNumber: (scan, amount) => constructions.isNoNumber(en, grammar, scan, amount),
    // "over 60s", "under-16s": people of an age.
    isOtherUnit: (scan, number, next) =>
      next === number.next + 1 &&
      ((isOneOf(scan, number.next, words.second) && isSign(scan, next, signs.minus)) ||
        (number.isPlain && isOneOf(scan, number.next, words.plural) && !isMinute(scan, number.first - 1)) ||
        constructions.isWonCrown(en, scan, number)),
    isNoOrdinal: () => false,
    // "Centenarians number 3,970"
    isVerb: (scan, first) => first > 0 && isPluralForm(tokenText(scan.tokens, first - 1).toLowerCase()),
    isYearWord: () => false,
    isAddress: (scan, { first, next }) =>
      // "a two-lane road"
      !isSign(scan, first - 1, signs.minus) &&
      (isOneOf(scan, next - 1, words.street) || isOneOf(scan, next, words.street)),
    timesEnd: (scan, index) => (isOneOf(scan, index, words.times) ? index + 1 : 0),
    comparesTimes: (scan, _first, next) => isOneOf(scan, next, words.comparative),
    rangeStart: (scan, first) => {
      // "went from paying $20 to $30"
      const isGerund = first > 1 && isWord(scan, first - 1) && tokenText(scan.tokens, first - 1).endsWith('ing');
      const opener = isGerund ? first - 2 : first - 1;
      return isOneOf(scan, opener, words.opener) ? opener : first;
    },
    opensAmount: (scan, first) => isOneOf(scan, first - 1, words.of),
    tellsChange: (scan, index) => tellsChange(scan, index),
    joinsRange: (scan, index, first) =>
      (isOneOf(scan, index, words.to) && !isOneOf(scan, first - 1, words.by)) ||
      (isOneOf(scan, index, words.and) && isBetween(scan, first)),
    isFreeIdiom: () => true,
    isWeekday: () => false,
  };
  return grammar;
}
