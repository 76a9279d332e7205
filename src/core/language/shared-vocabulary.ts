import { entityWords } from '../entities/lexicon.js';
import { factWords } from '../facts/lexicons.js';
import { allFigureWords } from '../figures/words.js';
import { createVocabulary, type Vocabulary } from '../text/vocabulary.js';

/**
 * Words of every lexicon that the analysers ask for by number. One vocabulary serves all languages, so that a paragraph is
 * cut into tokens once, whatever language it turns out to be in. Each lexicon adds its list here.
 */
const wordLists: readonly (() => Iterable<string>)[] = [factWords, entityWords, allFigureWords];

let vocabulary: Vocabulary | undefined;

/** The vocabulary, built on first use. */
export function sharedVocabulary(): Vocabulary {
  vocabulary ??= createVocabulary(wordLists.flatMap((words) => [...words()]));
  return vocabulary;
}
