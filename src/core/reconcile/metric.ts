import { englishMetricSynonyms } from '../language/en/metric-synonyms.js';
import { vietnameseMetricSynonyms } from '../language/vi/metric-synonyms.js';
import type { Language } from '../model.js';
import { type ReconcileWords, reconcileWords } from './lexicon.js';
import { folded } from './text.js';

/** A metric of the project, with the names that texts give it. */
export interface MetricNames {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A metric phrase in the form in which two of them are compared. */
export interface Metric {
  /** Head and modifiers; equal keys are one metric. */
  readonly key: string;
  readonly head: string;
  readonly modifiers: readonly string[];
  /** Whether the phrase says enough that another number for it, all else equal, is a contradiction. */
  readonly isSpecific: boolean;
  /** Whether the phrase is one that names something; what was read amiss is held against nothing. */
  readonly isNoun: boolean;
  /** Whether the metric changes from one day to the next (prices, temperatures). */
  readonly isVolatile: boolean;
  /** Whether its growth is told in constant prices, as that of GDP is: no change of its values in money. */
  readonly isReal: boolean;
  /** How the phrase came to its key, where not by its own words: a synonym of the lexicon, or of the project. */
  readonly by?: 'synonym' | 'project';
  /** Keys of metrics that the project says measure something else. */
  readonly differsFrom?: readonly string[];
}

export type MetricReader = (phrase: string, language: Language, isMeasured: boolean) => Metric;

interface Synonym {
  readonly name: string;
  readonly by: 'synonym' | 'project';
}

/** What a project says of metrics. */
export interface MetricKnowledge {
  readonly metrics?: readonly MetricNames[];
  /** Pairs of metrics that measure the same, and that do not: links that a person confirmed, and cut. */
  readonly same?: readonly (readonly [one: string, other: string])[];
  readonly different?: readonly (readonly [one: string, other: string])[];
}

/** A reader of metric phrases that knows the synonyms of the lexicon and the project's metrics. Keeps what it has read. */
export function metricReader({ metrics = [], same = [], different = [] }: MetricKnowledge = {}): MetricReader {
  const project = new Map<string, Synonym>();
  const joined = [...metrics, ...same.map(([one, other]) => ({ name: one, aliases: [other] }))];
  for (const { name, aliases } of joined) {
    const canonical = project.get(folded(name))?.name ?? folded(name);
    for (const phrase of [name, ...aliases]) project.set(folded(phrase), { name: canonical, by: 'project' });
  }
  // What a person cut is a metric of its own, whatever the lexicon takes it for.
  for (const phrase of different.flat()) {
    if (!project.has(folded(phrase))) project.set(folded(phrase), { name: folded(phrase), by: 'project' });
  }
  const known: Readonly<Record<Language, ReadonlyMap<string, Synonym>>> = {
    vi: new Map([...synonymsOf(vietnameseMetricSynonyms, 'vi'), ...project]),
    en: new Map([...synonymsOf(englishMetricSynonyms, 'en'), ...project]),
  };
  const read = new Map<string, Metric>();
  const pairs = new Map<Language, ReadonlyMap<string, readonly string[]>>();
  const keysApart = (language: Language): ReadonlyMap<string, readonly string[]> => {
    const built =
      pairs.get(language) ?? differences(different, (phrase) => readMetric(phrase, language, false, known[language]));
    pairs.set(language, built);
    return built;
  };
  return (phrase, language, isMeasured) => {
    const id = `${language}${isMeasured ? '+' : '-'}${phrase}`;
    let metric = read.get(id);
    if (metric === undefined) {
      metric = apartFrom(readMetric(phrase, language, isMeasured, known[language]), keysApart(language));
      // Texts are untrusted: phrases without end must not fill the memory.
      if (read.size > 50_000) read.clear();
      read.set(id, metric);
    }
    return metric;
  };
}

function differences(
  different: readonly (readonly [string, string])[],
  read: (phrase: string) => Metric,
): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  const add = (one: string, other: string) => keys.set(one, [...(keys.get(one) ?? []), other]);
  for (const pair of different) {
    const [one, other] = pair.map((phrase) => read(phrase).key);
    if (one === undefined || other === undefined) continue;
    add(one, other);
    add(other, one);
  }
  return keys;
}

