import type { EntityKind } from '../model.js';
import { spaceBefore, type Tokens } from '../text/tokens.js';
import { type ContextClass, type EnglishLexicon, englishRole } from './english-lexicon.js';
import { isCapital, isLower, isSign, isWord, longestRun, type Scan, wordAt } from './scan.js';

export interface EnglishScan extends Scan {
  readonly english: EnglishLexicon;
  /** Kind of the name that was taken last. */
  lastKind: EntityKind | undefined;
}

/** Whether the word has one of the roles. */
export function has({ tokens, english }: EnglishScan, index: number, role: number): boolean {
  return isWord(tokens, index) && ((english.roles[tokens.id[index] ?? 0] ?? 0) & role) !== 0;
}

/** End of the run of capitalized words at the token, with hyphens, "'s" and "&" inside, months and openings of sentences not. */
export function runEnd(scan: EnglishScan, index: number): number {
  const limit = Math.min(scan.limit, index + longestRun);
  let end = index + 1;
  while (end < limit) {
    if (end - index >= 2 && opensVietnameseName(scan, end)) break;
    const next = joinedEnd(scan, end);
    if (next === end || (next === end + 3 && isOwner(scan, index, end))) break;
    end = next;
  }
  return end;
}

/** "Vietnam's Dai Nam Rubber", "Rupert Murdoch's News Corp": who owns what is named behind. St Anselm's Hospital has one name. */
function isOwner(scan: EnglishScan, first: number, end: number): boolean {
  const { tokens, lexicon } = scan;
  const last = wordAt(tokens, end - 1);
  if (membersOfBodies.has(last) || last.endsWith('men')) return false;
  if (end - first >= 2) return !saints.has(wordAt(tokens, first));
  // "Guy's Hospital", but "Manado's Kandou Hospital"
  const heads =
    englishRole.organization | englishRole.place | englishRole.document | englishRole.event | englishRole.award;
  return lexicon.names.match(tokens, first, end)?.end === end || !has(scan, end + 2, heads);
}

/** "Rural Development Nguyen Xuan Cuong": a family name behind what is no name. */
function opensVietnameseName(scan: EnglishScan, index: number): boolean {
  const names = englishRole.familyName | englishRole.weakFamilyName | englishRole.givenName;
  if (!has(scan, index, englishRole.familyName) || has(scan, index - 1, names)) return false;
  return isCapital(scan.tokens, index) && isCapital(scan.tokens, index + 1) && spaceBefore(scan.tokens, index);
}

function endsInS(tokens: Tokens, index: number): boolean {
  return tokens.text.charAt((tokens.end[index] ?? 0) - 1) === 's';
}

/** Words in lower case inside a name: Santa Maria del Focallo, Newcastle upon Tyne. */
export const particles: ReadonlySet<string> = new Set(
  'de del della di do dos das da du des van von der den bin al upon'.split(' '),
);

const membersOfBodies = new Set(
  'people women men children workers farmers veterans king queen bishop sheriff mayor governor prosecutor coroner commissioner minister general'.split(
    ' ',
  ),
);
const saints = new Set(['st', 'saint']);

function joinedEnd(scan: EnglishScan, end: number): number {
  const { tokens, limit } = scan;
  const next = end + 1;
  if (isCapital(tokens, end)) {
    // The A of "Viet A Technology" is no article.
    const isLetter =
      wordAt(tokens, end) === 'a' && next < limit && isCapital(tokens, next) && spaceBefore(tokens, next);
    const isInitial = (tokens.end[end] ?? 0) - (tokens.start[end] ?? 0) === 1 && isSign(tokens, next, '.');
    return spaceBefore(tokens, end) && (isLetter || isInitial || !has(scan, end, englishRole.common)) ? next : end;
  }
  if (next >= limit) return end;
  if (isSign(tokens, end, ',') && isCapital(tokens, next) && has(scan, next, englishRole.legal)) return end + 2;
  if (isSign(tokens, end, '&') && isCapital(tokens, next)) return end + 2;
  if (isSign(tokens, end, '-') && !spaceBefore(tokens, end) && !spaceBefore(tokens, next) && isWord(tokens, next))
    return isHyphenTail(scan, next) ? end : end + 2;
  const apostrophe = isSign(tokens, end, "'") || isSign(tokens, end, '\u2019');
  if (apostrophe && !spaceBefore(tokens, end) && wordAt(tokens, next) === 's' && isCapital(tokens, end + 2))
    return end + 3;
  // "Composers' Guild"
  if (apostrophe && !spaceBefore(tokens, end) && spaceBefore(tokens, next) && endsInS(tokens, end - 1))
    return isCapital(tokens, next) && (headsBody(scan, next) || headsBody(scan, next + 1)) ? end + 2 : end;
  if (apostrophe && !spaceBefore(tokens, end) && isCapital(tokens, next) && !spaceBefore(tokens, next)) return end + 2;
  const initial = isSign(tokens, end, '.') && (tokens.end[end - 1] ?? 0) - (tokens.start[end - 1] ?? 0) <= 2;
  if (initial && isCapital(tokens, next) && !spaceBefore(tokens, end) && !has(scan, next, englishRole.common))
    return end + 2;
  // Santa Maria del Focallo
  return isCapital(tokens, next) && isLower(tokens, end) && particles.has(wordAt(tokens, end)) ? end + 2 : end;
}

function headsBody(scan: EnglishScan, index: number): boolean {
  return isCapital(scan.tokens, index) && has(scan, index, englishRole.organization);
}

/** The "based" of London-based, which is no part of the name. */
export function isHyphenTail({ tokens, english }: EnglishScan, index: number): boolean {
  return isLower(tokens, index) && english.hyphenTails.has(tokens.id[index] ?? 0);
}

/** Whether the token is a word of the class, in lower case or opening the sentence. */
export function isBeside({ tokens, english, first, limit }: EnglishScan, index: number, name: ContextClass): boolean {
  if (index < first || index >= limit || !(isLower(tokens, index) || (index === first && isWord(tokens, index))))
    return false;
  return english.context[name].has(tokens.id[index] ?? 0);
}

/** Words of what is measured, which no person is called. */
const measures = new Set(
  'index indices inflation product price prices consumer producer survey gross domestic core output income unemployment employment turnout revenue revenues sales profit profits exports imports wages earnings deficit surplus rate rates'.split(
    ' ',
  ),
);

/** "Consumer Price Index", "Gross Domestic Product": whether a run of capitals names what is measured. */
export function namesMeasure(tokens: Tokens, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (measures.has(wordAt(tokens, index))) return true;
  return false;
}
