import type { Paragraph } from '../paragraph.js';
import { spaceBefore, tokenKind, wordCase } from '../text/tokens.js';
import { findByline } from './byline.js';
import {
  findCamelCase,
  findDescribedBody,
  findForeignHeaded,
  findNamedBusiness,
  findSponsoredTeam,
} from './described-body.js';
import { findCodedDocument } from './document.js';
import { findLowerEvent } from './event.js';
import { findForeignPerson, findGivenName } from './foreign-person.js';
import { findHeaded, findLowerHeaded } from './headed.js';
import { findKnown, findTeam, knownCandidate } from './known-name.js';
import { type EntityLexicon, titleClass, wordRole } from './lexicon.js';
import { findPerson, titleBefore } from './person.js';
import {
  findExplainedPlace,
  findHeadedPlace,
  findListedPlace,
  findNumberedPlace,
  findPlaceByPreposition,
} from './place.js';
import {
  type Candidate,
  capitalRunEnd,
  createScan,
  type Guess,
  hasRole,
  isCapital,
  isHeading,
  isLower,
  isSign,
  moveTo,
  type Scan,
  wordAt,
} from './scan.js';
import { findParty, findTradeBody } from './trade-body.js';

/** What one reading of a paragraph yields, whatever the document around it. */
export interface ParagraphScan {
  readonly entities: readonly Candidate[];
  /** Capitalized words that no rule took, as runs: first token and one past the last of each, one run behind the other. */
  readonly unresolved: readonly number[];
  /** Runs of capitals whose kind the whole document has to tell. */
  readonly guesses?: readonly Guess[];
}

/** Reads a paragraph once, sentence by sentence, from left to right; rules are asked at capitalized words only. */
export function scanVietnamese({ tokens, sentenceEnds }: Paragraph, lexicon: EntityLexicon): ParagraphScan {
  const entities: Candidate[] = [];
  const unresolved: number[] = [];
  let first = 0;
  const scan = createScan(tokens, lexicon, 0, 0);
  for (const limit of sentenceEnds) {
    moveTo(scan, first, limit);
    if (isHeading(scan)) scanHeading(scan, entities);
    else scanSentence(scan, entities, unresolved);
    first = limit;
  }
  const byline = entities.length === 0 ? findByline(tokens, lexicon) : undefined;
  if (byline !== undefined) return { entities: [byline], unresolved: [] };
  // Lists that have grown hold room for more, and these are kept for each paragraph of a document.
  return { entities: entities.slice(), unresolved: unresolved.slice() };
}

function scanHeading(scan: Scan, entities: Candidate[]): void {
  const { tokens, lexicon, limit } = scan;
  let index = scan.first;
  while (index < limit) {
    const body = isCapital(tokens, index) ? findShoutedBody(scan, index) : undefined;
    if (body !== undefined) {
      entities.push(body);
      index = body.next;
      continue;
    }
    const known = isCapital(tokens, index) ? lexicon.names.match(tokens, index, limit) : undefined;
    if (known === undefined || known.value.isWeak || known.end - index < 2) {
      index++;
      continue;
    }
    const { kind, canonical } = known.value;
    entities.push({ kind, first: index, next: known.end, rule: `entity.${kind}.lexicon`, canonical });
    index = known.end;
  }
}

/** The body that a decision or report is from: ỦY BAN NHÂN DÂN TỈNH VĨNH LONG. */
function findShoutedBody({ tokens, lexicon, limit }: Scan, index: number): Candidate | undefined {
  const head = lexicon.heads.match(tokens, index, limit);
  if (head?.value.kind !== 'organization') return undefined;
  const level = lexicon.levels.match(tokens, head.end, limit);
  const place = lexicon.names.match(tokens, level?.end ?? head.end, limit);
  if (place?.value.kind !== 'place' || (level === undefined && head.end - index < 2)) return undefined;
  const parts = [head.value.canonical];
  if (level !== undefined)
    parts.push(tokens.text.slice(tokens.start[head.end], tokens.end[level.end - 1]).toLowerCase());
  const canonical = [...parts, place.value.canonical].join(' ');
  return { kind: 'organization', first: index, next: place.end, rule: 'entity.organization.head', canonical };
}

