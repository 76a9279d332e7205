import type { Change, FigureKind } from '../model.js';
import type { ParagraphFigure, TokenRange } from '../paragraph.js';
import type { MetricPhrase } from './noun-phrase.js';
import { entityAt, type FactSentence } from './sentence.js';

/** What a figure is read to state, before its period is known. */
export interface Reading {
  readonly metric: string;
  /** Whom it is about, where the form itself names them. */
  readonly subject?: string | undefined;
  /** The fact whose metric goes on here: its subject does, too, unless what stands behind that figure names another. */
  readonly former?: Before;
  readonly change?: Change['kind'] | undefined;
  /** The value from which a change starts ("từ 8,9% lên 11,4%"): its period is the one that the change is measured against. */
  readonly isStart?: boolean;
  /** Whether the metric is known to be a measured thing, so that a list may go on with other subjects. */
  readonly isMeasured?: boolean;
  /** Stable name of the sentence form. */
  readonly rule: string;
}

/** The reading of the figure before, in the same sentence, that a list goes on with. */
export interface Before {
  readonly reading: Reading;
  readonly figure: ParagraphFigure;
  /** Whom the fact is about. */
  readonly subject: string | undefined;
}

/** What was read before a figure. */
export interface Earlier {
  /** The fact before it in its sentence. */
  before?: Before | undefined;
  /** The facts of the sentence before that states any. */
  readonly inLast?: readonly Before[];
  /** The fact before it in its paragraph, for "con số này". */
  last?: Before | undefined;
  /** The measured values that the paragraph stated last, by kind and unit, for lists that go on over sentences. */
  readonly amounts: Map<string, Before>;
  /** The metrics of measured values that the paragraph before stated first, by `amountKey`. */
  readonly carriedAmounts?: ReadonlyMap<string, string> | undefined;
  /** The fact of each kind of figure that the paragraph stated last. */
  readonly kinds: Map<FigureKind, Before>;
  /** The sentence before in its paragraph that has figures. */
  previous?: FactSentence | undefined;
  /** What the heading above names that is measured. */
  readonly topic?: string | undefined;
}

export function readingOf(
  sentence: FactSentence,
  phrase: MetricPhrase,
  rule: string,
  change?: Change['kind'],
): Reading {
  const subject = phrase.subject === undefined ? undefined : rangeText(sentence, phrase.subject);
  return { metric: phrase.metric, subject, change, isMeasured: phrase.isMeasured, rule };
}

/** The same metric as the figure before, and its subject where none is named since. */
export function inherited(before: Before | undefined, rule: string, change?: Change['kind']): Reading | undefined {
  if (before === undefined) return undefined;
  const { metric, isMeasured = false } = before.reading;
  return { metric, change, isMeasured, rule, former: before };
}

/** Units of one quantity by UCUM code, with the one that stands for them: a text tells megawatts of a country, kilowatts of a house. */
const sameQuantity: ReadonlyMap<string, string> = new Map([
  ['kW', 'W'],
  ['MW', 'W'],
  ['GW', 'W'],
  ['MW.h', 'kW.h'],
  ['GW.h', 'kW.h'],
  ['TW.h', 'kW.h'],
  ['cm', 'm'],
]);

/** Whether two figures are of one kind and quantity, and so may measure one thing. */
export function isAlike(one: ParagraphFigure, other: ParagraphFigure): boolean {
  return amountKey(one) === amountKey(other);
}

/** Whether two measures are of one quantity, be it of a whole or of a time: "38 triệu m3, tương đương 127.000 m3/ngày". */
export function isSameQuantity({ unit = '' }: ParagraphFigure, other: ParagraphFigure): boolean {
  return quantityOf(unit) === quantityOf(other.unit ?? '');
}

function quantityOf(unit: string): string {
  const slash = unit.indexOf('/');
  const whole = slash > 0 && unit !== 'km/h' && unit !== 'm/s' ? unit.slice(0, slash) : unit;
  return sameQuantity.get(whole) ?? whole;
}

/** How many times as much two values of one thing may differ: a price of a piece is no sum of all. */
const mostTimes = 5000;

/** Whether two amounts are so far apart that they measure different things: a ticket at 81.000 đồng, a market of 74 tỷ đồng. */
export function isFarFrom(one: ParagraphFigure, other: ParagraphFigure): boolean {
  if (one.kind !== 'money' || other.kind !== 'money' || one.unit !== other.unit) return false;
  const ratio = Number(one.value ?? one.max) / Number(other.value ?? other.max);
  return ratio > mostTimes || ratio < 1 / mostTimes;
}

/** "1.1 million tonnes, against 1.6 million in 2019": in English a number alone may be in the unit of the value before. */
export function leavesUnit({ kind }: ParagraphFigure, figure: ParagraphFigure): boolean {
  if (figure.kind !== 'cardinal' || figure.unit !== undefined) return false;
  return kind === 'measure' || kind === 'duration' || kind === 'percent' || kind === 'money';
}

/** Key of `Earlier.amounts`. */
export function amountKey({ kind, unit = '' }: ParagraphFigure): string {
  return kind === 'cardinal' ? kind : `${kind} ${sameQuantity.get(unit) ?? unit}`;
}

/** What the paragraph measured last, in whatever unit. */
export function measuredLast(amounts: Earlier['amounts']): Before | undefined {
  let latest: Before | undefined;
  for (const amount of amounts.values()) {
    if (amount.reading.change === undefined && amount.figure.first > (latest?.figure.first ?? -1)) latest = amount;
  }
  return latest;
}

