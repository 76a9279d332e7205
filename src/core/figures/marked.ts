import { tokenText, wordCase } from '../text/tokens.js';
import { isYear } from './calendar.js';
import { readCountedNoun } from './counted-noun.js';
import type { FigureGrammar } from './grammar.js';
import { isCode, readCode } from './identifiers.js';
import { isPluralForm } from './inflected-noun.js';
import { role, scaleRole } from './lexicon.js';
import { romanValue } from './roman.js';
import {
  emit,
  hasRole,
  integerAt,
  isAttached,
  isNumber,
  isSign,
  isWord,
  type Scan,
  signs,
  tokenLength,
} from './scan.js';
import { readSuffix } from './suffixes.js';

/**
 * Reads the number behind a marker phrase that starts at the token (khóa XV, bão số 3, Nghị quyết 57, 59): what kind of
 * number it is hangs on the marker. Answers where to go on, or 0 where no marked number stands.
 */
export function readMarked(scan: Scan, grammar: FigureGrammar, index: number): number {
  const marker = scan.lexicon.markers.match(scan.tokens, index);
  if (marker === undefined) return 0;
  const { value: kind, end: edge } = marker;
  if (kind === 'idiom') return grammar.isFreeIdiom(scan, index, edge) ? edge : 0;
  if (kind === 'telephone') return skipTelephone(scan, edge);
  if (kind === 'identifier') return readIdentifiers(scan, edge);
  if (kind === 'first') {
    emit(scan, 'ordinal', 'figure.ordinal.first', index, edge, { value: 1 });
    return edge;
  }
  if (kind === 'name' || kind === 'weakName') return skipInstance(scan, grammar, index, edge, kind === 'weakName');
  const number = readMarkedNumber(scan, grammar, edge, true);
  if (number === undefined || grammar.isNoOrdinal(scan, edge, kind === 'weakOrdinal')) return 0;
  const { value, next } = number;
  const isWeak = kind === 'weakOrdinal';
  // "lớp 1A": the letter makes a name of it.
  if (isWeak && hasLetter(scan, next)) return skipName(scan, next);
  if (followsQuantity(scan, next, isWeak) || hangsOnWord(scan, next)) return 0;
  // "mỗi lớp 15 - 20 học viên"
  const isRange = isSign(scan, next, signs.minus) && isNumber(scan, next + 1);
  if (isWeak && isRange && followsQuantity(scan, next + 2, true)) return 0;
  if (value >= 1000 || value <= 0) return 0;
  if (grammar.isWeekday(scan, index, edge, next)) return next;
  // "hạng 44/139 quốc gia": the rank, and how many have one.
  const total = isSign(scan, next, signs.slash) && isAttached(scan, next) ? integerAt(scan, next + 1, 4) : 0;
  if (total > value && kind === 'ordinal' && readCountedNoun(scan, next + 2) !== undefined) {
    emit(scan, 'ordinal', 'figure.ordinal', index, next, { value });
    return next + 1;
  }
  if (total !== 0) return next + 2;
  const isEdition = kind === 'edition';
  const first = isEdition ? edge : index;
  const rule = isEdition ? 'figure.ordinal.edition' : 'figure.ordinal';
  // "cấp 8-9" names two grades.
  const max = isSign(scan, next, signs.minus) && !isEdition ? integerAt(scan, next + 1, 3) : -1;
  if (max > value) {
    emit(scan, 'ordinal', `${rule}.range`, first, next + 2, { min: value, max });
    return next + 2;
  }
  emit(scan, 'ordinal', rule, first, next, { value });
  return readOrdinalList(scan, next, isEdition);
}

/** The number of an instance is skipped (bão số 3, quận 1); a code or an amount behind the marker is read as such. */
function skipInstance(scan: Scan, grammar: FigureGrammar, index: number, edge: number, isWeak: boolean): number {
  const { letterCase } = scan.tokens;
  // "Hải Phòng 3-2": the marker is the tail of a name.
  const isTail =
    letterCase[index] !== wordCase.lower &&
    index > 0 &&
    isWord(scan, index - 1) &&
    letterCase[index - 1] !== wordCase.lower;
  if (isTail && isWeak) return 0;
  const number = readMarkedNumber(scan, grammar, edge, false);
  if (number !== undefined && grammar.isVerb(scan, index, edge, number.next)) return 0;
  if (number === undefined || (isNumber(scan, edge) && readCode(scan, edge) > 0)) return 0;
  // "tuyển sinh đại học năm 2025": a year of study is no such number.
  if (isWeak && isYear(number.value) && isNumber(scan, edge) && grammar.isYearWord(scan, edge - 1)) return 0;
  const { next } = number;
  const isStreet = hasRole(scan, next, role.addressWord) && isWeak;
  const isAddress =
    isStreet || (isWord(scan, next) && letterCase[next] !== wordCase.lower && readSuffix(scan, next) === undefined);
  const isRange =
    isSign(scan, next, signs.minus) && isNumber(scan, next + 1) && isWeak && !isSign(scan, edge + 3, signs.slash);
  if (!isAddress && (isRange || followsQuantity(scan, next, isWeak))) return 0;
  return skipName(scan, next);
}

