import type { ParagraphFigure } from '../paragraph.js';
import { namesBody } from './bodies.js';
import { isSign, signs } from './clause.js';
import { cue } from './cues.js';
import type { Governor } from './governor.js';
import { subjectPhrase } from './noun-phrase.js';
import { sumOf } from './read-held.js';
import { type Reading, rangeText, readingOf } from './reading.js';
import { cueFirst, cueNext, entityAt, type FactSentence, figureAt, hasCue, unitFirst, wordAt } from './sentence.js';

/** What somebody does with money that goes from hand to hand. */
const given = /^(?:nhận|đưa|gửi|cầm|biếu|lấy|giao|chuyển)$/u;
/** How far before its amount in tokens the verb may stand, with where the money goes between. */
const placeReach = 3;

/**
 * "Riêng ông Lãm nhận 17 tỉ đồng", "công ty đưa 1,8 tỉ đồng", "cộng đồng gửi về quê hương 31.500 euro": money that passes between
 * people is of what is done with it, not of what was told before, nor of whoever does it where that is a name or a body.
 */
export function readGiven(sentence: FactSentence, figure: ParagraphFigure, governor: Governor): Reading | undefined {
  if (sentence.context.language !== 'vi' || figure.kind !== 'money') return undefined;
  const verb = verbBefore(sentence, governor);
  if (verb === undefined) return undefined;
  let next = verb;
  while (next > governor.clause && hasCue(sentence, next - 1, cue.auxiliary | cue.time | cue.connector))
    next = unitFirst(sentence, next - 1);
  if (!isGiver(sentence, governor.clause, next, verb)) return undefined;
  // "nhận 6 tỷ đồng tiền thưởng"
  const sum = wordAt(sentence, verb) === 'nhận' ? sumOf(sentence, figure) : undefined;
  if (sum !== undefined) return readingOf(sentence, { ...sum, isMeasured: true }, 'fact.amount.after');
  return { metric: purposeOf(sentence, figure) ?? sentWhere(sentence, verb), isMeasured: true, rule: 'fact.deed' };
}

/** "gửi về cho mẹ 15 triệu đồng": home, where it says so. */
function sentWhere(sentence: FactSentence, verb: number): string {
  const word = wordAt(sentence, verb);
  return word === 'gửi' && wordAt(sentence, verb + 1) === 'về' ? 'gửi về' : word;
}

/** "gửi 31.500 euro ủng hộ đồng bào": what the money is for, right behind it. */
function purposeOf(sentence: FactSentence, { next }: ParagraphFigure): string | undefined {
  if (!hasCue(sentence, next, cue.deed)) return undefined;
  const verb = rangeText(sentence, { first: next, next: cueNext(sentence, next) });
  return /^(?:ủng hộ|hỗ trợ|tài trợ|cứu trợ|đầu tư)$/u.test(verb) ? verb : undefined;
}

function verbBefore(sentence: FactSentence, { clause, first }: Governor): number | undefined {
  for (let index = first - 1; index >= Math.max(clause, first - placeReach - 1); index--) {
    if (figureAt(sentence, index) !== undefined) return undefined;
    const isOne = cueFirst(sentence, index) === index && cueNext(sentence, index) === index + 1;
    if (isOne && given.test(wordAt(sentence, index))) {
      const isPlace = index === first - 1 || /^(?:về|cho|sang)$/u.test(wordAt(sentence, index + 1));
      return isPlace ? index : undefined;
    }
  }
  return undefined;
}

const sends = /^(?:gửi|chuyển|biếu)$/u;

/** Whether a name, a body or a pronoun stands right before the verb. */
function isGiver(sentence: FactSentence, clause: number, next: number, verb: number): boolean {
  // "…, đã gửi về cho mẹ 15 triệu đồng": of whom the clause before tells.
  if (next <= clause) return isSign(sentence, clause - 1, signs.comma) && sends.test(wordAt(sentence, verb));
  const name = entityAt(sentence, next - 1);
  if (name?.kind === 'person' || name?.kind === 'organization') return true;
  if (hasCue(sentence, next - 1, cue.pronoun)) return true;
  const phrase = subjectPhrase(sentence, clause, next);
  if (phrase === undefined || phrase.range.next < next) return false;
  return (
    (namesBody(phrase.metric) && !/^đội /iu.test(phrase.metric)) ||
    /^(?:cộng đồng|kiều bào|nhà tài trợ)(?: |$)/u.test(phrase.metric)
  );
}
