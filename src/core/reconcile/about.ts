import type { Language } from '../model.js';
import type { ScopeSource } from './claim.js';
import type { Context } from './context.js';
import { firstFrom, type NamedEntity, type ReconcileDocument, type StatedFigure } from './document.js';
import { reconcileWords } from './lexicon.js';
import type { Metric, MetricReader } from './metric.js';
import { type Referents, referentIn, referentsOf } from './referents.js';
import { folded } from './text.js';
import { isDateline, isHome, isSpeaker, type Topic, topicOf } from './topic.js';

/** What is known of a document while its claims are read. */
export interface Reading {
  readonly document: ReconcileDocument;
  readonly topic: Topic;
  /** Canonical names by the words that the document has for them. */
  readonly names: ReadonlyMap<string, string>;
  /** The words that it has for each of them, by the folded canonical name; for the home country by an empty one. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly metricOf: MetricReader;
  /** Worked out when it is asked for. */
  readonly referents: () => Referents;
}

export function readingOf(document: ReconcileDocument, metricOf: MetricReader): Reading {
  const names = namesOf(document.entities);
  return {
    document,
    topic: topicOf(document),
    names,
    words: wordsOf(names),
    metricOf,
    referents: once(() => referentsOf(document)),
  };
}

function once<Value>(work: () => Value): () => Value {
  let value: { readonly of: Value } | undefined;
  return () => {
    value ??= { of: work() };
    return value.of;
  };
}

function namesOf(entities: readonly NamedEntity[]): Map<string, string> {
  const named = entities.filter(({ kind }) => kind === 'place' || kind === 'organization');
  return new Map(named.map(({ quote, canonical }) => [folded(quote), canonical]));
}

function wordsOf(names: ReadonlyMap<string, string>): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [written, canonical] of names) {
    const key = isHome(canonical) ? '' : folded(canonical);
    const known = words.get(key);
    if (known === undefined) words.set(key, [written]);
    else known.push(written);
  }
  return words;
}

export interface About {
  readonly metric: Metric;
  readonly scope: string;
  readonly source: ScopeSource;
}

/** What is measured, of whom. A name inside the metric is whom it is about, like a subject beside it. */
export function aboutOf(reading: Reading, figure: StatedFigure, phrase: string, context: Context): About {
  const { document, topic, names, metricOf } = reading;
  const inside = namedIn(phrase, names, document.language);
  const isMeasured = figure.kind !== 'cardinal';
  const metric = metricOf(inside.rest, document.language, isMeasured);
  const name = figure.subject ?? nameBefore(figure, document, context);
  const subject =
    name !== undefined && !isPronoun(name, document) && isNear(figure, name, reading, context) ? [name] : [];
  const known = [...new Set([...inside.canonical, ...subject].filter((name) => !isHome(name)).map(scopeOf))].sort();
  if (known.length > 0) return { metric, scope: known.join('+'), source: 'subject' };
  if (subject.length > 0 || inside.canonical.length > 0) return { metric, scope: '', source: 'subject' };
  if (reconcileWords(document.language).national.has(context.clause)) return { metric, scope: '', source: 'subject' };
  const referent = referentIn(document, reading.referents, context.sentence, figure.start);
  if (referent?.name !== undefined) return { metric, scope: scopeOf(referent.name), source: 'referent' };
  if (topic.isOpen) return { metric, scope: `? ${document.file}`, source: 'none' };
  return { metric, scope: topic.scope, source: topic.scope === '' ? 'none' : 'document' };
}

/** How far before its figure in UTF-16 code units a name may stand that narrows what the figure is about. */
const nameReach = 200;

/**
 * The body or place named last before the figure in its sentence. It need not be the subject of the fact, but what stands
 * beside another name is not held against it.
 */
function nameBefore(
  { start }: StatedFigure,
  { entities }: ReconcileDocument,
  { sentence }: Context,
): string | undefined {
  const limit = Math.max(sentence, start - nameReach);
  for (let index = firstFrom(entities, start) - 1; index >= 0; index--) {
    const entity = entities[index];
    if (entity === undefined || entity.start < limit) return undefined;
    if (entity.kind === 'organization' || entity.kind === 'place') return entity.canonical;
  }
  return undefined;
}

