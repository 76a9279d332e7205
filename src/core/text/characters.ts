/**
 * Character classes and case folding by UTF-16 code unit, as one table for the scripts that news is written in. The
 * table ends below U+2200; what lies beyond is asked of Unicode one by one, which is rare enough.
 */

export const characterClass = {
  space: 0,
  letter: 1,
  digit: 2,
  mark: 3,
  other: 4,
} as const;

const tableSize = 0x2200;

/** A trait of a code unit is one number: its lower case in these bits, its class above them. */
const foldMask = 0xffff;
const classShift = 16;
/** Set where the lower case differs. */
const capitalBit = 1 << 20;

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

function traitOf(unit: number): number {
  const folded = foldUnit(unit);
  return folded | (classify(unit) << classShift) | (folded === unit ? 0 : capitalBit);
}

/** İ, the one capital whose lower case is of two code units. */
const capitalOfTwo = 0x130;

let traits: Uint32Array | undefined;

/** Traits of the code units below U+2200. Built on first use: loading the module must cost an editor's start nothing. */
function traitTable(): Uint32Array {
  if (traits === undefined) {
    traits = new Uint32Array(tableSize);
    for (let unit = 0; unit < tableSize; unit++) traits[unit] = traitOf(unit);
  }
  return traits;
}

/** Class of a unit by its trait, one of `characterClass`. Only ASCII digits are digits. */
export function classOf(trait: number): number {
  return (trait >> classShift) & 7;
}

/** The unit in lower case by its trait, where that is a single code unit. */
export function foldOf(trait: number): number {
  return trait & foldMask;
}

export function isCapital(trait: number): boolean {
  return (trait & capitalBit) !== 0;
}

/** Trait of a UTF-16 code unit. */
export function trait(unit: number): number {
  return traitTable()[unit] ?? traitOf(unit);
}

/** The text in lower case, for words: most are already, and looking is quicker than asking Unicode to write them anew. */
export function lowerCase(text: string): string {
  const table = traitTable();
  for (let position = 0; position < text.length; position++) {
    const unit = text.charCodeAt(position);
    if (unit >= tableSize || unit === capitalOfTwo || isCapital(table[unit] ?? 0)) return text.toLowerCase();
  }
  return text;
}

/**
 * Asked of a text by this name: the engine keeps texts in many forms, and where it has met more than four of them it looks the
 * function of each up anew, at every character.
 */
const { charCodeAt } = String.prototype;

/** Writes the trait of each code unit of the text, so that loops over it read one number a character. */
export function readTraits(text: string, into: Uint32Array): void {
  const table = traitTable();
  const { length } = text;
  for (let position = 0; position < length; position++) {
    const unit = charCodeAt.call(text, position);
    if (unit >= tableSize) {
      readRareTraits(text, position, into);
      return;
    }
    into[position] = table[unit] ?? 0;
  }
}

/** Goes on where a text has its first unit beyond the table: with these, too, the loop above would take twice as long. */
function readRareTraits(text: string, from: number, into: Uint32Array): void {
  for (let position = from; position < text.length; position++) into[position] = trait(text.charCodeAt(position));
}
