import type { Amount } from '../../figures/amounts.js';
import { readBound } from '../../figures/bounds.js';
import { readCountedNoun } from '../../figures/counted-noun.js';
import { role } from '../../figures/lexicon.js';
import { unitOfWhole } from '../../figures/lists.js';
import { hasRole, isNumber, isOneOf, isSign, isWord, type Scan, signs, wordAt } from '../../figures/scan.js';
import { tokenText, wordCase } from '../../text/tokens.js';
import type { Vietnamese } from './words.js';

/** How far behind the last count a `một` may be set against it. */
const contrastWindow = 14;
const joinedWindow = 8;
/** How far before a comma or `và` the count may stand that a `một` is set against. */
const forwardWindow = 4;

/** Whether number words over the amount are an article, part of a name, or another word. */
export function isNoNumber(vi: Vietnamese, scan: Scan, amount: Amount): boolean {
  const { first, number } = amount;
  if (isCapitalName(scan, first, number.next)) return true;
  return number.next === first + 1 && isHomograph(vi, scan, amount);
}

/** Hai Bà Trưng, ông Năm: a number word in a capital inside a sentence, or before another one, is a name. */
function isCapitalName(scan: Scan, first: number, next: number): boolean {
  const { letterCase } = scan.tokens;
  if (letterCase[first] === wordCase.lower) return false;
  const isFollowed = isWord(scan, next) && letterCase[next] !== wordCase.lower;
  return isFollowed || (first > 0 && isWord(scan, first - 1));
}

function isHomograph(vi: Vietnamese, scan: Scan, amount: Amount): boolean {
  const { words, numbers } = vi;
  const { first, next, number, suffix } = amount;
  const after = number.next;
  if (isOneOf(scan, first, words.zero)) return true;
  // "một đến hai điểm phần trăm"
  const opensRange = isOneOf(scan, after, words.until) && numbers.digit(wordAt(scan, after + 1)) > 1;
  if (isOneOf(scan, first, words.one)) return !opensRange && isArticle(vi, scan, amount);
  if (isOneOf(scan, first, words.five)) {
    if (isLength(vi, scan, first, after)) return false;
    const isYear =
      isNumber(scan, first - 1) ||
      numbers.digit(wordAt(scan, first - 1)) >= 0 ||
      isOneOf(scan, first - 1, words.yearBefore);
    const isCounted =
      isOneOf(scan, after, words.countedByFive) ||
      (isOneOf(scan, after, words.early) && isOneOf(scan, after + 1, words.headCounted));
    if (isYear || !(isCounted || isFive(vi, scan, amount))) return true;
  }
  if (isOneOf(scan, first, words.three)) {
    if (isOneOf(scan, after, words.father)) return true;
    // "năm 2025 ba em đã nghỉ": right behind a date it counts.
    const isBehindDate = scan.figures.at(-1)?.next === first;
    if (isOneOf(scan, after, words.elder) && hasRole(scan, after + 1, role.nounStop)) return !isBehindDate;
  }
  if (isOneOf(scan, first, words.nine) && isOneOf(scan, first - 1, words.ripe)) return true;
  if (suffix !== undefined || hasRole(scan, first - 1, role.scoreCue)) return false;
  // "trong đó ba phải mổ", "bốn trong số đó"
  const isOfThose =
    isOneOf(scan, next, words.among) && isOneOf(scan, next + 1, words.count) && isOneOf(scan, next + 2, words.these);
  if ((isOfThose || isPartitive(vi, scan, first)) && scan.figures.at(-1)?.kind === 'cardinal' && isWord(scan, next))
    return false;
  // "cứ mười người thì bảy chưa qua đào tạo"
  if (isOneOf(scan, first - 1, words.thereupon) && scan.figures.at(-1)?.kind === 'cardinal') return false;
  return readCountedNoun(scan, next) === undefined && unitOfWhole(scan, first, next) === undefined;
}

