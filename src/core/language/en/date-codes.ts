import { type CalendarPoint, isYear } from '../../figures/calendar.js';
import {
  integerAt,
  isAttached,
  isNumber,
  isOneOf,
  isSign,
  isWord,
  type Scan,
  signs,
  tokenLength,
} from '../../figures/scan.js';
import { tokenText } from '../../text/tokens.js';
import type { English } from './words.js';

/** Adds the year behind the point, with or without a comma. */
export function withYear(scan: Scan, point: CalendarPoint, mayHaveComma: boolean): CalendarPoint {
  const at = mayHaveComma && isSign(scan, point.next, signs.comma) ? point.next + 1 : point.next;
  const year = integerAt(scan, at, 4);
  return isYear(year) && year >= 1500 && tokenLength(scan, at) === 4 ? { ...point, year, next: at + 1 } : point;
}

/** Adds the year behind the point, with "of" or without. */
export function ofYear(en: English, scan: Scan, point: CalendarPoint): CalendarPoint {
  const at = isOneOf(scan, point.next, en.words.ofYear) ? point.next + 1 : point.next;
  const dated = withYear(scan, { ...point, next: at }, false);
  return dated.year === undefined ? point : dated;
}

/** Q1 2025, 3Q25, H1 2025, 2H 2024, Quarter 2 2026. */
export function readCode(en: English, scan: Scan, index: number): CalendarPoint | undefined {
  return readLetterFirst(en, scan, index) ?? readDigitFirst(en, scan, index) ?? readNumbered(en, scan, index);
}

function readLetterFirst(en: English, scan: Scan, index: number): CalendarPoint | undefined {
  const { words } = en;
  const next = index + 1;
  const quarter = [words.quarter1, words.quarter2, words.quarter3, words.quarter4].findIndex((code) =>
    isOneOf(scan, index, code),
  );
  if (quarter >= 0) {
    const point = ofYear(en, scan, { quarter: quarter + 1, next });
    return point.year === undefined && isSession(scan) ? undefined : point;
  }
  const half = [words.half1, words.half2].findIndex((code) => isOneOf(scan, index, code));
  const point = half < 0 ? undefined : ofYear(en, scan, { half: half + 1, next });
  return point?.year === undefined && !isHalfOfYear(scan, index) ? undefined : point;
}

/** Whether the paragraph is of a race, whose Q1 to Q3 are parts of its qualifying. */
function isSession({ tokens }: Scan): boolean {
  return /(?<!\p{L})(?:laps?|lapped|qualifying|pole position|Grand Prix)(?!\p{L})/u.test(tokens.text);
}

const earned =
  /^(?:profits?|earnings|revenues?|sales|results?|income|turnover|output|exports|imports|losses|loss|figures|guidance|margins?|growth|dividend)$/u;

/** "H1 profit", "in H1,": a half with what is told of halves behind it, or behind its preposition; H2 alone may be a gas. */
function isHalfOfYear(scan: Scan, index: number): boolean {
  if (index + 1 < scan.tokens.count && earned.test(tokenText(scan.tokens, index + 1))) return true;
  return index > 0 && /^(?:in|during|for|throughout)$/iu.test(tokenText(scan.tokens, index - 1));
}

const digitFirst = /^([QH])(\d{2})?$/u;

/** 3Q25, 3Q 2025, 1H25: the code with its number first. */
function readDigitFirst(en: English, scan: Scan, index: number): CalendarPoint | undefined {
  if (!isNumber(scan, index) || !isAttached(scan, index + 1) || !isWord(scan, index + 1)) return undefined;
  const count = integerAt(scan, index, 1);
  const match = count < 1 ? null : digitFirst.exec(tokenText(scan.tokens, index + 1));
  if (match === null || count > (match[1] === 'Q' ? 4 : 2)) return undefined;
  const part = match[1] === 'Q' ? { quarter: count } : { half: count };
  if (match[2] !== undefined) return { ...part, year: 2000 + Number(match[2]), next: index + 2 };
  const behind = index + 2;
  const short = isNumber(scan, behind) && isAttached(scan, behind) ? integerAt(scan, behind, 2) : -1;
  if (short > 0 && tokenLength(scan, behind) === 2) return { ...part, year: 2000 + short, next: behind + 1 };
  return ofYear(en, scan, { ...part, next: behind });
}

/** Quarter 2 2026, Quarter 2 of 2026: only with its year. */
function readNumbered(en: English, scan: Scan, index: number): CalendarPoint | undefined {
  if (!isOneOf(scan, index, en.words.quarter)) return undefined;
  const quarter = integerAt(scan, index + 1, 1);
  if (quarter < 1 || quarter > 4) return undefined;
  const at = isSign(scan, index + 2, signs.comma) ? index + 3 : index + 2;
  const point = ofYear(en, scan, { quarter, next: at });
  return point.year === undefined ? undefined : point;
}

/** 9M 2025: the first so many months of the year. */
export function readMonthsCode(scan: Scan, index: number): { point: CalendarPoint; months: number } | undefined {
  const months = integerAt(scan, index, 2);
  if (months < 2 || months > 11 || !isAttached(scan, index + 1) || !isWord(scan, index + 1)) return undefined;
  const text = tokenText(scan.tokens, index + 1);
  if (text !== 'M') return undefined;
  const point = withYear(scan, { next: index + 2 }, false);
  return point.year === undefined ? undefined : { point, months };
}

/** Week 23/2024, week 23 of 2024. */
export function readWeek(en: English, scan: Scan, index: number): CalendarPoint | undefined {
  const week = isOneOf(scan, index, en.words.week) ? integerAt(scan, index + 1, 2) : -1;
  if (week < 1 || week > 53) return undefined;
  const isParted = isSign(scan, index + 2, signs.slash) || isSign(scan, index + 2, signs.comma);
  const point = ofYear(en, scan, { week, next: isParted ? index + 3 : index + 2 });
  return point.year === undefined ? undefined : point;
}

/** FY 2025, FY25: a financial year by the one that it ends in. */
export function readFinancialYear(scan: Scan, index: number): CalendarPoint | undefined {
  if (!isWord(scan, index)) return undefined;
  const text = tokenText(scan.tokens, index);
  const short = /^FY(\d{2})$/u.exec(text);
  if (short !== null) return { year: 2000 + Number(short[1]), next: index + 1 };
  const year = text === 'FY' ? integerAt(scan, index + 1, 4) : -1;
  return isYear(year) ? { year, next: index + 2 } : undefined;
}
