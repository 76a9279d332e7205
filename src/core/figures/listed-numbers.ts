import type { FigureKind } from '../model.js';
import type { ParagraphFigure } from '../paragraph.js';
import { tokenText, wordCase } from '../text/tokens.js';
import type { Amount } from './amounts.js';
import { readBound } from './bounds.js';
import { readCountedNoun } from './counted-noun.js';
import { role } from './lexicon.js';
import { emit, hasRole, isNumber, isSign, isWord, type Scan, signs } from './scan.js';

/**
 * Toán 9,75, Hóa 10: one word behind the comma after a cardinal, the number is told like the one before; and so it is behind a longer
 * name, where it is too large to belong to that: "Minh Khai là 231, Hàng Đậu 224".
 */
export function isParallel(scan: Scan, { first, number, value }: Amount): boolean {
  const last = scan.figures.at(-1);
  if (last?.kind !== 'cardinal' || last.unit !== undefined) return false;
  if (last.next === first - 2) return isSign(scan, first - 2, signs.comma) && isWord(scan, first - 1);
  const name = nameStart(scan, first);
  if (last.next !== name - 1 || name === first || value < leastListed || number.inWords) return false;
  const isJoined = isSign(scan, name - 1, signs.comma) || hasRole(scan, name - 1, role.conjunction);
  return isJoined && (!isWord(scan, number.next) || hasRole(scan, number.next, role.conjunction));
}

/** "là 17, 12 và 40", "141 và 63": a number right behind another one that counts nothing either, and before no word. */
export function goesOn(scan: Scan, { first, number }: Amount): boolean {
  const last = scan.figures.at(-1);
  if (last?.kind !== 'cardinal' || last.unit !== undefined || last.next !== first - 1) return false;
  if (!isSign(scan, first - 1, signs.comma) && !hasRole(scan, first - 1, role.conjunction)) return false;
  return !isWord(scan, number.next) || hasRole(scan, number.next, role.conjunction);
}

/** How many words a name may have before its number in a list, and below what the number belongs to the name. */
const longestName = 4;
const leastListed = 10;

/**
 * "Ninh Bình có 23 điểm, Thể Công 22, …": the unit of the count before, of which a further name behind a comma, bracket or
 * conjunction has so many. Dung Quất 2 is a name.
 */
export function listedUnit(scan: Scan, { first, number }: Amount): string | undefined {
  if (scan.lexicon.habits.inflects || (isWord(scan, number.next) && !hasRole(scan, number.next, role.conjunction)))
    return undefined;
  const last = scan.figures.at(-1);
  if (last?.kind !== 'cardinal' || last.unit === undefined) return undefined;
  const isBracketed = isSign(scan, first - 1, signs.opening) && isSign(scan, number.next, signs.closing);
  // "3.540 người đi làm ở nước ngoài, đông nhất là sang Nhật Bản (812)"
  if (isBracketed && isPartByName(scan, last, first, number.value)) return last.unit;
  let start = isBracketed ? first - 2 : first - 1;
  const limit = Math.max(last.next, start - longestName);
  while (start > limit && isWord(scan, start) && !hasRole(scan, start, role.conjunction)) start--;
  const opens =
    isSign(scan, start, signs.comma) || isSign(scan, start, signs.semicolon) || hasRole(scan, start, role.conjunction);
  if (!opens || start >= first - (isBracketed ? 2 : 1)) return undefined;
  return isBracketed || number.value >= leastListed ? last.unit : undefined;
}

/** Whether the bracket stands behind a name in the sentence of a count that is no smaller. */
function isPartByName(scan: Scan, last: ParagraphFigure, first: number, value: number): boolean {
  if (nameStart(scan, first - 1) === first - 1 || first - last.next > placedReach + longestName) return false;
  if (last.rule !== furtherRule && !(typeof last.value === 'number' && last.value >= value)) return false;
  for (let index = last.next; index < first; index++) if (isSign(scan, index, signs.fullStop)) return false;
  return true;
}

const furtherRule = 'figure.cardinal.further';

/** How far before its bracket in tokens the whole may end whose parts the bracket tells. */
const placedReach = 14;

