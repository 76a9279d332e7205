/** UTF-16 offset of the start of each line. CRLF, LF and CR each end a line, as VS Code counts them. */
export function lineStartsOf(text: string): Uint32Array {
  const starts = [0];
  // The engine looks for one character many times as fast as for a pattern, and hardly any text has CR.
  let nextReturn = text.indexOf('\r');
  let at = 0;
  for (;;) {
    const feed = text.indexOf('\n', at);
    while (nextReturn >= 0 && (nextReturn < feed - 1 || feed < 0)) {
      starts.push(nextReturn + 1);
      nextReturn = text.indexOf('\r', nextReturn + 1);
    }
    if (feed < 0) return Uint32Array.from(starts);
    starts.push(feed + 1);
    at = feed + 1;
    if (nextReturn >= 0 && nextReturn < at) nextReturn = text.indexOf('\r', at);
  }
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
