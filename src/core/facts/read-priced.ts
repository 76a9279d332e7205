import type { ParagraphFigure } from '../paragraph.js';
import { clauseStart, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { clauseSubject } from './noun-phrase.js';
import { isBareQuantity, type Reading } from './reading.js';
import { cueFirst, entityAt, type FactSentence, hasCue } from './sentence.js';

/** Verbs of trade that say of a price but that it is one. */
const trades: ReadonlySet<string> = new Set([
  'mua',
  'thu mua',
  'mua vào',
  'bán',
  'bán ra',
  'bán lẻ',
  'bán được',
  'giá bán',
]);

/** Who trades: "hợp tác xã bán 20.000 đồng/kg" tells no goods. */
const traders =
  /^(?:người|ông|bà|anh|chị|gia đình|hộ|hợp tác xã|htx|công ty|doanh nghiệp|cửa hàng|siêu thị|chợ|quán|trại|thương lái|tiểu thương|nông dân|nhà|vựa|sạp|cơ sở|đơn vị|đại lý|các|nhiều|một số)(?: |$)/iu;

/**
 * "Lúa OM 18 được thương lái mua 6.200 đồng/kg", "cà chua bán 20.000 đồng/kg": a price per unit is of the goods that are traded.
 */
export function ofPriced(sentence: FactSentence, figure: ParagraphFigure, reading: Reading): Reading | undefined {
  if (figure.kind !== 'money' || reading.rule !== 'fact.deed' || sentence.context.language !== 'vi') return undefined;
  if (!trades.has(reading.metric) || !isSign(sentence, figure.next, signs.slash)) return undefined;
  const clause = clauseStart(sentence, figure.first);
  let first = figure.first - 1;
  while (first > clause && !hasCue(sentence, first, cue.deed)) first--;
  const goods = clauseSubject(sentence, { clause, first: cueFirst(sentence, first) });
  if (goods === undefined || isBareQuantity(goods.metric) || traders.test(goods.metric)) return undefined;
  const kind = entityAt(sentence, goods.range.first)?.kind;
  if (kind === 'person' || kind === 'organization' || kind === 'place') return undefined;
  return { metric: goods.metric, rule: 'fact.object' };
}
