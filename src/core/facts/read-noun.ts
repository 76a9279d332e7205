import type { ParagraphFigure } from '../paragraph.js';
import { areaUnits } from './extent.js';
import type { MetricPhrase } from './noun-phrase.js';
import type { Before, Reading } from './reading.js';
import { type FactSentence, wordAt } from './sentence.js';

/** What a Vietnamese figure is of where the noun right before it is only whose, one of those counted, or what somebody rides in. */
export function readNoun(
  sentence: FactSentence,
  figure: ParagraphFigure,
  noun: MetricPhrase,
  before: Before | undefined,
): Reading | undefined {
  const land = landOf(figure, noun);
  if (land !== undefined) return { metric: land, rule: 'fact.near.before' };
  if (isRide(sentence, figure, noun)) return { metric: 'quãng đường', rule: 'fact.distance' };
  const isPrice = figure.kind === 'money' && eachPiece.test(noun.metric);
  if (isPrice && /^(?:bán|mua|trả)$/u.test(wordAt(sentence, noun.range.first - 1)))
    return { metric: 'giá', isMeasured: true, rule: 'fact.near.each' };
  return ofEach(noun.metric, before);
}

/** "bán mỗi chiếc 120.000 đồng": a piece of what is traded. */
const eachPiece = /^mỗi (?:chiếc|cái|con|quả|trái|bộ|căn|lô|cây|suất|vé|kg|ký|tấn|tạ|lít|thùng|bao|bó|bình)$/u;

/** "chủ 1,7 ha ở xã Ea Kpam", "chủ vườn 2 ha": the land of an owner, and not who owns it. */
function landOf({ unit = '' }: ParagraphFigure, noun: MetricPhrase): string | undefined {
  if (!areaUnits.has(unit)) return undefined;
  if (noun.metric === 'chủ') return 'diện tích';
  return /^chủ \p{Ll}/u.test(noun.metric) ? noun.metric.slice('chủ '.length) : undefined;
}

/** What somebody rides in. */
const vehicles = /^(?:xe|ô tô|tàu|thuyền|ghe|xuồng|máy bay)(?: |$)/u;

/** "đi xe máy 95 km": how far somebody went, and not in what. */
function isRide(sentence: FactSentence, { unit }: ParagraphFigure, noun: MetricPhrase): boolean {
  if (unit !== 'km' || !vehicles.test(noun.metric)) return false;
  return /^(?:đi|chạy|lái|bằng)$/u.test(wordAt(sentence, noun.range.first - 1));
}

/** "năm kỳ lãi, mỗi kỳ 90 triệu đồng": what each of those counted is so much of. */
function ofEach(metric: string, before: Before | undefined): Reading | undefined {
  const each = /^mỗi (?<thing>\p{L}+)$/u.exec(metric)?.groups?.thing;
  const unit = before?.figure.kind === 'cardinal' ? before.figure.unit : undefined;
  if (each === undefined || unit?.startsWith(`${each} `) !== true) return undefined;
  return { metric: unit, rule: 'fact.near.each' };
}
