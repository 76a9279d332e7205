import { sharedVocabulary } from '../language/shared-vocabulary.js';
import type { EntityKind } from '../model.js';
import { foldOf, lowerCase, trait } from '../text/characters.js';
import { spaceBefore, type Tokens, tokenKind, wordCase } from '../text/tokens.js';
import { type EntityLexicon, wordRole } from './lexicon.js';

/** An entity as a rule proposes it, in token indices. */
export interface Candidate {
  readonly kind: EntityKind;
  readonly first: number;
  readonly next: number;
  readonly rule: string;
  /** Known to the lexicon; otherwise made from the words. */
  readonly canonical?: string | undefined;
  /** An everyday word or personal name too. */
  readonly isWeak?: boolean | undefined;
  /** Only the nearest words speak for its kind: the rest of the document may know better. */
  readonly isGuess?: boolean | undefined;
  /** Canonical form of the head, and how many tokens it stands for at the start of the span (0: they are left out). */
  readonly head?: { readonly canonical: string; readonly tokens: number } | undefined;
}

/**
 * The entity as what the document calls it. Field by field: what is spread and then changed gets a layout of its own each time, which
 * the engine has to read anew.
 */
export function renamed(
  { first, next, isWeak, isGuess, head }: Candidate,
  { kind, canonical }: { readonly kind: EntityKind; readonly canonical: string },
  rule: string,
): Candidate {
  return { kind, first, next, rule, canonical, isWeak, isGuess, head };
}

/** A run of capitals and how much the words beside it speak for each kind. */
export interface Guess {
  readonly first: number;
  readonly next: number;
  readonly votes: Readonly<Record<'person' | 'organization' | 'place', number>>;
}

/** One sentence as the rules read it, and what they found so far. */
export interface Scan {
  readonly tokens: Tokens;
  readonly lexicon: EntityLexicon;
  /** Tokens of the sentence: first, and one past the last. */
  first: number;
  limit: number;
  /** No entity starts before this token any more. */
  free: number;
  /** Token index right behind a title, or -1. */
  afterTitle: number;
  /** Class of that title. */
  titleClass: number;
  /** Token index right behind a body or place that a title stands before, or -1. */
  afterTitledEntity: number;
  /** Token index right behind a place that stands in a list or behind a preposition, or -1. */
  afterPlace: number;
  /** Token index right behind a person, or -1. */
  afterPerson: number;
}

/** A sentence nothing of which has been read. */
export function createScan(tokens: Tokens, lexicon: EntityLexicon, first: number, limit: number): Scan {
  return {
    tokens,
    lexicon,
    first,
    limit,
    free: first,
    afterTitle: -1,
    titleClass: 0,
    afterTitledEntity: -1,
    afterPlace: -1,
    afterPerson: -1,
  };
}

/** Moves on to the next sentence of the same tokens, nothing of which has been read. */
export function moveTo(scan: Scan, first: number, limit: number): void {
  scan.first = first;
  scan.limit = limit;
  scan.free = first;
  scan.afterTitle = -1;
  scan.titleClass = 0;
  scan.afterTitledEntity = -1;
  scan.afterPlace = -1;
  scan.afterPerson = -1;
}

const openers = new Set([...'"\u201c\u2018\'\u00ab:\u2022*'].map((sign) => sign.charCodeAt(0)));
const hyphen = 0x2d;

export function isWord(tokens: Tokens, index: number): boolean {
  return tokens.kind[index] === tokenKind.word;
}

export function isNumber(tokens: Tokens, index: number): boolean {
  return tokens.kind[index] === tokenKind.number;
}

export function isCapital(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index) && tokens.letterCase[index] !== wordCase.lower;
}

export function isLower(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index) && tokens.letterCase[index] === wordCase.lower;
}

/** Whether the token is the given sign. */
export function isSign(tokens: Tokens, index: number, sign: string): boolean {
  return tokens.kind[index] === tokenKind.other && tokens.id[index] === sign.charCodeAt(0);
}

export function hasRole({ tokens, lexicon }: Scan, index: number, role: number): boolean {
  return isWord(tokens, index) && ((lexicon.roles[tokens.id[index] ?? 0] ?? 0) & role) !== 0;
}

