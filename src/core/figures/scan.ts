import type { FigureKind } from '../model.js';
import type { DocumentContext, Paragraph, ParagraphFigure } from '../paragraph.js';
import { spaceBefore, type Tokens, tokenKind } from '../text/tokens.js';
import type { FigureLexicon } from './lexicon.js';
import type { WordList } from './word-lists.js';

/** One reading of a paragraph's tokens from left to right: what the recognizers share, and the figures found so far. */
export interface Scan {
  readonly paragraph: Paragraph;
  readonly tokens: Tokens;
  readonly lexicon: FigureLexicon;
  readonly context: DocumentContext;
  readonly figures: ParagraphFigure[];
  /** One past the last token that was read as a name or idiom: no list reaches back over it. */
  floor: number;
}

/** The word's number in the vocabulary; 0 for anything that is no known word. */
export function wordAt({ tokens }: Scan, index: number): number {
  return tokens.kind[index] === tokenKind.word ? (tokens.id[index] ?? 0) : 0;
}

export function hasRole(scan: Scan, index: number, bits: number): boolean {
  return ((scan.lexicon.roles[wordAt(scan, index)] ?? 0) & bits) !== 0;
}

/** Whether the token is one of the words. */
export function isOneOf({ tokens }: Scan, index: number, words: WordList): boolean {
  return tokens.kind[index] === tokenKind.word && ((words.table[tokens.id[index] ?? 0] ?? 0) & words.bit) !== 0;
}

/** Whether the token is the sign with this code unit. */
export function isSign({ tokens }: Scan, index: number, unit: number): boolean {
  return tokens.kind[index] === tokenKind.other && tokens.id[index] === unit;
}

export function isNumber({ tokens }: Scan, index: number): boolean {
  return tokens.kind[index] === tokenKind.number;
}

export function isWord({ tokens }: Scan, index: number): boolean {
  return tokens.kind[index] === tokenKind.word;
}

/** Whether the token stands right behind the one before it. */
export function isAttached({ tokens }: Scan, index: number): boolean {
  return index < tokens.count && !spaceBefore(tokens, index);
}

/** Value of a number token made of 1 to `maximumDigits` digits and nothing else, or -1. */
export function integerAt({ tokens }: Scan, index: number, maximumDigits = 4): number {
  if (tokens.kind[index] !== tokenKind.number) return -1;
  const start = tokens.start[index] ?? 0;
  const end = tokens.end[index] ?? 0;
  if (end - start > maximumDigits) return -1;
  let value = 0;
  for (let position = start; position < end; position++) {
    const digit = tokens.text.charCodeAt(position) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

export function tokenLength({ tokens }: Scan, index: number): number {
  return (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0);
}

type FigurePart = 'bound' | 'value' | 'unit' | 'precision' | 'min' | 'max' | 'numerator' | 'denominator';
/** Any may be undefined, so that those who call hand them on in one layout. */
type FigureParts = { readonly [Part in FigurePart]?: ParagraphFigure[Part] | undefined };

/**
 * Notes a figure over the tokens `[first, next)`. Every field is there, in one order: the rules for facts ask figures again and
 * again, and what is laid out in many ways takes longer to ask.
 */
export function emit(
  scan: Scan,
  kind: FigureKind,
  rule: string,
  first: number,
  next: number,
  { bound = 'exact', value, unit, precision, min, max, numerator, denominator }: FigureParts,
): void {
  const start = scan.tokens.start[first] ?? 0;
  const end = scan.tokens.end[next - 1] ?? 0;
  const figure = {
    first,
    next,
    start,
    end,
    kind,
    rule,
    bound,
    value,
    unit,
    precision,
    min,
    max,
    numerator,
    denominator,
  };
  scan.figures.push(figure as ParagraphFigure);
}

export const signs = {
  minus: 0x2d,
  plus: 0x2b,
  slash: 0x2f,
  comma: 0x2c,
  semicolon: 0x3b,
  colon: 0x3a,
  fullStop: 0x2e,
  percent: 0x25,
  opening: 0x28,
  closing: 0x29,
  degree: 0xb0,
  tilde: 0x7e,
  ampersand: 0x26,
  dollar: 0x24,
  times: 0xd7,
  prime: 0x27,
} as const;
