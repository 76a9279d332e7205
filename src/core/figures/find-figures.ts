import { createEnglishGrammar } from '../language/en/figure-grammar.js';
import { sharedVocabulary } from '../language/shared-vocabulary.js';
import { createVietnameseGrammar } from '../language/vi/figure-grammar.js';
import type { Language } from '../model.js';
import type { DocumentContext, Paragraph, ParagraphFigure } from '../paragraph.js';
import { tokenKind } from '../text/tokens.js';
import { skipCodeName } from './exclusions.js';
import { readSlashed, readVulgarFraction } from './fractions.js';
import type { FigureGrammar } from './grammar.js';
import { markerRole, role } from './lexicon.js';
import { readBareCode, readMarked } from './marked.js';
import { readQuantity } from './quantities.js';
import type { Scan } from './scan.js';

const grammars = new Map<Language, FigureGrammar>();

function grammarOf(language: Language): FigureGrammar {
  let grammar = grammars.get(language);
  if (grammar === undefined) {
    grammar = (language === 'vi' ? createVietnameseGrammar : createEnglishGrammar)(sharedVocabulary());
    grammars.set(language, grammar);
  }
  return grammar;
}

/**
 * A scan over a paragraph, with no figures yet. Other analysers use one to ask what stands around a figure of theirs:
 * `readCountedNoun(scan, figure.next)` is the token range of what it counts, `readBound(scan, figure.first, figure.next)`
 * holds the range of its approximator, `hasRole(scan, index, role.changeCue)` tells verbs of change.
 */
export function openScan(paragraph: Paragraph, context: DocumentContext): Scan {
  const { lexicon } = grammarOf(context.language);
  return { paragraph, tokens: paragraph.tokens, lexicon, context, figures: [], floor: 0 };
}

/**
 * The figures of a paragraph in text order, none overlapping another. One reading from left to right: a token that may
 * open a figure is shown to the recognizers from the most to the least specific, and the first that knows it moves on.
 */
export function findFigures(paragraph: Paragraph, context: DocumentContext): ParagraphFigure[] {
  const grammar = grammarOf(context.language);
  const { tokens } = paragraph;
  const { kind, id } = tokens;
  const { roles } = grammar.lexicon;
  const scan = openScan(paragraph, context);
  const opening = markerRole | role.date | role.number;
  let index = 0;
  while (index < tokens.count) {
    let next = 0;
    if (kind[index] === tokenKind.word) {
      const bits = (roles[id[index] ?? 0] ?? 0) & opening;
      if (bits !== 0) next = readAtWord(scan, grammar, index, bits);
    } else if (kind[index] === tokenKind.number) next = readAtNumber(scan, grammar, index);
    else if ((id[index] ?? 0) > 0xbb) next = readVulgarFraction(scan, index);
    index = next > index ? next : index + 1;
  }
  return scan.figures;
}

function readAtWord(scan: Scan, grammar: FigureGrammar, index: number, bits: number): number {
  let next = 0;
  if ((bits & role.date) !== 0) next = grammar.readDate(scan, index);
  if (next === 0 && (bits & markerRole) !== 0) {
    const known = scan.figures.length;
    next = readMarked(scan, grammar, index);
    if (next > 0 && scan.figures.length === known) scan.floor = next;
  }
  if (next === 0 && (bits & role.number) !== 0) {
    next = grammar.readSpecial(scan, index);
    if (next === 0) next = readQuantity(scan, grammar, index);
  }
  return next;
}

function readAtNumber(scan: Scan, grammar: FigureGrammar, index: number): number {
  const code = readBareCode(scan, index) || grammar.readCodedMonths(scan, index);
  if (code > 0) return code;
  const name = skipCodeName(scan, index);
  if (name > 0) {
    scan.floor = name;
    return name;
  }
  return grammar.readDate(scan, index) || readSlashed(scan, index) || readQuantity(scan, grammar, index);
}
