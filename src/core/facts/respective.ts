import type { ParagraphFigure, TokenRange } from '../paragraph.js';
import { clauseStart, isSign, signs } from './clause.js';
import { groupStart } from './coordination.js';
import { cue } from './cues.js';
import { amountKey, type Before, changeKind, isAlike, type Reading, rangeText } from './reading.js';
import { cueFirst, cueNext, entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

/** How far before its figures in tokens the words "lần lượt" or "tương ứng" stand. */
const markerReach = 24;

/** Values told in an order are several. */
const leastMembers = 2;

/** The word that says that several values are of several things told before, in their order. */
interface Marker {
  readonly first: number;
  readonly next: number;
}

/**
 * "Doanh thu 450 tỷ đồng, lợi nhuận 45 tỷ đồng, tăng lần lượt 12% và 15%", "điện mặt trời và điện gió lần lượt 10% và 5%": each
 * value is of one of the things named right before, or of the values that the sentence, else the one before it, told last.
 */
export function readRespective(
  sentence: FactSentence,
  figure: ParagraphFigure,
  inSentence: readonly Before[],
  inLast: readonly Before[],
  amounts: ReadonlyMap<string, Before>,
): Reading | undefined {
  const marker = markerBefore(sentence, figure);
  if (marker === undefined) return undefined;
  const members = membersBehind(sentence, marker, figure);
  const place = members.indexOf(figure);
  if (members.length < leastMembers || place < 0) return undefined;
  const named = namedBefore(sentence, marker, members.length)?.[place];
  if (named !== undefined) return ofThing(sentence, named, amounts.get(amountKey(figure)));
  // "hai cầu thủ lần lượt 2 và 5 trận" counts matches.
  if (members.some(({ kind, unit }) => kind === 'cardinal' && unit !== undefined)) return undefined;
  const told = inSentence.filter((before) => before.figure.next <= marker.first);
  const alike = pointsBack(sentence, marker) ? inLast.filter((before) => isAlike(before.figure, figure)) : [];
  const former = told.length >= members.length ? told.slice(-members.length) : alike;
  const own = former.length === members.length ? former[place] : undefined;
  if (own === undefined) return undefined;
  const { metric, isMeasured = false } = own.reading;
  const change = isChanged(sentence, marker) ? changeKind(figure) : undefined;
  return { metric, isMeasured, change, rule: 'fact.respective', former: own };
}

/** Whether the sentence says "lần lượt" or "tương ứng" anywhere, so that most sentences are looked through but once. */
export function tellsInOrder({ paragraph: { tokens }, context, figures, first, next }: FactSentence): boolean {
  if (context.language !== 'vi' || figures.length < leastMembers) return false;
  const words = tokens.text.slice(tokens.start[first], tokens.end[next - 1]);
  return words.includes('ần lượt') || words.includes('ương ứng');
}

function markerBefore(sentence: FactSentence, figure: ParagraphFigure): Marker | undefined {
  const { text, start, end } = sentence.paragraph.tokens;
  const limit = Math.max(sentence.first, figure.first - markerReach);
  for (let index = figure.first - 1; index > limit; index--) {
    if (isSign(sentence, index, signs.semicolon)) return undefined;
    const phrase = text.slice(start[index - 1], end[index]).toLowerCase();
    if (phrase === 'lần lượt' || phrase === 'tương ứng') return { first: index - 1, next: index + 1 };
  }
  return undefined;
}

/** The values behind the marker, with nothing but commas, "và" and fillers between. */
function membersBehind(sentence: FactSentence, { next }: Marker, figure: ParagraphFigure): ParagraphFigure[] {
  const members: ParagraphFigure[] = [];
  for (let index = next; index < sentence.next; ) {
    const member = figureAt(sentence, index);
    if (member !== undefined) {
      if (!isAlike(member, figure)) break;
      members.push(member);
      index = member.next;
    } else if (isSign(sentence, index, signs.comma) || hasCue(sentence, index, between))
      index = cueNext(sentence, index);
    // "lần lượt tăng 12% và 15%"
    else if (members.length === 0 && hasCue(sentence, index, cue.rise | cue.fall)) index = cueNext(sentence, index);
    else if (members.length === 0 || !isCountedNoun(sentence, members, index)) break;
    else index++;
  }
  return members;
}

const between = cue.and | cue.filler | cue.reach | cue.times;

/** Whether the token belongs to what the last member counts. */
function isCountedNoun({ paragraph: { tokens } }: FactSentence, members: readonly ParagraphFigure[], index: number) {
  const { unit = '', end = 0 } = members.at(-1) ?? {};
  return (tokens.end[index] ?? 0) <= end + 1 + unit.length;
}

/** "Mỹ và Hàn Quốc lần lượt đạt 455 và 264 triệu USD": of a name it is what was measured last, else the thing itself. */
function ofThing(sentence: FactSentence, thing: TokenRange, amount: Before | undefined): Reading {
  const text = rangeText(sentence, thing);
  const isName = entityAt(sentence, thing.first) !== undefined;
  const metric = isName ? (amount?.reading.metric ?? text) : text.charAt(0).toLowerCase() + text.slice(1);
  return { metric, subject: isName ? text : metric, rule: 'fact.respective' };
}

/** The things named right before the marker, where there are so many. */
function namedBefore(sentence: FactSentence, { first }: Marker, count: number): TokenRange[] | undefined {
  const clause = clauseStart(sentence, first);
  const start = groupStart(sentence, clause);
  const parts: TokenRange[] = [];
  let part = start;
  for (let index = start; index <= first; index++) {
    if (index < first && figureAt(sentence, index) !== undefined) return undefined;
    const ends = index === first || isSign(sentence, index, signs.comma) || hasCue(sentence, index, cue.and);
    if (!ends && hasCue(sentence, index, ~cue.head)) return undefined;
    if (!ends) continue;
    if (index > part) parts.push({ first: part, next: index });
    part = index + 1;
  }
  return parts.length === count ? parts : undefined;
}

/** "các tỷ lệ này lần lượt là …", "tương ứng là …" */
function pointsBack(sentence: FactSentence, { first }: Marker): boolean {
  if (wordAt(sentence, first) === 'tương') return true;
  for (let index = clauseStart(sentence, first); index < first; index++) {
    if (hasCue(sentence, index, cue.pronoun)) return true;
  }
  return false;
}

/** "tăng lần lượt 12%", "lần lượt tăng 12%" */
function isChanged(sentence: FactSentence, { first, next }: Marker): boolean {
  const verbs = cue.rise | cue.fall | cue.times;
  return hasCue(sentence, cueFirst(sentence, first - 1), verbs) || hasCue(sentence, next, verbs);
}
