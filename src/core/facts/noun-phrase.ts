import { tokenKind } from '../text/tokens.js';
import { isBreak, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { cutPhrase, isGrade, isModifierVerb, joinsHeads, type MetricPhrase, value, verb } from './cut-phrase.js';
import { isPlainWord, nounPhraseStart } from './english-nouns.js';
import { behindResult, skipOpening, withoutLoose, withoutVerb } from './phrase-edges.js';
import {
  bringsAbout,
  isAdjective,
  isModifierHead,
  isNegated,
  isSpentOn,
  joinsSyllables,
  opensTime,
  tellsWhen,
} from './phrase-modifiers.js';
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
  wordAt,
} from './sentence.js';

export type { MetricPhrase } from './cut-phrase.js';

/** What no noun phrase goes across to its head. */
const barrier = value | cue.say | cue.break | cue.auxiliary | cue.connector | cue.pronoun;

/**
 * The noun phrase with a measured head (kim ngạch, giá, tỷ lệ …) that ends at `next` or leads up to it over prepositional
 * phrases, not going back beyond `first`. Of several heads in a row the first opens it.
 */
export function measuredBefore(sentence: FactSentence, first: number, next: number): MetricPhrase | undefined {
  const { measured } = sentence;
  if (measured?.first === first && measured.next === next) return measured.phrase;
  const phrase = findMeasured(sentence, first, next);
  sentence.measured = { first, next, phrase };
  return phrase;
}

function findMeasured(sentence: FactSentence, first: number, next: number): MetricPhrase | undefined {
  const end = withoutLoose(sentence, first, next);
  let head: number | undefined;
  let sawVerb = false;
  for (let index = end - 1; index >= first; index = unitFirst(sentence, index) - 1) {
    if (
      hasCue(sentence, index, cue.head) &&
      !isSign(sentence, index - 1, signs.open) &&
      !isNumbered(sentence, index) &&
      !isSpentOn(sentence, index)
    ) {
      if (head === undefined && isModifierHead(sentence, index, first)) continue;
      // "Một liều giá 1,4 triệu đồng": one of what has a price.
      const isOne = sentence.context.language === 'vi' && wordAt(sentence, cueFirst(sentence, index) - 1) === 'một';
      if (head !== undefined && isOne) break;
      // "đặt mục tiêu doanh thu 5 tỷ đồng": what is aimed at is measured.
      if (head !== undefined && cueNext(sentence, index) === head && isAim(sentence, index)) break;
      // A verb between two heads begins another clause: "doanh thu … chi vốn", but "số chi bình quân một lượt".
      const isOfHead = hasCue(sentence, index + 1, verb) && !bringsAbout(sentence, index + 1);
      if (head !== undefined && sawVerb && !isOfHead) break;
      head = cueFirst(sentence, index);
      sawVerb = false;
      continue;
    }
    if (head === undefined && isNegated(sentence, index, end)) continue;
    if (isBreak(sentence, index) || (isBarrier(sentence, index) && !isModifierVerb(sentence, index))) break;
    const figure = figureAt(sentence, index);
    if (figure !== undefined && figure.kind !== 'date' && head !== undefined) break;
    // "thu ngân sách từ hoạt động xuất khẩu": the verb is inside what the preposition adds.
    const isOpening =
      hasCue(sentence, index, cue.from) || (hasCue(sentence, index, cue.at) && wordAt(sentence, index) === 'giữa');
    if (head !== undefined && isOpening) sawVerb = false;
    const isApart = hasCue(sentence, index, cue.at | cue.passive) && !joinsHeads(sentence, index);
    if (head !== undefined && isApart && !joinsHead(sentence, index, first)) break;
    if (hasCue(sentence, index, verb | cue.goTo)) sawVerb = true;
  }
  return head === undefined ? undefined : cutPhrase(sentence, withModifiers(sentence, first, head), end, true);
}

