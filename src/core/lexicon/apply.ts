import type { Analysis, Entity, EntityKind, Fact, Figure, Span } from '../model.js';
import { normalize } from '../text/normalize.js';
import { splitParagraphs } from '../text/paragraphs.js';
import { tokenize } from '../text/tokens.js';
import type { Vocabulary } from '../text/vocabulary.js';
import { type FoundSpan, findNames, findUnits } from './find.js';
import type { Lexicon, LexiconName } from './model.js';
import { comparableForm, createPhrases, type Phrases, vocabularyOf } from './phrases.js';

interface Compiled {
  readonly vocabulary: Vocabulary;
  readonly names: Phrases<LexiconName>;
  /** Codes of units. */
  readonly units: Phrases<string>;
  readonly rejected: ReadonlyMap<string, readonly string[]>;
}

/** Tables of lexicons that are in use: making them costs more than reading a document with them. */
const compiled = new WeakMap<Lexicon, Compiled>();

function compile(lexicon: Lexicon): Compiled {
  const known = compiled.get(lexicon);
  if (known !== undefined) return known;
  const names = lexicon.names.flatMap((name) => name.forms.map((form) => [form, name] as const));
  const units = lexicon.units.flatMap(({ code, forms }) => forms.map((form) => [form, code] as const));
  const vocabulary = vocabularyOf([...names, ...units].map(([form]) => form));
  const made = {
    vocabulary,
    names: createPhrases(vocabulary, names),
    units: createPhrases(vocabulary, units),
    rejected: new Map(lexicon.rejected.map(({ form, kind, keptIn = [] }) => [rejectionKey(form, kind), keptIn])),
  };
  compiled.set(lexicon, made);
  return made;
}

/**
 * The analysis of a text with what a project knows laid over it: names suggested as they were taught, rejected ones left out,
 * numbers before own units as measures. What a document explains itself (an abbreviation in brackets, a given name after
 * the full one) stays as explained, and a name stays whole where a known one is only part of it. `document` is the text's
 * name in `keptIn`. The same object where nothing changes, so that analyses can be kept and read again under another lexicon.
 */
export function withLexicon(text: string, analysis: Analysis, lexicon: Lexicon, document?: string): Analysis {
  if (lexicon.names.length + lexicon.rejected.length + lexicon.units.length === 0) return analysis;
  const tables = compile(lexicon);
  const { names, units } = findIn(text, tables, analysis.figures);
  const kept = analysis.entities.filter((entity) => !isRejected(entity, tables, document));
  const entities = withNames(kept, names, text);
  const figures = withUnits(analysis.figures, units, text).filter((figure) => !isInName(figure, entities));
  if (sameList(entities, analysis.entities) && sameList(figures, analysis.figures)) return analysis;
  const facts = factsOf(analysis, figures, renamed(analysis.entities, entities));
  return { ...analysis, figures, entities, facts };
}

function findIn(text: string, { vocabulary, names, units }: Compiled, figures: readonly Figure[]) {
  const found: { names: FoundSpan<LexiconName>[]; units: FoundSpan<string>[] } = { names: [], units: [] };
  const counts = new Set(figures.filter(({ kind }) => kind === 'cardinal').map(({ end }) => end));
  for (const { start, end } of splitParagraphs(text)) {
    const view = normalize(text.slice(start, end));
    const tokens = tokenize(view.text, vocabulary);
    findNames(tokens, view, start, names, found.names);
    findUnits(tokens, view, start, units, counts, found.units);
  }
  return found;
}

function rejectionKey(form: string, kind: EntityKind | undefined): string {
  return `${kind ?? '*'} ${comparableForm(form)}`;
}

function isRejected({ quote, kind, rule }: Entity, { rejected }: Compiled, document: string | undefined): boolean {
  if (rejected.size === 0 || isExplained(rule)) return false;
  const keptIn = rejected.get(rejectionKey(quote, undefined)) ?? rejected.get(rejectionKey(quote, kind));
  return keptIn !== undefined && (document === undefined || !keptIn.includes(document));
}

