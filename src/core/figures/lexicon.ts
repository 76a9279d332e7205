import { currencyCodes, currencyNames, currencySigns } from '../language/currencies.js';
import {
  type FigureHabits,
  type FigureLanguageData,
  type MarkerKind,
  markerKinds,
  type RoleName,
  roleNames,
} from '../language/figure-language.js';
import { type Bound, bounds } from '../model.js';
import { createPhraseTable, type PhraseTable, splitPhrases } from '../text/phrases.js';
import type { Vocabulary } from '../text/vocabulary.js';

export const durationUnits = ['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
export type DurationUnit = (typeof durationUnits)[number];

export interface TimeUnit {
  readonly unit: DurationUnit;
  /** How many of the unit one is: a decade is 10 years. */
  readonly factor: number;
}

export interface Currency {
  readonly code: string;
  /** Power of ten of one: a cent is -2. */
  readonly scale: number;
}

export type Suffix =
  | { readonly kind: 'percent'; readonly unit: '%' | 'pp' }
  | { readonly kind: 'money'; readonly currency: Currency }
  | { readonly kind: 'duration'; readonly time: TimeUnit }
  | { readonly kind: 'measure'; readonly unit: string };

/** A language's words compiled for lookup by vocabulary number. */
export interface FigureLexicon {
  readonly habits: FigureHabits;
  readonly vocabulary: Vocabulary;
  /** Roles of a word as bits of `role`. */
  readonly roles: Uint32Array;
  /** Power of ten of a scale word, 0 for other words. */
  readonly scales: Int8Array;
  readonly months: Int8Array;
  /** What may stand behind a number and says what it counts. */
  readonly suffixes: PhraseTable<Suffix>;
  readonly markers: PhraseTable<MarkerKind>;
  readonly boundsBefore: PhraseTable<Bound>;
  readonly boundsAfter: PhraseTable<Bound>;
  readonly nounStops: PhraseTable<true>;
  readonly nounKeeps: PhraseTable<true>;
  readonly verbEndings: readonly string[];
  readonly attachedScales: ReadonlyMap<string, number>;
}

/** Bit of each role, and of the words that open a marker phrase. */
export const role = Object.fromEntries(roleNames.map((name, index) => [name, 1 << index])) as Record<RoleName, number>;
export const markerRole = 1 << roleNames.length;
export const scaleRole = 1 << (roleNames.length + 1);

/** Every word that the compiled lexicon asks for. */
export function* figureWords(data: FigureLanguageData): Iterable<string> {
  yield* Object.keys(data.scales);
  yield* Object.keys(data.months);
  for (const phrases of [data.units, data.currencies, data.timeUnits, data.markers, data.bounds, data.boundsAfter])
    for (const list of Object.values(phrases)) yield* wordsOf(list);
  yield* wordsOf(
    [data.percent, data.percentagePoints, data.nounStops, data.nounKeeps, ...data.coordinatedNouns, currencyCodes].join(
      ',',
    ),
  );
  for (const list of Object.values(currencyNames)) yield* wordsOf(list);
  for (const list of Object.values(data.roles)) yield* wordsOf(list);
}

function wordsOf(list: string): string[] {
  return list.toLowerCase().match(/[\p{L}\p{M}][\p{L}\p{M}\d]*/gu) ?? [];
}

export function compileLexicon(data: FigureLanguageData, vocabulary: Vocabulary): FigureLexicon {
  const roles = new Uint32Array(vocabulary.size);
  for (const name of roleNames)
    for (const word of wordsOf(data.roles[name])) addRole(roles, vocabulary.id(word), role[name]);
  const markers = new Map<string, MarkerKind>();
  for (const kind of markerKinds) {
    for (const phrase of splitPhrases(data.markers[kind])) {
      markers.set(phrase, kind);
      addRole(roles, vocabulary.id(wordsOf(phrase)[0] ?? ''), markerRole);
    }
  }
  const scales = numbersByWord(data.scales, vocabulary);
  for (const word of Object.keys(data.scales)) addRole(roles, vocabulary.id(word), scaleRole);
  return {
    habits: data.habits,
    vocabulary,
    roles,
    scales,
    months: numbersByWord(data.months, vocabulary),
    suffixes: compileSuffixes(data, vocabulary),
    markers: createPhraseTable(vocabulary, markers),
    boundsBefore: createPhraseTable(vocabulary, boundPhrases(data.bounds), { backward: true }),
    boundsAfter: createPhraseTable(vocabulary, boundPhrases(data.boundsAfter)),
    nounStops: createPhraseTable(vocabulary, marked(data.nounStops)),
    nounKeeps: createPhraseTable(vocabulary, [
      ...marked(data.nounKeeps),
      ...data.coordinatedNouns.map((phrase) => [phrase, true] as const),
    ]),
    verbEndings: data.verbEndings,
    attachedScales: new Map(Object.entries(data.attachedScales)),
  };
}

function addRole(roles: Uint32Array, id: number, bit: number): void {
  if (id !== 0) roles[id] = (roles[id] ?? 0) | bit;
}

function numbersByWord(numbers: Readonly<Record<string, number>>, vocabulary: Vocabulary): Int8Array {
  const list = new Int8Array(vocabulary.size);
  for (const [word, number] of Object.entries(numbers)) list[vocabulary.id(word)] = number;
  list[0] = 0;
  return list;
}

/** Each phrase with its bound; a phrase of two has the later one. */
function boundPhrases(lists: Readonly<Partial<Record<Bound, string>>>): Map<string, Bound> {
  const phrases = new Map<string, Bound>();
  for (const bound of bounds) for (const phrase of splitPhrases(lists[bound] ?? '')) phrases.set(phrase, bound);
  return phrases;
}

function marked(list: string): (readonly [string, true])[] {
  return splitPhrases(list).map((phrase) => [phrase, true]);
}

function compileSuffixes(data: FigureLanguageData, vocabulary: Vocabulary): PhraseTable<Suffix> {
  // Of equal phrases the later one counts: what a language says goes before what all of them say.
  const suffixes = new Map<string, Suffix>();
  const add = (list: string, suffix: Suffix) => {
    for (const phrase of splitPhrases(list)) suffixes.set(phrase, suffix);
  };
  for (const [unit, list] of Object.entries(data.units)) add(list, { kind: 'measure', unit });
  for (const code of currencyCodes.split(' ')) add(code.toLowerCase(), { kind: 'money', currency: { code, scale: 0 } });
  for (const names of [currencySigns, currencyNames, data.currencies]) {
    for (const [left, right] of Object.entries(names)) {
      const isSign = names === currencySigns;
      add(isSign ? left : right, { kind: 'money', currency: readCurrency(isSign ? right : left) });
    }
  }
  for (const [name, list] of Object.entries(data.timeUnits)) add(list, { kind: 'duration', time: readTimeUnit(name) });
  add(data.percent, { kind: 'percent', unit: '%' });
  add(data.percentagePoints, { kind: 'percent', unit: 'pp' });
  return createPhraseTable(vocabulary, suffixes);
}

/** Reads `USD` or, with the power of ten of one, `USD -2`. */
export function readCurrency(text: string): Currency {
  const [code = '', scale = '0'] = text.split(' ');
  return { code, scale: Number(scale) };
}

function readTimeUnit(text: string): TimeUnit {
  const [name, factor = '1'] = text.split(' ');
  return { unit: durationUnits.find((unit) => unit === name) ?? 'year', factor: Number(factor) };
}
