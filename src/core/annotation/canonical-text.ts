/**
 * A text as it counts for comparison: NFC, LF, no byte-order mark. The same text in NFC or NFD, with LF, CRLF or CR, with or
 * without a mark has one canonical form, so that a change of form is no change of text.
 */
export interface CanonicalText {
  readonly text: string;
  /** Offset into the source for an offset into `text`; exact at the edges of whole letters. */
  toSource(offset: number): number;
  /** Offset into `text` for an offset into the source; one inside a letter goes to its start (`down`) or its end (`up`). */
  fromSource(offset: number, direction: 'down' | 'up'): number;
}

/** A stretch whose canonical form is another string; between stretches the two texts differ by a constant shift. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

// What follows a letter and may compose with it: combining marks and the vowels and finals of Hangul.
const continuation = /[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]/u;
const newlines = /\r\n?/g;
const letters = /\r\n?|[^\p{M}\u1160-\u11ff\ud7b0-\ud7ff]?[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]+|[^\0-\x7f]/gu;

/** Takes any string, lone surrogates included. Linear in its length; free of copies when it is canonical already. */
export function canonicalText(source: string): CanonicalText {
  const composed = source.normalize('NFC') === source;
  const marked = source.startsWith('\ufeff');
  if (composed && !marked && !source.includes('\r')) return unchanged(source);
  const stretches: Stretch[] = [];
  const parts: string[] = [];
  let length = 0;
  let sourceAt = 0;
  const change = (sourceStart: number, sourceEnd: number, replacement: string): void => {
    parts.push(source.slice(sourceAt, sourceStart), replacement);
    length += sourceStart - sourceAt;
    stretches.push({ start: length, end: length + replacement.length, sourceStart, sourceEnd });
    length += replacement.length;
    sourceAt = sourceEnd;
  };
  if (marked) change(0, 1, '');
  for (const match of source.matchAll(composed ? newlines : letters)) {
    const letter = match[0];
    const replacement = letter.startsWith('\r') ? '\n' : letter.normalize('NFC');
    if (replacement === letter || match.index < sourceAt) continue;
    change(match.index, match.index + letter.length, replacement);
  }
  parts.push(source.slice(sourceAt));
  return mapped(parts.join(''), stretches);
}

function unchanged(text: string): CanonicalText {
  return { text, toSource: (offset) => offset, fromSource: (offset) => offset };
}

function mapped(text: string, stretches: readonly Stretch[]): CanonicalText {
  return {
    text,
    toSource(offset) {
      const stretch = lastBefore(stretches, (candidate) => candidate.start <= offset);
      if (stretch === undefined) return offset;
      if (offset < stretch.end) return stretch.sourceStart;
      return stretch.sourceEnd + (offset - stretch.end);
    },
    fromSource(offset, direction) {
      const stretch = lastBefore(stretches, (candidate) => candidate.sourceStart <= offset);
      if (stretch === undefined) return offset;
      if (offset >= stretch.sourceEnd) return stretch.end + (offset - stretch.sourceEnd);
      return direction === 'down' || offset === stretch.sourceStart ? stretch.start : stretch.end;
    },
  };
}

/** The last stretch that `holds`, where those that hold come first. */
function lastBefore(stretches: readonly Stretch[], holds: (stretch: Stretch) => boolean): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch !== undefined && holds(stretch)) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1];
}

/** Whether a whole letter can begin at this offset of a canonical text: not inside a surrogate pair, not before a combining mark. */
export function isLetterEdge(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const before = text.charCodeAt(offset - 1);
  const after = text.codePointAt(offset) ?? 0;
  const insidePair = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return !insidePair && (after < 0x300 || !continuation.test(String.fromCodePoint(after)));
}
