import type { Analysis, Figure, Span } from '../../src/core/model.js';
import type { GoldDocument, GoldEntity, GoldFact, GoldFigure, GoldIgnore } from './gold.js';
import { fold, sameContent, sameCountedNoun, sameFactMetric, samePeriod, samePlace } from './match.js';

/** How many gold mentions there are, how many were suggested, and how many of these are right. */
export interface Tally {
  gold: number;
  suggested: number;
  right: number;
}

export interface Miss {
  readonly file: string;
  readonly start: number;
  readonly measure: string;
  readonly message: string;
}

/** Scores of one or more documents, by the name of the measure. */
export interface Scores {
  readonly tallies: Map<string, Tally>;
  readonly misses: Miss[];
  /** Wrong suggestions by the rule that made them. */
  readonly wrongByRule: Map<string, number>;
  /** The canonical names of the entities whose span and type are right. */
  readonly names: CanonicalPair[];
}

interface CanonicalPair {
  readonly gold: string;
  readonly suggested: string;
  readonly file: string;
  readonly start: number;
}

export function emptyScores(): Scores {
  return { tallies: new Map(), misses: [], wrongByRule: new Map(), names: [] };
}

export function tally(scores: Scores, measure: string): Tally {
  const found = scores.tallies.get(measure) ?? { gold: 0, suggested: 0, right: 0 };
  scores.tallies.set(measure, found);
  return found;
}

/** Kinds that never carry a bound or a precision. */
const boundlessKinds: readonly string[] = ['date', 'ordinal', 'identifier'];

/** Adds one document's analysis, compared with its gold, to the scores. */
export function scoreDocument(scores: Scores, document: GoldDocument, analysis: Analysis): void {
  const ignored = document.lines.filter((line) => line.type === 'ignore');
  scoreFigures(scores, document, analysis, ignored);
  scoreEntities(scores, document, analysis, ignored);
  scoreFacts(scores, document, analysis, ignored);
}

function scoreFigures(
  scores: Scores,
  document: GoldDocument,
  analysis: Analysis,
  ignored: readonly GoldIgnore[],
): void {
  const golds = document.lines.filter((line) => line.type === 'figure');
  const place = pairByPlace(golds, analysis.figures);
  const suggestions = analysis.figures.filter(
    (figure) => place.suggested.has(figure) || !isIgnoredFigure(figure, ignored),
  );
  for (const gold of golds) {
    scoreGoldFigure(scores, document, gold, place.gold.get(gold), suggestions);
  }
  for (const figure of suggestions) {
    scoreSuggestedFigure(scores, document, figure, place.suggested.get(figure));
  }
}

function scoreGoldFigure(
  scores: Scores,
  document: GoldDocument,
  gold: GoldFigure,
  found: Figure | undefined,
  suggestions: readonly Figure[],
): void {
  const hasBound = !boundlessKinds.includes(gold.kind);
  const valueRight = found !== undefined && sameContent(gold, found);
  const boundRight = found?.kind === gold.kind && found.bound === gold.bound;
  count(scores, 'figures span', found !== undefined);
  count(scores, 'figures kind', found?.kind === gold.kind);
  count(scores, 'figures value', valueRight);
  count(scores, `value ${gold.kind}`, valueRight);
  if (hasBound) {
    count(scores, 'figures bound', boundRight);
  }
  if (valueRight && found !== undefined) {
    countAccuracies(scores, document, gold, found);
  }
  if (!valueRight) {
    const near = found ?? suggestions.find((figure) => overlap(figure, gold));
    miss(scores, document, gold, `figure ${gold.kind}`, `«${gold.quote}» ${describe(gold)}; ${got(near)}`);
  } else if (hasBound && !boundRight) {
    miss(scores, document, gold, 'bound', `«${gold.quote}» ${gold.bound}; got ${found?.bound}`);
  }
}

/** What is measured on the figures whose value is right only. */
function countAccuracies(scores: Scores, document: GoldDocument, gold: GoldFigure, found: Figure): void {
  if (gold.kind === 'cardinal') {
    const right = sameCountedNoun(gold, found);
    accuracy(scores, 'counted noun (of right cardinals)', right);
    if (!right) {
      miss(
        scores,
        document,
        gold,
        'counted noun',
        `«${gold.quote}» ${gold.unit ?? 'none'}; got ${found.unit ?? 'none'}`,
      );
    }
  }
  if (gold.precision !== undefined) {
    const right = gold.precision === found.precision;
    accuracy(scores, 'precision (of right values)', right);
    if (!right) {
      miss(scores, document, gold, 'precision', `«${gold.quote}» ${gold.precision}; got ${found.precision ?? 'none'}`);
    }
  }
}

