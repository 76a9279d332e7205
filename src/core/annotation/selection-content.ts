import { type Analysis, type EntityKind, type FigureKind, figureKinds } from '../model.js';
import type { FigureMention, MentionContent } from './model.js';
import { numberFrom, precisionOf } from './written-number.js';

const withoutNumber: ReadonlySet<FigureKind> = new Set(['date', 'identifier']);
const usualUnits: Partial<Record<FigureKind, string>> = { percent: '%', money: 'VND', duration: 'year' };

/**
 * What a selected text says as a mention of the kind that a person gives it: read from the text where its analysis, or plain
 * digits, tell; else a content that the person completes.
 */
export function contentOfSelection(
  quote: string,
  kind: FigureKind | EntityKind,
  reading: Pick<Analysis, 'figures' | 'entities'>,
): MentionContent {
  if (!isFigureKind(kind)) {
    const canonical = quote.normalize('NFC').replace(/\s+/g, ' ').trim();
    const known = reading.entities.find((entity) => entity.quote === quote);
    return { type: 'entity', kind, canonical: known?.canonical ?? canonical };
  }
  return figureOfSelection(quote, kind, reading);
}

function figureOfSelection(quote: string, kind: FigureKind, { figures }: Pick<Analysis, 'figures'>): FigureMention {
  const isNumber = !withoutNumber.has(kind);
  const read =
    figures.find((figure) => figure.kind === kind) ??
    figures.find((figure) => isNumber && !withoutNumber.has(figure.kind));
  if (read) {
    const { start: _start, end: _end, quote: _quote, rule: _rule, unit: readUnit, ...content } = read;
    const unit = read.kind === kind ? readUnit : usualUnits[kind];
    return { type: 'figure', ...content, kind, ...(unit === undefined ? {} : { unit }) };
  }
  const digits = /[\d][\d.,]*/.exec(quote)?.[0].replace(/[.,]+$/, '') ?? '';
  const value = kind === 'identifier' ? quote.trim() : kind === 'date' ? undefined : numberFrom(digits);
  const unit = usualUnits[kind];
  return {
    type: 'figure',
    kind,
    ...(value === undefined ? {} : { value }),
    ...(unit === undefined ? {} : { unit }),
    bound: 'exact',
    ...(typeof value === 'number' ? { precision: precisionOf(digits, value, {}) } : {}),
  };
}

function isFigureKind(kind: string): kind is FigureKind {
  return (figureKinds as readonly string[]).includes(kind);
}
