import { unitText } from '../language/unit-text.js';
import type { Language } from '../model.js';
import type { FindingFact } from './claim.js';
import type { Finding, FindingCode } from './finding.js';
import type { Interval } from './interval.js';
import { dimensionOf } from './units.js';

/** One sentence about a finding: a template with the places {0}, {1} … and what goes there. */
export interface ExplanationText {
  /** The English template; it is the key of a translation. */
  readonly template: string;
  readonly values: readonly string[];
}

const templates: Readonly<Record<FindingCode, string>> = {
  equal: '{0} is stated {1} times',
  series: '{0}',
  apart: '{0} cannot all be true',
  multiple: '{0} ÷ {1} = {2}, but {3} is stated',
  'percent-change': '{0} against {1} is a change of {2}, but {3} is stated',
  increment: '{0} − {1} = {2}, but {3} is stated',
  'increment-total': '{0} + {1} = {2}, but {3} is stated',
  'part-whole': '{0} is a part of {1}, and more than that',
  'parts-sum': '{0} = {1}, but the whole is stated as {2}',
  share: '{0} = {1}, more than the whole',
  fraction: '{0} is more than the whole',
};

/** Templates in other languages, by the English one. An editor may use its own. */
const vietnamese: Readonly<Record<FindingCode, string>> = {
  equal: '{0} được nêu {1} lần',
  series: '{0}',
  apart: '{0} không thể cùng đúng',
  multiple: '{0} ÷ {1} = {2}, nhưng văn bản nêu {3}',
  'percent-change': '{0} so với {1} là thay đổi {2}, nhưng văn bản nêu {3}',
  increment: '{0} − {1} = {2}, nhưng văn bản nêu {3}',
  'increment-total': '{0} + {1} = {2}, nhưng văn bản nêu {3}',
  'part-whole': '{0} là một phần của {1} mà lại lớn hơn',
  'parts-sum': '{0} = {1}, nhưng tổng được nêu là {2}',
  share: '{0} = {1}, lớn hơn toàn bộ',
  fraction: '{0} lớn hơn toàn bộ',
};

export const explanationTemplates: readonly string[] = Object.values(templates);

/** The finding in one sentence, with the arithmetic: "71 (2024) + 7 = 78, but 77 is stated". */
export function explain(finding: Finding, language: Language): string {
  const { values } = explanationText(finding, language);
  const template = (language === 'vi' ? vietnamese : templates)[finding.code];
  return template.replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? '');
}

/** The same for an editor that has translations of its own; numbers are written as the language writes them. */
export function explanationText(finding: Finding, language: Language): ExplanationText {
  return { template: templates[finding.code], values: valuesOf(finding, language) };
}

function valuesOf({ code, facts, explanation }: Finding, language: Language): string[] {
  const terms = explanation.terms.flatMap((term) => facts[term] ?? []);
  const [first, second, third] = terms;
  const dated = (fact: FindingFact | undefined) => (fact === undefined ? '' : datedAmount(fact, language));
  const plain = (fact: FindingFact | undefined) => (fact === undefined ? '' : amount(fact, language));
  const distinct = [...new Set(terms.map(dated))];
  switch (code) {
    case 'equal':
      return [dated(first), String(terms.length)];
    case 'series':
    case 'apart':
      return [distinct.join(', ')];
    case 'multiple':
    case 'percent-change':
    case 'increment':
      return [dated(first), dated(second), result(explanation.result, code, terms, language), plain(third)];
    case 'increment-total':
      return [dated(first), plain(undirected(second)), result(explanation.result, code, terms, language), plain(third)];
    case 'part-whole':
      return [plain(first), plain(second)];
    case 'parts-sum': {
      const parts = terms.slice(1).map(plain).join(' + ');
      return [parts, result(explanation.result, code, terms, language), plain(first)];
    }
    case 'share':
      return [terms.map(plain).join(' + '), result(explanation.result, code, terms, language)];
    case 'fraction':
      return [terms.map(({ quote }) => quote).join('/')];
  }
}

/** A number that is added needs no sign of its own. */
function undirected(fact: FindingFact | undefined): FindingFact | undefined {
  if (fact === undefined) return undefined;
  const { direction: _, ...rest } = fact;
  return rest;
}

