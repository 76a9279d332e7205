import type { Change, Fact } from '../model.js';
import type { DocumentContext, Paragraph, ParagraphEntity, ParagraphFact, ParagraphFigure } from '../paragraph.js';
import { namesEnumeration } from './cue-table.js';
import type { Cue } from './cues.js';
import { type MetricPhrase, phraseAfter, phraseBefore } from './noun-phrase.js';
import { clauseEnd, clauseStart, type FactSentence, hasCue, isBreak, readSentence } from './sentence.js';
import { basePeriod, lastPeriod, periodInSentence } from './sentence-period.js';

/** What a fact is read as before its period is known. */
interface Reading {
  readonly metric: string;
  readonly subject?: string | undefined;
  readonly change?: Change['kind'];
  readonly rule: string;
}

/** What the facts before this one leave to it. */
interface Running {
  reading?: Reading;
  period?: string | undefined;
}

/**
 * The facts of a paragraph in the order of their figures. Each has the span of exactly one figure. `period` is the period
 * of the document, for facts whose paragraph tells none.
 */
export function findFacts(
  paragraph: Paragraph,
  figures: readonly ParagraphFigure[],
  entities: readonly ParagraphEntity[],
  context: DocumentContext,
  period?: string,
): ParagraphFact[] {
  const facts: ParagraphFact[] = [];
  if (figures.length === 0) return facts;
  const running: Running = { period };
  let first = 0;
  let figure = 0;
  let entity = 0;
  for (const next of paragraph.sentenceEnds) {
    const inSentence = takeUntil(figures, figure, next);
    const named = takeUntil(entities, entity, next);
    figure += inSentence.length;
    entity += named.length;
    if (inSentence.length > 0) {
      const sentence = readSentence(paragraph, first, next, inSentence, named, context);
      delete running.reading;
      for (const candidate of inSentence) addFact(facts, sentence, candidate, running);
      running.period = lastPeriod(sentence) ?? running.period;
    }
    first = next;
  }
  return facts;
}

function takeUntil<Mention extends { readonly first: number }>(
  mentions: readonly Mention[],
  from: number,
  next: number,
): Mention[] {
  let to = from;
  while ((mentions[to]?.first ?? Number.POSITIVE_INFINITY) < next) to++;
  return mentions.slice(from, to);
}

function addFact(facts: ParagraphFact[], sentence: FactSentence, figure: ParagraphFigure, running: Running): void {
  const reading = readFigure(sentence, figure, running.reading);
  if (reading === undefined) return;
  const period = periodInSentence(sentence, figure) ?? running.period;
  const base = reading.change === undefined ? undefined : basePeriod(sentence, figure, period);
  facts.push(asFact(figure, reading, period, base));
  running.reading = reading;
}

function asFact(
  figure: ParagraphFigure,
  reading: Reading,
  period: string | undefined,
  base: string | undefined,
): ParagraphFact {
  const { start, end, first, next, value, min, max, unit, bound } = figure;
  const optional: { -readonly [Key in keyof Fact]?: Fact[Key] } = {};
  if (value !== undefined) optional.value = value;
  if (min !== undefined) optional.min = min;
  if (max !== undefined) optional.max = max;
  if (unit !== undefined) optional.unit = unit;
  if (reading.subject !== undefined) optional.subject = reading.subject;
  if (period !== undefined) optional.period = period;
  if (reading.change !== undefined) {
    optional.change = base === undefined ? { kind: reading.change } : { kind: reading.change, base };
  }
  return { start, end, first, next, ...optional, bound, metric: reading.metric, rule: reading.rule };
}

/** Reads what the figure states, or undefined where it states nothing checkable. */
function readFigure(sentence: FactSentence, figure: ParagraphFigure, before: Reading | undefined): Reading | undefined {
  if (figure.kind === 'date' || figure.kind === 'ordinal' || figure.kind === 'identifier') return undefined;
  if (isInsideName(sentence, figure)) return undefined;
  if (figure.kind === 'cardinal' && numbersPoints(sentence, figure)) return undefined;
  const verb = governor(sentence, figure);
  if (verb !== undefined) {
    const reading = readVerb(sentence, figure, verb, before);
    if (reading !== undefined) return reading;
  }
  return readNoun(sentence, figure);
}

