import { Disposable, l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, type TreeView, Uri, window } from 'vscode';
import { entityKindLabel } from '../content-label.js';
import type { Corpus } from '../corpus.js';
import { views } from '../ids.js';
import type { ReviewDesk } from '../review-commands/targets.js';
import { shownText } from '../shown-text.js';
import { nameOf } from '../workspace-file-system.js';
import { createEntitiesModel, type EntitiesModel } from './entities-model.js';
import { dropOnPlace } from './file-under.js';
import type { ListOptionsStore } from './list-options.js';
import type { EntitiesNode, EntityNode, KindNode } from './nodes.js';
import { mentionItem } from './tree-items.js';

export interface EntitiesTree extends Disposable {
  readonly view: TreeView<EntitiesNode>;
  readonly model: EntitiesModel;
}

const { Collapsed } = TreeItemCollapsibleState;

/** The tree of entities: kinds, names with how often each is mentioned, mentions. */
export function registerEntitiesTree(desk: ReviewDesk, corpus: Corpus, options: ListOptionsStore): EntitiesTree {
  const model = createEntitiesModel(corpus, options);
  const view = window.createTreeView<EntitiesNode>(views.entities, {
    treeDataProvider: {
      onDidChangeTreeData: model.onDidChange,
      getTreeItem: (node) => itemOf(node, model),
      getChildren: (node) => [...childrenOf(node, model)],
      getParent: (node) => model.parentOf(node),
    },
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: dropOnPlace(desk, views.entities),
  });
  const showFilter = () => {
    view.message = options.filter() ? l10n.t('Filter: {0}', options.current().filter) : '';
  };
  showFilter();
  const subscriptions = Disposable.from(view, model, options.onDidChange(showFilter));
  return { view, model, dispose: () => subscriptions.dispose() };
}

function childrenOf(node: EntitiesNode | undefined, model: EntitiesModel): readonly EntitiesNode[] {
  switch (node?.type) {
    case undefined:
      return model.kinds();
    case 'kind':
      return model.entitiesOf(node);
    case 'entity':
      return model.mentionsOf(node);
    case 'mention':
      return [];
  }
}

function itemOf(node: EntitiesNode, model: EntitiesModel): TreeItem {
  switch (node.type) {
    case 'kind':
      return kindItem(node, model.entitiesOf(node).length);
    case 'entity':
      return entityItem(node, model);
    case 'mention':
      return mentionItem(node, { told: 'canonical', document: nameOf(Uri.parse(node.uri, true)) });
  }
}

function kindItem({ kind }: KindNode, count: number): TreeItem {
  const item = new TreeItem(entityKindLabel(kind), Collapsed);
  item.id = `kind:${kind}`;
  item.description = String(count);
  item.iconPath = iconOf(kind);
  item.contextValue = 'kind';
  item.accessibilityInformation = { label: l10n.t('{0}, {1} names', entityKindLabel(kind), count) };
  return item;
}

function entityItem(node: EntityNode, model: EntitiesModel): TreeItem {
  const { mentions, unreviewed } = model.countOf(node);
  const name = shownText(node.canonical);
  const item = new TreeItem(name, Collapsed);
  item.id = `entity:${node.kind}:${node.canonical}`;
  item.description = `${mentions - unreviewed}/${mentions}`;
  item.iconPath = new ThemeIcon(unreviewed === 0 ? 'pass' : 'circle-outline');
  item.contextValue = 'entity';
  item.accessibilityInformation = {
    label: l10n.t('{0}, {1} mentions, {2} unreviewed', name, mentions, unreviewed),
  };
  return item;
}

function iconOf(kind: string): ThemeIcon {
  switch (kind) {
    case 'person':
      return new ThemeIcon('person');
    case 'organization':
      return new ThemeIcon('organization');
    case 'place':
      return new ThemeIcon('location');
    case 'event':
      return new ThemeIcon('calendar');
    case 'document':
      return new ThemeIcon('law');
    case 'award':
      return new ThemeIcon('star');
    default:
      return new ThemeIcon('tag');
  }
}
