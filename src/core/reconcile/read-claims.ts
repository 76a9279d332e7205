import type { Change } from '../model.js';
import { withAdditions } from './additions.js';
import { scaled } from './arithmetic.js';
import type { Claim, FindingFact, Nature, ScopeSource } from './claim.js';
import { statedInterval, toleratedInterval } from './claim-interval.js';
import { type Context, type Direction, directionOf, endsWith, narrowingOf, readContext, verbOf } from './context.js';
import type { NamedEntity, ReconcileDocument, StatedFigure } from './document.js';
import { type ReconcileWords, reconcileWords } from './lexicon.js';
import type { Metric, MetricReader } from './metric.js';
import { isOver, readPeriod } from './period.js';
import { folded } from './text.js';
import { isHome, isSpeaker, type Topic, topicOf } from './topic.js';
import { dimensionOf } from './units.js';

/** What is known of a document while its claims are read. */
interface Reading {
  readonly document: ReconcileDocument;
  readonly topic: Topic;
  /** Canonical names by the words that the document has for them. */
  readonly names: ReadonlyMap<string, string>;
  /** The words that it has for each of them, by the folded canonical name; for the home country by an empty one. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly metricOf: MetricReader;
}

/** The claims of a document, in text order. Linear in its length. */
export function readClaims(document: ReconcileDocument, metricOf: MetricReader): Claim[] {
  const names = namesOf(document.entities);
  const reading = { document, topic: topicOf(document), names, words: wordsOf(names), metricOf };
  const claims: Claim[] = [];
  document.figures.forEach((figure, index) => {
    if (figure.metric === undefined || figure.metric === '') return;
    const claim = readClaim(reading, figure, figure.metric, index, claims.at(-1));
    if (claim !== undefined) claims.push(claim);
  });
  return withAdditions(claims);
}

function namesOf(entities: readonly NamedEntity[]): Map<string, string> {
  const named = entities.filter(({ kind }) => kind === 'place' || kind === 'organization');
  return new Map(named.map(({ quote, canonical }) => [folded(quote), canonical]));
}

function wordsOf(names: ReadonlyMap<string, string>): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [written, canonical] of names) {
    const key = isHome(canonical) ? '' : folded(canonical);
    const known = words.get(key);
    if (known === undefined) words.set(key, [written]);
    else known.push(written);
  }
  return words;
}

function readClaim(
  reading: Reading,
  figure: StatedFigure,
  phrase: string,
  index: number,
  previous: Claim | undefined,
): Claim | undefined {
  const { document } = reading;
  const dimension = dimensionOf(figure);
  const interval = toleratedInterval(figure);
  const nominal = nominalOf(figure);
  if (dimension === undefined || interval === undefined || nominal === undefined) return undefined;
  const context = readContext(document.text, document.figures, index, document.language);
  const words = reconcileWords(document.language);
  const period = readPeriod(figure.period);
  const { metric, scope, source } = aboutOf(reading, figure, phrase, context);
  const follows = previous !== undefined && isContinued(previous, figure, context, metric);
  const direction = directionOf(context, words);
  const nature = natureOf(context, document, period?.first);
  return {
    fact: directed(findingFact(document.file, figure, phrase), direction),
    interval: scaled(interval, dimension.factor),
    stated: scaled(statedInterval(figure) ?? interval, dimension.factor),
    nominal: nominal * dimension.factor,
    dimension: dimension.name,
    metric,
    scope: follows ? previous.scope : scope,
    scopeSource: follows ? previous.scopeSource : source,
    period,
    base: readPeriod(figure.change?.base),
    direction,
    isLooseMultiple: figure.kind === 'multiple' && !isRatio(context, figure, words),
    nature: follows ? previous.nature : nature,
    detail: follows ? previous.detail : detailOf(reading, figure, phrase, context, scope),
    sentence: context.sentence,
    isSpecific: isSpecific(metric, source, scope, words) && !isUnreadChange(figure, context, words),
    isAside: isPart(previous, context, metric, scope, words),
  };
}

/** "500 tỷ đồng, trong đó 300 tỷ đồng …": a part that is told by the name of the whole. */
function isPart(
  previous: Claim | undefined,
  { sentence, lead }: Context,
  metric: Metric,
  scope: string,
  words: ReconcileWords,
): boolean {
  if (previous?.sentence !== sentence || previous.metric.key !== metric.key || previous.scope !== scope) return false;
  return words.including.has(lead) || words.comprising.has(lead);
}

