import {
  type AnnotationStatus,
  annotationStatuses,
  type EntityMention,
  type FigureMention,
  type MentionContent,
} from '../annotation/model.js';
import { present } from '../export/records.js';
import { bounds, type Change, changeKinds, figureKinds, isEntityKind } from '../model.js';

/** What a source tells of an annotation beside its place. Each part is there only if it is whole and of the right type. */
export interface ReadAnnotationData {
  readonly content?: MentionContent;
  /** The quote that it was told of. */
  readonly quote?: string;
  readonly id?: string;
  /** `suggested` for what nobody has decided. */
  readonly status?: AnnotationStatus | 'suggested';
  readonly reviewer?: string;
  readonly time?: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads plain data as `annotationData` of the exports writes it, from whoever wrote it. Never throws. */
export function readAnnotationData(value: unknown): ReadAnnotationData {
  if (!isFields(value)) return {};
  const { quote, id, status, reviewer, time } = value;
  return present({
    content: readContent(value),
    quote: textOf(quote),
    id: typeof id === 'string' && /^\S{1,64}$/.test(id) ? id : undefined,
    status: oneOf([...annotationStatuses, 'suggested'] as const, status),
    reviewer: typeof reviewer === 'string' && reviewer !== '' ? reviewer : undefined,
    time: readTime(time),
  });
}

/** A time as sidecars hold it: UTC, to the second or finer. */
export function readTime(time: unknown): string | undefined {
  const isTime = typeof time === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(time);
  return isTime ? time : undefined;
}

/** The same from JSON in a note of another tool, where people write other things, too. */
export function parseAnnotationData(json: string): ReadAnnotationData {
  if (!json.startsWith('{')) return {};
  try {
    return readAnnotationData(JSON.parse(json));
  } catch {
    return {};
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readContent(fields: Fields): MentionContent | undefined {
  if (fields.type === 'figure') return readFigure(fields);
  return fields.type === 'entity' ? readEntity(fields) : undefined;
}

function readEntity({ kind, canonical }: Fields): EntityMention | undefined {
  if (typeof kind !== 'string' || !isEntityKind(kind) || typeof canonical !== 'string') return undefined;
  return { type: 'entity', kind, canonical };
}

function readFigure(fields: Fields): FigureMention | undefined {
  const kind = oneOf(figureKinds, fields.kind);
  const bound = oneOf(bounds, fields.bound);
  if (kind === undefined || bound === undefined) return undefined;
  const { precision, value } = fields;
  return {
    type: 'figure',
    kind,
    ...present({
      value: typeof value === 'string' ? value : numberOf(value),
      min: numberOf(fields.min),
      max: numberOf(fields.max),
      numerator: numberOf(fields.numerator),
      denominator: numberOf(fields.denominator),
      unit: textOf(fields.unit),
    }),
    bound,
    ...present({
      precision: Number.isSafeInteger(precision) ? numberOf(precision) : undefined,
      metric: textOf(fields.metric),
      subject: textOf(fields.subject),
      period: textOf(fields.period),
      change: readChange(fields.change),
    }),
  };
}

export function readChange(value: unknown): Change | undefined {
  if (!isFields(value)) return undefined;
  const kind = oneOf(changeKinds, value.kind);
  return kind && { kind, ...present({ base: textOf(value.base) }) };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value);
}
