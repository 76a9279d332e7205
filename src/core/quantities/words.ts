import * as english from './language/en-figure-words.js';
import { englishFigures } from './language/en-figures.js';
import * as vietnamese from './language/vi-figure-words.js';
import { vietnameseFigures } from './language/vi-figures.js';
import { figureWords } from './lexicon.js';

/** Every word that the figure analysers of all languages ask for, for the shared vocabulary. */
export function* allFigureWords(): Iterable<string> {
  yield* figureWords(vietnameseFigures);
  yield* figureWords(englishFigures);
  for (const list of Object.values(vietnamese.vietnameseFigureWords)) yield* list.split(' ');
  for (const list of Object.values(english.englishFigureWords)) yield* list.split(' ');
  for (const values of [
    vietnamese.vietnameseDigits,
    vietnamese.vietnameseOrdinalWords,
    english.englishNumbers,
    english.englishTens,
    english.englishOrdinals,
    english.englishParts,
    english.englishMultiples,
  ]) {
    yield* Object.keys(values);
  }
}
