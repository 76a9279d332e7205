import type { WordGroup } from '../../figures/grammar.js';
import { scaleRole } from '../../figures/lexicon.js';
import { hasRole, isAttached, isSign, isWord, type Scan, signs, wordAt } from '../../figures/scan.js';
import type { Vocabulary } from '../../text/vocabulary.js';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinalUnits =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const ordinalTens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

/** Every number word of English, for the vocabulary. */
export const englishNumberWords = [...units, ...tens, ...ordinalUnits, ...ordinalTens].join(' ');

export interface EnglishNumberWords {
  /** Number words up to the first scale word; `a` counts as one before a hundred or a scale word. */
  readGroup(scan: Scan, index: number): WordGroup | undefined;
  /** Where "and a half" at the token ends, or 0. */
  readAndHalf(scan: Scan, index: number): number;
  /** An ordinal in words: third, twenty-first. */
  readOrdinal(scan: Scan, index: number): WordGroup | undefined;
}

/** The number words of English: a hundred and five, twenty-one, three hundred. */
export function createNumberWords(vocabulary: Vocabulary): EnglishNumberWords {
  const table = (words: readonly string[], step: number, from: number) =>
    new Map(words.map((word, index) => [vocabulary.id(word), from + index * step]));
  const unitValues = table(units, 1, 0);
  const tenValues = table(tens, 10, 20);
  const ordinalValues = new Map([...table(ordinalUnits, 1, 0), ...table(ordinalTens, 10, 20)]);
  const articles = new Set([vocabulary.id('a'), vocabulary.id('an')]);
  const hundred = vocabulary.id('hundred');
  const dozen = vocabulary.id('dozen');
  const half = vocabulary.id('half');
  const and = vocabulary.id('and');
  // "two and a half", "a two-and-a-half-year deal"
  const readAndHalf = (scan: Scan, index: number) => {
    const opening = afterHyphen(scan, index);
    if (wordAt(scan, opening) !== and) return 0;
    const article = afterHyphen(scan, opening + 1);
    const part = afterHyphen(scan, article + 1);
    return articles.has(wordAt(scan, article)) && wordAt(scan, part) === half ? part + 1 : 0;
  };

  function readTens(scan: Scan, index: number): WordGroup | undefined {
    const unit = unitValues.get(wordAt(scan, index));
    if (unit !== undefined) return { value: unit, precision: 0, next: index + 1 };
    const ten = tenValues.get(wordAt(scan, index));
    if (ten === undefined) return undefined;
    const at = afterHyphen(scan, index + 1);
    const rest = unitValues.get(wordAt(scan, at)) ?? 0;
    return rest > 0 && rest < 10
      ? { value: ten + rest, precision: 0, next: at + 1 }
      : { value: ten, precision: 0, next: index + 1 };
  }

  return {
    readAndHalf,
    readGroup(scan, index) {
      if (!isWord(scan, index)) return undefined;
      const isArticle = articles.has(wordAt(scan, index));
      const first = isArticle ? { value: 1, precision: 0, next: index + 1 } : readTens(scan, index);
      if (first === undefined) return undefined;
      const half = isArticle ? 0 : readAndHalf(scan, first.next);
      if (half > 0) return { value: first.value + 0.5, precision: -1, next: half };
      if (wordAt(scan, first.next) === dozen) return { value: first.value * 12, precision: 0, next: first.next + 1 };
      if (wordAt(scan, first.next) !== hundred) {
        return isArticle && !hasRole(scan, first.next, scaleRole) ? undefined : first;
      }
      const value = first.value * 100;
      const at = wordAt(scan, first.next + 1) === and ? first.next + 2 : first.next + 1;
      const rest = readTens(scan, at);
      return rest === undefined
        ? { value, precision: 2, next: first.next + 1 }
        : { value: value + rest.value, precision: rest.precision, next: rest.next };
    },
    readOrdinal(scan, index) {
      const ten = tenValues.get(wordAt(scan, index));
      const at = ten === undefined ? index : afterHyphen(scan, index + 1);
      const value = ordinalValues.get(wordAt(scan, at));
      if (value === undefined || value < 1 || (ten !== undefined && value > 9)) return undefined;
      return { value: (ten ?? 0) + value, precision: 0, next: at + 1 };
    },
  };
}

function afterHyphen(scan: Scan, index: number): number {
  return isSign(scan, index, signs.minus) && isAttached(scan, index) && isAttached(scan, index + 1) ? index + 1 : index;
}