function scoreSuggestedFigure(
  scores: Scores,
  document: GoldDocument,
  figure: Figure,
  gold: GoldFigure | undefined,
): void {
  tally(scores, 'figures span').suggested++;
  tally(scores, 'figures kind').suggested++;
  tally(scores, 'figures value').suggested++;
  tally(scores, `value ${figure.kind}`).suggested++;
  if (!boundlessKinds.includes(figure.kind)) {
    tally(scores, 'figures bound').suggested++;
  }
  if (gold === undefined || !sameContent(gold, figure)) {
    wrong(scores, figure.rule);
  }
  if (gold === undefined) {
    miss(scores, document, figure, `wrong ${figure.kind}`, `${got(figure)} by ${figure.rule}`);
  }
}

function scoreEntities(
  scores: Scores,
  document: GoldDocument,
  analysis: Analysis,
  ignored: readonly GoldIgnore[],
): void {
  const golds = document.lines.filter((line) => line.type === 'entity');
  const place = pairByPlace(golds, analysis.entities);
  const suggestions = analysis.entities.filter(
    (entity) => place.suggested.has(entity) || !overlapsIgnored(entity, ignored, 'entity'),
  );
  for (const gold of golds) {
    const found = place.gold.get(gold);
    const right = found?.kind === gold.kind;
    count(scores, 'entities span and type', right);
    count(scores, `entity ${gold.kind}`, right);
    if (right && found !== undefined) {
      scores.names.push({ gold: gold.canonical, suggested: found.canonical, file: document.file, start: gold.start });
    } else {
      const near = found ?? suggestions.find((entity) => overlap(entity, gold));
      miss(scores, document, gold, `entity ${gold.kind}`, `«${gold.quote}»; ${got(near)}`);
    }
  }
  for (const entity of suggestions) {
    tally(scores, 'entities span and type').suggested++;
    tally(scores, `entity ${entity.kind}`).suggested++;
    const gold: GoldEntity | undefined = place.suggested.get(entity);
    if (gold?.kind !== entity.kind) {
      wrong(scores, entity.rule);
    }
    if (gold === undefined) {
      miss(scores, document, entity, `wrong ${entity.kind}`, `${got(entity)} by ${entity.rule}`);
    }
  }
}

function scoreFacts(scores: Scores, document: GoldDocument, analysis: Analysis, ignored: readonly GoldIgnore[]): void {
  const golds = document.lines.filter((line) => line.type === 'fact');
  const place = pairByPlace(golds, analysis.facts);
  const suggestions = analysis.facts.filter(
    (fact) =>
      place.suggested.has(fact) ||
      !(overlapsIgnored(fact, ignored, 'fact') || overlapsIgnored(fact, ignored, 'figure')),
  );
  const isRight = (gold: GoldFact) => {
    const found = place.gold.get(gold);
    const metric = found !== undefined && sameFactMetric(gold, found, analysis.language);
    const period = found !== undefined && samePeriod(gold, found);
    return { found, metric, period, right: metric && period };
  };
  for (const gold of golds) {
    const { found, metric, period, right } = isRight(gold);
    count(scores, 'facts span', found !== undefined);
    count(scores, 'facts metric', metric);
    count(scores, 'facts period', period);
    count(scores, 'facts metric and period', right);
    if (found !== undefined && !gold.alternatives?.period?.includes('*')) {
      accuracy(scores, 'facts period (of found facts whose text tells it)', period);
    }
    if (gold.change !== undefined && found !== undefined) {
      accuracy(scores, 'change kind (of found facts)', found.change?.kind === gold.change.kind);
    }
    if (!right) {
      const wanted = `${gold.metric} @ ${gold.period ?? 'none'}`;
      const answer = found === undefined ? 'nothing' : `${found.metric} @ ${found.period ?? 'none'} by ${found.rule}`;
      miss(scores, document, gold, 'fact', `«${gold.quote}» ${wanted}; got ${answer}`);
    }
  }
  for (const fact of suggestions) {
    for (const measure of ['facts span', 'facts metric', 'facts period', 'facts metric and period']) {
      tally(scores, measure).suggested++;
    }
    const gold = place.suggested.get(fact);
    if (gold === undefined || !isRight(gold).right) {
      wrong(scores, fact.rule);
    }
    if (gold === undefined) {
      miss(scores, document, fact, 'wrong fact', `«${fact.quote}» ${fact.metric} by ${fact.rule}`);
    }
  }
}

