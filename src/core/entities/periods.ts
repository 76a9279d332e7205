import { areWords, isNumber, isSign, isWord, type Scan, wordAt } from './scan.js';

const roman = /^[ivx]+$/;
const ordinalWords = new Set(['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'nhì']);

function isOrdinal({ tokens, limit }: Scan, index: number): boolean {
  if (index >= limit) return false;
  if (isNumber(tokens, index)) return true;
  if (!isWord(tokens, index)) return false;
  const word = wordAt(tokens, index);
  return roman.test(word) || ordinalWords.has(word);
}

function isRomanNumber({ tokens }: Scan, index: number): boolean {
  return isWord(tokens, index) && tokens.letterCase[index] !== 0 && roman.test(wordAt(tokens, index));
}

function isYear({ tokens, limit }: Scan, index: number): boolean {
  if (index >= limit || !isNumber(tokens, index)) return false;
  const text = tokens.text.slice(tokens.start[index], tokens.end[index]);
  return /^(?:19|20)\d\d$/.test(text);
}

/** The 25 of 2024/25. */
function isShortYear({ tokens, limit }: Scan, index: number): boolean {
  if (index >= limit || !isNumber(tokens, index)) return false;
  return (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0) === 2 && tokens.start[index] === tokens.end[index - 1];
}

/** End of `2025`, `2025-2030`, `2025 - 2030`, `2025/2026` that starts at the token, or the token itself. */
export function yearsEnd(scan: Scan, index: number): number {
  if (!isYear(scan, index)) return index;
  const joined = isSign(scan.tokens, index + 1, '-') || isSign(scan.tokens, index + 1, '/');
  if (joined && (isYear(scan, index + 2) || isShortYear(scan, index + 2))) return index + 3;
  return index + 1;
}

const periodHeads: readonly (readonly string[])[] = [
  ['giai', 'đoạn'],
  ['nhiệm', 'kỳ'],
  ['năm', 'học'],
  ['mùa', 'giải'],
  ['đến', 'năm'],
  ['thời', 'kỳ'],
  ['năm'],
  ['mùa'],
];

/** End of ", tầm nhìn đến năm 2045" behind the period of a plan, or the token itself. */
function visionEnd(scan: Scan, index: number): number {
  const start = isSign(scan.tokens, index, ',') ? index + 1 : index;
  if (!areWords(scan, start, ['tầm', 'nhìn'])) return index;
  let year = start + 2;
  if (areWords(scan, year, ['đến'])) year++;
  if (areWords(scan, year, ['năm'])) year++;
  const end = yearsEnd(scan, year);
  return end > year ? end : index;
}

const ordinalHeads: readonly (readonly string[])[] = [
  ['lần', 'thứ'],
  ['mùa', 'thứ'],
  ['lần'],
  ['khóa'],
  ['khoá'],
  ['thứ'],
  ['hạng'],
  ['kỳ'],
];

/** End of an ordinal or period of an edition at the token (lần thứ XIV, khóa XV, giai đoạn 2025-2030, 2027), or the token itself. */
export function editionEnd(scan: Scan, index: number): number {
  if (index >= scan.limit) return index;
  const years = yearsEnd(scan, index);
  if (years > index) return years;
  if (isRomanNumber(scan, index)) return index + 1;
  if (!isWord(scan.tokens, index)) return index;
  for (const head of periodHeads) {
    if (!areWords(scan, index, head)) continue;
    const end = yearsEnd(scan, index + head.length);
    if (end > index + head.length) return visionEnd(scan, end);
  }
  for (const head of ordinalHeads) {
    if (areWords(scan, index, head) && isOrdinal(scan, index + head.length)) return index + head.length + 1;
  }
  return index;
}
