import { spaceBefore, tokenKind, wordCase } from '../text/tokens.js';
import { cue } from './cues.js';
import {
  type ClauseBounds,
  cueFirst,
  cueNext,
  entityAt,
  type FactSentence,
  figureAt,
  hasCue,
  wordAt,
} from './sentence.js';

/** Comma, semicolon, colon, brackets, quotation marks. */
const breaks = new Set([...',;:()[]"“”«»…!?'].map((character) => character.charCodeAt(0)));
const hyphen = 0x2d;
/** A hyphen, an en dash and an em dash: with spaces around them they end a clause. */
const dashes: ReadonlySet<number> = new Set([hyphen, 0x2013, 0x2014]);
const fullStop = 0x2e;

export const signs = {
  comma: 0x2c,
  colon: 0x3a,
  semicolon: 0x3b,
  open: 0x28,
  close: 0x29,
  dash: hyphen,
  slash: 0x2f,
} as const;

/** Whether the token is that punctuation mark. */
export function isSign({ paragraph: { tokens } }: FactSentence, index: number, sign: number): boolean {
  return tokens.kind[index] === tokenKind.other && tokens.id[index] === sign;
}

/** Whether a clause ends at the token: at punctuation, or at a dash with spaces around it. */
export function isBreak(sentence: FactSentence, index: number): boolean {
  const { tokens } = sentence.paragraph;
  if (tokens.kind[index] !== tokenKind.other || figureAt(sentence, index) !== undefined) return false;
  if (entityAt(sentence, index) !== undefined) return false;
  const unit = tokens.id[index] ?? 0;
  if (unit === signs.comma && isPlaceList(sentence, index)) return false;
  if (breaks.has(unit)) return !isShortForm(sentence, index, unit);
  if (!dashes.has(unit)) return false;
  // "chặng Hà Nội - Đà Nẵng"
  if (entityAt(sentence, index - 1)?.kind === 'place' && entityAt(sentence, index + 1)?.kind === 'place') return false;
  if (!spaceBefore(tokens, index) || index + 1 >= tokens.count || !spaceBefore(tokens, index + 1)) return false;
  return sentence.context.language === 'en' || !joinsCompound(sentence, index);
}

/** "chỉ số sản xuất công nghiệp (IIP) tăng 9%": brackets around one word with capitals. */
function isShortForm(sentence: FactSentence, index: number, unit: number): boolean {
  if (unit !== signs.open && unit !== signs.close) return false;
  const { tokens } = sentence.paragraph;
  // Behind a name they end what says who.
  if (entityAt(sentence, unit === signs.open ? index - 1 : index - 3) !== undefined) return false;
  const inner = unit === signs.open ? index + 1 : index - 1;
  const other = unit === signs.open ? index + 2 : index - 2;
  if (tokens.kind[inner] !== tokenKind.word || tokens.letterCase[inner] !== wordCase.upper) return false;
  return (
    tokens.kind[other] === tokenKind.other && tokens.id[other] === (unit === signs.open ? signs.close : signs.open)
  );
}

/** How far before a list of places in tokens the word may stand that says where. */
const placeReach = 3;

/** "tại Cầu Giấy, Thanh Xuân": a comma in a list of places. */
function isPlaceList(sentence: FactSentence, index: number): boolean {
  const before = entityAt(sentence, index - 1);
  if (before === undefined || before.kind !== entityAt(sentence, index + 1)?.kind) return false;
  // "ở lưu vực sông Đà, sông Lô"
  for (let place = before.first - 1; place >= before.first - placeReach; place--) {
    if (hasCue(sentence, place, cue.at)) return true;
    if (hasCue(sentence, place, ~0)) return false;
  }
  return false;
}

/** How far around a dash in tokens a second one may stand that makes the two a pair of brackets. */
const pairReach = 24;

