import type { EntityKind } from '../model.js';
import { englishRole } from './english-lexicon.js';
import { readShape } from './english-shape.js';
import { type EnglishScan, has, isBeside, isHyphenTail, namesMeasure } from './english-words.js';
import { areWords, isCapital, isInitial, isLower, isNumber, isSign, isWord, wordAt } from './scan.js';

/** How much the words beside a name speak for each thing that it may name; summed over a document they decide. */
export interface Votes {
  person: number;
  organization: number;
  place: number;
}

/** Adds to what speaks for the kind, if it is one that words beside a name tell. */
export function addTo(votes: Votes, kind: EntityKind, weight: number): void {
  if (kind === 'person') votes.person += weight;
  else if (kind === 'organization') votes.organization += weight;
  else if (kind === 'place') votes.place += weight;
}

/** The kind that most speaks for, with how much. */
export function strongest({ person, organization, place }: Votes): {
  readonly kind: EntityKind;
  readonly weight: number;
} {
  const weight = Math.max(person, organization, place);
  if (place === weight) return { kind: 'place', weight };
  return { kind: organization === weight ? 'organization' : 'person', weight };
}

/** What the words around a run of capitals say about it. */
export function votesFor(scan: EnglishScan, first: number, end: number): Votes {
  const votes: Votes = { person: 0, organization: 0, place: 0 };
  readBefore(scan, first, end, votes);
  readAfter(scan, first, end, votes);
  readShape(scan, first, end, votes);
  if (namesMeasure(scan.tokens, first, end)) votes.person = 0;
  return votes;
}

function readBefore(scan: EnglishScan, first: number, end: number, votes: Votes): void {
  const { tokens } = scan;
  const before = first - 1;
  if (before < scan.first) return;
  if (isBeside(scan, before, 'placeBefore') && !isSign(tokens, end, "'")) {
    // "published in Marine Policy"
    if (isBeside(scan, before - 1, 'publishedIn')) votes.organization += 4;
    else votes.place += 3;
  }
  if (isOwnedByPlace(scan, first) && end - first >= 2) votes.person += 2;
  if (isBeside(scan, before, 'personBefore') && (end - first >= 2 || isNaming(scan, before))) votes.person += 2;
  if (isBeside(scan, before, 'acquired')) votes.organization += 3;
  if (isBeside(scan, before, 'reached') && end - first === 1) votes.place += 2;
  if (isOfPeople(scan, before)) votes.person += 3;
  if (isBeside(scan, before, 'rival')) votes.organization += 3;
  if (isBeside(scan, before, 'opponent')) {
    // "beat Wigan", but "beat Cameron Norrie"
    const isTeam = end - first === 1 || has(scan, end - 1, englishRole.team | englishRole.weakTeam);
    votes.organization += isTeam ? 2 : 1;
    votes.person += isTeam ? 0 : 2;
  }
  if (isSign(tokens, before, ',')) {
    readNounBefore(scan, before - 1, votes);
    // "the seller, Joos van Craesbeke"
    if (end - first >= 2 && isLower(tokens, before - 1) && calling.test(wordAt(tokens, before - 1))) votes.person += 2;
  }
  if (has(scan, before, englishRole.speech) && isLower(tokens, before)) votes.person += end - first >= 2 ? 3 : 1;
  if (isLower(tokens, before)) readPreposition(scan, before, end - first, votes);
  readCoordination(scan, first, end, votes);
}

/** How words for who does something end. */
const calling = /[a-z]{2}(?:er|or|ist|ian|man|woman|eur)$/u;

/** "Dutch grandmaster Pim van Oosten": a people and a calling stand before a person. */
function isOfPeople(scan: EnglishScan, noun: number): boolean {
  const { tokens, first } = scan;
  if (noun - 1 < first || !isLower(tokens, noun) || !has(scan, noun - 1, englishRole.people)) return false;
  return (
    !isBeside(scan, noun, 'companyThing') && !isBeside(scan, noun, 'placeThing') && !isBeside(scan, noun, 'areaOf')
  );
}

