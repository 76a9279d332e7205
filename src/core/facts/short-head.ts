import type { ParagraphFigure } from '../paragraph.js';
import { cue } from './cues.js';
import { governorOf } from './governor.js';
import type { Reading } from './reading.js';
import { cueFirst, type FactSentence, figureAt, hasCue } from './sentence.js';

/** Nouns that say hardly anything without the words behind them. */
const heads = /^(?:người|nhà|phần|đợt|giống|chặng|hộ|xe|lô|số tiền|khu vực)$/iu;

/** Forms that take the subject of a clause for what is measured. */
const bySubject: ReadonlySet<string> = new Set(['fact.object', 'fact.reach', 'fact.goal']);

/** What stands between a subject and its value and is no part of it. */
const verbs = cue.act | cue.reach | cue.goTo | cue.auxiliary | cue.passive | cue.filler | cue.deed;

/** Most tokens of a subject with what describes it. */
const longestSubject = 6;

/** "Người thắng chung cuộc nhận 300 triệu đồng": in Vietnamese a short noun with the verbs behind it that say which is meant. */
export function ofShortHead(sentence: FactSentence, figure: ParagraphFigure, reading: Reading): Reading | undefined {
  if (!heads.test(reading.metric) || !bySubject.has(reading.rule) || sentence.context.language !== 'vi')
    return undefined;
  const { clause, first } = governorOf(sentence, figure);
  const { text, start, end } = sentence.paragraph.tokens;
  const words = reading.metric.toLowerCase();
  let next = first;
  while (next > clause && hasCue(sentence, next - 1, verbs)) next = cueFirst(sentence, next - 1);
  for (let index = next - 1; index >= Math.max(clause, next - longestSubject); index--) {
    if (figureAt(sentence, index) !== undefined) return undefined;
    const from = start[index] ?? 0;
    if (text.slice(from, from + words.length).toLowerCase() !== words) continue;
    const behind = text.slice(from + words.length, end[next - 1]);
    return behind === '' ? undefined : { ...reading, metric: reading.metric + behind };
  }
  return undefined;
}
