import { wordCase } from '../text/tokens.js';
import { englishRole } from './english-lexicon.js';
import { type EnglishScan, has } from './english-words.js';
import { personRunEnd } from './person.js';
import { type Candidate, isCapital, isInitial, isLower, isNumber, isSign, isWord, wordAt } from './scan.js';

const personWords = 4;
const longestContextName = 3;

function person(first: number, next: number, rule: string): Candidate {
  return { kind: 'person', first, next, rule };
}

/** A name behind a title, which stays outside: Lord Justice Adeyemi, chairman Nguyen Hai Phong. */
export function byTitle(scan: EnglishScan, index: number, end: number): Candidate | undefined {
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
export function byGivenName(scan: EnglishScan, index: number, end: number): Candidate | undefined {
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
export function byContext(scan: EnglishScan, index: number, end: number): Candidate | undefined {
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
