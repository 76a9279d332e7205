import { spaceBefore, type Tokens, tokenKind, tokenText, wordCase } from './tokens.js';

const fullStop = 0x2e;
const exclamation = 0x21;
const question = 0x3f;
const ellipsis = 0x2026;

function isTerminator(unit: number): boolean {
  return unit === fullStop || unit === question || unit === exclamation || unit === ellipsis;
}

const closers = new Set([0x22, 0x27, 0x29, 0x5d, 0x201d, 0x2019, 0xbb]);

/** Words after which a full stop ends no sentence: titles and short forms in Vietnamese and English use. */
const abbreviations = new Set(
  'tp tx tt ts ths pgs gs bs ks cn dr mr mrs ms prof st no vs inc ltd co corp jr sr gen col lt hon rev etc cf vol fig jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn fla ill kan mass mich minn neb nev okla ore penn tenn tex wash wis'.split(
    ' ',
  ),
);

const longestAbbreviation = 5;

/** Whether a sentence may end at the sign, one of those that end any. */
function endsSentence(tokens: Tokens, index: number): boolean {
  if (tokens.id[index] !== fullStop) return true;
  const before = index - 1;
  if (before < 0 || tokens.kind[before] !== tokenKind.word || spaceBefore(tokens, index)) return true;
  const length = (tokens.end[before] ?? 0) - (tokens.start[before] ?? 0);
  if (length > longestAbbreviation) return true;
  const isInitial = tokens.letterCase[before] === wordCase.capital && length === 1 && !isGrade(tokens, before);
  if (length === 1 && isHour(tokens, index) && isWeekday(tokens, index + 1)) return false;
  return !isInitial && !isAbbreviation(tokens, before);
}

/** Whether the word is one of the abbreviations, none of which has a Vietnamese letter, as most words that end sentences have. */
function isAbbreviation(tokens: Tokens, index: number): boolean {
  const end = tokens.end[index] ?? 0;
  for (let at = tokens.start[index] ?? 0; at < end; at++) if (tokens.text.charCodeAt(at) > 0x7f) return false;
  return abbreviations.has(tokenText(tokens, index).toLowerCase());
}

/** What a letter behind it is the grade or the kind of: "36 độ C.", "36°C.", "vitamin D.". */
const graded = new Set([
  'độ',
  '°',
  'khối',
  'vitamin',
  'hạng',
  'loại',
  'nhóm',
  'lớp',
  'gan',
  'hepatitis',
  'grade',
  'type',
]);

function isGrade(tokens: Tokens, index: number): boolean {
  return index > 0 && graded.has(tokenText(tokens, index - 1).toLowerCase());
}

/** "1:20 p.m." up to its last stop. */
function isHour(tokens: Tokens, index: number): boolean {
  return index >= 4 && /^[ap]\.m$/i.test(tokens.text.slice(tokens.start[index - 3], tokens.start[index]));
}

function isWeekday(tokens: Tokens, index: number): boolean {
  return index < tokens.count && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(tokenText(tokens, index));
}

/** Whether a new sentence may open with the token: it is set off by space and no lower-case word. */
function opensSentence(tokens: Tokens, index: number): boolean {
  if (index >= tokens.count) return true;
  if (!spaceBefore(tokens, index)) return false;
  return tokens.kind[index] !== tokenKind.word || tokens.letterCase[index] !== wordCase.lower;
}

/** Room for the ends of one paragraph, used again for the next: there is one list of them for each of a document. */
const ends: number[] = [];

/**
 * Where the sentences of a paragraph end, as token indices (exclusive), the last one being the number of tokens. Decimals
 * are single tokens and so never cut; closing quotes and brackets stay with the sentence they close.
 */
export function sentenceEnds(tokens: Tokens): number[] {
  let found = 0;
  const { kind, id, count } = tokens;
  for (let index = 0; index < count; index++) {
    if (kind[index] !== tokenKind.other || !isTerminator(id[index] ?? 0) || !endsSentence(tokens, index)) continue;
    let next = index + 1;
    while (next < tokens.count && !spaceBefore(tokens, next) && isTail(tokens, next)) next++;
    if (!opensSentence(tokens, next)) continue;
    ends[found++] = next;
    index = next - 1;
  }
  if (count > 0 && (found === 0 || ends[found - 1] !== count)) ends[found++] = count;
  return ends.slice(0, found);
}

function isTail(tokens: Tokens, index: number): boolean {
  const unit = tokens.id[index] ?? 0;
  return tokens.kind[index] === tokenKind.other && (isTerminator(unit) || closers.has(unit));
}
