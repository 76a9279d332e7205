import { spaceBefore, type Tokens, wordCase } from '../text/tokens.js';
import { looksForeign } from './foreign-word.js';
import { titleClass, wordRole } from './lexicon.js';
import {
  type Candidate,
  hasRole,
  isCapital,
  isInitial,
  isNumber,
  isSign,
  isStrongFamilyName,
  isWord,
  type Scan,
  wordAt,
} from './scan.js';

const longestVietnameseName = 5;
export const longestForeignName = 6;
const particles = new Set([
  'van',
  'von',
  'de',
  'del',
  'della',
  'da',
  'di',
  'dos',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
]);
function isSingleLetter({ tokens }: Scan, index: number): boolean {
  return isCapital(tokens, index) && (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0) === 1;
}

/** End of a personal name of any language: capitalized words, initials with a full stop, parts with hyphens, particles. */
export function personRunEnd(scan: Scan, index: number): number {
  const { tokens, limit } = scan;
  let end = index + 1;
  while (end < limit && end - index < 2 * longestForeignName) {
    if (isSign(tokens, end, '.') && isSingleLetter(scan, end - 1) && !spaceBefore(tokens, end) && end + 1 < limit)
      end++;
    else if (isJoint(scan, end)) end += 2;
    else if (
      isCapital(tokens, end) &&
      (spaceBefore(tokens, end) || isSign(tokens, end - 1, '.')) &&
      !breaksName(scan, end)
    )
      end++;
    else if (isParticle(scan, end)) end++;
    else break;
  }
  return end;
}

function isJoint({ tokens, limit }: Scan, index: number): boolean {
  if (index + 1 >= limit || spaceBefore(tokens, index) || spaceBefore(tokens, index + 1)) return false;
  if (!isWord(tokens, index + 1)) return false;
  if (isSign(tokens, index, '-')) return true;
  // "Kelly's" owns what follows; "H'Hen" is one name.
  const joins = isSign(tokens, index, "'") || isSign(tokens, index, '\u2019');
  return joins && wordAt(tokens, index + 1) !== 's';
}

function isParticle(scan: Scan, index: number): boolean {
  const { tokens, limit } = scan;
  if (index + 1 >= limit || !isWord(tokens, index) || tokens.letterCase[index] !== wordCase.lower) return false;
  const next = index + 1;
  // A look at letter case is quicker than one at the word.
  if (!isCapital(tokens, next) && !isCapital(tokens, next + 1)) return false;
  if (!particles.has(wordAt(tokens, index))) return false;
  // Two at most: von der Leyen.
  const second = next + 1 < limit && particles.has(wordAt(tokens, next)) ? next + 1 : next;
  return isCapital(tokens, second);
}

/** A title or the head of a body inside a run of capitals ends the name before it. */
function breaksName({ tokens, lexicon, limit }: Scan, index: number): boolean {
  const title = lexicon.titles.match(tokens, index, limit);
  if (title !== undefined && title.end - index > 1 && title.value === titleClass.office) return true;
  const head = lexicon.heads.match(tokens, index, limit);
  return head !== undefined && head.end - index > 1;
}

/** Class of the title that ends right before the token, 0 if there is none. */
export function titleBefore(scan: Scan, index: number): number {
  if (index <= scan.first) return 0;
  if (scan.afterTitle === index) return scan.titleClass;
  let end = index - 1;
  // PGS.TS. and "Thủ tướng -" keep their sign.
  if (isSign(scan.tokens, end, '.') || isSign(scan.tokens, end, ':')) end--;
  if (end < scan.first) return 0;
  return scan.lexicon.titlesBackward.matchBackward(scan.tokens, end, scan.first)?.value ?? 0;
}

const plurals = new Set(['các', 'những', 'nhiều', 'hai', 'ba', 'bốn', 'mọi', 'mỗi']);
const courtesies = new Set('ông bà anh chị em cháu chí cô chú thầy bác cậu dì cụ bé'.split(' '));