/** A family name that is hardly anything else. */
export function isStrongFamilyName(scan: Scan, index: number): boolean {
  return hasRole(scan, index, wordRole.familyName) && !hasRole(scan, index, wordRole.weakFamilyName);
}

/** Whether the word has its capital from its place: it opens a sentence, a quotation or what follows a colon. */
export function isInitial({ tokens, first }: Scan, index: number): boolean {
  if (index <= first) return true;
  const before = index - 1;
  if (tokens.kind[before] !== tokenKind.other) return false;
  const sign = tokens.id[before] ?? 0;
  return openers.has(sign) || before === first || (sign === hyphen && before === first);
}

/** No name is longer; what is read again at each of its words must have an end. */
export const longestRun = 16;

/** End of the run of capitalized words that starts at the token, joined by white space or inside one word. */
export function capitalRunEnd({ tokens, limit }: Scan, index: number): number {
  let end = index + 1;
  const last = Math.min(limit, index + longestRun);
  while (end < last) {
    if (isCapital(tokens, end) && spaceBefore(tokens, end)) end++;
    else if (isJointOfName(tokens, end, limit)) end += 2;
    else break;
  }
  return end;
}

/** Whether the head that begins at `head` is the end of another word: yêu cầu, thị trường. */
export function isPartOfWord({ tokens, lexicon, first }: Scan, head: number, form: string): boolean {
  if (head <= first || !isWord(tokens, head - 1)) return false;
  return lexicon.notHeads.has(`${wordAt(tokens, head - 1)} ${form.toLowerCase()}`);
}

/** An apostrophe, or a hyphen before a part in lower case, inside one word: M'đưng, Sang-sik. */
function isJointOfName(tokens: Tokens, index: number, limit: number): boolean {
  const next = index + 1;
  if (next >= limit || spaceBefore(tokens, index) || spaceBefore(tokens, next) || !isWord(tokens, next)) return false;
  if (isSign(tokens, index, "'") || isSign(tokens, index, '\u2019')) return true;
  return isSign(tokens, index, '-') && isLower(tokens, next);
}

/** The word in lower case; a word of the vocabulary as that writes it, with the tone mark on the first vowel. */
export function wordAt(tokens: Tokens, index: number): string {
  const id = isWord(tokens, index) ? (tokens.id[index] ?? 0) : 0;
  if (id !== 0) return sharedVocabulary().word(id);
  return lowerCase(tokens.text.slice(tokens.start[index], tokens.end[index]));
}

/** Whether an age stands at the token, behind a name: ", 26 tuổi". */
export function isAged(tokens: Tokens, index: number): boolean {
  return isSign(tokens, index, ',') && isNumber(tokens, index + 1) && wordAt(tokens, index + 2) === 'tuổi';
}

/** Whether the token is this word, given in lower case. */
function isWordAt({ text, start, end }: Tokens, index: number, word: string): boolean {
  const from = start[index] ?? 0;
  if ((end[index] ?? 0) - from !== word.length) return false;
  for (let at = 0; at < word.length; at++)
    if (foldOf(trait(text.charCodeAt(from + at))) !== word.charCodeAt(at)) return false;
  return true;
}

/** Whether the tokens from `index` on are these words, in any case. */
export function areWords({ tokens, limit }: Scan, index: number, words: readonly string[]): boolean {
  if (index + words.length > limit) return false;
  // No function for each word: the rules ask this tens of thousands of times a document.
  for (let at = 0; at < words.length; at++) if (!isWordAt(tokens, index + at, words[at] ?? '')) return false;
  return true;
}

/** Whether most words are written in capitals, which then tell nothing. */
export function isHeading({ tokens, first, limit }: Scan): boolean {
  let upper = 0;
  let other = 0;
  for (let index = first; index < limit; index++) {
    if (tokens.kind[index] !== tokenKind.word) continue;
    if (tokens.letterCase[index] === wordCase.upper) upper++;
    else if (++other * 4 >= upper + limit - index) return false;
  }
  return upper >= 3 && upper > 4 * other;
}

/** Canonical names of bodies whose meeting goes by their name and the year: APEC 2027. */
export const hosts: ReadonlySet<string> = new Set([
  'Diễn đàn Hợp tác kinh tế châu Á - Thái Bình Dương',
  'Nhóm các nền kinh tế phát triển và mới nổi hàng đầu thế giới',
  'G7',
  'P4G',
  'BRICS',
]);
