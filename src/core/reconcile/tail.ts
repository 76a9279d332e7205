import type { Language } from '../model.js';
import type { Context } from './context.js';
import type { StatedFigure } from './document.js';
import { type ReconcileWords, reconcileWords } from './lexicon.js';
import { folded } from './text.js';

/** Longest predicate that is told apart, in words. */
const longestTail = 3;
const longestResidue = 8;

/**
 * What is said right behind a number and its noun, of what was counted: "45 ngôi nhà bị sập" and "820 ngôi nhà bị tốc mái" count
 * different houses, "310 tàu trên 50.000 tấn" are not all ships, "320 người chết và mất tích" not only the dead. Empty where
 * nothing of the kind follows.
 */
export function tailOf(
  figure: StatedFigure,
  context: Context,
  language: Language,
  isKnown: (phrase: string) => boolean,
): string {
  const words = reconcileWords(language);
  const tokens = behindNoun(figure, context.after);
  const tail: string[] = [];
  for (let index = 0; index < tokens.length && tail.length < longestTail; index++) {
    const token = tokens[index] ?? '';
    // "62 sản phẩm OCOP 4 sao": a number with no word between belongs to the noun.
    if (token === '#') tail.push(context.following);
    else if (words.lists.thresholds.has(token) && tokens[index + 1] === '#') tail.push(token);
    else if (index === 0 && words.lists.coordinating.has(token) && !tokens.includes('#')) tail.push(token);
    else if (isEnd(tokens, index, words)) break;
    else if (!isEmpty(token, words) && !isKnown(token)) tail.push(token);
  }
  const listed = context.listed.split(' ');
  if (context.listed !== '' && !isEnd(listed, 0, words) && !words.reported.has(context.listed))
    tail.push('+', ...listed);
  const phrase = tail.join(' ');
  return words.lists.idle.has(phrase) || isKnown(phrase) ? '' : phrase;
}

/**
 * What is said between the noun of a metric and what becomes of it, which the metric leaves out: "tỷ lệ trẻ em dưới 5 tuổi suy dinh
 * dưỡng thể nhẹ cân là 14,8%" is not of children.
 */
export function residueOf(
  { kind, metric }: StatedFigure,
  { before, lead }: Context,
  language: Language,
  isKnown: (phrase: string) => boolean,
): string {
  if (kind === 'cardinal' || metric === undefined) return '';
  const words = reconcileWords(language);
  const at = before.lastIndexOf(folded(metric));
  // The noun stands before another figure, with no comma between.
  const figure = lead.lastIndexOf('#');
  const isSplit = at < 0 && figure >= 0 && lead.slice(figure + 1).trim() === before && !/[,;:]/.test(before);
  if (at < 0 && !isSplit) return '';
  const rest = at < 0 ? before : before.slice(at + folded(metric).length);
  const residue: string[] = [];
  for (const token of rest.match(/[\p{L}\p{N}-]+|[^\s\p{L}\p{N}]/gu) ?? []) {
    const { light, fillers, share } = words.lists;
    if (isEnd([token], 0, words) || [light, fillers, share].some((list) => list.has(token))) break;
    if (!isEmpty(token, words) && !isKnown(token)) residue.push(token);
  }
  return residue.slice(0, longestResidue).join(' ');
}

/**
 * What an attribute is of, where no name tells all of it: "đê chắn sóng phía nam của cảng có chiều dài 2,25 km" measures the
 * breakwater, and "dự án thành phần 3 của Vành đai 4 có tổng mức đầu tư …" a part of the project. Undefined for other metrics.
 */
export function ownerOf({ metric = '' }: StatedFigure, { before }: Context, language: Language): string | undefined {
  const { lists } = reconcileWords(language);
  const noun = folded(metric);
  const at = before.lastIndexOf(noun);
  if (!lists.attributes.has(noun) || at < 0) return undefined;
  const clause = before.slice(0, at).split(/[,;:]/).at(-1) ?? '';
  const tokens = clause.match(/[\p{L}\p{N}-]+/gu) ?? [];
  const isSaid = (token: string) =>
    ![lists.light, lists.fillers, lists.restricting, lists.idle, lists.joints, lists.kinds].some((list) =>
      list.has(token),
    );
  return tokens
    .filter(isSaid)
    .join(' ')
    .replace(/^dự án(?: |$)/u, '')
    .trim();
}

function behindNoun({ kind, unit, metric }: StatedFigure, after: string): string[] {
  const noun = folded((kind === 'cardinal' ? unit : metric) ?? '');
  const rest = noun !== '' && after.startsWith(noun) ? after.slice(noun.length) : after;
  return rest.match(/[\p{L}\p{N}-]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** Where something else begins: another clause, a change, a phrase that is read as one. */
function isEnd(tokens: readonly string[], index: number, { lists }: ReconcileWords): boolean {
  const token = tokens[index] ?? '';
  const next = tokens[index + 1] ?? '';
  // The missing have not fallen.
  if (token === 'mất' && next === 'tích') return false;
  if (!/[\p{L}\p{N}]/u.test(token) || lists.restricting.has(token) || lists.conjunctions.has(token)) return true;
  // "chiếm 20%", but "represented by the union"
  if (lists.share.has(token) && tokens.slice(index + 1, index + 3).includes('#')) return true;
  // "after tax", but "after falling"
  if (/ing$/.test(next) && (token === 'after' || token === 'before')) return true;
  return [token, `${token} ${next}`].some((phrase) =>
    [lists.rise, lists.fall, lists.against, lists.ratio].some((list) => list.has(phrase)),
  );
}

function isEmpty(token: string, { lists }: ReconcileWords): boolean {
  return lists.fillers.has(token) || lists.light.has(token) || lists.idle.has(token) || lists.joints.has(token);
}
