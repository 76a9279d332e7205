import { characterClass, classOf, fold } from './characters.js';
import type { Vocabulary } from './vocabulary.js';

export const tokenKind = { word: 1, number: 2, other: 3 } as const;

/** Letter case of a word: no capital first, a capital first, or nothing but capitals (two at least). */
export const wordCase = { lower: 0, capital: 1, upper: 2 } as const;

/**
 * The tokens of a paragraph as parallel lists, so that a document of a million words costs no objects. A word is a run of
 * letters, with digits behind the first letter (G20, QH15) unless a digit stands right before it (16h30 is 16, h, 30). A
 * number is a run of digits with single dots and commas between digits (1.250,5 and 7.10.2023). Anything else that is no
 * white space is a token of one code unit, or of a surrogate pair. `[start, end)` are offsets into `text`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** One of `tokenKind`. */
  readonly kind: readonly number[];
  /** The word's number in the vocabulary, 0 for what it does not hold; for other tokens the code unit they start with. */
  readonly id: readonly number[];
  /** One of `wordCase`; `lower` for what is no word. */
  readonly letterCase: readonly number[];
}

function wordEnd(text: string, start: number, digitsBelong: boolean): number {
  let end = start + 1;
  while (end < text.length) {
    const unitClass = classOf(text.charCodeAt(end));
    const belongs =
      unitClass === characterClass.letter ||
      unitClass === characterClass.mark ||
      (digitsBelong && unitClass === characterClass.digit);
    if (!belongs) return end;
    end++;
  }
  return end;
}

function isDigitAt(text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  return unit >= 0x30 && unit <= 0x39;
}

function numberEnd(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    if (isDigitAt(text, end)) {
      end++;
      continue;
    }
    const unit = text.charCodeAt(end);
    if ((unit === 0x2e || unit === 0x2c) && isDigitAt(text, end + 1)) {
      end += 2;
      continue;
    }
    return end;
  }
}

function caseOf(text: string, start: number, end: number): number {
  const isCapital = (position: number) => {
    const unit = text.charCodeAt(position);
    return fold(unit) !== unit;
  };
  if (!isCapital(start)) return wordCase.lower;
  if (end - start === 1) return wordCase.capital;
  for (let position = start + 1; position < end; position++) {
    if (classOf(text.charCodeAt(position)) === characterClass.letter && !isCapital(position)) return wordCase.capital;
  }
  return wordCase.upper;
}

/** Cuts a normalized paragraph into tokens. */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const kind: number[] = [];
  const id: number[] = [];
  const letterCase: number[] = [];
  let position = 0;
  while (position < text.length) {
    const unit = text.charCodeAt(position);
    const unitClass = classOf(unit);
    if (unitClass === characterClass.space) {
      position++;
      continue;
    }
    let tokenEnd = position + 1;
    start.push(position);
    if (unitClass === characterClass.letter || unitClass === characterClass.mark) {
      tokenEnd = wordEnd(text, position, !(position > 0 && isDigitAt(text, position - 1)));
      kind.push(tokenKind.word);
      id.push(vocabulary.find(text, position, tokenEnd));
      letterCase.push(caseOf(text, position, tokenEnd));
    } else if (unitClass === characterClass.digit) {
      tokenEnd = numberEnd(text, position);
      kind.push(tokenKind.number);
      id.push(0);
      letterCase.push(wordCase.lower);
    } else {
      if (unit >= 0xd800 && unit <= 0xdbff && position + 1 < text.length) tokenEnd = position + 2;
      kind.push(tokenKind.other);
      id.push(unit);
      letterCase.push(wordCase.lower);
    }
    end.push(tokenEnd);
    position = tokenEnd;
  }
  return { text, count: start.length, start, end, kind, id, letterCase };
}

/** The text of a token, for the few that are looked at. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index]);
}

/** Whether white space stands before the token; true for the first one. */
export function spaceBefore(tokens: Tokens, index: number): boolean {
  return index === 0 || tokens.start[index] !== tokens.end[index - 1];
}
