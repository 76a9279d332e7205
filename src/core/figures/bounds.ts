import type { Bound } from '../model.js';
import type { TokenRange } from '../paragraph.js';
import { tokenKind, tokenText } from '../text/tokens.js';
import { readCountedNoun } from './counted-noun.js';
import { role } from './lexicon.js';
import { hasRole, isNumber, isSign, isWord, type Scan, signs, tokenLength } from './scan.js';

export interface BoundReading {
  readonly bound: Bound;
  /** The approximator, where there is one. */
  readonly approximator?: TokenRange;
}

const exact: BoundReading = { bound: 'exact' };

/** What the figure is, as far as its bound hangs on it: a few things, many, something measured, a length, or a length of time. */
export type BoundSubject = 'few' | 'many' | 'measured' | 'far' | 'lasting';

/**
 * The bound that the words around a figure give it. The nearest approximator before it decides; one behind it or behind
 * its counted noun (trở lên) goes before all. Words of place are none before a few things in space (`trên 3 lĩnh vực`),
 * and those of the outside (ngoài) are none before things counted. Words for crossing (vượt 62 cây số) are none before a
 * length, unless the text speaks of how long or high a thing is.
 */
export function readBound(
  scan: Scan,
  first: number,
  next: number,
  subject: BoundSubject = 'measured',
  nounEnd = next,
): BoundReading {
  // "01 tỷ đồng/năm trở lên": what it is divided by stands between.
  const at = isSign(scan, nounEnd, signs.slash) && isWord(scan, nounEnd + 1) ? nounEnd + 2 : nounEnd;
  const after = scan.lexicon.boundsAfter.match(scan.tokens, at);
  if (after !== undefined) return { bound: after.value, approximator: { first: at, next: after.end } };
  const before = scan.lexicon.boundsBefore.matchBackward(scan.tokens, first - 1);
  if (before === undefined) return readOpenBound(scan, first, next);
  const { value, end: edge } = before;
  if (hasRole(scan, first - 1, role.superlative) && isSuperlative(scan, edge, next)) return exact;
  const isSingle = edge === first - 1;
  if (isSingle && isOtherWord(scan, edge, next, subject, value)) return exact;
  if (
    isSingle &&
    hasRole(scan, edge, role.crossingWord) &&
    (isExcess(scan, first, next) || isExcess(scan, first, nounEnd))
  )
    return exact;
  const isLimit = isSingle && hasRole(scan, edge, role.excessWord) && isNegated(scan, edge);
  return { bound: isLimit ? 'atMost' : value, approximator: { first: edge, next: first } };
}

/** "dự phòng tối thiểu của hệ thống là 5%", "mức hỗ trợ tối đa đã là 1,5 triệu đồng": what is told is a limit. */
const limitBefore = /(?<!\p{L})tối (đa|thiểu)(?: \p{L}+){0,5} $/iu;

/** How far in UTF-16 units the words may stand that limit a figure from afar. */
const openReach = 60;

/**
 * The bound of a figure without an approximator beside it: at most where a penalty reaches to it ("phạt người tàng trữ tới
 * 2.000 USD"), at least where the phrase that opens with từ closes with trở lên ("từ 100 gam heroin trở lên").
 */
function readOpenBound(scan: Scan, first: number, next: number): BoundReading {
  const { tokens } = scan;
  if (scan.lexicon.habits.inflects || !isWord(scan, first - 1)) return exact;
  if (hasRole(scan, first - 1, role.rangeWord)) {
    const end = tokens.start[first - 1] ?? 0;
    const told = tokens.text.slice(Math.max(0, end - openReach), end);
    const isPenalty =
      /(?<!\p{L})(?:phạt|cấm)(?!\p{L})[^.,;:()\d]*$/iu.test(told) && !/(?<!\p{L})từ [^.,;:]*$/iu.test(told);
    return isPenalty ? { bound: 'atMost' } : exact;
  }
  if (tokenLength(scan, first - 1) !== 'từ'.length) return exact;
  const word = tokenText(tokens, first - 1);
  if (word === 'là') {
    const end = tokens.start[first - 1] ?? 0;
    const limit = limitBefore.exec(tokens.text.slice(Math.max(0, end - openReach), end));
    return limit === null ? exact : { bound: limit[1]?.toLowerCase() === 'đa' ? 'atMost' : 'atLeast' };
  }
  if (word !== 'từ') return exact;
  const start = tokens.end[next - 1] ?? 0;
  const isOpen = /^(?: \p{L}+){1,5} trở lên(?!\p{L})/u.test(tokens.text.slice(start, start + openReach));
  return isOpen ? { bound: 'atLeast' } : exact;
}

/** What something exceeds by a share or an amount that is told exactly: vượt 18% dự toán, vượt 56% so với giấy phép. */
const exceeded =
  /^ (?:(?:so )?với |(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|định mức|công suất|thiết kế|yêu cầu|tải|trọng tải|hạn mức|giấy phép)(?!\p{L}))/u;
