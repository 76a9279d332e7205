import type { DocumentContext, Paragraph, ParagraphEntity, ParagraphFigure } from '../paragraph.js';
import { spaceBefore, type Tokens, tokenKind } from '../text/tokens.js';
import { type CueSpan, readCues } from './cue-table.js';
import type { Cue } from './cues.js';

/** A sentence with what the fact rules ask of its tokens. */
export interface FactSentence {
  readonly tokens: Tokens;
  readonly first: number;
  readonly next: number;
  readonly figures: readonly ParagraphFigure[];
  readonly entities: readonly ParagraphEntity[];
  readonly context: DocumentContext;
  /** The cue that covers the token, if one does and no figure or name covers it. */
  cueAt(index: number): CueSpan | undefined;
  figureAt(index: number): ParagraphFigure | undefined;
  entityAt(index: number): ParagraphEntity | undefined;
}

export function readSentence(
  paragraph: Paragraph,
  first: number,
  next: number,
  figures: readonly ParagraphFigure[],
  entities: readonly ParagraphEntity[],
  context: DocumentContext,
): FactSentence {
  const { tokens } = paragraph;
  const cues = readCues(tokens, first, next, context.language);
  const figureOf = cover(figures, first, next);
  const entityOf = cover(entities, first, next);
  return {
    tokens,
    first,
    next,
    figures,
    entities,
    context,
    cueAt: (index) =>
      (figureOf[index - first] ?? entityOf[index - first]) === undefined ? cues[index - first] : undefined,
    figureAt: (index) => figureOf[index - first],
    entityAt: (index) => entityOf[index - first],
  };
}

function cover<Mention extends { readonly first: number; readonly next: number }>(
  mentions: readonly Mention[],
  first: number,
  next: number,
): (Mention | undefined)[] {
  const covered: (Mention | undefined)[] = new Array(next - first).fill(undefined);
  for (const mention of mentions) {
    for (let index = Math.max(mention.first, first); index < Math.min(mention.next, next); index++) {
      covered[index - first] = mention;
    }
  }
  return covered;
}

export function hasCue(sentence: FactSentence, index: number, ...wanted: readonly Cue[]): boolean {
  return sentence.cueAt(index)?.cues.some((cue) => wanted.includes(cue)) ?? false;
}

/** Comma, semicolon, colon, brackets, quotation marks; and a dash with spaces around it. */
const breaks = new Set([...',;:()[]"“”«»…!?'].map((character) => character.charCodeAt(0)));
const hyphen = 0x2d;

export function isBreak(sentence: FactSentence, index: number): boolean {
  const { tokens } = sentence;
  if (tokens.kind[index] !== tokenKind.other || sentence.figureAt(index) !== undefined) return false;
  if (sentence.entityAt(index) !== undefined) return false;
  const unit = tokens.id[index] ?? 0;
  if (breaks.has(unit)) return true;
  return unit === hyphen && spaceBefore(tokens, index) && index + 1 < tokens.count && spaceBefore(tokens, index + 1);
}

/** First token of the clause that the token stands in: right behind the last break, or break word, before it. */
export function clauseStart(sentence: FactSentence, index: number): number {
  for (let position = index - 1; position >= sentence.first; position--) {
    if (isBreak(sentence, position)) return position + 1;
    const cue = sentence.cueAt(position);
    if (cue?.cues.includes('break')) return cue.next;
  }
  return sentence.first;
}

/** One past the last token of the clause that goes on at the token. */
export function clauseEnd(sentence: FactSentence, index: number): number {
  for (let position = index; position < sentence.next; position++) {
    if (isBreak(sentence, position) || hasCue(sentence, position, 'break')) return position;
    const isStop = sentence.tokens.kind[position] === tokenKind.other && sentence.tokens.id[position] === 0x2e;
    if (isStop && position === sentence.next - 1) return position;
  }
  return sentence.next;
}