function directed(fact: FindingFact, direction: Direction): FindingFact {
  const isChange = fact.change !== undefined && fact.change.kind !== 'total';
  return isChange && direction !== 'unknown' ? { ...fact, direction } : fact;
}

/** "cao hơn ngày thường 30%": a percentage behind a word of change that is read as a value may be the change. */
function isUnreadChange({ kind, change }: StatedFigure, { clause, after }: Context, words: ReconcileWords): boolean {
  if (kind !== 'percent' || change !== undefined) return false;
  if (/^(?:more|less|fewer|higher|lower|up|down|above|below|so với)(?![\p{L}\p{N}])/u.test(after)) return true;
  if (!words.rise.has(clause) && !words.fall.has(clause)) return false;
  return !endsWith(clause, words, 'to') && !endsWith(clause, words, 'from');
}

/** Whether the metric says enough by itself, or by whom it is about: danh hiệu says little, danh hiệu UNESCO enough. */
function isSpecific(metric: Metric, source: ScopeSource, scope: string, { lists }: ReconcileWords): boolean {
  if (metric.isVolatile || metric.isSpecific) return !metric.isVolatile;
  return source === 'subject' && scope !== '' && !lists.generic.has(metric.head);
}

/** A change of what the fact before it in the sentence states: "75 hoạt động, tăng 1,5 lần". */
function isContinued(previous: Claim, figure: StatedFigure, { sentence }: Context, metric: Metric): boolean {
  const kind = figure.change?.kind;
  if (kind === undefined || kind === 'total' || previous.sentence !== sentence) return false;
  return previous.metric.key === metric.key;
}

function isRatio({ clause }: Context, { quote }: StatedFigure, words: ReturnType<typeof reconcileWords>): boolean {
  return words.ratio.has(`${clause} ${folded(quote)}`) || /fold/iu.test(quote);
}

export function nominalOf({ value, min, max }: StatedFigure): number | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return min !== undefined && max !== undefined ? (min + max) / 2 : undefined;
}

