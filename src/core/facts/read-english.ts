import type { ParagraphFigure } from '../paragraph.js';
import { clauseEnd, clauseStart, isSign, signs } from './clause.js';
import { namesChange } from './cue-table.js';
import { cue } from './cues.js';
import { named } from './english-named.js';
import { isPlural, nounPhraseAfter, nounPhraseStart } from './english-nouns.js';
import type { Governor } from './governor.js';
import { counted } from './read-count.js';
import { readEnglishAmount } from './read-english-amounts.js';
import { readEnglishDuration } from './read-english-duration.js';
import { readLabelledLine } from './read-english-line.js';
import { behindShare, readEnglishPart } from './read-english-parts.js';
import { ofSubject, readEnglishTold } from './read-english-told.js';
import { readEnglishVerb } from './read-english-verbs.js';
import {
  type Before,
  changeKind,
  type Earlier,
  inherited,
  isAlike,
  isPoints,
  type Reading,
  rangeText,
  readingOf,
} from './reading.js';
import { cueNext, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';
import { changedObject, topic } from './topic.js';

/** Sentence forms in which English names what a figure measures beside it, whatever the verb. */
export function readEnglish(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  earlier: Earlier,
): Reading | undefined {
  const { before } = earlier;
  const labelled = readLabelledLine(sentence, figure) ?? readOneIn(sentence, figure);
  if (labelled !== undefined) return labelled;
  if (figure.kind === 'cardinal') {
    const sized = readSized(sentence, figure) ?? readDoers(sentence, figure);
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
    readEnglishVerb(sentence, figure, governor) ??
    readEnglishDuration(sentence, figure, governor) ??
    readThan(sentence, figure, governor, before) ??
    readLowered(sentence, figure, governor) ??
    readMoved(sentence, figure, governor) ??
    readChangeNoun(sentence, figure, before) ??
    readModifier(sentence, figure, earlier) ??
    readOf(sentence, figure, governor, earlier) ??
    readEnglishAmount(sentence, figure, governor) ??
    readUndergone(sentence, figure, governor)
  );
}

/** "one case in eight involved a trustee": the noun stands inside the share. */
function readOneIn(sentence: FactSentence, { kind, start, end }: ParagraphFigure): Reading | undefined {
  if (kind !== 'fraction') return undefined;
  const noun = /^one (\p{Ll}+) in /iu.exec(sentence.paragraph.tokens.text.slice(start, end))?.[1];
  return noun === undefined ? undefined : { metric: noun, rule: 'fact.fraction' };
}

/** "only £230,000 has been recovered": what was done with a sum that opens its clause. */
function readUndergone(sentence: FactSentence, figure: ParagraphFigure, governor: Governor): Reading | undefined {
  if (figure.kind !== 'money' || governor.nearest !== 0 || governor.first > governor.clause + 1) return undefined;
  let verb = figure.next;
  while (/^(?:has|have|had|was|were|been|is|are|being|since|already)$/u.test(wordAt(sentence, verb))) verb++;
  const word = wordAt(sentence, verb);
  if (verb === figure.next || !/^[a-z]{2,}(?:ed|lent|spent|paid|lost|stolen|sold)$/u.test(word)) return undefined;
  return { metric: word, rule: 'fact.undergone' };
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

/** How far before "by" in tokens the passive of its verb begins. */
const passiveReach = 5;

/** "was turned down by four journals": who did it, and no change by so many. */
function readDoers(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  if (figure.unit === undefined || isPoints(figure)) return undefined;
  let by = figure.first - 1;
  while (by > sentence.first && hasCue(sentence, by, cue.filler) && wordAt(sentence, by) !== 'by') by--;
  if (wordAt(sentence, by) !== 'by') return undefined;
  for (let index = by - 1; index >= Math.max(sentence.first, by - passiveReach); index--)
    if (/^(?:was|were|been|is|are|being)$/u.test(wordAt(sentence, index)))
      return counted(sentence, figure, 'fact.count');
  return undefined;
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
  const word = (index: number) => wordAt(sentence, index);
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
  // "an average age of 27 years"
  while (/^(?:average|median|mean|typical|minimum|maximum)$/u.test(wordAt(sentence, start - 1))) start--;
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
  const first = behindBracket(sentence, perEnd(sentence, figure));
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

/** "a $52 million (£41 million) plant": one past the same sum in other money. */
function behindBracket(sentence: FactSentence, next: number): number {
  const same = isSign(sentence, next, signs.open) ? figureAt(sentence, next + 1) : undefined;
  return same?.kind === 'money' && isSign(sentence, same.next, signs.close) ? same.next + 1 : next;
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
