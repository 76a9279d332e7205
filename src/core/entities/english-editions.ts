import type { EnglishScan } from './english-words.js';
import { yearsEnd } from './periods.js';
import { isLower, isNumber, isSign, isWord, wordAt } from './scan.js';

/** End of the year behind a name, or the token itself. */
export function withYear(scan: EnglishScan, end: number): number {
  return Math.max(end, yearsEnd(scan, end));
}

/** The same behind a law, where a comma may stand before the year: Companies Act, 2013. */
export function withLawYear(scan: EnglishScan, end: number): number {
  // "the Hunting Act of 1986"
  const isOf = isWord(scan.tokens, end) && wordAt(scan.tokens, end) === 'of';
  const start = isOf || isSign(scan.tokens, end, ',') ? end + 1 : end;
  const next = yearsEnd(scan, start);
  return next > start ? next : end;
}

const ordinalEndings = new Set(['st', 'nd', 'rd', 'th']);

/** "the 2024 Paris Olympics", "the 33rd SEA Games": the edition stands before the name. */
export function withEditionBefore(scan: EnglishScan, index: number): number {
  const { tokens, free } = scan;
  const before = index - 1;
  if (
    before > free &&
    isLower(tokens, before) &&
    isNumber(tokens, before - 1) &&
    ordinalEndings.has(wordAt(tokens, before))
  )
    return before - 1;
  return before >= free && isNumber(tokens, before) && yearsEnd(scan, before) === index ? before : index;
}
