import type { ParagraphFigure } from '../paragraph.js';
import { cue } from './cues.js';
import { isGrade } from './cut-phrase.js';
import { deedBefore } from './deeds.js';
import { isDenominator } from './denominator.js';
import { areaUnits } from './extent.js';
import { type Governor, governorOf } from './governor.js';
import { factLexicons } from './lexicons.js';
import { countsMembers } from './named-members.js';
import { readAmount } from './read-amount.js';
import { readAside } from './read-aside.js';
import { ofBeaten } from './read-beaten.js';
import { readCarried } from './read-carried.js';
import { readCarriedCount } from './read-carried-count.js';
import { readCarriedDuration } from './read-carried-duration.js';
import { counted, namedAlike, numbersPoints, readCardinal } from './read-count.js';
import { isTimed, readDuration } from './read-duration.js';
import { readEnglish } from './read-english.js';
import { statesNothing } from './read-english-nothing.js';
import { ofIndex } from './read-index.js';
import { readLate } from './read-late.js';
import { readMadeOf } from './read-made-of.js';
import { ofManner } from './read-manner.js';
import { measuresName, namesIndex, ofNamed } from './read-named.js';
import { readNear } from './read-near.js';
import { readBracketed, readFraction, readPercent, readSigned } from './read-percent.js';
import { ofPriced } from './read-priced.js';
import { readRanked } from './read-ranked.js';
import { readScore } from './read-score.js';
import { readMultiple, readVerb } from './read-verb.js';
import { amountKey, type Before, type Earlier, inherited, isAlike, leavesUnit, type Reading } from './reading.js';
import { cueNext, entityAt, type FactSentence, hasCue, wordAt } from './sentence.js';
import { ofShortHead } from './short-head.js';

/** Reads what the figure states, or undefined where it states nothing checkable. */
export function readFigure(sentence: FactSentence, figure: ParagraphFigure, earlier: Earlier): Reading | undefined {
  const form = readForm(sentence, figure, earlier);
  const reading = form !== undefined && sentence.context.language === 'en' ? ofWords(figure, form) : form;
  if (reading === undefined) return undefined;
  return (
    ofBeaten(sentence, figure) ??
    ofManner(sentence, figure, reading) ??
    ofPriced(sentence, figure, reading, earlier) ??
    ofIndex(sentence, figure, reading) ??
    ofNamed(sentence, figure, reading, earlier) ??
    ofCarried(sentence, figure, reading, earlier) ??
    ofShortHead(sentence, figure, reading) ??
    ofThese(sentence, figure, reading, earlier)
  );
}

/** Words that stand for what was named before, and are no metric: "many of them", "all of it". */
const standsFor = /^(?:many|most|some|all|each|few|several|none|both|others|any|another|one)$/iu;

/** An English reading without the words that say whose the metric is; what only stands for something measures nothing. */
function ofWords({ kind, unit }: ParagraphFigure, reading: Reading): Reading | undefined {
  const isArea = kind === 'measure' && areaUnits.has(unit ?? '');
  // "I seeded 900 hectares"
  if (isArea && reading.rule === 'fact.near.verb') return { ...reading, metric: factLexicons.en.areaMetric };
  const metric = reading.metric
    .replace(/^(?:my|our|your|whose) (?=\p{L})/iu, '')
    .replace(/(?<=\p{L}) (?:there|here)$/iu, '');
  if (!standsFor.test(metric)) return metric === reading.metric ? reading : { ...reading, metric };
  return isArea ? { ...reading, metric: factLexicons.en.areaMetric } : undefined;
}

/** "Sao Mai dẫn đầu với 900 tỷ đồng" below the heading "Lợi nhuận quý 3": a name measures nothing, what was told above does. */
function ofCarried(
  sentence: FactSentence,
  figure: ParagraphFigure,
  reading: Reading,
  earlier: Earlier,
): Reading | undefined {
  if (!measuresName(sentence, figure, reading)) return undefined;
  const carried = readCarried(sentence, figure, governorOf(sentence, figure), earlier);
  // "FPT đóng cửa ở 112.300 đồng": what the paragraph before was about says nothing of it.
  if (carried?.isMeasured !== true) return undefined;
  // Growth is told of one economy after another.
  if (carried.rule === 'fact.carried.before' && !/^(?:mức |tốc độ )?tăng trưởng/u.test(carried.metric))
    return undefined;
  if (namesIndex(carried.metric)) return undefined;
  return { ...carried, subject: reading.metric };
}

const demonstrative = / (?:này|đó|ấy)$/u;

