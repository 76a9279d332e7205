import type { CorpusItem } from '../../workspace/corpus-document.js';
import type { MentionNode } from './nodes.js';

let lastId = 0;

/** Nodes for items of one document. A node that was there keeps its id: by key, or by place when a decision gave it a new key. */
export function mentionNodes(
  uri: string,
  items: readonly CorpusItem[],
  before: readonly MentionNode[],
): readonly MentionNode[] {
  const byKey = new Map(before.map((node) => [node.key, node]));
  const byPlace = new Map(before.map((node) => [placeOf(node.item), node]));
  const taken = new Set<string>();
  return items.map((item) => {
    const old = [byKey.get(item.key), byPlace.get(placeOf(item))].find((node) => node && !taken.has(node.id));
    const id = old?.id ?? `mention-${++lastId}`;
    taken.add(id);
    const isSame = old !== undefined && old.item === item;
    return isSame ? old : { type: 'mention', id, uri, key: item.key, item };
  });
}

function placeOf({ start, end }: CorpusItem): string {
  return `${start}-${end}`;
}
