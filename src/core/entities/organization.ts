import type { PhraseMatch } from '../text/phrases.js';
import { spaceBefore, wordCase } from '../text/tokens.js';
import { looksForeign } from './foreign-word.js';
import { type Head, wordRole } from './lexicon.js';
import { openCompoundEnd } from './open-compound.js';
import {
  moveTo,
  opensOther,
  type Progress,
  startsBody,
  takeJoint,
  takeNumber,
  takeOrdinal,
  takeUnitNumber,
} from './organization-joints.js';
import { hasCapital, isNamedAfterTown, namesNoBody, opensSecretary, ownLevelEnd } from './own-level.js';
import { titleBefore } from './person.js';
import {
  type Candidate,
  hasRole,
  isCapital,
  isInitial,
  isLower,
  isNumber,
  isSign,
  isWord,
  type Scan,
  wordAt,
} from './scan.js';

const embassy =
  /^(?:Đại sứ quán|Phân hiệu|Tổng Lãnh sự quán|Lãnh sự quán|Phái đoàn|Tòa án nhân dân cấp cao|Viện kiểm sát nhân dân cấp cao)$/;

/** The body whose head stands at the token: head, what it is about, whose it is, where it is. */
export function headedOrganization(scan: Scan, index: number, head: PhraseMatch<Head>): Candidate | undefined {
  return headed(scan, index, head.end, head.value);
}

/** A head in lower case right before a capitalized name: "bệnh viện Bạch Mai". */
export function lowerHeadedOrganization(scan: Scan, index: number, head: PhraseMatch<Head>): Candidate | undefined {
  const known = scan.lexicon.names.match(scan.tokens, index, scan.limit);
  const isTeam = head.value.canonical.startsWith('Đội tuyển') && known?.value.kind === 'place';
  if (known !== undefined && known.value.kind !== 'person' && !isTeam && !isNamedAfterTown(scan, head.value, known))
    return undefined;
  return headed(scan, head.end, index, head.value);
}

function headed(scan: Scan, first: number, headEnd: number, head: Head): Candidate | undefined {
  const progress: Progress = {
    position: headEnd,
    isNamed: false,
    afterCompound: false,
    isClosed: false,
    afterPlace: false,
    isTitled: titleBefore(scan, first) !== 0,
  };
  while (progress.position < scan.limit && advance(scan, headEnd, head, progress)) {
    // Each step takes one more piece of the name.
  }
  const next = progress.position;
  if (!progress.isNamed || next === headEnd) return undefined;
  const lowerCased = isLower(scan.tokens, headEnd) && !hasCapital(scan, headEnd, next);
  if (lowerCased && !progress.isClosed && isInitial(scan, first)) return undefined;
  if (namesNoBody(scan, headEnd, head, next)) return undefined;
  return {
    kind: 'organization',
    first,
    next,
    rule: 'entity.organization.head',
    head: { canonical: head.canonical, tokens: headEnd - first },
  };
}

/** Takes the next piece of the name, if there is one. */
function advance(scan: Scan, headEnd: number, head: Head, progress: Progress): boolean {
  const { tokens } = scan;
  const { position } = progress;
  if (isWord(tokens, position)) {
    return (
      takePlaceLevel(scan, progress) ||
      takeOwnLevel(scan, headEnd, head, progress) ||
      takeKnownName(scan, headEnd, progress) ||
      takeInnerHead(scan, headEnd, head, progress) ||
      (!progress.isClosed && (takeTail(scan, progress) || takeCompound(scan, headEnd, head, progress))) ||
      takeCapital(scan, headEnd, head, progress) ||
      takeAnd(scan, progress) ||
      takeGap(scan, progress) ||
      takeSeat(scan, head, progress) ||
      takeOrdinal(scan, progress)
    );
  }
  if (isNumber(tokens, position)) return takeUnitNumber(scan, headEnd, head, progress) || takeNumber(scan, progress);
  return takeJoint(scan, headEnd, progress);
}

/** "tỉnh Quảng Trị", "quận 1" behind the head; the level alone names nothing. */
function takePlaceLevel(scan: Scan, progress: Progress): boolean {
  const { tokens, lexicon, limit } = scan;
  const level = lexicon.levels.match(tokens, progress.position, limit);
  if (level === undefined) return false;
  let start = level.end;
  if (isSign(tokens, start, '.')) start++;
  if (start >= limit) return false;
  const known = lexicon.names.match(tokens, start, limit);
  if (known?.value.kind === 'place') {
    progress.isNamed = true;
    moveTo(progress, known.end);
    progress.afterPlace = true;
    return true;
  }
  const isArea = wordAt(tokens, level.end - 1) === 'vực';
  if (isCapital(tokens, start) && !opensOther(scan, start)) {
    let end = start + 1;
    while (
      end < limit &&
      end < start + 3 &&
      isCapital(tokens, end) &&
      spaceBefore(tokens, end) &&
      !opensOther(scan, end)
    )
      end++;
    progress.isNamed = true;
    // "Chi cục Hải quan khu vực VIII hoạt động": its number closes the name.
    progress.isClosed = isArea && tokens.letterCase[start] === wordCase.upper;
    return moveTo(progress, end);
  }
  if (isNumber(tokens, start) && (isArea || hasRole(scan, level.end - 1, wordRole.numberedPlace))) {
    progress.isNamed = true;
    moveTo(progress, start + 1);
    progress.afterPlace = isArea;
    return true;
  }
  return false;
}