/**
 * Scores the canonical names of all documents together. Which of its names a thing goes by is free; it has to be the same for
 * all its mentions, and another one for every other thing. So the most frequent name suggested for a thing is its right one,
 * unless another thing goes by it more often.
 */
export function scoreCanonicalNames(scores: Scores): void {
  const mentions = new Map<string, number>();
  const keyOf = (thing: string, name: string) => `${fold(thing)}\n${fold(name)}`;
  for (const { gold, suggested } of scores.names) {
    mentions.set(keyOf(gold, suggested), (mentions.get(keyOf(gold, suggested)) ?? 0) + 1);
  }
  const nameOf = mostFrequent(mentions, ([thing, name]) => [thing, name]);
  const thingOf = mostFrequent(mentions, ([thing, name]) => [name, thing]);
  for (const { gold, suggested, file, start } of scores.names) {
    const right = nameOf.get(fold(gold)) === fold(suggested) && thingOf.get(fold(suggested)) === fold(gold);
    accuracy(scores, 'canonical (of right entities)', right);
    if (!right) {
      scores.misses.push({ file, start, measure: 'canonical', message: `${gold}; got ${suggested}` });
    }
  }
}

function mostFrequent(
  mentions: ReadonlyMap<string, number>,
  pair: (parts: readonly [string, string]) => readonly [string, string],
): Map<string, string> {
  const best = new Map<string, { value: string; times: number }>();
  for (const [key, times] of mentions) {
    const [thing = '', name = ''] = key.split('\n');
    const [from, value] = pair([thing, name]);
    if (times > (best.get(from)?.times ?? 0)) {
      best.set(from, { value, times });
    }
  }
  return new Map([...best].map(([from, { value }]) => [from, value]));
}

interface Pairs<Gold, Suggested> {
  readonly gold: ReadonlyMap<Gold, Suggested>;
  readonly suggested: ReadonlyMap<Suggested, Gold>;
}

/** Pairs each gold mention with the one suggestion that stands at its place. */
function pairByPlace<Gold extends GoldFigure | GoldEntity | GoldFact, Suggested extends Span>(
  golds: readonly Gold[],
  suggestions: readonly Suggested[],
): Pairs<Gold, Suggested> {
  const gold = new Map<Gold, Suggested>();
  const suggested = new Map<Suggested, Gold>();
  for (const each of golds) {
    const found = suggestions.find((suggestion) => !suggested.has(suggestion) && samePlace(each, suggestion));
    if (found !== undefined) {
      gold.set(each, found);
      suggested.set(found, each);
    }
  }
  return { gold, suggested };
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function overlapsIgnored(span: Span, ignored: readonly GoldIgnore[], layer: GoldIgnore['layer']): boolean {
  return ignored.some((line) => line.layer === layer && overlap(line, span));
}

function isIgnoredFigure(figure: Figure, ignored: readonly GoldIgnore[]): boolean {
  return ignored.some(
    (line) => line.layer === 'figure' && overlap(line, figure) && !(line.except?.includes(figure.kind) ?? false),
  );
}

/** Counts a gold mention, found or not; suggestions are counted apart. */
function count(scores: Scores, measure: string, right: boolean): void {
  const found = tally(scores, measure);
  found.gold++;
  found.right += right ? 1 : 0;
}

/** Counts one answer where every gold has exactly one suggestion. */
function accuracy(scores: Scores, measure: string, right: boolean): void {
  count(scores, measure, right);
  tally(scores, measure).suggested++;
}

function wrong(scores: Scores, rule: string): void {
  scores.wrongByRule.set(rule, (scores.wrongByRule.get(rule) ?? 0) + 1);
}

function miss(scores: Scores, document: GoldDocument, span: Span, measure: string, message: string): void {
  scores.misses.push({ file: document.file, start: span.start, measure, message });
}

interface Described extends Span {
  readonly kind: string;
  readonly quote: string;
  readonly value?: number | string;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
}

function describe(figure: Omit<Described, keyof Span | 'quote'>): string {
  const value = figure.min === undefined ? figure.value : `${figure.min}..${figure.max}`;
  return [figure.kind, value, figure.unit].filter((part) => part !== undefined).join(' ');
}

function got(mention: Described | undefined): string {
  return mention === undefined ? 'got nothing' : `got «${mention.quote}» ${describe(mention)}`;
}
