import type { ParagraphFigure } from '../paragraph.js';
import { yearsEarlier } from '../period.js';
import { tenseOf } from './english-tense.js';
import { type FactSentence, wordAt } from './sentence.js';

/** How many months behind its own a text names more often as those to come. */
const mostAhead = 2;

/** How much is read in UTF-16 units behind a date. */
const reach = 24;

/**
 * The value of an English date whose year its words do not write, as the sentence means it: "last October" and a month to come
 * in a sentence of the past are of the year before, one that is over in a sentence of the future is of the next, "the first half
 * of last year" of the one that it names.
 */
export function ofItsYear(sentence: FactSentence, figure: ParagraphFigure, value: string): string {
  const { date } = sentence.context;
  const { text } = sentence.paragraph.tokens;
  if (date === undefined || !/^\d{4}-/.test(value) || /\d{4}/.test(text.slice(figure.start, figure.end))) return value;
  const own = date.slice(0, 4);
  const behind = text.slice(figure.end, figure.end + reach);
  const year = /^,?(?: of| in)? (?:(last|this|next) year|the (?:previous|same) year)(?![\p{L}’'])/u.exec(behind);
  if (year?.[1] !== undefined) {
    const shift = year[1] === 'last' ? -1 : year[1] === 'next' ? 1 : 0;
    return value.replaceAll(value.slice(0, 4), String(Number(own) + shift));
  }
  const tense = tenseOf(sentence, figure);
  if (tense === 'coming' && /^\d{4}-\d{2}/.test(value) && value < date.slice(0, value.length))
    return yearsEarlier(value, -1) ?? value;
  if (!value.startsWith(own)) return value;
  const ahead = monthOf(value) - Number(date.slice(5, 7));
  const isLast = wordAt(sentence, figure.first - 1) === 'last';
  if (isLast ? ahead < 0 : ahead <= mostAhead) return value;
  if (!isLast && (isToCome(sentence, figure) || tense !== undefined)) return value;
  return yearsEarlier(value, 1) ?? value;
}

/** "from April", "until June", "by May": words before a time to come in any tense. */
function isToCome(sentence: FactSentence, { first }: ParagraphFigure): boolean {
  return /^(?:from|until|till|by|before|next|to|of|for|and|starting|after|this)$/u.test(wordAt(sentence, first - 1));
}

/** The number of the month that a period of a year begins with. */
function monthOf(period: string): number {
  const part = /^\d{4}-([QH])(\d)$/.exec(period);
  return part === null ? Number(period.slice(5, 7)) : (Number(part[2]) - 1) * (part[1] === 'Q' ? 3 : 6) + 1;
}
