import type { ParagraphFigure } from '../paragraph.js';
import { isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { startsClause } from './read-count.js';
import { entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

/** Most members that a text names one by one. */
const mostNamed = 10;

/**
 * "Ba nước Anh, Pháp, Đức", "nhóm 3 nước dẫn đầu", "bốn điểm nghẽn là vốn, đất và thủ tục": how many members a text names, or a
 * group has, is no statement about the world.
 */
export function countsMembers(sentence: FactSentence, figure: ParagraphFigure): boolean {
  if (sentence.context.language !== 'vi' || figure.kind !== 'cardinal' || figure.unit === undefined) return false;
  if (Number(figure.value ?? mostNamed + 1) > mostNamed) return false;
  if (/^(?:nhóm|top)$/u.test(wordAt(sentence, figure.first - 1))) return true;
  const next = nounEnd(sentence, figure);
  return namesPlaces(sentence, next) || (startsClause(sentence, figure) && definesList(sentence, next));
}

/** One past the counted noun. */
function nounEnd({ paragraph: { tokens } }: FactSentence, { unit = '', next, end }: ParagraphFigure): number {
  let index = next;
  while (index < tokens.count && (tokens.end[index] ?? 0) <= end + 1 + unit.length) index++;
  return index;
}

/** Whether at least two places stand at the token. */
function namesPlaces(sentence: FactSentence, index: number): boolean {
  const place = entityAt(sentence, index);
  if (place?.kind !== 'place' || place.first !== index) return false;
  const isJoined = isSign(sentence, place.next, signs.comma) || hasCue(sentence, place.next, cue.and);
  return isJoined && entityAt(sentence, place.next + 1)?.kind === 'place';
}

/** How far behind its noun in tokens "là" may stand, and behind that the "và" of the list. */
const listReach = 8;
const lastReach = 14;

const copula = 'là';

/** Nearly no word is as short, so that few are cut out of the text. */
function isCopula(sentence: FactSentence, index: number): boolean {
  const { start, end } = sentence.paragraph.tokens;
  return (end[index] ?? 0) - (start[index] ?? 0) === copula.length && wordAt(sentence, index) === copula;
}

function definesList(sentence: FactSentence, from: number): boolean {
  let index = from;
  while (index < Math.min(sentence.next, from + listReach) && !isCopula(sentence, index)) {
    if (figureAt(sentence, index) !== undefined || isSign(sentence, index, signs.comma)) return false;
    index++;
  }
  if (!isCopula(sentence, index)) return false;
  let isList = false;
  for (let place = index + 1; place < Math.min(sentence.next, index + lastReach); place++) {
    if (figureAt(sentence, place) !== undefined) return false;
    if (isSign(sentence, place, signs.comma)) isList = true;
    else if (isList && hasCue(sentence, place, cue.and)) return true;
  }
  return false;
}
