import { tokenText, wordCase } from '../text/tokens.js';
import { countedNoun } from './counted-noun.js';
import { telephoneEnd } from './exclusions.js';
import type { FigureGrammar } from './grammar.js';
import { codeEnd, emitIdentifiers } from './identifiers.js';
import { matchPhrase } from './phrases.js';
import { readRoman } from './roman.js';
import { emit, integerAt, isAttached, isNumber, isSign, isWord, type Scan, signs, tokenLength } from './scan.js';
import { readSuffix } from './suffixes.js';

/** Reads the number behind a phrase that says what it is (khóa XII, bão số 3, Nghị quyết 57); 0 where none follows. */
export function readMarked(scan: Scan, grammar: FigureGrammar, index: number): number {
  const marker = matchPhrase(scan.lexicon.markers, scan.tokens, index);
  if (marker === undefined) return 0;
  const at = marker.edge;
  if ((marker.value === 'name' || marker.value === 'weakName') && codeEnd(scan, at) > 0)
    return emitIdentifiers(scan, at);
  switch (marker.value) {
    case 'identifier':
      return emitIdentifiers(scan, at);
    case 'idiom':
      return isNumber(scan, at) || scan.tokens.letterCase[at] !== wordCase.lower ? 0 : at;
    case 'telephone':
      return telephoneBehind(scan, at);
    case 'name':
      return isNumber(scan, at) && !isDecimalAmount(scan, at) ? endOfName(scan, at) : 0;
    case 'weakName':
      return isNumber(scan, at) && isBare(scan, at) ? endOfName(scan, at) : 0;
    case 'ordinal':
      return readOrdinal(scan, grammar, index, at, true);
    case 'weakOrdinal':
      return readOrdinal(scan, grammar, index, at, false);
    case 'edition':
      return readEdition(scan, at);
  }
}

/** Whether nothing stands behind the number that it could count or measure. */
function isBare(scan: Scan, index: number): boolean {
  const next = index + 1;
  return readSuffix(scan, next) === undefined && countedNoun(scan, next) === undefined && !isRange(scan, next);
}

function isRange(scan: Scan, index: number): boolean {
  return isSign(scan, index, signs.minus) && isNumber(scan, index + 1);
}

function isDecimalAmount(scan: Scan, index: number): boolean {
  return tokenText(scan.tokens, index).includes(',') || readSuffix(scan, index + 1) !== undefined;
}

/** `45/12`, `3B`, `1, 2 và 3` behind one marker. */
function endOfName(scan: Scan, index: number): number {
  let next = index + 1;
  while (
    isAttached(scan, next) &&
    (isWord(scan, next) || isNumber(scan, next) || isSign(scan, next, signs.slash) || isSign(scan, next, signs.minus))
  )
    next++;
  return next;
}

function telephoneBehind(scan: Scan, at: number): number {
  let next = at;
  while (next < at + 3 && !isNumber(scan, next)) next++;
  if (!isNumber(scan, next)) return 0;
  const end = telephoneEnd(scan, next);
  if (end > 0) return end;
  if (readSuffix(scan, next + 1) !== undefined) return 0;
  let last = next;
  while (isNumber(scan, last + 1)) last++;
  return last + 1;
}

function readOrdinal(scan: Scan, grammar: FigureGrammar, first: number, at: number, isStrong: boolean): number {
  const word = grammar.ordinalWord(scan, at);
  if (word > 0 && isStrong) {
    if (grammar.isWeekday(scan, first, at)) return at + 1;
    emit(scan, 'ordinal', 'figure.ordinal.word', first, at + 1, { value: word });
    return at + 1;
  }
  const roman = isWord(scan, at) ? readRoman(tokenText(scan.tokens, at)) : 0;
  if (roman > 0) {
    if (isSign(scan, at + 1, signs.minus) && isAttached(scan, at + 1)) return 0;
    emit(scan, 'ordinal', 'figure.ordinal.roman', first, at + 1, { value: roman });
    return at + 1;
  }
  const value = integerAt(scan, at, 3);
  if (value < 0) return 0;
  if (isSign(scan, at + 1, signs.slash) && isAttached(scan, at + 1) && isNumber(scan, at + 2)) return at + 3;
  if (!isStrong && !isBare(scan, at)) return 0;
  if (isStrong && readSuffix(scan, at + 1) !== undefined) return 0;
  const isRangeHere = isRange(scan, at + 1) && isAttached(scan, at + 1);
  if (isRangeHere) {
    const max = integerAt(scan, at + 2, 3);
    if (max > value) emit(scan, 'ordinal', 'figure.ordinal.range', first, at + 3, { min: value, max });
    return at + 3;
  }
  emit(scan, 'ordinal', 'figure.ordinal.number', first, at + 1, { value });
  return at + 1;
}

/** The edition of an event is the ordinal, without its name: Đại hội `XIV`, SEA Games `33`. */
function readEdition(scan: Scan, at: number): number {
  const roman = isWord(scan, at) ? readRoman(tokenText(scan.tokens, at)) : 0;
  const value = roman > 0 ? roman : tokenLength(scan, at) <= 2 ? integerAt(scan, at, 2) : -1;
  if (value <= 0 || (roman === 0 && !isBare(scan, at))) return 0;
  emit(scan, 'ordinal', 'figure.ordinal.edition', at, at + 1, { value });
  return at + 1;
}
