import { type CanonicalText, canonicalText, isLetterEdge } from './canonical-text.js';

/** A text made ready for anchoring many annotations. */
export interface TextIndex {
  readonly source: string;
  readonly canonical: CanonicalText;
  /** Line of a source offset, from 1. CRLF, LF and CR each end a line. */
  lineAt(offset: number): number;
}

export function indexText(source: string): TextIndex {
  let lineStarts: number[] | undefined;
  return {
    source,
    canonical: canonicalText(source),
    lineAt(offset) {
      lineStarts ??= startsOfLines(source);
      let low = 0;
      let high = lineStarts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((lineStarts[middle] ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return Math.max(1, low);
    },
  };
}

function startsOfLines(source: string): number[] {
  const starts = [0];
  for (const match of source.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** The canonical span of a source span, widened to whole letters; offsets outside the text are drawn in. */
export function wholeLetters(index: TextIndex, start: number, end: number): { start: number; end: number } {
  const { text } = index.canonical;
  const inside = (offset: number): number => Math.min(Math.max(0, offset), index.source.length);
  let from = index.canonical.fromSource(inside(start), 'down');
  let to = index.canonical.fromSource(inside(Math.max(start, end)), 'up');
  while (!isLetterEdge(text, from)) from -= 1;
  while (!isLetterEdge(text, to)) to += 1;
  return { start: from, end: to };
}
