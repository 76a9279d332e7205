import type { ParagraphFigure } from '../paragraph.js';
import { clauseEnd } from './clause.js';
import { cue } from './cues.js';
import { nounPhraseAfter } from './english-nouns.js';
import { englishSubject } from './english-subject.js';
import type { Governor } from './governor.js';
import { type Reading, rangeText, readingOf } from './reading.js';
import { cueFirst, entityAt, type FactSentence, hasCue, wordAt } from './sentence.js';

/** Nouns for how long somebody does, or has to do, what the verb says. */
const lengths: readonly (readonly [verb: RegExp, noun: string])[] = [
  [/^(?:jailed|imprisoned|sentenced)$/u, 'sentence'],
  [/^(?:banned|barred)$/u, 'ban'],
  [/^suspended$/u, 'suspension'],
  [/^(?:sleep|sleeps|slept)$/u, 'sleep'],
  [/^(?:wait|waits|waited)$/u, 'wait'],
  [/^(?:protect|protects|protected)$/u, 'protection'],
  [/^(?:delay|delayed|delays|postponed)$/u, 'delay'],
  [/^(?:extended|extends|extend)$/u, 'extension'],
  [/^(?:closed|shut|closes)$/u, 'closure'],
  [/^detained$/u, 'detention'],
];

/** How many tokens before its figure the verb stands that the length is of. */
const verbReach = 6;

/** Lengths of time in English: of what lasts or is late, of a punishment, of what time is spent in. */
export function readEnglishDuration(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
): Reading | undefined {
  if (figure.kind !== 'duration') return undefined;
  return (
    readPunishment(sentence, figure) ??
    readLate(sentence, figure, governor) ??
    readLasting(sentence, figure) ??
    readUndergone(sentence, figure) ??
    readAverage(sentence, governor)
  );
}

/** "sentenced to 70 months' imprisonment", "a 12-month ban", "two years in custody". */
function readPunishment(sentence: FactSentence, { next, end }: ParagraphFigure): Reading | undefined {
  const behind = sentence.paragraph.tokens.text.slice(end, end + longestPunishment);
  const noun =
    /^(?:['’]s?|[-‑]\w+)? ?(?:in )?(imprisonment|jail|prison|custody|probation|ban|suspension)(?!\p{L})/u.exec(
      behind,
    )?.[1];
  if (noun === undefined || next >= sentence.next) return undefined;
  const metric = /^(?:ban|suspension|probation)$/u.test(noun) ? noun : 'sentence';
  return { metric, isMeasured: true, rule: 'fact.duration.undergone' };
}

/** How far behind its figure in UTF-16 units a punishment is named. */
const longestPunishment = 20;

/** "is 14 months late", "was two years behind schedule". */
function readLate(sentence: FactSentence, figure: ParagraphFigure, { first }: Governor): Reading | undefined {
  if (!/^(?:late|behind|overdue|early|ahead)$/u.test(wordAt(sentence, figure.next))) return undefined;
  const subject = englishSubject(sentence, first);
  return subject === undefined ? undefined : readingOf(sentence, subject, 'fact.duration.late');
}

/** "the trial lasted six weeks", "repairs will take eight months". */
function readLasting(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  let index = figure.first - 1;
  while (index > sentence.first && hasCue(sentence, index, cue.filler)) index = cueFirst(sentence, index) - 1;
  if (wordAt(sentence, index) === 'for') index--;
  if (!/^(?:last|lasts|lasted|take|takes|took|run|runs|ran|continue|continued)$/u.test(wordAt(sentence, index)))
    return undefined;
  const subject = englishSubject(sentence, index);
  return subject === undefined ? undefined : readingOf(sentence, subject, 'fact.duration');
}

/** "the average stay was 17 weeks": a mean of lengths of time, whatever noun it is of. */
function readAverage(sentence: FactSentence, { first, nearest }: Governor): Reading | undefined {
  if ((nearest & cue.reach) === 0) return undefined;
  const subject = englishSubject(sentence, first);
  if (
    subject === undefined ||
    !/^(?:average|median|mean|typical|longest|shortest|maximum|minimum) /u.test(subject.metric)
  )
    return undefined;
  return readingOf(sentence, subject, 'fact.duration');
}

/** "was jailed for six years", "slept 6 hours", "spent 26 weeks in hospital". */
function readUndergone(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  const limit = Math.max(sentence.first, figure.first - verbReach);
  for (let index = figure.first - 1; index >= limit; index = cueFirst(sentence, index) - 1) {
    if (entityAt(sentence, index) !== undefined) return undefined;
    const word = wordAt(sentence, index);
    const noun = lengths.find(([verb]) => verb.test(word))?.[1];
    if (noun !== undefined) return { metric: noun, isMeasured: true, rule: 'fact.duration.undergone' };
    if (word === 'spent' && wordAt(sentence, figure.next) === 'in') {
      const range = nounPhraseAfter(sentence, figure.next + 1, clauseEnd(sentence, figure.next + 1));
      return range === undefined ? undefined : { metric: rangeText(sentence, range), rule: 'fact.duration.spent' };
    }
    if (!hasCue(sentence, index, cue.filler | cue.at | cue.auxiliary)) return undefined;
  }
  return undefined;
}
