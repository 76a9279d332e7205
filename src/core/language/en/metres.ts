import { readBound } from '../../figures/bounds.js';
import { readCountedNoun } from '../../figures/counted-noun.js';
import { integerAt, isAttached, isNumber, isOneOf, isSign, type Scan, signs } from '../../figures/scan.js';
import { readSuffix } from '../../figures/suffixes.js';
import type { WordList } from '../../figures/word-lists.js';
import { tokenText } from '../../text/tokens.js';
import type { English } from './words.js';

const races: ReadonlySet<number> = new Set([50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10000]);

/** Whether the m behind digits is metres: 400m hurdles, the men's 100m, 8,849m high; else it is millions. */
export function isMetre({ words }: English, scan: Scan, index: number): boolean {
  const number = index - 1;
  if (!isOneOf(scan, index, words.metre) || !isNumber(scan, number)) return false;
  if (number > 0 && isAttached(scan, number) && !isSign(scan, number - 1, signs.opening)) return false;
  const at = isSign(scan, index + 1, signs.minus) ? index + 2 : index + 1;
  if (isOneOf(scan, at, words.raceTail) || isOneOf(scan, number - 1, words.metreHead)) return true;
  if (isFurtherLength(scan, number)) return true;
  // "at about 1,050m on the north face"
  if (isAltitude(words.at, scan, number)) return true;
  return races.has(integerAt(scan, number, 5)) && isOneOf(scan, number - 1, words.raceHead);
}

const lengthReach = 10;

/** "raised by 0.3 metres to 13.7m", "14.2m at 6.7 g/t": metres go on in a sentence, and a drill's are told with their grade. */
function isFurtherLength(scan: Scan, number: number): boolean {
  const last = scan.figures.at(-1);
  const isNear = last !== undefined && number - last.next < lengthReach && goesOnFrom(scan, last.next, number);
  if (isNear && (last.unit === 'm' || last.unit === 'cm' || last.unit === 'g/t')) return true;
  return (
    readSuffix(scan, number + 4)?.suffix.kind === 'measure' && isNumber(scan, number + 3) && isAt(scan, number + 2)
  );
}

/** Whether one sentence goes on between the tokens, and what stands at the second counts nothing. */
function goesOnFrom(scan: Scan, from: number, number: number): boolean {
  for (let index = from; index < number; index++)
    if (isSign(scan, index, signs.semicolon) || isSign(scan, index, signs.fullStop)) return false;
  return readCountedNoun(scan, number + 2) === undefined;
}

function isAt({ tokens }: Scan, index: number): boolean {
  return tokenText(tokens, index) === 'at';
}

/** Whole heights that are told in metres and not in millions. */
const [leastHeight, mostHeight] = [100, 9000];

function isAltitude(at: WordList, scan: Scan, number: number): boolean {
  const { first } = readBound(scan, number, number + 1).approximator ?? { first: number };
  const value = Number(tokenText(scan.tokens, number).replace(',', ''));
  return isOneOf(scan, first - 1, at) && Number.isInteger(value) && value >= leastHeight && value < mostHeight;
}
