import { overlaps, sum } from './arithmetic.js';
import type { Claim } from './claim.js';
import type { StatedFigure } from './document.js';
import type { Draft } from './finding.js';
import { isValue } from './line-values.js';
import { areDistinctPlaces, readAs, type Sentence } from './sentence-checks.js';
import { folded } from './text.js';

/** "500 tỷ đồng, trong đó 600 tỷ đồng …", "120 người, gồm 70 nam và 60 nữ": parts that their whole has no room for. */
export function partsOf(sentence: Sentence): Draft[] {
  const { figures, before, words } = sentence;
  return figures.flatMap((_, index) => {
    const whole = sentence.claims[index - 1];
    const text = before[index] ?? '';
    const isList = words.comprising.has(text);
    if (whole === undefined || !isValue(whole) || whole.nature === 'revised') return [];
    if (!isList && !words.including.has(text)) return [];
    const parts = partsFrom(sentence, index, whole);
    return [...largerThan(whole, parts), ...sumApart(sentence, whole, parts, index, isList)];
  });
}

/** The figures behind a whole that count the same, up to one that does not. */
function partsFrom({ figures, claims, document, before, words }: Sentence, first: number, whole: Claim): Claim[] {
  const parts: Claim[] = [];
  for (let index = first; index < figures.length; index++) {
    const figure = figures[index];
    const claim = claims[index];
    if (figure === undefined || (index > first && words.including.has(before[index] ?? ''))) break;
    if (figure.kind === 'percent' || figure.kind === 'multiple' || figure.kind === 'fraction') continue;
    if (claim !== undefined && !isValue(claim)) continue;
    const part = readAs(figure, whole, document.file);
    if (
      part === undefined ||
      part.dimension !== whole.dimension ||
      !countsAlike(figure, whole, words.lists.complementary)
    )
      break;
    const told = claim === undefined ? part.fact : claim.fact;
    parts.push({ ...part, fact: told, scope: claim?.scope ?? part.scope });
  }
  return parts;
}

/** Amounts of one unit count alike; counts do where they have one noun, none, or part people in two. */
function countsAlike(figure: StatedFigure, whole: Claim, complementary: ReadonlySet<string>): boolean {
  if (figure.kind !== 'cardinal') return true;
  const unit = folded(figure.unit ?? '');
  const wholeUnit = folded(whole.fact.unit ?? whole.fact.metric);
  if (unit === '' || complementary.has(unit)) return true;
  return wholeUnit.startsWith(unit) || unit.startsWith(wholeUnit) || sameHead(unit, wholeUnit);
}

function sameHead(one: string, other: string): boolean {
  return one.split(' ').slice(0, 2).join(' ') === other.split(' ').slice(0, 2).join(' ');
}

function largerThan(whole: Claim, parts: readonly Claim[]): Draft[] {
  const larger = parts.find(
    (part) => part.interval.low > whole.interval.high && !overlaps(part.interval, whole.interval),
  );
  if (larger === undefined) return [];
  return [{ type: 'conflict', code: 'part-whole', claims: [larger, whole], terms: [0, 1] }];
}

/** Parts that are all of the whole add up to it; parts of different places are together no more than it. */
function sumApart(
  { before, after, words }: Sentence,
  whole: Claim,
  parts: readonly Claim[],
  first: number,
  isList: boolean,
): Draft[] {
  if (parts.length < 2 || (!isList && !areDistinctPlaces(parts))) return [];
  if (parts.some(({ interval }) => interval.low > whole.interval.high)) return [];
  const total = parts.map(({ interval }) => interval).reduce(sum, { low: 0, high: 0 });
  const said = `${before.slice(first).join(' # ')} # ${after}`;
  const isWhole = isList && /(?:^| )(?:và|and) [^#]*#[^#]*$/u.test(said) && !/ (?:và|and) [^#]*$/u.test(after);
  const isOpen = words.division.has(said) || /khác|\.\.\.|…|v\.v|other/u.test(said);
  const isAbove = total.low > whole.interval.high;
  if (overlaps(total, whole.interval) || (!isAbove && (!isWhole || isOpen))) return [];
  const claims = [whole, ...parts];
  return [{ type: 'conflict', code: 'parts-sum', claims, terms: claims.map((_, index) => index), result: total }];
}
