import type { CalendarPoint } from '../../figures/calendar.js';
import { role, scaleRole } from '../../figures/lexicon.js';
import {
  hasRole,
  integerAt,
  isAttached,
  isOneOf,
  isSign,
  isWord,
  type Scan,
  signs,
  tokenLength,
} from '../../figures/scan.js';
import { readSuffix } from '../../figures/suffixes.js';
import { wordCase } from '../../text/tokens.js';
import { yearAt } from './date-points.js';
import type { Vietnamese } from './words.js';

/** A year with no word of time at its head. */
export function readBareYear({ words }: Vietnamese, scan: Scan, index: number): CalendarPoint | undefined {
  const year = yearAt(scan, index);
  const next = index + 1;
  const goesOn = continuesYears({ words }, scan, index, year);
  // "dựng năm Giáp Tý (1864)"
  const explains = scan.figures.at(-1)?.rule === 'figure.date.lunar' && scan.figures.at(-1)?.next === index - 1;
  if (explains && year > 0 && isSign(scan, index - 1, signs.opening) && isSign(scan, next, signs.closing))
    return { year, next };
  if ((year < 1900 && !goesOn) || year > 2099) return undefined;
  const isAmount =
    hasRole(scan, next, scaleRole) || isSign(scan, next, signs.percent) || readSuffix(scan, next) !== undefined;
  if (isAmount || (index > 0 && isAttached(scan, index) && !opensYear(scan, index - 1))) return undefined;
  const isCounted =
    isWord(scan, next) &&
    scan.tokens.letterCase[next] === wordCase.lower &&
    !hasRole(scan, next, role.nounStop | role.nounTail);
  const isNamed = index > 0 && isWord(scan, index - 1) && scan.tokens.letterCase[index - 1] !== wordCase.lower;
  // "đại hội thường niên 2026 mục tiêu doanh thu …"
  const isOfYear = isOneOf(scan, index - 1, words.ofYear);
  return isCounted && !isNamed && !isOfYear ? undefined : { year, next };
}

/** "các năm 1878, 1884 và 1890": a later year behind one with its word. */
function continuesYears({ words }: Pick<Vietnamese, 'words'>, scan: Scan, index: number, year: number): boolean {
  const last = scan.figures.at(-1);
  if (last?.rule !== 'figure.date.year' || last.next !== index - 1 || year <= Number(last.value)) return false;
  return isOneOf(scan, index - 1, words.dayAnd) || isSign(scan, index - 1, signs.comma);
}

const openers: ReadonlySet<number> = new Set([signs.opening, signs.slash, signs.minus, 0x22, 0x27, 0x201c, 0x2018]);

function opensYear({ tokens }: Scan, index: number): boolean {
  return openers.has(tokens.id[index] ?? 0);
}

/** Two digits tell a year of the last century from here on. */
const oldestShortYear = 40;

/** "hồi lụt năm 71, …": two digits alone behind a word for what happened then. */
export function readShortYear({ words }: Vietnamese, scan: Scan, index: number): CalendarPoint | undefined {
  const next = index + 2;
  const short = tokenLength(scan, index + 1) === 2 ? integerAt(scan, index + 1, 2) : -1;
  if (short < oldestShortYear || !isOneOf(scan, index - 1, words.remembered)) return undefined;
  const isAlone = next >= scan.tokens.count || isSign(scan, next, signs.comma) || isSign(scan, next, signs.fullStop);
  return isAlone ? { year: 1900 + short, next } : undefined;
}
