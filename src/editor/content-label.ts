import { env, l10n } from 'vscode';
import type { FigureMention } from '../core/annotation/model.js';
import { unitText } from '../core/language/unit-text.js';
import type { Bound, EntityKind, FigureKind } from '../core/model.js';
import type { Interval } from '../core/reconcile/interval.js';
import { formatted } from './fact-label.js';
import { labelOfOwnType } from './own-types.js';

/** What a mention says, in words and in the reader's language. */

export function figureKindLabel(kind: FigureKind): string {
  switch (kind) {
    case 'cardinal':
      return l10n.t('number');
    case 'measure':
      return l10n.t('measurement');
    case 'money':
      return l10n.t('money');
    case 'percent':
      return l10n.t('percent');
    case 'multiple':
      return l10n.t('multiple');
    case 'fraction':
      return l10n.t('fraction');
    case 'duration':
      return l10n.t('duration');
    case 'ordinal':
      return l10n.t('ordinal');
    case 'date':
      return l10n.t('date');
    case 'identifier':
      return l10n.t('identifier');
  }
}

export function entityKindLabel(kind: EntityKind): string {
  switch (kind) {
    case 'person':
      return l10n.t('person');
    case 'organization':
      return l10n.t('organization');
    case 'place':
      return l10n.t('place');
    case 'event':
      return l10n.t('event');
    case 'document':
      return l10n.t('document');
    case 'award':
      return l10n.t('award');
    default:
      return labelOfOwnType(kind);
  }
}

/** The bound in words; empty for an exact figure. */
export function boundLabel(bound: Bound): string {
  switch (bound) {
    case 'exact':
      return '';
    case 'about':
      return l10n.t('about');
    case 'below':
      return l10n.t('below');
    case 'above':
      return l10n.t('above');
    case 'atLeast':
      return l10n.t('at least');
    case 'atMost':
      return l10n.t('at most');
    case 'vague':
      return l10n.t('vague');
  }
}

/** The normalized value with its unit, such as `16,000,000,000 USD`. Counted nouns are no units and stand apart. */
export function fullValueLabel(figure: FigureMention): string {
  const { kind, value, min, max, numerator, denominator } = figure;
  if (numerator !== undefined && denominator !== undefined) {
    const ratio = typeof value === 'number' ? ` = ${formatted(Number(value.toPrecision(4)))}` : '';
    return `${formatted(numerator)}/${formatted(denominator)}${ratio}`;
  }
  if (min !== undefined && max !== undefined) return withUnit(`${formatted(min)} – ${formatted(max)}`, figure);
  if (typeof value === 'number') return withUnit(formatted(value), figure);
  if (value === undefined) return l10n.t('no value');
  return kind === 'date' ? calendarLabel(value) : value;
}

function withUnit(number: string, { kind, unit }: FigureMention): string {
  if (kind === 'cardinal' || kind === 'ordinal') return number;
  if (kind === 'multiple') return l10n.t('{0} times', number);
  if (kind === 'percent') return unit === 'pp' ? l10n.t('{0} percentage points', number) : `${number}%`;
  if (kind === 'duration') return l10n.t('{0} {1}', number, timeUnitLabel(unit ?? ''));
  return unit === undefined ? number : `${number} ${unitText(unit)}`;
}

function timeUnitLabel(unit: string): string {
  switch (unit) {
    case 'year':
      return l10n.t('years');
    case 'quarter':
      return l10n.t('quarters');
    case 'month':
      return l10n.t('months');
    case 'week':
      return l10n.t('weeks');
    case 'day':
      return l10n.t('days');
    case 'hour':
      return l10n.t('hours');
    case 'minute':
      return l10n.t('minutes');
    case 'second':
      return l10n.t('seconds');
    default:
      return unit;
  }
}

/** The interval in words; empty where it says no more than the value does. */
export function intervalLabel({ low, high }: Interval): string {
  if (low === high) return '';
  if (high === Number.POSITIVE_INFINITY) return l10n.t('{0} or more', formatted(low));
  if (low === Number.NEGATIVE_INFINITY) return l10n.t('{0} or less', formatted(high));
  return l10n.t('from {0} to {1}', formatted(low), formatted(high));
}

/** An ISO 8601 period as the reader writes it, followed by the normalized form where the two differ. */
export function calendarLabel(iso: string): string {
  const words = iso.split('/').map(pointLabel).join(' – ');
  return words === iso ? iso : `${words} (${iso})`;
}

function pointLabel(point: string): string {
  const part = /^(\d{4})-([QH])([1-4])$/.exec(point);
  if (part !== null) {
    const [, year = '', half, number = ''] = part;
    return half === 'Q' ? l10n.t('quarter {0} of {1}', number, year) : l10n.t('half {0} of {1}', number, year);
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(point)) return calendarFormat({ dateStyle: 'long' }, point);
  if (/^\d{4}-\d{2}$/.test(point)) return calendarFormat({ year: 'numeric', month: 'long' }, `${point}-01`);
  return point;
}

function calendarFormat(options: Intl.DateTimeFormatOptions, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(env.language, { ...options, timeZone: 'UTC' }).format(date);
}

/** When a decision was taken, in the reader's time zone. */
export function timeLabel(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return new Intl.DateTimeFormat(env.language, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
