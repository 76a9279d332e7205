import { areWords, type Candidate, isCapital, isSign, isWord, type Scan, wordAt } from './scan.js';

const classes = new Set(['nhất', 'nhì', 'ba', 'hai', 'i', 'ii', 'iii', 'vàng', 'bạc', 'đồng']);

/** The order, medal or prize whose head stands at the capitalized token. */
export function findAward(scan: Scan, index: number): Candidate | undefined {
  const { tokens, lexicon, limit } = scan;
  const match = lexicon.heads.match(tokens, index, limit);
  if (match === undefined || match.value.kind !== 'award') return undefined;
  let next = match.end;
  while (next < limit) {
    const step = stepOver(scan, next);
    if (step === next) break;
    next = step;
  }
  if (next === match.end && match.end - index < 3) return undefined;
  return {
    kind: 'award',
    first: index,
    next,
    rule: 'entity.award.head',
    head: { canonical: match.value.canonical, tokens: match.end - index },
  };
}

function stepOver(scan: Scan, index: number): number {
  const { tokens, lexicon, limit } = scan;
  const known = lexicon.names.match(tokens, index, limit);
  if (known !== undefined) return known.end;
  const compound = lexicon.nouns.match(tokens, index, limit);
  if (compound !== undefined) return compound.end;
  if (isCapital(tokens, index)) return lexicon.titles.match(tokens, index, limit) === undefined ? index + 1 : index;
  if (isWord(tokens, index)) {
    if (areWords(scan, index, ['hạng']) && isClass(scan, index + 1)) return index + 2;
    return index;
  }
  const listed = isSign(tokens, index, ',') && areWords(scan, index + 1, ['hạng']) && isClass(scan, index + 2);
  return listed ? index + 3 : index;
}

function isClass({ tokens, limit }: Scan, index: number): boolean {
  return index < limit && isWord(tokens, index) && classes.has(wordAt(tokens, index));
}
