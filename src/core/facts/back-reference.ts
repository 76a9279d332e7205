import type { ParagraphEntity, ParagraphFigure } from '../paragraph.js';
import { tokenKind, wordCase } from '../text/tokens.js';
import { clauseStart, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { entityAt, type FactSentence, figureAt, hasCue, unitFirst, unitNext, wordAt } from './sentence.js';
import { isActor, isFollowed, isPlain, overOpening } from './subject.js';

/** Most words of a title before a name that opens a sentence. */
const longestTitle = 6;

/** Whom or what the sentences behind this one go on about: its opener, else the one before, where no other person came in. */
export function openerBehind(sentence: FactSentence, before: ParagraphEntity | undefined): ParagraphEntity | undefined {
  return openerOf(sentence) ?? openerBeside(sentence.entities, before);
}

/** The one before, where it is no person or none of the names is that of another. */
export function openerBeside(
  named: readonly ParagraphEntity[],
  before: ParagraphEntity | undefined,
): ParagraphEntity | undefined {
  const isOther = ({ kind, canonical }: ParagraphEntity) => kind === 'person' && canonical !== before?.canonical;
  return before?.kind === 'person' && named.some(isOther) ? undefined : before;
}

/** Whom or what a Vietnamese sentence opens with and says something of. */
function openerOf(sentence: FactSentence): ParagraphEntity | undefined {
  if (sentence.context.language !== 'vi') return undefined;
  const first = openingOf(sentence);
  const limit = Math.min(sentence.next, first + longestTitle);
  for (let index = first; index < limit; index = unitNext(sentence, index)) {
    const name = entityAt(sentence, index);
    if (name !== undefined) {
      const isOpener = isActor(name) && (name.kind === 'person' || index === first);
      // "Cục Thống kê cho biết …" only tells of others.
      return isOpener && isFollowed(sentence, name.next) && !isTeller(sentence, name.next) ? name : undefined;
    }
    if (!isPlain(sentence, index)) return undefined;
  }
  return undefined;
}

function isTeller(sentence: FactSentence, next: number): boolean {
  let index = next;
  while (hasCue(sentence, index, cue.auxiliary | cue.time)) index = unitNext(sentence, index);
  return hasCue(sentence, index, cue.say);
}

/** What is in the books of a body: prices and rates are of others. */
const accounts =
  /^(?:doanh (?:thu|số)|lợi nhuận|lãi|lỗ|biên|chi phí|nợ|dư nợ|tổng|vốn|cổ tức|tồn kho|mục tiêu|kế hoạch|tỷ lệ|sản lượng|kết quả)$/u;

/** Behind the dash of a line, and behind times and what joins sentences, with their comma. */
function openingOf(sentence: FactSentence): number {
  const start = isSign(sentence, sentence.first, signs.dash) ? sentence.first + 1 : sentence.first;
  const first = overOpening(sentence, start, sentence.next);
  return first > start && isSign(sentence, first, signs.comma) ? first + 1 : first;
}

const persons = /^(?:ông|bà|anh|chị|cô|em|cậu)$/u;
const bodies =
  /^(?:công ty|hãng|doanh nghiệp|tập đoàn|ngân hàng|nhà băng|đơn vị|bệnh viện|trường|cơ quan|nhà máy|câu lạc bộ|đội|đoàn|quỹ|viện|nơi này)$/u;
const areas = /^(?:tỉnh|thành phố|xã|huyện|phường|nước này|địa phương|nơi này)$/u;

/** How many clauses back the word may stand that goes back to the opener. */
const longestChain = 4;

/**
 * Whom a fact is about whose sentence names nobody: "Năm 2024, công ty lãi …", "Cô cao 1,68 m", "Doanh thu đạt …" go back to what
 * the sentence before opened with.
 */
export function referredTo(
  sentence: FactSentence,
  figure: ParagraphFigure,
  opener: ParagraphEntity | undefined,
): ParagraphEntity | undefined {
  if (opener === undefined || namesOther(sentence, figure)) return undefined;
  let end = figure.first;
  for (let clause = 0; clause < longestChain; clause++) {
    const start = clauseStart(sentence, end);
    const first = overOpening(sentence, start, end);
    if (refersTo(sentence, first, end, opener)) return opener;
    const goesBack = first >= end || hasCue(sentence, first, predicate) || figureAt(sentence, first) !== undefined;
    if (!goesBack || start <= sentence.first) return undefined;
    end = unitFirst(sentence, start - 1);
  }
  return undefined;
}

const predicate = cue.reach | cue.rise | cue.fall | cue.times | cue.goTo | cue.act | cue.deed | cue.head | cue.passive;

/** Whether somebody else is named in the sentence before the figure. */
function namesOther({ entities }: FactSentence, { first }: ParagraphFigure): boolean {
  return entities.some((entity) => entity.first < first && isActor(entity));
}

function refersTo(sentence: FactSentence, first: number, next: number, opener: ParagraphEntity): boolean {
  if (first >= next) return false;
  const one = wordAt(sentence, first);
  if (opener.kind === 'person') return persons.test(one) && isAlone(sentence, first + 1);
  const two = `${one} ${wordAt(sentence, first + 1)}`;
  const nouns = opener.kind === 'place' ? areas : bodies;
  const length = nouns.test(two) ? 2 : nouns.test(one) ? 1 : 0;
  const isPlural = /^(?:các|những|nhiều|mỗi)$/u.test(wordAt(sentence, first - 1));
  if (length > 0) return !isPlural && isAlone(sentence, first + length);
  const isAccount = hasCue(sentence, first, cue.head) && (accounts.test(one) || accounts.test(two));
  return opener.kind === 'organization' && isAccount && first <= openingOf(sentence);
}

/** Whether the noun before has no name and no modifier: a word of the clause follows, or "này". */
function isAlone(sentence: FactSentence, index: number): boolean {
  const { kind, letterCase } = sentence.paragraph.tokens;
  if (kind[index] !== tokenKind.word || letterCase[index] !== wordCase.lower) return false;
  return wordAt(sentence, index) === 'này' || hasCue(sentence, index, ~0);
}

/** Kinds of place, body and person before a name. */
const kindBefore =
  /^(?:trạm|đài|tỉnh|thành phố|xã|phường|huyện|thị trường|khu vực|công ty|ngân hàng|ông|bà|anh|chị|cảng|hồ|sông)$/iu;

/**
 * The name within what a form took for a subject: "trạm Bái Thượng", "Bộ Y tế khuyến cáo"; of "của công ty" the one that the
 * paragraph is about.
 */
export function namedWithin(sentence: FactSentence, subject: string, opener: ParagraphEntity | undefined): string {
  if (sentence.context.language !== 'vi') return subject;
  if (opener !== undefined && opener.kind !== 'person' && bodies.test(subject)) return opener.canonical;
  const { text } = sentence.paragraph.tokens;
  for (const entity of sentence.entities) {
    if (!isActor(entity)) continue;
    const name = text.slice(entity.start, entity.end);
    const isOpening = subject.startsWith(`${name} `) && /^\p{Ll}/u.test(subject.slice(name.length + 1));
    const isClosing = subject.endsWith(` ${name}`) && kindBefore.test(subject.slice(0, -name.length - 1));
    if (isOpening || isClosing) return entity.canonical;
  }
  return subject;
}
