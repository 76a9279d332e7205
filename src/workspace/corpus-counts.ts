import { isUnreviewed } from '../core/annotation/navigate.js';
import type { EntityKind } from '../core/model.js';
import type { CorpusItem } from './corpus-item.js';

/** How often a document mentions something, how many of the mentions nobody reviewed, and how many of those are suggestions. */
export type KeyCount = readonly [key: string, mentions: number, unreviewed: number, suggested: number];

/** What a document mentions. Plain data, which comes from wherever its items were at hand. */
export interface DocumentCounts {
  readonly entities: readonly KeyCount[];
  readonly metrics: readonly KeyCount[];
}

export const noCounts: DocumentCounts = { entities: [], metrics: [] };

export function countsOf(items: readonly CorpusItem[]): DocumentCounts {
  const standing = items.filter(isMention);
  return { entities: countsBy(standing, entityKey), metrics: countsBy(standing, metricOf) };
}

/** Whether the item is a mention that stands in the text: neither dismissed nor gone. */
export function isMention({ state }: CorpusItem): boolean {
  return state !== 'rejected' && state !== 'orphan';
}

/** A fact's metric; undefined for what states no fact. */
export function metricOf({ content }: CorpusItem): string | undefined {
  return content.type === 'figure' && content.metric ? content.metric : undefined;
}

/** The name first, so that entities come in the order of their names. */
export function keyOfEntity(kind: EntityKind, canonical: string): string {
  return `${canonical}\n${kind}`;
}

export function entityOfKey(key: string): { readonly canonical: string; readonly kind: EntityKind } {
  const end = key.lastIndexOf('\n');
  return { canonical: key.slice(0, end), kind: key.slice(end + 1) as EntityKind };
}

function entityKey({ content }: CorpusItem): string | undefined {
  return content.type === 'entity' ? keyOfEntity(content.kind, content.canonical) : undefined;
}

function countsBy(items: readonly CorpusItem[], keyOf: (item: CorpusItem) => string | undefined): KeyCount[] {
  const counts = new Map<string, [string, number, number, number]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const count = counts.get(key) ?? [key, 0, 0, 0];
    count[1]++;
    if (isUnreviewed(item)) count[2]++;
    if (item.state === 'suggested') count[3]++;
    counts.set(key, count);
  }
  return [...counts.values()];
}
