import { sharedVocabulary } from '../language/shared-vocabulary.js';
import type { Language } from '../model.js';
import { createPhraseTable, type PhraseTable } from '../text/phrases.js';
import type { Tokens } from '../text/tokens.js';
import { type Cue, cue } from './cues.js';
import { factLexicons } from './lexicons.js';

interface FactTables {
  readonly cues: PhraseTable<number>;
  readonly dimensions: PhraseTable<string>;
  /** False for compounds of what is enumerated. */
  readonly enumerated: PhraseTable<boolean>;
  readonly sentences: PhraseTable<true>;
  readonly lasting: PhraseTable<true>;
  readonly distances: PhraseTable<string>;
  readonly deeds: PhraseTable<string>;
  readonly changeNouns: PhraseTable<true>;
  readonly coordinations: PhraseTable<true>;
  readonly classifiers: PhraseTable<true>;
  /** True for what ends a noun phrase, false for what does not. */
  readonly nounEnds: PhraseTable<boolean>;
}

const tables = new Map<Language, FactTables>();

function tablesOf(language: Language): FactTables {
  let built = tables.get(language);
  if (built === undefined) {
    const lexicon = factLexicons[language];
    const cues = new Map<string, number>();
    for (const [name, phrases] of Object.entries(lexicon.cues) as [Cue, readonly string[]][]) {
      for (const phrase of phrases) cues.set(phrase, (cues.get(phrase) ?? 0) | cue[name]);
    }
    for (const [phrase] of lexicon.deeds) cues.set(phrase, (cues.get(phrase) ?? 0) | cue.deed);
    for (const [phrase] of lexicon.dimensions) cues.set(phrase, (cues.get(phrase) ?? 0) | cue.extent);
    for (const phrase of lexicon.compounds) if (!cues.has(phrase)) cues.set(phrase, 0);
    const vocabulary = sharedVocabulary();
    built = {
      cues: createPhraseTable(vocabulary, cues),
      dimensions: createPhraseTable(vocabulary, lexicon.dimensions),
      enumerated: createPhraseTable(vocabulary, [
        ...marks(lexicon.enumerated),
        ...lexicon.enumeratedCompounds.map((phrase) => [phrase, false] as const),
      ]),
      distances: createPhraseTable(vocabulary, lexicon.distances),
      deeds: createPhraseTable(vocabulary, lexicon.deeds),
      changeNouns: createPhraseTable(vocabulary, marks(lexicon.changeNouns)),
      coordinations: createPhraseTable(vocabulary, marks(lexicon.coordinations)),
      classifiers: createPhraseTable(vocabulary, marks(lexicon.classifiers)),
      sentences: createPhraseTable(vocabulary, marks(lexicon.sentences)),
      lasting: createPhraseTable(vocabulary, marks(lexicon.lasting)),
      nounEnds: createPhraseTable(vocabulary, [
        ...lexicon.nounEnds.map((phrase) => [phrase, true] as const),
        ...lexicon.nounKeeps.map((phrase) => [phrase, false] as const),
      ]),
    };
    tables.set(language, built);
  }
  return built;
}

const marks = (phrases: readonly string[]) => phrases.map((phrase) => [phrase, true] as const);

/** Whether the words at the token name what a speech numbers its points with (từ khóa, nhiệm vụ, priorities). */
export function namesEnumeration(tokens: Tokens, index: number, language: Language): boolean {
  return tablesOf(language).enumerated.match(tokens, index)?.value === true;
}

/** Whether the words at the token make a length of time before them a punishment (12 năm tù). */
export function namesSentence(tokens: Tokens, index: number, language: Language): boolean {
  return tablesOf(language).sentences.match(tokens, index) !== undefined;
}

/** One past what is done for a length of time (nghỉ thai sản), where words for that stand at the token. */
export function lastingEnd(tokens: Tokens, index: number, language: Language): number | undefined {
  return tablesOf(language).lasting.match(tokens, index)?.end;
}

/** Where the noun phrase from `first` to `next` behind a figure ends at a verb of its clause, `next` where it has none. */
export function nounEnd(tokens: Tokens, first: number, next: number, language: Language): number {
  const { nounEnds } = tablesOf(language);
  let index = first;
  while (index < next) {
    const match = nounEnds.match(tokens, index);
    if (match?.value === true) return index;
    index = match?.end ?? index + 1;
  }
  return next;
}

/** The noun for how far away something is, where a word that says so stands at the token (cách bờ 300 km). */
export function distanceAt(tokens: Tokens, index: number, language: Language): string | undefined {
  return tablesOf(language).distances.match(tokens, index)?.value;
}

/** The noun for what the verb at the token does with an amount, where it has one of its own (fined → fine). */
export function deedNounAt(tokens: Tokens, index: number, language: Language): string | undefined {
  return tablesOf(language).deeds.match(tokens, index)?.value;
}

/** One past the counted noun of several parts that starts at the token (tỉnh, thành phố). */
export function coordinationEnd(tokens: Tokens, index: number, language: Language): number | undefined {
  return tablesOf(language).coordinations.match(tokens, index)?.end;
}

/** Whether a noun stands at the token that takes the verb behind it as its modifier (chỗ ngồi). */
export function isClassifier(tokens: Tokens, index: number, language: Language): boolean {
  return tablesOf(language).classifiers.match(tokens, index) !== undefined;
}

/** Whether a noun for a change stands at the token (a 5% rise). */
export function namesChange(tokens: Tokens, index: number, language: Language): boolean {
  return tablesOf(language).changeNouns.match(tokens, index) !== undefined;
}

/** The noun for the extent that ends right before the token: "dài" before 4,7 km is a chiều dài. */
export function dimensionAt(tokens: Tokens, index: number, language: Language): string | undefined {
  return tablesOf(language).dimensions.match(tokens, index)?.value;
}

/** Cues of a stretch of tokens, as lists that start with its first token. A token outside every cue has mask 0. */
export interface CueLists {
  readonly masks: number[];
  /** First token of the cue that covers the token, and one past its last. */
  readonly firsts: readonly number[];
  readonly nexts: number[];
}

/** Reads the cues from token `first` to `next`, the longest phrase first; none reaches beyond `next`. */
export function readCues(tokens: Tokens, first: number, next: number, language: Language): CueLists {
  const table = tablesOf(language).cues;
  const count = next - first;
  const masks = new Array<number>(count);
  const firsts = new Array<number>(count);
  const nexts = new Array<number>(count);
  let index = first;
  while (index < next) {
    // A word that no lexicon holds opens no phrase.
    const match = tokens.id[index] === 0 ? undefined : table.match(tokens, index);
    const isCue = match !== undefined && match.end <= next;
    const end = isCue ? match.end : index + 1;
    const mask = isCue ? match.value : 0;
    const start = index;
    for (; index < end; index++) {
      masks[index - first] = mask;
      firsts[index - first] = start;
      nexts[index - first] = end;
    }
  }
  return { masks, firsts, nexts };
}
