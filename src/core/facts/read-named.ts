import type { ParagraphFigure } from '../paragraph.js';
import { cue } from './cues.js';
import { cutPhrase } from './cut-phrase.js';
import { isFever } from './extent.js';
import { factLexicons } from './lexicons.js';
import {
  amountKey,
  type Before,
  type Earlier,
  isAlike,
  isBareQuantity,
  isFarFrom,
  measuredLast,
  type Reading,
} from './reading.js';
import { cueFirst, type FactSentence, hasCue } from './sentence.js';

/** Forms that take the subject of a clause for what is measured. */
const bySubject: ReadonlySet<string> = new Set([
  'fact.object',
  'fact.near.subject',
  'fact.near.before',
  'fact.reach',
  'fact.goal',
  'fact.change',
  'fact.multiple',
  'fact.opening',
]);

/** Heads of a body without a name. */
const body = /^(?:nhóm|khối|các|ngân hàng|doanh nghiệp|công ty|hãng|đơn vị|tỉnh|thành phố|nhà băng)(?!\p{L})/iu;

/** "cả nước thu về 7,2 tỷ USD", "ngành đạt 10,9 tỷ USD": whose the value is. */
const economy = /^(?:(?:cả|toàn) )?(?:nước|ngành|tỉnh|thành phố|huyện|khối|thị trường)$/iu;

function namesEconomy({ kind }: ParagraphFigure, metric: string): boolean {
  // "nước 34°C" is water.
  return kind !== 'measure' && economy.test(metric);
}

/** What may stand before a name without making it anything but that place or body. */
const ofName =
  /^(?:(?:riêng|tại|các|trạm|đài|tỉnh|thành phố|xã|phường|huyện|miền|vùng|khu vực|thị trường|công ty|ngân hàng) )?/iu;

/**
 * "ngân hàng nhà nước niêm yết 4,7%", "Trung Quốc 1,9 tỷ USD", "trạm Ba Tơ đo được 911 mm": a name measures nothing, what the
 * paragraph measured last does.
 */
export function ofNamed(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { rule, metric, isMeasured, change }: Reading,
  earlier: Earlier,
): Reading | undefined {
  if (isMeasured === true || figure.kind === 'cardinal') return undefined;
  if (!bySubject.has(rule)) return undefined;
  if (sentence.context.language === 'en') return ofEnglishName(sentence, figure, metric, change, earlier);
  if (!(rule === 'fact.object' && body.test(metric)) && !namesEconomy(figure, metric) && !isName(sentence, metric))
    return undefined;
  const known = figure.kind === 'measure' ? factLexicons.vi.unitMetrics[figure.unit ?? ''] : undefined;
  // "nạn nhân đều hạ thân nhiệt, có người chỉ còn 33,5°C"
  if (known === 'nhiệt độ' && isFever(sentence, figure.first)) return { metric: 'thân nhiệt', rule: 'fact.near.unit' };
  if (known !== undefined) return { metric: known, subject: metric, change, isMeasured: true, rule: 'fact.near.unit' };
  const amount = amountFor(figure, rule, earlier);
  // "HNX-Index lùi 0,9%; UPCoM giảm 0,2%": one index has no value of another.
  if (amount !== undefined && namesIndex(amount.reading.metric)) return undefined;
  if (amount === undefined || amount.reading.change !== undefined) {
    const told =
      change === undefined
        ? undefined
        : (measuredInSentence(sentence, figure) ??
          changedBefore(figure, change, earlier) ??
          growthBefore(figure, earlier));
    return told === undefined
      ? undefined
      : { metric: told, subject: metric, change, isMeasured: true, rule: 'fact.listed' };
  }
  return { ...amount.reading, subject: metric, change, rule: 'fact.listed' };
}

/** "Exports to China were $2bn, while Japan took $1bn": in English the name of a place or body measures nothing either. */
function ofEnglishName(
  sentence: FactSentence,
  figure: ParagraphFigure,
  metric: string,
  change: Reading['change'],
  { amounts, last }: Earlier,
): Reading | undefined {
  if (!isName(sentence, metric)) return undefined;
  const before =
    amounts.get(amountKey(figure)) ?? (last !== undefined && isAlike(last.figure, figure) ? last : undefined);
  if (before === undefined || before.reading.change !== undefined) return undefined;
  return { ...before.reading, subject: metric, change, rule: 'fact.listed' };
}

/** Whether the reading takes the name of a place or a body, which measures nothing, for what is measured. */
export function measuresName(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { rule, metric, isMeasured }: Reading,
): boolean {
  if (isMeasured === true || figure.kind === 'cardinal' || sentence.context.language !== 'vi') return false;
  return bySubject.has(rule) && (isName(sentence, metric) || namesEconomy(figure, metric));
}

