import type { FigureLexicon } from '../../figures/lexicon.js';
import { compileWordLists, type WordList } from '../../figures/word-lists.js';
import type { Vocabulary } from '../../text/vocabulary.js';
import type { EnglishNumberWords } from './number-words.js';

/** Single words that the English figure grammar asks for by name. */
const lists = {
  article: 'a an',
  the: 'the',
  and: 'and',
  of: 'of',
  in: 'in',
  out: 'out',
  one: 'one',
  to: 'to',
  by: 'by',
  at: 'at',
  times: 'times',
  half: 'half',
  dozen: 'dozen',
  dozens: 'dozens',
  opener: 'from between',
  between: 'between',
  ending: 'st nd rd th',
  comparative: 'as more higher larger bigger greater faster less lower the that what its than',
  determiner: 'the a an his her its their our my your for in every each only into to from by and or this that',
  street: 'street road avenue lane boulevard square drive block',
  decadeMark: 's',
  ofYear: 'of in',
  untilWord: 'to until through',
  quarter: 'quarter',
  partOfYear: 'quarter half',
  month: 'month months',
  week: 'week',
  century: 'century centuries',
  last: 'last final',
  next: 'next',
  year: 'year',
  monthCue:
    'in since until till by from of last next this every each following previous mid early late to and between through during around before after than',
  am: 'am',
  pm: 'pm',
  meridiemLetter: 'a p',
  on: 'on',
  beforeChrist: 'bc bce',
  afternoonLetter: 'p',
  meridiemTail: 'm',
  quarter1: 'q1',
  quarter2: 'q2',
  quarter3: 'q3',
  quarter4: 'q4',
  half1: 'h1',
  half2: 'h2',
  receives: 'got gets lost sold won received took kept only just about',
  raceTail:
    'hurdles freestyle butterfly backstroke breaststroke medley relay sprint race final finals heats record dash high wide long deep tall away below above from off offshore thick apart pool individual',
  raceHead: 'the ran run swam s',
  metreHead:
    'threw throws jumped jumps cleared leapt leaps vaulted climb climbs climbed climbing descends descended dived dives swam rowed sprinted altitude depth height elevation ascent descent',
  owner: 'the its their his her our every',
  occasions:
    'appearances appearance games game matches match innings starts outings attempts days hours minutes years months weeks',
  apart: 'before earlier ago later after',
  plural: 's',
  metre: 'm',
  crown: 'crowns',
  second: 'second',
  points: 'point points',
  be: 'was were is are have has had will would',
  or: 'or',
  as: 'as',
  more: 'more fewer less',
  than: 'than',
} as const;

export type EnglishWords = Readonly<Record<keyof typeof lists, WordList>>;

/** What the parts of the English grammar share. */
export interface English {
  readonly lexicon: FigureLexicon;
  readonly words: EnglishWords;
  readonly numbers: EnglishNumberWords;
  /** Words that are a multiple by themselves: threefold 3. */
  readonly multiples: ReadonlyMap<number, number>;
  /** Denominators by their word: third 3. */
  readonly parts: ReadonlyMap<number, number>;
  /** Powers of ten of vague plurals: thousands 3. */
  readonly vaguePowers: ReadonlyMap<number, number>;
}

const multiples: Readonly<Record<number, string>> = {
  2: 'twice double doubled twofold',
  3: 'thrice triple tripled threefold trebled',
  4: 'quadrupled quadruple fourfold',
  5: 'fivefold quintupled',
  6: 'sixfold',
  7: 'sevenfold',
  8: 'eightfold',
  10: 'tenfold',
};
const parts: Readonly<Record<number, string>> = {
  2: 'half halves',
  3: 'third thirds',
  4: 'quarter quarters fourth fourths',
  5: 'fifth fifths',
  6: 'sixth sixths',
  7: 'seventh sevenths',
  8: 'eighth eighths',
  9: 'ninth ninths',
  10: 'tenth tenths',
  20: 'twentieth twentieths',
  100: 'hundredth hundredths',
  1000: 'thousandth thousandths',
};
const vaguePowers: Readonly<Record<number, string>> = {
  1: 'dozens tens scores',
  2: 'hundreds',
  3: 'thousands',
  6: 'millions',
  9: 'billions',
  12: 'trillions',
};

/** All words of the lists, for the vocabulary. */
export const englishGrammarWords = [lists, multiples, parts, vaguePowers]
  .flatMap((words) => Object.values(words))
  .join(' ');

export function compileEnglish(vocabulary: Vocabulary, lexicon: FigureLexicon, numbers: EnglishNumberWords): English {
  const idsOf = (list: string) =>
    list
      .split(' ')
      .map((word) => vocabulary.id(word))
      .filter((id) => id !== 0);
  const byWord = (lists: Readonly<Record<number, string>>) =>
    new Map(Object.entries(lists).flatMap(([value, list]) => idsOf(list).map((id) => [id, Number(value)] as const)));
  return {
    lexicon,
    words: compileWordLists(lists, vocabulary),
    numbers,
    multiples: byWord(multiples),
    parts: byWord(parts),
    vaguePowers: byWord(vaguePowers),
  };
}
