import type { Bound } from '../model.js';

/** Habits of writing in which languages differ. */
export interface FigureHabits {
  /** One decimal sign before three digits is trusted: 1.125 is no thousand, whatever follows. */
  readonly trustsDecimalSign: boolean;
  /** Two numbers apart by a slash are a fraction only before what they are a part of: 9/11 alone is a name. */
  readonly fractionsNeedWhole: boolean;
  /** Numbers of names stand behind capitals (Section 14), so that one behind a small word counts. */
  readonly namesAreCapitalized: boolean;
  /** One length of time told in two units has a conjunction between them: 7 years and 6 months. */
  readonly joinsTimes: boolean;
  /** Nouns have plurals, with which a counted noun phrase ends. */
  readonly inflects: boolean;
  /** A word for above stands before what a study is done on: trên 4.216 công nhân. */
  readonly standsOnCounts: boolean;
  /** A month alone that lies further ahead of the document, in months, is the one of the year before. */
  readonly monthsAhead: number;
}

/**
 * What a language contributes to the figure analyser as plain data. Lists of words are written in one string, apart by
 * spaces; lists of phrases by commas. The constructions that differ from language to language are in its grammar.
 */
export interface FigureLanguageData {
  readonly habits: FigureHabits;
  /** Power of ten of the words that scale a number: triệu 6. */
  readonly scales: Readonly<Record<string, number>>;
  /** Scales written right behind digits: 500k. */
  readonly attachedScales: Readonly<Record<string, number>>;
  /** Phrases by UCUM code, in words (symbols are shared by all languages). */
  readonly units: Readonly<Record<string, string>>;
  /** Phrases by ISO 4217 code. */
  readonly currencies: Readonly<Record<string, string>>;
  readonly percent: string;
  readonly percentagePoints: string;
  /** Phrases by the time unit and how many of it they are: `year` or `year 10`. */
  readonly timeUnits: Readonly<Record<string, string>>;
  /** Phrases that say what the number right after them is. */
  readonly markers: Readonly<Record<MarkerKind, string>>;
  /** Phrases before a number that limit it. */
  readonly bounds: Readonly<Record<Bound, string>>;
  /** Phrases behind a number that limit it: trở lên. */
  readonly boundsAfter: Readonly<Partial<Record<Bound, string>>>;
  readonly roles: Readonly<Record<RoleName, string>>;
  /** Phrases that stay in a counted noun phrase although their first word would end it: bị thương. */
  readonly nounKeeps: string;
  /** Counted nouns with commas or conjunctions in them. */
  readonly coordinatedNouns: readonly string[];
  /** Phrases that end a counted noun phrase although their first word would not. */
  readonly nounStops: string;
  /** Endings of words that end a counted noun phrase and do not open one: attended. */
  readonly verbEndings: readonly string[];
  readonly months: Readonly<Record<string, number>>;
}

/**
 * What the number behind a marker is: of an instance (`bão số 3`, no figure); of an instance unless a noun follows
 * (`tổ 3`, but `tổ 3 người`); an ordinal, of which the marker is a part; an ordinal unless a noun follows; the edition of
 * an event, an ordinal without its marker; a legal document's number; a telephone number. Some
 * phrases need no number: those for the first, and idioms, which are skipped as they stand.
 */
export const markerKinds = [
  'name',
  'weakName',
  'ordinal',
  'weakOrdinal',
  'edition',
  'identifier',
  'telephone',
  'first',
  'idiom',
] as const;
export type MarkerKind = (typeof markerKinds)[number];

export const roleNames = [
  /** May start a number in words. */
  'number',
  /** May start a date. */
  'date',
  /** Says that the day and month behind it are a date. */
  'dateCue',
  /** Speaks of matches, so that 2-1 is a score. */
  'scoreCue',
  /** Speaks of change, so that two percentages are two figures. */
  'changeCue',
  /** Neither opens nor continues a counted noun phrase. */
  'nounStop',
  /** May open a counted noun phrase (tổ chức), but ends one (người | tổ chức). */
  'nounTail',
  /** Turns the number behind it negative. */
  'minusWord',
  /** Joins the two ends of a range. */
  'rangeWord',
  /** Makes of the number and `lần` a multiple. */
  'multipleCue',
  /** What figures are stated about in space, so that `trên 3 lĩnh vực` means on, not above. */
  'locative',
  /** Approximators that are words of place as well: trên, dưới, over. */
  'placeWord',
  /** Approximators that speak of the outside before things counted: ngoài bốn sào ruộng. */
  'outsideWord',
  /** Approximators of excess, which a negation before them turns into a limit: không được thu quá 5%. */
  'excessWord',
  'negation',
  /** Before a length of time means throughout it: over two years. */
  'throughWord',
  /** Before a number with no unit, makes an age of it: tuổi 20, aged 41. */
  'agePrefix',
  /** Short forms of nouns in capitals: HCV. */
  'shortNoun',
  /** Speaks of temperature, so that degrees are of heat. */
  'temperatureCue',
  /** Stands in addresses behind the number of a house. */
  'addressWord',
  /** Stands between a unit and the time that it is divided by: barrels per day. */
  'rateWord',
  /** Joins the two values of a change: từ 5 xuống 3 tỷ đồng. */
  'changeJoin',
  /** After the word for currency (đồng) makes another word of it (đồng bào). */
  'currencyTail',
  /** Before a number that counts nothing by name, says that it is a figure all the same: đạt 34. */
  'bareCue',
  /** Behind a number that counts nothing by name, says the same: 80 of the 100. */
  'bareTail',
  /** Approximators that speak of crossing a distance as well: vượt 62 cây số. */
  'crossingWord',
  /** Speaks of how long, high or deep a thing is. */
  'extentWord',
  /** Ends a superlative that is an approximator too: ít nhất. */
  'superlative',
  /** Ends a length of time that is an age: 40 years old. */
  'ageTail',
  /** Joins the members of a list. */
  'conjunction',
] as const;
export type RoleName = (typeof roleNames)[number];
