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

/** Heads that say what a known body is and name no part of it: hãng Reuters, tập đoàn Samsung. */
const kindOfBody =
  /^(?:Hãng(?: tin| hàng không| xe| công nghệ)?|Tập đoàn|Công ty|Ngân hàng|Báo|Đài|Sàn giao dịch|Câu lạc bộ)$/;

/**
 * The canonical name of an entity: the lexicon's where it is known; otherwise its words in NFC with single spaces, the tone mark on
 * the first vowel, the head in its full form, known names in it in theirs, and compounds with one capital.
 */
export function canonicalName(tokens: Tokens, candidate: Candidate, lexicon: EntityLexicon): string {
  if (candidate.canonical !== undefined) return candidate.canonical;
  const { head, first, next, kind } = candidate;
  if (kind === 'organization' && head !== undefined && kindOfBody.test(head.canonical)) {
    const known = lexicon.names.match(tokens, first + head.tokens, next);
    if (known?.end === next && known.value.kind === kind) return known.value.canonical;
  }
  // Most names that no lexicon has are persons', and hardly one of them needs to be put together from its words.
  if (kind === 'person' && head === undefined && isPlain(tokens, first, next))
    return foldTonePlacement(tokens.text.slice(tokens.start[first], tokens.end[next - 1]));
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

const space = 0x20;

/** Whether a personal name is written as its canonical form is: with single spaces, and no longer word in capitals. */
function isPlain({ text, start, end, letterCase }: Tokens, first: number, next: number): boolean {
  for (let index = first; index < next; index++) {
    const from = start[index] ?? 0;
    if (letterCase[index] === wordCase.upper && (end[index] ?? 0) - from > 2) return false;
    const gap = index === first ? 0 : from - (end[index - 1] ?? 0);
    if (gap > 1 || (gap === 1 && text.charCodeAt(from - 1) !== space)) return false;
  }
  return true;
}

function appendPiece(
  parts: string[],
  tokens: Tokens,
  index: number,
  { kind, next, first }: Candidate,
  lexicon: EntityLexicon,
): number {
  // TP.Cần Thơ
  const isApart = spaceBefore(tokens, index) || parts.at(-1)?.endsWith('thành phố') === true;
  const gap = parts.length > 0 && isApart ? ' ' : '';
  const isCapital = tokens.kind[index] === tokenKind.word && tokens.letterCase[index] !== wordCase.lower;
  if (kind !== 'person' && kind !== 'place' && isCapital && index > first) {
    const noun = lexicon.nouns.match(tokens, index, next);
    if (noun !== undefined) {
      parts.push(gap + sentenceCase(tokens.text.slice(tokens.start[index], tokens.end[noun.end - 1])));
      return noun.end;
    }
  }
  const mayClose = kind === 'organization' && index > first;
  const place = mayClose ? closingPlace(tokens, index, next, lexicon, parts, gap) : undefined;
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
