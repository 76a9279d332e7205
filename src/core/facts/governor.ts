import type { ParagraphFigure } from '../paragraph.js';
import { clauseStart } from './clause.js';
import { cue } from './cues.js';
import { isModifierVerb } from './cut-phrase.js';
import { measuredBefore } from './noun-phrase.js';
import { isAdjective } from './phrase-modifiers.js';
import { rangeText } from './reading.js';
import { cueFirst, cueNext, cuesAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

/** The words that put a figure on what stands before it, with nothing but fillers and auxiliaries between them and it. */
export interface Governor {
  /** Cues of the verb nearest to the figure, 0 where no verb governs it. */
  readonly nearest: number;
  /** Cues of the verbs before it: "tăng" in "tăng gần gấp 1,5 lần". */
  readonly further: number;
  /** Whether "từ" stands right before the figure. */
  readonly isFrom: boolean;
  /** First token of verbs and fillers together. */
  readonly first: number;
  /** First token of the clause. */
  readonly clause: number;
}

const verbs = cue.reach | cue.rise | cue.fall | cue.times | cue.goTo | cue.increment | cue.share;
const between = cue.filler | cue.auxiliary | cue.from | cue.passive | cue.time;

/** Whether the figure may be by how much something is more than another. */
function isDifference({ context }: FactSentence, { kind, unit }: ParagraphFigure): boolean {
  if (context.language !== 'vi') return false;
  return kind === 'percent' || kind === 'money' || kind === 'measure' || (kind === 'cardinal' && unit !== undefined);
}

const isExtent = ({ kind }: ParagraphFigure) => kind === 'measure' || kind === 'duration';

/** Whether a measured head stands at the token. "tăng trưởng" is one at the start of a clause and a verb behind a noun. */
function isNoun(sentence: FactSentence, index: number, clause: number): boolean {
  const mask = cuesAt(sentence, index);
  if ((mask & cue.head) === 0 || (mask & cue.filler) !== 0) return false;
  const before = cueFirst(sentence, index) - 1;
  const isVerb = (mask & (cue.rise | cue.fall | cue.reach)) !== 0;
  // "năm 2027 tăng trưởng đạt 2,1%"
  const isPut = figureAt(sentence, before)?.kind === 'date' && hasCue(sentence, cueNext(sentence, index), cue.reach);
  return (
    !isVerb || isPut || before < clause || (cuesAt(sentence, before) & ~(cue.head | cue.time | cue.auxiliary)) !== 0
  );
}

const earlier = cue.lastYear | cue.lastMonth | cue.lastQuarter | cue.samePeriod;

/** "cao hơn tháng trước 35%", "tăng so với cùng kỳ 5%": steps over what a change is against, where its verb stands before. */
function overCompared(sentence: FactSentence, next: number, clause: number): number {
  let first = cueFirst(sentence, next - 1);
  if (first > clause && (cuesAt(sentence, first - 1) & cue.compare) !== 0) first = cueFirst(sentence, first - 1);
  return first > clause && (cuesAt(sentence, first - 1) & (cue.rise | cue.fall)) !== 0 ? first : next;
}

/** How many tokens may stand between a comparison and its difference: "thấp hơn gạo Thái Lan tới 20 USD". */
const comparedReach = 9;

/**
 * "cao hơn ngày thường 11%", "ít hơn đợt nghỉ trước chừng 7%": the comparative that the words before the difference belong to,
 * with nothing but a noun phrase between; undefined where there is none.
 */
function comparative(sentence: FactSentence, next: number, clause: number, isPoints: boolean): number | undefined {
  let index = next;
  for (let units = 0; units < comparedReach && index > clause; units++) {
    // A date is one unit, however long: "ít hơn đợt rét tháng 1/2021 tới 1.900 con".
    index = figureAt(sentence, index - 1)?.first ?? index - 1;
    const mask = cuesAt(sentence, index);
    if ((mask & (cue.rise | cue.fall)) !== 0) {
      const isCompared = index < next - 1 && rangeText(sentence, { first: index, next: index + 1 }) === 'hơn';
      return isCompared ? cueFirst(sentence, index) : undefined;
    }
    // "vượt chỉ tiêu được giao 0,6 điểm phần trăm"
    if (isPoints && wordAt(sentence, index) === 'vượt') return index;
    const figure = figureAt(sentence, index);
    if (figure !== undefined && figure.kind !== 'date') return undefined;
    if (isPoints && (mask & (cue.passive | cue.deed)) !== 0) continue;
    if ((mask & (verbs | cue.act | cue.deed | cue.compare | cue.passive)) !== 0 && (mask & cue.head) === 0)
      return undefined;
  }
  return undefined;
}

/** How far back in tokens the verb may stand that a session and its day part from "ở", "tại". */
const sessionReach = 12;

/** "đóng cửa phiên 22/4 ở 31.200 đồng": the verb of closing before the day of a session; undefined where there is none. */
function closing(sentence: FactSentence, next: number, clause: number): number | undefined {
  if (sentence.context.language !== 'vi' || !hasCue(sentence, next - 1, cue.at)) return undefined;
  if (!/^(?:ở|tại)$/u.test(wordAt(sentence, next - 1))) return undefined;
  for (let index = next - 2; index > Math.max(clause - 1, next - sessionReach); index--) {
    if (hasCue(sentence, index, cue.reach)) {
      const first = cueFirst(sentence, index);
      return /^(?:đóng|chốt|kết|khép|mở|dừng)$/u.test(wordAt(sentence, first)) ? first : undefined;
    }
    const isDay = figureAt(sentence, index)?.kind === 'date' || hasCue(sentence, index, cue.time);
    if (!isDay && !/^(?:phiên|hôm|ngày|cuối|giao|dịch|tuần)$/u.test(wordAt(sentence, index))) return undefined;
  }
  return undefined;
}

const plans = /^(?:phấn đấu|đặt mục tiêu|dự báo|kỳ vọng|ước tính)$/iu;

/** "Tăng trưởng GRDP phấn đấu 10%": a verb of planning right behind a measured noun puts the value on that. */
function isPlanned(sentence: FactSentence, next: number, clause: number): boolean {
  if (sentence.context.language !== 'vi' || !hasCue(sentence, next - 1, cue.say)) return false;
  const first = cueFirst(sentence, next - 1);
  if (first <= clause || !plans.test(rangeText(sentence, { first, next }))) return false;
  const measured = measuredBefore(sentence, clause, first);
  return measured !== undefined && (measured.range.next === first || startsDate(sentence, measured.range.next, first));
}

/** "Growth has been 3%": behind "been" stands the value. */
function isBeen(sentence: FactSentence, index: number): boolean {
  if (sentence.context.language !== 'en' || !hasCue(sentence, index, cue.auxiliary)) return false;
  return wordAt(sentence, index) === 'been';
}

/** Whether nothing but a date stands between. */
function startsDate(sentence: FactSentence, index: number, next: number): boolean {
  const figure = figureAt(sentence, index);
  return figure?.kind === 'date' && figure.next === next;
}

export function governorOf(sentence: FactSentence, figure: ParagraphFigure): Governor {
  const clause = clauseStart(sentence, figure.first);
  let nearest = 0;
  let further = 0;
  let isFrom = false;
  let first = figure.first;
  while (first > clause) {
    const mask = cuesAt(sentence, first - 1);
    if (first === figure.first && (mask & earlier) !== 0 && sentence.context.language === 'vi') {
      first = overCompared(sentence, first, clause);
      if (first === figure.first) break;
      continue;
    }
    // "mỗi gia đình có người mất 50 triệu đồng", but "mỗi người mất bốn phút"
    const isLost =
      (mask & cue.fall) !== 0 &&
      wordAt(sentence, first - 1) === 'mất' &&
      wordAt(sentence, first - 2) === 'người' &&
      wordAt(sentence, first - 3) !== 'mỗi';
    // "số tiền thu về là 1.402 tỷ đồng"
    const isModifier = nearest !== 0 && (mask & cue.reach) !== 0 && isModifierVerb(sentence, first - 1);
    if (isLost || isModifier || isNoun(sentence, first - 1, clause) || isAdjective(sentence, first - 1)) break;
    // "rose by another 1.2%", "an additional $4m": in English it only says that it is more.
    const isMore = mask === cue.increment && figure.kind !== 'cardinal' && sentence.context.language === 'en';
    if (isMore) {
      first = cueFirst(sentence, first - 1);
      continue;
    }
    if ((mask & verbs) !== 0 || ((mask & cue.extent) !== 0 && nearest === 0 && isExtent(figure))) {
      if (nearest === 0) nearest = mask;
      else further |= mask;
    } else if (nearest === 0 && (isPlanned(sentence, first, clause) || isBeen(sentence, first - 1)))
      nearest = cue.reach;
    else if ((mask & between) === 0) break;
    else if (nearest === 0 && (mask & cue.from) !== 0) isFrom = true;
    first = cueFirst(sentence, first - 1);
  }
  const closed = nearest === 0 ? closing(sentence, first, clause) : undefined;
  if (closed !== undefined) {
    nearest = cue.reach;
    first = closed;
  }
  // "tới" only says that it is much.
  const isOpen = nearest === 0 || (nearest & ~(cue.goTo | cue.filler | cue.at)) === 0;
  const compared =
    isOpen && isDifference(sentence, figure) ? comparative(sentence, first, clause, figure.unit === 'pp') : undefined;
  if (compared !== undefined) {
    nearest = wordAt(sentence, compared) === 'vượt' ? cue.rise : cuesAt(sentence, compared);
    first = compared;
  }
  // "từ 9% trở lên" is no start.
  return { nearest, further, isFrom: isFrom && figure.bound !== 'atLeast', first, clause };
}
