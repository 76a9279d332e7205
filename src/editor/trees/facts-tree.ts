import { Disposable, l10n, type TreeDataProvider, type TreeView, Uri, window } from 'vscode';
import type { Corpus } from '../corpus.js';
import type { Findings } from '../findings/findings.js';
import { views } from '../ids.js';
import { logFor, messageOf } from '../log.js';
import type { ReviewDesk } from '../review-commands/targets.js';
import { nameOf } from '../workspace-file-system.js';
import { type ConflictMarks, createConflictMarks } from './conflict-marks.js';
import { createFactsModel, type FactsModel } from './facts-model.js';
import { dropOnPlace } from './file-under.js';
import type { Grouping, ListOptions, ListOptionsStore } from './list-options.js';
import type { FactsNode, MentionNode } from './nodes.js';
import { documentItem, groupItem, type MentionPlace, mentionItem } from './tree-items.js';

export interface FactsTree extends Disposable {
  readonly view: TreeView<FactsNode>;
  readonly model: FactsModel;
}

const log = logFor('facts');

/** The tree of facts by document, metric, period or subject. Rejected facts are away; the text still knows them. */
export function registerFactsTree(
  desk: ReviewDesk,
  corpus: Corpus,
  findings: Findings,
  options: ListOptionsStore,
): FactsTree {
  const model = createFactsModel(corpus, desk.seeds, options);
  const marks = createConflictMarks(findings);
  const view = window.createTreeView<FactsNode>(views.facts, {
    treeDataProvider: factsProvider(model, options, marks),
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: dropOnPlace(desk, views.facts),
  });
  const showState = () => {
    const count = model.left();
    view.badge = count === 0 ? undefined : { value: count, tooltip: l10n.t('Facts to review: {0}', count) };
    view.message = options.filter() ? filterMessage(options.current(), model) : '';
  };
  showState();
  const subscriptions = Disposable.from(
    view,
    model,
    marks,
    marks.onDidChange(model.redraw),
    model.onDidChangeLeft(showState),
    options.onDidChange(showState),
    expandActive(view, model),
  );
  return { view, model, dispose: () => subscriptions.dispose() };
}

export function factsProvider(
  model: FactsModel,
  options: ListOptionsStore,
  marks: Pick<ConflictMarks, 'of'>,
): TreeDataProvider<FactsNode> {
  let rootCount = 0;
  return {
    onDidChangeTreeData: model.onDidChange,
    getTreeItem(node) {
      switch (node.type) {
        case 'document':
          return documentItem(node, model.documentOf(node), model.countOf(node), rootCount === 1);
        case 'group':
          return groupItem(node, model.known(node));
        case 'mention':
          return mentionItem(node, { ...placeUnder(options.current().grouping, node), conflict: marks.of(node) });
      }
    },
    async getChildren(node) {
      if (node) {
        return [...(await model.factsOf(node))];
      }
      const roots = await model.roots();
      rootCount = roots.length;
      return [...roots];
    },
    getParent: (node) => model.parentOf(node),
  };
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

function filterMessage({ filter }: ListOptions, model: FactsModel): string {
  const { all, listed } = model.counts();
  return l10n.t('“{0}”: {1} of {2} facts', filter, listed, all);
}

function placeUnder(grouping: Grouping, { uri }: MentionNode): MentionPlace {
  return grouping === 'document' ? {} : { told: grouping, document: nameOf(Uri.parse(uri, true)) };
}
