import { tokenKind } from '../text/tokens.js';
import { isBreak, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import type { MetricPhrase } from './noun-phrase.js';
import { isBareQuantity } from './reading.js';
import { cueFirst, cueNext, cuesAt, entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

/** Longest list of subjects in tokens. */
const longestList = 20;

/**
 * First token of the list whose last item the clause opens with: "lương thực, thực phẩm tăng 9%". An item is nothing but words
 * that mean nothing to the clause, behind a comma or what opens a clause.
 */
export function groupStart(sentence: FactSentence, clause: number): number {
  if (sentence.context.language !== 'vi') return clause;
  // "công nghiệp, xây dựng tăng 5%": a verb alone before its value names what is done.
  const isVerbal = hasCue(sentence, clause, verbs) && !hasCue(sentence, cueNext(sentence, clause), values);
  let start = clause;
  while (start > sentence.first && isSeparator(sentence, start - 1)) {
    let item = start - 1;
    while (clause - item < longestList && goesBack(sentence, item - 1)) item--;
    if (isVerbal) item = withVerb(sentence, item);
    if (item === start - 1 || !opensItem(sentence, item)) break;
    if (isVerbal && !hasCue(sentence, item, verbs)) break;
    start = item;
  }
  return isVerbal && start < clause ? start : headedStart(sentence, start);
}

const verbs = cue.act | cue.deed;
const values = cue.rise | cue.fall | cue.reach | cue.share;

/** Whether the item before goes back to the token: not to the "và" behind a value, which joins lists and not their items. */
function goesBack(sentence: FactSentence, index: number): boolean {
  if (index < sentence.first || !isPlainWord(sentence, index)) return false;
  return !hasCue(sentence, index, cue.and) || figureAt(sentence, index - 1) === undefined;
}

/** "cung cấp nước, xử lý rác thải tăng 8%": the verb that an item opens with, where the last one opens with one. */
function withVerb(sentence: FactSentence, item: number): number {
  if (item <= sentence.first || !hasCue(sentence, item - 1, verbs)) return item;
  const first = cueFirst(sentence, item - 1);
  return opensItem(sentence, first) ? first : item;
}

/** Whether a list may start at the token: what a sentence or a clause opens with, or a further member of a list of values. */
function opensItem(sentence: FactSentence, item: number): boolean {
  if (item === sentence.first || isBreak(sentence, item - 1) || hasCue(sentence, item - 1, cue.break)) return true;
  return hasCue(sentence, item - 1, cue.and) && figureAt(sentence, item - 2) !== undefined;
}

/** "giá xăng": a head that holds already what it is of. */
function namesPrice({ paragraph: { tokens } }: FactSentence, item: number): boolean {
  return /^giá \p{L}/iu.test(tokens.text.slice(tokens.start[item], tokens.end[item + 1]));
}

/** What may stand behind the head of the first item: "tỷ lệ có bằng cấp, chứng chỉ". */
const insideHeaded = cue.head | cue.and | verbs | cue.passive | cue.of;

/** "doanh thu lưu trú, ăn uống", "giá xăng, dầu": the measured noun that the first item of a list opens with. */
function headedStart(sentence: FactSentence, start: number): number {
  if (start <= sentence.first || !isSign(sentence, start - 1, signs.comma)) return start;
  const { kind } = sentence.paragraph.tokens;
  let item = start - 1;
  while (item > sentence.first && start - item <= longestList) {
    const before = item - 1;
    if (kind[before] !== tokenKind.word || (cuesAt(sentence, before) & ~insideHeaded) !== 0) break;
    if (figureAt(sentence, before) !== undefined || entityAt(sentence, before) !== undefined) break;
    item--;
  }
  if (!hasCue(sentence, item, cue.head) || !opensItem(sentence, item)) return start;
  return cueNext(sentence, item) < start - 1 || namesPrice(sentence, item) ? item : start;
}

function isSeparator(sentence: FactSentence, index: number): boolean {
  return isSign(sentence, index, signs.comma) || hasCue(sentence, index, cue.and);
}

function isPlainWord(sentence: FactSentence, index: number): boolean {
  const { tokens } = sentence.paragraph;
  if (figureAt(sentence, index) !== undefined || entityAt(sentence, index) !== undefined) return false;
  return tokens.kind[index] === tokenKind.word && (cuesAt(sentence, index) & ~cue.and) === 0;
}

/**
 * "Nông, lâm, thủy sản ước đạt …", "Điện tử, máy tính và linh kiện mang về …": a list up to the verb, of nothing but words,
 * commas and "và", whose last item alone would be the clause.
 */
export function coordinatedSubject(sentence: FactSentence, clause: number, next: number): MetricPhrase | undefined {
  const first = groupStart(sentence, clause);
  if (first === clause || next - first > longestList) return undefined;
  const { tokens } = sentence.paragraph;
  let end = next;
  while (end > clause && hasCue(sentence, end - 1, cue.auxiliary | cue.filler | cue.passive | cue.act)) end--;
  // "Doanh thu lưu trú, ăn uống 5 tháng đầu năm ước đạt …"
  while (end > clause && figureAt(sentence, end - 1)?.kind === 'date')
    end = figureAt(sentence, end - 1)?.first ?? clause;
  const inner = hasCue(sentence, clause, verbs) ? cueNext(sentence, clause) : clause;
  const isHeaded = hasCue(sentence, first, cue.head);
  // "giá dầu, số thu giảm còn …": a measured noun of its own.
  if (isHeaded && hasCue(sentence, clause, cue.head) && !/^(?:xuất|nhập)$/u.test(wordAt(sentence, clause)))
    return undefined;
  for (let index = inner; index < end; index++) {
    if (isPlainWord(sentence, index) || isSign(sentence, index, signs.comma)) continue;
    if (isHeaded && hasCue(sentence, index, cue.head)) continue;
    // "giá dịch vụ thu gom, vận chuyển rác với hộ gia đình": a measured noun goes no further than where or for whom.
    if (!isHeaded || index === inner || !hasCue(sentence, index, cue.at | cue.of)) return undefined;
    end = index;
  }
  const text = tokens.text.slice(tokens.start[first], tokens.end[end - 1]);
  const metric = text.charAt(0).toLowerCase() + text.slice(1);
  if (end <= clause || isBareQuantity(metric)) return undefined;
  return { metric, isMeasured: hasCue(sentence, first, cue.head), range: { first, next: end } };
}

/** "thép thanh, thép góc 12,9 triệu tấn": the list whose last item is the phrase, where that opens its clause. */
export function withWholeList(sentence: FactSentence, phrase: MetricPhrase, clause: number): MetricPhrase {
  const { first, next } = phrase.range;
  const start = first === clause ? groupStart(sentence, clause) : first;
  if (start === first || next - start > longestList) return phrase;
  const { tokens } = sentence.paragraph;
  const text = tokens.text.slice(tokens.start[start], tokens.end[next - 1]);
  const metric = text.charAt(0).toLowerCase() + text.slice(1);
  return { ...phrase, metric, isMeasured: hasCue(sentence, start, cue.head), range: { first: start, next } };
}
