import { foldTonePlacement } from '../text/normalize.js';
import { spaceBefore, type Tokens, tokenKind, wordCase } from '../text/tokens.js';
import { closingPlace } from './canonical-place.js';
import type { EntityLexicon } from './lexicon.js';
import type { Candidate } from './scan.js';

/** Numbers of documents are named with and without this word: Nghị định (số) 18/2025/NĐ-CP. */
const numberWord = 'số';

/** A draft that amends a law is that law. */
const amended = / \(?sửa đổi(?:, bổ sung)?\)?$/;

/** The ways to name a national congress of the Party; without an owner and with a Roman number it is no other. */
const congress = /^Đại hội(?: Đảng| đại biểu)?(?: toàn quốc)?(?: lần thứ)? ([IVX]+)(?: của Đảng)?$/;

/**
 * The canonical name of an entity: the lexicon's where it is known; otherwise its words in NFC with single spaces, the tone mark on
 * the first vowel, the head in its full form, known names in it in theirs, and compounds with one capital.
 */
export function canonicalName(tokens: Tokens, candidate: Candidate, lexicon: EntityLexicon): string {
  if (candidate.canonical !== undefined) return candidate.canonical;
  const { head, first, next, kind } = candidate;
  const parts: string[] = [];
  let index = first;
  if (head !== undefined) {
    if (head.canonical !== '') parts.push(head.canonical);
    index += head.tokens;
  }
  while (index < next) index = appendPiece(parts, tokens, index, candidate, lexicon);
  const name = foldTonePlacement(parts.join('').trim());
  if (kind === 'document') return name.replace(` ${numberWord} `, ' ').replace(amended, '');
  return kind === 'event' ? name.replace(congress, 'Đại hội đại biểu toàn quốc lần thứ $1 của Đảng') : name;
}

function appendPiece(
  parts: string[],
  tokens: Tokens,
  index: number,
  { kind, next, first }: Candidate,
  lexicon: EntityLexicon,
): number {
  // TP.Cần Thơ
  const isBehindCity = parts.at(-1)?.endsWith('thành phố') === true;
  const gap = parts.length > 0 && (spaceBefore(tokens, index) || isBehindCity) ? ' ' : '';
  if (kind !== 'person' && kind !== 'place' && tokens.kind[index] === tokenKind.word && index > first) {
    const noun = lexicon.nouns.match(tokens, index, next);
    if (noun !== undefined && tokens.letterCase[index] !== wordCase.lower) {
      parts.push(gap + sentenceCase(tokens.text.slice(tokens.start[index], tokens.end[noun.end - 1])));
      return noun.end;
    }
  }
  const place =
    kind === 'organization' && index > first
      ? closingPlace(tokens, index, next, lexicon, parts.join('') + gap)
      : undefined;
  if (place !== undefined) {
    parts.push(gap + place.name);
    return place.next;
  }
  const word = tokens.text.slice(tokens.start[index], tokens.end[index]);
  const shouts = kind === 'person' && word.length > 2 && tokens.letterCase[index] === wordCase.upper;
  parts.push(gap + (shouts ? sentenceCase(word) : word));
  return index + 1;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}
