import type { ParagraphFigure } from '../paragraph.js';
import { isSign, signs } from './clause.js';
import { cue } from './cues.js';
import type { Governor } from './governor.js';
import { type MetricPhrase, nounBefore } from './noun-phrase.js';
import { phraseRightBehind } from './phrase-behind.js';
import { type Before, isBareQuantity } from './reading.js';
import { type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

/** Units of area, volume and mass: what they measure follows them (5.000 ha hoa màu). */
export const amountUnits: ReadonlySet<string> = new Set(['har', 'm2', 'km2', 'm3', 'L', 'l', 't', 'kg', 'g']);

/** Units of what is used up or lost in bulk. */
const bulk: ReadonlySet<string> = new Set([...amountUnits, 'mL']);

/** "gồm 5 km đường", "mỗi tàu tốn 600 lít dầu": what there is so much of. */
export function heldBehindVerb(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { first }: Governor,
): MetricPhrase | undefined {
  // "chi 4,3 triệu đồng, gồm 1,2 triệu đồng bảo hiểm y tế": what a part of the sum is for.
  if (figure.kind !== 'measure' && figure.kind !== 'money') return undefined;
  if (wordAt(sentence, figure.first - 1) === 'gồm') return phraseRightBehind(sentence, figure);
  if (figure.kind === 'money') return undefined;
  const isUsed = /^(?:tốn|ngốn|hết)$/u.test(wordAt(sentence, first)) && bulk.has(figure.unit ?? '');
  return isUsed && sentence.context.language === 'vi' ? phraseRightBehind(sentence, figure) : undefined;
}

/** "tỉnh mất 19.000 ha lúa": what was lost, and not who lost it. */
export function lostObject(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { first }: Governor,
): MetricPhrase | undefined {
  if (sentence.context.language !== 'vi' || !bulk.has(figure.unit ?? '')) return undefined;
  return wordAt(sentence, first) === 'mất' ? phraseRightBehind(sentence, figure) : undefined;
}

/** "sau sáu vòng kéo dài 9 tiếng": what was counted lasts so long. */
export function countedRound(sentence: FactSentence, { clause, first }: Governor): MetricPhrase | undefined {
  if (wordAt(sentence, first) !== 'kéo' || sentence.context.language !== 'vi') return undefined;
  const noun = nounBefore(sentence, clause, first);
  if (noun === undefined || noun.range.next < first) return undefined;
  return figureAt(sentence, noun.range.first - 1)?.kind === 'cardinal' ? noun : undefined;
}

/** "xã đạt 16/19 tiêu chí": of what so many parts were reached, where nothing measured is said to. */
export function partsReached(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { first }: Governor,
  phrase: MetricPhrase | undefined,
): MetricPhrase | undefined {
  if (sentence.context.language !== 'vi' || phrase?.isMeasured === true) return undefined;
  const parts = /^(?:đạt|hoàn)$/u.test(wordAt(sentence, first)) ? phraseRightBehind(sentence, figure) : undefined;
  return parts === undefined || isBareQuantity(parts.metric) ? undefined : parts;
}

/** What is built by its length: "312 km đường giao thông". */
export const lengthUnits = new Set(['km', 'm']);
export const line = /^(?:dây|đường|tuyến|kênh|kè|đê|cáp|ống|mương|cao tốc|hàng rào|bờ)(?!\p{L})/iu;

/** "kéo dài 45 km đường ống": what is built so long, right behind its length. */
export function lineBehind(sentence: FactSentence, figure: ParagraphFigure): MetricPhrase | undefined {
  if (sentence.context.language !== 'vi' || !lengthUnits.has(figure.unit ?? '')) return undefined;
  const phrase = phraseRightBehind(sentence, figure);
  return phrase !== undefined && line.test(phrase.metric) ? phrase : undefined;
}

/** "mua 3.500 lít hóa chất", "bán 1,5 ha ruộng": what there is so much of, right behind its measure. */
export function heldBehind(sentence: FactSentence, figure: ParagraphFigure): MetricPhrase | undefined {
  return amountUnits.has(figure.unit ?? '') ? phraseRightBehind(sentence, figure) : undefined;
}

/** Kinds of money: "15 tỉ đồng học bổng", "1,6 tỷ đồng tiền mặt". */
const sums =
  /^(?:tiền|học bổng|trái phiếu|viện trợ|hàng|thuế|nợ|vốn|lãi|lương|phí|lợi nhuận|doanh thu|trợ cấp)(?: |$)/u;

/** What kind of money it is, right behind the amount. */
export function sumOf(sentence: FactSentence, figure: ParagraphFigure): MetricPhrase | undefined {
  const phrase = phraseRightBehind(sentence, figure);
  return phrase !== undefined && sums.test(phrase.metric) ? phrase : undefined;
}

/** "gồm 1,2 triệu đồng bảo hiểm y tế và 640.000 đồng sách giáo khoa": what a further part of a sum is for. */
export function furtherPart(
  sentence: FactSentence,
  figure: ParagraphFigure,
  before: Before | undefined,
): MetricPhrase | undefined {
  const { first, next } = figure;
  if (before?.reading.rule !== 'fact.amount.after' || before.figure.kind !== 'money') return undefined;
  if (!hasCue(sentence, first - 1, cue.and) && !isSign(sentence, first - 1, signs.comma)) return undefined;
  const phrase = phraseRightBehind(sentence, figure);
  return phrase !== undefined && phrase.range.next - next > 1 ? phrase : undefined;
}
