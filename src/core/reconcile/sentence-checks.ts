import { overlaps, scaled, sum } from './arithmetic.js';
import type { Claim } from './claim.js';
import { statedInterval, toleratedInterval } from './claim-interval.js';
import { endsWith, sentenceAround } from './context.js';
import { firstFrom, type ReconcileDocument, type StatedFigure } from './document.js';
import type { Draft } from './finding.js';
import { type ReconcileWords, reconcileWords } from './lexicon.js';
import { allows, changeCode, dimensionOfDifference, isInOtherPrices, resultOf } from './line-changes.js';
import { isValue } from './line-values.js';
import { findingFact, nominalOf } from './read-claims.js';
import { areOfOneTier, kindOf } from './referents.js';
import { fractionsAboveOne } from './sentence-fractions.js';
import { partsOf } from './sentence-parts.js';
import { folded } from './text.js';
import { dimensionOf } from './units.js';

/** The figures of one sentence with what is said between them. */
export interface Sentence {
  readonly document: ReconcileDocument;
  readonly words: ReconcileWords;
  /** Numbers in text order; dates, ordinals and identifiers are left out. */
  readonly figures: readonly StatedFigure[];
  /** The claim of each figure that states a fact. */
  readonly claims: readonly (Claim | undefined)[];
  /** Folded text right before each figure, from the figure before it or the start of the sentence. */
  readonly before: readonly string[];
  /** Folded text behind the last figure, as far as a clause goes. */
  readonly after: string;
}

/** What single sentences say against themselves: values and their change, parts and their whole, shares, fractions. */
export function sentenceChecks(document: ReconcileDocument, claims: readonly Claim[]): Draft[] {
  const words = reconcileWords(document.language);
  const drafts: Draft[] = [];
  for (const sentence of sentencesOf(document, claims, words)) {
    drafts.push(
      ...fractionsAboveOne(sentence),
      ...changesWithin(sentence),
      ...partsOf(sentence),
      ...sharesOf(sentence),
    );
  }
  return drafts;
}

/** Longest sentence in figures that is looked through. */
const mostFigures = 40;

function* sentencesOf(
  document: ReconcileDocument,
  claims: readonly Claim[],
  words: ReconcileWords,
): Generator<Sentence> {
  const { figures, text } = document;
  let index = 0;
  for (let first = 0; first < claims.length; ) {
    const start = claims[first]?.sentence ?? 0;
    const own = new Map<number, Claim>();
    let next = first;
    for (let claim = claims[next]; claim !== undefined && claim.sentence === start; claim = claims[++next]) {
      own.set(claim.fact.start, claim);
    }
    const end = claims[next]?.sentence ?? text.length;
    while ((figures[index]?.start ?? Number.POSITIVE_INFINITY) < start) index += 1;
    const inside: StatedFigure[] = [];
    const last = sentenceAround(text, claims[next - 1]?.fact.start ?? start, claims[next - 1]?.fact.end ?? start).end;
    for (let at = index; (figures[at]?.start ?? Number.POSITIVE_INFINITY) < last; at++) {
      const figure = figures[at];
      if (figure !== undefined && dimensionOf(figure) !== undefined && inside.length < mostFigures) inside.push(figure);
    }
    first = next;
    const behind = inside.at(-1)?.end ?? start;
    yield {
      document,
      words,
      figures: inside,
      claims: inside.map((figure) => own.get(figure.start)),
      before: inside.map((figure, at) => folded(text.slice(inside[at - 1]?.end ?? start, figure.start))),
      after: folded(text.slice(behind, Math.min(end, behind + 120)).split(/[.\n]/)[0] ?? ''),
    };
  }
}

/** "từ 60 lên 75, tăng 50%"; "đạt 75, tăng 50% so với 60". */
function changesWithin(sentence: Sentence): Draft[] {
  return sentence.claims.flatMap((change, index) => {
    const code = change && !isValue(change) ? changeCode(change) : undefined;
    if (change === undefined || code === undefined) return [];
    const pair = pairOf(sentence, index);
    if (pair === undefined || pair.value.nature !== pair.base.nature || isOfAnother(change, pair)) return [];
    if (isRate(sentence, index) || isInOtherPrices(change, code, pair.value.dimension)) return [];
    if (code === 'increment' && dimensionOfDifference(pair.value.dimension) !== change.dimension) return [];
    // Where no word tells the way, both have to be impossible; a multiple goes up.
    const ways = change.direction !== 'unknown' ? [change.direction] : code === 'multiple' ? ['up' as const] : bothWays;
    const read = ways.map((direction) => ({ ...change, direction }));
    if (read.some((way) => allows(way, code, pair.value, pair.base) !== false)) return [];
    const [told = change] = read;
    const result = resultOf(told, code, pair.value.interval, pair.base.interval);
    const claims = [pair.value, pair.base, change];
    return [{ type: 'conflict', code, claims, terms: [0, 1, 2], ...(result !== undefined && { result }) } as const];
  });
}

/** "quy mô gấp 1,6 lần; thu nhập từ 64 lên 92,5": values that state another metric are not what changed. */
function isOfAnother(change: Claim, { value, base }: Pair): boolean {
  return value.metric.key !== change.metric.key && base.metric.key !== change.metric.key;
}

/** "từ 12,3% xuống 4,6%, bình quân mỗi năm giảm 1,9 điểm": so much a year, and not in all. */
function isRate({ before, after, words }: Sentence, index: number): boolean {
  const around = [before[index] ?? '', index + 1 < before.length ? (before[index + 1] ?? '') : after];
  return around.some((text) => words.rates.has(text.split(/[,;] /)[0] ?? '') || words.rates.has(text));
}