function isInsideName(sentence: FactSentence, figure: ParagraphFigure): boolean {
  const entity = sentence.entityAt(figure.first);
  return entity !== undefined && entity.first <= figure.first && entity.next >= figure.next;
}

/** "3 nhiệm vụ sau:", "24 từ khóa": the number of points of a speech is no statement about the world. */
function numbersPoints(sentence: FactSentence, figure: ParagraphFigure): boolean {
  return namesEnumeration(sentence.tokens, figure.next, sentence.context.language);
}

interface Governor {
  readonly cues: readonly Cue[];
  readonly first: number;
  readonly clause: number;
}

/** The word that puts the figure on what stands before it: the nearest verb, with nothing but fillers in between. */
function governor(sentence: FactSentence, figure: ParagraphFigure): Governor | undefined {
  const clause = clauseStart(sentence, figure.first);
  let index = figure.first - 1;
  while (index >= clause) {
    const cue = sentence.cueAt(index);
    if (cue === undefined) return undefined;
    if (cue.cues.some((name) => verbs.has(name))) return { cues: cue.cues, first: cue.first, clause };
    if (!cue.cues.some((name) => name === 'filler' || name === 'auxiliary')) return undefined;
    index = cue.first - 1;
  }
  return undefined;
}

const verbs = new Set<Cue>(['reach', 'rise', 'fall', 'times', 'goTo', 'increment', 'share']);

function readVerb(
  sentence: FactSentence,
  figure: ParagraphFigure,
  verb: Governor,
  before: Reading | undefined,
): Reading | undefined {
  if (verb.cues.includes('rise') || verb.cues.includes('fall')) return readChange(sentence, figure, verb, before);
  if (verb.cues.includes('times')) return inherit(sentence, figure, verb, before, 'multiple', 'fact.multiple');
  if (verb.cues.includes('goTo')) return readGoal(sentence, figure, verb, before);
  if (verb.cues.includes('share')) return inherit(sentence, figure, verb, before, undefined, 'fact.share');
  if (verb.cues.includes('increment')) {
    return counted(sentence, figure, 'increment', 'fact.increment');
  }
  const phrase = phraseBefore(sentence, verb.clause, verb.first);
  if (phrase !== undefined) {
    if (figure.kind === 'cardinal' && figure.unit !== undefined && !countsNumber(phrase.metric)) return undefined;
    return reading(sentence, phrase, figure, undefined, 'fact.reach');
  }
  return before === undefined ? undefined : { ...withoutChange(before), rule: 'fact.reach.same' };
}

/** "số ca mắc", "tổng số tuyến", "the number of …": the phrase itself says that it is a count. */
const countPhrase = /^(?:tổng số|số|lượng|tổng|sản lượng|quy mô|dân số|the number|number)(?!\p{L})/iu;

function countsNumber(metric: string): boolean {
  return countPhrase.test(metric);
}

function withoutChange({ metric, subject }: Reading): Omit<Reading, 'rule'> {
  return { metric, ...(subject === undefined ? {} : { subject }) };
}

/** "tăng 15,1% so với …", "giảm 42,5% số lượng đầu mối", "tăng 5 ca". */
function readChange(
  sentence: FactSentence,
  figure: ParagraphFigure,
  verb: Governor,
  before: Reading | undefined,
): Reading | undefined {
  const kind = changeKind(figure);
  const phrase = phraseBefore(sentence, verb.clause, verb.first);
  if (phrase !== undefined) return reading(sentence, phrase, figure, kind, 'fact.change');
  const after = phraseAfter(sentence, figure.next, clauseEnd(sentence, figure.next));
  if (after !== undefined && figure.kind !== 'cardinal')
    return reading(sentence, after, figure, kind, 'fact.change.object');
  if (before !== undefined) return { ...withoutChange(before), change: kind, rule: 'fact.change.same' };
  return counted(sentence, figure, kind, 'fact.change.counted');
}

function changeKind(figure: ParagraphFigure): Change['kind'] {
  if (figure.kind === 'multiple') return 'multiple';
  return figure.kind === 'percent' && figure.unit !== 'pp' ? 'percent' : 'increment';
}

function inherit(
  sentence: FactSentence,
  figure: ParagraphFigure,
  verb: Governor,
  before: Reading | undefined,
  change: Change['kind'] | undefined,
  rule: string,
): Reading | undefined {
  const phrase = phraseBefore(sentence, verb.clause, verb.first);
  if (phrase !== undefined) return reading(sentence, phrase, figure, change, rule);
  if (before === undefined) return undefined;
  return { ...withoutChange(before), ...(change === undefined ? {} : { change }), rule: `${rule}.same` };
}

