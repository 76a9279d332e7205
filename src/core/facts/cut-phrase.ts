import type { ParagraphFigure, TokenRange } from '../paragraph.js';
import { tokenKind, wordCase } from '../text/tokens.js';
import { isBreak, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { endsBehindPlural } from './english-nouns.js';
import { withAge, withVerb } from './phrase-modifiers.js';
import {
  cueFirst,
  cueNext,
  entityAt,
  type FactSentence,
  figureAt,
  hasCue,
  leadsToExtent,
  leadsToFigure,
  unitNext,
  wordAt,
} from './sentence.js';

/** What puts a value on a phrase, and so ends it. */
export const value = cue.reach | cue.rise | cue.fall | cue.times | cue.goTo | cue.share | cue.transfer | cue.compare;
export const verb = cue.act | cue.deed;

export interface MetricPhrase {
  readonly metric: string;
  /** Whether the phrase opens with a noun that is known to be measured. */
  readonly isMeasured: boolean;
  readonly range: TokenRange;
  /** Tokens of whom or what the metric is of: "… của Bộ Y tế", "… tại Huế". */
  readonly subject?: TokenRange;
}

/** Longest metric in tokens: what goes beyond is a clause that was misread as a noun phrase. */
const longestPhrase = 10;
/** One with a measured head may be longer: tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng. */
const longestMeasured = 14;

/** "tỷ lệ đạt quy chuẩn", "số đạt chuẩn": a verb right behind such a head that leads to no figure says of what it is. */
export function isModifierVerb(sentence: FactSentence, index: number): boolean {
  if (sentence.context.language !== 'vi' || !hasCue(sentence, index, cue.reach | cue.transfer | cue.say)) return false;
  const { text, start, end } = sentence.paragraph.tokens;
  // "số người biết chỉnh chiêng"
  if (hasCue(sentence, index, cue.say) && wordAt(sentence, index) !== 'biết') return false;
  // "số người rút bảo hiểm một lần"
  const isPeople = index - 2 >= sentence.first && people.test(text.slice(start[index - 2], end[index - 1]));
  if (isPeople && !leadsToFigure(sentence, index)) return true;
  if (!hasCue(sentence, index, cue.reach)) return false;
  // "số tiền thu về là 1.402 tỷ đồng"
  const isTaken = /^(?:thu|mang|đem)$/u.test(wordAt(sentence, cueFirst(sentence, index)));
  if (isTaken && hasCue(sentence, cueFirst(sentence, index) - 1, cue.head))
    return wordAt(sentence, cueNext(sentence, index)) === 'là';
  const head = cueFirst(sentence, index - 1);
  return /^(?:tỷ lệ|tỉ lệ|số)$/iu.test(text.slice(start[head], end[index - 1])) && !leadsToFigure(sentence, index);
}

const people = /^số (?:người|hộ|khách|ca|lượt|vụ|em|đơn)$/iu;

/** How far before "trên" in tokens the rate stands that it makes. */
const rateReach = 6;

/** "tỷ lệ chi phí trên thu nhập": one measured thing over another. */
export function joinsHeads(sentence: FactSentence, index: number): boolean {
  const { text, start, end } = sentence.paragraph.tokens;
  if (wordAt(sentence, index) !== 'trên' || !hasCue(sentence, cueNext(sentence, index), cue.head)) return false;
  if (hasCue(sentence, index - 1, cue.head)) return true;
  // "tỷ lệ tử vong trên số mắc"
  const from = Math.max(sentence.first, index - rateReach);
  return /(?:tỷ|tỉ) (?:lệ|số|suất) [\p{L} ]+$/iu.test(text.slice(start[from], end[index - 1]));
}

/** "tín dụng đến 24/11": a word that leads to a date says when. */
function opensDate(sentence: FactSentence, index: number): boolean {
  return figureAt(sentence, cueNext(sentence, index))?.kind === 'date';
}

const cuts =
  value |
  cue.of |
  cue.at |
  cue.break |
  cue.time |
  cue.auxiliary |
  cue.passive |
  cue.say |
  cue.samePeriod |
  cue.lastYear |
  cue.lastMonth |
  cue.lastQuarter |
  cue.from;

/** Cuts the phrase that starts at `first` where it ends, `next` at the latest. */
export function cutPhrase(
  sentence: FactSentence,
  first: number,
  next: number,
  isMeasured: boolean,
): MetricPhrase | undefined {
  let end = hasCue(sentence, first, cue.head) ? cueNext(sentence, first) : unitNext(sentence, first);
  while (end < next && !endsPhrase(sentence, end, isMeasured)) end = unitNext(sentence, end);
  // "lỗ tiếp 9,3 tỷ đồng": that it goes on is no part of the noun.
  while (isMeasured && end - first > 1 && /^(?:tiếp|thêm)$/u.test(wordAt(sentence, end - 1))) end--;
  // "lương thợ may chào 9 triệu đồng", but "giá chào"
  if (isMeasured && end - first > 2 && wordAt(sentence, end - 1) === 'chào') end--;
  if (isMeasured) end = withAverage(sentence, end);
  else if (sentence.context.language === 'vi') end = withAge(sentence, withVerb(sentence, first, end, next), next);
  if (sentence.context.language === 'vi') end = withoutDelivery(sentence, first, end);
  const subject = subjectAfter(sentence, end, next);
  // "mưa cực lớn >200 mm"
  while (end > first + 1 && isComparison(sentence, end - 1)) end--;
  while (end > first + 1 && !hasCue(sentence, end - 1, cue.head) && hasCue(sentence, end - 1, cue.filler | cue.and)) {
    end = cueFirst(sentence, end - 1);
  }
  const { tokens } = sentence.paragraph;
  if (
    end <= first ||
    end - first > (isMeasured ? longestMeasured : longestPhrase) ||
    tokens.kind[first] !== tokenKind.word
  )
    return undefined;
  const phrase = tokens.text.slice(tokens.start[first], tokens.end[end - 1]);
  const keepsCase =
    entityAt(sentence, first) !== undefined ||
    tokens.letterCase[first] === wordCase.upper ||
    opensName(sentence, first, end) ||
    /^.\p{Ll}*\p{Lu}/u.test(phrase);
  const metric = keepsCase ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
  const range = { first, next: end };
  return subject === undefined ? { metric, isMeasured, range } : { metric, isMeasured, range, subject };
}

/** "robusta giao tháng 7", "dầu Brent kỳ hạn tháng 12": when it is delivered is no part of what it is. */
function withoutDelivery(sentence: FactSentence, first: number, end: number): number {
  if (figureAt(sentence, end)?.kind !== 'date' || end - first < 2) return end;
  if (wordAt(sentence, end - 1) === 'giao') return end - 1;
  const isTerm = wordAt(sentence, end - 1) === 'hạn' && wordAt(sentence, end - 2) === 'kỳ';
  return isTerm && end - first > 2 ? end - 2 : end;
}

/** "Gross Domestic Product": in English a capital behind the first one makes a name of both. */
function opensName({ context, paragraph: { tokens } }: FactSentence, first: number, end: number): boolean {
  if (context.language !== 'en' || end - first < 2) return false;
  return tokens.letterCase[first] === wordCase.capital && tokens.letterCase[first + 1] === wordCase.capital;
}

/** Less than, equals, greater than; about, and what is at most and at least. */
const comparisons: ReadonlySet<number> = new Set([0x3c, 0x3d, 0x3e, 0x7e, 0x2248, 0x2264, 0x2265]);

function isComparison({ paragraph: { tokens } }: FactSentence, index: number): boolean {
  return tokens.kind[index] === tokenKind.other && comparisons.has(tokens.id[index] ?? 0);
}

/** "giá bình quân", "thu nhập trung bình": what kind of value it is, where no time follows (bình quân mỗi năm). */
function withAverage(sentence: FactSentence, index: number): number {
  if (!hasCue(sentence, index, cue.time) || cueFirst(sentence, index) !== index) return index;
  const { text, start, end } = sentence.paragraph.tokens;
  const next = cueNext(sentence, index);
  return /^(?:bình quân|trung bình)$/iu.test(text.slice(start[index], end[next - 1])) ? next : index;
}

/**
 * "gạo 5% tấm", "loại 25% tấm": how much of it is broken names a kind of rice, and states nothing; no more does the class that
 * somebody competes in, "hạng cân 67 kg".
 */
export function isGrade(sentence: FactSentence, { kind, first, next }: ParagraphFigure): boolean {
  if (kind === 'measure' && wordAt(sentence, first - 1) === 'cân' && wordAt(sentence, first - 2) === 'hạng')
    return true;
  return (
    kind === 'percent' &&
    wordAt(sentence, next) === 'tấm' &&
    first > sentence.first &&
    /^(?:gạo|loại|hàng)$/u.test(wordAt(sentence, first - 1))
  );
}

const endingKinds: ReadonlySet<string> = new Set(['date', 'multiple', 'duration', 'money', 'measure']);

function endsPhrase(sentence: FactSentence, index: number, isMeasured: boolean): boolean {
  const figure = figureAt(sentence, index);
  if (figure !== undefined) return !isGrade(sentence, figure) && (!isMeasured || endingKinds.has(figure.kind));
  if (isMeasured && (isModifierVerb(sentence, index) || joinsHeads(sentence, index))) return false;
  if (hasCue(sentence, index, cue.head)) return hasCue(sentence, index, cue.rise | cue.fall | cue.reach);
  // A verb behind a measured head is its modifier: "tổng vốn đầu tư", "lượng tiêu thụ".
  const isVietnamese = sentence.context.language === 'vi';
  if (
    isVietnamese &&
    hasCue(sentence, index, cue.goTo) &&
    !leadsToFigure(sentence, index) &&
    !opensDate(sentence, index) &&
    wordAt(sentence, cueNext(sentence, index) - 1) !== 'còn'
  ) {
    return hasCue(sentence, cueNext(sentence, index), cue.deed);
  }
  // "mùa 2024", but "dịch vụ"; in English the word is never part of a noun phrase.
  if (hasCue(sentence, index, cue.since)) return sentence.context.language === 'en' || opensDate(sentence, index);
  if (hasCue(sentence, index, cue.extent) && leadsToExtent(sentence, index)) return true;
  if (isBreak(sentence, index) || endsBehindPlural(sentence, index)) return true;
  // "100 gram heroin trở lên đối mặt …"
  if (isVietnamese && wordAt(sentence, index) === 'trở' && hasCue(sentence, index, cue.filler)) return true;
  if (isVietnamese && isMeasured && (opensAgent(sentence, index) || namesOwner(sentence, index))) return true;
  if (isSign(sentence, index, signs.slash)) return !joinsLetters(sentence, index);
  if (isSign(sentence, index, signs.open)) return true;
  if (isSign(sentence, index - 1, signs.dash)) return false;
  if (isVietnamese && isJoinedVerb(sentence, index)) return false;
  const isModifier = isMeasured && sentence.context.language === 'vi';
  return hasCue(sentence, index, isModifier ? cuts : cuts | verb);
}

/** "công nghiệp và xây dựng tăng 5%": a verb alone between "và" and the words that put a value on both. */
function isJoinedVerb(sentence: FactSentence, index: number): boolean {
  if (!hasCue(sentence, index, verb) || !hasCue(sentence, cueFirst(sentence, index) - 1, cue.and)) return false;
  return hasCue(sentence, cueNext(sentence, index), cue.rise | cue.fall | cue.reach | cue.share);
}

/** "lương chị 7,8 triệu đồng", "nhà tôi": whose it is, right behind a measured noun. */
function namesOwner(sentence: FactSentence, index: number): boolean {
  if (!hasCue(sentence, index - 1, cue.head)) return false;
  return (
    hasCue(sentence, index, cue.pronoun) && /^(?:tôi|chị|anh|ông|bà|cô|họ|ta|mình)$/u.test(wordAt(sentence, index))
  );
}

/** "P/E": a slash between two letters. */
function joinsLetters({ paragraph: { tokens } }: FactSentence, index: number): boolean {
  const { start, end, letterCase } = tokens;
  const isLetter = (position: number) =>
    letterCase[position] !== wordCase.lower && (end[position] ?? 0) - (start[position] ?? 0) === 1;
  return isLetter(index - 1) && isLetter(index + 1) && start[index + 1] === end[index];
}

/** "tiền ủng hộ qua Mặt trận Tổ quốc": through whom, or with whom. */
function opensAgent(sentence: FactSentence, index: number): boolean {
  const { letterCase } = sentence.paragraph.tokens;
  const isNamed = index + 1 < sentence.next && letterCase[index + 1] !== wordCase.lower;
  if (!isNamed || entityAt(sentence, index + 1)?.kind === 'place') return false;
  return /^(?:qua|với)$/u.test(wordAt(sentence, index));
}

function subjectAfter(sentence: FactSentence, index: number, next: number): TokenRange | undefined {
  if (index >= next || !hasCue(sentence, index, cue.of | cue.at)) return undefined;
  const first = cueNext(sentence, index);
  const entity = entityAt(sentence, first);
  if (entity !== undefined) return entity;
  if (!hasCue(sentence, index, cue.of)) return undefined;
  let end = first;
  while (end < next && !endsPhrase(sentence, end, false)) end = unitNext(sentence, end);
  return end > first && end - first <= longestPhrase ? { first, next: end } : undefined;
}
