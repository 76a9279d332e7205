import { tokenKind, wordCase } from '../text/tokens.js';
import { isSign, signs } from './clause.js';
import { isClassifier } from './cue-table.js';
import { cue } from './cues.js';
import { rangeText } from './reading.js';
import { cueFirst, cueNext, entityAt, type FactSentence, figureAt, hasCue, leadsToFigure, wordAt } from './sentence.js';

/** "khoản thu", "chỗ ngồi": a classifier alone takes the verb behind it. */
export function withVerb(sentence: FactSentence, first: number, end: number, next: number): number {
  const isAlone = end - first === 1 && entityAt(sentence, first) === undefined && end < next;
  if (!isAlone || !isClassifier(sentence.paragraph.tokens, first, 'vi')) return end;
  return hasCue(sentence, end, cue.act) && cueNext(sentence, end) === end + 1 ? end + 1 : end;
}

/** "trẻ dưới 1 tuổi", "nhóm từ 9 tháng đến 5 tuổi", "người từ 60 tuổi trở lên". */
export function withAge(sentence: FactSentence, end: number, next: number): number {
  const { text } = sentence.paragraph.tokens;
  let index = end;
  while (index < next && hasCue(sentence, index, cue.filler | cue.from | cue.goTo)) index = cueNext(sentence, index);
  const figure = figureAt(sentence, index);
  if (figure?.kind !== 'duration' || figure.next > next) return end;
  if (text.slice(figure.start, figure.end).endsWith('tuổi')) {
    return hasCue(sentence, figure.next, cue.filler) ? Math.min(next, cueNext(sentence, figure.next)) : figure.next;
  }
  const rest = withAge(sentence, figure.next, next);
  return rest === figure.next ? end : rest;
}

/** Words that open a time: "hôm khai trương", "dịp cuối năm", "ngay phiên sáng". */
const timeNouns = /^(?:ngay|hôm|lúc|giờ|dịp|hồi|ngày|đêm|sáng|trưa|chiều|tối)$/u;

export function opensTime(sentence: FactSentence, index: number): boolean {
  return timeNouns.test(wordAt(sentence, index));
}

/** "X-quang", "ki-ốt": a hyphen without spaces between two words. */
export function joinsSyllables(sentence: FactSentence, index: number): boolean {
  const { tokens } = sentence.paragraph;
  if (!isSign(sentence, index, signs.dash) || tokens.kind[index - 1] !== tokenKind.word) return false;
  if (figureAt(sentence, index - 1) !== undefined || entityAt(sentence, index - 1) !== undefined) return false;
  return tokens.start[index] === tokens.end[index - 1] && tokens.start[index + 1] === tokens.end[index];
}

/** "Hồ Hòa Bình sáng 3/7": the part of a day before its date. */
export function isDayPart(sentence: FactSentence, index: number): boolean {
  if (figureAt(sentence, index + 1)?.kind !== 'date' || sentence.context.language !== 'vi') return false;
  return /^(?:sáng|trưa|chiều|tối|đêm|phiên|hôm|lúc)$/u.test(wordAt(sentence, index));
}

/** "giờ hạ còn 4,6 tỷ đồng", "giờ tôi ước còn 35%", "hôm thứ Bảy là 5.000 đồng": when, and not what. */
export function tellsWhen(sentence: FactSentence, start: number, end: number): boolean {
  const word = wordAt(sentence, start);
  if (word === 'hôm' || word === 'hồi') return true;
  return word === 'giờ' && (end - start === 1 || hasCue(sentence, start + 1, cue.pronoun));
}

/** "mức giao dịch phổ biến hôm thứ Bảy là 121.000 đồng": a verb of a value that leads to none says how it is. */
export function isAdjective(sentence: FactSentence, index: number): boolean {
  if (sentence.context.language !== 'vi' || wordAt(sentence, cueFirst(sentence, index)) !== 'phổ') return false;
  return hasCue(sentence, index, cue.reach) && !leadsToFigure(sentence, index);
}

/** "học phí trường chưa tự chủ": what is denied of a noun, with no verb that the clause says. */
export function isNegated(sentence: FactSentence, index: number, end: number): boolean {
  if (sentence.context.language !== 'vi' || !/^(?:chưa|không)$/u.test(wordAt(sentence, index))) return false;
  if (end - index > longestDenied + 1 || index + 1 >= end) return false;
  for (let place = index + 1; place < end; place++) if (hasCue(sentence, place, ~0)) return false;
  return entityAt(sentence, index - 1) === undefined;
}

/** How long in tokens what is denied may be. */
const longestDenied = 2;

/** "tăng trưởng tạo ra số việc làm": a verb with "ra" is what the clause says. */
export function bringsAbout(sentence: FactSentence, index: number): boolean {
  return sentence.context.language === 'vi' && wordAt(sentence, cueNext(sentence, index)) === 'ra';
}

/** "chi cho hai con 4 triệu đồng": a verb, and whom it is for. */
export function isSpentOn(sentence: FactSentence, index: number): boolean {
  return wordAt(sentence, index) === 'cho' && figureAt(sentence, cueNext(sentence, index)) !== undefined;
}

/** Measured nouns that are verbs, too. */
const verbalHead = /^(?:xuất khẩu|nhập khẩu|xuất nhập khẩu|tiêu dùng)$/u;
/** Whoever does so, and does not have it for a kind. */
const trader = /^(?:nước|tỉnh|phố|ty|nghiệp|hộ|ngành|phương|nhà|hãng|việc|và|khối|fdi)$/u;

/** "hạt nhựa nhập khẩu còn 705 USD/tấn": such a word behind a plain noun says what kind it is. */
export function isModifierHead(sentence: FactSentence, index: number, first: number): boolean {
  if (sentence.context.language !== 'vi') return false;
  const start = cueFirst(sentence, index);
  if (start <= first || !verbalHead.test(rangeText(sentence, { first: start, next: cueNext(sentence, index) })))
    return false;
  const before = start - 1;
  const { kind, letterCase } = sentence.paragraph.tokens;
  const isShort = letterCase[before] === wordCase.upper && before > first && letterCase[before - 1] === wordCase.lower;
  if (kind[before] !== tokenKind.word || (letterCase[before] !== wordCase.lower && !isShort)) return false;
  if (figureAt(sentence, before) !== undefined || entityAt(sentence, before) !== undefined) return false;
  return !hasCue(sentence, before, ~0) && !trader.test(wordAt(sentence, before));
}
