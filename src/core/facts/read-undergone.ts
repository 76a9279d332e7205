import type { ParagraphFigure } from '../paragraph.js';
import { clauseEnd, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import type { Governor } from './governor.js';
import { type MetricPhrase, phraseAfter, subjectPhrase } from './noun-phrase.js';
import { isBareQuantity, type Reading, readingOf } from './reading.js';
import { cueFirst, cueNext, entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

/** Verbs of those who set a price on what they get. */
const prices = /^(?:mua|bán|thu mua|chào|rao)$/u;

/**
 * What money that a verb has is of, where that is no more than what is done with it: the measured noun that undergoes the verb
 * ("kinh phí được cấp 1.150 tỷ đồng"), what is priced ("tôm hùm được thương lái mua 1,6 triệu đồng"), or what kind of money
 * it is ("trả 15 triệu đồng/năm tiền bản quyền").
 */
export function readUndergone(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
): Reading | undefined {
  if (sentence.context.language !== 'vi' || figure.kind !== 'money') return undefined;
  const verb = governor.first - 1;
  if (verb < governor.clause || !hasCue(sentence, verb, cue.deed | cue.act) || hasCue(sentence, verb, cue.head))
    return undefined;
  const sum = sumBehind(sentence, figure, verb);
  if (sum !== undefined) return readingOf(sentence, { ...sum, isMeasured: true }, 'fact.amount.after');
  const passive = passiveBefore(sentence, verb, governor.clause);
  if (passive === undefined) return undefined;
  const subject = subjectPhrase(sentence, governor.clause, passive);
  if (subject === undefined || isBareQuantity(subject.metric)) return undefined;
  if (subject.isMeasured) {
    return endsAt(sentence, subject, passive) ? readingOf(sentence, subject, 'fact.undergone') : undefined;
  }
  const isPriced = prices.test(wordsOf(sentence, verb)) && subject.metric.includes(' ');
  const isThing = isPriced && entityAt(sentence, subject.range.first) === undefined;
  return isThing ? readingOf(sentence, subject, 'fact.object') : undefined;
}

function wordsOf(sentence: FactSentence, verb: number): string {
  const { tokens } = sentence.paragraph;
  const first = cueFirst(sentence, verb);
  return tokens.text.slice(tokens.start[first], tokens.end[verb]).toLowerCase();
}

/** How far before its verb in tokens "được" may stand: the doer stands between. */
const agentReach = 4;

function passiveBefore(sentence: FactSentence, verb: number, clause: number): number | undefined {
  const own = cueFirst(sentence, verb);
  if (/^(?:được|bị)$/u.test(wordAt(sentence, own))) return own > clause ? own : undefined;
  for (let index = own - 1; index > Math.max(clause, own - agentReach - 1); index--) {
    if (hasCue(sentence, index, cue.passive) && /^(?:được|bị)$/u.test(wordAt(sentence, index))) return index;
    if (figureAt(sentence, index) !== undefined || hasCue(sentence, index, cue.act | cue.deed | cue.reach))
      return undefined;
  }
  return undefined;
}

/** Whether nothing but a date or a time stands between. */
function endsAt(sentence: FactSentence, { range }: MetricPhrase, next: number): boolean {
  for (let index = range.next; index < next; index++) {
    const isTime = figureAt(sentence, index)?.kind === 'date' || hasCue(sentence, index, cue.time | cue.auxiliary);
    if (!isTime) return false;
  }
  return true;
}

/** Kinds of money that a verb of one syllable tells nothing of. */
const sums = /^(?:tiền|học phí|viện phí|lệ phí|phí|thuế|cổ tức|án phí|vốn|kinh phí) ?/u;

/** "…/năm tiền bản quyền", "… mỗi tháng tiền thuê": the kind of money behind the amount and its time. */
function sumBehind(sentence: FactSentence, figure: ParagraphFigure, verb: number): MetricPhrase | undefined {
  const own = cueFirst(sentence, verb);
  // "được giao 8.961 tỷ đồng vốn đầu tư công"
  if (own !== verb && wordAt(sentence, own) !== 'được') return undefined;
  let index = figure.next;
  if (isSign(sentence, index, signs.slash)) index += 2;
  else if (hasCue(sentence, index, cue.time)) index = cueNext(sentence, index);
  const phrase = phraseAfter(sentence, index, clauseEnd(sentence, index));
  return phrase !== undefined && phrase.range.first === index && sums.test(phrase.metric) ? phrase : undefined;
}
