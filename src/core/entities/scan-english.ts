import type { EntityKind } from '../model.js';
import type { Paragraph } from '../paragraph.js';
import { spaceBefore, tokenKind, wordCase } from '../text/tokens.js';
import { type EnglishLexicon, englishRole } from './english-lexicon.js';
import type { EntityLexicon } from './lexicon.js';
import { yearsEnd } from './periods.js';
import { personRunEnd } from './person.js';
import {
  type Candidate,
  createScan,
  isCapital,
  isHeading,
  isInitial,
  isLower,
  isNumber,
  isSign,
  isWord,
  type Scan,
  wordAt,
} from './scan.js';
import type { ParagraphScan } from './scan-vietnamese.js';

interface EnglishScan extends Scan {
  readonly english: EnglishLexicon;
}

const personWords = 4;
const longestContextName = 3;

/** Reads an English paragraph once, sentence by sentence, from left to right. */
export function scanEnglish(
  { tokens, sentenceEnds }: Paragraph,
  lexicon: EntityLexicon,
  english: EnglishLexicon,
): ParagraphScan {
  const entities: Candidate[] = [];
  const unresolved: [number, number][] = [];
  let first = 0;
  for (const limit of sentenceEnds) {
    const scan: EnglishScan = { ...createScan(tokens, lexicon, first, limit), english };
    if (!isHeading(scan)) scanSentence(scan, entities, unresolved);
    first = limit;
  }
  return { entities, unresolved };
}

function scanSentence(scan: EnglishScan, entities: Candidate[], unresolved: [number, number][]): void {
  const { tokens, limit } = scan;
  let index = scan.first;
  while (index < limit) {
    if (!isCapital(tokens, index)) {
      index++;
      continue;
    }
    const found = findAt(scan, index);
    if (found !== undefined) {
      entities.push(found);
      scan.free = found.next;
      index = found.next;
      continue;
    }
    const title = scan.english.titles.match(tokens, index, limit);
    if (title !== undefined) {
      scan.afterTitle = title.end;
      index = title.end;
      continue;
    }
    unresolved.push([index, runEnd(scan, index)]);
    index++;
  }
}

function has({ tokens, english }: EnglishScan, index: number, role: number): boolean {
  return isWord(tokens, index) && ((english.roles[tokens.id[index] ?? 0] ?? 0) & role) !== 0;
}