/** "xuất khẩu đạt 430 tỷ USD, trong đó gỗ đạt 15 tỷ USD": the metric goes on, of another subject. */
export function carried(
  before: Before | undefined,
  phrase: MetricPhrase,
  figure: ParagraphFigure,
): Reading | undefined {
  if (before?.reading.isMeasured !== true || phrase.isMeasured || !isAlike(before.figure, figure)) return undefined;
  return { metric: before.reading.metric, subject: phrase.metric, isMeasured: true, rule: 'fact.carried' };
}

export function rangeText(sentence: FactSentence, { first, next }: TokenRange): string {
  const entity = entityAt(sentence, first);
  if (entity !== undefined && entity.next === next) return entity.canonical;
  const { text, start, end } = sentence.paragraph.tokens;
  return text.slice(start[first], end[next - 1]);
}

export function changeKind(figure: ParagraphFigure): Change['kind'] {
  if (figure.kind === 'multiple') return 'multiple';
  return figure.kind === 'percent' && figure.unit !== 'pp' ? 'percent' : 'increment';
}

/** Quantity words that are no metric alone: "tổng số", "con số này". */
const bareQuantity =
  /^(?:tổng số|số|số lượng|con số|tổng|tổng cộng|mức|the total|total|the number|the figure|number|amount|many|most|some|all|each|few|several|none|both|others|the rest|the others|month|year|week|day)$/iu;

export function isBareQuantity(metric: string): boolean {
  return bareQuantity.test(metric);
}

/** "the revised estimate of employees": English nouns for a value of what stands behind them. */
export function isEstimate(metric: string): boolean {
  return /(?:^| )(?:estimates?|forecasts?|figures?|tally|numbers?|totals?)$/iu.test(metric);
}

const countOpening =
  /^(?:tổng số|số|lượng|tổng|sản lượng|quy mô|dân số|chỉ số|tỷ số|tỉ số|mức sinh|lực lượng lao động|nguồn cung|công suất|sức chứa|quân số|sĩ số|nhu cầu|lưu lượng|tổng đàn|trung vị|điểm bình quân|điểm trung bình|điểm chuẩn|mật độ|hiệu số|số lượng|the number|number|magnitude)(?!\p{L})/iu;

/** "số ca mắc", "the number of …": the phrase itself says that it is a count. */
export function countsNumber(metric: string): boolean {
  // "quy mô 4 làn xe" counts lanes.
  return metric !== 'quy mô' && countOpening.test(metric) && !sumOpening.test(metric);
}

/** "tổng số tiền": a sum of money counts nothing. */
const sumOpening = /^(?:tổng |tổng số |số )(?:tiền|vốn|giá trị|trị giá|kinh phí|nợ)(?!\p{L})/iu;

/** Points of an index, a test or a rate: a value, and no count of anything. */
export function isPoints({ unit }: ParagraphFigure): boolean {
  return unit !== undefined && pointsOpening.has(unit.charAt(0)) && /^(?:điểm|(?:basis )?points?)$/iu.test(unit);
}

/** What units of points open with: most units are told apart by a letter. */
const pointsOpening: ReadonlySet<string> = new Set(['đ', 'Đ', 'p', 'P', 'b', 'B']);

/** What a figure may go on about in Vietnamese: money and measures tell nothing more of what was but counted. */
export function alikeIn(
  { context }: FactSentence,
  figure: ParagraphFigure,
  before: Before | undefined,
): Before | undefined {
  const { kind, unit } = figure;
  if (context.language !== 'vi' || before === undefined) return before;
  // "cao 1,68 m, cú đập đạt 338 km/h": of one thing no two quantities are told by the same word.
  if (kind === 'measure' && before.figure.kind === 'measure' && !isSameQuantity(before.figure, figure))
    return undefined;
  // "đoạn đầu, dài 22 km, dẫn đầu với 27%"
  if (before.reading.rule.startsWith('fact.dimension') && !isAlike(before.figure, figure)) return undefined;
  // "hạn mức 200 m2 … 200 m2 đầu chỉ tốn 900 triệu đồng"
  const isMeasured = before.reading.isMeasured === true;
  if (isMeasured && kind === 'money' && before.figure.kind === 'measure') return undefined;
  // "vận tốc 100 km/h, rút hành trình còn 31 giờ"
  if (kind === 'duration' && before.figure.kind === 'measure') return undefined;
  // "178.000 người nộp hồ sơ, tăng 4,6%, với mức bình quân 4 triệu đồng"
  const isOfCount = before.reading.rule === 'fact.change.same' && before.reading.former?.figure.kind === 'cardinal';
  if (isOfCount && !isMeasured && (kind === 'money' || kind === 'measure')) return undefined;
  if (before.figure.kind !== 'cardinal' || before.reading.isMeasured === true) return before;
  return kind === 'money' || kind === 'measure' || unit === 'pp' ? undefined : before;
}

/** What is told in money, of which no measure is. */
const ofMoney =
  /^(?:mức )?(?:giá|tiền|doanh thu|doanh số|lợi nhuận|lãi|lỗ|vốn|kinh phí|chi phí|phí|thuế|lương|thu nhập|nợ|dư nợ|kim ngạch|tỷ giá)(?: |$)/u;

export function isOfMoney(metric: string): boolean {
  return ofMoney.test(metric);
}
