import { wordCase } from '../text/tokens.js';
import { englishRole } from './english-lexicon.js';
import { extendEvent } from './event.js';
import { looksForeign } from './foreign-word.js';
import { wordRole } from './lexicon.js';
import { type Candidate, capitalRunEnd, hasRole, isCapital, isInitial, isWord, type Scan, wordAt } from './scan.js';

/** English heads of names that may be Vietnamese syllables too. */
const plainHeads = new Set(['cup', 'tour', 'club', 'open']);

/** A foreign name by its English last word, whatever the language around it: AVC Nations Cup, Peakwood Ventures. */
export function findForeignHeaded(scan: Scan, index: number): Candidate | undefined {
  const { tokens, lexicon } = scan;
  const next = capitalRunEnd(scan, index);
  const last = next - 1;
  if (last === index || !isWord(tokens, last)) return undefined;
  const roles = lexicon.english.roles[tokens.id[last] ?? 0] ?? 0;
  if (roles === 0) return undefined;
  const isOwn = tokens.letterCase[index] === wordCase.upper || looksForeign(tokens, index);
  if (isInitial(scan, index) && !isOwn) return undefined;
  const isHead = looksForeign(tokens, last) || plainHeads.has(wordAt(tokens, last));
  if (!isHead || !hasForeignWord(scan, index, last)) return undefined;
  if (lexicon.titles.match(tokens, index, scan.limit) !== undefined) return undefined;
  const rule = 'entity.foreign.head-word';
  if ((roles & (englishRole.event | englishRole.weakTeam)) === englishRole.event)
    return { kind: 'event', first: index, next: extendEvent(scan, next), rule };
  if ((roles & englishRole.award) !== 0) return { kind: 'award', first: index, next, rule };
  if ((roles & englishRole.weakTeam) !== 0) return { kind: 'place', first: index, next, rule };
  const body = englishRole.organization | englishRole.trade | englishRole.legal | englishRole.team;
  return (roles & body) === 0 ? undefined : { kind: 'organization', first: index, next, rule };
}

function hasForeignWord(scan: Scan, first: number, next: number): boolean {
  const { tokens } = scan;
  for (let index = first; index < next; index++) {
    if (!isCapital(tokens, index)) continue;
    if (tokens.letterCase[index] === wordCase.upper || looksForeign(tokens, index)) return true;
  }
  return false;
}

/** A team by its sponsor and its town: VTV Bình Điền Long An, LP Bank Ninh Bình; Nam Định FC. */
export function findSponsoredTeam(scan: Scan, index: number): Candidate | undefined {
  const { tokens, lexicon } = scan;
  const next = capitalRunEnd(scan, index);
  const words = next - index;
  if (words < 2 || words > 6 || lexicon.titles.match(tokens, index, next) !== undefined) return undefined;
  const rule = 'entity.organization.team';
  if (isClubMark(tokens, next - 1) && lexicon.names.match(tokens, index, next)?.value.kind === 'place')
    return { kind: 'organization', first: index, next, rule };
  if (words < 3 || !opensWithSponsor(scan, index)) return undefined;
  if (hasEventWord(scan, index, next))
    return { kind: 'event', first: index, next: extendEvent(scan, next), rule: 'entity.foreign.head-word' };
  for (let tail = next - 1; tail >= index + 2; tail--) {
    const town = lexicon.names.match(tokens, tail, next);
    if (town?.end !== next || town.value.kind !== 'place' || town.value.isWeak) continue;
    return { kind: 'organization', first: index, next, rule };
  }
  return undefined;
}

function isClubMark(tokens: Scan['tokens'], index: number): boolean {
  const length = (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0);
  return length === 'fc'.length && wordAt(tokens, index) === 'fc';
}

/** VnExpress Marathon Huế. */
function hasEventWord({ tokens, lexicon }: Scan, first: number, next: number): boolean {
  for (let index = first; index < next; index++) {
    const roles = lexicon.english.roles[tokens.id[index] ?? 0] ?? 0;
    if ((roles & englishRole.event) !== 0 && looksForeign(tokens, index)) return true;
  }
  return false;
}

