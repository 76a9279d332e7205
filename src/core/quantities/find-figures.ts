import type { DocumentContext, Paragraph, ParagraphFigure } from '../paragraph.js';
import { tokenKind } from '../text/tokens.js';
import { completeFrom, isoDate } from './calendar.js';
import { skipFused } from './exclusions.js';
import type { DateMatch, FigureGrammar } from './grammar.js';
import { figureGrammar } from './grammars.js';
import { markerRole, role } from './lexicon.js';
import { readMarked } from './markers.js';
import { readSignedOrPlain } from './quantities.js';
import { emit, hasRole, type Scan, wordAt } from './scan.js';

/** The figures of a paragraph in text order, none overlapping another. */
export function findFigures({ tokens }: Paragraph, context: DocumentContext): ParagraphFigure[] {
  const grammar = figureGrammar(context.language);
  const scan: Scan = { tokens, lexicon: grammar.lexicon, context, figures: [] };
  let index = 0;
  while (index < tokens.count) {
    // Nearly every token is a word that plays no part in figures.
    if (tokens.kind[index] === tokenKind.word && grammar.lexicon.roles[wordAt(scan, index)] === 0) {
      index++;
      continue;
    }
    const next = readFigure(scan, grammar, index);
    index = next > index ? next : index + 1;
  }
  return scan.figures;
}

/** Emits the figure that starts at the token, or reads over what only looks like one; 0 where there is neither. */
function readFigure(scan: Scan, grammar: FigureGrammar, index: number): number {
  const fused = skipFused(scan, index);
  if (fused > 0) return fused;
  if (((scan.lexicon.roles[wordAt(scan, index)] ?? 0) & markerRole) !== 0) {
    const marked = readMarked(scan, grammar, index);
    if (marked > 0) return marked;
  }
  const dated = readDates(scan, grammar, index);
  if (dated > 0) return dated;
  if (scan.tokens.kind[index] === tokenKind.word) {
    const special = grammar.readSpecial(scan, index);
    if (special > 0) return special;
  }
  return readSignedOrPlain(scan, grammar, index);
}

/** Emits a calendar expression, or a range of two as one. */
function readDates(scan: Scan, grammar: FigureGrammar, index: number): number {
  const start = grammar.readDate(scan, index, followsDate(scan, index));
  if (start === undefined) return 0;
  if (start.isClockOnly === true) return start.next;
  if (start.lunar === true) {
    emit(scan, 'date', 'figure.date.lunar', index, start.next, {});
    return start.next;
  }
  const end = readRangeEnd(scan, grammar, start);
  const documentDate = scan.context.date;
  if (end !== undefined) {
    const from = isoDate(completeFrom(start.parts, end.parts), documentDate);
    const to = isoDate(completeFrom(end.parts, start.parts), documentDate);
    emit(scan, 'date', 'figure.date.range', index, end.next, { value: `${from}/${to}` });
    return end.next;
  }
  emit(scan, 'date', 'figure.date', index, start.next, { value: isoDate(start.parts, documentDate) });
  return start.next;
}

/** Behind a date and a comma or "and", a list of dates goes on. */
function followsDate(scan: Scan, index: number): boolean {
  const last = scan.figures.at(-1);
  return last?.kind === 'date' && last.next === index - 1 && hasRole(scan, index - 1, role.conjunction);
}

function readRangeEnd(scan: Scan, grammar: FigureGrammar, start: DateMatch): DateMatch | undefined {
  const isOpen = (parts: DateMatch['parts']) => parts.iso === undefined && parts.firstMonths === undefined;
  if (!isOpen(start.parts)) return undefined;
  const join = grammar.readDateJoin(scan, start.next);
  const end = join === 0 ? undefined : grammar.readDate(scan, join, true);
  if (end === undefined || end.lunar === true || end.isClockOnly === true || !isOpen(end.parts)) return undefined;
  return (start.parts.quarter === undefined) === (end.parts.quarter === undefined) ? end : undefined;
}
