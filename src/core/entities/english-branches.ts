import { spaceBefore, wordCase } from '../text/tokens.js';
import { withYear } from './english-editions.js';
import { englishRole } from './english-lexicon.js';
import { type EnglishScan, has } from './english-words.js';
import { type Candidate, isCapital, isInitial, wordAt } from './scan.js';

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
    if (known.value.kind === 'place' && tail === index + 1 && directions.has(wordAt(tokens, index)))
      return { kind: 'place', first: index, next: end, rule: 'entity.place.region' };
    return { kind: 'organization', first: index, next: end, rule: 'entity.organization.branch', isGuess: true };
  }
  return undefined;
}

const directions = new Set(
  'north south east west central northern southern eastern western upper lower greater inner outer northeast northwest southeast southwest'.split(
    ' ',
  ),
);

/** London Sinfonietta, Scottish Enterprise: more of a name behind a place or people that opens it is a body. */
export function byKnownOpening(scan: EnglishScan, index: number, next: number, end: number): Candidate | undefined {
  const { tokens, lexicon, english, limit } = scan;
  if (next >= end || !isCapital(tokens, next) || !spaceBefore(tokens, next)) return undefined;
  if (tokens.letterCase[next] === wordCase.upper) {
    // Africa CDC
    const body = lexicon.names.match(tokens, next, limit);
    const joins = body?.value.kind === 'organization' && body.end === end && !has(scan, index, englishRole.people);
    return joins ? { kind: 'organization', first: index, next: end, rule: 'entity.organization.branch' } : undefined;
  }
  for (let position = next; position < end; position++) {
    if (!isCapital(tokens, position)) continue;
    if (has(scan, position, notInBranch) || english.titles.match(tokens, position, limit) !== undefined)
      return undefined;
    if (lexicon.names.match(tokens, position, limit) !== undefined) return undefined;
  }
  return { kind: 'organization', first: index, next: end, rule: 'entity.organization.branch', isGuess: true };
}

export const notInBranch =
  englishRole.givenName |
  englishRole.surname |
  englishRole.people |
  englishRole.common |
  englishRole.familyName |
  englishRole.weakFamilyName;