function opensWithSponsor({ tokens, lexicon, limit }: Scan, index: number): boolean {
  if (lexicon.heads.match(tokens, index, limit) !== undefined) return false;
  const known = lexicon.names.match(tokens, index, limit)?.value;
  if (known !== undefined) return known.kind === 'organization';
  const roles = lexicon.english.roles[tokens.id[index + 1] ?? 0] ?? 0;
  return (roles & englishRole.organization) !== 0;
}

/** What Vietnamese companies end their own names with. */
const businessHeads = new Set(
  'bank group holdings corp securities logistics pharma airlines seafood land invest'.split(' '),
);
/** Words in a capital before a name that they are no part of. */
const sentenceOpeners = new Set(
  'theo tại ở với từ sau khi trong nhưng còn riêng do vì nhờ hiện ngoài trước cả về cùng như song và để nếu dù tuy'.split(
    ' ',
  ),
);

/** A company by the English word that its Vietnamese name ends with: Thiên Nam Bank, Hải Long Group. */
export function findNamedBusiness(scan: Scan, index: number): Candidate | undefined {
  const { tokens, lexicon } = scan;
  const next = capitalRunEnd(scan, index);
  if (next - index < 3 || !businessHeads.has(wordAt(tokens, next - 1))) return undefined;
  if (isInitial(scan, index) && sentenceOpeners.has(wordAt(tokens, index))) return undefined;
  if (lexicon.titles.match(tokens, index, next) !== undefined) return undefined;
  if (lexicon.heads.match(tokens, index, next) !== undefined) return undefined;
  return { kind: 'organization', first: index, next, rule: 'entity.organization.business' };
}

const businessWords = new Set([
  'tiệm',
  'tiệm vàng',
  'thương hiệu',
  'nhãn hiệu',
  'quỹ',
  'startup',
  'shop',
  'xưởng',
  'cửa hàng',
  'doanh nghiệp',
]);

/** A name behind what a business is, where no title makes it a person: tiệm Kim Phát Nguyên, quỹ Peakwood. */
export function findDescribedBody(scan: Scan, index: number): Candidate | undefined {
  const { tokens, lexicon, first } = scan;
  const before = index - 1;
  if (before < first || !hasRole(scan, before, wordRole.thing) || isInitial(scan, index)) return undefined;
  const one = wordAt(tokens, before);
  const two = before > first && isWord(tokens, before - 1) ? `${wordAt(tokens, before - 1)} ${one}` : one;
  if (!businessWords.has(one) && !businessWords.has(two)) return undefined;
  const next = capitalRunEnd(scan, index);
  const known = lexicon.names.match(tokens, index, scan.limit);
  if (known !== undefined && known.end >= next) return undefined;
  if (hasRole(scan, next, wordRole.predicate) && next === index + 1 && !looksForeign(tokens, index)) return undefined;
  return { kind: 'organization', first: index, next, rule: 'entity.organization.described' };
}

/** No Vietnamese syllable has as many letters and a capital inside. */
const shortestCamelCase = 5;

function hasCapitalInside({ text, start, end }: Scan['tokens'], index: number): boolean {
  const next = end[index] ?? 0;
  for (let at = (start[index] ?? 0) + 2; at < next; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x41 && unit <= 0x5a) return true;
  }
  return false;
}

/** A word with a capital inside, as companies write themselves: SkyLotus. */
export function findCamelCase({ tokens }: Scan, index: number): Candidate | undefined {
  const length = (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0);
  if (tokens.letterCase[index] !== wordCase.capital || length < shortestCamelCase) return undefined;
  // Every long word with a capital comes by here: it is cut out only where the pattern may fit.
  if (!hasCapitalInside(tokens, index)) return undefined;
  const word = tokens.text.slice(tokens.start[index], tokens.end[index]);
  if (!/^[A-Z][a-z]+[A-Z][a-z]+[A-Za-z]*$/.test(word) || /^Ma?c[A-Z]/.test(word)) return undefined;
  return { kind: 'organization', first: index, next: index + 1, rule: 'entity.organization.camel-case' };
}