/** Whether a single capital hangs on digits: 1A. */
function hasLetter(scan: Scan, next: number): boolean {
  return hangsLetter(scan, next) && isNumber(scan, next - 1) && scan.tokens.letterCase[next] !== wordCase.lower;
}

/** Whether a single letter hangs on what stands before it: 30a, 1A. */
function hangsLetter(scan: Scan, index: number): boolean {
  return isWord(scan, index) && tokenLength(scan, index) === 1 && isAttached(scan, index);
}

/** V-League: the Roman number is a letter of a name. */
function hangsOnWord(scan: Scan, next: number): boolean {
  return (
    isSign(scan, next, signs.minus) && isAttached(scan, next) && isAttached(scan, next + 1) && isWord(scan, next + 1)
  );
}

interface MarkedNumber {
  readonly value: number;
  readonly next: number;
}

function readMarkedNumber(
  scan: Scan,
  grammar: FigureGrammar,
  index: number,
  takesWords: boolean,
): MarkedNumber | undefined {
  if (isNumber(scan, index)) {
    const value = integerAt(scan, index, 4);
    return { value, next: index + 1 };
  }
  if (!isWord(scan, index)) return undefined;
  if (scan.tokens.letterCase[index] !== wordCase.lower) {
    const value = romanValue(tokenText(scan.tokens, index));
    if (value > 0) return { value, next: index + 1 };
  }
  if (!takesWords) return grammar.readInstanceWord(scan, index);
  const group = grammar.readOrdinalWord(scan, index);
  return group === undefined ? undefined : { value: group.value, next: group.next };
}

/** Whether the number belongs to what follows it: a scale, a unit, or (behind a weak marker) a counted noun. */
function followsQuantity(scan: Scan, next: number, isWeak: boolean): boolean {
  if (hasRole(scan, next, scaleRole)) return true;
  if (isSign(scan, next, signs.percent)) return true;
  const suffix = readSuffix(scan, next);
  // "giai đoạn 2 năm 2025": the word for time opens a date.
  const isAmount = suffix !== undefined && !isNumber(scan, suffix.next);
  // "tầng 30 m2", but "quốc lộ 1A" and "đường 3 g": a single letter but m may be the name's.
  const isLetter = tokenLength(scan, next) === 1 && isWord(scan, next) && tokenText(scan.tokens, next) !== 'm';
  if (!isWeak) return isAmount && !isLetter;
  if (isAmount) return true;
  const isCapital = isWord(scan, next) && scan.tokens.letterCase[next] !== wordCase.lower;
  const noun = isCapital ? undefined : readCountedNoun(scan, next);
  if (noun === undefined || hasRole(scan, next, role.nounTail)) return false;
  // "the phase 3 trial": more than one of anything has a plural.
  return !scan.lexicon.habits.inflects || isPluralForm(tokenText(scan.tokens, noun.next - 1).toLowerCase());
}

/** The rest of a name with a number in it: letters and further numbers that hang on it (1A, 12/3, 29-5). */
function skipName(scan: Scan, next: number): number {
  let end = next;
  while (
    end < scan.tokens.count &&
    isAttached(scan, end) &&
    (isWord(scan, end) || isNumber(scan, end) || isJoint(scan, end))
  )
    end++;
  return end;
}

function isJoint(scan: Scan, index: number): boolean {
  const joins = isSign(scan, index, signs.slash) || isSign(scan, index, signs.minus) || isSign(scan, index, signs.plus);
  return joins && isAttached(scan, index + 1) && !isSign(scan, index + 1, signs.minus);
}

function readOrdinalList(scan: Scan, from: number, isEdition: boolean): number {
  let next = from;
  while (hasRole(scan, next, role.conjunction) || isSign(scan, next, signs.comma)) {
    if (!isWord(scan, next + 1) || scan.tokens.letterCase[next + 1] !== wordCase.upper) return next;
    const value = romanValue(tokenText(scan.tokens, next + 1));
    if (value === 0) return next;
    emit(scan, 'ordinal', isEdition ? 'figure.ordinal.edition' : 'figure.ordinal', next + 1, next + 2, { value });
    next += 2;
  }
  return next;
}

const telephoneSigns: ReadonlySet<number> = new Set([
  signs.plus,
  signs.minus,
  signs.opening,
  signs.closing,
  signs.colon,
  signs.slash,
  signs.fullStop,
  signs.comma,
]);

