import { lineIn, lineStartsOf } from '../text/line-starts.js';
import { type CanonicalText, canonicalText, isLetterEdge } from './canonical-text.js';

/** A text made ready for anchoring many annotations. */
export interface TextIndex {
  readonly source: string;
  readonly canonical: CanonicalText;
  /** Line of a source offset, from 1. CRLF, LF and CR each end a line. */
  lineAt(offset: number): number;
}

export function indexText(source: string): TextIndex {
  let starts: Uint32Array | undefined;
  let canonical: CanonicalText | undefined;
  return {
    source,
    // Made when it is asked for: a long text without annotations needs none.
    get canonical() {
      canonical ??= canonicalText(source);
      return canonical;
    },
    lineAt(offset) {
      starts ??= lineStartsOf(source);
      return lineIn(starts, offset) + 1;
    },
  };
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
