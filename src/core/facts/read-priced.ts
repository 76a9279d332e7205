import type { ParagraphFigure } from '../paragraph.js';
import { clauseStart, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { clauseSubject, type MetricPhrase, nounBefore, phraseAfter, subjectPhrase } from './noun-phrase.js';
import { phraseRightBehind } from './phrase-behind.js';
import { opensTime } from './phrase-modifiers.js';
import { amountKey, type Before, type Earlier, inherited, isBareQuantity, type Reading } from './reading.js';
import { cueFirst, cueNext, entityAt, type FactSentence, hasCue, wordAt } from './sentence.js';

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
export function ofPriced(
  sentence: FactSentence,
  figure: ParagraphFigure,
  reading: Reading,
  { amounts }: Earlier,
): Reading | undefined {
  if (figure.kind !== 'money' || sentence.context.language !== 'vi') return undefined;
  // "Mỗi lít xăng giảm 370 đồng": of what so much is.
  const goods = perUnit.exec(reading.metric)?.groups?.goods;
  if (goods !== undefined && !reading.isMeasured) return { ...reading, metric: goods };
  if (reading.rule === 'fact.deed' && payments.test(reading.metric)) {
    const paidFor = goodsBehind(sentence, figure) ?? frontedGoods(sentence, figure) ?? paidGoods(sentence, figure);
    if (paidFor !== undefined) return { metric: paidFor.metric, isMeasured: true, rule: 'fact.object' };
    const price = amounts.get(amountKey(figure));
    if (price !== undefined && isPriceLike(sentence, price, figure)) {
      const isLevel = price.reading.metric.startsWith('mức ');
      const same = inherited(price, 'fact.price.same');
      return isLevel && same !== undefined ? { ...same, metric: 'giá' } : same;
    }
  }
  if (!isSign(sentence, figure.next, signs.slash)) return undefined;
  // "Nông dân bán lúa tươi tại ruộng 6.800 đồng/kg": what is traded, and not who does.
  const isTrader = reading.rule === 'fact.near.subject' && traders.test(reading.metric);
  const traded = isTrader ? tradedBy(sentence, figure) : undefined;
  if (traded !== undefined) return { metric: traded.metric, isMeasured: true, rule: 'fact.object' };
  // "Cá thu mua 118.000 đồng/kg": the verb behind the goods.
  const sold =
    reading.rule === 'fact.near.before' ? /^(?<goods>.+) (?:mua|bán)$/u.exec(reading.metric)?.groups?.goods : undefined;
  if (sold !== undefined && !traders.test(sold)) return { ...reading, metric: sold };
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

/** What stands behind the verb of trade of a clause. */
function tradedBy(sentence: FactSentence, { first }: ParagraphFigure): MetricPhrase | undefined {
  const clause = clauseStart(sentence, first);
  for (let index = clause + 1; index < first; index++) {
    if (!/^(?:bán|mua)$/u.test(wordAt(sentence, index)) || !hasCue(sentence, index, cue.deed)) continue;
    const phrase = phraseAfter(sentence, cueNext(sentence, index), first);
    return phrase?.metric.includes(' ') === true ? phrase : undefined;
  }
  return undefined;
}

/** Verbs that money is given or taken with for goods. */
const payments = /^(?:trả|mua|mua vào|thu mua|bán|bán ra|bán được)$/u;

/** A unit before the goods that it is of. */
const perUnit =
  /^(?:(?:mỗi|một) )?(?:lít|kg|ký|cân|yến|tạ|tấn|lượng|chỉ|thùng|bao|ounce|mét khối) (?<goods>\p{L}.+)$/iu;

/** Units that goods are priced by. */
const pieces = /^(?:kg|ký|kí|ki|cân|yến|tạ|tấn|lít|con|trái|quả|cây|bó|chục|thùng|bao|hộp|chai|gói)$/u;

/** "trả 121.500 đồng cho mỗi ký cà phê": what each of so many is of. */
function goodsBehind(sentence: FactSentence, { next }: ParagraphFigure): MetricPhrase | undefined {
  const each = wordAt(sentence, next) === 'cho' ? next + 1 : next;
  if (!/^(?:mỗi|một)$/u.test(wordAt(sentence, each)) || !pieces.test(wordAt(sentence, each + 1))) return undefined;
  return phraseRightBehind(sentence, { next: each + 2 });
}

/** The token before the last verb of the clause that says what the money of the figure does. */
function beforeDeed(sentence: FactSentence, clause: number, { first }: ParagraphFigure): number {
  let verb = first - 1;
  while (verb > clause && !hasCue(sentence, verb, cue.deed)) verb--;
  return cueFirst(sentence, verb) - 1;
}

/** "Cổ phiếu tôi mua 19.800 đồng": what stands before whoever trades in it. */
function frontedGoods(sentence: FactSentence, figure: ParagraphFigure): MetricPhrase | undefined {
  const clause = clauseStart(sentence, figure.first);
  let index = beforeDeed(sentence, clause, figure);
  while (index > clause && hasCue(sentence, index, cue.auxiliary | cue.filler)) index = cueFirst(sentence, index) - 1;
  // "nước này trả 800 triệu USD": whoever was named before.
  const isDemonstrative = /^(?:này|đó|ấy|đây)$/u.test(wordAt(sentence, index));
  if (index <= clause || isDemonstrative || !hasCue(sentence, index, cue.pronoun)) return undefined;
  const noun = nounBefore(sentence, clause, cueFirst(sentence, index));
  const isGoods = noun?.range.first === clause && !traders.test(noun.metric) && !opensTime(sentence, clause);
  return isGoods ? noun : undefined;
}

/** How long in tokens whoever pays may be. */
const longestBuyer = 3;

/** Who is paid: "nhân viên được trả 9 triệu đồng". */
const paid =
  /^(?:nhân viên|công nhân|lao động|thợ|giáo viên|bác sĩ|nhân sự|kỹ sư|khách|nạn nhân|bị hại|trường|bên|chủ|số|lương|thu)(?: |$)/iu;

/** "Lúa thơm được trả 5.100 đồng", "mít ruột đỏ được thu mua 45.000 đồng": goods that somebody pays so much for. */
function paidGoods(sentence: FactSentence, figure: ParagraphFigure): MetricPhrase | undefined {
  const clause = clauseStart(sentence, figure.first);
  let passive = beforeDeed(sentence, clause, figure);
  // "được thương lái trả 55.000 đồng"
  const limit = Math.max(clause, passive - longestBuyer);
  while (passive > limit && wordAt(sentence, passive) !== 'được' && !hasCue(sentence, passive, cue.act | cue.deed))
    passive--;
  if (passive <= clause || wordAt(sentence, passive) !== 'được') return undefined;
  const goods = subjectPhrase(sentence, clause, passive);
  if (goods === undefined || !goods.metric.includes(' ') || goods.range.next < passive) return undefined;
  const isOther = goods.isMeasured || traders.test(goods.metric) || paid.test(goods.metric);
  return isOther || entityAt(sentence, goods.range.first) !== undefined ? undefined : goods;
}

/** How many times as much one price of a thing may be as another. */
const mostTimes = 4;

/** "giá cà phê 121.000 đồng; … năm ngoái bán được 50.400 đồng": whether what was told before is a price that this may be, too. */
function isPriceLike(sentence: FactSentence, { figure: before, reading }: Before, figure: ParagraphFigure): boolean {
  const [one, other] = [before.value ?? before.max, figure.value ?? figure.max];
  if (reading.change !== undefined || typeof one !== 'number' || typeof other !== 'number') return false;
  const isPrice =
    isSign(sentence, before.next, signs.slash) || /^(?:giá|mức (?:giá|giao dịch|chào))/u.test(reading.metric);
  const ratio = other / one;
  return isPrice && ratio < mostTimes && ratio > 1 / mostTimes;
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
