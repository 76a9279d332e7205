import type { EntityKind } from '../model.js';
import { spaceBefore, tokenKind, wordCase } from '../text/tokens.js';
import { englishRole } from './english-lexicon.js';
import { type EnglishScan, has, runEnd } from './english-words.js';
import { yearsEnd } from './periods.js';
import { areWords, type Candidate, isCapital, isInitial, isLower, isNumber, isSign, isWord, wordAt } from './scan.js';

/** End of the year behind a name, or the token itself. */
export function withYear(scan: EnglishScan, end: number): number {
  return Math.max(end, yearsEnd(scan, end));
}

/** The same behind a law, where a comma may stand before the year: Companies Act, 2013. */
function withLawYear(scan: EnglishScan, end: number): number {
  const start = isSign(scan.tokens, end, ',') ? end + 1 : end;
  const next = yearsEnd(scan, start);
  return next > start ? next : end;
}

/** "Northern Premier League": a known event behind the word that tells it from others of its name. */
export function byKnownEvent(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  if (!has(scan, index, englishRole.people | englishRole.generic) || end - index < 2) return undefined;
  const known = scan.lexicon.names.match(scan.tokens, index + 1, scan.limit);
  if (known?.value.kind !== 'event' || known.end !== end) return undefined;
  return { kind: 'event', first: index, next: withYear(scan, end), rule: 'entity.event.lexicon' };
}

