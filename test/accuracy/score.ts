import type { Analysis, Figure, Span } from '../../src/core/model.js';
import type { GoldDocument, GoldEntity, GoldFact, GoldFigure, GoldIgnore } from './gold.js';
import { sameContent, sameCountedNoun, sameFactMetric, samePeriod, samePlace } from './match.js';
import { scoreSubjects } from './subjects.js';
import { accuracy, count, miss, type Scores, tally, wrong } from './tally.js';

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
  scoreSubjects(scores, document, analysis, place.gold);
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