/** Telephone numbers: groups of digits with the signs that part them; a group of one digit is none. */
function skipTelephone(scan: Scan, index: number): number {
  const { tokens } = scan;
  let next = index;
  let first = -1;
  let digits = 0;
  while (next < tokens.count) {
    if (isNumber(scan, next)) {
      if (first < 0) first = next;
      digits += (tokens.end[next] ?? 0) - (tokens.start[next] ?? 0);
    } else if (!telephoneSigns.has(tokens.id[next] ?? 0) || isWord(scan, next)) {
      // "hai điện thoại và 300.000 đồng": a conjunction leads to something else.
      if (digits > 0 || next > index + 4 || !isWord(scan, next) || hasRole(scan, next, role.conjunction)) break;
    }
    next++;
  }
  // "điện thoại (690 triệu USD)": what is traded, and no number to call.
  return digits >= 3 && !isSum(scan, next) && isDialled(scan, index, first, next) ? next : 0;
}

/**
 * Whether digits behind a word for a telephone are its number: by a zero, a plus or 1900 in front, or right behind the word
 * with nothing counted ("hotline 113"), and not in "Bộ GD-ĐT, năm 2025", "bán ra điện thoại 849.544 chiếc".
 */
function isDialled(scan: Scan, edge: number, first: number, next: number): boolean {
  if (/^(?:0|1[89]00)/.test(tokenText(scan.tokens, first)) || isSign(scan, first - 1, signs.plus)) return true;
  for (let index = edge; index < first; index++) if (isWord(scan, index)) return false;
  return !isAttached(scan, edge - 1) && readCountedNoun(scan, next) === undefined;
}

/** Whether a scale, a currency or a percent sign stands at the token. */
function isSum(scan: Scan, index: number): boolean {
  if (hasRole(scan, index, scaleRole) || isSign(scan, index, signs.percent)) return true;
  return readSuffix(scan, index)?.suffix.kind === 'money';
}

/** The numbers of legal documents behind their head, a list sharing one head. */
function readIdentifiers(scan: Scan, index: number): number {
  // "Regulation (EU) 2016/679"
  const isBracketed = isSign(scan, index, signs.opening) && isSign(scan, index + 2, signs.closing);
  let next = readIdentifier(scan, isBracketed ? index + 3 : index);
  if (next === 0) return 0;
  for (;;) {
    const separated =
      isSign(scan, next, signs.comma) || isSign(scan, next, signs.semicolon) || hasRole(scan, next, role.conjunction);
    const start =
      separated && isSign(scan, next, signs.comma) && hasRole(scan, next + 1, role.conjunction) ? next + 2 : next + 1;
    const end = separated ? readIdentifier(scan, start) : 0;
    if (end === 0) return next;
    next = end;
  }
}

function readIdentifier(scan: Scan, index: number): number {
  if (!isNumber(scan, index)) return 0;
  const code = readCode(scan, index);
  if (code > 0) {
    emit(scan, 'identifier', 'figure.identifier.code', index, code, { value: codeText(scan, index, code) });
    return code;
  }
  const value = integerAt(scan, index, 5);
  const suffix = readSuffix(scan, index + 1);
  // "Nghị quyết 30a"
  if (suffix === undefined && hangsLetter(scan, index + 1) && !hasLetter(scan, index + 1)) {
    emit(scan, 'identifier', 'figure.identifier.headed', index, index + 2, { value: codeText(scan, index, index + 2) });
    return index + 2;
  }
  // "công văn 999 ngày 26-2": the word for day opens a date.
  if (value < 0 || (suffix !== undefined && !isNumber(scan, suffix.next))) return 0;
  // "quá giá quy định 20 - 30 triệu đồng"
  const isRange = isSign(scan, index + 1, signs.minus) && isNumber(scan, index + 2);
  if (hasRole(scan, index + 1, scaleRole) || (isRange && followsQuantity(scan, index + 3, false))) return 0;
  if (suffix === undefined && readCountedNoun(scan, index + 1) !== undefined) return 0;
  let next = index + 1;
  if (
    isSign(scan, next, signs.slash) &&
    isAttached(scan, next) &&
    isAttached(scan, next + 1) &&
    isNumber(scan, next + 1)
  )
    next += 2;
  // "07 NQ/HĐ": the letters may stand apart from the number behind its head.
  if (
    isWord(scan, next) &&
    scan.tokens.letterCase[next] === wordCase.upper &&
    isSign(scan, next + 1, signs.slash) &&
    isAttached(scan, next + 2)
  )
    next = skipName(scan, next + 1);
  emit(scan, 'identifier', 'figure.identifier.headed', index, next, { value: codeText(scan, index, next) });
  return next;
}

function codeText({ tokens }: Scan, first: number, next: number): string {
  return tokens.text.slice(tokens.start[first], tokens.end[next - 1]);
}

/** A code that tells itself from its form, whatever stands before it: 250/2025/QH15. */
export function readBareCode(scan: Scan, index: number): number {
  const next = readCode(scan, index);
  if (next === 0 || !isCode(codeText(scan, index, next))) return 0;
  emit(scan, 'identifier', 'figure.identifier.code', index, next, { value: codeText(scan, index, next) });
  return next;
}
