import type { Span } from '../model.js';

/** A sentence: its tokens in order, at least one. */
export type SentenceTokens = readonly Span[];

// Control characters count as white space: Python's str.split cuts at several of them.
const wordUnit = /[\p{L}\p{M}\p{N}_]/u;
const space = /[\s\p{Cc}]/u;
const digit = /\p{Nd}/u;
const numberJoiners = new Set('.,/:-');

/**
 * The tokens of a text by line and sentence (UTF-16 offsets): runs of letters, marks and digits, with single dots, commas,
 * slashes, colons and hyphens between digits (`3.000USD` is one); any other character stands alone. A sentence ends with its
 * line, and behind `.`, `!`, `?` or `…` before white space and what is no small letter, but never inside one of
 * the spans, which each stand on one line.
 */
export function tokenSentences(text: string, spans: readonly Span[]): SentenceTokens[] {
  const sentences: Span[][] = [];
  let sentence: Span[] = [];
  let reached = 0;
  let nextSpan = 0;
  const tokens = tokensOf(text);
  for (const [index, token] of tokens.entries()) {
    sentence.push(token);
    for (let span = spans[nextSpan]; span !== undefined && span.start < token.end; span = spans[nextSpan]) {
      reached = Math.max(reached, span.end);
      nextSpan += 1;
    }
    const next = tokens[index + 1];
    if (next !== undefined && (reached > token.end || !endsSentence(text, token, next))) continue;
    sentences.push(sentence);
    sentence = [];
  }
  return sentences;
}

const lineEnd = /[\n\r\u2028\u2029]/;

export function isOnOneLine(text: string, { start, end }: Span): boolean {
  return !lineEnd.test(text.slice(start, end));
}

function endsSentence(text: string, token: Span, next: Span): boolean {
  const between = text.slice(token.end, next.start);
  if (lineEnd.test(between)) return true;
  return between !== '' && /[.!?…]/.test(text.charAt(token.end - 1)) && !/\p{Ll}/u.test(text.charAt(next.start));
}

/** The tokens of a text, in order. */
export function tokensOf(text: string): Span[] {
  const tokens: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const character = characterAt(text, at);
    if (space.test(character)) {
      at += character.length;
      continue;
    }
    const end = wordUnit.test(character) ? wordEnd(text, at) : at + character.length;
    tokens.push({ start: at, end });
    at = end;
  }
  return tokens;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    const character = characterAt(text, end);
    if (character !== '' && wordUnit.test(character)) {
      end += character.length;
      continue;
    }
    const joins = numberJoiners.has(character) && digit.test(text.charAt(end - 1)) && digit.test(text.charAt(end + 1));
    if (!joins) return end;
    end += 1;
  }
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Whether a span begins and ends where tokens do. */
export function tokenEdges(tokens: readonly Span[]): (span: Span) => boolean {
  const starts = new Set(tokens.map(({ start }) => start));
  const ends = new Set(tokens.map(({ end }) => end));
  return ({ start, end }) => starts.has(start) && ends.has(end);
}
