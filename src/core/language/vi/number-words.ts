import type { WordGroup } from '../../figures/grammar.js';
import { type Scan, wordAt } from '../../figures/scan.js';
import type { Vocabulary } from '../../text/vocabulary.js';

/** Digits by the words that may open a number, and those that only stand behind tens. */
const leading: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const trailing: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 };
const ordinals: Readonly<Record<string, number>> = { nhất: 1, nhì: 2, tư: 4 };

/** Every number word of Vietnamese, for the vocabulary. */
export const vietnameseNumberWords = [
  ...[leading, trailing, ordinals].flatMap((words) => Object.keys(words)),
  'mười mươi trăm linh lẻ',
].join(' ');

export interface VietnameseNumberWords {
  /** Number words up to the first scale word. */
  readGroup(scan: Scan, index: number): WordGroup | undefined;
  readOrdinal(scan: Scan, index: number): WordGroup | undefined;
  digit(id: number): number;
}

function digitTable(vocabulary: Vocabulary, words: Readonly<Record<string, number>>): Int8Array {
  const table = new Int8Array(vocabulary.size).fill(-1);
  for (const [word, digit] of Object.entries(words)) table[vocabulary.id(word)] = digit;
  table[0] = -1;
  return table;
}

/** The number words of Vietnamese: một trăm linh năm, hai mươi mốt, mười lăm, ba tư. */
export function createNumberWords(vocabulary: Vocabulary): VietnameseNumberWords {
  const leads = digitTable(vocabulary, leading);
  const tails = digitTable(vocabulary, { ...leading, ...trailing });
  const ranks = digitTable(vocabulary, ordinals);
  const ten = vocabulary.id('mười');
  const tens = vocabulary.id('mươi');
  const hundred = vocabulary.id('trăm');
  const odd = new Set([vocabulary.id('linh'), vocabulary.id('lẻ')]);
  const onlyTail = new Set([vocabulary.id('mốt'), vocabulary.id('lăm'), vocabulary.id('nhăm'), vocabulary.id('tư')]);
  const five = vocabulary.id('năm');

  function readTens(scan: Scan, index: number): WordGroup | undefined {
    if (wordAt(scan, index) === ten) {
      const unit = tails[wordAt(scan, index + 1)] ?? -1;
      const isUnit = unit > 0 && wordAt(scan, index + 1) !== five;
      return { value: 10 + (isUnit ? unit : 0), precision: 0, next: index + (isUnit ? 2 : 1) };
    }
    const first = leads[wordAt(scan, index)] ?? -1;
    if (first < 0) return undefined;
    if (first > 0 && wordAt(scan, index + 1) === tens) {
      const unit = tails[wordAt(scan, index + 2)] ?? -1;
      const isUnit = unit > 0 && wordAt(scan, index + 2) !== five;
      return { value: first * 10 + (isUnit ? unit : 0), precision: 0, next: index + (isUnit ? 3 : 2) };
    }
    if (first > 1 && onlyTail.has(wordAt(scan, index + 1)))
      return { value: first * 10 + (tails[wordAt(scan, index + 1)] ?? 0), precision: 0, next: index + 2 };
    return { value: first, precision: 0, next: index + 1 };
  }

  function readGroup(scan: Scan, index: number): WordGroup | undefined {
    const first = leads[wordAt(scan, index)] ?? -1;
    if (first < 0 || wordAt(scan, index + 1) !== hundred) return readTens(scan, index);
    const hundreds = { value: first * 100, precision: 2, next: index + 2 };
    if (odd.has(wordAt(scan, index + 2))) {
      const unit = tails[wordAt(scan, index + 3)] ?? -1;
      return unit > 0 ? { value: hundreds.value + unit, precision: 0, next: index + 4 } : hundreds;
    }
    const rest = readTens(scan, index + 2);
    return rest !== undefined && rest.value >= 10
      ? { value: hundreds.value + rest.value, precision: rest.precision, next: rest.next }
      : hundreds;
  }

  return {
    readGroup,
    digit: (id) => leads[id] ?? -1,
    readOrdinal(scan, index) {
      const rank = ranks[wordAt(scan, index)] ?? -1;
      return rank > 0 ? { value: rank, precision: 0, next: index + 1 } : readGroup(scan, index);
    },
  };
}
