import type { TokenRange } from '../paragraph.js';
import { tokenText, wordCase } from '../text/tokens.js';
import { readInflectedNoun } from './inflected-noun.js';
import { role } from './lexicon.js';
import { hasRole, isNumber, isSign, isWord, type Scan, signs, tokenLength } from './scan.js';

const longestPhrase = 7;

/** "từ 1,1 triệu năm 2023": the word for year before its number. */
function opensYear(scan: Scan, index: number): boolean {
  return isNumber(scan, index + 1) && tokenLength(scan, index + 1) === 4 && tokenText(scan.tokens, index) === 'năm';
}

/**
 * The noun phrase counted by a number that ends before the token: `hoạt động đối ngoại` behind 75, without relative clauses
 * and what belongs to the clause. Undefined where no noun follows.
 */
export function readCountedNoun(scan: Scan, first: number): TokenRange | undefined {
  const { tokens } = scan;
  if (scan.lexicon.habits.inflects) return readInflectedNoun(scan, first);
  const opening = scan.lexicon.nounKeeps.match(tokens, first);
  if (opening === undefined) {
    if (!isWord(scan, first) || isAbbreviation(scan, first) || hasRole(scan, first, role.nounStop)) return undefined;
    if (opensYear(scan, first)) return undefined;
    if (isVerbForm(scan, first, 1) || scan.lexicon.nounStops.match(tokens, first) !== undefined) return undefined;
  }
  let next = opening?.end ?? first + 1;
  const inCapitals = tokens.letterCase[first] !== wordCase.lower;
  while (next < first + longestPhrase) {
    if (isSign(scan, next, signs.slash) && isWord(scan, next + 1)) {
      next += 2;
      continue;
    }
    if (!isWord(scan, next)) break;
    const kept = scan.lexicon.nounKeeps.match(tokens, next);
    if (kept !== undefined) {
      next = kept.end;
      continue;
    }
    if (hasRole(scan, next, role.nounStop | role.nounTail) || isVerbForm(scan, next)) break;
    if (scan.lexicon.nounStops.match(tokens, next) !== undefined) break;
    if (tokens.letterCase[next] !== wordCase.lower && !inCapitals) break;
    next++;
  }
  return { first, next };
}

/** Capitals alone count only as known short forms of nouns (HCV); a single letter belongs to a name (V-League). */
function isAbbreviation(scan: Scan, index: number): boolean {
  const { letterCase } = scan.tokens;
  if (letterCase[index] === wordCase.lower) return false;
  const isSingle = tokenLength(scan, index) === 1;
  return isSingle || (letterCase[index] === wordCase.upper && !hasRole(scan, index, role.shortNoun));
}

/** Whether the word has one of the first `forms` endings of verb forms, in languages that have such. */
export function isVerbForm({ tokens, lexicon }: Scan, index: number, forms = lexicon.verbEndings.length): boolean {
  const end = tokens.end[index] ?? 0;
  if (end - (tokens.start[index] ?? 0) < 5) return false;
  return lexicon.verbEndings.slice(0, forms).some((ending) => tokens.text.endsWith(ending, end));
}

/** The words of a counted noun phrase as they are written, one space apart. */
export function phraseText({ tokens }: Scan, { first, next }: TokenRange): string {
  return tokens.text
    .slice(tokens.start[first], tokens.end[next - 1])
    .replace(/\s+/gu, ' ')
    .replace(' / ', '/');
}
