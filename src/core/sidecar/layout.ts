import type { Anchor, Annotation, MentionContent, SuggestionRecord } from '../annotation/model.js';
import type { Sidecar, SidecarDocument } from './model.js';

/** A field as it is written: a line with a scalar, or a line and below it the lines of a mapping. Undefined: not there. */
export interface Field {
  readonly key: string;
  readonly value: string | number | readonly Field[] | undefined;
  /** An empty text means the same as no field, so none is written for it. */
  readonly emptyIsAbsent?: true;
}

export function documentFields(document: SidecarDocument): Field[] {
  const { file, sha256, offsets, newline, normalization } = document;
  return fields({ file, sha256, offsets, newline, normalization });
}

export function sidecarFields(sidecar: Sidecar): Field[] {
  return [
    { key: 'version', value: sidecar.version },
    { key: 'document', value: documentFields(sidecar.document) },
  ];
}

/** The fields of one annotation in the order in which they are written. */
export function annotationFields(annotation: Annotation): Field[] {
  const { id, status, anchor, content, reviewer, time, suggestion } = annotation;
  return [
    ...fields({ id, status }),
    ...anchorFields(anchor),
    ...contentFields(content),
    ...fields({ reviewer, time }),
    { key: 'suggestion', value: suggestion && suggestionFields(suggestion) },
  ];
}

function anchorFields({ quote, prefix, suffix, start, end, line }: Anchor): Field[] {
  return [
    { key: 'quote', value: quote },
    { key: 'prefix', value: prefix, emptyIsAbsent: true },
    { key: 'suffix', value: suffix, emptyIsAbsent: true },
    ...fields({ start, end, line }),
  ];
}

function suggestionFields({ rule, version, content }: SuggestionRecord): Field[] {
  return [...fields({ rule, version }), ...contentFields(content)];
}

/** Both keys, so that a writer knows that the other one goes. */
function contentFields(content: MentionContent | undefined): Field[] {
  return [
    { key: 'figure', value: content?.type === 'figure' ? figureFields(content) : undefined },
    { key: 'entity', value: content?.type === 'entity' ? fields(withoutType(content)) : undefined },
  ];
}

function withoutType({ kind, canonical }: Extract<MentionContent, { type: 'entity' }>): Scalars {
  return { kind, canonical };
}

function figureFields(figure: Extract<MentionContent, { type: 'figure' }>): Field[] {
  const { kind, value, min, max, numerator, denominator, unit, bound, precision } = figure;
  const { metric, subject, period, change } = figure;
  return [
    ...fields({ kind, value, min, max, numerator, denominator, unit, bound, precision }),
    ...fields({ metric, subject, period }),
    { key: 'change', value: change && fields({ kind: change.kind, base: change.base }) },
  ];
}

type Scalars = Readonly<Record<string, string | number | undefined>>;

function fields(scalars: Scalars): Field[] {
  return Object.entries(scalars).map(([key, value]) => ({ key, value }));
}

/** The lines of a mapping at an indentation, each ended by LF; the first without its indentation. */
export function writeFields(list: readonly Field[], indent: number): string {
  const lines = list.flatMap(({ key, value, emptyIsAbsent }) => {
    const absent = value === undefined || (value === '' && emptyIsAbsent === true);
    return absent ? [] : [writeField(key, value, indent)];
  });
  return lines.join(' '.repeat(indent));
}

export function writeField(key: string, value: string | number | readonly Field[], indent: number): string {
  if (typeof value !== 'object') return `${key}: ${writeScalar(key, value)}\n`;
  return `${key}:\n${' '.repeat(indent + 2)}${writeFields(value, indent + 2)}`;
}

// Words of our own lists are plain; whatever comes from a text or a person is quoted, so that no reader of YAML, of whatever
// version, takes it for a number, a date or a truth value.
const plainKeys = new Set(['id', 'conflict', 'status', 'kind', 'bound', 'rule', 'offsets', 'newline', 'normalization']);
const plainWord = /^[A-Za-z][\w.-]*$/;
const otherMeaning = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

export function writeScalar(key: string, value: string | number): string {
  if (typeof value === 'number') return writeNumber(value);
  if (plainKeys.has(key) && plainWord.test(value) && !otherMeaning.test(value)) return value;
  return quoted(value);
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('A sidecar holds finite numbers only.');
  return Object.is(value, -0) ? '0' : String(value);
}

// What JSON leaves unescaped and a reader could take for the end of a line or could not see: C1 controls, line and paragraph
// separators, marks of direction, joiners, byte-order marks, soft hyphens.
const unseen = /[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

/** A string in double quotation marks on one line. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(unseen, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