/** "khai khoáng tăng 0,6%, song cùng kỳ ngành này giảm 7,2%": what the sentence told of it, else the noun alone. */
function ofThese(sentence: FactSentence, figure: ParagraphFigure, reading: Reading, { before }: Earlier): Reading {
  if (sentence.context.language !== 'vi' || !demonstrative.test(reading.metric)) return reading;
  const isTold = before !== undefined && reading.isMeasured !== true && isAlike(before.figure, figure);
  if (!isTold) return { ...reading, metric: reading.metric.replace(demonstrative, '') };
  return inherited(before, 'fact.these', reading.change) ?? reading;
}

function readForm(sentence: FactSentence, figure: ParagraphFigure, earlier: Earlier): Reading | undefined {
  const { before, amounts } = earlier;
  if (figure.kind === 'date' || figure.kind === 'ordinal' || figure.kind === 'identifier') return undefined;
  if (
    isInsideName(sentence, figure) ||
    isGrade(sentence, figure) ||
    numbersPoints(sentence, figure) ||
    countsMembers(sentence, figure) ||
    isDenominator(sentence, figure)
  )
    return undefined;
  if (sentence.context.language === 'en' && (isAgeLimit(sentence, figure) || statesNothing(sentence, figure)))
    return undefined;
  const governor = governorOf(sentence, figure);
  if (governor.first > sentence.first && hasCue(sentence, governor.first - 1, cue.compare)) {
    return (
      readBase(sentence, figure, before) ??
      readBase(sentence, figure, ofSentence(sentence, earlier.kinds.get(figure.kind))) ??
      (sentence.context.language === 'vi' ? counted(sentence, figure, 'fact.base.counted') : undefined)
    );
  }
  const english = sentence.context.language === 'en' ? readEnglish(sentence, figure, governor, earlier) : undefined;
  if (english !== undefined) return english;
  const ranked = readAside(sentence, figure, earlier.last) ?? readRanked(sentence, figure, earlier);
  if (ranked !== undefined) return ranked;
  const again =
    figure.kind === 'percent' ? (readBracketed(sentence, figure, before) ?? readSigned(sentence, figure)) : undefined;
  if (again !== undefined) return again;
  const score = figure.kind === 'cardinal' ? readScore(sentence, figure) : undefined;
  if (score !== undefined) return score;
  const late = readLate(sentence, figure, governor, earlier);
  if (late !== undefined) return late;
  const kind = readMadeOf(sentence, figure, before);
  if (kind !== undefined) return kind;
  if (governor.nearest !== 0) {
    const reading = readVerb(
      sentence,
      figure,
      governor,
      ofReferent(sentence, figure, governor, earlier) ??
        before ??
        referent(
          sentence,
          governor,
          lead(sentence, figure, earlier) ?? alike(figure, earlier, isEnglishChange(sentence, governor)),
        ) ??
        namedAlike(sentence, figure, governor, amounts),
      amounts,
    );
    if (reading !== undefined && (figure.kind !== 'duration' || isTimed(sentence, governor, reading))) return reading;
  }
  return (
    readUngoverned(sentence, figure, governor, earlier) ??
    readNear(sentence, figure, governor, before, amounts.get(amountKey(figure))) ??
    readCarried(sentence, figure, governor, earlier) ??
    readCarriedDuration(sentence, figure, governor, earlier) ??
    readCarriedCount(sentence, figure, governor, earlier)
  );
}

/** Reads a figure that no verb puts on anything. */
function readUngoverned(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  earlier: Earlier,
): Reading | undefined {
  const { before } = earlier;
  switch (figure.kind) {
    case 'cardinal':
      return readCardinal(sentence, figure, governor, earlier);
    case 'duration':
      return readDuration(sentence, figure, governor);
    case 'multiple': {
      // "được trợ cấp 1,5 lần lương cơ sở"
      const isAlone = sentence.context.language === 'vi' && before === undefined;
      const deed = isAlone ? deedBefore(sentence, governor, figure) : undefined;
      if (deed !== undefined) return { metric: deed, isMeasured: true, rule: 'fact.deed' };
      return isTimes(sentence, figure)
        ? readMultiple(sentence, { ...governor, nearest: cue.times }, before)
        : undefined;
    }
    case 'fraction':
      return readFraction(sentence, figure, before, earlier.last);
    case 'percent':
      return readPercent(sentence, figure, governor, earlier);
    default:
      return readAmount(sentence, figure, governor, before);
  }
}

function isEnglishChange({ context }: FactSentence, { nearest }: Governor): boolean {
  return context.language === 'en' && (nearest & (cue.rise | cue.fall)) !== 0;
}

/** The fact before in the paragraph, or where that is of another kind in Vietnamese the last of its own. */
function alike(figure: ParagraphFigure, { last, amounts, kinds }: Earlier, isChange = false): Before | undefined {
  // "27,500 loans … While the figure was down 10%"
  if (isChange && figure.kind === 'percent') return last;
  if (last === undefined || last.figure.kind === figure.kind) return last;
  return amounts.get(amountKey(figure)) ?? kinds.get(figure.kind) ?? last;
}

