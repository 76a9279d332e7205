import type { MentionContent } from '../core/annotation/model.js';
import type { EntityKind } from '../core/model.js';
import { entityOfKey, isMention, keyOfEntity } from './corpus-counts.js';
import { type CorpusDocument, type CorpusItem, isSameDocument, type ReviewProgress } from './corpus-document.js';
import { compareText, createCorpusIndex, type MentionCount, type OpenCount } from './corpus-index.js';

/** An item of the corpus and the document that it stands in. */
export interface CorpusMention {
  readonly uri: string;
  readonly item: CorpusItem;
}

/** A real-world thing that the corpus names. */
export interface CorpusEntity extends MentionCount {
  readonly kind: EntityKind;
  readonly canonical: string;
}

/** Something that the corpus states numbers of; its mentions are facts. */
export interface CorpusMetric extends MentionCount {
  readonly metric: string;
}

/** What can be asked about the seeds that are known. */
export interface CorpusView {
  /** By uri. The same array until a document changes. */
  documents(): readonly CorpusDocument[];
  get(uri: string): CorpusDocument | undefined;
  /** How many items there are to decide about in all documents, and how many of them are decided. */
  reviewProgress(): ReviewProgress;
  /** Entities by name, those of one name by kind. The same array until a document changes. */
  entities(): readonly CorpusEntity[];
  /** Metrics by name, told apart by letter case too. The same array until a document changes. */
  metrics(): readonly CorpusMetric[];
  /** How often an entity is mentioned, without looking at the mentions. Undefined where it is not. */
  countOf(canonical: string, kind: EntityKind): OpenCount | undefined;
  /** Mentions of an entity that stand, by document and place; of any kind where none is said. */
  mentionsOf(canonical: string, kind?: EntityKind): readonly CorpusMention[];
  /** Facts of a metric that stand, by document and place. */
  factsOf(metric: string): readonly CorpusMention[];
  /** The first of these, without looking for the others. */
  firstMentionOf(canonical: string, kind: EntityKind): CorpusMention | undefined;
  firstFactOf(metric: string): CorpusMention | undefined;
}

/** The seeds that are known, with indexes that follow what changes. Plain data; it reads nothing by itself. */
export interface CorpusState extends CorpusView {
  /** Takes a document in, or its new state. False where nothing changed that readers see. */
  put(document: CorpusDocument): boolean;
  /** False where it was not known. */
  remove(uri: string): boolean;
}

export function createCorpusState(): CorpusState {
  const byUri = new Map<string, CorpusDocument>();
  /** All that were ever seen: a project may have kinds of its own. */
  const kinds = new Set<EntityKind>();
  const names = createCorpusIndex();
  const metrics = createCorpusIndex();
  const reviewed = { reviewed: 0, total: 0 };
  const documentList = lazily(() => [...byUri.values()].sort((one, other) => compareText(one.uri, other.uri)));
  const entityList = lazily(() => names.entries().map(([key, count]) => ({ ...entityOfKey(key), ...count })));
  const metricList = lazily(() => metrics.entries().map(([metric, count]) => ({ metric, ...count })));

  function replace(uri: string, document: CorpusDocument | undefined): void {
    const before = byUri.get(uri);
    if (before) {
      const counts = before.counts;
      names.take(uri, counts.entities);
      metrics.take(uri, counts.metrics);
    }
    if (document) {
      const counts = document.counts;
      names.add(uri, counts.entities);
      metrics.add(uri, counts.metrics);
      for (const [key] of counts.entities) kinds.add(entityOfKey(key).kind);
    }
    reviewed.reviewed += (document?.progress.reviewed ?? 0) - (before?.progress.reviewed ?? 0);
    reviewed.total += (document?.progress.total ?? 0) - (before?.progress.total ?? 0);
    if (document) byUri.set(uri, document);
    else byUri.delete(uri);
    for (const list of [documentList, entityList, metricList]) list.forget();
  }

  function mentionsIn(uris: readonly string[], isMeant: (content: MentionContent) => boolean): CorpusMention[] {
    return [...new Set(uris)].sort(compareText).flatMap((uri) => {
      const items = byUri.get(uri)?.itemsWhere(isMeant) ?? [];
      return items.filter(isMention).map((item) => ({ uri, item }));
    });
  }

  function firstIn(uris: readonly string[], isMeant: (content: MentionContent) => boolean): CorpusMention | undefined {
    const uri = uris.reduce<string | undefined>(
      (first, each) => (first === undefined || each < first ? each : first),
      undefined,
    );
    return uri === undefined ? undefined : mentionsIn([uri], isMeant)[0];
  }

  return {
    put(document) {
      const before = byUri.get(document.uri);
      if (before !== undefined && isSameDocument(before, document)) return false;
      replace(document.uri, document);
      return true;
    },
    remove(uri) {
      if (!byUri.has(uri)) return false;
      replace(uri, undefined);
      return true;
    },
    documents: documentList.get,
    get: (uri) => byUri.get(uri),
    reviewProgress: () => ({ ...reviewed }),
    entities: entityList.get,
    metrics: metricList.get,
    countOf: (canonical, kind) => names.countOf(keyOfEntity(kind, canonical)),
    mentionsOf(canonical, kind) {
      const meant = kind === undefined ? [...kinds] : [kind];
      const uris = meant.flatMap((each) => names.documentsOf(keyOfEntity(each, canonical)));
      return mentionsIn(uris, isEntity(canonical, kind));
    },
    firstMentionOf: (canonical, kind) =>
      firstIn(names.documentsOf(keyOfEntity(kind, canonical)), isEntity(canonical, kind)),
    factsOf: (metric) => mentionsIn(metrics.documentsOf(metric), isFactOf(metric)),
    firstFactOf: (metric) => firstIn(metrics.documentsOf(metric), isFactOf(metric)),
  };
}

function isEntity(canonical: string, kind?: EntityKind): (content: MentionContent) => boolean {
  return (content) =>
    content.type === 'entity' && content.canonical === canonical && (kind === undefined || content.kind === kind);
}

function isFactOf(metric: string): (content: MentionContent) => boolean {
  return (content) => content.type === 'figure' && content.metric === metric;
}

/** A value that is made when somebody asks for it, and again after `forget`. */
function lazily<Value>(make: () => Value): { get(): Value; forget(): void } {
  let made: { readonly value: Value } | undefined;
  return {
    get() {
      made ??= { value: make() };
      return made.value;
    },
    forget() {
      made = undefined;
    },
  };
}