/** "a man named Vu": one word is enough behind it. */
function isNaming({ tokens }: EnglishScan, index: number): boolean {
  const word = wordAt(tokens, index);
  return word === 'named' || word === 'called';
}

/** "India's Jasprit Bumrah", "Nomura's Sonal Varma": a place or body owns what is named behind it. */
function isOwnedByPlace({ tokens, free, lastKind, first: start }: EnglishScan, first: number): boolean {
  const owns = free === first - 2 && free > start && (lastKind === 'place' || lastKind === 'organization');
  return owns && isWord(tokens, first - 1) && wordAt(tokens, first - 1) === 's';
}

/** "the worst-hit district, Buliisa", "its bank, Kitara Savings": the noun before the comma says what it is. */
function readNounBefore(scan: EnglishScan, noun: number, votes: Votes): void {
  if (isBeside(scan, noun, 'placeThing')) votes.place += 3;
  else if (isBeside(scan, noun, 'companyThing')) votes.organization += 3;
  else if (isBeside(scan, noun, 'atBefore') || isBeside(scan, noun, 'personNoun') || endsTitle(scan, noun))
    votes.person += 3;
}

function endsTitle({ tokens, english, first }: EnglishScan, noun: number): boolean {
  return (
    noun >= first && isLower(tokens, noun) && english.titlesBackward.matchBackward(tokens, noun, first) !== undefined
  );
}

function readPreposition(scan: EnglishScan, before: number, words: number, votes: Votes): void {
  const word = wordAt(scan.tokens, before);
  const beside = before - 1;
  // "drew 1-1 with", "lost 3-0 to"
  const noun = isScore(scan, beside - 2) ? beside - 3 : beside;
  if (word === 'of' && isBeside(scan, noun, 'areaOf')) votes.place += 3;
  if ((word === 'at' || word === 'for' || word === 'with') && isBeside(scan, noun, 'atBefore')) votes.organization += 3;
  if ((word === 'of' || word === 'in' || word === 'at') && isBeside(scan, noun, 'stakeOf')) votes.organization += 4;
  if (isBeside(scan, before, 'opponentJoint') && isBeside(scan, noun, 'matchBefore')) votes.organization += 3;
  if (
    (word === 'at' || word === 'in' || word === 'near' || word === 'to' || word === 'from') &&
    isBeside(scan, noun, 'siteOf')
  )
    votes.place += 3;
  if (word === 'by' && isBeside(scan, noun, 'ownedBy')) votes.organization += 3;
  if (word === 'of' && isSign(scan.tokens, noun, ',') && isNumber(scan.tokens, noun - 1)) votes.place += 3;
  // "Pat Murtagh, of Kilrush"
  else if (word === 'of' && isSign(scan.tokens, noun, ',') && scan.lastKind === 'person' && scan.free === noun)
    votes.place += words === 1 ? 3 : 0;
  if (word === 'for' && isBeside(scan, noun, 'bound')) votes.place += 3;
  if ((word === 'by' || word === 'from') && isBeside(scan, noun, 'workBy')) votes.organization += words === 1 ? 3 : 1;
  if (word === 'by' || word === 'with') votes.person += words >= 2 ? 1 : 0;
  if (word === 'from' || word === 'at') votes.place += words === 1 ? 2 : 1;
  if (word === 'on' || word === 'between') votes.place += words === 1 ? 2 : 1;
  if (word === 'towards' || word === 'toward') votes.place += 3;
  if (word === 'to') votes.place += 1;
  // "from Aldermere to Kings Tarrant"
  if (word === 'to' && scan.lastKind === 'place' && scan.free === before && isFrom(scan, before)) votes.place += 3;
  if (word === 'with' && isBeside(scan, noun, 'dealWith')) votes.organization += 3;
  // "hotels such as Anantara"
  if (word === 'as' && isWord(scan.tokens, noun) && wordAt(scan.tokens, noun) === 'such')
    readNounBefore(scan, noun - 1, votes);
  if (word === 'to' && areWords(scan, noun, ['according'])) votes.organization += words === 1 ? 2 : 1;
  if (word === 'the' && isBeside(scan, noun, 'along')) votes.place += 3;
  // "the woods of the Chilterns"
  if (word === 'the' && areWords(scan, noun, ['of']) && isBeside(scan, noun - 1, 'areaOf')) votes.place += 3;
  if (word === 'the') {
    votes.organization += 1;
    votes.person -= 3;
  }
}

