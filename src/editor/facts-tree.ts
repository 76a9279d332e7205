import {
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  type ProviderResult,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { CorpusDocument, CorpusItem } from '../workspace/corpus-document.js';
import type { Corpus } from './corpus.js';
import { aboutLabel, factOf, stateIcon, stateLabel, valueLabel } from './fact-label.js';
import { commands, type ReviewTarget, views } from './ids.js';
import { logFor, messageOf } from './log.js';
import type { SeedFiles } from './seed-files.js';
import { nameOf } from './workspace-file-system.js';

export interface DocumentNode {
  readonly type: 'document';
  readonly uri: string;
  /** The text is gone; its sidecar is still there. */
  readonly isLost?: true;
}

/** A fact in the tree. It is a {@link ReviewTarget}, so that commands of the tree get it as it is. */
export interface FactNode extends ReviewTarget {
  readonly type: 'fact';
  /** Stays when a decision changes the item's key, so that the selection stays too. */
  readonly id: string;
  readonly document: DocumentNode;
  readonly item: CorpusItem;
}

export type FactsNode = DocumentNode | FactNode;

export interface FactsTree extends Disposable {
  readonly view: TreeView<FactsNode>;
}

interface Branch {
  readonly node: DocumentNode;
  facts: readonly FactNode[];
  shown?: CorpusDocument;
}

const log = logFor('facts');

/** The tree of facts: seeds, and in each its facts in text order. Rejected facts are away; the text still knows them. */
export function registerFactsTree(corpus: Corpus, seeds: SeedFiles): FactsTree {
  const model = createFactsModel(corpus, seeds);
  const view = window.createTreeView<FactsNode>(views.facts, {
    treeDataProvider: model.provider,
    showCollapseAll: true,
  });
  const showBadge = () => {
    const count = model.left();
    view.badge = count === 0 ? undefined : { value: count, tooltip: l10n.t('Facts to review: {0}', count) };
  };
  const subscriptions = Disposable.from(view, model, model.onDidChangeLeft(showBadge), expandActive(view, model));
  return { view, dispose: () => subscriptions.dispose() };
}

/** Opens the branch of the seed that a person looks at, while the tree can be seen. */
function expandActive(view: TreeView<FactsNode>, model: FactsModel): Disposable {
  const expand = async () => {
    const uri = window.activeTextEditor?.document.uri.toString();
    const node = uri === undefined ? undefined : model.documentNode(uri);
    if (!node || !view.visible) {
      return;
    }
    try {
      await view.reveal(node, { expand: true, select: false, focus: false });
    } catch (error) {
      log.warn(`cannot show ${node.uri} in the tree: ${messageOf(error)}`);
    }
  };
  return Disposable.from(window.onDidChangeActiveTextEditor(expand), view.onDidChangeVisibility(expand));
}

export interface FactsModel extends Disposable {
  readonly provider: TreeDataProvider<FactsNode>;
  readonly onDidChangeLeft: Event<void>;
  /** How many facts of the reviews that are known wait for a decision. */
  left(): number;
  documentNode(uri: string): DocumentNode | undefined;
}

/** What the tree shows, apart from the view. */
export function createFactsModel(corpus: Corpus, seeds: SeedFiles): FactsModel {
  const changed = new EventEmitter<FactsNode | undefined>();
  const leftChanged = new EventEmitter<void>();
  const branches = new Map<string, Branch>();

  const listed = async (): Promise<readonly DocumentNode[]> => {
    const lost = new Set((await seeds.lost()).map(String));
    const uris = new Set([...(await seeds.list()).map(String).filter((uri) => !lost.has(uri)), ...lost]);
    for (const [uri, { node }] of branches) {
      if (!uris.has(uri) || lost.has(uri) !== (node.isLost ?? false)) {
        branches.delete(uri);
      }
    }
    for (const uri of uris) {
      if (!branches.has(uri)) {
        const node: DocumentNode = { type: 'document', uri, ...(lost.has(uri) && { isLost: true }) };
        const shown = lost.has(uri) ? undefined : corpus.get(uri);
        branches.set(uri, { node, facts: factNodes(node, shown?.items ?? [], []), ...(shown && { shown }) });
      }
    }
    leftChanged.fire();
    return [...uris].flatMap((uri) => branches.get(uri)?.node ?? []);
  };

  const loadBranch = async (node: DocumentNode): Promise<readonly FactNode[]> => {
    const document = node.isLost ? undefined : await corpus.read(node.uri);
    const branch = branches.get(node.uri);
    if (branch && document) {
      takeOver(branch, document);
    }
    return branch?.facts ?? [];
  };

  const takeOver = (branch: Branch, document: CorpusDocument) => {
    if (branch.shown === document) {
      return;
    }
    branch.shown = document;
    branch.facts = factNodes(branch.node, document.items, branch.facts);
    // The seed's own line counts what is reviewed, so a change of any fact changes it; VS Code renews what is below it then.
    changed.fire(branch.node);
    leftChanged.fire();
  };

  const subscriptions = Disposable.from(
    changed,
    leftChanged,
    seeds.onDidChangeList(() => {
      changed.fire(undefined);
      void listed();
    }),
    corpus.onDidChange((uris) => {
      for (const uri of uris) {
        const branch = branches.get(uri);
        const document = corpus.get(uri);
        if (branch && document) {
          takeOver(branch, document);
        }
      }
    }),
  );
  void listed();

  return {
    provider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (node) => (node.type === 'fact' ? factItem(node) : documentItem(node, branches)),
      getChildren: (node): ProviderResult<FactsNode[]> => {
        if (!node) {
          return listed().then((nodes) => [...nodes]);
        }
        return node.type === 'document' ? loadBranch(node).then((facts) => [...facts]) : [];
      },
      getParent: (node) => (node.type === 'fact' ? node.document : undefined),
    },
    onDidChangeLeft: leftChanged.event,
    left: () => [...branches.values()].reduce((sum, { facts }) => sum + facts.filter(isLeft).length, 0),
    documentNode: (uri) => branches.get(uri)?.node,
    dispose: () => subscriptions.dispose(),
  };
}

