import { sharedVocabulary } from '../language/shared-vocabulary.js';
import type { Language } from '../model.js';
import { createEnglishGrammar } from './english-grammar.js';
import type { FigureGrammar } from './grammar.js';
import { englishFigures } from './language/en-figures.js';
import { vietnameseFigures } from './language/vi-figures.js';
import { compileLexicon } from './lexicon.js';
import { createVietnameseGrammar } from './vietnamese-grammar.js';

const builders: Readonly<Record<Language, () => FigureGrammar>> = {
  vi: () => createVietnameseGrammar(compileLexicon(vietnameseFigures, sharedVocabulary())),
  en: () => createEnglishGrammar(compileLexicon(englishFigures, sharedVocabulary())),
};
const built = new Map<Language, FigureGrammar>();

/** The grammar of a language, built on first use. */
export function figureGrammar(language: Language): FigureGrammar {
  let grammar = built.get(language);
  if (grammar === undefined) {
    grammar = builders[language]();
    built.set(language, grammar);
  }
  return grammar;
}
