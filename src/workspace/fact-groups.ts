import { isUnreviewed } from '../core/annotation/navigate.js';
import { compareNames } from './compare-names.js';
import type { CorpusItem } from './corpus-document.js';

/** What facts can be put together by, apart from their documents. */
export const factGroupings = ['metric', 'period', 'subject'] as const;
export type FactGrouping = (typeof factGroupings)[number];

/** The order of groups: by name, the largest first, or the one with most to review first. */
export const groupOrders = ['name', 'count', 'left'] as const;
export type GroupOrder = (typeof groupOrders)[number];

export interface FactGroup<Fact> {
  /** Equal for names that differ in letter case or in the form of their letters alone; empty where facts name none. */
  readonly key: string;
  /** As it is written most often; undefined where facts name none. */
  readonly name?: string;
  /** In the order in which they came. */
  readonly facts: readonly Fact[];
}

/** Facts by metric, period or subject. Those that name none come last, whatever the order. */
export function groupFacts<Fact extends { readonly item: CorpusItem }>(
  facts: readonly Fact[],
  by: FactGrouping,
  order: GroupOrder,
): FactGroup<Fact>[] {
  interface Group {
    readonly names: Map<string, number>;
    readonly facts: Fact[];
  }
  const groups = new Map<string, Group>();
  for (const fact of facts) {
    const name = nameIn(fact.item, by);
    const key = name.normalize('NFC').toLowerCase();
    const group: Group = groups.get(key) ?? { names: new Map(), facts: [] };
    groups.set(key, group);
    group.names.set(name, (group.names.get(name) ?? 0) + 1);
    group.facts.push(fact);
  }
  const listed = [...groups].map(([key, group]): FactGroup<Fact> => {
    const [name] = [...group.names].sort((one, other) => other[1] - one[1])[0] ?? [''];
    return { key, ...(name !== '' && { name }), facts: group.facts };
  });
  return sortGroups(listed, order, by === 'period');
}

/** Periods are ISO 8601, so that their order by name is that of time; the latest comes first. */
export function sortGroups<Group extends FactGroup<{ readonly item: CorpusItem }>>(
  groups: readonly Group[],
  order: GroupOrder,
  isLatestFirst = false,
): Group[] {
  const byName = (one: Group, other: Group) => compareNames(one.name ?? '', other.name ?? '');
  const sign = isLatestFirst ? -1 : 1;
  const rank = ({ facts }: Group) =>
    order === 'name' ? 0 : order === 'count' ? facts.length : facts.filter(({ item }) => isUnreviewed(item)).length;
  const ranked = groups.map((group) => ({ group, rank: rank(group) }));
  ranked.sort(({ group: one, rank: oneRank }, { group: other, rank: otherRank }) => {
    const unnamed = Number(one.name === undefined) - Number(other.name === undefined);
    return unnamed || otherRank - oneRank || sign * byName(one, other);
  });
  return ranked.map(({ group }) => group);
}

function nameIn({ content }: CorpusItem, by: FactGrouping): string {
  return content.type === 'figure' ? (content[by] ?? '') : '';
}
