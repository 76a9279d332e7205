import type { EntityKind } from '../model.js';
import { spaceBefore, wordCase } from '../text/tokens.js';
import { notInBranch } from './english-branches.js';
import { complementEnd } from './english-complements.js';
import { withEditionBefore, withLawYear, withYear } from './english-editions.js';
import { englishRole } from './english-lexicon.js';
import { byDistrict, byNumber, byOpener, byPlaceOpener, byPlan, byTitleOfYear } from './english-patterns.js';
import { type EnglishScan, has } from './english-words.js';
import { areWords, type Candidate, isCapital, isInitial, isLower, isSign, isWord, wordAt } from './scan.js';

const bodyRole = englishRole.organization | englishRole.trade | englishRole.team | englishRole.legal;

const headKinds: readonly (readonly [number, EntityKind])[] = [
  [englishRole.award, 'award'],
  [englishRole.document, 'document'],
  [englishRole.event, 'event'],
  [bodyRole, 'organization'],
  [englishRole.place, 'place'],
];

/** A name by its last word (Hoan Kiem Securities, Limitation Act 1980) or its first (Ministry of Health, Decree No. 13). */
export function byHeadWord(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  const special =
    byDistrict(scan, index) ??
    byOpener(scan, index, end) ??
    byTitleOfYear(scan, index, end) ??
    byNumber(scan, index, end) ??
    byPlaceOpener(scan, index, end) ??
    byPlan(scan, index, end);
  if (special !== undefined) return special;
  for (let last = end - 1; last >= index; last--) {
    if (isLeague(scan, index, last)) {
      const next = last + 1 < end && sections.has(wordAt(scan.tokens, last + 1)) ? last + 2 : last + 1;
      return { kind: 'event', first: index, next, rule: 'entity.event.head-word' };
    }
    if (last === index && has(scan, last, englishRole.organizationOpener)) {
      const body = headedAt(scan, index, last, 'organization');
      if (body !== undefined) return body;
    }
    for (const [role, kind] of headKinds) {
      if (!has(scan, last, role) || (kind === 'event' && isBodyRather(scan, index, last))) continue;
      const found = headedAt(scan, index, last, kind);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** "Trade Union Congress", "Fresh & Fair": bodies whose last word is one for an event. */
function isBodyRather({ tokens }: EnglishScan, index: number, last: number): boolean {
  if (last > index && isSign(tokens, last - 1, '&')) return true;
  return last > index && wordAt(tokens, last) === 'congress' && /^unions?$/u.test(wordAt(tokens, last - 1));
}

function headedAt(scan: EnglishScan, index: number, last: number, kind: EntityKind): Candidate | undefined {
  const { tokens } = scan;
  const isFor = kind === 'event' && areWords(scan, last + 1, ['for']);
  const next = !isFor && takesComplement(scan, index, last, kind) ? complementEnd(scan, last + 1) : last + 1;
  const seat = next === last + 1 && kind === 'organization' ? seatEnd(scan, last, next) : next;
  if (seat > next) return { kind, first: index, next: seat, rule: 'entity.organization.head-word' };
  const alone = last === index;
  if (alone && next === last + 1) return undefined;
  if (alone && kind === 'event') return undefined;
  // "Senator Bill Dodd": a given name behind a title.
  if (kind === 'document' && isGivenBehindTitle(scan, index, last)) return undefined;
  // "the British Government", "European markets": whose body it is stands before the name.
  const isWater = waters.has(wordAt(tokens, last));
  if (kind === 'place' && last === index + 1 && has(scan, index, englishRole.people) && !isWater) return undefined;
  if (kind === 'place' && last === index + 1 && has(scan, index, englishRole.placeOpener) && isInitial(scan, index))
    return undefined;
  const isLoose = kind === 'place' || has(scan, last, englishRole.trade);
  if (isLoose && goesOn(scan, last + 1)) return undefined;
  if (tokens.letterCase[last] === wordCase.upper && kind !== 'organization') return undefined;
  const dated =
    kind === 'document' ? withLawYear(scan, next) : kind === 'event' || kind === 'award' ? withYear(scan, next) : next;
  const first = kind === 'event' ? withEditionBefore(scan, index) : index;
  const found: Candidate = { kind, first, next: dated, rule: `entity.${kind}.head-word` };
  // "the Electric Palace chain"
  const isFirm = kind === 'place' && /^(?:chain|group|brand|company|firm|franchise)$/u.test(lowerWord(scan, next));
  if (isFirm) return { ...found, kind: 'organization', rule: 'entity.organization.head-word' };
  return kind === 'place' && has(scan, last, englishRole.weakTeam) ? { ...found, isGuess: true } : found;
}

function isGivenBehindTitle({ tokens, english, limit }: EnglishScan, index: number, last: number): boolean {
  if (last + 1 >= limit || !isCapital(tokens, last + 1) || !spaceBefore(tokens, last + 1)) return false;
  return english.titles.match(tokens, index, limit)?.end === last;
}

function lowerWord({ tokens, limit }: EnglishScan, index: number): string {
  return index < limit && isLower(tokens, index) ? wordAt(tokens, index) : '';
}

/** Heads that peoples name: the Norwegian Sea, but "European markets". */
const waters = new Set(['sea', 'ocean', 'channel', 'riviera', 'alps', 'peninsula', 'trench']);

const unions = new Set([
  'arab',
  'muslim',
  'awami',
  'ivy',
  'human',
  'urban',
  'national',
  'northern',
  'communist',
  'youth',
]);

/** National League North, League One. */
const sections = new Set(['north', 'south', 'east', 'west', 'one', 'two']);

/** A league is a contest where its name does not tell that it is a union: Super League, but Arab League. */
function isLeague({ tokens }: EnglishScan, index: number, last: number): boolean {
  return (
    last > index && isWord(tokens, last) && wordAt(tokens, last) === 'league' && !unions.has(wordAt(tokens, last - 1))
  );
}

/** Whether a capital that opens nothing of its own follows: Vienna State Opera. */
function goesOn({ tokens, lexicon, english, limit }: EnglishScan, index: number): boolean {
  if (index >= limit || !isCapital(tokens, index) || !spaceBefore(tokens, index)) return false;
  if (((english.roles[tokens.id[index] ?? 0] ?? 0) & (notInBranch | englishRole.legal)) !== 0) return false;
  return (
    lexicon.names.match(tokens, index, limit) === undefined && english.titles.match(tokens, index, limit) === undefined
  );
}

/** Trinity College Dublin, Museums Galleries Scotland: the town or country of a body right behind its head. */
function seatEnd(scan: EnglishScan, last: number, next: number): number {
  if (
    !has(scan, last, englishRole.civic | englishRole.organization | englishRole.trade) ||
    !isCapital(scan.tokens, next) ||
    !spaceBefore(scan.tokens, next)
  )
    return next;
  const seat = scan.lexicon.names.match(scan.tokens, next, scan.limit);
  return seat?.value.kind === 'place' && !seat.value.isWeak ? seat.end : next;
}

/** Whether "of India" behind the head is part of the name. */
function takesComplement(scan: EnglishScan, index: number, last: number, kind: EntityKind): boolean {
  if (kind !== 'organization') return kind !== 'place';
  if (has(scan, last, englishRole.organizationOpener)) return true;
  const closes = has(scan, last, englishRole.legal | englishRole.trade | englishRole.team);
  return last > index && !closes && wordAt(scan.tokens, last + 1) === 'of';
}