/** "99 ngôi nhà hư hỏng (Điện Biên 82, Lào Cai 3)": a part by place, of the kind and unit of the whole before the bracket. */
export function emitPlaced(scan: Scan, { first, next, number, value, precision }: Amount): boolean {
  const last = scan.figures.at(-1);
  if (scan.lexicon.habits.inflects || last?.unit === undefined || number.inWords || number.first !== first)
    return false;
  const name = nameStart(scan, first);
  const opening = name - 1;
  if (name === first || !endsMember(scan, next)) return false;
  // "hai nhà máy (Vũng Áng 2, Nghi Sơn 2)": small numbers are of the names.
  if (last.rule !== placedRule && !(typeof last.value === 'number' && last.value >= leastListed && value <= last.value))
    return false;
  const isFurther = last.rule === placedRule && last.next === opening && !isSign(scan, opening, signs.opening);
  if (!isFurther && !opensPlaced(scan, last, opening, next)) return false;
  emit(scan, last.kind, placedRule, first, next, { value, unit: last.unit, bound: 'exact', precision });
  return true;
}

const placedRule = 'figure.listed.placed';

/** First word of the name in capitals right before the token, the token where none stands there. */
function nameStart(scan: Scan, first: number): number {
  let start = first;
  while (start > first - longestName && isWord(scan, start - 1) && !isLowerWord(scan, start - 1)) start--;
  return start;
}

function endsMember(scan: Scan, index: number): boolean {
  const isSeparator = isSign(scan, index, signs.comma) || isSign(scan, index, signs.semicolon);
  return isSeparator || isSign(scan, index, signs.closing) || hasRole(scan, index, role.conjunction);
}

/** Whether the bracket opens a list of at least two names with a number each, not far behind the whole. */
function opensPlaced(scan: Scan, last: ParagraphFigure, opening: number, next: number): boolean {
  if (last.kind !== 'cardinal' && last.kind !== 'measure' && last.kind !== 'money') return false;
  if (!isSign(scan, opening, signs.opening) || opening - last.next > placedReach) return false;
  for (let index = last.next; index < opening; index++) if (isSign(scan, index, signs.fullStop)) return false;
  let second = next + 1;
  while (second < next + 1 + longestName && isWord(scan, second) && !isLowerWord(scan, second)) second++;
  return second > next + 1 && isNumber(scan, second) && endsMember(scan, second + 1);
}

/** How far behind a sum in tokens a further one without its currency may stand. */
const sumReach = 16;

/**
 * "hơn 850 tỷ đồng, tập trung ở VIC (210 tỷ)", "miền Bắc 72.000 đồng/kg; miền Trung 71.000": a number that counts nothing, of
 * the same scale as the sum before it in the sentence, is a further sum.
 */
export function emitFurtherSum(scan: Scan, { first, next, number, value, precision }: Amount): boolean {
  if (number.inWords || number.first !== first) return false;
  const isGrouped = number.scale > 0 || /^\d{1,3}(?:\.\d{3})+$/.test(tokenText(scan.tokens, first));
  if (!isGrouped || (number.scale === 0 && isWord(scan, next))) return false;
  const isScaled = number.scale >= leastSumScale;
  const unit = unitOfSum(scan, first, value) ?? (isScaled && tellsSum(scan, first) ? 'VND' : undefined);
  if (unit === undefined) return false;
  const { bound } = readBound(scan, first, next);
  emit(scan, 'money', 'figure.money.further', first, next, { value, unit, bound, precision });
  return true;
}

const leastSumScale = 3;
const sumWordsReach = 40;
/** What is told in money, with nothing counted between it and the number. */
const sumWords =
  /(?<!\p{L})(?:kinh phí|vốn|doanh thu|doanh số|lợi nhuận|lãi|lỗ|giá|thu nhập|lương|thưởng|nợ|vay|tiền|phí|ngân sách|đầu tư|cọc|thuế|trị|bồi thường|hỗ trợ|ủng hộ|đóng góp|phạt|nộp|chiếm đoạt|lừa|trả|hưởng lợi)(?: \p{L}+){0,4} $/iu;

/** "kinh phí 50 tỷ, hòa vốn phải đạt 130 tỷ đồng": a number in millions behind a word for money is in đồng. */
export function tellsSum({ tokens, lexicon }: Scan, first: number): boolean {
  if (lexicon.habits.inflects) return false;
  const start = tokens.start[first] ?? 0;
  return sumWords.test(tokens.text.slice(Math.max(0, start - sumWordsReach), start));
}

const besideSums: ReadonlySet<FigureKind> = new Set(['percent', 'ordinal', 'date', 'duration']);

