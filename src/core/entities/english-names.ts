import type { EntityKind } from '../model.js';
import type { Paragraph } from '../paragraph.js';
import { wordCase } from '../text/tokens.js';
import { canonicalName } from './canonical.js';
import { strongest, type Votes } from './english-context.js';
import { englishRole } from './english-lexicon.js';
import type { EntityLexicon } from './lexicon.js';
import { type Candidate, isCapital, isSign, isWord, wordAt } from './scan.js';
import type { ParagraphScan } from './scan-vietnamese.js';

/** A thing as a name of the document stands for it. */
interface Named {
  readonly kind: EntityKind;
  readonly canonical: string;
}

/** What an English document calls things, as far as it has been read. */
export interface EnglishCollection {
  /** Names as written that their own words explain. */
  readonly full: Map<string, Named>;
  /** Short forms of bodies; null where two share one. */
  readonly short: Map<string, Named | null>;
  /** What is said about names that their own words do not explain. */
  readonly votes: Map<string, Votes>;
  /** First word of a name of two or more, where it tells the name from others. */
  readonly firstWords: Map<string, string>;
  /** First names of persons; null where two persons share one. */
  readonly firstNames: Map<string, string | null>;
}

/** A collection that is still empty. */
export function emptyEnglishCollection(): EnglishCollection {
  return { full: new Map(), short: new Map(), votes: new Map(), firstWords: new Map(), firstNames: new Map() };
}

const longestName = 6;
const enoughVotes = 2;
/** What must speak for a place before a short form of a body is one. */
const clearlyPlace = 5;

/** Adds the names of a paragraph. */
export function collectEnglish(
  { tokens }: Paragraph,
  { entities, guesses }: ParagraphScan,
  lexicon: EntityLexicon,
  into: EnglishCollection,
): void {
  for (const entity of entities) {
    if (entity.kind === 'person') addFirstName(tokens, entity, lexicon, into.firstNames);
    if (entity.isGuess === true || entity.kind === 'person' || entity.next - entity.first > longestName) continue;
    const named = { kind: entity.kind, canonical: canonicalName(tokens, entity, lexicon) };
    into.full.set(textOf(tokens, entity.first, entity.next), named);
    // REDDING in a dateline is Redding in the text.
    if (entity.rule === 'entity.place.dateline') into.full.set(named.canonical, named);
    if (entity.kind === 'place') addTown(tokens, entity, into.full);
    if (entity.kind === 'organization') addShortForms(tokens, entity, named, lexicon, into.short);
  }
  for (const { first, next, votes } of guesses ?? []) {
    const text = textOf(tokens, first, next);
    const sum = into.votes.get(text) ?? { person: 0, organization: 0, place: 0 };
    sum.person += votes.person;
    sum.organization += votes.organization;
    sum.place += votes.place;
    into.votes.set(text, sum);
    if (next - first >= 2 && isDistinct(tokens, first, first + 1, lexicon))
      into.firstWords.set(text, textOf(tokens, first, first + 1));
    if (endsInTeam(tokens, next, lexicon) && sum.organization > Math.max(sum.place, sum.person)) {
      addShortForms(tokens, { first, next }, { kind: 'organization', canonical: text }, lexicon, into.short);
    }
  }
}

type Tokens = Paragraph['tokens'];

function addFirstName(
  tokens: Tokens,
  { first, next }: Candidate,
  lexicon: EntityLexicon,
  into: Map<string, string | null>,
): void {
  if (next - first < 2 || (rolesAt(tokens, first, lexicon) & englishRole.givenName) === 0) return;
  const [name, full] = [textOf(tokens, first, first + 1), textOf(tokens, first, next)];
  const known = into.get(name);
  if (known === undefined) into.set(name, full);
  else if (known !== full) into.set(name, null);
}

function textOf(tokens: Tokens, first: number, next: number): string {
  return tokens.text.slice(tokens.start[first], tokens.end[next - 1]);
}

function rolesAt(tokens: Tokens, index: number, lexicon: EntityLexicon): number {
  return isWord(tokens, index) ? (lexicon.english.roles[tokens.id[index] ?? 0] ?? 0) : 0;
}

const anyTeam = englishRole.team | englishRole.weakTeam;

function endsInTeam(tokens: Tokens, next: number, lexicon: EntityLexicon): boolean {
  return (rolesAt(tokens, next - 1, lexicon) & anyTeam) !== 0;
}

