import type { ParagraphFigure } from '../paragraph.js';
import { cue } from './cues.js';
import type { Governor } from './governor.js';
import { type Reading, rangeText } from './reading.js';
import { cueFirst, cueNext, entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

/** Verbs of what befell people, that stand for them: 12 tử vong. */
const victims = /^(?:tử vong|thiệt mạng|mất tích|qua đời|bị thương)/u;

/** What people who were counted think: 61 phản đối. */
const opinions = /^(?:phản đối|đồng tình|đồng ý|tán thành|ủng hộ)$/u;

/** What something is so much of, and nothing that is counted. */
const extents = /^(?:dài|rộng|cao|sâu|nặng|dày|đi|chạy|ra|về|lên)$/u;

/** "trong đó 1,6 triệu sinh sống ngoài lãnh thổ": a verb, and no counted noun. */
export function isVerbBehind(sentence: FactSentence, { next, unit = '' }: ParagraphFigure): boolean {
  // "chặng sáu dài 171 km"
  if (extents.test(unit)) return true;
  if (!hasCue(sentence, next, cue.act) || hasCue(sentence, next, cue.head)) return false;
  const verb = rangeText(sentence, { first: cueFirst(sentence, next), next: cueNext(sentence, next) });
  if (opinions.test(verb)) return true;
  return verb.includes(' ') && unit.length < verb.length && verb.startsWith(unit) && !victims.test(verb);
}

/** "Ngữ văn trung bình 7 điểm": points of many on average. */
export function isAveraged(sentence: FactSentence, { clause, first }: Governor): boolean {
  for (let index = Math.max(clause, first - 1); index < first + 2; index++) {
    if (wordAt(sentence, index) === 'trung' && wordAt(sentence, index + 1) === 'bình') return index > clause;
  }
  return false;
}

/** Longest verb in tokens of what was done so many times, and longest clause before it with its subject. */
const longestOccasion = 3;
const longestSubject = 6;
/** What a body does so many times a minute, and a player in a match. */
const beats = /^(?:thở|đập|sút|ném|nã|tạt)$/u;

const opensVerb = cue.and | cue.break | cue.auxiliary | cue.passive | cue.pronoun | cue.time;

/** "dứt điểm 17 lần", "được trích dẫn hơn 18.000 lần": what was done so many times, right before. */
export function readOccasion(sentence: FactSentence, { clause, first }: Governor): Reading | undefined {
  if (sentence.context.language !== 'vi') return undefined;
  let start = first;
  while (start > clause && first - start <= longestSubject) {
    const before = start - 1;
    if (figureAt(sentence, before) !== undefined || entityAt(sentence, before) !== undefined) break;
    if (hasCue(sentence, before, opensVerb)) break;
    if (hasCue(sentence, before, ~(cue.act | cue.deed | cue.head | cue.fall))) return undefined;
    start--;
  }
  if (start === first || first - start > longestSubject) return undefined;
  // "được đề cử thủ tướng bốn lần": a verb with its object.
  if (first - start > longestOccasion && hasCue(sentence, start - 1, cue.passive)) return undefined;
  // "đội khách dứt điểm": a verb of two syllables behind its subject.
  const verb = first - start > longestOccasion ? first - 2 : start;
  const own = beats.test(wordAt(sentence, first - 1)) ? first - 1 : verb;
  const metric = rangeText(sentence, { first: own, next: first }).toLowerCase();
  return metric.includes(' ') || own > verb || beats.test(metric) ? { metric, rule: 'fact.count.occasion' } : undefined;
}
