import type { TokenRange } from '../paragraph.js';
import { tokenKind, wordCase } from '../text/tokens.js';
import { type FactSentence, hasCue, isBreak } from './sentence.js';

/** Longest metric: what goes beyond is a clause that was misread as a noun phrase. */
const longestPhrase = 12;

export interface MetricPhrase {
  readonly metric: string;
  /** Tokens of whom or what the metric is of: "… của Bộ Y tế", "… tại Huế". */
  readonly subject?: TokenRange;
}

/**
 * The noun phrase that ends before `next`, not going back beyond `first`: what a figure measures when it stands behind
 * its verb. Undefined where nothing but time words and fillers is left.
 */
export function phraseBefore(sentence: FactSentence, first: number, next: number): MetricPhrase | undefined {
  let end = next;
  while (end > first && hasCue(sentence, end - 1, 'auxiliary', 'filler'))
    end = sentence.cueAt(end - 1)?.first ?? end - 1;
  let start = end;
  while (start > first && !closesPhrase(sentence, start - 1)) start--;
  return metricOf(sentence, start, end);
}

/** The noun phrase that starts at `first`, not going beyond `next`. */
export function phraseAfter(sentence: FactSentence, first: number, next: number): MetricPhrase | undefined {
  let end = first;
  while (end < next && !isBreak(sentence, end) && !endsPhrase(sentence, end)) end++;
  return metricOf(sentence, first, end);
}

function closesPhrase(sentence: FactSentence, index: number): boolean {
  if (isBreak(sentence, index)) return true;
  const figure = sentence.figureAt(index);
  if (figure !== undefined) return figure.kind !== 'date' && figure.kind !== 'ordinal' && figure.kind !== 'identifier';
  return hasCue(sentence, index, 'say', 'reach', 'goTo', 'transfer', 'share', 'compare') && !opensName(sentence, index);
}

function endsPhrase(sentence: FactSentence, index: number): boolean {
  if (sentence.figureAt(index) !== undefined) return true;
  return hasCue(
    sentence,
    index,
    ...(['say', 'reach', 'goTo', 'transfer', 'share', 'compare', 'break', 'auxiliary', 'rise', 'fall', 'act'] as const),
  );
}

function opensName(sentence: FactSentence, index: number): boolean {
  return sentence.tokens.letterCase[index] === wordCase.capital && index > sentence.first;
}

function metricOf(sentence: FactSentence, from: number, to: number): MetricPhrase | undefined {
  const { start, end, subject } = trim(sentence, from, to);
  if (end <= start || end - start > longestPhrase) return undefined;
  if (sentence.tokens.kind[start] !== tokenKind.word) return undefined;
  const { text, start: starts, end: ends, letterCase } = sentence.tokens;
  const phrase = text.slice(starts[start], ends[end - 1]);
  const keepsCase = sentence.entityAt(start) !== undefined || letterCase[start] === wordCase.upper;
  const metric = keepsCase ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
  return subject === undefined ? { metric } : { metric, subject };
}

interface Trimmed {
  readonly start: number;
  readonly end: number;
  readonly subject?: TokenRange;
}

/** Leaves time words and connectives at the front and what belongs to the clause at the back out of the phrase. */
function trim(sentence: FactSentence, from: number, to: number): Trimmed {
  let start = from;
  for (;;) {
    const skipped = skipOpening(sentence, start, to);
    if (skipped === start) break;
    start = skipped;
  }
  let end = start;
  while (end < to && !cutsPhrase(sentence, end, start)) end++;
  const subject = subjectAfter(sentence, end, to);
  while (end > start && hasCue(sentence, end - 1, 'auxiliary', 'filler', 'at')) end--;
  return subject === undefined ? { start, end } : { start, end, subject };
}

function skipOpening(sentence: FactSentence, start: number, to: number): number {
  if (start >= to) return start;
  const figure = sentence.figureAt(start);
  if (figure !== undefined) return figure.next;
  const cue = sentence.cueAt(start);
  if (cue === undefined) return start;
  const opens = cue.cues.some((name) =>
    ['connector', 'pronoun', 'auxiliary', 'thisYear', 'lastYear', 'samePeriod', 'filler', 'act', 'increment'].includes(
      name,
    ),
  );
  if (opens) return cue.next;
  if (!cue.cues.includes('at')) return start;
  // "Trong năm 2025 …", "Tại Huế …": a place or time set before the phrase.
  const name = sentence.entityAt(cue.next);
  if (name !== undefined) return name.next;
  return sentence.figureAt(cue.next)?.next ?? cue.next;
}

function cutsPhrase(sentence: FactSentence, index: number, start: number): boolean {
  if (index === start) return false;
  return sentence.figureAt(index) !== undefined || hasCue(sentence, index, 'of', 'at', 'break', 'compare', 'thisYear');
}

function subjectAfter(sentence: FactSentence, index: number, to: number): TokenRange | undefined {
  if (index >= to || !hasCue(sentence, index, 'of', 'at')) return undefined;
  const first = sentence.cueAt(index)?.next ?? index + 1;
  const entity = sentence.entityAt(first);
  if (entity !== undefined) return entity;
  if (!hasCue(sentence, index, 'of')) return undefined;
  let next = first;
  while (next < to && !cutsPhrase(sentence, next, first) && !isBreak(sentence, next)) next++;
  return next > first ? { first, next } : undefined;
}
