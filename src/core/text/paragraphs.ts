import type { Span } from '../model.js';

/**
 * The paragraphs of a text: its lines that hold more than white space, each without its newline. Newlines are LF, CRLF
 * and CR, mixed as they come, which is how VS Code counts lines.
 */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const end = lineEnd(text, start);
    if (text.slice(start, end).trim() !== '') paragraphs.push({ start, end });
    start = end + (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1);
  }
  return paragraphs;
}

function lineEnd(text: string, from: number): number {
  for (let position = from; position < text.length; position++) {
    const unit = text.charCodeAt(position);
    if (unit === 0x0a || unit === 0x0d) return position;
  }
  return text.length;
}
