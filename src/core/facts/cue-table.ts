import { sharedVocabulary } from '../language/shared-vocabulary.js';
import type { Language } from '../model.js';
import { createPhraseTable, type PhraseTable } from '../text/phrases.js';
import type { Tokens } from '../text/tokens.js';
import type { Cue } from './cues.js';
import { factLexicons } from './lexicons.js';

interface FactTables {
  readonly cues: PhraseTable<readonly Cue[]>;
  readonly enumerated: PhraseTable<true>;
}

const tables = new Map<Language, FactTables>();

function tablesOf(language: Language): FactTables {
  let built = tables.get(language);
  if (built === undefined) {
    const cues = new Map<string, Cue[]>();
    for (const [cue, phrases] of Object.entries(factLexicons[language].cues) as [Cue, readonly string[]][]) {
      for (const phrase of phrases) cues.set(phrase, [...(cues.get(phrase) ?? []), cue]);
    }
    built = {
      cues: createPhraseTable(sharedVocabulary(), cues),
      enumerated: createPhraseTable(
        sharedVocabulary(),
        factLexicons[language].enumerated.map((phrase) => [phrase, true] as const),
      ),
    };
    tables.set(language, built);
  }
  return built;
}

/** Whether the words at the token name what a speech numbers its points with (từ khóa, nhiệm vụ, priorities). */
export function namesEnumeration(tokens: Tokens, index: number, language: Language): boolean {
  return tablesOf(language).enumerated.match(tokens, index) !== undefined;
}

/** A cue with the tokens that it covers. */
export interface CueSpan {
  readonly cues: readonly Cue[];
  readonly first: number;
  readonly next: number;
}

/** For each token from `first` to `next` the cue that covers it; index 0 is token `first`. */
export function readCues(tokens: Tokens, first: number, next: number, language: Language): (CueSpan | undefined)[] {
  const table = tablesOf(language).cues;
  const spans: (CueSpan | undefined)[] = [];
  let index = first;
  while (index < next) {
    const match = table.match(tokens, index);
    if (match === undefined || match.next > next) {
      spans.push(undefined);
      index++;
      continue;
    }
    const span = { cues: match.value, first: index, next: match.next };
    for (; index < match.next; index++) spans.push(span);
  }
  return spans;
}