/** "trong năm năm tới", "trong năm phút", "trong năm ngày": before a shorter time năm is five, but not in "trong năm, ngày 5/3". */
function isLength({ words }: Vietnamese, scan: Scan, first: number, after: number): boolean {
  const isTime = isOneOf(scan, after, words.shortTime) || isOneOf(scan, after, words.year);
  return isOneOf(scan, first - 1, words.among) && isTime && !isNumber(scan, after + 1);
}

/** "và năm di tích khác", "năm nước này", "trung bình năm tháng": what stands around tells that năm is no year. */
function isFive({ words }: Vietnamese, scan: Scan, { first, number }: Amount): boolean {
  if (isOneOf(scan, number.next, words.month))
    return isOneOf(scan, first - 1, words.average) && !isNumber(scan, number.next + 1);
  if (isOneOf(scan, number.next, words.school) || isOneOf(scan, number.next, words.thisOrThat)) return false;
  const noun = readCountedNoun(scan, number.next);
  if (noun === undefined) return false;
  const isPointedAt =
    isOneOf(scan, noun.next, words.these) ||
    (isOneOf(scan, noun.next, words.among) && isOneOf(scan, noun.next + 1, words.that));
  return isPointedAt || isOneOf(scan, noun.next, words.other) || isOneOf(scan, noun.next - 1, words.other);
}

/** `một` counts where it measures, is limited, or is set against another number. */
function isArticle(vi: Vietnamese, scan: Scan, amount: Amount): boolean {
  const { suffix, first, next } = amount;
  const { approximator, bound } = readBound(scan, first, next);
  if (suffix !== undefined) {
    const isHalf = amount.precision < 0;
    return suffix.kind === 'duration' && !isHalf && (approximator === undefined || bound === 'exact');
  }
  const noun = readCountedNoun(scan, next);
  if (noun === undefined) return true;
  // Before a noun without a unit gần and trên may speak of place: gần một bụi rậm.
  if (bound === 'atLeast' || bound === 'atMost' || isPartitive(vi, scan, first)) return false;
  // "chưa tới một điểm"
  if (bound === 'below' && approximator !== undefined && approximator.next - approximator.first > 1) return false;
  return !isSetAgainstLast(vi, scan, amount) && !isSetAgainstNext(vi, scan, noun.next);
}

/** trong đó (có), trong số đó (có): the one is set against those told before. */
function isPartitive({ words }: Vietnamese, scan: Scan, first: number): boolean {
  const at = isOneOf(scan, first - 1, words.has) ? first - 2 : first - 1;
  if (!isOneOf(scan, at, words.that)) return false;
  return isOneOf(scan, at - 1, words.among) || isOneOf(scan, at - 1, words.count);
}

/** hai người chết và một người bị thương; một em là trưởng khoa, một em nhận danh hiệu. */
function isSetAgainstLast({ words }: Vietnamese, scan: Scan, { first, next }: Amount): boolean {
  const last = scan.figures.at(-1);
  if (last?.kind !== 'cardinal' || first - last.next > contrastWindow) return false;
  for (let index = last.next; index < first; index++) if (isSign(scan, index, signs.fullStop)) return false;
  const isAgain = last.value === 1 && tokenText(scan.tokens, last.next) === tokenText(scan.tokens, next);
  if (isAgain) return true;
  const isOnly = isOneOf(scan, first - 1, words.only) && isSign(scan, first - 2, signs.comma);
  const isJoined = isOnly || isSign(scan, first - 1, signs.comma) || isOneOf(scan, first - 1, words.joins);
  return isJoined && first - last.next < joinedWindow;
}

/** Một người chết, hai người bị thương: another count follows behind a comma or `và`. */
function isSetAgainstNext(vi: Vietnamese, scan: Scan, from: number): boolean {
  for (let index = from; index < from + forwardWindow; index++) {
    if (isSign(scan, index, signs.fullStop)) return false;
    if (!isSign(scan, index, signs.comma) && !isOneOf(scan, index, vi.words.and)) continue;
    const isCount = isNumber(scan, index + 1) || vi.numbers.digit(wordAt(scan, index + 1)) > 1;
    return isCount && readCountedNoun(scan, index + 2) !== undefined;
  }
  return false;
}