const bothWays = ['up', 'down'] as const;

interface Pair {
  readonly value: Claim;
  readonly base: Claim;
}

/** The value and base that stand right beside a change. */
function pairOf(sentence: Sentence, index: number): Pair | undefined {
  const { before, words } = sentence;
  const against = () => {
    const value = claimAt(sentence, index - 1);
    const base = claimAt(sentence, index + 1, value);
    const isRange = endsWith(before[index + 2] ?? '', words, 'to');
    const isFrom = !isRange && endsWith(before[index + 1] ?? '', words, 'from');
    const isBase = isFrom || endsWith(before[index + 1] ?? '', words, 'against');
    return value !== undefined && base !== undefined && isBase ? pair(value, base) : undefined;
  };
  const fromTo = (from: number) => {
    const value = claimAt(sentence, from + 1);
    const base = claimAt(sentence, from, value);
    if (value === undefined || base === undefined) return undefined;
    const isFrom = endsWith(before[from] ?? '', words, 'from');
    return isFrom && endsWith(before[from + 1] ?? '', words, 'to') ? pair(value, base) : undefined;
  };
  /** "31,5 triệu, tăng từ 28,4 triệu, mức tăng 20%" */
  const behind = () => {
    const value = claimAt(sentence, index - 2);
    const base = claimAt(sentence, index - 1, value);
    const isBase = ['from', 'against'].some((list) => endsWith(before[index - 1] ?? '', words, list as 'from'));
    return value !== undefined && base !== undefined && isBase ? pair(value, base) : undefined;
  };
  return against() ?? behind() ?? fromTo(index - 2) ?? fromTo(index + 1);
}

function pair(value: Claim, base: Claim): Pair | undefined {
  if (value.dimension !== base.dimension || !isValue(value) || countsOther(value, base)) return undefined;
  return { value, base };
}

/** "9.850 căn từ 17 dự án": homes that come out of projects, not homes that were projects. */
function countsOther({ fact: value }: Claim, { fact: base }: Claim): boolean {
  if (value.kind !== 'cardinal' || base.kind !== 'cardinal') return false;
  return value.unit !== undefined && base.unit !== undefined && value.unit !== base.unit;
}

/** The claim of a figure; of one that states no fact, what it says if it is read as the metric of another claim. */
function claimAt({ claims, figures, document }: Sentence, index: number, like?: Claim): Claim | undefined {
  const claim = claims[index];
  const figure = figures[index];
  if (claim !== undefined || like === undefined || figure === undefined) return claim;
  return readAs(figure, like, document.file);
}

export function readAs(figure: StatedFigure, like: Claim, file: string): Claim | undefined {
  const interval = toleratedInterval(figure);
  const dimension = dimensionOf(figure);
  const nominal = nominalOf(figure);
  if (interval === undefined || dimension === undefined || nominal === undefined) return undefined;
  return {
    ...like,
    fact: findingFact(file, figure, like.fact.metric),
    interval: scaled(interval, dimension.factor),
    stated: scaled(statedInterval(figure) ?? interval, dimension.factor),
    nominal: nominal * dimension.factor,
    dimension: dimension.name,
  };
}

/** "A chiếm 60%, B 30%, phần còn lại 25%": shares of one whole that leave no room for each other. */
function sharesOf(sentence: Sentence): Draft[] {
  const { claims, before, words, after } = sentence;
  const drafts: Draft[] = [];
  let run: Claim[] = [];
  const said: string[] = [];
  const close = (): void => {
    const total = run.map(({ interval }) => interval).reduce(sum, { low: 0, high: 0 });
    const isDivision = words.division.has(`${said.join(' ')} ${after}`);
    const isOver = !overlaps(total, { low: 0, high: 100 });
    if (isOver && (run.length === 1 || isDivision || areAlikePlaces(sentence, run))) {
      drafts.push({ type: 'conflict', code: 'share', claims: run, terms: run.map((_, index) => index), result: total });
    }
    run = [];
  };
  claims.forEach((claim, index) => {
    const text = before[index] ?? '';
    said.push(text);
    const isShare =
      claim !== undefined && claim.dimension === 'percent' && claim.fact.kind === 'percent' && isValue(claim);
    const isOpened = isShare && words.share.has(text);
    const isNested = words.including.has(text) || words.rise.has(text) || words.fall.has(text);
    if (!isShare || isNested || (run.length === 0 && !isOpened)) {
      if (claim !== undefined && !(isShare && !isNested)) close();
      if (!isOpened || isNested) return;
    }
    if (claim !== undefined && claim.nature === 'actual') run.push(claim);
  });
  close();
  return drafts;
}

/** "huyện A chiếm 62%, huyện B 31%, thành phố C 17%": places of one tier share nothing. */
function areAlikePlaces({ document, figures }: Sentence, shares: readonly Claim[]): boolean {
  const { kinds } = reconcileWords(document.language).lists;
  const start = shares[0]?.sentence ?? 0;
  const from = firstFrom(document.entities, start);
  const end = figures.at(-1)?.start ?? start;
  const told = shares.map(({ fact }) => {
    const own = document.entities.slice(from, firstFrom(document.entities, end));
    const place = own.findLast(
      ({ kind, canonical, start: at }) => kind === 'place' && canonical === fact.subject && at < fact.start,
    );
    return { name: place?.canonical, kind: place && kindOf(document, place, kinds) };
  });
  return new Set(told.map(({ name }) => name)).size === told.length && areOfOneTier(told.map(({ kind }) => kind));
}