/** A figure as findings name it, with the metric that it is held for. */
export function findingFact(file: string, figure: StatedFigure, metric: string): FindingFact {
  const { start, end, quote, kind, value, min, max, unit, bound, precision, subject, period, change } = figure;
  return {
    file,
    start,
    end,
    quote,
    kind,
    ...(typeof value === 'number' && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(unit !== undefined && { unit }),
    bound,
    ...(precision !== undefined && { precision }),
    metric,
    ...(subject !== undefined && { subject }),
    ...(period !== undefined && { period }),
    ...(change !== undefined && { change: { ...change } satisfies Change }),
  };
}

interface About {
  readonly metric: Metric;
  readonly scope: string;
  readonly source: ScopeSource;
}

/** What is measured, of whom. A name inside the metric is whom it is about, like a subject beside it. */
function aboutOf(reading: Reading, figure: StatedFigure, phrase: string, context: Context): About {
  const { document, topic, names, metricOf } = reading;
  const inside = namedIn(phrase, names);
  const isMeasured = figure.kind !== 'cardinal';
  const metric = metricOf(inside.rest, document.language, isMeasured);
  const subject =
    figure.subject !== undefined &&
    !isPronoun(figure.subject, document) &&
    isNear(figure, figure.subject, reading, context)
      ? [figure.subject]
      : [];
  const known = [...new Set([...inside.canonical, ...subject].filter((name) => !isHome(name)).map(folded))].sort();
  if (known.length > 0) return { metric, scope: known.join('+'), source: 'subject' };
  if (subject.length > 0 || inside.canonical.length > 0) return { metric, scope: '', source: 'subject' };
  if (reconcileWords(document.language).national.has(context.clause)) return { metric, scope: '', source: 'subject' };
  if (topic.isOpen) return { metric, scope: `? ${document.file}`, source: 'none' };
  return { metric, scope: topic.scope, source: topic.scope === '' ? 'none' : 'document' };
}

/** "đơn vị", "the company": what the text is about. */
function isPronoun(subject: string, { language }: ReconcileDocument): boolean {
  return reconcileWords(language).lists.pronouns.has(folded(subject));
}

/** Whether the subject stands in the same part of the sentence: one before a semicolon is the subject of another fact. */
function isNear(figure: StatedFigure, subject: string, { document }: Reading, { sentence }: Context): boolean {
  const { entities } = document;
  for (let index = lastBefore(entities, figure.start); index >= 0; index--) {
    const entity = entities[index];
    if (entity === undefined || entity.start < sentence) break;
    if (entity.canonical !== subject) continue;
    const isReporter = isSpeaker(subject) && isReported(document, sentence, entity);
    return !isReporter && !document.text.slice(entity.end, figure.start).includes(';');
  }
  return true;
}

/** "Theo Sở Giao thông, …", "Bộ Công Thương cho biết …": who tells a number. */
function isReported({ text, language }: ReconcileDocument, sentence: number, { start, end }: NamedEntity): boolean {
  const { reported } = reconcileWords(language);
  return reported.has(folded(text.slice(sentence, start))) || reported.has(folded(text.slice(end, end + 20)));
}

/** Index of the last entity that starts before the offset, or -1. */
function lastBefore(entities: readonly NamedEntity[], offset: number): number {
  let low = 0;
  let high = entities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entities[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const longestName = 6;

/** What stands between a metric and the name of its subject: "lượng khách đến tỉnh …", "exports of …". */
const beforeNames: ReadonlySet<string> = new Set(
  'của đến tới ở tại qua sang vào về từ trên tỉnh thành phố huyện xã thị quận phường địa bàn of in from to for at the'.split(
    ' ',
  ),
);

/** Takes names out of a metric phrase: "danh hiệu UNESCO" is danh hiệu, of UNESCO. A phrase that is all name stays. */
function namedIn(phrase: string, names: ReadonlyMap<string, string>): { rest: string; canonical: string[] } {
  const tokens = phrase.split(/\s+/);
  const canonical: string[] = [];
  const rest: string[] = [];
  let index = 0;
  while (index < tokens.length) {
    let found = 0;
    for (let length = Math.min(longestName, tokens.length - index); length > 0 && found === 0; length--) {
      const name = names.get(folded(tokens.slice(index, index + length).join(' ')));
      if (name === undefined) continue;
      canonical.push(name);
      found = length;
    }
    if (found === 0) rest.push(tokens[index] ?? '');
    index += Math.max(1, found);
  }
  if (rest.length === 0 || canonical.length === 0) return { rest: phrase, canonical: [] };
  while (rest.length > 1 && beforeNames.has(folded(rest.at(-1) ?? ''))) rest.pop();
  return { rest: rest.join(' '), canonical };
}

function natureOf({ before, clause, after, lead }: Context, document: ReconcileDocument, first?: number): Nature {
  const words = reconcileWords(document.language);
  const date = readPeriod(document.date)?.first;
  if (words.revised.has(lead) || words.revised.has(after)) return 'revised';
  if (first !== undefined && date !== undefined && first > date) return 'planned';
  if (words.planned.has(before) || words.planned.has(clause)) return 'planned';
  return words.estimated.has(before) ? 'estimated' : 'actual';
}

/** The context without the names of whom the claim is about, which its scope says. */
function withoutNames(context: Context, names: readonly string[]): Context {
  const strip = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, ' '), text).replace(/ +/g, ' ');
  return { ...context, before: strip(context.before), after: strip(context.after), clause: strip(context.clause) };
}

/** What is left of "trên địa bàn tỉnh …" without the name. */
const bareKind =
  /^(?:địa bàn|tỉnh|thành phố|tp|huyện|xã|phường|quận|thị xã|city|district|the)(?: (?:tỉnh|thành phố|huyện|xã|phường|quận))?$/u;

/** All that narrows a claim beside its metric, subject and period, as one key. */
function detailOf(
  { document, words: written }: Reading,
  figure: StatedFigure,
  phrase: string,
  context: Context,
  scope: string,
): string {
  const metric = folded(phrase);
  const words = reconcileWords(document.language);
  const scopes = scope.split('+').filter((name) => name !== '');
  const known = ['', ...scopes].flatMap((name) => written.get(name) ?? []);
  const isKnown = (narrowing: string): boolean =>
    metric.includes(narrowing) || bareKind.test(narrowing) || isPronoun(narrowing, document);
  const nameless = withoutNames(
    context,
    [...known, ...scopes].sort((one, other) => other.length - one.length),
  );
  const parts = narrowingOf(nameless, document.language, scope !== '', isKnown);
  const isCount = figure.kind === 'cardinal' && folded(figure.unit ?? '') === metric;
  const verb = isCount && figure.change?.kind !== 'total' ? verbOf(nameless, document.language) : '';
  if (verb !== '' && !isKnown(verb)) parts.push(`do ${verb}`);
  if (figure.kind === 'percent' && words.share.has(context.clause)) parts.push(`share of ${nameless.clause}`);
  const period = readPeriod(figure.period);
  if (period !== undefined && !isOver(period, document.date)) parts.push(`@${document.date ?? ''}`);
  return parts.join(';');
}
