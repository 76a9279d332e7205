import type { ParagraphFigure } from '../paragraph.js';
import { cue } from './cues.js';
import { type FactSentence, hasCue, wordAt } from './sentence.js';

/** Whether an English figure only says when, how old or how often, and so states nothing to check by itself. */
export function statesNothing(sentence: FactSentence, figure: ParagraphFigure): boolean {
  if (figure.kind === 'cardinal' && (isOfFamily(sentence, figure) || isAgeAt(sentence, figure))) return true;
  if (figure.kind === 'duration') return isAge(sentence, figure) || isBesideTime(sentence, figure);
  return isOccasion(sentence, figure);
}

/** "a family of four", "the mother of two": who somebody is. */
function isOfFamily(sentence: FactSentence, { first, next, unit }: ParagraphFigure): boolean {
  if (unit !== undefined || wordAt(sentence, first - 1) !== 'of' || wordAt(sentence, next) === 'them') return false;
  return /^(?:family|families|mother|mothers|father|fathers|parent|parents|grandmother|grandfather|married|woman|man|boy|girl)$/u.test(
    wordAt(sentence, first - 2),
  );
}

const oldest = 100;

/** "left school at 15", "By 23 she had": how old somebody was. */
function isAgeAt(sentence: FactSentence, { first, next, unit, value }: ParagraphFigure): boolean {
  if (unit !== undefined || typeof value !== 'number' || value > oldest || !Number.isInteger(value)) return false;
  const isBy = wordAt(sentence, first - 1) === 'by' && first - 1 === sentence.first;
  if (isBy && /^(?:he|she|they)$/u.test(wordAt(sentence, next))) return true;
  return (
    wordAt(sentence, first - 1) === 'at' &&
    /^(?:school|college|home|work|acting|playing|writing)$/u.test(wordAt(sentence, first - 2))
  );
}

/** "an 18-year-old student" */
function isAge({ paragraph: { tokens } }: FactSentence, { start, end }: ParagraphFigure): boolean {
  return /[-‑]olds?$/u.test(tokens.text.slice(start, end)) || /^[-‑]olds?/u.test(tokens.text.slice(end, end + 5));
}

/** "approved it 10 days ago", "three days later": how far away another time is. */
function isBesideTime(sentence: FactSentence, { first, next }: ParagraphFigure): boolean {
  const behind = wordAt(sentence, next);
  if (/^(?:ago|earlier|later|old|previously)$/u.test(behind)) return true;
  // "jailed for 12 years after a trial" lasts so long.
  return /^(?:before|after)$/u.test(behind) && !/^(?:for|lasted|took|spent)$/u.test(wordAt(sentence, first - 1));
}

/** "the union twice rejected", "struck twice in four minutes": how often something happened. */
function isOccasion(sentence: FactSentence, { first, next }: ParagraphFigure): boolean {
  if (!/^(?:twice|thrice)$/u.test(wordAt(sentence, first)) || next !== first + 1) return false;
  return hasCue(sentence, next, cue.act | cue.at | cue.say | cue.deed) || wordAt(sentence, next) === '.';
}
