import type { ParagraphFigure } from '../paragraph.js';
import { clauseEnd } from './clause.js';
import { cue } from './cues.js';
import type { Governor } from './governor.js';
import { type MetricPhrase, nounBefore, phraseAfter, subjectPhrase } from './noun-phrase.js';
import { isScore, startsClause } from './read-count.js';
import { deedMetric } from './read-verb.js';
import { type Before, carried, inherited, isAlike, isBareQuantity, type Reading, readingOf } from './reading.js';
import { cueFirst, cueNext, cuesAt, type FactSentence, hasCue } from './sentence.js';

/**
 * What an amount states that no sentence form tells: money, percentages and parts are always of something, and so are
 * measures that a noun stands right before. In this order: the words right before it, what a list of its likes goes on
 * with, the words right behind it, the subject of its clause, its verb.
 */
export function readNear(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  before: Before | undefined,
  amount: Before | undefined,
): Reading | undefined {
  if (!isAmount(sentence, figure, before)) return undefined;
  const noun = nameable(nounBefore(sentence, governor.clause, governor.first));
  if (noun !== undefined && isNamed(sentence, noun, governor))
    return carried(before, noun, figure) ?? readingOf(sentence, noun, figure, 'fact.near.before');
  const isEnglish = sentence.context.language === 'en';
  const own = isEnglish ? nameable(subjectPhrase(sentence, governor.clause, governor.first)) : undefined;
  if (own !== undefined) return readingOf(sentence, own, figure, 'fact.near.subject');
  const listed = [before, isEnglish ? undefined : amount].find(
    (earlier) => earlier !== undefined && isAlike(earlier.figure, figure),
  );
  if (listed !== undefined && listed.reading.change === undefined) return inherited(listed, 'fact.near.list');
  if (figure.kind === 'measure' || figure.kind === 'cardinal') return undefined;
  if (hasCue(sentence, figure.next, cue.deed)) {
    return { metric: deedMetric(sentence, figure.next, cueNext(sentence, figure.next)), rule: 'fact.near.verb' };
  }
  const after = nameable(phraseAfter(sentence, figure.next, clauseEnd(sentence, figure.next)));
  if (after !== undefined) return readingOf(sentence, after, figure, 'fact.near.after');
  const subject = nameable(subjectPhrase(sentence, governor.clause, governor.first));
  if (subject !== undefined) return readingOf(sentence, subject, figure, 'fact.near.subject');
  return readNearVerb(sentence, governor) ?? inherited(before, 'fact.near.list');
}

/**
 * Whether the words right before a figure name it: they open the clause ("khách quốc tế 31 triệu"), or stand behind a verb
 * as its noun ("có dự trữ 2 triệu tấn"). The object of a preposition ("mua tại ruộng 5.000 đồng") is where, not what.
 */
function isNamed(sentence: FactSentence, { range, metric }: MetricPhrase, { clause }: Governor): boolean {
  if (superlative.test(metric)) return false;
  // An English noun does not stand before its figure but in lists: "a ticket $12, a programme $3".
  if (sentence.context.language === 'en') return isListMember(sentence, range.first, range.next, clause);
  let start = range.first;
  while (start > clause && hasCue(sentence, start - 1, cue.filler | cue.auxiliary | cue.connector | cue.each)) start--;
  if (start <= clause) return true;
  if (hasCue(sentence, start - 1, cue.at | cue.of)) return false;
  return range.next - range.first > 1 && hasCue(sentence, start - 1, cue.passive | cue.act | cue.reach);
}

function isListMember(sentence: FactSentence, first: number, next: number, clause: number): boolean {
  if (!hasCue(sentence, first - 1, cue.filler | cue.each)) return first === clause && next - first > 1;
  return cueFirst(sentence, first - 1) <= clause;
}

const superlative = /(?:^| )nhất(?: |$)/u;

/** Whether the figure can be nothing but an amount of something. Two numbers joined by a dash are a score. */
function isAmount(sentence: FactSentence, figure: ParagraphFigure, before: Before | undefined): boolean {
  switch (figure.kind) {
    case 'money':
    case 'percent':
    case 'fraction':
    case 'multiple':
    case 'measure':
      return true;
    case 'cardinal':
      return (
        figure.unit === undefined &&
        !isScore(sentence, figure) &&
        isAmountAlone(figure, before) &&
        !startsClause(sentence, figure)
      );
    default:
      return false;
  }
}

/** A number without a counted noun is an amount where it goes on with numbers, or where it is too large or fine for a name. */
function isAmountAlone({ value }: ParagraphFigure, before: Before | undefined): boolean {
  if (before?.figure.kind === 'cardinal') return true;
  return typeof value === 'number' && (value >= 3000 || !Number.isInteger(value));
}

function nameable(phrase: MetricPhrase | undefined): MetricPhrase | undefined {
  return phrase === undefined || isBareQuantity(phrase.metric) || phrase.metric.length < 2 ? undefined : phrase;
}

/** "được ưu đãi 3,99%": the verb right before the figure. */
function readNearVerb(sentence: FactSentence, { clause, first }: Governor): Reading | undefined {
  if (first <= clause || (cuesAt(sentence, first - 1) & (cue.act | cue.deed)) === 0) return undefined;
  const metric = deedMetric(sentence, cueFirst(sentence, first - 1), first);
  return { metric, rule: 'fact.near.verb' };
}
