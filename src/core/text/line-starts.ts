/** UTF-16 offset of the start of each line. CRLF, LF and CR each end a line, as VS Code counts them. */
export function lineStartsOf(text: string): Uint32Array {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return Uint32Array.from(starts);
}

/** The line that holds an offset, from 0; offsets before the text are in its first line. */
export function lineIn(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
