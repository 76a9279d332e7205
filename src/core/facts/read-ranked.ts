import type { ParagraphEntity, ParagraphFigure } from '../paragraph.js';
import { clauseEnd, clauseStart, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { clauseSubject } from './noun-phrase.js';
import { amountKey, type Earlier, isAlike, type Reading } from './reading.js';
import { cueFirst, entityAt, type FactSentence, figureAt, hasCue, unitFirst, wordAt } from './sentence.js';

/** How far before its figure in tokens a name and its rank may stand. */
const rankReach = 14;
/** "dẫn đầu là", "kế đến": what stands before the name that comes next in an order. */
const before =
  /(?:dẫn đầu|đứng đầu|cao nhất|thấp nhất|lớn nhất|nhiều nhất|ít nhất|kế đến|tiếp đến|tiếp theo|tiếp đó)(?: là)?$/iu;
const longestBefore = 'nhiều nhất là'.length;
/**
 * "là thị trường lớn nhất", "đứng thứ nhì": what a name is said to be in an order. No order is "Hải quan, trong nửa đầu tháng 10".
 */
const behind =
  /^(?:là|vẫn là|tiếp tục là|trở thành|vươn lên thành|,|đứng|xếp|giữ) (?:.* )?(?:nhất|nhì|thứ \S+|(?<!nửa )đầu(?! (?:năm|tháng|quý|tuần|kỳ))|số một)(?: |$)/iu;

/** "TP.HCM thấp nhất", "Đức mua nhiều nhất". */
const most = /^(?:(?:mua|bán|nhập|xuất|chi|thu|đạt) )?(?:cao|thấp|lớn|nhỏ|nhiều|ít|mạnh|sâu) nhất$/iu;

/**
 * "Dẫn đầu là Phú Thọ với 26,9%", "Mỹ là thị trường lớn nhất với 138 tỷ USD", "Nhật Bản đứng thứ nhì (395 triệu USD)": what the
 * sentence, else the paragraph or the one before it, measures of all of them.
 */
export function readRanked(sentence: FactSentence, figure: ParagraphFigure, earlier: Earlier): Reading | undefined {
  if (sentence.context.language !== 'vi' || figure.kind === 'duration' || figure.kind === 'multiple') return undefined;
  // "TP.HCM thấp nhất với 1,43": of numbers only those that count nothing.
  const isValue = figure.kind === 'cardinal' && figure.unit === undefined && !Number.isInteger(figure.value);
  if (figure.kind === 'cardinal' ? !isValue : figure.unit === undefined) return undefined;
  const name = rankedName(sentence, figure);
  if (name === undefined) return undefined;
  const { canonical: subject } = name;
  const last = earlier.before;
  if (last !== undefined && isAlike(last.figure, figure)) {
    // What is no rank goes on as a list.
    return last.reading.rule === 'fact.ranked' ? { ...last.reading, subject } : undefined;
  }
  const first = Math.min(name.first, clauseEnd(sentence, sentence.first));
  const opening = clauseSubject(sentence, { clause: sentence.first, first });
  if (opening?.isMeasured === true) return { metric: opening.metric, subject, isMeasured: true, rule: 'fact.ranked' };
  // "là thị trường xuất khẩu lớn nhất"
  const trade = /(?:xuất|nhập) khẩu(?= lớn nhất| nhiều nhất| hàng đầu)/u.exec(
    sentence.paragraph.tokens.text.slice(name.end, figure.start),
  );
  if (trade !== null) return { metric: trade[0], subject, isMeasured: true, rule: 'fact.ranked' };
  const metric =
    earlier.amounts.get(amountKey(figure))?.reading.metric ?? earlier.carriedAmounts?.get(amountKey(figure));
  return metric === undefined ? undefined : { metric, subject, isMeasured: true, rule: 'fact.ranked' };
}

/** The name of a place or body that is told to be so far up in an order, right before the figure or "với". */
function rankedName(sentence: FactSentence, figure: ParagraphFigure): ParagraphEntity | undefined {
  const { text, start, end } = sentence.paragraph.tokens;
  let next = figure.first;
  while (next > sentence.first && hasCue(sentence, next - 1, cue.filler)) next = unitFirst(sentence, next - 1);
  if (next > sentence.first && isJoint(sentence, next - 1)) next--;
  const limit = Math.max(sentence.first, next - rankReach);
  for (let index = next - 1; index >= limit; index = unitFirst(sentence, index) - 1) {
    const inner = figureAt(sentence, index);
    if (inner !== undefined && inner.kind !== 'ordinal' && inner.kind !== 'date') return undefined;
    const name = entityAt(sentence, index);
    if (name?.kind !== 'place' && name?.kind !== 'organization') continue;
    const rank = text.slice(start[name.next], end[next - 1]);
    if (name.next < next)
      return (behind.test(rank) || most.test(rank)) && !measures(sentence, name.next, next) ? name : undefined;
    const clause = clauseStart(sentence, name.first);
    const words = name.first > clause ? text.slice(start[clause], end[name.first - 1]) : '';
    return before.test(words.slice(-longestBefore)) ? name : undefined;
  }
  return undefined;
}

/** Whether something measured stands between: "Ở Lâm Đồng, đơn giá cao nhất đạt …". */
function measures(sentence: FactSentence, first: number, next: number): boolean {
  for (let index = first; index < next; index++) {
    if (hasCue(sentence, index, cue.head) && !/^(?:xuất|nhập)$/u.test(wordAt(sentence, cueFirst(sentence, index))))
      return true;
  }
  return false;
}

/** "với", "đạt", an opening bracket. */
function isJoint(sentence: FactSentence, index: number): boolean {
  return isSign(sentence, index, signs.open) || /^(?:với|đạt)$/u.test(wordAt(sentence, index));
}
