import { currencyCodes, currencyLetters } from '../language/currencies.js';
import { characterClass, classOf, foldOf, isCapital, readTraits } from './characters.js';
import { hashNext, hashStart, type Vocabulary } from './vocabulary.js';

export const tokenKind = { word: 1, number: 2, other: 3 } as const;

/** Letter case of a word: no capital first, a capital first, or nothing but capitals (two at least). */
export const wordCase = { lower: 0, capital: 1, upper: 2 } as const;

/** Narrow but for paragraphs longer than 65,535 code units and larger vocabularies: a document has millions of these. */
export type TokenNumbers = Uint16Array | Int32Array;

/**
 * The tokens of a paragraph as parallel lists, so that a document of a million words costs no objects. A word is a run of
 * letters, with digits behind the first letter (G20, QH15) unless a digit stands right before it (16h30 is 16, h, 30) or the
 * letters are a currency code or sign (VND500 is VND, 500; R1,750 is R, 1,750). A
 * number is a run of digits with single dots and commas between digits (1.250,5 and 7.10.2023). Anything else that is no
 * white space is a token of one code unit, or of a surrogate pair. `[start, end)` are offsets into `text`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: TokenNumbers;
  readonly end: TokenNumbers;
  /** One of `tokenKind`. */
  readonly kind: Uint8Array;
  /** The word's number in the vocabulary, 0 for what it does not hold; for other tokens the code unit they start with. */
  readonly id: TokenNumbers;
  /** One of `wordCase`; `lower` for what is no word. */
  readonly letterCase: Uint8Array;
}

/** Codes that digits glued to them are the amount of. */
const currencies: ReadonlySet<string> = new Set([...currencyCodes.split(' '), 'VNĐ', ...Object.keys(currencyLetters)]);
const longestCode = 3;

/** Whether the word opens as a code or its letters do, with a capital. */
function opensCurrency(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  return unit >= 0x41 && unit <= 0x5a;
}

/** Room for the traits of one paragraph, used again for the next. A longer one gets its own. */
const keptTraits = new Uint32Array(1 << 14);

function traitsOf(text: string): Uint32Array {
  const traits = text.length <= keptTraits.length ? keptTraits : new Uint32Array(text.length);
  readTraits(text, traits);
  return traits;
}

