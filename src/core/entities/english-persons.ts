import { wordCase } from '../text/tokens.js';
import { englishRole } from './english-lexicon.js';
import { type EnglishScan, has, namesMeasure, particles } from './english-words.js';
import { personRunEnd } from './person.js';
import { type Candidate, isCapital, isInitial, isLower, isSign, isWord, wordAt } from './scan.js';

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
  const next = Math.min(personRunEnd(scan, index), Math.max(end, index + 1), index + 2 * personWords);
  return person(index, withoutHonours(scan, index, next), 'entity.person.title');
}

/** "Mr van der Berg", "Ms de Souza": behind a title the name may start with words in lower case. */
export function byParticle(scan: EnglishScan, index: number): Candidate | undefined {
  const { tokens, limit } = scan;
  let name = index;
  while (name < limit && isLower(tokens, name) && particles.has(wordAt(tokens, name))) name++;
  if (name === index || name >= limit || !isCapital(tokens, name)) return undefined;
  return person(index, personRunEnd(scan, name), 'entity.person.title');
}

/** "David Hatton QC": capitals behind a name are an honour or office. */
function withoutHonours({ tokens }: EnglishScan, index: number, next: number): number {
  let end = next;
  while (end > index + 1 && tokens.letterCase[end - 1] === wordCase.upper) end--;
  return end;
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
    withoutHonours(scan, index, Math.min(end, index + 2 * personWords)),
    family ? 'entity.person.family-name' : 'entity.person.given-name',
  );
}

const mostInitials = 4;

/** "J. R. Hollis": initials before a name. */
export function byInitials(scan: EnglishScan, index: number): Candidate | undefined {
  const { tokens, limit } = scan;
  let name = index;
  const last = Math.min(limit, index + 2 * mostInitials);
  while (name + 1 < last && isInitialLetter(scan, name) && isSign(tokens, name + 1, '.')) name += 2;
  if (name === index || name >= limit || !isCapital(tokens, name) || isInitialLetter(scan, name)) return undefined;
  if (has(scan, name, englishRole.common)) return undefined;
  return person(index, withoutHonours(scan, index, personRunEnd(scan, name)), 'entity.person.initials');
}

function isInitialLetter({ tokens }: EnglishScan, index: number): boolean {
  return isCapital(tokens, index) && (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0) === 1;
}

/** A name by the words around it; what the rest of the document says may overrule them. */
export function byContext(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  const { tokens, first } = scan;
  if (tokens.letterCase[index] === wordCase.upper && end - index === 1) return undefined;
  if (index > first && has(scan, index - 1, englishRole.descriptor) && isLower(tokens, index - 1)) {
    return { kind: 'organization', first: index, next: end, rule: 'entity.organization.described' };
  }
  if (opensWithPerson(scan, index, end)) return { ...person(index, end, 'entity.person.context'), isGuess: true };
  return undefined;
}

const calling = /(?:ian|ist|er|or|man|woman|eur)$/;

/** Two or three capitals that no list knows at a sentence's start, before a word in lower case. */
function opensWithPerson(scan: EnglishScan, index: number, end: number): boolean {
  const { tokens, limit } = scan;
  const words = end - index;
  if (words < 2 || words > longestContextName || !isInitial(scan, index)) return false;
  // "Librarian Opal Fenwick": a calling opens the sentence, the name begins behind it.
  if (words === 3 && calling.test(wordAt(tokens, index))) return false;
  if (namesMeasure(tokens, index, end)) return false;
  for (let position = index; position < end; position++) {
    if (!isCapital(tokens, position) || tokens.letterCase[position] === wordCase.upper) return false;
    if ((tokens.end[position] ?? 0) - (tokens.start[position] ?? 0) === 1) return false;
    if (has(scan, position, ~(englishRole.surname | englishRole.givenName))) return false;
    // "Rival Vietjet": the name begins later.
    if (position > index && scan.lexicon.names.match(tokens, position, limit) !== undefined) return false;
  }
  return end < limit && isLower(tokens, end);
}

/** Family names that are words for places. */
const landscape = new Set(
  'marsh hill wood brook brooks field fields banks moor heath dale ford stone bay ridge'.split(' '),
);

/** Whether a name that ends in a word for a place is a person's: behind a title, or a given name that no preposition precedes. */
export function isPersonRather(
  scan: EnglishScan,
  index: number,
  place: Candidate,
  person: Candidate | undefined,
): boolean {
  if (person === undefined || person.next < place.next) return false;
  if (person.rule === 'entity.person.title') return true;
  const before = index > scan.first && isWord(scan.tokens, index - 1) ? wordAt(scan.tokens, index - 1) : '';
  return landscape.has(wordAt(scan.tokens, place.next - 1)) && !/^(?:in|at|near|on|to|from|the|of|off)$/u.test(before);
}
