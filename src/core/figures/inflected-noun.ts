import type { TokenRange } from '../paragraph.js';
import { tokenText, wordCase } from '../text/tokens.js';
import { role } from './lexicon.js';
import { hasRole, isAttached, isSign, isWord, type Scan, signs, tokenLength } from './scan.js';

const longestPhrase = 8;

/** Plurals without an s, and nouns of many that have none: 18 crew. */
const collective =
  /(?:^|-)(?:[a-z]*(?:men|women|children|people|folk)|feet|teeth|mice|geese|fish|sheep|cattle|salmon|deer|police|staff|crew|personnel|aircraft|offspring|data|media|bacteria|criteria|phenomena|dead)$/u;

/** Words in -s that are no plurals: famous, crisis, business, towards. */
const singularEnding = /(?:ss|us|is|wards|ways)$/u;

/** Whether the word is a plural noun by its form. */
export function isPluralForm(word: string): boolean {
  if (collective.test(word)) return true;
  return word.length > 3 && word.endsWith('s') && !singularEnding.test(word);
}

/**
 * The noun phrase counted by a number that ends before the token, in a language whose nouns have plurals: it ends with its
 * first plural (417 wells | found lead) unless another plural follows that one (jobs reports). A participle stands in it only
 * before the plural (96 registered voters, and not 12 injured in), and a hyphen between its words (four state-owned sides).
 */
export function readInflectedNoun(scan: Scan, first: number): TokenRange | undefined {
  // "two more reports" counts reports.
  const start = isMore(scan, first) ? first + 1 : first;
  if (!opensNoun(scan, start)) return undefined;
  let next = compoundEnd(scan, start);
  while (next - start < longestPhrase && goesOn(scan, start, next)) next = compoundEnd(scan, next);
  return { first: start, next };
}

function isMore(scan: Scan, index: number): boolean {
  return word(scan, index) === 'more' && isNounWord(scan, index + 1) && isPluralNear(scan, index + 1);
}

function word({ tokens }: Scan, index: number): string {
  return isWordAt(tokens.count, index) ? tokenText(tokens, index).toLowerCase() : '';
}

const isWordAt = (count: number, index: number) => index >= 0 && index < count;

/** "three clear", "two short": how far, where no plural follows. */
const standings = /^(?:clear|short|adrift|full|strong|straight|apart)$/u;

function opensNoun(scan: Scan, index: number): boolean {
  if (!isNounWord(scan, index)) return false;
  if (standings.test(word(scan, index)) && !isPluralNear(scan, index + 1)) return false;
  const { letterCase } = scan.tokens;
  // A single letter, and capitals alone, belong to a name.
  if (letterCase[index] !== wordCase.lower && tokenLength(scan, index) === 1) return false;
  if (letterCase[index] === wordCase.upper && !hasRole(scan, index, role.shortNoun)) return false;
  return !isParticiple(scan, index, scan.lexicon.verbEndings[0]) || isPluralNear(scan, index + 1);
}

function isNounWord(scan: Scan, index: number): boolean {
  return isWord(scan, index) && !hasRole(scan, index, role.nounStop);
}

/** Whether the phrase takes in the word behind it. */
function goesOn(scan: Scan, start: number, next: number): boolean {
  if (!isNounWord(scan, next) || hasRole(scan, next, role.nounTail)) return false;
  const { letterCase } = scan.tokens;
  if (letterCase[next] !== wordCase.lower && letterCase[start] === wordCase.lower) return false;
  if (isPluralForm(word(scan, next - 1))) return isPluralForm(word(scan, next));
  return !isParticiple(scan, next) || isPluralForm(word(scan, compoundEnd(scan, next + 1) - 1));
}

/** Whether a plural stands at the word or right behind it. */
function isPluralNear(scan: Scan, index: number): boolean {
  if (!isNounWord(scan, index) || hasRole(scan, index, role.nounTail)) return false;
  if (isPluralForm(word(scan, index))) return true;
  return isNounWord(scan, index + 1) && !hasRole(scan, index + 1, role.nounTail) && isPluralForm(word(scan, index + 1));
}

const shortestParticiple = 5;

/** Whether the word ends as participles do: any, or that one ending. */
function isParticiple(scan: Scan, index: number, ending?: string): boolean {
  if (tokenLength(scan, index) < shortestParticiple) return false;
  const endings = ending === undefined ? scan.lexicon.verbEndings : [ending];
  return endings.some((each) => word(scan, index).endsWith(each));
}

/** One past the words that hyphens join to the one at the token: state-owned. */
function compoundEnd(scan: Scan, index: number): number {
  let next = index + 1;
  while (
    isSign(scan, next, signs.minus) &&
    isAttached(scan, next) &&
    isAttached(scan, next + 1) &&
    isWord(scan, next + 1)
  )
    next += 2;
  return next;
}