/** "công nghiệp - xây dựng": one hyphen alone between two lower-case words of no meaning to the clause. */
function joinsCompound(sentence: FactSentence, index: number): boolean {
  const { tokens } = sentence.paragraph;
  if (tokens.id[index] !== hyphen || !isPlain(sentence, index - 1) || !isPlain(sentence, index + 1)) return false;
  const last = Math.min(sentence.next - 1, index + pairReach);
  // A dash that a line opens with marks it as a point.
  for (let position = Math.max(sentence.first + 1, index - pairReach); position <= last; position++) {
    const isOther = position !== index && tokens.kind[position] === tokenKind.other;
    if (!isOther || !dashes.has(tokens.id[position] ?? 0) || !spaceBefore(tokens, position)) continue;
    if (!joinsAnother(sentence, index, position)) return false;
  }
  return true;
}

/** How long in tokens the middle of "bạch hầu - ho gà - uốn ván" may be with one of its dashes. */
const compoundReach = 4;

/** Whether the other dash belongs to the same compound, or joins one of its own behind a comma or a figure. */
function joinsAnother(sentence: FactSentence, index: number, other: number): boolean {
  if (!isPlain(sentence, other - 1) || !isPlain(sentence, other + 1)) return false;
  if (Math.abs(other - index) <= compoundReach) return true;
  for (let position = Math.min(index, other) + 1; position < Math.max(index, other); position++) {
    if (isSign(sentence, position, signs.comma) || figureAt(sentence, position) !== undefined) return true;
  }
  return false;
}

function isPlain(sentence: FactSentence, index: number): boolean {
  const { kind, letterCase } = sentence.paragraph.tokens;
  if (kind[index] !== tokenKind.word || letterCase[index] !== wordCase.lower) return false;
  return figureAt(sentence, index) === undefined && !hasCue(sentence, index, ~(cue.head | cue.act | cue.deed));
}

/** Longest clause in tokens that is looked through: what is longer is no sentence, and the time must not grow with it. */
const longestClause = 80;

/** Whether a clause word stands at the token: one that joins two names joins no clauses ("tại Huế và Đà Nẵng"). */
function isJoint(sentence: FactSentence, index: number): boolean {
  if (hasCue(sentence, index, cue.break)) return !joinsMeasure(sentence, index);
  if (!hasCue(sentence, index, cue.and)) return false;
  if (sentence.context.language === 'en' && isBetween(sentence, index)) return false;
  return entityAt(sentence, index - 1) === undefined || entityAt(sentence, index + 1) === undefined;
}

/** "profit before tax", "earnings after costs": which value of the noun before is meant. */
function joinsMeasure(sentence: FactSentence, index: number): boolean {
  if (sentence.context.language !== 'en' || !hasCue(sentence, index - 1, cue.head)) return false;
  const { text, start, end } = sentence.paragraph.tokens;
  if (!/^(?:before|after)$/u.test(text.slice(start[index], end[index]))) return false;
  return /^(?:tax|taxes|interest|costs|charges|depreciation|amortisation|amortization|exceptional|one-off|one|special|items|minorities|provisions)$/u.test(
    text.slice(start[index + 1], end[index + 1]),
  );
}

/** How many tokens back the "between" of an "and" may stand. */
const betweenReach = 4;

/** "between complaint and settlement". */
function isBetween(sentence: FactSentence, index: number): boolean {
  const { text, start, end } = sentence.paragraph.tokens;
  for (let position = index - 1; position >= Math.max(sentence.first, index - betweenReach); position--) {
    if (text.slice(start[position], end[position]) === 'between') return true;
  }
  return false;
}

/** First token of the clause that the token stands in: right behind the last break, or break word, before it. */
export function clauseStart(sentence: FactSentence, index: number): number {
  sentence.clauses ??= readClauses(sentence);
  return Math.max(sentence.clauses.starts[index - sentence.first] ?? sentence.first, index - longestClause);
}

/** One past the last token of the clause that goes on at the token. */
export function clauseEnd(sentence: FactSentence, index: number): number {
  sentence.clauses ??= readClauses(sentence);
  return Math.min(sentence.clauses.ends[index - sentence.first] ?? sentence.next, index + longestClause);
}

