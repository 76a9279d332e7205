import type { TokenRange } from '../paragraph.js';
import { spaceBefore, tokenKind, wordCase } from '../text/tokens.js';
import { cue } from './cues.js';
import { entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

const hyphen = 0x2d;
const letterS = 0x73;
const adverbs: ReadonlySet<string> = new Set([
  'net',
  'gross',
  'abroad',
  'apiece',
  'overall',
  'each',
  'full',
  'short',
  'late',
  'ahead',
  'next',
  'behind',
  'earlier',
  'later',
  'last',
  'apart',
  'away',
]);
/** Nouns in -s that are of one thing: a gas plant, a lens. */
const singulars: ReadonlySet<string> = new Set(
  'gas lens atlas canvas news economics physics politics athletics mathematics logistics christmas'.split(' '),
);
const plurals: ReadonlySet<string> = new Set(['people', 'men', 'women', 'children', 'fish', 'police']);

/** Whether a lower-case word of no meaning to the fact rules, or a measured head, stands at the token. */
export function isPlainWord(sentence: FactSentence, index: number): boolean {
  if (index < sentence.first || index >= sentence.next || isPossessive(sentence, index)) return false;
  if (sentence.paragraph.tokens.kind[index] !== tokenKind.word) return false;
  if (figureAt(sentence, index) !== undefined || entityAt(sentence, index) !== undefined) return false;
  return hasCue(sentence, index, cue.head) || !hasCue(sentence, index, ~(cue.extent | cue.plan));
}

/** The s of "Peru's exports". */
function isPossessive({ paragraph: { tokens } }: FactSentence, index: number): boolean {
  const start = tokens.start[index] ?? 0;
  return tokens.end[index] === start + 1 && /^['’]s$/u.test(tokens.text.slice(start - 1, start + 1));
}

/** A hyphen inside a compound: full-year, value-added. */
export function isHyphen(sentence: FactSentence, index: number): boolean {
  const { tokens } = sentence.paragraph;
  if (tokens.kind[index] !== tokenKind.other || tokens.id[index] !== hyphen) return false;
  return !spaceBefore(tokens, index) && index + 1 < tokens.count && !spaceBefore(tokens, index + 1);
}

/** First token of the noun phrase that ends before `next`: its head and the modifiers before it, back to `first` at most. */
export function nounPhraseStart(sentence: FactSentence, first: number, next: number): number {
  let start = next;
  while (start > first) {
    // "drivers risk fines": behind a plural stands a verb, and then the phrase.
    if (start < next && isPlainWord(sentence, start - 1) && isBarePlural(sentence, start - 1)) {
      return next - start > 1 ? start + 1 : start;
    }
    if (isPlainWord(sentence, start - 1)) start--;
    else if (start < next && start - 1 > first && isHyphen(sentence, start - 1) && isPart(sentence, start - 2))
      start -= 2;
    else break;
  }
  return start;
}

function isBarePlural(sentence: FactSentence, index: number): boolean {
  return isPlural(sentence, index) && !hasCue(sentence, index, cue.head);
}

/** Whether the token can be the first part of a compound: any word that no figure or name covers. */
function isPart(sentence: FactSentence, index: number): boolean {
  if (figureAt(sentence, index) !== undefined || entityAt(sentence, index) !== undefined) return false;
  return sentence.paragraph.tokens.kind[index] === tokenKind.word;
}

/** Whether the word is a plural noun, after which a noun phrase ends unless a measured head follows (sales growth). */
export function isPlural(sentence: FactSentence, index: number): boolean {
  const { text, start, end } = sentence.paragraph.tokens;
  const last = (end[index] ?? 0) - 1;
  if (singulars.has(wordAt(sentence, index))) return false;
  if (text.charCodeAt(last) !== letterS) return plurals.has(wordAt(sentence, index));
  return last - (start[index] ?? 0) > 2 && !'siu'.includes(text.charAt(last - 1));
}

/** Whether a noun phrase that goes on to the token before ends there: "one in four adults | skip breakfast". */
export function endsBehindPlural(sentence: FactSentence, index: number): boolean {
  if (sentence.context.language !== 'en' || !isPlainWord(sentence, index - 1) || !isPlural(sentence, index - 1))
    return false;
  // "measles cases": a plural behind a plural goes on with it.
  if (isPlainWord(sentence, index) && isPlural(sentence, index)) return false;
  return !hasCue(sentence, index, cue.head | cue.of);
}

/**
 * The noun phrase that a figure stands before as a modifier ("a £3m charge", "a 20% stake"), up to its head, or undefined
 * where no noun follows at once: adverbs, verb forms and capitalized words (weekdays) are none.
 */
export function nounPhraseAfter(sentence: FactSentence, first: number, next: number): TokenRange | undefined {
  let end = first;
  while (end < next) {
    if (end + 2 < next && isPart(sentence, end) && isHyphen(sentence, end + 1)) end += 3;
    else if (!isPlainWord(sentence, end) || !isNounLike(sentence, end)) break;
    else end++;
    // "attorney's fees", "months' rent"
    const behind = possessiveEnd(sentence, end);
    if (behind < next && behind > end && isPlainWord(sentence, behind) && isNounLike(sentence, behind)) {
      end = behind;
      continue;
    }
    if (isPlainWord(sentence, end - 1) && endsBehindPlural(sentence, end)) break;
  }
  return end > first ? { first, next: end } : undefined;
}

/** One past the apostrophe at the token and its s, or the token where there is none. */
function possessiveEnd({ paragraph: { tokens } }: FactSentence, index: number): number {
  const start = tokens.start[index] ?? 0;
  if (!/^['’]$/u.test(tokens.text.slice(start, tokens.end[index])) || spaceBefore(tokens, index)) return index;
  return /^['’]s(?!\p{L})/u.test(tokens.text.slice(start, start + 3)) ? index + 2 : index + 1;
}

function isNounLike(sentence: FactSentence, index: number): boolean {
  if (sentence.paragraph.tokens.letterCase[index] === wordCase.capital) return false;
  const word = wordAt(sentence, index);
  return (
    hasCue(sentence, index, cue.head) ||
    !(/(?:ly|ing|wide)$/u.test(word) || (adverbs.has(word) && !isPlainWord(sentence, index + 1)))
  );
}
