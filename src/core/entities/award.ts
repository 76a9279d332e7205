import type { PhraseMatch } from '../text/phrases.js';
import type { Head } from './lexicon.js';
import { editionEnd } from './periods.js';
import { areWords, type Candidate, isCapital, isNumber, isSign, isWord, type Scan, wordAt } from './scan.js';

/** Words of an order before its class: Kháng chiến chống Mỹ cứu nước hạng Nhì. */
const longestGrade = 9;

const classes = new Set(['nhất', 'nhì', 'ba', 'hai', 'i', 'ii', 'iii', 'vàng', 'bạc', 'đồng']);

/** The order, medal or prize whose head stands at the capitalized token, after "giải" or not. */
export function headedAward(scan: Scan, index: number, { value, end }: PhraseMatch<Head>): Candidate | undefined {
  const isPrize = index > scan.free && areWords(scan, index - 1, ['giải']);
  return headed(scan, isPrize ? index - 1 : index, end, value.canonical);
}

/** A head in lower case before a capital: "huân chương Lao động hạng Ba". */
export function lowerHeadedAward(scan: Scan, index: number, { value, end }: PhraseMatch<Head>): Candidate | undefined {
  return headed(scan, end, index, value.canonical);
}

function headed(scan: Scan, first: number, headEnd: number, canonical: string): Candidate | undefined {
  const { limit } = scan;
  let next = headEnd;
  while (next < limit) {
    const step = stepOver(scan, next);
    if (step === next) break;
    next = step;
  }
  next = awardEditionEnd(scan, next);
  if (next === headEnd && headEnd - first < 3) return undefined;
  return {
    kind: 'award',
    first,
    next,
    rule: 'entity.award.head',
    head: { canonical, tokens: headEnd - first },
  };
}

/** The edition of a prize is a year or a Roman number; a number in words counts how often somebody won it. */
function awardEditionEnd(scan: Scan, index: number): number {
  // "năm 2022" tells when it was won, "lần thứ tư" how often.
  if (areWords(scan, index, ['năm'])) return index;
  const end = editionEnd(scan, index);
  return end > index && (isNumber(scan.tokens, end - 1) || isCapital(scan.tokens, end - 1)) ? end : index;
}

function stepOver(scan: Scan, index: number): number {
  const { tokens, lexicon, limit } = scan;
  const graded = gradeEnd(scan, index);
  if (graded > index) return graded;
  const known = lexicon.names.match(tokens, index, limit);
  if (known !== undefined) return known.end;
  const compound = lexicon.nouns.match(tokens, index, limit);
  if (compound !== undefined) return compound.end;
  if (isCapital(tokens, index)) return lexicon.titles.match(tokens, index, limit) === undefined ? index + 1 : index;
  if (isWord(tokens, index)) {
    if (areWords(scan, index, ['về'])) {
      const field = lexicon.nouns.match(tokens, index + 1, limit);
      if (field !== undefined || isCapital(tokens, index + 1)) return field?.end ?? index + 1;
    }
    if (areWords(scan, index, ['hạng']) && isClass(scan, index + 1)) return index + 2;
    return index;
  }
  if (isNumber(tokens, index)) return areWords(scan, index + 1, ['năm', 'tuổi', 'đảng']) ? index + 4 : index;
  const listed = isSign(tokens, index, ',') && areWords(scan, index + 1, ['hạng']) && isClass(scan, index + 2);
  return listed ? index + 3 : index;
}

/** End of "Độc lập hạng Nhì" at the token: words up to the class of an order. */
function gradeEnd(scan: Scan, index: number): number {
  const { tokens, limit } = scan;
  if (!isCapital(tokens, index)) return index;
  for (let end = index + 1; end < Math.min(limit, index + longestGrade) && isWord(tokens, end); end++) {
    if (areWords(scan, end, ['hạng']) && isClass(scan, end + 1)) return end + 2;
  }
  return index;
}

function isClass({ tokens, limit }: Scan, index: number): boolean {
  return index < limit && isWord(tokens, index) && classes.has(wordAt(tokens, index));
}
