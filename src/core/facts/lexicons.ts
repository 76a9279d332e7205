import { englishFacts } from '../language/en/facts.js';
import { vietnameseFacts } from '../language/vi/facts.js';
import type { Language } from '../model.js';
import type { FactLexicon } from './cues.js';

export const factLexicons: Readonly<Record<Language, FactLexicon>> = { vi: vietnameseFacts, en: englishFacts };

/** Every word of the fact lexicons, for the shared vocabulary. */
export function factWords(): string[] {
  return Object.values(factLexicons).flatMap((lexicon) =>
    [
      ...Object.values(lexicon.cues).flat(),
      ...[...lexicon.dimensions, ...lexicon.distances, ...lexicon.deeds].map(([phrase]) => phrase),
      ...lexicon.enumerated,
      ...lexicon.changeNouns,
      ...lexicon.classifiers,
      ...lexicon.coordinations.map((phrase) => phrase.replaceAll(',', '')),
      ...lexicon.compounds,
      ...lexicon.sentences,
      ...lexicon.lasting,
      ...lexicon.nounEnds,
      ...lexicon.nounKeeps,
    ].flatMap((phrase) => phrase.split(' ')),
  );
}
