import { type AnalysisCache, createAnalysisCache } from '../../core/analyze.js';
import type { Analysis } from '../../core/model.js';

/** Up to this length a text is one slice, and its analysis is exactly that of the whole. Far above any news article. */
const wholeLength = 256 * 1024;
/** A slice of a longer text: some tens of milliseconds of analysis, so that the visible part never waits long. */
const sliceLength = 16 * 1024;

/** Consecutive whole paragraphs of a text. */
export interface Slice {
  /** Unique within the text, and another one as soon as the slice has to be analysed again. */
  id: number;
  readonly text: string;
  readonly cache: AnalysisCache;
  /** What Seedmark finds by itself; offsets from the start of the slice. */
  base?: Analysis;
  /** The same under the lexicon of the text's folder. */
  analysis?: Analysis;
}

/** A text that can be edited and analysed in pieces. Joined, its slices are the text. */
export interface SlicedText {
  slices: Slice[];
  nextId: number;
}

/** Replaces `length` UTF-16 units at `offset`. */
export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

export function sliceText(text: string): SlicedText {
  const sliced: SlicedText = { slices: [], nextId: 0 };
  sliced.slices = cut(sliced, text, text.length <= wholeLength);
  return sliced;
}

export function textLength(sliced: SlicedText): number {
  return sliced.slices.reduce((length, slice) => length + slice.text.length, 0);
}

/** Start of each slice in the text. */
function sliceStarts(slices: readonly Slice[]): number[] {
  let start = 0;
  return slices.map(({ text }) => {
    const own = start;
    start += text.length;
    return own;
  });
}

/** Applies an edit. Slices that it leaves alone keep their analysis. */
export function changeText(sliced: SlicedText, change: TextChange): void {
  const { slices } = sliced;
  const starts = sliceStarts(slices);
  const end = change.offset + change.length;
  const first = lastIndexAtOrBefore(starts, change.offset);
  let last = Math.max(first, lastIndexAtOrBefore(starts, change.length === 0 ? change.offset : end - 1));
  const origin = starts[first] ?? 0;
  const join = () => {
    const touched = slices
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join('');
    return touched.slice(0, change.offset - origin) + change.text + touched.slice(end - origin);
  };
  let text = join();
  // Where the newline between two slices went, or a newline was cut in half, their paragraphs are one now.
  if (!text.endsWith('\n') && last < slices.length - 1) {
    last++;
    text = join();
  }
  const cache = slices[first]?.cache;
  const untouched = textLength(sliced) - touchedLength(slices, first, last);
  if (untouched + text.length > wholeLength) {
    slices.splice(first, last - first + 1, ...cut(sliced, text, text.length <= 2 * sliceLength, cache));
    return;
  }
  const before = slices.slice(0, first).map((slice) => slice.text);
  const after = slices.slice(last + 1).map((slice) => slice.text);
  sliced.slices = cut(sliced, [...before, text, ...after].join(''), true, cache);
}

function touchedLength(slices: readonly Slice[], first: number, last: number): number {
  return slices.slice(first, last + 1).reduce((length, slice) => length + slice.text.length, 0);
}

/** Index of the last start at or before `offset`. */
function lastIndexAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Cuts a text after the newlines that follow each stretch of `sliceLength`, or not at all. */
function cut(sliced: SlicedText, text: string, whole: boolean, cache?: AnalysisCache): Slice[] {
  const slices: Slice[] = [];
  let start = 0;
  do {
    const newline = whole ? -1 : text.indexOf('\n', start + sliceLength);
    const end = newline === -1 ? text.length : newline + 1;
    slices.push({
      id: sliced.nextId++,
      text: text.slice(start, end),
      cache: slices.length === 0 && cache !== undefined ? cache : createAnalysisCache(),
    });
    start = end;
  } while (start < text.length);
  return slices;
}
