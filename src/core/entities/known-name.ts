import { entityKinds } from '../model.js';
import type { PhraseMatch } from '../text/phrases.js';
import { spaceBefore, wordCase } from '../text/tokens.js';
import { extendDocument } from './document.js';
import { englishRole } from './english-lexicon.js';
import { extendEvent } from './event.js';
import { looksForeign } from './foreign-word.js';
import { type KnownName, wordRole } from './lexicon.js';
import { yearsEnd } from './periods.js';
import { titleBefore } from './person.js';
import {
  areWords,
  type Candidate,
  capitalRunEnd,
  hasRole,
  hosts,
  isCapital,
  isInitial,
  isLower,
  isNumber,
  isSign,
  isWord,
  type Scan,
  wordAt,
} from './scan.js';
import { isPartyKind } from './trade-body.js';

const ageGroup = /^[uU]\d{2}$/;

/** A national or club team by its age group: U22 Việt Nam, U19 Sông Lam Nghệ An. */
export function findTeam(scan: Scan, index: number): Candidate | undefined {
  const { tokens, lexicon, limit } = scan;
  const start = tokens.start[index] ?? 0;
  if (tokens.end[index] !== start + 3 || tokens.text.charCodeAt(start) !== 0x55) return undefined;
  if (!ageGroup.test(wordAt(tokens, index))) return undefined;
  const club = lexicon.names.match(tokens, index + 1, limit);
  if (club === undefined || (club.value.kind !== 'place' && club.value.kind !== 'organization')) return undefined;
  return { kind: 'organization', first: index, next: club.end, rule: 'entity.organization.team' };
}

export function findKnown(scan: Scan, index: number): Candidate | undefined {
  const { tokens, lexicon, limit } = scan;
  const known = lexicon.names.match(tokens, index, limit);
  if (known === undefined || !isUsedAsName(scan, index, known.end, known.value.isWeak)) return undefined;
  const next = withBranch(scan, index, known);
  if (next === known.end || known.value.canonical.length < longestShortName)
    return knownCandidate(scan, index, next, known.value);
  // A branch of the central bank is another body than the bank.
  const head = { canonical: known.value.canonical, tokens: known.end - index };
  return { kind: known.value.kind, first: index, next, rule: 'entity.organization.branch', head };
}

/** "Honda Việt Nam" is called Honda: names of one or two words go for their branches too. */
const longestShortName = 12;

/** End of a body with an international name and the country of its branch behind it: Honda Việt Nam, UNICEF Việt Nam. */
function withBranch(scan: Scan, index: number, { value, end }: PhraseMatch<KnownName>): number {
  const { tokens, lexicon, limit } = scan;
  if (value.kind === 'organization' && areWords(scan, end, ['chi', 'nhánh'])) return branchEnd(scan, end + 2) ?? end;
  if (value.kind !== 'organization' || end - index > 1 || end >= limit || !spaceBefore(tokens, end)) return end;
  const isForeign = tokens.letterCase[index] === wordCase.upper || looksForeign(tokens, index);
  const branch = isForeign ? lexicon.names.match(tokens, end, limit) : undefined;
  return branch?.value.kind === 'place' && !branch.value.isWeak ? branch.end : end;
}

/** End of what a branch is of or where it is: chi nhánh Khu vực 6, chi nhánh Đắk Lắk. */
function branchEnd(scan: Scan, index: number): number | undefined {
  const { tokens, lexicon, limit } = scan;
  const level = lexicon.levels.match(tokens, index, limit)?.end ?? index;
  const place = lexicon.names.match(tokens, level, limit);
  if (place?.value.kind === 'place') return place.end;
  if (isCapital(tokens, level) && spaceBefore(tokens, level)) return capitalRunEnd(scan, level);
  return level > index && isNumber(tokens, level) ? level + 1 : undefined;
}

/** Names of rules, made once: a document has thousands. */
const lexiconRules: Readonly<Record<string, string>> = Object.fromEntries(
  entityKinds.map((kind) => [kind, `entity.${kind}.lexicon`]),
);

/** A name of the lexicon, with the edition or number behind it. */
export function knownCandidate(
  scan: Scan,
  index: number,
  end: number,
  { kind, canonical, isWeak }: KnownName,
): Candidate {
  let next = end;
  const years = kind === 'organization' && hosts.has(canonical) ? yearsEnd(scan, end) : end;
  if (years > end) return { kind: 'event', first: index, next: years, rule: 'entity.event.edition' };
  if (kind === 'event') next = extendEvent(scan, next);
  if (kind === 'document') next = extendDocument(scan, next);
  const rule = lexiconRules[kind] ?? `entity.${kind}.lexicon`;
  if (next === end) return { kind, first: index, next, rule, canonical, isWeak };
  // "Luật Biển 1982": the name holds its year already.
  const behind = scan.tokens.text.slice(scan.tokens.start[end], scan.tokens.end[next - 1]);
  if (canonical.endsWith(behind)) return { kind, first: index, next, rule, canonical };
  return { kind, first: index, next, rule, head: { canonical, tokens: end - index } };
}