const boundSigns: Readonly<Record<FindingFact['bound'], string>> = {
  exact: '',
  about: '≈',
  below: '<',
  above: '>',
  atLeast: '≥',
  atMost: '≤',
  vague: '~',
};

function datedAmount(fact: FindingFact, language: Language): string {
  return fact.period === undefined ? amount(fact, language) : `${amount(fact, language)} (${fact.period})`;
}

function amount(fact: FindingFact, language: Language): string {
  const { value, min, max, bound } = fact;
  if (fact.kind === 'fraction') return fact.quote;
  const stated = value ?? (min === undefined || max === undefined ? undefined : [min, max]);
  if (stated === undefined) return fact.quote;
  const numbers = Array.isArray(stated) ? stated : [stated];
  const isSigned = fact.direction !== undefined && fact.kind !== 'multiple';
  const sign = isSigned ? (fact.direction === 'down' ? '−' : '+') : '';
  return boundSigns[bound] + sign + measured(numbers, fact, language);
}

/** A number, or both ends of a range, with the unit once. */
function measured(numbers: readonly number[], { kind, unit = '' }: FindingFact, language: Language): string {
  const range = numbers.map((number) => written(number, language)).join(' – ');
  if (kind === 'percent') return `${range}${unit === 'pp' ? ' pp' : '%'}`;
  if (kind === 'cardinal' || kind === 'multiple') return range;
  if (kind === 'duration') return `${range} ${timeUnit(unit, language, Math.abs(numbers.at(-1) ?? 0) > 1)}`;
  return `${range} ${unitText(unit)}`;
}

const vietnameseTimes: Readonly<Record<string, string>> = {
  year: 'năm',
  quarter: 'quý',
  month: 'tháng',
  week: 'tuần',
  day: 'ngày',
  hour: 'giờ',
  minute: 'phút',
  second: 'giây',
};

function timeUnit(unit: string, language: Language, isMany: boolean): string {
  if (language === 'vi') return vietnameseTimes[unit] ?? unit;
  return isMany ? `${unit}s` : unit;
}

/** Made once: making one takes longer than all that is written with it. */
const formats = new Map<Language, Intl.NumberFormat>();

/** Numbers of nine digits and more are shortened as news does: 430 tỷ, 430 billion. */
function written(number: number, language: Language): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  formats.set(language, format);
  if (Math.abs(number) < 1e9) return format.format(number);
  return `${format.format(number / 1e9)} ${language === 'vi' ? 'tỷ' : 'billion'}`;
}

/** What the arithmetic gives: the number itself where all that it comes from is exact, else the range that it can lie in. */
function result(
  interval: Interval | undefined,
  code: FindingCode,
  terms: readonly FindingFact[],
  language: Language,
): string {
  const like = code === 'parts-sum' || code === 'share' || code === 'increment-total' ? terms[0] : terms[2];
  if (interval === undefined || like === undefined) return '';
  const factor = dimensionOf(like)?.factor ?? 1;
  const isChange = code === 'percent-change' || code === 'increment';
  const show = (number: number) => {
    const shown = measured([Math.abs(number) / factor], like, language);
    return number < 0 ? `−${shown}` : isChange ? `+${shown}` : shown;
  };
  const from = code === 'parts-sum' ? terms.slice(1) : code === 'share' ? terms : terms.slice(0, 2);
  if (from.every(({ bound, value }) => bound === 'exact' && value !== undefined)) return show(exactResult(code, from));
  if (interval.high === Number.POSITIVE_INFINITY) return `≥${show(interval.low)}`;
  if (interval.low <= 0 || interval.low === Number.NEGATIVE_INFINITY) return `≤${show(interval.high)}`;
  return `${show(interval.low)} – ${show(interval.high)}`;
}

/** In the base unit. A fall is told as such: 60 against 75 is 20% less. */
function exactResult(code: FindingCode, facts: readonly FindingFact[]): number {
  const [first = 0, second = 1, ...rest] = facts.map((fact) => (fact.value ?? 0) * (dimensionOf(fact)?.factor ?? 1));
  if (code === 'multiple') return first >= second ? first / second : second / first;
  if (code === 'percent-change') return (first / second - 1) * 100;
  if (code === 'increment') return first - second;
  return rest.reduce((total, value) => total + value, facts.length > 1 ? first + second : first);
}
