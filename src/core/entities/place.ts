import { spaceBefore, wordCase } from '../text/tokens.js';
import { looksForeign } from './foreign-word.js';
import { wordRole } from './lexicon.js';
import {
  type Candidate,
  capitalRunEnd,
  hasRole,
  isAged,
  isCapital,
  isInitial,
  isNumber,
  isPartOfWord,
  isSign,
  isStrongFamilyName,
  isWord,
  type Scan,
  wordAt,
} from './scan.js';

/** The place head that stands right before the token: where it starts, and its own form. */
function headBefore(scan: Scan, index: number) {
  const { tokens, lexicon, free } = scan;
  let end = index - 1;
  if (end < free) return undefined;
  if (isSign(tokens, end, '.') && !spaceBefore(tokens, end)) {
    const dotted = lexicon.placeHeads.matchBackward(tokens, end, free);
    if (dotted !== undefined) return dotted;
    end--;
  }
  if (!hasRole(scan, end, wordRole.endsPlaceHead)) return undefined;
  const head = lexicon.placeHeads.matchBackward(tokens, end, free);
  return head !== undefined && isPartOfWord(scan, head.end, head.value.canonical) ? undefined : head;
}

const plurals = new Set(['các', 'những', 'nhiều', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']);

/** "các tỉnh Nghệ An, Hà Tĩnh": the head belongs to none of them. */
function isPlural({ tokens, first }: Scan, head: number): boolean {
  if (head <= first) return false;
  if (isNumber(tokens, head - 1)) return !isNumbered({ tokens, first }, head - 1);
  return isWord(tokens, head - 1) && plurals.has(wordAt(tokens, head - 1));
}

const addressWords = new Set(['số', 'ngõ', 'ngách', 'hẻm', 'kiệt', 'tổ', 'đường']);

/** The 113 of "ngõ 113 phố Tô Hiệu". */
function isNumbered({ tokens, first }: Pick<Scan, 'tokens' | 'first'>, index: number): boolean {
  return index > first && isWord(tokens, index - 1) && addressWords.has(wordAt(tokens, index - 1));
}

/** Start of the house and lane numbers before the head of a street: số 27 ngõ 113 phố Tô Hiệu. */
function addressStart(scan: Scan, head: number): number {
  const { tokens, free } = scan;
  let start = head;
  while (start - 2 >= free && isNumber(tokens, start - 1) && isNumbered(scan, start - 1)) start -= 2;
  return start;
}

const largeAreas = new Set(['tỉnh', 'thành phố', 'TP', 'TP.', 'quận', 'huyện', 'thị xã', 'bang']);

/** Heads whose name a town may follow without a comma: phố Hàng Mành Hà Nội. */
const addressHeads = new Set([
  'đường',
  'phố',
  'phường',
  'xã',
  'quận',
  'huyện',
  'thị xã',
  'thị trấn',
  'thôn',
  'ấp',
  'chợ',
  'ngõ',
  'hẻm',
]);

/** Heads of routes, which two names make: cao tốc Trung Lương - Mỹ Thuận. */
const routeHeads = new Set([
  'cao tốc',
  'đường cao tốc',
  'tuyến cao tốc',
  'đường sắt',
  'tuyến đường sắt',
  'metro',
  'tuyến metro',
  'tuyến',
]);

/** End of a route of up to four names whose first one ends at the token. */
function routeEnd(scan: Scan, index: number): number {
  const { tokens, limit } = scan;
  let end = index;
  for (let names = 1; names < 4; names++) {
    if (!isSign(tokens, end, '-') || end + 1 >= limit || !isCapital(tokens, end + 1)) return end;
    end = capitalRunEnd(scan, end + 1);
  }
  return end;
}

/** Heads whose name may be a compound in lower case: đường Vành đai 4. */
const takesCompound = new Set(['đường', 'cầu', 'khu đô thị', 'khu công nghiệp', 'cao tốc']);

/** A name with the head of a place before it: "phường Tân Tạo", "sân bay Nội Bài". */
export function findHeadedPlace(scan: Scan, index: number): Candidate | undefined {
  const { tokens, lexicon, limit } = scan;
  const head = headBefore(scan, index);
  if (head === undefined) return undefined;
  const known = lexicon.names.match(tokens, index, limit);
  let next = capitalRunEnd(scan, index);
  // "Chủ tịch HĐND tỉnh Nguyễn Thị Lan": no province has such a name.
  if (
    known === undefined &&
    next - index >= 3 &&
    largeAreas.has(head.value.canonical) &&
    isStrongFamilyName(scan, index)
  )
    return undefined;
  if (known !== undefined && known.value.kind === 'place' && (known.end >= next || !known.value.isWeak))
    next = routeHeads.has(head.value.canonical) ? routeEnd(scan, known.end) : known.end;
  else if (known !== undefined && known.value.kind === 'organization' && known.end >= next) return undefined;
  else if (
    lexicon.heads.match(tokens, index, limit) !== undefined &&
    lexicon.titles.match(tokens, index, limit) !== undefined
  )
    return undefined;
  else next = cutRun(scan, index, next, addressHeads.has(head.value.canonical));
  if (known?.end === next && isWard(head.value.canonical) && isSide(scan, next)) next++;
  if (known?.end === next && hamlets.has(head.value.canonical) && isLetter(scan, next)) next++;
  if (routeHeads.has(head.value.canonical)) next = routeEnd(scan, next);
  if (isNumber(tokens, next) && spaceBefore(tokens, next) && takesNumber(scan, next)) next++;
  const compound = lexicon.nouns.match(tokens, index, limit)?.end ?? 0;
  if (known === undefined && compound > capitalRunEnd(scan, index) && !takesCompound.has(head.value.canonical))
    return undefined;
  const headTokens = index - head.end;
  if (isPlural(scan, head.end) || (head.value.canonical === 'vùng' && known?.end === next)) {
    // "ba mũi HPV" are no capes.
    if (known === undefined && tokens.letterCase[index] === wordCase.upper) return undefined;
    return {
      kind: 'place',
      first: index,
      next,
      rule: 'entity.place.listed',
      ...(known?.end === next ? { canonical: listedName(head.value, known.value.canonical) } : {}),
    };
  }
  const rule = 'entity.place.head';
  if (known?.end === next && head.value.isAdministrative) {
    return { kind: 'place', first: head.end, next, rule, canonical: known.value.canonical };
  }
  const canonical = head.value.isAdministrative ? '' : head.value.canonical;
  const first = addressHeads.has(head.value.canonical) ? addressStart(scan, head.end) : head.end;
  if (first < head.end) return { kind: 'place', first, next, rule: 'entity.place.address' };
  return { kind: 'place', first, next, rule, head: { canonical, tokens: headTokens } };
}

/** "các hồ Sơn La, Lai Châu" are lakes, "các tỉnh Sơn La, Lai Châu" provinces. */
function listedName(head: { isAdministrative: boolean; canonical: string }, name: string): string {
  return lakes.has(head.canonical) ? `${head.canonical} ${name}` : name;
}

const lakes = new Set(['hồ', 'sông', 'thủy điện', 'hồ thủy điện']);

function isWard(head: string): boolean {
  return head === 'phường' || head === 'xã' || head === 'P.' || head === 'X.';
}

const hamlets = new Set(['thôn', 'ấp', 'khóm', 'xóm']);

/** "ấp Trà Cú C": hamlets of one name are told by letters. */
function isLetter({ tokens, limit }: Scan, index: number): boolean {
  if (index >= limit || !isCapital(tokens, index) || !spaceBefore(tokens, index)) return false;
  return (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0) === 1;
}

const sides = new Set(['đông', 'tây', 'nam', 'bắc', 'trung', 'thượng', 'hạ', 'nội', 'ngoại']);

/** "phường Hoài Nhơn Đông", "xã An Nhơn Tây": the parts of a town are named by its sides. */
function isSide({ tokens, limit }: Scan, index: number): boolean {
  if (index >= limit || !isCapital(tokens, index) || !spaceBefore(tokens, index)) return false;
  return sides.has(wordAt(tokens, index)) && !(index + 1 < limit && isCapital(tokens, index + 1));
}

/** A run of capitals behind the head of a place is a name of four words at most. */
function cutRun(scan: Scan, index: number, next: number, isAddress: boolean): number {
  const { tokens, lexicon, limit } = scan;
  for (let end = index + 1; end < next; end++) {
    const title = lexicon.titles.match(tokens, end, limit);
    if (title !== undefined && title.end - end > 1) return end;
    const head = lexicon.heads.match(tokens, end, limit);
    if (head !== undefined && head.end - end > 1) return end;
  }
  for (let end = index + 1; isAddress && end < next; end++) {
    const inner = lexicon.names.match(tokens, end, limit);
    if (inner !== undefined && inner.end - end > 1 && inner.value.kind === 'place') return end;
  }
  const compound = lexicon.nouns.match(tokens, next - 1, limit)?.end ?? next;
  return Math.min(Math.max(next, compound), index + 5);
}

function takesNumber({ tokens, lexicon, limit }: Scan, index: number): boolean {
  const next = index + 1;
  const length = (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0);
  if (length > 2) return false;
  if (next >= limit || !isWord(tokens, next))
    return (
      next >= limit ||
      isSign(tokens, next, ',') ||
      isSign(tokens, next, '.') ||
      isSign(tokens, next, ')') ||
      isSign(tokens, next, '(')
    );
  return lexicon.boundaries.match(tokens, next, limit) !== undefined;
}

/** A numbered place at its head's last word: quận 1, phường 12, quốc lộ 1A. */
export function findNumberedPlace(scan: Scan, index: number): Candidate | undefined {
  const { tokens, lexicon, limit, free } = scan;
  if (!hasRole(scan, index, wordRole.numberedPlace) || index + 1 >= limit || !isNumber(tokens, index + 1))
    return undefined;
  const head = lexicon.placeHeads.matchBackward(tokens, index, free);
  if (head === undefined || isPlural(scan, head.end) || isPartOfWord(scan, head.end, head.value.canonical))
    return undefined;
  let next = index + 2;
  const length = (tokens.end[index + 1] ?? 0) - (tokens.start[index + 1] ?? 0);
  if (length > 3) return undefined;
  if (next < limit && isCapital(tokens, next) && !spaceBefore(tokens, next)) next++;
  return {
    kind: 'place',
    first: head.end,
    next,
    rule: 'entity.place.number',
    head: { canonical: head.value.canonical, tokens: index + 1 - head.end },
  };
}

/** A run of capitals that no head or title opens: two words or more, or a foreign one. */
function isPlausibleName(scan: Scan, index: number, next: number): boolean {
  const { tokens, lexicon, limit } = scan;
  if (
    lexicon.heads.match(tokens, index, limit) !== undefined ||
    lexicon.titles.match(tokens, index, limit) !== undefined
  )
    return false;
  if (lexicon.nouns.match(tokens, index, limit) !== undefined) return false;
  return next - index >= 2 || looksForeign(tokens, index);
}

/** An unknown name that its province explains: Mẫu Sơn (Lạng Sơn). */
export function findExplainedPlace(scan: Scan, index: number): Candidate | undefined {
  const { tokens, lexicon, limit } = scan;
  const next = capitalRunEnd(scan, index);
  if (next - index > 4 || !isSign(tokens, next, '(') || isInitial(scan, index)) return undefined;
  if (!isPlausibleName(scan, index, next)) return undefined;
  if (lexicon.countries.has(lexicon.names.match(tokens, next + 1, limit)?.value.canonical ?? ''))
    return ofCountry(scan, index, next);
  let inside = next + 1;
  const level = lexicon.levels.match(tokens, inside, limit);
  if (level !== undefined) inside = level.end;
  const province = lexicon.names.match(tokens, inside, limit);
  if (province?.value.kind !== 'place' || !(isSign(tokens, province.end, ')') || isSign(tokens, province.end, ',')))
    return undefined;
  return { kind: 'place', first: index, next, rule: 'entity.place.bracket' };
}

/** "Kiptoo Rono (Kenya)": who has a country in brackets is a person, and "quỹ Peakwood Ventures (Singapore)" a body. */
function ofCountry(scan: Scan, index: number, next: number): Candidate | undefined {
  const isThing = hasRole(scan, index - 1, wordRole.thing) && !isCapital(scan.tokens, index - 1);
  if (isThing) return { kind: 'organization', first: index, next, rule: 'entity.organization.bracket' };
  return next - index >= 2 ? { kind: 'person', first: index, next, rule: 'entity.person.bracket' } : undefined;
}

/** The next one of a list of places: "ở Sofia, Plovdiv và Varna". */
export function findListedPlace(scan: Scan, index: number): Candidate | undefined {
  const { tokens, limit, afterPlace } = scan;
  if (afterPlace < 0 || afterPlace !== index - 1) return undefined;
  const isComma = isSign(tokens, index - 1, ',');
  if (!isComma && !(isWord(tokens, index - 1) && wordAt(tokens, index - 1) === 'và')) return undefined;
  const next = capitalRunEnd(scan, index);
  if (next - index > 3 || tokens.letterCase[index] === wordCase.upper || !isPlausibleName(scan, index, next))
    return undefined;
  if (isAged(tokens, next)) return undefined;
  const goesOn = next < limit && isWord(tokens, next) && wordAt(tokens, next) !== 'và';
  return isComma && goesOn ? undefined : { kind: 'place', first: index, next, rule: 'entity.place.listed' };
}

/** A foreign or unknown name behind "tại" or "ở". */
export function findPlaceByPreposition(scan: Scan, index: number): Candidate | undefined {
  const { tokens, first } = scan;
  if (index <= first || !isWord(tokens, index - 1) || isInitial(scan, index)) return undefined;
  const word = wordAt(tokens, index - 1);
  if (word !== 'tại' && word !== 'ở') return undefined;
  const next = capitalRunEnd(scan, index);
  if (next - index > 3 || tokens.letterCase[index] === wordCase.upper || !isPlausibleName(scan, index, next))
    return undefined;
  return { kind: 'place', first: index, next, rule: 'entity.place.preposition' };
}