/** "nâng tổng số X lên 71", "tăng 8%, lên 4.536 USD", "giá giảm từ 626 USD xuống 511 USD". */
function readGoal(
  sentence: FactSentence,
  figure: ParagraphFigure,
  verb: Governor,
  before: Reading | undefined,
): Reading | undefined {
  for (let index = verb.first - 1; index >= sentence.first; index--) {
    if (!hasCue(sentence, index, 'transfer')) {
      if (isBreak(sentence, index)) break;
      continue;
    }
    const phrase = phraseBefore(sentence, sentence.cueAt(index)?.next ?? index + 1, verb.first);
    if (phrase === undefined) break;
    return reading(sentence, { ...phrase, metric: withoutTotal(phrase.metric) }, figure, 'total', 'fact.total');
  }
  const phrase = phraseBefore(sentence, verb.clause, changeVerb(sentence, verb) ?? verb.first);
  if (phrase !== undefined) {
    if (figure.kind === 'cardinal' && figure.unit !== undefined && !countsNumber(phrase.metric)) return undefined;
    return reading(sentence, phrase, figure, undefined, 'fact.goal');
  }
  return before === undefined ? undefined : { ...withoutChange(before), rule: 'fact.goal.same' };
}

function changeVerb(sentence: FactSentence, verb: Governor): number | undefined {
  for (let index = verb.first - 1; index >= verb.clause; index--) {
    if (hasCue(sentence, index, 'rise', 'fall')) return sentence.cueAt(index)?.first;
  }
  return undefined;
}

function withoutTotal(metric: string): string {
  return metric.replace(/^(?:tổng số|the total number of|total number of) /iu, '');
}

/** A count without a verb of its own: its counted noun is what it measures. */
function counted(
  sentence: FactSentence,
  figure: ParagraphFigure,
  change: Change['kind'] | undefined,
  rule: string,
): Reading | undefined {
  if (figure.kind !== 'cardinal' || figure.unit === undefined) return undefined;
  const subject = subjectBefore(sentence, figure);
  return {
    metric: figure.unit,
    ...(subject === undefined ? {} : { subject }),
    ...(change === undefined ? {} : { change }),
    rule,
  };
}

function readNoun(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  if (figure.kind === 'cardinal') return counted(sentence, figure, undefined, 'fact.count');
  if (figure.kind === 'duration' || figure.kind === 'multiple') return undefined;
  const clause = clauseStart(sentence, figure.first);
  const after = phraseAfter(sentence, figure.next, clauseEnd(sentence, figure.next));
  if (figure.kind === 'fraction') {
    return after === undefined ? undefined : reading(sentence, after, figure, undefined, 'fact.fraction');
  }
  const before = phraseBefore(sentence, clause, figure.first);
  if (figure.kind === 'money') {
    return before === undefined ? undefined : reading(sentence, before, figure, undefined, 'fact.amount');
  }
  const phrase = before ?? after;
  return phrase === undefined ? undefined : reading(sentence, phrase, figure, undefined, 'fact.noun');
}

function reading(
  sentence: FactSentence,
  phrase: MetricPhrase,
  figure: ParagraphFigure,
  change: Change['kind'] | undefined,
  rule: string,
): Reading {
  const subject = phrase.subject === undefined ? subjectBefore(sentence, figure) : rangeText(sentence, phrase.subject);
  return {
    metric: phrase.metric,
    ...(subject === undefined ? {} : { subject }),
    ...(change === undefined ? {} : { change }),
    rule,
  };
}

function rangeText(sentence: FactSentence, range: { readonly first: number; readonly next: number }): string {
  const entity = sentence.entityAt(range.first);
  if (entity !== undefined && entity.next === range.next) return entity.canonical;
  const { text, start, end } = sentence.tokens;
  return text.slice(start[range.first], end[range.next - 1]);
}

/** The body or place named last before the figure: who did or has what is counted. */
function subjectBefore(sentence: FactSentence, figure: ParagraphFigure): string | undefined {
  return sentence.entities
    .filter((entity) => entity.next <= figure.first && (entity.kind === 'organization' || entity.kind === 'place'))
    .at(-1)?.canonical;
}
