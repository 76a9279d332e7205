import type { TokenRange } from '../paragraph.js';
import { tokenText, wordCase } from '../text/tokens.js';
import { role, scaleRole } from './lexicon.js';
import { hasRole, isAttached, isNumber, isSign, isWord, type Scan, signs, tokenLength } from './scan.js';

const longestPhrase = 10;

/** Plurals without an s, and nouns of many that have none: 18 crew. */
const collective =
  /(?:^|-)(?:[a-z]*(?:men|women|children|people|folk)|feet|teeth|mice|geese|fish|sheep|cattle|salmon|deer|police|staff|crew|personnel|aircraft|offspring|data|media|bacteria|criteria|phenomena|dead)$/u;

/** Words in -s that are no plurals: famous, crisis, business, towards. */
const singularEnding =
  /(?:ss|us|is)$|^(?:to|up|down|after|for|back|in|out|on|north|south|east|west|home|sky)wards$|^(?:al|side|any|length)ways$/u;

/** Whether the word is a plural noun by its form. */
export function isPluralForm(word: string): boolean {
  if (collective.test(word)) return true;
  return word.length > 3 && word.endsWith('s') && !singularEnding.test(word);
}

/**
 * The noun phrase counted by a number that ends before the token, in a language whose nouns have plurals: it ends with its
 * first plural (417 wells | found lead) unless another plural follows that one (jobs reports). Participles, capitals, adverbs
 * and what "and" or a comma joins stand in it only before the plural (96 registered voters, and not 12 injured in), and
 * hyphens between its words (four state-owned sides).
 */
export function readInflectedNoun(scan: Scan, first: number): TokenRange | undefined {
  const start = opening(scan, first);
  if (hangsOnHyphen(scan, start)) return { first: start + 1, next: start + 2 };
  if (!opensNoun(scan, start)) return undefined;
  let next = unitEnd(scan, start);
  while (next - start < longestPhrase) {
    const end = goesOn(scan, start, next);
    if (end === next) break;
    next = end;
  }
  return { first: start, next };
}

/** Steps over "or so", "-odd", the "more" of "two more reports", and an adverb before its adjective. */
function opening(scan: Scan, first: number): number {
  if (word(scan, first) === 'or' && word(scan, first + 1) === 'so') return first + 2;
  if (isHyphen(scan, first) && word(scan, first + 1) === 'odd') return first + 2;
  const isMore = /^(?:more|fewer|less)$/u.test(word(scan, first)) || adverb.test(word(scan, first));
  return isMore && pluralAhead(scan, first + 1) ? first + 1 : first;
}

const noThing = /^(?:way|sided|fold|strong|plus|odd|nil|all|ever|off|wide|dimensional|digit|times?|man|woman|person)$/u;

/** "a 94-page report", "the three-judge panel": the noun hangs on the number, and alone on it. */
function hangsOnHyphen(scan: Scan, index: number): boolean {
  if (!isHyphen(scan, index) || isHyphen(scan, index + 2) || !isNounWord(scan, index + 1)) return false;
  if (scan.tokens.letterCase[index + 1] !== wordCase.lower || hasRole(scan, index + 1, role.number | scaleRole))
    return false;
  return !noThing.test(word(scan, index + 1)) && tokenLength(scan, index + 1) > 2;
}

/** Adverbs of degree: mostly elderly men. */
const adverb = /^(?:mostly|mainly|largely|newly|widely|highly|fully|nearly|usually|chiefly|partly)$/u;

function word({ tokens }: Scan, index: number): string {
  return index >= 0 && index < tokens.count ? tokenText(tokens, index).toLowerCase() : '';
}

/** "three clear", "two short": how far, where no plural follows. */
const standings =
  /^(?:clear|short|adrift|full|strong|straight|apart|ahead|behind|better|worse|up|down|fewer|more|less|higher|lower|play|commute|remain)$/u;
/** How often something is, which ends a phrase unless it stands in one: 25 million monthly users. */
const periodic = /^(?:daily|weekly|monthly|yearly)$/u;

/** "1,320 five years ago": another number begins. */
const furtherNumber =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/u;

/** Verbs of the past that are no adjectives: "six died". */
const deeds = /^(?:died|fled|fell|rose|said|went|came|took|began|survived|worked|lived)$/u;

function opensNoun(scan: Scan, index: number): boolean {
  if (deeds.test(word(scan, index)) || word(scan, index - 2) === 'magnitude') return false;
  if (furtherNumber.test(word(scan, index)) && unitEnd(scan, index) === index + 1) return false;
  const isJoined = unitEnd(scan, index) > index + 1;
  if (isNumber(scan, index)) return isJoined && pluralAhead(scan, unitEnd(scan, index));
  const isFree = isNounWord(scan, index) || isJoined || periodic.test(word(scan, index)) || isParticiple(scan, index);
  if (!isWord(scan, index) || !isFree) return false;
  const { letterCase } = scan.tokens;
  const isLetter = letterCase[index] !== wordCase.lower && tokenLength(scan, index) === 1;
  const isShort = letterCase[index] === wordCase.upper && !hasRole(scan, index, role.shortNoun);
  const needsPlural =
    isLetter ||
    isShort ||
    !isNounWord(scan, index) ||
    standings.test(word(scan, index)) ||
    isParticiple(scan, index, scan.lexicon.verbEndings[0]);
  return !needsPlural || pluralAhead(scan, unitEnd(scan, index));
}