/** Age UK, Thomson Reuters: what ends in a place or body behind words that name nothing else is a body. */
export function byKnownTail(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  const { tokens, lexicon, limit } = scan;
  if (end - index < 2 || (isInitial(scan, index) && tokens.letterCase[index] !== wordCase.upper)) return undefined;
  for (let tail = index + 1; tail < end; tail++) {
    if (has(scan, tail - 1, englishRole.common | englishRole.givenName | englishRole.team)) return undefined;
    if (!isCapital(tokens, tail)) continue;
    const known = lexicon.names.match(tokens, tail, limit);
    if (known === undefined || known.end !== end || known.value.isWeak) continue;
    if (known.value.kind !== 'place' && known.value.kind !== 'organization') return undefined;
    return { kind: 'organization', first: index, next: end, rule: 'entity.organization.branch', isGuess: true };
  }
  return undefined;
}

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
    for (const [role, kind] of headKinds) {
      if (!has(scan, last, role)) continue;
      const found = headedAt(scan, index, last, kind);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function headedAt(scan: EnglishScan, index: number, last: number, kind: EntityKind): Candidate | undefined {
  const { tokens } = scan;
  const next = takesComplement(scan, index, last, kind) ? complementEnd(scan, last + 1) : last + 1;
  const seat = next === last + 1 && kind === 'organization' ? seatEnd(scan, last, next) : next;
  if (seat > next) return { kind, first: index, next: seat, rule: 'entity.organization.head-word' };
  const alone = last === index;
  if (alone && next === last + 1) return undefined;
  if (alone && kind === 'event') return undefined;
  // "the British Government", "European markets": whose body it is stands before the name.
  if (kind === 'place' && last === index + 1 && has(scan, index, englishRole.people)) return undefined;
  if (kind === 'place' && last === index + 1 && has(scan, index, englishRole.placeOpener) && isInitial(scan, index))
    return undefined;
  if (tokens.letterCase[last] === wordCase.upper && kind !== 'organization') return undefined;
  const dated =
    kind === 'document' ? withLawYear(scan, next) : kind === 'event' || kind === 'award' ? withYear(scan, next) : next;
  const first = kind === 'event' ? withYearBefore(scan, index) : index;
  const found: Candidate = { kind, first, next: dated, rule: `entity.${kind}.head-word` };
  return kind === 'place' && has(scan, last, englishRole.weakTeam) ? { ...found, isGuess: true } : found;
}

/** Trinity College Dublin: the town of a school or hospital right behind its head. */
function seatEnd(scan: EnglishScan, last: number, next: number): number {
  if (!has(scan, last, englishRole.civic) || !isCapital(scan.tokens, next) || !spaceBefore(scan.tokens, next))
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

/** Exporter of the Year, Man of the Match. */
function byTitleOfYear(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  if (!areWords(scan, end, ['of', 'the']) || !isCapital(scan.tokens, end + 2)) return undefined;
  if (!titlePeriods.has(wordAt(scan.tokens, end + 2))) return undefined;
  const next = has(scan, end + 3, englishRole.award) && isCapital(scan.tokens, end + 3) ? end + 4 : end + 3;
  return { kind: 'award', first: index, next: withYear(scan, next), rule: 'entity.award.head-word' };
}

const titlePeriods = new Set(['year', 'month', 'season', 'decade', 'match', 'century', 'tournament']);

/** "the 2024 Paris Olympics": the edition stands before the name. */
function withYearBefore(scan: EnglishScan, index: number): number {
  const { tokens, free } = scan;
  const before = index - 1;
  return before >= free && isNumber(tokens, before) && yearsEnd(scan, before) === index ? before : index;
}

/** Parts that the complement of a head may have. */
const longestComplement = 6;
const complements = new Set(['of', 'for', 'on', 'to']);

/** End of "of Agriculture and Environment", "for the Study of X" at the token, or the token itself. */
function complementEnd(scan: EnglishScan, index: number): number {
  let end = index;
  for (let parts = 0; parts < longestComplement; parts++) {
    const next = prepositionEnd(scan, end);
    if (next === end) return end;
    end = coordinatedEnd(scan, next);
  }
  return end;
}

/** End of one "of Agriculture" at the token. */
function prepositionEnd(scan: EnglishScan, index: number): number {
  const { tokens, limit } = scan;
  if (index >= limit || !isWord(tokens, index) || !complements.has(wordAt(tokens, index))) return index;
  let start = index + 1;
  if (start < limit && isLower(tokens, start) && wordAt(tokens, start) === 'the') start++;
  if (start >= limit || !isCapital(tokens, start) || has(scan, start, englishRole.common)) return index;
  return runEnd(scan, start);
}

/** End of ", Sports and Tourism", "and Environment" at the token: a list counts where "and" closes it. */
function coordinatedEnd(scan: EnglishScan, index: number): number {
  let end = index;
  for (let parts = 0; parts < longestComplement; parts++) {
    const isAnd = isWord(scan.tokens, end) && wordAt(scan.tokens, end) === 'and';
    const next = partEnd(scan, end, isAnd);
    if (next === end) return index;
    if (isAnd) return next;
    end = next;
  }
  return index;
}

/** End of one part behind a comma or "and". What opens a body of its own is none. */
function partEnd(scan: EnglishScan, index: number, isAnd: boolean): number {
  const { tokens, lexicon, limit } = scan;
  const next = index + 1;
  if (next >= limit || !(isAnd || isSign(tokens, index, ',')) || !isCapital(tokens, next)) return index;
  if (has(scan, next, englishRole.organizationOpener | englishRole.common | englishRole.givenName)) return index;
  return lexicon.names.match(tokens, next, limit) === undefined ? runEnd(scan, next) : index;
}

/** Vietnam Coffee and Cocoa Association; Culture, Sports and Tourism Department: the head stands behind the last part. */
export function byCoordinatedHead(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  const { tokens, lexicon, limit } = scan;
  if (end >= limit || has(scan, index, englishRole.givenName)) return undefined;
  if (lexicon.names.match(tokens, index, limit)?.end === end) return undefined;
  const next = coordinatedEnd(scan, end);
  const last = next - 1;
  const lastPart = last > end && isCapital(tokens, last - 1);
  if (next === end || !lastPart || !has(scan, last, englishRole.organization)) return undefined;
  return { kind: 'organization', first: index, next, rule: 'entity.organization.head-word' };
}

/** Port of Rotterdam, Gulf of Tonkin, Port Clarence. */
function byPlaceOpener(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  if (!has(scan, index, englishRole.placeOpener)) return undefined;
  if (end === index + 2 && opensNamedPlace.has(wordAt(scan.tokens, index)) && !has(scan, index + 1, ~plainName)) {
    return { kind: 'place', first: index, next: end, rule: 'entity.place.head-word', isGuess: true };
  }
  if (end !== index + 1) return undefined;
  const next = complementEnd(scan, end);
  return next === end || wordAt(scan.tokens, end) !== 'of'
    ? undefined
    : { kind: 'place', first: index, next, rule: 'entity.place.head-word' };
}

const opensNamedPlace = new Set('mount lake cape fort port isle san santa los las el'.split(' '));
const plainName = englishRole.surname | englishRole.givenName | englishRole.people | englishRole.generic;

const bankWords = new Set(
  'bank banco banque banca hotel hospital radio universiti universidad université clube'.split(' '),
);
const stormWords = new Set('storm typhoon hurricane cyclone'.split(' '));

/** Bank Negara Malaysia, Typhoon Yagi: the head stands first. */
function byOpener(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  const { tokens } = scan;
  const word = wordAt(tokens, index);
  const isStorm = stormWords.has(word);
  if (end < index + 2 || !(isStorm || bankWords.has(word)) || !isCapital(tokens, index + 1)) return undefined;
  if (has(scan, end - 1, englishRole.organization | englishRole.place | englishRole.event)) return undefined;
  if (scan.english.titles.match(tokens, index + 1, scan.limit) !== undefined) return undefined;
  const kind = isStorm ? 'event' : 'organization';
  return { kind, first: index, next: isStorm ? index + 2 : end, rule: `entity.${kind}.head-word` };
}

const numberedAreas = new Set(['district', 'ward', 'zone', 'pier', 'terminal', 'area']);

/** District 3, Ward 12. */
function byDistrict({ tokens, limit }: EnglishScan, index: number): Candidate | undefined {
  const number = index + 1;
  if (number >= limit || !isNumber(tokens, number) || !numberedAreas.has(wordAt(tokens, index))) return undefined;
  if ((tokens.end[number] ?? 0) - (tokens.start[number] ?? 0) > 2) return undefined;
  return { kind: 'place', first: index, next: number + 1, rule: 'entity.place.number' };
}

/** A strategy, programme or report with two words before its head, or a year behind it. */
function byPlan(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  const last = end - 1;
  if (last === index || !has(scan, last, englishRole.plan)) return undefined;
  const next = withYear(scan, end);
  // "the Francis Report": who made it names it.
  const isNamed = has(scan, index, englishRole.surname | englishRole.givenName);
  if (last - index < 2 && next === end && !isNamed) return undefined;
  return { kind: 'document', first: index, next, rule: 'entity.document.head-word' };
}

/** Resolution 2231, Decree No. 13/2023/ND-CP, Directive 2014/65/EU, with capitalized words before the head. */
function byNumber(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  const { tokens, limit } = scan;
  const last = end - 1;
  if (!has(scan, last, englishRole.numberedDocument)) return undefined;
  let code = end;
  if (code < limit && isWord(tokens, code) && wordAt(tokens, code) === 'no') code++;
  if (isSign(tokens, code, '.')) code++;
  if (code >= limit || !isNumber(tokens, code)) return undefined;
  let next = code + 1;
  while (next < limit && !spaceBefore(tokens, next) && continuesCode(scan, next)) next++;
  return { kind: 'document', first: index, next, rule: 'entity.document.number' };
}

function continuesCode({ tokens, limit }: EnglishScan, index: number): boolean {
  if (isWord(tokens, index) || isNumber(tokens, index)) return true;
  const joins = isSign(tokens, index, '/') || isSign(tokens, index, '-');
  return joins && index + 1 < limit && !spaceBefore(tokens, index + 1) && tokens.kind[index + 1] !== tokenKind.other;
}
