export type DecodedText = { readonly text: string } | { readonly problem: string; readonly line: number };

/**
 * Decodes a file as UTF-8, without a byte-order mark, newlines untouched: the text that offsets count in. Bytes that are no
 * UTF-8 are a problem at their line (from 1), never replaced.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const text = decodeUtf8(bytes);
  if (text !== undefined) return { text };
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const problem = isUtf16 ? 'not UTF-8 text but UTF-16; save it as UTF-8' : 'not UTF-8 text; save it as UTF-8';
  return { problem, line: isUtf16 ? 1 : lineOfInvalidBytes(bytes) };
}

/** Undefined where the bytes are no UTF-8. A byte-order mark is taken off. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** No byte of a longer sequence is a newline, so every line can be decoded for itself. */
function lineOfInvalidBytes(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    if (decodeUtf8(bytes.subarray(start, end)) === undefined) return line;
    start = end;
    line += 1;
  }
  return line;
}
