import { type Bound, bounds, type Figure, type FigureKind, isEntityKind } from '../model.js';
import type { FigureMention, MentionContent } from './model.js';
import { numberFrom, precisionOf } from './written-number.js';

/** What a reviewer can change about a mention, a line of text each. */
export type FieldId = 'value' | 'unit' | 'bound' | 'metric' | 'subject' | 'period' | 'kind' | 'canonical';

/** Why a text cannot be the value of a field. */
export type FieldError =
  | 'empty'
  | 'notANumber'
  | 'notARange'
  | 'notAFraction'
  | 'notADate'
  | 'notACurrency'
  | 'notAPercentUnit'
  | 'notATimeUnit'
  | 'notAChoice';

export type FieldResult =
  | { readonly ok: true; readonly content: MentionContent }
  | { readonly ok: false; readonly error: FieldError };

export const timeUnits = ['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
export const percentUnits = ['%', 'pp'] as const;

const withoutFact: ReadonlySet<FigureKind> = new Set(['date', 'ordinal', 'identifier']);
const withUnit: ReadonlySet<FigureKind> = new Set(['cardinal', 'measure', 'money', 'percent', 'duration']);

/** The fields of a mention in the order in which a form asks for them. Subject and period belong to a metric. */
export function editableFields(content: MentionContent): readonly FieldId[] {
  if (content.type === 'entity') {
    return ['kind', 'canonical'];
  }
  if (withoutFact.has(content.kind)) {
    return ['value'];
  }
  const fact: FieldId[] = content.metric ? ['metric', 'subject', 'period'] : ['metric'];
  return withUnit.has(content.kind) ? ['value', 'unit', 'bound', ...fact] : ['value', 'bound', ...fact];
}

/** The field as text that {@link withField} reads back as the same content; empty where there is nothing. */
export function fieldText(content: MentionContent, field: FieldId): string {
  if (content.type === 'entity') {
    return field === 'kind' ? content.kind : field === 'canonical' ? content.canonical : '';
  }
  switch (field) {
    case 'value':
      return valueText(content);
    case 'unit':
      return content.unit ?? '';
    case 'bound':
      return content.bound;
    case 'metric':
      return content.metric ?? '';
    case 'subject':
      return content.subject ?? '';
    case 'period':
      return content.period ?? '';
    default:
      return '';
  }
}

/** The figures that the analyser finds in a text, Vietnamese unless it tells otherwise. */
export type ReadFigures = (text: string) => Promise<readonly Figure[]>;

/** The mention with one field as a person typed it. Numbers may be written as in Vietnamese or English, or in words. */
export async function withField(
  content: MentionContent,
  field: FieldId,
  typed: string,
  read: ReadFigures,
): Promise<FieldResult> {
  const text = typed.trim().normalize('NFC');
  if (text !== '' && text === fieldText(content, field)) {
    return { ok: true, content };
  }
  if (content.type === 'entity') {
    return withEntityField(content, field, text);
  }
  switch (field) {
    case 'value':
      return withValue(content, text, read);
    case 'unit':
      return withUnitText(content, text);
    case 'bound':
      return isBound(text) ? done({ ...content, bound: text }) : failed('notAChoice');
    case 'period':
      return text === '' || isPeriod(text) ? done(withText(content, 'period', text)) : failed('notADate');
    case 'metric':
      return done(withMetric(content, text));
    case 'subject':
      return done(withText(content, 'subject', text));
    default:
      return failed('notAChoice');
  }
}

function withEntityField(content: MentionContent & { type: 'entity' }, field: FieldId, text: string): FieldResult {
  if (text === '') {
    return failed('empty');
  }
  if (field === 'canonical') {
    return done({ ...content, canonical: text });
  }
  return field === 'kind' && isEntityKind(text) ? done({ ...content, kind: text }) : failed('notAChoice');
}

function valueText({ value, min, max, numerator, denominator }: FigureMention): string {
  if (numerator !== undefined && denominator !== undefined) {
    return `${numerator}/${denominator}`;
  }
  if (min !== undefined && max !== undefined) {
    return `${min} – ${max}`;
  }
  return value === undefined ? '' : String(value);
}

async function withValue(content: FigureMention, text: string, read: ReadFigures): Promise<FieldResult> {
  if (text === '') {
    return failed('empty');
  }
  if (content.kind === 'identifier') {
    return done({ ...content, value: text });
  }
  if (content.kind === 'date') {
    return isPeriod(text) ? done({ ...content, value: text }) : failed('notADate');
  }
  if (content.kind === 'fraction') {
    return withFraction(content, text);
  }
  const [low = '', high, ...more] = text.split(/–|\.\.|\s-\s/u);
  if (high === undefined) {
    return withNumber(content, text, await readNumber(text, read));
  }
  return more.length === 0 ? withRange(content, low.trim(), high.trim(), read) : failed('notARange');
}

function withNumber(content: FigureMention, text: string, read: ReadNumber | undefined): FieldResult {
  if (!read) {
    return failed('notANumber');
  }
  const { min: _min, max: _max, ...rest } = content;
  const precision = content.kind === 'ordinal' ? undefined : (read.precision ?? precisionOf(text, read.value, content));
  return done(withPrecision({ ...rest, value: read.value }, precision));
}

async function withRange(content: FigureMention, low: string, high: string, read: ReadFigures): Promise<FieldResult> {
  const min = await readNumber(low, read);
  const max = await readNumber(high, read);
  if (!min || !max || min.value > max.value) {
    return failed('notARange');
  }
  const { value: _value, ...rest } = content;
  const precision = Math.min(precisionOf(low, min.value, content), precisionOf(high, max.value, content));
  return done(withPrecision({ ...rest, min: min.value, max: max.value }, precision));
}

function withFraction(content: FigureMention, text: string): FieldResult {
  const parts = /^(\d+)\s*\/\s*(\d+)$/.exec(text);
  const numerator = Number(parts?.[1]);
  const denominator = Number(parts?.[2]);
  if (!parts || denominator === 0 || ![numerator, denominator].every(Number.isSafeInteger)) {
    return failed('notAFraction');
  }
  return done({ ...content, value: numerator / denominator, numerator, denominator });
}

interface ReadNumber {
  readonly value: number;
  readonly precision?: number;
}

/** A number in digits, or one that the analyser reads in the whole text ("16 tỷ"). */
async function readNumber(text: string, read: ReadFigures): Promise<ReadNumber | undefined> {
  const value = numberFrom(text);
  if (value !== undefined) {
    return { value };
  }
  // Digits alone are read above or are no number; the analyser is for scale words.
  const [figure] = /\p{L}/u.test(text) ? await read(text) : [];
  if (typeof figure?.value !== 'number' || figure.start !== 0 || figure.end !== text.length) {
    return undefined;
  }
  return { value: figure.value, ...(figure.precision === undefined ? {} : { precision: figure.precision }) };
}

function withUnitText(content: FigureMention, text: string): FieldResult {
  if (content.kind === 'money' && !/^[A-Z]{3}$/.test(text)) {
    return failed('notACurrency');
  }
  if (content.kind === 'percent' && !includes(percentUnits, text)) {
    return failed('notAPercentUnit');
  }
  if (content.kind === 'duration' && !includes(timeUnits, text)) {
    return failed('notATimeUnit');
  }
  if (content.kind === 'measure' && text === '') {
    return failed('empty');
  }
  return done(withText(content, 'unit', text));
}

/** Without a metric there is no fact, so nothing that only a fact has. */
function withMetric(content: FigureMention, metric: string): FigureMention {
  if (metric !== '') {
    return { ...content, metric };
  }
  const { metric: _metric, subject: _subject, period: _period, change: _change, ...figure } = content;
  return figure;
}

function withText(content: FigureMention, field: 'unit' | 'subject' | 'period', text: string): FigureMention {
  if (text !== '') {
    return { ...content, [field]: text };
  }
  const { [field]: _emptied, ...rest } = content;
  return rest;
}

function withPrecision(content: FigureMention, precision: number | undefined): FigureMention {
  const { precision: _precision, ...rest } = content;
  return precision === undefined ? rest : { ...rest, precision };
}

const pointInTime = /^(?:\d{4}|XXXX)(?:-(?:Q[1-4]|H[12]|W\d{2}|(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?))?$/;
const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A point or stretch of time as ISO 8601 writes it, with TIMEX3's quarters, halves and unknown year. */
export function isPeriod(text: string): boolean {
  const ends = text.split('/');
  return ends.length <= 2 && ends.every(isPointInTime);
}

function isPointInTime(text: string): boolean {
  const parts = pointInTime.exec(text);
  if (!parts) {
    return false;
  }
  const [month, day, hour, minute] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const days = month === undefined ? 31 : (daysOfMonth[month - 1] ?? 0);
  return days > 0 && (day === undefined || (day >= 1 && day <= days)) && (hour ?? 0) <= 24 && (minute ?? 0) <= 59;
}

function includes(list: readonly string[], text: string): boolean {
  return list.includes(text);
}

function isBound(text: string): text is Bound {
  return includes(bounds, text);
}

function done(content: MentionContent): FieldResult {
  return { ok: true, content };
}

function failed(error: FieldError): FieldResult {
  return { ok: false, error };
}