function scanSentence(scan: Scan, entities: Candidate[], unresolved: number[]): void {
  const { limit } = scan;
  const { kind, id, letterCase } = scan.tokens;
  const { roles } = scan.lexicon;
  let index = scan.first;
  while (index < limit) {
    let found: Candidate | undefined;
    const isCapitalized = letterCase[index] !== wordCase.lower;
    if (isCapitalized) found = findAt(scan, index);
    else if (kind[index] === tokenKind.number) found = findCodedDocument(scan, index);
    else if (kind[index] === tokenKind.word && ((roles[id[index] ?? 0] ?? 0) & lowerRoles) !== 0)
      found = findAtLower(scan, index);
    if (found !== undefined) {
      remember(scan, found);
      entities.push(found);
      index = found.next;
    } else index = isCapitalized ? skip(scan, index, unresolved) : index + 1;
  }
}

/** What a word in lower case must be for a name to be looked for at it. */
const lowerRoles = wordRole.opensLowerName | wordRole.opensEvent | wordRole.numberedPlace;

/** Keeps whether a title stands before what was found, for the name that may follow it. */
function remember(scan: Scan, found: Candidate): void {
  const titled = found.kind === 'organization' || found.kind === 'place';
  const behindTitle = titleBefore(scan, found.first) !== 0 || scan.afterTitledEntity === found.first;
  scan.afterTitledEntity = titled && behindTitle ? found.next : -1;
  if (found.rule === 'entity.award.lexicon') {
    // "Nghệ sĩ Nhân dân Trà Giang": the honour is a title too.
    scan.afterTitle = found.next;
    scan.titleClass = titleClass.personal;
  }
  scan.afterPlace = found.kind === 'place' ? found.next : -1;
  scan.afterPerson = found.kind === 'person' ? found.next : -1;
  scan.free = found.next;
}

