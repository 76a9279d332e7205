import { type Tokens, wordCase } from '../text/tokens.js';
import type { Votes } from './english-context.js';
import { englishRole } from './english-lexicon.js';
import { type EnglishScan, has, isBeside } from './english-words.js';
import { isCapital, isNumber, isSign, wordAt } from './scan.js';

/** What a run of capitals looks like: an acronym, a person's two words, a spelling that companies like. */
export function readShape(scan: EnglishScan, first: number, end: number, votes: Votes): void {
  const { tokens } = scan;
  if (isAcronym(tokens, first)) {
    votes.organization += (tokens.end[first] ?? 0) - (tokens.start[first] ?? 0) >= 3 ? 2 : 1;
    votes.person -= 5;
    votes.place -= 2;
  }
  if (companyEnding.test(wordAt(tokens, end - 1))) votes.organization += 3;
  if (isCamelCase(tokens, end - 1)) votes.organization += 4;
  if (end - first < 2) return;
  if (hasAmpersand(tokens, first, end)) votes.organization += 4;
  if (endsInPlace(scan, first, end)) votes.organization += 3;
  if (has(scan, end - 1, englishRole.generic) && !has(scan, end - 1, englishRole.surname)) votes.organization += 2;
  if (isAcronym(tokens, first)) votes.organization += 2;
  if (has(scan, end - 1, englishRole.surname) && !has(scan, first, englishRole.generic)) votes.person += 2;
  if (isPlainName(scan, first, end)) votes.person += 1;
  if (isCapital(tokens, end - 1) && wordAt(tokens, end - 1).endsWith('ing')) votes.organization += 2;
  if (has(scan, end - 1, englishRole.team)) votes.organization += 2;
}

/** Bonnard & Fils. */
function hasAmpersand(tokens: Tokens, first: number, end: number): boolean {
  if (isNumber(tokens, end)) return false;
  for (let index = first + 1; index + 1 < end; index++) if (isSign(tokens, index, '&')) return true;
  return false;
}

/** Museums Galleries Scotland: the country of a body stands behind it. Behind a given name it is a family name. */
function endsInPlace(scan: EnglishScan, first: number, end: number): boolean {
  const { tokens, lexicon } = scan;
  if (
    isBeside(scan, first, 'placeBefore') ||
    has(scan, first, englishRole.givenName | englishRole.people | englishRole.placeOpener)
  )
    return false;
  const known = lexicon.names.match(tokens, end - 1, end);
  return known?.value.kind === 'place' && !known.value.isWeak && !has(scan, end - 1, englishRole.surname);
}

/** Two or three words that no list knows are a person more often than anything else. */
function isPlainName({ tokens, english, lexicon }: EnglishScan, first: number, end: number): boolean {
  if (end - first > 3 || lexicon.names.match(tokens, end - 1, end) !== undefined) return false;
  for (let index = first; index < end; index++) {
    const roles = english.roles[tokens.id[index] ?? 0] ?? 0;
    if (!isCapital(tokens, index) || (roles & ~(englishRole.surname | englishRole.givenName)) !== 0) return false;
    if (tokens.letterCase[index] === wordCase.upper) return false;
  }
  return true;
}

/** ScotRail, but MacAulay. */
function isCamelCase(tokens: Tokens, index: number): boolean {
  return /^(?!Ma?c)\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(tokens.text.slice(tokens.start[index], tokens.end[index]));
}

/** Words that companies make their names of: Handelsbanken, Datasoft. */
const companyEnding =
  /[a-z]{3}(?:bank|banken|soft|tech|corp|pharma|telecom|air|gas|petro|chem|media|steel|ways|net|works|ware|wear|dynamics|ronics|onics|genics|metrics|lytics)$/;

const longestAcronym = 5;

/** Whether the word consists of a few capitals and nothing else. */
function isAcronym(tokens: Tokens, index: number): boolean {
  const [start, end] = [tokens.start[index] ?? 0, tokens.end[index] ?? 0];
  if (tokens.letterCase[index] !== wordCase.upper || end - start > longestAcronym) return false;
  // NOK 120 is money, CO2 and SARS-CoV are things.
  if (isNumber(tokens, index + 1) || isSign(tokens, index + 1, '$')) return false;
  return !isDigitAt(tokens.text, end - 1);
}

function isDigitAt(text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  return unit >= 0x30 && unit <= 0x39;
}
