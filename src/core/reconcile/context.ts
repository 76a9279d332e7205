import type { Language } from '../model.js';
import type { StatedFigure } from './document.js';
import { type ReconcileWords, reconcileWords } from './lexicon.js';
import { folded } from './text.js';

/** The sentence around a figure, folded, dates taken out and other figures written as #. */
export interface Context {
  /** Offset of the sentence in the text: facts of one sentence have the same. */
  readonly sentence: number;
  readonly sentenceEnd: number;
  /** From the figure before, or the start of the sentence, to the figure. */
  readonly before: string;
  /** The clause that the figure stands in, before and behind it. */
  readonly clause: string;
  /** The clause behind the figure, up to the next one, which stays as #. */
  readonly after: string;
  /** A word or two behind the comma that ends `after`: "320 người chết, mất tích". */
  readonly listed: string;
  /** That next figure, as it is written. */
  readonly following: string;
  /** The whole sentence before the figure. */
  readonly lead: string;
}

/** How far a sentence is looked through on each side, in UTF-16 units. */
const reach = 500;
const sentenceBreak = /\n|[.!?…]["”»)]?\s+(?=[\p{Lu}"“«])/gu;

/** Where the sentence around an offset starts and ends. */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const from = Math.max(0, start - reach);
  let sentence = from;
  for (const match of text.slice(from, start).matchAll(sentenceBreak)) sentence = from + match.index + match[0].length;
  const rest = text.slice(end, end + reach);
  const next = rest.search(sentenceBreak);
  return { start: sentence, end: next < 0 ? end + rest.length : end + next };
}

/** `figures` are the document's, in text order; `index` is that of the figure. */
export function readContext(
  text: string,
  figures: readonly StatedFigure[],
  index: number,
  language: Language,
): Context {
  const figure = figures[index];
  const start = figure?.start ?? 0;
  const end = figure?.end ?? 0;
  const sentence = sentenceAround(text, start, end);
  const lead = withoutFigures(text, figures, index, -1, sentence.start);
  const words = reconcileWords(language);
  const after = withoutElapsed(withoutFigures(text, figures, index, 1, sentence.end), words);
  const since = sinceFigure(lead);
  const before = since.slice(endOfReport(since, words)).trim();
  const clause = before.slice(lastBreak(before)).trim();
  const behind = clauseOf(after);
  const following = behind.endsWith('#') ? folded(nextNumber(figures, index)) : '';
  return {
    sentence: sentence.start,
    sentenceEnd: sentence.end,
    before,
    clause,
    after: behind,
    listed: listedIn(after),
    following,
    lead,
  };
}

/** Takes out what the period of a fact says already: "1,286 a year earlier". */
function withoutElapsed(after: string, { elapsed, lists }: ReconcileWords): string {
  if (!elapsed.has(after)) return after;
  let rest = after;
  for (const phrase of lists.elapsed) rest = rest.replaceAll(phrase, ' ');
  return rest.trim();
}

function nextNumber(figures: readonly StatedFigure[], index: number): string {
  return figures.slice(index + 1, index + 6).find((next) => !isMark(next))?.quote ?? '';
}

/** Figures that are no numbers, which leave no trace in a context. */
function isMark({ kind }: StatedFigure): boolean {
  return kind === 'date' || kind === 'ordinal' || kind === 'identifier';
}

/** What a sentence says between the figure before and this one; the rest of that figure's clause is about that one. */
function sinceFigure(lead: string): string {
  const figure = lead.lastIndexOf('#');
  if (figure < 0) return lead;
  const since = lead.slice(figure + 1);
  const clause = since.search(/[,;:] /);
  return since.slice(clause < 0 ? 0 : clause + 1).trim();
}

/**
 * Where who says it ends, which is no part of what is said: "bộ công thương cho biết …", "theo sở y tế, …". What is measured "theo
 * chuẩn cũ" is measured so.
 */
function endOfReport(since: string, { reported, attributions }: ReconcileWords): number {
  const end = Math.max(0, reported.lastEnd(since));
  const isAttribution = end > 0 && end === attributions.lastEnd(since);
  if (!isAttribution || since.indexOf(',', end) >= 0) return end;
  const opening = attributions.all(since)[0] ?? '';
  return end === opening.length ? end : 0;
}

function lastBreak(before: string): number {
  let end = 0;
  for (const match of before.matchAll(/[,;:()] /g)) end = match.index + 1;
  return end;
}