const numerals = new Set(['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'các', 'nhiều', 'những']);

/** "ba nước Anh, Pháp, Đức": the word counts them all. */
function isCounted({ tokens, first }: Scan, index: number): boolean {
  if (index <= first || wordAt(tokens, index) !== 'nước') return false;
  return tokens.kind[index - 1] === tokenKind.number || numerals.has(wordAt(tokens, index - 1));
}

/** Names that begin in lower case (châu Âu, sông Hồng), and numbered places (quận 1). */
function findAtLower(scan: Scan, index: number): Candidate | undefined {
  if (hasRole(scan, index, wordRole.opensLowerName) && !isCounted(scan, index)) {
    const known = scan.lexicon.names.match(scan.tokens, index, scan.limit);
    // "nước Mỹ Latinh" is no country.
    const inner = known === undefined ? undefined : scan.lexicon.names.match(scan.tokens, index + 1, scan.limit);
    if (known !== undefined && (inner === undefined || inner.end <= known.end))
      return knownCandidate(scan, index, known.end, known.value);
  }
  if (hasRole(scan, index, wordRole.opensEvent)) {
    const event = findLowerEvent(scan, index);
    if (event !== undefined) return event;
  }
  return findNumberedPlace(scan, index);
}

/** Steps over a title or a word that names nothing by itself. */
function skip(scan: Scan, index: number, unresolved: number[]): number {
  const { tokens, lexicon, limit } = scan;
  const title = lexicon.titles.match(tokens, index, limit);
  if (title !== undefined && opensBody(scan, index, title.end - 1)) return title.end - 1;
  if (title !== undefined) {
    scan.afterTitle = title.end;
    scan.titleClass = title.value;
    return title.end;
  }
  const end = capitalRunEnd(scan, index);
  unresolved.push(index, end);
  return index + 1;
}

/** "Phó Trưởng Ban Tổ chức Trung ương": the last word of the title opens the body that it is of. */
function opensBody({ tokens, lexicon, limit }: Scan, title: number, last: number): boolean {
  if (last === title || !isCapital(tokens, last)) return false;
  const body = lexicon.names.match(tokens, last, limit) ?? lexicon.heads.match(tokens, last, limit);
  return body?.value.kind === 'organization' && body.end > last + 1;
}

/** The longest entity that starts at the capitalized token, or with a lower-case head right before it. */
function findAt(scan: Scan, index: number): Candidate | undefined {
  const { tokens, lexicon, limit } = scan;
  const isAlone = opensAlone(scan, index);
  const team = findTeam(scan, index) ?? (isAlone ? undefined : findBody(scan, index));
  if (team !== undefined) return team;
  const headEnd = lexicon.heads.match(tokens, index, limit)?.end ?? 0;
  const found = findKnown(scan, index);
  // "Đảng ủy" is not "Đảng".
  const known = found !== undefined && headEnd > found.next ? undefined : found;
  const title = lexicon.titles.match(tokens, index, limit);
  if (title !== undefined && isTitleUse(scan, index, title.end)) {
    const longest = Math.max(known?.next ?? 0, headEnd);
    // "chợ Bà Chiểu", "cầu Ông Lãnh" are no persons.
    if (title.end > longest)
      return title.end === index + 1 && title.value === titleClass.personal ? findHeadedPlace(scan, index) : undefined;
  }
  if (!isAlone) return findInRun(scan, index, known);
  return betterOf(known, headEnd > 0 ? findHeaded(scan, index) : undefined) ?? findCamelCase(scan, index);
}

/**
 * Whether the word opens its sentence and one in lower case follows, with no particle of a name: most capitals do. Then no rule
 * applies that asks for words before it or for a run of capitals.
 */
function opensAlone({ tokens, first, limit }: Scan, index: number): boolean {
  const next = index + 1;
  if (index !== first || next >= limit || !isLower(tokens, next) || !spaceBefore(tokens, next)) return false;
  return !isCapital(tokens, next + 1) && !isCapital(tokens, next + 2);
}

function findBody(scan: Scan, index: number): Candidate | undefined {
  return (
    findNamedBusiness(scan, index) ??
    findSponsoredTeam(scan, index) ??
    findDescribedBody(scan, index) ??
    findTradeBody(scan, index) ??
    findParty(scan, index)
  );
}

/** What the words before the token or the capitals behind it tell, beside the known name that starts there. */
function findInRun(scan: Scan, index: number, known: Candidate | undefined): Candidate | undefined {
  const person = findPerson(scan, index);
  // "chị Nga" is no country.
  let best = known?.isWeak === true && person?.rule === 'entity.person.title' ? undefined : known;
  best = betterOf(best, person);
  best = betterOf(best, unlessCounted(scan, findHeaded(scan, index)));
  best = betterOf(best, unlessCounted(scan, findLowerHeaded(scan, index)));
  best = betterOf(best, unlessCounted(scan, findHeadedPlace(scan, index)));
  return (
    best ??
    findForeignHeaded(scan, index) ??
    findExplainedPlace(scan, index) ??
    findPlaceByPreposition(scan, index) ??
    findListedPlace(scan, index) ??
    findForeignPerson(scan, index) ??
    findGivenName(scan, index) ??
    findNumberedPlace(scan, index) ??
    findCamelCase(scan, index)
  );
}

const countable = new Set(['entity.document.head', 'entity.event.head', 'entity.award.head']);

/** The candidate, unless it is counted: "17 Hiệp định Thương mại tự do" are no single thing. */
function unlessCounted({ tokens, first }: Scan, candidate: Candidate | undefined): Candidate | undefined {
  if (candidate === undefined || candidate.first <= first) return candidate;
  const isCounted = tokens.kind[candidate.first - 1] === tokenKind.number && countable.has(candidate.rule);
  // "vòng 1/8 Cúp Quốc gia" counts no cups.
  if (isCounted && isSign(tokens, candidate.first - 2, '/')) return candidate;
  return isCounted ? undefined : candidate;
}

/** The longer one; of two that end together the one that starts earlier, of equal ones the first. */
function betterOf(best: Candidate | undefined, other: Candidate | undefined): Candidate | undefined {
  if (best === undefined || other === undefined) return best ?? other;
  const isBetter = other.next === best.next ? other.first < best.first : other.next > best.next;
  return isBetter ? other : best;
}

/** A one-word title (Anh, Người) is one where a name follows or the sentence begins. */
function isTitleUse({ tokens, first, limit }: Scan, index: number, end: number): boolean {
  return end - index > 1 || index === first || (end < limit && isCapital(tokens, end));
}
