import { isUnreviewed } from '../core/annotation/navigate.js';
import type { ReviewState } from '../core/annotation/review.js';
import type { EntityKind, FigureKind } from '../core/model.js';
import { type CorpusDocument, type CorpusItem, isMention } from './corpus-document.js';

export interface KindCount {
  readonly mentions: number;
  readonly unreviewed: number;
}

/** What one document wants of a person. */
export interface DocumentSummary {
  readonly uri: string;
  /** Mentions that wait for a decision, and all that there are to decide about. */
  readonly unreviewed: number;
  readonly total: number;
  readonly stale: number;
  readonly orphans: number;
  readonly contradictions: number;
  /** Why no decision can be taken about it. */
  readonly paused?: string;
  readonly isUnreadable?: true;
}

/** A metric that facts state for more than one period. */
export interface MetricSummary {
  /** As it is written first. */
  readonly metric: string;
  readonly facts: number;
  /** ISO 8601, in the order of time. */
  readonly periods: readonly string[];
}

export interface CorpusSummary {
  /** In the order in which they were added. */
  readonly documents: readonly DocumentSummary[];
  readonly states: ReadonlyMap<ReviewState, number>;
  readonly figures: ReadonlyMap<FigureKind, KindCount>;
  readonly entities: ReadonlyMap<EntityKind, KindCount>;
  /** Those of most periods first. */
  readonly metrics: readonly MetricSummary[];
}

interface MetricCount {
  readonly metric: string;
  readonly periods: Set<string>;
  facts: number;
}

/** Counts what a corpus holds, a document at a time, so that the caller can take breaths between them. */
export function createCorpusSummary(): { add(document: CorpusDocument): void; summary(): CorpusSummary } {
  const documents: DocumentSummary[] = [];
  const states = new Map<ReviewState, number>();
  const figures = new Map<FigureKind, KindCount>();
  const entities = new Map<EntityKind, KindCount>();
  const metrics = new Map<string, MetricCount>();

  function addItem(item: CorpusItem): void {
    states.set(item.state, (states.get(item.state) ?? 0) + 1);
    const { content } = item;
    if (!isMention(item)) return;
    if (content.type === 'entity') {
      countIn(entities, content.kind, item);
      return;
    }
    countIn(figures, content.kind, item);
    const { metric, period } = content;
    if (!metric || !period) return;
    const key = metric.normalize('NFC').toLowerCase();
    const count = metrics.get(key) ?? { metric, periods: new Set(), facts: 0 };
    count.facts++;
    count.periods.add(period);
    metrics.set(key, count);
  }

  return {
    add(document) {
      const { items } = document;
      items.forEach(addItem);
      documents.push(documentSummary(document, items));
    },
    summary: () => ({
      documents,
      states,
      figures,
      entities,
      metrics: [...metrics.values()]
        .filter(({ periods }) => periods.size > 1)
        .map(({ metric, periods, facts }) => ({ metric, facts, periods: [...periods].sort() }))
        .sort((one, other) => other.periods.length - one.periods.length || other.facts - one.facts),
    }),
  };
}

function documentSummary(document: CorpusDocument, items: readonly CorpusItem[]): DocumentSummary {
  const { uri, paused, isUnreadable } = document;
  const count = (isMeant: (item: CorpusItem) => boolean) => items.filter(isMeant).length;
  const orphans = count(({ state }) => state === 'orphan');
  return {
    uri,
    unreviewed: count(isUnreviewed),
    total: items.length - orphans,
    stale: count(({ state }) => state === 'stale'),
    orphans,
    contradictions: count(({ conflicts }) => conflicts !== undefined),
    ...(paused !== undefined && { paused }),
    ...(isUnreadable && { isUnreadable }),
  };
}

function countIn<Kind>(counts: Map<Kind, KindCount>, kind: Kind, item: CorpusItem): void {
  const { mentions, unreviewed } = counts.get(kind) ?? { mentions: 0, unreviewed: 0 };
  counts.set(kind, { mentions: mentions + 1, unreviewed: unreviewed + (isUnreviewed(item) ? 1 : 0) });
}
