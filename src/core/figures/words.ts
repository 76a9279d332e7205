import { englishFigures } from '../language/en/figures.js';
import { englishNumberWords } from '../language/en/number-words.js';
import { englishGrammarWords } from '../language/en/words.js';
import { vietnameseFigures } from '../language/vi/figures.js';
import { vietnameseNumberWords } from '../language/vi/number-words.js';
import { vietnameseGrammarWords } from '../language/vi/words.js';
import { figureWords } from './lexicon.js';

/** Every word that the figure analyser asks for in any language, for the shared vocabulary. */
export function* allFigureWords(): Iterable<string> {
  yield* figureWords(vietnameseFigures);
  yield* figureWords(englishFigures);
  yield* vietnameseGrammarWords.split(' ');
  yield* vietnameseNumberWords.split(' ');
  yield* englishGrammarWords.split(' ');
  yield* englishNumberWords.split(' ');
}
