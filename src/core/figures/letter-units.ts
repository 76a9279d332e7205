import { tokenText } from '../text/tokens.js';
import type { Currency } from './lexicon.js';
import { integerAt, isAttached, isNumber, isWord, type Scan, tokenLength } from './scan.js';

/** Whether the letter m right behind digits is a minute: behind hours (2h 15m) or before seconds (4m 32s). */
export function isMinute(scan: Scan, index: number): boolean {
  if (!isLetter(scan, index, 'm')) return false;
  return isLetter(scan, index - 2, 'h') || isLetter(scan, index + 2, 's');
}

/** Whether the token is that letter, right behind a number. */
function isLetter(scan: Scan, index: number, letter: string): boolean {
  if (!isWord(scan, index) || tokenLength(scan, index) !== 1 || !isAttached(scan, index)) return false;
  return isNumber(scan, index - 1) && tokenText(scan.tokens, index) === letter;
}

/** Numbers of lines that a picture has: 1080p. */
const pictureLines: ReadonlySet<number> = new Set([360, 480, 720, 1080, 1440, 2160, 4320]);

/** Whether the letter p right behind digits is pence: 45p, and not 1080p. */
export function isPence(scan: Scan, index: number): boolean {
  return isLetter(scan, index, 'p') && !pictureLines.has(integerAt(scan, index - 1, 4));
}

/** Currencies whose hundredth part is a cent. */
const withCents: ReadonlySet<string> = new Set(['USD', 'EUR', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'ZAR', 'BRL', 'KES']);

/** The cent of the currency that the paragraph told its last money in: "€2.47, eight cent more"; else of the dollar. */
export function centOf(scan: Scan): Currency {
  const last = scan.figures.findLast(({ kind }) => kind === 'money')?.unit;
  return { code: last !== undefined && withCents.has(last) ? last : 'USD', scale: -2 };
}

const weighing =
  /^(?:weigh|weighs|weighed|weighing|weight|load|loads|lift|lifts|lifted|capacity|payload|heavier|lighter|cargo|hauled|catch)$/u;
const weighable =
  /^(?:cocaine|heroin|marijuana|cannabis|meth|methamphetamine|fentanyl|opium|fish|meat|beef|pork|chicken|rice|flour|sugar|butter|cheese|coffee|food|produce|potatoes|apples|explosives|dynamite|trash|garbage|rubbish|waste|debris|ice|copper|lead|gold|pressure|thrust)$/u;
const weightWindow = 8;

/** Whether pounds are a weight here, and no money: by what weighs so much before them, or by what is weighed behind. */
export function isWeight({ tokens }: Scan, index: number, next: number): boolean {
  const word = (at: number) => tokenText(tokens, at).toLowerCase();
  if (/^(?:heavy|heavier|lighter|overweight)$/u.test(word(next))) return true;
  if (word(next) === 'of') return weighable.test(word(next + 1)) || weighable.test(word(next + 2));
  for (let before = index - 2; before >= Math.max(0, index - weightWindow); before--)
    if (weighing.test(word(before))) return true;
  return false;
}
