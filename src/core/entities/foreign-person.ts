import { spaceBefore, type Tokens, wordCase } from '../text/tokens.js';
import { englishRole } from './english-lexicon.js';
import { looksForeign } from './foreign-word.js';
import { type EntityLexicon, wordRole } from './lexicon.js';
import { longestForeignName, person, personRunEnd } from './person.js';
import { type Candidate, hasRole, isCapital, isInitial, isSign, isWord, type Scan, wordAt } from './scan.js';

/** A name that two or more capitals and their sound or neighbours give away: Erling Haaland, "Hồ Ngọc Hà và Mỹ Linh". */
export function findForeignPerson(scan: Scan, index: number): Candidate | undefined {
  const { tokens, lexicon, limit } = scan;
  const { english } = lexicon;
  const next = personRunEnd(scan, index);
  if (next - index < 2 || next - index > longestForeignName || tokens.letterCase[index] === wordCase.upper)
    return undefined;
  const insideRun =
    index > scan.first &&
    tokens.letterCase[index - 1] === wordCase.capital &&
    spaceBefore(tokens, index) &&
    scan.free < index;
  if (insideRun && scan.afterTitle !== index) return undefined;
  if (
    lexicon.heads.match(tokens, index, limit) !== undefined ||
    lexicon.titles.match(tokens, index, limit) !== undefined ||
    opensPhrase(scan, index)
  )
    return undefined;
  if (lexicon.nouns.match(tokens, index, limit) !== undefined || endsKnownName(scan, index, next)) return undefined;
  const isListed =
    scan.afterPerson === index - 1 && next - index <= 4 && (isSign(tokens, index - 1, ',') || isAnd(scan, index - 1));
  if (isListed && (isAnd(scan, index - 1) || endsListItem(scan, next)))
    return person(index, next, 'entity.person.listed');
  const given = ((english.roles[tokens.id[index] ?? 0] ?? 0) & englishRole.givenName) !== 0;
  if (!(given && looksForeign(tokens, next - 1)) && !isForeignRun(scan, index, next)) return undefined;
  if (index > scan.first && hasRole(scan, index - 1, wordRole.thing)) return undefined;
  if (tokens.letterCase[next - 1] === wordCase.upper) return undefined;
  if (((english.roles[tokens.id[next - 1] ?? 0] ?? 0) & notPersonEnd) !== 0) return undefined;
  return person(index, next, 'entity.person.foreign');
}

/** "Hải Yến đệm bóng": two syllables of names, and what a person does behind them. */
export function findGivenName(scan: Scan, index: number): Candidate | undefined {
  const { tokens, lexicon, limit } = scan;
  const next = index + 2;
  if (next >= limit || !hasRole(scan, next - 1, wordRole.givenName) || !spaceBefore(tokens, next - 1)) return undefined;
  if (!isCapital(tokens, index) || !isCapital(tokens, next - 1) || !hasRole(scan, next, wordRole.predicate))
    return undefined;
  if (isCapital(tokens, next) || (index > scan.first && isCapital(tokens, index - 1) && scan.free < index))
    return undefined;
  if (tokens.letterCase[index] === wordCase.upper || hasRole(scan, index - 1, wordRole.thing)) return undefined;
  if (opensPhrase(scan, index)) return undefined;
  return opensPhraseOf(lexicon, tokens, index, next) ? undefined : person(index, next, 'entity.person.given-name');
}

/** Whether a known name, head, title, compound or action starts at the token. */
function opensPhraseOf(lexicon: EntityLexicon, tokens: Tokens, index: number, next: number): boolean {
  return (
    lexicon.names.match(tokens, index, next) !== undefined ||
    lexicon.heads.match(tokens, index, next) !== undefined ||
    lexicon.titles.match(tokens, index, next) !== undefined ||
    lexicon.nouns.match(tokens, index, next) !== undefined ||
    lexicon.actions.match(tokens, index, next) !== undefined
  );
}

/** "Theo Reuters", "Tại Đại học …": a preposition that has its capital from its place. */
function opensPhrase(scan: Scan, index: number): boolean {
  const { tokens, lexicon, limit } = scan;
  return isInitial(scan, index) && lexicon.boundaries.match(tokens, index, limit) !== undefined;
}

/** Whether a known name makes up the run, or an honour opens it: NSƯT Đức Quang. */
function endsKnownName({ tokens, lexicon, limit }: Scan, index: number, next: number): boolean {
  const known = lexicon.names.match(tokens, index, limit);
  return known !== undefined && (known.end === next || known.value.kind === 'award');
}

const notPersonEnd =
  englishRole.organization | englishRole.event | englishRole.place | englishRole.award | englishRole.document;

function isAnd({ tokens }: Scan, index: number): boolean {
  return isWord(tokens, index) && wordAt(tokens, index) === 'và';
}

function endsListItem(scan: Scan, next: number): boolean {
  const { tokens, limit } = scan;
  return next >= limit || !isWord(tokens, next) || isAnd(scan, next) || hasRole(scan, next, wordRole.predicate);
}

function isForeignRun({ tokens, lexicon }: Scan, index: number, next: number): boolean {
  for (let position = index; position < next; position++) {
    if ((lexicon.english.roles[tokens.id[position] ?? 0] ?? 0) & notPersonEnd) return false;
    const known = lexicon.names.match(tokens, position, next);
    if (known !== undefined && known.value.kind !== 'person') return false;
    if (isCapital(tokens, position) && !looksForeign(tokens, position)) return false;
    if (tokens.letterCase[position] === wordCase.upper) return false;
  }
  return true;
}