/** How far back in tokens the "from" of a way may stand. */
const wayReach = 5;

function isFrom({ tokens, first }: EnglishScan, before: number): boolean {
  for (let index = before - 2; index >= Math.max(first, before - wayReach); index--)
    if (isWord(tokens, index) && wordAt(tokens, index) === 'from') return true;
  return false;
}

/** "Utrecht and Antwerp": what stands beside a known name is often of its kind. */
function readCoordination(
  { tokens, free, first: start, lastKind }: EnglishScan,
  first: number,
  end: number,
  votes: Votes,
): void {
  const joint = first - 1;
  if (joint !== free || free <= start) return;
  const isAnd = isWord(tokens, joint) && wordAt(tokens, joint) === 'and';
  const goesOn = isSign(tokens, end, ',') || (isWord(tokens, end) && wordAt(tokens, end) === 'and');
  const joins = isAnd || (isSign(tokens, joint, ',') && goesOn);
  if (joins && lastKind !== undefined) addTo(votes, lastKind, 2);
}

function readAfter(scan: EnglishScan, first: number, end: number, votes: Votes): void {
  const { tokens, limit } = scan;
  if (end >= limit) return;
  if (isSign(tokens, end, ',')) readApposition(scan, first, end, votes);
  if (isSign(tokens, end, '-') && isHyphenTail(scan, end + 1) && wordAt(tokens, end + 1) === 'based') votes.place += 3;
  const owns = isSign(tokens, end, "'") || isSign(tokens, end, '\u2019');
  const noun = owns && end + 1 < limit && wordAt(tokens, end + 1) === 's' ? end + 2 : end;
  if (isBeside(scan, noun, 'companyNoun')) votes.organization += 2;
  if (noun > end && isBeside(scan, noun, 'personNoun')) votes.person += 4;
  if (noun > end && isBeside(scan, noun, 'townNoun')) votes.place += 3;
  if (isBeside(scan, end, 'areaAfter')) votes.place += 2;
  const isBusiness = isBeside(scan, end, 'companyAfter');
  if (isBusiness) votes.organization += 3;
  if (isBeside(scan, end, 'pluralAfter') && isSubject(scan, first)) votes.organization += 2;
  if (end - first >= 2 && !isBusiness && isDeed(scan, end)) votes.person += 1;
  if (isBeside(scan, end, 'matchAfter')) votes.organization += 2;
  if (isOfPlace(scan, end)) votes.organization += 2;
  else if (end - first >= 2 && areWords(scan, end, ['of', 'the']) && isCapital(tokens, end + 2)) votes.person += 2;
  if (isScore(scan, end) || isScore(scan, end + 1))
    votes.organization += end - first === 1 || has(scan, end - 1, englishRole.team) ? 2 : 0;
  const isPlace = has(scan, first, englishRole.placeOpener) || has(scan, end - 1, englishRole.place);
  if (!isPlace && ownsBehindVerb(scan, end)) votes.organization += 3;
  if (has(scan, end, englishRole.speech) && isLower(tokens, end)) {
    votes.person += end - first >= 2 ? 2 : 1;
    votes.organization += 1;
  }
}

/** "Halden cut its budget": what is told by "its" is no person. A place seldom does so. */
function ownsBehindVerb({ tokens, limit }: EnglishScan, end: number): boolean {
  if (end + 1 >= limit || !isLower(tokens, end)) return false;
  return (
    isLower(tokens, end + 1) &&
    wordAt(tokens, end + 1) === 'its' &&
    !/^(?:and|or|of|in|with|for)$/u.test(wordAt(tokens, end))
  );
}

