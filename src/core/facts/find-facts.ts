import type { DocumentContext, Paragraph, ParagraphEntity, ParagraphFact, ParagraphFigure } from '../paragraph.js';
import { namedWithin, openerBehind, openerBeside, referredTo } from './back-reference.js';
import { carriedPeriod, isReport, lastingPeriod, lastToldIn } from './carried-period.js';
import type { CarriedTopics } from './carried-reach.js';
import { isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { isPlainWord } from './english-nouns.js';
import { type DatedFact, type SentenceTime, timeOf } from './fact-time.js';
import { readFigure } from './read-figure.js';
import { amountKey, type Before, type Earlier, inherited, type Reading } from './reading.js';
import { readRespective, tellsInOrder } from './respective.js';
import { leadsList } from './section-period.js';
import { type FactSentence, hasCue, readSentence, wordAt } from './sentence.js';
import { subjectOf } from './subject.js';
import { periodsOf } from './telling-date.js';

/** What the facts before this one leave to it. */
interface Running extends Earlier {
  /** The period that the paragraph told last, else the document's. */
  period?: string | undefined;
  /** What that was told of, where a sentence of the paragraph told it. */
  topics?: CarriedTopics | undefined;
  /** The facts of the sentence before. */
  inLast: readonly Before[];
  /** Whom or what the last sentence that opened with a name told of. */
  opener?: ParagraphEntity | undefined;
  /** The date that the paragraph told last. */
  lastTold?: string | undefined;
  /** The metrics that the paragraph measured first, by kind and unit. */
  readonly leading: Map<string, string>;
  /** The document's period. */
  readonly main: string | undefined;
}

/** What a document tells a paragraph about time. */
export interface ParagraphTime {
  /** Period of the document, or of the section that the paragraph stands in. */
  readonly period?: string | undefined;
  /** What the paragraph before told last, where that is what a report goes on about. */
  readonly carried?: string | undefined;
  /** Metrics of the values that the paragraph before measured first, by kind and unit. */
  readonly amounts?: ReadonlyMap<string, string> | undefined;
  /** What the heading above it names that is measured. */
  readonly topic?: string | undefined;
}

export interface FactsOfParagraph {
  readonly facts: readonly ParagraphFact[];
  /** What the paragraph leaves to the next one. */
  readonly carried: string | undefined;
  /** Metrics of the values that it measured first, by kind and unit, those of the paragraphs before where it measured none. */
  readonly amounts: ReadonlyMap<string, string> | undefined;
}

/** The facts of a paragraph in the order of their figures. Each has the span of exactly one figure. */
export function findFacts(
  paragraph: Paragraph,
  figures: readonly ParagraphFigure[],
  entities: readonly ParagraphEntity[],
  context: DocumentContext,
  { period, carried, amounts, topic }: ParagraphTime = {},
): FactsOfParagraph {
  const facts: ParagraphFact[] = [];
  if (figures.length === 0) {
    const told = leadsList(paragraph) ? toldByWords(paragraph, entities, context, period) : undefined;
    return { facts, carried: told ?? carried, amounts };
  }
  const running: Running = {
    period: carried ?? period,
    main: period,
    amounts: new Map(),
    carriedAmounts: amounts,
    topic,
    leading: new Map(),
    kinds: new Map(),
    inLast: [],
    before: undefined,
    last: undefined,
    previous: undefined,
    topics: undefined,
    lastTold: undefined,
    opener: undefined,
  };
  let opening: string | undefined;
  let first = 0;
  let figure = 0;
  let entity = 0;
  for (const next of paragraph.sentenceEnds) {
    const figuresNext = indexFrom(figures, figure, next);
    const entitiesNext = indexFrom(entities, entity, next);
    if (figuresNext > figure) {
      const inSentence = figures.slice(figure, figuresNext);
      const named = entities.slice(entity, entitiesNext);
      addFacts(facts, readSentence(paragraph, first, next, inSentence, named, context), running);
      opening ??= running.period ?? '';
    } else if (entitiesNext > entity) {
      const named = entities.slice(entity, entitiesNext);
      const isOpening = (entities[entity]?.first ?? next) < first + openingReach;
      running.opener = isOpening
        ? openerBehind(readSentence(paragraph, first, next, [], named, context), running.opener)
        : openerBeside(named, running.opener);
    }
    figure = figuresNext;
    entity = entitiesNext;
    first = next;
  }
  return {
    facts,
    carried: leadsList(paragraph) ? running.period : lastingPeriod(running.period, opening, period, context),
    amounts: running.leading.size === 0 ? amounts : running.leading,
  };
}

/** "Trong tháng, toàn tỉnh xảy ra:": the time of the list that a paragraph without figures leads to, where its last sentence tells one. */
function toldByWords(
  paragraph: Paragraph,
  entities: readonly ParagraphEntity[],
  context: DocumentContext,
  main: string | undefined,
): string | undefined {
  const first = paragraph.sentenceEnds.at(-2) ?? 0;
  const named = entities.filter((entity) => entity.first >= first);
  const sentence = readSentence(paragraph, first, paragraph.tokens.count, [], named, context);
  const year = context.reportedYear?.toString();
  return periodsOf(sentence, { date: context.date, year, period: main, main }).at(0)?.value;
}

/** How far from its start in tokens a sentence without figures may name whom those behind it are about. */
const openingReach = 4;

/** Keeps what was measured, and of each kind and unit what the paragraph measured first: that is what it is about. */
function keepAmount({ amounts, leading }: Running, before: Before): void {
  const key = amountKey(before.figure);
  amounts.set(key, before);
  const { metric, rule, change } = before.reading;
  if (change === undefined && !rule.startsWith('fact.deed') && !leading.has(key)) leading.set(key, metric);
}

/** Index of the first mention that does not start before the token. */
function indexFrom(mentions: readonly { readonly first: number }[], from: number, next: number): number {
  let index = from;
  while ((mentions[index]?.first ?? Number.POSITIVE_INFINITY) < next) index++;
  return index;
}

function addFacts(facts: ParagraphFact[], sentence: FactSentence, running: Running): void {
  running.before = undefined;
  const { main } = running;
  const dates = periodsOf(sentence, {
    date: sentence.context.date,
    year: sentence.context.reportedYear?.toString(),
    period: running.period,
    main,
    lastTold: running.lastTold,
  });
  const announced = dates.find(({ isAnnouncement }) => isAnnouncement === true)?.value;
  const periods = announced === undefined ? dates : dates.filter(({ isAnnouncement }) => isAnnouncement !== true);
  const carried = announced === undefined || isReport(main) ? running.period : announced;
  const inSentence: Before[] = [];
  const dated: DatedFact[] = [];
  const { topics, lastTold } = running;
  const time: SentenceTime = { periods, carried, isAnnounced: announced !== undefined, main, topics, lastTold, dated };
  const isInOrder = tellsInOrder(sentence);
  for (const figure of sentence.figures) {
    const reading =
      (isInOrder ? readRespective(sentence, figure, inSentence, running.inLast, running.amounts) : undefined) ??
      readFigure(sentence, figure, running) ??
      readLine(sentence, figure, running.amounts.get(amountKey(figure)));
    if (reading === undefined) continue;
    const subject =
      (reading.subject === undefined ? undefined : namedWithin(sentence, reading.subject, running.opener)) ??
      subjectOf(sentence, figure, reading.former) ??
      referredTo(sentence, figure, running.opener)?.canonical;
    const { period, base } = timeOf(sentence, figure, reading, time);
    const before: Before = { reading, figure, subject };
    const fact = asFact(before, period, base);
    facts.push(fact);
    dated.push({ before, period: fact.period });
    inSentence.push(before);
    if (reading.isMeasured === true) keepAmount(running, before);
    running.last = before;
    running.kinds.set(figure.kind, before);
    if (leadsOn(sentence, figure, reading, running.before)) running.before = before;
  }
  running.inLast = inSentence;
  running.previous = sentence;
  running.opener = openerBehind(sentence, running.opener);
  const told = carriedPeriod(sentence, periods, carried, main, inSentence.length > 0);
  const isToldHere = told !== main && periods.some(({ value, scope }) => value === told && scope === undefined);
  if (told !== undefined && isToldHere) running.topics = { period: told, facts: dated };
  else if (told !== running.period) running.topics = undefined;
  running.period = told;
  running.lastTold = lastToldIn(sentence, periods, running.lastTold);
}

/** "Lợn trên 60 kg: 1.500.000 đồng": the amount of a line in a list of amounts. */
function readLine(sentence: FactSentence, figure: ParagraphFigure, amount: Before | undefined): Reading | undefined {
  if (amount === undefined || figure.kind !== 'money') return undefined;
  let index = figure.first - 1;
  while (index > sentence.first && hasCue(sentence, index, cue.from | cue.filler)) index--;
  return isSign(sentence, index, signs.colon) ? inherited(amount, 'fact.line') : undefined;
}

/** What a share or a place's count says is of the figure before it: that one is what the sentence goes on about. */
function leadsOn(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { rule, isMeasured }: Reading,
  before: Before | undefined,
): boolean {
  if (figure.kind === 'duration' && isMeasured !== true) return false;
  // "phân khúc trên 80 triệu đồng/m2 chiếm 58%": a limit says of what the rest is.
  if (rule === 'fact.price.limit') return false;
  if (before === undefined)
    return rule !== 'fact.noun.sized' && !(rule === 'fact.reach.plan' && sentence.context.language === 'vi');
  if (
    rule === 'fact.reach.plan' ||
    rule === 'fact.aside.plan' ||
    rule === 'fact.noun.sized' ||
    rule.startsWith('fact.share') ||
    rule.startsWith('fact.fraction')
  )
    return false;
  return figure.kind !== 'cardinal' || !isInside(sentence, figure);
}

/** Most tokens from a preposition to its count: "in the city's 176 schools". */
const longestInside = 4;

/** Whether a count stands behind a preposition: "67 points from 31 games" goes on about points. */
function isInside(sentence: FactSentence, { first }: ParagraphFigure): boolean {
  if (hasCue(sentence, first - 1, cue.at)) return true;
  // "9.850 căn từ 17 dự án, tăng 12%"
  if (sentence.context.language !== 'en')
    return hasCue(sentence, first - 1, cue.from) && !hasCue(sentence, first - 2, cue.rise | cue.fall | cue.transfer);
  for (let index = first - 1; index >= Math.max(sentence.first, first - longestInside); index--) {
    if (hasCue(sentence, index, cue.at | cue.from)) return true;
    if (!hasCue(sentence, index, cue.filler) && !isPlainWord(sentence, index) && wordAt(sentence, index) !== 's')
      if (!/^['’]$/u.test(wordAt(sentence, index))) return false;
  }
  return false;
}

/** Every field is there, in one order: what is laid out in many ways takes longer to read. */
function asFact(
  { figure, reading, subject }: Before,
  period: string | undefined,
  base: string | undefined,
): ParagraphFact {
  const { start, end, first, next, value, min, max, unit, bound } = figure;
  const { metric, rule, change: kind } = reading;
  const change = kind === undefined ? undefined : base === undefined ? { kind } : { kind, base };
  const fact = { start, end, first, next, bound, metric, rule, value, min, max, unit, subject, period, change };
  return fact as ParagraphFact;
}