/** Whether the document itself tells what the name stands for. */
function isExplained(rule: string): boolean {
  return rule.endsWith('.abbreviation') || rule.endsWith('.given-name');
}

/** Entities with known names among them; both lists are in text order and without overlaps, and so is what comes out. */
function withNames(entities: readonly Entity[], names: readonly FoundSpan<LexiconName>[], text: string): Entity[] {
  const result: Entity[] = [];
  let at = 0;
  for (const name of names) {
    for (; (entities[at]?.end ?? Number.POSITIVE_INFINITY) <= name.start; at++) result.push(entities[at] as Entity);
    let last = at;
    while ((entities[last]?.start ?? Number.POSITIVE_INFINITY) < name.end) last++;
    const touched = entities.slice(at, last);
    const free = result.at(-1)?.end ?? 0;
    if (name.start < free || touched.some((entity) => standsAgainst(entity, name))) continue;
    result.push(entityOf(name, text));
    at = last;
  }
  return [...result, ...entities.slice(at)];
}

function standsAgainst(entity: Entity, { start, end, value }: FoundSpan<LexiconName>): boolean {
  if (entity.start !== start || entity.end !== end) return entity.end - entity.start > end - start;
  return isExplained(entity.rule) || (entity.kind === value.kind && entity.canonical === value.canonical);
}

function entityOf({ start, end, value }: FoundSpan<LexiconName>, text: string): Entity {
  const { kind, canonical, source } = value;
  return { kind, canonical, rule: `entity.${kind}.${source}`, start, end, quote: text.slice(start, end) };
}

function withUnits(figures: readonly Figure[], units: readonly FoundSpan<string>[], text: string): readonly Figure[] {
  if (units.length === 0) return figures;
  const byEnd = new Map(units.map((unit) => [unit.start, unit]));
  return figures.map((figure, at) => {
    const unit = figure.kind === 'cardinal' ? byEnd.get(figure.end) : undefined;
    const next = figures[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    if (unit === undefined || unit.end > next) return figure;
    const quote = text.slice(figure.start, unit.end);
    return { ...figure, kind: 'measure', unit: unit.value, rule: 'figure.measure.project', end: unit.end, quote };
  });
}

/** A number fused into a known name counts nothing. */
function isInName(figure: Figure, entities: readonly Entity[]): boolean {
  if (figure.kind !== 'cardinal' && figure.kind !== 'measure') return false;
  const around = entities[lastAtOrBefore(entities, figure.start)];
  if (around === undefined || around.end < figure.end) return false;
  return around.rule.endsWith('.project') || around.rule.endsWith('.taught');
}

/** Index of the last span that starts at or before the offset, or -1. */
function lastAtOrBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Canonical names that entities have lost, with those that came in their places. */
function renamed(before: readonly Entity[], after: readonly Entity[]): ReadonlyMap<string, string> {
  const now = new Map(after.map((entity) => [`${entity.start}-${entity.end}`, entity.canonical]));
  const names = new Map<string, string>();
  for (const { start, end, canonical } of before) {
    const name = now.get(`${start}-${end}`);
    if (name !== undefined && name !== canonical) names.set(canonical, name);
  }
  return names;
}

/** Facts of the figures that stayed, with the figures' new units and the names of their subjects as known. */
function factsOf(analysis: Analysis, figures: readonly Figure[], names: ReadonlyMap<string, string>): Fact[] {
  const byStart = new Map(figures.map((figure) => [figure.start, figure]));
  return analysis.facts.flatMap((fact) => {
    const figure = byStart.get(fact.start);
    if (figure === undefined) return [];
    const name = fact.subject === undefined ? undefined : names.get(fact.subject);
    const subject = name === undefined ? {} : { subject: name };
    if (figure.end === fact.end) return [name === undefined ? fact : { ...fact, ...subject }];
    const { end, quote, unit } = figure;
    return [{ ...fact, ...subject, end, quote, ...(unit === undefined ? {} : { unit }) }];
  });
}

function sameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
