import type { ParagraphFigure } from '../paragraph.js';
import { clauseStart, isSign, signs } from './clause.js';
import { isScore } from './read-count.js';
import type { Reading } from './reading.js';
import { entityAt, type FactSentence, figureAt, wordAt } from './sentence.js';

/** How far before its score in tokens a contest may be told. */
const contestReach = 40;
const contest = /^(?:thắng|thua|hòa|hoà|hạ|bại|gỡ|dẫn|số|quật|phục|chìm)$/u;
/** What "số" and "hòa" are where they tell of no contest: tổng số, Hòa Bình. */
const named = /^(?:tỷ|tỉ|tổng)$/u;

/**
 * "Nam Định thua Hà Nội 1-3", "thắng với tỷ số 2-1": either side of a score has its number. The first is of whom the
 * clause tells, the second of whoever stands right before the score.
 */
export function readScore(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  if (sentence.context.language !== 'vi' || !isScore(sentence, figure) || !tellsContest(sentence, figure))
    return undefined;
  const isSecond = isSign(sentence, figure.first - 1, signs.dash);
  const subject = sideOf(sentence, figure, isSecond);
  const { text } = sentence.paragraph.tokens;
  const metric = text.includes('tỉ số') || text.includes('tỉ lệ') ? 'tỉ số' : 'tỷ số';
  return { metric, subject, rule: 'fact.score' };
}

function tellsContest(sentence: FactSentence, { first }: ParagraphFigure): boolean {
  let isClosed = false;
  for (let index = first - 1; index >= Math.max(sentence.first, first - contestReach); index--) {
    // "3-1 (25-20, 22-25, …)": how the sets went.
    if (isSign(sentence, index, signs.close)) isClosed = true;
    if (isSign(sentence, index, signs.open) && !isClosed) return false;
    if (!contest.test(wordAt(sentence, index)) || entityAt(sentence, index) !== undefined) continue;
    if (wordAt(sentence, index) !== 'số' || named.test(wordAt(sentence, index - 1))) return true;
  }
  return false;
}

/** Whose number of a score it is, where two names of its clause tell. */
function sideOf(sentence: FactSentence, figure: ParagraphFigure, isSecond: boolean): string | undefined {
  const score = isSecond ? figureAt(sentence, figure.first - 2) : figure;
  if (score === undefined) return undefined;
  const other = entityAt(sentence, score.first - 1);
  const clause = clauseStart(sentence, score.first);
  const own = sentence.entities.find(({ first }) => first >= clause && first < score.first);
  if (other === undefined || own === undefined || own === other) return undefined;
  return (isSecond ? other : own).canonical;
}
