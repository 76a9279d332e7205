import type { ParagraphFigure } from '../paragraph.js';
import { clauseStart, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { clauseSubject } from './noun-phrase.js';
import { isBareQuantity, type Reading } from './reading.js';
import { cueFirst, entityAt, type FactSentence, hasCue, wordAt } from './sentence.js';

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

/** Classes of goods that a price parts from others. */
const classes = /^(?:căn|căn hộ|phân khúc|nhà|nhà phố|biệt thự|đất|đất nền|sản phẩm|loại|dòng|hàng)(?: |$)/iu;

/**
 * "Lúa OM 18 được thương lái mua 6.200 đồng/kg", "cà chua bán 20.000 đồng/kg": a price per unit is of the goods that are traded,
 * and where it parts goods from others ("căn hộ dưới 50 triệu đồng/m2") their price.
 */
export function ofPriced(sentence: FactSentence, figure: ParagraphFigure, reading: Reading): Reading | undefined {
  if (figure.kind !== 'money' || sentence.context.language !== 'vi') return undefined;
  if (!isSign(sentence, figure.next, signs.slash)) return undefined;
  const isNear = reading.rule === 'fact.near.before' || reading.rule === 'fact.near.list';
  if (isNear && classes.test(reading.metric)) {
    const isLimit = /^(?:trên|dưới|từ)$/u.test(wordAt(sentence, figure.first - 1));
    return isLimit ? { metric: 'giá', rule: 'fact.price.limit' } : undefined;
  }
  if (!trades.has(reading.metric)) return undefined;
  // "… bán 76.500 đồng/kg. Sườn non ở chợ 210.000 đồng/kg": a further sentence is of other goods.
  const isFurther = reading.former !== undefined && reading.former.figure.first < sentence.first;
  return reading.rule === 'fact.deed' || isFurther ? tradedGoods(sentence, figure) : undefined;
}

/** What the clause says to be bought or sold for so much, else what it is about. */
function tradedGoods(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  const clause = clauseStart(sentence, figure.first);
  let verb = figure.first - 1;
  while (verb > clause && !hasCue(sentence, verb, cue.deed)) verb--;
  const first = verb > clause ? cueFirst(sentence, verb) : figure.first;
  const goods = clauseSubject(sentence, { clause, first });
  if (goods === undefined || isBareQuantity(goods.metric) || traders.test(goods.metric)) return undefined;
  const kind = entityAt(sentence, goods.range.first)?.kind;
  if (kind === 'person' || kind === 'organization' || kind === 'place') return undefined;
  return { metric: goods.metric, rule: 'fact.object' };
}
