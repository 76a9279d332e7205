import { spaceBefore } from '../text/tokens.js';
import { type Head, wordRole } from './lexicon.js';
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
