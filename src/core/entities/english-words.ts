import { spaceBefore } from '../text/tokens.js';
import { type EnglishLexicon, englishRole } from './english-lexicon.js';
import { isCapital, isSign, isWord, longestRun, type Scan, wordAt } from './scan.js';

export interface EnglishScan extends Scan {
  readonly english: EnglishLexicon;
}

/** Whether the word has one of the roles. */
export function has({ tokens, english }: EnglishScan, index: number, role: number): boolean {
  return isWord(tokens, index) && ((english.roles[tokens.id[index] ?? 0] ?? 0) & role) !== 0;
}

/** End of the run of capitalized words at the token, with hyphens, "'s" and "&" inside, months and openings of sentences not. */
export function runEnd(scan: EnglishScan, index: number): number {
  const limit = Math.min(scan.limit, index + longestRun);
  let end = index + 1;
  while (end < limit) {
    const next = joinedEnd(scan, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

function joinedEnd(scan: EnglishScan, end: number): number {
  const { tokens, limit } = scan;
  if (isCapital(tokens, end)) return spaceBefore(tokens, end) && !has(scan, end, englishRole.common) ? end + 1 : end;
  const next = end + 1;
  if (next >= limit) return end;
  if (isSign(tokens, end, '&') && isCapital(tokens, next)) return end + 2;
  if (isSign(tokens, end, '-') && !spaceBefore(tokens, end) && !spaceBefore(tokens, next) && isWord(tokens, next))
    return end + 2;
  const apostrophe = isSign(tokens, end, "'") || isSign(tokens, end, '\u2019');
  if (apostrophe && !spaceBefore(tokens, end) && wordAt(tokens, next) === 's' && isCapital(tokens, end + 2))
    return end + 3;
  if (apostrophe && !spaceBefore(tokens, end) && isCapital(tokens, next) && !spaceBefore(tokens, next)) return end + 2;
  const initial = isSign(tokens, end, '.') && (tokens.end[end - 1] ?? 0) - (tokens.start[end - 1] ?? 0) <= 2;
  return initial && isCapital(tokens, next) && !spaceBefore(tokens, end) ? end + 2 : end;
}