/** Up to the end of the clause or the next figure; that one stays as its sign. */
function clauseOf(after: string): string {
  const end = after.search(/[;:()#]|[,.](?: |$)/);
  return (end < 0 ? after : after.slice(0, after[end] === '#' ? end + 1 : end)).trim();
}

function listedIn(after: string): string {
  const match = /^[^;:()#.,]*, ([^;:()#.,]*)(?:[.,]|$)/u.exec(after);
  const listed = match?.[1]?.trim() ?? '';
  return listed.split(' ').length <= 2 ? listed : '';
}

/** The text from a figure to the limit, to the left (-1) or right (1), folded, with its figures taken out. */
function withoutFigures(
  text: string,
  figures: readonly StatedFigure[],
  index: number,
  step: -1 | 1,
  limit: number,
): string {
  const parts: string[] = [];
  let at = step < 0 ? (figures[index]?.start ?? 0) : (figures[index]?.end ?? 0);
  for (let other = index + step; ; other += step) {
    const figure = figures[other];
    if (figure === undefined || (step < 0 ? figure.end <= limit : figure.start >= limit)) break;
    const mark = isMark(figure) ? ' \uE000 ' : ' # ';
    if (step < 0) parts.unshift(mark, text.slice(Math.min(figure.end, at), at));
    else parts.push(text.slice(at, Math.max(figure.start, at)), mark);
    at = step < 0 ? Math.min(at, Math.max(figure.start, limit)) : Math.max(at, Math.min(figure.end, limit));
  }
  if (step < 0) parts.unshift(text.slice(limit, at));
  else parts.push(text.slice(at, limit));
  return folded(parts.join('').replace(dated, ' '));
}

/** A date that was taken out, with the word that joins it: "in 2024 the hospital …" says nothing of a hospital that is something in. */
const dated = /(?:(?<![\p{L}\p{N}])(?:in|on|of|for|by|from|since|until|during|at|trong|vào|của)\s+)?\uE000/giu;

/** How a change goes: up, down, or untold. */
export type Direction = 'up' | 'down' | 'unknown';

/** The last word before the figure that says which way a number went. */
export function directionOf({ lead, clause }: Context, words: ReconcileWords): Direction {
  for (const text of [clause, lead]) {
    const up = words.rise.lastEnd(text);
    const down = words.fall.lastEnd(text);
    if (up !== down) return up > down ? 'up' : 'down';
  }
  return 'unknown';
}

/** Words that narrow what a number is of: qualifiers, parts of the whole, and phrases such as "of X". Sorted, each once. */
export function narrowingOf(
  context: Context,
  language: Language,
  isScoped: boolean,
  isKnown: (phrase: string) => boolean,
): string[] {
  const words = reconcileWords(language);
  const around = `${context.before} # ${context.after}`;
  const before = words.qualifiers.all(context.before).filter((qualifier) => !words.lists.adverbs.has(qualifier));
  const told = [...before, ...words.qualifiers.all(context.after), ...words.scopes.all(around)];
  if (!isScoped) told.push(...words.wholes.all(around));
  const found = new Set(told.filter((phrase) => !isKnown(phrase)));
  for (const part of [context.before, context.after]) {
    for (const phrase of restrictions(part, words)) {
      if (!words.lists.idle.has(phrase) && !isKnown(phrase)) found.add(phrase);
    }
  }
  return [...found].sort();
}

const longestRestriction = 5;

/** The phrases behind "of", "in", "for": up to the next such word, verb, change or sign. */
function restrictions(part: string, { lists }: ReconcileWords): string[] {
  const tokens: string[] = part.match(/[\p{L}\p{N}-]+|[^\s\p{L}\p{N}]/gu) ?? [];
  const phrases: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const opening = tokens[index] ?? '';
    if (!lists.restricting.has(opening) || lists.against.has(`${tokens[index - 1]} ${opening}`)) continue;
    const phrase: string[] = [];
    for (let next = index + 1; next < tokens.length && phrase.length < longestRestriction; next++) {
      const token = tokens[next] ?? '';
      const pair = `${token} ${tokens[next + 1] ?? ''}`;
      if (!/[\p{L}\p{N}]/u.test(token) || lists.restricting.has(token)) break;
      // "from the cloud", "của các doanh nghiệp FDI"; in another clause it says what else was done.
      if (phrase.length === 0 && lists.determiners.has(token) && !tokens.includes(',', next)) continue;
      if (isVerb(token, lists) || lists.light.has(pair) || lists.rise.has(token) || lists.fall.has(token)) break;
      phrase.push(token);
    }
    if (phrase.length > 0) phrases.push(phrase.join(' '));
  }
  return phrases;
}

function isVerb(token: string, lists: ReconcileWords['lists']): boolean {
  return lists.light.has(token) || lists.fillers.has(token);
}

/**
 * The verb right before a count, where it says something of its own: "khởi công 5 dự án" and "hoàn thành 5 dự án" count
 * different things. Empty for verbs such as "có" and "đạt".
 */
export function verbOf({ clause }: Context, language: Language): string {
  const { lists } = reconcileWords(language);
  let tokens: string[] = clause.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
  for (;;) {
    const size = [3, 2, 1].find((length) => {
      const last = tokens.length < length ? '' : tokens.slice(-length).join(' ');
      return lists.fillers.has(last) || lists.light.has(last);
    });
    if (size === undefined) break;
    const dropped = tokens.slice(-size).join(' ');
    tokens = tokens.slice(0, -size);
    if (lists.light.has(dropped) && !lists.fillers.has(dropped)) return '';
  }
  return verbForm(tokens.slice(-2).join(' '));
}

const verbForms: readonly (readonly [RegExp, string])[] = [
  [/(?:^| )ký(?: kết)?$/u, 'ký'],
  [/(?:^| )(?:đón|đón tiếp|phục vụ|thu hút|tiếp đón|welcomed|received|attracted)$/u, ''],
  [/(?:^| )(?:xây|xây dựng|built)$/u, 'xây'],
  [/(?:^| )(?:phát hiện|confirmed)$/u, ''],
];

function verbForm(verb: string): string {
  return verbForms.find(([form]) => form.test(verb))?.[1] ?? verb;
}

/** Whether the text ends with one of the words, but for fillers: "so với khoảng". */
export function endsWith(text: string, words: ReconcileWords, list: 'from' | 'to' | 'against'): boolean {
  let tokens: string[] = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let step = 0; step < 4 && tokens.length > 0; step++) {
    for (const size of [3, 2, 1]) {
      if (tokens.length >= size && words.lists[list].has(tokens.slice(-size).join(' '))) return true;
    }
    if (!words.lists.fillers.has(tokens.at(-1) ?? '') && !words.lists.light.has(tokens.at(-1) ?? '')) return false;
    tokens = tokens.slice(0, -1);
  }
  return false;
}
