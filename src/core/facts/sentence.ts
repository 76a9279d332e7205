import { sharedVocabulary } from '../language/shared-vocabulary.js';
import type { DocumentContext, Paragraph, ParagraphEntity, ParagraphFigure } from '../paragraph.js';
import { lowerCase } from '../text/characters.js';
import { tokenKind } from '../text/tokens.js';
import { type CueLists, readCues } from './cue-table.js';
import { cue } from './cues.js';
import type { MetricPhrase } from './cut-phrase.js';
import { settleEnglishCues } from './english-cues.js';

/** First token of the clause of each token, and one past its last; lists that start with the sentence's first token. */
export interface ClauseBounds {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A sentence with what the fact rules ask of its tokens. Every field is there from the start, since all of them are asked often. */
export interface FactSentence {
  readonly paragraph: Paragraph;
  readonly first: number;
  readonly next: number;
  readonly figures: readonly ParagraphFigure[];
  readonly entities: readonly ParagraphEntity[];
  readonly context: DocumentContext;
  readonly cues: CueLists;
  readonly figureOf: readonly (ParagraphFigure | undefined)[];
  readonly entityOf: readonly (ParagraphEntity | undefined)[];
  /** The measured noun phrase that was looked for last: the forms ask for that of one figure again and again. */
  measured: { readonly first: number; readonly next: number; readonly phrase: MetricPhrase | undefined } | undefined;
  /** Where clauses start and end, read when they are first asked for. */
  clauses: ClauseBounds | undefined;
  /** Words that tell a tense in English, by token, read when they are first asked for. */
  tenses: ReadonlyMap<number, 'coming' | 'present'> | undefined;
}

export function readSentence(
  paragraph: Paragraph,
  first: number,
  next: number,
  figures: readonly ParagraphFigure[],
  entities: readonly ParagraphEntity[],
  context: DocumentContext,
): FactSentence {
  const cues = readCues(paragraph.tokens, first, next, context.language);
  clearCues(cues, figures, first, next);
  clearCues(cues, entities, first, next);
  if (context.language === 'en') settleEnglishCues(paragraph.tokens, cues, figures, entities, first, next);
  return {
    paragraph,
    first,
    next,
    figures,
    entities,
    context,
    cues,
    figureOf: cover(figures, first, next),
    entityOf: cover(entities, first, next),
    measured: undefined,
    clauses: undefined,
    tenses: undefined,
  };
}

/** Figures and names have no cues: what stands inside them says nothing about the figures around. */
function clearCues(
  cues: CueLists,
  mentions: readonly { readonly first: number; readonly next: number }[],
  first: number,
  next: number,
): void {
  for (const mention of mentions) {
    const end = Math.min(mention.next, next) - first;
    const start = mention.first - first;
    // "kế hoạch | năm 2026": a cue that reaches into the mention ends before it.
    const opening = start > 0 ? (cues.firsts[start] ?? mention.first) - first : start;
    for (let place = opening; place < start; place++) cues.nexts[place] = mention.first;
    for (let place = Math.max(mention.first, first) - first; place < end; place++) cues.masks[place] = 0;
  }
}

const nothing: readonly undefined[] = [];

function cover<Mention extends { readonly first: number; readonly next: number }>(
  mentions: readonly Mention[],
  first: number,
  next: number,
): readonly (Mention | undefined)[] {
  // Past the end of a list nothing is found either.
  if (mentions.length === 0) return nothing;
  const covered = new Array<Mention | undefined>(next - first);
  for (const mention of mentions) {
    for (let index = Math.max(mention.first, first); index < Math.min(mention.next, next); index++) {
      covered[index - first] = mention;
    }
  }
  return covered;
}

/** What covers the token. A place before the list is none of its elements: to the engine it would be a name to look up. */
function mentionAt<Mention>(covered: readonly (Mention | undefined)[], place: number): Mention | undefined {
  return place < 0 ? undefined : covered[place];
}

export function figureAt(sentence: FactSentence, index: number): ParagraphFigure | undefined {
  return mentionAt(sentence.figureOf, index - sentence.first);
}

export function entityAt(sentence: FactSentence, index: number): ParagraphEntity | undefined {
  return mentionAt(sentence.entityOf, index - sentence.first);
}

/** The word or sign at a token in lower case, cut out of the text only where the vocabulary does not hold it. */
export function wordAt({ paragraph: { tokens } }: FactSentence, index: number): string {
  const id = tokens.kind[index] === tokenKind.word ? (tokens.id[index] ?? 0) : 0;
  if (id !== 0) return sharedVocabulary().word(id);
  return lowerCase(tokens.text.slice(tokens.start[index], tokens.end[index]));
}

/** The cues at a token, 0 where there is none or where a figure or a name covers it. */
export function cuesAt(sentence: FactSentence, index: number): number {
  const place = index - sentence.first;
  return place < 0 ? 0 : (sentence.cues.masks[place] ?? 0);
}

export function hasCue(sentence: FactSentence, index: number, mask: number): boolean {
  return (cuesAt(sentence, index) & mask) !== 0;
}

/** Whether a word that may lead to a value does: "tới" before a figure, and not in "hướng tới khách hàng". */
export function leadsToFigure(sentence: FactSentence, index: number): boolean {
  const figure = figureBehind(sentence, index);
  return figure !== undefined && figure.kind !== 'date';
}

/** Whether "dài", "nặng" has its measure behind it: "nặng 92 kg", and not "số ca nặng 214". */
export function leadsToExtent(sentence: FactSentence, index: number): boolean {
  const kind = figureBehind(sentence, index)?.kind;
  if (sentence.context.language !== 'vi') return kind !== undefined && kind !== 'date';
  return kind === 'measure' || kind === 'duration' || kind === 'multiple' || kind === 'percent';
}

/** The figure behind a word, with nothing but fillers, auxiliaries and "từ" between. */
function figureBehind(sentence: FactSentence, index: number): ParagraphFigure | undefined {
  let next = cueNext(sentence, index);
  while (next < sentence.next && hasCue(sentence, next, cue.filler | cue.auxiliary | cue.from))
    next = cueNext(sentence, next);
  return figureAt(sentence, next);
}

/** First token of the cue at a token, the token itself where there is none. */
export function cueFirst(sentence: FactSentence, index: number): number {
  return sentence.cues.firsts[index - sentence.first] ?? index;
}

/** One past the last token of the cue at a token. */
export function cueNext(sentence: FactSentence, index: number): number {
  return sentence.cues.nexts[index - sentence.first] ?? index + 1;
}

/** First token of what stands at a token as one: a figure, a name, a cue, or the token itself. */
export function unitFirst(sentence: FactSentence, index: number): number {
  const mention = figureAt(sentence, index) ?? entityAt(sentence, index);
  return Math.max(sentence.first, mention?.first ?? cueFirst(sentence, index));
}

/** One past the last token of what stands at a token as one. */
export function unitNext(sentence: FactSentence, index: number): number {
  const mention = figureAt(sentence, index) ?? entityAt(sentence, index);
  return Math.min(sentence.next, mention?.next ?? cueNext(sentence, index));
}
