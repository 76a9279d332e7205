import type { EntityKind } from '../model.js';
import type { Paragraph } from '../paragraph.js';
import { spaceBefore, type Tokens, wordCase } from '../text/tokens.js';
import { byKnownEvent, byKnownOpening, byKnownTail } from './english-branches.js';
import { byCoordinatedHead } from './english-complements.js';
import { addTo, strongest, votesFor } from './english-context.js';
import { findDateline } from './english-dateline.js';
import { withEditionBefore, withYear } from './english-editions.js';
import { byHeadWord } from './english-heads.js';
import { type EnglishLexicon, englishRole } from './english-lexicon.js';
import { byContext, byGivenName, byInitials, byParticle, byTitle, isPersonRather } from './english-persons.js';
import { byPossessive } from './english-possessive.js';
import { type EnglishScan, has, runEnd } from './english-words.js';
import type { EntityLexicon } from './lexicon.js';
import { personRunEnd } from './person.js';
import {
  areWords,
  type Candidate,
  createScan,
  type Guess,
  hosts,
  isCapital,
  isHeading,
  isInitial,
  isLower,
  isNumber,
  isSign,
  isWord,
  wordAt,
} from './scan.js';
import type { ParagraphScan } from './scan-vietnamese.js';

interface Found {
  readonly entities: Candidate[];
  readonly unresolved: number[];
  readonly guesses: Guess[];
}

/** Reads an English paragraph once, sentence by sentence, from left to right. */
export function scanEnglish(
  { tokens, sentenceEnds }: Paragraph,
  lexicon: EntityLexicon,
  english: EnglishLexicon,
): ParagraphScan {
  const found: Found = { entities: [], unresolved: [], guesses: [] };
  let first = 0;
  for (const limit of sentenceEnds) {
    const scan: EnglishScan = { ...createScan(tokens, lexicon, first, limit), english, lastKind: undefined };
    if (first === 0) {
      for (const name of findDateline(scan)) {
        takePlaces(scan, name.first, found);
        take(scan, name, found);
      }
    }
    if (isTitleCase(scan)) scanHeadline(scan, found);
    else if (!isHeading(scan) && !isLabel(scan)) scanSentence(scan, found);
    first = limit;
  }
  return found;
}

/** "HOMES": a paragraph of a word or two in capitals heads what follows. */
function isLabel({ tokens, lexicon, first, limit }: EnglishScan): boolean {
  if (first > 0 || limit < tokens.count || limit > 2 || lexicon.names.match(tokens, 0, limit) !== undefined)
    return false;
  for (let index = 0; index < limit; index++)
    if (!isWord(tokens, index) || tokens.letterCase[index] !== wordCase.upper) return false;
  return true;
}

/** "VICTORIA, British Columbia, May 8 (Coast Press) -": the places between the town and the agency of a dateline. */
function takePlaces(scan: EnglishScan, next: number, found: Found): void {
  for (let index = scan.free; scan.free > 0 && index < next; index++) {
    const known = isCapital(scan.tokens, index) ? scan.lexicon.names.match(scan.tokens, index, next) : undefined;
    if (known?.value.kind !== 'place') continue;
    take(scan, knownName(scan, index, known.end, known.value), found);
    index = known.end - 1;
  }
}

function take(scan: EnglishScan, entity: Candidate, { entities }: Found): void {
  entities.push(entity);
  scan.free = entity.next;
  scan.lastKind = entity.kind;
}

