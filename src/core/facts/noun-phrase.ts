import type { TokenRange } from '../paragraph.js';
import { tokenKind, wordCase } from '../text/tokens.js';
import { isBreak, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { endsBehindPlural, isPlainWord, nounPhraseStart } from './english-nouns.js';
import { withAge, withVerb } from './phrase-modifiers.js';
import {
  cueFirst,
  cueNext,
  entityAt,
  type FactSentence,
  figureAt,
  hasCue,
  leadsToFigure,
  unitFirst,
  unitNext,
} from './sentence.js';

/** Longest metric in tokens: what goes beyond is a clause that was misread as a noun phrase. */
const longestPhrase = 10;

export interface MetricPhrase {
  readonly metric: string;
  /** Whether the phrase opens with a noun that is known to be measured. */
  readonly isMeasured: boolean;
  readonly range: TokenRange;
  /** Tokens of whom or what the metric is of: "… của Bộ Y tế", "… tại Huế". */
  readonly subject?: TokenRange;
}

const value = cue.reach | cue.rise | cue.fall | cue.times | cue.goTo | cue.share | cue.transfer | cue.compare;
/** What no noun phrase goes across to its head. */
const barrier = value | cue.say | cue.break | cue.auxiliary | cue.connector | cue.pronoun;
const verb = cue.act | cue.deed;
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

/**
 * The noun phrase with a measured head (kim ngạch, giá, tỷ lệ …) that ends at `next` or leads up to it over prepositional
 * phrases, not going back beyond `first`. Of several heads in a row the first opens it.
 */
export function measuredBefore(sentence: FactSentence, first: number, next: number): MetricPhrase | undefined {
  const end = withoutLoose(sentence, first, next);
  let head: number | undefined;
  let sawVerb = false;
  for (let index = end - 1; index >= first; index = unitFirst(sentence, index) - 1) {
    if (hasCue(sentence, index, cue.head) && !isSign(sentence, index - 1, signs.open)) {
      // A verb between two heads begins another clause: "doanh thu … chi vốn".
      if (head !== undefined && sawVerb) break;
      head = cueFirst(sentence, index);
      sawVerb = false;
      continue;
    }
    if (isBreak(sentence, index) || isBarrier(sentence, index)) break;
    const figure = figureAt(sentence, index);
    if (figure !== undefined && figure.kind !== 'date' && head !== undefined) break;
    // "thu ngân sách từ hoạt động xuất khẩu": the verb is inside what the preposition adds.
    if (head !== undefined && hasCue(sentence, index, cue.from)) sawVerb = false;
    if (head !== undefined && hasCue(sentence, index, cue.at | cue.passive) && !joinsHead(sentence, index, first))
      break;
    if (hasCue(sentence, index, verb | cue.goTo)) sawVerb = true;
  }
  return head === undefined ? undefined : cutPhrase(sentence, withModifiers(sentence, first, head), end, true);
}

/** "thiệt hại về tài sản": a preposition right behind a measured head adds to it. */
function joinsHead(sentence: FactSentence, index: number, first: number): boolean {
  const before = cueFirst(sentence, index) - 1;
  if (before < first || !hasCue(sentence, before, cue.head)) return false;
  const { text, start, end } = sentence.paragraph.tokens;
  return /^(?:về|trong)$/u.test(text.slice(start[index], end[index]));
}

/** Whether a verb of the clause, or what no phrase goes across, stands at the token. */
function isBarrier(sentence: FactSentence, index: number): boolean {
  if (!hasCue(sentence, index, barrier)) return false;
  return !hasCue(sentence, index, cue.goTo) || leadsToFigure(sentence, index);
}

/** "tín dụng đến 24/11": a word that leads to a date says when. */
function opensDate(sentence: FactSentence, index: number): boolean {
  return figureAt(sentence, cueNext(sentence, index))?.kind === 'date';
}

/** English sets modifiers before the noun: "average coffee price". */
function withModifiers(sentence: FactSentence, first: number, head: number): number {
  if (sentence.context.language !== 'en') return head;
  return nounPhraseStart(sentence, first, head);
}

/** The noun phrase that opens the clause at `first`, up to its verb: who or what the clause is about. */
export function subjectPhrase(sentence: FactSentence, first: number, next: number): MetricPhrase | undefined {
  const end = withoutLoose(sentence, first, next);
  let start = first;
  for (let index = end - 1; index >= first; index = unitFirst(sentence, index) - 1) {
    if (!hasCue(sentence, index, value | cue.say) && !isBreak(sentence, index)) continue;
    // "khách đến bằng đường sắt": a word that leads to no value is part of the phrase.
    if (hasCue(sentence, index, cue.goTo) && index > first && !leadsToFigure(sentence, index)) continue;
    start = unitNext(sentence, index);
    break;
  }
  start = skipModifier(sentence, skipOpening(sentence, start, end), end);
  if (start >= end || hasCue(sentence, start, barrier | verb | cue.pronoun | cue.of)) return undefined;
  if (entityAt(sentence, start)?.kind === 'person' || figureAt(sentence, start) !== undefined) return undefined;
  // "Attorney General Dana Kirkwood"
  if (sentence.context.language === 'en' && entityAt(sentence, end - 1)?.kind === 'person') return undefined;
  const isOpening = start === sentence.first;
  if (sentence.context.language === 'en' && end - start === 1 && !isOpening && isParticiple(sentence, start))
    return undefined;
  return cutPhrase(sentence, start, end, hasCue(sentence, start, cue.head));
}

/** A word in -ed or -ing alone is a verb, not a subject. */
function isParticiple(sentence: FactSentence, index: number): boolean {
  const { text, end } = sentence.paragraph.tokens;
  const last = end[index] ?? 0;
  return !hasCue(sentence, index, cue.head) && /(?:ed|ing)$/u.test(text.slice(last - 3, last));
}

/** What the clause opens with, up to its first verb. */
export function clauseSubject(
  sentence: FactSentence,
  { clause, first }: { readonly clause: number; readonly first: number },
): MetricPhrase | undefined {
  const whole = subjectPhrase(sentence, clause, first);
  const opening = openingPhrase(sentence, clause, first);
  return opening?.isMeasured === true ? opening : (whole ?? opening);
}

/** What stands before the first verb of a clause. */
function openingPhrase(sentence: FactSentence, clause: number, first: number): MetricPhrase | undefined {
  for (let index = clause; index < first; index++) {
    if (hasCue(sentence, index, anyVerb)) return index > clause ? subjectPhrase(sentence, clause, index) : undefined;
  }
  return undefined;
}

const anyVerb = cue.reach | cue.rise | cue.fall | cue.act | cue.deed | cue.say | cue.transfer | cue.share;

/** Steps over the figure in "the 14-km tram line", "a 92-minute speech". */
function skipModifier(sentence: FactSentence, first: number, next: number): number {
  const figure = figureAt(sentence, first);
  if (sentence.context.language !== 'en' || figure === undefined || figure.next >= next) return first;
  // "a two-dose course"
  const { text } = sentence.paragraph.tokens;
  if (figure.kind === 'cardinal' && /^[-‑]\p{L}/u.test(text.slice(figure.end, figure.end + 2))) return figure.next + 2;
  const isModifier = figure.kind === 'measure' || figure.kind === 'duration';
  return isModifier && isPlainWord(sentence, figure.next) ? figure.next : first;
}

/** The words without any cue that end right at `next`, as a noun phrase: "mặt bằng" before "rộng 74,5 m". */
export function nounBefore(sentence: FactSentence, first: number, next: number): MetricPhrase | undefined {
  const { tokens } = sentence.paragraph;
  const end = withoutLoose(sentence, first, next);
  let start = end;
  while (start > first && tokens.kind[start - 1] === tokenKind.word) {
    if (figureAt(sentence, start - 1) !== undefined || hasCue(sentence, start - 1, ~(cue.head | cue.each))) break;
    start = unitFirst(sentence, start - 1);
  }
  if (start >= end || entityAt(sentence, start)?.kind === 'person') return undefined;
  return cutPhrase(sentence, start, end, false);
}

/** The noun phrase right behind a figure: "35% vốn", "two-thirds of exporters". */
export function phraseAfter(sentence: FactSentence, first: number, next: number): MetricPhrase | undefined {
  const { tokens } = sentence.paragraph;
  let start = first;
  while (start < next && hasCue(sentence, start, cue.of | cue.filler)) start = cueNext(sentence, start);
  if (start >= next || tokens.kind[start] !== tokenKind.word || figureAt(sentence, start) !== undefined)
    return undefined;
  if (entityAt(sentence, start)?.kind === 'person') return undefined;
  const isHead = hasCue(sentence, start, cue.head);
  if (
    !isHead &&
    hasCue(
      sentence,
      start,
      barrier | verb | cue.at | cue.passive | cue.time | cue.and | cue.each | cue.from | cue.since,
    )
  ) {
    return undefined;
  }
  return cutPhrase(sentence, start, next, isHead);
}

/** Leaves fillers, time words, dates and dangling prepositions at the end out. */
function withoutLoose(sentence: FactSentence, first: number, next: number): number {
  let end = next;
  while (end > first) {
    const isDate = figureAt(sentence, end - 1)?.kind === 'date';
    if (!isDate && !hasCue(sentence, end - 1, loose | cue.at | cue.from | cue.goTo)) break;
    if (hasCue(sentence, end - 1, cue.head)) break;
    end = unitFirst(sentence, end - 1);
  }
  return end;
}

/** Steps over time words, connectives, and a place or time set before the phrase ("Trong năm 2025 …", "Tại Huế …"). */
function skipOpening(sentence: FactSentence, first: number, next: number): number {
  let start = first;
  while (start < next) {
    const figure = figureAt(sentence, start);
    if (figure?.kind === 'date') start = figure.next;
    else if (hasCue(sentence, start, cue.head)) break;
    else if (hasCue(sentence, start, cue.at | cue.from | cue.goTo)) {
      const inner = unitNext(sentence, start);
      const isSet = entityAt(sentence, inner) !== undefined || figureAt(sentence, inner)?.kind === 'date';
      start = isSet ? unitNext(sentence, inner) : inner;
      if (!isSet && !hasCue(sentence, inner, cue.head)) return next;
    } else if (hasCue(sentence, start, loose | cue.pronoun | cue.and | cue.break | cue.each | cue.since))
      start = unitNext(sentence, start);
    else break;
  }
  return start;
}

const cuts =
  value |
  cue.of |
  cue.at |
  cue.break |
  cue.time |
  cue.auxiliary |
  cue.passive |
  cue.say |
  cue.samePeriod |
  cue.lastYear |
  cue.lastMonth |
  cue.lastQuarter |
  cue.from;

/** Cuts the phrase that starts at `first` where it ends, `next` at the latest. */
function cutPhrase(sentence: FactSentence, first: number, next: number, isMeasured: boolean): MetricPhrase | undefined {
  let end = hasCue(sentence, first, cue.head) ? cueNext(sentence, first) : unitNext(sentence, first);
  while (end < next && !endsPhrase(sentence, end, isMeasured)) end = unitNext(sentence, end);
  if (isMeasured) end = withAverage(sentence, end);
  else if (sentence.context.language === 'vi') end = withAge(sentence, withVerb(sentence, first, end, next), next);
  const subject = subjectAfter(sentence, end, next);
  while (end > first + 1 && !hasCue(sentence, end - 1, cue.head) && hasCue(sentence, end - 1, cue.filler | cue.and)) {
    end = cueFirst(sentence, end - 1);
  }
  const { tokens } = sentence.paragraph;
  if (end <= first || end - first > longestPhrase || tokens.kind[first] !== tokenKind.word) return undefined;
  const phrase = tokens.text.slice(tokens.start[first], tokens.end[end - 1]);
  const keepsCase = entityAt(sentence, first) !== undefined || tokens.letterCase[first] === wordCase.upper;
  const metric = keepsCase ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
  const range = { first, next: end };
  return subject === undefined ? { metric, isMeasured, range } : { metric, isMeasured, range, subject };
}

/** "giá bình quân", "thu nhập trung bình": what kind of value it is, where no time follows (bình quân mỗi năm). */
function withAverage(sentence: FactSentence, index: number): number {
  if (!hasCue(sentence, index, cue.time) || cueFirst(sentence, index) !== index) return index;
  const { text, start, end } = sentence.paragraph.tokens;
  const next = cueNext(sentence, index);
  return /^(?:bình quân|trung bình)$/iu.test(text.slice(start[index], end[next - 1])) ? next : index;
}

const endingKinds: ReadonlySet<string> = new Set(['date', 'multiple', 'duration']);

function endsPhrase(sentence: FactSentence, index: number, isMeasured: boolean): boolean {
  const figure = figureAt(sentence, index);
  if (figure !== undefined) return !isMeasured || endingKinds.has(figure.kind);
  if (hasCue(sentence, index, cue.head)) return hasCue(sentence, index, cue.rise | cue.fall | cue.reach);
  // A verb behind a measured head is its modifier: "tổng vốn đầu tư", "lượng tiêu thụ".
  const isVietnamese = sentence.context.language === 'vi';
  if (
    isVietnamese &&
    hasCue(sentence, index, cue.goTo) &&
    !leadsToFigure(sentence, index) &&
    !opensDate(sentence, index)
  ) {
    return hasCue(sentence, cueNext(sentence, index), cue.deed);
  }
  // "mùa 2024", but "dịch vụ"; in English the word is never part of a noun phrase.
  if (hasCue(sentence, index, cue.since)) return sentence.context.language === 'en' || opensDate(sentence, index);
  if (hasCue(sentence, index, cue.extent) && leadsToFigure(sentence, index)) return true;
  if (isBreak(sentence, index) || endsBehindPlural(sentence, index)) return true;
  if (isSign(sentence, index, signs.slash) || isSign(sentence, index, signs.open)) return true;
  if (isSign(sentence, index - 1, signs.dash)) return false;
  const isModifier = isMeasured && sentence.context.language === 'vi';
  return hasCue(sentence, index, isModifier ? cuts : cuts | verb);
}

function subjectAfter(sentence: FactSentence, index: number, next: number): TokenRange | undefined {
  if (index >= next || !hasCue(sentence, index, cue.of | cue.at)) return undefined;
  const first = cueNext(sentence, index);
  const entity = entityAt(sentence, first);
  if (entity !== undefined) return entity;
  if (!hasCue(sentence, index, cue.of)) return undefined;
  let end = first;
  while (end < next && !endsPhrase(sentence, end, false)) end = unitNext(sentence, end);
  return end > first && end - first <= longestPhrase ? { first, next: end } : undefined;
}
