import type { Entity, Fact, Figure } from './model.js';
import type { Paragraph, ParagraphEntity, ParagraphFact, ParagraphFigure } from './paragraph.js';
import { sourceEnd, sourceStart } from './text/normalize.js';

type Writable<Model> = { -readonly [Key in keyof Model]: Model[Key] };

// Each field by its name, since these run for every mention of a document: spreading without two fields costs five times that.

/** The figure as it stands in a text in which the paragraph starts at `offset`. */
export function figureInSource(figure: ParagraphFigure, { source, view }: Paragraph, offset: number): Figure {
  const start = sourceStart(view, figure.start);
  const end = sourceEnd(view, figure.end);
  const { kind, rule, bound, value, min, max, numerator, denominator, unit, precision } = figure;
  const quote = source.slice(start, end);
  const placed: Writable<Figure> = { start: start + offset, end: end + offset, kind, rule, bound, quote };
  if (value !== undefined) placed.value = value;
  if (unit !== undefined) placed.unit = unit;
  if (precision !== undefined) placed.precision = precision;
  if (min !== undefined) placed.min = min;
  if (max !== undefined) placed.max = max;
  if (numerator !== undefined) placed.numerator = numerator;
  if (denominator !== undefined) placed.denominator = denominator;
  return placed;
}

/** The entity as it stands in a text in which the paragraph starts at `offset`. */
export function entityInSource(entity: ParagraphEntity, { source, view }: Paragraph, offset: number): Entity {
  const start = sourceStart(view, entity.start);
  const end = sourceEnd(view, entity.end);
  const { kind, canonical, rule } = entity;
  return { kind, canonical, rule, start: start + offset, end: end + offset, quote: source.slice(start, end) };
}

/** The fact as it stands in a text in which the paragraph starts at `offset`. */
export function factInSource(fact: ParagraphFact, { source, view }: Paragraph, offset: number): Fact {
  const start = sourceStart(view, fact.start);
  const end = sourceEnd(view, fact.end);
  const { rule, bound, metric, value, min, max, unit, subject, period, change } = fact;
  const quote = source.slice(start, end);
  const placed: Writable<Fact> = { start: start + offset, end: end + offset, rule, bound, metric, quote };
  if (value !== undefined) placed.value = value;
  if (unit !== undefined) placed.unit = unit;
  if (period !== undefined) placed.period = period;
  if (subject !== undefined) placed.subject = subject;
  if (change !== undefined) placed.change = change;
  if (min !== undefined) placed.min = min;
  if (max !== undefined) placed.max = max;
  return placed;
}
