import type { Span } from '../model.js';
import { characterClass, classOf, trait } from './characters.js';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The paragraphs of a text: its lines that hold more than white space, each without its newline. Newlines are LF, CRLF
 * and CR, mixed as they come, which is how VS Code counts lines.
 */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  // The next of each, looked for again only behind the last one: a text without CR is searched for it once.
  let nextFeed = -1;
  let nextReturn = -1;
  let start = 0;
  while (start <= text.length) {
    if (nextFeed < start) nextFeed = placeOf(text, '\n', start);
    if (nextReturn < start) nextReturn = placeOf(text, '\r', start);
    const end = Math.min(nextFeed, nextReturn);
    if (holdsMore(text, start, end)) paragraphs.push({ start, end });
    const isPair = text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed;
    start = end + (isPair ? 2 : 1);
  }
  return paragraphs;
}

function placeOf(text: string, newline: string, from: number): number {
  const place = text.indexOf(newline, from);
  return place < 0 ? text.length : place;
}

/** Whether the line holds more than white space. */
function holdsMore(text: string, start: number, end: number): boolean {
  for (let position = start; position < end; position++)
    if (classOf(trait(text.charCodeAt(position))) !== characterClass.space) return true;
  return false;
}