/** The currency of the sum before the tokens in the sentence, where what they state may be a further one. */
export function unitOfSum(scan: Scan, first: number, value: number): string | undefined {
  // "doanh thu 18.600 tỷ đồng (+12%), lợi nhuận 1.450 tỷ": shares between them hide none.
  const last = scan.figures.findLast(({ kind }) => !besideSums.has(kind));
  if (scan.lexicon.habits.inflects || last?.kind !== 'money') return undefined;
  if (first - last.next > sumReach) return undefined;
  for (let index = last.next; index < first; index++) if (isSign(scan, index, signs.fullStop)) return undefined;
  const before = last.max ?? last.value;
  const isNear = typeof before === 'number' && value > before / mostTimes && value < before * mostTimes;
  return isNear ? last.unit : undefined;
}

/** How many times the one before a further sum may be. */
const mostTimes = 100;

/** How far behind "số" in tokens its number may stand. */
const longestNumbered = 6;
/** Things that have a number for a name: số nhà 36. */
const named = /^(?:nhà|máy|hiệu|phòng|xe|áo|điện|tài|báo|thứ|hồ|đăng|seri|sê|khung|ghế|giấy|văn|thuê|lô|hợp)$/u;

/** What opens a clause, or is the first half of a word for a number. */
const beforeNumber = /^(?:tổng|sĩ|quân|trị|chỉ|khi|còn|và|với|nhưng|song|thì|là)$/u;

/** "số ca nặng 214, …", "trong khi chỉ tiêu được giao 350": the clause opens with what it tells the number of. */
export function isNumberOf(scan: Scan, { first, number }: Amount): boolean {
  if (scan.lexicon.habits.inflects || isWord(scan, number.next) || isSign(scan, number.next, signs.minus)) return false;
  const word = (at: number) => tokenText(scan.tokens, at).toLowerCase();
  for (let index = first - 1; index > first - longestNumbered && isWord(scan, index); index--) {
    const isTarget = word(index) === 'tiêu' && word(index - 1) === 'chỉ';
    if (word(index) === 'số' || isTarget) {
      const isOpening = !isWord(scan, index - 1) || beforeNumber.test(word(index - 1));
      return first - index >= 2 && isOpening && !named.test(word(index + 1));
    }
    if (!isLowerWord(scan, index)) return false;
  }
  return false;
}

/** "với bình quân 6 NV/thí sinh". */
export function isAverage({ tokens, lexicon }: Scan, first: number): boolean {
  if (lexicon.habits.inflects || first < 2) return false;
  return /^(?:bình quân|trung bình)$/iu.test(tokens.text.slice(tokens.start[first - 2], tokens.end[first - 1]));
}

/** "14 ngân hàng tăng, 11 trong số này giữ", "ghi sổ 6 trong tổng số chuyến": a part of the count before, or of a total. */
export function isOfThese(scan: Scan, { first, number }: Amount): boolean {
  const { tokens } = scan;
  const isOfTotal =
    isWord(scan, number.next + 1) &&
    /^trong tổng số/u.test(tokens.text.slice(tokens.start[number.next], tokens.end[number.next + 2]));
  if (isOfTotal && !scan.lexicon.habits.inflects) return true;
  if (scan.lexicon.habits.inflects || scan.figures.at(-1)?.kind !== 'cardinal' || isWord(scan, first - 1)) return false;
  return (
    isWord(scan, number.next + 1) &&
    /^trong số (?:này|đó|ấy)/u.test(tokens.text.slice(tokens.start[number.next], tokens.end[number.next + 2]))
  );
}

const longestHead = 4;

/** 31 người chết, bị thương 40; quá tốc độ 18; ma túy 6: behind its noun, what the count before it is told beside. */
export function isToldBehind(scan: Scan, { first, number }: Amount): boolean {
  if (isWord(scan, number.next)) return false;
  let comma = first - 1;
  while (comma >= first - longestHead && isLowerWord(scan, comma)) comma--;
  const last = scan.figures.at(-1);
  const isParted = isSign(scan, comma, signs.comma) || isSign(scan, comma, signs.semicolon);
  if (comma === first - 1 || !isParted || last?.kind !== 'cardinal') return false;
  return last.next === comma || readCountedNoun(scan, last.next)?.next === comma;
}

export function isLowerWord(scan: Scan, index: number): boolean {
  return isWord(scan, index) && scan.tokens.letterCase[index] === wordCase.lower;
}
