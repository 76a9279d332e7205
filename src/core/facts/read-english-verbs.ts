import type { ParagraphFigure } from '../paragraph.js';
import { isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { englishSubject } from './english-subject.js';
import { areaUnits } from './extent.js';
import type { Governor } from './governor.js';
import { clauseSubject } from './noun-phrase.js';
import { changeKind, type Reading, readingOf } from './reading.js';
import { cueFirst, entityAt, type FactSentence, hasCue, wordAt } from './sentence.js';

/** English values that the verb beside them names: what is generated or burned, what something is valued at. */
export function readEnglishVerb(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
): Reading | undefined {
  return readOwnWord(sentence, figure) ?? readContinued(sentence, figure) ?? readDone(sentence, figure, governor);
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

/** Verbs for how far somebody falls. */
const falls = /^(?:fell|falls|fall|fallen|plunged|tumbled|plummeted)$/u;
const lengths: ReadonlySet<string> = new Set(['m', 'cm', 'km', '[ft_i]', '[yd_i]', '[in_i]']);

/** What some bodies do with amounts, by the noun for it: Germany generated 2 TWh. */
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
