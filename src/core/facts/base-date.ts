import type { ParagraphFigure } from '../paragraph.js';
import { clauseStart, isBreak } from './clause.js';
import { cue } from './cues.js';
import { type FactSentence, figureAt, hasCue, leadsToFigure, wordAt } from './sentence.js';

/** How far before a date in tokens the words may stand that make it the base of a change. */
const baseReach = 12;

/** Verbs, behind which what was compared is over. */
const verbs = cue.reach | cue.share | cue.transfer;

/** Whether the date is what something is compared with, and so not the period of the sentence. */
export function isBase(sentence: FactSentence, date: ParagraphFigure): boolean {
  // "cao hơn năm 2024"
  if (hasCue(sentence, date.first - 1, cue.rise | cue.fall) && sentence.context.language === 'vi') return true;
  if (isChangedFrom(sentence, date)) return true;
  // "So với đáy 9.600 đồng hồi tháng 4, …"
  if (sentence.context.language === 'vi' && hasCue(sentence, clauseStart(sentence, date.first), cue.compare))
    return true;
  for (let index = date.first - 1; index >= Math.max(sentence.first, date.first - baseReach); index--) {
    if (hasCue(sentence, index, cue.compare | cue.samePeriod | cue.times) || isThan(sentence, index)) return true;
    if (isBreak(sentence, index) || hasCue(sentence, index, verbs)) return false;
    const figure = figureAt(sentence, index);
    if (figure === undefined || figure.kind === 'date' || figure.kind === 'ordinal') continue;
    if (isMeasuredFrom(sentence, figure)) return true;
    // "so với 8,2 tỷ USD năm 2024", "gấp 2 lần trận gặp Huế hôm 7/11", "bằng 80% mức của năm 2024"
    if (figure.kind === 'multiple' || isCompared(sentence, figure)) return true;
    // "bằng 88% GDP vào cuối năm 2025" is so then.
    if (isShareOf(sentence, figure)) return !isPlacedIn(sentence, date.first);
    return isWholeOfPart(sentence, figure);
  }
  return false;
}

/** "vào cuối năm 2025", "trong năm 2025" */
function isPlacedIn(sentence: FactSentence, first: number): boolean {
  const before = /^(?:đầu|giữa|cuối)$/u.test(wordAt(sentence, first - 1)) ? first - 2 : first - 1;
  return /^(?:vào|trong)$/u.test(wordAt(sentence, before));
}

/** "ít hơn đợt nghỉ 30/4", "cao hơn mức của năm 2024" */
function isThan({ paragraph: { tokens }, context }: FactSentence, index: number): boolean {
  const word = tokens.text.slice(tokens.start[index], tokens.end[index]);
  // "16 percent more than the same time in 2017"
  return context.language === 'vi' ? /^hơn$/iu.test(word) : word === 'than';
}

/** "bằng 80%", "bằng khoảng một nửa": a part of what follows. */
function isShareOf(sentence: FactSentence, figure: ParagraphFigure): boolean {
  const { kind } = figure;
  if (kind !== 'percent' && kind !== 'fraction') return false;
  return wordAt(sentence, beforeFillers(sentence, figure)) === 'bằng';
}

/** "chưa bằng một phần ba con số 4.100 tỷ đồng của trận lũ năm 2017": what a part or a multiple is of. */
export function isWholeOfPart(sentence: FactSentence, figure: ParagraphFigure): boolean {
  const part = figureAt(sentence, beforeFillers(sentence, figure));
  return part !== undefined && (part.kind === 'multiple' || isShareOf(sentence, part));
}

/** The token before the figure and the words that lead to it: "bằng khoảng 80%". */
function beforeFillers(sentence: FactSentence, { first }: ParagraphFigure): number {
  let index = first - 1;
  while (index > sentence.first && (hasCue(sentence, index, cue.filler) || isOfMean(sentence, index))) index--;
  return index;
}

/** "hai phần ba mức bình quân 25.000 tỷ đồng" */
function isOfMean({ context, paragraph: { tokens } }: FactSentence, index: number): boolean {
  return context.language === 'vi' && meanWords.test(tokens.text.slice(tokens.start[index], tokens.end[index]));
}

const meanWords = /^(?:mức|bình|quân|trung|con|số)$/u;

/** "so với mức 8,2 tỷ USD của năm 2024" */
function isCompared(sentence: FactSentence, figure: ParagraphFigure): boolean {
  return hasCue(sentence, beforeFillers(sentence, figure), cue.compare);
}

/** "43% below their 2007 peak": how far a value is from that of another time. */
function isMeasuredFrom({ paragraph: { tokens }, context }: FactSentence, { kind, next }: ParagraphFigure): boolean {
  if (context.language !== 'en' || kind === 'date') return false;
  return /^(?:below|above|under|short|off)$/u.test(tokens.text.slice(tokens.start[next], tokens.end[next]));
}

/** "up 25% from 2024", "5% up on 2023": English names the base of a percentage with a preposition. */
function isChangedFrom(sentence: FactSentence, date: ParagraphFigure): boolean {
  if (sentence.context.language !== 'en') return false;
  const { text, start, end } = sentence.paragraph.tokens;
  const before = date.first - 1;
  const word = text.slice(start[before], end[before]);
  if (word !== 'from' && !(word === 'on' && /^\d{4}(?:-(?:\d{2}|[QH]\d))?$/.test(String(date.value)))) return false;
  let index = before - 1;
  if (hasCue(sentence, index, cue.rise | cue.fall)) index--;
  const changed = figureAt(sentence, index);
  if (changed?.kind !== 'percent' || hasCue(sentence, date.next, cue.goTo)) return false;
  // "will go up by 7% from 1 May"
  if (sentence.context.date !== undefined && String(date.value) > sentence.context.date) return false;
  // "rises to 16% from 1 April": when it does.
  return !/^(?:to|at)$/u.test(text.slice(start[changed.first - 1], end[changed.first - 1]));
}

/** How far behind its figure in tokens the word stands that leads from there to another value. */
const goalDistance = 6;

/** "từ 43,2% cùng kỳ xuống 40,6%", "from $2 to $3": whether a change starts from the figure. */
export function startsChange(sentence: FactSentence, figure: ParagraphFigure): boolean {
  if (figure.bound === 'atLeast') return false;
  if (sentence.context.language === 'vi' && isWholeOfPart(sentence, figure)) return true;
  let index = figure.first - 1;
  while (index > sentence.first && hasCue(sentence, index, cue.filler)) index--;
  if (!hasCue(sentence, index, cue.from)) return false;
  for (let next = figure.next; next < Math.min(sentence.next, figure.next + goalDistance); next++) {
    if (hasCue(sentence, next, cue.goTo) && leadsToFigure(sentence, next)) return true;
    if (isBreak(sentence, next)) return false;
  }
  return false;
}
