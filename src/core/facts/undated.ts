import type { ParagraphFigure } from '../paragraph.js';
import { clauseStart } from './clause.js';
import type { FactSentence } from './sentence.js';

/** "Đường dài 519 km", "cách xã 9 km", "công suất 120 tấn/ngày": the same whatever time the text tells of. */
const lastingMetric = /^(?:chiều dài|bề rộng|khoảng cách|(?:tổng )?công suất(?: thiết kế)?)$/u;

/** Words for what is to come, should be or may be, in the clause before its value. */
const modal = /(?<!\p{L})(?:sẽ|cần|phải|có thể(?! nói| thấy| khẳng định)|dự kiến)(?!\p{L})/iu;

/** Whether a Vietnamese value has no period but the one that its own sentence tells: what was told before it does not reach it. */
export function isUndated(sentence: FactSentence, { first }: ParagraphFigure, metric: string): boolean {
  if (sentence.context.language !== 'vi') return false;
  if (lastingMetric.test(metric)) return true;
  const { text, start } = sentence.paragraph.tokens;
  return modal.test(text.slice(start[clauseStart(sentence, first)], start[first]));
}

/** Direct speech in Vietnamese, which tells of other days and months than the text around it, if of the same year. */
export function isSpeech({ paragraph: { tokens }, first, context }: FactSentence, main: string | undefined): boolean {
  if (context.language !== 'vi' || /^\d{4}$/.test(main ?? '')) return false;
  return /^["“«]/u.test(tokens.text.slice(tokens.start[first], tokens.end[first]));
}