function scanSentence(scan: EnglishScan, found: Found): void {
  const { tokens, limit } = scan;
  let index = scan.free;
  let runStart = -1;
  while (index < limit) {
    if (!isCapital(tokens, index) || isUnit(tokens, index) || isMoney(scan, index + 1)) {
      index++;
      continue;
    }
    const entity = findAt(scan, index);
    if (entity !== undefined) {
      if (entity.isGuess === true) guess(scan, entity.first, entity.next, found, entity.kind);
      take(scan, entity, found);
      index = entity.next;
      continue;
    }
    const title = scan.english.titles.match(tokens, index, limit);
    if (title !== undefined) {
      scan.afterTitle = title.end;
      index = title.end;
      const name = byParticle(scan, index);
      if (name !== undefined) {
        take(scan, name, found);
        index = name.next;
      }
      continue;
    }
    const end = runEnd(scan, index);
    found.unresolved.push(index, end);
    if (!has(scan, index, englishRole.common | englishRole.people)) {
      if (end !== runStart && !holdsTitle(scan, index, end)) guess(scan, index, end, found);
      runStart = end;
    }
    index++;
  }
}

const courtesy = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'lady']);

/** "Old Mrs Pettigrew": the name begins behind the title. */
function holdsTitle({ tokens }: EnglishScan, first: number, end: number): boolean {
  for (let index = first + 1; index < end; index++) if (courtesy.has(wordAt(tokens, index))) return true;
  return false;
}

/** Keeps what the words around a name say about it. A single word that opens a sentence may be any word. */
function guess(scan: EnglishScan, first: number, end: number, { guesses }: Found, kind?: EntityKind): void {
  const { tokens } = scan;
  // Behind a colon English goes on in lower case.
  const goesOn = isSign(tokens, first - 1, ':') || isSign(tokens, first - 1, ';');
  const isOpening =
    end - first === 1 && isInitial(scan, first) && !goesOn && tokens.letterCase[first] !== wordCase.upper;
  if (kind === undefined && has(scan, first, englishRole.common | englishRole.people)) return;
  if (kind === undefined && offices.has(wordAt(tokens, end - 1))) return;
  // FY24, 5G and T20 name no place or person.
  if (kind === undefined && end - first === 1 && endsInDigit(tokens, first)) return;
  const votes = votesFor(scan, first, end);
  if (kind === undefined && isOpening && strongest(votes).weight < openingVotes) return;
  if (kind !== undefined) addTo(votes, kind, guessWeight(scan, first, end, kind));
  guesses.push({ first, next: end, votes });
  const { kind: likely, weight } = strongest(votes);
  if (kind === undefined && weight >= evidentVotes) {
    // What follows in a list is of the same kind.
    scan.free = end;
    scan.lastKind = likely;
  }
}

/** Ends of the names of offices: Press Officer. */
const offices = new Set(
  'officer director manager secretary editor chairman chairwoman executive president minister adviser advisor spokesman spokeswoman coordinator reporter correspondent'.split(
    ' ',
  ),
);

/** What a name is by its own words: a body for sure, a place or team hardly. */
function guessWeight(scan: EnglishScan, first: number, end: number, kind: EntityKind): number {
  if (kind === 'organization' || has(scan, first, englishRole.placeOpener)) return 4;
  // "Shasta County" is rarely a club.
  if (wordAt(scan.tokens, end - 1) === 'county') return 3;
  return has(scan, end - 1, englishRole.weakTeam) ? 1 : 2;
}

function endsInDigit(tokens: Tokens, index: number): boolean {
  const unit = tokens.text.charCodeAt((tokens.end[index] ?? 0) - 1);
  return unit >= 0x30 && unit <= 0x39;
}

const evidentVotes = 2;
const openingVotes = 4;

/** The MW of 480MW, the C of 12°C, the Rs of Rs 500, the A of A$20. */
function isUnit(tokens: Tokens, index: number): boolean {
  const isGlued = index > 0 && !spaceBefore(tokens, index);
  if (isGlued && (isNumber(tokens, index - 1) || isSign(tokens, index - 1, '°'))) return true;
  if ((tokens.end[index] ?? 0) - (tokens.start[index] ?? 0) > 2) return false;
  return isNumber(tokens, index + 1) || isSign(tokens, index + 1, '$');
}

const longWord = 4;
/** Fewest words between the commas of a headline. */
const headlinePart = 4;

