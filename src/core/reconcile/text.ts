import { foldTonePlacement, normalize } from '../text/normalize.js';

/** A text as it is compared: NFC, Đ for Ð, plain spaces, tone marks in one place, lower case. */
export function folded(text: string): string {
  return foldTonePlacement(normalize(text.normalize('NFC')).text)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Finds whole words or phrases; the last one, at its offset, of many. */
export interface PhraseFinder {
  has(text: string): boolean;
  /** Offset right behind the last phrase in the text, or -1. */
  lastEnd(text: string): number;
  /** All phrases in the text, in order. */
  all(text: string): string[];
}

const special = /[.*+?^${}()|[\]\\]/g;

/** Phrases of folded words. The pattern is an alternation without repetition, so its time is linear. */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const ordered = [...phrases].sort((one, other) => other.length - one.length);
  const body = ordered.map((phrase) => phrase.replace(special, '\\$&')).join('|');
  const pattern = body === '' ? /(?!)/gu : new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'gu');
  const matches = (text: string) => [...text.matchAll(pattern)];
  return {
    has: (text) => text.search(pattern) >= 0,
    lastEnd(text) {
      const last = matches(text).at(-1);
      return last === undefined ? -1 : last.index + last[0].length;
    },
    all: (text) => matches(text).map(([phrase]) => phrase),
  };
}
