import type { ParagraphFigure } from '../paragraph.js';
import { clauseStart } from './clause.js';
import { cue } from './cues.js';
import type { Governor } from './governor.js';
import { type MetricPhrase, subjectPhrase } from './noun-phrase.js';
import { type Earlier, isBareQuantity, type Reading, rangeText } from './reading.js';
import { cueFirst, entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';
import { earlierTopic } from './topic.js';

/** Words for before and after the time that something is due. */
const early = /^(?:sớm|muộn|chậm|trễ)$/u;
/** Those of them that are verbs of their own: "nhà thầu chậm quá 15 ngày". */
const isVerbal = /^(?:chậm|trễ)$/u;
/** What a work is ahead of or behind. */
const schedule = /^(?:tiến độ|dự kiến|dự định|cam kết|lịch trình)$/iu;
/** How far before its length in tokens the comparison may stand: "sớm hơn trung bình nhiều năm gần hai tuần". */
const comparedReach = 8;

/**
 * "Lũ đến sớm hơn mọi năm hai tuần", "thông xe sớm 45 ngày", "nhà thầu chậm quá 15 ngày", "vượt tiến độ ba tháng": by how long
 * something comes before or after its time.
 */
export function readLate(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { clause, first: governed }: Governor,
  { kinds }: Earlier,
): Reading | undefined {
  if (sentence.context.language !== 'vi' || figure.kind !== 'duration') return undefined;
  let next = figure.first;
  while (next > clause && hasCue(sentence, next - 1, cue.filler) && wordAt(sentence, next - 1) !== 'hơn')
    next = cueFirst(sentence, next - 1);
  const last = next - 1;
  if (last < clause || last < governed - comparedReach) return undefined;
  const due = rangeText(sentence, { first: Math.max(clause, last - 1), next });
  if (schedule.test(due)) return { metric: 'tiến độ', change: 'increment', rule: 'fact.duration.schedule' };
  if (early.test(wordAt(sentence, last)))
    return { metric: lateDeed(sentence, clause, last), rule: 'fact.duration.late' };
  const compared = comparisonBefore(sentence, clause, next);
  // "thắng với 11,4 giây, nhanh hơn kỷ lục 0,04 giây": of the time told.
  const told = kinds.get('duration');
  if (compared === undefined || (told !== undefined && told.figure.first >= sentence.first)) return undefined;
  const subject = subjectPhrase(sentence, clause, compared) ?? earlierSubject(sentence, clause, compared);
  if (subject !== undefined && !isBareQuantity(subject.metric))
    return { metric: subject.metric, change: 'increment', rule: 'fact.duration.late' };
  return {
    metric: rangeText(sentence, { first: compared, next: compared + 2 }),
    change: 'increment',
    rule: 'fact.duration.late',
  };
}

/** "Mùa mưa bắt đầu từ tháng 5, sớm hơn mọi năm hai tuần": of what the clause before is, where that measures nothing itself. */
function earlierSubject(sentence: FactSentence, clause: number, compared: number): MetricPhrase | undefined {
  if (clause !== compared || clause - 1 <= sentence.first) return undefined;
  const start = clauseStart(sentence, clause - 1);
  for (let index = start; index < clause; index++) {
    const figure = figureAt(sentence, index);
    if (figure !== undefined && figure.kind !== 'date') return undefined;
  }
  return earlierTopic(sentence, { nearest: 0, further: 0, isFrom: false, first: clause, clause });
}

/** The "sớm" of "sớm hơn …" that the length is of, with nothing but what it is compared with between. */
function comparisonBefore(sentence: FactSentence, clause: number, next: number): number | undefined {
  for (let index = next - 1; index > Math.max(clause - 1, next - comparedReach); index--) {
    if (wordAt(sentence, index) === 'hơn' && early.test(wordAt(sentence, index - 1))) return index - 1;
    const figure = figureAt(sentence, index);
    if (figure !== undefined && figure.kind !== 'date') return undefined;
    // What a work is held against is told by its noun: "sớm hơn kế hoạch 9 ngày".
    if (hasCue(sentence, index, cue.act | cue.deed | cue.passive | cue.say | cue.head | cue.plan)) return undefined;
  }
  return undefined;
}

/** Longest verb in tokens that is done before its time: "gieo sạ sớm". */
const longestDeed = 2;
const ends = ~(cue.act | cue.deed | cue.head);

/** What is done early or late, with the word that says so. */
function lateDeed(sentence: FactSentence, clause: number, last: number): string {
  const isDone = hasCue(sentence, last - 1, cue.act | cue.deed);
  if (wordAt(sentence, last) === 'muộn') return 'thời gian muộn';
  if (isVerbal.test(wordAt(sentence, last)) && !isDone) return wordAt(sentence, last);
  let first = last;
  while (first > clause && last - first < longestDeed) {
    const isWay = /^(?:về|đến|ra|vào)$/u.test(wordAt(sentence, first - 1));
    if ((hasCue(sentence, first - 1, ends) && !isWay) || entityAt(sentence, first - 1) !== undefined) break;
    if (figureAt(sentence, first - 1) !== undefined) break;
    first = cueFirst(sentence, first - 1);
  }
  return rangeText(sentence, { first, next: last + 1 }).toLowerCase();
}
