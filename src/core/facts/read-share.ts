import type { ParagraphFigure } from '../paragraph.js';
import { coordinatedSubject } from './coordination.js';
import { isCounted } from './counts.js';
import { cue } from './cues.js';
import { englishSubject } from './english-subject.js';
import type { Governor } from './governor.js';
import { factLexicons } from './lexicons.js';
import { type MetricPhrase, measuredBefore, subjectPhrase } from './noun-phrase.js';
import { phraseBehind, phraseRightBehind } from './phrase-behind.js';
import { type Before, inherited, isBareQuantity, type Reading, rangeText, readingOf } from './reading.js';
import { entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';
import { withoutArea } from './worth.js';

/** "chiếm 30% dân số": a share, of what is measured if the clause says so. */
export function readShare(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  before: Before | undefined,
  last: Before | undefined,
): Reading | undefined {
  if (isCounted(figure)) return undefined;
  const isEnglish = sentence.context.language === 'en';
  const whose =
    (isEnglish ? englishSubject(sentence, governor.first) : undefined) ??
    coordinatedSubject(sentence, governor.clause, governor.first) ??
    subjectPhrase(sentence, governor.clause, governor.first);
  const measured = measuredBefore(sentence, governor.clause, governor.first);
  // "doanh nghiệp có vốn nước ngoài chiếm 30%": a measured noun inside the subject is not what has the share.
  const isInside = whose !== undefined && measured !== undefined && whose.range.first < measured.range.first;
  if (measured !== undefined && !isInside) return readingOf(sentence, measured, 'fact.share');
  // "35 mẫu dương tính, chiếm 29,2%": of those that were counted right before.
  const isOfCount =
    !isEnglish &&
    whose === undefined &&
    (before?.figure.kind === 'cardinal' || before?.figure.kind === 'fraction') &&
    before.reading.change === undefined;
  const own = isOfCount ? phraseBehind(sentence, figure) : undefined;
  // "21 triệu người tham gia, chiếm 45% lực lượng lao động": of more than those, where it says so.
  const isOfOwn = own?.isMeasured === true && !isBareQuantity(own.metric) && !/^(?:tổng )?số /u.test(own.metric);
  if (isOfCount && before.reading.isMeasured !== true && !isOfOwn) return inherited(before, 'fact.share.counted');
  if (figure.kind !== 'percent' && figure.kind !== 'fraction') return inherited(before, 'fact.share.same');
  const whole = phraseBehind(sentence, figure);
  const metric = whole === undefined || isEnglish ? whole?.metric : withoutArea(whole.metric);
  const subject = whose === undefined ? before?.subject : rangeText(sentence, whose.range);
  if (metric !== undefined && metric !== '' && !isBareQuantity(metric)) {
    return { metric, subject, rule: 'fact.share.whole' };
  }
  const isOfTotal = !isEnglish && whole !== undefined && isBareQuantity(whole.metric) && before !== undefined;
  if (isOfTotal && (before.figure.kind === 'cardinal' || before.figure.kind === 'fraction'))
    return inherited(before, 'fact.share.same');
  if (metric === '' && before?.reading.isMeasured === true) return inherited(before, 'fact.share.measured');
  const isWhole = whose !== undefined && figureAt(sentence, whose.range.next) === undefined;
  if (isWhole && entityAt(sentence, whose.range.first) === undefined) {
    return readingOf(sentence, whose, 'fact.share.subject');
  }
  // "có 39.000 ha lúa bị thiệt hại, chiếm 2,5% trong tổng số 1,5 triệu ha đã xuống giống"
  const isOfThing = before?.reading.rule === 'fact.amount.after' && before.figure.kind === 'measure';
  if (whose === undefined && isOfThing && !isEnglish) return inherited(before, 'fact.share.same');
  // "Diện tích đạt 154.000 ha. Riêng Tây Nguyên chiếm một nửa": of what was measured last.
  const isOfLast =
    whose !== undefined && !isEnglish && last?.reading.isMeasured === true && last.figure.kind !== 'percent';
  if (isOfLast && last.reading.change === undefined) return { ...last.reading, subject, rule: 'fact.share.measured' };
  return { metric: factLexicons[sentence.context.language].shareMetric, subject, rule: 'fact.share.of' };
}

/** "21 triệu người tham gia, bằng 45% lực lượng lao động": of more than those counted. */
export function wholeOfCount(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { first, clause }: Governor,
  before: Before | undefined,
): MetricPhrase | undefined {
  if (sentence.context.language !== 'vi' || figure.kind !== 'percent' || first !== clause) return undefined;
  if (before?.figure.kind !== 'cardinal' || before.reading.isMeasured === true) return undefined;
  const own = phraseBehind(sentence, figure);
  return own?.isMeasured === true && !isBareQuantity(own.metric) && !/^(?:(?:tổng )?số |dân số)/u.test(own.metric)
    ? own
    : undefined;
}

/** "Mỹ mang về 38% doanh thu xuất khẩu": of what somebody has a part, and not who. */
export function broughtIn(
  sentence: FactSentence,
  figure: ParagraphFigure,
  { first }: Governor,
  phrase: MetricPhrase,
): MetricPhrase | undefined {
  if (sentence.context.language !== 'vi' || figure.kind !== 'percent' || phrase.isMeasured) return undefined;
  if (!/^(?:mang|thu|đem)$/u.test(wordAt(sentence, first))) return undefined;
  const own = phraseRightBehind(sentence, figure);
  return own?.isMeasured === true ? own : undefined;
}

/** "58% kế hoạch năm": what is fulfilled is the metric. */
export function planAfter(sentence: FactSentence, figure: ParagraphFigure): MetricPhrase | undefined {
  if (figure.kind !== 'percent' || !hasCue(sentence, figure.next, cue.plan)) return undefined;
  return phraseBehind(sentence, figure);
}