function apartFrom(metric: Metric, keys: ReadonlyMap<string, readonly string[]>): Metric {
  const differsFrom = keys.get(metric.key);
  return differsFrom === undefined ? metric : { ...metric, differsFrom };
}

function synonymsOf(groups: readonly (readonly string[])[], language: Language): Map<string, Synonym> {
  const words = reconcileWords(language);
  const synonyms = new Map<string, Synonym>();
  for (const [name = '', ...others] of groups) {
    for (const phrase of [name, ...others]) {
      synonyms.set(folded(phrase), { name: folded(name), by: 'synonym' });
      synonyms.set(withoutQuantity(folded(phrase), words), { name: folded(name), by: 'synonym' });
    }
  }
  return synonyms;
}

/** Longest metric phrase in letters: what is longer is no metric. */
const longest = 120;

function readMetric(
  phrase: string,
  language: Language,
  isMeasured: boolean,
  synonyms: ReadonlyMap<string, Synonym>,
): Metric {
  const words = reconcileWords(language);
  const whole = folded(phrase).slice(0, longest);
  const bare = withoutQuantity(whole, words);
  const synonym = synonyms.get(whole) ?? synonyms.get(bare);
  const name = synonym?.name ?? bare;
  const tokens = tokensOf(name).filter((token) => !words.lists.joints.has(token));
  const singular = language === 'en' ? tokens.map(singularOf) : tokens;
  const [head, modifiers] = language === 'vi' ? splitVietnamese(singular) : splitEnglish(name, singular);
  const isGeneric = [whole, name].some((phrase) => words.lists.generic.has(phrase));
  const isLong = language === 'vi' ? tokens.length > 2 : tokens.length > 1;
  return {
    key: `${head}|${[...modifiers].sort().join(' ')}`,
    head,
    modifiers,
    isNoun: synonym !== undefined || isNoun(whole, words),
    isSpecific: synonym !== undefined || ((isLong || isMeasured) && !isGeneric),
    isVolatile: words.volatile.has(name),
    isReal: words.real.has(whole),
    ...(synonym !== undefined && synonym.name !== bare && { by: synonym.by }),
  };
}

/** Whether a phrase neither opens nor ends in the middle of a sentence: "rose to", "of GDP in" name nothing. */
function isNoun(phrase: string, { lists }: ReconcileWords): boolean {
  const tokens = tokensOf(phrase);
  const isOpen = (token: string) => lists.restricting.has(token) || lists.light.has(token);
  return !isOpen(tokens.at(-1) ?? '') && !isOpen(tokens.slice(-2).join(' ')) && !lists.restricting.has(tokens[0] ?? '');
}

/** "tổng số danh hiệu" is danh hiệu; a phrase of nothing but such words stays. */
function withoutQuantity(phrase: string, { lists }: ReconcileWords): string {
  let rest = phrase;
  for (;;) {
    const opening = [...lists.quantity].find((quantity) => rest.startsWith(`${quantity} `));
    if (opening === undefined) return rest;
    rest = rest.slice(opening.length + 1);
  }
}

function tokensOf(phrase: string): string[] {
  return phrase.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Vietnamese puts the noun first; most nouns are two syllables. */
function splitVietnamese(tokens: readonly string[]): [string, string[]] {
  return [tokens.slice(0, 2).join(' '), tokens.slice(2)];
}

/** English puts the noun last, or before its "of": exports of rice. */
function splitEnglish(name: string, tokens: readonly string[]): [string, string[]] {
  const of = tokensOf(name.split(/ (?:of|for|from|to|in|by) /)[0] ?? '').length;
  const at = Math.max(0, Math.min(of, tokens.length) - 1);
  return [tokens[at] ?? '', tokens.filter((_, index) => index !== at)];
}

function singularOf(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|us|is)$/.test(word)) return word;
  if (word.length > 4 && /(?:ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}
