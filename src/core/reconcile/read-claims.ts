import type { Change } from '../model.js';
import { aboutOf, type Reading, readingOf } from './about.js';
import { withAdditions } from './additions.js';
import { scaled } from './arithmetic.js';
import type { Claim, FindingFact, Nature, ScopeSource } from './claim.js';
import { statedInterval, toleratedInterval } from './claim-interval.js';
import { type Context, type Direction, directionOf, endsWith, readContext } from './context.js';
import { detailOf } from './detail.js';
import { figuresBetween, firstFrom, type ReconcileDocument, type StatedFigure } from './document.js';
import { type ReconcileWords, reconcileWords } from './lexicon.js';
import type { Metric, MetricReader } from './metric.js';
import { readPeriod } from './period.js';
import { folded, type PhraseFinder } from './text.js';
import { dimensionOf } from './units.js';

/** The claims of a document, in text order. Linear in its length. */
export function readClaims(document: ReconcileDocument, metricOf: MetricReader): Claim[] {
  const reading = readingOf(document, metricOf);
  const claims: Claim[] = [];
  document.figures.forEach((figure, index) => {
    if (figure.metric === undefined || figure.metric === '') return;
    const claim = readClaim(reading, figure, figure.metric, index, claims);
    if (claim !== undefined) claims.push(claim);
  });
  return withAdditions(claims);
}

function readClaim(
  reading: Reading,
  figure: StatedFigure,
  phrase: string,
  index: number,
  claims: readonly Claim[],
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
  // "đạt 21 tỷ đồng, bằng 112% dự toán, tăng 14%": how much of a plan stands between.
  const previous = claims.at(-1)?.metric.key === metric.key ? claims.at(-1) : (claims.at(-2) ?? claims.at(-1));
  const follows = previous !== undefined && isContinued(previous, figure, context, metric);
  const direction = directionOf(context, words);
  const nature = natureOf(context, reading, period?.first);
  const cause = causeOf(claims.at(-1), context, words);
  const own = detailOf(reading, figure, phrase, context, scope);
  const plan = planned(reading, figure, context, claims);
  const detail = joined(own, carriedDay(claims.at(-1), figure, context, document), plan, cause);
  const isInside = isInsidePhrase(context, words);
  const saysEnough = isSpecific(metric, source, scope, words) || isOwned(phrase, source, own, words);
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
    isReal: figure.change?.kind === 'percent' && (metric.isReal || isInConstantPrices(document, figure, context)),
    isLooseMultiple: figure.kind === 'multiple' && !isRatio(context, figure, words),
    nature: follows ? previous.nature : nature,
    detail: follows ? previous.detail : detail,
    ...(cause !== '' && { cause }),
    sentence: context.sentence,
    isSpecific: saysEnough && plan !== '' && !isInside && !isUnreadChange(figure, context, words),
    isInside,
    isAside: isInside || isPart(claims.at(-1), context, metric, scope, words),
  };
}

function isInConstantPrices({ text, language }: ReconcileDocument, { end }: StatedFigure, context: Context): boolean {
  const { constantPrices } = reconcileWords(language);
  return constantPrices.has(context.clause) || constantPrices.has(folded(text.slice(end, context.sentenceEnd)));
}

/**
 * What a share of a plan was planned of: "giải ngân đạt 94,2% kế hoạch", "doanh thu đạt 284.000 tỷ đồng, bằng 151% kế hoạch". Empty
 * where nothing tells; undefined for other metrics.
 */
function planned(
  { document, metricOf }: Reading,
  { kind, metric = '' }: StatedFigure,
  context: Context,
  claims: readonly Claim[],
): string | undefined {
  const { lists } = reconcileWords(document.language);
  if (kind !== 'percent' || !startsWithOne(folded(metric), lists.plans)) return undefined;
  const said = withoutNames(context.clause, context, document).match(/[\p{L}\p{N}-]+/gu) ?? [];
  const skipped = [lists.light, lists.fillers, lists.restricting, lists.idle, lists.joints, lists.kinds, lists.ratio];
  const noun = said.filter((token) => !skipped.some((list) => list.has(token))).join(' ');
  if (noun !== '') return metricOf(noun, document.language, true).key;
  const told = claims.at(-1);
  return told?.sentence === context.sentence ? told.metric.key : '';
}

function startsWithOne(phrase: string, openings: ReadonlySet<string>): boolean {
  const tokens = phrase.split(' ');
  return openings.has(tokens[0] ?? '') || openings.has(tokens.slice(0, 2).join(' '));
}

