import type { Fact, Figure, Language, Span } from '../../src/core/model.js';
import { isLastOfMonth } from '../../src/core/period.js';
import type { GoldEntity, GoldFact, GoldFigure } from './gold.js';

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const dashes = /\s*[-‐‑‒–—]\s*/g;

/** Case, tone marks (wherever they sit), Ð against Đ, dashes and white space folded away. Vowel signs (ă, â, ơ …) stay. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(toneMarks, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .replace(dashes, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

const quantityHeads: Readonly<Record<Language, readonly string[]>> = {
  vi: ['tổng số', 'số lượng', 'con số', 'tổng', 'số', 'mức'],
  en: ['the', 'total', 'number of', 'amount of'],
};

/** Before tone marks are folded: "mức phạt" has such a head, and "mực nước" has none. */
function withoutQuantityHead(metric: string, language: Language): string {
  const head = quantityHeads[language].find((each) => metric.startsWith(`${each} `));
  return head === undefined ? metric : withoutQuantityHead(metric.slice(head.length + 1), language);
}

/**
 * Two metrics are the same when they are equal after folding and without a leading quantity word (số, tổng số, mức …), or
 * when one is the other with modifiers: in Vietnamese the shorter noun phrase, of at least two syllables, opens the longer
 * (`thỏa thuận`, `thỏa thuận hợp tác`); in English it closes it (`exports`, `coffee exports`) or stands before `of`.
 */
export function sameMetric(one: string, other: string, language: Language): boolean {
  const plain = (metric: string) => fold(withoutQuantityHead(metric.normalize('NFC').toLowerCase().trim(), language));
  const a = plain(one);
  const b = plain(other);
  if (a === b) {
    return true;
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (language === 'en') {
    return short !== '' && (long.endsWith(` ${short}`) || long.startsWith(`${short} of `));
  }
  return short.includes(' ') && long.startsWith(`${short} `);
}

const quarter = /^(\d{4}|XXXX)-Q([1-4])$/;
const half = /^(\d{4}|XXXX)-H([12])$/;

const wholeMonths = /^((?:\d{4}|XXXX)-\d{2})-01\/((?:\d{4}|XXXX)-\d{2})-\d{2}$/;

/**
 * Quarters and halves as intervals of months, weeks as intervals of days, and so days from the first of a month to the last of one; decades and centuries
 * without their X, hours with minutes.
 */
export function normalizeDate(value: string): string {
  const part = quarter.exec(value) ?? half.exec(value);
  if (part?.[1] !== undefined) {
    const months = value.includes('Q') ? 3 : 6;
    const last = Number(part[2]) * months;
    const month = (number: number) => `${part[1]}-${String(number).padStart(2, '0')}`;
    return `${month(last - months + 1)}/${month(last)}`;
  }
  const [, first, last] = wholeMonths.exec(value) ?? [];
  if (first !== undefined && isLastOfMonth(value.slice(value.indexOf('/') + 1))) {
    return first === last ? first : `${first}/${last}`;
  }
  if (value.includes('/')) {
    return value.split('/').map(normalizeDate).join('/');
  }
  const [, year, number] = week.exec(value) ?? [];
  if (year !== undefined) {
    return daysOfWeek(Number(year), Number(number));
  }
  return value
    .replace(/^(\d{2,3})X{1,2}$/, '$1')
    .replace(/(T\d{2})$/, '$1:00')
    .replace(/(T\d{2}:\d{2}):00$/, '$1');
}

const week = /^(\d{4})-W(\d{2})$/;

/** Monday to Sunday of a week of ISO 8601: the first of a year is the one with 4 January. */
function daysOfWeek(year: number, number: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (number - 1);
  const day = (offset: number) => new Date(Date.UTC(year, 0, monday + offset)).toISOString().slice(0, 10);
  return `${day(0)}/${day(6)}`;
}

const solarDate = /^(?:\d{4}|XXXX)(?:-\d{2}(?:-\d{2})?)?(?:T[\d:]+)?$/;

function sameNumber(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

function sameValue(gold: number | string, suggested: number | string | undefined, isDate: boolean): boolean {
  if (typeof gold === 'number') {
    return typeof suggested === 'number' && sameNumber(gold, suggested);
  }
  if (typeof suggested !== 'string') {
    return false;
  }
  return isDate
    ? normalizeDate(gold) === normalizeDate(suggested)
    : gold.normalize('NFC') === suggested.normalize('NFC');
}

function unitCode(figure: { readonly kind: string; readonly unit?: string }): string | undefined {
  if (figure.kind === 'percent') {
    return figure.unit ?? '%';
  }
  return figure.unit?.replace(/l$/, 'L');
}

const kindsWithUnitCode: readonly string[] = ['measure', 'money', 'percent', 'duration'];

/** Kind, value or both ends of a range, and the unit where it is a code. Spans are not compared here. */
export function sameContent(gold: GoldFigure, suggested: Figure): boolean {
  if (gold.kind !== suggested.kind) {
    return false;
  }
  if (kindsWithUnitCode.includes(gold.kind) && unitCode(gold) !== unitCode(suggested)) {
    return false;
  }
  if (gold.lunar === true) {
    return typeof suggested.value !== 'string' || !solarDate.test(suggested.value);
  }
  if (gold.min !== undefined && gold.max !== undefined) {
    return (
      suggested.value === undefined &&
      suggested.min !== undefined &&
      suggested.max !== undefined &&
      sameNumber(gold.min, suggested.min) &&
      sameNumber(gold.max, suggested.max)
    );
  }
  const accepted = [...(gold.value === undefined ? [] : [gold.value]), ...(gold.alternatives?.value ?? [])];
  return accepted.some((value) => sameValue(value, suggested.value, gold.kind === 'date'));
}

/** Whether the counted noun phrase of a cardinal is the one of the gold, after folding. */
export function sameCountedNoun(gold: GoldFigure, suggested: Figure): boolean {
  const accepted = [gold.unit ?? '', ...(gold.alternatives?.unit ?? [])].map(fold);
  return accepted.includes(fold(suggested.unit ?? ''));
}

/** Whether a suggestion stands at the gold's place or at one of its alternatives. */
export function samePlace(gold: GoldFigure | GoldEntity | GoldFact, suggested: Span): boolean {
  const further = gold.type === 'entity' ? gold.alternatives : gold.type === 'figure' ? gold.alternatives?.spans : [];
  return [gold, ...(further ?? [])].some((span) => span.start === suggested.start && span.end === suggested.end);
}

/** A period reaches to the day: the hour of a reading is not part of what a fact is compared by. */
function normalizePeriod(period: string): string {
  return normalizeDate(period.replace(/T[\d:]+/g, ''));
}

export function samePeriod(gold: GoldFact, suggested: Fact): boolean {
  const accepted = [gold.period ?? null, ...(gold.alternatives?.period ?? [])];
  const found = suggested.period === undefined ? null : normalizePeriod(suggested.period);
  return accepted.some((period) => period === '*' || (period === null ? null : normalizePeriod(period)) === found);
}

export function sameFactMetric(gold: GoldFact, suggested: Fact, language: Language): boolean {
  return [gold.metric, ...(gold.alternatives?.metric ?? [])].some((metric) =>
    sameMetric(metric, suggested.metric, language),
  );
}