function takeOwnLevel(scan: Scan, headEnd: number, head: Head, progress: Progress): boolean {
  const end = ownLevelEnd(scan, headEnd, head, progress.position);
  if (end === progress.position) return false;
  progress.isNamed = true;
  progress.isClosed = true;
  return moveTo(progress, end);
}

function takeKnownName(scan: Scan, headEnd: number, progress: Progress): boolean {
  const { tokens, lexicon, limit } = scan;
  const known = lexicon.names.match(tokens, progress.position, limit);
  if (known === undefined) return false;
  const { kind } = known.value;
  if (kind === 'award' || kind === 'document' || kind === 'event') return false;
  if (kind === 'person' && progress.position > headEnd) return false;
  // The "Hàn" of "Viện Hàn lâm" is no country.
  if (known.value.isWeak && lexicon.weakCompounds.match(tokens, progress.position, limit) !== undefined) return false;
  // A weak name in a longer run of capitals is part of that run.
  if (known.value.isWeak && known.end < limit && isCapital(tokens, known.end) && spaceBefore(tokens, known.end))
    return false;
  progress.isNamed = true;
  progress.isClosed = progress.position > headEnd;
  moveTo(progress, known.end);
  progress.afterPlace = true;
  return true;
}

const company = /^(?:Tập đoàn|Tổng công ty|Ngân hàng|Công ty)/;

/** A second head right behind the first: Công ty Cổ phần Tập đoàn X. */
function takeInnerHead({ tokens, lexicon, limit }: Scan, headEnd: number, head: Head, progress: Progress): boolean {
  if (progress.position !== headEnd) return false;
  const inner = lexicon.heads.match(tokens, headEnd, limit);
  if (inner === undefined || !company.test(inner.value.canonical)) return false;
  // "Học viện Ngân hàng": to a school the trade is its name.
  if (!company.test(head.canonical) && head.canonical.length > 2) progress.isNamed = true;
  return moveTo(progress, inner.end);
}

function takeTail({ tokens, lexicon, limit }: Scan, progress: Progress): boolean {
  const tail = lexicon.organizationTails.match(tokens, progress.position, limit);
  if (tail === undefined) return false;
  const capital = isCapital(tokens, progress.position);
  progress.isNamed = progress.isNamed || capital || tail.end - progress.position > 1;
  return moveTo(progress, tail.end, true);
}

function takeCompound(scan: Scan, headEnd: number, head: Head, progress: Progress): boolean {
  const { tokens, lexicon, limit } = scan;
  const { position } = progress;
  const noun = lexicon.nouns.match(tokens, position, limit) ?? lexicon.weakCompounds.match(tokens, position, limit);
  const action = lexicon.actions.match(tokens, position, limit);
  const actionIsLonger = action !== undefined && action.end > (noun?.end ?? 0);
  const compound = actionIsLonger ? action : noun;
  if (compound === undefined) return false;
  const capital = isCapital(tokens, position);
  if (!capital && (actionIsLonger || head.canonical === 'Bộ') && position !== headEnd) return false;
  if (capital) progress.isNamed = true;
  return moveTo(progress, compound.end, true);
}

function takeCapital(scan: Scan, headEnd: number, head: Head, progress: Progress): boolean {
  const { tokens } = scan;
  const { position } = progress;
  if (
    !isCapital(tokens, position) ||
    (position > 0 &&
      !spaceBefore(tokens, position) &&
      !isSign(tokens, position - 1, '.') &&
      !isSign(tokens, position - 1, '&'))
  )
    return false;
  if (position > headEnd && (opensOther(scan, position) || opensPerson(scan, position, progress))) return false;
  if (position === headEnd && progress.isTitled && opensSecretary(scan, head, position)) return false;
  if (position === headEnd && head.canonical.startsWith('Ban ') && opensEvent(scan, position)) return false;
  progress.isNamed = true;
  const named = namedCompoundEnd(scan, headEnd, position);
  return moveTo(progress, position === headEnd ? Math.max(named, openCompoundEnd(scan, position, true)) : named);
}

