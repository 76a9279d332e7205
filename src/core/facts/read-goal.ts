import type { ParagraphFigure } from '../paragraph.js';
import { isAmountAlone, isCounted, measuresCount } from './counts.js';
import { cue } from './cues.js';
import { isModifierVerb } from './cut-phrase.js';
import { deedBefore } from './deeds.js';
import type { Governor } from './governor.js';
import { measuredBefore, subjectPhrase } from './noun-phrase.js';
import { counted } from './read-count.js';
import { heldBehind, sumOf } from './read-held.js';
import {
  alikeIn,
  type Before,
  carried,
  countsNumber,
  inherited,
  isBareQuantity,
  isPoints,
  type Reading,
  readingOf,
} from './reading.js';
import { cueFirst, cueNext, entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';
import { changedBefore, changedObject, earlierTopic, objectBehind, topic } from './topic.js';

/** "nâng tổng số X lên 71", "tăng 8%, lên 4.536 USD", "giá giảm từ 626 USD xuống 511 USD". */
export function readGoal(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  before: Before | undefined,
): Reading | undefined {
  const transfer = transferVerb(sentence, governor);
  if (transfer !== undefined) {
    const first = cueNext(sentence, transfer);
    const phrase = measuredBefore(sentence, first, governor.first) ?? subjectPhrase(sentence, first, governor.first);
    const total = counted(sentence, figure, 'fact.total', 'total');
    const isNamed = phrase !== undefined && !isBareQuantity(phrase.metric);
    if (total !== undefined && !(isNamed && countsNumber(phrase.metric))) return total;
    if (isNamed) {
      const metric = withoutTotal(phrase.metric);
      return readingOf(
        sentence,
        { ...phrase, metric },
        'fact.total',
        isPutAt(sentence, governor) ? undefined : 'total',
      );
    }
  }
  const isEnglish = sentence.context.language === 'en';
  const object = changedObject(sentence, governor) ?? (isEnglish ? changedBefore(sentence, governor) : undefined);
  if (object !== undefined && (!isCounted(figure) || measuresCount(sentence, object, figure))) {
    return readingOf(sentence, object, 'fact.goal.moved');
  }
  // "phạt người tàng trữ tới 2.000 USD"
  const deed =
    figure.kind === 'money' && !isMeasuredThere(sentence, governor)
      ? deedBefore(sentence, governor, figure)
      : undefined;
  if (deed !== undefined) return { metric: deed, isMeasured: true, rule: 'fact.deed' };
  const verb = changeVerb(sentence, governor);
  // "by seven votes to four", "from 12 cases to 15"
  const pair = figure.kind === 'cardinal' && figure.unit === undefined ? pairedWith(sentence, governor) : undefined;
  const same = pair === undefined ? undefined : counted(sentence, pair, 'fact.goal.same');
  if (same !== undefined) return same;
  // "pay damages to 62 former employees"
  if (verb === undefined && isCounted(figure) && sentence.context.language === 'en') return undefined;
  // "Hồ còn 900 triệu m3 nước"
  // "dính đến 3 trong 9 chuyến hàng"
  const parts = figure.kind === 'fraction' && verb === undefined ? objectBehind(sentence, figure) : undefined;
  if (parts?.range.first === figure.next) return readingOf(sentence, parts, 'fact.fraction');
  const isLeft = verb === undefined && sentence.context.language === 'vi';
  // "công ty còn 1.060 tỷ đồng nợ vay"
  const sum = isLeft && figure.kind === 'money' ? sumOf(sentence, figure) : undefined;
  // "trời trút xuống hơn 150 mm nước"
  const rain = isLeft && figure.unit === 'mm' ? rainBehind(sentence, figure) : undefined;
  if (rain !== undefined) return { metric: rain, isMeasured: true, rule: 'fact.amount.after' };
  const held = isLeft && figure.kind === 'measure' ? heldBehind(sentence, figure) : sum;
  if (held !== undefined) return readingOf(sentence, held, 'fact.amount.after');
  const phrase = topic(sentence, verb === undefined ? governor : { ...governor, first: verb });
  const isValue = figure.kind !== 'cardinal' || (phrase !== undefined && isAmountAlone(sentence, phrase, figure));
  if (phrase !== undefined && (isValue || measuresCount(sentence, phrase, figure))) {
    const isOther = sentence.context.language === 'vi' && verb === undefined && figure.kind === 'money';
    return (isOther ? carried(before, phrase, figure) : undefined) ?? readingOf(sentence, phrase, 'fact.goal');
  }
  // "song còn 9 chủ đầu tư chưa giải ngân" counts something else than the change before it measures.
  const goesOn =
    before?.reading.change !== undefined && before.figure.kind === 'cardinal' && governor.first === governor.clause;
  if (isCounted(figure) && !isPoints(figure) && !goesOn) return undefined;
  // "Tỷ lệ hấp thụ giảm mạnh, chỉ còn 68%"
  const earlier = before === undefined && figure.kind !== 'cardinal' ? earlierTopic(sentence, governor) : undefined;
  return earlier === undefined
    ? inherited(figure.kind === 'measure' ? before : alikeIn(sentence, figure, before), 'fact.goal.same')
    : readingOf(sentence, earlier, 'fact.goal.subject');
}

/** "Khoảng cách giữa cho vay và tiền gửi nới lên 5 tỷ đồng", "Dư nợ vay xuống 3 tỷ đồng": what is measured has the verb in it. */
function isMeasuredThere(sentence: FactSentence, { clause, first }: Governor): boolean {
  if (sentence.context.language !== 'vi') return false;
  const stated = measuredBefore(sentence, clause, first);
  return stated !== undefined && stated.range.next >= first;
}

/** How many tokens may stand between two numbers of one thing. */
const pairReach = 3;

/** The count right before the words that lead to another number: "by seven votes to four". */
function pairedWith(sentence: FactSentence, { first, clause }: Governor): ParagraphFigure | undefined {
  for (let index = first - 1; index >= Math.max(clause, first - pairReach); index--) {
    const figure = figureAt(sentence, index);
    if (figure !== undefined) return figure.kind === 'cardinal' ? figure : undefined;
  }
  return undefined;
}

/** "puts the damage at $2bn" states a value, and moves none. */
function isPutAt({ paragraph: { tokens }, context }: FactSentence, { first }: Governor): boolean {
  return context.language === 'en' && tokens.text.slice(tokens.start[first], tokens.end[first]) === 'at';
}

/** The "nâng", "đưa" of the clause that leads to the goal. */
export function transferVerb(sentence: FactSentence, governor: Governor): number | undefined {
  for (let index = governor.first - 1; index >= governor.clause; index = cueFirst(sentence, index) - 1) {
    if (hasCue(sentence, index, cue.transfer) && !isModifierVerb(sentence, index)) return index;
  }
  return undefined;
}

function changeVerb(sentence: FactSentence, governor: Governor): number | undefined {
  // "will peak in 2028 at 37,900"
  const verbs = sentence.context.language === 'en' ? cue.rise | cue.fall | cue.reach : cue.rise | cue.fall;
  for (let index = governor.first - 1; index >= governor.clause; index--) {
    if (hasCue(sentence, index, verbs) && entityAt(sentence, index) === undefined) {
      return cueFirst(sentence, index);
    }
  }
  return undefined;
}

function withoutTotal(metric: string): string {
  return metric.replace(/^(?:tổng số|the total number of|total number of) /iu, '');
}

/** What a depth in millimetres is of, where it falls. */
function rainBehind(sentence: FactSentence, { next }: ParagraphFigure): string | undefined {
  return /^(?:nước|mưa)$/u.test(wordAt(sentence, next)) ? 'lượng mưa' : undefined;
}
