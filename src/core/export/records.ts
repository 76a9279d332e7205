import type { FigureMention } from '../annotation/model.js';
import type { ReviewItem } from '../annotation/review.js';
import type { Analysis, Entity, EntityContent, Fact, FactContent, Figure, FigureContent, Span } from '../model.js';

/** Who decided, what and when; on every record of the curated set. */
export interface DecisionRecord {
  readonly id: string;
  readonly status: string;
  readonly reviewer: string;
  /** ISO 8601, UTC. */
  readonly time: string;
}

interface MentionRecord extends Span, Partial<DecisionRecord> {
  readonly file: string;
  readonly quote: string;
  /** Rule that made the suggestion. */
  readonly rule?: string;
}

export interface FigureRecord extends MentionRecord, FigureContent {
  readonly type: 'figure';
}

export interface EntityRecord extends MentionRecord, EntityContent {
  readonly type: 'entity';
}

/** A fact; its span is its figure's. A decided one has no rule, since a person stands for it as a whole. */
export interface FactRecord
  extends MentionRecord,
    FactContent,
    Pick<FigureContent, 'value' | 'min' | 'max' | 'unit' | 'bound'> {
  readonly type: 'fact';
}

/**
 * One object of the JSON-lines form. Keys stand in the order in which they are printed; what does not apply is left out,
 * never null.
 */
export type JsonLinesRecord = FigureRecord | EntityRecord | FactRecord;

const typeOrder = { entity: 0, figure: 1, fact: 2 } as const;

/** All suggestions of an analysis, in text order; at one place the wider first, and a figure before its fact. */
export function suggestionRecords(file: string, analysis: Analysis): JsonLinesRecord[] {
  const records: JsonLinesRecord[] = [
    ...analysis.figures.map((figure) => figureRecord(file, figure, figure)),
    ...analysis.entities.map((entity) => entityRecord(file, entity, entity)),
    ...analysis.facts.map((fact) => factRecord(file, fact, fact)),
  ];
  return records.sort(
    (left, right) => left.start - right.start || right.end - left.end || typeOrder[left.type] - typeOrder[right.type],
  );
}

/** A decided mention: its figure or entity, and the fact that the figure is evidence of when it states one. */
export function decidedRecords(file: string, item: ReviewItem): JsonLinesRecord[] {
  const { content } = item;
  if (content.type === 'entity') {
    return [entityRecord(file, item, content)];
  }
  const figure = figureRecord(file, item, content);
  return statesFact(content) ? [figure, factRecord(file, item, content)] : [figure];
}

/** Whether a figure as decided is the evidence of a fact. */
export function statesFact(figure: FigureMention): figure is FigureMention & FactContent {
  return figure.metric !== undefined && figure.metric !== '';
}

type Placed = ReviewItem | Figure | Entity | Fact;

function figureRecord(file: string, placed: Placed, figure: FigureContent): FigureRecord {
  return {
    file,
    type: 'figure',
    kind: figure.kind,
    ...spanOf(placed),
    ...present({
      value: figure.value,
      min: figure.min,
      max: figure.max,
      numerator: figure.numerator,
      denominator: figure.denominator,
      unit: figure.unit,
    }),
    bound: figure.bound,
    ...present({ precision: figure.precision }),
    ...originOf(placed),
  };
}

function entityRecord(file: string, placed: Placed, entity: EntityContent): EntityRecord {
  return {
    file,
    type: 'entity',
    kind: entity.kind,
    ...spanOf(placed),
    canonical: entity.canonical,
    ...originOf(placed),
  };
}

type FactSource = FactContent & Pick<FigureContent, 'value' | 'min' | 'max' | 'unit' | 'bound'>;

function factRecord(file: string, placed: Placed, fact: FactSource): FactRecord {
  return {
    file,
    type: 'fact',
    ...spanOf(placed),
    ...present({
      value: fact.value,
      min: fact.min,
      max: fact.max,
      unit: fact.unit,
    }),
    bound: fact.bound,
    metric: fact.metric,
    ...present({
      subject: fact.subject,
      period: fact.period,
      change: fact.change,
    }),
    ...(isItem(placed) ? decisionOf(placed) : { rule: placed.rule }),
  };
}

function spanOf({ start, end, quote }: Placed): {
  start: number;
  end: number;
  quote: string;
} {
  return { start, end, quote };
}

/** The rule of a suggestion, and the decision about it. */
function originOf(placed: Placed): Partial<DecisionRecord> & { rule?: string } {
  const rule = placed.rule === undefined ? {} : { rule: placed.rule };
  return isItem(placed) ? { ...rule, ...decisionOf(placed) } : rule;
}

function decisionOf({ annotation, state }: ReviewItem): Partial<DecisionRecord> {
  if (annotation === undefined) return { status: state };
  const { id, status, reviewer, time } = annotation;
  return { id, status, reviewer, time };
}

function isItem(placed: Placed): placed is ReviewItem {
  return 'state' in placed;
}

export type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The same object without what is undefined, so that it serves types that tell absent from undefined. */
export function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
