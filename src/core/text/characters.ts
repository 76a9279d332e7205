/**
 * Character classes and case folding by UTF-16 code unit, as tables for the scripts that news is written in. The
 * tables end below U+2200; what lies beyond is asked of Unicode one by one, which is rare enough.
 */

export const characterClass = {
  space: 0,
  letter: 1,
  digit: 2,
  mark: 3,
  other: 4,
} as const;

const tableSize = 0x2200;

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (unit >= 0x30 && unit <= 0x39) return characterClass.digit;
  if (/\p{L}/u.test(character)) return characterClass.letter;
  if (/\p{M}/u.test(character)) return characterClass.mark;
  if (/\s/u.test(character)) return characterClass.space;
  return characterClass.other;
}

function foldUnit(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

let classes: Uint8Array | undefined;
let folds: Uint16Array | undefined;

// Built on first use: loading the module must cost an editor's start nothing.
function classTable(): Uint8Array {
  if (classes === undefined) {
    classes = new Uint8Array(tableSize);
    for (let unit = 0; unit < tableSize; unit++) classes[unit] = classify(unit);
  }
  return classes;
}

function foldTable(): Uint16Array {
  if (folds === undefined) {
    folds = new Uint16Array(tableSize);
    for (let unit = 0; unit < tableSize; unit++) folds[unit] = foldUnit(unit);
  }
  return folds;
}

/** Class of a UTF-16 code unit, one of `characterClass`. Only ASCII digits are digits. */
export function classOf(unit: number): number {
  return classTable()[unit] ?? classify(unit);
}

/** The code unit in lower case, where that is a single code unit. */
export function fold(unit: number): number {
  return foldTable()[unit] ?? foldUnit(unit);
}
