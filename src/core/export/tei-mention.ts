import type { FigureMention, MentionContent } from '../annotation/model.js';
import { claimedInterval } from '../reconcile/interval.js';

/** A TEI element without its content. */
export interface TeiElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
}

const names: ReadonlyMap<string, string> = new Map([
  ['person', 'persName'],
  ['organization', 'orgName'],
  ['place', 'placeName'],
]);

/** The element that says in TEI what a mention says: measure, num, date, idno, or a kind of name. */
export function teiMention(content: MentionContent): TeiElement {
  if (content.type === 'entity') {
    const name = names.get(content.kind);
    const key = content.canonical;
    return name === undefined
      ? { name: 'name', attributes: { type: content.kind, key } }
      : { name, attributes: { key } };
  }
  const ana = `#bound-${content.bound}`;
  switch (content.kind) {
    case 'date':
      return { name: 'date', attributes: { ...teiDate(content.value), ana } };
    case 'identifier':
      return { name: 'idno', attributes: { type: 'document', ana } };
    case 'ordinal':
    case 'fraction':
    case 'multiple':
      return { name: 'num', attributes: { type: content.kind, value: numberOf(content), ...ranging(content), ana } };
    default:
      return { name: 'measure', attributes: { ...measure(content), ana } };
  }
}

/** `unit` is one word in TEI; what a cardinal counts is its commodity, which may be several. */
function measure(content: FigureMention): TeiElement['attributes'] {
  const unit = content.unit?.trim().replace(/\s+/g, ' ') || undefined;
  const isWord = unit !== undefined && !unit.includes(' ') && content.kind !== 'cardinal';
  return {
    type: content.kind,
    quantity: typeof content.value === 'number' ? content.value : undefined,
    unit: isWord ? unit : undefined,
    commodity: isWord ? undefined : unit,
    ...ranging(content),
  };
}

function numberOf({ numerator, denominator, value }: FigureMention): string | number | undefined {
  const isRatio = Number.isInteger(numerator) && Number.isInteger(denominator);
  return isRatio ? `${numerator}/${denominator}` : value;
}

/** The interval that the figure claims; open ends have no attribute. */
function ranging(content: FigureMention): TeiElement['attributes'] {
  const { low, high } = claimedInterval(content) ?? {};
  return { atLeast: finite(low), atMost: finite(high), min: content.min, max: content.max };
}

function finite(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

// A year, a month, a day with a time or without, a day without a year, a time: what TEI's @when takes.
const w3cDate = /^(?:\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d)?)?)?|--\d\d-\d\d|\d\d:\d\d:\d\d)$/;

/** A period as attributes of `date`: W3C dates where they are ones, else as written, in `when-custom`. */
export function teiDate(value: string | number | undefined): TeiElement['attributes'] {
  const written = String(value ?? '').trim();
  if (written === '') return {};
  const [from = '', to, ...more] = written.split('/').map(w3c);
  if (to === undefined && w3cDate.test(from)) return { when: from };
  if (to !== undefined && more.length === 0 && w3cDate.test(from) && w3cDate.test(to)) return { from, to };
  return { 'when-custom': written.replace(/\s+/g, '_') };
}

/** XML Schema writes a date of no year with hyphens, and times to the second, without a `T` where they stand alone. */
function w3c(date: string): string {
  return date
    .replace(/^XXXX-/, '--')
    .replace(/T(\d\d:\d\d)$/, 'T$1:00')
    .replace(/^T/, '');
}
