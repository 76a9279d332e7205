import type { TokenRange } from '../paragraph.js';
import { clauseEnd, clauseStart, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

/** How many tokens from a date its brackets may be, or the end of what is held against the sentence. */
const scopeReach = 40;

/**
 * The part of its sentence that a date tells of, where that is not all of it: brackets with a figure of their own ("(10 tháng năm
 * 2024 tăng 8,8%)"), what "trong khi" holds against the rest, up to a semicolon, and the clause of another value ("còn 0,74%, đầu
 * năm là 1,12%; …").
 */
export function scopeOf(sentence: FactSentence, date: TokenRange): TokenRange | undefined {
  if (sentence.context.language !== 'vi') return undefined;
  return (
    bracketsAround(sentence, date) ??
    contrastAround(sentence, date) ??
    asideAround(sentence, date) ??
    recordBefore(sentence, date) ??
    formerEvent(sentence, date)
  );
}

/** "chưa bằng nửa đỉnh 66.500 đồng lập hồi tháng 6/2021": when the value right before was a record. */
function recordBefore(sentence: FactSentence, date: TokenRange): TokenRange | undefined {
  let index = date.first - 1;
  while (index > sentence.first && placed.test(wordAt(sentence, index))) index--;
  if (!/^(?:lập|phá)$/iu.test(wordAt(sentence, index))) return undefined;
  const figure = [1, 2, 3].map((back) => figureAt(sentence, index - back)).find((each) => each !== undefined);
  return figure === undefined ? undefined : { first: figure.first, next: date.next };
}

/** "dẫn đầu với 6,3%, sau khi GDP tăng 7,6% trong năm 2025": what came before, with a value of its own. */
function formerEvent(sentence: FactSentence, date: TokenRange): TokenRange | undefined {
  const first = clauseStart(sentence, date.first);
  if (first === sentence.first || wordAt(sentence, first) !== 'sau' || wordAt(sentence, first + 1) !== 'khi')
    return undefined;
  for (let index = first; index < date.first; index++) {
    const figure = figureAt(sentence, index);
    if (figure !== undefined && figure.kind !== 'date') return { first, next: clauseEnd(sentence, date.next) };
  }
  return undefined;
}

const placed = /^(?:hồi|vào|ở|tại|trong|ngày|từ|được)$/iu;

function bracketsAround(sentence: FactSentence, date: TokenRange): TokenRange | undefined {
  const open = signBefore(sentence, date.first);
  if (open === undefined) return undefined;
  const limit = Math.min(sentence.next, date.next + scopeReach);
  let holdsFigure = false;
  for (let index = open + 1; index < limit; index++) {
    if (isSign(sentence, index, signs.close)) return holdsFigure ? { first: open + 1, next: index } : undefined;
    const figure = figureAt(sentence, index);
    if (figure !== undefined && figure.kind !== 'date') holdsFigure = true;
  }
  return undefined;
}

/** The opening bracket before the token that is still open there. */
function signBefore(sentence: FactSentence, next: number): number | undefined {
  for (let index = next - 1; index >= Math.max(sentence.first, next - scopeReach); index--) {
    if (isSign(sentence, index, signs.close)) return undefined;
    if (isSign(sentence, index, signs.open)) return index;
  }
  return undefined;
}

function contrastAround(sentence: FactSentence, date: TokenRange): TokenRange | undefined {
  const { text, start } = sentence.paragraph.tokens;
  const first = clauseStart(sentence, date.first);
  if (!/trong khi(?: đó)?,? $/iu.test(text.slice(Math.max(0, (start[first] ?? 0) - 16), start[first])))
    return undefined;
  const limit = Math.min(sentence.next, date.next + scopeReach);
  for (let index = date.next; index < limit; index++)
    if (isSign(sentence, index, signs.semicolon)) return { first, next: index };
  return first - sentence.first > 1 ? { first, next: sentence.next } : undefined;
}

function asideAround(sentence: FactSentence, date: TokenRange): TokenRange | undefined {
  const first = clauseStart(sentence, date.first);
  if (first === sentence.first || first !== date.first || !hasCue(sentence, date.next, cue.reach)) return undefined;
  if (!isSign(sentence, first - 1, signs.comma)) return undefined;
  const next = clauseEnd(sentence, date.next);
  return isSign(sentence, next, signs.semicolon) ? { first, next } : undefined;
}
