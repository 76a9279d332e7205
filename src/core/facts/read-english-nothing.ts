import type { ParagraphFigure } from '../paragraph.js';
import { cue } from './cues.js';
import { type FactSentence, hasCue, wordAt } from './sentence.js';

/** Whether an English figure only says when, how old or how often, and so states nothing to check by itself. */
export function statesNothing(sentence: FactSentence, figure: ParagraphFigure): boolean {
  if (figure.kind === 'duration') return isAge(sentence, figure) || isBesideTime(sentence, figure);
  return isOccasion(sentence, figure);
}

/** "an 18-year-old student" */
function isAge({ paragraph: { tokens } }: FactSentence, { start, end }: ParagraphFigure): boolean {
  return /[-‑]olds?$/u.test(tokens.text.slice(start, end)) || /^[-‑]olds?/u.test(tokens.text.slice(end, end + 5));
}

/** "approved it 10 days ago", "three days later": how far away another time is. */
function isBesideTime(sentence: FactSentence, { next }: ParagraphFigure): boolean {
  return /^(?:ago|earlier|later|before|after|old|previously)$/u.test(wordAt(sentence, next));
}

/** "the union twice rejected", "struck twice in four minutes": how often something happened. */
function isOccasion(sentence: FactSentence, { first, next }: ParagraphFigure): boolean {
  if (!/^(?:twice|thrice)$/u.test(wordAt(sentence, first)) || next !== first + 1) return false;
  return hasCue(sentence, next, cue.act | cue.at | cue.say | cue.deed) || wordAt(sentence, next) === '.';
}
