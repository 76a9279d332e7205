import type { ParagraphFigure } from '../paragraph.js';
import { clauseEnd } from './clause.js';
import { cue } from './cues.js';
import type { Governor } from './governor.js';
import { type MetricPhrase, nounBefore, phraseAfter, subjectPhrase } from './noun-phrase.js';
import { isScore, startsClause } from './read-count.js';
import { deedMetric } from './read-verb.js';
import { type Before, carried, inherited, isAlike, isBareQuantity, type Reading, readingOf } from './reading.js';
import { cueFirst, cuesAt, type FactSentence } from './sentence.js';

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
  if (noun !== undefined) return carried(before, noun, figure) ?? readingOf(sentence, noun, figure, 'fact.near.before');
  const listed = [before, amount].find((earlier) => earlier !== undefined && isAlike(earlier.figure, figure));
  if (listed !== undefined && listed.reading.change === undefined) return inherited(listed, 'fact.near.list');
  if (figure.kind === 'measure' || figure.kind === 'cardinal') return undefined;
  const after = nameable(phraseAfter(sentence, figure.next, clauseEnd(sentence, figure.next)));
  if (after !== undefined) return readingOf(sentence, after, figure, 'fact.near.after');
  const subject = nameable(subjectPhrase(sentence, governor.clause, governor.first));
  if (subject !== undefined) return readingOf(sentence, subject, figure, 'fact.near.subject');
  return readNearVerb(sentence, governor) ?? inherited(before, 'fact.near.list');
}

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
        before?.figure.kind === 'cardinal' &&
        !startsClause(sentence, figure)
      );
    default:
      return false;
  }
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