/** "It is 3 percent in May": in English what the sentence before stated first, of the figure's kind. */
function lead({ context }: FactSentence, figure: ParagraphFigure, { inLast }: Earlier): Before | undefined {
  const first = context.language === 'en' ? inLast?.[0] : undefined;
  return first !== undefined && isAlike(first.figure, figure) ? first : undefined;
}

/** "đón 12 tàu trên 200.000 DWT; năm nay con số này là 148": of the values before the last of the figure's own kind. */
function ofReferent(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  { before, kinds }: Earlier,
): Before | undefined {
  if (sentence.context.language !== 'vi' || before === undefined || before.figure.kind === figure.kind)
    return undefined;
  return referent(sentence, governor, kinds.get(figure.kind));
}

/** "con số này", "tỷ lệ này": what the sentence before measured. */
function referent(sentence: FactSentence, { clause, first }: Governor, last: Before | undefined): Before | undefined {
  // "That's down from 5%"
  const isThat = clause === sentence.first + 1 && wordAt(sentence, sentence.first) === 'that';
  if (isThat && sentence.context.language === 'en') return last;
  // "con số dự kiến lên 142.000"
  const isQuantity = hasCue(sentence, clause, cue.head) && cueNext(sentence, clause) === clause + 2;
  if (isQuantity && wordAt(sentence, clause) === 'con' && wordAt(sentence, clause + 1) === 'số') return last;
  for (let index = clause; index < first; index++) {
    if (!hasCue(sentence, index, cue.pronoun)) continue;
    // "Before Tuesday they had lost 11%"
    const isSubject = sentence.context.language === 'en' && (index === clause || index === first - 1);
    // "chúng tôi mất 1,2 triệu USD": who does something is no value that was told.
    const isPerson = /^(?:chúng|cơ|đơn)$/u.test(wordAt(sentence, index));
    if ((cueNext(sentence, index) > index + 1 && !isPerson) || isSubject) return last;
  }
  return undefined;
}

/** Oldest age that a limit is set at. */
const oldest = 110;

/** "people over 65", "most are under 15": an age says who is counted, and states nothing itself. */
function isAgeLimit({ paragraph: { tokens } }: FactSentence, figure: ParagraphFigure): boolean {
  const isCounting = figure.unit !== undefined && /s$|^(?:people|men|women|children)$/u.test(figure.unit);
  if (figure.kind !== 'cardinal' || isCounting || Number(figure.value ?? oldest) >= oldest) return false;
  const before = tokens.text.slice(tokens.start[Math.max(0, figure.first - 2)], tokens.end[figure.first - 1]);
  return /^(?:people|men|women|children|adults|those|residents|patients|mothers|are|is|was|were) (?:over|under)$/iu.test(
    before,
  );
}

/** The fact, where this sentence told it. */
function ofSentence({ first }: FactSentence, before: Before | undefined): Before | undefined {
  return before !== undefined && before.figure.first >= first ? before : undefined;
}

/** "so với 8,2 tỷ USD năm 2024": the earlier value of what was measured. */
function readBase(sentence: FactSentence, figure: ParagraphFigure, before: Before | undefined): Reading | undefined {
  if (
    before === undefined ||
    !(isAlike(before.figure, figure) || (sentence.context.language === 'en' && leavesUnit(before.figure, figure)))
  )
    return undefined;
  const reading = inherited(before, 'fact.base');
  // "92%, against 65% across England": of another place, and of the same time.
  if (reading === undefined || isOfOthers(sentence, figure)) return reading;
  return { ...reading, isStart: true };
}

/** Whether an English value that another is held against is of others or what was expected, and so of the same time. */
function isOfOthers(sentence: FactSentence, { next }: ParagraphFigure): boolean {
  if (sentence.context.language !== 'en') return false;
  return /^(?:across|for|among|nationally|elsewhere|that|analysts|economists|forecast|expected|forecasters)$/u.test(
    wordAt(sentence, next),
  );
}

function isInsideName(sentence: FactSentence, figure: ParagraphFigure): boolean {
  // "trường A 603, THPT 249": a list of counts by name.
  if (figure.rule === 'figure.cardinal.further') return false;
  const entity = entityAt(sentence, figure.first);
  return entity !== undefined && entity.first <= figure.first && entity.next >= figure.next;
}

/** "gấp đôi": the figure is its own verb. */
function isTimes({ paragraph: { tokens } }: FactSentence, figure: ParagraphFigure): boolean {
  return /^gấp/iu.test(tokens.text.slice(figure.start, figure.end));
}
