import { indexText } from '../core/annotation/text-index.js';
import { type JsonLinesRecord, suggestionRecords } from '../core/export/records.js';
import { unitText } from '../core/language/unit-text.js';
import type { Analysis } from '../core/model.js';
import type { DatedText } from './json-texts.js';

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 10 });

/** What is found in a text, one line each: place, kind, quote, and what it says. */
export function suggestionLines({ file, text }: DatedText, analysis: Analysis): string {
  const { lineAt } = indexText(text);
  return suggestionRecords(file, analysis)
    .map((record) => {
      const kind = record.type === 'fact' ? 'fact' : record.kind;
      return `${file}:${lineAt(record.start)}: ${kind} ${quoted(record.quote)} ${describe(record)}\n`;
    })
    .join('');
}

/** A quote on one line. */
export function quoted(quote: string): string {
  return `"${quote.replaceAll(/\s+/g, ' ')}"`;
}

function describe(record: JsonLinesRecord): string {
  if (record.type === 'entity') return `= ${record.canonical}`;
  if (record.type === 'figure') return `= ${amount(record)}`;
  const { metric, subject, period, change } = record;
  const base = change?.base === undefined ? '' : ` against ${change.base}`;
  const about = [
    subject === undefined ? '' : `of ${subject}`,
    period === undefined ? '' : `in ${period}`,
    change === undefined ? '' : `(change: ${change.kind}${base})`,
  ];
  return [`${metric}`, ...about, `= ${amount(record)}`].filter((part) => part !== '').join(' ');
}

type Amount = Pick<Extract<JsonLinesRecord, { type: 'figure' | 'fact' }>, 'value' | 'min' | 'max' | 'unit' | 'bound'>;

function amount({ value, min, max, unit, bound }: Amount): string {
  const range = min === undefined || max === undefined ? undefined : `${written(min)} to ${written(max)}`;
  const stated = value === undefined ? (range ?? '?') : written(value);
  return `${stated}${unit === undefined ? '' : ` ${unitText(unit)}`}${bound === 'exact' ? '' : ` (${bound})`}`;
}

function written(value: number | string): string {
  return typeof value === 'number' ? numbers.format(value) : value;
}