const subordinators = new Set(['that', 'when', 'while', 'as', 'but', 'where', 'which', 'though', 'because', 'if']);

/** Whether the name may be what the verb behind it is about: no preposition or conjunction stands before it. */
function isSubject(scan: EnglishScan, first: number): boolean {
  const { tokens } = scan;
  if (isInitial(scan, first) || !isWord(tokens, first - 1)) return true;
  return subordinators.has(wordAt(tokens, first - 1));
}

/** A verb in the past, or an everyday one. */
function isDeed(scan: EnglishScan, index: number): boolean {
  const { tokens, limit } = scan;
  if (index >= limit || !isLower(tokens, index)) return false;
  return isBeside(scan, index, 'deed') || wordAt(tokens, index).endsWith('ed');
}

/** ", who was 41", ", a Dutch consultant", ", which runs six hospitals", ", Ohio". */
function readApposition(scan: EnglishScan, first: number, comma: number, votes: Votes): void {
  const { tokens, limit, lexicon } = scan;
  const next = comma + 1;
  if (next >= limit) return;
  if (isNumber(tokens, next)) {
    const isAge = isSign(tokens, next + 1, ',') || areWords(scan, next + 1, ['years', 'old']);
    if (isAge && (tokens.end[next] ?? 0) - (tokens.start[next] ?? 0) <= 2) votes.person += 4;
    return;
  }
  if (isCapital(tokens, next)) {
    const known = lexicon.names.match(tokens, next, limit);
    // ", Europe's third-biggest airline,"
    if (known !== undefined && wordAt(tokens, known.end + 1) === 's') readDescription(scan, known.end + 2, votes);
    else if (known?.value.kind === 'place' && !known.value.isWeak && !isAnd(scan, first - 1)) votes.place += 2;
    return;
  }
  const word = wordAt(tokens, next);
  if (word === 'who') votes.person += 3;
  else if (word === 'whose') votes.person += 1;
  else if (word === 'where') votes.place += 3;
  else if (word === 'which') votes.organization += 2;
  else if (isBeside(scan, next, 'article')) readDescription(scan, next + 1, votes);
  else readDescription(scan, next, votes);
}

/** Words of an apposition in tokens among which its noun is looked for. */
const longestDescription = 8;

/** The noun of an apposition, among its first words. */
function readDescription(scan: EnglishScan, index: number, votes: Votes): void {
  const { tokens, limit } = scan;
  for (let position = index; position < Math.min(limit, index + longestDescription); position++) {
    if (isSign(tokens, position, ',')) return;
    if (isBeside(scan, position, 'companyThing')) {
      votes.organization += 4;
      return;
    }
    if (isBeside(scan, position, 'placeThing')) {
      votes.place += 4;
      return;
    }
    const isCalling = calling.test(wordAt(tokens, position)) && isSign(tokens, position + 1, ',');
    if (isCalling) votes.person += 3;
    const isOccupation = isBeside(scan, position, 'atBefore') || isLowerTitle(scan, position);
    if (isOccupation) {
      votes.person += 4;
      return;
    }
  }
}

function isLowerTitle({ tokens, english, limit }: EnglishScan, index: number): boolean {
  return isLower(tokens, index) && english.titles.match(tokens, index, limit) !== undefined;
}

function isAnd({ tokens, first }: EnglishScan, index: number): boolean {
  return index >= first && isWord(tokens, index) && wordAt(tokens, index) === 'and';
}

/** "Hanjin Cord of South Korea". */
function isOfPlace({ tokens, lexicon, limit }: EnglishScan, index: number): boolean {
  if (!isLower(tokens, index) || wordAt(tokens, index) !== 'of') return false;
  return lexicon.names.match(tokens, index + 1, limit)?.value.kind === 'place';
}

/** A score at the token: 2-1. */
function isScore({ tokens, limit }: EnglishScan, index: number): boolean {
  return index + 2 < limit && isNumber(tokens, index) && isSign(tokens, index + 1, '-') && isNumber(tokens, index + 2);
}