/** Finds the breaks of the sentence in one pass, and fills in behind it where each clause that they end does so. */
function readClauses(sentence: FactSentence): ClauseBounds {
  const { first, next, paragraph } = sentence;
  const { kind } = paragraph.tokens;
  const starts = new Array<number>(next - first + 1);
  const ends = new Array<number>(next - first);
  let start = first;
  let open = first;
  for (let index = first; index < next; index++) {
    starts[index - first] = start;
    const isWord = kind[index] === tokenKind.word;
    if (isWord ? !isJoint(sentence, index) : !isBreak(sentence, index)) continue;
    for (; open <= index; open++) ends[open - first] = index;
    if (!isWord) start = index + 1;
    else if (!joinsNouns(sentence, index)) start = cueNext(sentence, index);
  }
  starts[next - first] = start;
  const last = isSign(sentence, next - 1, fullStop) ? next - 1 : next;
  for (; open < next; open++) ends[open - first] = last;
  return { starts, ends };
}

/** What makes a clause of what stands before an "and": a verb, or a figure with what it measures. */
const predicate =
  cue.reach |
  cue.rise |
  cue.fall |
  cue.goTo |
  cue.times |
  cue.share |
  cue.transfer |
  cue.deed |
  cue.act |
  cue.say |
  cue.passive;

/** "chi cho nghiên cứu và phát triển đạt 2%": nothing is said yet before the "and", so it joins two nouns. */
function joinsNouns(sentence: FactSentence, index: number): boolean {
  if (!hasCue(sentence, index, cue.and)) return false;
  const limit = Math.max(sentence.first, index - longestJoined);
  const verbs = cue.act | cue.deed;
  const isHeaded =
    sentence.context.language === 'vi' &&
    hasCue(sentence, index - 1, verbs) &&
    hasCue(sentence, index + 1, verbs | cue.head);
  for (let position = index - 1; position >= limit; position--) {
    // Behind a comma it ends a list, whose last item is no subject alone.
    if (isBreak(sentence, position))
      return (
        !isSign(sentence, position, signs.comma) || isOpener(sentence, position - 1) || isSetting(sentence, position)
      );
    // A verb that opens the sentence may be its subject.
    const opened = cueFirst(sentence, position);
    const isOpening = hasCue(sentence, position, cue.act | cue.deed) && opensClause(sentence, opened);
    if (isOpening) return true;
    if (hasCue(sentence, position, cue.head) && (isHeaded || isPlain(sentence, index + 1))) return true;
    // "sản lượng điện sản xuất và nhập khẩu": verbs within a noun phrase, whose head stands before.
    if (isHeaded && hasCue(sentence, position, cue.act | cue.deed)) continue;
    // "found that the risk of heart attack and stroke …": a clause that has had no verb since it opened.
    if (sentence.context.language === 'en' && hasCue(sentence, position, cue.break)) return true;
    if (hasCue(sentence, position, predicate | cue.break) && !hasCue(sentence, position, cue.head)) return false;
    if (figureAt(sentence, position) !== undefined) return false;
  }
  return limit === sentence.first;
}

/** Whether a sentence starts at the token, or what a semicolon parts: "…; khai thác và chế biến gỗ tăng 5%". */
function opensClause(sentence: FactSentence, index: number): boolean {
  return index === sentence.first || isSign(sentence, index - 1, signs.semicolon);
}

/** "… cho thấy, xuất khẩu gỗ và sản phẩm gỗ đạt …", "Tháng 10, …": behind such a comma the clause only starts. */
function isOpener(sentence: FactSentence, index: number): boolean {
  return (
    hasCue(sentence, index, cue.say | cue.time | cue.connector | cue.break) ||
    figureAt(sentence, index)?.kind === 'date'
  );
}

/** Longest setting in tokens that a sentence opens with. */
const longestSetting = 8;

/** "Xét theo mặt hàng, máy in và linh kiện đạt …": a comma behind by what, where or among what something is told. */
function isSetting(sentence: FactSentence, comma: number): boolean {
  const { first } = sentence;
  if (sentence.context.language !== 'vi' || comma - first > longestSetting) return false;
  if (!/^(?:xét|theo|tại|trong|về|ở)$/u.test(wordAt(sentence, first))) return false;
  for (let index = first; index < comma; index++) {
    if (figureAt(sentence, index) !== undefined || isSign(sentence, index, signs.comma)) return false;
  }
  return true;
}

/** Longest stretch before an "and" in tokens that may be the first of two nouns. */
const longestJoined = 8;
