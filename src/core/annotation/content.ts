import type { Analysis, Entity, Fact, Figure } from '../model.js';
import type { EntityMention, FigureMention, MentionContent } from './model.js';

/** What a suggested figure says, with the fact that it is evidence of. */
export function figureMention(figure: Figure, fact: Fact | undefined): FigureMention {
  const { start, end, quote, rule, ...content } = figure;
  return {
    type: 'figure',
    ...content,
    ...(fact !== undefined && { metric: fact.metric }),
    ...(fact?.subject !== undefined && { subject: fact.subject }),
    ...(fact?.period !== undefined && { period: fact.period }),
    ...(fact?.change !== undefined && { change: fact.change }),
  };
}

export function entityMention(entity: Entity): EntityMention {
  return { type: 'entity', kind: entity.kind, canonical: entity.canonical };
}

/** A suggestion with its content, as review sees it. */
export interface Suggestion {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly content: MentionContent;
}

/** All suggestions of an analysis in text order; of two at one place the longer first. */
export function suggestionsOf(analysis: Analysis): Suggestion[] {
  const facts = new Map(analysis.facts.map((fact) => [`${fact.start}-${fact.end}`, fact]));
  const figures = analysis.figures.map((figure) => ({
    start: figure.start,
    end: figure.end,
    rule: figure.rule,
    content: figureMention(figure, facts.get(`${figure.start}-${figure.end}`)),
  }));
  const entities = analysis.entities.map((entity) => ({
    start: entity.start,
    end: entity.end,
    rule: entity.rule,
    content: entityMention(entity),
  }));
  return [...figures, ...entities].sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Whether two pieces of plain data say the same; keys with no value count as absent, key order does not count. */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const left = new Map(Object.entries(one).filter(([, value]) => value !== undefined));
  const right = new Map(Object.entries(other).filter(([, value]) => value !== undefined));
  if (left.size !== right.size || Array.isArray(one) !== Array.isArray(other)) return false;
  return [...left].every(([key, value]) => right.has(key) && sameData(value, right.get(key)));
}

/** Whether two mentions are decided alike. */
export function sameContent(one: MentionContent, other: MentionContent): boolean {
  return sameData(one, other);
}