/** "đô la Singapore", "bảng Anh": what is named is money. */
const currencyWords = new Set(['la', 'bảng', 'won', 'yên', 'tệ', 'baht', 'franc', 'rupee', 'peso', 'ringgit']);

/** Whether a known name stands for itself here, and is no part of a longer run or an everyday word. */
function isUsedAsName(scan: Scan, index: number, end: number, isWeak: boolean): boolean {
  const { tokens, lexicon, limit } = scan;
  const single = end - index === 1;
  if (single && isIndexName(scan, end)) return false;
  // The currency: only an edition makes it the championship.
  if (single && areWords(scan, index, ['đảng']) && isPartyKind(scan, end)) return false;
  if (single && areWords(scan, index, ['euro']) && !isNumber(tokens, end)) return false;
  if (index > scan.first && isWord(tokens, index - 1) && currencyWords.has(wordAt(tokens, index - 1))) return false;
  const runsOn = end < limit && isCapital(tokens, end) && spaceBefore(tokens, end) && !startsOther(scan, index, end);
  if (single && runsOn && tokens.letterCase[index] !== wordCase.upper) return false;
  if (!isWeak) return true;
  if (
    lexicon.nouns.match(tokens, index, limit) !== undefined ||
    lexicon.weakCompounds.match(tokens, index, limit) !== undefined
  )
    return false;
  if (endsCapitalRun(scan, index) || (index > scan.first && areWords(scan, index - 1, ['tiếng']))) return false;
  if (!isInitial(scan, index)) return true;
  return isSign(tokens, end, ',') || !isAmbiguousOpening(scan, index, end);
}

/** Whether a capitalized word that is no opening of a sentence and no title stands right before the token. */
function endsCapitalRun(scan: Scan, index: number): boolean {
  const { tokens, first, free } = scan;
  const before = index - 1;
  if (before < first || free >= index || !isCapital(tokens, before) || !spaceBefore(tokens, index)) return false;
  return !isInitial(scan, before) && !endsTitle(scan, index);
}

function endsTitle(scan: Scan, index: number): boolean {
  return scan.afterTitle === index || titleBefore(scan, index) !== 0;
}

/** What countries do in reports of trade. */
const tradeVerbs = new Set(['mua', 'nhập', 'xuất', 'bán', 'chiếm', 'chi', 'dẫn', 'tăng', 'giảm']);

/** A weak name that opens a sentence is trusted before a comma or a word that no compound with it needs. */
function isAmbiguousOpening(scan: Scan, index: number, end: number): boolean {
  const { tokens, lexicon, limit } = scan;
  const word = tokens.text.slice(tokens.start[index], tokens.end[index]);
  if (word === 'Anh' || word === 'Ý' || word === 'Áo' || word === 'Bỉ' || word === 'Hàn' || word === 'Thái')
    return true;
  if (end >= limit) return true;
  if (isLower(tokens, end) && tradeVerbs.has(wordAt(tokens, end))) return false;
  return !hasRole(scan, end, wordRole.predicate) && lexicon.boundaries.match(tokens, end, limit) === undefined;
}

/** Whether the next capitalized word opens a name of its own: "Thủ tướng Anh Keir Starmer", "Mỹ Donald Trump". */
function startsOther(scan: Scan, index: number, end: number): boolean {
  const { tokens, lexicon, limit } = scan;
  return (
    lexicon.names.match(tokens, end, limit) !== undefined ||
    lexicon.titles.match(tokens, end, limit) !== undefined ||
    endsTitle(scan, index) ||
    scan.afterTitledEntity === index ||
    isForeigner(scan, index, end)
  );
}

/** "họa sĩ Pháp Jean-Luc Moreau": a foreign word behind the one syllable of its country. */
function isForeigner(scan: Scan, index: number, end: number): boolean {
  const { tokens, lexicon, limit } = scan;
  const known = lexicon.names.match(tokens, index, limit);
  if (known === undefined || tokens.letterCase[end] === wordCase.upper || !lexicon.countries.has(known.value.canonical))
    return false;
  const roles = lexicon.english.roles[tokens.id[capitalRunEnd(scan, end) - 1] ?? 0] ?? 0;
  return (
    looksForeign(tokens, end) && (known.value.isWeak || (roles & ~englishRole.surname & ~englishRole.givenName) === 0)
  );
}

/** HNX-Index is no exchange. */
function isIndexName({ tokens, limit }: Scan, end: number): boolean {
  return (
    isSign(tokens, end, '-') && !spaceBefore(tokens, end) && end + 1 < limit && wordAt(tokens, end + 1) === 'index'
  );
}