/** Whether the measured head that ends at the token is "mục tiêu". */
function isAim(sentence: FactSentence, index: number): boolean {
  return wordAt(sentence, index) === 'tiêu' && wordAt(sentence, index - 1) === 'mục';
}

/** "bão số 12": a number that names. */
function isNumbered(sentence: FactSentence, index: number): boolean {
  if (cueFirst(sentence, index) !== index || wordAt(sentence, index) !== 'số') return false;
  return sentence.paragraph.tokens.kind[index + 1] === tokenKind.number;
}

/** "thiệt hại về tài sản": a preposition right behind a measured head adds to it. */
function joinsHead(sentence: FactSentence, index: number, first: number): boolean {
  const before = cueFirst(sentence, index) - 1;
  if (before < first || !hasCue(sentence, before, cue.head)) return false;
  const { text, start, end } = sentence.paragraph.tokens;
  return /^(?:về|trong|giữa)$/u.test(text.slice(start[index], end[index]));
}

/** Whether a verb of the clause, or what no phrase goes across, stands at the token. */
function isBarrier(sentence: FactSentence, index: number): boolean {
  if (!hasCue(sentence, index, barrier)) return false;
  if (isAdjective(sentence, index)) return false;
  return !hasCue(sentence, index, cue.goTo) || leadsToFigure(sentence, index);
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
    // "Fraud against charities rose": no value is held against another.
    if (isOpposed(sentence, index)) continue;
    // "Tăng trưởng tín dụng (…) đạt 12%": at the start of a clause growth is a noun.
    if (hasCue(sentence, index, cue.head) && cueFirst(sentence, index) === first) continue;
    // "khách đến bằng đường sắt": a word that leads to no value is part of the phrase.
    if (hasCue(sentence, index, cue.goTo) && index > first && !leadsToFigure(sentence, index)) continue;
    start = unitNext(sentence, index);
    break;
  }
  start = skipModifier(sentence, skipOpening(sentence, start, end), end);
  if (start >= end || hasCue(sentence, start, barrier | verb | cue.pronoun | cue.of)) return undefined;
  if (entityAt(sentence, start)?.kind === 'person' || figureAt(sentence, start) !== undefined) return undefined;
  if (sentence.context.language === 'vi' && tellsWhen(sentence, start, end)) return undefined;
  // "Attorney General Dana Kirkwood"
  if (sentence.context.language === 'en' && entityAt(sentence, end - 1)?.kind === 'person') return undefined;
  const isOpening = start === sentence.first;
  if (sentence.context.language === 'en' && end - start === 1 && !isOpening && isParticiple(sentence, start))
    return undefined;
  const phrase = cutPhrase(sentence, start, end, hasCue(sentence, start, cue.head));
  return phrase !== undefined && namesPlayer(sentence, phrase) ? undefined : phrase;
}

/** "đại kỳ thủ Wang Hao vô địch": in Vietnamese what somebody is and does measures nothing. */
function namesPlayer(sentence: FactSentence, { range, isMeasured }: MetricPhrase): boolean {
  if (sentence.context.language !== 'vi' || isMeasured) return false;
  for (let index = range.first + 1; index < range.next; index++)
    if (entityAt(sentence, index)?.kind === 'person') return true;
  return false;
}

