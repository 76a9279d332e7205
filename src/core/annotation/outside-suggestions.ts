import { present } from '../export/records.js';
import { readAnnotationData } from '../import/read-data.js';
import type { Analysis, Entity, Fact, Figure, Span } from '../model.js';
import type { MentionContent } from './model.js';

/** A suggestion that somebody else than the analyser makes. */
export interface OutsideSuggestion extends Span {
  readonly content: MentionContent;
  /** Name of the rule that made it. */
  readonly rule: string;
}

const longestQuote = 1000;
const longestField = 500;
/** Of one rule about one text; more would be no help to a reviewer. */
export const mostSuggestions = 5000;

/**
 * Reads what a stranger's rule suggests for a text: spans (UTF-16, end exclusive) inside it that cover more than white space and cut
 * no character, and contents that are whole. What is not so is left out and counted. Never throws.
 */
export function readOutsideSuggestions(
  text: string,
  rule: string,
  answer: unknown,
): { readonly suggestions: readonly OutsideSuggestion[]; readonly refused: number } {
  if (answer === undefined || answer === null) return { suggestions: [], refused: 0 };
  if (!Array.isArray(answer)) return { suggestions: [], refused: 1 };
  const read = answer.slice(0, mostSuggestions).flatMap((one: unknown) => {
    const suggestion = readOne(text, rule, one);
    return suggestion === undefined ? [] : [suggestion];
  });
  return { suggestions: read, refused: answer.length - read.length };
}

function readOne(text: string, rule: string, one: unknown): OutsideSuggestion | undefined {
  if (typeof one !== 'object' || one === null) return undefined;
  const { start, end, content } = one as Readonly<Record<string, unknown>>;
  if (!isOffset(start, text) || !isOffset(end, text) || start >= end || end - start > longestQuote) return undefined;
  if (text.slice(start, end).trim() === '' || cuts(text, start) || cuts(text, end)) return undefined;
  const { content: whole } = readAnnotationData(content);
  return whole !== undefined && isSound(whole) ? { start, end, content: whole, rule } : undefined;
}

function isOffset(value: unknown, text: string): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= text.length;
}

/** Whether the offset is between the halves of a surrogate pair. */
function cuts(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1)) && offset > 0;
}

/** Texts of a line and of a length that a person can read; an entity with a name. */
function isSound(content: MentionContent): boolean {
  const texts =
    content.type === 'entity'
      ? [content.canonical]
      : [content.value, content.unit, content.metric, content.subject, content.period, content.change?.base].filter(
          (field) => typeof field === 'string',
        );
  return texts.every((field) => field.trim() !== '' && field.length <= longestField && !/\p{Cc}/u.test(field));
}

/**
 * The analysis with suggestions of others among its own. One that overlaps another of its type is left out: the analyser's
 * stands, then the one that comes first. The same object where nothing is added.
 */
export function withOutsideSuggestions(
  text: string,
  analysis: Analysis,
  suggestions: readonly OutsideSuggestion[],
): Analysis {
  const figures: Figure[] = [...analysis.figures];
  const entities: Entity[] = [...analysis.entities];
  const facts: Fact[] = [...analysis.facts];
  const freeFigure = createFree(figures);
  const freeEntity = createFree(entities);
  for (const { start, end, rule, content } of suggestions) {
    const place = { start, end, quote: text.slice(start, end), rule };
    if (content.type === 'entity') {
      if (freeEntity(place)) entities.push({ ...place, kind: content.kind, canonical: content.canonical });
      continue;
    }
    if (!freeFigure(place)) continue;
    const { type: _, metric, subject, period, change, ...figure } = content;
    figures.push({ ...place, ...figure });
    if (metric === undefined) continue;
    const { value, min, max, unit, bound } = figure;
    facts.push({ ...place, bound, metric, ...present({ value, min, max, unit, subject, period, change }) });
  }
  const added = figures.length + entities.length - analysis.figures.length - analysis.entities.length;
  if (added === 0) return analysis;
  return { ...analysis, figures: inOrder(figures), entities: inOrder(entities), facts: inOrder(facts) };
}

/** Takes a place where nothing stands yet, and tells whether it did. `spans` are in text order and free of overlaps. */
function createFree(spans: readonly Span[]): (span: Span) => boolean {
  const taken = spans.map(({ start, end }) => ({ start, end }));
  return ({ start, end }) => {
    let low = 0;
    let high = taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((taken[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    const before = taken[low - 1];
    if (before !== undefined && before.end > start) return false;
    taken.splice(low, 0, { start, end });
    return true;
  };
}

function inOrder<Mention extends Span>(mentions: readonly Mention[]): Mention[] {
  return [...mentions].sort((one, other) => one.start - other.start || one.end - other.end);
}