/** "các võ sĩ Muay Thái": what follows is no name of one of them. */
function isPluralTitle({ tokens, lexicon, first }: Scan, index: number): boolean {
  const end = index - 1;
  if (end <= first || !isWord(tokens, end) || courtesies.has(wordAt(tokens, end))) return false;
  const title = lexicon.titlesBackward.matchBackward(tokens, end, first);
  if (title === undefined || title.end <= first) return false;
  const before = title.end - 1;
  return isNumber(tokens, before) || (isWord(tokens, before) && plurals.has(wordAt(tokens, before)));
}

/** A title with one or two describing words between it and the name: "tiền đạo ngoại Lucas Barreto", "nữ ca sĩ người Pháp X". */
function describedTitleBefore(scan: Scan, index: number): boolean {
  const { tokens, lexicon } = scan;
  for (let end = index - 2; end >= Math.max(scan.first, index - 5); end--) {
    if (!isWord(tokens, end) || !isWord(tokens, end + 1)) return false;
    const title = lexicon.titlesBackward.matchBackward(tokens, end, scan.first);
    if (title?.value === titleClass.personal) return true;
  }
  return false;
}

/** A name by its family name: Lê Thành Đạt, NGUYỄN VĂN A. */
function byFamilyName(scan: Scan, index: number): Candidate | undefined {
  const { tokens } = scan;
  if (!hasRole(scan, index, wordRole.familyName) && !isBeforeThi(scan, index) && !isHighlandName(scan, index))
    return undefined;
  const strong = isStrongFamilyName(scan, index);
  if (!strong && (opensPlace(scan, index) || isPlaceHead(scan, index))) return undefined;
  let next = Math.min(personRunEnd(scan, index), index + longestVietnameseName);
  if (next < index + 2) return undefined;
  next = cutSecondName(scan, index, next);
  if (tokens.letterCase[index] === wordCase.upper && scan.limit - scan.first > next - index + 4) return undefined;
  if (isSign(tokens, next - 1, '.') && next === scan.limit) next--;
  const words = next - index;
  if (words < 2) return undefined;
  if (strong || words >= 3 || isSign(tokens, index + 1, "'")) return person(index, next, 'entity.person.family-name');
  const second = hasRole(scan, index + 1, wordRole.middleName);
  if (titleBefore(scan, index) !== 0 || (second && words > 2)) return person(index, next, 'entity.person.family-name');
  return undefined;
}

/** "Vi Thị Hồng Gấm": what stands before Thị is a family name, on no list or any. */
function isBeforeThi({ tokens }: Scan, index: number): boolean {
  const middle = index + 1;
  if (!isCapital(tokens, index) || !isCapital(tokens, middle) || !isCapital(tokens, middle + 1)) return false;
  return lengthAt(tokens, middle) === 3 && wordAt(tokens, middle) === 'thị' && spaceBefore(tokens, middle);
}

/** "K'Brơih Thiên", "H'Hen Niê": the clan marks of the Central Highlands. */
function isHighlandName(scan: Scan, index: number): boolean {
  const { tokens } = scan;
  const joins = isSign(tokens, index + 1, "'") || isSign(tokens, index + 1, '\u2019');
  return joins && isSingleLetter(scan, index) && isCapital(tokens, index + 2) && isCapital(tokens, index + 3);
}

const waters = new Set(['sông', 'suối', 'núi', 'đồng', 'thủy']);
const reservoirVerbs = new Set(['tích', 'xả', 'trơ', 'chứa', 'cạn', 'đầy', 'rộng']);

/** "Hồ Núi Ngang tích 30 triệu m3", "Đường Lê Lai kẹt xe": a family name that heads a lake or street where it opens the sentence. */
function isPlaceHead(scan: Scan, index: number): boolean {
  const { tokens, limit } = scan;
  if (!isInitial(scan, index) || index + 1 >= limit) return false;
  const word = wordAt(tokens, index);
  if (word === 'đường') return isStrongFamilyName(scan, index + 1) && isCapital(tokens, index + 2);
  if (word !== 'hồ') return false;
  if (isCapital(tokens, index + 1) && waters.has(wordAt(tokens, index + 1))) return true;
  const next = personRunEnd(scan, index);
  return next < limit && isWord(tokens, next) && reservoirVerbs.has(wordAt(tokens, next));
}

