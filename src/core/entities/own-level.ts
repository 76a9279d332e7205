import type { PhraseMatch } from '../text/phrases.js';
import { spaceBefore } from '../text/tokens.js';
import { type Head, type KnownName, wordRole } from './lexicon.js';
import { opensOther } from './organization-joints.js';
import { areWords, hasRole, isCapital, isLower, isNumber, type Scan } from './scan.js';

/** Bodies that each province has one of. */
const provincial = /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Công an)$/;

/** End of "tỉnh" or "thành phố" behind a body of the province that the text is about: UBND tỉnh, Phòng Cảnh sát Công an tỉnh. */
export function ownLevelEnd(scan: Scan, headEnd: number, head: Head, index: number): number {
  if (!isLower(scan.tokens, index)) return index;
  const end = areWords(scan, index, ['tỉnh']) ? index + 1 : areWords(scan, index, ['thành', 'phố']) ? index + 2 : index;
  if (end === index || (isCapital(scan.tokens, end) && spaceBefore(scan.tokens, end))) return index;
  const isOwn = index === headEnd ? provincial.test(head.canonical) : areWords(scan, index - 2, ['công', 'an']);
  return isOwn ? end : index;
}

/** "Phó Bí thư Tỉnh ủy Hồ Thị Lan": behind a committee that needs no name its secretary stands. */
export function opensSecretary(scan: Scan, head: Head, index: number): boolean {
  if (!head.canonical.endsWith(' ủy') || !isCapital(scan.tokens, index + 1)) return false;
  return hasRole(scan, index, wordRole.familyName);
}

/** "Đoàn Việt Nam giành 5 huy chương": who plays for a country is no body, and "THPT 249" counts schools. */
export function namesNoBody({ tokens, lexicon, limit }: Scan, headEnd: number, head: Head, next: number): boolean {
  const isSchool = head.canonical === 'Trường THPT' || head.canonical === 'Trường THCS';
  if (isSchool) return next === headEnd + 1 && isNumber(tokens, headEnd);
  if (head.canonical !== 'Đoàn') return false;
  const country = lexicon.names.match(tokens, headEnd, limit);
  return country?.end === next && lexicon.countries.has(country.value.canonical);
}

/** Bodies that are called by the town where they are, and need no other name. */
const townBodies = /^(?:Bệnh viện|Trường T|Trường M|Trung tâm Y tế|Trại )/;

/** "bệnh viện Bình Chánh", and "nhà xe Hải Vân Sơn", whose name only begins as a place's. */
export function isNamedAfterTown(scan: Scan, head: Head, { value, end }: PhraseMatch<KnownName>): boolean {
  const { tokens, lexicon, limit } = scan;
  if (value.kind !== 'place' || lexicon.countries.has(value.canonical)) return false;
  if (townBodies.test(head.canonical)) return true;
  const runsOn = end < limit && isCapital(tokens, end) && spaceBefore(tokens, end);
  return runsOn && !opensOther(scan, end) && lexicon.names.match(tokens, end, limit) === undefined;
}

/** Whether a capital stands between the tokens. */
export function hasCapital({ tokens }: Scan, first: number, next: number): boolean {
  for (let index = first; index < next; index++) if (isCapital(tokens, index)) return true;
  return false;
}