/** Whether nearly all words are capitalized, as in a headline; a capital then tells nothing. */
function isTitleCase({ tokens, first, limit }: EnglishScan): boolean {
  if (limit < tokens.count || first > 0 || isSign(tokens, limit - 1, '.')) return false;
  let capital = 0;
  let lower = 0;
  let words = 0;
  let parts = 1;
  for (let index = first; index < limit; index++) {
    if (isWord(tokens, index)) words++;
    else if (isSign(tokens, index, ',')) parts++;
    if (!isWord(tokens, index) || (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0) < longWord) continue;
    if (isLower(tokens, index)) lower++;
    else capital++;
  }
  // "Dr Ann Hill, University of Oslo": names apart by commas are no headline.
  const isList = parts > 1 && words / parts < headlinePart;
  return capital >= 4 && lower * 6 <= capital && !isList;
}

function scanHeadline(scan: EnglishScan, found: Found): void {
  const { tokens, lexicon, limit } = scan;
  let index = scan.free;
  while (index < limit) {
    const known = isCapital(tokens, index) ? lexicon.names.match(tokens, index, limit) : undefined;
    if (known !== undefined && !known.value.isWeak) {
      take(scan, knownName(scan, index, known.end, known.value), found);
      index = scan.free;
      continue;
    }
    if (isCapital(tokens, index)) found.unresolved.push(index, runEnd(scan, index));
    index++;
  }
}

function findAt(scan: EnglishScan, index: number): Candidate | undefined {
  const { tokens, lexicon, limit } = scan;
  const match = lexicon.names.match(tokens, index, limit);
  const weak = match?.value.isWeak === true && (isInitial(scan, index) || match.end - index === 1);
  const end = runEnd(scan, index);
  const owner = (match?.end ?? 0) > end ? undefined : byPossessive(scan, index, end);
  if (owner !== undefined) return owner;
  // "The Independent" is no newspaper before "Electoral Commission".
  const isCut = match !== undefined && match.end < end && wordAt(tokens, index) === 'the';
  const known = isCut || (weak && isInitial(scan, index)) || isTail(scan, index, match?.value.kind) ? undefined : match;
  const isName =
    (has(scan, index, englishRole.givenName) && end - index >= 2) ||
    (has(scan, index, englishRole.weakFamilyName) && end - index >= 3);
  if (has(scan, index, englishRole.common) && known === undefined && !isName) return byInitials(scan, index);
  // "Reinsurer Bellhaven": what it is opens the sentence.
  if (isInitial(scan, index) && has(scan, index, englishRole.descriptor) && !has(scan, index, englishRole.organization))
    return undefined;
  const named = byKnownEvent(scan, index, end) ?? byHeadWord(scan, index, end) ?? byCoordinatedHead(scan, index, end);
  const title = scan.english.titles.match(tokens, index, limit);
  // "Judge Helena Marsh" is no marsh.
  const isTitledPerson = title !== undefined && named?.kind === 'place' && has(scan, title.end, englishRole.givenName);
  if (title !== undefined && (named === undefined || isTitledPerson))
    return known === undefined ? undefined : knownName(scan, index, known.end, known.value);
  const person =
    byInitials(scan, index) ?? byTitle(scan, index, end) ?? byGivenName(scan, index, personRunEnd(scan, index));
  // "chief geologist Claire Bay" is no bay, and Yvette Marsh no marsh.
  const isTitled = named?.kind === 'place' && isPersonRather(scan, index, named, person);
  if (named !== undefined && !isTitled && named.next > (known?.end ?? 0) && named.next >= (person?.next ?? 0))
    return named;
  if (person !== undefined && person.next > (known?.end ?? 0)) return person;
  if (known !== undefined && (isIndex(scan, known.end) || isMoney(scan, known.end))) return undefined;
  if (known !== undefined) {
    if (isBranch(scan, index, known.end, end, known.value.kind))
      return { kind: 'organization', first: index, next: end, rule: 'entity.organization.branch', isGuess: true };
    if (isTrade(scan, known.end, end, known.value.kind))
      return { kind: 'organization', first: index, next: end, rule: 'entity.organization.branch' };
    const longer = known.value.kind === 'place' ? byKnownOpening(scan, index, known.end, end) : undefined;
    return longer ?? knownName(scan, index, known.end, known.value);
  }
  if (has(scan, index, englishRole.people)) return byKnownOpening(scan, index, index + 1, end);
  return byKnownTail(scan, index, end) ?? byContext(scan, index, end);
}

