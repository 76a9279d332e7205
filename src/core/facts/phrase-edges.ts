import { tokenKind, wordCase } from '../text/tokens.js';
import { nounEnd } from './cue-table.js';
import { cue } from './cues.js';
import type { MetricPhrase } from './cut-phrase.js';
import { isDayPart } from './phrase-modifiers.js';
import { entityAt, type FactSentence, figureAt, hasCue, unitFirst, unitNext, wordAt } from './sentence.js';

/** What stands around a noun phrase and does not belong to it. */
const loose =
  cue.auxiliary |
  cue.filler |
  cue.time |
  cue.connector |
  cue.lastYear |
  cue.lastMonth |
  cue.lastQuarter |
  cue.samePeriod |
  cue.passive;

/** Leaves fillers, time words, dates and dangling prepositions at the end out. */
export function withoutLoose(sentence: FactSentence, first: number, next: number): number {
  let end = next;
  while (end > first) {
    if (isNow(sentence, first, end - 1)) {
      end--;
      continue;
    }
    const isDate = figureAt(sentence, end - 1)?.kind === 'date' || isDayPart(sentence, end - 1);
    if (!isDate && !hasCue(sentence, end - 1, loose | cue.at | cue.from | cue.goTo)) break;
    if (hasCue(sentence, end - 1, cue.head)) break;
    end = unitFirst(sentence, end - 1);
  }
  return end;
}

/** What a verb is done to: "đóng kín phần mái", "bán sạch kho hàng". */
const results = /^(?:kín|hẳn|trọn|hết|sạch|nốt)$/u;

/** "lắp xong máy biến áp 900 MVA", "đã thảm xong lớp nhựa dày 12 cm": what stands behind the end of what was done. */
export function behindResult(sentence: FactSentence, start: number, end: number): number {
  for (let index = end - 2; index >= start; index--) if (wordAt(sentence, index) === 'xong') return index + 1;
  const isDone =
    end - start > 1 && hasCue(sentence, start - 1, cue.act | cue.deed) && results.test(wordAt(sentence, start));
  return isDone ? start + 1 : start;
}

/** "mẻ lưới giờ được 40 kg": "giờ" behind a noun that no number of hours is of. */
function isNow(sentence: FactSentence, first: number, index: number): boolean {
  if (sentence.context.language !== 'vi' || index <= first || wordAt(sentence, index) !== 'giờ') return false;
  if (
    figureAt(sentence, index) !== undefined ||
    /^(?:số|tổng|tiền|lương|theo|mỗi|một|bán|múi|ngoài|trong|quá|tính|từng)$/u.test(wordAt(sentence, index - 1))
  )
    return false;
  return hasCue(
    sentence,
    index + 1,
    cue.passive | cue.filler | cue.auxiliary | cue.reach | cue.goTo | cue.rise | cue.fall,
  );
}

/** Steps over time words, connectives, and a place or time set before the phrase ("Trong năm 2025 …", "Tại Huế …"). */
export function skipOpening(sentence: FactSentence, first: number, next: number): number {
  let start = first;
  while (start < next) {
    const figure = figureAt(sentence, start);
    if (figure?.kind === 'date') start = figure.next;
    // "chiều 21/12 dầu Brent giao dịch quanh 80 USD"
    else if (isDayPart(sentence, start)) start++;
    else if (hasCue(sentence, start, cue.head)) break;
    else if (isTheme(sentence, start, next)) start = unitNext(sentence, start);
    // "Lúc thị trường rơi 120 điểm"
    else if (sentence.context.language === 'vi' && wordAt(sentence, start) === 'lúc') start = unitNext(sentence, start);
    else if (hasCue(sentence, start, cue.at | cue.from | cue.goTo)) {
      const inner = unitNext(sentence, start);
      const isSet = entityAt(sentence, inner) !== undefined || figureAt(sentence, inner)?.kind === 'date';
      start = isSet ? unitNext(sentence, inner) : inner;
      // "Theo kế hoạch, …": by what, and not of what.
      const isSource = sentence.context.language === 'vi' && wordAt(sentence, inner - 1) === 'theo';
      if (!isSet && (isSource || !hasCue(sentence, inner, cue.head))) return next;
    } else if (hasCue(sentence, start, loose | cue.pronoun | cue.and | cue.break | cue.each | cue.since))
      start = unitNext(sentence, start);
    else break;
  }
  return start;
}

/** "Vịnh Bắc Bộ sóng cao 2 - 4 m": the name of a place before the noun that is measured there. */
function isTheme(sentence: FactSentence, first: number, next: number): boolean {
  const place = entityAt(sentence, first);
  if (place?.kind !== 'place' || place.first !== first || sentence.context.language !== 'vi') return false;
  const { kind, letterCase } = sentence.paragraph.tokens;
  const noun = place.next;
  if (noun >= next || kind[noun] !== tokenKind.word || letterCase[noun] !== wordCase.lower) return false;
  return figureAt(sentence, noun) === undefined && !hasCue(sentence, noun, ~cue.head);
}

/** "400.000 tấn rác nằm lộ thiên", "7 tấn nhân mỗi ha": behind a figure a noun phrase ends where what it counts would. */
export function withoutVerb(sentence: FactSentence, phrase: MetricPhrase | undefined): MetricPhrase | undefined {
  if (phrase === undefined) return undefined;
  const { first, next } = phrase.range;
  const { tokens } = sentence.paragraph;
  const end = entityAt(sentence, first) === undefined ? nounEnd(tokens, first, next, 'vi') : next;
  // "khoản thu", "dây dẫn": a syllable and such a word alone are a compound.
  const isCompound = end === first + 1 && next === end + 1;
  if (end === next || isCompound) return phrase;
  if (end === first) return undefined;
  // "92% hộ dân dùng nước sạch": what more than a syllable is said of tells which.
  if (end > first + 1) return phrase;
  const text = tokens.text.slice(tokens.start[first], tokens.end[end - 1]);
  return { ...phrase, metric: phrase.metric.slice(0, text.length), range: { first, next: end } };
}