/** Whether the metric is an index by its name: what another one is said to do is none of its. */
export function namesIndex(metric: string): boolean {
  return indexName.test(metric);
}

const indexName = /^(?:[\p{Lu}\d]+-)*(?:\p{Lu}[\p{Lu}\d]+|Index)$/u;

/** What was measured last in the figure's unit, of a change or a multiple in any. */
function amountFor(figure: ParagraphFigure, rule: string, { amounts, last }: Earlier): Before | undefined {
  if (rule !== 'fact.change' && rule !== 'fact.multiple') {
    const amount = amounts.get(amountKey(figure));
    if (amount !== undefined && isFarFrom(amount.figure, figure)) return undefined;
    return amounts.get(amountKey(figure)) ?? (last !== undefined && isAlike(last.figure, figure) ? last : undefined);
  }
  const latest = measuredLast(amounts);
  // "mức tăng tốt nhất là 1,28%": a change itself.
  return latest === undefined || /^(?:mức|tốc độ) /u.test(latest.reading.metric) ? undefined : latest;
}

/** "42 tỉnh giảm số người chết, trong đó Lai Châu giảm 20%. Huế tăng 17%": what changed in the place before. */
function changedBefore(figure: ParagraphFigure, change: Reading['change'], { amounts }: Earlier): string | undefined {
  const reading = amounts.get(amountKey(figure))?.reading;
  if (reading?.rule !== 'fact.listed' || reading.change !== change) return undefined;
  return namesIndex(reading.metric) ? undefined : reading.metric;
}

/** "Tăng trưởng đạt 6%.\n\nHà Nội tăng 7%": the growth that the paragraph before measured. */
function growthBefore(figure: ParagraphFigure, { carriedAmounts }: Earlier): string | undefined {
  const metric = carriedAmounts?.get(amountKey(figure));
  return metric !== undefined && /^(?:mức |tốc độ )?tăng/u.test(metric) ? metric : undefined;
}

/** How far in tokens before a change what it is of may be told without a figure. */
const toldReach = 30;

/** "Trong nhóm quy mô nhỏ, Sao Mai tăng 32%": of which of them something is told. */
const size = /^quy mô (?:nhỏ|vừa|lớn)/iu;

/** "số ca mắc tăng so với cùng kỳ, như Tây Ninh tăng 274,3%": what the sentence says to have changed, with no figure. */
function measuredInSentence(sentence: FactSentence, { first }: ParagraphFigure): string | undefined {
  const limit = Math.max(sentence.first, first - toldReach);
  for (let index = first - 1; index >= limit; index--) {
    if (!hasCue(sentence, index, cue.head) || hasCue(sentence, index, cue.rise | cue.fall)) continue;
    const phrase = cutPhrase(sentence, cueFirst(sentence, index), first, true);
    return phrase === undefined || isBareQuantity(phrase.metric) || size.test(phrase.metric)
      ? undefined
      : phrase.metric;
  }
  return undefined;
}

/** Of waters the level is told, which goes by their names. */
const water = /^(?:hồ|sông|suối|đập) /iu;

/** "Toàn ngành kỳ vọng vượt 70 tỷ USD": how far what is measured reaches. */
const reach = /^(?:toàn|cả) (?:ngành|tỉnh|nước|quốc|thành phố|huyện|xã|vùng|hệ thống|khối|thị trường)$/iu;

/** "Nơi rẻ nhất 3.200 đồng, nơi đắt nhất 18.500 đồng": which of those that are measured. */
const utmost = /^(?:nơi|chỗ|người|lần|trường hợp|đơn vị|hộ|nhà|hãng|phiên|ngày|vụ|gói|loại) (?:[\p{L}]+ ){0,3}nhất$/iu;

/** Words that tell nothing of who or when it was: "người nhiều nhất là 2,8 tỷ đồng", "có hôm rớt còn một nửa". */
const anyone = /^(?:người|nơi|chỗ|hôm|tết)$/iu;

/** Whether the words are nothing but the name of a place or a body of the sentence. */
function isName({ entities, paragraph: { tokens } }: FactSentence, metric: string): boolean {
  if (water.test(metric)) return false;
  if (reach.test(metric) || utmost.test(metric) || anyone.test(metric)) return true;
  const bare = metric.replace(ofName, '');
  const names = entities
    .filter(({ kind }) => kind === 'place' || kind === 'organization')
    .map(({ start, end }) => tokens.text.slice(start, end));
  if (names.some((name) => name === metric || name === bare)) return true;
  return joint.test(metric) && metric.split(joint).every((part) => names.includes(part.replace(ofName, '')));
}

/** "Hải Phòng và Bình Dương", "Huế, Đà Nẵng và Quảng Nam": what joins several names. */
const joint = /, | và /u;
