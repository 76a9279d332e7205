import type { ParagraphFigure } from '../paragraph.js';
import { isSign, signs } from './clause.js';
import { areaUnits, isFever } from './extent.js';
import type { Governor } from './governor.js';
import { factLexicons } from './lexicons.js';
import { type FactSentence, figureAt, wordAt } from './sentence.js';

export const superlative = /(?:^| )nhất(?: |$)/u;

/** What a length is of, behind the word for the longest or deepest of several. */
const extremes: Readonly<Record<string, string>> = {
  dài: 'chiều dài',
  rộng: 'bề rộng',
  cao: 'chiều cao',
  sâu: 'độ sâu',
  dày: 'độ dày',
};

/** "41 điểm ngập, nơi sâu nhất 1,2 m": how long or deep the utmost of them is. */
function extremeOf(sentence: FactSentence, { unit = '' }: ParagraphFigure, { first }: Governor): string | undefined {
  if (sentence.context.language !== 'vi' || !/^(?:m|km|cm|mm)$/u.test(unit)) return undefined;
  return wordAt(sentence, first - 1) === 'nhất' ? extremes[wordAt(sentence, first - 2)] : undefined;
}

/** What the unit of a measure tells, and of an area what "rộng nhất" tells. */
export function unitMetric(sentence: FactSentence, figure: ParagraphFigure, governor: Governor): string | undefined {
  const { unit = '' } = figure;
  const extreme = extremeOf(sentence, figure, governor);
  if (extreme !== undefined) return extreme;
  const { unitMetrics, areaMetric } = factLexicons[sentence.context.language];
  const metric = unitMetrics[unit];
  // "sức gió mạnh nhất cấp 12 (118-133 km/h)"
  if (metric === 'nhiệt độ' && isFever(sentence, governor.first)) return 'thân nhiệt';
  const isWind = metric === 'tốc độ' && isSign(sentence, governor.first - 1, signs.open);
  if (isWind && figureAt(sentence, governor.first - 2)?.kind === 'ordinal') return 'sức gió';
  if (metric !== undefined || !areaUnits.has(unit)) return metric;
  if (isSign(sentence, governor.first - 1, signs.open)) return areaMetric;
  const { text, start, end } = sentence.paragraph.tokens;
  return superlative.test(text.slice(start[governor.clause], end[governor.first - 1])) ? areaMetric : undefined;
}