/** The Vale of Denby Vale: a club's one word behind a capital that no list knows is the tail of another name. */
function isTail(scan: EnglishScan, index: number, kind: EntityKind | undefined): boolean {
  const { tokens, free, first } = scan;
  const before = index - 1;
  if (kind !== 'organization' || before < Math.max(first, free) || isInitial(scan, before)) return false;
  if (!isCapital(tokens, before) || !spaceBefore(tokens, index) || tokens.letterCase[index] === wordCase.upper)
    return false;
  return !has(scan, before, ~(englishRole.surname | englishRole.givenName)) && scan.afterTitle !== index;
}

const indexWords = new Set(['composite', 'index', 'industrial', 'average']);

/** "Nasdaq Composite", "S&P 500": what is counted by an index is no exchange. */
function isIndex({ tokens, limit }: EnglishScan, next: number): boolean {
  if (next >= limit || !spaceBefore(tokens, next)) return false;
  if (isNumber(tokens, next))
    return (tokens.end[next] ?? 0) - (tokens.start[next] ?? 0) === 3 && wordAt(tokens, next - 1) === 'p';
  return isCapital(tokens, next) && indexWords.has(wordAt(tokens, next));
}

/** Bajaj Finance, Toyota Motor: a trade right behind a known company. */
function isTrade(scan: EnglishScan, next: number, end: number, kind: EntityKind): boolean {
  if (kind !== 'organization' || next + 1 !== end || !isCapital(scan.tokens, next)) return false;
  return has(scan, next, englishRole.generic | englishRole.trade | englishRole.organization);
}

const moneyWords = new Set(['dollar', 'dollars', 'cent', 'cents', 'pound', 'pounds', 'yen', 'baht', 'dong', 'francs']);

/** "US cents", "Hong Kong dollars". */
function isMoney({ tokens }: EnglishScan, next: number): boolean {
  return isLower(tokens, next) && moneyWords.has(wordAt(tokens, next));
}

/** NHS Resolution, BBC Scotland: an acronym of a body opens the names of its parts. */
function isBranch(scan: EnglishScan, index: number, next: number, end: number, kind: EntityKind): boolean {
  const { tokens, lexicon, english, limit } = scan;
  if (kind !== 'organization' || next >= end || tokens.letterCase[index] !== wordCase.upper) return false;
  if (!isCapital(tokens, next) || tokens.letterCase[next] === wordCase.upper) return false;
  if (has(scan, next, englishRole.givenName | englishRole.people)) return false;
  if (english.titles.match(tokens, next, limit) !== undefined) return false;
  const known = lexicon.names.match(tokens, next, limit);
  return known === undefined || known.value.kind === 'place';
}

function knownName(
  scan: EnglishScan,
  index: number,
  end: number,
  { kind, canonical }: { kind: EntityKind; canonical: string },
): Candidate {
  const edition = withYear(scan, end);
  if (edition > end && hosts.has(canonical))
    return { kind: 'event', first: index, next: edition, rule: 'entity.event.edition' };
  // Newcastle upon Tyne
  const isUpon = kind === 'place' && areWords(scan, end, ['upon']) && isCapital(scan.tokens, end + 1);
  const next = kind === 'event' || kind === 'document' ? edition : isUpon ? end + 2 : end;
  const first = kind === 'event' ? withEditionBefore(scan, index) : index;
  const rule = `entity.${kind}.lexicon`;
  if (next === end && first === index) return { kind, first, next, rule, canonical };
  if (first < index) return { kind, first, next, rule };
  return isUpon ? { kind, first, next, rule } : { kind, first, next, rule, head: { canonical, tokens: end - index } };
}
