import type { ParagraphFigure } from '../paragraph.js';
import { wordCase } from '../text/tokens.js';
import { isReport } from './carried-period.js';
import { clauseEnd, clauseStart } from './clause.js';
import { cue } from './cues.js';
import { type FactSentence, hasCue, wordAt } from './sentence.js';

/** What a word tells of when its clause is true: of what is to come or may be, or of now. */
export type Tense = 'coming' | 'present';

const coming =
  /^(?:will|would|could|may|might|should|must|shall|plans|plan|planned|planning|aims|aim|hopes|hope|expects|expect|expected|forecast|forecasts|projected|proposed|proposes|due|promises|intends|wants|target|targets)$/u;
/** Verbs that speak of what is to come before "to". */
const promising =
  /^(?:promised|pledged|vowed|promise|pledge|vow|vows|pledges|threatened|threatens|agreed|offered|hoped|aimed|intended)$/u;
const present =
  /^(?:is|are|has|have|stands|stand|remains|remain|costs|owns|holds|employs|covers|runs|needs|faces|says|now|currently|still)$/u;

/** Tokens of the sentence that tell a tense, by token. */
function readTenses(sentence: FactSentence): ReadonlyMap<number, Tense> {
  const tenses = new Map<number, Tense>();
  for (let index = sentence.first; index < sentence.next; index++) {
    if (!hasCue(sentence, index, marks) || hasCue(sentence, index, cue.head)) continue;
    const word = wordAt(sentence, index);
    // "the revised May figures", "the expected increase"
    if (sentence.paragraph.tokens.letterCase[index] !== wordCase.lower && index > sentence.first) continue;
    if (/ed$/u.test(word) && /^(?:the|an|a|its|their|than)$/u.test(wordAt(sentence, index - 1))) continue;
    if (promising.test(word) && wordAt(sentence, index + 1) === 'to') tenses.set(index, 'coming');
    else if (coming.test(word)) tenses.set(index, 'coming');
    else if (present.test(word) || isThirdPerson(sentence, index, word)) tenses.set(index, 'present');
  }
  return tenses;
}

/** "makes 40,000 a month": a verb whose form ends in s. */
function isThirdPerson(sentence: FactSentence, index: number, word: string): boolean {
  return /[a-rt-z]s$/u.test(word) && word !== 'was' && word !== 'as' && hasCue(sentence, index, cue.act | cue.deed);
}

/** Cues that words of a tense have. */
const marks = cue.auxiliary | cue.reach | cue.say | cue.act | cue.plan | cue.time | cue.deed;

/** The tense of the clause that a figure stands in, undefined for the past. */
export function tenseOf(sentence: FactSentence, figure: ParagraphFigure): Tense | undefined {
  sentence.tenses ??= readTenses(sentence);
  if (sentence.tenses.size === 0) return undefined;
  const first = clauseStart(sentence, figure.first);
  const next = clauseEnd(sentence, figure.next);
  // "has promised to raise the wage and | to cut the tax to 7%"
  const isInfinitive = wordAt(sentence, first) === 'to';
  let tense: Tense | undefined;
  for (const [index, each] of sentence.tenses) {
    if (index >= next) break;
    if (index < first && !(isInfinitive && each === 'coming')) continue;
    // What is to come is told by its auxiliary, whatever verbs stand around it.
    if (each === 'coming') return each;
    tense ??= each;
  }
  return tense;
}

/** What changes its price every day: a report tells of it as of its own day. */
const markets =
  /(?:^|[ -])(?:shares?|stocks?|currency|index|bond yields?|benchmark|pound|sterling|euro|dollar|yen|rupee|futures|crude|bitcoin)$/iu;

/**
 * The period of an English value that no words tell: that of the report (`main`) for a result, the document's own day for what is
 * so when it is written and for markets, and without a report for what happened. A plan has none but its target's.
 */
export function untoldPeriod(
  sentence: FactSentence,
  figure: ParagraphFigure,
  metric: string,
  main: string | undefined,
): string | undefined {
  const { date } = sentence.context;
  const tense = tenseOf(sentence, figure);
  if (tense === 'coming') return undefined;
  if (date !== undefined && markets.test(metric)) return date;
  // "The budget for 2025-26 … A million people lack water."
  if (tense === 'present' && main !== undefined && /^\d{4}\/\d{4}$/.test(main)) return undefined;
  if (tense === 'present' && isReport(main)) return date ?? main;
  return main ?? date;
}
