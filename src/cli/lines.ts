const newline = 0x0a;

/**
 * The lines of a byte stream without their newlines (LF or CRLF), each as soon as it is complete. Holds one line at a time. Only
 * these end a line: unlike Node's readline, U+2028 inside a JSON string does not.
 */
export async function* byteLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      yield joined([...pieces, chunk.subarray(start, end)]);
      pieces = [];
      start = end + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  }
  if (pieces.length > 0) yield joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  const line = pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
  return line.at(-1) === 0x0d ? line.subarray(0, -1) : line;
}