function numberEnd(text: string, traits: Uint32Array, start: number): number {
  const isDigitAt = (position: number) =>
    position < text.length && classOf(traits[position] ?? 0) === characterClass.digit;
  let end = start + 1;
  for (;;) {
    if (isDigitAt(end)) {
      end++;
      continue;
    }
    const unit = text.charCodeAt(end);
    if ((unit === 0x2e || unit === 0x2c) && isDigitAt(end + 1)) {
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
function readWord(text: string, traits: Uint32Array, start: number, word: Word): void {
  const { letter, mark, digit } = characterClass;
  const { length } = text;
  const digitsBelong = start === 0 || classOf(traits[start - 1] ?? 0) !== digit;
  let hash = hashStart;
  let capitals = 0;
  let letters = 0;
  let position = start;
  for (; position < length; position++) {
    const trait = traits[position] ?? 0;
    const unitClass = classOf(trait);
    if (unitClass === letter) {
      letters++;
      if (isCapital(trait)) capitals++;
    } else if (unitClass !== mark) {
      if (unitClass !== digit || !digitsBelong) break;
      const isFirst = letters === position - start && letters <= longestCode;
      if (isFirst && opensCurrency(text, start) && currencies.has(text.slice(start, position))) break;
    }
    hash = hashNext(hash, foldOf(trait));
  }
  word.end = position;
  word.hash = hash;
  const isUpper = letters > 1 && capitals === letters;
  const opensWithCapital = capitals > 0 && isCapital(traits[start] ?? 0);
  word.letterCase = !opensWithCapital ? wordCase.lower : isUpper ? wordCase.upper : wordCase.capital;
}

/** What is known of each token, side by side. */
type TokenLists = Pick<Tokens, 'start' | 'end' | 'kind' | 'id' | 'letterCase'>;

/** Lists of tokens that paragraphs have their part of, in one stretch of memory: the engine takes its time over each. */
interface Room extends TokenLists {
  readonly memory: ArrayBuffer;
  readonly isNarrow: boolean;
  readonly size: number;
}

/** Tokens in one room: enough for ten paragraphs, and little to be kept for the sake of one. */
const roomSize = 1024;
/** What needs more than 16 bits. */
const wide = 0x10000;

function numberWidth(isNarrow: boolean): number {
  return isNarrow ? Uint16Array.BYTES_PER_ELEMENT : Int32Array.BYTES_PER_ELEMENT;
}

function numbersIn(memory: ArrayBuffer, isNarrow: boolean, offset: number, count: number): TokenNumbers {
  return isNarrow ? new Uint16Array(memory, offset, count) : new Int32Array(memory, offset, count);
}

/** The lists of so many tokens of a room. To ask each list of the room for its part would take twice as long. */
function listsIn({ memory, isNarrow, size }: Omit<Room, keyof TokenLists>, first: number, count: number): TokenLists {
  const width = numberWidth(isNarrow);
  const list = size * width;
  const numbers = first * width;
  const bytes = 3 * list + first;
  return {
    start: numbersIn(memory, isNarrow, numbers, count),
    end: numbersIn(memory, isNarrow, list + numbers, count),
    id: numbersIn(memory, isNarrow, 2 * list + numbers, count),
    kind: new Uint8Array(memory, bytes, count),
    letterCase: new Uint8Array(memory, bytes + size, count),
  };
}

function createRoom(size: number, isNarrow: boolean): Room {
  const memory = new ArrayBuffer(size * (3 * numberWidth(isNarrow) + 2));
  const { start, end, kind, id, letterCase } = listsIn({ memory, isNarrow, size }, 0, size);
  return { memory, isNarrow, size, start, end, kind, id, letterCase };
}

let room = createRoom(0, true);
let roomUsed = 0;

/** Opens a larger room with the tokens of the paragraph that is being read, which starts at `first`. */
function moveToLarger(first: number, at: number): void {
  const known = room;
  room = createRoom(Math.max(roomSize, 2 * (at - first)), known.isNarrow);
  roomUsed = 0;
  room.start.set(known.start.subarray(first, at));
  room.end.set(known.end.subarray(first, at));
  room.kind.set(known.kind.subarray(first, at));
  room.id.set(known.id.subarray(first, at));
  room.letterCase.set(known.letterCase.subarray(first, at));
}

/** Opens another room where the one at hand has numbers of another width. */
function roomFor(isNarrow: boolean): void {
  if (room.isNarrow === isNarrow) return;
  room = createRoom(0, isNarrow);
  roomUsed = 0;
}

/** Where the tokens of a text lie. */
export interface CutText {
  readonly text: string;
  readonly room: Room;
  /** Place of its first token in the room, and one past its last. */
  readonly first: number;
  readonly next: number;
  /** Whether one of them is a number. */
  readonly holdsNumber: boolean;
}

/** Cuts a normalized paragraph into tokens. */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  return tokensOf(cutText(text, vocabulary));
}

let lastCut: CutText | undefined;
let lastTokens: Tokens | undefined;

/**
 * The tokens of a text that was cut. Lists of its own for each paragraph of a document would take more room than the tokens, and it
 * takes longer to fetch them from there than to make them: only those of the text that was asked for last are kept.
 */
export function tokensOf(cut: CutText): Tokens {
  if (cut === lastCut && lastTokens !== undefined) return lastTokens;
  const { text, room, first, next } = cut;
  lastCut = cut;
  const count = next - first;
  const { start, end, kind, id, letterCase } = listsIn(room, first, count);
  lastTokens = { text, count, start, end, kind, id, letterCase };
  return lastTokens;
}

/** Cuts a normalized paragraph, for `tokensOf`. */
export function cutText(text: string, vocabulary: Vocabulary): CutText {
  const { space, letter, mark, digit } = characterClass;
  const { length } = text;
  const traits = traitsOf(text);
  roomFor(length < wide && vocabulary.size < wide);
  const word: Word = { end: 0, hash: 0, letterCase: 0 };
  let holdsNumber = false;
  let first = roomUsed;
  let at = first;
  let position = 0;
  let { start, end, kind, id, letterCase } = room;
  while (position < length) {
    const unitClass = classOf(traits[position] ?? 0);
    if (unitClass === space) {
      position++;
      continue;
    }
    if (at === room.size) {
      moveToLarger(first, at);
      at -= first;
      first = 0;
      ({ start, end, kind, id, letterCase } = room);
    }
    start[at] = position;
    letterCase[at] = wordCase.lower;
    if (unitClass === letter || unitClass === mark) {
      readWord(text, traits, position, word);
      id[at] = vocabulary.find(word.hash, traits, position, word.end);
      kind[at] = tokenKind.word;
      letterCase[at] = word.letterCase;
      position = word.end;
    } else if (unitClass === digit) {
      kind[at] = tokenKind.number;
      holdsNumber = true;
      id[at] = 0;
      position = numberEnd(text, traits, position);
    } else {
      kind[at] = tokenKind.other;
      id[at] = text.charCodeAt(position);
      position = signEnd(text, position);
    }
    end[at] = position;
    at++;
  }
  roomUsed = at;
  return { text, room, first, next: at, holdsNumber };
}

/** A sign is one code unit or a surrogate pair. */
function signEnd(text: string, position: number): number {
  const unit = text.charCodeAt(position);
  const isPair = unit >= 0xd800 && unit <= 0xdbff && position + 1 < text.length;
  return position + (isPair ? 2 : 1);
}

/** The text of a token, for the few that are looked at. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index]);
}

/** Whether white space stands before the token; true for the first one. */
export function spaceBefore(tokens: Tokens, index: number): boolean {
  return index === 0 || tokens.start[index] !== tokens.end[index - 1];
}
