import { Disposable, type Event, EventEmitter } from 'vscode';
import type { EntityKind } from '../../core/model.js';
import type { CorpusEntity } from '../../workspace/corpus.js';
import { isMention } from '../../workspace/corpus-document.js';
import { passesFilter } from '../../workspace/mention-filter.js';
import { createNameRanks } from '../../workspace/name-ranks.js';
import type { Corpus } from '../corpus.js';
import type { ListOptionsStore } from './list-options.js';
import { mentionNodes } from './mention-nodes.js';
import type { EntitiesNode, EntityNode, KindNode, MentionNode } from './nodes.js';

/** What the tree of entities shows, apart from the view. */
export interface EntitiesModel extends Disposable {
  kinds(): readonly KindNode[];
  entitiesOf(node: KindNode): readonly EntityNode[];
  mentionsOf(node: EntityNode): readonly MentionNode[];
  /** How often an entity is mentioned, and how many of the mentions nobody reviewed. */
  countOf(node: EntityNode): { readonly mentions: number; readonly unreviewed: number };
  parentOf(node: EntitiesNode): EntitiesNode | undefined;
  readonly onDidChange: Event<void>;
}

type Source = Pick<Corpus, 'entities' | 'documents' | 'mentionsOf' | 'onDidChange'>;

export function createEntitiesModel(corpus: Source, options: ListOptionsStore): EntitiesModel {
  const changed = new EventEmitter<void>();
  const kindNodes = new Map<EntityKind, KindNode>();
  const entityNodes = new Map<string, EntityNode>();
  const mentions = new Map<string, readonly MentionNode[]>();
  const parents = new Map<string, EntityNode>();
  const rankNames = createNameRanks();
  let byKind: ReadonlyMap<EntityKind, readonly CorpusEntity[]> | undefined;
  let counts = new Map<string, CorpusEntity>();

  /** With a filter the mentions themselves are looked through; without, the corpus has counted them. */
  function entities(): readonly CorpusEntity[] {
    const filter = options.filter();
    if (!filter) {
      return corpus.entities();
    }
    const found = new Map<string, { -readonly [Field in keyof CorpusEntity]: CorpusEntity[Field] }>();
    for (const document of corpus.documents()) {
      for (const item of document.items) {
        const { content, state } = item;
        if (content.type !== 'entity' || !isMention(item) || !passesFilter(item, filter)) {
          continue;
        }
        const { kind, canonical } = content;
        const known = found.get(idOf(content)) ?? { kind, canonical, mentions: 0, documents: 0, unreviewed: 0 };
        known.mentions++;
        known.unreviewed += state === 'suggested' || state === 'stale' ? 1 : 0;
        found.set(idOf(content), known);
      }
    }
    return [...found.values()];
  }

  function listed(): ReadonlyMap<EntityKind, readonly CorpusEntity[]> {
    if (byKind) {
      return byKind;
    }
    const all = entities();
    counts = new Map(all.map((entity) => [idOf(entity), entity]));
    const map = new Map<EntityKind, CorpusEntity[]>();
    for (const entity of all) {
      const same = map.get(entity.kind);
      if (same) {
        same.push(entity);
      } else {
        map.set(entity.kind, [entity]);
      }
    }
    const ranks = rankNames(all.map(({ canonical }) => canonical));
    for (const same of map.values()) {
      sort(same, options.current().order, ranks);
    }
    byKind = map;
    return map;
  }

  function forget(): void {
    byKind = undefined;
    changed.fire();
  }

  const subscriptions = Disposable.from(changed, corpus.onDidChange(forget), options.onDidChange(forget));

  return {
    kinds: () => [...listed().keys()].map((kind) => kept(kindNodes, kind, () => ({ type: 'kind', kind }))),
    entitiesOf: ({ kind }) =>
      (listed().get(kind) ?? []).map((entity) =>
        kept(entityNodes, idOf(entity), () => ({ type: 'entity', kind, canonical: entity.canonical })),
      ),
    mentionsOf(node) {
      const filter = options.filter();
      const found = corpus
        .mentionsOf(node.canonical, node.kind)
        .filter(({ item }) => !filter || passesFilter(item, filter));
      const before = byUri(mentions.get(idOf(node)) ?? []);
      const now = [...byUri(found)].flatMap(([uri, here]) =>
        mentionNodes(
          uri,
          here.map(({ item }) => item),
          before.get(uri) ?? [],
        ),
      );
      mentions.set(idOf(node), now);
      for (const mention of now) {
        parents.set(mention.id, node);
      }
      return now;
    },
    countOf(node) {
      listed();
      return counts.get(idOf(node)) ?? { mentions: 0, unreviewed: 0 };
    },
    parentOf(node) {
      switch (node.type) {
        case 'kind':
          return undefined;
        case 'entity':
          return kindNodes.get(node.kind);
        case 'mention':
          return parents.get(node.id);
      }
    },
    onDidChange: changed.event,
    dispose: () => subscriptions.dispose(),
  };
}

/** A name may stand in thousands of texts. */
function byUri<Mention extends { readonly uri: string }>(mentions: readonly Mention[]): ReadonlyMap<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.uri);
    if (group) {
      group.push(mention);
    } else {
      groups.set(mention.uri, [mention]);
    }
  }
  return groups;
}

function idOf({ kind, canonical }: Pick<CorpusEntity, 'kind' | 'canonical'>): string {
  return `${kind}:${canonical}`;
}

function kept<Key, Node>(nodes: Map<Key, Node>, key: Key, make: () => Node): Node {
  const node = nodes.get(key) ?? make();
  nodes.set(key, node);
  return node;
}

function sort(
  entities: CorpusEntity[],
  order: 'name' | 'count' | 'left',
  nameRanks: ReadonlyMap<string, number>,
): void {
  const nameRank = ({ canonical }: CorpusEntity) => nameRanks.get(canonical) ?? 0;
  entities.sort((one, other) => {
    const ranked =
      order === 'name' ? 0 : order === 'count' ? other.mentions - one.mentions : other.unreviewed - one.unreviewed;
    return ranked || nameRank(one) - nameRank(other);
  });
}
