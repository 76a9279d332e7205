import type { PhraseMatch } from '../text/phrases.js';
import { spaceBefore } from '../text/tokens.js';
import { readDescription } from './described.js';
import type { Head } from './lexicon.js';
import { editionEnd } from './periods.js';
import { type Candidate, isCapital, isInitial, isLower, isNumber, isSign, type Scan, wordAt } from './scan.js';

const grade = /^(?:nhất|nhì|ba|tư|đặc|khuyến|triển|xuất|phụ|chính|[abc])$/;

function event(first: number, headEnd: number, head: Head, next: number, rule: string): Candidate | undefined {
  if (next <= headEnd) return undefined;
  return { kind: 'event', first, next, rule, head: { canonical: head.canonical, tokens: headEnd - first } };
}

/** The event whose head stands at the capitalized token. */
export function headedEvent(scan: Scan, index: number, { value, end }: PhraseMatch<Head>): Candidate | undefined {
  if (value.mark === '@' && !opensName(scan, end)) return undefined;
  const award = awardOf(scan, index, value, end);
  if (award !== undefined) return award;
  // "Hội nghị tổng kết …" is no everyday opening of a sentence.
  const isOpening = scan.lexicon.eventOpenings.match(scan.tokens, index, scan.limit) !== undefined;
  const initial = isInitial(scan, index) && !isOpening;
  const description = readDescription(scan, end, { lower: !initial });
  if (value.canonical === 'Trận' && meets(scan, description.next)) return undefined;
  const day = value.canonical === 'Ngày' ? dayEnd(scan, description.next) : description.next;
  const isEnough = description.isNamed || (!initial && description.lowerWords >= 3);
  return isEnough ? event(index, end, value, day, 'entity.event.head') : undefined;
}

/** "Giải Quả bóng Vàng": a prize that has a name of its own. */
function awardOf(scan: Scan, index: number, head: Head, end: number): Candidate | undefined {
  if (head.canonical !== 'Giải') return undefined;
  const { tokens, lexicon, limit } = scan;
  const known = lexicon.names.match(tokens, end, limit);
  if (known?.value.kind !== 'award') return undefined;
  const edition = editionEnd(scan, known.end);
  return { kind: 'award', first: index, next: edition, rule: 'entity.award.head', head: { canonical: '', tokens: 1 } };
}

/** Whether a known word of names stands at the token with a capital: a day or a year needs more than any capital. */
function opensName({ tokens, lexicon, limit }: Scan, index: number): boolean {
  if (!isCapital(tokens, index)) return false;
  return (
    lexicon.nouns.match(tokens, index, limit) !== undefined || lexicon.names.match(tokens, index, limit) !== undefined
  );
}

const meetings = new Set(['gặp', 'thắng', 'thua', 'hòa', 'tiếp']);

/** "trận Hải Phòng gặp Hà Nội": behind the head stands the first of two teams. */
function meets({ tokens, limit }: Scan, index: number): boolean {
  return index < limit && isLower(tokens, index) && meetings.has(wordAt(tokens, index));
}

/** "vòng loại Asian Cup 2027": the head in lower case and a name. */
export function lowerHeadedEvent(scan: Scan, index: number, head: PhraseMatch<Head>): Candidate | undefined {
  const { tokens, lexicon, limit } = scan;
  if (lexicon.names.match(tokens, index, limit)?.value.kind === 'award') return undefined;
  if (lexicon.heads.match(tokens, index, limit)?.value.kind === 'award') return undefined;
  // "giải Nhất", "giải A" are grades.
  if (head.value.canonical === 'Giải' && grade.test(wordAt(tokens, index))) return undefined;
  const description = readDescription(scan, index, { lower: false });
  if (head.value.canonical === 'Trận' && meets(scan, description.next)) return undefined;
  return event(head.end, index, head.value, description.next, 'entity.event.lower-head');
}

/** "hội nghị tổng kết công tác năm 2024", "lễ khai mạc SEA Games 33": in lower case, with an edition or a name in it. */
export function findLowerEvent(scan: Scan, index: number): Candidate | undefined {
  const { tokens, lexicon, limit } = scan;
  const opening = lexicon.eventOpenings.match(tokens, index, limit);
  if (opening === undefined || opensDocument(scan, opening.end)) return undefined;
  const { next, isNamed } = readDescription(scan, opening.end, { lower: true });
  return isNamed ? { kind: 'event', first: index, next, rule: 'entity.event.lower-opening' } : undefined;
}

/** "hội nghị sơ kết Chương trình Tiêm chủng mở rộng": a meeting about a programme is called by that. */
function opensDocument({ tokens, lexicon, limit }: Scan, index: number): boolean {
  return (
    isCapital(tokens, index) &&
    lexicon.heads.match(tokens, index, limit)?.value.kind === 'document' &&
    !isCapital(tokens, index + 1)
  );
}

/** End of a day of the year at the token (20-11, 2/9), or the token itself. */
function dayEnd({ tokens, limit }: Scan, index: number): number {
  if (index + 2 >= limit || !isNumber(tokens, index) || !isNumber(tokens, index + 2)) return index;
  const joins = isSign(tokens, index + 1, '-') || isSign(tokens, index + 1, '/');
  return joins && !spaceBefore(tokens, index + 1) && !spaceBefore(tokens, index + 2) ? index + 3 : index;
}

/** A known event with its edition: SEA Games 33, World Cup 2026. */
export function extendEvent(scan: Scan, next: number): number {
  const { tokens } = scan;
  const edition = editionEnd(scan, next);
  if (edition > next) return edition;
  const day = dayEnd(scan, next);
  if (day > next) return day;
  const isShortNumber = tokens.kind[next] === 2 && (tokens.end[next] ?? 0) - (tokens.start[next] ?? 0) <= 3;
  const counts =
    next + 1 < scan.limit &&
    isLower(tokens, next + 1) &&
    scan.lexicon.boundaries.match(tokens, next + 1, scan.limit) === undefined;
  return next < scan.limit && isShortNumber && !counts ? next + 1 : next;
}