/**
 * One past a compound that no list holds: a capital that stands alone, one word in lower case, and then more of the name (Lữ
 * hành Sao Mai). Without more of the name only the capital is taken.
 */
function namedCompoundEnd(scan: Scan, headEnd: number, position: number): number {
  const { tokens, lexicon, limit } = scan;
  const alone = position + 1;
  if (alone + 1 >= limit || !isLower(tokens, alone) || !spaceBefore(tokens, alone + 1)) return alone;
  if (position > headEnd && isCapital(tokens, position - 1)) return alone;
  if (looksForeign(tokens, position) || wordAt(tokens, alone) === 'và') return alone;
  if (
    lexicon.boundaries.match(tokens, alone, limit) !== undefined ||
    lexicon.actions.match(tokens, alone, limit) !== undefined
  )
    return alone;
  const next = alone + 1;
  const goesOn = isCapital(tokens, next) && !opensOther(scan, next);
  return goesOn || lexicon.organizationTails.match(tokens, next, limit) !== undefined ? next : alone;
}

/** Behind a body that a title names, and its place or field, a person may begin: Chủ tịch Ủy ban châu Âu Ursula … */
function opensPerson(scan: Scan, index: number, progress: Progress): boolean {
  const { tokens } = scan;
  const isOver = progress.isClosed || progress.afterPlace;
  if (!progress.isTitled || !(isOver || progress.afterCompound)) return false;
  if (looksForeign(tokens, index)) return true;
  // A Vietnamese person has two names at least: the one word of "Công ty Vàm Cỏ Xanh" is none.
  if (progress.isClosed) return isCapital(tokens, index + 1) && spaceBefore(tokens, index + 1);
  const hasFamilyName = hasRole(scan, index, wordRole.familyName) && isCapital(tokens, index + 1);
  return hasFamilyName && (isOver || hasRole(scan, index + 1, wordRole.middleName));
}

/** "và" between two compounds of one name: Nông nghiệp và Môi trường. */
function takeAnd(scan: Scan, progress: Progress): boolean {
  const { tokens, lexicon, limit } = scan;
  const { position } = progress;
  if (!progress.afterCompound || wordAt(tokens, position) !== 'và' || position + 1 >= limit) return false;
  const next = position + 1;
  // "Phát triển khoa học và công nghệ": in lower case it goes on where the word before has no capital either.
  const isLowerPair = isLower(tokens, next) && isLower(tokens, position - 1) && isLower(tokens, position - 2);
  if (!(isCapital(tokens, next) || isLowerPair) || startsBody(scan, next)) return false;
  // "Sở Y tế và Công an tỉnh" are two.
  if (lexicon.heads.match(tokens, next, limit)?.value.canonical === 'Công an') return false;
  const compound = longerOf(
    lexicon.nouns.match(tokens, next, limit)?.end,
    lexicon.actions.match(tokens, next, limit)?.end,
  );
  if (compound === undefined) return false;
  return moveTo(progress, compound, true);
}

/** "Ban tổ chức Lễ hội …": whose committee it is has a name of its own. */
function opensEvent({ tokens, lexicon, limit }: Scan, index: number): boolean {
  return lexicon.heads.match(tokens, index, limit)?.value.kind === 'event';
}

/** One word that no list holds between the field and what closes the name: Quản lý bay Việt Nam. */
function takeGap(scan: Scan, progress: Progress): boolean {
  const { tokens, lexicon, limit } = scan;
  const { position } = progress;
  const next = position + 1;
  if (!progress.afterCompound || next >= limit || !isLower(tokens, position) || !isCapital(tokens, next)) return false;
  if (lexicon.boundaries.match(tokens, position, limit) !== undefined || wordAt(tokens, position) === 'và')
    return false;
  if (hasRole(scan, position, wordRole.predicate | wordRole.endsPlaceHead | wordRole.endsLowerHead)) return false;
  if (lexicon.titlesBackward.matchBackward(tokens, position, position) !== undefined) return false;
  if (lexicon.organizationTails.match(tokens, next, limit) === undefined) return false;
  return moveTo(progress, next, true);
}

function longerOf(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined) return other;
  return other === undefined ? one : Math.max(one, other);
}

/** Where an embassy or high court has its seat. */
function takeSeat({ tokens, lexicon, limit }: Scan, head: Head, progress: Progress): boolean {
  const { position } = progress;
  if (!(embassy.test(head.canonical) || head.canonical === 'Hội') || wordAt(tokens, position) !== 'tại') return false;
  const place = lexicon.names.match(tokens, position + 1, limit);
  if (place?.value.kind !== 'place') return false;
  progress.isNamed = true;
  return moveTo(progress, place.end);
}
