import type { ParagraphFigure } from '../paragraph.js';
import { clauseStart } from './clause.js';
import { cue } from './cues.js';
import { measuredBefore } from './noun-phrase.js';
import { cueNext, type FactSentence, figureAt, hasCue } from './sentence.js';

const overCues = cue.at | cue.act | cue.deed | cue.reach | cue.passive | cue.share | cue.rise | cue.fall;

/** How many tokens before a round number the figure may stand that is given per so many. */
const perReach = 9;

/** Nearly all numbers are told by a division; the others by how they are written. */
function isPowerOfTen(value: number): boolean {
  return (value === 1 || value % 10 === 0) && /^10*$/.test(String(value));
}

/** Words that a value of what stands before them follows. */
const putsValue = cue.auxiliary | cue.rise | cue.fall | cue.reach | cue.goTo;

/** What is told of one of its unit. */
const perUnit = /^(?:giá|cước|phí|đơn giá|chi phí|học phí|tiền|giá thành)(?: |$)/u;

/** "31 giường trên một vạn dân", "12 cases per 100,000 people": per how many is no statement of its own. */
export function isDenominator(sentence: FactSentence, figure: ParagraphFigure): boolean {
  const { value } = figure;
  // "4,26 USD một kg"
  const per = figure.kind === 'measure' && value === 1 ? figureAt(sentence, figure.first - 1) : undefined;
  if (per?.kind === 'money' || per?.kind === 'measure') return true;
  // "Giá cước 1 GB còn 3.900 đồng"
  // "giá hũ mắm 500 gram nhích từ 85.000 đồng": how big that is which has the price.
  // "bưu kiện 2 kg là 28.000 đồng"
  const isPriced = figure.kind === 'measure' && hasCue(sentence, figure.next, cue.reach);
  if (isPriced && figureAt(sentence, cueNext(sentence, figure.next))?.kind === 'money') return true;
  const isSize = figure.kind === 'measure' && (value === 1 || hasCue(sentence, figure.next, putsValue));
  if (isSize && sentence.context.language === 'vi') {
    const priced = measuredBefore(sentence, clauseStart(sentence, figure.first), figure.first);
    if (priced !== undefined && priced.range.next >= figure.first && perUnit.test(priced.metric)) return true;
  }
  if (figure.kind !== 'cardinal' || typeof value !== 'number' || !isPowerOfTen(value)) return false;
  const { text, start, end } = sentence.paragraph.tokens;
  const before = figure.first - 1;
  if (!/^(?:trên|per|every)$/u.test(text.slice(start[before], end[before]))) return false;
  // "38.000 thí sinh đăng ký với trên 100.000 nguyện vọng": behind a verb or a preposition there are more than so many.
  if (hasCue(sentence, before - 1, overCues) && !hasCue(sentence, before - 1, cue.head)) return false;
  for (let index = before - 1; index >= Math.max(sentence.first, before - perReach); index--) {
    const figured = figureAt(sentence, index);
    if (figured !== undefined) return figured.kind !== 'date';
    // "12 ngày có chỉ số AQI trên 100"
    if (hasCue(sentence, index, cue.head)) return false;
  }
  return false;
}
