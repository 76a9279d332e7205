import { spaceBefore } from '../text/tokens.js';
import { openCompoundEnd } from './open-compound.js';
import { editionEnd } from './periods.js';
import { areWords, isCapital, isLower, isNumber, isSign, isWord, type Scan, wordAt } from './scan.js';

/** The words behind the head of an event or document that describe it. */
export interface Description {
  readonly next: number;
  /** Whether a capital, a number or an edition stands in it. */
  readonly isNamed: boolean;
  readonly lowerWords: number;
}

const longestDescription = 40;

/**
 * Reads the description of an event or document from the token on: capitalized words, names, compounds, editions, until a
 * word that opens the predicate or a sign that closes the phrase.
 */
export function readDescription(scan: Scan, index: number, options: { readonly lower: boolean }): Description {
  let next = index;
  let isNamed = false;
  let lowerWords = 0;
  let afterName = false;
  if (isLower(scan.tokens, index) && functionWords.has(wordAt(scan.tokens, index)) && !opensCompound(scan, index))
    return { next: index, isNamed, lowerWords };
  if (isShortNumber(scan, index)) {
    next++;
    isNamed = true;
  }
  while (next < scan.limit && next - index < longestDescription) {
    const edition = editionEnd(scan, next);
    if (edition > next) {
      next = edition;
      isNamed = true;
      afterName = false;
      continue;
    }
    const known = isCapital(scan.tokens, next) ? scan.lexicon.names.match(scan.tokens, next, scan.limit) : undefined;
    const isCompound = known?.value.isWeak === true && compoundEnd(scan, next) > known.end;
    if (known !== undefined && known.value.kind !== 'person' && !isCompound) {
      next = known.end;
      isNamed = true;
      afterName = true;
      continue;
    }
    const joinsName = afterName && isLower(scan.tokens, next) && wordAt(scan.tokens, next) === 'và';
    const step = joinsName && !isCapital(scan.tokens, next + 1) ? next : stepOver(scan, index, next, options.lower);
    if (step === next) {
      const bridge = isNamed ? bridgeEnd(scan, next) : next;
      if (bridge === next) break;
      lowerWords += bridge - next;
      next = bridge;
      continue;
    }
    afterName = false;
    if (isCapital(scan.tokens, next)) isNamed = true;
    else if (isLower(scan.tokens, next)) lowerWords += step - next;
    next = step;
  }
  return { next: trimmed(scan, index, next), isNamed, lowerWords };
}

/** "Cúp các câu lạc bộ châu Á": those who meet are of the name. */
function opensCompound({ tokens, lexicon, limit }: Scan, index: number): boolean {
  return lexicon.nouns.match(tokens, index, limit) !== undefined;
}

const longestBridge = 4;

/** Past a few words in lower case that lead to the year or edition of what is named: Ngày hội Toán học mở 2025. */
function bridgeEnd(scan: Scan, index: number): number {
  const { tokens, lexicon, limit } = scan;
  let end = index;
  while (end < limit && end - index < longestBridge && isLower(tokens, end)) {
    if (lexicon.boundaries.match(tokens, end, limit) !== undefined || functionWords.has(wordAt(tokens, end))) break;
    end++;
    if (editionEnd(scan, end) > end) return end;
  }
  const place = end > index && isCapital(tokens, end) ? lexicon.names.match(tokens, end, limit) : undefined;
  return place?.value.kind === 'place' && editionEnd(scan, place.end) > place.end ? end : index;
}

/** "Hội nghị Trung ương 11": a number right behind the head that counts nothing. */
function isShortNumber(scan: Scan, index: number): boolean {
  const { tokens, lexicon, limit } = scan;
  if (index >= limit || !isNumber(tokens, index) || (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0) > 2)
    return false;
  const next = index + 1;
  if (next >= limit || !isWord(tokens, next))
    return !isSign(tokens, next, '/') && !isSign(tokens, next, '-') && !isSign(tokens, next, '%');
  return areWords(scan, next, ['khóa']) || lexicon.boundaries.match(tokens, next, limit) !== undefined;
}

const functionWords = new Set(['và', 'các', 'những', 'này', 'nói', 'mà', 'cũng', 'do', 'nêu', 'của', 'thì', 'ấy']);

/** A conjunction or preposition left at the end belongs to what follows. */
function trimmed({ tokens }: Scan, first: number, next: number): number {
  let end = next;
  while (end > first && isLower(tokens, end - 1) && dangling.has(wordAt(tokens, end - 1))) end--;
  return end;
}

const dangling = new Set([
  'và',
  'về',
  'của',
  'các',
  'cho',
  'giữa',
  'lần',
  'năm',
  'số',
  'khóa',
  'giai',
  'một',
  'hai',
  'ba',
  'toàn',
  'nhiều',
  'người',
]);

function stepOver(scan: Scan, first: number, index: number, lower: boolean): number {
  const { tokens, lexicon, limit } = scan;
  if (isCapital(tokens, index)) {
    if (!spaceBefore(tokens, index) && index > first && !isSign(tokens, index - 1, '-')) return index;
    const title = index > first ? lexicon.titles.match(tokens, index, limit) : undefined;
    const head = index > first ? lexicon.heads.match(tokens, index, limit) : undefined;
    if (head !== undefined && head.end - index > 1 && opensListItem(scan, index)) return index;
    const compound = compoundEnd(scan, index);
    if (compound > index + 1) return compound;
    if (title !== undefined && title.end - index > 1) return index;
    return lower ? index + 1 : openCompoundEnd(scan, index);
  }
  if (isLower(tokens, index)) return stepOverLower(scan, index, lower);
  if (isNumber(tokens, index) && areWords(scan, index + 1, ['năm'])) return index + 2;
  if (isSign(tokens, index, '-')) return stepOverHyphen(scan, index);
  if (isSign(tokens, index, ',')) return stepOverComma(scan, index);
  return index;
}

