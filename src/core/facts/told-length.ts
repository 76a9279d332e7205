import type { ParagraphFigure } from '../paragraph.js';
import { laterBy, previousUnit, yearsEarlier } from '../period.js';
import { wordsBefore } from './attribute-date.js';
import { isBase } from './base-date.js';
import { isBreak, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { monthsOfYear, type PeriodReference } from './relative-value.js';
import { entityAt, type FactSentence, figureAt, hasCue } from './sentence.js';
import type { Told } from './telling-date.js';

/** Another time than the one told before, which has no name. */
export const another: Told = { value: undefined };

/** "Lũy kế 9 tháng", "cách đây 3 năm": what a length of time tells of the time that it reaches to or from. */
export function toldByLength(
  sentence: FactSentence,
  figure: ParagraphFigure,
  reference: PeriodReference,
  before: string | undefined,
): Told {
  const { value, unit, bound, first, end } = figure;
  const later = toldLater(sentence, figure, reference);
  if (later !== undefined) return { value: later };
  if ((unit !== 'month' && unit !== 'year') || bound !== 'exact' || typeof value !== 'number') return undefined;
  if (sentence.context.language !== 'vi' || isBase(sentence, figure)) return undefined;
  const words = wordsBefore(sentence, first);
  const behind = sentence.paragraph.tokens.text.slice(end, end + wordsBehind);
  if (unit === 'month') {
    const isTold =
      /(?:^|[\s,-])(?:trong|l[uũ]y kế|luỹ kế|tính chung|chung|bình quân|qua|sau|hết|kết quả) $/iu.test(words) &&
      endsTime(sentence, figure, behind);
    return isTold || standsForYear(sentence, figure, words, behind) ? monthsTold(value, reference, before) : undefined;
  }
  const isAgo =
    /cách đây $/iu.test(words) ||
    (/(?:^|[,;] |mà |khi )["“]?$/u.test(words) && /^ (?:về )?trước(?!\p{L})/iu.test(behind)) ||
    // "Giá vé bốn năm trước là 200.000 đồng"
    /^ trước (?:là|chỉ|mới|chỉ là|đã là) /iu.test(behind);
  const own = reference.date?.slice(0, 4) ?? reference.year ?? '';
  if (isAgo) return { value: yearsEarlier(own, value) };
  if (!/^ (?:qua|gần đây|trở lại đây)(?!\p{L})/iu.test(behind)) return undefined;
  const from = yearsEarlier(own, value);
  return from === undefined || !/(?:^|[,;] |trong )$/iu.test(words) ? another : { value: `${from}/${own}` };
}

/** "Khám nhà hai ngày sau đó, …", "Ba năm sau, …": so long behind the time that was told last. */
function toldLater(
  { context, paragraph: { tokens } }: FactSentence,
  { value, unit, bound, end }: ParagraphFigure,
  { lastTold }: PeriodReference,
): string | undefined {
  if (context.language !== 'vi' || bound !== 'exact' || typeof value !== 'number' || lastTold === undefined)
    return undefined;
  if (!/^ sau(?: đó)?(?=[,.;]| (?:thì )?\p{L}+ )/iu.test(tokens.text.slice(end, end + wordsBehind))) return undefined;
  return laterBy(lastTold, value, unit);
}

/** How far behind a length of time in UTF-16 units the words stand that say from when on. */
const wordsBehind = 16;

/** "sau 9 tháng, …", and not "sau 6 tháng ra trường". */
function endsTime(sentence: FactSentence, { next }: ParagraphFigure, behind: string): boolean {
  if (next >= sentence.next || isBreak(sentence, next) || entityAt(sentence, next) !== undefined) return true;
  return (
    hasCue(sentence, next, ~cue.act & ~cue.deed) ||
    /^ (?:toàn|qua|năm|của năm)(?!\p{L})/iu.test(behind) ||
    figureAt(sentence, next) !== undefined
  );
}

/** "9 tháng, cả nước …", "mười tháng qua …", "thu ngân sách 10 tháng đạt …": in front of its clause, or between noun and verb. */
function standsForYear(sentence: FactSentence, { next }: ParagraphFigure, before: string, behind: string): boolean {
  // "GRDP 9 tháng của tỉnh ước tăng 11,66%"
  const isValue = hasCue(sentence, next, cue.reach | cue.rise | cue.fall) || /^ của(?!\p{L})/iu.test(behind);
  if (!/(?:^|[,;] )$/u.test(before)) return isValue && /\p{L} $/u.test(before);
  return isValue || isSign(sentence, next, signs.comma) || /^ qua(?!\p{L})/iu.test(behind);
}

/** Months of the year up to one that is known: the last of a period, the document's own, or one that it may report on. */
function monthsTold(count: number, { period, main, date, year }: PeriodReference, before: string | undefined): Told {
  const month = date?.slice(0, 7);
  const last = month === undefined ? undefined : previousUnit(month, 'month');
  // Quarters are told of for long after they ended.
  const quarters = date !== undefined && count % 3 === 0 && count < Number(date.slice(5, 7)) ? count : 0;
  const quarter = quarters === 0 ? undefined : `${date?.slice(0, 4)}-Q${quarters / 3}`;
  const value = monthsOfYear(count, [before, period, main, date, last, quarter]);
  if (value !== undefined) return { value };
  // A text without any time of its own tells the months of a year that it does not name.
  const isUndated = date === undefined && year === undefined && period === undefined && count > 1 && count < 12;
  return isUndated ? { value: `XXXX-01/XXXX-${String(count).padStart(2, '0')}` } : undefined;
}
