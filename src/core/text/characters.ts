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

/** Class and lower case of each code unit below `size`; what lies beyond is asked of `classOf` and `fold`. */
export interface CharacterTables {
  readonly size: number;
  readonly classes: Uint8Array;
  readonly folds: Uint16Array;
}

let tables: CharacterTables | undefined;

/** The tables, for loops over every character. Built on first use: loading the module must cost an editor's start nothing. */
export function characterTables(): CharacterTables {
  if (tables === undefined) {
    const classes = new Uint8Array(tableSize);
    const folds = new Uint16Array(tableSize);
    for (let unit = 0; unit < tableSize; unit++) {
      classes[unit] = classify(unit);
      folds[unit] = foldUnit(unit);
    }
    tables = { size: tableSize, classes, folds };
  }
  return tables;
}

/** Class of a UTF-16 code unit, one of `characterClass`. Only ASCII digits are digits. */
export function classOf(unit: number): number {
  return characterTables().classes[unit] ?? classify(unit);
}

/** The code unit in lower case, where that is a single code unit. */
export function fold(unit: number): number {
  return characterTables().folds[unit] ?? foldUnit(unit);
}