function isOpposed(sentence: FactSentence, index: number): boolean {
  if (sentence.context.language !== 'en' || wordAt(sentence, index) !== 'against') return false;
  return isPlainWord(sentence, index - 1) && isPlainWord(sentence, index + 1);
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
    // "phí xếp dỡ container": right behind a measured noun a verb says of what it is.
    const isModifier =
      sentence.context.language === 'vi' &&
      hasCue(sentence, index, verb) &&
      index > clause &&
      hasCue(sentence, cueFirst(sentence, index) - 1, cue.head);
    if (isModifier) continue;
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
  while (start > first) {
    const grade = figureAt(sentence, start - 1);
    if (grade !== undefined && isGrade(sentence, grade)) {
      start = grade.first;
      continue;
    }
    if (tokens.kind[start - 1] !== tokenKind.word) {
      if (!joinsSyllables(sentence, start - 1) || start - 2 < first) break;
      start -= 2;
      continue;
    }
    const isEach = hasCue(sentence, start - 1, cue.each);
    const isArticle = isEach && sentence.context.language === 'vi' && wordAt(sentence, start - 1) === 'một';
    if (isArticle || figureAt(sentence, start - 1) !== undefined) break;
    if (hasCue(sentence, start - 1, ~(cue.head | cue.each))) break;
    start = unitFirst(sentence, start - 1);
  }
  if (sentence.context.language === 'vi') start = behindResult(sentence, start, end);
  if (start >= end || entityAt(sentence, start)?.kind === 'person') return undefined;
  return cutPhrase(sentence, start, end, false);
}

/** "15% ahead of demand": how far, and not what. */
const measured = /^(?:ahead|behind|above|below|higher|lower|better|worse|short|apart|away|next|more|less|fewer)$/u;

/** Words for the time that a change is against. */
const compared = cue.samePeriod | cue.lastYear | cue.lastQuarter | cue.lastMonth;

/** The noun phrase right behind a figure: "35% vốn", "two-thirds of exporters". */
export function phraseAfter(sentence: FactSentence, first: number, next: number): MetricPhrase | undefined {
  const { tokens } = sentence.paragraph;
  let start = first;
  // "45% mức bình quân tiền lương"
  const isLevel = sentence.context.language === 'vi' && hasCue(sentence, start, cue.head);
  while (!isLevel && start < next && hasCue(sentence, start, cue.of | cue.filler)) start = cueNext(sentence, start);
  start = behindOwnTime(sentence, start);
  if (start >= next || tokens.kind[start] !== tokenKind.word || figureAt(sentence, start) !== undefined)
    return undefined;
  if (entityAt(sentence, start)?.kind === 'person') return undefined;
  // "giảm 18 MW giờ cao điểm": when, and not what.
  if (sentence.context.language === 'vi' && opensTime(sentence, start)) return undefined;
  // "up 17% year on year", "tăng 17% cùng kỳ"
  if (hasCue(sentence, start, compared)) return undefined;
  if (sentence.context.language === 'en' && measured.test(wordAt(sentence, start))) return undefined;
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
  const phrase = cutPhrase(sentence, start, next, isHead);
  return isHead || sentence.context.language !== 'vi' ? phrase : withoutVerb(sentence, phrase);
}

/** "cut next year's catch": one past a time that has what follows, or the token where none stands. */
function behindOwnTime(sentence: FactSentence, index: number): number {
  if (sentence.context.language !== 'en' || !hasCue(sentence, index, cue.time | compared)) return index;
  const next = cueNext(sentence, index);
  return /^['’]$/u.test(wordAt(sentence, next)) && wordAt(sentence, next + 1) === 's' ? next + 2 : index;
}

/** "trợ cấp với người từ 75 tuổi trở lên 650.000 đồng": the measured noun that opens the clause, over an age that says for whom. */
export function openingHead(
  sentence: FactSentence,
  { clause, first }: { readonly clause: number; readonly first: number },
): MetricPhrase | undefined {
  if (!hasCue(sentence, clause, cue.head)) return undefined;
  let isForSome = false;
  for (let index = clause; index < first; index++) {
    const figure = figureAt(sentence, index);
    if (figure !== undefined && figure.kind !== 'duration' && figure.kind !== 'date') return undefined;
    if (figure?.kind === 'duration') isForSome = true;
    if (hasCue(sentence, index, cue.reach | cue.rise | cue.fall | cue.say)) return undefined;
  }
  return isForSome ? cutPhrase(sentence, clause, first, true) : undefined;
}
