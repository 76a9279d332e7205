import { spaceBefore } from '../text/tokens.js';
import type { Head } from './lexicon.js';
import { isCapital, isLower, isNumber, isSign, isStrongFamilyName, isWord, type Scan, wordAt } from './scan.js';

/** How far the name of a body has been read. */
export interface Progress {
  position: number;
  /** Whether something besides the head's common words names the body. */
  isNamed: boolean;
  /** Whether the last piece was a compound of the domain (giáo dục), which "và" may join to another. */
  afterCompound: boolean;
  /** Whether the place or body that closes the name has been read. */
  isClosed: boolean;
  /** Whether the last piece was a name of the lexicon. */
  afterPlace: boolean;
  /** Whether a title stands before the head, so that a person may follow the body. */
  readonly isTitled: boolean;
}

/** Goes on behind the piece that was taken. */
export function moveTo(progress: Progress, position: number, isCompound = false): true {
  progress.position = position;
  progress.afterCompound = isCompound;
  progress.afterPlace = false;
  return true;
}

/** Whether a name of its own begins at the token. */
export function startsBody({ tokens, lexicon, limit }: Scan, index: number): boolean {
  if (lexicon.names.match(tokens, index, limit) !== undefined) return true;
  const head = lexicon.heads.match(tokens, index, limit);
  return head !== undefined && isCapital(tokens, head.end) && !isCapital(tokens, index + 1);
}

const numberedUnit =
  /^(?:Quân khu|Quân đoàn|Sư đoàn|Lữ đoàn|Trung đoàn|Tiểu đoàn|Binh đoàn|Vùng|Vùng Cảnh sát biển|Hải đoàn|Hải đội|Bệnh viện)$/;

/** The number of a military unit right behind its head: Lữ đoàn 172. */
export function takeUnitNumber({ tokens }: Scan, headEnd: number, head: Head, progress: Progress): boolean {
  const { position } = progress;
  if (!(position === headEnd || progress.afterCompound) || !numberedUnit.test(head.canonical)) return false;
  if ((tokens.end[position] ?? 0) - (tokens.start[position] ?? 0) > 4) return false;
  progress.isNamed = true;
  return moveTo(progress, position + 1);
}

/** "số 6" behind a name: Đội Cảnh sát giao thông số 6. */
export function takeOrdinal({ tokens, limit }: Scan, progress: Progress): boolean {
  const { position } = progress;
  if (wordAt(tokens, position) !== 'số' || position + 1 >= limit || !isNumber(tokens, position + 1)) return false;
  if ((tokens.end[position + 1] ?? 0) - (tokens.start[position + 1] ?? 0) > 2) return false;
  progress.isNamed = true;
  return moveTo(progress, position + 2);
}

/** The number in a name: Bệnh viện Nhi đồng 2. A number before a lower-case word counts something instead. */
export function takeNumber({ tokens, limit, lexicon }: Scan, progress: Progress): boolean {
  const { position } = progress;
  const length = (tokens.end[position] ?? 0) - (tokens.start[position] ?? 0);
  if (length > 3 || !spaceBefore(tokens, position)) return false;
  const next = position + 1;
  if (
    next < limit &&
    !spaceBefore(tokens, next) &&
    !isSign(tokens, next, ',') &&
    !isSign(tokens, next, '.') &&
    !isSign(tokens, next, ')')
  )
    return false;
  const counts = next < limit && isLower(tokens, next) && lexicon.boundaries.match(tokens, next, limit) === undefined;
  if (counts) return false;
  progress.isNamed = true;
  return moveTo(progress, next);
}

/** Comma, hyphen or ampersand inside a name: Văn hóa, Thể thao và Du lịch; Lao động - Thương binh; Thể Công - Viettel. */
export function takeJoint(scan: Scan, headEnd: number, progress: Progress): boolean {
  const { tokens, lexicon, limit } = scan;
  const { position } = progress;
  const next = position + 1;
  if (position === headEnd || next >= limit || !isCapital(tokens, next)) return false;
  if (lexicon.titles.match(tokens, next, limit) !== undefined) return false;
  if (isSign(tokens, position, ',')) return takeComma(scan, progress);
  if (isSign(tokens, position, '&')) return moveTo(progress, next);
  if (!isSign(tokens, position, '-')) return false;
  if (spaceBefore(tokens, position) !== spaceBefore(tokens, next)) return false;
  const known = lexicon.names.match(tokens, next, limit);
  // Hội Hữu nghị Việt Nam - Lào.
  if ((progress.isClosed || progress.afterPlace) && known?.value.kind === 'place' && !isClub(scan, known.end))
    return moveTo(progress, known.end);
  if (startsBody(scan, next) && spaceBefore(tokens, next)) return false;
  const compound = lexicon.nouns.match(tokens, next, limit)?.end;
  return moveTo(progress, compound ?? next + 1, compound !== undefined);
}

/** "Công an Hà Nội - Nam Định FC" are two. */
function isClub({ tokens, limit }: Scan, index: number): boolean {
  return index < limit && isCapital(tokens, index) && wordAt(tokens, index) === 'fc';
}

/** A comma belongs to a name when an "và" with a compound closes the list soon. */
function takeComma(scan: Scan, progress: Progress): boolean {
  const { tokens, lexicon, limit } = scan;
  if (!progress.afterCompound) return false;
  let position = progress.position;
  for (let parts = 0; parts < 3; parts++) {
    const end = lexicon.nouns.match(tokens, position + 1, limit)?.end;
    if (end === undefined || end >= limit) return false;
    if (isWord(tokens, end) && wordAt(tokens, end) === 'và') {
      const last = lexicon.nouns.match(tokens, end + 1, limit)?.end;
      if (last === undefined || startsBody(scan, end + 1)) return false;
      return moveTo(progress, last, true);
    }
    if (!isSign(tokens, end, ',')) return false;
    position = end;
  }
  return false;
}

/** Whether another name begins at the capitalized token: a title, or a person behind the body that a title names. */
export function opensOther(scan: Scan, index: number): boolean {
  const { tokens, lexicon, limit } = scan;
  const title = lexicon.titles.match(tokens, index, limit);
  if (title !== undefined && title.end - index > 1) return true;
  const head = lexicon.heads.match(tokens, index, limit);
  if (head !== undefined && (head.end - index > 1 || head.value.kind !== 'organization')) return true;
  return isStrongFamilyName(scan, index) && isCapital(tokens, index + 1) && spaceBefore(tokens, index + 1);
}
