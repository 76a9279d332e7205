import type { ParagraphFigure } from '../paragraph.js';
import { cue } from './cues.js';
import { phraseAfter } from './noun-phrase.js';
import type { Reading } from './reading.js';
import { cueNext, type FactSentence, hasCue } from './sentence.js';

/** What tells how something changed or turned out, and measures nothing itself. */
const manner =
  /^(?:(?:kết quả )?(?:khá|cao|tốt|mạnh|nhẹ|nhanh|chậm|đều|thấp|sâu|rõ|vọt|đáng kể|đáng ghi nhận|đáng|tích cực|ổn định)|nhất|cao nhất|mạnh nhất|từng bước|hướng tới)$/iu;

/** "Sản lượng lúa tăng khá, đạt 881 nghìn tấn": measured is what the sentence opens with, if anything. */
export function ofManner(sentence: FactSentence, figure: ParagraphFigure, reading: Reading): Reading | undefined {
  if (sentence.context.language !== 'vi' || !manner.test(reading.metric)) return undefined;
  let first = sentence.first;
  while (first < figure.first && hasCue(sentence, first, cue.connector | cue.filler)) first = cueNext(sentence, first);
  const opening = phraseAfter(sentence, first, figure.first);
  if (opening === undefined || manner.test(opening.metric)) return undefined;
  return { ...reading, metric: opening.metric, isMeasured: opening.isMeasured, rule: 'fact.opening' };
}