/** End of the compound at the token, or 0. */
function compoundEnd({ tokens, lexicon, limit }: Scan, index: number): number {
  return Math.max(
    lexicon.nouns.match(tokens, index, limit)?.end ?? 0,
    lexicon.actions.match(tokens, index, limit)?.end ?? 0,
    lexicon.weakCompounds.match(tokens, index, limit)?.end ?? 0,
  );
}

/** Whether the word before is no part of a name: a new head may begin here. */
function opensListItem({ tokens }: Scan, index: number): boolean {
  const length = (tokens.end[index - 1] ?? 0) - (tokens.start[index - 1] ?? 0);
  return isCapital(tokens, index - 1) && length === 1;
}

function stepOverLower(scan: Scan, index: number, lower: boolean): number {
  const { tokens, lexicon, limit } = scan;
  const noun = lexicon.nouns.match(tokens, index, limit);
  const boundary = lexicon.boundaries.match(tokens, index, limit);
  if (isFounding(scan, index)) return index + 2;
  const isArea = areWords(scan, index, ['khu', 'vực']) && lexicon.names.match(tokens, index + 2, limit) !== undefined;
  if (isArea) return index;
  // "chung kết Cúp Hùng Vương 2026 giữa …"
  if (areWords(scan, index, ['giữa']) && (isNumber(tokens, index - 1) || counts.has(wordAt(tokens, index + 1))))
    return index;
  if (boundary !== undefined && boundary.end >= (noun?.end ?? 0)) return index;
  if (noun !== undefined) return noun.end;
  const word = wordAt(tokens, index);
  if (word === 'và') return stepOverAnd(scan, index, lower);
  if (word === 'của') return stepOverOf(scan, index);
  const action = lexicon.actions.match(tokens, index, limit);
  if (action !== undefined) return action.end;
  return lower ? index + 1 : index;
}

/** "65 năm thành lập Nhà hát", "Ngày thành lập": what is remembered is part of the name. */
function isFounding(scan: Scan, index: number): boolean {
  if (!areWords(scan, index, ['thành', 'lập']) || !isWord(scan.tokens, index - 1)) return false;
  const before = wordAt(scan.tokens, index - 1);
  return before === 'năm' || before === 'ngày';
}

/** "và" joins two parts of a description, not the named thing to another one. */
function stepOverAnd({ tokens, lexicon, limit }: Scan, index: number, lower: boolean): number {
  const next = index + 1;
  if (next >= limit || !isWord(tokens, next)) return index;
  if (isCapital(tokens, next)) {
    if (lexicon.heads.match(tokens, next, limit) !== undefined) return index;
    const noun = lexicon.nouns.match(tokens, next, limit) ?? lexicon.actions.match(tokens, next, limit);
    return noun !== undefined && lexicon.names.match(tokens, next, limit) === undefined ? index + 1 : index;
  }
  return lower && !counts.has(wordAt(tokens, next)) ? index + 1 : index;
}

/** "Bản ghi nhớ về khoáng sản và sáu hợp đồng": what is counted behind "và" is another thing. */
const counts = new Set([
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'các',
  'những',
  'nhiều',
  'vòng',
  'giải',
  'cúp',
]);

/** "của Đảng", "của Liên hợp quốc": whose the named thing is. */
function stepOverOf(scan: Scan, index: number): number {
  const { tokens, lexicon, limit } = scan;
  if (areWords(scan, index + 1, ['ngành'])) return lexicon.nouns.match(tokens, index + 2, limit)?.end ?? index;
  const owner = lexicon.names.match(tokens, index + 1, limit);
  if (owner?.value.canonical !== 'Đảng Cộng sản Việt Nam' && owner?.value.canonical !== 'Liên hợp quốc') return index;
  return owner.end;
}

function stepOverHyphen({ tokens, limit }: Scan, index: number): number {
  const next = index + 1;
  if (next >= limit || !(isCapital(tokens, next) || isLower(tokens, next))) return index;
  if (spaceBefore(tokens, index) !== spaceBefore(tokens, next)) return index;
  return isCapital(tokens, next) || !spaceBefore(tokens, index) ? next + 1 : index;
}

const commaPairs = new Set(['hướng nhiệm', 'phòng chống', 'tự an', 'lý sử', 'nghệ đổi', 'dưỡng phòng']);

/** The comma of phrases such as "phòng, chống", which is no end of the name. */
function stepOverComma(scan: Scan, index: number): number {
  const { tokens, limit } = scan;
  const next = index + 1;
  if (next >= limit || !isWord(tokens, index - 1) || !isWord(tokens, next)) return index;
  // "lần thứ I, nhiệm kỳ 2025 - 2030": the period of a congress is of its name.
  if (wordAt(tokens, next) === 'nhiệm' && editionEnd(scan, next) > next) return next;
  return commaPairs.has(`${wordAt(tokens, index - 1)} ${wordAt(tokens, next)}`) ? next + 1 : index;
}