/** "64 vụ tai nạn đường sắt, làm 52 người chết, 30 người bị thương": what the events told before did is theirs. */
function causeOf(previous: Claim | undefined, { sentence, clause }: Context, { lists }: ReconcileWords): string {
  if (previous?.sentence !== sentence) return '';
  if (previous.cause !== undefined) return previous.cause;
  const [first = '', second = ''] = clause.split(' ');
  const isCaused = [first, `${first} ${second}`].some((verb) => lists.causing.has(verb));
  return isCaused ? `${previous.metric.key} ${previous.detail}` : '';
}

/**
 * "Tính đến 17 giờ ngày 29/10, … 3 người chết. Toàn tỉnh có 32.500 ngôi nhà bị ngập": what takes its day from the sentence before
 * is told up to the same hour.
 */
function carriedDay(
  previous: Claim | undefined,
  { period, start }: StatedFigure,
  { sentence, sentenceEnd }: Context,
  { figures, text }: ReconcileDocument,
): string[] {
  if (previous === undefined || period === undefined || previous.fact.period !== period) return [];
  const isSame = previous.sentence === sentence;
  const hasDate = () => figuresBetween(figures, sentence, sentenceEnd).some(({ kind }) => kind === 'date');
  if (!isSame && (text.slice(previous.fact.end, start).includes('\n') || hasDate())) return [];
  return previous.detail.split(';').filter((part) => /^@\D/.test(part));
}

/** One key of all that narrows a claim; the cause stands last, since it has parts of its own. */
function joined(own: string, day: readonly string[], plan: string | undefined, cause: string): string {
  const parts = [...own.split(';'), ...day, ...(plan === undefined ? [] : [`plan of ${plan}`])];
  const detail = [...new Set(parts)].filter((part) => part !== '').sort();
  return [...detail, ...(cause === '' ? [] : [`by ${cause}`])].join(';');
}

/** "62 sản phẩm OCOP 4 sao": a number that only nouns part from the one before it belongs to those. */
function isInsidePhrase({ lead }: Context, { lists }: ReconcileWords): boolean {
  const figure = lead.lastIndexOf('#');
  const since = figure < 0 ? '' : lead.slice(figure + 1).trim();
  if (since === '' || /[^\p{L}\p{N}\s-]/u.test(since)) return false;
  const tokens = since.split(' ');
  return tokens.length <= 4 && tokens.every((token) => separating.every((list) => !lists[list].has(token)));
}

const separating = [
  'restricting',
  'conjunctions',
  'coordinating',
  'causing',
  'light',
  'fillers',
  'rise',
  'fall',
  'ratio',
  'from',
  'to',
  'against',
  'share',
  'joints',
] as const;

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
  if (!metric.isNoun) return false;
  if (metric.isVolatile || metric.isSpecific) return !metric.isVolatile;
  return (source === 'subject' || source === 'referent') && scope !== '' && !lists.generic.has(metric.head);
}

/** An attribute of what is named, or told in two words or more. */
function isOwned(phrase: string, source: ScopeSource, detail: string, { lists }: ReconcileWords): boolean {
  if (!lists.attributes.has(folded(phrase))) return false;
  return source === 'subject' || /(?:^|;)of [^; ]+ [^;]+/u.test(detail);
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

function natureOf(context: Context, { document }: Reading, first?: number): Nature {
  const { before, clause, after, lead } = context;
  const words = reconcileWords(document.language);
  const date = readPeriod(document.date)?.first;
  // Names are no words: a place called "Cần Thơ" needs nothing.
  const says = (finder: PhraseFinder, text: string) =>
    finder.has(text) && finder.has(withoutNames(text, context, document));
  if (says(words.revised, lead) || says(words.revised, after)) return 'revised';
  if (first !== undefined && date !== undefined && first > date) return 'planned';
  if (says(words.prospective, lead) || says(words.planned, before) || says(words.planned, clause)) return 'planned';
  return says(words.estimated, lead) ? 'estimated' : 'actual';
}

/** Takes the places and bodies that the sentence names out of a part of it. */
function withoutNames(text: string, { sentence, sentenceEnd }: Context, { entities }: ReconcileDocument): string {
  let rest = text;
  for (let index = firstFrom(entities, sentence); index < entities.length; index++) {
    const entity = entities[index];
    if (entity === undefined || entity.start >= sentenceEnd) break;
    if (entity.kind === 'place' || entity.kind === 'organization') rest = rest.replaceAll(folded(entity.quote), ' ');
  }
  return rest;
}
