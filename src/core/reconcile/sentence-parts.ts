import { overlaps, sum } from './arithmetic.js';
import type { Claim } from './claim.js';
import type { StatedFigure } from './document.js';
import type { Draft } from './finding.js';
import type { ReconcileWords } from './lexicon.js';
import { isValue } from './line-values.js';
import { readAs, type Sentence } from './sentence-checks.js';
import { folded } from './text.js';

/** "500 tỷ đồng, trong đó 600 tỷ đồng …", "120 người, gồm 70 nam và 60 nữ": parts that their whole has no room for. */
export function partsOf(sentence: Sentence): Draft[] {
  const { figures, before, words } = sentence;
  return figures.flatMap((_, index) => {
    const last = sentence.claims[index - 1];
    const whole = last?.isInside === true ? sentence.claims[index - 2] : last;
    const text = before[index] ?? '';
    const isList = words.comprising.has(text) || isSplitInTwo(sentence, index);
    if (whole === undefined || !isValue(whole) || whole.nature === 'revised' || isMean(whole, words)) return [];
    const isOpened = isList || words.including.has(text) || isLaidOut(sentence, index, whole) || isOf(sentence, index);
    if (!isOpened) return [];
    const parts = partsFrom(sentence, index, whole);
    const areAll = isList || isLaidOut(sentence, index, whole);
    const areApart = areAll || areDistinctPlaces(sentence, parts) || areKindsApart(sentence, parts, index);
    return [
      ...largerThan(whole, areAll ? parts : parts.slice(0, 1)),
      ...(areApart ? sumApart(sentence, whole, parts, index, areAll) : []),
    ];
  });
}

/** "Tuổi thọ trung bình là 74,7 tuổi, trong đó nữ 77,3 tuổi": a mean is no sum of what it is of. */
function isMean({ fact }: Claim, words: ReconcileWords): boolean {
  return words.rates.all(folded(fact.metric)).length > 0;
}

/** "340 people: 190 women and 180 men" */
function isSplitInTwo({ figures, before, words }: Sentence, index: number): boolean {
  const units = [figures[index], figures[index + 1]].map((figure) => folded(figure?.unit ?? ''));
  return /:$/.test(before[index] ?? '') && units.every((unit) => words.lists.complementary.has(unit));
}

/**
 * "1.32 million tonnes of coffee: 1.1 million tonnes of robusta and 0.35 million tonnes of arabica": amounts behind a colon, each with
 * the noun that it is of and nothing else, up to the end of the sentence.
 */
function isLaidOut({ figures, before, after, words }: Sentence, index: number, whole: Claim): boolean {
  const text = before[index] ?? '';
  if (!text.endsWith(':') || /[,;]/.test(text) || whole.metric.isVolatile || whole.detail.includes('@')) return false;
  const behind = [...before.slice(index + 1).map((said) => said.replace(joint, '')), after];
  return (
    figures.slice(index).every(({ kind }) => kind === 'measure' || kind === 'money') &&
    behind.every((said) => isNoun(said.replace(/^of /u, ''), words))
  );
}

const joint = /(?:,|(?:^|,? )(?:và|and))$/u;

/** One to three words, none of which makes a clause or a phrase of them. */
function isNoun(said: string, { lists }: ReconcileWords): boolean {
  const tokens = said.split(' ');
  const isPlain = (token: string) =>
    /^[\p{L}\p{N}-]+$/u.test(token) && parting.every((list) => !lists[list].has(token));
  return tokens.length <= 3 && tokens.every(isPlain);
}

const parting = ['light', 'fillers', 'restricting', 'conjunctions', 'rise', 'fall', 'qualifiers', 'idle'] as const;

/** "Trong 12,9 triệu tấn của quý I, hàng xuất khẩu đạt 4,2 triệu tấn, …", "Of the 340 members, 190 …" */
function isOf({ before, words }: Sentence, index: number): boolean {
  return index === 1 && words.lists.within.has(before[0] ?? '') && (before[1] ?? '').includes(',');
}

/** The figures behind a whole that count the same, up to one that does not. */
function partsFrom({ figures, claims, document, before, words }: Sentence, first: number, whole: Claim): Claim[] {
  const parts: Claim[] = [];
  for (let index = first; index < figures.length; index++) {
    const figure = figures[index];
    const claim = claims[index];
    const said = before[index] ?? '';
    if (figure === undefined || (index > first && words.including.has(said))) break;
    // "32 tấn, trong đó 70% xuất khẩu; kho chứa 1.800 tấn"
    if (index > first && parts.length === 0 && said.includes(';')) break;
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
  { before, after, words }: Sentence,
  whole: Claim,
  parts: readonly Claim[],
  first: number,
  isList: boolean,
): Draft[] {
  if (parts.length < 2) return [];
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

/** Whether each part is told of another place, and none of a place within another, so that nothing counts twice. */
function areDistinctPlaces({ document }: Sentence, parts: readonly Claim[]): boolean {
  const places = new Set(document.entities.flatMap(({ kind, canonical }) => (kind === 'place' ? [canonical] : [])));
  const subjects = parts.map(({ fact }) => fact.subject ?? '');
  if (!subjects.every((subject) => places.has(subject)) || new Set(subjects).size < subjects.length) return false;
  return new Set(subjects.map((subject) => region.test(folded(subject)))).size === 1;
}

/** Names of what other places lie in. */
const region =
  /^(?:vùng|miền|khu vực|đồng bằng|tây nguyên|(?:bắc|trung|nam|đông nam|tây) bộ|châu|đông nam á|asean|eu|asia|europe|africa|europa)(?![\p{L}])|(?: bộ| á| âu| phi| mỹ)$/u;

/** "khách nội địa 4,1 triệu lượt, khách quốc tế 1,9 triệu lượt": parts of kinds that share nothing. */
function areKindsApart({ before, figures, words }: Sentence, parts: readonly Claim[], first: number): boolean {
  const texts = parts.map(({ fact }) => {
    const at = figures.findIndex(({ start }, index) => index >= first && start === fact.start);
    return {
      unit: folded(figures[at]?.unit ?? ''),
      clause: (before[at] ?? '').split(/[,;:] | và | and /).at(-1) ?? '',
    };
  });
  return words.partitions.some((kinds) => {
    const told = texts.map(({ unit, clause }) => kindIn(unit, kinds) ?? kindIn(clause, kinds));
    return !told.includes(undefined) && new Set(told).size === told.length;
  });
}

function kindIn(text: string, kinds: readonly string[]): string | undefined {
  return kinds.find((kind) => ` ${text} `.includes(` ${kind} `));
}
