import type { ParagraphFigure } from '../paragraph.js';
import { isBreak, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { deedMetric } from './deeds.js';
import type { Governor } from './governor.js';
import type { MetricPhrase } from './noun-phrase.js';
import { phraseBehind, phraseRightBehind } from './phrase-behind.js';
import { adjacent, readAlike } from './read-amount.js';
import { counted, startsClause, wholeAfter } from './read-count.js';
import { planAfter } from './read-share.js';
import {
  type Before,
  changeKind,
  type Earlier,
  inherited,
  isBareQuantity,
  type Reading,
  readingOf,
} from './reading.js';
import { cueFirst, cueNext, cuesAt, entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

/** "hai phần ba số hộ"; "một nửa sau đó nhập ngũ" of the people counted before. */
export function readFraction(
  sentence: FactSentence,
  figure: ParagraphFigure,
  before: Before | undefined,
  last: Before | undefined,
): Reading | undefined {
  const part = readPartOfThese(sentence, figure, last);
  if (part !== undefined) return part;
  const after = phraseBehind(sentence, figure);
  if (after !== undefined && !isBareQuantity(after.metric)) return readingOf(sentence, after, 'fact.fraction');
  // "Tiền dầu hết 2 triệu đồng, con trai ông lo một nửa"
  const isOfSum =
    sentence.context.language === 'vi' &&
    before?.figure.kind === 'money' &&
    before.reading.isMeasured === true &&
    before.reading.change === undefined &&
    (figure.next >= sentence.next - 1 || isBreak(sentence, figure.next));
  return before?.figure.kind === 'cardinal' || isOfSum ? inherited(before, 'fact.fraction.part') : undefined;
}

/** "tỷ lệ lấp đầy 76%", "40% số hộ": a percentage that no verb puts on anything. */
export function readPercent(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  { before, last }: Earlier,
): Reading | undefined {
  const plan = planAfter(sentence, figure);
  if (plan !== undefined) return readingOf(sentence, plan, 'fact.reach.plan');
  const part = readPartOfThese(sentence, figure, isOfTotal(sentence, figure) ? (before ?? last) : last);
  if (part !== undefined) return part;
  const members = before?.figure.kind === 'cardinal' ? membersBehind(sentence, figure) : undefined;
  if (members !== undefined) return readingOf(sentence, members, 'fact.share.members');
  const measured = adjacent(sentence, governor);
  // "Tiền thuốc chiếm 31%, tiền giường 14%": the list of shares goes on.
  const isShare = before?.reading.rule.startsWith('fact.share') === true && measured?.range.first === governor.clause;
  const deed = sentence.context.language === 'vi' ? deedBeside(sentence, governor) : undefined;
  // "Người thuê được ngân sách hỗ trợ 25% tiền thuê": who does it is not what is measured.
  // "kéo giảm 20% số vụ và thu hồi 35% tài sản": what is done, too.
  const isFurther = measured?.metric.endsWith(` và ${deed}`) === true;
  const isAgent =
    deed !== undefined && measured !== undefined && (isFurther || /^(?:ngân sách|quỹ)/u.test(measured.metric));
  const whole = sentence.context.language === 'vi' ? wholeOfDeed(sentence, figure, governor) : undefined;
  if (whole !== undefined) return readingOf(sentence, whole, 'fact.share.after');
  if (measured !== undefined && !isAgent)
    return readingOf(sentence, measured, isShare ? 'fact.share.listed' : 'fact.noun');
  if (deed !== undefined) return { metric: deed, isMeasured: true, rule: 'fact.deed' };
  const after = phraseBehind(sentence, figure);
  const opens = startsClause(sentence, figure);
  if (opens && last?.reading.rule === 'fact.share.part' && after?.isMeasured !== true)
    return inherited(last, 'fact.share.part');
  const isListed = before?.reading.rule.startsWith('fact.share') === true && opens;
  const isOther = after !== undefined && before?.reading.rule === 'fact.share.after';
  if (isListed && !isOther && after?.isMeasured !== true) return inherited(before, 'fact.share.part');
  if (after !== undefined && !isBareQuantity(after.metric)) {
    return readingOf(sentence, after, 'fact.share.after');
  }
  if (before !== undefined && before.figure.kind !== 'money' && isPartClause(sentence, figure)) {
    return inherited(before, 'fact.share.part');
  }
  return readAlike(sentence, figure, governor, before) ?? sufferedBehind(sentence, figure);
}

/** "27% bị viêm phổi": what befell so many, where nobody was counted before. */
function sufferedBehind(sentence: FactSentence, { next }: ParagraphFigure): Reading | undefined {
  if (sentence.context.language !== 'vi' || !/^(?:bị|mắc)$/u.test(wordAt(sentence, next))) return undefined;
  const phrase = phraseRightBehind(sentence, { next: next + 1 });
  return phrase !== undefined ? readingOf(sentence, phrase, 'fact.share.after') : undefined;
}

/** "3.240 nhân khẩu, 88% là người Mông": what so many of those counted are. */
function membersBehind(sentence: FactSentence, { first, next }: ParagraphFigure): MetricPhrase | undefined {
  if (sentence.context.language !== 'vi' || wordAt(sentence, next) !== 'là') return undefined;
  // "250 độc giả, trong đó 60% là nữ": of those.
  if (hasCue(sentence, first - 1, cue.break)) return undefined;
  const phrase = phraseRightBehind(sentence, { next: next + 1 });
  return phrase?.isMeasured === false && isNounOpening(sentence, next + 1) ? phrase : undefined;
}

/** Words for people and things, and none for how they are: "là người Mông", "là nữ", but "là thấp nhất". */
function isNounOpening(sentence: FactSentence, index: number): boolean {
  return /^(?:người|nữ|nam|trẻ|dân|đồng|lao|học|sinh|phụ|hộ|khách|doanh|nhà|cán|bác|giáo|công|nông|con|hàng|xe|đất|cây|rừng|vốn)$/u.test(
    wordAt(sentence, index),
  );
}

/** "hỗ trợ 50%", "thu hồi được 19%": the verb right before the figure, where it has but this meaning. */
function deedBeside(sentence: FactSentence, governor: Governor): string | undefined {
  const { clause } = governor;
  // "thanh toán trước 15%"
  const first = /^(?:trước|ngay|đủ)$/u.test(wordAt(sentence, governor.first - 1)) ? governor.first - 1 : governor.first;
  if (first <= clause || (cuesAt(sentence, first - 1) & (cue.deed | cue.act | cue.head)) !== cue.deed) return undefined;
  return deedMetric(sentence, cueFirst(sentence, first - 1), first);
}

/** "chỉ bán được 60% số phòng", "được hưởng 45% mức bình quân tiền lương": of what it is a part that is sold or had. */
function wholeOfDeed(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { clause, first }: Governor,
): MetricPhrase | undefined {
  if (first <= clause || !hasCue(sentence, first - 1, cue.act | cue.deed) || !hasCue(sentence, figure.next, cue.head))
    return undefined;
  const phrase = phraseRightBehind(sentence, figure);
  if (phrase === undefined || isBareQuantity(phrase.metric)) return undefined;
  const isCount = /^số (?!tiền)/u.test(phrase.metric);
  return isCount || /^(?:hưởng|nhận)$/u.test(wordAt(sentence, first - 1)) ? phrase : undefined;
}

/** Whether the figure says with a plus or a minus that it is a change. */
function isSigned({ paragraph: { tokens } }: FactSentence, figure: ParagraphFigure): boolean {
  return /^[+−-]/u.test(tokens.text.charAt(figure.start));
}

/** "tăng 11,35 điểm (+0,68%)": the same change once more; "đạt 5 tỷ USD (+12%)": the change of the value. */
export function readBracketed(
  sentence: FactSentence,
  figure: ParagraphFigure,
  before: Before | undefined,
): Reading | undefined {
  if (before === undefined || (before.reading.change === undefined && !isSigned(sentence, figure))) return undefined;
  // "tăng 2,15 điểm (tương đương 0,44%)"
  let open = figure.first - 1;
  while (open > before.figure.next && hasCue(sentence, open, cue.filler | cue.break | cue.reach)) open--;
  if (!isSign(sentence, open, signs.open) || open - before.figure.next > 2) return undefined;
  return inherited(before, 'fact.change.bracket', changeKind(figure));
}

/** How long in tokens the words may be that a change in brackets is of. */
const signedReach = 6;
/** What such words do not go back over. */
const opensSigned =
  cue.reach |
  cue.rise |
  cue.fall |
  cue.share |
  cue.break |
  cue.and |
  cue.at |
  cue.of |
  cue.say |
  cue.time |
  cue.auxiliary;

/** "nhờ cho vay mua nhà (+16%) và cho vay mua xe (-3%)": a signed change in brackets is of the words right before them. */
export function readSigned(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  const open = figure.first - 1;
  const { text, start, end } = sentence.paragraph.tokens;
  if (sentence.context.language !== 'vi' || !isSigned(sentence, figure)) return undefined;
  if (open <= sentence.first || !isSign(sentence, open, signs.open)) return undefined;
  let first = open;
  while (first > sentence.first && !isBreak(sentence, first - 1) && !hasCue(sentence, first - 1, opensSigned)) {
    if (figureAt(sentence, first - 1) !== undefined || open - first >= signedReach) return undefined;
    first--;
  }
  if (open - first < 2 || entityAt(sentence, open - 1) !== undefined) return undefined;
  const words = text.slice(start[first], end[open - 1]);
  return {
    metric: words.charAt(0).toLowerCase() + words.slice(1),
    isMeasured: true,
    change: changeKind(figure),
    rule: 'fact.change.signed',
  };
}

/** "ba phần tư trong số này", "40% of them": a part of what was stated last. */
function readPartOfThese(
  sentence: FactSentence,
  figure: ParagraphFigure,
  last: Before | undefined,
): Reading | undefined {
  // "30% trong số đó"
  const isAmong = sentence.context.language === 'vi' && wordAt(sentence, figure.next) === 'trong';
  if (isAmong && hasCue(sentence, figure.next, cue.break) && cueNext(sentence, figure.next) > figure.next + 2)
    return inherited(last, 'fact.part.these');
  if (!hasCue(sentence, figure.next, cue.of | cue.at)) return undefined;
  let index = cueNext(sentence, figure.next);
  while (hasCue(sentence, index, cue.filler)) index = cueNext(sentence, index);
  if (hasCue(sentence, index, cue.pronoun) || isRelative(sentence, index)) return inherited(last, 'fact.part.these');
  const whole = wholeAfter(sentence, figure);
  return whole === undefined ? undefined : counted(sentence, whole, 'fact.part.counted');
}

/** "64,000 passengers used two of them, or 3% of the total": of what the sentence counted first. */
function isOfTotal(sentence: FactSentence, { next }: ParagraphFigure): boolean {
  if (sentence.context.language !== 'en' || wordAt(sentence, next) !== 'of') return false;
  return wordAt(sentence, next + 1) === 'the' && wordAt(sentence, next + 2) === 'total';
}

/** "two-thirds of which". */
function isRelative(sentence: FactSentence, index: number): boolean {
  return sentence.context.language === 'en' && hasCue(sentence, index, cue.break);
}

/** "40,6% có ý định bỏ nghề": a share of those counted before. */
function isPartClause(sentence: FactSentence, figure: ParagraphFigure): boolean {
  if (!hasCue(sentence, figure.next, cue.act | cue.auxiliary | cue.passive | cue.deed | cue.reach)) return false;
  if (startsClause(sentence, figure)) return true;
  return hasCue(sentence, figure.first - 1, cue.say);
}
