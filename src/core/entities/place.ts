import { spaceBefore } from '../text/tokens.js';
import { wordRole } from './lexicon.js';
import {
  type Candidate,
  capitalRunEnd,
  hasRole,
  isCapital,
  isInitial,
  isNumber,
  isSign,
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
  if (!isWord(tokens, end)) return undefined;
  return lexicon.placeHeads.matchBackward(tokens, end, free);
}

const plurals = new Set(['các', 'những', 'nhiều', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']);

/** "các tỉnh Nghệ An, Hà Tĩnh": the head belongs to none of them. */
function isPlural({ tokens, first }: Scan, head: number): boolean {
  if (head <= first) return false;
  return isNumber(tokens, head - 1) || (isWord(tokens, head - 1) && plurals.has(wordAt(tokens, head - 1)));
}

/** A name with the head of a place before it: "phường Tân Tạo", "sân bay Nội Bài". */
export function findHeadedPlace(scan: Scan, index: number): Candidate | undefined {
  const { tokens, lexicon, limit } = scan;
  const head = headBefore(scan, index);
  if (head === undefined) return undefined;
  const known = lexicon.names.match(tokens, index, limit);
  let next = capitalRunEnd(scan, index);
  if (known !== undefined && known.value.kind === 'place' && (known.end >= next || !known.value.isWeak))
    next = Math.max(known.end, runInside(scan, index, next, known.end));
  else if (known !== undefined && known.value.kind === 'organization' && known.end >= next) return undefined;
  else next = cutRun(scan, index, next);
  if (isNumber(tokens, next) && spaceBefore(tokens, next) && takesNumber(scan, next)) next++;
  const headTokens = index - head.end;
  if (isPlural(scan, head.end)) {
    return {
      kind: 'place',
      first: index,
      next,
      rule: 'entity.place.listed',
      ...(known?.end === next ? { canonical: known.value.canonical } : {}),
    };
  }
  const rule = 'entity.place.head';
  if (known?.end === next && head.value.isAdministrative) {
    return { kind: 'place', first: head.end, next, rule, canonical: known.value.canonical };
  }
  const canonical = head.value.isAdministrative ? '' : head.value.canonical;
  return { kind: 'place', first: head.end, next, rule, head: { canonical, tokens: headTokens } };
}

function runInside(_scan: Scan, _index: number, _next: number, knownEnd: number): number {
  return knownEnd;
}

/** A run of capitals behind the head of a place is a name of four words at most. */
function cutRun(scan: Scan, index: number, next: number): number {
  const { tokens, lexicon, limit } = scan;
  for (let end = index + 1; end < next; end++) {
    const title = lexicon.titles.match(tokens, end, limit);
    if (title !== undefined && title.end - end > 1) return end;
    const head = lexicon.heads.match(tokens, end, limit);
    if (head !== undefined && head.end - end > 1) return end;
  }
  return Math.min(next, index + 5);
}

function takesNumber({ tokens, lexicon, limit }: Scan, index: number): boolean {
  const next = index + 1;
  const length = (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0);
  if (length > 2) return false;
  if (next >= limit || !isWord(tokens, next))
    return next >= limit || isSign(tokens, next, ',') || isSign(tokens, next, '.') || isSign(tokens, next, ')');
  return lexicon.boundaries.match(tokens, next, limit) !== undefined;
}

/** A numbered place at its head's last word: quận 1, phường 12, quốc lộ 1A. */
export function findNumberedPlace(scan: Scan, index: number): Candidate | undefined {
  const { tokens, lexicon, limit, free } = scan;
  if (!hasRole(scan, index, wordRole.numberedPlace) || index + 1 >= limit || !isNumber(tokens, index + 1))
    return undefined;
  const head = lexicon.placeHeads.matchBackward(tokens, index, free);
  if (head === undefined || isPlural(scan, head.end)) return undefined;
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

/** A foreign or unknown name behind "tại" or "ở". */
export function findPlaceByPreposition(scan: Scan, index: number): Candidate | undefined {
  const { tokens, first } = scan;
  if (index <= first || !isWord(tokens, index - 1) || isInitial(scan, index)) return undefined;
  const word = wordAt(tokens, index - 1);
  if (word !== 'tại' && word !== 'ở') return undefined;
  const next = capitalRunEnd(scan, index);
  if (next - index > 3 || tokens.letterCase[index] === 2) return undefined;
  return { kind: 'place', first: index, next, rule: 'entity.place.preposition' };
}
