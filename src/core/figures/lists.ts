import type { ParagraphFigure } from '../paragraph.js';
import { tokenKind } from '../text/tokens.js';
import type { FigureGrammar } from './grammar.js';
import { role } from './lexicon.js';
import { readNumber, timesTen } from './numbers.js';
import { hasRole, isAttached, isNumber, isSign, type Scan, signs } from './scan.js';

const longestList = 12;
const wholePercent = 100;

/**
 * Gives what the last figure counts to the numbers listed before it, which have no unit of their own: three cardinals in
 * `21, 25 và 60 đoàn`. Numbers that told nothing by themselves become figures by it.
 */
export function shareUnit(scan: Scan, grammar: FigureGrammar): void {
  const { figures } = scan;
  const last = figures.at(-1);
  // "gấp 14,2 và 3,2 lần": a multiple has no unit to give, but its kind.
  if (last === undefined || (last.unit === undefined && last.kind !== 'multiple')) return;
  let insertAt = figures.length - 1;
  let following = last.first;
  for (let steps = 0; steps < longestList; steps++) {
    const end = listSeparator(scan, following);
    if (end <= 0) return;
    // "289, or 69%" says one thing twice.
    if (last.kind === 'percent' && following - end === 2) return;
    const before = figures[insertAt - 1];
    if (before !== undefined && before.next === end) {
      // "10,4 triệu và 43.100 tỷ đồng": each has its own scale.
      if (hasOtherScale(scan, before, last)) return;
      if (before.kind !== 'cardinal' || before.unit !== undefined || before.rule.endsWith('.score')) return;
      // "half of January's 304 and 64.7 per cent", "387,274 or 8.1 per cent"
      if (last.kind === 'percent' && Number(before.value) > wholePercent && Number(last.value) <= wholePercent) return;
      const { value, precision } = before;
      const isBare = before.next === before.first + 1 && typeof value === 'number' && precision !== undefined;
      figures[insertAt - 1] = {
        ...before,
        ...(isBare ? scaled(scan, grammar, { value, precision }, last) : {}),
        kind: last.kind,
        ...(last.unit === undefined ? {} : { unit: last.unit }),
        rule: `${last.rule}.listed`,
      };
      following = before.first;
      insertAt--;
      continue;
    }
    if (end - 1 < Math.max(scan.floor, before?.next ?? 0)) return;
    const member = readMember(scan, grammar, end - 1, last);
    if (member === undefined) return;
    figures.splice(insertAt, 0, member);
    following = end - 1;
  }
}

/** How many times as large as the last number of a list another one is at most that leaves its scale word to it. */
const alikeWithin = 100;

/** "120, 95 và 80 tỷ đồng": the number in the scale of the last one, but in "500.000 và 2 triệu đồng" as it stands. */
function scaled(
  scan: Scan,
  grammar: FigureGrammar,
  { value, precision }: { readonly value: number; readonly precision: number },
  last: ParagraphFigure,
): { readonly value: number; readonly precision: number } {
  const scale = readNumber(scan, grammar, last.first)?.scale ?? 0;
  const ratio = typeof last.value === 'number' ? timesTen(value, scale) / last.value : 0;
  if (scale === 0 || ratio > alikeWithin || ratio < 1 / alikeWithin) return { value, precision };
  return { value: timesTen(value, scale), precision: precision + scale };
}

/** Whether both end in scale words that differ, the last one before its unit. */
function hasOtherScale({ tokens, lexicon }: Scan, before: ParagraphFigure, last: ParagraphFigure): boolean {
  const own = tokens.id[before.next - 1] ?? 0;
  const other = tokens.id[last.first + 1] ?? 0;
  if (tokens.kind[before.next - 1] !== tokenKind.word || tokens.kind[last.first + 1] !== tokenKind.word) return false;
  const [scale = 0, otherScale = 0] = [lexicon.scales[own], lexicon.scales[other]];
  return scale > 0 && otherScale > 0 && scale !== otherScale;
}

/** How far behind a count in tokens the number of a part of it may stand. */
const partReach = 16;
/** Verbs behind which a number alone is of those counted before. */
const befalls = /^(?:chết|mất|còn|được|sống|hỏng|cháy|bán)$/u;

/** "sáu con trâu, chết bốn": what was counted last, of which a number that the clause ends with, right behind such a verb, is a part. */
export function unitOfWhole({ tokens, figures, lexicon }: Scan, first: number, next: number): string | undefined {
  const last = figures.at(-1);
  if (lexicon.habits.inflects || last?.kind !== 'cardinal' || last.unit === undefined) return undefined;
  if (first - last.next > partReach || tokens.kind[next] === tokenKind.word) return undefined;
  if (!befalls.test(tokens.text.slice(tokens.start[first - 1], tokens.end[first - 1]))) return undefined;
  for (let index = last.next; index < first; index++) {
    if (tokens.kind[index] === tokenKind.other && tokens.id[index] === signs.fullStop) return undefined;
  }
  return last.unit;
}

/** Where the member before the separator (`,`, `và`, `, và`) ends, or 0. */
function listSeparator(scan: Scan, first: number): number {
  const isWordBefore = hasRole(scan, first - 1, role.conjunction);
  if (isWordBefore) return isSign(scan, first - 2, signs.comma) ? first - 2 : first - 1;
  return isSign(scan, first - 1, signs.comma) ? first - 1 : 0;
}

function readMember(
  scan: Scan,
  grammar: FigureGrammar,
  index: number,
  last: ParagraphFigure,
): ParagraphFigure | undefined {
  if (!isNumber(scan, index) || (index > 0 && isAttached(scan, index)) || hasRole(scan, index - 1, role.dateCue))
    return undefined;
  const number = readNumber(scan, grammar, index);
  if (number === undefined || number.next !== index + 1 || last.unit === undefined) return undefined;
  const { tokens } = scan;
  return {
    first: index,
    next: index + 1,
    start: tokens.start[index] ?? 0,
    end: tokens.end[index] ?? 0,
    kind: last.kind,
    rule: `${last.rule}.listed`,
    bound: 'exact',
    ...scaled(scan, grammar, number, last),
    unit: last.unit,
  };
}
