import type { ParagraphFigure } from '../paragraph.js';
import { dimensionAt } from './cue-table.js';
import { cue } from './cues.js';
import type { Governor } from './governor.js';
import { type MetricPhrase, nounBefore, subjectPhrase } from './noun-phrase.js';
import type { Before } from './reading.js';
import { cueFirst, entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

export const areaUnits: ReadonlySet<string> = new Set(['har', 'm2', 'km2', '[acr_us]', '[sft_i]']);

/** How tall somebody is, is no measure of "libero Đàm Thị Thu". */
function namesPerson(sentence: FactSentence, { range }: MetricPhrase): boolean {
  return entityAt(sentence, range.next - 1)?.kind === 'person';
}

/** "Cô gái người Thái": a person without a name. */
const person =
  /^(?:cô gái|chàng trai|gái|trai|người|bé|em|cháu|anh|chị|ông|bà|nam sinh|nữ sinh|học sinh|vận động viên|cầu thủ|thủ môn|tay vợt|tay đua|kỳ thủ|tài xế|du khách|bệnh nhân)(?: |$)/u;

/** Whether the phrase names a person, or says that it is one. */
export function isPersonal(sentence: FactSentence, owner: MetricPhrase): boolean {
  return namesPerson(sentence, owner) || (sentence.context.language === 'vi' && person.test(owner.metric));
}

/** How long in tokens the title is that a sentence opens with before a name: "Anh Kim Sa Rết". */
const titleLength = 2;

/** Words for whoever is weighed without a name. */
const weighed = /^(?:tôi|anh|chị|ông|bà|cô|em|cháu|bé|trẻ|mình)$/u;

/** "Cháu nằm viện 11 ngày, sụt 0,8 kg": whether a change in weight is of a person's. */
export function isOfBody(
  sentence: FactSentence,
  { unit }: ParagraphFigure,
  { clause, first }: Governor,
  phrase: MetricPhrase | undefined,
): boolean {
  if (sentence.context.language !== 'vi' || (unit !== 'kg' && unit !== 'g')) return false;
  if (phrase !== undefined) return isPersonal(sentence, phrase);
  const opening = clause === first ? sentence.first : clause;
  return weighed.test(wordAt(sentence, opening)) || entityAt(sentence, opening)?.kind === 'person';
}

/** How far before its weight in tokens somebody is told of. */
const weighedReach = 20;

function tellsOfPerson(sentence: FactSentence, next: number): boolean {
  for (let index = Math.max(sentence.first, next - weighedReach); index < next; index++)
    if (/^(?:bé|cháu|trẻ)$/u.test(wordAt(sentence, index))) return true;
  return false;
}

/** Whether so much is what somebody weighs: who is named before it, or was told to be so tall. */
export function isOfPerson(
  sentence: FactSentence,
  { unit }: ParagraphFigure,
  { first }: Governor,
  owner: MetricPhrase | undefined,
  before: Before | undefined,
): boolean {
  if (sentence.context.language !== 'vi' || (unit !== 'kg' && unit !== 'g')) return false;
  if (before?.reading.metric === 'chiều cao' || (owner !== undefined && isPersonal(sentence, owner))) return true;
  // "Chị nặng 48 kg"
  if (owner === undefined && hasCue(sentence, first - 1, cue.pronoun)) return true;
  const named = sentence.entities.findLast(({ next }) => next <= first);
  const opening = sentence.entities[0];
  const isOpening = opening?.kind === 'person' && opening.first <= sentence.first + titleLength;
  return owner === undefined && (named?.kind === 'person' || isOpening || tellsOfPerson(sentence, first));
}

/** What is so long or wide: the subject of its clause, or where that has a verb of its own the noun right before. */
export function ownerOf(sentence: FactSentence, { clause, first }: Governor): MetricPhrase | undefined {
  // "dài 3 km, rộng 45 m đã thảm xong lớp nhựa dày 12 cm": how wide something is, is not so thick.
  if (sentence.context.language === 'vi' && hasCue(sentence, clause, cue.extent) && figureAt(sentence, clause + 1))
    return nounBefore(sentence, clause, first);
  for (let index = clause; index < first; index++) {
    // "xảy ra 3 vị trí sạt lở dài 140 m": what was counted is so long. "Hai xe thang, một xe vươn cao 52 m" counts but part of it.
    const counted = sentence.context.language === 'vi' ? figureAt(sentence, index) : undefined;
    const noun = counted?.kind === 'cardinal' ? nounBefore(sentence, clause, first) : undefined;
    if (noun !== undefined && noun.range.first === counted?.next && counted.value !== 1) return noun;
    // "Xã có máy xét nghiệm nặng 4 kg": what there is is so heavy, not who has it.
    const isHad = hasCue(sentence, index, cue.passive) && /^(?:có|bị)$/u.test(wordAt(sentence, index));
    // "Thợ đã đổ xong lớp nhựa dày 12 cm"
    const isDone = sentence.context.language === 'vi' && wordAt(sentence, index) === 'xong';
    if (isHad || isDone || hasCue(sentence, index, cue.act | cue.deed)) return nounBefore(sentence, clause, first);
  }
  return subjectPhrase(sentence, clause, first);
}

export function dimensionBefore(sentence: FactSentence, figure: ParagraphFigure): string | undefined {
  if (figure.kind !== 'measure' && figure.kind !== 'duration') return undefined;
  for (let index = figure.first - 1; index >= sentence.first; index = cueFirst(sentence, index) - 1) {
    if (hasCue(sentence, index, cue.extent)) {
      return dimensionAt(sentence.paragraph.tokens, cueFirst(sentence, index), sentence.context.language);
    }
    // "nặng có 21 kg"
    if (!hasCue(sentence, index, cue.filler | cue.auxiliary | cue.passive)) return undefined;
  }
  return undefined;
}

/** "hạ thân nhiệt, có người chỉ còn 33,5°C": how hot somebody is. */
export function isFever(sentence: FactSentence, next: number): boolean {
  for (let index = sentence.first + 1; index < next; index++)
    if (wordAt(sentence, index) === 'nhiệt' && wordAt(sentence, index - 1) === 'thân') return true;
  return false;
}

/** "mặn lấn sâu 60 km": what goes so deep, without that it does. */
export function withoutReach(owner: MetricPhrase | undefined): MetricPhrase | undefined {
  const metric = owner?.metric.replace(/ (?:lấn|ăn|vào|xâm nhập)$/u, '');
  if (owner === undefined || metric === undefined) return owner;
  return { ...owner, metric: metric === 'lấn' ? 'lấn sâu' : metric };
}
