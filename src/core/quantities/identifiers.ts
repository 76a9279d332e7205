import { tokenKind, tokenText, wordCase } from '../text/tokens.js';
import { emit, isAttached, isNumber, isSign, isWord, type Scan, signs } from './scan.js';

/**
 * End of a legal document's code that starts at the number: 59-NQ/TW, 250/2025/QH15, 07/2024/TT-BNV; else 0. Some part of it
 * is in capitals.
 */
export function codeEnd(scan: Scan, index: number): number {
  const { tokens } = scan;
  if (!isNumber(scan, index) || /[.,]/.test(tokenText(tokens, index))) return 0;
  let next = index + 1;
  let hasCapitals = false;
  while (isAttached(scan, next)) {
    const isJoin = isSign(scan, next, signs.slash) || isSign(scan, next, signs.minus);
    if (!isJoin || !isAttached(scan, next + 1) || !(isWord(scan, next + 1) || isNumber(scan, next + 1))) break;
    if (isWord(scan, next + 1)) {
      if ((tokens.letterCase[next + 1] ?? 0) === wordCase.lower) break;
      hasCapitals = true;
    }
    next += 2;
  }
  return hasCapitals ? next : 0;
}

/** `07 NQ/HĐ` behind a document's marker: the code goes on after a space. */
function spacedCodeEnd(scan: Scan, index: number): number {
  const { tokens } = scan;
  const next = index + 1;
  const opens = tokens.letterCase[next] === wordCase.upper && isSign(scan, next + 1, signs.slash);
  if (!opens || !isAttached(scan, next + 1)) return 0;
  return isWord(scan, next + 2) && tokens.letterCase[next + 2] === wordCase.upper ? next + 3 : 0;
}

/** Emits the codes behind a document's marker, each of a list by itself: Nghị quyết 57, 59, 66. */
export function emitIdentifiers(scan: Scan, index: number): number {
  let next = emitIdentifier(scan, index);
  while (next > 0) {
    const at = listItem(scan, next);
    const end = at === 0 ? 0 : emitIdentifier(scan, at);
    if (end === 0) return next;
    next = end;
  }
  return 0;
}

function listItem(scan: Scan, index: number): number {
  if (!isSign(scan, index, signs.comma) && !isConjunction(scan, index)) return 0;
  const at = isConjunction(scan, index + 1) ? index + 2 : index + 1;
  if (!isNumber(scan, at)) return 0;
  if (codeEnd(scan, at) > 0) return at;
  // A bare number goes on the list unless it counts what follows.
  const isBare = tokenText(scan.tokens, at).length <= 3 && !isWord(scan, at + 1);
  return isBare || isConjunction(scan, at + 1) ? at : 0;
}

function isConjunction(scan: Scan, index: number): boolean {
  return isWord(scan, index) && ['và', 'and'].includes(tokenText(scan.tokens, index));
}

function emitIdentifier(scan: Scan, index: number): number {
  const { tokens } = scan;
  if (tokens.kind[index] !== tokenKind.number) return 0;
  const code = codeEnd(scan, index) || spacedCodeEnd(scan, index);
  const isBare = !/[.,]/.test(tokenText(tokens, index));
  const next = code > 0 ? code : isBare ? index + 1 : 0;
  if (next === 0) return 0;
  const value = tokens.text.slice(tokens.start[index], tokens.end[next - 1]);
  emit(scan, 'identifier', code > 0 ? 'figure.identifier.code' : 'figure.identifier.number', index, next, { value });
  return next;
}