function isLeft({ item }: FactNode): boolean {
  return item.state === 'suggested' || item.state === 'stale' || item.conflicts !== undefined;
}

let lastId = 0;

/** Nodes for the facts among the items. A node that was there keeps its id: by key, or by place when a decision gave it a new key. */
function factNodes(document: DocumentNode, items: readonly CorpusItem[], before: readonly FactNode[]): FactNode[] {
  const byKey = new Map(before.map((node) => [node.key, node]));
  const byPlace = new Map(before.map((node) => [placeOf(node.item), node]));
  const taken = new Set<string>();
  return items.filter(isListed).map((item) => {
    const old = [byKey.get(item.key), byPlace.get(placeOf(item))].find((node) => node && !taken.has(node.id));
    const id = old?.id ?? `fact-${++lastId}`;
    taken.add(id);
    const isSame = old !== undefined && old.item === item;
    return isSame ? old : { type: 'fact', id, uri: document.uri, key: item.key, document, item };
  });
}

/** Facts that stand, and of all mentions what needs a person: its text changed or is gone, or decisions contradict each other. */
function isListed(item: CorpusItem): boolean {
  if (item.conflicts || item.state === 'stale' || item.state === 'orphan') {
    return true;
  }
  return item.state !== 'rejected' && factOf(item) !== undefined;
}

function placeOf({ start, end }: CorpusItem): string {
  return `${start}-${end}`;
}

function documentItem(node: DocumentNode, branches: ReadonlyMap<string, Branch>): TreeItem {
  const uri = Uri.parse(node.uri, true);
  const branch = branches.get(node.uri);
  const isActive = window.activeTextEditor?.document.uri.toString() === node.uri;
  const isOnly = branches.size === 1;
  const item = new TreeItem(
    nameOf(uri),
    isActive || isOnly ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  item.id = node.uri;
  item.resourceUri = uri;
  item.iconPath = ThemeIcon.File;
  item.contextValue = branch?.shown?.items.some(({ state }) => state !== 'suggested')
    ? 'document.reviewed'
    : 'document';
  const path = workspace.asRelativePath(uri);
  item.tooltip = path;
  if (node.isLost) {
    item.collapsibleState = TreeItemCollapsibleState.None;
    item.iconPath = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
    item.contextValue = 'document.reviewed';
    item.description = l10n.t('its text is gone');
  } else if (branch?.shown?.isUnreadable) {
    item.description = l10n.t('cannot be read as UTF-8');
  } else if (branch?.shown) {
    const total = branch.facts.length;
    const reviewed = branch.facts.filter((fact) => !isLeft(fact)).length;
    item.description = branch.shown.paused
      ? l10n.t('review paused')
      : total === 0
        ? l10n.t('no facts')
        : `${reviewed}/${total}`;
    item.tooltip = branch.shown.paused ? `${path}\n${branch.shown.paused}` : path;
    item.accessibilityInformation = {
      label: l10n.t('{0}, {1} of {2} facts reviewed', nameOf(uri), reviewed, total),
    };
  }
  return item;
}

function factItem(node: FactNode): TreeItem {
  const { item } = node;
  const fact = factOf(item);
  const about = fact ? aboutLabel(fact) : item.content.type === 'entity' ? item.content.canonical : '';
  const value = fact ? valueLabel(fact) : item.quote;
  const treeItem = new TreeItem(value, TreeItemCollapsibleState.None);
  treeItem.id = node.id;
  treeItem.description = about;
  treeItem.iconPath = stateIcon(item);
  treeItem.contextValue = item.conflicts ? `fact.conflict.${item.state}` : `fact.${item.state}`;
  const changedFrom = item.was === undefined ? '' : `\n${l10n.t('was {0}, now {1}', item.was, item.quote)}`;
  treeItem.tooltip = `${value} · ${about}\n“${item.quote}”\n${stateLabel(item)}${changedFrom}`;
  treeItem.accessibilityInformation = { label: `${about}, ${value}, ${stateLabel(item)}` };
  treeItem.command = { command: commands.revealFact, title: l10n.t('Reveal in Text'), arguments: [node] };
  return treeItem;
}
