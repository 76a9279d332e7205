import type { ParagraphFigure } from '../paragraph.js';
import { spaceBefore, tokenKind, wordCase } from '../text/tokens.js';
import { isBreak, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import type { Governor } from './governor.js';
import { type Before, type Earlier, inherited, isBareQuantity, type Reading, rangeText } from './reading.js';
import { entityAt, type FactSentence, figureAt, hasCue, unitFirst, unitNext, wordAt } from './sentence.js';

/**
 * A number without a counted noun that no form of its sentence tells the metric of: behind a label, in brackets as what
 * something is held against, or of another time than the count before it.
 */
export function readCarriedCount(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  { kinds }: Earlier,
): Reading | undefined {
  if (sentence.context.language !== 'vi' || figure.kind !== 'cardinal' || figure.unit !== undefined) return undefined;
  const label = labelOf(sentence, governor);
  if (label !== undefined) return { metric: label, isMeasured: true, rule: 'fact.label' };
  const short = shortNoun(sentence, figure);
  if (short !== undefined) return { metric: short, rule: 'fact.count.short' };
  const told = kinds.get('cardinal');
  if (told === undefined || told.reading.change !== undefined) return undefined;
  if (isBracketedBase(sentence, governor)) return { ...baseOf(told), isStart: true };
  if (isHad(sentence, figure, governor)) return inherited(told, 'fact.bare.same');
  return isOfOtherTime(sentence, figure, governor) ? inherited(told, 'fact.carried.time') : undefined;
}

function baseOf(told: Before): Reading {
  const { metric, isMeasured = false } = told.reading;
  return { metric, isMeasured, rule: 'fact.base.bracket', former: told };
}

/** "mỗi thí sinh đăng ký 9 NV": a short form in capitals that counts as a noun does. */
function shortNoun(sentence: FactSentence, { next }: ParagraphFigure): string | undefined {
  const { tokens } = sentence.paragraph;
  if (next >= sentence.next || tokens.letterCase[next] !== wordCase.upper || tokens.kind[next] !== tokenKind.word)
    return undefined;
  const text = tokens.text.slice(tokens.start[next], tokens.end[next]);
  const isName = sentence.entityOf[next - sentence.first] !== undefined;
  return isName || text.length < 2 || text.length > longestShort || !spaceBefore(tokens, next) ? undefined : text;
}

const longestShort = 5;

/** Longest label of a line in tokens. */
const longestLabel = 12;

/** "- Doanh nghiệp thành lập mới: 97.800, tăng 7,1%": what the line tells the number of. */
function labelOf(sentence: FactSentence, { clause, first }: Governor): string | undefined {
  if (first !== clause || !isSign(sentence, clause - 1, signs.colon)) return undefined;
  const next = clause - 1;
  let start = next;
  while (start > sentence.first && next - start < longestLabel && !isBreak(sentence, start - 1)) {
    if (figureAt(sentence, start - 1) !== undefined) return undefined;
    start = unitFirst(sentence, start - 1);
  }
  // A line may open with the dash that marks it as a point.
  const opens =
    start === sentence.first || isSign(sentence, start - 1, signs.dash) || isSign(sentence, start - 1, signs.semicolon);
  if (!opens || next - start < 2) return undefined;
  if (hasCue(sentence, start, cue.pronoun | cue.say) || entityAt(sentence, start)?.next === next) return undefined;
  const text = rangeText(sentence, { first: start, next });
  if (isBareQuantity(text)) return undefined;
  return entityAt(sentence, start) === undefined ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const earlierTime = cue.samePeriod | cue.lastYear | cue.lastMonth | cue.lastQuarter;

/** "so với cùng kỳ năm 2024 (58.177)": the number of the time that something is held against. */
function isBracketedBase(sentence: FactSentence, { clause, first }: Governor): boolean {
  if (first !== clause || !isSign(sentence, clause - 1, signs.open)) return false;
  let index = clause - 2;
  while (
    index > sentence.first &&
    (figureAt(sentence, index)?.kind === 'date' || hasCue(sentence, index, earlierTime | cue.time))
  )
    index = unitFirst(sentence, index) - 1;
  return index < clause - 2 && hasCue(sentence, index, cue.compare);
}

/** "trong khi cùng kỳ chỉ 71", "hôm nay, con số dự kiến lên 142.000": when it was so, and nothing else, stands in its clause. */
function isOfOtherTime(sentence: FactSentence, figure: ParagraphFigure, { clause, first, nearest }: Governor): boolean {
  if (!endsClause(sentence, figure)) return false;
  let isTold = false;
  for (let index = clause; index < first; index = unitNext(sentence, index)) {
    const isTime = hasCue(sentence, index, earlierTime | cue.time) || figureAt(sentence, index)?.kind === 'date';
    const isNumber = /^(?:con|số)$/u.test(wordAt(sentence, index));
    if (!isTime && !isNumber && !hasCue(sentence, index, cue.auxiliary | cue.filler | cue.break | cue.at)) return false;
    isTold ||= isTime || (isNumber && nearest !== 0);
  }
  return isTold;
}

/** "năm ngoái, đội đầu bảng đã có 25": as many of what was counted last. */
function isHad(sentence: FactSentence, figure: ParagraphFigure, { first }: Governor): boolean {
  return endsClause(sentence, figure) && / (?:có|được) $/iu.test(` ${textBetween(sentence, first, figure.first)} `);
}

function textBetween(sentence: FactSentence, first: number, next: number): string {
  return first < next ? rangeText(sentence, { first, next }) : '';
}

function endsClause(sentence: FactSentence, { next }: ParagraphFigure): boolean {
  return next >= sentence.next || isBreak(sentence, next) || isSign(sentence, next, fullStop);
}

const fullStop = 0x2e;
