import type { ParagraphFigure } from '../paragraph.js';
import { clauseEnd, isSign, signs } from './clause.js';
import { dimensionAt } from './cue-table.js';
import { cue } from './cues.js';
import { named } from './english-named.js';
import { isHyphen, nounPhraseAfter, nounPhraseStart } from './english-nouns.js';
import { standsAlone, subjectAlone } from './english-subject.js';
import type { Governor } from './governor.js';
import { clauseSubject } from './noun-phrase.js';
import { phraseBehind } from './phrase-behind.js';
import { isBareQuantity, type Reading, rangeText, readingOf } from './reading.js';
import { cueNext, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';
import { earlierTopic } from './topic.js';

/** English amounts by the preposition that what they are of stands behind: of, in, off, on, for, at. */
export function readEnglishAmount(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
): Reading | undefined {
  return (
    readAmountOf(sentence, figure) ??
    readAmountIn(sentence, figure) ??
    readAmountOff(sentence, figure) ??
    readPrice(sentence, figure, governor) ??
    readOwned(sentence, figure) ??
    readCovered(sentence, figure) ??
    readSpentOn(sentence, figure) ??
    readAmountFor(sentence, figure, governor) ??
    readExtent(sentence, figure, governor)
  );
}

/** "agreed to buy Bright Oat for $6m", "sold the mill for £2m". */
function readPrice(sentence: FactSentence, figure: ParagraphFigure, { first }: Governor): Reading | undefined {
  if (figure.kind !== 'money') return undefined;
  const word = (index: number) => wordAt(sentence, index);
  // "bought the mill for $6m", "bought 900 tonnes on Monday at $236"
  const isRate = word(figure.first - 1) === 'at';
  if (word(first - 1) !== 'for' && !isRate) return undefined;
  for (let index = first - 2; index >= Math.max(sentence.first, first - priceReach); index--) {
    if (trading.test(word(index))) return { metric: 'price', isMeasured: true, rule: 'fact.price' };
    const other = figureAt(sentence, index);
    if (other !== undefined && !/^(?:measure|cardinal|date)$/u.test(other.kind)) return undefined;
  }
  return undefined;
}

/** How far before its price in tokens a verb of trade stands. */
const priceReach = 14;
const trading = /^(?:acquire|acquires|acquired|acquiring|buy|buys|bought|buying|sell|sells|sold|selling)$/u;

/** Verbs that have a share of something for their object. */
const takesPart =
  /^(?:cover|covers|covered|meet|meets|met|import|imports|imported|export|exports|exported|own|owns|owned|hold|holds|held|control|controls|controlled|supply|supplies|supplied|provide|provides|provided|produce|produces|produced|receive|receives|received|won|win|wins|use|uses|used|consume|consumes|consumed|sold|sell|sells|bought|grow|grows|grew|destroyed|took|takes|need|needs|explain|explains|explained|generate|generates|generated|handle|handles|handled|get|gets|got|kept|keeps)$/u;

/** "The family owns 62%", "a fund holds 12 per cent of it": what is owned by a share alone. */
function readOwned(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  if (figure.kind !== 'percent' && figure.kind !== 'fraction') return undefined;
  let verb = figure.first - 1;
  while (verb > sentence.first && hasCue(sentence, verb, cue.filler)) verb--;
  if (!/^(?:own|owns|owned|owning|bought|buys|acquired)$/u.test(wordAt(sentence, verb))) return undefined;
  const behind = wordAt(sentence, figure.next);
  const isOfIt = behind === 'of' && /^(?:it|them|both)$/u.test(wordAt(sentence, figure.next + 1));
  const isAlone = behind === '' || isOfIt || /^(?:and|while|but)$/u.test(behind) || /^[.,;:)]$/u.test(behind);
  return isAlone ? { metric: 'stake', isMeasured: true, rule: 'fact.share.owned' } : undefined;
}

/** "covered 37% of losses", "met a third of demand": what the share is of. */
function readCovered(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  if ((figure.kind !== 'percent' && figure.kind !== 'fraction') || !hasCue(sentence, figure.next, cue.of))
    return undefined;
  const { text, start, end } = sentence.paragraph.tokens;
  let verb = figure.first - 1;
  while (verb > sentence.first && hasCue(sentence, verb, cue.filler)) verb--;
  if (!takesPart.test(text.slice(start[verb], end[verb]))) return undefined;
  const phrase = phraseBehind(sentence, figure);
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
  if (owner !== undefined && !isBareQuantity(owner.metric)) return readingOf(sentence, owner, 'fact.dimension');
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