/** End of the run of capitalized words at the token, with hyphens, "'s" and "&" inside, months and openings of sentences not. */
function runEnd(scan: EnglishScan, index: number): number {
  const { limit } = scan;
  let end = index + 1;
  while (end < limit) {
    const next = joinedEnd(scan, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

function joinedEnd(scan: EnglishScan, end: number): number {
  const { tokens, limit } = scan;
  if (isCapital(tokens, end)) return spaceBefore(tokens, end) && !has(scan, end, englishRole.common) ? end + 1 : end;
  const next = end + 1;
  if (next >= limit) return end;
  if (isSign(tokens, end, '&') && isCapital(tokens, next)) return end + 2;
  if (isSign(tokens, end, '-') && !spaceBefore(tokens, end) && !spaceBefore(tokens, next) && isWord(tokens, next))
    return end + 2;
  const apostrophe = isSign(tokens, end, "'") || isSign(tokens, end, '\u2019');
  if (apostrophe && !spaceBefore(tokens, end) && wordAt(tokens, next) === 's' && isCapital(tokens, end + 2))
    return end + 3;
  if (apostrophe && !spaceBefore(tokens, end) && isCapital(tokens, next) && !spaceBefore(tokens, next)) return end + 2;
  const initial = isSign(tokens, end, '.') && (tokens.end[end - 1] ?? 0) - (tokens.start[end - 1] ?? 0) <= 2;
  return initial && isCapital(tokens, next) && !spaceBefore(tokens, end) ? end + 2 : end;
}

function findAt(scan: EnglishScan, index: number): Candidate | undefined {
  const { tokens, lexicon, limit } = scan;
  const match = lexicon.names.match(tokens, index, limit);
  const weak = match?.value.isWeak === true && (isInitial(scan, index) || match.end - index === 1);
  const known = match === undefined || (weak && isInitial(scan, index)) ? undefined : match;
  const end = runEnd(scan, index);
  const isName =
    (has(scan, index, englishRole.givenName) && end - index >= 2) ||
    (has(scan, index, englishRole.weakFamilyName) && end - index >= 3);
  if (has(scan, index, englishRole.common) && known === undefined && !isName) return undefined;
  const named = byHeadWord(scan, index, end) ?? byCoordinatedHead(scan, index, end);
  const title = scan.english.titles.match(tokens, index, limit);
  if (title !== undefined && title.end < end && named === undefined) return undefined;
  const person = byTitle(scan, index, end) ?? byGivenName(scan, index, personRunEnd(scan, index));
  if (named !== undefined && named.next > (known?.end ?? 0) && named.next >= (person?.next ?? 0)) return named;
  if (person !== undefined && person.next > (known?.end ?? 0)) return person;
  if (known !== undefined) return knownName(scan, index, known.end, known.value);
  return byContext(scan, index, end);
}

function knownName(
  scan: EnglishScan,
  index: number,
  end: number,
  { kind, canonical }: { kind: EntityKind; canonical: string },
): Candidate {
  const next = kind === 'event' || kind === 'document' ? withYear(scan, end) : end;
  const rule = `entity.${kind}.lexicon`;
  if (next === end) return { kind, first: index, next, rule, canonical };
  return { kind, first: index, next, rule, head: { canonical, tokens: end - index } };
}

function withYear(scan: EnglishScan, end: number): number {
  return Math.max(end, yearsEnd(scan, end));
}

const headKinds: readonly (readonly [number, EntityKind])[] = [
  [englishRole.award, 'award'],
  [englishRole.document, 'document'],
  [englishRole.event, 'event'],
  [englishRole.organization, 'organization'],
  [englishRole.place, 'place'],
];

/** A name by its last word (Hoan Kiem Securities, Limitation Act 1980) or its first (Ministry of Health, Decree No. 13). */
function byHeadWord(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  const special = byNumber(scan, index, end) ?? byPlaceOpener(scan, index, end) ?? byPlan(scan, index, end);
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
  const opens = kind !== 'organization' ? kind !== 'place' : has(scan, last, englishRole.organizationOpener);
  const next = opens ? complementEnd(scan, last + 1) : last + 1;
  const alone = last === index;
  if (alone && next === last + 1) return undefined;
  if (alone && kind === 'event') return undefined;
  if (kind === 'place' && last === index + 1 && has(scan, index, englishRole.placeOpener) && isInitial(scan, index))
    return undefined;
  if (tokens.letterCase[last] === wordCase.upper && kind !== 'organization') return undefined;
  const dated = kind === 'event' || kind === 'document' || kind === 'award' ? withYear(scan, next) : next;
  const first = kind === 'event' ? withYearBefore(scan, index) : index;
  return { kind, first, next: dated, rule: `entity.${kind}.head-word` };
}

/** "the 2024 Paris Olympics": the edition stands before the name. */
function withYearBefore(scan: EnglishScan, index: number): number {
  const { tokens, free } = scan;
  const before = index - 1;
  return before >= free && isNumber(tokens, before) && yearsEnd(scan, before) === index ? before : index;
}

const complements = new Set(['of', 'for', 'on', 'to']);

/** End of "of Agriculture and Environment", "for the Study of X" at the token, or the token itself. */
function complementEnd(scan: EnglishScan, index: number): number {
  const { tokens, limit } = scan;
  if (index >= limit || !isWord(tokens, index) || !complements.has(wordAt(tokens, index))) return index;
  let start = index + 1;
  if (start < limit && isLower(tokens, start) && wordAt(tokens, start) === 'the') start++;
  if (start >= limit || !isCapital(tokens, start) || has(scan, start, englishRole.common)) return index;
  let end = runEnd(scan, start);
  for (;;) {
    const more = complementEnd(scan, end);
    if (more > end) return more;
    const joined = coordinatedEnd(scan, end);
    if (joined === end) return end;
    end = joined;
  }
}

/** End of ", Sports and Tourism", "and Environment" at the token. What opens a body of its own is not joined. */
function coordinatedEnd(scan: EnglishScan, index: number): number {
  const { tokens, lexicon, limit } = scan;
  const isAnd = index < limit && isWord(tokens, index) && wordAt(tokens, index) === 'and';
  const next = index + 1;
  if (next >= limit || !(isAnd || isSign(tokens, index, ',')) || !isCapital(tokens, next)) return index;
  if (has(scan, next, englishRole.organizationOpener | englishRole.common | englishRole.givenName)) return index;
  if (lexicon.names.match(tokens, next, limit) !== undefined) return index;
  const end = runEnd(scan, next);
  if (isAnd) return end;
  const more = coordinatedEnd(scan, end);
  return more > end && !isSign(tokens, end, ',') ? more : more > end ? more : index;
}

/** Vietnam Coffee and Cocoa Association: the head stands behind the second part. */
function byCoordinatedHead(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  const { tokens, lexicon, limit } = scan;
  const next = end + 1;
  if (next >= limit || (!(isWord(tokens, end) && wordAt(tokens, end) === 'and') && !isSign(tokens, end, ',')))
    return undefined;
  if (has(scan, index, englishRole.givenName) || lexicon.names.match(tokens, index, limit)?.end === end)
    return undefined;
  if (!isCapital(tokens, next) || lexicon.names.match(tokens, next, limit) !== undefined) return undefined;
  const rest = runEnd(scan, next);
  const last = rest - 1;
  if (isSign(tokens, end, ','))
    return byCoordinatedHead(scan, next, rest) === undefined ? undefined : joined(scan, index, next, rest);
  if (last === next || !has(scan, last, englishRole.organization)) return undefined;
  return { kind: 'organization', first: index, next: rest, rule: 'entity.organization.head-word' };
}

/** The list before the last part of a name, taken into it: Culture, Sports and Tourism Department. */
function joined(scan: EnglishScan, index: number, next: number, rest: number): Candidate | undefined {
  const tail = byCoordinatedHead(scan, next, rest);
  return tail === undefined ? undefined : { ...tail, first: index };
}

/** Port of Rotterdam, Gulf of Tonkin. */
function byPlaceOpener(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  if (end !== index + 1 || !has(scan, index, englishRole.placeOpener)) return undefined;
  const next = complementEnd(scan, end);
  return next === end || wordAt(scan.tokens, end) !== 'of'
    ? undefined
    : { kind: 'place', first: index, next, rule: 'entity.place.head-word' };
}

/** A strategy, programme or report with two words before its head, or a year behind it. */
function byPlan(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  const last = end - 1;
  if (last === index || !has(scan, last, englishRole.plan)) return undefined;
  const next = withYear(scan, end);
  if (last - index < 2 && next === end) return undefined;
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

function person(first: number, next: number, rule: string): Candidate {
  return { kind: 'person', first, next, rule };
}

/** A name behind a title, which stays outside: Lord Justice Adeyemi, chairman Nguyen Hai Phong. */
function byTitle(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  const { tokens, english, first } = scan;
  if (index <= first) return undefined;
  const before = isSign(tokens, index - 1, '.') ? index - 2 : index - 1;
  if (before < first || !isWord(tokens, before)) return undefined;
  if (english.titlesBackward.matchBackward(tokens, before, first) === undefined) return undefined;
  if (scan.lexicon.names.match(tokens, index, end)?.value.kind === 'place' && end === index + 1) return undefined;
  if (tokens.letterCase[index] === wordCase.upper) return undefined;
  return person(
    index,
    Math.min(personRunEnd(scan, index), Math.max(end, index + 1), index + 2 * personWords),
    'entity.person.title',
  );
}

/** A name by its first word: an English given name, a Vietnamese family name. */
function byGivenName(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  const { tokens, lexicon } = scan;
  if (end - index < 2 || tokens.letterCase[index] === wordCase.upper) return undefined;
  const family =
    has(scan, index, englishRole.familyName) || (has(scan, index, englishRole.weakFamilyName) && end - index >= 3);
  if (!family && !has(scan, index, englishRole.givenName)) return undefined;
  const known = lexicon.names.match(tokens, index + 1, end);
  if (!family && known !== undefined && known.value.kind !== 'person' && known.end === end && end - index > 2)
    return undefined;
  return person(
    index,
    Math.min(end, index + personWords + 1),
    family ? 'entity.person.family-name' : 'entity.person.given-name',
  );
}

/** A name by the words around it. */
function byContext(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  const { tokens, first } = scan;
  const words = end - index;
  if (tokens.letterCase[index] === wordCase.upper) return undefined;
  if (index > first && has(scan, index - 1, englishRole.descriptor) && isLower(tokens, index - 1)) {
    return { kind: 'organization', first: index, next: end, rule: 'entity.organization.described' };
  }
  if (isPersonInContext(scan, index, end)) return person(index, end, 'entity.person.context');
  const follows = index > first && isLower(tokens, index - 1) ? wordAt(tokens, index - 1) : '';
  const inPlace = follows === 'in' || follows === 'near';
  if (inPlace && words <= 3 && !isSign(tokens, end, "'"))
    return { kind: 'place', first: index, next: end, rule: 'entity.place.preposition' };
  return undefined;
}

/** Two or three capitals that no list knows, where persons stand: before a verb of speech, a comma and what they are, at a sentence's start. */
function isPersonInContext(scan: EnglishScan, index: number, end: number): boolean {
  const { tokens, first, limit } = scan;
  const words = end - index;
  if (words < 2 || words > longestContextName) return false;
  for (let position = index; position < end; position++) {
    if (
      !isCapital(tokens, position) ||
      tokens.letterCase[position] === wordCase.upper ||
      scan.english.roles[tokens.id[position] ?? 0]
    )
      return false;
  }
  if (speaks(scan, index, end) || isIntroduced(scan, end)) return true;
  if (isInitial(scan, index)) return end < limit && isLower(tokens, end);
  const before = index - 1;
  return before >= first && isWord(tokens, before) && personPrepositions.has(wordAt(tokens, before));
}

const personPrepositions = new Set(['by', 'with', 's', 'to']);

function speaks(scan: EnglishScan, index: number, end: number): boolean {
  const { tokens, first, limit } = scan;
  if (end < limit && isLower(tokens, end) && has(scan, end, englishRole.speech)) return true;
  return index > first && isLower(tokens, index - 1) && has(scan, index - 1, englishRole.speech);
}

const introductions = new Set([
  'who',
  'whose',
  'a',
  'an',
  'the',
  'aged',
  'its',
  'his',
  'her',
  'their',
  'then',
  'now',
  'one',
  'another',
]);

/** ", who was 41", ", a Dutch consultant", ", 34,": the comma introduces a person. */
function isIntroduced(scan: EnglishScan, end: number): boolean {
  const { tokens, limit } = scan;
  const next = end + 1;
  if (next >= limit || !isSign(tokens, end, ',')) return false;
  if (isNumber(tokens, next))
    return isSign(tokens, next + 1, ',') && (tokens.end[next] ?? 0) - (tokens.start[next] ?? 0) <= 2;
  if (!isLower(tokens, next)) return false;
  return introductions.has(wordAt(tokens, next)) || scan.english.titles.match(tokens, next, limit) !== undefined;
}
