import type { TokenRange } from '../paragraph.js';
import { spaceBefore, tokenKind, wordCase } from '../text/tokens.js';
import { role } from './lexicon.js';
import { matchPhrase } from './phrases.js';
import { hasRole, isSign, isWord, type Scan, signs, wordAt } from './scan.js';

export interface CountedNoun extends TokenRange {
  readonly text: string;
}

/** Longest noun phrase in words: what goes on is most often a clause. */
const mostWords = 6;

/** The noun phrase that a number before the token counts, with its noun modifiers, or undefined where none follows. */
export function countedNoun(scan: Scan, index: number): CountedNoun | undefined {
  const { tokens } = scan;
  let next = index;
  while (next < tokens.count && next - index < mostWords && belongs(scan, next, index)) next++;
  if (next === index) return undefined;
  return { first: index, next, text: tokens.text.slice(tokens.start[index], tokens.end[next - 1]) };
}

function belongs(scan: Scan, index: number, first: number): boolean {
  const { tokens } = scan;
  if (isSign(scan, index, signs.minus)) {
    return index > first && !spaceBefore(tokens, index) && isWord(scan, index + 1) && !spaceBefore(tokens, index + 1);
  }
  if (tokens.kind[index] !== tokenKind.word || (index === first && !spaceBefore(tokens, index))) return false;
  if (tokens.letterCase[index] !== wordCase.lower) {
    return tokens.letterCase[index] === wordCase.upper && index > first && wordAt(scan, index) === 0;
  }
  if (hasRole(scan, index, role.nounStop) || (index > first && hasRole(scan, index, role.nounTail))) return false;
  return matchPhrase(scan.lexicon.nounStops, tokens, index) === undefined;
}
