import type { ParagraphFigure } from '../paragraph.js';
import { isSign, signs } from './clause.js';
import { cue } from './cues.js';
import type { MetricPhrase } from './cut-phrase.js';
import { phraseAfter } from './noun-phrase.js';
import type { Reading } from './reading.js';
import { cueNext, type FactSentence, hasCue } from './sentence.js';

/** What tells how something changed or turned out, and measures nothing itself. */
const manner =
  /^(?:(?:kết quả )?(?:khá|cao|tốt|mạnh|nhẹ|nhanh|chậm|đều|thấp|sâu|rõ|vọt|đáng kể|đáng ghi nhận|đáng|tích cực|ổn định)|nhất|cao nhất|mạnh nhất|từng bước|hướng tới)$/iu;

/** "Sản lượng lúa tăng khá, đạt 881 nghìn tấn": measured is what the sentence opens with, if anything. */
export function ofManner(sentence: FactSentence, figure: ParagraphFigure, reading: Reading): Reading | undefined {
  if (sentence.context.language !== 'vi' || !manner.test(reading.metric)) return undefined;
  // "dự án chậm 8 tháng": by how long.
  if (reading.rule === 'fact.duration.late') return undefined;
  const opening = openings(sentence, figure).find(({ metric }) => !manner.test(metric));
  if (opening === undefined) return undefined;
  return { ...reading, metric: opening.metric, isMeasured: opening.isMeasured, rule: 'fact.opening' };
}

/** How many clauses of a sentence are looked at for what it measures. */
const mostClauses = 4;

/** What the sentence and the clauses behind its commas open with, what is measured before others. */
function openings(sentence: FactSentence, figure: ParagraphFigure): MetricPhrase[] {
  const phrases: MetricPhrase[] = [];
  let first = sentence.first;
  for (let clause = 0; clause < mostClauses && first < figure.first; clause++) {
    while (first < figure.first && hasCue(sentence, first, cue.connector | cue.filler))
      first = cueNext(sentence, first);
    const phrase = phraseAfter(sentence, first, figure.first);
    if (phrase !== undefined) phrases.push(phrase);
    while (first < figure.first && !isSign(sentence, first, signs.comma)) first++;
    first++;
  }
  return phrases.sort((one, other) => Number(other.isMeasured ?? false) - Number(one.isMeasured ?? false));
}