/** From so many percent on, the share is of the plan itself. */
const leastOfPlan = 50;

function isExcess({ tokens }: Scan, first: number, end: number): boolean {
  const start = tokens.end[end - 1] ?? 0;
  if (!exceeded.test(tokens.text.slice(start, start + openReach))) return false;
  return Number.parseInt(tokenText(tokens, first), 10) < leastOfPlan || tokens.text.startsWith(' so với ', start);
}

/** Whether the single word right before the figure, an approximator elsewhere, says something else of such a figure. */
function isOtherWord(scan: Scan, edge: number, next: number, subject: BoundSubject, bound: Bound): boolean {
  if (scan.lexicon.habits.inflects && subject !== 'lasting' && spreadsOver(scan, edge)) return true;
  if (subject === 'lasting') return hasRole(scan, edge, role.throughWord) && !hasRole(scan, next - 1, role.ageTail);
  if (subject === 'far') return hasRole(scan, edge, role.crossingWord) && !tellsExtent(scan, edge);
  if (subject === 'measured') return false;
  const isPlace = hasRole(scan, edge, role.placeWord);
  if (isPlace && subject === 'few' && hasRole(scan, next, role.locative)) return true;
  if (isPlace && scan.lexicon.habits.standsOnCounts && isUneven(scan, edge + 1)) return true;
  return hasRole(scan, edge, role.outsideWord) || (bound !== 'below' && isRatio(scan, edge));
}

/** "climbs 860m over 11km", "burned 90 homes over 400 acres": what was measured before is spread over so much. */
function spreadsOver(scan: Scan, edge: number): boolean {
  const last = scan.figures.at(-1);
  if (last === undefined || !hasRole(scan, edge, role.throughWord)) return false;
  return last.next === edge || readCountedNoun(scan, last.next)?.next === edge;
}

const leastUneven = 5;

/** "khảo sát trên 4.216 công nhân": a number told to its last digit has no limit. */
function isUneven({ tokens }: Scan, first: number): boolean {
  const start = tokens.start[first] ?? 0;
  const end = tokens.end[first] ?? 0;
  if (tokens.kind[first] !== tokenKind.number || end - start < leastUneven) return false;
  const isGrouped = tokens.text.charCodeAt(end - 4) === 0x2e || tokens.text.charCodeAt(end - 4) === 0x2c;
  return isGrouped && tokens.text.charCodeAt(end - 1) !== 0x30 && !hasScale(tokens, first);
}

function hasScale({ kind, start, end }: Scan['tokens'], index: number): boolean {
  return kind[index + 1] === tokenKind.word && start[index + 1] === end[index];
}

const extentWindow = 8;

/** Whether the words before speak of the length, height or depth of something, which may exceed a number. */
function tellsExtent(scan: Scan, index: number): boolean {
  for (let before = index - 1; before >= index - extentWindow && isWord(scan, before); before--)
    if (hasRole(scan, before, role.extentWord)) return true;
  return false;
}

const superlativeWindow = 12;

/** người thiệt hại nhiều nhất là 3,85 tỉ đồng, ít nhất 15 triệu đồng: two superlatives against each other limit nothing. */
function isSuperlative(scan: Scan, first: number, next: number): boolean {
  // "mức thấp nhất trong khoảng ấy, quý IV phải tăng ít nhất 11,6%": behind a verb of change it limits.
  if (hasRole(scan, first - 1, role.changeCue)) return false;
  for (let before = first - 1; before >= first - superlativeWindow; before--) {
    if (isSign(scan, before, signs.fullStop)) break;
    if (hasRole(scan, before, role.superlative)) return true;
  }
  for (let after = next; after < next + superlativeWindow; after++) {
    if (isSign(scan, after, signs.fullStop)) break;
    if (hasRole(scan, after, role.superlative)) return true;
  }
  return false;
}

const powerOfTen = /^10*(?:[.,]000)*$/;

/** 111,4 bé trai trên 100 bé gái: the word of place divides one count by another, mostly by a power of ten. */
function isRatio(scan: Scan, index: number): boolean {
  const last = scan.figures.at(-1);
  const nearest = 5;
  const isOther = isNumber(scan, index + 1) && !powerOfTen.test(tokenText(scan.tokens, index + 1));
  // "14 ca phản ứng nặng trên 31,4 triệu mũi tiêm": by another number where nothing but what is counted stands between.
  if (isOther && (last === undefined || readCountedNoun(scan, last.next)?.next !== index)) return false;
  if (last?.kind !== 'cardinal' || index - last.next > nearest || !hasRole(scan, index, role.placeWord)) return false;
  for (let between = last.next; between < index; between++) if (!isWord(scan, between)) return false;
  return index > last.next;
}

const negationWindow = 4;

function isNegated(scan: Scan, index: number): boolean {
  for (let before = index - 1; before >= index - negationWindow && isWord(scan, before); before--)
    if (hasRole(scan, before, role.negation)) return true;
  return false;
}
