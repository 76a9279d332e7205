import type { ParagraphFigure } from '../paragraph.js';
import { clauseStart, isSign, signs } from './clause.js';
import { namesSentence } from './cue-table.js';
import { cue } from './cues.js';
import type { Governor } from './governor.js';
import { factLexicons } from './lexicons.js';
import type { Reading } from './reading.js';
import { cueNext, entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

/** Words from the term that a court changes to its own. */
const leadsTo = /^(?:xuống|lên|còn|thành)$/u;

/** How many terms may stand in a row before the word that says what they are: "9, 7 và 5 năm tù". */
const longestRow = 4;

/** "12 năm tù", "11 năm và 9 năm 6 tháng tù", "lãnh án 3 - 6 năm": the term of a punishment, by what stands right beside it. */
export function readSentenced(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { first }: Governor,
): Reading | undefined {
  const { context, paragraph } = sentence;
  const reading = { metric: factLexicons[context.language].sentenceMetric, rule: 'fact.sentence' };
  if (namesSentence(paragraph.tokens, figure.next, context.language))
    return mayBe(sentence, figure) ? { metric: 'khung hình phạt', rule: 'fact.sentence' } : reading;
  if (context.language !== 'vi' || (figure.unit !== 'year' && figure.unit !== 'month')) return undefined;
  if (/^(?:án|lĩnh|lãnh)$/u.test(wordAt(sentence, first - 1)) || goesOnWithTerm(sentence, first)) return reading;
  let last: ParagraphFigure | undefined = figure;
  for (let count = 1; count < longestRow && last !== undefined; count++) {
    last = termBehind(sentence, last);
    if (last !== undefined && namesSentence(paragraph.tokens, last.next, 'vi')) return reading;
  }
  return undefined;
}

/** "Đán lĩnh 9 năm; kế toán trưởng Vịnh 5 năm": a term right behind a person, in a sentence that tells of another one. */
function goesOnWithTerm(sentence: FactSentence, first: number): boolean {
  if (entityAt(sentence, first - 1)?.kind !== 'person') return false;
  const { text, start } = sentence.paragraph.tokens;
  return /(?<!\p{L})(?:lĩnh|lãnh|án|tù)(?!\p{L})/u.test(text.slice(start[sentence.first], start[first]));
}

/** "có thể bị phạt 20 năm tù": what the law allows, and nobody was given. */
function mayBe(sentence: FactSentence, { first }: ParagraphFigure): boolean {
  if (sentence.context.language !== 'vi') return false;
  for (let index = clauseStart(sentence, first); index < first; index++) {
    if (wordAt(sentence, index) === 'thể' && wordAt(sentence, index - 1) === 'có') return true;
  }
  return false;
}

/** The length of time that goes on with another one: right behind it, or behind a comma, "và" or "xuống". */
function termBehind(sentence: FactSentence, { next }: ParagraphFigure): ParagraphFigure | undefined {
  if (leadsTo.test(wordAt(sentence, next))) {
    // "giảm từ 9 năm xuống còn 7 năm tù"
    const term = figureAt(sentence, cueNext(sentence, next));
    return term?.kind === 'duration' ? term : undefined;
  }
  const isJoined = isSign(sentence, next, signs.comma) || hasCue(sentence, next, cue.and);
  const figure = figureAt(sentence, isJoined ? next + 1 : next);
  return figure?.kind === 'duration' ? figure : undefined;
}