function isNounWord(scan: Scan, index: number): boolean {
  return isWord(scan, index) && !hasRole(scan, index, role.nounStop);
}

/** Where the phrase ends with what stands at `next` taken in, or `next` itself. */
function goesOn(scan: Scan, start: number, next: number): number {
  const isPlural = isPluralForm(word(scan, next - 1));
  const owner = ownerEnd(scan, next);
  if (owner > next) return pluralAhead(scan, owner) ? owner : next;
  if (isPlural && isPairOfPlurals(scan, next)) return next + 2;
  if (isPlural) return isTaken(scan, next) && isPluralForm(word(scan, next)) ? unitEnd(scan, next) : next;
  const joint = word(scan, next) === 'and' || isSign(scan, next, signs.comma) ? next + 1 : next;
  if (joint > next) return isNounWord(scan, joint) && pluralAhead(scan, joint) ? unitEnd(scan, joint) : next;
  const { letterCase } = scan.tokens;
  const needsPlural =
    (letterCase[next] !== wordCase.lower && letterCase[start] === wordCase.lower) || isParticiple(scan, next);
  const isBehindAdverb = word(scan, next - 1).endsWith('ly') && isParticiple(scan, next);
  if (!isTaken(scan, next) && !isBehindAdverb) return next;
  const end = unitEnd(scan, next);
  return !needsPlural || pluralAhead(scan, end) ? end : next;
}

const pairSigns = [signs.comma, signs.fullStop, signs.semicolon, signs.colon, signs.closing];

/** What follows the object that a verb of its own would have: "6,200 people and turns out the loaves". */
const objectHead = /^(?:out|up|down|over|off|a|an|the|its|his|her|their|more|some|each|every|about)$/u;

/** "children and adults": one number for both, and no noun of its own behind the second. */
function isPairOfPlurals(scan: Scan, next: number): boolean {
  if (word(scan, next) !== 'and' || !isTaken(scan, next + 1) || isParticiple(scan, next + 1)) return false;
  if (hasRole(scan, next + 1, role.number | scaleRole) || !isPluralForm(word(scan, next + 1))) return false;
  const isEnd = hasRole(scan, next + 2, role.nounStop | role.nounTail) && !objectHead.test(word(scan, next + 2));
  return isEnd || next + 2 >= scan.tokens.count || pairSigns.some((sign) => isSign(scan, next + 2, sign));
}

function isTaken(scan: Scan, index: number): boolean {
  return isNounWord(scan, index) && !hasRole(scan, index, role.nounTail);
}

/** One past the apostrophe behind a noun: children's beds, boys' schools. */
function ownerEnd(scan: Scan, index: number): number {
  const isApostrophe = isSign(scan, index, apostrophe) || isSign(scan, index, curly);
  if (!isApostrophe || !isAttached(scan, index)) return index;
  if (isAttached(scan, index + 1)) return word(scan, index + 1) === 's' ? index + 2 : index;
  return index + 1;
}

const apostrophe = 0x27;
const curly = 0x2019;

/** Most words that may stand before the plural that a phrase waits for. */
const furthestPlural = 3;

/** Whether a plural follows within the words that could be its modifiers. */
function pluralAhead(scan: Scan, index: number): boolean {
  let next = index;
  for (let words = 0; words < furthestPlural; words++) {
    if (words > 0 && isSign(scan, next, signs.comma)) next++;
    const isModifier = isParticiple(scan, next) || unitEnd(scan, next) > next + 1;
    if (!isTaken(scan, next) && !(isWord(scan, next) && isModifier)) return false;
    const end = unitEnd(scan, next);
    // The ups of start-ups are plural, short as they are.
    const isJoinedPlural = end > next + 1 && /[a-z]{2}s$/u.test(word(scan, end - 1));
    if ((isJoinedPlural || isPluralForm(word(scan, end - 1))) && !hasRole(scan, end - 1, role.nounTail)) return true;
    next = end;
  }
  return false;
}

const shortestParticiple = 5;
const shortParticiples: ReadonlySet<string> = new Set(['used', 'made', 'born', 'built', 'owned']);

/** Whether the word ends as participles do: any, or that one ending. */
function isParticiple(scan: Scan, index: number, ending?: string): boolean {
  if (!isWord(scan, index)) return false;
  if (ending === undefined && shortParticiples.has(word(scan, index))) return true;
  if (tokenLength(scan, index) < shortestParticiple) return false;
  const endings = ending === undefined ? scan.lexicon.verbEndings : [ending];
  return endings.some((each) => word(scan, index).endsWith(each));
}

const longestCompound = 8;

/** One past the words and numbers that hyphens join to the one at the token: state-owned, 12-year-old, 19th-century, Covid-19. */
function unitEnd(scan: Scan, index: number): number {
  // "19th": the ending of an ordinal hangs on its number.
  let next = isNumber(scan, index) && isWord(scan, index + 1) && isAttached(scan, index + 1) ? index + 2 : index + 1;
  while (next - index < longestCompound && isHyphen(scan, next) && (isWord(scan, next + 1) || isNumber(scan, next + 1)))
    next += 2;
  return next;
}

function isHyphen(scan: Scan, index: number): boolean {
  return isSign(scan, index, signs.minus) && isAttached(scan, index) && isAttached(scan, index + 1);
}
