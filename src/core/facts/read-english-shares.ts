import type { ParagraphFigure } from '../paragraph.js';
import { clauseEnd, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { isPlural, nounPhraseAfter } from './english-nouns.js';
import { sentenceSubject } from './english-subject.js';
import { ofOpening, outOf, owner, withFillers } from './english-wholes.js';
import { startsClause } from './read-count.js';
import { type Before, type Earlier, inherited, type Reading, rangeText, readingOf } from './reading.js';
import { entityAt, type FactSentence, hasCue, wordAt } from './sentence.js';

/** Nouns for another value of what was measured: "a quarter of its peak", "half the normal level". */
const values = /^(?:peak|level|levels|normal|usual|size|value|amount|average|rate|figure|height|strength)$/u;

/** "a third of what rivals charge", "a quarter of their peak in 1989", "a tenth more than usual": of what was told before. */
export function readFractionOf(
  sentence: FactSentence,
  figure: ParagraphFigure,
  before: Before | undefined,
): Reading | undefined {
  if ((figure.kind !== 'fraction' && figure.kind !== 'percent') || before === undefined) return undefined;
  if (figure.kind === 'percent' && !isSign(sentence, withFillers(sentence, figure) - 1, signs.comma)) return undefined;
  const next = wordAt(sentence, figure.next);
  if (figure.kind === 'fraction' && /^(?:more|less|fewer|higher|lower)$/u.test(next))
    return inherited(before, 'fact.change.than', 'percent');
  if (next !== 'of' && !owner.test(next)) return undefined;
  const index = next === 'of' ? figure.next + 1 : figure.next;
  if (wordAt(sentence, index) === 'what') return inherited(before, 'fact.fraction.same');
  if (!owner.test(wordAt(sentence, index))) return undefined;
  const range = nounPhraseAfter(sentence, index + 1, clauseEnd(sentence, index + 1));
  const isValue = range !== undefined && values.test(wordAt(sentence, range.next - 1));
  return isValue ? inherited(before, 'fact.fraction.same') : undefined;
}

/** "One in three said …", "Some 40% have moved": a share of those counted last, else of those that the sentence is about. */
export function readShareAlone(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { before, last, previous }: Earlier,
): Reading | undefined {
  if (figure.kind !== 'fraction' && figure.kind !== 'percent') return undefined;
  // "a budget of $7m, of which 38 per cent came from abroad"
  const first = withFillers(sentence, figure);
  if (/^(?:which|whom)$/u.test(wordAt(sentence, first - 1)) && wordAt(sentence, first - 2) === 'of')
    return inherited(before ?? last, 'fact.share.part');
  // "87% of those voting"
  const isOfThose = wordAt(sentence, figure.next) === 'of' && wordAt(sentence, figure.next + 1) === 'those';
  if (isOfThose && before === undefined && /(?:ing|ed)$/u.test(wordAt(sentence, figure.next + 2)))
    return { metric: rangeText(sentence, { first: figure.next + 1, next: figure.next + 3 }), rule: 'fact.share.part' };
  if (!startsClause(sentence, figure)) return undefined;
  if (!hasCue(sentence, figure.next, cue.act | cue.say | cue.auxiliary | cue.reach | cue.deed)) return undefined;
  if (hasCue(sentence, figure.next, cue.head)) return undefined;
  const counted = [before, last].find((each) => each?.figure.kind === 'cardinal' && each.figure.unit !== undefined);
  if (counted !== undefined) return inherited(counted, 'fact.share.part');
  const whole = outOf(sentence);
  if (whole !== undefined) return { metric: rangeText(sentence, whole), rule: 'fact.share.part' };
  return ofOpening(sentence, figure, 'fact.share.part') ?? ofPrevious(previous);
}

/** "Patients waited five hours. Only 58% were seen in four": of those whom the sentence before is about. */
function ofPrevious(previous: FactSentence | undefined): Reading | undefined {
  const subject = previous === undefined ? undefined : sentenceSubject(previous);
  if (previous === undefined || subject === undefined || !isPlural(previous, subject.range.next - 1)) return undefined;
  if (entityAt(previous, subject.range.first) !== undefined) return undefined;
  return readingOf(previous, subject, 'fact.share.part');
}
