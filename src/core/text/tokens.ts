import { currencyCodes } from '../language/currencies.js';
import { characterClass, characterTables, classOf, fold } from './characters.js';
import { hashNext, hashStart, type Vocabulary } from './vocabulary.js';

export const tokenKind = { word: 1, number: 2, other: 3 } as const;

/** Letter case of a word: no capital first, a capital first, or nothing but capitals (two at least). */
export const wordCase = { lower: 0, capital: 1, upper: 2 } as const;

/**
 * The tokens of a paragraph as parallel lists, so that a document of a million words costs no objects. A word is a run of
 * letters, with digits behind the first letter (G20, QH15) unless a digit stands right before it (16h30 is 16, h, 30) or the
 * letters are a currency code (VND500 is VND, 500). A
 * number is a run of digits with single dots and commas between digits (1.250,5 and 7.10.2023). Anything else that is no
 * white space is a token of one code unit, or of a surrogate pair. `[start, end)` are offsets into `text`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** One of `tokenKind`. */
  readonly kind: Int32Array;
  /** The word's number in the vocabulary, 0 for what it does not hold; for other tokens the code unit they start with. */
  readonly id: Int32Array;
  /** One of `wordCase`; `lower` for what is no word. */
  readonly letterCase: Int32Array;
}

/** Codes that digits glued to them are the amount of. */
const currencies: ReadonlySet<string> = new Set(currencyCodes.split(' '));

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

interface Word {
  end: number;
  hash: number;
  letterCase: number;
}

/**
 * Reads the word that starts at `start` into `word`, looking at each of its characters once: this is the innermost loop of
 * all analysis.
 */
function readWord(text: string, start: number, word: Word): void {
  const { size, classes, folds } = characterTables();
  const { letter, mark, digit } = characterClass;
  const digitsBelong = start === 0 || !isDigitAt(text, start - 1);
  let hash = hashStart;
  let capitals = 0;
  let letters = 0;
  let opensWithCapital = false;
  let position = start;
  for (; position < text.length; position++) {
    const unit = text.charCodeAt(position);
    const isCommon = unit < size;
    const unitClass = isCommon ? classes[unit] : classOf(unit);
    if (unitClass !== letter && unitClass !== mark && !(digitsBelong && unitClass === digit)) break;
    if (unitClass === digit && position === start + 3 && currencies.has(text.slice(start, position))) break;
    const folded = (isCommon ? folds[unit] : fold(unit)) ?? unit;
    hash = hashNext(hash, folded);
    if (unitClass !== letter) continue;
    letters++;
    if (folded === unit) continue;
    capitals++;
    if (position === start) opensWithCapital = true;
  }
  word.end = position;
  word.hash = hash;
  const isUpper = letters > 1 && capitals === letters;
  word.letterCase = !opensWithCapital ? wordCase.lower : isUpper ? wordCase.upper : wordCase.capital;
}

const tokenFields = 5;
/** Room that is kept between paragraphs, in numbers: enough for any but freak ones, 160 kB. */
const keptRoom = 8192 * tokenFields;
/** Room for the tokens of one paragraph, used again for the next: growing five lists for each costs more than reading it. */
const scratch = new Int32Array(keptRoom);

function doubled(room: Int32Array): Int32Array {
  const larger = new Int32Array(room.length * 2);
  larger.set(room);
  return larger;
}

/** Cuts a normalized paragraph into tokens. */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  let room: Int32Array = scratch;
  const { classes } = characterTables();
  const word: Word = { end: 0, hash: 0, letterCase: 0 };
  let at = 0;
  let position = 0;
  while (position < text.length) {
    const unit = text.charCodeAt(position);
    const unitClass = classes[unit] ?? classOf(unit);
    if (unitClass === characterClass.space) {
      position++;
      continue;
    }
    let end = position + 1;
    let kind: number = tokenKind.other;
    let id = 0;
    let letterCase: number = wordCase.lower;
    if (unitClass === characterClass.letter || unitClass === characterClass.mark) {
      readWord(text, position, word);
      end = word.end;
      kind = tokenKind.word;
      id = vocabulary.findHashed(word.hash, text, position, end);
      letterCase = word.letterCase;
    } else if (unitClass === characterClass.digit) {
      end = numberEnd(text, position);
      kind = tokenKind.number;
    } else {
      if (unit >= 0xd800 && unit <= 0xdbff && position + 1 < text.length) end = position + 2;
      id = unit;
    }
    if (at === room.length) room = doubled(room);
    room[at] = position;
    room[at + 1] = end;
    room[at + 2] = kind;
    room[at + 3] = id;
    room[at + 4] = letterCase;
    at += tokenFields;
    position = end;
  }
  return listsOf(text, room, at / tokenFields);
}

function listsOf(text: string, room: Int32Array, count: number): Tokens {
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  const kind = new Int32Array(count);
  const id = new Int32Array(count);
  const letterCase = new Int32Array(count);
  for (let index = 0, at = 0; index < count; index++, at += tokenFields) {
    start[index] = room[at] ?? 0;
    end[index] = room[at + 1] ?? 0;
    kind[index] = room[at + 2] ?? 0;
    id[index] = room[at + 3] ?? 0;
    letterCase[index] = room[at + 4] ?? 0;
  }
  return { text, count, start, end, kind, id, letterCase };
}

/** The text of a token, for the few that are looked at. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index]);
}

/** Whether white space stands before the token; true for the first one. */
export function spaceBefore(tokens: Tokens, index: number): boolean {
  return index === 0 || tokens.start[index] !== tokens.end[index - 1];
}