/** Lâm Đồng, Hà Nam: a family name that begins the name of a place of two words or more. */
function opensPlace(scan: Scan, index: number): boolean {
  const { tokens, limit } = scan;
  const { names } = scan.lexicon;
  const known = names.match(tokens, index, limit);
  const inner = names.match(tokens, index + 1, limit);
  if (inner?.value.kind === 'place' && inner.end - index > 2) return true;
  return known !== undefined && known.value.kind !== 'person' && known.end - index >= 2;
}

/** Two names without a comma between them: the second family name opens the second one, when enough stands before it. */
function cutSecondName(scan: Scan, first: number, next: number): number {
  for (let index = first + 3; index + 1 < next; index++) {
    if (isStrongFamilyName(scan, index)) return index;
  }
  return next;
}

export function person(first: number, next: number, rule: string): Candidate {
  return { kind: 'person', first, next, rule };
}

const ageGroup = /^u\d\d$/;

function lengthAt(tokens: Tokens, index: number): number {
  return (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0);
}

/** A name by what stands before it: a title, or a title and its body ("Tổng thống Pháp Emmanuel Macron"). */
function byTitle(scan: Scan, index: number): Candidate | undefined {
  const { tokens, lexicon, limit } = scan;
  // "cầu thủ U21 Bùi Thế Vương": his team is no part of the name.
  if (lengthAt(tokens, index) === 3 && ageGroup.test(wordAt(tokens, index))) return undefined;
  const title = titleBefore(scan, index);
  const behindBody = scan.afterTitledEntity === index && scan.first < index;
  if (title === 0 && !behindBody) return undefined;
  let next = personRunEnd(scan, index);
  if (isSign(tokens, next - 1, '.') && next === limit) next--;
  const known = lexicon.names.match(tokens, index, limit);
  if (known !== undefined && known.value.kind !== 'person') {
    // "họa sĩ Pháp Jean-Luc Moreau": the country is no part of the name.
    if (known.end < next && lexicon.countries.has(known.value.canonical) && looksForeign(tokens, known.end))
      return undefined;
    // "chị Nga", but "cựu chiến binh Mỹ".
    const isCourtesy = isWord(tokens, index - 1) && courtesies.has(wordAt(tokens, index - 1));
    const givenName = isCourtesy && next === index + 1 && known.value.isWeak;
    if (!givenName && (known.end >= next || title !== titleClass.personal)) return undefined;
  }
  const head = lexicon.heads.match(tokens, index, limit);
  const headIsName = title === titleClass.personal && head?.end === index + 1;
  if (head !== undefined && !headIsName && next - index < 3) return undefined;
  if (isPluralTitle(scan, index)) return undefined;
  if (title === titleClass.personal) return person(index, next, 'entity.person.title');
  const foreign = looksForeign(tokens, index) || looksForeign(tokens, next - 1);
  if (tokens.letterCase[index] === wordCase.upper) return undefined;
  if (foreign || (next - index >= 2 && behindBody)) return person(index, next, 'entity.person.office');
  return next - index >= 2 && next - index <= 4 ? person(index, next, 'entity.person.office') : undefined;
}

function byDescription(scan: Scan, index: number): Candidate | undefined {
  const { tokens } = scan;
  if (isInitial(scan, index) || tokens.letterCase[index] === wordCase.upper) return undefined;
  const next = personRunEnd(scan, index);
  if (next - index < 2) return undefined;
  if (scan.lexicon.heads.match(tokens, index, scan.limit) !== undefined) return undefined;
  if (scan.lexicon.names.match(tokens, index, scan.limit)?.value.kind === 'place') return undefined;
  if (!looksForeign(tokens, index) && !looksForeign(tokens, next - 1)) return undefined;
  return describedTitleBefore(scan, index) ? person(index, next, 'entity.person.described') : undefined;
}

/** The person whose name starts at the capitalized token. */
export function findPerson(scan: Scan, index: number): Candidate | undefined {
  const family = byFamilyName(scan, index);
  if (family !== undefined) return family;
  return byTitle(scan, index) ?? byDescription(scan, index);
}