/** Kestrel of Kestrel Rubber, Rovers of Ashdown Rovers, NSE of National Stock Exchange of India. */
function addShortForms(
  tokens: Tokens,
  { first, next }: Pick<Candidate, 'first' | 'next'>,
  named: Named,
  lexicon: EntityLexicon,
  into: Map<string, Named | null>,
): void {
  if (next - first < 2) return;
  const initials = initialsOf(tokens, first, next);
  if (initials.length >= 3) add(into, initials, named);
  const head = englishRole.organization | englishRole.trade | englishRole.legal | anyTeam;
  let last = next - 1;
  while (last > first && (rolesAt(tokens, last, lexicon) & englishRole.legal) !== 0) last--;
  if (last + 1 < next) add(into, textOf(tokens, first, last + 1), named);
  if ((rolesAt(tokens, last, lexicon) & head) === 0) return;
  const isTeam = endsInTeam(tokens, last + 1, lexicon);
  // Rovers of Ashdown Rovers, Kartal of Anadolu Kartal SK
  const nick = isTeam && tokens.letterCase[last] === wordCase.upper && last - 1 > first ? last - 1 : last;
  if (isTeam) add(into, textOf(tokens, nick, nick + 1), named);
  else if (last > first) add(into, `the ${textOf(tokens, last, last + 1)}`, named);
  const isCivic = (rolesAt(tokens, last, lexicon) & englishRole.civic) !== 0;
  if (isCivic && !isSign(tokens, last - 2, "'") && !isSign(tokens, last - 2, '\u2019')) return;
  while (last > first && (rolesAt(tokens, last, lexicon) & head) !== 0) {
    const isSection = sections.has(wordAt(tokens, last));
    last--;
    if (!isDistinct(tokens, first, last + 1, lexicon)) continue;
    const text = textOf(tokens, first, last + 1);
    // A club and its women's team are two.
    add(into, text, isSection ? { ...named, canonical: text } : named);
  }
}

const sections = new Set(['women', 'ladies', 'youths']);

/** Felixstowe of the Port of Felixstowe. */
function addTown(tokens: Tokens, { first, next }: Candidate, into: Map<string, Named>): void {
  for (let index = first + 1; index + 1 < next; index++) {
    if (!isWord(tokens, index) || wordAt(tokens, index) !== 'of') continue;
    const town = textOf(tokens, index + 1, next);
    if (!into.has(town)) into.set(town, { kind: 'place', canonical: town });
    return;
  }
}

/** Whether the words tell a body from others: no place, no word that opens many names. */
function isDistinct(tokens: Tokens, first: number, next: number, lexicon: EntityLexicon): boolean {
  if (lexicon.names.match(tokens, first, next)?.end === next) return false;
  for (let index = first; index < next; index++) {
    const plain = englishRole.surname | englishRole.givenName | englishRole.weakFamilyName | englishRole.place;
    if (isCapital(tokens, index) && (rolesAt(tokens, index, lexicon) & ~plain) === 0) return true;
  }
  return false;
}

function initialsOf(tokens: Tokens, first: number, next: number): string {
  let initials = '';
  for (let index = first; index < next; index++) {
    if (isCapital(tokens, index)) initials += tokens.text.charAt(tokens.start[index] ?? 0);
  }
  return initials;
}

function add(into: Map<string, Named | null>, short: string, named: Named): void {
  const known = into.get(short);
  if (known === undefined) into.set(short, named);
  else if (known !== null && known.canonical !== named.canonical) into.set(short, closer(known, named));
}

/** Of two names that share a short form the longer one, where it only adds to the other: Acme Tyres, Acme Tyres Ltd. */
function closer(one: Named, other: Named): Named | null {
  if (one.canonical.startsWith(other.canonical)) return one;
  return other.canonical.startsWith(one.canonical) ? other : null;
}

/** What each name of the document stands for, as written. */
export function closeEnglish({ full, short, votes, firstWords }: EnglishCollection): ReadonlyMap<string, Named> {
  const known = new Map<string, Named>();
  for (const [text, sum] of votes) {
    const { kind, weight } = strongest(sum);
    if (weight < enoughVotes) continue;
    known.set(text, { kind, canonical: text });
    const word = firstWords.get(text);
    if (kind === 'organization' && word !== undefined) known.set(word, { kind, canonical: text });
  }
  for (const [text, named] of short) {
    const isPlace = (votes.get(text)?.place ?? 0) > clearlyPlace;
    if (named !== null && !isPlace) known.set(text, named);
  }
  for (const [text, named] of full) {
    const shortened = short.get(text);
    known.set(text, shortened?.kind === named.kind ? shortened : named);
  }
  return known;
}

/** The longest name of the document that starts at the token, before `limit`. */
export function knownNameAt(
  tokens: Tokens,
  first: number,
  limit: number,
  known: ReadonlyMap<string, Named>,
): (Named & { readonly next: number }) | undefined {
  // "St Anselm's" is a short form of its hospital.
  const owner = isSign(tokens, limit, "'") || isSign(tokens, limit, '\u2019') ? limit + 2 : limit;
  for (let next = Math.min(owner, tokens.count, first + longestName); next > first; next--) {
    const text = textOf(tokens, first, next);
    const behindArticle = next === first + 1 && isThe(tokens, first - 1);
    const named = known.get(text) ?? (behindArticle ? known.get(`the ${text}`) : undefined);
    if (named !== undefined) return { kind: named.kind, canonical: named.canonical, next };
  }
  return undefined;
}

function isThe(tokens: Tokens, index: number): boolean {
  return index >= 0 && isWord(tokens, index) && wordAt(tokens, index) === 'the';
}