/** The project of a thing and the thing are one subject; its metrics tell which of both they measure. */
function scopeOf(name: string): string {
  return folded(name).replace(/^dự án /u, '');
}

/** "đơn vị", "the company": what the text is about. */
export function isPronoun(subject: string, { language }: ReconcileDocument): boolean {
  const { pronouns, kinds } = reconcileWords(language).lists;
  return pronouns.has(folded(subject)) || kinds.has(folded(subject));
}

/** Whether the subject stands in the same part of the sentence: one before a semicolon is the subject of another fact. */
function isNear(figure: StatedFigure, subject: string, { document }: Reading, { sentence }: Context): boolean {
  const { entities } = document;
  for (let index = firstFrom(entities, figure.start) - 1; index >= 0; index--) {
    const entity = entities[index];
    if (entity === undefined || entity.start < sentence) break;
    if (entity.canonical !== subject) continue;
    const isReporter = isSpeaker(subject) && isReported(document, sentence, entity);
    return (
      !isReporter && !isDateline(document.text, entity) && !document.text.slice(entity.end, figure.start).includes(';')
    );
  }
  return true;
}

/** "Theo Sở Giao thông, …", "Bộ Công Thương cho biết …": who tells a number. */
function isReported({ text, language }: ReconcileDocument, sentence: number, { start, end }: NamedEntity): boolean {
  const { reported, attributions } = reconcileWords(language);
  const after = folded(text.slice(end, end + 20));
  if (reported.has(after) && !attributions.has(after)) return true;
  const before = folded(text.slice(sentence, start));
  const attributed = attributions.lastEnd(before);
  if (attributed < 0) return false;
  // "Theo ông A, Giám đốc Sở X, …" names the same speaker; "theo Cục A, năm 2024 Bộ B …" goes on to whom it is about.
  return !before.includes(',', attributed) || /^[,;)]/.test(after);
}

const longestName = 6;

/** What stands between a metric and the name of its subject: "lượng khách đến tỉnh …", "exports of …". */
const beforeNames: ReadonlySet<string> = new Set(
  'của đến tới ở tại qua sang vào về từ trên tỉnh thành phố huyện xã thị quận phường địa bàn of in from to for at the'.split(
    ' ',
  ),
);

/** Takes names out of a metric phrase: "danh hiệu UNESCO" is danh hiệu, of UNESCO. A phrase that is all name stays. */
function namedIn(
  phrase: string,
  names: ReadonlyMap<string, string>,
  language: Language,
): { rest: string; canonical: string[] } {
  const tokens = phrase.split(/\s+/);
  const foldedTokens = tokens.map(folded);
  const canonical: string[] = [];
  const rest: string[] = [];
  let index = 0;
  while (index < tokens.length) {
    let found = 0;
    for (let length = Math.min(longestName, tokens.length - index); length > 0 && found === 0; length--) {
      const name = names.get(foldedTokens.slice(index, index + length).join(' '));
      if (name === undefined) continue;
      canonical.push(name);
      found = length;
    }
    if (found === 0) rest.push(tokens[index] ?? '');
    index += Math.max(1, found);
  }
  if (rest.length === 0) return { rest: phrase, canonical: [] };
  if (canonical.length === 0) return { rest: withoutKind(phrase, language), canonical: [] };
  while (rest.length > 1 && beforeNames.has(folded(rest.at(-1) ?? ''))) rest.pop();
  return { rest: rest.join(' '), canonical };
}

/** "xuất khẩu qua cảng", of a port that the text names: whom it is of is no part of the metric. */
function withoutKind(phrase: string, language: Language): string {
  const { kinds, opening } = reconcileWords(language).lists;
  const tokens = phrase.split(/\s+/);
  const size = [2, 1].find((length) => kinds.has(folded(tokens.slice(-length).join(' '))));
  if (size === undefined || tokens.length < size + 2 || !opening.has(folded(tokens.at(-size - 1) ?? ''))) return phrase;
  return tokens.slice(0, -size - 1).join(' ');
}
