import { overlaps, sum } from './arithmetic.js';
import type { Claim } from './claim.js';
import type { NamedEntity, StatedFigure } from './document.js';
import type { Draft } from './finding.js';
import { isValue } from './line-values.js';
import { readAs, type Sentence } from './sentence-checks.js';
import { folded } from './text.js';

/** "500 tỷ đồng, trong đó 600 tỷ đồng …", "120 người, gồm 70 nam và 60 nữ": parts that their whole has no room for. */
export function partsOf(sentence: Sentence): Draft[] {
  const { figures, before, words } = sentence;
  return figures.flatMap((_, index) => {
    const whole = sentence.claims[index - 1];
    const text = before[index] ?? '';
    const isList = words.comprising.has(text) || isSplitInTwo(sentence, index);
    if (whole === undefined || !isValue(whole) || whole.nature === 'revised') return [];
    if (!isList && !words.including.has(text)) return [];
    const parts = partsFrom(sentence, index, whole);
    return [...largerThan(whole, parts), ...sumApart(sentence, whole, parts, index, isList)];
  });
}

/** "340 people: 190 women and 180 men" */
function isSplitInTwo({ figures, before, words }: Sentence, index: number): boolean {
  const units = [figures[index], figures[index + 1]].map((figure) => folded(figure?.unit ?? ''));
  return /:$/.test(before[index] ?? '') && units.every((unit) => words.lists.complementary.has(unit));
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
  const larger = parts.find((part) => part.stated.low > whole.stated.high && !overlaps(part.stated, whole.stated));
  if (larger === undefined) return [];
  return [{ type: 'conflict', code: 'part-whole', claims: [larger, whole], terms: [0, 1] }];
}

/** Parts that are all of the whole add up to it; parts of different places are together no more than it. */
function sumApart(
  { before, after, words, document }: Sentence,
  whole: Claim,
  parts: readonly Claim[],
  first: number,
  isList: boolean,
): Draft[] {
  if (parts.length < 2 || (!isList && !areDistinctPlaces(parts, document.entities))) return [];
  if (parts.some(({ stated }) => stated.low > whole.stated.high)) return [];
  const total = parts.map(({ stated }) => stated).reduce(sum, { low: 0, high: 0 });
  const said = `${before.slice(first).join(' # ')} # ${after}`;
  const isWhole = isList && /(?:^| )(?:và|and) [^#]*#[^#]*$/u.test(said) && !/ (?:và|and) [^#]*$/u.test(after);
  const isOpen = words.division.has(said) || /khác|\.\.\.|…|v\.v|other/u.test(said);
  const isAbove = total.low > whole.stated.high;
  if (overlaps(total, whole.stated) || (!isAbove && (!isWhole || isOpen))) return [];
  const claims = [whole, ...parts];
  return [{ type: 'conflict', code: 'parts-sum', claims, terms: claims.map((_, index) => index), result: total }];
}

/** Whether each part is told of another place, so that none counts twice. */
function areDistinctPlaces(parts: readonly Claim[], entities: readonly NamedEntity[]): boolean {
  const places = new Set(entities.flatMap(({ kind, canonical }) => (kind === 'place' ? [canonical] : [])));
  const subjects = parts.map(({ fact }) => fact.subject ?? '');
  return subjects.every((subject) => places.has(subject)) && new Set(subjects).size === subjects.length;
}
