import type { ParagraphFigure } from '../paragraph.js';
import { tokenKind, wordCase } from '../text/tokens.js';
import { clauseStart, isBreak } from './clause.js';
import { groupStart } from './coordination.js';
import { cue } from './cues.js';
import { factLexicons } from './lexicons.js';
import { type Before, countsNumber, isAlike, type Reading } from './reading.js';
import { cueNext, entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

/** "Vietjet 9.873", "Trung Quốc (64,2 tỷ USD)", "Nhật Bản với 5 tỷ USD": the list goes on with another subject. */
export function readListed(
  sentence: FactSentence,
  figure: ParagraphFigure,
  before: Before | undefined,
): Reading | undefined {
  if (before === undefined || !isAlike(before.figure, figure)) return undefined;
  let index = figure.first - 1;
  while (index > before.figure.first && hasCue(sentence, index, cue.filler | cue.reach | cue.at)) index--;
  index = overBrackets(sentence, index, before.figure.next);
  const entity = entityAt(sentence, index);
  const first = clauseStart(sentence, index + 1);
  // "yen Nhật 172 đồng": a name behind a noun says what it is of.
  const isBehindNoun =
    sentence.context.language === 'vi' && entity !== undefined && isNoun(sentence, first, entity.first);
  const isName = entity !== undefined && entity.first >= before.figure.next && !isBehindNoun;
  if (isName) return listedAs(sentence, before.reading, entity.canonical);
  const sector = sectorBefore(sentence, first, index + 1);
  if (sector !== undefined && sector.first >= before.figure.next)
    return listedAs(sentence, before.reading, sector.name, sector.name);
  const isMember = isByOwnNoun(sentence, before);
  if (first < before.figure.next || !isNominal(sentence, first, index + 1)) return undefined;
  const { text, start, end } = sentence.paragraph.tokens;
  // "vật phẩm văn hóa, giáo dục 11,2%"
  const group = groupStart(sentence, first);
  const subject = text.slice(start[group >= before.figure.next ? group : first], end[index]);
  if (isMember) return { metric: subject, subject, rule: 'fact.listed.own' };
  return listedAs(sentence, before.reading, subject, subject);
}

/** "trong đó thu nội địa 23 tỷ đồng, xổ số kiến thiết 3 tỷ đồng": whether the first of a list was a part by its own noun. */
export function isByOwnNoun(sentence: FactSentence, { figure, reading }: Before): boolean {
  if (sentence.context.language !== 'vi' || reading.rule !== 'fact.amount') return false;
  for (let index = sentence.first + 1; index < figure.first; index++) {
    const word = wordAt(sentence, index);
    if (word === 'gồm' || (word === 'đó' && wordAt(sentence, index - 1) === 'trong')) return true;
  }
  return false;
}

/** Forms whose metric is their subject, where that is no measured noun. */
const bySubject: ReadonlySet<string> = new Set([
  'fact.object',
  'fact.reach',
  'fact.change',
  'fact.goal',
  'fact.near.before',
  'fact.near.subject',
  'fact.listed.own',
]);

/**
 * A further member of a list. Where the first was named by nothing but its subject ("đội vô địch nhận 2 tỷ đồng, á quân 1 tỷ
 * đồng"), so is this one; a share has a name of its own.
 */
function listedAs(sentence: FactSentence, first: Reading, subject: string, own?: string): Reading {
  const { metric, isMeasured = false } = first;
  const isShare = first.rule === 'fact.share.subject';
  // "dài 240 m, mớn nước 9 m": a further noun has no length, but a size of its own.
  const isOwn =
    (bySubject.has(first.rule) && !isMeasured) ||
    (first.rule.startsWith('fact.dimension') && own !== undefined) ||
    (first.rule.startsWith('fact.share') && own !== undefined);
  const share = factLexicons[sentence.context.language].shareMetric;
  // "tăng 3,2%; trong đó thủy điện 22,8%": no further change, but a part.
  const isPart = first.change !== undefined && own !== undefined;
  // "quá tốc độ 9.418; ma túy 96": counts of different things, where no word says that the first was a number of all.
  const isCounted = first.rule === 'fact.count.named' && own !== undefined && !countsNumber(metric);
  const isOther = isCounted && sentence.context.language === 'vi';
  // "cà phê nhân xô tại Đắk Lắk còn 94.000 đồng, Gia Lai 93.800 đồng": of the same thing in another place.
  const isElsewhere = own === undefined && sentence.context.language === 'vi' && isOfThing(sentence, metric);
  if ((isOwn && !isElsewhere) || isPart || isOther) return { metric: own ?? subject, subject, rule: 'fact.listed.own' };
  const listed = own === undefined && sentence.context.language === 'vi' ? withoutName(metric) : metric;
  return { metric: isShare ? share : listed, subject, isMeasured, rule: 'fact.listed' };
}

/** Whether no name of the sentence is what the first of a list was told by. */
function isOfThing({ entities }: FactSentence, metric: string): boolean {
  return metric.includes(' ') && !entities.some(({ canonical }) => metric.endsWith(canonical));
}

/** Longest name in tokens of what a verb is joined to: "công nghiệp và xây dựng". */
const longestSector = 4;

/** "công nghiệp và xây dựng 33%": a verb behind "và" that is the last of two names of what is done. */
function sectorBefore(
  sentence: FactSentence,
  verb: number,
  next: number,
): { readonly first: number; readonly name: string } | undefined {
  if (sentence.context.language !== 'vi' || !hasCue(sentence, verb, cue.act | cue.deed)) return undefined;
  if (cueNext(sentence, verb) !== next || !hasCue(sentence, verb - 1, cue.and)) return undefined;
  let first = verb - 1;
  while (first > sentence.first && verb - first <= longestSector && isPlainWord(sentence, first - 1)) first--;
  if (first === verb - 1 || (first > sentence.first && !isBreak(sentence, first - 1))) return undefined;
  const { text, start, end } = sentence.paragraph.tokens;
  return { first, name: text.slice(start[first], end[next - 1]) };
}

function isPlainWord(sentence: FactSentence, index: number): boolean {
  if (figureAt(sentence, index) !== undefined || entityAt(sentence, index) !== undefined) return false;
  return sentence.paragraph.tokens.kind[index] === tokenKind.word && !hasCue(sentence, index, ~0);
}

const bracketLength = 4;

/** Steps back over an opening bracket, and over a short form in brackets: "Trung Quốc (", "Liên minh châu Âu (EU)". */
function overBrackets(sentence: FactSentence, index: number, limit: number): number {
  const { tokens } = sentence.paragraph;
  const isBracket = (position: number, unit: number) =>
    tokens.kind[position] === tokenKind.other && tokens.id[position] === unit;
  if (isBracket(index, 0x28)) return index - 1;
  if (!isBracket(index, 0x29)) return index;
  for (let open = index - 1; open > Math.max(limit, index - bracketLength); open--) {
    if (isBracket(open, 0x28)) return open - 1;
  }
  return index;
}

/** Whether a noun of one kind of thing, and not of places or bodies, stands before a name. */
function isNoun(sentence: FactSentence, first: number, next: number): boolean {
  if (first >= next || !isNominal(sentence, first, next)) return false;
  const { text, start, end } = sentence.paragraph.tokens;
  return /^(?:yen|đồng|tiền|đô la|vàng|gạo|cà phê|hàng|xe|dầu|điểm|giá|lúa|nếp|mít|xoài|cam|bưởi|nho|táo|cá|tôm|gà|bò|heo|lợn|thịt|sầu riêng|than|thép|phân|ngô|đậu)(?: |$)/iu.test(
    text.slice(start[first], end[next - 1]),
  );
}

/** A stretch of nothing but words without a verb: a subject of a list. */
function isNominal(sentence: FactSentence, first: number, next: number): boolean {
  if (next <= first || next - first > 5) return false;
  for (let index = first; index < next; index++) {
    if (sentence.paragraph.tokens.kind[index] !== tokenKind.word) return false;
    if (hasCue(sentence, index, ~cue.head)) return false;
  }
  return sentence.paragraph.tokens.letterCase[first] !== wordCase.upper || next - first > 1;
}

/** Words for a kind of place or body before its name. */
const ofName =
  /(?: (?:sông|hồ|suối|tỉnh|thành phố|huyện|xã|phường|trạm|sàn|cảng|thủy điện|nhà máy|ngân hàng|công ty))? \p{Lu}.*$/u;

/** "mực nước sông Vệ": what is measured of another one has no name of the first. */
function withoutName(metric: string): string {
  const bare = metric.replace(ofName, '');
  return bare === '' ? metric : bare;
}
