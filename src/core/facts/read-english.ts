import type { ParagraphFigure, TokenRange } from '../paragraph.js';
import { clauseEnd, clauseStart, isSign, signs } from './clause.js';
import { dimensionAt, namesChange } from './cue-table.js';
import { cue } from './cues.js';
import { isHyphen, isPlural, nounPhraseAfter, nounPhraseStart } from './english-nouns.js';
import { englishSubject, standsAlone, subjectAlone } from './english-subject.js';
import { areaUnits } from './extent.js';
import type { Governor } from './governor.js';
import { clauseSubject, phraseAfter } from './noun-phrase.js';
import { readEnglishDuration } from './read-english-duration.js';
import { behindShare, readEnglishPart } from './read-english-parts.js';
import { ofSubject, readEnglishTold } from './read-english-told.js';
import {
  type Before,
  changeKind,
  type Earlier,
  inherited,
  isAlike,
  isBareQuantity,
  isPoints,
  type Reading,
  rangeText,
  readingOf,
} from './reading.js';
import { cueFirst, cueNext, entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';
import { changedObject, earlierTopic, topic } from './topic.js';

/** Sentence forms in which English names what a figure measures beside it, whatever the verb. */
export function readEnglish(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  earlier: Earlier,
): Reading | undefined {
  const { before } = earlier;
  if (figure.kind === 'cardinal') {
    const sized = readSized(sentence, figure);
    if (sized !== undefined) return sized;
    const part = readEnglishTold(sentence, figure, governor, earlier);
    if (part !== undefined) return part;
    if (smallMoney.test(figure.unit ?? ''))
      return readOf(sentence, figure, governor, earlier) ?? readPoints(sentence, figure, governor);
    const yielded = figure.unit === undefined ? undefined : readMeasuredCount(sentence, figure);
    if (yielded !== undefined) return yielded;
    if (figure.unit !== undefined) return undefined;
    const counted = readPlural(sentence, figure);
    if (counted !== undefined) return counted;
  }
  return (
    readEnglishPart(sentence, figure, governor, earlier) ??
    readEnglishTold(sentence, figure, governor, earlier) ??
    readOwnWord(sentence, figure) ??
    readContinued(sentence, figure) ??
    readDone(sentence, figure, governor) ??
    readEnglishDuration(sentence, figure, governor) ??
    readThan(sentence, figure, governor, before) ??
    readLowered(sentence, figure, governor) ??
    readMoved(sentence, figure, governor) ??
    readChangeNoun(sentence, figure, before) ??
    readModifier(sentence, figure, earlier) ??
    readOf(sentence, figure, governor, earlier) ??
    readAmountOf(sentence, figure) ??
    readAmountIn(sentence, figure) ??
    readAmountOff(sentence, figure) ??
    readPrice(sentence, figure, governor) ??
    readCovered(sentence, figure) ??
    readSpentOn(sentence, figure) ??
    readAmountFor(sentence, figure, governor) ??
    readExtent(sentence, figure, governor)
  );
}

/** What a word beside a value says that it is, by the kind of the value. */
const ownWords: readonly (readonly [
  kind: string,
  before: RegExp | undefined,
  behind: RegExp | undefined,
  noun: string,
])[] = [
  ['money', /^valued$/u, undefined, 'value'],
  ['percent', undefined, /^contained$/u, 'containment'],
];

/** How far before its value in tokens "valuing" stands. */
const valuingReach = 4;

/** "was valued at £2bn", "is 5% contained". */
function readOwnWord(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  let first = figure.first - 1;
  while (first > sentence.first && (hasCue(sentence, first, cue.filler | cue.goTo) || wordAt(sentence, first) === 'at'))
    first--;
  // "valuing the firm at $48 billion"
  const limit = Math.max(sentence.first, first - valuingReach);
  for (let index = first; index >= limit && figure.kind === 'money'; index--)
    if (/^(?:valuing|values)$/u.test(wordAt(sentence, index)) && index < first)
      return { metric: 'value', isMeasured: true, rule: 'fact.noun.own' };
  for (const [kind, before, behind, metric] of ownWords) {
    if (kind !== figure.kind) continue;
    const isNamed =
      before?.test(wordAt(sentence, first)) === true || behind?.test(wordAt(sentence, figure.next)) === true;
    if (isNamed) return { metric, isMeasured: true, rule: 'fact.noun.own' };
  }
  return undefined;
}

/** "…, losing 2.3% to $5": a change of what the sentence is about, by a verb that goes on with it. */
function readContinued(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  if (figure.kind !== 'percent') return undefined;
  let verb = figure.first - 1;
  while (verb > sentence.first && hasCue(sentence, verb, cue.filler)) verb--;
  if (
    !/^(?:losing|gaining|adding|shedding|giving|climbing|dropping|rising|falling|slipping)$/u.test(
      wordAt(sentence, verb),
    )
  )
    return undefined;
  const subject = isSign(sentence, verb - 1, signs.comma) ? englishSubject(sentence, verb) : undefined;
  return subject === undefined ? undefined : readingOf(sentence, subject, 'fact.change', changeKind(figure));
}

/** What some bodies do with amounts, by the noun for it: Germany generated 2 TWh. */
const falls = /^(?:fell|falls|fall|fallen|plunged|tumbled|plummeted)$/u;
const lengths: ReadonlySet<string> = new Set(['m', 'cm', 'km', '[ft_i]', '[yd_i]', '[in_i]']);

const doings: readonly (readonly [verb: RegExp, noun: string])[] = [
  [/^(?:bought|buys)$/u, 'purchases'],
  [/^(?:sold|sells)$/u, 'sales'],
  [/^shipped$/u, 'shipments'],
  [/^harvested$/u, 'harvest'],
  [/^generat(?:e|es|ed)$/u, 'generation'],
  [/^produc(?:e|es|ed)$/u, 'production'],
  [/^consum(?:e|es|ed)$/u, 'consumption'],
  [/^emit(?:s|ted)?$/u, 'emissions'],
  [/^import(?:s|ed)$/u, 'imports'],
  [/^export(?:s|ed)$/u, 'exports'],
];

/** What fires do to land. */
const burning = /^(?:burn|burns|burned|burnt|charred|blackened|scorched|torched|engulfed|razed|ravaged)$/u;

/** "had blackened 900 acres", "Germany generated 2.4 TWh": what a verb measures, where its subject names nothing measured. */
function readDone(sentence: FactSentence, figure: ParagraphFigure, governor: Governor): Reading | undefined {
  if (figure.kind !== 'measure' && figure.kind !== 'money') return undefined;
  let verb = figure.first - 1;
  while (verb > sentence.first && hasCue(sentence, verb, cue.filler)) verb = cueFirst(sentence, verb) - 1;
  const word = wordAt(sentence, verb);
  if (areaUnits.has(figure.unit ?? '') && burning.test(word)) return { metric: 'area', rule: 'fact.dimension.alone' };
  // "fell five metres"
  if (falls.test(word) && lengths.has(figure.unit ?? '')) return { metric: 'fall', rule: 'fact.dimension.alone' };
  const noun = doings.find(([form]) => form.test(word))?.[1];
  if (noun === undefined || hasCue(sentence, figure.next, cue.of)) return undefined;
  const subject = englishSubject(sentence, cueFirst(sentence, verb)) ?? clauseSubject(sentence, governor);
  const isNamed = subject === undefined || entityAt(sentence, subject.range.first) !== undefined;
  return isNamed ? { metric: noun, isMeasured: true, rule: 'fact.deed' } : undefined;
}

/** Counted nouns that are no things: cents of a price, points of a rate. */
const smallMoney = /^(?:cents?|pence|(?:basis |percentage )?points?)$/u;

/** "raised its rate by 25 basis points", "points added to the index". */
function readPoints(sentence: FactSentence, figure: ParagraphFigure, governor: Governor): Reading | undefined {
  return figure.unit?.endsWith('points') === true ? readMoved(sentence, figure, governor) : undefined;
}

/** "yields of 48 bushels", "a crowd of 900 fans": the measured noun that a count is the value of. */
function readMeasuredCount(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  let of = figure.first - 1;
  while (of > sentence.first && hasCue(sentence, of, cue.filler) && !hasCue(sentence, of, cue.of)) of--;
  if (
    wordAt(sentence, of) !== 'of' ||
    !/^(?:yields?|output|capacity|crowd|attendance|range|average|speed|harvest|catch|production)$/u.test(
      wordAt(sentence, of - 1),
    )
  )
    return undefined;
  const first = nounPhraseStart(sentence, clauseStart(sentence, of), of);
  return first < of ? named(sentence, { first, next: of }, 'fact.noun.of') : undefined;
}

/** "a 120-bed centre", "the 51-seat council": how large the thing is that the hyphened words stand before. */
function readSized(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  const { text } = sentence.paragraph.tokens;
  if (!/^[-‑]\p{L}/u.test(text.slice(figure.end, figure.end + 2))) return undefined;
  const first = figure.next + 2;
  const range = nounPhraseAfter(sentence, first, clauseEnd(sentence, figure.next));
  return range === undefined ? undefined : named(sentence, range, 'fact.noun.sized');
}

/** "62 former employees", "5,213 suspected cases": the plural noun phrase that follows a number at once. */
function readPlural(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  const { text, end } = sentence.paragraph.tokens;
  const next = behindShare(sentence, figure);
  const isParticiple = text.endsWith('ed', end[next]);
  const first = isParticiple ? next + 1 : next;
  const range = nounPhraseAfter(sentence, first, clauseEnd(sentence, next));
  if (range === undefined || !isPlural(sentence, range.next - 1)) return undefined;
  const metric = rangeText(sentence, { first: next, next: range.next });
  return { metric, rule: 'fact.count' };
}

/** "8% more than in 2023", "12% more visitors than a year earlier": a change of what was counted, or of what follows. */
function readThan(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  before: Before | undefined,
): Reading | undefined {
  if (figure.kind !== 'percent') return undefined;
  const { text, start, end } = sentence.paragraph.tokens;
  const word = (index: number) => text.slice(start[index], end[index]).toLowerCase();
  if (!/^(?:more|fewer|less|higher|lower|better|worse|up|down)$/u.test(word(figure.next))) return undefined;
  const phrase = text.slice(start[figure.next], end[cueNext(sentence, figure.next) - 1]).toLowerCase();
  if (phrase.includes('than') || word(figure.next + 1) === 'than') {
    const subject = governor.nearest === 0 ? undefined : topic(sentence, governor);
    if (subject !== undefined) return readingOf(sentence, subject, 'fact.change.than', changeKind(figure));
    return inherited(before, 'fact.change.than', changeKind(figure));
  }
  const range = nounPhraseAfter(sentence, figure.next + 1, clauseEnd(sentence, figure.next + 1));
  if (range === undefined || word(range.next) !== 'than') return undefined;
  const reading = named(sentence, range, 'fact.change.than');
  return reading === undefined ? undefined : { ...reading, change: changeKind(figure) };
}

/** "reduced the damages awarded to her from $2.4m to …": the object of the verb that moves a value. */
function readLowered(sentence: FactSentence, figure: ParagraphFigure, governor: Governor): Reading | undefined {
  if (!governor.isFrom || figure.kind === 'cardinal') return undefined;
  const moved = changedObject(sentence, governor);
  if (moved === undefined) return undefined;
  return { ...readingOf(sentence, moved, 'fact.change.from'), isStart: true };
}

/** "reduces memory use by a fifth", "raise the risk by up to 18 percent". */
function readMoved(sentence: FactSentence, figure: ParagraphFigure, governor: Governor): Reading | undefined {
  if ((figure.kind === 'cardinal' && !isPoints(figure)) || governor.nearest !== 0) return undefined;
  const { text, start, end } = sentence.paragraph.tokens;
  if (text.slice(start[governor.first], end[governor.first]) !== 'by') return undefined;
  const moved = changedObject(sentence, governor);
  return moved === undefined ? undefined : readingOf(sentence, moved, 'fact.change.moved', changeKind(figure));
}

function named(sentence: FactSentence, range: TokenRange, rule: string): Reading | undefined {
  const metric = lowered(rangeText(sentence, range));
  if (isBareQuantity(metric) || prepositional.test(metric)) return undefined;
  return { metric, isMeasured: true, rule };
}

/** Nouns of compound prepositions: in front of, in excess of. */
const prepositional =
  /^(?:cash|front|excess|favou?r|order|region|case|terms|face|wake|out|record|all|middle|short|equivalent|end|start|beginning|top|bottom|edge|part|rest|most|some|one|any|none|both|pair|couple|series|sort|kind|type)$/u;

function lowered(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** "a profit of $3m", "fines of up to £2m", "a workforce of about 9,000". */
function readOf(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { first, nearest, clause }: Governor,
  { before }: Earlier,
): Reading | undefined {
  const { text, start: starts } = sentence.paragraph.tokens;
  // "fines not exceeding £5,000"
  const isLimited = text.startsWith('not exceeding', starts[first]);
  if (nearest !== 0 || figure.kind === 'multiple' || !(isLimited || hasCue(sentence, first - 1, cue.of)))
    return undefined;
  const next = isLimited ? first : first - 1;
  let start = nounPhraseStart(sentence, clause, next);
  if (start >= next) return undefined;
  // "a margin of error of 3 points"
  if (hasCue(sentence, start - 1, cue.of)) start = Math.min(start, nounPhraseStart(sentence, clause, start - 1));
  start = withoutVerb(sentence, start, next, clause);
  const noun = named(sentence, { first: start, next }, 'fact.noun.of');
  const own = (noun === undefined ? undefined : ofSubject(sentence, noun.metric, start, figure, before)) ?? noun;
  // "swung to a loss of $3m from a profit of $7m": what it was before.
  const isFormer = before !== undefined && isAlike(before.figure, figure) && standsBehindFrom(sentence, start);
  return own !== undefined && isFormer ? { ...own, isStart: true } : own;
}

function standsBehindFrom(sentence: FactSentence, first: number): boolean {
  let index = first - 1;
  while (index > sentence.first && hasCue(sentence, index, cue.filler)) index--;
  return wordAt(sentence, index) === 'from';
}

/** "…, beating forecasts of $5m": a verb in -ing that goes on with the sentence is no part of the noun. */
function withoutVerb(sentence: FactSentence, start: number, next: number, clause: number): number {
  const { text, end } = sentence.paragraph.tokens;
  const isVerb = start === clause && clause > sentence.first && text.endsWith('ing', end[start]);
  return isVerb && next - start > 1 && !hasCue(sentence, start, cue.head) ? start + 1 : start;
}

/** "a 34% rise in profit", "a 5% drop in sales"; without "in" the change is one of what was stated before. */
function readChangeNoun(
  sentence: FactSentence,
  figure: ParagraphFigure,
  before: Before | undefined,
): Reading | undefined {
  if (!namesChange(sentence.paragraph.tokens, figure.next, sentence.context.language)) return undefined;
  let index = figure.next + 1;
  const { text, start, end } = sentence.paragraph.tokens;
  if (!/^(?:in|of|for)$/u.test(text.slice(start[index], end[index])))
    return inherited(before, 'fact.change.noun', changeKind(figure));
  index = cueNext(sentence, index);
  while (hasCue(sentence, index, cue.filler)) index = cueNext(sentence, index);
  const range = nounPhraseAfter(sentence, index, clauseEnd(sentence, index));
  const reading = range === undefined ? undefined : named(sentence, range, 'fact.change.noun');
  return reading === undefined ? undefined : { ...reading, change: changeKind(figure) };
}

/** "a £3m charge", "the 9,000-strong workforce", "a 20% stake": percentages only behind an article. */
function readModifier(sentence: FactSentence, figure: ParagraphFigure, { before }: Earlier): Reading | undefined {
  if (figure.kind !== 'money' && figure.kind !== 'percent') return undefined;
  const isOpened = hasCue(sentence, figure.first - 1, cue.filler | cue.each);
  if (figure.kind === 'percent' && !isOpened && !isRateOf(sentence, figure)) return undefined;
  const first = perEnd(sentence, figure);
  const range = nounPhraseAfter(sentence, first, clauseEnd(sentence, first));
  if (range === undefined) return undefined;
  // "the $2.7 billion analysts had forecast"
  if (/^(?:analysts|economists|investors|forecasters|experts|markets)$/u.test(wordAt(sentence, first)))
    return inherited(before, 'fact.same');
  if (figure.kind === 'percent' && isPlural(sentence, range.next - 1)) return undefined;
  // "the 4% council-tax rise"
  const isChange = namesChange(sentence.paragraph.tokens, range.next, sentence.context.language);
  const noun = named(sentence, isChange ? { ...range, next: range.next + 1 } : range, 'fact.noun.modified');
  return (noun === undefined ? undefined : ofSubject(sentence, noun.metric, figure.first, figure, before)) ?? noun;
}

/** "is at 20 percent containment", "pay 8 percent interest": a percentage with its noun, and without an article. */
function isRateOf(sentence: FactSentence, figure: ParagraphFigure): boolean {
  if (
    !/^(?:at|with|pay|pays|paid|charge|charges|charged|require|requires|under)$/u.test(
      wordAt(sentence, figure.first - 1),
    )
  )
    return false;
  return /^(?:containment|interest|capacity|accuracy|certainty|efficiency|occupancy|confidence|turnout|growth|inflation|probability|tariffs?|tax|duty|stake|discount)$/u.test(
    wordAt(sentence, figure.next),
  );
}

/** "$1 million-a-year losses": one past what an amount is told per. */
function perEnd(sentence: FactSentence, { next, end }: ParagraphFigure): number {
  const { text } = sentence.paragraph.tokens;
  return /^[-‑]an?[-‑](?:year|month|week|day|hour)(?!\p{L})/u.test(text.slice(end, end + 9)) ? next + 4 : next;
}

/** "agreed to buy Bright Oat for $6m", "sold the mill for £2m". */
function readPrice(sentence: FactSentence, figure: ParagraphFigure, { first }: Governor): Reading | undefined {
  if (figure.kind !== 'money') return undefined;
  const { text, start, end } = sentence.paragraph.tokens;
  const word = (index: number) => text.slice(start[index], end[index]).toLowerCase();
  // "bought the mill for $6m", "bought 900 tonnes on Monday at $236"
  const isRate = word(figure.first - 1) === 'at';
  if (word(first - 1) !== 'for' && !isRate) return undefined;
  for (let index = first - 2; index >= Math.max(sentence.first, first - priceReach); index--) {
    if (trading.test(word(index))) return { metric: 'price', isMeasured: true, rule: 'fact.price' };
    const other = figureAt(sentence, index);
    if (other !== undefined && !(isRate && /^(?:measure|cardinal|date)$/u.test(other.kind))) return undefined;
  }
  return undefined;
}

/** How far before its price in tokens a verb of trade stands. */
const priceReach = 14;
const trading = /^(?:acquire|acquires|acquired|acquiring|buy|buys|bought|buying|sell|sells|sold|selling)$/u;

/** Verbs that have a share of something for their object. */
const takesPart =
  /^(?:cover|covers|covered|meet|meets|met|import|imports|imported|export|exports|exported|own|owns|owned|hold|holds|held|control|controls|controlled|supply|supplies|supplied|provide|provides|provided|produce|produces|produced|receive|receives|received|won|win|wins|use|uses|used|consume|consumes|consumed|sold|sell|sells|bought|grow|grows|grew|destroyed|took|takes|need|needs|generate|generates|generated|handle|handles|handled|get|gets|got|kept|keeps)$/u;

/** "covered 37% of losses", "met a third of demand": what the share is of. */
function readCovered(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  if ((figure.kind !== 'percent' && figure.kind !== 'fraction') || !hasCue(sentence, figure.next, cue.of))
    return undefined;
  const { text, start, end } = sentence.paragraph.tokens;
  let verb = figure.first - 1;
  while (verb > sentence.first && hasCue(sentence, verb, cue.filler)) verb--;
  if (!takesPart.test(text.slice(start[verb], end[verb]))) return undefined;
  const phrase = phraseAfter(sentence, figure.next, clauseEnd(sentence, figure.next));
  return phrase === undefined ? undefined : readingOf(sentence, phrase, 'fact.share.covered');
}

/** "an appeal for $3m", "a drama, shot for $2m": the noun with an article right before "for", or what the comma is behind. */
function readAmountFor(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { first, clause }: Governor,
): Reading | undefined {
  if (figure.kind !== 'money') return undefined;
  const { text, start, end } = sentence.paragraph.tokens;
  const word = (index: number) => text.slice(start[index], end[index]);
  const next = first - 1;
  if (word(next) !== 'for') return undefined;
  if (hasCue(sentence, next, cue.deed)) return undefined;
  if (isSign(sentence, next - 2, signs.comma) && /(?:ed|shot|made|built|bought|sold)$/u.test(word(next - 1))) {
    const phrase = standsAlone(sentence, next - 2) ? subjectAlone(sentence, next - 2) : undefined;
    return phrase === undefined ? undefined : readingOf(sentence, phrase, 'fact.amount.for');
  }
  const noun = nounPhraseStart(sentence, clause, next);
  if (noun >= next || !/^(?:a|an|the|its|their|his|her)$/iu.test(word(noun - 1))) return undefined;
  return named(sentence, { first: noun, next }, 'fact.amount.for');
}

/** How far before its amount in tokens a verb of spending stands. */
const spendingReach = 4;

/** "will spend $4m over six years on new trams": what it goes on. */
function readSpentOn(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  if (figure.kind !== 'money') return undefined;
  const limit = Math.max(sentence.first, figure.first - spendingReach);
  let verb = figure.first - 1;
  while (verb > limit && hasCue(sentence, verb, cue.filler)) verb--;
  if (!/^(?:spend|spends|spent|spending)$/u.test(wordAt(sentence, verb))) return undefined;
  let on = figure.next;
  if (/^(?:over|in|during)$/u.test(wordAt(sentence, on))) {
    const length = [on + 1, on + 2, on + 3]
      .map((index) => figureAt(sentence, index))
      .find((each) => each !== undefined);
    if (length?.kind === 'duration') on = length.next;
  }
  if (wordAt(sentence, on) !== 'on') return undefined;
  let first = on + 1;
  while (hasCue(sentence, first, cue.filler)) first = cueNext(sentence, first);
  const range = nounPhraseAfter(sentence, first, clauseEnd(sentence, first));
  return range === undefined ? undefined : named(sentence, range, 'fact.amount.on');
}

/** "wiping $1bn off its value": what the money goes off. */
function readAmountOff(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  if (figure.kind !== 'money') return undefined;
  const { tokens } = sentence.paragraph;
  if (tokens.text.slice(tokens.start[figure.next], tokens.end[figure.next]) !== 'off') return undefined;
  let first = cueNext(sentence, figure.next);
  while (hasCue(sentence, first, cue.filler)) first = cueNext(sentence, first);
  const range = nounPhraseAfter(sentence, first, clauseEnd(sentence, first));
  const reading = range === undefined ? undefined : named(sentence, range, 'fact.amount.off');
  return reading === undefined ? undefined : { ...reading, change: 'increment' };
}

/** "$1,000 in savings": a bare noun behind "in" says what the money is; places and times have an article or a capital. */
function readAmountIn(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  if (figure.kind !== 'money') return undefined;
  const { tokens } = sentence.paragraph;
  if (tokens.text.slice(tokens.start[figure.next], tokens.end[figure.next]) !== 'in') return undefined;
  const range = nounPhraseAfter(sentence, figure.next + 1, clauseEnd(sentence, figure.next + 1));
  // "$5,849 in mid-February"
  if (range === undefined || /^(?:mid|early|late)/u.test(rangeText(sentence, range))) return undefined;
  return named(sentence, range, 'fact.amount.in');
}

/** "310 metres tall". */
function readExtent(sentence: FactSentence, figure: ParagraphFigure, governor: Governor): Reading | undefined {
  if (figure.kind !== 'measure' || !hasCue(sentence, figure.next, cue.extent)) return undefined;
  // "a 92-km high-speed line"
  if (isHyphen(sentence, figure.next + 1)) return undefined;
  const owner = clauseSubject(sentence, governor) ?? earlierTopic(sentence, governor);
  if (owner !== undefined) return readingOf(sentence, owner, 'fact.dimension');
  const metric = dimensionAt(sentence.paragraph.tokens, figure.next, sentence.context.language);
  return metric === undefined ? undefined : { metric, rule: 'fact.dimension' };
}

/** "350 kWh of power", "seven hours of sleep". */
function readAmountOf(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  if (figure.kind !== 'measure' && figure.kind !== 'duration' && figure.kind !== 'money') return undefined;
  if (!hasCue(sentence, figure.next, cue.of)) return undefined;
  let index = cueNext(sentence, figure.next);
  while (hasCue(sentence, index, cue.filler)) index = cueNext(sentence, index);
  const range = nounPhraseAfter(sentence, index, clauseEnd(sentence, index));
  return range === undefined ? undefined : named(sentence, range, 'fact.amount.of');
}
