import type { ParagraphFigure } from '../paragraph.js';
import { isPlural } from './english-nouns.js';
import type { MetricPhrase } from './noun-phrase.js';
import { countsNumber, isPoints } from './reading.js';
import { entityAt, type FactSentence } from './sentence.js';

/** "mục tiêu là 9 triệu": a number without a counted noun that is too large to name something. */
export function isAmountAlone(sentence: FactSentence, phrase: MetricPhrase, figure: ParagraphFigure): boolean {
  const { unit, value } = figure;
  // "the lira traded at 41.2"
  if (unit === undefined && sentence.context.language === 'en' && typeof value === 'number' && !Number.isInteger(value))
    return true;
  // "weekly cases peaked at 814"
  if (unit === undefined && sentence.context.language === 'en' && isPlural(sentence, phrase.range.next - 1))
    return true;
  return unit === undefined && typeof value === 'number' && value >= 3000;
}

export function isCounted(figure: ParagraphFigure): boolean {
  return figure.kind === 'cardinal' && figure.unit !== undefined;
}

/** "VN-Index lên 1.690 điểm": points of an index are its value, and count nothing. */
export function measuresCount(sentence: FactSentence, phrase: MetricPhrase, figure: ParagraphFigure): boolean {
  // "Khách quốc tế đạt 916.000 lượt"
  const isVisits = /^lượt(?: người)?$/u.test(figure.unit ?? '');
  const isPieces = isVisits ? visitors.test(phrase.metric) : countsPieces(figure);
  // Points of a name are counted ("Rovers are two points behind"), those of anything else are its value.
  const isValue =
    isPoints(figure) && (figure.unit !== 'points' || entityAt(sentence, phrase.range.first) === undefined);
  return phrase.isMeasured || countsNumber(phrase.metric) || isValue || isPieces;
}

/** Who comes as often as is told. */
const visitors = /^(?:khách|du khách|hành khách|lữ khách)(?: |$)/u;

/** Words for a piece of anything: "đàn bò 120.000 con" counts cattle. */
const pieceWords: ReadonlySet<string> = new Set(['con', 'chiếc', 'cái', 'quả', 'cuốn', 'cây', 'lượt']);

export function countsPieces({ unit = '' }: ParagraphFigure): boolean {
  return pieceWords.has(unit);
}
